//! Types of the API → models.

use std::collections::{BTreeMap, BTreeSet};

use super::{conversions, equal};
use crate::api::types::{EnumerationValues, Named};
use crate::api::{self, Additional, Owner, Shape, TypeDef, TypeId};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::docs;
use crate::plan::known::imports::{imports, want};
use crate::plan::known::usage::Way;
use crate::plan::locked;
use crate::plan::names::At;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::plan::types::constants;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::model::{
    self, Alias, Codec, Enumeration, Field, Model, Presence, Structure, Values, Written, WrittenAs,
};
use crate::rust::{ArgumentKind, Docs, File, Ident, Import, Item, Type};

impl Planning<'_> {
    /// The file of all models, where `used` are the types that others name; `None` where there are none.
    pub(in crate::plan) fn models(&mut self, used: &[Type]) -> Option<File> {
        let (left_over, of_files) = (self.left_over(), self.types_of_files());
        let order = self.in_reading_order().into_iter();
        let order = order.filter(|id| !left_over.contains(id) && !of_files[id.0]);
        let models = order.map(|id| self.planned(id)).collect();
        let mut wanted = BTreeSet::new();
        let mut items = Vec::new();
        let mut models = equal::merged(models, used);
        self.old_names_of_types(&mut models);
        conversions::give(&mut models);
        let all = self.api.types.iter().enumerate();
        let pairs = all.filter_map(|(at, def)| match def.name {
            api::Name::Sent(of) => Some((self.name(of), self.name(TypeId(at)))),
            _ => None,
        });
        conversions::received::give(&mut models, &pairs.collect::<Vec<_>>());
        for model in models {
            want(&model, &mut wanted);
            items.push(Item::Model(model));
        }
        let unions = [
            Import::UnionMacro,
            Import::TaggedUnionMacro,
            Import::PartsUnionMacro,
        ];
        if unions.iter().any(|one| wanted.contains(one)) {
            self.runtime_parts.insert(Part::Union);
        }
        if items.iter().any(has_large_parts) {
            self.runtime_parts.insert(Part::Large);
        }
        if wanted.contains(&Import::Constant) || items.iter().any(has_members_always) {
            self.runtime_parts.insert(Part::Constant);
        }
        let docs = Docs::of(&Line::of("Types of {}.", &[&docs::noun(&self.api.title)]));
        let items: Vec<Item> = imports(wanted).into_iter().chain(items).collect();
        (!self.api.types.is_empty()).then(|| File {
            holds_models: true,
            ..self.file("models", docs, items)
        })
    }

    /// Types the document names, each followed by those that stand inside it; then those of operations.
    fn in_reading_order(&self) -> Vec<TypeId> {
        let mut below: Vec<Vec<TypeId>> = vec![Vec::new(); self.api.types.len()];
        let mut tops = Vec::new();
        for (index, def) in self.api.types.iter().enumerate() {
            match &def.name {
                // It stands with what reads it.
                api::Name::Events => {}
                api::Name::Within {
                    owner: Owner::Type(owner),
                    ..
                } => below[owner.0].push(TypeId(index)),
                api::Name::Sent(of) => match &self.api.types[of.0].name {
                    api::Name::Within {
                        owner: Owner::Type(owner),
                        ..
                    } => below[owner.0].push(TypeId(index)),
                    _ => below[of.0].push(TypeId(index)),
                },
                api::Name::Within { .. } | api::Name::Given(_) => tops.push(TypeId(index)),
            }
        }
        let mut order = Vec::new();
        for top in tops {
            order.push(top);
            order.append(&mut below[top.0]);
        }
        order
    }

    fn model(&mut self, id: TypeId) -> Model {
        let api = self.api;
        let def = &api.types[id.0];
        match &def.shape {
            Shape::Structure(structure) => Model::Structure(match self.parts.get(&id) {
                Some(parts) if !parts.json => self.parts_structure(id, def, structure),
                _ => self.structure(id, def, structure),
            }),
            Shape::Enumeration(enumeration) => {
                Model::Enumeration(self.enumeration(id, def, &enumeration.values))
            }
            Shape::Union(union) => Model::Union(self.union(id, def, union)),
            Shape::Alias(ty) => {
                let ty = if self.boxes.is_endless(id) {
                    let message = "a list or map of nothing but itself is raw JSON";
                    let found = Diagnostic::at(Code::RawJson, &def.origin, message);
                    self.diagnostics.push(found);
                    Type::Json
                } else {
                    self.ty(ty)
                };
                Model::Alias(Alias {
                    docs: self.titled(def),
                    deprecated: def.docs.deprecated,
                    renamed: false,
                    name: self.name(id),
                    ty,
                })
            }
        }
    }

    fn planned(&mut self, id: TypeId) -> equal::Planned {
        let of = self.api.received(id);
        let (given, words) = match &self.api.types[of.0].name {
            api::Name::Given(_) | api::Name::Events | api::Name::Sent(_) => (true, Vec::new()),
            api::Name::Within { path, .. } => (false, path.clone()),
        };
        equal::Planned {
            model: self.model(id),
            named: given || self.chosen.types.contains_key(&of),
            words,
            shared: self.locked.shared(id),
            as_before: self.locked.is_as_before(id),
        }
    }

    pub(in crate::plan) fn name(&self, id: TypeId) -> Ident {
        self.type_names[id.0].clone()
    }

    fn structure(&mut self, id: TypeId, def: &TypeDef, structure: &api::Structure) -> Structure {
        let way = self.usage.way(id);
        let mut scope = Scope::default();
        let names = self.field_names(id, structure, &mut scope);
        let members = structure.fields.iter().zip(names);
        let members = members.filter(|(field, _)| !self.is_telling(id, &field.name));
        let (members, mut fields): (Vec<&api::Field>, Vec<Field>) = members
            .map(|(field, name)| {
                let presence = presence(field, way);
                let planned = Field {
                    docs: constants::of_member(field, presence),
                    deprecated: field.docs.deprecated,
                    name,
                    wire: field.name.clone(),
                    ty: self.held(id, &field.ty),
                    codec: match presence {
                        Presence::Optional if self.is_any(&field.ty) => Codec::Any,
                        _ => self.codec_in(id, &field.ty),
                    },
                    presence,
                    constant: constants::only_value(field).cloned(),
                    part: WrittenAs::Value,
                    setter: None,
                };
                (field, planned)
            })
            .unzip();
        let mut additional = structure.additional.ty().map(|ty| {
            let rest = model::Additional {
                name: self.name_of_additional(id, &mut scope),
                ty: self.ty(ty),
                codec: self.codec_in(id, ty),
                fitting: matches!(structure.additional, Additional::Fitting(_)),
                part: WrittenAs::Value,
                setter: None,
            };
            (rest, ty)
        });
        if way == Way::Sent {
            let meant: Vec<&api::Type> = members.iter().map(|field| &field.ty).collect();
            let rest = additional.as_mut().map(|(rest, ty)| (rest, *ty));
            self.give_setters(id, &mut fields, &meant, rest);
        }
        let additional = additional.map(|(rest, _)| rest);
        self.problems.extend(scope.into_problems());
        let name = self.name(id);
        let needed: Vec<(Ident, ArgumentKind)> = fields
            .iter()
            .zip(members)
            .filter(|(field, _)| !field.is_set())
            .filter_map(|(field, given)| {
                let converted = || self.is_converted(&field.ty, &given.ty);
                let kind = match field.presence {
                    Presence::Required if converted() => ArgumentKind::Into,
                    Presence::Required | Presence::Nullable => ArgumentKind::Value,
                    Presence::Optional | Presence::Patch => return None,
                };
                Some((field.name.clone(), kind))
            })
            .collect();
        let constructor = (!needed.is_empty()).then_some(needed);
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
            name,
            derives,
            written: match self.parts.contains_key(&id) {
                true => Written::JsonAndParts,
                false => Written::Json,
            },
            non_exhaustive: self.usage.only_received(id),
            fields,
            always,
            additional,
            constructor,
            default_in_table,
            received: None,
        }
    }

    /// What the fields of a structure are called.
    pub(in crate::plan) fn field_names(
        &self,
        id: TypeId,
        structure: &api::Structure,
        scope: &mut Scope,
    ) -> Vec<Ident> {
        let chosen = self.chosen.members(id, scope, Case::Value);
        let rest = self.locked.within(id, locked::ADDITIONAL);
        scope.reserve(rest.kept().map(str::to_owned));
        let fields = structure.fields.iter();
        let wanted =
            fields.map(|field| Wanted::new(&field.name).at(self.locked.member(id, &field.name)));
        members(scope, wanted, chosen, Case::Value)
    }

    /// The field for members that no field is for.
    pub(in crate::plan) fn name_of_additional(&self, id: TypeId, scope: &mut Scope) -> Ident {
        let wordings = ["additional", "additional_members"];
        let at = self.locked.within(id, locked::ADDITIONAL);
        scope.claim_first_at(&wordings, Case::Value, at)
    }

    fn enumeration(
        &mut self,
        id: TypeId,
        def: &TypeDef,
        values: &EnumerationValues,
    ) -> Enumeration {
        let mut scope = Scope::default();
        let chosen = self.chosen.members(id, &mut scope, Case::Type);
        let unknown = self.locked.within(id, locked::UNKNOWN);
        scope.reserve(unknown.kept().map(str::to_owned));
        let at = |value: &str| self.locked.member(id, value);
        let values = match values {
            EnumerationValues::Strings(all) => Values::Strings(named(&mut scope, all, chosen, at)),
            EnumerationValues::Integers(all) => {
                Values::Integers(named(&mut scope, all, chosen, at))
            }
        };
        let unknown = scope.claim_first_at(&["Unknown", "Unrecognized"], Case::Type, unknown);
        self.problems.extend(scope.into_problems());
        Enumeration {
            docs: self.titled(def),
            deprecated: def.docs.deprecated,
            name: self.name(id),
            values,
            ordered: self.keys.contains(&id),
            unknown,
        }
    }
}

/// A required member that only the server sets is required in what is received, and one that the server never gives in
/// what is sent (OpenAPI 3.0.4 §4.7.24.2).
///
/// What is received keeps `null` apart from nothing where it is sent again.
pub(in crate::plan) fn presence(field: &api::Field, way: Way) -> Presence {
    let sent = way == Way::Sent;
    let here = match (field.read_only, field.write_only) {
        (true, false) => !sent,
        (false, true) => sent,
        (true, true) => false,
        (false, false) => true,
    };
    match (field.required && here, field.nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, true) if way != Way::Received => Presence::Patch,
        (false, _) => Presence::Optional,
    }
}

/// The names of the members of a type in their order: those that the user chose, by index, and the others'.
pub(in crate::plan) fn members(
    scope: &mut Scope,
    wanted: impl Iterator<Item = Wanted>,
    mut chosen: BTreeMap<usize, Ident>,
    case: Case,
) -> Vec<Ident> {
    let (indices, wanted): (Vec<usize>, Vec<Wanted>) = wanted
        .enumerate()
        .filter(|(index, _)| !chosen.contains_key(index))
        .unzip();
    let names = scope.claim_all(wanted, case);
    chosen.extend(indices.into_iter().zip(names));
    chosen.into_values().collect()
}

fn named<T: Clone + ToString>(
    scope: &mut Scope,
    values: &[Named<T>],
    chosen: BTreeMap<usize, Ident>,
    at: impl Fn(&str) -> At,
) -> Vec<(Docs, Ident, T)> {
    let wanted = values.iter().map(|value| {
        let written = value.value.to_string();
        let at = at(&written);
        let wanted = match &value.name {
            Some(name) => Wanted::new(name)
                .or(format!("{name} {written}"))
                .which(written),
            None => Wanted::new(written),
        };
        wanted.at(at)
    });
    let names = members(scope, wanted, chosen, Case::Type);
    let variants = values.iter().zip(names).map(|(value, name)| {
        let docs = value
            .description
            .as_deref()
            .map(|text| Docs::of(&Line::markdown(text)));
        (docs.unwrap_or_default(), name, value.value.clone())
    });
    variants.collect()
}

/// Whether anything in a model is read by way of the heap.
fn has_large_parts(item: &Item) -> bool {
    let Item::Model(model) = item else {
        return false;
    };
    model.codecs().contains(&Codec::Large)
}

/// Whether a model writes members that have no field.
fn has_members_always(item: &Item) -> bool {
    matches!(item, Item::Model(Model::Structure(structure)) if !structure.always.is_empty())
}
