//! What types say of items: whether they are events or their data, and which member of a body asks for them.

use std::collections::{HashMap, HashSet};

use super::{Flag, Framing};
use crate::api::media::{Media, is_range};
use crate::api::types::EnumerationValues;
use crate::api::{Body, Enumeration, Field, Primitive, Shape, Structure, Type, TypeDef, TypeId};

/// The types of an API.
pub struct Items<'a> {
    types: &'a [TypeDef],
    /// What is known of the types of events already.
    events: HashMap<TypeId, Events>,
    /// What is known of members of bodies already.
    flags: HashMap<(TypeId, String), Option<&'a Field>>,
}

/// What a type says of items that are events or their data.
#[derive(Clone, Copy, Default)]
struct Events {
    /// Whether they are events, and their data always text.
    whole: bool,
    text: bool,
    /// Whether they may be errors.
    errors: bool,
}

/// The names of the fields of an event (OpenAPI 3.2 §4.14.4, WHATWG HTML §9.2.6).
const FIELDS: &[&str] = &["event", "data", "id", "retry"];

impl<'a> Items<'a> {
    pub fn new(types: &'a [TypeDef]) -> Self {
        Self {
            types,
            events: HashMap::new(),
            flags: HashMap::new(),
        }
    }

    /// How items of a type are told apart that a media type frames, and whether they may be errors.
    pub fn framed(&mut self, framing: Framing, item: Option<&Type>) -> (Framing, bool) {
        let known = item.map(|item| self.events(item));
        let framing = match (framing, known) {
            (Framing::EventData, None) => Framing::Events { text: true },
            (
                Framing::EventData,
                Some(Events {
                    whole: true, text, ..
                }),
            ) => Framing::Events { text },
            (framing, _) => framing,
        };
        (framing, known.is_some_and(|known| known.errors))
    }

    /// The truth value of a name that every object has that a body may be.
    pub fn flag(&mut self, body: &Body, name: &str) -> Option<(Flag, &'a Field)> {
        let mut contents = body.contents.iter().filter(|content| {
            let media = Media::of(&content.media_type);
            matches!(media, Media::Json | Media::Multipart) && !is_range(&content.media_type)
        });
        let field = contents.find_map(|content| self.truth_value(&content.ty, name))?;
        let flag = Flag {
            name: name.to_owned(),
            always: field.docs.default == Some(true.into()),
        };
        Some((flag, field))
    }

    /// The truth value of a name in all objects that a type may be.
    pub fn truth_value(&mut self, ty: &Type, name: &str) -> Option<&'a Field> {
        let Type::Named(id) = *self.plain(ty) else {
            return None;
        };
        let key = (id, name.to_owned());
        if let Some(known) = self.flags.get(&key) {
            return *known;
        }
        let mut found = None;
        let mut in_all = true;
        let objects = self.alternatives(id, &mut |structure| {
            let field = structure.fields.iter().find(|field| {
                field.name == name
                    && matches!(self.plain(&field.ty), Type::Primitive(Primitive::Boolean))
            });
            in_all &= field.is_some();
            found = found.or(field);
        });
        let found = found.filter(|_| objects && in_all);
        self.flags.insert(key, found);
        found
    }

    fn events(&mut self, item: &Type) -> Events {
        let Type::Named(id) = *self.plain(item) else {
            return Events::default();
        };
        if let Some(known) = self.events.get(&id) {
            return *known;
        }
        let mut events = Events {
            whole: true,
            text: true,
            errors: false,
        };
        events.whole &= self.alternatives(id, &mut |structure| {
            let mut data = None;
            for field in &structure.fields {
                match field.name.as_str() {
                    "data" => data = Some(&field.ty),
                    name => events.whole &= FIELDS.contains(&name),
                }
                let tag = ["event", "type"].contains(&field.name.as_str());
                events.errors |= field.name == "error" || tag && self.may_be(&field.ty, "error");
            }
            events.whole &= data.is_some();
            events.text &= data.is_some_and(|ty| self.is_text(ty));
        });
        self.events.insert(id, events);
        events
    }

    /// Whether a text is one of the values of an enumeration.
    fn may_be(&self, ty: &Type, text: &str) -> bool {
        let Type::Named(id) = self.plain(ty) else {
            return false;
        };
        match &self.types[id.0].shape {
            Shape::Enumeration(Enumeration {
                values: EnumerationValues::Strings(values),
            }) => values.iter().any(|known| known.value == text),
            _ => false,
        }
    }

    fn is_text(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Primitive(Primitive::String(_) | Primitive::Binary) | Type::JsonText(_) => true,
            Type::Named(id) => matches!(
                &self.types[id.0].shape,
                Shape::Enumeration(Enumeration {
                    values: EnumerationValues::Strings(_)
                })
            ),
            _ => false,
        }
    }

    /// The objects that a type may be, and whether it may be nothing else.
    fn alternatives(&self, id: TypeId, each: &mut dyn FnMut(&'a Structure)) -> bool {
        let mut seen = HashSet::from([id]);
        let mut left = vec![id];
        let mut objects = true;
        while let Some(id) = left.pop() {
            match &self.types[id.0].shape {
                Shape::Structure(structure) => each(structure),
                Shape::Union(union) => {
                    for variant in &union.variants {
                        match self.plain(&variant.ty) {
                            Type::Named(id) if seen.insert(*id) => left.push(*id),
                            Type::Named(_) => {}
                            _ => objects = false,
                        }
                    }
                }
                Shape::Enumeration(_) | Shape::Alias(_) => objects = false,
            }
        }
        objects
    }

    /// The type behind other names of it, null aside.
    pub fn plain<'t>(&self, ty: &'t Type) -> &'t Type
    where
        'a: 't,
    {
        let mut ty = ty;
        // A circle of names has no type.
        for _ in 0..=self.types.len() {
            match ty {
                Type::Nullable(inner) => ty = inner,
                Type::Named(id) => match &self.types[id.0].shape {
                    Shape::Alias(target) => ty = target,
                    _ => break,
                },
                _ => break,
            }
        }
        ty
    }
}
