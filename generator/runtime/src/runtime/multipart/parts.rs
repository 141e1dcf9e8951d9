// SPDX-License-Identifier: 0BSD
//! Structs as bodies of several parts: a part for each field, in the order of the document (OpenAPI 3.1.2 §4.8.15.3).

use super::body::{Multipart, is_related};
use super::files::Files;
use super::part::Part;
use super::value::{part, plain};
use crate::runtime::request::call::Call;
use crate::runtime::spec::api::Parameter;
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

/// A field for structs that are parts themselves.
#[doc(hidden)]
pub trait Nested {
    /// Gives each of them.
    fn each(&self, give: &mut dyn FnMut(&dyn Parts));
}

impl<T: Parts> Nested for T {
    fn each(&self, give: &mut dyn FnMut(&dyn Parts)) {
        give(self);
    }
}

impl<T: Nested> Nested for Vec<T> {
    fn each(&self, give: &mut dyn FnMut(&dyn Parts)) {
        self.iter().for_each(|one| one.each(give));
    }
}

impl<T: Nested> Nested for Option<T> {
    fn each(&self, give: &mut dyn FnMut(&dyn Parts)) {
        self.iter().for_each(|one| one.each(give));
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

    /// Whether a list is one part, and not one for each item.
    fn is_of_lists(&self) -> bool {
        false
    }

    /// The part of several files.
    fn files(&self, _files: Vec<Part>, within: Within<'_>) -> Result<Part, String> {
        Err(format!("there are no files in `{}`", within.content_type))
    }

    /// The part of a struct.
    fn parts(&self, _body: &dyn Parts, within: Within<'_>) -> Result<Part, String> {
        Err(format!("there are no parts in `{}`", within.content_type))
    }
}

/// What a part is in, and what it stands in.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Within<'a> {
    pub(in crate::runtime) content_type: &'a str,
    /// What is between the parts of the body around it.
    pub(in crate::runtime) boundary: &'a str,
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
        self.written_parts(content_type, body, (encodings, false));
    }

    /// Sets the body: the parts that a struct is, in the order of its fields (OpenAPI 3.2 §4.14.5.2).
    pub fn parts_in_order(
        &mut self,
        content_type: &str,
        body: &dyn Parts,
        encodings: &[Encoding<'_>],
    ) {
        self.written_parts(content_type, body, (encodings, true));
    }

    fn written_parts(
        &mut self,
        content_type: &str,
        body: &dyn Parts,
        (encodings, in_order): (&[Encoding<'_>], bool),
    ) {
        let boundary = &self.next_boundary();
        let within = Within {
            content_type,
            boundary,
        };
        let mut parts = PartsOut::new(encodings, in_order, within);
        body.write(&mut parts);
        match parts.written() {
            Ok(parts) => self.multipart(content_type, parts),
            Err(problem) => self.unwritable(problem),
        }
    }
}

/// The parts of a body being written.
#[doc(hidden)]
pub struct PartsOut<'a> {
    encodings: &'a [Encoding<'a>],
    boundary: &'a str,
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
    pub(in crate::runtime) fn new(
        encodings: &'a [Encoding<'a>],
        in_order: bool,
        within: Within<'a>,
    ) -> Self {
        Self {
            encodings,
            boundary: within.boundary,
            in_order,
            names_files: !in_order && !is_related(within.content_type),
            parts: Vec::new(),
            last: 0,
            named: None,
            problem: None,
        }
    }

    /// The parts, once all are written; an error is the first that cannot be.
    pub(in crate::runtime) fn written(self) -> Result<Multipart, String> {
        match self.problem {
            None => Ok(Multipart::of(self.parts, self.boundary.to_owned())),
            Some(problem) => Err(problem),
        }
    }

    pub(in crate::runtime) fn push(&mut self, field: &str, part: Part) {
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
        let encoding = self.encoding(field);
        if let Some(inside) = encoding.inside {
            let mut all = Vec::new();
            files.each(&mut |part| all.push(part.clone()));
            // No parts are no body of parts.
            if !all.is_empty() {
                let made = inside.files(all, self.within(encoding));
                self.add(field, made);
            }
            return;
        }
        files.each(&mut |part| {
            let name = self.names_files.then_some(field);
            self.push(field, part.clone().in_field(name, encoding.content_type));
        });
    }

    /// Writes structs that are parts, each as a part of its own.
    pub fn parts<T: Nested + ?Sized>(&mut self, field: &str, bodies: &T) {
        self.last = self.parts.len();
        let encoding = self.encoding(field);
        bodies.each(&mut |body| match encoding.inside {
            Some(inside) => {
                let made = inside.parts(body, self.within(encoding));
                self.add(field, made);
            }
            None => self.refuse(field, "nothing says how it is written"),
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

    pub(in crate::runtime) fn data(&mut self, field: &str, data: &ParameterData<'_>) {
        let encoding = self.encoding(field);
        if let Some(parameter) = &encoding.style {
            return self.styled(parameter, field, data);
        }
        let whole = encoding.inside.is_some_and(Inside::is_of_lists);
        let items = match data {
            // No parts are no body of parts.
            ParameterData::List(items) if whole && items.is_empty() => &[],
            // A list has one place, but for what comes in all further places.
            ParameterData::List(items) if self.in_order && field == "items" => items.as_slice(),
            ParameterData::List(items) if !self.in_order && !whole => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        for item in items.iter().filter(|item| **item != ParameterData::Null) {
            let within = self.within(encoding);
            let made = match encoding.inside {
                Some(inside) => inside.value(item, within),
                None => part(item, within.content_type)
                    .ok_or_else(|| "it has characters that its charset has not".to_owned()),
            };
            self.add(
                field,
                made.map(|part| match encoding.base64 {
                    true => part.header("Content-Transfer-Encoding", "base64"),
                    false => part,
                }),
            );
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

    fn within(&self, encoding: Encoding<'a>) -> Within<'a> {
        Within {
            content_type: encoding.content_type.unwrap_or_default(),
            boundary: self.boundary,
        }
    }

    fn add(&mut self, field: &str, made: Result<Part, String>) {
        match made {
            Ok(part) => self.push(field, part),
            Err(why) => self.refuse(field, &why),
        }
    }

    fn refuse(&mut self, field: &str, why: &str) {
        self.unwritable(format!("the part `{}`: {why}", field.escape_debug()));
    }

    fn unwritable(&mut self, problem: String) {
        self.problem.get_or_insert(problem);
    }
}
