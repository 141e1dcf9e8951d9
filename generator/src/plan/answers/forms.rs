//! Answers that are forms → whether their type is read of one.

use crate::api::{Shape, Type};
use crate::plan::planning::Planning;
use crate::rust::Codec;

impl Planning<'_> {
    /// Whether values are objects of texts, numbers, truth values, values of enumerations and lists of such, as a form has them.
    pub(super) fn is_flat(&self, ty: &Type) -> bool {
        let flat = match self.shape_of(ty) {
            Ok((_, Shape::Structure(structure))) => {
                let fields = structure.fields.iter().map(|field| &field.ty);
                let additional = structure.additional.ty();
                let mut additional = additional
                    .into_iter()
                    .filter(|ty| !matches!(self.shape_of(ty), Err(Type::Json { .. })));
                fields.clone().all(|ty| self.is_in_form(ty))
                    && additional.all(|ty| self.is_in_form(ty))
            }
            Err(Type::Map(value)) => self.is_in_form(value),
            Ok(_) | Err(_) => false,
        };
        flat && self.codec(ty) == Codec::Own
    }

    fn is_in_form(&self, ty: &Type) -> bool {
        match self.shape_of(ty) {
            Err(Type::Array(item)) => self.is_single(item),
            Err(Type::Constant(_)) => true,
            _ => self.is_single(ty),
        }
    }
}
