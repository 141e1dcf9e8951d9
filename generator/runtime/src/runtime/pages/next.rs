// SPDX-License-Identifier: 0BSD
//! Where the next page is: what an API says of its lists and one page in, the cursor or URL of the next out.

use super::link::linked;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::response::raw::RawResponse;
use serde::Deserializer as _;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The names of the members that lead to a value in JSON, one inside of the other.
pub type Path = &'static [&'static str];

/// How the next page of a list is found.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum Next {
    /// Its URL is in the body; there is none on the last page.
    Url(Path),
    /// Its URL is in the header `Link`, with the relation `next` (RFC 8288 §3); there is none on the last page.
    Link,
    /// A member of the page's last item goes into a query parameter.
    Last {
        /// Where the items are in the body.
        of: Path,
        /// Where the value is in an item.
        member: Path,
        /// The query parameter.
        parameter: &'static str,
        /// What is `true` while there are more pages; where it is missing, an empty page is the last.
        more: Path,
    },
    /// A value that the page gives goes into the request of the next; there is none on the last page.
    Cursor {
        /// Where the value is.
        from: CursorSource,
        /// Where it goes.
        to: CursorTarget,
        /// What is `true` while there are more pages, if something says so.
        more: Path,
    },
    /// The number of all items so far goes into the request; an empty page is the last.
    Offset {
        /// Where the items are in the body.
        of: Path,
        /// The number that the first page has.
        first: u64,
        /// Where the number goes.
        to: CursorTarget,
        /// How many items there are on all pages, if something says so.
        total: Path,
    },
    /// The number of the page goes into the request; an empty page is the last.
    Page {
        /// Where the items are in the body.
        of: Path,
        /// The number of the first page.
        first: u64,
        /// Where the number goes.
        to: CursorTarget,
        /// How many pages there are, if something says so.
        total: Path,
    },
}

/// Where a page gives a value.
#[derive(Clone, Copy, Debug)]
#[doc(hidden)]
pub enum CursorSource {
    /// In the body.
    Body(Path),
    /// In a header.
    Header(&'static str),
}

/// Where a request has a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum CursorTarget {
    /// A query parameter.
    Query(&'static str),
    /// A header.
    Header(&'static str),
    /// A member of the body.
    Body(Path),
}

/// What leads to the next page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Url(String),
    /// A text, as JSON has it where it goes into a body.
    Value(CursorTarget, String),
    /// A number that no page gives, but that is counted.
    Count(CursorTarget, u64),
}

impl Next {
    /// What leads to the page after `page`; `None` where that is the last. `now` is what the request of `page` has where the
    /// value for the next goes.
    pub(super) fn after(
        &self,
        page: &RawResponse,
        now: impl FnOnce(CursorTarget) -> Option<u64>,
    ) -> Result<Option<Step>, RequestError> {
        let body = page.json_text();
        match *self {
            Self::Url(path) => Ok(find(body, path).and_then(text).map(Step::Url)),
            Self::Link => Ok(linked(page).map(Step::Url)),
            Self::Last {
                of,
                member,
                parameter,
                more,
            } => {
                if !goes_on(body, more) {
                    return Ok(None);
                }
                let list = find(body, of).map(items).unwrap_or_default();
                let Some(last) = list.last() else {
                    return Ok(None);
                };
                match find(last.get().as_bytes(), member).and_then(text) {
                    Some(cursor) => Ok(Some(Step::Value(CursorTarget::Query(parameter), cursor))),
                    None => Err(lacking("the last item has no", member)),
                }
            }
            Self::Cursor { from, to, more } => {
                if !goes_on(body, more) {
                    return Ok(None);
                }
                let given = match (from, to) {
                    // What a body is given is what a body gave: a number stays one.
                    (CursorSource::Body(path), CursorTarget::Body(_)) => find(body, path)
                        .filter(|value| text(value).is_some())
                        .map(|value| value.get().to_owned()),
                    (CursorSource::Body(path), _) => find(body, path).and_then(text),
                    (CursorSource::Header(name), CursorTarget::Body(_)) => {
                        header(page, name).map(|value| serde_json::Value::from(value).to_string())
                    }
                    (CursorSource::Header(name), _) => header(page, name).map(str::to_owned),
                };
                Ok(given.map(|value| Step::Value(to, value)))
            }
            Self::Offset {
                of,
                first,
                to,
                total,
            } => {
                let count = find(body, of).map(items).unwrap_or_default().len();
                let next = now(to).unwrap_or(first).saturating_add(count as u64);
                let more =
                    number(body, total).is_none_or(|total| next < total.saturating_add(first));
                Ok((count > 0 && more).then_some(Step::Count(to, next)))
            }
            Self::Page {
                of,
                first,
                to,
                total,
            } => {
                let empty = find(body, of).map(items).unwrap_or_default().is_empty();
                let next = now(to).unwrap_or(first).saturating_add(1);
                // Pages that are counted from zero end with one less.
                let more =
                    number(body, total).is_none_or(|total| next < total.saturating_add(first));
                Ok((!empty && more).then_some(Step::Count(to, next)))
            }
        }
    }

    /// What leads to the page of a position that a [`Step`] was told as.
    pub(super) fn step(&self, position: &str) -> Result<Step, RequestError> {
        let value = position.to_owned();
        let count = || {
            let number = position.parse();
            number.map_err(|_| RequestError::next_page("a position is a number in this list"))
        };
        Ok(match *self {
            Self::Url(_) | Self::Link => Step::Url(value),
            Self::Last { parameter, .. } => Step::Value(CursorTarget::Query(parameter), value),
            Self::Cursor { to, .. } => Step::Value(to, value),
            Self::Offset { to, .. } | Self::Page { to, .. } => Step::Count(to, count()?),
        })
    }

    /// The items of a page that does not say which one it is, so that a server which passes over the number gives one for
    /// ever.
    pub(super) fn counted<'p>(&self, page: &'p RawResponse) -> Option<&'p RawValue> {
        match *self {
            Self::Offset { of, .. } | Self::Page { of, .. } => find(page.json_text(), of),
            Self::Url(_) | Self::Link | Self::Last { .. } | Self::Cursor { .. } => None,
        }
    }
}

fn header<'r>(page: &'r RawResponse, name: &str) -> Option<&'r str> {
    let value = page.headers().get(name)?.to_str().ok()?.trim();
    (!value.is_empty()).then_some(value)
}

fn lacking(what: &str, path: Path) -> RequestError {
    RequestError::next_page(format!("{what} `{}` to go on from", path.join(".")))
}

/// A whole number at a path, if there is one.
fn number(body: &[u8], path: Path) -> Option<u64> {
    let told = (!path.is_empty()).then(|| find(body, path)).flatten()?;
    text(told)?.parse().ok()
}

/// Says whether there may be more pages, as far as what is at `path` tells.
fn goes_on(body: &[u8], path: Path) -> bool {
    let told = (!path.is_empty()).then(|| find(body, path)).flatten();
    told.is_none_or(|told| told.get() != "false")
}

/// The value at a path, as it is written.
pub(super) fn find(mut json: &[u8], path: Path) -> Option<&RawValue> {
    let Some((last, before)) = path.split_last() else {
        return serde_json::from_slice(json).ok();
    };
    for name in before {
        json = member(json, name)?.get().as_bytes();
    }
    member(json, last)
}

fn member<'a>(json: &'a [u8], name: &str) -> Option<&'a RawValue> {
    let mut read = serde_json::Deserializer::from_slice(json);
    read.deserialize_map(Member(name)).ok().flatten()
}

/// The values of a list, as they are written.
fn items(list: &RawValue) -> Vec<&RawValue> {
    serde_json::from_str(list.get()).unwrap_or_default()
}

/// A text that is not empty, or a number as text.
pub(super) fn text(value: &RawValue) -> Option<String> {
    let written = value.get();
    match written.as_bytes().first() {
        Some(b'"') => serde_json::from_str(written)
            .ok()
            .filter(|text: &String| !text.is_empty()),
        Some(b'-' | b'0'..=b'9') => Some(written.to_owned()),
        Some(_) | None => None,
    }
}

/// Reads one member of an object.
struct Member<'n>(&'n str);

impl<'de> Visitor<'de> for Member<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(is_it) = members.next_key_seed(Is(self.0))? {
            if is_it {
                found = Some(members.next_value()?);
            } else {
                members.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Says whether a text is this one.
struct Is<'n>(&'n str);

impl<'de> DeserializeSeed<'de> for Is<'_> {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Is<'_> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        Ok(text == self.0)
    }
}
