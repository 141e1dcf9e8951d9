// SPDX-License-Identifier: 0BSD
//! What stands in the place of parts that a client does not have.

use super::call::Call;
use super::carry::Granted;
use crate::runtime::failure::request_error::RequestError;
use http::header::HeaderMap;

/// No call asks for a credential.
pub(super) fn choose(_: &Call, _: &HeaderMap) -> Result<Granted, RequestError> {
    Ok(Granted::NONE)
}

/// No call makes a key.
pub(super) fn make_key(_: &mut Call) {}
