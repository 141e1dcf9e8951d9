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

/// Warnings that are printed with the lines they are about; more would fill a screen, and are printed in two lines each.
const WITH_LINES: usize = 2;

/// How findings are printed, and which stop.
#[derive(Clone, Copy)]
pub(super) struct Printing<'a> {
    pub(super) input: &'a Input,
    pub(super) levels: &'a Levels,
    /// Whether each finding is printed, not only errors and the first warning of each code.
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
    let all = all || input.format != Format::Human;
    let report = Report::new(sources);
    let counted: Vec<(&Diagnostic, Severity)> = found
        .iter()
        .filter_map(|one| Some((one, severity(one, printing)?)))
        .collect();
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    let mut shown = Vec::new();
    for (diagnostic, severity) in &counted {
        let before = counts.entry(diagnostic.code).or_default();
        let show = match severity {
            Severity::Error => true,
            Severity::Warning => *before == 0,
            Severity::Note => false,
        };
        if all || show {
            shown.push((*diagnostic, *severity));
        }
        *before += 1;
    }
    let is_warning = |(_, severity): &&(&Diagnostic, Severity)| *severity == Severity::Warning;
    let brief = !all && shown.iter().filter(is_warning).count() > WITH_LINES;
    for (diagnostic, severity) in &shown {
        let text = match brief && *severity == Severity::Warning {
            true => report.brief(diagnostic, *severity, at.colours),
            false => report.text(diagnostic, *severity, input.format, at.colours),
        };
        let blank = match input.format == Format::Human && !brief {
            true => "\n",
            false => "",
        };
        write!(at.err, "{text}{blank}")?;
    }
    if shown.len() < counted.len() {
        let counts = counts.iter().map(|(code, count)| format!("{code} {count}"));
        let path = sources.entry().path.display();
        writeln!(
            at.err,
            "{} found: {}; `generator check {path}` shows all\n",
            counted.len(),
            counts.collect::<Vec<_>>().join(", ")
        )?;
    }
    let stops = counted
        .iter()
        .any(|(_, severity)| *severity == Severity::Error);
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
