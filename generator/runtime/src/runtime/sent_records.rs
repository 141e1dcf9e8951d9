// SPDX-License-Identifier: 0BSD
//! Lists that are sent as records of JSON: a line for each item, or a JSON text sequence (RFC 7464).

use crate::runtime::request::call::Call;
use crate::runtime::text::json;
use serde::Serialize;

impl Call {
    /// Sets the body: each item as JSON, with a line feed after it.
    pub fn json_lines<T: Serialize>(&mut self, content_type: &'static str, items: &[T]) {
        self.records(content_type, items, "");
    }

    /// Sets the body: each item as JSON, with a record separator before it and a line feed after it (RFC 7464 §2.2).
    pub fn json_sequence<T: Serialize>(&mut self, content_type: &'static str, items: &[T]) {
        self.records(content_type, items, "\u{1e}");
    }

    fn records<T: Serialize>(
        &mut self,
        content_type: &'static str,
        items: &[T],
        separator: &'static str,
    ) {
        let mut body = Vec::new();
        for item in items {
            body.extend_from_slice(separator.as_bytes());
            if let Err(error) = json::write(&mut body, item) {
                return self.unwritable(error);
            }
            body.push(b'\n');
        }
        self.any_body(content_type, body.into());
    }
}
