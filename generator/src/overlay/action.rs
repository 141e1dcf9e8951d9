//! An overlay document in; its actions done to a tree, one after the other.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::tracked::{Mismatch, Node, Tracked};
use super::work::{self, Work};
use super::wrong;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::nearest::nearest;
use crate::place::{Place, Pointer};

const KEYWORDS: &[&str] = &["target", "description", "update", "remove", "copy"];

/// Does every action of an overlay (Overlay Object, Overlay 1.1 §4.4.1).
pub(super) fn apply_all(
    tree: &mut Tracked,
    overlay: &Tracked,
    work: &mut Work,
    found: &mut Diagnostics,
) {
    let Some(version) = version(overlay) else {
        let message = "the file is not an overlay: it has no `overlay` version";
        found.push(wrong(&overlay.place, message));
        return;
    };
    // Of a version, the first two numbers count (Overlay 1.1 §4.1).
    let is = |number: &str| {
        let rest = version.strip_prefix(number);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    if !is("1.0") && !is("1.1") {
        let message = format!("version `{version}` of `overlay` is not supported");
        found.push(
            wrong(&overlay.place.child("overlay"), message).help("supported are 1.0 and 1.1"),
        );
        return;
    }
    match member(overlay, "actions").map(|actions| &actions.node) {
        Some(Node::Array(actions)) => {
            let copies = is("1.1");
            for action in actions {
                if !apply(tree, action, copies, work, found) {
                    break;
                }
            }
        }
        Some(Node::Leaf(_) | Node::Object(_)) | None => {
            found.push(wrong(&overlay.place, "an overlay has a list of `actions`"));
        }
    }
}

/// The version of an overlay, also where it is written as a number.
fn version(overlay: &Tracked) -> Option<String> {
    match &member(overlay, "overlay")?.node {
        Node::Leaf(Value::String(text)) => Some(text.clone()),
        Node::Leaf(Value::Number(number)) => Some(number.to_string()),
        Node::Leaf(_) | Node::Array(_) | Node::Object(_) => None,
    }
}

/// What an action does.
enum Modifier<'a> {
    Remove,
    Update(&'a Tracked),
    Copy,
}

/// Does one action (Action Object, Overlay 1.1 §4.4.3); `copies`: the version has `copy`. `false`: it would cost too much.
fn apply(
    tree: &mut Tracked,
    action: &Tracked,
    copies: bool,
    work: &mut Work,
    found: &mut Diagnostics,
) -> bool {
    let before = found.len();
    unknown_keywords(action, copies, found);
    let modifier = match modifier(action, copies, found) {
        None if found.len() == before => {
            let message = "the action does nothing: it has no `update`, `remove` or `copy`";
            found.push(wrong(&action.place, message));
            None
        }
        modifier => modifier,
    };
    let targets = match select(tree, action, "target", work, found) {
        Selected::All(targets) => targets,
        Selected::Nothing => return true,
        Selected::TooMuch => return false,
    };
    let place = action.place.child("target");
    if targets.is_empty() {
        let message = "the target matches nothing in the document";
        let help = "correct the path, or take the action out: it does nothing";
        found.push(Diagnostic::at(Code::OverlayUnmatched, &place, message).help(help));
        return true;
    }
    match modifier {
        Some(Modifier::Remove) => {
            let removed = tree.remove(&targets);
            if removed.is_none() {
                let message = "the whole document cannot be removed";
                found.push(wrong(&place, message));
            }
        }
        Some(Modifier::Update(change)) => {
            if !work.add(change, targets.len()) {
                return too_much(&action.place, found);
            }
            update(tree, &targets, change, &place, found);
        }
        Some(Modifier::Copy) => {
            let Some(source) = copied(tree, action, work, found) else {
                return !found.stops();
            };
            let change = tree
                .at(&source)
                .filter(|change| work.add(change, targets.len()));
            let Some(change) = change.cloned() else {
                return too_much(&action.place, found);
            };
            update(tree, &targets, &change, &place, found);
        }
        None => {}
    }
    true
}

/// Reports an action that looks at more of the document, or adds more to it, than any overlay needs.
fn too_much(place: &Place, found: &mut Diagnostics) -> bool {
    let message = "the overlay looks at the document over and over, or makes it many times larger";
    let found_here = Diagnostic::at(Code::LimitExceeded, place, message);
    found.push(found_here.label("nothing from here on is done"));
    false
}

/// The one thing an action does; `None` where it does nothing, or several things, which is reported.
fn modifier<'a>(
    action: &'a Tracked,
    copies: bool,
    found: &mut Diagnostics,
) -> Option<Modifier<'a>> {
    if let Some(remove) = member(action, "remove") {
        match remove.node {
            Node::Leaf(Value::Bool(true)) => return Some(Modifier::Remove),
            Node::Leaf(Value::Bool(false)) => {}
            Node::Leaf(_) | Node::Array(_) | Node::Object(_) => {
                let message = "`remove` is `true` or `false`";
                found.push(wrong(&action.place.child("remove"), message));
                return None;
            }
        }
    }
    let copy = member(action, "copy").filter(|_| copies);
    match (member(action, "update"), copy) {
        (Some(change), None) => Some(Modifier::Update(change)),
        (None, Some(_)) => Some(Modifier::Copy),
        (Some(_), Some(copy)) => {
            let message = "an action has `update` or `copy`, not both";
            let help = "make two actions of it: they are done in order";
            found.push(wrong(&copy.place, message).help(help));
            None
        }
        (None, None) => None,
    }
}

/// Updates every target with the same change; they have to be of one kind.
fn update(
    tree: &mut Tracked,
    targets: &[Pointer],
    change: &Tracked,
    place: &Place,
    found: &mut Diagnostics,
) {
    let mut kinds: Vec<&str> = Vec::new();
    for target in targets {
        kinds.extend(tree.at(target).map(|node| node.node.kind()));
    }
    if let Some(other) = kinds.iter().find(|kind| **kind != kinds[0]) {
        let message = format!("the target matches {} and {other}", kinds[0]);
        let help = "the nodes that one action updates are of one kind";
        found.push(wrong(place, message).help(help));
        return;
    }
    let mut mismatches = Vec::new();
    for target in targets {
        if let Some(node) = tree.at(target) {
            node.update(change.clone(), &mut mismatches);
        }
    }
    for Mismatch { present, other } in mismatches {
        let message = format!("{} cannot be merged with {}", other.1, present.1);
        let diagnostic = wrong(&other.0, message).also(&present.0, "with this");
        found.push(diagnostic.help("to replace it, remove it in an action before"));
    }
}

/// The one node that `copy` selects.
fn copied(
    tree: &mut Tracked,
    action: &Tracked,
    work: &mut Work,
    found: &mut Diagnostics,
) -> Option<Pointer> {
    let Selected::All(sources) = select(tree, action, "copy", work, found) else {
        return None;
    };
    match sources.as_slice() {
        [one] => Some(one.clone()),
        several => {
            let message = format!(
                "`copy` selects {} nodes, and has to select one",
                several.len()
            );
            found.push(wrong(&action.place.child("copy"), message));
            None
        }
    }
}

/// The nodes that a JSONPath (RFC 9535) selects, in the order of the document.
fn select(
    tree: &mut Tracked,
    action: &Tracked,
    keyword: &str,
    work: &mut Work,
    found: &mut Diagnostics,
) -> Selected {
    let Some(path) = text(action, keyword) else {
        found.push(wrong(
            &action.place,
            format!("an action has a `{keyword}`, a JSONPath"),
        ));
        return Selected::Nothing;
    };
    if let Some(tokens) = work::singular(path) {
        let pointer = tokens.iter();
        let pointer = pointer.fold(Pointer::default(), |at, token| at.child(token));
        let there = tree.at(&pointer).is_some();
        return Selected::All(Vec::from_iter(there.then_some(pointer)));
    }
    if !work.look(path) {
        too_much(&action.place.child(keyword), found);
        return Selected::TooMuch;
    }
    match JsonPath::parse(path) {
        Ok(parsed) => {
            let value = tree.value();
            let nodes = parsed.query_located(&value).dedup();
            let mut pointers: Vec<_> = nodes
                .iter()
                .map(|node| Pointer::new(&node.location().to_json_pointer()))
                .collect();
            pointers.sort_by_cached_key(order);
            Selected::All(pointers)
        }
        Err(error) => {
            if !path.starts_with('$') {
                let message = format!("`{path}` is not a JSONPath: one begins with `$`");
                let help = format!("for what stands at the root, write `$.{path}`");
                found.push(wrong(&action.place.child(keyword), message).help(help));
                return Selected::Nothing;
            }
            let (reason, at) = (error.message(), error.position() + 1);
            let message = format!("`{path}` is not a JSONPath: {reason} at character {at}");
            found.push(wrong(&action.place.child(keyword), message));
            Selected::Nothing
        }
    }
}

/// What a path gives.
enum Selected {
    All(Vec<Pointer>),
    /// It is no path.
    Nothing,
    /// It would take too long to say.
    TooMuch,
}

/// Parents before children, elements of an array by their index.
fn order(pointer: &Pointer) -> Vec<(Option<usize>, String)> {
    pointer
        .tokens()
        .map(|token| (token.parse().ok(), token))
        .collect()
}

fn unknown_keywords(action: &Tracked, copies: bool, found: &mut Diagnostics) {
    let Node::Object(members) = &action.node else {
        return;
    };
    if members.contains_key("copy") && !copies {
        let place = action.place.child("copy");
        let message = "`copy` is a keyword of Overlay 1.1";
        let diagnostic = Diagnostic::at_key(Code::Overlay, &place, message);
        found.push(diagnostic.help("write `overlay: 1.1.0`"));
    }
    for name in members
        .keys()
        .filter(|name| !KEYWORDS.contains(&name.as_str()) && !name.starts_with("x-"))
    {
        let place = action.place.child(name);
        let message = format!("`{name}` is not a keyword of an action");
        let diagnostic = Diagnostic::at_key(Code::Overlay, &place, message);
        found.push(match nearest(name, KEYWORDS.iter().copied()) {
            Some(meant) => diagnostic.help(format!("`{meant}` is close in spelling")),
            None => diagnostic,
        });
    }
}

fn member<'a>(node: &'a Tracked, name: &str) -> Option<&'a Tracked> {
    match &node.node {
        Node::Object(members) => members.get(name),
        Node::Array(_) | Node::Leaf(_) => None,
    }
}

fn text<'a>(node: &'a Tracked, name: &str) -> Option<&'a str> {
    match &member(node, name)?.node {
        Node::Leaf(value) => value.as_str(),
        Node::Array(_) | Node::Object(_) => None,
    }
}
