//! A version and what changed in; the next version, and the texts that say it, out.

use crate::compare::Level;
use crate::config::file::Setup;

/// The next version (Semantic Versioning 2.0.0; before 1.0.0 as cargo takes it); `None` where the text is none.
pub(super) fn next(version: &str, level: Level) -> Option<String> {
    let plain = version.split(['-', '+']).next()?;
    let mut numbers = Vec::new();
    for number in plain.split('.') {
        numbers.push(number.parse::<u64>().ok()?);
    }
    let [major, minor, patch] = numbers.as_slice() else {
        return None;
    };
    Some(match (level, major) {
        (Level::Major, 0) => format!("0.{}.0", minor + 1),
        (Level::Major, _) => format!("{}.0.0", major + 1),
        (Level::Minor, 1..) => format!("{major}.{}.0", minor + 1),
        (Level::Minor | Level::Patch, _) => format!("{major}.{minor}.{}", patch + 1),
    })
}

/// The text of a configuration with another version of the package.
pub(super) fn written(text: &str, setup: &Setup, version: &str) -> String {
    let at = &setup.version_at;
    let value = match at.is_empty() {
        true => format!("version = \"{version}\"\n"),
        false => format!("\"{version}\""),
    };
    format!("{}{value}{}", &text[..at.start], &text[at.end..])
}

/// A list of changes with those of a version before the others.
pub(super) fn logged(log: Option<&str>, version: &str, changes: &str) -> String {
    let section = format!("## {version}\n\n{}\n", changes.trim_end());
    let Some(log) = log else {
        return format!("# Changelog\n\n{section}");
    };
    let before = log.find("\n## ").map(|at| at + 1);
    let at = match before {
        Some(at) => at,
        None if log.starts_with("## ") => 0,
        None => log.len(),
    };
    let gap = if log[..at].is_empty() || log[..at].ends_with("\n\n") {
        ""
    } else {
        "\n"
    };
    let rest = &log[at..];
    let after = if rest.is_empty() { "" } else { "\n" };
    format!("{}{gap}{section}{after}{rest}", &log[..at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::file::read;
    use crate::diagnostic::Diagnostics;

    #[test]
    fn versions_follow_what_changed() {
        let next = |version, level| next(version, level).unwrap_or_default();
        assert_eq!(next("0.1.4", Level::Major), "0.2.0");
        assert_eq!(next("0.1.4", Level::Minor), "0.1.5");
        assert_eq!(next("0.1.4", Level::Patch), "0.1.5");
        assert_eq!(next("1.2.3", Level::Major), "2.0.0");
        assert_eq!(next("1.2.3-rc.1+x", Level::Minor), "1.3.0");
        assert_eq!(next("1.2.3", Level::Patch), "1.2.4");
        for none in ["", "1.2", "a.b.c", "1.2.3.4"] {
            assert_eq!(super::next(none, Level::Patch), None);
        }
    }

    #[test]
    fn nothing_else_of_a_configuration_changes() {
        let head = "output = \"o\" # Here.\n[package]\n";
        let rest = "name = \"c\" # A client.\n\n[api.a]\ndocument = \"a.yaml\"\n";
        for (version, expected) in [
            (
                "version = '1.0.0' # First.\n",
                "version = \"2.0.0\" # First.\n",
            ),
            ("", "version = \"2.0.0\"\n"),
        ] {
            let text = format!("{head}{version}{rest}");
            let setup = read(&text, &mut Diagnostics::default()).expect("a configuration");
            let new = written(&text, &setup, "2.0.0");
            assert_eq!(new, format!("{head}{expected}{rest}"));
        }
    }

    #[test]
    fn the_latest_changes_come_first() {
        assert_eq!(
            logged(None, "0.2.0", "* a\n"),
            "# Changelog\n\n## 0.2.0\n\n* a\n"
        );
        let two = "# Changelog\n\nOurs.\n\n## 0.3.0\n\n* b\n\n## 0.2.0\n\n* a\n";
        let one = "# Changelog\n\nOurs.\n\n## 0.2.0\n\n* a\n";
        assert_eq!(logged(Some(one), "0.3.0", "* b"), two);
        assert_eq!(
            logged(Some("# Log\n"), "1.0.0", "* c"),
            "# Log\n\n## 1.0.0\n\n* c\n"
        );
    }
}
