// SPDX-License-Identifier: 0BSD
//! Requests for what has changed alone (RFC 9110 §13).

use super::call::Call;
use std::borrow::Cow;

impl Call {
    /// Sets the entity tag of what the caller has already.
    pub fn etag(&mut self, etag: &str) {
        self.set_header("if-none-match", &entity_tag(etag));
    }
}

/// An entity tag as headers have it (RFC 9110 §8.8.3): in quotes. Lists of tags and `*` are so already.
fn entity_tag(text: &str) -> Cow<'_, str> {
    match text == "*" || text.starts_with(['"', 'W']) && text.ends_with('"') {
        true => Cow::Borrowed(text),
        false => Cow::Owned(format!("\"{text}\"")),
    }
}
