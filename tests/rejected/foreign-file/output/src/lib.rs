//! Somebody's own crate.

pub fn answer() -> u32 {
    42
}
