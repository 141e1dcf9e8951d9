//! What no request can be made of: operations, and names that no header can hold.

use super::Lowering;
use super::operation::Key;
use super::template;
use crate::api::media::is_token;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Operation, PathItem};

impl<'a> Lowering<'a> {
    /// The operations of path items; those that no request can be made of are reported and left out.
    pub(super) fn sendable(
        &mut self,
        items: &'a [PathItem],
        key: Key,
    ) -> Vec<(&'a PathItem, &'a Operation)> {
        let mut sendable = Vec::new();
        for item in items {
            let path = match key {
                Key::Path => path_problem(&item.key),
                Key::Other => None,
            };
            for operation in &item.operations {
                let problem = method_problem(&operation.method).or_else(|| path.clone());
                let Some(problem) = problem else {
                    sendable.push((item, operation));
                    continue;
                };
                let message = format!("`{} {}` is left out: {problem}", operation.method, item.key);
                let found = Diagnostic::at_key(Code::OperationSkipped, &operation.place, message);
                self.diagnostics.push(found);
            }
        }
        sendable
    }
}

/// Why a text is no method: a method is a token (RFC 9110 §9.1, §5.6.2).
fn method_problem(method: &str) -> Option<String> {
    (!is_token(method)).then(|| format!("`{method}` cannot be a method of HTTP"))
}

/// The most characters that the name of a header or a cookie has here; servers take headers of a few thousand.
const LONGEST: usize = 255;

/// Why no header has a name (RFC 9110 §5.1: it is a token).
pub(super) fn header_problem(name: &str) -> Option<String> {
    let usable = is_token(name) && name.len() <= LONGEST;
    (!usable).then(|| format!("`{}` cannot be the name of a header", name.escape_debug()))
}

/// Why no cookie has a name. Servers take more than the tokens of RFC 6265 §4.1.1, but not what ends a name.
pub(super) fn cookie_problem(name: &str) -> Option<String> {
    let within = |c: char| c.is_ascii_graphic() && !"=;,\"\\".contains(c);
    let usable = !name.is_empty() && name.len() <= LONGEST && name.chars().all(within);
    (!usable).then(|| format!("`{}` cannot be the name of a cookie", name.escape_debug()))
}

/// Why nothing can be sent to a path: URLs lose segments of dots (RFC 3986 §5.2.4), and a brace without its
/// counterpart names no parameter.
fn path_problem(path: &str) -> Option<String> {
    let (path, _) = template::without_expressions(path);
    let (path, _) = template::split_query(&path);
    let dots = |segment: &&str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        matches!(plain.as_str(), "." | "..")
    };
    if let Some(segment) = path.split('/').find(dots) {
        return Some(format!("a URL loses the segment `{segment}`"));
    }
    template::brace_problem(path).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_method_is_a_token() {
        assert_eq!(method_problem("M-SEARCH"), None);
        assert!(method_problem("GET ALL").is_some() && method_problem("").is_some());
    }

    #[test]
    fn names_of_headers_and_cookies_end_where_they_end() {
        for name in ["", "a b", "a\r\nb", "é", "a:", &"a".repeat(256)] {
            assert!(header_problem(name).is_some(), "{name}");
        }
        assert_eq!(header_problem("X-A_1"), None);
        for name in ["", "a b", "a=b", "a;b", "a,b", "é", "a\nb"] {
            assert!(cookie_problem(name).is_some(), "{name}");
        }
        assert_eq!(cookie_problem("user[id]:$1"), None);
    }

    #[test]
    fn paths_that_would_change_on_the_way_are_told() {
        for fine in [
            "/a/{b}.{c}",
            "/...",
            "/a?b={c",
            "/a/{b?}/c",
            "/e{?q}",
            "/a}",
            "/{id:[0-9]{3}}",
            "/{{id}}",
            "/",
        ] {
            assert_eq!(path_problem(fine), None, "{fine}");
        }
        for wrong in ["/a/../b", "/.", "/%2E%2e/a", "/a/{b", "/{a{b}}"] {
            assert!(path_problem(wrong).is_some(), "{wrong}");
        }
    }
}
