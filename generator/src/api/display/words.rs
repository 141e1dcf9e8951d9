//! Styles and primitive types as the words that documents use.

use crate::api::{FloatFormat, IntegerFormat, Primitive, StringFormat, Style};

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

pub(super) fn primitive_name(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "boolean",
        Primitive::Integer(IntegerFormat::Int32) => "int32",
        Primitive::Integer(IntegerFormat::Int64) => "int64",
        Primitive::Integer(IntegerFormat::Uint32) => "uint32",
        Primitive::Integer(IntegerFormat::Uint64) => "uint64",
        Primitive::Number(FloatFormat::Float) => "float",
        Primitive::Number(FloatFormat::Double) => "double",
        Primitive::String(StringFormat::Plain) => "string",
        Primitive::String(StringFormat::DateTime) => "date-time",
        Primitive::String(StringFormat::Date) => "date",
        Primitive::Binary => "binary",
        Primitive::Null => "null",
    }
}
