// SPDX-License-Identifier: 0BSD
//! What is inside the members of an object that is read as several variants: what each keeps of it, all in one.

use serde::ser::Serialize;
use serde_json::Value as Json;

/// A value as it came, and what is kept of it.
pub(super) struct Inside {
    whole: Json,
    kept: Json,
}

impl Inside {
    /// The text of a value, and the same as it was read.
    #[inline(never)]
    pub(super) fn of<T: Serialize>(text: &str, read: &T) -> Option<Self> {
        Some(Self {
            whole: serde_json::from_str(text).ok()?,
            kept: serde_json::to_value(read).ok()?,
        })
    }

    /// Says whether another reading keeps what those before it do not, which then is kept.
    #[inline(never)]
    pub(super) fn take<T: Serialize>(&mut self, read: &T) -> bool {
        let Ok(read) = serde_json::to_value(read) else {
            return false;
        };
        let more = has_more(&self.whole, &self.kept, &read);
        if more {
            put_together(&mut self.kept, read);
        }
        more
    }
}

/// Whether a value has members of the whole that the kept one has not.
fn has_more(whole: &Json, kept: &Json, read: &Json) -> bool {
    match (whole, kept, read) {
        (Json::Object(whole), Json::Object(kept), Json::Object(read)) => {
            whole.iter().any(|(name, whole)| {
                let read = read.get(name);
                match kept.get(name) {
                    Some(kept) => read.is_some_and(|read| has_more(whole, kept, read)),
                    None => read.is_some() && !whole.is_null(),
                }
            })
        }
        (Json::Array(whole), Json::Array(kept), Json::Array(read))
            if whole.len() == kept.len() && whole.len() == read.len() =>
        {
            let items = whole.iter().zip(kept).zip(read);
            items
                .into_iter()
                .any(|((whole, kept), read)| has_more(whole, kept, read))
        }
        _ => false,
    }
}

/// Adds to a value the members that another one has besides, in objects and lists of it as well.
pub(super) fn put_together(all: &mut Json, more: Json) {
    match (all, more) {
        (Json::Object(all), Json::Object(more)) => {
            for (name, more) in more {
                match all.get_mut(&name) {
                    Some(all) => put_together(all, more),
                    None => drop(all.insert(name, more)),
                }
            }
        }
        (Json::Array(all), Json::Array(more)) if all.len() == more.len() => {
            for (all, more) in all.iter_mut().zip(more) {
                put_together(all, more);
            }
        }
        _ => {}
    }
}
