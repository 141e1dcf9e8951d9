//! What becomes a value of a union by `into()`: what its variants hold.

use std::collections::HashMap;

use crate::rust::model::{Model, Source, Union, Values};
use crate::rust::{Ident, Type};

pub(super) mod received;

/// Says of each union what becomes one.
///
/// That is what a variant holds, without its box, where no other variant holds the same; of two that do, neither, since
/// the type alone does not say which is meant. Text becomes the variant that holds text, or the only one that is an
/// enumeration of texts. JSON becomes none: it may be a value of any variant.
pub(super) fn give(models: &mut [Model]) {
    let kinds: HashMap<Ident, Kind> = models
        .iter()
        .map(|model| (model.name().clone(), Kind::of(model)))
        .collect();
    for model in models {
        if let Model::Union(union) = model {
            union.from = sources(union, &kinds);
        }
    }
}

/// What matters of a model here.
enum Kind {
    Alias(Type),
    Texts,
    Other,
}

impl Kind {
    fn of(model: &Model) -> Self {
        match model {
            Model::Alias(alias) => Self::Alias(alias.ty.clone()),
            Model::Enumeration(one) if matches!(one.values, Values::Strings(_)) => Self::Texts,
            Model::Enumeration(_) | Model::Structure(_) | Model::Union(_) => Self::Other,
        }
    }
}

fn sources(union: &Union, kinds: &HashMap<Ident, Kind>) -> Vec<(Ident, Source)> {
    let held = union
        .variants
        .iter()
        .map(|variant| plain(&variant.ty, kinds));
    let held: Vec<Type> = held.collect();
    let mut counts: HashMap<&Type, usize> = HashMap::new();
    for ty in &held {
        *counts.entry(ty).or_default() += 1;
    }
    let alone = |at: usize| counts[&held[at]] == 1;
    // A type that the user chose may be any other, but none that stands here.
    let models = held.iter().filter(|ty| matches!(ty, Type::Model(_)));
    let one_other = models.count() + 1 == held.len();
    let distinct = |at: usize| !has_chosen(&held[at]) || one_other;
    let becomes = |at: &usize| {
        let itself = held[*at] == Type::Model(union.name.clone());
        let any = matches!(held[*at], Type::Json | Type::Constant | Type::Unit);
        !itself && !any && alone(*at) && distinct(*at)
    };
    let chosen = held.iter().any(has_chosen);
    let text = text(&held, kinds).filter(|_| !chosen);
    let mut sources = Vec::new();
    for (at, variant) in union.variants.iter().enumerate() {
        let mut give = |source| sources.push((variant.name.clone(), source));
        if becomes(&at) {
            give(Source::Value(without_box(&variant.ty).clone()));
        }
        if text == Some(at) {
            if held[at] != Type::String {
                give(Source::Value(Type::String));
            }
            give(Source::Str);
        }
    }
    sources
}

/// The variant that text becomes.
fn text(held: &[Type], kinds: &HashMap<Ident, Kind>) -> Option<usize> {
    let is_texts =
        |ty: &Type| matches!(ty, Type::Model(name) if matches!(kinds.get(name), Some(Kind::Texts)));
    let places = |of: &dyn Fn(&Type) -> bool| -> Vec<usize> {
        (0..held.len()).filter(|at| of(&held[*at])).collect()
    };
    match places(&|ty| *ty == Type::String).as_slice() {
        [] => match places(&is_texts).as_slice() {
            [one] => Some(*one),
            _ => None,
        },
        [one] => Some(*one),
        _ => None,
    }
}

/// A type without its box and without other names for it, anywhere within.
fn plain(ty: &Type, kinds: &HashMap<Ident, Kind>) -> Type {
    let inside = |ty: &Type| Box::new(plain(ty, kinds));
    match ty {
        Type::Box(inner) => plain(inner, kinds),
        Type::Vec(inner) => Type::Vec(inside(inner)),
        Type::Tuple(items) => Type::Tuple(items.iter().map(|item| plain(item, kinds)).collect()),
        Type::Map(inner) => Type::Map(inside(inner)),
        Type::Keyed(key, inner) => Type::Keyed(inside(key), inside(inner)),
        Type::Option(inner) => Type::Option(inside(inner)),
        Type::Patch(inner) => Type::Patch(inside(inner)),
        Type::JsonString(inner) => Type::JsonString(inside(inner)),
        Type::Model(name) => match kinds.get(name) {
            Some(Kind::Alias(target)) => plain(target, kinds),
            _ => ty.clone(),
        },
        _ => ty.clone(),
    }
}

fn without_box(ty: &Type) -> &Type {
    match ty {
        Type::Box(inner) => inner,
        _ => ty,
    }
}

fn has_chosen(ty: &Type) -> bool {
    match ty {
        Type::Chosen(_) => true,
        Type::Vec(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Patch(inner)
        | Type::JsonString(inner)
        | Type::Box(inner) => has_chosen(inner),
        Type::Keyed(key, inner) => has_chosen(key) || has_chosen(inner),
        Type::Tuple(items) => items.iter().any(has_chosen),
        _ => false,
    }
}
