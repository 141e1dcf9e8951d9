//! What stands at the end of chains of aliases, found out once for all types.

use super::boxes::Boxes;
use crate::api::{Api, Shape, Type, TypeId};

/// By type id; of a type that is no alias, nothing.
#[derive(Debug)]
pub(in crate::plan) struct Aliases<'a> {
    /// The first type that is no alias; an alias that is made of nothing but itself ends a chain too.
    plain: Vec<Option<&'a Type>>,
    /// The same with null aside; `None` within: the chain has no end.
    shaped: Vec<Option<&'a Type>>,
    /// The same with lists and maps aside as well.
    innermost: Vec<Option<&'a Type>>,
}

impl<'a> Aliases<'a> {
    pub(in crate::plan) fn of(api: &'a Api, boxes: &Boxes) -> Self {
        let target = |id: TypeId| match &api.types[id.0].shape {
            Shape::Alias(target) if !boxes.is_endless(id) => Some(target),
            Shape::Alias(_) | Shape::Structure(_) | Shape::Enumeration(_) | Shape::Union(_) => None,
        };
        let itself = |ty: &'a Type| ty;
        Self {
            plain: ends(api.types.len(), target, itself),
            shaped: ends(api.types.len(), target, without_null),
            innermost: ends(api.types.len(), target, inside),
        }
    }

    pub(in crate::plan) fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
        end(&self.plain, ty)
    }

    pub(in crate::plan) fn shaped<'t>(&'t self, ty: &'t Type) -> &'t Type {
        end(&self.shaped, without_null(ty))
    }

    pub(in crate::plan) fn innermost<'t>(&'t self, ty: &'t Type) -> &'t Type {
        end(&self.innermost, inside(ty))
    }
}

fn end<'t>(ends: &'t [Option<&Type>], ty: &'t Type) -> &'t Type {
    match ty {
        Type::Named(id) => ends[id.0].unwrap_or(ty),
        _ => ty,
    }
}

fn without_null(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) => without_null(inner),
        _ => ty,
    }
}

/// What lists and maps are made of.
fn inside(ty: &Type) -> &Type {
    match ty {
        Type::Nullable(inner) | Type::Array(inner) | Type::Map(inner) => inside(inner),
        Type::Keyed(both) => inside(&both[1]),
        _ => ty,
    }
}

/// For each alias, the end of the chain that begins there; `target` gives what an alias stands for.
fn ends<'a>(
    count: usize,
    target: impl Fn(TypeId) -> Option<&'a Type>,
    strip: impl Fn(&'a Type) -> &'a Type,
) -> Vec<Option<&'a Type>> {
    let mut ends: Vec<Option<&Type>> = vec![None; count];
    for first in 0..count {
        let mut chain = Vec::new();
        let mut at = TypeId(first);
        let mut end = None;
        while ends[at.0].is_none()
            && let Some(next) = target(at)
        {
            chain.push(at);
            let next = strip(next);
            end = Some(next);
            match next {
                Type::Named(id) if chain.len() <= count => at = *id,
                _ => break,
            }
        }
        end = ends[at.0].filter(|_| end.is_some()).or(end);
        for id in chain {
            ends[id.0] = end;
        }
    }
    ends
}
