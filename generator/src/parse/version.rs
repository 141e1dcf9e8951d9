//! The version a text says it is written in.

use serde_json::Value;

use super::files::Files;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Version;
use crate::place::{FileId, Place, Pointer};

/// `openapi` or `swagger` at the root (OpenAPI 3.x §4.8.1, 2.0 §5.2.1); `None` where a text has neither.
pub(super) fn read(files: &Files<'_>, file: FileId) -> Result<Option<Version>, Diagnostic> {
    let Ok(Value::Object(root)) = files.tree(file) else {
        return Ok(None);
    };
    let root_place = Place::new(file, Pointer::default());
    for keyword in ["openapi", "swagger"] {
        let Some(value) = root.get(keyword) else {
            continue;
        };
        let place = root_place.child(keyword);
        let Some(text) = files.text(&place, value) else {
            continue;
        };
        return match of(keyword, &text) {
            Some(version) => Ok(Some(version)),
            None => Err(Diagnostic::at(
                Code::UnsupportedVersion,
                &place,
                format!("version `{text}` of `{keyword}` is not supported"),
            )
            .help("supported are Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2")),
        };
    }
    Ok(None)
}

fn of(keyword: &str, text: &str) -> Option<Version> {
    let mut parts = text.trim().split('.');
    match (keyword, parts.next()?, parts.next().unwrap_or("0")) {
        ("swagger", "2", "0") => Some(Version::V2_0),
        ("openapi", "3", "0") => Some(Version::V3_0),
        ("openapi", "3", "1") => Some(Version::V3_1),
        ("openapi", "3", "2") => Some(Version::V3_2),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_known_by_their_first_two_numbers() {
        assert_eq!(of("swagger", "2.0"), Some(Version::V2_0));
        assert_eq!(of("swagger", "2"), Some(Version::V2_0));
        assert_eq!(of("openapi", "3.0.4"), Some(Version::V3_0));
        assert_eq!(of("openapi", "3.1"), Some(Version::V3_1));
        assert_eq!(of("openapi", "3.2.0"), Some(Version::V3_2));
        assert_eq!(of("openapi", "3.10.0"), None);
        assert_eq!(of("openapi", "2.0"), None);
        assert_eq!(of("swagger", "1.2"), None);
    }
}
