//! A schema → the type it stands for.

use std::cell::LazyCell;

use super::alternatives::is_named;
use super::conditional::{described, is_conditional};
use super::flat::{self, Flat};
use super::form::{Extra, Form};
use super::naming::Naming;
use super::primitive::is_content;
use super::{Defined, Known, Lowering};
use crate::api::types::{Mark, ToldBy};
use crate::api::{Primitive, Shape, Type, TypeId, Union, Variant};
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// Types that are defined one in another; those further in are defined after them.
const DEEPEST: usize = 48;

/// Lists and maps that may stand in one another beyond that: no named type can wait there.
const NESTED: usize = 32;

impl<'a> Lowering<'a> {
    /// The type of a schema wherever it is used; its own type is defined at its first use.
    pub(super) fn type_of(&mut self, id: SchemaId) -> Type {
        // Those that are only other names for the next.
        let mut names = Vec::new();
        let mut at = id;
        let mut ty = loop {
            match self.known.get(&at) {
                Some(Known::Type(ty)) => break ty.clone(),
                Some(Known::Begun) => {
                    let message = "a schema that consists of nothing but itself";
                    self.report(Code::ContradictorySchema, &self.schema(at).place, message);
                    break Type::UNTYPED;
                }
                None => {}
            }
            self.known.insert(at, Known::Begun);
            match self.form(at) {
                Form::Same(other) => {
                    names.push(at);
                    at = other;
                }
                form => break self.type_of_form(at, form),
            }
        };
        for name in names.into_iter().rev() {
            ty = self.or_null(name, without_null(ty));
            self.known.insert(name, Known::Type(ty.clone()));
        }
        ty
    }

    /// The type of a schema that is no other name for another. Of types that stand in one another without an end,
    /// those further in are defined later.
    fn type_of_form(&mut self, id: SchemaId, form: Form<'a>) -> Type {
        let named = matches!(
            form,
            Form::Object(..) | Form::Named(_) | Form::Alternatives(_)
        );
        let ty = if named {
            let type_id = self.reserve();
            let ty = self.or_null(id, Type::Named(type_id));
            self.known.insert(id, Known::Type(ty.clone()));
            match self.depth < DEEPEST {
                true => self.define_form(type_id, id, form),
                false => self.waiting.push_back((type_id, id, form)),
            }
            ty
        } else {
            let place = &self.schema(id).place;
            let ty = self.alias_within(place, form);
            self.or_null(id, ty)
        };
        self.known.insert(id, Known::Type(ty.clone()));
        ty
    }

    fn define_form(&mut self, type_id: TypeId, id: SchemaId, form: Form<'a>) {
        self.depth += 1;
        let shape = self.shape(form);
        self.depth -= 1;
        self.define(type_id, Naming::InPlace, id, shape);
    }

    /// Defines the types that stand too far inside others to be defined with them.
    pub(super) fn waiting_types(&mut self) {
        while let Some((type_id, id, form)) = self.waiting.pop_front() {
            self.define_form(type_id, id, form);
        }
    }

    /// The type of a form that needs no name and stands in another that is looked at; too far in, it is raw JSON.
    fn alias_within(&mut self, place: &Place, form: Form<'a>) -> Type {
        if self.depth >= DEEPEST + NESTED {
            let message = "lists and maps that are nested so deeply are raw JSON";
            self.report(Code::RawJson, place, message);
            return Type::UNTYPED;
        }
        self.depth += 1;
        let ty = self.alias(form);
        self.depth -= 1;
        ty
    }

    /// The type of a form that needs no name.
    pub(super) fn alias(&mut self, form: Form<'a>) -> Type {
        match self.shape(form) {
            Shape::Alias(ty) => ty,
            _ => unreachable!("only named forms make shapes of their own"),
        }
    }

    /// The type without null: for a use that says by itself what null means.
    pub(super) fn non_null_type_of(&mut self, id: SchemaId) -> Type {
        without_null(self.type_of(id))
    }

    pub(super) fn or_null(&self, id: SchemaId, ty: Type) -> Type {
        if self.is_nullable(id) {
            ty.nullable()
        } else {
            ty
        }
    }

    pub(super) fn define(&mut self, type_id: TypeId, naming: Naming, id: SchemaId, shape: Shape) {
        let defined = Defined {
            naming,
            origin: self.schema(id).place.clone(),
            docs: self.docs(id),
            shape,
        };
        self.types[type_id.0] = Some(defined);
    }

    pub(super) fn shape(&mut self, form: Form<'a>) -> Shape {
        match form {
            Form::Same(id) => Shape::Alias(self.non_null_type_of(id)),
            Form::Type(ty) => Shape::Alias(ty),
            Form::Array(items) => {
                let item = items.map_or(Type::ANY, |items| self.type_of(items));
                Shape::Alias(Type::Array(Box::new(item)))
            }
            Form::Tuple(place, items) => Shape::Alias(self.tuple_of(&place, items)),
            Form::Map(values) => {
                let value = values.map_or(Type::ANY, |values| self.type_of(values));
                Shape::Alias(Type::Map(Box::new(value)))
            }
            Form::Keyed(key, values) => {
                let value = values.map_or(Type::ANY, |values| self.type_of(values));
                Shape::Alias(match self.type_of(key) {
                    key @ Type::Named(_) => Type::Keyed(Box::new([key, value])),
                    _ => Type::Map(Box::new(value)),
                })
            }
            Form::JsonText(id) => {
                let inner = self.type_of(id);
                Shape::Alias(Type::JsonText(Box::new(inner)))
            }
            Form::Object(parts, extra) => Shape::Structure(self.structure(&parts, extra)),
            Form::Named(shape) => shape,
            Form::Alternatives(alternatives) => Shape::Union(self.union(alternatives)),
        }
    }

    pub(super) fn form(&mut self, id: SchemaId) -> Form<'a> {
        let schema = self.schema(id);
        match schema.boolean {
            Some(true) => return Form::Type(Type::ANY),
            Some(false) => return self.nothing_fits(&schema.place),
            // A document of which too much would be made is refused; the rest of it is not looked at.
            None if self.allowance.borrow().exceeded_at().is_some() => {
                return Form::Type(Type::ANY);
            }
            None => {}
        }
        let parts = match self.flat(id) {
            Flat::Same(other) if !self.heirs.is_heir(id) => return Form::Same(other),
            Flat::Same(_) => self.parts(&[id]),
            Flat::Parts(parts) => parts,
        };
        let form = match self.form_of(&schema.place, parts) {
            Form::Object(parts, Extra::AsWritten) if self.says_more(id, &parts) => {
                Form::Object(parts, Extra::Kept)
            }
            form => form,
        };
        match form {
            Form::Object(..) | Form::Map(_) | Form::Keyed(..) => match self.of_base(id) {
                Some(alternatives) => Form::Alternatives(alternatives),
                None => form,
            },
            form => form,
        }
    }

    /// Whether an object has members of which no field is made: those of the schemas it is the base of, and those
    /// that hold on a condition.
    fn says_more(&mut self, id: SchemaId, parts: &[&'a Schema]) -> bool {
        let schema = self.schema(id);
        let base =
            schema.discriminator.is_some() && self.bases.contains(&id) && !self.heirs.is_base(id);
        if base {
            let message = "a base of other schemas, none of which a value of the discriminator is known to mean: their members are kept as raw JSON";
            self.report(Code::OpenType, &schema.place, message);
        }
        let known = LazyCell::new(|| described(parts.iter().copied()));
        let conditional = parts
            .iter()
            .find(|part| is_conditional(part) && self.has_more_members(part, &known));
        if let Some(part) = conditional {
            let message = "members that only `then`, `else` or `dependentSchemas` describe are kept as raw JSON";
            self.report(Code::OpenType, &part.place, message);
        }
        base || conditional.is_some() || self.adds_to_a_base(id)
    }

    /// Whether an object without a name adds to a base, so that it may be any of what extends that, and more.
    fn adds_to_a_base(&mut self, id: SchemaId) -> bool {
        if self.heirs.is_empty() {
            return false;
        }
        let place = &self.schema(id).place;
        let is_base = |base: &SchemaId| *base != id && self.heirs.is_base(*base);
        let adds = !is_named(place) && self.with_bases(id).iter().any(is_base);
        if adds {
            let message =
                "this adds to a base of other schemas: members of those are kept as raw JSON";
            self.report(Code::OpenType, place, message);
        }
        adds
    }

    pub(super) fn form_of(&mut self, place: &Place, parts: Vec<&'a Schema>) -> Form<'a> {
        let never = parts.iter().any(|part| part.boolean == Some(false));
        let Some(types) = flat::types(&parts).filter(|_| !never) else {
            return self.nothing_fits(place);
        };
        if let Some(form) = self.enumeration(place, &parts, &types) {
            return form;
        }
        if let Some(form) = self.alternatives_of(place, &parts, &types) {
            return form;
        }
        match types.as_slice() {
            [] if self.is_shown_otherwise(&parts) => Form::Type(Type::ANY),
            [] if parts.iter().any(|part| self.is_object(part)) => {
                self.object(place, parts, Extra::AsWritten)
            }
            [] if parts
                .iter()
                .any(|part| part.items.is_some() || !part.prefix_items.is_empty()) =>
            {
                self.array(place, &parts)
            }
            [] if parts.iter().any(|part| part.types == [JsonType::Null]) => {
                Form::Type(Type::Primitive(Primitive::Null))
            }
            [] if is_content(&parts) => self.scalar(JsonType::String, &parts),
            [] => Form::Type(Type::ANY),
            [JsonType::Object] => self.object(place, parts, Extra::AsWritten),
            [JsonType::Array] => self.array(place, &parts),
            [one] => self.scalar(*one, &parts),
            several => self.several(place, several, &parts),
        }
    }

    pub(super) fn nothing_fits(&mut self, place: &Place) -> Form<'a> {
        self.report(
            Code::ContradictorySchema,
            place,
            "no value fits this schema; raw JSON stands in",
        );
        Form::Type(Type::UNTYPED)
    }

    fn array(&mut self, place: &Place, parts: &[&'a Schema]) -> Form<'a> {
        if let Some(tuple) = self.tuple(place, parts) {
            return tuple;
        }
        let items: Vec<SchemaId> = parts.iter().filter_map(|part| part.items).collect();
        match items.as_slice() {
            [] => {
                let message = "an array without `items`: each item is raw JSON";
                self.report(Code::MissingItems, place, message);
                Form::Array(None)
            }
            [only] => Form::Array(Some(*only)),
            several => {
                let (best, item) = self.together("items", several);
                let item = self.or_null(best, item);
                Form::Type(Type::Array(Box::new(item)))
            }
        }
    }

    /// `type` with several names.
    fn several(&mut self, place: &Place, types: &[JsonType], parts: &[&'a Schema]) -> Form<'a> {
        if types
            .iter()
            .all(|ty| matches!(ty, JsonType::Integer | JsonType::Number))
        {
            return Form::Type(Type::Primitive(self.primitive(JsonType::Number, parts)));
        }
        if types.len() >= 5 {
            return Form::Type(Type::ANY);
        }
        let mut variants = Vec::new();
        for ty in types {
            let ty_of = match ty {
                JsonType::Object if parts.iter().any(|part| !part.properties.is_empty()) => {
                    self.object_among_others(place, parts)
                }
                JsonType::Object => {
                    let values = parts.iter().find_map(|part| part.additional_properties);
                    self.alias_within(place, Form::Map(values))
                }
                JsonType::Array => {
                    let items = parts.iter().find_map(|part| part.items);
                    let form = self.tuple(place, parts);
                    self.alias_within(place, form.unwrap_or(Form::Array(items)))
                }
                JsonType::Null => continue,
                simple => {
                    let form = self.scalar(*simple, parts);
                    self.alias_within(place, form)
                }
            };
            let kind = super::json_kinds::kind(*ty);
            let name = match &ty_of {
                Type::Named(_) if *ty == JsonType::Object => "object",
                _ => super::json_kinds::short_word(kind),
            };
            variants.push(Variant {
                name: name.to_owned(),
                nameless: false,
                ty: ty_of,
                mark: Mark::Kind(kind),
            });
        }
        Form::Named(Shape::Union(Union {
            variants,
            told_by: ToldBy::Content,
            several: false,
            common: Vec::new(),
        }))
    }
}

impl<'a> Lowering<'a> {
    /// The object that values of a schema may be which may be of other types too.
    fn object_among_others(&mut self, place: &Place, parts: &[&'a Schema]) -> Type {
        let branch = place.child("oneOf").index(0);
        let schema = Schema {
            place: branch.clone(),
            types: vec![JsonType::Object],
            ..Schema::default()
        };
        let alone = parts.iter().map(|part| self.joined.alone(part));
        let alone: Option<Vec<SchemaId>> = alone.collect();
        match alone.and_then(|alone| self.joined.all(alone, 0, schema)) {
            Some(object) => {
                self.owners.alternative(place, &branch, "object");
                self.non_null_type_of(object)
            }
            None => Type::UNTYPED,
        }
    }
}

fn without_null(ty: Type) -> Type {
    match ty {
        Type::Nullable(inner) => *inner,
        other => other,
    }
}
