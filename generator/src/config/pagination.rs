//! How operations give pages of a list, where a document does not say so.

use super::selection::Entry;
use super::table::{Table, problem};
use crate::diagnostic::Diagnostics;

/// A rule for operations that give pages of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct PageRule {
    pub name: Entry,
    /// The operations that it is for; none: all that it fits.
    pub operations: Vec<Entry>,
    /// The members that lead to the list; `None`: the only list in a page.
    pub items: Option<Entry>,
    /// The member that is `true` while there are more pages.
    pub more: Option<Entry>,
    pub next: NextRule,
}

/// How the next page is found. What leads to a member is its name and those around it, with dots between them.
#[derive(Clone, Debug, PartialEq)]
pub enum NextRule {
    /// There are no pages, whatever answers look like.
    None,
    /// A member is its URL.
    Url(Entry),
    /// The header `Link` has its URL.
    Link,
    /// A member is what the next request has.
    Cursor(Entry, Target),
    /// A header is what the next request has.
    CursorHeader(Entry, Target),
    /// A member of the last item is what the next request has.
    Last(Entry, Target),
    /// The number of items so far is; how many there are, if a member says so.
    Items(Target, Option<Entry>),
    /// The number of the page is, counted from a number on; how many there are, if a member says so.
    Pages(Target, u64, Option<Entry>),
}

/// Where a request says which page it is for.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A query parameter.
    Parameter(Entry),
    Header(Entry),
    /// What leads to a member of the body.
    Member(Entry),
}

pub(super) const PAGINATION_KEY: &str = "pagination";

pub(super) const RULE: &[&str] = &[
    "operations",
    "items",
    "more",
    "none",
    "next-url",
    "link-header",
    "cursor",
    "cursor-header",
    "last",
    "count",
    "first",
    "total",
    "parameter",
    "header",
    "member",
];

/// The keys of which a rule has one.
const STYLES: [&str; 7] = [
    "none",
    "next-url",
    "link-header",
    "cursor",
    "cursor-header",
    "last",
    "count",
];

/// The keys of which a rule has one where a request says which page it is for.
const TARGETS: [&str; 3] = ["parameter", "header", "member"];

/// The tables `pagination`, a rule each.
pub(super) fn rules(table: &Table<'_>, diagnostics: &mut Diagnostics) -> Vec<PageRule> {
    let tables = table.table(PAGINATION_KEY, diagnostics);
    let tables = tables.map(|table| table.tables(diagnostics));
    let tables = tables.unwrap_or_default().into_iter();
    tables
        .filter_map(|(name, at, table)| {
            table.only(RULE, diagnostics);
            let name = Entry {
                text: name.to_owned(),
                at,
            };
            rule(name, &table, diagnostics)
        })
        .collect()
}

fn rule(name: Entry, table: &Table<'_>, diagnostics: &mut Diagnostics) -> Option<PageRule> {
    let operations = table.texts("operations", diagnostics).into_iter();
    let operations = operations.map(|(text, at)| Entry { text, at }).collect();
    let (items, more) = (
        entry(table, "items", diagnostics),
        entry(table, "more", diagnostics),
    );
    let total = entry(table, "total", diagnostics);
    let first = table.number("first", diagnostics);
    let has = |key: &str| table.keys().iter().any(|(known, _)| *known == key);
    let one_of = |keys: &[&'static str]| -> Vec<&'static str> {
        keys.iter().copied().filter(|key| has(key)).collect()
    };
    let style = match one_of(&STYLES).as_slice() {
        [one] => *one,
        _ => {
            let message = format!(
                "`[pagination.{}]` has one of `{}`",
                name.text,
                STYLES.join("`, `")
            );
            problem(diagnostics, name.at, message);
            return None;
        }
    };
    let targets = one_of(&TARGETS);
    let wants = !["none", "next-url", "link-header"].contains(&style);
    if targets.len() != usize::from(wants) {
        let message = match wants {
            true => format!("`{style}` goes to one of `{}`", TARGETS.join("`, `")),
            false => format!(
                "`{style}` goes nowhere: there is no `{}`",
                targets.join("`, `")
            ),
        };
        problem(diagnostics, table.at(style), message);
        return None;
    }
    let target = targets.first().and_then(|key| {
        let entry = entry(table, key, diagnostics)?;
        Some(match *key {
            "parameter" => Target::Parameter(entry),
            "header" => Target::Header(entry),
            _ => Target::Member(entry),
        })
    });
    let next = match style {
        "none" => table.flag(style, diagnostics)?.then_some(NextRule::None)?,
        "link-header" => table.flag(style, diagnostics)?.then_some(NextRule::Link)?,
        "next-url" => NextRule::Url(entry(table, style, diagnostics)?),
        "cursor" => NextRule::Cursor(entry(table, style, diagnostics)?, target?),
        "cursor-header" => NextRule::CursorHeader(entry(table, style, diagnostics)?, target?),
        "last" => NextRule::Last(entry(table, style, diagnostics)?, target?),
        _ => {
            let counted = entry(table, style, diagnostics)?;
            match counted.text.as_str() {
                "items" => NextRule::Items(target?, total),
                "pages" => NextRule::Pages(target?, first.unwrap_or(1), total),
                other => {
                    let message = format!("`count` is `items` or `pages`, not `{other}`");
                    problem(diagnostics, counted.at, message);
                    return None;
                }
            }
        }
    };
    Some(PageRule {
        name,
        operations,
        items,
        more,
        next,
    })
}

fn entry(table: &Table<'_>, key: &str, diagnostics: &mut Diagnostics) -> Option<Entry> {
    let text = table.text(key, diagnostics)?;
    let at = table.at(key);
    Some(Entry { text, at })
}
