//! A reference in, the node it leads to out: JSON Pointers (RFC 6901) in URI fragments, chains, and what can fail.

use serde_json::Value;

use super::check::type_name;
use super::context::Context;
use super::grammar::{self, Kind, Under};
use super::object::{Node, is_extension};
use crate::diagnostic::{Code, Diagnostic};
use crate::nearest::nearest;
use crate::place::{FileId, Place, Pointer};

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
    let mut at = node.clone();
    for _ in 0..HOPS {
        let Some(text) = of(&at) else { return Some(at) };
        match resolve(cx, kind, &at.place, text) {
            Ok(target) => at = target,
            Err(why) => {
                report(cx, node, why);
                return None;
            }
        }
    }
    report(cx, node, Unresolved::new("the references lead in a circle"));
    None
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
    let found = Diagnostic::at(
        Code::UnresolvedReference,
        place,
        format!("unresolved reference `{text}`"),
    );
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
    let target = locate(cx, from, text, 0)?;
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

/// The node a reference leads to, whatever it is.
fn locate<'a>(
    cx: &Context<'a>,
    from: &Place,
    text: &str,
    hops: usize,
) -> Result<Node<'a>, Unresolved> {
    if hops > HOPS {
        return Err(Unresolved::new("the references lead in a circle"));
    }
    let (uri, fragment) = text.split_once('#').unwrap_or((text, ""));
    let file = file(cx, from, uri)?;
    let fragment = percent_decoded(fragment)
        .ok_or_else(|| Unresolved::new("its percent-encoding is not that of a text"))?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return Err(Unresolved::new(format!(
            "no schema has the anchor `{fragment}`"
        )));
    }
    walk(cx, file, &fragment, hops)
}

fn file(cx: &Context<'_>, from: &Place, uri: &str) -> Result<FileId, Unresolved> {
    if uri.is_empty() {
        return Ok(from.file);
    }
    let _ = cx;
    Err(Unresolved::new("it leads to another file"))
}

/// Walks a pointer down a file; where a level is a reference itself, the walk goes on at its target.
fn walk<'a>(
    cx: &Context<'a>,
    file: FileId,
    pointer: &str,
    hops: usize,
) -> Result<Node<'a>, Unresolved> {
    let tree = cx
        .files
        .tree(file)
        .map_err(|_| Unresolved::new("the file could not be read"))?;
    let mut node = Node {
        files: cx.files,
        place: Place::new(file, Pointer::default()),
        value: tree,
    };
    for token in Pointer::new(pointer).tokens() {
        let below = step(&node, &token);
        node = match (below, of(&node)) {
            (Some(below), _) => below,
            (None, Some(text)) => {
                let target = locate(cx, &node.place, text, hops + 1)?;
                step(&target, &token).ok_or_else(|| missing(&target, &token))?
            }
            (None, None) => return Err(missing(&node, &token)),
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

fn missing(node: &Node<'_>, token: &str) -> Unresolved {
    let why = Unresolved::new(format!("`{}` has no `{token}`", node.place.pointer));
    let names = node
        .value
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().map(String::as_str));
    match nearest(token, names) {
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

/// The text a percent-encoded one stands for (RFC 3986 §2.1); `None` where that is not UTF-8.
pub(super) fn percent_decoded(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        let digits = tail
            .get(..2)
            .filter(|_| *first == b'%')
            .and_then(|digits| str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &tail[2..];
            }
            None => {
                bytes.push(*first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
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
