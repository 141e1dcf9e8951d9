//! Path Item Objects (OpenAPI 3.x §4.8.9), with the operations of the path items they refer to.

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object, is_extension};
use super::reference::Unresolved;
use super::swagger::{self, Split};
use super::{operation, reference, server, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Operation, Parameter, PathItem, Slot, Version};

/// The path items under `paths`.
pub(super) fn all<'a>(cx: &mut Context<'a>, document: &Object<'a>) -> Vec<PathItem> {
    let Some(paths) = document.get("paths") else {
        return Vec::new();
    };
    let Some(paths) = open(cx, Kind::Paths, &paths) else {
        return Vec::new();
    };
    let mut items = Vec::new();
    for (key, node) in paths.node.members() {
        if is_extension(key) {
            continue;
        }
        if !key.starts_with('/') {
            let message = format!("the path `{key}` does not begin with `/`");
            cx.push(Diagnostic::at_key(
                Code::UnknownKeyword,
                &node.place,
                message,
            ));
        }
        items.extend(item(cx, key, &node));
    }
    items
}

/// The path item at a node. What stands beside a `$ref` comes before what the target has.
pub(super) fn item<'a>(cx: &mut Context<'a>, key: &str, node: &Node<'a>) -> Option<PathItem> {
    let mut item = single(cx, key, node)?;
    let mut at = node.clone();
    // A chain of path items; each may have operations of its own.
    let mut passed = vec![node.place.clone()];
    while reference::of(&at).is_some() {
        let Some(target) = reference::next(cx, Kind::PathItem, &at) else {
            break;
        };
        if passed.contains(&target.place) {
            reference::report(cx, &at, Unresolved::new("the references lead in a circle"));
            break;
        }
        if let Some(more) = single(cx, key, &target) {
            merge(cx, &mut item, more);
        }
        passed.push(target.place.clone());
        at = target;
    }
    Some(item)
}

fn single<'a>(cx: &mut Context<'a>, key: &str, node: &Node<'a>) -> Option<PathItem> {
    let object = open(cx, Kind::PathItem, node)?;
    let (parameters, shared) = match cx.version(object.place()) {
        Version::V2_0 => {
            let mut split = swagger::split(cx, &object);
            (std::mem::take(&mut split.parameters), Some(split))
        }
        Version::V3_0 | Version::V3_1 | Version::V3_2 => {
            let all = object.elements("parameters");
            (all.filter_map(|node| slot::read(cx, &node)).collect(), None)
        }
    };
    Some(PathItem {
        place: object.place().clone(),
        key: key.to_owned(),
        summary: object.text("summary"),
        description: object.text("description"),
        servers: server::all(cx, &object),
        parameters,
        operations: operations(cx, &object, shared.as_ref()),
        extensions: object.extensions(),
    })
}

fn operations<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
    shared: Option<&Split<'a>>,
) -> Vec<Operation> {
    const METHODS: [&str; 9] = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ];
    let mut operations = Vec::new();
    for key in object.map.keys() {
        if METHODS.contains(&key.as_str()) {
            let node = object.get(key);
            operations.extend(
                node.and_then(|node| operation::read(cx, &key.to_uppercase(), &node, shared)),
            );
        } else if key == "additionalOperations" {
            for (method, node) in object.all_members(key) {
                if METHODS.contains(&method.to_lowercase().as_str())
                    && method == method.to_uppercase()
                {
                    own_keyword(cx, method, &node);
                    continue;
                }
                operations.extend(operation::read(cx, method, &node, shared));
            }
        }
    }
    operations
}

/// Reports a method under `additionalOperations` that has a keyword of its own (OpenAPI 3.2 §4.9).
fn own_keyword(cx: &mut Context<'_>, method: &str, node: &Node<'_>) {
    let keyword = method.to_lowercase();
    let message = format!("`{method}` does not stand under `additionalOperations`");
    let found = Diagnostic::at_key(Code::OperationSkipped, &node.place, message);
    cx.push(found.help(format!(
        "write it as `{keyword}` of the path item; the operation is left out"
    )));
}

/// Adds what a referenced path item has and the referring one has not.
fn merge(cx: &mut Context<'_>, item: &mut PathItem, more: PathItem) {
    for operation in more.operations {
        if item
            .operations
            .iter()
            .all(|own| own.method != operation.method)
        {
            item.operations.push(operation);
        } else {
            let message = format!(
                "`{}` stands beside the reference and at its target",
                operation.method
            );
            let found = Diagnostic::at(Code::IgnoredSiblings, &operation.place, message);
            cx.push(found.help("the operation beside the reference counts"));
        }
    }
    for parameter in more.parameters {
        let same = |own| Some(written(cx, own)?.is_same_as(written(cx, &parameter)?));
        if item.parameters.iter().all(|own| same(own) != Some(true)) {
            item.parameters.push(parameter);
        }
    }
    if item.servers.is_empty() {
        item.servers = more.servers;
    }
    item.summary = item.summary.take().or(more.summary);
    item.description = item.description.take().or(more.description);
    for (key, value) in more.extensions {
        item.extensions.entry(key).or_insert(value);
    }
}

/// The parameter that stands in a slot or that its reference leads to.
fn written<'c>(cx: &'c Context<'_>, slot: &'c Slot<Parameter>) -> Option<&'c Parameter> {
    match slot {
        Slot::Object(parameter) => Some(parameter),
        Slot::Reference(reference) => cx.components.parameters.get(&reference.target),
    }
}
