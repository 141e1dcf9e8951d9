//! Parameters → the rows of an operation's table: only what is not usual for the location.

use super::{Planning, pattern};
use crate::api::{Location, Operation, Parameter, ParameterEncoding, Style};
use crate::diagnostic::{Code, Diagnostic};
use crate::rust::ParameterRow;
use crate::rust::operation::PatternRow;

impl Planning<'_> {
    pub(super) fn rows(&mut self, operation: &Operation) -> Vec<ParameterRow> {
        let rows = operation
            .parameters
            .iter()
            .filter_map(|parameter| self.row(parameter));
        rows.collect()
    }

    fn row(&mut self, parameter: &Parameter) -> Option<ParameterRow> {
        let table = self.table(parameter);
        let (style, explode, allow_reserved) = match &parameter.encoding {
            ParameterEncoding::Style {
                style,
                explode,
                allow_reserved,
            } => {
                let usual = usual(parameter.location);
                let style_name = (*style != usual).then(|| runtime_name(*style));
                let usual_explode = matches!(style, Style::Form | Style::Cookie);
                (
                    style_name,
                    (*explode != usual_explode).then_some(*explode),
                    *allow_reserved,
                )
            }
            ParameterEncoding::Content(_) => (None, None, false),
        };
        let row = ParameterRow {
            location: location_method(parameter.location),
            name: parameter.name.clone(),
            style,
            explode,
            allow_reserved,
            pattern: table,
        };
        let plain = row.style.is_none()
            && row.explode.is_none()
            && !allow_reserved
            && row.pattern.is_none();
        (!plain).then_some(row)
    }

    /// The pattern as a table, where the parameter is text and the pattern simple enough.
    fn table(&mut self, parameter: &Parameter) -> Option<PatternRow> {
        let source = parameter.pattern.as_deref()?;
        let text = matches!(
            self.shape_of(&parameter.ty),
            Err(crate::api::Type::Primitive(crate::api::Primitive::String(
                _
            )))
        );
        if !text {
            return None;
        }
        let table = pattern::table(source);
        match table {
            Some(_) => {
                self.runtime_parts.insert("pattern");
            }
            None => {
                let message = format!(
                    "the pattern of `{}` is not checked before sending",
                    parameter.name
                );
                let found = Diagnostic::at(Code::UncheckedPattern, &parameter.origin, message);
                self.diagnostics.push(
                    found.help("only anchored sequences of character classes with counts are"),
                );
            }
        }
        table
    }
}

/// The default style of a location (OpenAPI §4.8.12.2).
fn usual(location: Location) -> Style {
    match location {
        Location::Path | Location::Header => Style::Simple,
        Location::Query | Location::Cookie | Location::QueryString => Style::Form,
    }
}

/// The runtime's constructor and setter for a location.
pub(super) fn location_method(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
        Location::QueryString => "query_string",
    }
}

fn runtime_name(style: Style) -> &'static str {
    match style {
        Style::Matrix => "Matrix",
        Style::Label => "Label",
        Style::Simple => "Simple",
        Style::Form => "Form",
        Style::SpaceDelimited => "SpaceDelimited",
        Style::PipeDelimited => "PipeDelimited",
        Style::TabDelimited => "TabDelimited",
        Style::DeepObject => "DeepObject",
        Style::Cookie => "Cookie",
    }
}
