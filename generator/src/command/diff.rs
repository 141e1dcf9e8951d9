//! A planned change in; a diff a person can read, out.

use similar::TextDiff;

use super::change::{Action, Change, Step};
use crate::manifest;

/// Lines shown of one file.
const LIMIT: usize = 200;

/// What the folder lacks and what it has too much, as a unified diff from what is there to what should be. The
/// manifest is left out: it only repeats in hashes what the other files show.
pub(super) fn text(folder: &str, change: &Change) -> String {
    let shown = change
        .steps
        .iter()
        .filter(|step| step.path != manifest::PATH);
    shown.map(|step| file(folder, step)).collect()
}

fn file(folder: &str, Step { path, action }: &Step) -> String {
    let name = format!("{folder}/{path}");
    let (old, new, from, to) = match action {
        Action::Create { text } => ("", text.as_str(), "/dev/null", name.as_str()),
        Action::Replace { old, text } => {
            (old.as_str(), text.as_str(), name.as_str(), name.as_str())
        }
        Action::Remove { old } => (old.as_str(), "", name.as_str(), "/dev/null"),
    };
    shown(old, new, from, to)
}

/// What a file has too little or too much, whatever it is.
pub(super) fn of_file(name: &str, old: Option<&str>, new: &str) -> String {
    let from = old.map_or("/dev/null", |_| name);
    shown(old.unwrap_or_default(), new, from, name)
}

fn shown(old: &str, new: &str, from: &str, to: &str) -> String {
    let diff = TextDiff::from_lines(old, new)
        .unified_diff()
        .context_radius(3)
        .header(from, to)
        .to_string();
    let lines = diff.lines().count();
    if lines <= LIMIT {
        return diff;
    }
    let shown: String = diff.split_inclusive('\n').take(LIMIT).collect();
    format!("{shown}... {} more lines of {to}\n", lines - LIMIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn diff(action: Action) -> String {
        text(
            "client",
            &Change {
                steps: vec![Step {
                    path: "src/a.rs".to_owned(),
                    action,
                }],
                ..Change::default()
            },
        )
    }

    #[test]
    fn a_replaced_file_shows_what_changes() {
        let action = Action::Replace {
            old: "a\nb\nc\n".to_owned(),
            text: "a\nB\nc\n".to_owned(),
        };
        assert_eq!(
            diff(action),
            "--- client/src/a.rs\n+++ client/src/a.rs\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"
        );
    }

    #[test]
    fn a_file_too_many_or_too_few_is_shown_whole() {
        let created = diff(Action::Create {
            text: "a\n".to_owned(),
        });
        assert_eq!(
            created,
            "--- /dev/null\n+++ client/src/a.rs\n@@ -0,0 +1 @@\n+a\n"
        );
        let removed = diff(Action::Remove {
            old: "a\n".to_owned(),
        });
        assert_eq!(
            removed,
            "--- client/src/a.rs\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n"
        );
    }

    #[test]
    fn a_long_file_is_cut() {
        let long: String = (0..300).map(|n| format!("{n}\n")).collect();
        let text = diff(Action::Create { text: long });
        assert_eq!(text.lines().count(), LIMIT + 1);
        assert!(
            text.ends_with("... 103 more lines of client/src/a.rs\n"),
            "{text}"
        );
    }
}
