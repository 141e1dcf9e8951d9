//! Headers of responses → the type that gives them.

use std::collections::HashMap;

use crate::api::{Header, Primitive, Response, Shape, StringFormat, Type as ApiType, media};
use crate::plan::docs;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::headers::{HeaderRow, HeaderValue, Headers};
use crate::rust::{Codec, Docs, Ident, Type};

/// Headers that are dates whatever their schemas say (RFC 9110 §5.6.7; RFC 8594).
const DATES: &[&str] = &["date", "expires", "last-modified", "sunset"];

impl Planning<'_> {
    /// Whether these responses declare headers.
    pub(in crate::plan) fn declares_headers(&self, responses: &[&Response]) -> bool {
        !declared(responses).is_empty()
    }

    /// The type for the headers of these responses; their methods are parts of this kind in the line of the operation in the
    /// lock.
    pub(in crate::plan) fn headers(
        &mut self,
        (index, kind): (usize, &str),
        responses: &[&Response],
        docs: Docs,
        name: Ident,
    ) -> Headers {
        let declared = declared(responses);
        let wanted = declared.iter();
        let wanted = wanted.map(|one| {
            let name = &one.header.name;
            let at = self.locked.header(index, kind, name);
            Wanted::new(name).which(name).at(at)
        });
        let names = Scope::without(METHODS)
            .or_after("header")
            .claim_all(wanted.collect(), Case::Value);
        let rows: Vec<HeaderRow> = declared
            .iter()
            .zip(names)
            .map(|(one, name)| self.header_row(one, name))
            .collect();
        for row in &rows {
            if matches!(row.value, HeaderValue::Dates(_)) {
                self.runtime_parts.insert(Part::HeaderDate);
            }
        }
        self.runtime_parts.insert(Part::Headers);
        Headers { docs, name, rows }
    }

    fn header_row(&self, declared: &Declared<'_>, name: Ident) -> HeaderRow {
        let header = declared.header;
        let mut docs = docs::of_value(&header.docs);
        if docs.is_empty() {
            docs = undescribed(&header.name);
        }
        let value = self.header_value(header);
        HeaderRow {
            docs,
            deprecated: header.docs.deprecated,
            name,
            wire: header.name.clone(),
            required: declared.required,
            value: match declared.alike {
                true => value.unwrap_or(HeaderValue::Simple(Type::String)),
                false => HeaderValue::Simple(Type::String),
            },
        }
    }

    /// What a header is; `None`: a text has no form for it.
    fn header_value(&self, header: &Header) -> Option<HeaderValue> {
        let lower = header.name.to_ascii_lowercase();
        let ty = self.ty(&header.ty);
        if let Some(content) = &header.content {
            match media::Media::of(content) {
                media::Media::Json if self.codec(&header.ty) == Codec::Own => {
                    return Some(HeaderValue::Json(ty));
                }
                // A single value in text is written as it is without a media type.
                media::Media::Text if self.is_single(&header.ty) => {}
                _ => return None,
            }
        }
        if lower == "retry-after" {
            return Some(HeaderValue::Wait);
        }
        if self.is_http_date(&header.ty)
            || DATES.contains(&lower.as_str()) && self.is_text(&header.ty)
        {
            // A type that a user chose for dates need not read those of HTTP; text reads anything.
            let usual = self.scalar(Primitive::String(StringFormat::DateTime)) == Type::DateTime;
            if usual || matches!(ty, Type::Chosen(_)) {
                return Some(HeaderValue::Dates(Type::DateTime));
            }
        }
        let simple = match self.shape_of(&header.ty) {
            Err(ApiType::Array(item)) => self.is_single(item),
            Err(ApiType::Map(value)) => self.is_single(value),
            Err(ApiType::Keyed(both)) => self.is_single(&both[1]),
            Err(ApiType::JsonText(_)) => true,
            Ok((_, Shape::Structure(structure))) => structure
                .fields
                .iter()
                .all(|field| self.is_single(&field.ty)),
            _ => self.is_single(&header.ty),
        };
        let members = matches!(
            self.shape_of(&header.ty),
            Err(ApiType::Map(_) | ApiType::Keyed(_)) | Ok((_, Shape::Structure(_)))
        );
        let ty = without_null(ty);
        Some(match self.codec(&header.ty) {
            _ if !simple => return None,
            Codec::Dates if members => return None,
            Codec::Dates => HeaderValue::Dates(ty),
            _ if members && header.explode => HeaderValue::Exploded(ty),
            _ => HeaderValue::Simple(ty),
        })
    }

    /// Whether a value is a single one: a text, a number, a truth value or one of an enumeration.
    pub(super) fn is_single(&self, ty: &ApiType) -> bool {
        match self.shape_of(ty) {
            Ok((_, Shape::Enumeration(_))) => true,
            Ok((_, Shape::Structure(_) | Shape::Union(_) | Shape::Alias(_))) => false,
            Err(ApiType::Primitive(primitive)) => *primitive != Primitive::Null,
            Err(_) => false,
        }
    }

    /// Whether a text is a date of HTTP by its format.
    fn is_http_date(&self, ty: &ApiType) -> bool {
        match self.shape_of(ty) {
            Err(ApiType::Primitive(Primitive::String(StringFormat::Named(format)))) => {
                self.api.formats[format.0].name == "http-date"
            }
            _ => false,
        }
    }

    /// The headers of responses that are given as text, though the document says more of them.
    pub(in crate::plan) fn headers_as_text<'r>(
        &self,
        responses: &[&'r Response],
    ) -> Vec<&'r Header> {
        let declared = declared(responses);
        let as_text = declared.into_iter().filter(|one| {
            let value = self.header_value(one.header);
            !one.alike && !is_read(&one.header.name) || value.is_none()
        });
        as_text.map(|one| one.header).collect()
    }
}

/// A header of several responses.
struct Declared<'r> {
    header: &'r Header,
    /// All responses declare it, and require it.
    required: bool,
    /// All that declare it say the same of its values.
    alike: bool,
}

/// The headers of responses, in the order they are declared. Names have no case (RFC 9110 §5.1).
fn declared<'r>(responses: &[&'r Response]) -> Vec<Declared<'r>> {
    let mut all: Vec<Declared<'r>> = Vec::new();
    let mut by_name: HashMap<String, (usize, usize)> = HashMap::new();
    for header in responses.iter().flat_map(|response| &response.headers) {
        if !media::is_token(&header.name) {
            continue;
        }
        let lower = header.name.to_ascii_lowercase();
        match by_name.get_mut(&lower) {
            Some((at, count)) => {
                *count += 1;
                let known = &mut all[*at];
                known.required &= header.required;
                known.alike &= known.header.ty == header.ty
                    && known.header.explode == header.explode
                    && known.header.content == header.content;
            }
            None => {
                by_name.insert(lower, (all.len(), 1));
                all.push(Declared {
                    header,
                    required: header.required,
                    alike: true,
                });
            }
        }
    }
    for (at, count) in by_name.into_values() {
        all[at].required &= count == responses.len();
    }
    all
}

/// The documentation of a header that nothing is said of.
pub(super) fn undescribed(name: &str) -> Docs {
    Docs::of(&Line::of("The header {}.", &[&Line::sample(name)]))
}

fn without_null(ty: Type) -> Type {
    match ty {
        Type::Option(inner) => without_null(*inner),
        other => other,
    }
}

/// Methods that every type of headers has; a header must not hide one.
const METHODS: &[&str] = &["clone", "deref", "into", "of", "to_owned", "try_into"];

/// Whether the runtime reads a header of any answer: `Response::rate_limit`, `retry_after` and `request_id`.
pub(super) fn is_read(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let limit = ["ratelimit", "x-ratelimit", "x-rate-limit"]
        .iter()
        .any(|prefix| {
            let rest = name.strip_prefix(prefix);
            rest.is_some_and(|rest| matches!(rest, "-limit" | "-remaining" | "-reset"))
        });
    limit || READ.contains(&name.as_str())
}

/// Those of them that have one name.
const READ: &[&str] = &[
    "ratelimit",
    "ratelimit-policy",
    "retry-after",
    "x-request-id",
    "request-id",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_runtime_reads_the_headers_that_are_no_loss() {
        let runtime = [
            include_str!("../../../runtime/src/runtime/response/rate_limit.rs"),
            include_str!("../../../runtime/src/runtime/response/raw.rs"),
        ];
        for name in READ {
            let written = format!("\"{name}\"");
            assert!(runtime.iter().any(|text| text.contains(&written)), "{name}");
        }
        for prefix in ["ratelimit", "x-ratelimit", "x-rate-limit"] {
            assert!(runtime[0].contains(&format!("\"{prefix}-\"")), "{prefix}");
        }
        assert!(is_read("X-RateLimit-Remaining") && is_read("Retry-After"));
        assert!(!is_read("X-RateLimit") && !is_read("ETag"));
    }
}
