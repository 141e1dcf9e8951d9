// SPDX-License-Identifier: 0BSD
//! Single values, as parts and as headers of parts.

use super::file_type;
use super::part::Part;
use crate::runtime::response::charset;
use crate::runtime::text::media_type;
use crate::runtime::text::parameter::ParameterData;

/// A single value in one of the listed media types, or in its usual one; `None`: not in its charset.
pub(super) fn part(data: &ParameterData<'_>, listed: &str) -> Option<Part> {
    let json = file_type::first(listed, media_type::is_json);
    Some(match (data, json) {
        (ParameterData::Text(text) | ParameterData::Literal(text), None) => {
            let one = |holds: fn(&str) -> bool| {
                file_type::first(listed, |ty| {
                    !ty.is_empty() && !ty.contains('*') && holds(ty)
                })
            };
            match one(|ty| ty.starts_with("text/")) {
                // Base64 is the text of anything.
                None => match one(|_| true) {
                    Some(ty) => Part::text(text.as_ref()).content_type(ty),
                    None => Part::text(text.as_ref()),
                },
                Some(ty) => {
                    let bytes = charset::encode(&ty, text.clone().into_owned())?;
                    Part::bytes(bytes).content_type(ty)
                }
            }
        }
        (data, json) => {
            let mut text = String::new();
            data.push_json(&mut text);
            Part::text(text).content_type(json.unwrap_or_else(|| "application/json".to_owned()))
        }
    })
}

/// A value in a header (OpenAPI 3.1.2 §4.8.21: style `simple`).
pub(super) fn plain(data: &ParameterData<'_>) -> String {
    match data {
        ParameterData::Text(text) | ParameterData::Literal(text) => text.clone().into_owned(),
        ParameterData::List(items) => items.iter().map(plain).collect::<Vec<_>>().join(","),
        other => {
            let mut text = String::new();
            other.push_json(&mut text);
            text
        }
    }
}
