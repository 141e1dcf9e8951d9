//! Models → the same, with one type for what the document writes out several times.

use std::collections::{HashMap, HashSet};

use super::mentioned;
use crate::rust::model::{Alias, Model};
use crate::rust::{Docs, Ident, Type};

/// A model, and what of it does not show in Rust.
pub(super) struct Planned {
    pub(super) model: Model,
    /// Whether the document names it, or the user.
    pub(super) named: bool,
}

/// Makes a type without a name of its own that equals another, but for its documentation, another name for that.
/// Such names go where no type that stays uses them, and none in `used` does.
///
/// Types that the document names stay what they are, however alike: their next versions may differ.
pub(super) fn merged(mut models: Vec<Planned>, used: &[Type]) -> Vec<Model> {
    let first = first_of_equals(&models);
    for Planned { model, .. } in &mut models {
        if let Some(first) = first.get(model.name()) {
            *model = alias(model, first);
        }
    }
    let is_other_name = |planned: &Planned| first.contains_key(planned.model.name());
    let left = models.iter().filter(|planned| !is_other_name(planned));
    let used: HashSet<Ident> = left
        .flat_map(|planned| planned.model.types())
        .chain(used)
        .filter_map(|ty| mentioned::model(ty).cloned())
        .collect();
    let models = models.into_iter();
    let stays = |planned: &Planned| !is_other_name(planned) || used.contains(planned.model.name());
    models.filter(stays).map(|planned| planned.model).collect()
}

/// For each model that equals an earlier one, or one that the document names, the name of that.
fn first_of_equals(models: &[Planned]) -> HashMap<Ident, Ident> {
    let keys = models.iter().map(|planned| anonymous(&planned.model));
    let mut keys: Vec<Model> = keys.collect();
    let mut known: HashMap<Ident, Ident> = HashMap::new();
    // What is made of equal types may be equal too, so that each round shows more.
    loop {
        let first = first_of_each(models, &keys);
        let found: HashMap<Ident, Ident> = models
            .iter()
            .zip(&keys)
            .filter(|(planned, _)| !planned.named && !matches!(planned.model, Model::Alias(_)))
            .map(|(planned, key)| (planned.model.name(), first[key]))
            .filter(|(name, first)| *name != *first && !known.contains_key(*name))
            .map(|(name, first)| (name.clone(), first.clone()))
            .collect();
        if found.is_empty() {
            return known;
        }
        for ty in keys.iter_mut().flat_map(Model::types_mut) {
            rename(ty, &found);
        }
        known.extend(found);
    }
}

/// The name of the first model with each key, those that the document names before others.
fn first_of_each<'m>(models: &'m [Planned], keys: &'m [Model]) -> HashMap<&'m Model, &'m Ident> {
    let mut first: HashMap<&Model, &Ident> = HashMap::new();
    for named in [true, false] {
        for (planned, key) in models.iter().zip(keys) {
            if planned.named == named {
                first.entry(key).or_insert(planned.model.name());
            }
        }
    }
    first
}

/// What the model says, without its own name and documentation.
fn anonymous(model: &Model) -> Model {
    let mut key = model.clone();
    let (docs, name) = match &mut key {
        Model::Structure(structure) => (&mut structure.docs, &mut structure.name),
        Model::Enumeration(enumeration) => (&mut enumeration.docs, &mut enumeration.name),
        Model::Union(union) => (&mut union.docs, &mut union.name),
        Model::Alias(alias) => (&mut alias.docs, &mut alias.name),
    };
    *docs = Docs::default();
    *name = super::names::fixed("_");
    key
}

fn rename(ty: &mut Type, names: &HashMap<Ident, Ident>) {
    match ty {
        Type::Model(name) => {
            if let Some(first) = names.get(name) {
                *name = first.clone();
            }
        }
        Type::Vec(inner)
        | Type::Map(inner)
        | Type::Option(inner)
        | Type::Patch(inner)
        | Type::Box(inner) => rename(inner, names),
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 => {}
        Type::String | Type::Bytes | Type::Json | Type::Unit => {}
        Type::DateTime | Type::Date | Type::Chosen(_) => {}
    }
}

fn alias(model: &Model, first: &Ident) -> Model {
    let (docs, deprecated) = match model {
        Model::Structure(structure) => (&structure.docs, structure.deprecated),
        Model::Enumeration(enumeration) => (&enumeration.docs, enumeration.deprecated),
        Model::Union(union) => (&union.docs, union.deprecated),
        Model::Alias(alias) => (&alias.docs, alias.deprecated),
    };
    Model::Alias(Alias {
        docs: docs.clone(),
        deprecated,
        name: model.name().clone(),
        ty: Type::Model(first.clone()),
    })
}
