//! Paths as references name them: relative to the file they stand in, without `.` and `..`, never looked up.

use std::path::{Component, Path, PathBuf};

/// The file a relative reference without its fragment leads to from the file it stands in. `None` for one with
/// a scheme, and for one that is empty.
pub(super) fn referred(from: &Path, uri: &str) -> Option<PathBuf> {
    let uri = uri.split('?').next().unwrap_or_default();
    if uri.is_empty() || has_scheme(uri) {
        return None;
    }
    // The slash that JSON writes as an escape.
    let path = percent_decoded(&uri.replace("\\/", "/"))?;
    Some(normalized(
        &from.parent().unwrap_or(Path::new("")).join(path),
    ))
}

/// Whether a reference begins with a scheme (RFC 3986 §3.1); one letter is a drive.
fn has_scheme(uri: &str) -> bool {
    let Some((scheme, _)) = uri.split_once(':') else {
        return uri.starts_with("//");
    };
    scheme.len() > 1
        && scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// The path without `.`, and without `..` where something is before it.
pub(super) fn normalized(path: &Path) -> PathBuf {
    let mut parts: Vec<Component<'_>> = Vec::new();
    for part in path.components() {
        match (part, parts.last()) {
            (Component::CurDir, _) => {}
            (Component::ParentDir, Some(Component::Normal(_))) => {
                parts.pop();
            }
            (Component::ParentDir, Some(Component::RootDir | Component::Prefix(_))) => {}
            (part, _) => parts.push(part),
        }
    }
    parts.into_iter().collect()
}

/// Whether a normalized path is below a normalized folder; the empty folder is the one paths are relative to.
pub(super) fn contains(folder: &Path, path: &Path) -> bool {
    match path.strip_prefix(folder) {
        Ok(rest) => rest
            .components()
            .all(|part| matches!(part, Component::Normal(_))),
        Err(_) => false,
    }
}

/// The text a percent-encoded one stands for (RFC 3986 §2.1); `None` where that is not UTF-8.
pub fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| str::from_utf8(digits).ok());
        let byte = digits
            .filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
            .and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(byte.unwrap_or(*first));
        rest = if byte.is_some() { &tail[2..] } else { tail };
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_relative_to_their_file() {
        let from = Path::new("api/v1/openapi.yaml");
        let referred = |uri| referred(from, uri).map(|path| path.display().to_string());
        assert_eq!(referred("pet.yaml").as_deref(), Some("api/v1/pet.yaml"));
        assert_eq!(
            referred("./a%20b/../pet.yaml").as_deref(),
            Some("api/v1/pet.yaml")
        );
        assert_eq!(
            referred("../../../pet.yaml").as_deref(),
            Some("../pet.yaml")
        );
        assert_eq!(
            referred("pet.yaml?raw=true").as_deref(),
            Some("api/v1/pet.yaml")
        );
        assert_eq!(referred("/pet.yaml").as_deref(), Some("/pet.yaml"));
        for elsewhere in [
            "https://example.com/pet.yaml",
            "urn:pet",
            "//example.com/pet.yaml",
            "",
        ] {
            assert_eq!(referred(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn a_folder_contains_what_is_below_it_only() {
        let contains = |folder: &str, path: &str| {
            contains(&normalized(Path::new(folder)), &normalized(Path::new(path)))
        };
        assert!(contains("api", "api/pet.yaml"));
        assert!(contains(".", "api/pet.yaml"));
        assert!(contains("/", "/pet.yaml"));
        assert!(contains("..", "../pet.yaml"));
        assert!(!contains("api", "apis/pet.yaml"));
        assert!(!contains("api", "api/../pet.yaml"));
        assert!(!contains(".", "../pet.yaml"));
        assert!(!contains("..", "../../pet.yaml"));
        assert!(!contains(".", "/pet.yaml"));
    }

    #[test]
    fn percent_encoding_is_undone_where_it_is_some() {
        assert_eq!(
            percent_decoded("a%20b%2Fc%C3%A9").as_deref(),
            Some("a b/cé")
        );
        assert_eq!(percent_decoded("100%").as_deref(), Some("100%"));
        assert_eq!(percent_decoded("%+1x").as_deref(), Some("%+1x"));
        assert_eq!(percent_decoded("%FF"), None);
    }
}
