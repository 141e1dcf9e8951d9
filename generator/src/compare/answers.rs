//! What calls take and give that has a type of its own; what a program can name of it.

use super::calls::sent_as;
use super::part::{Growth, Kind, Part};
use super::spelled::{decoded, ty};
use crate::place::Place;
use crate::rust::{Contents, Decode, Headers, Outcome, Params, StatusPattern};

pub(super) fn params(
    module: &str,
    params: &Params,
    whole: Option<&str>,
    parts: &mut Vec<(String, Part)>,
) {
    let path = format!("{module}::{}", params.name.as_str());
    let mut part = Part::new(Kind::Type, "struct").said(&params.docs);
    part.whole = whole.map(str::to_owned);
    parts.push((path.clone(), part));
    for field in &params.fields {
        let (name, shown) = (field.name.as_str(), ty(&field.ty));
        let mut part = Part::new(Kind::Field, format!("{name}: {shown}"))
            .shaped(shown)
            .of(&path);
        part.growth = Growth::Breaks;
        let part = part
            .fact("sent as", sent_as(&field.destination))
            .said(&field.docs);
        parts.push((format!("{path}.{name}"), part));
    }
}

pub(super) fn outcome(
    module: &str,
    outcome: &Outcome,
    (whole, place): (Option<&str>, Option<Place>),
    parts: &mut Vec<(String, Part)>,
) {
    let path = format!("{module}::{}", outcome.name.as_str());
    let mut part = Part::new(Kind::Type, "enum").said(&outcome.docs);
    part.whole = whole.map(str::to_owned);
    parts.push((path.clone(), part));
    let mut before = None;
    for variant in &outcome.variants {
        let name = variant.name.as_str();
        // The first of a status is its variant, whatever else the status comes in.
        let another = before.replace(variant.status) == Some(variant.status);
        let media_type = variant.media_type.as_ref().filter(|_| another);
        let body = match &variant.decode {
            Decode::None => String::new(),
            decode => decoded(decode, module),
        };
        let body = match variant.boxed {
            true => format!("Box<{body}>"),
            false => body,
        };
        let (shown, status) = match variant.status {
            StatusPattern::Exact(status) if body.is_empty() => {
                (name.to_owned(), status.to_string())
            }
            StatusPattern::Exact(status) => (format!("{name}({body})"), status.to_string()),
            StatusPattern::Range(class) => (
                format!("{name} {{ status, body: {body} }}"),
                format!("{class}XX"),
            ),
            StatusPattern::Any => (
                format!("{name} {{ status, body: {body} }}"),
                "default".to_owned(),
            ),
        };
        let known = match media_type {
            Some(media_type) => format!("{status} {media_type}"),
            None => status.clone(),
        };
        let mut part = Part::new(Kind::Variant, shown)
            .of(&path)
            .fact("status", &status)
            .known_by(Some(known));
        if let Some(media_type) = media_type {
            part = part.fact("media type", media_type);
        }
        part.place = place.as_ref().map(|place| place.child(&status));
        parts.push((format!("{path}::{name}"), part.said(&variant.docs)));
    }
}

/// What an answer is by its media type.
pub(super) fn contents(
    module: &str,
    contents: &Contents,
    whole: Option<&str>,
    parts: &mut Vec<(String, Part)>,
) {
    let path = format!("{module}::{}", contents.name.as_str());
    let mut part = Part::new(Kind::Type, "enum").said(&contents.docs);
    part.whole = whole.map(str::to_owned);
    parts.push((path.clone(), part));
    for variant in &contents.variants {
        let (name, body) = (variant.name.as_str(), decoded(&variant.decode, module));
        let body = match variant.boxed {
            true => format!("Box<{body}>"),
            false => body,
        };
        let part = Part::new(Kind::Variant, format!("{name}({body})"))
            .of(&path)
            .fact("media type", &variant.media_type)
            .known_by(Some(match variant.statuses.is_empty() {
                true => variant.media_type.clone(),
                false => format!("{} {:?}", variant.media_type, variant.statuses),
            }));
        parts.push((format!("{path}::{name}"), part.said(&variant.docs)));
    }
}

/// The headers that a call's answers declare.
pub(super) fn headers(
    module: &str,
    headers: &Headers,
    whole: Option<&str>,
    parts: &mut Vec<(String, Part)>,
) {
    let path = format!("{module}::{}", headers.name.as_str());
    let mut part = Part::new(Kind::Type, "struct")
        .shaped("headers")
        .said(&headers.docs);
    part.whole = whole.map(str::to_owned);
    parts.push((path.clone(), part));
    for row in &headers.rows {
        let name = row.name.as_str();
        let shown = row.value.ty().map_or_else(|| "Duration".to_owned(), ty);
        let shown = match row.required {
            true => format!("fn {name}(&self) -> {shown}"),
            false => format!("fn {name}(&self) -> Option<{shown}>"),
        };
        let mut part = Part::new(Kind::Function, shown).of(&path);
        part.deprecated = row.deprecated;
        let part = part
            .fact("header", format!("`{}`", row.wire))
            .said(&row.docs);
        parts.push((format!("{path}::{name}"), part));
    }
}
