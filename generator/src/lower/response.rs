//! Responses by status, with headers and links.

use super::encoding::Way;
use super::unsendable::header_problem;
use super::{Lowering, docs, server};
use crate::api::{Docs, Header, Link, Response, Status, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Slot, StatusKey};

impl<'a> Lowering<'a> {
    pub(super) fn responses(&mut self, operation: &'a document::Operation) -> Vec<Response> {
        let document = self.document;
        let mut responses = Vec::new();
        for (key, slot) in &operation.responses {
            let written = document.response(slot);
            let status = status(*key);
            let contents = match bodiless(&operation.method, status) {
                Some(what) if !written.content.is_empty() => {
                    let message = format!("{what} has no body: the declared one is left out");
                    self.report(Code::NotGenerated, &written.place, message);
                    Vec::new()
                }
                _ => self.contents(&written.content, Way::Received),
            };
            responses.push(Response {
                origin: written.place.clone(),
                status,
                docs: Docs {
                    summary: docs::summarized(slot, written.summary.as_deref()),
                    description: docs::described(slot, Some(&written.description)),
                    ..Docs::default()
                },
                headers: self.headers(&written.headers),
                contents,
                links: written
                    .links
                    .iter()
                    .map(|(name, slot)| link(name, slot, document.link(slot)))
                    .collect(),
            });
        }
        responses.sort_by_key(|response| response.status);
        responses
    }

    /// Those that the content of a response or a part does not decide (OpenAPI §4.8.17, §4.8.15).
    pub(super) fn headers(
        &mut self,
        written: &'a [(String, Slot<document::Header>)],
    ) -> Vec<Header> {
        let mut headers = Vec::with_capacity(written.len());
        for (name, slot) in written {
            if name.eq_ignore_ascii_case("content-type") {
                let message = "the header `Content-Type` is what `content` says";
                let place = self.document.header(slot).place.clone();
                self.report(Code::IgnoredParameter, &place, message);
            } else if let Some(problem) = header_problem(name) {
                let message = format!("{problem}: it is left out");
                let place = self.document.header(slot).place.clone();
                let found = Diagnostic::at_key(Code::UnusableName, slot.place(&place), message);
                self.diagnostics.push(found);
            } else {
                headers.push(self.header(name, slot));
            }
        }
        headers
    }

    fn header(&mut self, name: &str, slot: &'a Slot<document::Header>) -> Header {
        let document = self.document;
        let header = document.header(slot);
        let content = self.only_content(&header.place, header.schema, &header.content);
        let schema = header
            .schema
            .or_else(|| document.media_type(&content?.1).schema);
        let described = schema.map(|id| self.docs(id)).unwrap_or_default();
        if let Some(format) = &header.delimiter {
            let message = format!(
                "the header `{name}` is given as text: its `collectionFormat` is `{format}`"
            );
            self.report(Code::NotGenerated, &header.place, &message);
        }
        let schema = schema.filter(|_| header.delimiter.is_none());
        Header {
            origin: header.place.clone(),
            name: name.to_owned(),
            required: header.required,
            explode: header.explode,
            content: content.map(|(media_type, _)| media_type.clone()),
            docs: Docs {
                description: docs::described(slot, header.description.as_deref())
                    .or(described.description),
                deprecated: header.deprecated,
                ..described
            },
            ty: schema.map_or(Type::STRING, |id| self.non_null_type_of(id)),
        }
    }
}

/// What never has a body, in words (RFC 9110 §6.4.1); `None`: it may have one.
fn bodiless(method: &str, status: Status) -> Option<String> {
    match status {
        _ if method == "HEAD" => Some("an answer to HEAD".to_owned()),
        Status::Exact(code @ (100..=199 | 204 | 205 | 304)) => Some(format!("a {code}")),
        Status::Range(1) => Some("a 1XX".to_owned()),
        Status::Exact(_) | Status::Range(_) | Status::Default => None,
    }
}

fn status(key: StatusKey) -> Status {
    match key {
        StatusKey::Exact(code) => Status::Exact(code),
        StatusKey::Range(class) => Status::Range(class),
        StatusKey::Default => Status::Default,
    }
}

fn link(name: &str, slot: &Slot<document::Link>, link: &document::Link) -> Link {
    Link {
        name: name.to_owned(),
        docs: Docs {
            description: docs::described(slot, link.description.as_deref()),
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
        server: link.server.as_ref().map(server::lowered),
    }
}
