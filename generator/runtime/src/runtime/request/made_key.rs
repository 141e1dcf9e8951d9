// SPDX-License-Identifier: 0BSD
//! Keys that calls make by themselves, where the operation has a header for them.

use super::call::Call;
use super::random;
use crate::runtime::spec::api::Location;

/// Makes a key by which the server knows the call again, where the operation has one and none is set.
pub(super) fn make_key(call: &mut Call) {
    let header = call.operation.idempotency_key;
    if header.is_empty() {
        return;
    }
    let is_key = |(known, _): (&str, &str)| known.eq_ignore_ascii_case(header);
    let set = call.all(Location::Header).any(is_key)
        || call.options.headers.contains_key(header)
        || call.core.0.headers.contains_key(header);
    if let Some(key) = random::uuid().filter(|_| !set) {
        call.set_header(header, &key);
    }
}
