//! Runtime expressions of links (OpenAPI 3.1 §4.8.20.4).

use serde_json::Value;

/// What a link says of a parameter.
#[derive(Debug, PartialEq)]
pub(super) enum Expression<'v> {
    /// What leads to a value in the body of the answer.
    Body(Vec<String>),
    /// A header of the answer.
    Header(&'v str),
    /// The value itself.
    Constant(&'v Value),
    /// What an answer does not have, such as a part of its request.
    Elsewhere(&'v str),
    /// A text with expressions in it (OpenAPI 3.1 §4.8.20.4).
    Text(Vec<Part<'v>>),
    /// No expression, though it begins like one.
    Unreadable(&'v str),
}

/// A part of a text.
#[derive(Debug, PartialEq)]
pub(super) enum Part<'v> {
    Literal(&'v str),
    Expression(Expression<'v>),
}

impl<'v> Expression<'v> {
    pub(super) fn of(value: &'v Value) -> Self {
        let Some(text) = value.as_str() else {
            return Self::Constant(value);
        };
        if text.starts_with('$') {
            return Self::alone(text);
        }
        match parts(text) {
            None => Self::Unreadable(text),
            Some(mut parts) if parts.len() == 1 => match parts.remove(0) {
                // One alone may stand in braces.
                Part::Expression(expression) => expression,
                Part::Literal(_) => Self::Constant(value),
            },
            Some(parts) if parts.is_empty() => Self::Constant(value),
            Some(parts) => Self::Text(parts),
        }
    }

    /// What is an expression and nothing else.
    fn alone(text: &'v str) -> Self {
        let expression = text;
        if let Some(name) = expression.strip_prefix("$response.header.") {
            return match name.is_empty() {
                true => Self::Unreadable(text),
                false => Self::Header(name),
            };
        }
        if let Some(pointer) = expression.strip_prefix("$response.body") {
            return match pointer.strip_prefix('#') {
                None if pointer.is_empty() => Self::Body(Vec::new()),
                Some("") => Self::Body(Vec::new()),
                Some(pointer) if pointer.starts_with('/') => Self::Body(tokens(pointer)),
                _ => Self::Unreadable(text),
            };
        }
        let known = ["$request.", "$url", "$method", "$statusCode", "$self"];
        match known.iter().any(|begin| expression.starts_with(begin)) {
            true => Self::Elsewhere(text),
            false => Self::Unreadable(text),
        }
    }
}

/// A text at its expressions in braces; `None`: one is not ended.
fn parts(text: &str) -> Option<Vec<Part<'_>>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("{$") {
        if at > 0 {
            parts.push(Part::Literal(&rest[..at]));
        }
        let (expression, after) = rest[at + 1..].split_once('}')?;
        parts.push(Part::Expression(Expression::alone(expression)));
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Literal(rest));
    }
    Some(parts)
}

/// The reference tokens of a JSON Pointer (RFC 6901 §4).
fn tokens(pointer: &str) -> Vec<String> {
    let tokens = pointer.split('/').skip(1);
    tokens
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn expressions_are_told_from_constants() {
        let of = |value: &Value| format!("{:?}", Expression::of(value));
        for (value, expected) in [
            (json!("$response.body"), "Body([])"),
            (json!("$response.body#"), "Body([])"),
            (json!("$response.body#/a~1b/0"), r#"Body(["a/b", "0"])"#),
            (json!("{$response.body#/id}"), r#"Body(["id"])"#),
            (
                json!("$response.bodies"),
                r#"Unreadable("$response.bodies")"#,
            ),
            (
                json!("$response.body/id"),
                r#"Unreadable("$response.body/id")"#,
            ),
            (json!("$response.header.X-Id"), r#"Header("X-Id")"#),
            (
                json!("$response.header."),
                r#"Unreadable("$response.header.")"#,
            ),
            (
                json!("$request.path.id"),
                r#"Elsewhere("$request.path.id")"#,
            ),
            (json!("$url"), r#"Elsewhere("$url")"#),
            (json!("$price"), r#"Unreadable("$price")"#),
            (
                json!("a-{$response.body#/id}"),
                r#"Text([Literal("a-"), Expression(Body(["id"]))])"#,
            ),
            (
                json!("{$url}{$price}!"),
                r#"Text([Expression(Elsewhere("$url")), Expression(Unreadable("$price")), Literal("!")])"#,
            ),
            (
                json!("a {$response.body#/id"),
                r#"Unreadable("a {$response.body#/id")"#,
            ),
            (json!("plain"), r#"Constant(String("plain"))"#),
            (json!("{plain}"), r#"Constant(String("{plain}"))"#),
            (json!(""), r#"Constant(String(""))"#),
            (json!(3), "Constant(Number(3))"),
        ] {
            assert_eq!(of(&value), expected);
        }
    }
}
