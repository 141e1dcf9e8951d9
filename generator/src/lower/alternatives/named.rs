//! Alternatives → what each is called among the others.
//!
//! A name says what tells it from those before it, and the first two from each other: one more at the end renames none.

use std::collections::HashSet;

use serde_json::Value;

use super::super::Lowering;
use super::super::enumeration::values;
use super::super::naming::words::{Shared, has_run, is_said, only_numbers, without, words};
use crate::api::types::{JsonKind, Mark};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};
use crate::lower::json_kinds::word;
use crate::place::Place;

/// Words and letters of a title that is a name; longer ones are sentences.
const TITLE: (usize, usize) = (6, 48);

/// What an alternative is called.
pub(super) struct Called {
    pub(super) name: String,
    /// It only says which of them it is.
    pub(super) nameless: bool,
}

/// What one alternative has that its name may be made of.
struct Look<'a> {
    /// The value of the tag that means it, or its only value.
    tag: Option<String>,
    title: Option<&'a str>,
    /// The name of the schema that it refers to, and of that which it extends.
    reference: Option<String>,
    base: Option<String>,
    /// What it is in JSON.
    kind: Vec<String>,
    object: bool,
    /// Its members, those that must be there first.
    members: Vec<String>,
    constants: Vec<(String, &'a Value)>,
}

/// What the alternatives have to which one is compared.
#[derive(Default)]
struct Seen<'a> {
    bases: HashSet<String>,
    objects: usize,
    members: HashSet<String>,
    constants: HashSet<(String, &'a Value)>,
    /// The members that have constants.
    limited: HashSet<String>,
}

impl<'a> Seen<'a> {
    fn add(&mut self, look: &Look<'a>) {
        self.bases.extend(look.base.clone());
        self.objects += usize::from(look.object);
        self.members.extend(look.members.iter().cloned());
        self.constants.extend(look.constants.iter().cloned());
        let limited = look.constants.iter().map(|(member, _)| member);
        self.limited.extend(limited.cloned());
    }
}

impl<'a> Lowering<'a> {
    /// The names of the alternatives of a union, in their order.
    pub(super) fn called(&self, union: &Place, branches: &[(SchemaId, Mark)]) -> Vec<Called> {
        let whole = Shared::of(&self.owners.words(union));
        let plain: HashSet<SchemaId> = branches
            .iter()
            .map(|(id, _)| self.followed(*id).0)
            .collect();
        let look = |(id, mark): &(SchemaId, Mark)| {
            let mut look = self.look(*id, mark);
            // What adds to another alternative is not called as that is.
            let to = self.schema(*id).reference.map(|to| self.followed(to).0);
            if to.is_some_and(|to| to != self.followed(*id).0 && plain.contains(&to)) {
                look.reference = None;
            }
            look
        };
        let looks: Vec<Look<'a>> = branches.iter().map(look).collect();
        let shared = match looks.as_slice() {
            [one, other, ..] => match (&one.reference, &other.reference) {
                (Some(one), Some(other)) => Shared::between(one, other),
                _ => Shared::default(),
            },
            _ => Shared::default(),
        };
        let mut second = Seen::default();
        looks
            .iter()
            .skip(1)
            .take(1)
            .for_each(|look| second.add(look));
        let mut before = Seen::default();
        let mut taken = HashSet::new();
        let mut called = Vec::new();
        for (at, look) in looks.iter().enumerate() {
            let others = if at == 0 { &second } else { &before };
            let names = look.names(others, &whole, &shared).into_iter();
            let mut names = names.filter(|name| !words(name).is_empty());
            let free = names.find(|name| taken.insert(letters(name)));
            before.add(look);
            called.push(Called {
                nameless: free.is_none(),
                name: free.unwrap_or_else(|| format!("variant{}", at + 1)),
            });
        }
        called
    }

    /// The names of the schemas that extend a base, the last of which is that itself. Their order plays no part.
    pub(super) fn called_by_base(
        &self,
        union: &Place,
        branches: &[(SchemaId, Mark)],
    ) -> Vec<Called> {
        let whole = Shared::of(&self.owners.words(union));
        let names = branches.iter().map(|(id, mark)| {
            let own = self.component_name(*id).unwrap_or_default();
            match mark {
                Mark::Tags(tags) => {
                    let tag = telling(tags, Some(&own)).filter(|tag| is_telling_word(tag));
                    let name = tag.as_deref().unwrap_or(&own);
                    [without(name, &[&whole]).to_owned(), own]
                }
                Mark::Rest(_) | Mark::Default(_) => ["base".to_owned(), "base".to_owned()],
                Mark::Kind(_) | Mark::Items(_) | Mark::Members { .. } => {
                    ["base".to_owned(), "base".to_owned()]
                }
            }
        });
        let names: Vec<[String; 2]> = names.collect();
        let (mut once, mut twice) = (HashSet::new(), HashSet::new());
        for [short, _] in &names {
            if !once.insert(letters(short)) {
                twice.insert(letters(short));
            }
        }
        let called = names.into_iter().map(|[short, long]| Called {
            name: if twice.contains(&letters(&short)) {
                long
            } else {
                short
            },
            nameless: false,
        });
        called.collect()
    }

    fn look(&self, id: SchemaId, mark: &Mark) -> Look<'a> {
        let alone = self.joined.alternative(id);
        let schema = self.schema(id);
        let named = self.named(alone);
        // One that is not listed, and only the default, is no reference.
        let reference = named.and_then(|target| self.component_name(target));
        let reference = reference.or_else(|| match mark {
            Mark::Default(_) => self.component_name(alone),
            _ => None,
        });
        let target = self.followed(alone).1;
        let whole = !self.joined.is_of_several(id);
        let mut bases = target.all_of.iter().filter(|_| whole);
        let base = bases.find_map(|id| self.schema(*id).reference);
        let object = !matches!(mark, Mark::Kind(_) | Mark::Items(_));
        let tag = match mark {
            Mark::Tags(tags) | Mark::Rest(tags) | Mark::Default(tags) => {
                telling(tags, reference.as_deref())
            }
            Mark::Kind(_) => only_text(target),
            Mark::Members { .. } | Mark::Items(_) => None,
        };
        let (mut members, mut constants) = (Vec::new(), Vec::new());
        if let Mark::Members {
            required, known, ..
        } = mark
        {
            let required: HashSet<&String> = required.iter().collect();
            let (first, rest): (Vec<&String>, Vec<&String>) =
                known.iter().partition(|name| required.contains(name));
            members.extend(first.into_iter().chain(rest).cloned());
            let limited = self.limited_members(id);
            constants.extend(members.iter().filter_map(|name| {
                match limited.get(name.as_str()).map(Vec::as_slice) {
                    Some([only]) => Some((name.clone(), *only)),
                    _ => None,
                }
            }));
        }
        Look {
            tag,
            title: schema.title.as_deref().filter(|title| is_name(title)),
            reference,
            base: base.and_then(|base| self.component_name(base)),
            kind: self.kind_words(target, mark),
            object,
            members,
            constants,
        }
    }

    /// Whether all values of a schema are listed.
    fn lists_values(&self, schema: &Schema) -> bool {
        let listed = |id: &SchemaId| values(self.followed(*id).1).is_some();
        values(schema).is_some() || !schema.any_of.is_empty() && schema.any_of.iter().all(listed)
    }

    /// The schema that an alternative is by reference, perhaps in an `allOf` of its own.
    fn named(&self, id: SchemaId) -> Option<SchemaId> {
        if self.joined.is_of_several(id) {
            return None;
        }
        let schema = self.schema(id);
        match (schema.reference, schema.all_of.as_slice()) {
            (Some(target), _) => Some(target),
            (None, [only]) if schema.properties.is_empty() => self.schema(*only).reference,
            (None, _) => None,
        }
    }

    /// What a schema that references lead to is called: the last word of its place, or its file.
    pub(in crate::lower) fn component_name(&self, id: SchemaId) -> Option<String> {
        let place = &self.schema(id).place;
        let files = &self.document.file_names;
        let name = match place.pointer.tokens().next_back() {
            Some(token) => token,
            None => files.get(place.file.0 as usize)?.clone(),
        };
        let keyword = ["additionalProperties", "items", "not", "schema"].contains(&name.as_str());
        Some(name).filter(|name| !keyword && !name.is_empty() && name.parse::<usize>().is_err())
    }

    /// Words for the JSON type, the shortest first.
    fn kind_words(&self, schema: &Schema, mark: &Mark) -> Vec<String> {
        let one = |word: &str| vec![word.to_owned()];
        match mark {
            Mark::Kind(JsonKind::String) if self.lists_values(schema) => one("keyword"),
            Mark::Kind(JsonKind::String) => match schema.format.as_deref() {
                Some("date-time") => one("date time"),
                Some("date") => one("date"),
                _ => one("text"),
            },
            Mark::Kind(JsonKind::Array) | Mark::Items(_) => {
                let item = schema.items.and_then(|items| {
                    let name = self
                        .named(items)
                        .and_then(|target| self.component_name(target));
                    name.or_else(|| match self.kinds(items).as_deref() {
                        Some([JsonKind::Object]) => Some("object".to_owned()),
                        None => Some("any".to_owned()),
                        Some([JsonKind::String]) => Some("text".to_owned()),
                        Some([kind]) => Some(word(*kind).to_owned()),
                        Some(_) => None,
                    })
                });
                let of_what = item.map(|item| format!("{item} list"));
                ["list".to_owned()].into_iter().chain(of_what).collect()
            }
            Mark::Kind(kind) => one(word(*kind)),
            Mark::Members { known, .. } if known.is_empty() && is_map(schema) => one("map"),
            Mark::Members { .. } | Mark::Tags(_) => Vec::new(),
            Mark::Rest(_) | Mark::Default(_) => Vec::new(),
        }
    }
}

impl Look<'_> {
    /// What it may be called, the best first.
    fn names(&self, others: &Seen<'_>, whole: &Shared, shared: &Shared) -> Vec<String> {
        let mut names = Vec::new();
        let (mut later, mut last) = (Vec::new(), Vec::new());
        let short = |name: &str| without(name, &[whole]).to_owned();
        let new = self
            .constants
            .iter()
            .filter(|constant| !others.constants.contains(*constant));
        let (texts, more): (Vec<_>, Vec<_>) = new.partition(|(_, value)| value.is_string());
        let told = |(member, _): &&&(String, &Value)| others.limited.contains(member);
        let best = texts.iter().find(told).or(texts.first());
        if let Some(tag) = &self.tag {
            let list = if is_telling_word(tag) {
                &mut names
            } else {
                &mut later
            };
            list.extend([short(tag), tag.clone()]);
        }
        if let Some((member, Value::String(text))) = best {
            let text = without_host(text);
            let first = is_telling_word(text) && others.limited.contains(member);
            let list = if first { &mut names } else { &mut later };
            list.extend([short(text), text.to_owned()]);
        }
        later.extend(more.iter().take(1).map(|(member, value)| match value {
            Value::Bool(true) => member.clone(),
            Value::Bool(false) => format!("not {member}"),
            other => format!("{member} {other}"),
        }));
        let title = self.title.filter(|title| !is_said(title, whole));
        names.extend(
            title
                .into_iter()
                .flat_map(|title| [short(title), title.to_owned()]),
        );
        if let Some(name) = &self.reference {
            let list = if only_numbers(name, whole) {
                &mut last
            } else {
                &mut names
            };
            list.push(without(name, &[whole, shared]).to_owned());
            list.extend([short(name), name.clone()]);
        }
        names.append(&mut later);
        let base = self
            .base
            .iter()
            .filter(|base| !others.bases.contains(*base));
        names.extend(base.map(|base| short(base)));
        names.extend(self.kind.iter().cloned());
        if self.object && others.objects > 0 {
            let new = self
                .members
                .iter()
                .filter(|name| !others.members.contains(*name));
            let new = new.chain(&self.members).take(2);
            names.extend(new.map(|name| format!("with {name}")));
        } else if self.object {
            names.push(word(JsonKind::Object).to_owned());
        }
        names.append(&mut last);
        names
    }
}

/// The value among those that mean an alternative which says most of it; `None`: the schema's name says as much.
fn telling(tags: &[String], reference: Option<&str>) -> Option<String> {
    let length = |tag: &&String| (tag.chars().count(), (*tag).clone());
    let best = match (tags, reference) {
        ([only], _) => Some(only),
        (several, None) => several.iter().min_by_key(length),
        (several, Some(name)) => {
            let like = several.iter().filter(|tag| has_run(name, tag));
            like.max_by_key(length)
        }
    };
    let name = letters(reference.unwrap_or_default());
    // What stands before the name is where it is from: `microsoft.graph.user`.
    let prefixed = |tag: &&String| {
        let tag = letters(tag);
        !name.is_empty() && tag.ends_with(&name)
    };
    best.filter(|tag| !prefixed(tag)).cloned()
}

/// The only text that a schema admits.
fn only_text(schema: &Schema) -> Option<String> {
    match values(schema)?.as_slice() {
        [Value::String(text)] if text.trim().is_empty() => Some("empty".to_owned()),
        [Value::String(text)] => Some(text.clone()),
        _ => None,
    }
}

/// An object whose members have no names of their own.
fn is_map(schema: &Schema) -> bool {
    schema
        .types
        .iter()
        .all(|ty| matches!(ty, JsonType::Object | JsonType::Null))
}

fn is_name(title: &str) -> bool {
    words(title).len() <= TITLE.0 && title.chars().count() <= TITLE.1
}

/// Whether a value says something: numbers and truth values do not.
fn is_telling_word(text: &str) -> bool {
    !["true", "false"].contains(&text)
        && words(text)
            .first()
            .is_some_and(|word| word.text.starts_with(char::is_alphabetic))
}

/// What an address says behind its host: `ns/hydra/core` of `http://www.w3.org/ns/hydra/core#`.
fn without_host(text: &str) -> &str {
    let rest = text
        .split_once("://")
        .and_then(|(_, rest)| rest.split_once('/'));
    let path = rest.map_or("", |(_, path)| path.trim_end_matches(['#', '/']));
    if path.is_empty() { text } else { path }
}

/// What is left of a word whatever its case and separators.
fn letters(word: &str) -> String {
    let letters = word.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
