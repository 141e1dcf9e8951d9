//! Lists whose items have places (`prefixItems`, JSON Schema core §10.3.1.1) → tuples, or lists of what their items may be.

use super::Lowering;
use super::form::Form;
use crate::api::{Primitive, StringFormat, Type};
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// So many values a tuple can have that is compared and printed.
const LONGEST: usize = 12;

/// So many types a tuple may be made of: those in those in it would double with each.
const LARGEST: usize = 64;

impl<'a> Lowering<'a> {
    /// The form of a list whose items have places; `None`: they have none.
    ///
    /// It is a tuple where there are just as many items as places. Otherwise it is a list, so that one that is shorter or
    /// longer fits too, and each item is any of those that the places have.
    pub(super) fn tuple(&mut self, place: &Place, parts: &[&'a Schema]) -> Option<Form<'a>> {
        let mut placed = parts.iter().filter(|part| !part.prefix_items.is_empty());
        let first = placed.next()?;
        let alone = placed.next().is_none();
        let items = &first.prefix_items;
        if !self.spend(items.len(), place) {
            return Some(Form::Type(Type::Array(Box::new(Type::UNTYPED))));
        }
        if alone && items.len() <= LONGEST && self.is_whole(first, parts) {
            return Some(Form::Tuple(place.clone(), items));
        }
        let placed = parts.iter().flat_map(|part| &part.prefix_items);
        let others = parts
            .iter()
            .filter_map(|part| part.items.or(part.unevaluated_items));
        let others = others.filter(|id| self.schema(*id).boolean.is_none());
        let all: Vec<SchemaId> = placed.copied().chain(others).collect();
        Some(match self.any_item(place, &all) {
            Some(any) => Form::Array(Some(any)),
            None => Form::Type(Type::Array(Box::new(Type::UNTYPED))),
        })
    }

    /// The type of a list with these items and no others.
    pub(super) fn tuple_of(&mut self, place: &Place, items: &[SchemaId]) -> Type {
        let types: Vec<Type> = items.iter().map(|id| self.type_of(*id)).collect();
        let size: usize = types.iter().map(size).sum();
        if size <= LARGEST && !types.iter().any(is_date) {
            return Type::Tuple(types);
        }
        let item = match self.any_item(place, items) {
            Some(any) => self.type_of(any),
            None => Type::UNTYPED,
        };
        Type::Array(Box::new(item))
    }

    /// A schema of an item in any of several places; `None`: there is no room for it.
    fn any_item(&mut self, place: &Place, items: &[SchemaId]) -> Option<SchemaId> {
        match items {
            [only] => Some(*only),
            several => self.joined.any(several, place.child("items")),
        }
    }

    /// Whether a list has an item in each of the places, and no others.
    fn is_whole(&self, placed: &Schema, parts: &[&Schema]) -> bool {
        let count = placed.prefix_items.len() as u64;
        let all = |parts: &[&Schema]| {
            parts
                .iter()
                .any(|part| part.bounds.min_items >= Some(count))
        };
        let no_others = |part: &&Schema| {
            let items = part.items.or(part.unevaluated_items);
            let items = items.map(|id| self.schema(id).boolean);
            items == Some(Some(false)) || part.bounds.max_items.is_some_and(|most| most <= count)
        };
        all(parts) && parts.iter().any(no_others)
    }
}

/// Dates in tuples would be read as strictly as their type reads them, and not as openly as everywhere else.
fn is_date(ty: &Type) -> bool {
    let date =
        |format: &StringFormat| matches!(format, StringFormat::DateTime | StringFormat::Date);
    match ty {
        Type::Primitive(Primitive::String(format)) => date(format),
        other => other.parts().iter().any(is_date),
    }
}

/// Of how many types a type is made that have no name.
fn size(ty: &Type) -> usize {
    ty.parts().iter().map(size).sum::<usize>() + 1
}
