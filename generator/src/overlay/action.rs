//! An overlay document in; its actions done to a tree, one after the other.

use serde_json::Value;
use serde_json_path::JsonPath;

use super::tracked::{Node, Tracked};
use super::wrong;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::nearest::nearest;
use crate::place::Pointer;

const KEYWORDS: &[&str] = &["target", "description", "update", "remove", "copy"];

/// Does every action of an overlay (Overlay Object, Overlay 1.1 §4.4.1).
pub(super) fn apply_all(tree: &mut Tracked, overlay: &Tracked, found: &mut Diagnostics) {
    let Some(version) = text(overlay, "overlay") else {
        found.push(wrong(
            &overlay.place,
            "the file is not an overlay: it has no `overlay` version",
        ));
        return;
    };
    if !version.starts_with("1.0.") && !version.starts_with("1.1.") {
        let message = format!("version `{version}` of `overlay` is not supported");
        found.push(
            wrong(&overlay.place.child("overlay"), message).help("supported are 1.0 and 1.1"),
        );
        return;
    }
    match member(overlay, "actions").map(|actions| &actions.node) {
        Some(Node::Array(actions)) => actions.iter().for_each(|action| apply(tree, action, found)),
        Some(Node::Leaf(_) | Node::Object(_)) | None => {
            found.push(wrong(&overlay.place, "an overlay has a list of `actions`"));
        }
    }
}

/// Does one action (Action Object, Overlay 1.1 §4.4.3): remove, or else copy and update.
fn apply(tree: &mut Tracked, action: &Tracked, found: &mut Diagnostics) {
    unknown_keywords(action, found);
    let Some(targets) = select(tree, action, "target", found) else {
        return;
    };
    if targets.is_empty() {
        let place = action.place.child("target");
        found.push(
            Diagnostic::at(
                Code::OverlayUnmatched,
                &place,
                "the target matches nothing in the document",
            )
            .help("correct the path, or take the action out: it does nothing"),
        );
        return;
    }
    if let Some(Node::Leaf(Value::Bool(true))) = member(action, "remove").map(|remove| &remove.node)
    {
        // The last first, so that the places of the others stay what they are.
        for target in targets.iter().rev() {
            if tree.remove(target).is_none() {
                found.push(wrong(
                    &action.place.child("target"),
                    "the whole document cannot be removed",
                ));
            }
        }
        return;
    }
    let copied = copied(tree, action, found);
    for change in copied.iter().chain(member(action, "update")) {
        for target in &targets {
            if let Some(node) = tree.at(target) {
                node.merge(change.clone());
            }
        }
    }
}

/// The one node that `copy` selects.
fn copied(tree: &mut Tracked, action: &Tracked, found: &mut Diagnostics) -> Option<Tracked> {
    member(action, "copy")?;
    let sources = select(tree, action, "copy", found)?;
    match sources.as_slice() {
        [one] => tree.at(one).cloned(),
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
    tree: &Tracked,
    action: &Tracked,
    keyword: &str,
    found: &mut Diagnostics,
) -> Option<Vec<Pointer>> {
    let Some(path) = text(action, keyword) else {
        found.push(wrong(
            &action.place,
            format!("an action has a `{keyword}`, a JSONPath"),
        ));
        return None;
    };
    match JsonPath::parse(path) {
        Ok(parsed) => {
            let value = tree.value();
            let nodes = parsed.query_located(&value).dedup();
            let mut pointers: Vec<_> = nodes
                .iter()
                .map(|node| Pointer::new(&node.location().to_json_pointer()))
                .collect();
            pointers.sort_by_cached_key(order);
            Some(pointers)
        }
        Err(error) => {
            let (reason, at) = (error.message(), error.position() + 1);
            let message = format!("`{path}` is not a JSONPath: {reason} at character {at}");
            found.push(wrong(&action.place.child(keyword), message));
            None
        }
    }
}

/// Parents before children, elements of an array by their index.
fn order(pointer: &Pointer) -> Vec<(Option<usize>, String)> {
    pointer
        .tokens()
        .map(|token| (token.parse().ok(), token))
        .collect()
}

fn unknown_keywords(action: &Tracked, found: &mut Diagnostics) {
    let Node::Object(members) = &action.node else {
        return;
    };
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
