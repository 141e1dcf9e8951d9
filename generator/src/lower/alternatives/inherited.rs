//! A base with a discriminator, and the schemas that extend it by `allOf` (OpenAPI 3.1.1 §4.8.25): one of these each.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::super::Lowering;
use super::super::form::Extra;
use super::super::naming::Naming;
use super::tags::spelled;
use crate::api::types::{Mark, ToldBy};
use crate::api::{Additional, Shape, Type, TypeId};
use crate::diagnostic::Code;
use crate::document::SchemaId;
use crate::document::schema::Discriminator;
use crate::lower::form::Alternatives;
use crate::place::Place;

/// More than any real document has, all bases together; ends those in which every schema extends all before it.
const MOST: usize = 20_000;

/// The schemas that extend others, by the base.
#[derive(Default)]
pub(in crate::lower) struct Heirs {
    /// Each with the values of the tag that mean it, last the base itself.
    of: BTreeMap<SchemaId, Vec<(SchemaId, Vec<String>)>>,
    all: HashSet<SchemaId>,
    /// What bases are without their heirs.
    alone: HashMap<SchemaId, TypeId>,
}

impl Heirs {
    pub(in crate::lower) fn is_empty(&self) -> bool {
        self.of.is_empty()
    }

    pub(in crate::lower) fn is_base(&self, id: SchemaId) -> bool {
        self.of.contains_key(&id)
    }

    /// The schemas that extend a base, and the base.
    pub(in crate::lower) fn of(&self, id: SchemaId) -> impl Iterator<Item = SchemaId> + '_ {
        let heirs = self.of.get(&id).into_iter().flatten();
        heirs.map(|(heir, _)| *heir)
    }

    pub(in crate::lower) fn is_heir(&self, id: SchemaId) -> bool {
        self.all.contains(&id)
    }
}

impl<'a> Lowering<'a> {
    /// Finds the named schemas that extend one with a discriminator, on whatever way.
    pub(in crate::lower) fn find_heirs(&mut self) {
        let schemas = &self.document.schemas;
        let ids = || (0..schemas.all.len()).map(|at| SchemaId(at as u32));
        let tagged = |id: &SchemaId| self.own_tag(*id).is_some() && !self.is_alternatives(*id);
        let roots: Vec<SchemaId> = ids().filter(tagged).collect();
        if roots.is_empty() {
            return;
        }
        let mut extended_by: HashMap<SchemaId, Vec<SchemaId>> = HashMap::new();
        for id in ids() {
            let schema = self.schema(id);
            for base in schema.all_of.iter().chain(&schema.reference) {
                extended_by.entry(*base).or_default().push(id);
            }
        }
        let (mut heirs, mut count) = (Heirs::default(), 0);
        for root in roots {
            let mut bases: Vec<SchemaId> = self.extending(root, &extended_by);
            bases.push(root);
            for base in bases {
                if heirs.of.contains_key(&base) || self.is_alternatives(base) {
                    continue;
                }
                let extending = self.extending(base, &extended_by);
                let Some(tag) = self.tag_of(base).filter(|_| !extending.is_empty()) else {
                    continue;
                };
                count += extending.len();
                if count > MOST {
                    let message = "more schemas extend others than are followed: members of the others are kept as raw JSON";
                    self.report(Code::OpenType, &self.schema(base).place.clone(), message);
                    self.heirs = heirs;
                    return;
                }
                let found = self.heirs_of(base, tag, extending);
                if found.len() > 1 {
                    heirs.all.extend(found.iter().map(|(id, _)| *id));
                    heirs.of.insert(base, found);
                }
            }
        }
        self.heirs = heirs;
    }

    /// The heirs whose values of the tag are known, and the base.
    fn heirs_of(
        &self,
        base: SchemaId,
        tag: &Discriminator,
        mut extending: Vec<SchemaId>,
    ) -> Vec<(SchemaId, Vec<String>)> {
        let mapped: HashSet<SchemaId> = tag.mapping.iter().filter_map(|(_, to)| *to).collect();
        extending.retain(|id| mapped.contains(id) || !self.is_other_name(*id));
        extending.push(base);
        let tags = self.tag_values(base, tag, &extending);
        let all = extending.into_iter().zip(tags);
        all.filter(|(id, tags)| *id == base || !tags.is_empty())
            .collect()
    }

    /// The named schemas that extend this one, on whatever way, in the order of the document.
    fn extending(
        &self,
        base: SchemaId,
        extended_by: &HashMap<SchemaId, Vec<SchemaId>>,
    ) -> Vec<SchemaId> {
        let (mut seen, mut open) = (BTreeSet::new(), vec![base]);
        while let Some(id) = open.pop() {
            let more = extended_by.get(&id).into_iter().flatten();
            open.extend(more.filter(|id| **id != base && seen.insert(**id)));
        }
        let named = |id: &SchemaId| is_named(&self.schema(*id).place);
        seen.into_iter().filter(named).collect()
    }

    /// Nothing but another name of a schema.
    fn is_other_name(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        let adds = !schema.required.is_empty() || !schema.properties.is_empty();
        !adds && self.followed(id).0 != id
    }

    fn is_alternatives(&self, id: SchemaId) -> bool {
        let schema = self.schema(id);
        !schema.one_of.is_empty() || !schema.any_of.is_empty()
    }

    fn own_tag(&self, id: SchemaId) -> Option<&'a Discriminator> {
        let tag = self.schema(id).discriminator.as_deref();
        tag.filter(|tag| !tag.property_name.is_empty())
    }

    /// The discriminator of a schema or the nearest of its bases.
    fn tag_of(&self, id: SchemaId) -> Option<&'a Discriminator> {
        self.with_bases(id).iter().find_map(|id| self.own_tag(*id))
    }

    /// The values of the tag that mean each of the schemas: those mapped to it; those it is limited to by itself, which
    /// no other is; its name.
    pub(super) fn tag_values(
        &self,
        base: SchemaId,
        tag: &Discriminator,
        ids: &[SchemaId],
    ) -> Vec<Vec<String>> {
        let limits = |id: SchemaId| {
            let limited = self.limited_members(id);
            let values = limited.get(tag.property_name.as_str());
            values.and_then(spelled).unwrap_or_default()
        };
        let common = limits(base);
        let all: HashSet<SchemaId> = ids.iter().copied().collect();
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        let mut taken: HashMap<String, usize> = HashMap::new();
        for (value, to) in &tag.mapping {
            let Some(to) = *to else { continue };
            let meant = match all.contains(&to) {
                true => to,
                false => self.followed(to).0,
            };
            if all.contains(&meant) {
                mapped.entry(meant).or_default().push(value.clone());
                // More than once: nothing else that is guessed to be meant by it is.
                *taken.entry(value.clone()).or_default() += 2;
            }
        }
        let mut readings: HashMap<String, &String> = HashMap::new();
        for value in common.iter().rev() {
            readings.insert(letters(value), value);
        }
        readings.extend(common.iter().map(|value| (value.clone(), value)));
        let mut found: Vec<Vec<String>> = Vec::new();
        for id in ids {
            found.push(mapped.remove(id).unwrap_or_default());
        }
        let mut guessed: Vec<Vec<String>> = Vec::new();
        for (id, mapped) in ids.iter().zip(&found) {
            let mut values = Vec::new();
            if mapped.is_empty() {
                let schema = self.schema(*id);
                let written = schema.extensions.get("x-ms-discriminator-value");
                values.extend(written.and_then(|value| value.as_str()).map(str::to_owned));
                if values.is_empty() && *id != base {
                    values = limits(*id);
                    if values == common {
                        values.clear();
                    }
                }
                if values.is_empty() {
                    values.extend(self.implied(*id, base, tag, &readings));
                }
            }
            for value in &values {
                *taken.entry(value.clone()).or_default() += 1;
            }
            guessed.push(values);
        }
        for (found, mut guessed) in found.iter_mut().zip(guessed) {
            guessed.retain(|value| taken[value] == 1);
            found.append(&mut guessed);
        }
        found
    }

    /// The name of a schema as a value of the tag; where the values are listed, the one of them that reads so.
    fn implied(
        &self,
        id: SchemaId,
        base: SchemaId,
        tag: &Discriminator,
        readings: &HashMap<String, &String>,
    ) -> Option<String> {
        let name = self.component_name(id)?;
        if readings.is_empty() {
            // A base of which other schemas are mapped is not met by itself, unless it is mapped too.
            return (id != base || tag.mapping.is_empty()).then_some(name);
        }
        let read = readings
            .get(&name)
            .or_else(|| readings.get(&letters(&name)));
        read.map(|value| (*value).clone())
    }

    /// The union that a base with heirs is.
    pub(in crate::lower) fn of_base(&self, id: SchemaId) -> Option<Alternatives> {
        let heirs = self.heirs.of.get(&id)?;
        let tag = self.tag_of(id)?;
        // What has no value of the tag, or one that means nothing, is of the base, or of what it says (3.2.0 §4.25.1).
        let default = tag.default_mapping.map(|to| self.followed(to).0);
        let default = default.filter(|to| *to != id && heirs.iter().any(|(heir, _)| heir == to));
        let marked = heirs.iter().filter_map(|(heir, tags)| {
            let mark = match default {
                Some(default) if default == *heir => Mark::Default(tags.clone()),
                Some(_) if *heir == id && tags.is_empty() => return None,
                None if *heir == id => Mark::Rest(tags.clone()),
                Some(_) | None => Mark::Tags(tags.clone()),
            };
            Some((*heir, mark))
        });
        Some(Alternatives {
            place: self.schema(id).place.clone(),
            told_by: ToldBy::Tag(tag.property_name.clone()),
            branches: marked.collect(),
            several: false,
            common: Vec::new(),
        })
    }

    /// The type of a schema without those that extend it, which keeps what only those describe.
    pub(super) fn as_extended(&mut self, id: SchemaId) -> Type {
        if !self.heirs.is_base(id) {
            return self.non_null_type_of(id);
        }
        if let Some(known) = self.heirs.alone.get(&id) {
            return Type::Named(*known);
        }
        let type_id = self.reserve();
        self.heirs.alone.insert(id, type_id);
        let parts = self.parts(&[id]);
        let mut structure = self.structure(&parts, Extra::Kept);
        if structure.additional == Additional::Dropped {
            structure.additional = Additional::Kept(Type::UNTYPED);
        }
        self.define(type_id, Naming::Base, id, Shape::Structure(structure));
        Type::Named(type_id)
    }

    /// Adds to the values of the tag that mean an alternative those that mean what extends it.
    pub(super) fn add_heirs(&self, property: &str, marked: &mut [(SchemaId, Vec<String>)]) {
        let taken = marked.iter().flat_map(|(_, tags)| tags.iter().cloned());
        let mut taken: HashSet<String> = taken.collect();
        for (id, tags) in marked {
            let (base, _) = self.followed(self.joined.alternative(*id));
            let heirs = self.heirs.of.get(&base);
            let same = |tag: &Discriminator| tag.property_name == property;
            let Some(heirs) = heirs.filter(|_| self.tag_of(base).is_some_and(same)) else {
                continue;
            };
            let all = heirs.iter().flat_map(|(_, tags)| tags);
            tags.extend(all.filter(|tag| taken.insert((*tag).clone())).cloned());
        }
    }

    /// The base with a discriminator that all these extend.
    pub(super) fn common_base(&self, ids: &[SchemaId]) -> Option<(SchemaId, &'a Discriminator)> {
        let (first, others) = ids.split_first()?;
        let others: Vec<HashSet<SchemaId>> = others
            .iter()
            .map(|id| self.with_bases(*id).into_iter().collect())
            .collect();
        let common = |id: &SchemaId| others.iter().all(|bases| bases.contains(id));
        let bases = self.with_bases(*first).into_iter().filter(common);
        let mut tagged = bases.filter_map(|id| Some((id, self.own_tag(id)?)));
        tagged.find(|(id, _)| !self.is_alternatives(*id))
    }
}

/// What is left of a word whatever its case and separators.
fn letters(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// Whether a schema stands where others find it by its name.
pub(in crate::lower) fn is_named(place: &Place) -> bool {
    let tokens: Vec<String> = place.pointer.tokens().collect();
    let tokens: Vec<&str> = tokens.iter().map(String::as_str).collect();
    matches!(
        tokens.as_slice(),
        [] | ["components", "schemas", _] | ["definitions" | "$defs" | "schemas", _]
    )
}
