//! What is received of a type becomes what is sent of it: which types, and member by member how.

use std::cell::RefCell;
use std::collections::HashMap;

use indexmap::IndexSet;

use crate::rust::model::{Becomes, Field, Model, Presence, Received, Structure, Union};
use crate::rust::{Ident, Type};

/// Says of types that are what is sent of others how these become them, `pairs` being what is received and what is sent.
///
/// None does that lacks a member which must be sent, nor one that has such a type in it.
pub(in crate::plan) fn give(models: &mut [Model], pairs: &[(Ident, Ident)]) {
    let by_name: HashMap<&Ident, &Model> = models.iter().map(|one| (one.name(), one)).collect();
    let pairs: IndexSet<(Ident, Ident)> = pairs
        .iter()
        .filter_map(|(received, sent)| {
            let received = plain(&by_name, received)?;
            (received != sent).then(|| (received.clone(), sent.clone()))
        })
        .collect();
    let types = Types {
        models: &by_name,
        pairs: &pairs,
        used: RefCell::default(),
    };
    let mut becoming = Vec::new();
    let mut users = vec![Vec::new(); pairs.len()];
    for (at, (received, sent)) in pairs.iter().enumerate() {
        becoming.push(types.received(received, sent));
        for used in types.used.take() {
            users[used].push(at);
        }
    }
    let failing = becoming.iter().enumerate();
    let failing = failing.filter(|(_, becomes)| becomes.is_none());
    let mut failing: Vec<usize> = failing.map(|(at, _)| at).collect();
    while let Some(at) = failing.pop() {
        for user in std::mem::take(&mut users[at]) {
            if becoming[user].take().is_some() {
                failing.push(user);
            }
        }
    }
    let becoming = pairs.iter().zip(becoming);
    let becoming = becoming.filter_map(|((_, sent), received)| Some((sent.clone(), received?)));
    let mut by_sent: HashMap<Ident, Received> = becoming.collect();
    for model in models {
        let received = by_sent.remove(model.name());
        match model {
            Model::Structure(structure) => structure.received = received,
            Model::Union(union) => union.received = received,
            Model::Enumeration(_) | Model::Alias(_) => {}
        }
    }
}

/// All models, and which of them become which.
struct Types<'m> {
    models: &'m HashMap<&'m Ident, &'m Model>,
    pairs: &'m IndexSet<(Ident, Ident)>,
    /// Those that what was looked at is made of.
    used: RefCell<Vec<usize>>,
}

/// The model that a name stands for, where that is one.
fn plain<'m>(models: &HashMap<&'m Ident, &'m Model>, name: &'m Ident) -> Option<&'m Ident> {
    let mut name = name;
    while let Some(Model::Alias(alias)) = models.get(name) {
        let Type::Model(other) = &alias.ty else {
            return None;
        };
        name = other;
    }
    Some(name)
}

impl Types<'_> {
    fn received(&self, received: &Ident, sent: &Ident) -> Option<Received> {
        let members = match (self.models.get(received)?, self.models.get(sent)?) {
            (Model::Structure(from), Model::Structure(to)) => self.fields(from, to)?,
            (Model::Union(from), Model::Union(to)) => self.variants(from, to)?,
            _ => return None,
        };
        Some(Received {
            name: received.clone(),
            members,
        })
    }

    fn fields(&self, from: &Structure, to: &Structure) -> Option<Vec<(Ident, Ident, Becomes)>> {
        let mut members = Vec::new();
        let all = from.fields.iter();
        let all: HashMap<&str, &Field> = all.map(|one| (one.wire.as_str(), one)).collect();
        for field in &to.fields {
            let own = all.get(field.wire.as_str())?;
            members.push((
                own.name.clone(),
                field.name.clone(),
                self.field(own, field)?,
            ));
        }
        if let Some(rest) = &to.additional {
            let own = from.additional.as_ref()?;
            let becomes = match self.value(&own.ty, &rest.ty)? {
                Becomes::Same => Becomes::Same,
                inner => Becomes::Values(Box::new(inner)),
            };
            members.push((own.name.clone(), rest.name.clone(), becomes));
        }
        Some(members)
    }

    fn field(&self, from: &Field, to: &Field) -> Option<Becomes> {
        let value = self.value(&from.ty, &to.ty)?;
        let maybe = |value| match value {
            Becomes::Same => Becomes::Same,
            value => Becomes::Maybe(Box::new(value)),
        };
        match (from.presence, to.presence) {
            (Presence::Required, Presence::Required) => Some(value),
            (Presence::Nullable, Presence::Nullable)
            | (Presence::Optional, Presence::Optional)
            | (Presence::Patch, Presence::Patch) => Some(maybe(value)),
            (Presence::Optional, Presence::Patch) => Some(Becomes::Patch(Box::new(value))),
            _ => None,
        }
    }

    fn variants(&self, from: &Union, to: &Union) -> Option<Vec<(Ident, Ident, Becomes)>> {
        let mut members = Vec::new();
        let all: HashMap<_, _> = to.variants.iter().map(|one| (&one.name, one)).collect();
        for variant in &from.variants {
            let other = all.get(&variant.name)?;
            let becomes = self.value(&variant.ty, &other.ty)?;
            members.push((variant.name.clone(), other.name.clone(), becomes));
        }
        if let Some(several) = &from.several {
            let becomes = Becomes::Each(Box::new(Becomes::Into));
            members.push((several.clone(), to.several.clone()?, becomes));
        }
        members.push((from.unknown.clone(), to.unknown.clone(), Becomes::Same));
        Some(members)
    }

    fn value(&self, from: &Type, to: &Type) -> Option<Becomes> {
        if self.is_same(from, to) {
            return Some(Becomes::Same);
        }
        let inside = |of: fn(Box<Becomes>) -> Becomes, from, to| {
            self.value(from, to).map(|inner| of(Box::new(inner)))
        };
        match (self.plain(from), self.plain(to)) {
            (Type::Box(from), to) => inside(Becomes::Unboxed, from, to),
            (from, Type::Box(to)) => inside(Becomes::Boxed, from, to),
            (Type::Vec(from), Type::Vec(to)) => inside(Becomes::Each, from, to),
            (Type::Map(from), Type::Map(to)) => inside(Becomes::Values, from, to),
            (Type::Option(from), Type::Option(to)) => inside(Becomes::Maybe, from, to),
            (Type::Model(from), Type::Model(to)) => {
                let at = self.pairs.get_index_of(&(from.clone(), to.clone()))?;
                self.used.borrow_mut().push(at);
                Some(Becomes::Into)
            }
            _ => None,
        }
    }

    fn is_same(&self, from: &Type, to: &Type) -> bool {
        match (self.plain(from), self.plain(to)) {
            (Type::Vec(from), Type::Vec(to))
            | (Type::Map(from), Type::Map(to))
            | (Type::Option(from), Type::Option(to))
            | (Type::Patch(from), Type::Patch(to))
            | (Type::JsonString(from), Type::JsonString(to))
            | (Type::Box(from), Type::Box(to)) => self.is_same(from, to),
            (Type::Keyed(key, from), Type::Keyed(other, to)) => {
                self.is_same(key, other) && self.is_same(from, to)
            }
            (Type::Tuple(from), Type::Tuple(to)) => {
                let mut pairs = from.iter().zip(to);
                from.len() == to.len() && pairs.all(|(from, to)| self.is_same(from, to))
            }
            (from, to) => from == to,
        }
    }

    /// A type that is no other name for one.
    fn plain<'t>(&'t self, mut ty: &'t Type) -> &'t Type {
        while let Type::Model(name) = ty
            && let Some(Model::Alias(alias)) = self.models.get(name)
        {
            ty = &alias.ty;
        }
        ty
    }
}
