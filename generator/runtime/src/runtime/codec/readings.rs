// SPDX-License-Identifier: 0BSD
//! Other texts that a body may be read as, where it does not decode as it is.

use super::whole_numbers::plainly;
use std::borrow::Cow;
use std::cell::Cell;
use std::vec::IntoIter;

thread_local! {
    /// What is read stands for a body that is empty.
    static NOTHING: Cell<bool> = const { Cell::new(false) };
}

/// Texts to be read instead of a body, one after another.
///
/// Nothing at all is `null`, or an object without members; whole numbers may be written as `1.0`.
pub(in crate::runtime) struct Readings(IntoIter<Cow<'static, str>>);

impl Readings {
    /// The readings of a text that did not decode.
    pub(in crate::runtime) fn of(text: &[u8], error: &serde_json::Error) -> Self {
        let mut readings = Vec::new();
        if text.iter().all(u8::is_ascii_whitespace) {
            NOTHING.set(true);
            readings.extend([Cow::Borrowed("null"), Cow::Borrowed("{}")]);
        } else if error.is_data() {
            let text = std::str::from_utf8(text).ok();
            readings.extend(text.and_then(plainly).map(Cow::Owned));
        }
        Self(readings.into_iter())
    }

    pub(in crate::runtime) fn next(&mut self) -> Option<Cow<'static, str>> {
        self.0.next()
    }
}

impl Drop for Readings {
    fn drop(&mut self) {
        NOTHING.set(false);
    }
}

/// Says whether what is read stands for an empty body, so that a union, which keeps any JSON, must not take it.
pub(in crate::runtime) fn is_nothing() -> bool {
    NOTHING.get()
}
