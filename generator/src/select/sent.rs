//! Types that are sent and received alike → two types, where what is sent of one is not what is received.
//!
//! A member that is only read is no member of what is sent, and one that is only written need not be in what is received
//! (JSON Schema 2020-12 validation §9.4). A type of which that changes nothing stays one.

use std::collections::HashSet;

use super::prune;
use crate::api::types::{Mark, ToldBy};
use crate::api::{Api, Field, Name, Operation, Shape, Type, TypeDef, TypeId};

/// Leaves out of what is sent the members that only the server sets, and gives each type that is received as well a second
/// one for what is sent of it, down to what changes and no further.
pub(super) fn apart(api: &mut Api) {
    let unsent = unsent(api);
    let (sent, received) = (
        reached(api, Way::Sent, &unsent),
        reached(api, Way::Received, &unsent),
    );
    let both = |at: usize| sent[at] && received[at];
    let changes = |at: &usize| !unsent[*at].is_empty() || asks_for_more(&api.types[*at].shape);
    let seeds = (0..api.types.len()).filter(|at| both(*at) && changes(at));
    let two = with_holders(api, seeds.collect(), both);
    let only_sent = |at: usize| sent[at] && !received[at];
    if two.is_empty() && !(0..api.types.len()).any(|at| only_sent(at) && !unsent[at].is_empty()) {
        return;
    }
    let before = prune::named(api);
    let mut copies: Vec<Option<TypeId>> = vec![None; api.types.len()];
    for (at, copy) in copies.iter_mut().enumerate() {
        if two.contains(&at) {
            *copy = Some(TypeId(api.types.len()));
            let def = TypeDef {
                name: Name::Sent(TypeId(at)),
                ..api.types[at].clone()
            };
            api.types.push(def);
        }
    }
    for at in 0..api.types.len() {
        let of = match api.types[at].name {
            Name::Sent(of) => of.0,
            _ if only_sent(at) => at,
            _ => continue,
        };
        leave_out(&mut api.types[at].shape, &unsent[of], &unsent);
        let below = api.types[at].shape.types_mut();
        below.into_iter().for_each(|ty| instead(ty, &copies));
    }
    for operation in &mut api.operations {
        let asked = operation.request_types_mut();
        asked.into_iter().for_each(|ty| instead(ty, &copies));
        let callbacks = operation.callbacks.iter_mut();
        let called = callbacks.flat_map(|one| &mut one.operations);
        let answers = called.flat_map(Operation::response_types_mut);
        answers.for_each(|ty| instead(ty, &copies));
    }
    let answers = api.webhooks.iter_mut();
    let answers = answers.flat_map(Operation::response_types_mut);
    answers.for_each(|ty| instead(ty, &copies));
    prune::unnamed_now(api, &before);
}

/// Where the values of an operation go that is asked for, and where those that are answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Sent,
    Received,
}

/// The names of the members of each type that are not sent, by its id: only read, and not needed to tell what a value is.
fn unsent(api: &Api) -> Vec<HashSet<String>> {
    let mut telling: HashSet<(TypeId, &str)> = HashSet::new();
    for def in &api.types {
        let Shape::Union(union) = &def.shape else {
            continue;
        };
        for variant in &union.variants {
            let mut names = Vec::new();
            match &union.told_by {
                ToldBy::Tag(tag) => names.push(tag.as_str()),
                ToldBy::Content => limited(&variant.mark, &mut names),
            }
            let all = structures(api, &variant.ty);
            telling.extend(
                all.iter()
                    .flat_map(|id| names.iter().map(|name| (*id, *name))),
            );
        }
    }
    let of = |(at, def): (usize, &TypeDef)| {
        let Shape::Structure(structure) = &def.shape else {
            return HashSet::new();
        };
        let fields = structure.fields.iter();
        let only_read = fields.filter(|field| {
            let tells = telling.contains(&(TypeId(at), field.name.as_str()));
            field.read_only && !field.write_only && !tells
        });
        only_read.map(|field| field.name.clone()).collect()
    };
    api.types.iter().enumerate().map(of).collect()
}

/// The members by whose values a variant is told.
fn limited<'a>(mark: &'a Mark, names: &mut Vec<&'a str>) {
    match mark {
        Mark::Items(inner) => limited(inner, names),
        Mark::Members { limits, .. } => names.extend(limits.iter().map(|(name, _)| name.as_str())),
        Mark::Tags(_) | Mark::Kind(_) | Mark::Rest(_) | Mark::Default(_) => {}
    }
}

/// The structures that a value of a type may be, also as an item.
fn structures(api: &Api, ty: &Type) -> HashSet<TypeId> {
    let (mut found, mut seen) = (HashSet::new(), HashSet::new());
    let mut left = ty.all_named();
    while let Some(id) = left.pop() {
        if !seen.insert(id) {
            continue;
        }
        match &api.types[id.0].shape {
            Shape::Structure(_) => drop(found.insert(id)),
            Shape::Enumeration(_) => {}
            shape @ (Shape::Union(_) | Shape::Alias(_)) => {
                left.extend(shape.types().into_iter().flat_map(Type::all_named));
            }
        }
    }
    found
}

/// The types of `seeds`, and those that go both ways and have one in them.
fn with_holders(api: &Api, seeds: Vec<usize>, both: impl Fn(usize) -> bool) -> HashSet<usize> {
    if seeds.is_empty() {
        return HashSet::new();
    }
    let mut holders: Vec<Vec<usize>> = vec![Vec::new(); api.types.len()];
    for (at, def) in api.types.iter().enumerate().filter(|(at, _)| both(*at)) {
        let below = def.shape.types().into_iter().flat_map(Type::all_named);
        below.for_each(|id| holders[id.0].push(at));
    }
    let (mut found, mut left) = (HashSet::new(), seeds);
    while let Some(at) = left.pop() {
        if found.insert(at) {
            left.extend(&holders[at]);
        }
    }
    found
}

/// Leaves members that are not sent out of a type that is.
fn leave_out(shape: &mut Shape, own: &HashSet<String>, unsent: &[HashSet<String>]) {
    match shape {
        Shape::Structure(structure) => structure.fields.retain(|field| !own.contains(&field.name)),
        Shape::Union(union) => {
            for variant in &mut union.variants {
                let gone = |name: &String| {
                    let mut all = variant.ty.all_named().into_iter();
                    all.any(|id| unsent[id.0].contains(name))
                };
                not_required(&mut variant.mark, &gone);
            }
        }
        Shape::Enumeration(_) | Shape::Alias(_) => {}
    }
}

/// Tells a variant without members that are not there.
fn not_required(mark: &mut Mark, gone: &impl Fn(&String) -> bool) {
    match mark {
        Mark::Items(inner) => not_required(inner, gone),
        Mark::Members { required, .. } => required.retain(|name| !gone(name)),
        Mark::Tags(_) | Mark::Kind(_) | Mark::Rest(_) | Mark::Default(_) => {}
    }
}

/// Names the second type of those that have one.
fn instead(ty: &mut Type, copies: &[Option<TypeId>]) {
    match ty {
        Type::Named(id) => *id = copies[id.0].unwrap_or(*id),
        other => {
            let parts = other.parts_mut().iter_mut();
            parts.for_each(|part| instead(part, copies));
        }
    }
}

/// Whether some member must be sent that need not be received.
fn asks_for_more(shape: &Shape) -> bool {
    let Shape::Structure(structure) = shape else {
        return false;
    };
    let asked = |field: &Field| field.required && field.write_only && !field.read_only;
    structure.fields.iter().any(asked)
}

/// By id, whether a value that goes this way may have one of a type in it.
fn reached(api: &Api, way: Way, unsent: &[HashSet<String>]) -> Vec<bool> {
    let mut marked = vec![false; api.types.len()];
    let mut left: Vec<TypeId> = Vec::new();
    for (asked, operation) in directed(api) {
        let types: Vec<&Type> = match asked == way {
            true => operation.request_types().collect(),
            false => operation.response_types().collect(),
        };
        left.extend(types.into_iter().flat_map(Type::all_named));
    }
    while let Some(id) = left.pop() {
        if std::mem::replace(&mut marked[id.0], true) {
            continue;
        }
        match &api.types[id.0].shape {
            Shape::Structure(structure) if way == Way::Sent => {
                let fields = structure.fields.iter();
                let fields = fields.filter(|field| !unsent[id.0].contains(&field.name));
                let types = fields
                    .map(|field| &field.ty)
                    .chain(structure.additional.ty());
                left.extend(types.flat_map(Type::all_named));
            }
            shape => left.extend(shape.types().into_iter().flat_map(Type::all_named)),
        }
    }
    marked
}

/// All operations, each with where what is asked for with it goes: the server asks with those of webhooks and callbacks.
fn directed(api: &Api) -> impl Iterator<Item = (Way, &Operation)> {
    let called = api.operations.iter().flat_map(|one| &one.callbacks);
    let called = called.flat_map(|one| &one.operations).chain(&api.webhooks);
    let own = api.operations.iter().map(|one| (Way::Sent, one));
    own.chain(called.map(|one| (Way::Received, one)))
}
