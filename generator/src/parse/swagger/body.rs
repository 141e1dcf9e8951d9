//! Parameters in, what of them is the request body out (2.0 §5.2.14: `in: body` and `in: formData`).

use indexmap::IndexMap;

use super::{form, location, media_types, target};
use crate::document::{MediaType, Parameter, RequestBody, Slot};
use crate::parse::check::open;
use crate::parse::context::Context;
use crate::parse::grammar::Kind;
use crate::parse::object::{Node, Object};
use crate::parse::slot;
use crate::place::Place;

/// The parameters of an operation or a path item, told apart by where they are sent.
pub(in crate::parse) struct Split<'a> {
    pub(in crate::parse) parameters: Vec<Slot<Parameter>>,
    /// The objects, references followed.
    bodies: Vec<Node<'a>>,
    fields: Vec<Node<'a>>,
}

/// Tells the parameters of an object apart.
pub(in crate::parse) fn split<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Split<'a> {
    let mut split = Split {
        parameters: Vec::new(),
        bodies: Vec::new(),
        fields: Vec::new(),
    };
    for node in object.elements("parameters") {
        let Some(target) = target(cx, &node) else {
            continue;
        };
        match location(&target) {
            Some("body") => split.bodies.push(target),
            Some("formData") => split.fields.push(target),
            _ => split.parameters.extend(slot::read(cx, &node)),
        }
    }
    split
}

/// The request body of an operation: its body parameter, or an object of its form fields. What the path item
/// has counts where the operation has none of its own.
pub(in crate::parse) fn request<'a>(
    cx: &mut Context<'a>,
    operation: &Object<'a>,
    own: Split<'a>,
    shared: Option<&Split<'a>>,
) -> Option<Slot<RequestBody>> {
    let shared_bodies = shared.map_or(&[][..], |shared| &shared.bodies);
    let shared_fields = shared.map_or(&[][..], |shared| &shared.fields);
    let consumes = media_types(cx, Some(operation), "consumes");
    let body = own
        .bodies
        .first()
        .or_else(|| shared_bodies.first().filter(|_| own.fields.is_empty()));
    if let Some(node) = body {
        return single(cx, node, consumes);
    }
    let mut fields = own.fields;
    for field in shared_fields {
        if fields
            .iter()
            .all(|own| own.value.get("name") != field.value.get("name"))
        {
            fields.push(field.clone());
        }
    }
    (!fields.is_empty())
        .then(|| form::request(cx, operation.place().child("parameters"), &fields, consumes))
}

fn single<'a>(
    cx: &mut Context<'a>,
    node: &Node<'a>,
    mut consumes: Vec<String>,
) -> Option<Slot<RequestBody>> {
    let object = open(cx, Kind::Parameter, node)?;
    let schema = object.get("schema").map(|node| cx.schema(&node));
    if consumes.is_empty() {
        consumes.push("application/json".to_owned());
    }
    let content = consumes.into_iter().map(|name| {
        let media_type = MediaType {
            schema,
            ..empty(node.place.clone())
        };
        (name, Slot::Object(Box::new(media_type)))
    });
    Some(Slot::Object(Box::new(RequestBody {
        place: node.place.clone(),
        description: object.text("description"),
        required: object.flag("required").unwrap_or(false),
        content: content.collect(),
        extensions: object.extensions(),
    })))
}

/// A media type that nothing is said of.
pub(super) fn empty(place: Place) -> MediaType {
    MediaType {
        place,
        schema: None,
        item_schema: None,
        encoding: IndexMap::new(),
        prefix_encoding: Vec::new(),
        item_encoding: None,
        example: None,
        examples: Vec::new(),
        extensions: IndexMap::new(),
    }
}
