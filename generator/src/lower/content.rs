//! Bodies by media type.

use std::collections::HashMap;
use std::rc::Rc;

use indexmap::IndexMap;

use super::in_order::InOrder;
use super::parameter::style;
use super::primitive::is_encoded;
use super::{Lowering, docs, hints};
use crate::api::media::{Media, essence, is_json, is_media_type, is_xml};
use crate::api::stream::Framing;
use crate::api::{Body, Content, Docs, Part, Primitive, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{self, Encoding, MediaType, Schema, SchemaId, Slot, Version};
use crate::place::Place;

impl<'a> Lowering<'a> {
    pub(super) fn body(&mut self, operation: &'a document::Operation) -> Option<Body> {
        let slot = operation.request_body.as_ref()?;
        let body = self.document.request_body(slot);
        let never_sent = ["GET", "HEAD", "DELETE", "TRACE"].contains(&operation.method.as_str());
        if never_sent && !body.required && self.holds_nothing(body) {
            return None;
        }
        let contents = self.contents(&body.content, Way::Sent);
        Some(Body {
            origin: body.place.clone(),
            required: body.required,
            docs: Docs {
                description: docs::described(slot, body.description.as_deref()),
                ..Docs::default()
            },
            contents,
        })
    }

    /// Whether all that a body may be is an object without members, as tools write it for operations without a body;
    /// those that have no use for one (RFC 9110 §9.3.1, §9.3.5) are sent without.
    fn holds_nothing(&self, body: &document::RequestBody) -> bool {
        let empty = |(_, slot): &(String, Slot<MediaType>)| {
            let schema = self.document.media_type(slot).schema;
            schema.is_some_and(|id| {
                let (_, schema) = self.followed(id);
                let closed = |id| self.schema(id).boolean == Some(false);
                schema.types == [JsonType::Object]
                    && schema.additional_properties.is_some_and(closed)
                    && schema.properties.is_empty()
                    && schema.pattern_properties.is_empty()
            })
        };
        !body.content.is_empty() && body.content.iter().all(empty)
    }

    /// The media types of a body. A key that is none is left out; where there is no other, the first may be any.
    pub(super) fn contents(
        &mut self,
        written: &'a [(String, Slot<MediaType>)],
        way: Way,
    ) -> Vec<Content> {
        let document = self.document;
        let any = !written.iter().any(|(key, _)| is_media_type(key));
        let mut contents = Vec::with_capacity(written.len());
        for (index, (key, slot)) in written.iter().enumerate() {
            let media = document.media_type(slot);
            if is_media_type(key) {
                contents.push(self.content(key.trim(), media, way));
                continue;
            }
            let used = any && index == 0;
            let message = format!("`{}` is no media type", key.escape_debug());
            let found = Diagnostic::at_key(Code::UnusableName, slot.place(&media.place), message);
            self.diagnostics.push(found.help(match used {
                true => "it is taken for `*/*`",
                false => "it is left out",
            }));
            if used {
                contents.push(self.content("*/*", media, way));
            }
        }
        contents
    }

    fn content(&mut self, media_type: &str, media: &'a MediaType, way: Way) -> Content {
        let fields = Fields::of(media_type, self.document.version);
        if way == Way::Sent
            && fields.headers
            && let Some(InOrder { ty, parts }) = self.in_order(media_type, media, fields)
        {
            return Content {
                media_type: media_type.to_owned(),
                ty,
                item: None,
                xml: None,
                parts,
                in_order: true,
                prefix_parts: Vec::new(),
                item_part: None,
                hints: hints::of(&media.extensions),
            };
        }
        let ty = media.schema.map(|id| self.type_of(id));
        let item = media.item_schema.map(|id| self.type_of(id));
        let xml = media.schema.filter(|_| is_xml(media_type));
        let xml = xml.and_then(|id| self.xml_root(id));
        // Lines and records are JSON, whether anything is said of it or not.
        let records = Framing::of(media_type).is_some_and(|framing| !framing.is_events());
        let item = item.or((records && ty.is_none()).then_some(Type::ANY));
        Content {
            media_type: media_type.to_owned(),
            ty: ty.unwrap_or(if is_json(media_type) {
                Type::ANY
            } else {
                Type::Primitive(Primitive::Binary)
            }),
            item,
            xml,
            parts: self.parts_of(media_type, media, way),
            in_order: false,
            prefix_parts: self.parts_by_place(&media.prefix_encoding, fields),
            item_part: media
                .item_encoding
                .as_ref()
                .map(|written| self.part("", written, fields)),
            hints: hints::of(&media.extensions),
        }
    }

    /// How members of a body are written: as it says, and as bytes where they are encoded as text (OpenAPI 3.1.1 §4.8.15).
    fn parts_of(&mut self, media_type: &str, media: &'a MediaType, way: Way) -> Vec<Part> {
        let mut parts = self.encodings(media_type, media);
        let named = Media::of(media_type) == Media::Multipart && way == Way::Sent;
        let Some(id) = media.schema.filter(|_| named) else {
            return parts;
        };
        let media_type = || Some("application/octet-stream".to_owned());
        let octets = self.octets(id);
        let said = parts.iter().enumerate();
        let said: HashMap<String, usize> = match octets.is_empty() {
            true => HashMap::new(),
            false => said.map(|(at, part)| (part.property.clone(), at)).collect(),
        };
        for name in octets.iter() {
            match said.get(name).map(|at| &mut parts[*at]) {
                Some(part) if part.style.is_none() && part.explode.is_none() => {
                    part.content_type = part.content_type.take().or_else(media_type);
                }
                Some(_) => {}
                None => parts.push(Part {
                    property: name.clone(),
                    content_type: media_type(),
                    ..Part::default()
                }),
            }
        }
        parts
    }

    /// The members of a body that are bytes in base64, or lists of such: a list of parts is written as each of them is.
    fn octets(&mut self, id: SchemaId) -> Rc<[String]> {
        let (target, schema) = self.followed(id);
        if let Some(known) = self.octets.get(&target) {
            return Rc::clone(known);
        }
        let is_octets = |member: &SchemaId| {
            let member = self.followed(*member).1;
            let item = member.items.map(|item| self.followed(item).1);
            let is_base64 = |schema: &Schema| {
                let mut names = ["base64", "base64url"].iter();
                names.any(|name| is_encoded(&[schema], name))
            };
            std::iter::once(member).chain(item).any(is_base64)
        };
        let members = schema.properties.iter().filter(|(_, id)| is_octets(id));
        let members: Rc<[String]> = members.map(|(name, _)| name.clone()).collect();
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

    fn parts_by_place(&mut self, written: &'a [Encoding], fields: Fields) -> Vec<Part> {
        let all = written.iter();
        all.map(|encoding| self.part("", encoding, fields))
            .collect()
    }

    pub(super) fn part(&mut self, property: &str, encoding: &'a Encoding, fields: Fields) -> Part {
        let Fields { styled, headers } = fields;
        // What stands within a part is a body of its own.
        let within = Fields {
            styled: false,
            headers: false,
        };
        Part {
            property: property.to_owned(),
            content_type: encoding.content_type.clone(),
            style: encoding.style.filter(|_| styled).map(style),
            explode: encoding.explode.filter(|_| styled),
            allow_reserved: encoding.allow_reserved.filter(|_| styled),
            headers: match headers {
                true => self.headers(&encoding.headers),
                false => Vec::new(),
            },
            parts: self.parts_by_name(&encoding.encoding, within),
            prefix_parts: self.parts_by_place(&encoding.prefix_encoding, within),
            item_part: encoding
                .item_encoding
                .as_ref()
                .map(|nested| Box::new(self.part("", nested, within))),
        }
    }
}

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
    styled: bool,
    headers: bool,
}

impl Fields {
    fn of(media_type: &str, version: Version) -> Self {
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
    /// The one entry of `content` that says what a parameter or a header is, where no schema does: there is one of
    /// the two, and one entry (OpenAPI §4.8.12.4).
    pub(super) fn only_content(
        &mut self,
        place: &Place,
        schema: Option<SchemaId>,
        content: &'a [(String, Slot<MediaType>)],
    ) -> Option<&'a (String, Slot<MediaType>)> {
        let first = content.first()?;
        if schema.is_some() {
            let message = "of `schema` and `content` there is one: the schema counts";
            self.report(Code::ParameterStyle, &place.child("content"), message);
            return None;
        }
        if content.len() > 1 {
            let message = format!("one media type counts here: the first, `{}`", first.0);
            self.report(Code::OtherMediaTypes, &place.child("content"), message);
        }
        Some(first)
    }
}
