//! Responses → what a call gives, and how it can fail.

use super::failures::in_media_type;
use crate::api::media::{self, Media};
use crate::api::stream::Asked;
use crate::api::{Content, Operation, Primitive, Response, Shape, Status, Type as ApiType};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::bodies::request::Texts;
use crate::plan::docs;
use crate::plan::names::{self, Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::{Decode, Docs, Ident, Outcome, OutcomeVariant, StatusPattern, Type};

/// What becomes of the answers to one operation.
pub(in crate::plan) struct Answer {
    pub(in crate::plan) decode: Decode,
    pub(in crate::plan) success: Vec<StatusPattern>,
    pub(in crate::plan) accept: String,
    /// The several successes, where there are several.
    pub(in crate::plan) outcome: Option<Outcome>,
    /// What the document says of successes, where no type of its own says it.
    pub(in crate::plan) said: Vec<(Status, String)>,
    /// The documented failures; its name is that of the operation's error.
    pub(in crate::plan) error: Option<Outcome>,
}

/// What an answer is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    Success,
    /// A failure, and whether a success may be XML: servers send errors in the same.
    Failure(bool),
}

impl Planning<'_> {
    /// `outcome` and `error` are the names such types would have.
    pub(in crate::plan) fn answer(
        &mut self,
        operation: &Operation,
        outcome: Ident,
        error: Ident,
    ) -> Answer {
        let (successes, failures) = operation.answers();
        let stream = operation.stream.as_ref();
        let stream = stream.filter(|stream| stream.asked == Asked::Always);
        let (decode, success, several) = match stream {
            Some(stream) => {
                self.passed_over(stream, &successes);
                let success = successes.iter().map(|one| success_pattern(one)).collect();
                (self.streamed(stream), success, None)
            }
            None => self.success(&successes, outcome),
        };
        let error = (!failures.is_empty()).then(|| {
            let docs = docs::sentence("The documented errors.");
            Outcome {
                docs,
                name: error,
                variants: self.variants(&failures, Of::Failure(self.succeeds_in_xml(operation))),
                headers: None,
            }
        });
        let said = match several {
            Some(_) => Vec::new(),
            None => successes.iter().filter_map(|one| said(one)).collect(),
        };
        Answer {
            decode,
            said,
            success,
            accept: self.accept(operation, stream),
            outcome: several,
            error,
        }
    }

    /// What a success is that is no stream, its statuses, and the several successes where there are several.
    fn success(
        &mut self,
        successes: &[&Response],
        outcome: Ident,
    ) -> (Decode, Vec<StatusPattern>, Option<Outcome>) {
        let decodes = successes.iter().map(|one| self.decode(one, Of::Success));
        let decodes: Vec<Decode> = decodes.collect();
        let patterns = success_patterns(successes, &decodes);
        let alike = decodes.windows(2).all(|pair| pair[0] == pair[1]);
        match decodes.into_iter().next() {
            None => (Decode::Bytes, patterns, None),
            Some(first) if alike => (first, patterns, None),
            Some(_) => {
                let docs = docs::sentence("The body of a successful response, by status.");
                let variants = self.variants(successes, Of::Success);
                let several = Outcome {
                    docs,
                    name: outcome.clone(),
                    variants,
                    headers: None,
                };
                (Decode::ByStatus(outcome), patterns, Some(several))
            }
        }
    }

    fn variants(&mut self, responses: &[&Response], of: Of) -> Vec<OutcomeVariant> {
        let mut wanted = Vec::new();
        let mut variants = Vec::new();
        for response in responses {
            let decode = self.decode(response, of);
            let chosen = self.chosen(response);
            let others = match of {
                Of::Failure(_) => self.failures_in_others(response),
                Of::Success => Vec::new(),
            };
            let status = status_words(response.status);
            wanted.push(Wanted::new(&status));
            wanted.extend(
                others
                    .iter()
                    .map(|(content, _)| in_media_type(&status, content)),
            );
            let media_type = chosen.map(|content| content.media_type.clone());
            variants.push(OutcomeVariant {
                docs: described(response),
                name: names::fixed("unnamed"),
                status: pattern(response.status),
                media_type: media_type.filter(|_| !others.is_empty()),
                boxed: chosen.is_some_and(|content| self.is_boxed(content, &decode)),
                decode,
            });
            for (content, decode) in others {
                if matches!(decode, Decode::Xml(..)) {
                    self.uses_xml(content);
                }
                let mut docs = described(response);
                let media_type = Line::code(&content.media_type);
                docs.say(&Line::of("It comes as {}.", &[&media_type]));
                variants.push(OutcomeVariant {
                    docs,
                    name: names::fixed("unnamed"),
                    status: pattern(response.status),
                    media_type: Some(content.media_type.clone()),
                    boxed: self.is_boxed(content, &decode),
                    decode,
                });
            }
        }
        let names = Scope::default().claim_all(wanted, Case::Type);
        for (variant, name) in variants.iter_mut().zip(names) {
            variant.name = name;
        }
        variants
    }

    /// Whether a success is read as XML of a type, as a rule or where that is asked for.
    pub(in crate::plan) fn succeeds_in_xml(&self, operation: &Operation) -> bool {
        let is_xml = |decode: &Decode| matches!(decode, Decode::Xml(..));
        let (successes, _) = operation.answers();
        let usual = successes.iter();
        let mut usual = usual.filter_map(|response| self.preferred(&response.contents));
        usual.any(|content| is_xml(&self.decoded_as(content).0))
            || self.others(operation).iter().any(|(_, one)| is_xml(one))
    }

    /// The content in XML of a response that is the same in JSON.
    pub(in crate::plan) fn in_xml_too<'r>(&self, response: &'r Response) -> Option<&'r Content> {
        let usual = self.preferred(&response.contents)?;
        let Decode::Json(ty, codec) = self.decoded_as(usual).0 else {
            return None;
        };
        response.contents.iter().find(|content| {
            matches!(self.decoded_as(content).0, Decode::Xml(of, how, _) if (&of, how) == (&ty, codec))
        })
    }

    /// The content a client asks for: JSON before text before anything else.
    fn chosen<'r>(&mut self, response: &'r Response) -> Option<&'r Content> {
        self.preferred(&response.contents)
    }

    fn decode(&mut self, response: &Response, of: Of) -> Decode {
        let Some(content) = self.chosen(response) else {
            return Decode::None;
        };
        // What reads XML reads JSON as well.
        let content = match of {
            Of::Failure(true) => self.in_xml_too(response).unwrap_or(content),
            Of::Failure(false) | Of::Success => content,
        };
        let (decode, raw) = self.decoded_as(content);
        if matches!(decode, Decode::Xml(..)) {
            self.uses_xml(content);
        }
        match raw {
            Some(_) if of != Of::Success && Media::of(&content.media_type) == Media::Form => {
                let message = format!(
                    "an error in `{}` is given as the text it is",
                    content.media_type
                );
                self.found_at(response, Code::RawBody, message);
                Decode::Text
            }
            // Tools write failures in the media types of successes, and servers send them as JSON.
            Some(_) if of != Of::Success && self.is_structured(content) => {
                let message = format!(
                    "an error in `{}`, in which objects have no form, is read as JSON",
                    content.media_type
                );
                self.found_at(response, Code::AssumedJson, message);
                Decode::Json(self.ty(&content.ty), self.codec(&content.ty))
            }
            Some(what) => {
                let message = format!(
                    "a body in `{}` is given as the {what} it is",
                    content.media_type
                );
                self.found_at(response, Code::RawBody, message);
                decode
            }
            None => decode,
        }
    }

    /// What a body becomes, and what it is given as where its type is not expressed.
    pub(in crate::plan) fn decoded_as(&self, content: &Content) -> (Decode, Option<&'static str>) {
        if self.is_binary(&content.ty) && content.item.is_none() {
            return (Decode::Bytes, None);
        }
        if let Some(root) = self.xml_root(content) {
            let (ty, codec) = (self.ty(&content.ty), self.codec(&content.ty));
            return (Decode::Xml(ty, codec, root), None);
        }
        match Media::of(&content.media_type) {
            Media::Json if self.is_plain_string(&content.ty) => (Decode::String, None),
            Media::Json if self.is_any_text(content) => (
                Decode::Plain(self.ty(&content.ty), self.codec(&content.ty)),
                None,
            ),
            Media::Json => (
                Decode::Json(self.ty(&content.ty), self.codec(&content.ty)),
                None,
            ),
            Media::Text => match self.texts(content) {
                Texts::Text => (Decode::Text, None),
                Texts::Plain => (
                    Decode::Plain(self.ty(&content.ty), self.codec(&content.ty)),
                    None,
                ),
                Texts::Structured => (Decode::Text, Some("text")),
                Texts::Foreign => (Decode::Bytes, Some("bytes")),
            },
            Media::Form if self.is_flat(&content.ty) => (
                Decode::Plain(self.ty(&content.ty), self.codec(&content.ty)),
                None,
            ),
            Media::Other if content.item.is_none() && self.is_unformed(&content.ty) => {
                (Decode::Bytes, None)
            }
            Media::Form | Media::Multipart | Media::Other => (Decode::Bytes, Some("bytes")),
        }
    }

    /// Whether a type is `String`, by whatever name, and never null.
    fn is_plain_string(&self, ty: &ApiType) -> bool {
        let ty = self.unaliased(ty);
        matches!(ty, ApiType::Primitive(Primitive::String(_))) && self.ty(ty) == Type::String
    }

    /// Whether a body is a date, a value of an enumeration or a like text, as JSON or as it is, since the document leaves it to
    /// the server.
    fn is_any_text(&self, content: &Content) -> bool {
        let is_text = match self.shape_of(&content.ty) {
            Ok((_, Shape::Enumeration(_))) => true,
            _ => self.is_text(&content.ty),
        };
        media::is_range(&content.media_type) && is_text && self.texts(content) == Texts::Plain
    }

    /// Whether a body is an object, a list or a choice of which all is said.
    fn is_structured(&self, content: &Content) -> bool {
        let structured = matches!(
            self.shape_of(&content.ty),
            Ok((_, Shape::Structure(_) | Shape::Union(_))) | Err(ApiType::Array(_))
        );
        let parts = Media::of(&content.media_type) == Media::Multipart && !content.parts.is_empty();
        structured && content.item.is_none() && !parts
    }

    fn found_at(&mut self, response: &Response, code: Code, message: String) {
        let found = Diagnostic::at(code, &response.origin, message);
        if !self.diagnostics.contains(&found) {
            self.diagnostics.push(found);
        }
    }

    pub(in crate::plan) fn is_text(&self, ty: &ApiType) -> bool {
        matches!(
            self.shape_of(ty),
            Err(ApiType::Primitive(Primitive::String(_)))
        )
    }
}

fn described(response: &Response) -> Docs {
    let Some(text) = words(response) else {
        return undescribed(pattern(response.status));
    };
    let status = variant_status(pattern(response.status));
    Docs::of(&Line::of("{}: {}", &[&status, &Line::markdown(text)]))
}

/// The documentation of a status that nothing is said of: what it is called.
pub(super) fn undescribed(status: StatusPattern) -> Docs {
    let number = variant_status(status);
    let phrase = match status {
        StatusPattern::Exact(code) => crate::api::status_phrase(code),
        StatusPattern::Range(_) | StatusPattern::Any => None,
    };
    Docs::of(&match phrase.map(docs::capitalized) {
        Some(phrase) => Line::of("{}: {}.", &[&number, &Line::text(&phrase)]),
        None => Line::of("{}.", &[&number]),
    })
}

fn variant_status(status: StatusPattern) -> Line {
    match status {
        StatusPattern::Exact(code) => number(Status::Exact(code)),
        StatusPattern::Range(class) => number(Status::Range(class)),
        StatusPattern::Any => Line::words("Any other status"),
    }
}

/// What is said of a status; nothing where the document only repeats what it is called.
fn said(response: &Response) -> Option<(Status, String)> {
    let text = words(response)
        .map(str::trim)
        .filter(|text| !text.is_empty())?;
    let plain = text.trim_end_matches('.').to_lowercase().replace('-', " ");
    (plain != status_words(response.status)).then(|| (response.status, text.to_owned()))
}

fn words(response: &Response) -> Option<&str> {
    let docs = &response.docs;
    docs.description.as_deref().or(docs.summary.as_deref())
}

/// How a status is written in prose.
pub(in crate::plan) fn number(status: Status) -> Line {
    match status {
        Status::Exact(code) => Line::text(&code.to_string()),
        Status::Range(class) => Line::text(&format!("{class}XX")),
        Status::Default => Line::words("Any status"),
    }
}

/// The statuses of success, those with a body first: an undocumented success is read as the first of them that fits.
fn success_patterns(successes: &[&Response], decodes: &[Decode]) -> Vec<StatusPattern> {
    let mut ordered: Vec<_> = successes.iter().zip(decodes).collect();
    ordered.sort_by_key(|(_, decode)| **decode == Decode::None);
    let mut patterns: Vec<StatusPattern> = ordered
        .into_iter()
        .map(|(response, _)| success_pattern(response))
        .collect();
    if patterns.is_empty() {
        patterns.push(StatusPattern::Range(2));
    }
    patterns
}

fn success_pattern(response: &Response) -> StatusPattern {
    match response.status {
        Status::Default => StatusPattern::Range(2),
        other => pattern(other),
    }
}

pub(super) fn pattern(status: Status) -> StatusPattern {
    match status {
        Status::Exact(code) => StatusPattern::Exact(code),
        Status::Range(class) => StatusPattern::Range(class),
        Status::Default => StatusPattern::Any,
    }
}

pub(super) fn status_words(status: Status) -> String {
    match status {
        Status::Exact(code) => match crate::api::status_phrase(code) {
            Some(phrase) => phrase.to_owned(),
            None => format!("status {code}"),
        },
        Status::Range(1) => "informational".to_owned(),
        Status::Range(2) => "success".to_owned(),
        Status::Range(3) => "redirection".to_owned(),
        Status::Range(4) => "client error".to_owned(),
        Status::Range(_) => "server error".to_owned(),
        Status::Default => "default".to_owned(),
    }
}
