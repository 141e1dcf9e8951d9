//! A finding in; one line for a program out.

use serde_json::{Value, json};

use super::Report;
use crate::diagnostic::{Diagnostic, Label, Severity, Spot};

/// A JSON object: what was found, and each label with its file, its pointer and where it begins and ends.
pub(super) fn json(report: &Report<'_>, diagnostic: &Diagnostic, severity: Severity) -> String {
    let Diagnostic {
        code,
        message,
        labels,
        help,
    } = diagnostic;
    let labels: Vec<_> = labels.iter().map(|label| located(report, label)).collect();
    let object = json!({
        "code": code.as_str(),
        "severity": super::severity(severity),
        "message": message,
        "labels": labels,
        "help": help,
    });
    format!("{object}\n")
}

fn located(report: &Report<'_>, label: &Label) -> Value {
    let span = report.span(&label.spot);
    let source = report.sources.get(span.file);
    let lines = &report.positions(span.file).lines;
    let (line, column) = lines.position(&source.text, span.range.start);
    let (end_line, end_column) = lines.position(&source.text, span.range.end);
    let pointer = match &label.spot {
        Spot::Value(place) | Spot::Key(place) => Some(place.pointer.as_str()),
        Spot::Offset(..) => None,
    };
    json!({
        "file": source.path.display().to_string(),
        "pointer": pointer,
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
        "text": label.text,
    })
}

/// A workflow command (GitHub Actions, "Workflow commands"), which is shown beside the line it names.
pub(super) fn github(report: &Report<'_>, diagnostic: &Diagnostic, severity: Severity) -> String {
    let Diagnostic {
        code,
        message,
        labels,
        help,
    } = diagnostic;
    let command = match severity {
        Severity::Note => "notice",
        Severity::Warning => "warning",
        Severity::Error => "error",
    };
    let place = labels.first().map(|label| {
        let span = report.span(&label.spot);
        let source = report.sources.get(span.file);
        let (line, column) = report
            .positions(span.file)
            .lines
            .position(&source.text, span.range.start);
        format!(
            "file={},line={line},col={column},",
            property(&source.path.display().to_string())
        )
    });
    let help = help
        .as_ref()
        .map(|help| format!("\nhelp: {help}"))
        .unwrap_or_default();
    let text = escaped(&format!("{message}{help}"));
    format!(
        "::{command} {}title={code}::{text}\n",
        place.unwrap_or_default()
    )
}

fn escaped(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}
