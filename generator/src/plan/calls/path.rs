//! Paths → what their segments are, and which of them all paths begin with.

use super::words;

/// A part of a path.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Segment {
    Static(Vec<String>),
    Parameter(Vec<String>),
    /// `v1`, `2024-01-31`.
    Version(Vec<String>),
}

impl Segment {
    pub(super) fn words(&self) -> &[String] {
        match self {
            Self::Static(words) | Self::Parameter(words) | Self::Version(words) => words,
        }
    }

    pub(super) fn is_parameter(&self) -> bool {
        matches!(self, Self::Parameter(_))
    }

    /// The words of a segment that says something of its own: no version, no `api`.
    pub(super) fn meaning(&self) -> Option<&[String]> {
        match self {
            Self::Static(words) if !is_common(words) => Some(words),
            Self::Static(_) | Self::Version(_) | Self::Parameter(_) => None,
        }
    }
}

/// The segments of a path; dots and colons separate as slashes do, and an extension is none.
pub(super) fn segments(path: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    for text in path.split('/') {
        let mut rest = text;
        while let Some((before, inner)) = rest.split_once('{') {
            statics(before, &mut segments);
            let (name, after) = inner.split_once('}').unwrap_or((inner, ""));
            segments.push(Segment::Parameter(words::of(name)));
            rest = after;
        }
        statics(rest, &mut segments);
    }
    segments
}

fn statics(text: &str, segments: &mut Vec<Segment>) {
    if is_version(text) {
        segments.push(Segment::Version(words::of(text)));
        return;
    }
    let extension = EXTENSIONS.iter().find_map(|end| text.strip_suffix(end));
    for part in extension.unwrap_or(text).split(['.', ':']) {
        let words = words::of(part);
        if !words.is_empty() {
            segments.push(Segment::Static(words));
        }
    }
}

const EXTENSIONS: [&str; 6] = [".json", ".xml", ".csv", ".html", ".txt", ".yaml"];

/// `v1`, `v1.2`, `v1beta1`, `2.0`, `2024-01-31`.
fn is_version(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let numbers = |text: &str, by: char| text.split(by).all(digits);
    let lower = text.to_ascii_lowercase();
    match lower.strip_prefix('v') {
        Some(rest) if numbers(rest, '.') || numbers(rest, '_') => true,
        Some(rest) => {
            let stage = ["alpha", "beta", "rc", "p"].iter();
            let mut parts = stage.filter_map(|stage| rest.split_once(stage));
            parts.any(|(before, after)| digits(before) && (after.is_empty() || digits(after)))
        }
        None => {
            ["alpha", "beta", "latest", "stable", "unstable"].contains(&lower.as_str())
                || numbers(text, '.')
                || text.matches('-').count() == 2 && numbers(text, '-')
        }
    }
}

fn is_common(words: &[String]) -> bool {
    matches!(words, [word] if ["api", "apis", "rest"].contains(&word.as_str()))
}

/// How many segments all paths begin with, as far as in each of them something of its own follows.
pub(super) fn shared(paths: &[Vec<Segment>]) -> usize {
    let Some((first, others)) = paths.split_first() else {
        return 0;
    };
    let fits = |path: &[Segment], at: usize| {
        let follows = path.get(at + 1);
        match &path.get(at) {
            Some(Segment::Version(_)) => follows.is_some(),
            Some(Segment::Static(_)) => follows.is_some_and(|next| !next.is_parameter()),
            Some(Segment::Parameter(_)) | None => false,
        }
    };
    let mut count = 0;
    while fits(first, count)
        && others
            .iter()
            .all(|path| fits(path, count) && path[count] == first[count])
    {
        count += 1;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(path: &str) -> Vec<String> {
        let show = |segment: &Segment| {
            let words = segment.words().join(" ");
            match segment {
                Segment::Static(_) => words,
                Segment::Parameter(_) => format!("{{{words}}}"),
                Segment::Version(_) => format!("<{words}>"),
            }
        };
        segments(path).iter().map(show).collect()
    }

    #[test]
    fn paths_are_taken_apart() {
        assert_eq!(shown("/v1/pets/{petId}"), ["<v1>", "pets", "{pet id}"]);
        assert_eq!(
            shown("/2010-04-01/Accounts/{Sid}.json"),
            ["<2010 04 01>", "accounts", "{sid}"]
        );
        assert_eq!(shown("/admin.users.list"), ["admin", "users", "list"]);
        assert_eq!(
            shown("/{name}:setPolicy/{x},{y}"),
            ["{name}", "set policy", "{x}", "{y}"]
        );
    }

    #[test]
    fn versions_are_known() {
        for version in [
            "v1",
            "v1.2",
            "v2_1",
            "v1beta1",
            "V3",
            "2.0",
            "2024-01-31",
            "beta",
        ] {
            assert!(is_version(version), "{version}");
        }
        for other in ["vm", "vouchers", "v", "1-clicks", "view", "", "2fa"] {
            assert!(!is_version(other), "{other}");
        }
    }

    #[test]
    fn what_all_paths_begin_with_is_found() {
        let count = |paths: &[&str]| {
            let paths: Vec<_> = paths.iter().map(|path| segments(path)).collect();
            shared(&paths)
        };
        assert_eq!(count(&["/api/v2/pets", "/api/v2/shops/{id}"]), 2);
        assert_eq!(count(&["/pets", "/pets/{id}/toys"]), 0);
        assert_eq!(count(&["/pets/{id}/toys", "/pets/{id}/owner"]), 0);
        assert_eq!(count(&["/v1/pets", "/health"]), 0);
        assert_eq!(count(&["/webhook/hooks", "/webhook/logs"]), 1);
    }
}
