//! An API without the operations that were not chosen, and without what only they reach.

use std::collections::{HashMap, HashSet};

use crate::api::{Api, Name, Operation, Owner, Shape, Type, TypeDef, TypeId};
use crate::diagnostic::{Diagnostics, Severity, Spot};
use crate::place::Place;

/// Keeps operations and webhooks that are `chosen`, the types they reach, and their tags.
pub(super) fn pruned(
    mut api: Api,
    chosen: impl Fn(&Operation) -> bool,
    found: &mut Diagnostics,
) -> Api {
    let operations = positions(&api.operations, &chosen);
    let webhooks = positions(&api.webhooks, &chosen);
    let types = reached(&api, &chosen);
    prune_unions(&mut api, &types);
    take_back(&api, &chosen, &types, found);
    for def in &mut api.types {
        let Name::Within { owner, .. } = &mut def.name else {
            continue;
        };
        let moved = match owner {
            Owner::Operation(at) => match operations[*at] {
                Some(at) => Owner::Operation(at),
                None => called(&api.operations[*at]),
            },
            Owner::Webhook(at) => match webhooks[*at] {
                Some(at) => Owner::Webhook(at),
                None => called(&api.webhooks[*at]),
            },
            Owner::Type(_) | Owner::Component(_) => continue,
        };
        *owner = moved;
    }
    api.operations.retain(&chosen);
    api.webhooks.retain(&chosen);
    keep_types(&mut api, &types);
    prune_tags(&mut api);
    api
}

/// Leaves out the types that no operation names any more of those that one did, and that stand in no place of their own,
/// but for what those that stay are made of.
pub(super) fn unnamed_now(api: &mut Api, before: &[bool]) {
    let mut kept = named(api);
    for (at, def) in api.types.iter().enumerate() {
        let was = before.get(at).is_some_and(|was| *was);
        if !was || matches!(def.name, Name::Given(_)) {
            api.mark(def.shape.types(), &mut kept);
            kept[at] = true;
        }
    }
    if kept.iter().all(|kept| *kept) {
        return;
    }
    let types = positions(&kept, |kept| *kept).into_iter();
    let types: Vec<Option<TypeId>> = types.map(|at| at.map(TypeId)).collect();
    keep_types(api, &types);
}

/// By id, whether operations name a type, or types that they name.
pub(super) fn named(api: &Api) -> Vec<bool> {
    let mut marked = vec![false; api.types.len()];
    let operations = api.operations.iter().chain(&api.webhooks);
    api.mark(operations.flat_map(Operation::types), &mut marked);
    marked
}

/// Keeps the types that have a new id here, under that.
fn keep_types(api: &mut Api, types: &[Option<TypeId>]) {
    let owners: Vec<Owner> = (0..api.types.len())
        .map(|index| owner_of(api, index))
        .collect();
    for def in &mut api.types {
        match &mut def.name {
            Name::Within { owner, .. } => {
                if let Owner::Type(id) = owner {
                    let moved = types[id.0].map(Owner::Type);
                    *owner = moved.unwrap_or_else(|| owners[id.0].clone());
                }
            }
            Name::Sent(of) => *of = types[of.0].unwrap_or(*of),
            Name::Given(_) | Name::Events => {}
        }
    }
    let mut kept = types.iter();
    api.types
        .retain(|_| kept.next().is_some_and(Option::is_some));
    for def in &mut api.types {
        let below = def.shape.types_mut();
        below.into_iter().for_each(|ty| renumber(ty, types));
    }
    api.events = api.events.and_then(|events| types[events.0]);
    for operation in api.operations.iter_mut().chain(&mut api.webhooks) {
        let below = operation.types_mut();
        below.into_iter().for_each(|ty| renumber(ty, types));
    }
}

/// The new position of each element that is kept.
fn positions<T>(all: &[T], kept: impl Fn(&T) -> bool) -> Vec<Option<usize>> {
    let mut next = 0..;
    all.iter()
        .map(|one| kept(one).then(|| next.next()).flatten())
        .collect()
}

/// The new id of each type that a chosen operation reaches.
fn reached(api: &Api, is_chosen: impl Fn(&Operation) -> bool) -> Vec<Option<TypeId>> {
    let operations = api.operations.iter().chain(&api.webhooks);
    let chosen = operations.filter(|operation| is_chosen(operation));
    let mut marked = vec![false; api.types.len()];
    api.mark(chosen.flat_map(Operation::types), &mut marked);
    if let Some(events) = api.events {
        let mut webhooks = api.webhooks.iter();
        marked[events.0] = webhooks.any(is_chosen);
    }
    let positions = positions(&marked, |kept| *kept).into_iter();
    positions.map(|position| position.map(TypeId)).collect()
}

/// Leaves events out of their union that only webhooks send which are left out.
fn prune_unions(api: &mut Api, types: &[Option<TypeId>]) {
    let events = api.events.filter(|events| types[events.0].is_some());
    if let Some(Shape::Union(union)) = events.map(|events| &mut api.types[events.0].shape) {
        union.variants.retain(|variant| {
            let named = variant.ty.all_named();
            named.iter().all(|id| types[id.0].is_some())
        });
    }
}

fn renumber(ty: &mut Type, types: &[Option<TypeId>]) {
    match ty {
        Type::Named(id) => *id = types[id.0].expect("what a kept type reaches is kept"),
        other => {
            let parts = other.parts_mut().iter_mut();
            parts.for_each(|part| renumber(part, types));
        }
    }
}

/// What types inside a type that is left out are named after: still that type.
fn owner_of(api: &Api, index: usize) -> Owner {
    match &api.types[index].name {
        Name::Given(name) => Owner::Component(name.clone()),
        Name::Events => Owner::Component("event".to_owned()),
        Name::Within { owner, .. } => owner.clone(),
        Name::Sent(of) => owner_of(api, of.0),
    }
}

fn called(operation: &Operation) -> Owner {
    let words = || format!("{} {}", operation.method, operation.path);
    Owner::Component(operation.id.clone().unwrap_or_else(words))
}

/// Keeps the tags of operations and those they are nested under.
fn prune_tags(api: &mut Api) {
    let operations = api.operations.iter().chain(&api.webhooks);
    let mut used: HashSet<String> = operations.flat_map(|one| one.tags.clone()).collect();
    let parents = api.tags.iter().map(|tag| (&tag.name, &tag.parent));
    let parents: HashMap<_, _> = parents.collect();
    let mut left: Vec<String> = used.iter().cloned().collect();
    while let Some(name) = left.pop() {
        let parent = parents.get(&name).and_then(|parent| parent.as_ref());
        left.extend(parent.cloned().filter(|parent| used.insert(parent.clone())));
    }
    api.tags.retain(|tag| used.contains(&tag.name));
}

/// Takes back what was found in operations and types that are left out; what stops stays.
fn take_back(
    api: &Api,
    chosen: impl Fn(&Operation) -> bool,
    types: &[Option<TypeId>],
    found: &mut Diagnostics,
) {
    let operations = api.operations.iter().chain(&api.webhooks);
    let operations = operations.map(|operation| (&operation.origin, chosen(operation)));
    let defs = api.types.iter().zip(types);
    let defs = defs.map(|(def, kept): (&TypeDef, _)| (&def.origin, kept.is_some()));
    // Two operations may stand in one place, and a type in an operation: kept once is kept.
    let mut kept: HashMap<Place, bool> = HashMap::new();
    for (place, keep) in operations.chain(defs) {
        *kept.entry(place.clone()).or_default() |= keep;
    }
    found.retain(|diagnostic| {
        let place = match &diagnostic.labels[0].spot {
            Spot::Value(place) | Spot::Key(place) => place,
            Spot::Offset(..) => return true,
        };
        diagnostic.code.severity() == Severity::Error || nearest_above(place, &kept)
    });
}

/// Whether the innermost of these places that holds `place` is kept; what stands in none of them is.
fn nearest_above(place: &Place, kept: &HashMap<Place, bool>) -> bool {
    let mut at = Some(place.clone());
    while let Some(place) = at {
        if let Some(kept) = kept.get(&place) {
            return *kept;
        }
        at = place.pointer.parent().map(|pointer| Place {
            pointer,
            file: place.file,
        });
    }
    true
}
