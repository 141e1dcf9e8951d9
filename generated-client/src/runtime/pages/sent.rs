// SPDX-License-Identifier: 0BSD
//! Where the request of a page says which one it is: read and written.

use super::next::{CursorTarget, find, text};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::call::Call;
use crate::runtime::spec::api::Location;

impl Call {
    /// The number that a request has at a place.
    pub(super) fn number(&self, sent: CursorTarget) -> Option<u64> {
        match sent {
            CursorTarget::Query(name) => {
                let written = self.written(Location::Query, name)?;
                written.rsplit('=').next()?.parse().ok()
            }
            CursorTarget::Header(name) => match self.options.headers.get(name) {
                Some(value) => value.to_str().ok()?.trim().parse().ok(),
                None => self.written(Location::Header, name)?.parse().ok(),
            },
            CursorTarget::Body(path) => text(find(self.body.bytes()?, path)?)?.parse().ok(),
        }
    }

    /// Sets the value at a place: text, or JSON where it is in the body.
    pub(super) fn give(&mut self, sent: CursorTarget, value: &str) -> Result<(), RequestError> {
        match sent {
            CursorTarget::Query(name) => self.given(Location::Query, name, value),
            CursorTarget::Header(name) => self.given(Location::Header, name, value),
            CursorTarget::Body(path) => {
                if !self.set_value(path, value) {
                    let message = format!("the body has no place for `{}`", path.join("."));
                    return Err(RequestError::next_page(message));
                }
            }
        }
        Ok(())
    }
}
