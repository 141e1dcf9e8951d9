//! A structure that is the parts of a body: its fields, and what `new(…)` takes.

use crate::api::{self, Header, TypeDef, TypeId};
use crate::lock;
use crate::plan::docs;
use crate::plan::known::usage::Way;
use crate::plan::models::model::presence;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::plan::types::constants;
use crate::prose::Line;
use crate::rust::model::{self, Codec, Field, Presence, Structure, Written, WrittenAs};
use crate::rust::{ArgumentKind, Docs, Ident};

impl Planning<'_> {
    /// A structure that is nothing but the parts of bodies.
    pub(in crate::plan) fn parts_structure(
        &mut self,
        id: TypeId,
        def: &TypeDef,
        structure: &api::Structure,
    ) -> Structure {
        let mut scope = Scope::default();
        let planned = self.parts_fields(id, structure, &mut scope);
        let mut additional = structure.additional.ty().map(|ty| {
            let file = self.file_type(ty, false);
            let rest = model::Additional {
                name: self.name_of_additional(id, &mut scope),
                part: match file {
                    Some(_) => WrittenAs::File,
                    None => WrittenAs::Value,
                },
                ty: file.unwrap_or_else(|| self.ty(ty)),
                codec: Codec::Own,
                fitting: false,
                setter: None,
            };
            (rest, ty)
        });
        let needed: Vec<(Ident, ArgumentKind)> = planned
            .iter()
            .filter_map(|(field, kind, _)| Some((field.name.clone(), (*kind)?)))
            .collect();
        let constructor = (!needed.is_empty()).then_some(needed);
        let meant: Vec<&api::Type> = planned.iter().map(|(_, _, meant)| *meant).collect();
        let mut fields: Vec<Field> = planned.into_iter().map(|(field, _, _)| field).collect();
        let rest = additional.as_mut().map(|(rest, ty)| (rest, *ty));
        self.give_setters(id, &mut fields, &meant, rest);
        let additional = additional.map(|(rest, _)| rest);
        self.problems.extend(scope.into_problems());
        let default_in_table = constructor.is_none() && fields.iter().any(Field::is_set);
        let mut derives = vec!["Clone", "Debug", "PartialEq"];
        if constructor.is_none() && !default_in_table {
            derives.insert(2, "Default");
        }
        let always = self.members_that_tell[id.0].clone();
        let mut docs = self.titled(def);
        constants::say_members(&mut docs, &always);
        Structure {
            docs,
            deprecated: def.docs.deprecated,
            name: self.name(id),
            derives,
            written: Written::Parts,
            non_exhaustive: false,
            fields,
            always,
            additional,
            constructor,
            default_in_table,
            received: None,
        }
    }

    /// The fields, each with how `new(…)` takes it if it does, and the type that the document gives it.
    pub(in crate::plan) fn parts_fields<'t>(
        &'t self,
        id: TypeId,
        structure: &'t api::Structure,
        scope: &mut Scope,
    ) -> Vec<(Field, Option<ArgumentKind>, &'t api::Type)> {
        let names = self.field_names(id, structure, scope);
        let parts = &self.parts[&id];
        let mut fields = Vec::new();
        for (field, name) in structure.fields.iter().zip(names) {
            if self.is_telling(id, &field.name) {
                continue;
            }
            let file = parts.file(&field.name);
            let presence = match presence(field, Way::Sent) {
                // There is no null among parts.
                Presence::Patch => Presence::Optional,
                other => other,
            };
            let part = Field {
                docs: constants::of_member(field, presence),
                deprecated: field.docs.deprecated,
                name,
                wire: field.name.clone(),
                ty: file.cloned().unwrap_or_else(|| self.held(id, &field.ty)),
                codec: Codec::Own,
                presence,
                constant: constants::only_value(field).cloned(),
                part: match file {
                    Some(_) => WrittenAs::File,
                    None if parts.objects.contains(field.name.as_str()) => WrittenAs::Parts,
                    None => WrittenAs::Value,
                },
                setter: None,
            };
            let headers = parts.headers(&field.name).iter();
            let headers = headers.map(|header| {
                let planned = self.header_field(id, &part, header, scope);
                let kind = argument(&planned, self.is_converted(&planned.ty, &header.ty));
                (planned, kind, &header.ty)
            });
            let headers: Vec<_> = headers.collect();
            let kind = argument(&part, self.is_converted(&part.ty, &field.ty));
            fields.push((part, kind, &field.ty));
            fields.extend(headers);
        }
        fields
    }

    /// The field for a header of the parts of another field.
    fn header_field(&self, id: TypeId, part: &Field, header: &Header, scope: &mut Scope) -> Field {
        let mut docs = docs::of_value(&header.docs);
        if docs.is_empty() {
            let names = [&Line::sample(&header.name), &Line::sample(&part.wire)];
            docs = Docs::of(&Line::of("The header {} of {}.", &names));
        }
        let key = format!("*header {}", lock::key(&[&part.wire, &header.name]));
        let wanted = Wanted::new(format!("{} {}", part.name.as_str(), header.name));
        let wanted = wanted.at(self.locked.within(id, &key));
        let always = header.required && part.presence == Presence::Required;
        Field {
            docs,
            deprecated: header.docs.deprecated,
            name: scope.claim_one(wanted, Case::Value),
            wire: header.name.clone(),
            ty: self.ty(&header.ty),
            codec: Codec::Own,
            presence: match always {
                true => Presence::Required,
                false => Presence::Optional,
            },
            constant: None,
            part: WrittenAs::Header,
            setter: None,
        }
    }
}

/// What `new(…)` takes for a field.
fn argument(field: &Field, converted: bool) -> Option<ArgumentKind> {
    match field.presence {
        Presence::Required if field.is_set() => None,
        Presence::Required if converted => Some(ArgumentKind::Into),
        Presence::Required | Presence::Nullable => Some(ArgumentKind::Value),
        Presence::Optional | Presence::Patch => None,
    }
}
