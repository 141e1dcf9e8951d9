//! Alternatives that a member's text tells apart.

use std::collections::{HashMap, HashSet};

use indexmap::IndexSet;
use serde_json::Value;

use super::super::Lowering;
use crate::api::types::Mark;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::SchemaId;
use crate::document::schema::Discriminator;
use crate::lower::form::Alternatives;
use crate::place::Place;

impl Lowering<'_> {
    /// By the `discriminator` (OpenAPI §4.8.25), or by a member that is a different constant in each alternative.
    pub(super) fn tagged(
        &mut self,
        place: &Place,
        branches: &[SchemaId],
        discriminator: Option<&Discriminator>,
    ) -> Option<Alternatives> {
        match discriminator.filter(|tag| !tag.property_name.is_empty()) {
            Some(discriminator) => self.by_discriminator(place, branches, discriminator),
            None => self
                .by_base(place, branches)
                .or_else(|| self.by_constant(place, branches)),
        }
    }

    /// By the discriminator of the base that all of them extend, if its values are known to mean each.
    fn by_base(&self, place: &Place, branches: &[SchemaId]) -> Option<Alternatives> {
        let alone = |id: &SchemaId| self.followed(self.joined.alternative(*id)).0;
        let targets: Vec<SchemaId> = branches.iter().map(alone).collect();
        let (base, tag) = self.common_base(&targets)?;
        let tags = self.tag_values(base, tag, &targets);
        let known = tags.iter().all(|tags| !tags.is_empty());
        let objects = branches.iter().all(|id| self.may_be_object(*id));
        if !known || !objects {
            return None;
        }
        let mut marked: Vec<(SchemaId, Vec<String>)> = branches.iter().copied().zip(tags).collect();
        self.add_heirs(&tag.property_name, &mut marked);
        let marked = marked.into_iter().map(|(id, tags)| (id, Mark::Tags(tags)));
        Some(Alternatives::tagged(
            place,
            &tag.property_name,
            marked.collect(),
        ))
    }

    fn by_discriminator(
        &mut self,
        place: &Place,
        branches: &[SchemaId],
        tag: &Discriminator,
    ) -> Option<Alternatives> {
        let limited: Vec<Vec<String>> = branches
            .iter()
            .map(|id| {
                let limited = self.limited_members(*id);
                let values = limited.get(tag.property_name.as_str());
                values.and_then(spelled).unwrap_or_default()
            })
            .collect();
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for value in limited.iter().flatten() {
            *counts.entry(value).or_default() += 1;
        }
        let (mut marked, mut unknown): (Vec<(SchemaId, Vec<String>)>, _) = (Vec::new(), Vec::new());
        let mut taken: HashSet<String> = HashSet::new();
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        for (value, schema) in &tag.mapping {
            let target = schema.map(|schema| self.followed(schema).0);
            let values = target.map(|target| mapped.entry(target).or_default());
            values.into_iter().for_each(|all| all.push(value.clone()));
        }
        for (id, limited) in branches.iter().zip(&limited) {
            let alone = self.joined.alternative(*id);
            let (target, _) = self.followed(alone);
            // What adds to a schema is that where the mapping means it.
            let added = self.schema(alone).reference.map(|to| self.followed(to).0);
            let meant = mapped.get(&target).or_else(|| mapped.get(&added?));
            let mut tags = meant.cloned().unwrap_or_default();
            if tags.is_empty() {
                // Of what several may have, as their base may, nothing means one of them.
                let own = |value: &&String| limited.len() == 1 || counts[value.as_str()] == 1;
                let own = limited.iter().filter(own);
                tags = own.cloned().collect();
            }
            if tags.is_empty() {
                let named = self
                    .schema(alone)
                    .reference
                    .and_then(|target| self.component_name(target));
                tags.extend(named);
            }
            tags.retain(|tag| !taken.contains(tag));
            if tags.is_empty() {
                unknown.push((*id, !limited.is_empty()));
                continue;
            }
            taken.extend(tags.iter().cloned());
            marked.push((*id, tags));
        }
        for (value, mapped) in &tag.mapping {
            let Some(mapped) = mapped else { continue };
            if taken.insert(value.clone()) {
                marked.push((*mapped, vec![value.clone()]));
            }
        }
        let objects = marked.iter().all(|(id, _)| self.may_be_object(*id));
        if !objects || marked.is_empty() {
            return None;
        }
        self.add_heirs(&tag.property_name, &mut marked);
        let is_default = |id: &SchemaId| {
            let alone = self.followed(self.joined.alternative(*id)).0;
            tag.default_mapping.map(|id| self.followed(id).0) == Some(alone)
        };
        unknown.retain(|(id, _)| !is_default(id));
        // Where some have their values in common with others, these tell them no more than all else that is in them.
        let in_common = unknown.iter().any(|(_, limited)| *limited);
        if in_common && tag.mapping.is_empty() && tag.default_mapping.is_none() {
            return None;
        }
        for (id, _) in unknown {
            let message = format!(
                "no value of `{}` is known to mean this alternative",
                tag.property_name
            );
            let at = self.schema(id).place.clone();
            self.diagnostics
                .push(Diagnostic::at(Code::OpenType, &at, message));
        }
        let default = tag.default_mapping.map(|id| self.followed(id).0);
        let is_default = |id: SchemaId| {
            let alone = self.joined.alternative(id);
            default.is_some_and(|default| self.followed(alone).0 == default)
        };
        let mut branches: Vec<(SchemaId, Mark)> = Vec::new();
        for (id, tags) in marked {
            branches.push(match is_default(id) {
                true => (id, Mark::Default(tags)),
                false => (id, Mark::Tags(tags)),
            });
        }
        // What has no value of its own, and stands for all that no other alternative has.
        let told = |(_, mark): &(SchemaId, Mark)| matches!(mark, Mark::Default(_));
        if let Some(default) = default.filter(|id| self.may_be_object(*id))
            && !branches.iter().any(told)
        {
            branches.push((default, Mark::Default(Vec::new())));
        }
        Some(Alternatives::tagged(place, &tag.property_name, branches))
    }

    fn may_be_object(&self, id: SchemaId) -> bool {
        self.kinds(id)
            .is_none_or(|kinds| kinds.contains(&crate::api::types::JsonKind::Object))
    }

    fn by_constant(&mut self, place: &Place, branches: &[SchemaId]) -> Option<Alternatives> {
        let objects = branches.iter().map(|id| {
            let required: IndexSet<String> = self.members(*id).required.into_iter().collect();
            (*id, required, self.limited_members(*id))
        });
        let objects: Vec<_> = objects.collect();
        let (_, candidates, _) = objects.first()?;
        'members: for name in candidates {
            let mut marked: Vec<(SchemaId, Vec<String>)> = Vec::new();
            let mut taken = HashSet::new();
            for (id, required, limited) in &objects {
                let values = limited.get(name.as_str());
                let Some(tags) = values.filter(|_| required.contains(name)).and_then(texts) else {
                    continue 'members;
                };
                if tags.iter().any(|tag| taken.contains(tag)) {
                    continue 'members;
                }
                taken.extend(tags.iter().cloned());
                marked.push((*id, tags));
            }
            let branches = marked
                .into_iter()
                .map(|(id, tags)| (id, Mark::Tags(tags)))
                .collect();
            return Some(Alternatives::tagged(place, name, branches));
        }
        None
    }
}

/// The values as texts, as a discriminator has those that are numbers or truth values.
pub(super) fn spelled(values: &Vec<&Value>) -> Option<Vec<String>> {
    let texts = values.iter().map(|value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    });
    texts.collect()
}

/// The values as texts, if they all are.
fn texts(values: &Vec<&Value>) -> Option<Vec<String>> {
    let texts = values.iter().map(|value| value.as_str().map(str::to_owned));
    texts.collect()
}
