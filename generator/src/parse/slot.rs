//! A place where an object or a reference to one may stand, in; the object, or where the reference leads, out.

use indexmap::IndexMap;

use super::context::Context;
use super::grammar::{self, Kind};
use super::object::Node;
use super::{body, callback, parameter, reference, response};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{
    Callback, Components, Header, Link, MediaType, Parameter, Reference, RequestBody, Response,
    Slot, Version,
};
use crate::place::Place;

/// A kind of object that references lead to.
pub(super) trait Target: Sized {
    const KIND: Kind;

    /// Reads the object at a node. A mapping is always read, except for a parameter without a name.
    fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Self>;

    fn all(components: &mut Components) -> &mut IndexMap<Place, Self>;
}

macro_rules! target {
    ($type:ty, $kind:ident, $field:ident, $read:path) => {
        impl Target for $type {
            const KIND: Kind = Kind::$kind;

            fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Self> {
                $read(cx, node)
            }

            fn all(components: &mut Components) -> &mut IndexMap<Place, Self> {
                &mut components.$field
            }
        }
    };
}

target!(Parameter, Parameter, parameters, parameter::read);
target!(RequestBody, RequestBody, request_bodies, body::request);
target!(MediaType, MediaType, media_types, body::media_type);
target!(Response, Response, responses, response::read);
target!(Header, Header, headers, response::header);
target!(Link, Link, links, response::link);
target!(Callback, Callback, callbacks, callback::read);
target!(openapiv3::Example, Example, examples, response::example);

/// What stands at a node. `None`, with a finding, where it is neither an object nor a reference to one.
pub(super) fn read<'a, T: Target>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Slot<T>> {
    if !is_reference(cx, T::KIND, node) {
        return T::read(cx, node).map(|object| Slot::Object(Box::new(object)));
    }
    let referred = referred(cx, T::KIND, node)?;
    ensure::<T>(cx, &referred.target).then(|| {
        Slot::Reference(Reference {
            place: node.place.clone(),
            target: referred.target.place,
            summary: referred.summary,
            description: referred.description,
        })
    })
}

/// What a chain of references leads to, and what they say in place of the target (OpenAPI 3.1 §4.8.23).
pub(super) struct Referred<'a> {
    pub(super) target: Node<'a>,
    pub(super) summary: Option<String>,
    pub(super) description: Option<String>,
}

/// Follows a chain of references; the first that says something counts.
pub(super) fn referred<'a>(
    cx: &mut Context<'a>,
    kind: Kind,
    node: &Node<'a>,
) -> Option<Referred<'a>> {
    let (passed, target) = reference::chain(cx, kind, node)?;
    let mut referred = Referred {
        target,
        summary: None,
        description: None,
    };
    for reference in passed {
        let (summary, description) = siblings(cx, &reference);
        referred.summary = referred.summary.or(summary);
        referred.description = referred.description.or(description);
    }
    Some(referred)
}

/// Whether a Reference Object stands at a node.
pub(super) fn is_reference(cx: &Context<'_>, kind: Kind, node: &Node<'_>) -> bool {
    reference::of(node).is_some() && grammar::may_be_reference(kind, cx.version(&node.place))
}

/// The members of a mapping of slots, under their keys.
pub(super) fn members<'a, T: Target>(
    cx: &mut Context<'a>,
    members: impl Iterator<Item = (&'a str, Node<'a>)>,
) -> Vec<(String, Slot<T>)> {
    members
        .filter_map(|(key, node)| Some((key.to_owned(), read(cx, &node)?)))
        .collect()
}

/// Sees to it that the object at a node is among the components, now or when the pending ones are read.
fn ensure<'a, T: Target>(cx: &mut Context<'a>, node: &Node<'a>) -> bool {
    if T::KIND != Kind::Parameter {
        if cx.seen.insert((T::KIND, node.place.clone())) {
            cx.pending.push_back((T::KIND, node.clone()));
        }
        return true;
    }
    if cx.seen.insert((T::KIND, node.place.clone())) {
        component::<T>(cx, node);
    }
    T::all(&mut cx.components).contains_key(&node.place)
}

/// Reads the object at a node into the components.
fn component<'a, T: Target>(cx: &mut Context<'a>, node: &Node<'a>) {
    if let Some(object) = T::read(cx, node) {
        T::all(&mut cx.components).insert(node.place.clone(), object);
    }
}

/// Reads an entry of a section of `components`; an entry that is a reference is followed where it is used.
pub(super) fn declare<'a, T: Target>(cx: &mut Context<'a>, node: &Node<'a>) {
    if is_reference(cx, T::KIND, node) {
        referred(cx, T::KIND, node);
    } else if cx.seen.insert((T::KIND, node.place.clone())) {
        component::<T>(cx, node);
    }
}

/// Reads an object that a reference led to earlier.
pub(super) fn pending<'a>(cx: &mut Context<'a>, kind: Kind, node: &Node<'a>) {
    match kind {
        Kind::RequestBody => component::<RequestBody>(cx, node),
        Kind::MediaType => component::<MediaType>(cx, node),
        Kind::Response => component::<Response>(cx, node),
        Kind::Header => component::<Header>(cx, node),
        Kind::Link => component::<Link>(cx, node),
        Kind::Callback => component::<Callback>(cx, node),
        Kind::Example => component::<openapiv3::Example>(cx, node),
        other => unreachable!("{other:?} is never pending"),
    }
}

/// `summary` and `description` beside a reference (OpenAPI 3.1 §4.8.23); all else there has no meaning.
fn siblings(cx: &mut Context<'_>, node: &Node<'_>) -> (Option<String>, Option<String>) {
    let overrides = matches!(cx.version(&node.place), Version::V3_1 | Version::V3_2);
    let meaningful =
        |key: &str| key == "$ref" || overrides && (key == "summary" || key == "description");
    ignored(cx, node, meaningful);
    let text = |key: &str| {
        node.value
            .get(key)
            .filter(|_| overrides)?
            .as_str()
            .map(str::to_owned)
    };
    (text("summary"), text("description"))
}

/// Notes the keywords beside a reference that have no meaning there.
pub(super) fn ignored(cx: &mut Context<'_>, node: &Node<'_>, meaningful: impl Fn(&str) -> bool) {
    let keys = node
        .value
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys());
    let names: Vec<_> = keys
        .filter(|key| !meaningful(key) && !super::object::is_extension(key))
        .map(|key| format!("`{key}`"))
        .collect();
    if !names.is_empty() {
        let (has, of) = match names.len() {
            1 => ("has", "it"),
            _ => ("have", "them"),
        };
        let message = format!("{} {has} no meaning beside `$ref`", names.join(", "));
        let help = format!("move {of} to what is referred to, or take {of} out");
        cx.push(Diagnostic::at(Code::IgnoredSiblings, &node.place, message).help(help));
    }
}
