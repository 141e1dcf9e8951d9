//! Responses by status, with headers and links.

use super::{Lowering, docs};
use crate::api::{Docs, Header, Link, Response, Status, Type};
use crate::document::{self, StatusKey};

impl<'a> Lowering<'a> {
    pub(super) fn responses(&mut self, operation: &'a document::Operation) -> Vec<Response> {
        let document = self.document;
        let mut responses = Vec::new();
        for (key, slot) in &operation.responses {
            let written = document.response(slot);
            responses.push(Response {
                origin: written.place.clone(),
                status: status(*key),
                docs: Docs {
                    summary: written.summary.clone(),
                    description: Some(written.description.clone()).filter(|text| !text.is_empty()),
                    ..Docs::default()
                },
                headers: written
                    .headers
                    .iter()
                    .map(|(name, slot)| self.header(name, slot))
                    .collect(),
                contents: self.contents(&written.content),
                links: written
                    .links
                    .iter()
                    .map(|(name, slot)| link(name, document.link(slot)))
                    .collect(),
            });
        }
        responses.sort_by_key(|response| response.status);
        responses
    }

    fn header(&mut self, name: &str, slot: &'a document::Slot<document::Header>) -> Header {
        let document = self.document;
        let header = document.header(slot);
        let content = header
            .content
            .first()
            .map(|(_, slot)| document.media_type(slot));
        let schema = header.schema.or_else(|| content?.schema);
        let described = schema
            .map(|id| docs::docs(self.schema(id)))
            .unwrap_or_default();
        Header {
            name: name.to_owned(),
            required: header.required,
            explode: header.explode,
            docs: Docs {
                description: header.description.clone().or(described.description),
                deprecated: header.deprecated,
                ..described
            },
            ty: schema.map_or(Type::STRING, |id| self.non_null_type_of(id)),
        }
    }
}

fn status(key: StatusKey) -> Status {
    match key {
        StatusKey::Exact(code) => Status::Exact(code),
        StatusKey::Range(class) => Status::Range(class),
        StatusKey::Default => Status::Default,
    }
}

fn link(name: &str, link: &document::Link) -> Link {
    Link {
        name: name.to_owned(),
        docs: Docs {
            description: link.description.clone(),
            ..Docs::default()
        },
        operation: link
            .operation_id
            .clone()
            .or_else(|| link.operation_ref.clone())
            .unwrap_or_default(),
        parameters: link
            .parameters
            .iter()
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect(),
        body: link.request_body.clone(),
    }
}
