//! What a command does, step by step, in; where the time went, and on a terminal what is going on, out.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use crate::sources::Sources;

/// Texts that are larger than this take long enough for somebody to wonder.
const LARGE: usize = 1 << 20;

/// The steps so far; one is going on between [`Clock::begin`] and the next, or [`Clock::end`].
pub(super) struct Clock {
    start: Instant,
    steps: Vec<Step>,
    running: Option<Instant>,
    /// Whether a terminal is told of each step.
    shows: bool,
}

struct Step {
    what: &'static str,
    of: String,
    took: Duration,
}

impl Clock {
    pub(super) fn new() -> Self {
        Self {
            start: Instant::now(),
            steps: Vec::new(),
            running: None,
            shows: false,
        }
    }

    /// Tells a terminal of the steps from now on, where these texts are large.
    pub(super) fn watch<'s>(
        &mut self,
        terminal: bool,
        documents: impl IntoIterator<Item = &'s Sources>,
    ) {
        let texts = documents.into_iter().flat_map(Sources::iter);
        let size: usize = texts.map(|source| source.text.len()).sum();
        self.shows = terminal && size > LARGE;
    }

    /// Begins a step; the one before it ends.
    pub(super) fn begin(
        &mut self,
        what: &'static str,
        of: String,
        err: &mut dyn Write,
    ) -> io::Result<()> {
        self.stop();
        if self.shows {
            let space = if of.is_empty() { "" } else { " " };
            // Back to the first column, the line erased (ECMA-48 §8.3.41).
            write!(err, "\r\x1b[K{what}{space}{of} …")?;
            err.flush()?;
        }
        self.steps.push(Step {
            what,
            of,
            took: Duration::ZERO,
        });
        self.running = Some(Instant::now());
        Ok(())
    }

    /// Ends the last step, and takes back what a terminal was told.
    pub(super) fn end(&mut self, err: &mut dyn Write) -> io::Result<()> {
        self.stop();
        if self.shows {
            write!(err, "\r\x1b[K")?;
            err.flush()?;
        }
        Ok(())
    }

    fn stop(&mut self) {
        if let (Some(begun), Some(step)) = (self.running.take(), self.steps.last_mut()) {
            step.took = begun.elapsed();
        }
    }

    pub(super) fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    /// A line for each step and one for all, with what lies between the steps.
    pub(super) fn text(&self) -> String {
        let known: Duration = self.steps.iter().map(|step| step.took).sum();
        let all = self.elapsed();
        let mut text = String::from("time in milliseconds\n");
        for Step { what, of, took } in &self.steps {
            text.push_str(&line(*took, what, of));
        }
        text.push_str(&line(all.saturating_sub(known), "everything else", ""));
        text.push_str(&line(all, "together", ""));
        text
    }
}

fn line(took: Duration, what: &str, of: &str) -> String {
    let milliseconds = took.as_secs_f64() * 1000.0;
    let line = format!("{milliseconds:>10.1}  {what:<16} {of}");
    format!("{}\n", line.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_terminal_is_told_of_large_documents_alone() {
        let told = |size: usize, terminal: bool| {
            let sources = Sources::single("big.yaml", "a".repeat(size));
            let mut clock = Clock::new();
            clock.watch(terminal, [&sources]);
            let mut err = Vec::new();
            clock.begin("parse", "big.yaml".to_owned(), &mut err)?;
            clock.begin("plan", String::new(), &mut err)?;
            clock.end(&mut err)?;
            io::Result::Ok(String::from_utf8(err).expect("text"))
        };
        let shown = "\r\x1b[Kparse big.yaml …\r\x1b[Kplan …\r\x1b[K";
        assert_eq!(told(LARGE + 1, true).expect("a buffer"), shown);
        assert_eq!(told(LARGE + 1, false).expect("a buffer"), "");
        assert_eq!(told(LARGE, true).expect("a buffer"), "");
    }

    #[test]
    fn every_step_has_a_line() {
        let mut clock = Clock::new();
        let mut err = Vec::new();
        for what in ["parse", "lower"] {
            let begun = clock.begin(what, "a.yaml".to_owned(), &mut err);
            begun.expect("a buffer");
        }
        clock.end(&mut err).expect("a buffer");
        let text = clock.text();
        let lines: Vec<_> = text.lines().collect();
        assert_eq!(lines.len(), 5, "{text}");
        assert!(lines[1].ends_with("parse            a.yaml"), "{text}");
        assert!(lines[4].ends_with("together"), "{text}");
    }
}
