//! Setters of what is sent: which members have one, what it is called, and what it takes.

use std::collections::{HashMap, HashSet};

use crate::api::{self, Shape, TypeId};
use crate::plan::names::{fixed, reserved};
use crate::plan::planning::Planning;
use crate::rust::model::{Additional, Field, Presence, Setter, Takes};
use crate::rust::{Ident, Type};

impl Planning<'_> {
    /// Gives a setter to each field of a type that need not be set; `meant` are the types that the document gives them.
    pub(in crate::plan) fn give_setters(
        &self,
        id: TypeId,
        fields: &mut [Field],
        meant: &[&api::Type],
        additional: Option<(&mut Additional, &api::Type)>,
    ) {
        let mut names = Names::of(fields.iter().map(|field| &field.name));
        let nulls = self.nulls_before(id, fields);
        for (field, meant) in fields.iter_mut().zip(meant) {
            if !matches!(field.presence, Presence::Optional | Presence::Patch) {
                continue;
            }
            let mut setter = self.setter(&field.name, &field.ty, meant);
            let only = field.constant.as_ref();
            if only.is_some_and(|value| !value.is_array() && !value.is_object()) {
                setter.takes = Takes::Nothing;
            }
            let at = self.locked.setter(id, &field.wire);
            setter.name = match at.kept() {
                Some(kept) => names.moved(&field.name, fixed(kept)),
                None if nulls.contains(field.name.as_str()) => {
                    let other = names.first(bare(&field.name));
                    names.moved(&field.name, other)
                }
                None => names.setter(&field.name),
            };
            if bare(&setter.name) != bare(&field.name) {
                at.note(setter.name.as_str());
            }
            field.setter = Some(setter);
        }
        if let Some((rest, ty)) = additional {
            rest.setter = Some(Setter {
                name: names.setter(&rest.name),
                takes: Takes::Map,
                ty: rest.ty.clone(),
                into: self.is_made(&rest.ty, ty),
                null: None,
            });
        }
        for field in fields {
            if let (Presence::Patch, Some(setter)) = (field.presence, &mut field.setter) {
                setter.null = Some(names.null(&field.name));
            }
        }
    }

    /// What set members to null that were there before, among the names of fields that were not: programs have these methods.
    fn nulls_before(&self, id: TypeId, fields: &[Field]) -> HashSet<String> {
        let patched = fields
            .iter()
            .filter(|field| field.presence == Presence::Patch);
        let nulls: HashMap<String, &Field> =
            patched.map(|field| (null(&field.name), field)).collect();
        let was_there = |field: &Field| self.locked.member(id, &field.wire).kept().is_some();
        let came_later = |field: &&Field| {
            let of = nulls.get(field.name.as_str());
            of.is_some_and(|of| was_there(of) && !was_there(field))
        };
        let later = fields.iter().filter(came_later);
        later.map(|field| field.name.as_str().to_owned()).collect()
    }

    fn setter(&self, name: &Ident, ty: &Type, meant: &api::Type) -> Setter {
        let (takes, ty, into) = match (ty, self.unaliased(meant)) {
            (Type::Box(inner), meant) => {
                (Takes::Boxed, (**inner).clone(), self.is_made(inner, meant))
            }
            (Type::Vec(item), _) if **item == Type::Part => (Takes::List, Type::Part, true),
            (_, api::Type::Array(item)) if *ty != Type::Part => {
                let item_type = self.ty(item);
                let into = self.is_made(&item_type, item) && !self.is_choice(item);
                (Takes::List, item_type, into)
            }
            (_, api::Type::Map(value)) if *ty != Type::Part => {
                let value_type = self.ty(value);
                let into = self.is_made(&value_type, value) && !self.is_choice(value);
                (Takes::Map, value_type, into)
            }
            // What arrays become by `into()`.
            (Type::Keyed(..), _) => (Takes::Plain, ty.clone(), true),
            (ty, meant) => (Takes::Plain, ty.clone(), self.is_made(ty, meant)),
        };
        Setter {
            name: name.clone(),
            takes,
            ty,
            into,
            null: None,
        }
    }

    /// Whether it is a union without text. Lists of it have items of several variants, each made by `into()`, which takes
    /// a list that says what it is of; lists of unions with text are mostly of text.
    pub(in crate::plan) fn is_choice(&self, ty: &api::Type) -> bool {
        let is_text = |ty: &api::Type| match self.shape_of(ty) {
            Ok((_, Shape::Enumeration(_))) => true,
            Ok(_) => false,
            Err(ty) => self.ty(ty) == Type::String,
        };
        match self.shape_of(ty) {
            Ok((_, Shape::Union(union))) => !union.variants.iter().any(|one| is_text(&one.ty)),
            Ok(_) | Err(_) => false,
        }
    }

    /// Whether `new(…)` takes what becomes a value of the type: one without its box too.
    pub(in crate::plan) fn is_converted(&self, ty: &Type, meant: &api::Type) -> bool {
        matches!(ty, Type::Box(_) | Type::Base64 | Type::Base64Url)
            || self.is_made(ty, meant)
            || matches!(
                self.ty(self.unaliased(meant)),
                Type::Base64 | Type::Base64Url
            )
    }

    /// Whether other types become one of this: text, JSON, files, enumerations and unions.
    pub(in crate::plan) fn is_made(&self, ty: &Type, meant: &api::Type) -> bool {
        let plain = self.unaliased(meant);
        match (ty, plain) {
            (Type::Part | Type::String | Type::Json | Type::JsonString(_), _) => true,
            (Type::Model(_), api::Type::Named(id)) => match &self.api.types[id.0].shape {
                Shape::Enumeration(_) | Shape::Union(_) => true,
                Shape::Structure(_) | Shape::Alias(_) => self.ty(plain) == Type::Json,
            },
            (Type::Model(_), plain) => matches!(
                self.ty(plain),
                Type::String | Type::Json | Type::JsonString(_)
            ),
            _ => false,
        }
    }
}

/// What the setter of one of these fields is called.
pub(in crate::plan) fn name<'f>(fields: impl Iterator<Item = &'f Ident>, field: &Ident) -> Ident {
    Names::of(fields).setter(field)
}

/// The names of the methods of one structure.
///
/// A setter is called like its field, and what sets a field to null like that and `null`. One that would hide another
/// method, or have the name of a field's setter, has `set` before it; of a field that came later than what sets another to null
/// and is called so, the setter has.
struct Names {
    taken: HashSet<String>,
}

impl Names {
    fn of<'f>(fields: impl Iterator<Item = &'f Ident>) -> Self {
        let reserved = reserved::STRUCTURE_METHODS.iter();
        let all = reserved.copied().chain(fields.map(Ident::as_str));
        Self {
            taken: all.map(str::to_owned).collect(),
        }
    }

    fn setter(&mut self, field: &Ident) -> Ident {
        match reserved::STRUCTURE_METHODS.contains(&field.as_str()) {
            true => self.first(bare(field)),
            false => field.clone(),
        }
    }

    /// Another name than the field's, which is free for what sets one to null.
    fn moved(&mut self, field: &Ident, name: Ident) -> Ident {
        self.taken.remove(field.as_str());
        self.taken.insert(bare(&name).to_owned());
        name
    }

    fn null(&mut self, field: &Ident) -> Ident {
        let name = null(field);
        match self.taken.insert(name.clone()) {
            true => fixed(&name),
            false => self.first(&name),
        }
    }

    /// The name with `set` before it as often as it takes.
    fn first(&mut self, name: &str) -> Ident {
        let mut name = format!("set_{name}");
        while !self.taken.insert(name.clone()) {
            name = format!("set_{name}");
        }
        fixed(&name)
    }
}

/// What sets a field to null is called so.
fn null(field: &Ident) -> String {
    format!("{}_null", bare(field).trim_end_matches('_'))
}

/// A name without what makes it legal where it is a keyword.
fn bare(name: &Ident) -> &str {
    name.as_str().trim_start_matches("r#")
}
