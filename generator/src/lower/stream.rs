//! Responses that are items one after another → what an item is, and how it is asked for.

use std::collections::{HashMap, HashSet};

use crate::api::stream::{Asked, Framing};
use crate::api::types::EnumerationValues;
use crate::api::{
    Content, Operation, Primitive, Response, Shape, Stream, Structure, Type, TypeDef, TypeId, types,
};

/// Finds the streams of operations, whose types are there whole.
pub(super) fn find(operations: &mut [Operation], types: &[TypeDef]) {
    let mut items = Items {
        types,
        events: HashMap::new(),
    };
    for operation in operations {
        operation.stream = items.stream(operation);
    }
}

/// What types say of items.
struct Items<'a> {
    types: &'a [TypeDef],
    /// What is known of the types of events already.
    events: HashMap<TypeId, Events>,
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

impl Items<'_> {
    fn stream(&mut self, operation: &Operation) -> Option<Stream> {
        let (successes, _) = operation.answers();
        let mut responses = successes.into_iter();
        responses.find_map(|response| self.stream_of(response))
    }

    fn stream_of(&mut self, response: &Response) -> Option<Stream> {
        let mut contents = response.contents.iter();
        let (content, framing) =
            contents.find_map(|content| Some((content, Framing::of(&content.media_type)?)))?;
        let alone = |other: &Content| Framing::of(&other.media_type).is_some();
        let asked = match response.contents.iter().all(alone) {
            true => Asked::Always,
            false => Asked::ByAccept,
        };
        let item = self.item(content, framing);
        let said = item.is_some() || framing.is_events() && asked == Asked::Always;
        if !said {
            return None;
        }
        let known = item.as_ref().map(|item| self.events(item));
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
        Some(Stream {
            origin: response.origin.clone(),
            media_type: content.media_type.clone(),
            framing,
            errors: known.is_some_and(|known| known.errors),
            item,
            asked,
        })
    }

    /// The type of the items. Text may be meant for the whole body, and says nothing of what is in it.
    fn item(&self, content: &Content, framing: Framing) -> Option<Type> {
        let written = content.item.as_ref().unwrap_or(&content.ty);
        match self.plain(written) {
            Type::Primitive(Primitive::Binary) => None,
            Type::Primitive(Primitive::String(_)) if framing.is_events() => None,
            Type::Primitive(Primitive::String(_)) if content.item.is_none() => Some(Type::ANY),
            _ => Some(written.clone()),
        }
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
            Shape::Enumeration(types::Enumeration {
                values: EnumerationValues::Strings(values),
            }) => values.iter().any(|known| known.value == text),
            _ => false,
        }
    }

    fn is_text(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Primitive(Primitive::String(_) | Primitive::Binary) => true,
            Type::Named(id) => matches!(
                &self.types[id.0].shape,
                Shape::Enumeration(types::Enumeration {
                    values: EnumerationValues::Strings(_)
                })
            ),
            _ => false,
        }
    }

    /// The objects that a type may be, and whether it may be nothing else.
    fn alternatives(&self, id: TypeId, each: &mut dyn FnMut(&Structure)) -> bool {
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
    fn plain<'t>(&'t self, ty: &'t Type) -> &'t Type {
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
