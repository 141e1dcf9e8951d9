//! What types say of items: whether they are events or their data, and which member of a body asks for them.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{DataText, EventFields, Flag, Framing};
use crate::api::media::{Media, is_range};
use crate::api::types::{EnumerationValues, Mark, ToldBy};
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
#[derive(Clone, Default)]
struct Events {
    /// Whether they are events, and their data always text.
    whole: bool,
    text: bool,
    /// What the events are called whose data are text, and those whose data are not.
    texts: BTreeSet<String>,
    others: BTreeSet<String>,
    /// What the events are called that have no data.
    bare: BTreeSet<String>,
    /// Whether ids are numbers or truth values, whether some are text, and whether `retry` is.
    json_ids: bool,
    text_ids: bool,
    text_retry: bool,
    /// Whether they may be errors.
    errors: bool,
}

/// How the items of a stream are told apart, as their type says.
pub struct Framed {
    pub framing: Framing,
    pub fields: EventFields,
    pub data: DataText,
    /// Whether items may be errors.
    pub errors: bool,
}

/// The names of the fields of an event (OpenAPI 3.2 §4.14.4, WHATWG HTML §9.2.6).
const FIELDS: &[&str] = &["event", "data", "id", "retry"];

/// Says whether an event has a field that is called as a member.
fn is_of_event(field: &Field) -> bool {
    FIELDS.contains(&field.name.as_str())
}

impl<'a> Items<'a> {
    pub fn new(types: &'a [TypeDef]) -> Self {
        Self {
            types,
            events: HashMap::new(),
            flags: HashMap::new(),
        }
    }

    /// How items of a type are told apart that a media type frames.
    pub fn framed(&mut self, framing: Framing, item: Option<&Type>) -> Framed {
        let known = item.map(|item| self.events(item));
        let plain = |framing, errors| Framed {
            framing,
            fields: EventFields::default(),
            data: match (framing, item) {
                (Framing::EventData, Some(item)) => self.data(item),
                _ => DataText::Never,
            },
            errors,
        };
        match (framing, known) {
            (Framing::EventData, None) => plain(Framing::Events { text: true }, false),
            (Framing::EventData, Some(events)) if events.whole => {
                let text_data = events.texts.difference(&events.others).cloned();
                Framed {
                    fields: EventFields {
                        text_data: text_data.filter(|_| !events.text).collect(),
                        bare: events.bare.into_iter().collect(),
                        id_is_json: events.json_ids && !events.text_ids,
                        retry_is_text: events.text_retry,
                    },
                    ..plain(Framing::Events { text: events.text }, events.errors)
                }
            }
            (framing, known) => plain(framing, known.is_some_and(|known| known.errors)),
        }
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
        let objects = self.alternatives(id, &mut |structure, _| {
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
            return known.clone();
        }
        let mut events = Events {
            whole: true,
            text: true,
            ..Events::default()
        };
        let mut says_so = false;
        events.whole &= self.alternatives(id, &mut |structure, tags| {
            let mut data = None;
            let mut tells = false;
            let mut names = tags.to_vec();
            let mut others = structure.fields.iter().filter(|field| !is_of_event(field));
            let needed = others.clone().any(|field| field.required);
            let has_others = others.next().is_some();
            for field in &structure.fields {
                match field.name.as_str() {
                    "data" => data = Some(&field.ty),
                    "event" => {
                        tells = true;
                        names.extend(self.texts(&field.ty).map(str::to_owned));
                    }
                    "id" if self.is_scalar(&field.ty) => events.json_ids = true,
                    "id" => events.text_ids = true,
                    "retry" => events.text_retry |= self.is_text(&field.ty),
                    _ => {}
                }
                let tag = ["event", "type"].contains(&field.name.as_str());
                events.errors |= field.name == "error" || tag && self.may_be(&field.ty, "error");
            }
            says_so |= data.is_some() || tells;
            // A member that no event has says little where the name of the event is told beside its data.
            let beside = data.is_some() && !names.is_empty();
            events.whole &= !needed && (!has_others || beside);
            let Some(data) = data else {
                events.bare.extend(names);
                return;
            };
            let text = self.is_text(data);
            events.text &= text;
            match text {
                true => events.texts.extend(names),
                false => events.others.extend(names),
            }
        });
        events.whole &= says_so;
        self.events.insert(id, events.clone());
        events
    }

    /// What data are that a type is of.
    fn data(&self, item: &Type) -> DataText {
        let union = match self.plain(item) {
            Type::Named(id) => match &self.types[id.0].shape {
                Shape::Union(union) => Some(union),
                _ => None,
            },
            _ => None,
        };
        let mut variants = union.iter().flat_map(|union| &union.variants);
        match self.is_text(item) {
            true => DataText::Always,
            false if variants.any(|variant| self.is_text(&variant.ty)) => DataText::Otherwise,
            false => DataText::Never,
        }
    }

    /// Whether a text is one of the values of an enumeration.
    fn may_be(&self, ty: &Type, text: &str) -> bool {
        matches!(self.plain(ty), Type::Named(_)) && self.texts(ty).any(|one| one == text)
    }

    /// The texts that a constant or an enumeration has.
    fn texts<'t>(&'t self, ty: &'t Type) -> impl Iterator<Item = &'t str>
    where
        'a: 't,
    {
        let shape = |id: &TypeId| match &self.types[id.0].shape {
            Shape::Enumeration(Enumeration {
                values: EnumerationValues::Strings(values),
            }) => values.as_slice(),
            _ => &[],
        };
        let (constant, values) = match self.plain(ty) {
            Type::Constant(value) => (value.as_str(), &[][..]),
            Type::Named(id) => (None, shape(id)),
            _ => (None, &[][..]),
        };
        let values = values.iter().map(|known| known.value.as_str());
        constant.into_iter().chain(values)
    }

    /// Whether a value is a number or a truth value, which a text is JSON of.
    fn is_scalar(&self, ty: &Type) -> bool {
        match self.plain(ty) {
            Type::Primitive(primitive) => matches!(
                primitive,
                Primitive::Boolean | Primitive::Integer(_) | Primitive::Number(_)
            ),
            Type::Constant(value) => !value.is_string(),
            Type::Named(id) => matches!(
                &self.types[id.0].shape,
                Shape::Enumeration(Enumeration { values }) if !matches!(values, EnumerationValues::Strings(_))
            ),
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

    /// The objects that a type may be, each with the names of events that a union tells it by, and whether it may be nothing
    /// else.
    fn alternatives(&self, id: TypeId, each: &mut dyn FnMut(&'a Structure, &[String])) -> bool {
        let mut seen = HashSet::from([id]);
        let mut left: Vec<(TypeId, &[String])> = vec![(id, &[])];
        let mut objects = true;
        while let Some((id, tags)) = left.pop() {
            match &self.types[id.0].shape {
                Shape::Structure(structure) => each(structure, tags),
                Shape::Union(union) => {
                    let by_event = union.told_by == ToldBy::Tag("event".to_owned());
                    for variant in &union.variants {
                        let tags = match &variant.mark {
                            Mark::Tags(tags) if by_event => tags.as_slice(),
                            _ => &[],
                        };
                        match self.plain(&variant.ty) {
                            Type::Named(id) if seen.insert(*id) => left.push((*id, tags)),
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
