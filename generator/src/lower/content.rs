//! Bodies by media type.

use super::encoding::{Fields, Way};
use super::in_order::InOrder;
use super::{Lowering, docs, hints};
use crate::api::media::{is_json, is_media_type, is_xml};
use crate::api::stream::Framing;
use crate::api::{Body, Content, Docs, Primitive, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{self, MediaType, SchemaId, Slot};
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
