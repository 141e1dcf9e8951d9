//! What is received of a type becomes what is sent of it: which types, and member by member how.

use std::collections::HashMap;

use crate::rust::model::{Becomes, Field, Model, Presence, Received, Structure, Union};
use crate::rust::{Ident, Type};

/// Says of types that are what is sent of others how these become them, `pairs` being what is received and what is sent.
///
/// None does that lacks a member which must be sent, nor one that has such a type in it.
pub(in crate::plan) fn give(models: &mut [Model], pairs: &[(Ident, Ident)]) {
    let by_name: HashMap<&Ident, &Model> = models.iter().map(|one| (one.name(), one)).collect();
    let mut found: HashMap<(Ident, Ident), Option<Received>> = HashMap::new();
    for (received, sent) in pairs {
        let target = Types::of(&by_name)
            .plain(&Type::Model(received.clone()))
            .clone();
        if let Type::Model(received) = target
            && received != *sent
        {
            found.insert((received, sent.clone()), None);
        }
    }
    // One that does not become what is sent may be in others.
    loop {
        let types = Types {
            models: &by_name,
            pairs: Some(&found),
        };
        let becoming: HashMap<_, _> = found
            .keys()
            .filter_map(|pair| Some((pair.clone(), Some(types.received(&pair.0, &pair.1)?))))
            .collect();
        let settled = becoming.len() == found.len();
        found = becoming;
        if settled {
            break;
        }
    }
    let mut by_sent: HashMap<Ident, Received> = HashMap::new();
    for ((_, sent), received) in found {
        by_sent.extend(received.map(|received| (sent, received)));
    }
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
    pairs: Option<&'m HashMap<(Ident, Ident), Option<Received>>>,
}

impl<'m> Types<'m> {
    fn of(models: &'m HashMap<&'m Ident, &'m Model>) -> Self {
        Self {
            models,
            pairs: None,
        }
    }

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
        for field in &to.fields {
            let mut all = from.fields.iter();
            let own = all.find(|one| one.wire == field.wire)?;
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
            (Presence::Nullable, Presence::Nullable) | (Presence::Optional, Presence::Optional) => {
                Some(maybe(value))
            }
            (Presence::Optional, Presence::Patch) => Some(Becomes::Patch(Box::new(value))),
            _ => None,
        }
    }

    fn variants(&self, from: &Union, to: &Union) -> Option<Vec<(Ident, Ident, Becomes)>> {
        let mut members = Vec::new();
        for variant in &from.variants {
            let mut all = to.variants.iter();
            let other = all.find(|one| one.name == variant.name)?;
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
                let known = self.pairs?.contains_key(&(from.clone(), to.clone()));
                known.then_some(Becomes::Into)
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
