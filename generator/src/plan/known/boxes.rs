//! Where a value would contain itself: the uses that need a `Box`, the aliases that cannot be, and what may be nested
//! without end.

use crate::api::{Api, Shape, Type, TypeDef, TypeId};

/// The circles among types that hold each other by value.
#[derive(Clone, Debug)]
pub(in crate::plan) struct Boxes {
    /// Whether each type is a union, by id.
    unions: Vec<bool>,
    /// The circle each type is part of, by id.
    circles: Vec<Option<usize>>,
    /// The circle each type is still part of once the variants of unions are boxed, by id.
    rest: Vec<Option<usize>>,
    /// Aliases that lead to themselves through lists and maps alone.
    endless: Vec<bool>,
    /// The circle each type is part of by all that its values hold, in lists and maps too, by id.
    nested: Vec<Option<usize>>,
}

impl Boxes {
    pub(in crate::plan) fn of(api: &Api) -> Self {
        let by_value: Vec<Vec<usize>> = api
            .types
            .iter()
            .map(|def| held_by_value(&def.shape))
            .collect();
        let aliased: Vec<Vec<usize>> = api
            .types
            .iter()
            .map(|def| match &def.shape {
                Shape::Alias(ty) => aliases_below(api, ty),
                Shape::Structure(_) | Shape::Enumeration(_) | Shape::Union(_) => Vec::new(),
            })
            .collect();
        let endless = circles(&aliased).iter().map(Option::is_some).collect();
        let is_union = |def: &TypeDef| matches!(def.shape, Shape::Union(_));
        let unions: Vec<bool> = api.types.iter().map(is_union).collect();
        let circles_ = circles(&by_value);
        let rest = circles(&without_variants(&by_value, &unions, &circles_));
        let held: Vec<Vec<usize>> = api.types.iter().map(|def| held(&def.shape)).collect();
        Self {
            unions,
            circles: circles_,
            rest,
            endless,
            nested: circles(&held),
        }
    }

    /// Whether a value of `holder` that holds a `held` by value needs a `Box` around it: a circle through a union is
    /// broken at its variants, any other wherever it goes on.
    pub(in crate::plan) fn needed(&self, holder: TypeId, held: TypeId) -> bool {
        let circles = match self.unions[holder.0] {
            true => &self.circles,
            false => &self.rest,
        };
        circles[holder.0].is_some() && circles[holder.0] == circles[held.0]
    }

    /// Whether values of `held` inside one of `holder` may have others of `holder` inside them, and so on.
    pub(in crate::plan) fn nests(&self, holder: TypeId, held: TypeId) -> bool {
        self.nested[holder.0].is_some() && self.nested[holder.0] == self.nested[held.0]
    }

    /// Whether an alias is made of nothing but itself: `Nodes = [Nodes]`.
    pub(in crate::plan) fn is_endless(&self, id: TypeId) -> bool {
        self.endless[id.0]
    }
}

/// The edges that are left without those from unions into their own circle.
fn without_variants(
    edges: &[Vec<usize>],
    unions: &[bool],
    circles: &[Option<usize>],
) -> Vec<Vec<usize>> {
    let kept = |(holder, held): (usize, &Vec<usize>)| -> Vec<usize> {
        let inside =
            |target: &usize| circles[holder].is_some() && circles[holder] == circles[*target];
        let edges = held.iter().copied();
        edges
            .filter(|target| !(unions[holder] && inside(target)))
            .collect()
    };
    edges.iter().enumerate().map(kept).collect()
}

fn held_by_value(shape: &Shape) -> Vec<usize> {
    let mut held = Vec::new();
    for ty in parts(shape) {
        direct(ty, &mut held);
    }
    held
}

/// The types that a value is made of, but for its members without a field.
fn parts(shape: &Shape) -> Vec<&Type> {
    match shape {
        Shape::Structure(structure) => structure.fields.iter().map(|field| &field.ty).collect(),
        Shape::Enumeration(_) => Vec::new(),
        Shape::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Shape::Alias(ty) => vec![ty],
    }
}

/// The named types that a value holds, wherever they stand in it.
fn held(shape: &Shape) -> Vec<usize> {
    let mut types = parts(shape);
    if let Shape::Structure(structure) = shape
        && let Some(ty) = structure.additional.ty()
    {
        types.push(ty);
    }
    let named = types.into_iter().flat_map(Type::all_named);
    named.map(|id| id.0).collect()
}

/// The named types a value of this type contains in place.
fn direct(ty: &Type, held: &mut Vec<usize>) {
    match ty {
        Type::Named(id) => held.push(id.0),
        Type::Nullable(inner) | Type::JsonText(inner) => direct(inner, held),
        Type::Tuple(items) => items.iter().for_each(|item| direct(item, held)),
        Type::Json { .. } | Type::Primitive(_) | Type::Constant(_) => {}
        Type::Array(_) | Type::Map(_) | Type::Keyed(_) => {}
    }
}

fn aliases_below(api: &Api, ty: &Type) -> Vec<usize> {
    match ty {
        Type::Named(id) => match api.types[id.0].shape {
            Shape::Alias(_) => vec![id.0],
            Shape::Structure(_) | Shape::Enumeration(_) | Shape::Union(_) => Vec::new(),
        },
        other => {
            let parts = other.parts().iter();
            parts.flat_map(|part| aliases_below(api, part)).collect()
        }
    }
}

/// The strongly connected components with a circle in them (Tarjan's algorithm, without recursion).
fn circles(edges: &[Vec<usize>]) -> Vec<Option<usize>> {
    const UNSEEN: usize = usize::MAX;
    let count = edges.len();
    let (mut order, mut low) = (vec![UNSEEN; count], vec![0; count]);
    let (mut on_stack, mut found) = (vec![false; count], vec![None; count]);
    let (mut stack, mut next, mut component) = (Vec::new(), 0, 0);
    for root in 0..count {
        if order[root] != UNSEEN {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((node, edge)) = path.pop() {
            if edge == 0 {
                (order[node], low[node]) = (next, next);
                next += 1;
                stack.push(node);
                on_stack[node] = true;
            }
            if let Some(&target) = edges[node].get(edge) {
                path.push((node, edge + 1));
                if order[target] == UNSEEN {
                    path.push((target, 0));
                } else if on_stack[target] {
                    low[node] = low[node].min(order[target]);
                }
                continue;
            }
            for &target in &edges[node] {
                if on_stack[target] {
                    low[node] = low[node].min(low[target]);
                }
            }
            if low[node] == order[node] {
                let members = stack.split_off(
                    stack
                        .iter()
                        .rposition(|member| *member == node)
                        .unwrap_or_default(),
                );
                let circular = members.len() > 1 || edges[node].contains(&node);
                for member in members {
                    on_stack[member] = false;
                    found[member] = circular.then_some(component);
                }
                component += 1;
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{circles, held, held_by_value, without_variants};
    use crate::api::{Additional, Docs, Field, Hints, Shape, Structure, Type, TypeId};

    #[test]
    fn circles_are_told_from_chains() {
        let found = circles(&[vec![1], vec![2], vec![1], vec![3], vec![]]);
        assert_eq!(found[0], None);
        assert!(found[1].is_some() && found[1] == found[2]);
        assert!(found[3].is_some() && found[3] != found[1]);
        assert_eq!(found[4], None);
    }

    #[test]
    fn what_a_value_holds_is_found_in_lists_and_members_without_a_field() {
        let named = |id| Type::Named(TypeId(id));
        let structure = Shape::Structure(Structure {
            fields: vec![Field {
                name: String::new(),
                docs: Docs::default(),
                ty: Type::Nullable(Box::new(Type::Array(Box::new(named(1))))),
                required: true,
                nullable: false,
                read_only: false,
                write_only: false,
                hints: Hints::default(),
            }],
            additional: Additional::Kept(Type::Map(Box::new(named(2)))),
        });
        assert_eq!(held(&structure), [1, 2]);
        assert!(held_by_value(&structure).is_empty());
    }

    #[test]
    fn a_circle_through_a_union_is_broken_there() {
        let edges = [vec![1, 2], vec![0], vec![2]];
        let unions = [true, false, false];
        let rest = without_variants(&edges, &unions, &circles(&edges));
        assert_eq!(rest, [vec![2], vec![0], vec![2]]);
    }
}
