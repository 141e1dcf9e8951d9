//! A code in; what it means, an example and what to do about it, printed. Without one, all codes.

use std::io;

use super::{Outcome, Surroundings};
use crate::diagnostic::{Code, Severity};

const TEXT: &str = include_str!("../../explain.md");

pub(super) fn run(code: Option<Code>, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Some(code) = code else {
        return list(at);
    };
    let level = match code.severity() {
        Severity::Note => "a note",
        Severity::Warning => "a warning",
        Severity::Error => "an error, whatever the configuration says",
    };
    let silence = match code.severity() {
        Severity::Note | Severity::Warning => format!(
            "\nTo silence it: `allow = [\"{code}\"]` under `[diagnostics]` in the configuration. \
             To stop at it: `--deny {code}`, or `deny` there.\n"
        ),
        Severity::Error => String::new(),
    };
    at.print(&format!("{code}: {level}\n\n{}\n{silence}", section(code)))?;
    Ok(Outcome::Fine)
}

/// Every code with its level, in the order of the table.
fn list(at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    for code in Code::ALL {
        let level = match code.severity() {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        at.print(&format!("{level:<8} {code}\n"))?;
    }
    Ok(Outcome::Fine)
}

fn section(code: Code) -> &'static str {
    let mut sections = TEXT
        .split("# ")
        .filter_map(|section| section.split_once('\n'));
    let found = sections.find(|(name, _)| *name == code.as_str());
    found.map_or("", |(_, text)| text.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_explained_in_the_order_of_the_table() {
        let written: Vec<_> = TEXT
            .lines()
            .filter_map(|line| line.strip_prefix("# "))
            .collect();
        let codes: Vec<_> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert_eq!(written, codes);
        for code in Code::ALL {
            let text = section(*code);
            assert!(!text.contains("# "), "{code}");
            assert!(text.contains("\n    "), "{code} has no example");
            let advice = text
                .lines()
                .last()
                .is_some_and(|line| !line.starts_with(' '));
            assert!(advice, "{code} does not say what to do after its example");
        }
    }
}
