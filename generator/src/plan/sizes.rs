//! How large values are, roughly, in bytes: what decides that a variant is boxed.

use super::Planning;
use crate::api::{self, Shape};
use crate::rust::Type;

/// Variants larger than this are boxed.
const LARGE: usize = 160;

impl Planning<'_> {
    /// Whether a variant that holds this type directly would make its enum wasteful.
    pub(super) fn is_large(&self, ty: &api::Type) -> bool {
        self.size(ty, 12) > LARGE
    }

    fn size(&self, ty: &api::Type, depth: usize) -> usize {
        let Some(depth) = depth.checked_sub(1) else {
            return LARGE;
        };
        match ty {
            api::Type::Json { .. } => 32,
            api::Type::Primitive(primitive) => match self.scalar(*primitive) {
                Type::String | Type::Chosen(_) => 24,
                Type::DateTime => 16,
                _ => 8,
            },
            api::Type::Array(_) | api::Type::Map(_) => 24,
            api::Type::Nullable(inner) => self.size(inner, depth) + 8,
            api::Type::Named(id) => match &self.api.types[id.0].shape {
                Shape::Alias(inner) => self.size(inner, depth),
                Shape::Enumeration(_) => 24,
                Shape::Union(_) => 48,
                Shape::Structure(structure) => {
                    let fields = structure.fields.iter().map(|field| {
                        let optional = if field.required { 0 } else { 8 };
                        match &field.ty {
                            api::Type::Named(held) if self.boxes.needed(*id, *held) => 8,
                            ty => self.size(ty, depth) + optional,
                        }
                    });
                    fields.sum::<usize>() + 24
                }
            },
        }
    }
}
