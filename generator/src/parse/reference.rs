//! A reference in, the node it leads to out: JSON Pointers (RFC 6901) in URI fragments, chains, and what can fail.

use std::cell::Cell;

use serde_json::Value;

use super::check::type_name;
use super::context::Context;
use super::grammar::{self, Kind, Under};
use super::object::{Node, is_extension};
use crate::diagnostic::{Code, Diagnostic};
use crate::place::{FileId, Place, Pointer};
use crate::sources::{Unread, percent_decoded};

/// References in a chain, or through one another, beyond which a chain counts as a circle.
const HOPS: usize = 100;

/// Why a reference leads nowhere, and what to do about it.
#[derive(Debug)]
pub(super) struct Unresolved {
    pub(super) label: String,
    pub(super) help: Option<String>,
}

impl Unresolved {
    pub(super) fn new(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            help: None,
        }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

/// The text under `$ref`, where there is one.
pub(super) fn of<'a>(node: &Node<'a>) -> Option<&'a str> {
    node.value.get("$ref").and_then(Value::as_str)
}

/// Where a chain of references that begins at a node ends: at an object of this kind. `None`, with a finding
/// at the first reference, where it does not.
pub(super) fn follow<'a>(cx: &mut Context<'a>, kind: Kind, node: &Node<'a>) -> Option<Node<'a>> {
    chain(cx, kind, node).map(|(_, end)| end)
}

/// The references of a chain that begins at a node, and where it ends.
pub(super) fn chain<'a>(
    cx: &mut Context<'a>,
    kind: Kind,
    node: &Node<'a>,
) -> Option<(Vec<Node<'a>>, Node<'a>)> {
    let mut passed = Vec::new();
    let mut at = node.clone();
    for _ in 0..HOPS {
        let Some(text) = of(&at) else {
            return Some((passed, at));
        };
        match resolve(cx, kind, &at.place, text) {
            Ok(target) => passed.push(std::mem::replace(&mut at, target)),
            Err(why) => {
                report(cx, node, why);
                return None;
            }
        }
    }
    report(cx, node, Unresolved::new("the references lead in a circle"));
    None
}

/// The schema around a node that no other schema is around: what `$recursiveRef: "#"` leads to where nothing
/// has an `$id` (JSON Schema 2019-09 core §8.2.4.2.1).
pub(super) fn outermost<'a>(cx: &Context<'a>, node: &Node<'a>) -> Node<'a> {
    let mut outermost = node.clone();
    let mut pointer = node.place.pointer.parent();
    while let Some(above) = pointer {
        let place = Place::new(node.place.file, above.clone());
        if kind_at(cx, &place) == Some(Kind::Schema) {
            let root = Place::new(place.file, Pointer::default());
            if let Ok(found) = walk(cx, &root, above.as_str(), &Cell::new(0)) {
                outermost = found;
            }
        }
        pointer = above.parent();
    }
    outermost
}

/// Reports a reference that could not be followed.
pub(super) fn report(cx: &mut Context<'_>, node: &Node<'_>, why: Unresolved) {
    report_at(
        cx,
        &node.place.child("$ref"),
        of(node).unwrap_or_default(),
        why,
    );
}

/// Reports a reference written at a place.
pub(super) fn report_at(cx: &mut Context<'_>, place: &Place, text: &str, why: Unresolved) {
    let message = format!("unresolved reference `{text}`");
    let found = Diagnostic::at(Code::UnresolvedReference, place, message);
    let found = found.label(why.label);
    cx.push(match why.help {
        Some(help) => found.help(help),
        None => found,
    });
}

/// The node a reference written at a place leads to, if an object of the kind may stand there.
pub(super) fn resolve<'a>(
    cx: &Context<'a>,
    kind: Kind,
    from: &Place,
    text: &str,
) -> Result<Node<'a>, Unresolved> {
    let target = locate(cx, from, text, &Cell::new(0))?;
    if kind == Kind::Schema && target.value.is_boolean() {
        return Ok(target);
    }
    if !target.value.is_object() {
        let message = format!(
            "what stands there is {}, not {}",
            type_name(target.value),
            grammar::name(kind)
        );
        return Err(Unresolved::new(message));
    }
    match kind_at(cx, &target.place) {
        Some(found) if found != kind => Err(Unresolved::new(format!(
            "what stands there is {}, not {}",
            grammar::name(found),
            grammar::name(kind)
        ))),
        _ => Ok(target),
    }
}

/// The mapping of names at a node: where it is only a reference to one, which no version has but splitting a
/// document makes, that one.
pub(super) fn spread<'a>(cx: &mut Context<'a>, node: Node<'a>) -> Node<'a> {
    let only = node.value.as_object().is_some_and(|map| map.len() == 1);
    let Some(text) = of(&node).filter(|_| only) else {
        return node;
    };
    match locate(cx, &node.place, text, &Cell::new(0)) {
        Ok(target) if target.value.is_object() => target,
        Ok(target) => {
            report(
                cx,
                &node,
                Unresolved::new(format!("what stands there is {}", type_name(target.value))),
            );
            node
        }
        Err(why) => {
            report(cx, &node, why);
            node
        }
    }
}

/// The node a reference leads to, whatever it is.
fn locate<'a>(
    cx: &Context<'a>,
    from: &Place,
    text: &str,
    hops: &Cell<usize>,
) -> Result<Node<'a>, Unresolved> {
    hops.set(hops.get() + 1);
    if hops.get() > HOPS {
        return Err(Unresolved::new("the references lead in a circle"));
    }
    let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
    let fragment = percent_decoded(fragment)
        .ok_or_else(|| Unresolved::new("its percent-encoding is not that of a text"))?;
    let resource = resource(cx, from, uri)?;
    if fragment.is_empty() || fragment.starts_with('/') {
        let own = walk(cx, &resource, &fragment, hops);
        let other = elsewhere(cx, from).filter(|_| own.is_err() && uri.is_empty());
        return match other {
            Some(root) => walk(cx, &root, &fragment, hops).or(own),
            None => own,
        };
    }
    match cx.identifiers().anchor(&resource, &fragment) {
        Some(place) => walk(
            cx,
            &Place::new(place.file, Pointer::default()),
            place.pointer.as_str(),
            hops,
        ),
        None => {
            let why = Unresolved::new(format!("no schema has the anchor `{fragment}`"));
            Err(
                match cx
                    .nearest
                    .find(&fragment, cx.identifiers().anchors(&resource))
                {
                    Some(name) => why.help(format!("`{name}` is close in spelling")),
                    None => why,
                },
            )
        }
    }
}

/// What a pointer without a file is often meant to start from: the whole file, where an `$id` stands above; the
/// entry document, where the file is a part of one.
fn elsewhere(cx: &Context<'_>, from: &Place) -> Option<Place> {
    let root = Place::new(from.file, Pointer::default());
    if cx.identifiers().resource(from) != root {
        return Some(root);
    }
    (!cx.files.is_document(from.file)).then(|| Place::new(FileId::ENTRY, Pointer::default()))
}

/// The root of what a reference without its fragment names.
fn resource(cx: &Context<'_>, from: &Place, uri: &str) -> Result<Place, Unresolved> {
    if uri.is_empty() {
        return Ok(cx.identifiers().resource(from));
    }
    if let Some(place) = cx.identifiers().named(from, uri) {
        return Ok(place.clone());
    }
    match cx.files.sources.reach(from.file, uri) {
        Ok(file) => Ok(Place::new(file, Pointer::default())),
        Err(Unread::Outside(path)) => {
            let label = format!(
                "the file `{}` is outside the folders that may be read",
                path.display()
            );
            Err(Unresolved::new(label).help("allow its folder with `--allow-dir`"))
        }
        Err(Unread::Failed(path, why)) => Err(Unresolved::new(format!(
            "the file `{}` could not be read: {why}",
            path.display()
        ))),
        Err(Unread::Unknown) => Err(Unresolved::new(format!(
            "nothing that was read is called `{uri}`"
        ))
        .help("documents are not fetched; save it beside this one and refer to the file")),
    }
}

/// Walks a pointer down a file; where a level is a reference itself, the walk goes on at its target.
fn walk<'a>(
    cx: &Context<'a>,
    root: &Place,
    pointer: &str,
    hops: &Cell<usize>,
) -> Result<Node<'a>, Unresolved> {
    let value = cx.files.tree(root.file).map_err(|unreadable| {
        cx.files.complain(root.file);
        Unresolved::new(format!(
            "the file could not be read: {}",
            unreadable.message
        ))
    })?;
    let place = Place::new(root.file, Pointer::default());
    let mut node = Node {
        files: cx.files,
        place,
        value,
    };
    let below = Pointer::new(pointer);
    for token in root.pointer.tokens().chain(below.tokens()) {
        let below = step(&node, &token);
        node = match (below, of(&node)) {
            (Some(below), _) => below,
            (None, Some(text)) => {
                let target = locate(cx, &node.place, text, hops)?;
                step(&target, &token).ok_or_else(|| missing(cx, &target, &token))?
            }
            (None, None) => return Err(missing(cx, &node, &token)),
        };
    }
    Ok(node)
}

fn step<'a>(node: &Node<'a>, token: &str) -> Option<Node<'a>> {
    let value = match node.value {
        Value::Object(map) => map.get(token)?,
        Value::Array(list) if token == "0" || !token.starts_with('0') => {
            list.get(token.parse::<usize>().ok()?)?
        }
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            return None;
        }
    };
    Some(node.child(token, value))
}

fn missing(cx: &Context<'_>, node: &Node<'_>, token: &str) -> Unresolved {
    let why = Unresolved::new(format!("`{}` has no `{token}`", node.place.pointer));
    let names = node
        .value
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str));
    match cx.nearest.find(token, names) {
        Some(name) => why.help(format!("`{name}` is close in spelling")),
        None => why,
    }
}

/// The kind of what stands at a place of an OpenAPI document, where the grammar says it.
pub(super) fn kind_at(cx: &Context<'_>, place: &Place) -> Option<Kind> {
    if !cx.files.is_document(place.file) {
        return None;
    }
    let version = cx.version(place);
    let mut under = Under::One(Kind::Document);
    for token in place.pointer.tokens() {
        under = match under {
            Under::Map(kind) | Under::List(kind) => Under::One(kind),
            Under::One(kind) => match grammar::free(kind) {
                Some(_) if is_extension(&token) => return None,
                Some(under) => under,
                None => grammar::find(kind, &token, version)?.under,
            },
            _ => return None,
        };
    }
    match under {
        Under::One(kind) => Some(kind),
        _ => None,
    }
}

/// The reference that a bare name of `components/schemas` stands for; `None` where the text is a reference itself.
pub(super) fn component(text: &str) -> Option<String> {
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    text.chars()
        .all(name)
        .then(|| format!("#/components/schemas/{text}"))
}

/// The target of one reference of a chain; `None`, with a finding, where it has none.
pub(super) fn next<'a>(cx: &mut Context<'a>, kind: Kind, node: &Node<'a>) -> Option<Node<'a>> {
    let text = of(node)?;
    match resolve(cx, kind, &node.place, text) {
        Ok(target) => Some(target),
        Err(why) => {
            report(cx, node, why);
            None
        }
    }
}

#[cfg(test)]
mod file_tests;
#[cfg(test)]
mod tests;
