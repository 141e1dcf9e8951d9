//! Models → the same, with one type for what the document writes out several times.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::api::Step;
use crate::plan::docs;
use crate::plan::known::mentioned;
use crate::plan::names::At;
use crate::rust::model::{Alias, Model};
use crate::rust::{Docs, Ident, Type};

pub(in crate::plan) mod neutral;

/// A model, and what of it does not show in Rust.
pub(super) struct Planned {
    pub(in crate::plan) model: Model,
    /// Whether the document names it, or the user.
    pub(in crate::plan) named: bool,
    /// The words that lead to it from what it stands in.
    pub(in crate::plan) words: Vec<Step>,
    /// What it was another name of, and whether it is made of the same as then.
    pub(in crate::plan) shared: At,
    pub(in crate::plan) as_before: bool,
}

/// Makes types without names of their own that are equal, but for their documentation, other names for one: for one
/// that the document names, or for one with a name that belongs to none of them. What has no such name is left alone.
/// Other names go where no type that stays uses them, and none in `used` does.
///
/// Types that the document names stay what they are, however alike: their next versions may differ.
pub(super) fn merged(models: Vec<Planned>, used: &[Type]) -> Vec<Model> {
    let Shared { names, mut new } = Shared::of(&models);
    for one in &models {
        if let Some(shared) = names.get(one.model.name()) {
            one.shared.note(shared.as_str());
        }
    }
    let mut all = Vec::new();
    for Planned { model, .. } in models {
        match names.get(model.name()) {
            Some(shared) => {
                all.extend(new.remove(shared));
                all.push(alias(&model, shared));
            }
            None => all.push(model),
        }
    }
    let is_other_name = |model: &Model| names.contains_key(model.name());
    let left = all.iter().filter(|model| !is_other_name(model));
    let used: HashSet<Ident> = left
        .flat_map(Model::types)
        .chain(used)
        .flat_map(|ty| mentioned::models(ty).cloned())
        .collect();
    all.retain(|model| !is_other_name(model) || used.contains(model.name()));
    all
}

/// What is shared.
struct Shared {
    /// The type that another is a name of, by that.
    names: HashMap<Ident, Ident>,
    /// Types that are not in the document, by name.
    new: BTreeMap<Ident, Model>,
}

impl Shared {
    fn of(models: &[Planned]) -> Self {
        let mut keys: Vec<Model> = models.iter().map(|one| anonymous(&one.model)).collect();
        let mut taken: HashSet<String> = crate::plan::names::reserved::TYPES
            .iter()
            .map(|name| (*name).to_owned())
            .chain(
                models
                    .iter()
                    .map(|one| one.model.name().as_str().to_owned()),
            )
            .collect();
        let mut names: HashMap<Ident, Ident> = HashMap::new();
        let mut first: BTreeMap<Ident, usize> = BTreeMap::new();
        // What is made of equal types may be equal too, so that each round shows more.
        loop {
            let mut found: HashMap<Ident, Ident> = HashMap::new();
            let mut nameless = Vec::new();
            for group in groups(models, &keys) {
                let (named, others): (Vec<usize>, Vec<usize>) =
                    group.into_iter().partition(|at| models[*at].named);
                let name = |at: &usize| models[*at].model.name();
                let known = others.iter().find_map(|at| names.get(name(at)));
                let named: Vec<&Ident> = named.iter().map(name).collect();
                let kept = |at: &usize| models[*at].shared.kept();
                let has_name = !named.is_empty();
                // What was another name of a type stays that, and what had a name of no place keeps it.
                let (own, others): (Vec<usize>, Vec<usize>) = others.into_iter().partition(|at| {
                    let other = |kept| !named.iter().any(|name| name.as_str() == kept);
                    has_name && kept(at).is_some_and(other)
                });
                if !own.is_empty() {
                    nameless.push(own);
                }
                match known.cloned() {
                    _ if has_name => {
                        let new = others.iter().filter(|at| !names.contains_key(name(at)));
                        let target = |at: &usize| {
                            let mut named = named.iter().copied();
                            let kept = named.find(|name| Some(name.as_str()) == kept(at));
                            kept.cloned()
                        };
                        let nearest = |at: &usize| {
                            let nearest = || neutral::nearest(&named, &models[*at].words).clone();
                            target(at).unwrap_or_else(nearest)
                        };
                        found.extend(new.map(|at| (name(at).clone(), nearest(at))));
                    }
                    Some(shared) => {
                        let new = others
                            .iter()
                            .map(name)
                            .filter(|name| !names.contains_key(name));
                        found.extend(new.map(|name| (name.clone(), shared.clone())));
                    }
                    None if others.len() > 1 || others.iter().any(|at| kept(at).is_some()) => {
                        nameless.push(others);
                    }
                    None => {}
                }
            }
            nameless.retain(|group| {
                !group
                    .iter()
                    .any(|at| names.contains_key(models[*at].model.name()))
            });
            let claims = nameless.iter().map(|group| {
                let claim = |at: &usize| (models[*at].shared.kept(), models[*at].as_before);
                group.iter().map(claim).collect()
            });
            let kept = neutral::kept(claims.collect(), &mut taken);
            let wanted = nameless.iter().map(|group| match group.len() {
                // It has the name of its own place.
                1 => Vec::new(),
                _ => {
                    let words = group.iter().map(|at| models[*at].words.as_slice());
                    neutral::wordings(&keys[group[0]], words)
                }
            });
            let contents = nameless.iter().map(|group| format!("{:?}", keys[group[0]]));
            let contents: Vec<String> = contents.collect();
            let given = neutral::names(&contents, wanted.collect(), kept, &mut taken);
            for (group, name) in nameless.iter().zip(given) {
                let Some(name) = name else { continue };
                first.insert(name.clone(), group[0]);
                found.extend(
                    group
                        .iter()
                        .map(|at| (models[*at].model.name().clone(), name.clone())),
                );
            }
            if found.is_empty() {
                break;
            }
            for ty in keys.iter_mut().flat_map(Model::types_mut) {
                rename(ty, &found);
            }
            names.extend(found);
        }
        let new = first.into_iter().map(|(name, at)| {
            let mut model = keys[at].clone();
            let (docs, own) = heading(&mut model);
            *docs = docs::sentence("Shared by schemas of the document that are equal.");
            *own = name.clone();
            (name, model)
        });
        Self {
            names,
            new: new.collect(),
        }
    }
}

/// The models with each key, in order.
fn groups(models: &[Planned], keys: &[Model]) -> Vec<Vec<usize>> {
    let mut known: HashMap<&Model, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for (at, key) in keys.iter().enumerate() {
        // Another name says nothing of its own.
        if matches!(models[at].model, Model::Alias(_)) && !models[at].named {
            continue;
        }
        let group = *known.entry(key).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[group].push(at);
    }
    groups
}

/// What the model says, without its own name and documentation.
fn anonymous(model: &Model) -> Model {
    let mut key = model.clone();
    let (docs, name) = heading(&mut key);
    *docs = Docs::default();
    *name = crate::plan::names::fixed("_");
    key
}

fn heading(model: &mut Model) -> (&mut Docs, &mut Ident) {
    match model {
        Model::Structure(structure) => (&mut structure.docs, &mut structure.name),
        Model::Enumeration(enumeration) => (&mut enumeration.docs, &mut enumeration.name),
        Model::Union(union) => (&mut union.docs, &mut union.name),
        Model::Alias(alias) => (&mut alias.docs, &mut alias.name),
    }
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
        | Type::JsonString(inner)
        | Type::Box(inner) => rename(inner, names),
        Type::Keyed(key, inner) => {
            rename(key, names);
            rename(inner, names);
        }
        Type::Tuple(items) => items.iter_mut().for_each(|item| rename(item, names)),
        Type::Bool | Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F32 | Type::F64 => {}
        Type::String | Type::Bytes | Type::Body | Type::Multipart | Type::Part => {}
        Type::Json | Type::Unit => {}
        Type::Base64 | Type::Base64Url => {}
        Type::DateTime | Type::Date | Type::Constant | Type::Chosen(_) => {}
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
        renamed: false,
        name: model.name().clone(),
        ty: Type::Model(first.clone()),
    })
}
