//! A value of a union, and the choices it was made by → the variants that it may be.

use serde_json::Value;

use super::super::conjunction::Choices;
use super::super::references::followed;
use crate::api::types::{JsonKind, Mark, ToldBy};
use crate::api::{Api, Shape, Type, Union, Variant};
use crate::document::{SchemaId, Schemas};
use crate::parse::misfit_but_for_several;

/// The variants of a union.
pub(super) struct Variants<'d> {
    api: &'d Api,
    schemas: &'d Schemas,
    union: &'d Union,
}

impl<'d> Variants<'d> {
    /// Those of a type that is a union.
    pub(super) fn of(api: &'d Api, schemas: &'d Schemas, shape: &'d Shape) -> Option<Self> {
        match shape {
            Shape::Union(union) => Some(Self {
                api,
                schemas,
                union,
            }),
            Shape::Structure(_) | Shape::Enumeration(_) | Shape::Alias(_) => None,
        }
    }

    fn numbered(&self) -> impl Iterator<Item = (usize, &'d Variant)> {
        self.union.variants.iter().enumerate()
    }

    /// Those that were chosen.
    pub(super) fn made_by(&self, choices: &Choices) -> Vec<usize> {
        let chosen: Vec<SchemaId> = choices
            .values()
            .flat_map(|id| followed(self.schemas, *id))
            .collect();
        let is_chosen = |variant: &Variant| {
            let schema = self.schema(&variant.ty);
            schema.is_some_and(|id| chosen.contains(&id))
        };
        let made = self.numbered().filter(|(_, variant)| is_chosen(variant));
        made.map(|(at, _)| at).collect()
    }

    /// The member that tells a variant, and the first of its values.
    pub(super) fn tag(&self, at: usize) -> Option<(String, Value)> {
        match (&self.union.told_by, &self.union.variants[at].mark) {
            (ToldBy::Tag(name), Mark::Tags(tags)) => {
                Some((name.clone(), Value::from(tags.first()?.as_str())))
            }
            _ => None,
        }
    }

    /// Those that a value fits as well as others, where no tag tells which it is.
    pub(super) fn fitting(&self, value: &Value) -> Vec<usize> {
        if self.union.told_by != ToldBy::Content {
            return Vec::new();
        }
        let fits = |variant: &Variant| match (self.schema(&variant.ty), &variant.mark) {
            (Some(id), _) => misfit_but_for_several(self.schemas, id, value).is_none(),
            (None, Mark::Kind(kind)) => is_of(*kind, value),
            // A list or a map, of which no more is known.
            (None, Mark::Items(_)) => value.is_array(),
            (None, _) => value.is_object(),
        };
        let fitting = self.numbered().filter(|(_, variant)| fits(variant));
        fitting.map(|(at, _)| at).collect()
    }

    /// The schema that a type is made of.
    fn schema(&self, ty: &Type) -> Option<SchemaId> {
        let mut ty = ty;
        loop {
            let Type::Named(id) = ty else { return None };
            let def = &self.api.types[id.0];
            if let Some(id) = self.schemas.by_place.get(&def.origin) {
                return Some(*id);
            }
            match &def.shape {
                Shape::Alias(other) => ty = other,
                _ => return None,
            }
        }
    }
}

fn is_of(kind: JsonKind, value: &Value) -> bool {
    match kind {
        JsonKind::Boolean => value.is_boolean(),
        JsonKind::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        JsonKind::Number => value.is_number(),
        JsonKind::String => value.is_string(),
        JsonKind::Array => value.is_array(),
        JsonKind::Object => value.is_object(),
    }
}
