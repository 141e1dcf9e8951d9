//! Parameters → the rows of an operation's table: only what is not usual for the location.

use crate::api::{Location, Operation, Parameter, ParameterEncoding, Style};
use crate::config::DeepObjectLists;
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::known::pattern;
use crate::plan::parameters::location_method;
use crate::plan::planning::Planning;
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
        let pattern = self.table(parameter);
        let row = match &parameter.encoding {
            ParameterEncoding::Style {
                style,
                explode,
                allow_reserved,
                slashes,
                within,
            } => ParameterRow {
                pattern,
                slashes: *slashes,
                within: within.iter().map(|one| runtime_name(*one)).collect(),
                ..self.styled(
                    parameter.location,
                    &parameter.name,
                    *style,
                    *explode,
                    *allow_reserved,
                )
            },
            ParameterEncoding::Content { parts, .. } => ParameterRow {
                location: location_method(parameter.location),
                name: parameter.name.clone(),
                style: (parameter.location == Location::QueryString).then_some("Whole"),
                explode: None,
                allow_reserved: false,
                slashes: false,
                pattern,
                members: self.form_rows(parts, &parameter.ty),
                within: Vec::new(),
            },
        };
        let plain = row.style.is_none()
            && row.explode.is_none()
            && !row.allow_reserved
            && row.within.is_empty()
            && !row.slashes
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
        if table.is_none() {
            let message = format!(
                "the pattern of `{}` is not checked before sending",
                parameter.name
            );
            let found = Diagnostic::at(Code::UncheckedPattern, &parameter.origin, message);
            self.diagnostics
                .push(found.help("only anchored sequences of character classes with counts are"));
        }
        table
    }
}

impl Planning<'_> {
    pub(in crate::plan) fn styled(
        &self,
        location: Location,
        name: &str,
        style: Style,
        explode: bool,
        allow_reserved: bool,
    ) -> ParameterRow {
        let (usual_style, usual_explode) = usual(location);
        let runtime_name = match (style, self.config.deep_object_lists) {
            (Style::DeepObject, DeepObjectLists::Brackets) => "DeepBrackets",
            _ => runtime_name(style),
        };
        ParameterRow {
            location: location_method(location),
            name: name.to_owned(),
            style: (style != usual_style).then_some(runtime_name),
            explode: (explode != usual_explode).then_some(explode),
            allow_reserved,
            slashes: false,
            pattern: None,
            members: Vec::new(),
            within: Vec::new(),
        }
    }
}

/// The default style of a location and whether it explodes (OpenAPI §4.8.12.2).
fn usual(location: Location) -> (Style, bool) {
    match location {
        Location::Path | Location::Header => (Style::Simple, false),
        Location::Query | Location::Cookie | Location::QueryString => (Style::Form, true),
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
