//! A schema of any dialect in, [`Schema`] with the meaning of JSON Schema 2020-12 out.

use indexmap::IndexMap;
use serde_json::Value;

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object, is_extension};
use super::parameter::unknown_word;
use super::reference::Unresolved;
use super::samples::{self, Role};
use super::{discriminator, enumeration, reference, slot, types};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::{NodeType, Xml};
use crate::document::{Dialect, Schema, SchemaId};

/// Reads the schemas that were met and are yet to be read, and those below them.
pub(super) fn drain(cx: &mut Context<'_>) {
    while let Some((id, node, kind)) = cx.pending_schemas.pop_front() {
        cx.schemas.all[id.0 as usize] = read(cx, &node, kind);
    }
}

/// Takes a reference out of each circle of schemas that only refer to one another: no value could be checked
/// against them (JSON Schema 2020-12 core §9.4.1).
pub(super) fn cut_circles(cx: &mut Context<'_>) {
    // The walk in which a schema was met: a schema met twice in one walk is on a circle.
    let mut met = vec![0; cx.schemas.all.len()];
    for start in 0..met.len() {
        let walk = start + 1;
        let mut at = start;
        while met[at] == 0 {
            met[at] = walk;
            let Some(next) = cx.schemas.all[at].reference else {
                break;
            };
            let next = next.0 as usize;
            if met[next] == walk {
                let target = cx.schemas.all[next].place.to_string();
                let schema = &mut cx.schemas.all[at];
                schema.reference = None;
                let place = schema.place.child("$ref");
                let why = Unresolved::new("the references lead in a circle");
                reference::report_at(cx, &place, &target, why);
                break;
            }
            at = next;
        }
    }
}

fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>, kind: Kind) -> Schema {
    let mut schema = Schema {
        place: node.place.clone(),
        ..Schema::default()
    };
    if let Value::Bool(boolean) = node.value {
        schema.boolean = Some(*boolean);
        return schema;
    }
    let dialect = cx.dialect(&node.place);
    // Beside a reference 3.0 has no keywords; documents that write `nullable` there all mean it.
    if let (Dialect::OpenApi3_0, Some(text)) = (dialect, reference::of(node)) {
        slot::ignored(cx, node, |key| matches!(key, "$ref" | "nullable"));
        schema.reference = refer(cx, node, "$ref", text);
        schema.nullable = types::takes_null(node);
        return schema;
    }
    let Some(object) = open(cx, kind, node) else {
        return schema;
    };
    for (key, value) in object.map {
        let data = matches!(key.as_str(), "default" | "const" | "example");
        if (data || !value.is_null()) && belongs(kind, key) {
            keyword(cx, &object, (kind, key, value), &mut schema);
        }
    }
    types::settle(&object, &mut schema);
    enumeration::settle(cx, &object, &mut schema);
    schema
}

/// Reads one keyword into the schema. Those that `types` and `settle` read together are passed over here.
fn keyword<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
    (kind, key, value): (Kind, &'a str, &'a Value),
    schema: &mut Schema,
) {
    let below = || object.node.child(key, value);
    let text = || object.text(key);
    let number = || value.as_number().cloned();
    let count = || {
        value
            .as_u64()
            .or_else(|| value.as_f64().filter(|n| *n >= 0.0).map(|n| n as u64))
    };
    match key {
        "$ref" | "$dynamicRef" | "$recursiveRef" => {
            let target = value
                .as_str()
                .and_then(|text| refer(cx, &object.node, key, text));
            also_refer(cx, object, schema, target);
        }
        "type" => schema.types = types::read(cx, &below()),
        "properties" => schema.properties = map(cx, below()),
        "patternProperties" => schema.pattern_properties = map(cx, below()).into(),
        "dependentSchemas" => schema.dependent_schemas = map(cx, below()).into(),
        "$defs" | "definitions" => schema.definitions.extend(map(cx, below())),
        "additionalProperties" => schema.additional_properties = Some(cx.schema(&below())),
        "unevaluatedProperties" => schema.unevaluated_properties = Some(cx.schema(&below())),
        "propertyNames" => schema.property_names = Some(cx.schema(&below())),
        "items" if value.is_array() => match types::is_list(object) {
            true => schema.prefix_items = listed(cx, &below(), "prefixItems"),
            false => schema.any_of.extend(listed(cx, &below(), "anyOf")),
        },
        "items" => schema.items = Some(cx.schema_in(&below(), items(kind))),
        "prefixItems" => schema.prefix_items = list(cx, &below()),
        "unevaluatedItems" => schema.unevaluated_items = Some(cx.schema(&below())),
        "contains" => schema.contains = Some(cx.schema(&below())),
        "allOf" => schema.all_of.extend(list(cx, &below())),
        "anyOf" => schema.any_of.extend(list(cx, &below())),
        "oneOf" => schema.one_of = list(cx, &below()),
        "not" => schema.not = Some(cx.schema(&below())),
        "if" => schema.if_ = Some(cx.schema(&below())),
        "then" => schema.then = Some(cx.schema(&below())),
        "else" => schema.else_ = Some(cx.schema(&below())),
        "contentSchema" => schema.content_schema = Some(cx.schema(&below())),
        "required" => schema.required = object.texts(key),
        "dependentRequired" => {
            let all = object.all_members(key);
            let names = |node: Node<'a>| node.elements().filter_map(|name| name.text()).collect();
            let lists = all.map(|(name, node)| (name.to_owned(), names(node)));
            *schema.dependent_required = lists.collect();
        }
        "format" => schema.format = text(),
        "enum" => schema.enumeration = value.as_array().cloned(),
        "const" => *schema.constant = Some(value.clone()),
        "default" => {
            *schema.default = Some(value.clone());
            samples::own(cx, Role::Default, object.place(), below());
        }
        "example" => {
            schema.examples.push(value.clone());
            samples::own(cx, Role::Example, object.place(), below());
        }
        "examples" => {
            for node in object.elements(key) {
                schema.examples.push(node.value.clone());
                samples::own(cx, Role::Example, object.place(), node);
            }
        }
        "title" => schema.title = text(),
        "description" => schema.description = text(),
        "deprecated" => schema.deprecated = object.flag(key).unwrap_or(false),
        "readOnly" => schema.read_only = object.flag(key).unwrap_or(false),
        "writeOnly" => schema.write_only = object.flag(key).unwrap_or(false),
        "pattern" => schema.pattern = text(),
        "contentEncoding" => schema.content_encoding = text(),
        "contentMediaType" => schema.content_media_type = text(),
        "minimum" => schema.bounds.minimum = number(),
        "maximum" => schema.bounds.maximum = number(),
        "multipleOf" => schema.bounds.multiple_of = number(),
        "minLength" => schema.bounds.min_length = count(),
        "maxLength" => schema.bounds.max_length = count(),
        "minItems" => schema.bounds.min_items = count(),
        "maxItems" => schema.bounds.max_items = count(),
        "minProperties" => schema.bounds.min_properties = count(),
        "maxProperties" => schema.bounds.max_properties = count(),
        "uniqueItems" => schema.bounds.unique_items = object.flag(key).unwrap_or(false),
        "discriminator" => schema.discriminator = discriminator::read(cx, &below()).map(Box::new),
        "xml" => schema.xml = xml(cx, &below()).map(Box::new),
        "externalDocs" => {
            open(cx, Kind::ExternalDocs, &below());
        }
        key if is_extension(key) => {
            schema.extensions.insert(key.to_owned(), value.clone());
        }
        _ => {}
    }
}

/// Adds one of the references of a schema: all apply. A schema that is its own part says nothing by that.
fn also_refer(
    cx: &Context<'_>,
    object: &Object<'_>,
    schema: &mut Schema,
    target: Option<SchemaId>,
) {
    let own = cx.schemas.by_place.get(object.place()).copied();
    match (schema.reference, target) {
        (None, target) => schema.reference = target,
        (first @ Some(_), more @ Some(_)) if first == own => schema.reference = more,
        (first @ Some(_), Some(more)) if first != Some(more) && own != Some(more) => {
            schema.all_of.push(more);
        }
        (Some(_), _) => {}
    }
}

/// The kind of the elements of an array: parameters and headers of 2.0 have their own.
fn items(kind: Kind) -> Kind {
    match kind {
        Kind::Parameter | Kind::Header | Kind::Items => Kind::Items,
        _ => Kind::Schema,
    }
}

/// Whether a keyword of an object that carries a schema is one of the schema's.
fn belongs(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Parameter | Kind::Header => !matches!(
            key,
            "name" | "in" | "required" | "schema" | "example" | "examples" | "deprecated"
        ),
        _ => true,
    }
}

/// The schema a reference beside or instead of other keywords leads to.
fn refer<'a>(cx: &mut Context<'a>, node: &Node<'a>, key: &str, text: &str) -> Option<SchemaId> {
    let found = reference::resolve(cx, Kind::Schema, &node.place, text);
    if key == "$recursiveRef" && text == "#" && found.is_err() {
        let outermost = reference::outermost(cx, node);
        return Some(cx.schema(&outermost));
    }
    match found {
        Ok(target) => Some(cx.schema(&target)),
        Err(why) => {
            reference::report_at(cx, &node.place.child(key), text, why);
            None
        }
    }
}

fn list<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Vec<SchemaId> {
    let all: Vec<SchemaId> = node.elements().map(|node| cx.schema(&node)).collect();
    if all.is_empty() && node.value.is_array() {
        // JSON Schema Core §10.2.1.
        let message = "a list of schemas has at least one";
        cx.push(Diagnostic::at(Code::WrongType, &node.place, message));
    }
    all
}

fn map<'a>(cx: &mut Context<'a>, node: Node<'a>) -> IndexMap<String, SchemaId> {
    reference::spread(cx, node)
        .members()
        .map(|(name, node)| (name.to_owned(), cx.schema(&node)))
        .collect()
}

/// `items` as a list: what drafts before 2020-12 had for `prefixItems`. What is no list itself has them for alternatives.
fn listed<'a>(cx: &mut Context<'a>, node: &Node<'a>, meant: &str) -> Vec<SchemaId> {
    let found = Diagnostic::at(
        Code::WrongType,
        &node.place,
        "`items` is a schema, not a list",
    );
    cx.push(found.help(format!("it is read as `{meant}`")));
    list(cx, node)
}

fn xml<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Xml> {
    let object = open(cx, Kind::Xml, node)?;
    Some(Xml {
        name: object.text("name"),
        namespace: object.text("namespace"),
        prefix: object.text("prefix"),
        attribute: object.flag("attribute").unwrap_or(false),
        wrapped: object.flag("wrapped").unwrap_or(false),
        node_type: node_type(cx, &object),
    })
}

/// `nodeType`, or what Azure's documents had before there was one.
fn node_type(cx: &mut Context<'_>, object: &Object<'_>) -> Option<NodeType> {
    const NAMES: [(&str, NodeType); 5] = [
        ("element", NodeType::Element),
        ("attribute", NodeType::Attribute),
        ("text", NodeType::Text),
        ("cdata", NodeType::Cdata),
        ("none", NodeType::None),
    ];
    let Some(text) = object.text("nodeType") else {
        return (object.flag("x-ms-text") == Some(true)).then_some(NodeType::Text);
    };
    let found = NAMES.into_iter().find(|(name, _)| *name == text);
    if found.is_none() {
        let known = NAMES.map(|(name, _)| name);
        let effect = "it counts as not written";
        unknown_word(cx, object, "nodeType", &text, &known, effect);
    }
    found.map(|(_, node_type)| node_type)
}

#[cfg(test)]
mod tests;
