// SPDX-License-Identifier: 0BSD
//! Where the next page is: what an API says of its lists and one page in, the cursor or URL of the next out.

use super::request_error::RequestError;
use super::response::RawResponse;
use serde::Deserializer as _;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::fmt;

/// The names of the members that lead to a value in JSON, one inside of the other.
type Path = &'static [&'static str];

/// How the next page of a list is found.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// Its URL is in the body; there is none on the last page.
    Url(Path),
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
}

/// What leads to the next page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Url(String),
    Parameter(&'static str, String),
}

impl Next {
    /// What leads to the page after `page`; `None` where that is the last.
    pub(super) fn after(&self, page: &RawResponse) -> Result<Option<Step>, RequestError> {
        let body = page.json_text();
        match *self {
            Self::Url(path) => Ok(find(body, path).and_then(text).map(Step::Url)),
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
                    Some(cursor) => Ok(Some(Step::Parameter(parameter, cursor))),
                    None => Err(lacking("the last item has no", member)),
                }
            }
        }
    }
}

fn lacking(what: &str, path: Path) -> RequestError {
    RequestError::next_page(format!("{what} `{}` to go on from", path.join(".")))
}

/// Says whether there may be more pages, as far as what is at `path` tells.
fn goes_on(body: &[u8], path: Path) -> bool {
    let told = (!path.is_empty()).then(|| find(body, path)).flatten();
    told.is_none_or(|told| told.get() != "false")
}

/// The value at a path, as it is written.
fn find(mut json: &[u8], path: Path) -> Option<&RawValue> {
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
fn text(value: &RawValue) -> Option<String> {
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
