// SPDX-License-Identifier: 0BSD
//! Keys by which a server knows a request that it gets once more, so that it may be sent again whatever its method.

use super::call::Call;
use super::random;
use crate::runtime::spec::api::Location;

/// The header where the operation has no other.
const IDEMPOTENCY_KEY: &str = "idempotency-key";

impl Call {
    /// Sets the key by which the server knows the call again.
    pub fn idempotency_key(&mut self, key: &str) {
        self.set_header(self.key_header(), key);
    }

    /// The header of the key by which the server knows the call again.
    pub(super) fn key_header(&self) -> &'static str {
        match self.operation.idempotency_key {
            "" => IDEMPOTENCY_KEY,
            declared => declared,
        }
    }

    /// Makes a key by which the server knows the call again, where the operation has one and none is set.
    pub(super) fn make_key(&mut self) {
        let header = self.operation.idempotency_key;
        if header.is_empty() {
            return;
        }
        let is_key = |(known, _): (&str, &str)| known.eq_ignore_ascii_case(header);
        let set = self.all(Location::Header).any(is_key)
            || self.options.headers.contains_key(header)
            || self.core.0.headers.contains_key(header);
        if let Some(key) = random::uuid().filter(|_| !set) {
            self.set_header(header, &key);
        }
    }
}
