//! A value that the document shows: of a place, or of the types that are named there.

use serde_json::Value;

use crate::api::{Docs, Shape, Type};
use crate::plan::planning::Planning;

/// Names that lead to each other at most; ends circles.
const NAMES: usize = 16;

impl Planning<'_> {
    /// The first example of what stands in a place, or else its default.
    pub(super) fn shown<'v>(&'v self, docs: &'v Docs, ty: &'v Type) -> Option<&'v Value> {
        let all = || std::iter::once(docs).chain(self.docs_of_names(ty));
        let example = all().find_map(|docs| docs.examples.first());
        example.or_else(|| all().find_map(|docs| docs.default.as_ref()))
    }

    /// What is said of the types that a type is another name of, the nearest first.
    fn docs_of_names<'v>(&'v self, ty: &'v Type) -> impl Iterator<Item = &'v Docs> {
        let mut next = Some(ty);
        let names = std::iter::from_fn(move || {
            let named = loop {
                match next? {
                    Type::Nullable(inner) => next = Some(inner),
                    Type::Named(id) => break &self.api.types[id.0],
                    _ => return None,
                }
            };
            next = match &named.shape {
                Shape::Alias(ty) => Some(ty),
                Shape::Structure(_) | Shape::Union(_) | Shape::Enumeration(_) => None,
            };
            Some(&named.docs)
        });
        names.take(NAMES)
    }

    /// The example of an item that is given among those of its list, or else one of its own.
    pub(super) fn shown_item<'v>(
        &'v self,
        list: Option<&'v Value>,
        item: &'v Type,
    ) -> Option<&'v Value> {
        let given = list.and_then(|value| value.as_array()?.first());
        given.or_else(|| {
            let mut names = self.docs_of_names(item);
            names.find_map(|docs| docs.examples.first())
        })
    }
}
