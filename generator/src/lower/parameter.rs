//! Parameters: the path item's and the operation's, and how each is written.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};
use serde_json::Value;

use super::unsendable::{cookie_problem, header_problem};
use super::{Lowering, called, docs, hints, template};
use crate::api::media::Media;
use crate::api::{
    Docs, Hints, Location, Parameter, ParameterEncoding, Part, Primitive, Style, Type,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{
    self, MediaType, ParameterLocation, ParameterStyle, PathItem, SchemaId, Slot,
};
use crate::place::Place;

/// Header parameters that OpenAPI tells tools to ignore (§4.8.12.1): other parts of the document decide them.
const IGNORED: &[&str] = &["accept", "content-type", "authorization"];

/// Headers that say how the body is framed, which follows from the body (RFC 9112 §6).
const FRAMING: &[&str] = &["content-length", "transfer-encoding"];

/// A parameter, and where it or a reference to it stands in a list.
type Written<'a> = (&'a Slot<document::Parameter>, &'a document::Parameter);

impl<'a> Lowering<'a> {
    /// An operation's parameter replaces the path item's with the same name and location (OpenAPI §4.8.10).
    pub(super) fn parameters(
        &mut self,
        item: &'a PathItem,
        operation: &'a document::Operation,
    ) -> Vec<Parameter> {
        let mut written = self.told_apart(&item.parameters);
        written.extend(self.told_apart(&operation.parameters));
        let whole = written
            .values()
            .find(|(_, one)| one.location == ParameterLocation::QueryString);
        let beside = |(_, one): &Written<'_>| one.location == ParameterLocation::Query;
        if let Some((_, whole)) = whole.filter(|_| written.values().any(beside)) {
            // OpenAPI 3.2 §4.12.1.
            let message = "a whole query string and parameters in the query are not for one operation: both are sent";
            self.report(Code::ParameterStyle, &whole.place, message);
        }
        let mut parameters = Vec::new();
        for (slot, parameter) in written.into_values() {
            if let Some((code, message)) = left_out(parameter) {
                self.report(code, &parameter.place, message);
                continue;
            }
            parameters.push(self.parameter(slot, parameter));
        }
        parameters
    }

    /// The parameters of one list, each once: of two that are the same the last counts (OpenAPI §4.8.10.1).
    fn told_apart(
        &mut self,
        list: &'a [Slot<document::Parameter>],
    ) -> IndexMap<(ParameterLocation, String), Written<'a>> {
        let document = self.document;
        let mut apart = IndexMap::with_capacity(list.len());
        for slot in list {
            let parameter = document.parameter(slot);
            let before = apart.insert(parameter.identity(), (slot, parameter));
            let Some((first, known)): Option<Written<'a>> = before else {
                continue;
            };
            // The same object twice is one.
            if known.place != parameter.place {
                let location = parameter.location.as_str();
                let message = format!(
                    "the parameter `{}` in `{location}` stands twice in one list",
                    known.name
                );
                self.diagnostics.push(
                    Diagnostic::at(
                        Code::DuplicateDefinition,
                        first.place(&known.place),
                        message,
                    )
                    .label("this one is left out")
                    .also(slot.place(&parameter.place), "this one counts"),
                );
            }
        }
        apart
    }

    fn parameter(
        &mut self,
        slot: &Slot<document::Parameter>,
        parameter: &'a document::Parameter,
    ) -> Parameter {
        self.owners.parameter(&parameter.place, &parameter.name);
        let content = self.only_content(&parameter.place, parameter.schema, &parameter.content);
        let path = parameter.location == ParameterLocation::Path;
        // An extension of Azure's: the value may be several segments, or parts of a query.
        let extension = parameter.extensions.get("x-ms-skip-url-encoding");
        let unescaped = extension.and_then(Value::as_bool) == Some(true);
        let encoding = match content {
            Some((media_type, slot)) => {
                let media = self.document.media_type(slot);
                ParameterEncoding::Content {
                    media_type: media_type.clone(),
                    parts: self.members_of_query(parameter, media_type, media),
                }
            }
            None => ParameterEncoding::Style {
                style: style(parameter.style),
                explode: parameter.explode,
                allow_reserved: parameter.allow_reserved
                    || unescaped && parameter.location == ParameterLocation::Query,
                within: parameter.within.iter().map(|one| style(*one)).collect(),
                slashes: unescaped && path,
            },
        };
        let written = self.parameter_type(parameter.schema, content, path);
        Parameter {
            origin: parameter.place.clone(),
            name: parameter.name.clone(),
            called: called::parameter(
                &parameter.extensions,
                parameter.schema.map(|id| &*self.schema(id).extensions),
            ),
            location: location(parameter.location),
            required: parameter.required || path,
            docs: self.parameter_docs(slot, parameter),
            encoding,
            ty: written,
            pattern: parameter.schema.and_then(|id| self.pattern(id)),
            allow_empty: parameter.allow_empty_value,
            hints: self.parameter_hints(parameter),
            takes_key: self.takes_key(parameter),
        }
    }

    /// How the members of a whole query are written, which is a form (OpenAPI 3.2 §4.12.4); elsewhere `encoding` has no
    /// meaning (§4.15).
    fn members_of_query(
        &mut self,
        parameter: &document::Parameter,
        media_type: &str,
        media: &'a MediaType,
    ) -> Vec<Part> {
        let query = parameter.location == ParameterLocation::QueryString;
        if query && Media::of(media_type) == Media::Form {
            return self.encodings(media_type, media);
        }
        if let Some(part) = media.encoding.values().next() {
            let message = "`encoding` means nothing here: it is for forms";
            let found = Diagnostic::at(Code::ParameterStyle, &part.place, message);
            self.diagnostics.push(found);
        }
        Vec::new()
    }

    fn parameter_type(
        &mut self,
        schema: Option<SchemaId>,
        content: Option<&'a (String, Slot<MediaType>)>,
        path: bool,
    ) -> Type {
        let document = self.document;
        let content = content.map(|(_, slot)| document.media_type(slot));
        // A path that has one of these is not sent.
        let sent = |value: &Value| !path || !["", ".", ".."].map(Value::from).contains(value);
        match schema.or_else(|| content?.schema) {
            Some(id) => match self.only_value(&[id]).filter(sent) {
                Some(value) => Type::Constant(value),
                None => match self.non_null_type_of(id) {
                    Type::Primitive(Primitive::Binary) => Type::STRING,
                    other => other,
                },
            },
            None if content.is_some() => Type::ANY,
            None => Type::STRING,
        }
    }

    fn parameter_docs(
        &self,
        slot: &Slot<document::Parameter>,
        parameter: &document::Parameter,
    ) -> Docs {
        let schema = parameter.schema.map(|id| self.docs(id)).unwrap_or_default();
        let prose = schema.description.as_ref().map_or(0, String::len) / 64;
        self.spend(prose + schema.examples.len(), &parameter.place);
        let written: Vec<Value> = parameter
            .example
            .iter()
            .chain(&parameter.examples)
            .cloned()
            .collect();
        Docs {
            description: docs::described(slot, parameter.description.as_deref())
                .or(schema.description),
            deprecated: parameter.deprecated || schema.deprecated,
            examples: if written.is_empty() {
                schema.examples
            } else {
                written
            },
            ..schema
        }
    }

    /// The parameter's own, or those of its schema.
    fn parameter_hints(&self, parameter: &document::Parameter) -> Hints {
        let own = hints::of(&parameter.extensions);
        match parameter.schema.filter(|_| own.is_empty()) {
            Some(id) => hints::of(&self.schema(id).extensions),
            None => own,
        }
    }

    /// The pattern of a string schema, its own before those of what it adds to.
    fn pattern(&self, id: SchemaId) -> Option<String> {
        let mut schemas = self.with_bases(id).into_iter();
        schemas.find_map(|id| self.schema(id).pattern.clone())
    }

    /// Every name in the template is a parameter, and every path parameter is in the template; in its order.
    pub(super) fn match_template(
        &mut self,
        operation: &document::Operation,
        path: &str,
        parameters: &mut Vec<Parameter>,
    ) {
        let names: IndexSet<&str> = template::names(path).into_iter().collect();
        parameters.retain(|parameter| {
            let unused = parameter.is_in_path() && !names.contains(parameter.name.as_str());
            if unused {
                let message = format!(
                    "`{path}` has no place for the path parameter `{}`",
                    parameter.name
                );
                self.diagnostics.push(
                    Diagnostic::at(Code::UnusedPathParameter, &parameter.origin, message)
                        .also(&operation.place, "in this operation")
                        .help("the parameter is left out"),
                );
            }
            !unused
        });
        let in_path = parameters.iter().filter(|known| known.is_in_path());
        let known: HashSet<String> = in_path.map(|known| known.name.clone()).collect();
        for name in &names {
            if !known.contains(*name) {
                let message = format!("`{{{name}}}` in the path is not declared as a parameter");
                parameters.extend(self.undeclared(name, &operation.place, message));
            }
        }
        parameters.sort_by_key(|parameter| match parameter.is_in_path() {
            true => names
                .get_index_of(parameter.name.as_str())
                .unwrap_or_default(),
            false => usize::MAX,
        });
    }
}

/// Why a parameter is left out.
fn left_out(parameter: &document::Parameter) -> Option<(Code, String)> {
    let name = &parameter.name;
    let is_one_of = |names: &[&str]| names.iter().any(|one| name.eq_ignore_ascii_case(one));
    let unusable = match parameter.location {
        ParameterLocation::Header if is_one_of(IGNORED) => {
            let why = "is not a parameter: OpenAPI has other means for it";
            return Some((Code::IgnoredParameter, format!("the header `{name}` {why}")));
        }
        ParameterLocation::Header if is_one_of(FRAMING) => {
            let why = "is not a parameter: it follows from the body";
            return Some((Code::IgnoredParameter, format!("the header `{name}` {why}")));
        }
        ParameterLocation::Header => header_problem(name),
        ParameterLocation::Cookie => cookie_problem(name),
        ParameterLocation::Path | ParameterLocation::Query | ParameterLocation::QueryString => None,
    };
    unusable.map(|problem| {
        (
            Code::UnusableName,
            format!("{problem}: the parameter is left out"),
        )
    })
}

impl Lowering<'_> {
    /// A string that the path of an operation names and nothing describes, which `message` says; none where too much would be made
    /// of a long path, since each of its names stands at the place of the whole.
    pub(super) fn undeclared(
        &mut self,
        name: &str,
        operation: &Place,
        message: String,
    ) -> Option<Parameter> {
        let parts = operation.pointer.as_str().len() / LONG_PATH;
        if !self.spend(parts, operation) {
            return None;
        }
        self.diagnostics.push(
            Diagnostic::at_key(Code::UndeclaredPathParameter, operation, message)
                .help("a string parameter is made up for it"),
        );
        Some(Parameter {
            origin: operation.clone(),
            name: name.to_owned(),
            called: None,
            location: Location::Path,
            required: true,
            docs: Docs::default(),
            encoding: ParameterEncoding::Style {
                style: Style::Simple,
                explode: false,
                allow_reserved: false,
                within: Vec::new(),
                slashes: false,
            },
            ty: Type::STRING,
            pattern: None,
            allow_empty: false,
            hints: Hints::new(),
            takes_key: false,
        })
    }
}

/// The bytes of a path for which each of its names counts as one part more that is made of the document.
const LONG_PATH: usize = 1024;

fn location(location: ParameterLocation) -> Location {
    match location {
        ParameterLocation::Path => Location::Path,
        ParameterLocation::Query => Location::Query,
        ParameterLocation::Header => Location::Header,
        ParameterLocation::Cookie => Location::Cookie,
        ParameterLocation::QueryString => Location::QueryString,
    }
}

pub(super) fn style(style: ParameterStyle) -> Style {
    match style {
        ParameterStyle::Matrix => Style::Matrix,
        ParameterStyle::Label => Style::Label,
        ParameterStyle::Simple => Style::Simple,
        ParameterStyle::Form => Style::Form,
        ParameterStyle::SpaceDelimited => Style::SpaceDelimited,
        ParameterStyle::PipeDelimited => Style::PipeDelimited,
        ParameterStyle::TabDelimited => Style::TabDelimited,
        ParameterStyle::DeepObject => Style::DeepObject,
        ParameterStyle::Cookie => Style::Cookie,
    }
}
