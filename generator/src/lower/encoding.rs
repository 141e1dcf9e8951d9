//! How the members and parts of bodies are written.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use indexmap::IndexMap;

use super::Lowering;
use super::parameter::style;
use super::primitive::is_encoded;
use crate::api::media::{Media, essence};
use crate::api::{Content, Part, Type};
use crate::document::{Encoding, MediaType, Schema, SchemaId, Version};
use crate::place::Place;

/// Which way a body goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Sent,
    Received,
}

/// Which fields of an Encoding Object have a meaning under a media type; others are ignored (OpenAPI §4.8.15).
#[derive(Clone, Copy)]
pub(super) struct Fields {
    /// `style`, `explode`, `allowReserved`.
    pub(super) styled: bool,
    pub(super) headers: bool,
}

impl Fields {
    pub(super) fn of(media_type: &str, version: Version) -> Self {
        let essence = essence(media_type);
        let multipart = essence.starts_with("multipart/");
        Self {
            styled: match essence.as_str() {
                // In OpenAPI 3.0 they are for the other forms alone (3.0.4 §4.7.15.1).
                "multipart/form-data" => version != Version::V3_0,
                _ => !multipart,
            },
            headers: multipart,
        }
    }
}

impl<'a> Lowering<'a> {
    /// How members of a body are written: as it says, and as bytes where they are encoded as text (OpenAPI 3.1.1 §4.8.15).
    pub(super) fn parts_of(
        &mut self,
        media_type: &str,
        media: &'a MediaType,
        way: Way,
    ) -> Vec<Part> {
        let mut parts = self.encodings(media_type, media);
        let named = Media::of(media_type) == Media::Multipart && way == Way::Sent;
        let Some(id) = media.schema.filter(|_| named) else {
            return parts;
        };
        self.complete(id, &mut parts);
        parts
    }

    /// Says of parts with names what is said of them by the schema of the body that they are of.
    pub(super) fn complete(&mut self, id: SchemaId, parts: &mut Vec<Part>) {
        self.fill_named(id, parts);
        let media_type = || Some("application/octet-stream".to_owned());
        let octets = self.octets(id);
        let said = parts.iter().enumerate();
        let said: HashMap<String, usize> = match octets.is_empty() {
            true => HashMap::new(),
            false => said.map(|(at, part)| (part.property.clone(), at)).collect(),
        };
        for (name, base64) in octets.iter() {
            match said.get(name).map(|at| &mut parts[*at]) {
                Some(part) if part.style.is_none() && part.explode.is_none() => {
                    part.content_type = part.content_type.take().or_else(media_type);
                    let mut headers = part.headers.iter();
                    let said = headers
                        .any(|one| one.name.eq_ignore_ascii_case("Content-Transfer-Encoding"));
                    part.base64 = *base64 && !said;
                }
                Some(_) => {}
                None => parts.push(Part {
                    property: name.clone(),
                    content_type: media_type(),
                    base64: *base64,
                    ..Part::default()
                }),
            }
        }
    }

    /// The members of a body that are bytes in base64, or lists of such: a list of parts is written as each of them is. Each with
    /// whether it is the base64 of mail (RFC 2045 §6.8), not that of URLs.
    fn octets(&mut self, id: SchemaId) -> Rc<[(String, bool)]> {
        let (target, _) = self.followed(id);
        if let Some(known) = self.octets.get(&target) {
            return Rc::clone(known);
        }
        let is_octets = |member: &SchemaId| {
            let member = self.followed(*member).1;
            let item = member.items.map(|item| self.followed(item).1);
            let base64 = |schema: &Schema| match is_encoded(&[schema], "base64") {
                true => Some(true),
                false => is_encoded(&[schema], "base64url").then_some(false),
            };
            std::iter::once(member).chain(item).find_map(base64)
        };
        // Of a choice, those of its alternatives.
        let (mut members, mut left, mut seen) = (Vec::new(), vec![target], HashSet::new());
        while let Some(id) = left.pop() {
            let (target, schema) = self.followed(id);
            if !seen.insert(target) {
                continue;
            }
            let properties = schema.properties.iter();
            members
                .extend(properties.filter_map(|(name, id)| Some((name.clone(), is_octets(id)?))));
            let branches = [&schema.all_of, &schema.one_of, &schema.any_of];
            left.extend(branches.into_iter().flatten().rev());
        }
        let mut known = HashSet::new();
        members.retain(|(name, _)| known.insert(name.clone()));
        let members: Rc<[(String, bool)]> = members.into();
        self.octets.insert(target, Rc::clone(&members));
        members
    }

    /// How members of a body are written, where it says so.
    pub(super) fn encodings(&mut self, media_type: &str, media: &'a MediaType) -> Vec<Part> {
        let fields = Fields::of(media_type, self.document.version);
        match self.affords(&media.encoding, &media.place) {
            true => self.parts_by_name(&media.encoding, fields),
            false => Vec::new(),
        }
    }

    /// Whether so many encodings and headers may still be made of the document.
    fn affords(&self, written: &IndexMap<String, Encoding>, place: &Place) -> bool {
        let parts = written.values().map(|encoding| 1 + encoding.headers.len());
        written.is_empty() || self.spend(parts.sum(), place)
    }

    fn parts_by_name(
        &mut self,
        written: &'a IndexMap<String, Encoding>,
        fields: Fields,
    ) -> Vec<Part> {
        let all = written.iter();
        all.map(|(name, encoding)| self.part(name, encoding, fields))
            .collect()
    }

    pub(super) fn parts_by_place(&mut self, written: &'a [Encoding], fields: Fields) -> Vec<Part> {
        let all = written.iter();
        all.map(|encoding| self.part("", encoding, fields))
            .collect()
    }

    pub(super) fn part(&mut self, property: &str, encoding: &'a Encoding, fields: Fields) -> Part {
        let Fields { styled, headers } = fields;
        Part {
            property: property.to_owned(),
            content_type: encoding.content_type.clone(),
            base64: false,
            style: encoding.style.filter(|_| styled).map(style),
            explode: encoding.explode.filter(|_| styled),
            allow_reserved: encoding.allow_reserved.filter(|_| styled),
            headers: match headers {
                true => self.headers(&encoding.headers),
                false => Vec::new(),
            },
            xml: None,
            content: self.within(encoding),
        }
    }

    /// What is said of the parts within a part: they are those of a body of its own.
    fn within(&mut self, encoding: &'a Encoding) -> Option<Box<Content>> {
        let listed = encoding.content_type.as_deref().unwrap_or_default();
        let is_parts = |one: &&str| Media::of(one) == Media::Multipart;
        let chosen = listed.split(',').map(str::trim).find(is_parts);
        let written = !encoding.encoding.is_empty()
            || !encoding.prefix_encoding.is_empty()
            || encoding.item_encoding.is_some();
        if chosen.is_none() && !written {
            return None;
        }
        let media_type = chosen.unwrap_or(listed);
        let fields = Fields::of(media_type, self.document.version);
        let each = encoding.item_encoding.as_ref();
        Some(Box::new(Content {
            parts: self.parts_by_name(&encoding.encoding, fields),
            prefix_parts: self.parts_by_place(&encoding.prefix_encoding, fields),
            item_part: each.map(|nested| self.part("", nested, fields)),
            ..Content::of(Type::ANY, media_type)
        }))
    }
}
