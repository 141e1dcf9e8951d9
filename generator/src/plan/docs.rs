//! What a document says of something → its documentation.

use crate::api;
use crate::package::{self, title};
use crate::prose::{Docs, Line};

/// Summary, description, limits, default, deprecation: whatever there is, each a paragraph.
pub(super) fn all(docs: &api::Docs) -> Docs {
    let mut all = Docs::default();
    if let Some(summary) = docs
        .summary
        .as_deref()
        .filter(|summary| docs.description.as_deref() != Some(summary))
    {
        all.extend(Docs::markdown(summary));
    }
    if let Some(description) = &docs.description {
        all.extend(Docs::markdown(description));
    }
    facts(&mut all, docs);
    all
}

/// The path of something that stands where it is written: rustdoc takes a bare name for a macro's too, of which each file
/// has those of the prelude.
pub(super) fn here(name: &str) -> String {
    match MACROS.contains(&name) {
        true => format!("self::{name}"),
        false => name.to_owned(),
    }
}

/// A link to something that stands where it is written.
pub(super) fn item_here(name: &str) -> Line {
    Line::item(&here(name))
}

/// The macros of the prelude that a type or a module may be called like.
const MACROS: &[&str] = &[
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "Eq",
    "Hash",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "assert",
    "bench",
    "cfg",
    "column",
    "concat",
    "dbg",
    "derive",
    "env",
    "file",
    "format",
    "global_allocator",
    "include",
    "line",
    "matches",
    "panic",
    "print",
    "stringify",
    "test",
    "todo",
    "vec",
    "write",
];

/// The prose of a value: no title, since titles of properties only repeat their names.
pub(super) fn of_value(docs: &api::Docs) -> Docs {
    let text = docs.description.as_deref().or(docs.summary.as_deref());
    let mut all = Docs::markdown(text.unwrap_or_default());
    facts(&mut all, docs);
    all
}

/// Limits, default and example, a sentence each.
fn facts(all: &mut Docs, docs: &api::Docs) {
    let limits = docs.limits.iter();
    let mut facts: Vec<Line> = limits
        .map(|limit| Line::text(&capitalized(limit)))
        .collect();
    let patterns = docs.patterns.iter();
    facts.extend(patterns.map(|pattern| Line::of("Pattern {}", &[&Line::code(pattern)])));
    if let Some(default) = &docs.default {
        let default = Line::sample(&default.to_string());
        facts.push(Line::of("Default: {}", &[&default]));
    }
    let example = docs
        .examples
        .first()
        .filter(|example| !example.is_object() && !example.is_array() && !example.is_null())
        .map(api::types::text)
        .filter(|example| !example.trim().is_empty());
    if let Some(example) = example {
        facts.push(Line::of("Example: {}", &[&Line::sample(&example)]));
    }
    if !facts.is_empty() {
        all.say(&Line::of("{}.", &[&Line::joined(&facts, ". ")]));
    }
}

/// Our own words.
pub(super) fn sentence(words: &'static str) -> Docs {
    Docs::of(&Line::words(words))
}

/// The documentation of a body that has none.
pub(super) fn body() -> Docs {
    sentence("The body of the request.")
}

/// An API as a noun in a sentence.
pub(super) fn noun(api_title: &str) -> Line {
    Line::text(&title::noun(api_title))
}

/// What stands at the top of a crate with a module for each API.
pub(super) fn crate_root(apis: &[package::Api]) -> Docs {
    let mut docs = sentence("Clients of these APIs:");
    docs.list(apis.iter().map(|api| {
        let module = crate::plan::names::module(api.module.as_deref().unwrap_or_default());
        let (module, title) = (item_here(module.as_str()), Line::text(&api.title));
        // A colon would make it a definition of a link (CommonMark §4.7).
        (Line::of("{} – {}", &[&module, &title]), Docs::default())
    }));
    docs
}

pub(super) fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}
