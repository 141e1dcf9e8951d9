//! Findings and the texts they are about, in; text a person can act on, out.

use crate::diagnostic::{Diagnostic, Label, Severity, Spot};
use crate::sources::Sources;

/// One finding, in full.
pub fn text(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let Diagnostic {
        code,
        message,
        labels,
        help,
    } = diagnostic;
    let mut text = format!("{}[{code}]: {message}\n", severity(code.severity()));
    for Label { spot, text: said } in labels {
        let colon = if said.is_empty() { "" } else { ": " };
        text.push_str(&format!("  --> {}{colon}{said}\n", place(spot, sources)));
    }
    if let Some(help) = help {
        text.push_str(&format!("  help: {help}\n"));
    }
    text
}

fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Note => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

fn place(spot: &Spot, sources: &Sources) -> String {
    match spot {
        Spot::Value(place) | Spot::Key(place) => {
            format!(
                "{}{}",
                sources.get(place.file).path.display(),
                place.pointer
            )
        }
        Spot::Offset(file, at) => {
            let source = sources.get(*file);
            let before = &source.text[..source.text.floor_char_boundary(*at)];
            let line = before.matches('\n').count() + 1;
            let column = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1;
            format!("{}:{line}:{column}", source.path.display())
        }
    }
}
