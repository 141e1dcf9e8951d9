//! The media types of a request body → the kinds of bodies that an operation is given, each by a method or setter of its own.

use std::borrow::Cow;

use super::request::Texts;
use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{self, Content, Operation, Shape};
use crate::plan::naming::method_names::KindName;
use crate::plan::planning::Planning;

/// A body that may be sent.
pub(in crate::plan) struct Kind<'c> {
    /// What it is; of several media types with the same body, the first.
    pub(in crate::plan) content: Cow<'c, Content>,
    /// All media types that it is sent in. Where there are several, the caller chooses.
    pub(in crate::plan) media_types: Vec<&'c str>,
    /// What methods and setters for it are called after the plain ones; empty: it is the plain one.
    pub(in crate::plan) suffix: String,
}

/// As many values are compared to find out that two types are the same.
const COMPARED: usize = 1000;

impl Planning<'_> {
    /// The kinds of an operation's body, the plain one first.
    ///
    /// What is written in another media type and says nothing more is none: JSON under another name, parts without files,
    /// and what nothing here writes.
    pub(in crate::plan) fn kinds<'o>(&self, operation: &'o Operation) -> Vec<Kind<'o>> {
        let Some(body) = &operation.body else {
            return Vec::new();
        };
        let contents = body.contents.as_slice();
        let Some(plain) = self.sent(contents) else {
            return Vec::new();
        };
        let mut kinds = vec![Kind {
            content: Cow::Borrowed(plain),
            media_types: vec![&plain.media_type],
            suffix: String::new(),
        }];
        if contents.len() == 1 {
            return kinds;
        }
        let mut left: Vec<&Content> = contents.iter().collect();
        let parts = contents
            .iter()
            .any(|one| self.objects_of_parts(one).is_some());
        // Files are sent as parts.
        let hidden = |one: &Content| {
            let media = Media::of(&one.media_type);
            parts && matches!(media, Media::Json | Media::Form) && self.has_files(one)
        };
        left.retain(|one| !std::ptr::eq(*one, plain) && !hidden(one));
        left.sort_by_key(|one| (self.class(one), &one.media_type));
        let patch = operation.method == "PATCH";
        for content in left {
            self.add(&mut kinds, content, patch);
        }
        kinds
    }

    /// What methods for other kinds than the plain one are called, where an operation must be given a body.
    pub(in crate::plan) fn kind_names(&self, operation: &Operation) -> Vec<KindName> {
        let required = operation.body.as_ref().is_some_and(|body| body.required);
        let kinds = self.kinds(operation).into_iter();
        let names = kinds.map(|kind| (kind.suffix, kind.content.media_type.clone()));
        names.skip(1).filter(|_| required).collect()
    }

    fn add<'c>(&self, kinds: &mut Vec<Kind<'c>>, content: &'c Content, patch: bool) {
        let class = self.class(content);
        let mut alike = kinds
            .iter()
            .filter(|kind| self.are_same(&kind.content.ty, &content.ty));
        let ty = match class {
            Class::Foreign => return,
            Class::Bytes => {
                let bytes = kinds
                    .iter_mut()
                    .find(|kind| self.class(&kind.content) == Class::Bytes);
                if let Some(bytes) = bytes {
                    if !bytes.suffix.is_empty() {
                        bytes.suffix = "bytes".to_owned();
                    }
                    return bytes.media_types.push(&content.media_type);
                }
                None
            }
            Class::Json => {
                let flavour = |media_type: &str| patch.then(|| flavour(media_type)).flatten();
                let own = flavour(&content.media_type);
                let mut same = alike.filter(|kind| self.class(&kind.content) == Class::Json);
                if same.any(|kind| flavour(&kind.content.media_type) == own) {
                    return;
                }
                if self.is_structure(&content.ty) && own == Some("json-patch".to_owned()) {
                    return;
                }
                None
            }
            Class::Parts | Class::Xml | Class::Records => match alike.next() {
                Some(_) => return,
                None => None,
            },
            Class::Form | Class::Text => {
                let same = alike.next().map(|kind| kind.content.ty.clone());
                let known = |kind: &Kind<'_>| {
                    let essence = |content: &Content| media::essence(&content.media_type);
                    let is_same =
                        essence(&kind.content) == essence(content) || class == Class::Form;
                    is_same
                        && self.class(&kind.content) == class
                        && Some(&kind.content.ty) == same.as_ref()
                };
                if kinds.iter().any(known) {
                    return;
                }
                same
            }
        };
        kinds.push(Kind {
            content: match ty {
                Some(ty) => Cow::Owned(Content {
                    ty,
                    ..content.clone()
                }),
                None => Cow::Borrowed(content),
            },
            media_types: vec![&content.media_type],
            suffix: suffix(class, &content.media_type),
        });
    }

    fn class(&self, content: &Content) -> Class {
        let binary = self.is_binary(&content.ty);
        let whole = content.item.is_none() && Framing::of(&content.media_type).is_none();
        let range = media::is_range(&content.media_type);
        if content.xml.is_some() {
            return match self.written_root(content) {
                Some(_) => Class::Xml,
                None => Class::Foreign,
            };
        }
        if self.records(content).is_some() {
            return Class::Records;
        }
        match Media::of(&content.media_type) {
            Media::Json if range && binary => Class::Bytes,
            Media::Json if range => Class::Foreign,
            Media::Json => Class::Json,
            Media::Form if !range && self.is_object(&content.ty) => Class::Form,
            Media::Multipart => Class::Parts,
            Media::Text if binary => Class::Bytes,
            Media::Text => match self.texts(content) {
                Texts::Plain | Texts::Text => Class::Text,
                Texts::Structured | Texts::Foreign => Class::Foreign,
            },
            Media::Form if !range && self.is_text(&content.ty) => Class::Text,
            Media::Other if whole && self.is_unformed(&content.ty) => Class::Bytes,
            Media::Form | Media::Other => Class::Foreign,
        }
    }

    fn is_structure(&self, ty: &api::Type) -> bool {
        matches!(self.shape_of(ty), Ok((_, Shape::Structure(_))))
    }

    /// Whether two types have the same values, as far as it is soon found out.
    pub(in crate::plan) fn are_same(&self, one: &api::Type, other: &api::Type) -> bool {
        let mut left = vec![(one, other)];
        for _ in 0..COMPARED {
            let Some((one, other)) = left.pop() else {
                return true;
            };
            if one == other {
                continue;
            }
            match (self.shape_of(one), self.shape_of(other)) {
                (Ok((_, Shape::Structure(one))), Ok((_, Shape::Structure(other)))) => {
                    let pairs = || one.fields.iter().zip(&other.fields);
                    let told = |field: &api::Field| (field.name.clone(), field.required);
                    if one.fields.len() != other.fields.len()
                        || pairs().any(|(one, other)| told(one) != told(other))
                    {
                        return false;
                    }
                    left.extend(pairs().map(|(one, other)| (&one.ty, &other.ty)));
                }
                (Ok((_, Shape::Union(one))), Ok((_, Shape::Union(other)))) => {
                    if one.variants.len() != other.variants.len() {
                        return false;
                    }
                    let pairs = one.variants.iter().zip(&other.variants);
                    left.extend(pairs.map(|(one, other)| (&one.ty, &other.ty)));
                }
                (Ok((_, Shape::Enumeration(one))), Ok((_, Shape::Enumeration(other)))) => {
                    if format!("{:?}", one.values) != format!("{:?}", other.values) {
                        return false;
                    }
                }
                (
                    Err(api::Type::Array(one) | api::Type::Map(one)),
                    Err(api::Type::Array(other) | api::Type::Map(other)),
                ) => left.push((one, other)),
                (Err(api::Type::Keyed(one)), Err(api::Type::Keyed(other))) => {
                    left.extend(one.iter().zip(other.iter()));
                }
                (Err(api::Type::Tuple(one)), Err(api::Type::Tuple(other)))
                    if one.len() == other.len() =>
                {
                    left.extend(one.iter().zip(other));
                }
                (Err(one), Err(other)) if one == other => {}
                _ => return false,
            }
        }
        false
    }
}

/// How a body is written, in the order in which kinds are looked at.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Json,
    Form,
    Xml,
    Text,
    Records,
    Parts,
    Bytes,
    /// What nothing here writes.
    Foreign,
}

/// The kind of patch that a media type is (RFC 6902, RFC 7396): these differ, whatever their types are.
fn flavour(media_type: &str) -> Option<String> {
    let essence = media::essence(media_type);
    let subtype = essence
        .split('/')
        .next_back()?
        .trim_end_matches("+json")
        .to_owned();
    subtype.contains("patch").then_some(subtype)
}

fn suffix(class: Class, media_type: &str) -> String {
    let essence = media::essence(media_type);
    let subtype = essence.split('/').next_back().unwrap_or_default();
    let subtype = subtype.trim_start_matches("x-").trim_start_matches("vnd.");
    let known = match (class, subtype) {
        (Class::Form, _) => "form",
        (Class::Xml, _) => "xml",
        (Class::Parts, _) => "multipart",
        (Class::Records, _) => "lines",
        (Class::Text, "plain") => "text",
        (Class::Text, "www-form-urlencoded") => "form",
        (Class::Bytes, "octet-stream") => "bytes",
        (Class::Bytes, range) if range.contains('*') => "bytes",
        (Class::Json, other) => other.trim_end_matches("+json"),
        (_, other) => other,
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_called_by_its_media_type() {
        for (class, media_type, words) in [
            (Class::Json, "application/json; charset=utf-8", "json"),
            (Class::Json, "application/merge-patch+json", "merge-patch"),
            (Class::Form, "application/x-www-form-urlencoded", "form"),
            (Class::Parts, "multipart/related", "multipart"),
            (Class::Text, "text/plain", "text"),
            (Class::Text, "text/csv", "csv"),
            (Class::Bytes, "image/png", "png"),
            (Class::Bytes, "application/octet-stream", "bytes"),
            (Class::Bytes, "application/vnd.flux", "flux"),
            (Class::Bytes, "image/*", "bytes"),
        ] {
            assert_eq!(suffix(class, media_type), words, "{media_type}");
        }
    }
}
