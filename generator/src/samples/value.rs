//! One schema → one value that fits it.

use serde_json::Value;

use super::conjunction::{Choices, Conjunction};
use super::heirs::Heirs;
use super::{Way, number, object, text};
use crate::api::media::is_json;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId, Schemas};
use crate::parse::strict_misfit;

/// Values within a value that may be left out and are there all the same.
const MOST: usize = 120;

/// Values within a value at all, those of alternatives that were given up too: a document may ask for more than anybody
/// would send.
const ALL: usize = 3000;

/// Levels at which what may be left out is there.
const DEPTH: usize = 6;

/// Levels at all: a server reads some 100, and what is made here is written, compared and freed level by level.
const DEEPEST: usize = 60;

/// Alternatives, and values of a list, that are tried.
const TRIED: usize = 6;

/// Items that a list is given at most.
const ITEMS: u64 = 10;

pub(super) struct Maker<'d> {
    pub(super) schemas: &'d Schemas,
    heirs: &'d Heirs,
    pub(super) way: Way,
    /// Whether what may be left out is there.
    pub(super) whole: bool,
    /// Values that are there so far, and those that were made at all.
    made: usize,
    work: usize,
    /// The schemas whose values are being made, one in another.
    stack: Vec<SchemaId>,
    pub(super) depth: usize,
}

impl<'d> Maker<'d> {
    pub(super) fn new(schemas: &'d Schemas, heirs: &'d Heirs, way: Way, whole: bool) -> Self {
        Self {
            schemas,
            heirs,
            way,
            whole,
            made: 0,
            work: 0,
            stack: Vec::new(),
            depth: 0,
        }
    }

    /// The `nth` value of what must be there: null where nothing else ends, and it may be null.
    pub(super) fn needed(&mut self, ids: &[SchemaId], nth: usize) -> Option<Value> {
        let null = |maker: &Self| {
            let said = maker.all(ids).may_be_null(maker.schemas);
            (said && maker.fits(ids, &Value::Null)).then_some(Value::Null)
        };
        self.of(ids, nth).or_else(|| null(self))
    }

    /// What is said of a value, whatever is chosen.
    pub(super) fn all(&self, ids: &[SchemaId]) -> Conjunction<'d> {
        Conjunction::of(self.schemas, self.heirs, ids, &Choices::new())
    }

    /// Whether something may be made that nothing asks for.
    pub(super) fn affords(&self) -> bool {
        self.whole && self.made < MOST && self.depth < DEPTH
    }

    /// The `nth` value of schemas that all hold; `None` where there is none, or none that ends.
    pub(super) fn of(&mut self, ids: &[SchemaId], nth: usize) -> Option<Value> {
        self.made += 1;
        self.chosen(ids, &Choices::new(), nth, TRIED)
    }

    pub(super) fn chosen(
        &mut self,
        ids: &[SchemaId],
        choices: &Choices,
        nth: usize,
        tries: usize,
    ) -> Option<Value> {
        self.work += 1;
        if self.work > ALL || self.depth > DEEPEST {
            return None;
        }
        let all = Conjunction::of(self.schemas, self.heirs, ids, choices);
        let Some((key, alternatives)) = all.open.clone() else {
            return self.made_of(&all, nth);
        };
        if tries == 0 {
            return None;
        }
        if let Some(listed) = self.listed(&all, nth) {
            return Some(listed);
        }
        let mut first = None;
        let before = self.made;
        for alternative in alternatives.into_iter().take(TRIED) {
            let mut choices = choices.clone();
            choices.insert(key, alternative);
            self.made = before;
            let Some(value) = self.chosen(ids, &choices, nth, tries - 1) else {
                continue;
            };
            if self.fits(&all.heads, &value) {
                return Some(value);
            }
            first.get_or_insert(value);
        }
        first
    }

    /// Whether a value fits schemas as far as can be told.
    pub(super) fn fits(&self, ids: &[SchemaId], value: &Value) -> bool {
        let mut ids = ids.iter();
        ids.all(|id| strict_misfit(self.schemas, *id, value).is_none())
    }

    fn made_of(&mut self, all: &Conjunction<'d>, nth: usize) -> Option<Value> {
        if all.schemas.iter().any(|one| one.boolean == Some(false)) {
            return None;
        }
        let heads = &all.heads;
        let constant = all.schemas.iter().find_map(|one| one.constant.as_ref());
        let listed = match constant {
            Some(value) => read(all, std::slice::from_ref(value)),
            None => self
                .listed(all, nth)
                .or_else(|| read(all, all.enumeration()?)),
        };
        if listed.is_some() {
            return listed;
        }
        let kind = kind(all);
        let json = json_in_text(all).filter(|_| kind == JsonType::String);
        let scalar = json.is_none() && !matches!(kind, JsonType::Object | JsonType::Array);
        if let Some(shown) = self.shown(all, kind).filter(|_| scalar && nth == 0) {
            return Some(shown);
        }
        if scalar {
            return Some(match kind {
                JsonType::Null => Value::Null,
                JsonType::Boolean => Value::Bool(nth.is_multiple_of(2)),
                JsonType::Integer => number::number(&all.schemas, true, nth),
                JsonType::Number => number::number(&all.schemas, false, nth),
                _ => Value::String(text::text(&all.schemas, nth)),
            });
        }
        if heads.iter().any(|id| self.stack.contains(id)) {
            return None;
        }
        let before = self.stack.len();
        self.stack.extend(heads);
        self.depth += 1;
        let made = match kind {
            JsonType::String => json
                .and_then(|id| self.of(&[id], nth))
                .map(|value| Value::String(value.to_string())),
            JsonType::Array => self.list(all),
            _ => object::made(self, all),
        };
        self.depth -= 1;
        self.stack.truncate(before);
        made
    }

    /// The `nth` value of an enumeration that fits all schemas, whatever is chosen of them.
    fn listed(&self, all: &Conjunction<'d>, nth: usize) -> Option<Value> {
        let list = all.enumeration()?;
        let count = list.iter().filter(says).count();
        let from_nth = list.iter().filter(says).cycle().skip(nth % count.max(1));
        let mut tried = from_nth.take(count.min(TRIED));
        tried
            .find(|value| self.fits(&all.heads, value) && is_readable(all, value))
            .cloned()
    }

    /// An example or a default of the document.
    fn shown(&self, all: &Conjunction<'d>, kind: JsonType) -> Option<Value> {
        let usable = |value: &&Value| {
            let of_kind = match (kind, value) {
                (JsonType::Boolean, Value::Bool(_)) => true,
                (JsonType::Integer | JsonType::Number, Value::Number(_)) => true,
                (JsonType::String, Value::String(text)) => {
                    !text.is_empty() && text.len() < 120 && !text.contains(char::is_control)
                }
                _ => false,
            };
            of_kind && self.fits(&all.heads, value)
        };
        let examples = all.schemas.iter().flat_map(|one| &one.examples);
        let defaults = all.schemas.iter().filter_map(|one| one.default.as_ref());
        examples.chain(defaults).find(usable).cloned()
    }

    fn list(&mut self, all: &Conjunction<'d>) -> Option<Value> {
        let of =
            |read: fn(&Schema) -> Option<u64>| all.schemas.iter().filter_map(move |one| read(one));
        let least = of(|one| one.bounds.min_items).max().unwrap_or(0);
        let most = of(|one| one.bounds.max_items).min().unwrap_or(u64::MAX);
        let items: Vec<SchemaId> = all.schemas.iter().filter_map(|one| one.items).collect();
        let tuple = all.schemas.iter().find(|one| !one.prefix_items.is_empty());
        let tuple = tuple.map_or(&[][..], |one| one.prefix_items.as_slice());
        let wanted = least
            .max(1)
            .max(tuple.len() as u64)
            .min(most)
            .min(ITEMS.max(least.min(100)));
        let mut list = Vec::new();
        for at in 0..usize::try_from(wanted).ok()? {
            let (ids, nth) = match tuple.get(at) {
                Some(id) => (vec![*id], 0),
                None => (items.clone(), at),
            };
            if list.len() as u64 >= least {
                match self.of(&ids, nth) {
                    Some(item) => list.push(item),
                    None => break,
                }
            } else {
                list.push(self.needed(&ids, nth)?);
            }
        }
        Some(Value::Array(list))
    }
}

/// Whether a value of an enumeration says something.
fn says(value: &&Value) -> bool {
    !value.is_null() && value.as_str() != Some("")
}

/// Of values that do not fit, the first as the client reads it: of the type that is said. `None` where none is, which leaves
/// all values of the type.
fn read(all: &Conjunction<'_>, list: &[Value]) -> Option<Value> {
    let first = list.iter().find(says).or(list.first())?;
    match is_readable(all, first) {
        true => Some(first.clone()),
        false => kind(all).meant(first).or_else(|| {
            let mut list = list.iter();
            list.find(|value| is_readable(all, value)).cloned()
        }),
    }
}

/// Whether a value is of the type that is said: of integers, one of 64 bits.
fn is_readable(all: &Conjunction<'_>, value: &Value) -> bool {
    let types = all.types();
    let of_type = value.is_null() || types.is_empty() || types.iter().any(|one| one.is_of(value));
    let short = value.as_f64().is_none_or(|number| number.abs() < 9e18);
    of_type && (short || kind(all) != JsonType::Integer)
}

/// The schema of the JSON that a string is the text of.
fn json_in_text(all: &Conjunction<'_>) -> Option<SchemaId> {
    let says = |one: &&&Schema| {
        let json = one.content_media_type.as_deref().is_some_and(is_json);
        json && one.content_encoding.is_none() && one.format.is_none()
    };
    all.schemas.iter().find(says)?.content_schema
}

/// What a value is; what nothing is said of is text.
fn kind(all: &Conjunction<'_>) -> JsonType {
    let types = all.types();
    let any = |says: fn(&Schema) -> bool| all.schemas.iter().any(|one| says(one));
    let object = any(|one| {
        !one.properties.is_empty()
            || !one.required.is_empty()
            || one.additional_properties.is_some()
            || !one.pattern_properties.is_empty()
    });
    let array = any(|one| one.items.is_some() || !one.prefix_items.is_empty());
    let number = any(|one| one.bounds.minimum.is_some() || one.bounds.maximum.is_some());
    let allowed = |one: JsonType| types.is_empty() || types.contains(&one);
    match types.first() {
        _ if object && allowed(JsonType::Object) => JsonType::Object,
        _ if array && allowed(JsonType::Array) => JsonType::Array,
        Some(first) => *first,
        None if number => JsonType::Number,
        None => JsonType::String,
    }
}
