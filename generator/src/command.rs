//! Arguments in; documents read, a crate written, and what happened printed.

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::Parser;

mod apply;
mod arguments;
mod census;
mod change;
mod check;
mod clock;
mod compared;
mod configured;
mod diff;
mod disk;
mod documents;
mod dump;
mod earlier;
mod entry;
mod explain;
mod findings;
mod git;
mod loaded;
mod locks;
mod merge;
mod one;
mod stale;
mod text;
mod update;
mod version;
mod workspace;

use arguments::{Arguments, Command};
pub use documents::load;

/// Where a command runs: what it may look at besides its arguments, and where it prints.
pub struct Surroundings<'a> {
    /// The current folder, absolute.
    pub folder: PathBuf,
    /// Other folders to look for the configuration from.
    pub others: Vec<PathBuf>,
    /// Whether findings are printed in colours.
    pub colours: bool,
    /// Whether `err` is a terminal, where somebody waits for large documents.
    pub terminal: bool,
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Fine,
    /// The generated files are stale, or there are diagnostics at the chosen level.
    Found,
    /// Wrong usage, or a file could not be read or written.
    Failed,
}

impl Outcome {
    pub fn status(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Found => 1,
            Self::Failed => 2,
        }
    }
}

/// Runs a command line, the program's name first.
pub fn run(line: impl IntoIterator<Item = OsString>, mut at: Surroundings<'_>) -> Outcome {
    let arguments = match Arguments::try_parse_from(line) {
        Ok(arguments) => arguments,
        Err(usage) => {
            let to = if usage.use_stderr() {
                &mut at.err
            } else {
                &mut at.out
            };
            // Nobody is left to tell when the terminal itself fails.
            let _ = write!(to, "{usage}");
            return if usage.use_stderr() {
                Outcome::Failed
            } else {
                Outcome::Fine
            };
        }
    };
    let done = match arguments.command {
        None => workspace::run(&arguments.workspace, &mut at),
        Some(Command::Generate(generate)) => one::run(&generate, &mut at),
        Some(Command::Check(check)) => check::run(&check, &mut at),
        Some(Command::Diff(diff)) => compared::run(&diff, &mut at),
        Some(Command::Update(update)) => update::run(&update, &mut at),
        Some(Command::Merge(merge)) => merge::run(&merge, &mut at),
        Some(Command::Dump(dump)) => dump::run(&dump, &mut at),
        Some(Command::Explain { code }) => explain::run(code, &mut at),
        Some(Command::Completions { shell }) => arguments::completions(shell, at.out),
        Some(Command::Man) => arguments::manual(at.out),
    };
    done.unwrap_or_else(|error| {
        // Whoever reads the output has had enough of it.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Outcome::Fine;
        }
        let _ = writeln!(at.err, "error: {error}");
        Outcome::Failed
    })
}

impl Surroundings<'_> {
    /// A path of the command line, from the current folder.
    fn absolute(&self, path: &Path) -> PathBuf {
        documents::plain(&self.folder.join(path))
    }

    fn print(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }
}
