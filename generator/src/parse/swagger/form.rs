//! Form fields in, a request body out whose schema is an object of them (2.0 §5.2.14: `in: formData`).

use indexmap::IndexMap;

use super::body::empty;
use super::parameter::{delimiter, schema};
use crate::document::schema::JsonType;
use crate::document::{Encoding, MediaType, ParameterStyle, RequestBody, Schema, SchemaId, Slot};
use crate::parse::check::open;
use crate::parse::context::Context;
use crate::parse::grammar::Kind;
use crate::parse::object::{Node, Object};
use crate::place::Place;

const MULTIPART: &str = "multipart/form-data";
const URLENCODED: &str = "application/x-www-form-urlencoded";

/// The body that holds these fields; it stands where the operation's parameters do.
pub(super) fn request<'a>(
    cx: &mut Context<'a>,
    place: Place,
    fields: &[Node<'a>],
    consumes: Vec<String>,
) -> Slot<RequestBody> {
    let mut properties = IndexMap::new();
    let mut required = Vec::new();
    let mut encodings = IndexMap::new();
    let mut has_file = false;
    for node in fields {
        let Some(object) = open(cx, Kind::Parameter, node) else {
            continue;
        };
        let Some(name) = object.text("name") else {
            continue;
        };
        has_file |= object.text("type").as_deref() == Some("file");
        if object.flag("required").unwrap_or(false) {
            required.push(name.clone());
        }
        if let Some(encoding) = encoding(cx, &object) {
            encodings.insert(name.clone(), encoding);
        }
        properties.insert(name, schema(cx, node, Kind::Parameter));
    }
    let any_required = !required.is_empty();
    let schema = object_schema(cx, &place, properties, required);
    let types = media_types(consumes, has_file);
    if !cx.allowance.take(encodings.len() * types.len(), &place) {
        return Slot::Object(Box::new(RequestBody {
            place,
            description: None,
            required: any_required,
            content: Vec::new(),
            extensions: IndexMap::new(),
        }));
    }
    let content = types.into_iter().map(|name| {
        let media_type = MediaType {
            schema: Some(schema),
            encoding: encodings.clone(),
            ..empty(place.clone())
        };
        (name, Slot::Object(Box::new(media_type)))
    });
    Slot::Object(Box::new(RequestBody {
        place: place.clone(),
        description: None,
        required: any_required,
        content: content.collect(),
        extensions: IndexMap::new(),
    }))
}

/// Whether a media type is one of forms.
pub(super) fn is_form(media_type: &str) -> bool {
    let name = media_type.split(';').next().unwrap_or_default().trim();
    [MULTIPART, URLENCODED]
        .iter()
        .any(|form| name.eq_ignore_ascii_case(form))
}

/// The form types among those consumed; a file needs multipart.
fn media_types(consumes: Vec<String>, has_file: bool) -> Vec<String> {
    let mut forms = consumes;
    forms.retain(|name| {
        let essence = name.split(';').next().unwrap_or_default().trim();
        is_form(name) && (!has_file || essence.eq_ignore_ascii_case(MULTIPART))
    });
    if forms.is_empty() {
        forms.push(if has_file { MULTIPART } else { URLENCODED }.to_owned());
    }
    forms
}

fn object_schema(
    cx: &mut Context<'_>,
    place: &Place,
    properties: IndexMap<String, SchemaId>,
    required: Vec<String>,
) -> SchemaId {
    if let Some(&id) = cx.schemas.by_place.get(place) {
        return id;
    }
    let id = cx.reserve(place);
    cx.schemas.all[id.0 as usize] = Schema {
        place: place.clone(),
        types: vec![JsonType::Object],
        properties,
        required,
        ..Schema::default()
    };
    id
}

/// How a field that is a list is written; `None` for one that is not.
fn encoding(cx: &mut Context<'_>, object: &Object<'_>) -> Option<Encoding> {
    if object.text("type").as_deref() != Some("array") {
        return None;
    }
    let (style, explode) = delimiter(cx, object, ParameterStyle::Form);
    Some(Encoding {
        place: object.place().clone(),
        content_type: None,
        headers: Vec::new(),
        style: Some(style),
        explode: Some(explode),
        allow_reserved: None,
        encoding: IndexMap::new(),
        prefix_encoding: Vec::new(),
        item_encoding: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_makes_a_form_multipart() {
        let types = |consumes: &[&str], has_file| {
            media_types(
                consumes.iter().map(|name| (*name).to_owned()).collect(),
                has_file,
            )
        };
        assert_eq!(types(&[], false), [URLENCODED]);
        assert_eq!(types(&[], true), [MULTIPART]);
        assert_eq!(types(&["application/json", MULTIPART], false), [MULTIPART]);
        assert_eq!(
            types(&[URLENCODED, MULTIPART], false),
            [URLENCODED, MULTIPART]
        );
        assert_eq!(types(&[URLENCODED], true), [MULTIPART]);
    }
}
