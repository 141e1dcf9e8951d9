//! What a piece of work costs: processor time of the whole process, and memory.

use std::alloc::{GlobalAlloc, Layout, System};
use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};

static ALLOCATIONS: AtomicUsize = AtomicUsize::new(0);
static ALLOCATED: AtomicUsize = AtomicUsize::new(0);
static LIVE: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

#[global_allocator]
static COUNTING: Counting = Counting;

struct Counting;

// SAFETY: everything is left to the system's allocator; only numbers are kept beside it.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LIVE.fetch_sub(layout.size(), Ordering::Relaxed);
        grown(size);
        unsafe { System.realloc(pointer, layout, size) }
    }
}

fn grown(size: usize) {
    ALLOCATIONS.fetch_add(1, Ordering::Relaxed);
    ALLOCATED.fetch_add(size, Ordering::Relaxed);
    let live = LIVE.fetch_add(size, Ordering::Relaxed) + size;
    PEAK.fetch_max(live, Ordering::Relaxed);
}

/// What some work cost.
#[derive(Clone, Copy)]
pub(super) struct Cost {
    /// Seconds of processors, not of the clock.
    pub(super) time: f64,
    pub(super) allocations: f64,
    /// Bytes, freed or not.
    pub(super) allocated: f64,
    /// The most bytes at once, beyond those at the beginning.
    pub(super) peak: f64,
}

impl Cost {
    pub(super) fn of(work: impl FnOnce()) -> Self {
        let live = LIVE.load(Ordering::Relaxed);
        PEAK.store(live, Ordering::Relaxed);
        let before = (
            ALLOCATIONS.load(Ordering::Relaxed),
            ALLOCATED.load(Ordering::Relaxed),
        );
        let start = processor_time();
        work();
        let time = processor_time() - start;
        let since =
            |counter: &AtomicUsize, before| (counter.load(Ordering::Relaxed) - before) as f64;
        Self {
            time,
            allocations: since(&ALLOCATIONS, before.0),
            allocated: since(&ALLOCATED, before.1),
            peak: since(&PEAK, live),
        }
    }

    /// The smaller of both in everything.
    pub(super) fn least(self, other: Self) -> Self {
        Self {
            time: self.time.min(other.time),
            allocations: self.allocations.min(other.allocations),
            allocated: self.allocated.min(other.allocated),
            peak: self.peak.min(other.peak),
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (time, peak) = (self.time * 1e3, self.peak / 1e6);
        write!(
            f,
            "{time:.0} ms, {:.0} allocations, {peak:.1} MB",
            self.allocations
        )
    }
}

/// The smaller costs of two runs, stage by stage.
pub(super) fn least(mut one: super::Costs, other: super::Costs) -> super::Costs {
    for (stage, cost) in other {
        let known = one.entry(stage).or_insert(cost);
        *known = known.least(cost);
    }
    one
}

/// Seconds that the processors have worked for this process.
fn processor_time() -> f64 {
    let mut time = libc::timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    // SAFETY: the structure is there for the call.
    let result = unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    assert_eq!(result, 0, "the process has a clock");
    time.tv_sec as f64 + time.tv_nsec as f64 / 1e9
}
