//! Styles and primitive types as the words that documents use, and prose on lines that begin with a bar.

use std::fmt::{self, Formatter};

use crate::api::{Docs, FloatFormat, FormatId, IntegerFormat, Primitive, StringFormat, Style};

pub(super) fn docs(f: &mut Formatter<'_>, indent: &str, docs: &Docs) -> fmt::Result {
    if docs.deprecated {
        writeln!(f, "{indent}deprecated")?;
    }
    prose(f, indent, docs.summary.as_deref())?;
    prose(f, indent, docs.description.as_deref())?;
    let patterns = docs
        .patterns
        .iter()
        .map(|pattern| format!("pattern `{pattern}`"));
    let limits: Vec<String> = docs.limits.iter().cloned().chain(patterns).collect();
    if !limits.is_empty() {
        prose(f, indent, Some(&limits.join(", ")))?;
    }
    if let Some(default) = &docs.default {
        writeln!(f, "{indent}| default {default}")?;
    }
    let mut examples = docs.examples.iter();
    examples.try_for_each(|example| writeln!(f, "{indent}| example {example}"))
}

pub(super) fn prose(f: &mut Formatter<'_>, indent: &str, text: Option<&str>) -> fmt::Result {
    let text = crate::prose::lines(text.unwrap_or_default());
    let mut lines = text.trim_end().lines();
    lines.try_for_each(|line| writeln!(f, "{}", format!("{indent}| {line}").trim_end()))
}

pub(super) fn style_name(style: Style) -> &'static str {
    match style {
        Style::Matrix => "matrix",
        Style::Label => "label",
        Style::Simple => "simple",
        Style::Form => "form",
        Style::SpaceDelimited => "spaceDelimited",
        Style::PipeDelimited => "pipeDelimited",
        Style::TabDelimited => "tabDelimited",
        Style::DeepObject => "deepObject",
        Style::Cookie => "cookie",
    }
}

/// The format that a primitive type has besides its word.
pub(super) fn named_format(primitive: Primitive) -> Option<FormatId> {
    match primitive {
        Primitive::Integer(IntegerFormat::Named(format))
        | Primitive::Number(FloatFormat::Named(format))
        | Primitive::String(StringFormat::Named(format)) => Some(format),
        Primitive::Boolean | Primitive::Integer(_) | Primitive::Number(_) => None,
        Primitive::String(_) | Primitive::Binary | Primitive::Null => None,
    }
}

pub(super) fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "boolean",
        Primitive::Integer(IntegerFormat::Int32) => "int32",
        Primitive::Integer(IntegerFormat::Int64 | IntegerFormat::Named(_)) => "int64",
        Primitive::Integer(IntegerFormat::Uint32) => "uint32",
        Primitive::Integer(IntegerFormat::Uint64) => "uint64",
        Primitive::Number(FloatFormat::Float) => "float",
        Primitive::Number(FloatFormat::Double | FloatFormat::Named(_)) => "double",
        Primitive::String(StringFormat::Plain | StringFormat::Named(_)) => "string",
        Primitive::String(StringFormat::DateTime) => "date-time",
        Primitive::String(StringFormat::Date) => "date",
        Primitive::String(StringFormat::Base64) => "base64",
        Primitive::String(StringFormat::Base64Url) => "base64url",
        Primitive::Binary => "binary",
        Primitive::Null => "null",
    }
}
