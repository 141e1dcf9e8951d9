//! What was found in documents in; printed, and whether it stops, out.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::Surroundings;
use super::arguments::Input;
use super::change::Obstacle;
use crate::config::Levels;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Severity};
use crate::report::{Format, Report};
use crate::sources::Sources;

/// Warnings of one code that are printed; a document with a habit would fill the terminal.
const SHOWN: usize = 10;

/// How findings are printed, and which stop.
#[derive(Clone, Copy)]
pub(super) struct Printing<'a> {
    pub(super) input: &'a Input,
    pub(super) levels: &'a Levels,
    /// Whether each finding is printed, not only the first of each kind.
    pub(super) all: bool,
}

/// Prints what was found in one document; gives whether it stops at the chosen level.
pub(super) fn print(
    sources: &Sources,
    found: &Diagnostics,
    printing: Printing<'_>,
    at: &mut Surroundings<'_>,
) -> io::Result<bool> {
    let Printing { input, all, .. } = printing;
    let report = Report::new(sources);
    let mut stops = false;
    let mut shown: BTreeMap<Code, usize> = BTreeMap::new();
    let mut hidden: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in found {
        let Some(severity) = severity(diagnostic, printing) else {
            continue;
        };
        stops |= severity == Severity::Error;
        let before = shown.entry(diagnostic.code).or_default();
        let limit = match severity {
            Severity::Error => usize::MAX,
            Severity::Warning => SHOWN,
            Severity::Note => 0,
        };
        if !all && input.format == Format::Human && *before >= limit {
            *hidden.entry(diagnostic.code).or_default() += 1;
            continue;
        }
        *before += 1;
        let text = report.text(diagnostic, severity, input.format, at.colours);
        let blank = if input.format == Format::Human {
            "\n"
        } else {
            ""
        };
        write!(at.err, "{text}{blank}")?;
    }
    if !hidden.is_empty() {
        let counts: Vec<_> = hidden
            .iter()
            .map(|(code, count)| format!("{code} {count}"))
            .collect();
        let path = sources.entry().path.display();
        writeln!(
            at.err,
            "not shown: {}; `generator check {path}` shows all\n",
            counts.join(", ")
        )?;
    }
    Ok(stops)
}

/// Prints what a configuration says that the documents do not have; gives whether there is anything.
pub(super) fn print_configuration(
    text: Option<&Sources>,
    found: &Diagnostics,
    printing: Printing<'_>,
    at: &mut Surroundings<'_>,
) -> io::Result<bool> {
    match text {
        Some(text) => print(text, found, printing, at),
        None => Ok(!found.is_empty()),
    }
}

/// Prints what stands in the way of writing to a folder.
pub(super) fn print_obstacles(
    folder: &Path,
    obstacles: &[Obstacle],
    input: &Input,
    at: &mut Surroundings<'_>,
) -> io::Result<()> {
    for Obstacle { path, text, found } in obstacles {
        let sources = Sources::single(folder.join(path), text.as_str());
        let mut all = Diagnostics::default();
        all.push(found.clone());
        let printing = Printing {
            input,
            levels: &Levels::default(),
            all: true,
        };
        print(&sources, &all, printing, at)?;
    }
    Ok(())
}

/// What a finding counts as; `None` for one the user does not want to hear of. What stops always stops.
fn severity(
    diagnostic: &Diagnostic,
    Printing { input, levels, .. }: Printing<'_>,
) -> Option<Severity> {
    let Diagnostic { code, .. } = diagnostic;
    let own = code.severity();
    if own == Severity::Error || input.deny.contains(code) || levels.deny.contains(code) {
        return Some(Severity::Error);
    }
    if levels.allow.contains(code) {
        return None;
    }
    let level = if levels.warn.contains(code) {
        Severity::Warning
    } else {
        own
    };
    Some(if input.strict && level == Severity::Warning {
        Severity::Error
    } else {
        level
    })
}
