// SPDX-License-Identifier: 0BSD
//! Structs as bodies of several parts: a part for each field, in the order of the document (OpenAPI 3.1.2 §4.8.15.3).

use super::body::{Multipart, is_related};
use super::file_type;
use super::part::Part;
use crate::runtime::request::call::Call;
use crate::runtime::response::charset;
use crate::runtime::spec::api::Parameter;
use crate::runtime::text::media_type;
use crate::runtime::text::parameter::ParameterData;
use crate::runtime::text::percent::decoded;
use crate::runtime::text::structured;
use crate::runtime::text::style;
use serde::Serialize;
use serde_json::Value as Json;

/// A struct that is a body of several parts; made from a table by `parts!`.
#[doc(hidden)]
pub trait Parts {
    /// Writes a part for each value.
    fn write(&self, parts: &mut PartsOut<'_>);
}

impl<T: Parts + ?Sized> Parts for Box<T> {
    fn write(&self, parts: &mut PartsOut<'_>) {
        (**self).write(parts);
    }
}

/// How a document says that the parts of one field are written (OpenAPI 3.1.2 §4.8.15, Encoding Object).
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Encoding<'a> {
    field: &'a str,
    content_type: Option<&'a str>,
    base64: bool,
    style: Option<Parameter>,
    inside: Option<&'a dyn Inside>,
}

/// What writes parts that are neither text, JSON nor files.
#[doc(hidden)]
pub trait Inside {
    /// The part of a value; an error says why there is none.
    fn value(&self, value: &ParameterData<'_>, within: Within<'_>) -> Result<Part, String>;
}

/// Where a part stands.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Within<'a> {
    pub(in crate::runtime) content_type: &'a str,
}

impl<'a> Encoding<'a> {
    /// Nothing said of a field.
    pub const fn of(field: &'a str) -> Self {
        Self {
            field,
            content_type: None,
            base64: false,
            style: None,
            inside: None,
        }
    }

    /// A field whose value is in base64, which a header of each part says (RFC 2045 §6.1).
    pub const fn base64(self) -> Self {
        Self {
            base64: true,
            ..self
        }
    }

    /// The media types to choose from, with commas between them.
    pub const fn content_type(self, listed: &'a str) -> Self {
        Self {
            content_type: Some(listed),
            ..self
        }
    }

    /// A field whose parts are written by this.
    pub const fn inside(self, inside: &'a dyn Inside) -> Self {
        Self {
            inside: Some(inside),
            ..self
        }
    }

    /// A field whose value is written like a query parameter, each name and text a part, nothing in them escaped.
    pub const fn styled(parameter: Parameter) -> Self {
        Self {
            style: Some(parameter),
            ..Self::of(parameter.name)
        }
    }
}

impl Call {
    /// Sets the body: the parts that a struct is, under the names of its fields.
    pub fn parts(&mut self, content_type: &str, body: &dyn Parts, encodings: &[Encoding<'_>]) {
        self.written_parts(
            content_type,
            body,
            PartsOut::new(encodings, false, content_type),
        );
    }

    /// Sets the body: the parts that a struct is, in the order of its fields (OpenAPI 3.2 §4.14.5.2).
    pub fn parts_in_order(
        &mut self,
        content_type: &str,
        body: &dyn Parts,
        encodings: &[Encoding<'_>],
    ) {
        self.written_parts(
            content_type,
            body,
            PartsOut::new(encodings, true, content_type),
        );
    }

    fn written_parts(&mut self, content_type: &str, body: &dyn Parts, mut parts: PartsOut<'_>) {
        body.write(&mut parts);
        match parts.problem {
            None => self.multipart(content_type, Multipart::of(parts.parts)),
            Some(problem) => self.unwritable(problem),
        }
    }
}

/// The parts of a body being written.
#[doc(hidden)]
pub struct PartsOut<'a> {
    encodings: &'a [Encoding<'a>],
    /// The parts have no names.
    in_order: bool,
    /// Files without a name are called like their field.
    names_files: bool,
    parts: Vec<(Option<String>, Part)>,
    /// Where those of the last field begin.
    last: usize,
    /// How many parts there are of fields, once those that no field is for are written.
    named: Option<usize>,
    /// The first value that cannot be written, and why.
    problem: Option<String>,
}

impl<'a> PartsOut<'a> {
    fn new(encodings: &'a [Encoding<'a>], in_order: bool, content_type: &str) -> Self {
        Self {
            encodings,
            in_order,
            names_files: !in_order && !is_related(content_type),
            parts: Vec::new(),
            last: 0,
            named: None,
            problem: None,
        }
    }

    fn push(&mut self, field: &str, part: Part) {
        let name = (!self.in_order).then(|| field.to_owned());
        self.parts.push((name, part));
    }

    /// Writes a value: numbers, truth values and texts as text, objects as JSON, each item of an array by itself. What
    /// is absent or null has no part.
    pub fn value<T: Serialize + ?Sized>(&mut self, field: &str, value: &T) {
        self.last = self.parts.len();
        match structured::parts(value) {
            Ok(data) => self.data(field, &data),
            Err(error) => self.refuse(field, &error.to_string()),
        }
    }

    /// Writes files.
    pub fn file<T: Files + ?Sized>(&mut self, field: &str, files: &T) {
        self.last = self.parts.len();
        let listed = self.encoding(field).content_type;
        files.each(&mut |part| {
            let name = self.names_files.then_some(field);
            self.push(field, part.clone().in_field(name, listed));
        });
    }

    /// Writes a header of the parts of the last field.
    pub fn header<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        let text = match structured::parts(value) {
            Ok(ParameterData::Null) => return,
            Ok(data) => plain(&data),
            Err(error) => return self.refuse(name, &error.to_string()),
        };
        for (_, part) in &mut self.parts[self.last..] {
            *part = part.clone().header(name, text.as_str());
        }
    }

    /// Says whether a field has a part already, once all of them are written.
    pub fn has(&mut self, field: &str) -> bool {
        let named = *self.named.get_or_insert(self.parts.len());
        let mut parts = self.parts[..named].iter();
        parts.any(|(name, _)| name.as_deref() == Some(field))
    }

    /// Writes an alternative. What one before it has written already is not written again, since several have it in common.
    pub fn alternative(&mut self, value: &dyn Parts) {
        let before = self.parts.len();
        self.named = None;
        value.write(self);
        self.named = None;
        let later = self.parts.split_off(before);
        let known = |(name, _): &(Option<String>, Part)| {
            let mut earlier = self.parts.iter();
            name.is_some() && earlier.any(|(known, _)| known == name)
        };
        let later: Vec<_> = later.into_iter().filter(|part| !known(part)).collect();
        self.parts.extend(later);
    }

    /// Writes a member that tells an alternative, unless it was written.
    pub fn telling<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        self.named = None;
        if !self.has(name) {
            self.value(name, value);
        }
    }

    /// Writes the members of an object.
    pub fn members(&mut self, object: &Json) {
        match object {
            Json::Object(members) => {
                for (name, value) in members {
                    self.value(name, value);
                }
            }
            _ => self.unwritable("a body of parts is an object".to_owned()),
        }
    }

    fn data(&mut self, field: &str, data: &ParameterData<'_>) {
        let encoding = self.encoding(field);
        if let Some(parameter) = &encoding.style {
            return self.styled(parameter, field, data);
        }
        let items = match data {
            // A list has one place, but for what comes in all further places.
            ParameterData::List(items) if !self.in_order || field == "items" => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for item in items.iter().filter(|item| **item != ParameterData::Null) {
            let content_type = encoding.content_type.unwrap_or_default();
            let made = match encoding.inside {
                Some(inside) => inside.value(item, Within { content_type }),
                None => part(item, content_type)
                    .ok_or_else(|| "it has characters that its charset has not".to_owned()),
            };
            match made {
                Ok(part) if encoding.base64 => {
                    self.push(field, part.header("Content-Transfer-Encoding", "base64"));
                }
                Ok(part) => self.push(field, part),
                Err(why) => self.refuse(field, &why),
            }
        }
    }

    /// By way of a query string, of which all is unescaped (OpenAPI 3.1.2 §4.8.15.1.2).
    fn styled(&mut self, parameter: &Parameter, field: &str, data: &ParameterData<'_>) {
        let mut query = String::new();
        style::render(parameter, field, data, &mut query);
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, text) = pair.split_once('=').unwrap_or((pair, ""));
            self.push(&decoded(name), Part::text(decoded(text)));
        }
    }

    fn encoding(&self, field: &str) -> Encoding<'a> {
        let said = self.encodings.iter().find(|one| one.field == field);
        said.copied().unwrap_or(Encoding::of(""))
    }

    fn refuse(&mut self, field: &str, why: &str) {
        self.unwritable(format!("the part `{}`: {why}", field.escape_debug()));
    }

    fn unwritable(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}

/// A single value in one of the listed media types, or in its usual one; `None`: not in its charset.
fn part(data: &ParameterData<'_>, listed: &str) -> Option<Part> {
    let json = file_type::first(listed, media_type::is_json);
    Some(match (data, json) {
        (ParameterData::Text(text) | ParameterData::Literal(text), None) => {
            let one = |holds: fn(&str) -> bool| {
                file_type::first(listed, |ty| {
                    !ty.is_empty() && !ty.contains('*') && holds(ty)
                })
            };
            match one(|ty| ty.starts_with("text/")) {
                // Base64 is the text of anything.
                None => match one(|_| true) {
                    Some(ty) => Part::text(text.as_ref()).content_type(ty),
                    None => Part::text(text.as_ref()),
                },
                Some(ty) => {
                    let bytes = charset::encode(&ty, text.clone().into_owned())?;
                    Part::bytes(bytes).content_type(ty)
                }
            }
        }
        (data, json) => {
            let mut text = String::new();
            data.push_json(&mut text);
            Part::text(text).content_type(json.unwrap_or_else(|| "application/json".to_owned()))
        }
    })
}

/// A value in a header (OpenAPI 3.1.2 §4.8.21: style `simple`).
fn plain(data: &ParameterData<'_>) -> String {
    match data {
        ParameterData::Text(text) | ParameterData::Literal(text) => text.clone().into_owned(),
        ParameterData::List(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => {
            let mut text = String::new();
            other.push_json(&mut text);
            text
        }
    }
}

/// A field for files.
#[doc(hidden)]
pub trait Files {
    /// Gives each of them.
    fn each(&self, give: &mut dyn FnMut(&Part));
}

impl Files for Part {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        give(self);
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        self.iter().for_each(|one| one.each(give));
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        self.iter().for_each(|one| one.each(give));
    }
}
