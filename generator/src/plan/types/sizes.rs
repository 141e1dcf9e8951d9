//! How large values are, roughly, in bytes: what decides that a variant is boxed, and what is read by way of the heap.

use crate::api::{self, Shape, TypeId};
use crate::plan::planning::Planning;
use crate::rust::{Codec, Type};

/// Variants larger than this are boxed.
const LARGE: usize = 160;

/// Structures larger than this are read by way of the heap where they may be nested in themselves.
const LARGE_IF_NESTED: usize = 256;

/// Structures larger than this are read by way of the heap wherever they stand in others.
const HUGE: usize = 2048;

/// How deep structures inside each other are added up.
const DEPTH: usize = 12;

impl Planning<'_> {
    /// The size of each type's values, by id.
    pub(in crate::plan) fn sizes(&self) -> Vec<usize> {
        let mut sizes = vec![8; self.api.types.len()];
        for _ in 0..DEPTH {
            let next: Vec<usize> = (0..sizes.len())
                .map(|id| self.size_of_shape(TypeId(id), &sizes))
                .collect();
            if next == sizes {
                break;
            }
            sizes = next;
        }
        sizes
    }

    /// Whether a variant that holds this type directly would make its enum wasteful.
    pub(in crate::plan) fn is_large(&self, ty: &api::Type) -> bool {
        self.size(ty, &self.sizes) > LARGE
    }

    /// How a value of this type that `holder` holds is read.
    pub(in crate::plan) fn codec_in(&self, holder: TypeId, ty: &api::Type) -> Codec {
        let structure = self.structure_in(ty).map(|id| (id, self.sizes[id.0]));
        let is_large =
            |(id, size)| size > HUGE || size > LARGE_IF_NESTED && self.boxes.nests(holder, id);
        if structure.is_some_and(is_large) {
            Codec::Large
        } else {
            self.codec(ty)
        }
    }

    /// The structure inside all lists, maps and aliases.
    fn structure_in(&self, ty: &api::Type) -> Option<TypeId> {
        let mut id = ty.named()?;
        while let Shape::Alias(target) = &self.api.types[id.0].shape
            && !self.boxes.is_endless(id)
        {
            id = target.named()?;
        }
        matches!(self.api.types[id.0].shape, Shape::Structure(_)).then_some(id)
    }

    fn size_of_shape(&self, id: TypeId, sizes: &[usize]) -> usize {
        match &self.api.types[id.0].shape {
            Shape::Alias(inner) => self.size(inner, sizes),
            Shape::Enumeration(_) => 24,
            Shape::Union(_) => 48,
            Shape::Structure(structure) => {
                let fields = structure.fields.iter().map(|field| {
                    let optional = if field.required { 0 } else { 8 };
                    match &field.ty {
                        api::Type::Named(held) if self.boxes.needed(id, *held) => 8,
                        ty => self.size(ty, sizes).saturating_add(optional),
                    }
                });
                fields.fold(24, usize::saturating_add)
            }
        }
    }

    fn size(&self, ty: &api::Type, sizes: &[usize]) -> usize {
        match ty {
            api::Type::Json { .. } => 32,
            api::Type::Primitive(primitive) => match self.scalar(*primitive) {
                Type::String | Type::Chosen(_) => 24,
                Type::DateTime => 16,
                Type::Base64 | Type::Base64Url => 32,
                _ => 8,
            },
            api::Type::Constant(_) | api::Type::Array(_) => 24,
            api::Type::Map(_) | api::Type::Keyed(_) => 24,
            api::Type::Tuple(items) => {
                let sizes = items.iter().map(|item| self.size(item, sizes));
                sizes.fold(0, usize::saturating_add)
            }
            api::Type::Nullable(inner) | api::Type::JsonText(inner) => {
                self.size(inner, sizes).saturating_add(8)
            }
            api::Type::Named(id) => sizes[id.0],
        }
    }
}
