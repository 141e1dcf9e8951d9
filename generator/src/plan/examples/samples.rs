//! Sample bodies of JSON: code that makes a structure by `new` and sets a few of its members.

use std::collections::HashMap;

use serde_json::Value;

use crate::api::Shape;
use crate::plan::planning::Planning;
use crate::rust::model::{Field, Model, Presence, Structure, Takes, Values};
use crate::rust::{ArgumentKind, Ident, Type, tuple};

/// Letters of a line with setters in it.
const LINE: usize = 80;

/// How deep structures may stand in each other.
const DEPTH: usize = 3;

/// Members that are set, of those that may be left out.
const SET: usize = 2;

type Models<'m> = HashMap<&'m Ident, &'m Model>;

impl Planning<'_> {
    /// Code that makes a value, and whether it sets what may be left out.
    pub(super) fn body_sample(&self, models: &Models<'_>, name: &Ident) -> Option<(String, bool)> {
        let structure = structure(models, name)?;
        let made = self.made(models, structure, DEPTH)?;
        let samples = structure.fields.iter().filter_map(|field| {
            let setter = field.setter.as_ref().filter(|_| !field.deprecated)?;
            let example = self.example_of(structure, field);
            let simple =
                matches!(setter.takes, Takes::Plain) && !matches!(setter.ty, Type::Model(_));
            let sample = simple.then(|| scalar(&setter.ty, example, &field.wire, setter.into));
            let code = format!(".{}({})", setter.name.as_str(), sample.flatten()?);
            let unsaid = match (example, &setter.ty) {
                (Some(_), _) => 0,
                (None, Type::String) => 2,
                (None, _) => 1,
            };
            Some((unsaid, code))
        });
        let mut set: Vec<(usize, String)> = samples.collect();
        set.sort_by_key(|(unsaid, _)| *unsaid);
        set.truncate(SET);
        let any = !set.is_empty();
        let set: Vec<String> = set.into_iter().map(|(_, code)| code).collect();
        let length = made.len() + set.iter().map(String::len).sum::<usize>();
        let between = if length > LINE { "\n    " } else { "" };
        let set = set.into_iter().map(|code| format!("{between}{code}"));
        Some((made + &set.collect::<String>(), any))
    }

    /// `models::NewPet::new("Rex")`.
    fn made(&self, models: &Models<'_>, structure: &Structure, depth: usize) -> Option<String> {
        let depth = depth.checked_sub(1)?;
        let path = format!("models::{}", structure.name.as_str());
        let Some(needed) = &structure.constructor else {
            return Some(format!("{path}::default()"));
        };
        let fields = structure.fields.iter().filter_map(|field| {
            let kind = needed.iter().find(|(name, _)| *name == field.name)?.1;
            Some(self.given(models, structure, (field, kind), depth))
        });
        let fields: Option<Vec<String>> = fields.collect();
        Some(format!("{path}::new({})", fields?.join(", ")))
    }

    /// A field as `new` takes it.
    fn given(
        &self,
        models: &Models<'_>,
        structure: &Structure,
        (field, kind): (&Field, ArgumentKind),
        depth: usize,
    ) -> Option<String> {
        if field.presence == Presence::Nullable {
            return Some("None".to_owned());
        }
        let example = self.example_of(structure, field);
        let into = kind == ArgumentKind::Into;
        self.value(models, &field.ty, (example, &field.wire, into), depth)
    }

    fn value(
        &self,
        models: &Models<'_>,
        ty: &Type,
        (example, wire, into): (Option<&Value>, &str, bool),
        depth: usize,
    ) -> Option<String> {
        match ty {
            Type::Vec(item) => {
                let first = example.and_then(|value| value.as_array()?.first());
                Some(
                    match self.value(models, item, (first, wire, false), depth) {
                        Some(item) => format!("vec![{item}]"),
                        None => "Vec::new()".to_owned(),
                    },
                )
            }
            Type::Tuple(items) => {
                let mut values = Vec::new();
                for (at, item) in items.iter().enumerate() {
                    let given = example.and_then(|value| value.as_array()?.get(at));
                    values.push(self.value(models, item, (given, wire, false), depth)?);
                }
                Some(tuple(&values))
            }
            Type::Map(_) | Type::Keyed(..) => Some("Default::default()".to_owned()),
            Type::Model(name) => match models.get(name)? {
                Model::Structure(structure) => self.made(models, structure, depth),
                Model::Enumeration(enumeration) => {
                    let first = match &enumeration.values {
                        Values::Strings(all) => all.first().map(|(_, name, _)| name),
                        Values::Integers(all) => all.first().map(|(_, name, _)| name),
                    };
                    let (of, one) = (name.as_str(), first?.as_str());
                    Some(format!("models::{of}::{one}"))
                }
                Model::Alias(alias) => {
                    let depth = depth.checked_sub(1)?;
                    self.value(models, &alias.ty, (example, wire, into), depth)
                }
                Model::Union(_) => None,
            },
            ty => scalar(ty, example, wire, into),
        }
    }

    /// The example that the document gives of a member.
    fn example_of(&self, structure: &Structure, field: &Field) -> Option<&Value> {
        let id = self.origins.types.get(&structure.name)?;
        let Shape::Structure(meant) = &self.api.types[id.0].shape else {
            return None;
        };
        let meant = meant.fields.iter().find(|one| one.name == field.wire)?;
        self.shown(&meant.docs, &meant.ty)
    }
}

fn structure<'m>(models: &Models<'m>, name: &Ident) -> Option<&'m Structure> {
    match models.get(name)? {
        Model::Structure(structure) => Some(structure),
        Model::Alias(alias) => match &alias.ty {
            Type::Model(target) if target != name => match models.get(target)? {
                Model::Structure(structure) => Some(structure),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    }
}

/// A value without parts; `into`: where text is taken as `&str`.
fn scalar(ty: &Type, example: Option<&Value>, wire: &str, into: bool) -> Option<String> {
    let shown = example.and_then(|value| value.as_str());
    let usable = |text: &&str| !text.is_empty() && text.len() < 60 && !text.contains(['\n', '\r']);
    let number = example.and_then(Value::as_i64);
    let number = number.filter(|value| (0..=i64::from(i32::MAX)).contains(value));
    Some(match ty {
        Type::Bool => "true".to_owned(),
        Type::I32 | Type::I64 | Type::U32 | Type::U64 => number.unwrap_or(1).to_string(),
        Type::F32 | Type::F64 => "1.0".to_owned(),
        Type::String => {
            let text = format!("{:?}", shown.filter(usable).unwrap_or(wire));
            match into {
                true => text,
                false => format!("{text}.to_owned()"),
            }
        }
        Type::Json if into => "\"value\"".to_owned(),
        Type::Json => "\"value\".into()".to_owned(),
        _ => return None,
    })
}
