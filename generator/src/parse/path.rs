//! Path Item Objects (OpenAPI 3.x §4.8.9), with the operations of the path items they refer to.

use std::collections::HashSet;
use std::rc::Rc;

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object, is_extension};
use super::reference::Unresolved;
use super::swagger::{self, Split};
use super::{operation, reference, server, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Operation, Parameter, ParameterLocation, PathItem, Slot, Version};

/// How many path items may be read one in another, by references from their callbacks.
const DEEPEST: usize = 16;

/// How many parts of other kinds an operation is worth.
const OPERATION: usize = 8;

/// The path items under `paths`, and those that Azure has beside them where paths differ in the query alone.
pub(super) fn all<'a>(cx: &mut Context<'a>, document: &Object<'a>) -> Vec<PathItem> {
    let lists = ["paths", "x-ms-paths"].into_iter();
    let lists: Vec<_> = lists.filter_map(|key| document.get(key)).collect();
    lists.iter().flat_map(|paths| under(cx, paths)).collect()
}

fn under<'a>(cx: &mut Context<'a>, paths: &Node<'a>) -> Vec<PathItem> {
    let Some(paths) = open(cx, Kind::Paths, paths) else {
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
    if reference::of(node).is_none() {
        return single(cx, key, node);
    }
    let whole = whole(cx, node)?;
    let mut item = PathItem {
        key: key.to_owned(),
        place: whole.place.clone(),
        ..PathItem::default()
    };
    add(cx, &mut item, &whole);
    Some(item)
}

/// The path item at a node with all that the chain of references from there leads to; each of the chain may have
/// operations of its own. Each is put together once, however many refer to it.
fn whole<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Rc<PathItem>> {
    let mut chain = Vec::new();
    if cx.path_items_open > DEEPEST {
        cx.allowance.exceed(&node.place);
        return None;
    }
    let mut next = Some(node.clone());
    let mut whole = None;
    while let Some(at) = next.take() {
        if let Some(known) = cx.path_items.get(&at.place) {
            whole = known.clone();
            break;
        }
        cx.path_items_begun.insert(at.place.clone());
        next = match reference::of(&at) {
            Some(_) => reference::next(cx, Kind::PathItem, &at),
            None => None,
        };
        if next
            .as_ref()
            .is_some_and(|target| cx.path_items_begun.contains(&target.place))
        {
            reference::report(cx, &at, Unresolved::new("the references lead in a circle"));
            next = None;
        }
        chain.push(at);
    }
    for at in chain.into_iter().rev() {
        cx.path_items_open += 1;
        let own = single(cx, "", &at).map(|mut item| {
            if let Some(more) = whole.take() {
                add(cx, &mut item, &more);
            }
            Rc::new(item)
        });
        cx.path_items_open -= 1;
        cx.path_items_begun.remove(&at.place);
        cx.path_items.insert(at.place, own.clone());
        whole = own;
    }
    whole
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

/// What an operation of an API gateway of Amazon's is called that takes all methods.
const ANY_METHOD: &str = "x-amazon-apigateway-any-method";

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
        } else if key == ANY_METHOD {
            let place = object.place().child(key);
            let message = "no method is said of this operation, which is for any".to_owned();
            let found = Diagnostic::at_key(Code::NotGenerated, &place, message);
            cx.push(found.help("write an operation for each method that is called"));
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
fn add(cx: &mut Context<'_>, item: &mut PathItem, more: &PathItem) {
    let size = more.operations.len() * OPERATION + more.parameters.len() + more.servers.len();
    if !cx.allowance.take(size, &item.place) {
        return;
    }
    let own: HashSet<String> = item
        .operations
        .iter()
        .map(|own| own.method.clone())
        .collect();
    for operation in &more.operations {
        if !own.contains(&operation.method) {
            item.operations.push(operation.clone());
            continue;
        }
        let message = format!(
            "`{}` stands beside the reference and at its target",
            operation.method
        );
        let found = Diagnostic::at(Code::IgnoredSiblings, &operation.place, message);
        cx.push(found.help("the operation beside the reference counts"));
    }
    let own = item.parameters.iter();
    let mut known: HashSet<_> = own.filter_map(|slot| identity(cx, slot)).collect();
    for parameter in &more.parameters {
        if identity(cx, parameter).is_none_or(|one| known.insert(one)) {
            item.parameters.push(parameter.clone());
        }
    }
    if item.servers.is_empty() {
        item.servers.clone_from(&more.servers);
    }
    item.summary = item.summary.take().or_else(|| more.summary.clone());
    item.description = item.description.take().or_else(|| more.description.clone());
    for (key, value) in &more.extensions {
        let known = item.extensions.entry(key.clone());
        known.or_insert_with(|| value.clone());
    }
}

/// That of the parameter that stands in a slot or that its reference leads to.
fn identity(cx: &Context<'_>, slot: &Slot<Parameter>) -> Option<(ParameterLocation, String)> {
    Some(written(cx, slot)?.identity())
}

fn written<'c>(cx: &'c Context<'_>, slot: &'c Slot<Parameter>) -> Option<&'c Parameter> {
    match slot {
        Slot::Object(parameter) => Some(parameter),
        Slot::Reference(reference) => cx.components.parameters.get(&reference.target),
    }
}
