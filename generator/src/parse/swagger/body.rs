//! Parameters in, what of them is the request body out (2.0 §5.2.14: `in: body` and `in: formData`).

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::Value;

use super::{form, location, media_types, target};
use crate::diagnostic::{Code, Diagnostic};
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
    bodies: Vec<Entry<'a>>,
    fields: Vec<Entry<'a>>,
}

/// An entry of a list of parameters.
#[derive(Clone)]
struct Entry<'a> {
    /// Where the parameter or the reference to it stands.
    place: Place,
    /// The parameter, references followed.
    node: Node<'a>,
}

impl<'a> Entry<'a> {
    fn name(&self) -> Option<&'a Value> {
        self.node.value.get("name")
    }
}

/// Tells the parameters of an object apart.
pub(in crate::parse) fn split<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Split<'a> {
    let mut split = Split {
        parameters: Vec::new(),
        bodies: Vec::new(),
        fields: Vec::new(),
    };
    let mut names = HashMap::new();
    for node in object.elements("parameters") {
        let Some(target) = target(cx, &node) else {
            continue;
        };
        let location = location(&target);
        let entry = Entry {
            place: node.place.clone(),
            node: target,
        };
        match location {
            Some("body") => split.bodies.push(entry),
            Some("formData") => add_field(cx, &mut split.fields, &mut names, entry),
            _ => split.parameters.extend(slot::read(cx, &node)),
        }
    }
    split
}

/// Adds a field; of two of one name in a list the last counts (2.0 §5.2.8).
fn add_field<'a>(
    cx: &mut Context<'a>,
    fields: &mut Vec<Entry<'a>>,
    known: &mut HashMap<&'a Value, usize>,
    entry: Entry<'a>,
) {
    let at = match entry.name() {
        Some(name) => *known.entry(name).or_insert(fields.len()),
        None => fields.len(),
    };
    let Some(known) = fields.get_mut(at) else {
        fields.push(entry);
        return;
    };
    if known.node.place != entry.node.place {
        let name = entry.name().and_then(Value::as_str).unwrap_or_default();
        let message = format!("the parameter `{name}` in `formData` stands twice in one list");
        cx.push(
            Diagnostic::at(Code::DuplicateDefinition, &known.place, message)
                .label("this one is left out")
                .also(&entry.place, "this one counts"),
        );
    }
    *known = entry;
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
    let is_form = own.bodies.is_empty() && !own.fields.is_empty();
    // The name of a body says nothing: any of the operation replaces that of the path item.
    let shared_bodies = shared_bodies.iter().filter(|_| own.bodies.is_empty());
    let mut fields = own.fields;
    if !cx.allowance.take(shared_fields.len(), operation.place()) {
        return None;
    }
    let mut names: HashSet<Option<&Value>> = fields.iter().map(Entry::name).collect();
    for field in shared_fields {
        if names.insert(field.name()) {
            fields.push(field.clone());
        }
    }
    let consumes = media_types(cx, operation, "consumes");
    let own_consumes = operation.has("consumes");
    let mut bodies = own.bodies.iter().chain(shared_bodies);
    if !is_form && let Some(body) = bodies.next() {
        let others = bodies.chain(&fields);
        others.for_each(|other| left_out(cx, other, &body.place));
        return single(cx, &body.node, consumes);
    }
    let first = fields.first()?;
    bodies.for_each(|body| left_out(cx, body, &first.place));
    let nodes: Vec<_> = fields.into_iter().map(|field| field.node).collect();
    if own_consumes && !consumes.is_empty() && !consumes.iter().any(|name| form::is_form(name)) {
        let place = operation.place().child("consumes");
        let message = "`consumes` has no form, which is what parameters in `formData` are sent as: a form is sent";
        cx.push(Diagnostic::at(Code::WrongType, &place, message));
    }
    let place = operation.place().child("parameters");
    Some(form::request(cx, place, &nodes, consumes))
}

/// Reports a parameter that would be a second body: there is one, or a form (2.0 §5.2.14).
fn left_out(cx: &mut Context<'_>, entry: &Entry<'_>, body: &Place) {
    let name = entry.name().and_then(Value::as_str).unwrap_or_default();
    let message = format!("a request has one body: the parameter `{name}` is left out");
    cx.push(
        Diagnostic::at(Code::DuplicateDefinition, &entry.place, message)
            .also(body, "its body is this"),
    );
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
        examples: Vec::new(),
        extensions: IndexMap::new(),
    }
}
