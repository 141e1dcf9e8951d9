//! A type's schema → values that show all that it may be, and what a later version of a server may send instead.

use serde_json::{Map, Value, json};

use super::conjunction::{Choices, Conjunction, Keyword};
use super::heirs::Heirs;
use super::value::Maker;
use super::{Way, object};
use crate::api::types::{self, EnumerationValues};
use crate::api::{Api, Field, Shape, TypeId};
use crate::document::{Document, Schema, SchemaId, Schemas};
use crate::parse::misfit_but_for_several;

mod variants;

use variants::Variants;

/// Ways to choose among alternatives that are followed for one type.
const CHOICES: usize = 64;

/// Members that are left out, one after the other.
const LEFT_OUT: usize = 24;

/// The member that a later version adds.
pub const ADDED: &str = "added-by-a-later-version";

/// A text that no enumeration lists, and a number.
const UNLISTED: (&str, i64) = ("a-later-value", 987_654_321);

/// A value of a type, and what it shows.
#[derive(Clone, Debug)]
pub struct Instance {
    /// What it shows of its schema, in words.
    pub shows: String,
    pub value: Value,
    /// Its schema allows it; it is not what only a later version would say.
    pub valid: bool,
    /// The variants that it may be of, by their places in the union; `None`: any, or the type is no union.
    pub variants: Option<Vec<usize>>,
}

/// The instances of all types of an API.
#[derive(Debug)]
pub struct Instances<'d> {
    document: &'d Document,
    api: &'d Api,
    heirs: Heirs,
}

impl<'d> Instances<'d> {
    /// Those of what was made of a document.
    pub fn new(document: &'d Document, api: &'d Api) -> Self {
        Self {
            document,
            api,
            heirs: Heirs::all(&document.schemas),
        }
    }

    /// Those of one type, as it is received or sent; `None` where it stands for no schema of the document alone. `always` are
    /// members that are there whatever its schema says.
    pub fn of(
        &self,
        id: TypeId,
        received: bool,
        always: &[(String, Value)],
    ) -> Option<Vec<Instance>> {
        let def = &self.api.types[id.0];
        let schemas = &self.document.schemas;
        let schema = schemas.by_place.get(&def.origin).copied()?;
        if let Shape::Structure(structure) = &def.shape {
            let all = Conjunction::of(schemas, &Heirs::default(), &[schema], &Choices::new());
            // An alternative with what stands beside it, which the schema does not say.
            let known = |field: &Field| !declared(&all, &field.name).is_empty();
            if all.open.is_none() && !structure.fields.iter().all(known) {
                return None;
            }
        }
        let way = match received {
            true => Way::Received,
            false => Way::Sent,
        };
        let mut making = Making {
            schemas,
            heirs: &self.heirs,
            way,
            schema,
            shape: &def.shape,
            always: always.to_vec(),
            of: None,
            found: Vec::new(),
        };
        let alone = matches!(def.shape, Shape::Structure(_));
        let variants = Variants::of(self.api, schemas, &def.shape);
        for choices in paths(schemas, &self.heirs, schema, alone) {
            making.of = variants.as_ref().map(|all| all.made_by(&choices));
            making.always.truncate(always.len());
            if let (Some(all), Some([first, ..])) = (&variants, making.of.as_deref()) {
                making.always.extend(all.tag(*first));
            }
            making.along(&choices);
        }
        let mut all: Vec<Instance> = Vec::new();
        for mut instance in making.found {
            let told = instance.valid || instance.shows == "added";
            instance.variants = instance.variants.filter(|_| told);
            if let (Some(all), Some(found)) = (&variants, &mut instance.variants) {
                found.extend(all.fitting(&instance.value));
            }
            instance.variants = instance.variants.filter(|found| !found.is_empty());
            let same = |other: &Instance| {
                other.value == instance.value && other.variants == instance.variants
            };
            if !all.iter().any(same) {
                all.push(instance);
            }
        }
        Some(all)
    }
}

/// All ways to choose among the alternatives of a schema, within a limit; `alone` where a base is what it says itself.
fn paths(schemas: &Schemas, heirs: &Heirs, id: SchemaId, alone: bool) -> Vec<Choices> {
    let mut first = Choices::new();
    if alone {
        first.insert((id, Keyword::Discriminator), id);
    }
    let (mut whole, mut left) = (Vec::new(), vec![first]);
    while let Some(choices) = left.pop().filter(|_| whole.len() < CHOICES) {
        let all = Conjunction::of(schemas, heirs, &[id], &choices);
        let base = all.bases.first().map(|base| {
            let heirs = heirs.of(*base).iter().map(|(_, heir)| *heir);
            ((*base, Keyword::Discriminator), heirs.collect())
        });
        let Some((key, alternatives)) = all.open.or(base) else {
            whole.push(choices);
            continue;
        };
        for alternative in alternatives.into_iter().rev() {
            let mut choices = choices.clone();
            choices.insert(key, alternative);
            left.push(choices);
        }
    }
    whole
}

/// The instances of one schema, as they are found.
struct Making<'d> {
    schemas: &'d Schemas,
    heirs: &'d Heirs,
    way: Way,
    schema: SchemaId,
    shape: &'d Shape,
    /// Members that are there whatever the schema says.
    always: Vec<(String, Value)>,
    /// The variants that what is made now is of.
    of: Option<Vec<usize>>,
    found: Vec<Instance>,
}

impl<'d> Making<'d> {
    fn along(&mut self, choices: &Choices) {
        let least = self.made(choices, false);
        let whole = self.made(choices, true);
        for (shows, value) in [("least", &least), ("whole", &whole)] {
            self.valid(shows, value.clone());
        }
        let all = Conjunction::of(self.schemas, self.heirs, &[self.schema], choices);
        let listed = all.schemas.iter().find_map(|one| one.enumeration.as_ref());
        for value in listed.into_iter().flatten() {
            self.valid("listed", Some(value.clone()));
        }
        if let Some(Value::Object(whole)) = whole.filter(|whole| self.fits(whole)) {
            self.members(&all, &whole);
        }
        if let Shape::Enumeration(enumeration) = self.shape {
            let unlisted = match &enumeration.values {
                EnumerationValues::Strings(_) => json!(UNLISTED.0),
                EnumerationValues::Integers(_) => json!(UNLISTED.1),
            };
            self.add("unlisted", unlisted, false);
        }
    }

    fn made(&self, choices: &Choices, whole: bool) -> Option<Value> {
        let mut maker = Maker::new(self.schemas, self.heirs, self.way, whole);
        let mut value = maker.chosen(&[self.schema], choices, 0, 1)?;
        if let Value::Object(map) = &mut value {
            for (name, value) in &self.always {
                // A number or a truth value tells a variant by the text that it is written as.
                let told = map.get(name).map(types::text);
                if told != Some(types::text(value)) {
                    map.insert(name.clone(), value.clone());
                }
            }
        }
        Some(value)
    }

    fn fits(&self, value: &Value) -> bool {
        misfit_but_for_several(self.schemas, self.schema, value).is_none()
    }

    fn valid(&mut self, shows: &str, value: Option<Value>) {
        if let Some(value) = value.filter(|value| !value.is_null() && self.fits(value)) {
            self.add(shows, value, true);
        }
    }

    fn add(&mut self, shows: &str, value: Value, valid: bool) {
        self.found.push(Instance {
            shows: shows.to_owned(),
            value,
            valid,
            variants: self.of.clone(),
        });
    }

    /// An object with other members: some null, one left out, one more, one with a value that is not listed.
    fn members(&mut self, all: &Conjunction<'d>, map: &Map<String, Value>) {
        let required = object::required(all);
        let mut nulls = map.clone();
        let mut left_out = 0;
        let free = |name: &String| self.always.iter().all(|(always, _)| always != name);
        let names: Vec<&String> = map.keys().filter(|name| free(name)).collect();
        for name in names {
            let ids = declared(all, name);
            let mut without = map.clone();
            without.shift_remove(name);
            let without = Value::Object(without);
            let may_miss = !required.contains(name.as_str()) && self.fits(&without);
            if left_out < LEFT_OUT && may_miss {
                left_out += 1;
                self.add(&format!("without `{name}`"), without, true);
            }
            if !ids.is_empty() && ids.iter().all(|id| self.may_be_null(*id)) {
                nulls.insert(name.clone(), Value::Null);
            }
            if let Some(unlisted) = self.unlisted(&ids, &map[name]) {
                let mut other = map.clone();
                other.insert(name.clone(), unlisted);
                self.add(&format!("unlisted `{name}`"), Value::Object(other), false);
            }
        }
        self.valid("nulls", Some(Value::Object(nulls)));
        let other = object::additional(all);
        if other.iter().all(|id| self.schemas[*id].boolean.is_some()) {
            let mut more = map.clone();
            more.insert(ADDED.to_owned(), json!({"list": [1, "two", null]}));
            self.add("added", Value::Object(more), false);
        }
    }

    /// Whether a schema says that null is allowed.
    fn may_be_null(&self, id: SchemaId) -> bool {
        let all = Conjunction::of(self.schemas, self.heirs, &[id], &Choices::new());
        all.may_be_null(self.schemas)
            && misfit_but_for_several(self.schemas, id, &Value::Null).is_none()
    }

    /// A value of the same type that is not listed, if all values are.
    fn unlisted(&self, ids: &[SchemaId], value: &Value) -> Option<Value> {
        let all = Conjunction::of(self.schemas, self.heirs, ids, &Choices::new());
        let listed = |one: &&&Schema| one.enumeration.is_some() || one.constant.is_some();
        let listed = all.schemas.iter().find(listed)?;
        let values = listed
            .enumeration
            .iter()
            .flatten()
            .chain(listed.constant.iter());
        match value {
            Value::String(_) if values.clone().all(Value::is_string) => Some(json!(UNLISTED.0)),
            Value::Number(_) if values.clone().all(Value::is_i64) => Some(json!(UNLISTED.1)),
            _ => None,
        }
    }
}

/// What is said of a member.
fn declared(all: &Conjunction<'_>, name: &str) -> Vec<SchemaId> {
    let ids = all.schemas.iter();
    ids.filter_map(|one| one.properties.get(name).copied())
        .collect()
}

#[cfg(test)]
mod tests;
