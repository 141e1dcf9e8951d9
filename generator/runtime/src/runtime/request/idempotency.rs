// SPDX-License-Identifier: 0BSD
//! Keys by which a server knows a request that it gets once more, so that it may be sent again whatever its method.

use super::call::Call;
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
}
