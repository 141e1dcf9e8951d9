//! `Document` → values that fit its schemas: for each parameter, each body and each answer what it must have, and what
//! it may have.
//!
//! Examples and defaults of the document come first, where its schemas allow them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::api::Api;
use crate::api::samples::{Sample, Samples};
use crate::document::{
    Document, Encoding, Header, MediaType, Operation, Parameter, ParameterLocation, SchemaId, Slot,
};
use crate::parse::strict_misfit;
use crate::place::Place;

mod conjunction;
mod heirs;
mod instances;
mod number;
mod object;
mod references;
mod text;
mod value;

use heirs::Heirs;
pub use instances::{ADDED, Instance, Instances};
use references::meant;
use serde_json::Value;
use value::Maker;

/// Which way a value goes: what is only read is not sent, and what is only written not received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Way {
    Sent,
    Received,
}

/// Values of a parameter that are tried until one can be sent.
const OTHERS: usize = 6;

/// The samples of those operations of a document that its API has.
pub fn of(document: &Document, api: &Api) -> Samples {
    let chosen: HashSet<&Place> = api.operations.iter().map(|one| &one.origin).collect();
    let mut making = Making {
        document,
        heirs: Heirs::first_of_each(&document.schemas),
        samples: Samples::default(),
        known: HashMap::new(),
    };
    for item in &document.paths {
        let chosen = |one: &&Operation| chosen.contains(&one.place);
        for operation in item.operations.iter().filter(chosen) {
            for slot in item.parameters.iter().chain(&operation.parameters) {
                making.parameter(document.parameter(slot));
            }
            if let Some(slot) = &operation.request_body {
                let body = document.request_body(slot);
                making.body(&body.place, &body.content, Way::Sent);
                for (_, slot) in &body.content {
                    let media = document.media_type(slot);
                    let encodings = media.encoding.values().chain(&media.prefix_encoding);
                    encodings
                        .chain(media.item_encoding.as_deref())
                        .for_each(|encoding| making.encoding(encoding));
                }
            }
            for (_, slot) in &operation.responses {
                let response = document.response(slot);
                making.body(&response.place, &response.content, Way::Received);
            }
        }
    }
    making.samples
}

struct Making<'d> {
    document: &'d Document,
    heirs: Heirs,
    samples: Samples,
    /// Of each schema that was asked for: many bodies may be of one.
    known: HashMap<(SchemaId, Way), Option<Arc<Sample>>>,
}

impl Making<'_> {
    fn parameter(&mut self, parameter: &Parameter) {
        if self.samples.parameters.contains_key(&parameter.place) {
            return;
        }
        let content = parameter.content.first();
        let content = content.and_then(|(_, slot)| self.document.media_type(slot).schema);
        let shown = parameter.example.iter().chain(&parameter.examples);
        let holds = match parameter.location {
            // In JSON no control character is left.
            ParameterLocation::Header if parameter.schema.is_some() => header_holds,
            _ => |_: &Value| true,
        };
        let place = parameter.place.clone();
        match self.text(parameter.schema.or(content), shown, holds) {
            Some(sample) => drop(self.samples.parameters.insert(place, sample)),
            None => drop(self.samples.none.insert((place, String::new()))),
        }
    }

    /// The headers of the parts that are written so.
    fn encoding(&mut self, encoding: &Encoding) {
        for (_, slot) in &encoding.headers {
            let header = self.document.header(slot);
            self.header(header);
        }
        let within = encoding.encoding.values().chain(&encoding.prefix_encoding);
        for inner in within.chain(encoding.item_encoding.as_deref()) {
            self.encoding(inner);
        }
    }

    fn header(&mut self, header: &Header) {
        if self.samples.headers.contains_key(&header.place) {
            return;
        }
        let content = header.content.first();
        let content = content.and_then(|(_, slot)| self.document.media_type(slot).schema);
        let schema = header.schema.or(content);
        if let Some(sample) = self.text(schema, header.example.iter(), header_holds) {
            let samples = &mut self.samples.headers;
            samples.insert(header.place.clone(), sample);
        }
    }

    /// Of what is written as text: the first of what the document shows that fits, or what is made of the schema; `None` where
    /// nothing of it can be sent.
    fn text<'v>(
        &mut self,
        schema: Option<SchemaId>,
        mut shown: impl Iterator<Item = &'v Value>,
        holds: fn(&Value) -> bool,
    ) -> Option<Arc<Sample>> {
        match schema {
            Some(id) => {
                let fits = |value: &&Value| {
                    strict_misfit(&self.document.schemas, id, value).is_none()
                        && is_sendable(value)
                        && holds(value)
                };
                match shown.find(fits) {
                    Some(value) => Some(only(value.clone())),
                    None => self.sent(id, holds),
                }
            }
            None => {
                let value = shown
                    .find(|value| is_sendable(value) && holds(value))
                    .cloned();
                Some(only(value.unwrap_or_else(|| Value::from("text"))))
            }
        }
    }

    fn body(&mut self, place: &Place, content: &[(String, Slot<MediaType>)], way: Way) {
        if self.samples.bodies.contains_key(place) {
            return;
        }
        let mut made = HashMap::new();
        for (media_type, slot) in content {
            let media = self.document.media_type(slot);
            if let Some(id) = media.schema.or(media.item_schema) {
                let media_type = media_type.trim().to_owned();
                match self.sample(id, way) {
                    Some(sample) => drop(made.insert(media_type, sample)),
                    None => drop(self.samples.none.insert((place.clone(), media_type))),
                }
            }
        }
        self.samples.bodies.insert(place.clone(), made);
    }

    /// Of a parameter, which says something also where nothing is asked of it: an empty path is not sent.
    fn sent(&mut self, id: SchemaId, holds: fn(&Value) -> bool) -> Option<Arc<Sample>> {
        let sample = self.sample(id, Way::Sent)?;
        let sample = match is_sendable(&sample.needed) {
            true => sample,
            false => only(sample.whole.clone()),
        };
        if holds(&sample.needed) && holds(&sample.whole) {
            return Some(sample);
        }
        let other =
            |nth| Maker::new(&self.document.schemas, &self.heirs, Way::Sent, false).of(&[id], nth);
        let mut others =
            std::iter::once(sample.needed.clone()).chain((1..OTHERS).filter_map(other));
        others
            .find(|value| is_sendable(value) && holds(value))
            .map(only)
    }

    /// `None` where there is no value, or none that ends.
    fn sample(&mut self, id: SchemaId, way: Way) -> Option<Arc<Sample>> {
        let schemas = &self.document.schemas;
        let id = meant(schemas, id);
        if let Some(known) = self.known.get(&(id, way)) {
            return known.clone();
        }
        let make = |whole| Maker::new(schemas, &self.heirs, way, whole).needed(&[id], 0);
        let needed = || match way {
            Way::Sent => make(false),
            // Answers have all that they may have.
            Way::Received => None,
        };
        let whole = make(true).or_else(|| make(false));
        let sample = whole.map(|whole| {
            Arc::new(Sample {
                needed: needed().unwrap_or_else(|| whole.clone()),
                whole,
            })
        });
        self.known.insert((id, way), sample.clone());
        sample
    }
}

/// A value that has nothing more than it must have.
fn only(value: Value) -> Arc<Sample> {
    Arc::new(Sample {
        needed: value.clone(),
        whole: value,
    })
}

/// Whether a value of a parameter says something.
fn is_sendable(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::String(text) => !text.is_empty() && text.len() < 200,
        Value::Array(list) => !list.is_empty(),
        Value::Object(map) => !map.is_empty(),
        Value::Bool(_) | Value::Number(_) => true,
    }
}

/// Whether a header can have a value: control characters would end it (RFC 9110 §5.5).
fn header_holds(value: &Value) -> bool {
    let text = |text: &str| !text.contains(char::is_control);
    match value {
        Value::String(own) => text(own),
        Value::Array(list) => list.iter().all(header_holds),
        Value::Object(map) => map
            .iter()
            .all(|(name, value)| text(name) && header_holds(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => true,
    }
}

#[cfg(test)]
mod tests;
