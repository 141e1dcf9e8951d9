//! Objects: properties of all parts → fields; what becomes of other members.

use indexmap::{IndexMap, IndexSet};

use super::enumeration::values;
use super::form::{Extra, Form};
use super::{Lowering, docs, hints};
use crate::api::{Additional, Field, Hints, Primitive, Structure, Type};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// Deeper than any real chain of references; ends circles.
const DEPTH: usize = 16;

impl<'a> Lowering<'a> {
    /// An object with properties is a structure; one without is a dictionary.
    pub(super) fn object(
        &mut self,
        place: &Place,
        parts: Vec<&'a Schema>,
        extra: Extra,
    ) -> Form<'a> {
        if parts
            .iter()
            .any(|part| !part.properties.is_empty() || !part.required.is_empty())
        {
            return Form::Object(parts, extra);
        }
        let key = self.key(&parts);
        let map = |values| match key {
            Some(key) => Form::Keyed(key, values),
            None => Form::Map(values),
        };
        match self.other_values(place, &parts) {
            OtherValues::Unsaid => map(None),
            OtherValues::Forbidden => Form::Object(parts, extra),
            OtherValues::Schema(values) => map(Some(values)),
            OtherValues::TooMany => Form::Type(Type::Map(Box::new(Type::UNTYPED))),
        }
    }

    /// The schema of the names of members, where it lists texts (JSON Schema Core §10.3.2.4).
    fn key(&mut self, parts: &[&'a Schema]) -> Option<SchemaId> {
        let mut said = parts.iter().filter_map(|part| part.property_names);
        let (key, None) = (said.next()?, said.next()) else {
            return None;
        };
        let (target, schema) = self.followed(key);
        if let Some(known) = self.map_keys.get(&target) {
            return known.then_some(key);
        }
        let texts = matches!(schema.types.as_slice(), [] | [JsonType::String]);
        let alone =
            schema.all_of.is_empty() && schema.one_of.is_empty() && schema.any_of.is_empty();
        let listed = values(schema).filter(|listed| listed.len() > 1);
        let listed = listed.is_some_and(|listed| listed.iter().all(|value| value.is_string()));
        let is_key = texts && alone && listed;
        self.map_keys.insert(target, is_key);
        is_key.then_some(key)
    }

    /// What members are that no property names: of several schemas, by patterns of their names, any of them.
    fn other_values(&mut self, place: &Place, parts: &[&'a Schema]) -> OtherValues {
        let patterns = parts
            .iter()
            .flat_map(|part| part.pattern_properties.values());
        let mut all: Vec<SchemaId> = patterns.copied().collect();
        match other_members(parts).map(|id| (id, self.schema(id).boolean)) {
            Some((_, Some(false))) if all.is_empty() => return OtherValues::Forbidden,
            Some((_, Some(false))) | None => {}
            Some((id, _)) => all.push(id),
        }
        match all.as_slice() {
            [] => OtherValues::Unsaid,
            [only] => OtherValues::Schema(*only),
            several => match self
                .joined
                .any(several, place.child("additionalProperties"))
            {
                Some(any) => OtherValues::Schema(any),
                None => OtherValues::TooMany,
            },
        }
    }

    pub(super) fn structure(&mut self, parts: &[&'a Schema], extra: Extra) -> Structure {
        let mut properties: IndexMap<&'a str, Vec<SchemaId>> = IndexMap::new();
        for part in parts {
            for (name, id) in &part.properties {
                properties.entry(name).or_default().push(*id);
            }
        }
        let required: IndexSet<&'a str> = parts
            .iter()
            .flat_map(|part| part.required.iter().map(String::as_str))
            .collect();
        if let Some(part) = parts.first()
            && !self.spend(properties.len() + required.len(), &part.place)
        {
            return Structure {
                fields: Vec::new(),
                additional: Additional::Dropped,
            };
        }
        let mut fields = Vec::with_capacity(properties.len());
        for (name, ids) in &properties {
            fields.push(self.field(name, ids, required.contains(name)));
        }
        let others = other_members(parts).filter(|id| {
            let patterned = parts.iter().any(|part| !part.pattern_properties.is_empty());
            extra == Extra::AsWritten && !patterned && self.schema(*id).boolean.is_none()
        });
        let closed = extra == Extra::AsWritten
            && parts.first().is_some_and(|first| {
                let others = self.other_values(&first.place, parts);
                matches!(others, OtherValues::Forbidden)
            });
        for name in required
            .iter()
            .filter(|name| !properties.contains_key(*name))
        {
            fields.push(match others {
                Some(id) => self.field(name, &[id], true),
                None if closed => {
                    self.forbidden(name, parts);
                    continue;
                }
                None => undeclared(name),
            });
        }
        let additional = self.additional(parts, extra);
        Structure { fields, additional }
    }

    /// Says that a member is required which `additionalProperties` forbids; it is left out.
    fn forbidden(&mut self, name: &str, parts: &[&Schema]) {
        let asks = |part: &&&Schema| part.required.iter().any(|one| one == name);
        let Some(part) = parts.iter().find(asks) else {
            return;
        };
        let message = format!(
            "the member `{name}` is required, and no member of that name is allowed: no value fits"
        );
        let place = part.place.child("required");
        self.diagnostics.push(
            Diagnostic::at(Code::ContradictorySchema, &place, message)
                .help("the member is left out; declare it in `properties` if there is one"),
        );
    }

    /// A property that several parts declare is what all of them say.
    fn field(&mut self, name: &str, ids: &[SchemaId], required: bool) -> Field {
        let (id, ty) = match (self.only_value(ids), ids) {
            (Some(value), ids) => (self.most_telling(ids), Type::Constant(value)),
            (None, [only]) => (*only, self.non_null_type_of(*only)),
            (None, several) => self.together(name, several),
        };
        let schema = self.schema(id);
        // Any JSON takes null by itself.
        let takes_null = match &ty {
            Type::Json { .. } | Type::Primitive(Primitive::Null) => false,
            _ => self.is_nullable(id),
        };
        let is = |wanted: fn(&Schema) -> bool, depth: usize| {
            ids.iter().any(|id| self.annotated(*id, wanted, depth))
        };
        let mut docs = self.docs(id);
        for other in ids.iter().rev().filter(|other| **other != id) {
            let more = self.docs(*other);
            if Some(other) == ids.last() {
                docs.description = more.description.clone().or(docs.description);
            }
            docs::complete(&mut docs, more);
        }
        docs::distinct(&mut docs);
        if let (None, Type::Constant(value)) = (&docs.description, &ty) {
            docs.description = self.prose_of_value(ids, value);
        }
        // A type that is deprecated says so itself.
        docs.deprecated = is(|schema| schema.deprecated, 0);
        Field {
            name: name.to_owned(),
            docs,
            ty,
            required,
            nullable: takes_null,
            read_only: is(|schema| schema.read_only, DEPTH),
            write_only: is(|schema| schema.write_only, DEPTH),
            hints: hints::of(&schema.extensions),
        }
    }

    /// Annotations of `allOf` branches apply to the whole, and those of a reference's target (JSON Schema Core
    /// §7.7.1), as far as references are to be followed.
    fn annotated(&self, id: SchemaId, wanted: fn(&Schema) -> bool, references: usize) -> bool {
        let schema = self.schema(id);
        let target = schema.reference.filter(|_| references > 0);
        wanted(schema)
            || schema
                .all_of
                .iter()
                .any(|branch| wanted(self.schema(*branch)))
            || target.is_some_and(|target| self.annotated(target, wanted, references - 1))
    }

    fn additional(&mut self, parts: &[&'a Schema], extra: Extra) -> Additional {
        let others = match parts.first() {
            Some(first) => self.other_values(&first.place, parts),
            None => OtherValues::Unsaid,
        };
        // What a condition or an alternative describes is evaluated, and `unevaluatedProperties` says nothing of it.
        let unevaluated = parts
            .iter()
            .all(|part| part.additional_properties.is_none());
        match others {
            OtherValues::Forbidden | OtherValues::Schema(_)
                if unevaluated && extra == Extra::Kept =>
            {
                Additional::Kept(Type::UNTYPED)
            }
            OtherValues::Forbidden => Additional::Dropped,
            OtherValues::Unsaid if extra == Extra::AsWritten => Additional::Dropped,
            OtherValues::Schema(id) => match (other_members(parts), self.type_of(id)) {
                (Some(_), ty) | (None, ty @ Type::Json { .. }) => Additional::Kept(ty),
                (None, ty) => Additional::Fitting(ty),
            },
            OtherValues::Unsaid | OtherValues::TooMany => Additional::Kept(Type::UNTYPED),
        }
    }
}

/// What members are that no property names.
enum OtherValues {
    Unsaid,
    Forbidden,
    Schema(SchemaId),
    /// More than there is room for.
    TooMany,
}

/// What members are that no property names: `unevaluatedProperties` speaks of those that no `additionalProperties`
/// does (JSON Schema Core §11.3).
pub(super) fn other_members(parts: &[&Schema]) -> Option<SchemaId> {
    let parts = || parts.iter().rev();
    let additional = parts().find_map(|part| part.additional_properties);
    additional.or_else(|| parts().find_map(|part| part.unevaluated_properties))
}

/// A member that is required though no property says what it is.
fn undeclared(name: &str) -> Field {
    Field {
        name: name.to_owned(),
        docs: Default::default(),
        ty: Type::ANY,
        required: true,
        nullable: false,
        read_only: false,
        write_only: false,
        hints: Hints::new(),
    }
}
