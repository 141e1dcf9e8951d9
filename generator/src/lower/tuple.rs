//! Lists whose items have places (`prefixItems`, JSON Schema core §10.3.1.1) → tuples, or lists of what their items may be.

use super::Lowering;
use crate::api::{Primitive, StringFormat, Type};
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// So many values a tuple can have that is compared and printed.
const LONGEST: usize = 12;

impl<'a> Lowering<'a> {
    /// The type of a list whose items have places; `None`: they have none.
    ///
    /// It is a tuple where there are just as many items as places. Otherwise it is a list, so that one that is shorter or
    /// longer fits too, and each item is any of those that the places have.
    pub(super) fn tuple(&mut self, place: &Place, parts: &[&'a Schema]) -> Option<Type> {
        let mut placed = parts.iter().filter(|part| !part.prefix_items.is_empty());
        let first = placed.next()?;
        let alone = placed.next().is_none();
        let items = &first.prefix_items;
        if !self.spend(items.len(), place) {
            return Some(Type::Array(Box::new(Type::UNTYPED)));
        }
        if alone && items.len() <= LONGEST && self.is_whole(first, parts) {
            let items: Vec<Type> = items.iter().map(|id| self.type_of(*id)).collect();
            if !items.iter().any(is_date) {
                return Some(Type::Tuple(items));
            }
        }
        let placed = parts.iter().flat_map(|part| &part.prefix_items);
        let others = parts.iter().filter_map(|part| part.items);
        let others = others.filter(|id| self.schema(*id).boolean.is_none());
        let all: Vec<SchemaId> = placed.copied().chain(others).collect();
        let item = match all.as_slice() {
            [only] => self.type_of(*only),
            all => match self.joined.any(all, place.child("items")) {
                Some(any) => self.type_of(any),
                None => Type::UNTYPED,
            },
        };
        Some(Type::Array(Box::new(item)))
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
            let items = part.items.map(|id| self.schema(id).boolean);
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
