//! The body of a request in one of its media types → an argument, and how its value is written.

use std::collections::HashSet;

use super::kinds::Kind;
use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{self, Body, Content, Primitive, Shape, StringFormat};
use crate::diagnostic::{Code, Diagnostic};
use crate::lock;
use crate::plan::docs;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::parameters::{reference, taken_as};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::{
    self, Argument, ArgumentKind, BodyEncoding, Destination, Docs, Ident, SentType, Type,
};

mod form;

/// The charsets that the runtime reads and writes.
const CHARSETS: &[&str] = &[
    "utf-8",
    "utf8",
    "us-ascii",
    "ascii",
    "iso-8859-1",
    "latin1",
    "windows-1252",
    "cp1252",
    "utf-16",
    "utf-16le",
    "utf-16be",
];

/// The argument or setter of a body, in the lock.
pub(in crate::plan) const BODY: &str = "*body";

/// What is said of the name of the argument that is the body.
pub(in crate::plan) struct BodyName<'a> {
    /// The operation that it is of, by index.
    pub(in crate::plan) operation: usize,
    /// By the user.
    pub(in crate::plan) chosen: Option<Ident>,
    /// By the document.
    pub(in crate::plan) called: Option<&'a str>,
}

/// What a text stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::plan) enum Texts {
    /// Itself.
    Text,
    /// A number, a truth value, a date, or a value of an enumeration or of a type of the user.
    Plain,
    /// A list, an object or a choice, for which text has no form.
    Structured,
    /// Bytes that are text in a charset that nothing here reads.
    Foreign,
}

impl Planning<'_> {
    /// The argument of a body, and before it that of its media type where the document says a range or several.
    pub(in crate::plan) fn body(
        &mut self,
        body: &Body,
        kind: &Kind<'_>,
        name: BodyName<'_>,
        scope: &mut Scope,
    ) -> (Option<Argument>, Argument) {
        let content = kind.content.as_ref();
        let encoding = self.encoding(content);
        let (ty, taken) = match encoding {
            BodyEncoding::Json
            | BodyEncoding::Form
            | BodyEncoding::Xml
            | BodyEncoding::Records { .. } => {
                let (ty, meant) = self.taken(&content.ty);
                (ty, reference(&meant))
            }
            BodyEncoding::Plain(wrapper) => {
                let (ty, meant) = self.taken(&content.ty);
                let taken = match wrapper {
                    Some(_) => reference(&meant),
                    None => taken_as(&meant, self.is_small(&content.ty)),
                };
                (ty, taken)
            }
            BodyEncoding::Parts { .. } => (self.ty(&content.ty), ArgumentKind::Value),
            BodyEncoding::Multipart => (Type::Multipart, ArgumentKind::Value),
            BodyEncoding::Text => (Type::String, ArgumentKind::Str),
            BodyEncoding::Bytes => (Type::Body, ArgumentKind::Into),
        };
        if matches!(
            encoding,
            BodyEncoding::Parts { .. } | BodyEncoding::Multipart
        ) {
            self.runtime_parts.insert(Part::Multipart);
        }
        if encoding == BodyEncoding::Xml {
            self.uses_xml(content);
        }
        if matches!(encoding, BodyEncoding::Records { .. }) {
            self.runtime_parts.insert(Part::SentRecords);
        }
        let mut encodings = Vec::new();
        let mut lost: Vec<String> = self.raw_body(content, encoding).into_iter().collect();
        if matches!(encoding, BodyEncoding::Parts { .. }) {
            lost.extend(self.raw_parts(content));
            encodings = self.encoding_rows(content);
            self.needs_of(&encodings);
        }
        for message in lost {
            self.diagnostics
                .push(Diagnostic::at(Code::RawBody, &body.origin, message));
        }
        if encoding == BodyEncoding::Form {
            self.report_unsent_types(content, &body.origin);
        }
        let several = kind.media_types.len() > 1;
        let range = media::is_range(&content.media_type);
        let given = encoding == BodyEncoding::Bytes && (range || several);
        let at = |what: &str| {
            let suffix = [kind.suffix.as_str(), what];
            let words: Vec<&str> = suffix.into_iter().filter(|word| !word.is_empty()).collect();
            let part = format!("{BODY} {}", lock::key(&words));
            self.locked
                .of_operation(name.operation, part.trim_end().to_owned())
        };
        let media_type = given.then(|| Argument {
            docs: which_type(kind),
            name: scope.claim_first_at(
                &["content_type", "body_content_type"],
                Case::Value,
                at("type"),
            ),
            ty: Type::String,
            kind: ArgumentKind::Str,
            destination: Destination::MediaType(content.media_type.clone()),
        });
        let mut docs = docs::all(&body.docs);
        if docs.is_empty() {
            docs = docs::body();
        }
        let other = !kind.suffix.is_empty() && !body.required;
        if other {
            let media_type = Line::code(&content.media_type);
            docs.say(&Line::of("It is sent as {}.", &[&media_type]));
        }
        let name = match name.chosen {
            Some(chosen) => chosen,
            None if other => {
                let wanted = Wanted::new(format!("body {}", kind.suffix));
                scope.claim_one(wanted.at(at("")), Case::Value)
            }
            None => {
                let wordings = name.called.into_iter().chain(["body", "request_body"]);
                scope.claim_first_at(&wordings.collect::<Vec<_>>(), Case::Value, at(""))
            }
        };
        let argument = Argument {
            docs,
            name,
            ty,
            kind: taken,
            destination: Destination::Body(rust::Body {
                media_type: match &media_type {
                    Some(argument) => SentType::Given(argument.name.clone()),
                    None => SentType::Fixed(sent_type(&content.media_type, encoding)),
                },
                declared: content.media_type.clone(),
                encoding,
                root: self.written_root(content),
                styles: match encoding {
                    BodyEncoding::Form => self.form_rows(&content.parts, &content.ty),
                    _ => Vec::new(),
                },
                encodings,
                flag: None,
            }),
        };
        (media_type, argument)
    }

    /// What is lost of a body whose type is not expressed.
    fn raw_body(&self, content: &Content, encoding: BodyEncoding) -> Option<String> {
        let media_type = &content.media_type;
        let whole = content.item.is_none();
        let file = Media::of(media_type) == Media::Other;
        let structured = || matches!(self.texts(content), Texts::Structured);
        Some(match encoding {
            BodyEncoding::Json
            | BodyEncoding::Form
            | BodyEncoding::Xml
            | BodyEncoding::Records { .. }
            | BodyEncoding::Plain(_)
            | BodyEncoding::Parts { .. } => return None,
            BodyEncoding::Text if structured() => {
                format!("a body in `{media_type}` is sent as the text it is given")
            }
            BodyEncoding::Text => return None,
            // No parts are described.
            BodyEncoding::Multipart if whole && self.is_unformed(&content.ty) => return None,
            BodyEncoding::Multipart => {
                let parts =
                    format!("the parts of a body in `{media_type}` are put together by the caller");
                match self.objects_of_parts(content) {
                    Some(_) => parts + ": its type has files here and is JSON elsewhere",
                    None => parts,
                }
            }
            BodyEncoding::Bytes
                if whole
                    && (self.is_binary(&content.ty) || file && self.is_unformed(&content.ty)) =>
            {
                return None;
            }
            BodyEncoding::Bytes if content.xml.is_some() => {
                let what = "nothing says what its root element is called";
                format!("a body in `{media_type}` is sent as the bytes it is given: {what}")
            }
            BodyEncoding::Bytes => {
                format!("a body in `{media_type}` is sent as the bytes it is given")
            }
        })
    }

    /// How a body is written; octets are octets, whatever they are said to be (OpenAPI 3.0.3 §4.7.14.2).
    fn encoding(&self, content: &Content) -> BodyEncoding {
        let binary = self.is_binary(&content.ty);
        if content.xml.is_some() {
            let root = self.written_root(content);
            return root.map_or(BodyEncoding::Bytes, |_| BodyEncoding::Xml);
        }
        if let Some(framing) = self.records(content) {
            return BodyEncoding::Records {
                separated: framing == Framing::Sequence,
            };
        }
        match Media::of(&content.media_type) {
            Media::Json if binary => BodyEncoding::Bytes,
            Media::Json => BodyEncoding::Json,
            Media::Form if self.is_object(&content.ty) => BodyEncoding::Form,
            Media::Form if self.is_text(&content.ty) => BodyEncoding::Text,
            Media::Multipart if self.parts_of(content).is_some() => BodyEncoding::Parts {
                in_order: content.in_order,
            },
            Media::Multipart => BodyEncoding::Multipart,
            Media::Text if binary => BodyEncoding::Bytes,
            Media::Text => match self.texts(content) {
                Texts::Plain => {
                    let structured = self.needs_structuring(&content.ty);
                    BodyEncoding::Plain(structured.then_some("Structured"))
                }
                Texts::Text | Texts::Structured => BodyEncoding::Text,
                Texts::Foreign => BodyEncoding::Bytes,
            },
            Media::Form | Media::Other => BodyEncoding::Bytes,
        }
    }

    /// How the items of a body are told apart that is a list of records.
    pub(super) fn records(&self, content: &Content) -> Option<Framing> {
        let framing = Framing::of(&content.media_type).filter(|framing| !framing.is_events())?;
        matches!(content.ty, api::Type::Array(_)).then_some(framing)
    }

    /// What the text of a body in a text type stands for.
    pub(in crate::plan) fn texts(&self, content: &Content) -> Texts {
        let charset = media::parameter(&content.media_type, "charset");
        if charset.is_some_and(|charset| !CHARSETS.contains(&charset.as_str())) {
            return Texts::Foreign;
        }
        match self.shape_of(&content.ty) {
            Ok((_, Shape::Enumeration(_))) => Texts::Plain,
            Ok((_, Shape::Structure(_) | Shape::Union(_) | Shape::Alias(_))) => Texts::Structured,
            Err(api::Type::Array(_) | api::Type::Tuple(_)) => Texts::Structured,
            Err(api::Type::Map(_) | api::Type::Keyed(_)) => Texts::Structured,
            Err(api::Type::Primitive(primitive)) => match (primitive, self.scalar(*primitive)) {
                (Primitive::Binary | Primitive::Null, _) => Texts::Text,
                (Primitive::String(StringFormat::Plain), _) | (_, Type::String) => Texts::Text,
                _ => Texts::Plain,
            },
            Err(api::Type::JsonText(_)) => Texts::Plain,
            Err(api::Type::Json { .. } | api::Type::Constant(_)) => Texts::Text,
            Err(api::Type::Named(_) | api::Type::Nullable(_)) => Texts::Text,
        }
    }

    /// Whether all values are objects.
    pub(super) fn is_object(&self, ty: &api::Type) -> bool {
        let (mut left, mut seen) = (vec![ty], HashSet::new());
        while let Some(ty) = left.pop() {
            match self.shape_of(ty) {
                Ok((_, Shape::Structure(_))) | Err(api::Type::Map(_) | api::Type::Keyed(_)) => {}
                Ok((id, Shape::Union(union))) if !union.variants.is_empty() => {
                    if seen.insert(id) {
                        left.extend(union.variants.iter().map(|variant| &variant.ty));
                    }
                }
                _ => return false,
            }
        }
        true
    }

    /// Whether it is bytes, by whatever name.
    pub(in crate::plan) fn is_binary(&self, ty: &api::Type) -> bool {
        matches!(
            self.shape_of(ty),
            Err(api::Type::Primitive(Primitive::Binary))
        )
    }

    /// Whether nothing is said of the form of a body in a media type that has one of its own: it is bytes, a `string`, or
    /// only described.
    pub(in crate::plan) fn is_unformed(&self, ty: &api::Type) -> bool {
        let said_nothing = matches!(self.shape_of(ty), Err(api::Type::Json { meant: true }));
        said_nothing || self.is_text(ty) || self.is_binary(ty)
    }
}

/// What is said of the argument for a media type: which ones there are.
fn which_type(kind: &Kind<'_>) -> Docs {
    let types = kind.media_types.iter().map(|one| Line::sample(one));
    let types: Vec<Line> = types.collect();
    Docs::of(&match types.as_slice() {
        [one] => Line::of("The media type of the body, within {}.", &[one]),
        several => Line::of(
            "The media type of the body: {}.",
            &[&Line::joined(several, ", ")],
        ),
    })
}

/// The media type of what is sent. A range (RFC 9110 §12.5.1) names none; JSON and forms are UTF-8 whatever it says; the
/// boundary of parts is that of each body.
pub(super) fn sent_type(declared: &str, encoding: BodyEncoding) -> String {
    let range = media::is_range(declared);
    let foreign =
        || media::parameter(declared, "charset").is_some_and(|charset| charset != "utf-8");
    let named = match encoding {
        BodyEncoding::Json if range => "application/json",
        BodyEncoding::Form if range => "application/x-www-form-urlencoded",
        BodyEncoding::Parts { .. } | BodyEncoding::Multipart if range => "multipart/form-data",
        BodyEncoding::Text | BodyEncoding::Plain(_) if range => "text/plain",
        BodyEncoding::Json
        | BodyEncoding::Form
        | BodyEncoding::Xml
        | BodyEncoding::Records { .. }
            if foreign() =>
        {
            &media::essence(declared)
        }
        BodyEncoding::Parts { .. } | BodyEncoding::Multipart => &without_boundary(declared),
        _ => declared,
    };
    named.to_owned()
}

fn without_boundary(media_type: &str) -> String {
    let boundary = |part: &&str| {
        let name = part.split('=').next().unwrap_or_default();
        !name.trim().eq_ignore_ascii_case("boundary")
    };
    let kept: Vec<&str> = media_type.split(';').filter(boundary).collect();
    kept.join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_one_media_type() {
        let sent = |declared| sent_type(declared, BodyEncoding::Json);
        assert_eq!(sent("*/*"), "application/json");
        assert_eq!(
            sent("application/json; charset=UTF-8"),
            "application/json; charset=UTF-8"
        );
        assert_eq!(sent("application/json; charset=latin1"), "application/json");
        let sent = |declared| sent_type(declared, BodyEncoding::Multipart);
        assert_eq!(
            sent("multipart/form-data; boundary=x; a=b"),
            "multipart/form-data; a=b"
        );
    }

    #[test]
    fn the_runtime_knows_the_charsets() {
        let runtime = include_str!("../../../runtime/src/runtime/response/charset.rs");
        for charset in CHARSETS {
            assert!(runtime.contains(&format!("\"{charset}\"")), "{charset}");
        }
    }
}
