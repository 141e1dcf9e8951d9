//! Models in; what a program can name of them, out.

use super::Client;
use super::facts;
use super::part::{ALIAS, Growth, Kind, NON_EXHAUSTIVE, Part};
use super::spelled::{self, model, present, taken};
use super::surface::Surface;
use crate::api::{self, Shape, TypeDef};
use crate::rust::model::Received;
use crate::rust::{
    Alias, ArgumentKind, Docs, Enumeration, Field, Ident, Model, Presence, Source, Structure, Type,
    Union, Values, VariantMark,
};

impl Surface {
    fn add(&mut self, path: String, part: Part) {
        self.parts.insert(path, part);
    }

    pub(super) fn model(&mut self, client: Client<'_>, module: &str, one: &Model) {
        let def = client.origins.types.get(one.name());
        let def = def.map(|id| &client.api.types[id.0]);
        let place = def.map(|def| def.origin.clone());
        let path = format!("{module}::{}", one.name().as_str());
        let told = |part: Part| {
            let mut part = part.at(place.clone());
            part.wire = def.map_or_else(Vec::new, |def| facts::of_value(&def.docs));
            part
        };
        match one {
            Model::Structure(structure) => self.structure(&path, structure, def, told),
            Model::Enumeration(enumeration) => self.enumeration(&path, enumeration, told),
            Model::Union(union) => self.union(&path, union, told),
            Model::Alias(Alias {
                docs,
                deprecated,
                renamed,
                ty,
                ..
            }) => {
                self.aliases.insert(path.clone(), spelled::ty(ty));
                let mut part = told(Part::new(Kind::Type, format!("{ALIAS}{}", spelled::ty(ty))));
                part.deprecated = *deprecated;
                if let (true, Type::Model(target)) = (renamed, ty) {
                    part.instead = Some(model(target));
                }
                self.add(path, part.said(docs));
            }
        }
    }

    fn structure(
        &mut self,
        path: &str,
        structure: &Structure,
        def: Option<&TypeDef>,
        told: impl Fn(Part) -> Part,
    ) {
        let open = match structure.non_exhaustive {
            true => NON_EXHAUSTIVE,
            false => "",
        };
        let mut part = told(Part::new(Kind::Type, format!("{open}struct")));
        part.deprecated = structure.deprecated;
        part.wire.extend(
            structure
                .always
                .iter()
                .map(|(name, value)| (format!("member `{name}`"), format!("always {value}"))),
        );
        self.add(path.to_owned(), part.said(&structure.docs));
        let mut traits: Vec<&str> = structure.derives.clone();
        if structure.default_in_table {
            traits.push("Default");
        }
        for name in traits {
            let part = Part::new(Kind::Trait, format!("impl {name}"));
            self.add(format!("{path}: {name}"), part.of(path));
        }
        if let Some(needed) = &structure.constructor {
            let typed = |(name, kind): &(Ident, _)| {
                let field = structure.fields.iter().find(|field| field.name == *name)?;
                let present = field.presence != Presence::Required;
                let ty = match (kind, present) {
                    (ArgumentKind::Value, true) => present_of(field),
                    (kind, _) => taken(&field.ty, *kind),
                };
                Some((name.as_str().to_owned(), ty))
            };
            let all: Vec<(String, String)> = needed.iter().filter_map(typed).collect();
            let shown = all.iter().map(|(name, ty)| format!("{name}: {ty}"));
            let shown = shown.collect::<Vec<_>>().join(", ");
            let types: Vec<&str> = all.iter().map(|(_, ty)| ty.as_str()).collect();
            let mut part = Part::new(Kind::Function, format!("fn new({shown}) -> Self"))
                .shaped(format!("fn new({})", types.join(", ")))
                .of(path);
            part.arguments = all.iter().map(|(name, _)| name.clone()).collect();
            self.add(format!("{path}::new"), part);
        }
        let growth = match structure.non_exhaustive {
            true => Growth::Free,
            false => Growth::InLiterals,
        };
        for field in &structure.fields {
            let shown = format!("{}{}", present_of(field), called_otherwise(field));
            let name = field.name.as_str();
            let mut part = Part::new(Kind::Field, format!("{name}: {shown}"))
                .shaped(shown)
                .of(path);
            part.growth = growth;
            part.deprecated = field.deprecated;
            part.place = def.map(|def| def.origin.child("properties").child(&field.wire));
            let said = def.and_then(|def| field_docs(&def.shape, &field.wire));
            part.wire = said.map_or_else(Vec::new, facts::of_value);
            if let Some(value) = &field.constant {
                part = part.fact("constant", value.to_string());
            }
            let part = part
                .fact("member", format!("`{}`", field.wire))
                .said(&field.docs);
            self.add(format!("{path}.{name}"), part);
        }
        self.received(path, structure.received.as_ref());
        if let Some(rest) = &structure.additional {
            let shown = format!("BTreeMap<String, {}>", spelled::ty(&rest.ty));
            let name = rest.name.as_str();
            let mut part = Part::new(Kind::Field, format!("{name}: {shown}"))
                .shaped(shown)
                .of(path);
            part.growth = growth;
            self.add(format!("{path}.{name}"), part);
        }
    }

    /// What is received and becomes what is sent of it.
    fn received(&mut self, path: &str, received: Option<&Received>) {
        if let Some(received) = received {
            let shown = format!("impl From<{}>", model(&received.name));
            self.add(
                format!("{path}: From"),
                Part::new(Kind::Trait, shown).of(path),
            );
        }
    }

    fn enumeration(&mut self, path: &str, one: &Enumeration, told: impl Fn(Part) -> Part) {
        let mut part = told(Part::new(Kind::Type, "enum"));
        part.deprecated = one.deprecated;
        self.add(path.to_owned(), part.said(&one.docs));
        let (held, variants): (&str, Vec<(&Docs, &Ident, String)>) = match &one.values {
            Values::Strings(all) => {
                let all = all
                    .iter()
                    .map(|(docs, name, value)| (docs, name, format!("{value:?}")));
                ("String", all.collect())
            }
            Values::Integers(all) => {
                let all = all
                    .iter()
                    .map(|(docs, name, value)| (docs, name, value.to_string()));
                ("i64", all.collect())
            }
        };
        for (docs, name, value) in variants {
            let part = Part::new(Kind::Variant, name.as_str())
                .shaped("variant")
                .of(path);
            let part = part.known_by(Some(value.clone())).fact("value", value);
            let part = part.said(docs);
            self.add(format!("{path}::{}", name.as_str()), part);
        }
        let name = one.unknown.as_str();
        let part = Part::new(Kind::Variant, format!("{name}({held})"))
            .shaped(held)
            .of(path)
            .known_by(Some("any other".to_owned()));
        self.add(format!("{path}::{name}"), part);
    }

    fn union(&mut self, path: &str, union: &Union, told: impl Fn(Part) -> Part) {
        let mut part = told(Part::new(Kind::Type, "enum").shaped("enum of types"));
        part.deprecated = union.deprecated;
        if let Some(tag) = &union.tag {
            part = part.fact("tag", format!("`{tag}`"));
        }
        self.add(path.to_owned(), part.said(&union.docs));
        let variant = |name: &Ident, held: String, tags: Option<String>| {
            let name = name.as_str();
            let mut part = Part::new(Kind::Variant, format!("{name}({held})"))
                .shaped(held)
                .of(path);
            part.identity = tags.clone();
            part.wire
                .extend(tags.map(|tags| ("value of the tag".to_owned(), tags)));
            (format!("{path}::{name}"), part)
        };
        let mut parts = Vec::new();
        for one in &union.variants {
            let tags = match &one.mark {
                VariantMark::Tags(tags) => Some(tags.join(", ")),
                _ => None,
            };
            parts.push(variant(&one.name, spelled::ty(&one.ty), tags));
        }
        if let Some(several) = &union.several {
            parts.push(variant(several, format!("Vec<{path}>"), None));
        }
        parts.push(variant(&union.unknown, "Json".to_owned(), None));
        for member in &union.common {
            let shown = format!(
                "fn {}(&self) -> Option<{}{}>",
                member.name.as_str(),
                if member.ty.is_copy() { "" } else { "&" },
                spelled::ty(&member.ty)
            );
            let part = Part::new(Kind::Function, shown).of(path);
            parts.push((format!("{path}::{}()", member.name.as_str()), part));
        }
        for (variant, source) in &union.from {
            let ty = match source {
                Source::Value(ty) => spelled::ty(ty),
                Source::Str => "&str".to_owned(),
            };
            // A variant has one that is called like what it holds; text is called by itself.
            let (at, whole) = match source {
                Source::Value(ty) if *ty != Type::String => {
                    let variant = format!("{path}::{}", variant.as_str());
                    (format!("{variant}: From"), variant)
                }
                _ => (format!("{path}: From<{ty}>"), path.to_owned()),
            };
            let part = Part::new(Kind::Trait, format!("impl From<{ty}>")).of(&whole);
            parts.push((at, part));
        }
        self.received(path, union.received.as_ref());
        for (path, part) in parts {
            self.add(path, part);
        }
    }
}

/// The methods that set a field where they are not called like it, or like it and `null`.
fn called_otherwise(field: &Field) -> String {
    let plain = |name: &Ident| name.as_str().trim_start_matches("r#").to_owned();
    let own = plain(&field.name);
    let setter = field.setter.as_ref();
    let set = setter.map(|setter| plain(&setter.name));
    let set = set.filter(|name| *name != own);
    let null = setter.and_then(|setter| setter.null.as_ref()).map(plain);
    let null = null.filter(|name| *name != format!("{}_null", own.trim_end_matches('_')));
    let names = set.into_iter().chain(null);
    names.map(|name| format!(", set by `{name}`")).collect()
}

fn present_of(field: &Field) -> String {
    present(&field.ty, field.presence)
}

fn field_docs<'d>(shape: &'d Shape, wire: &str) -> Option<&'d api::Docs> {
    let Shape::Structure(structure) = shape else {
        return None;
    };
    let mut fields = structure.fields.iter();
    fields
        .find(|field| field.name == wire)
        .map(|field| &field.docs)
}
