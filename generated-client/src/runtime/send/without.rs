// SPDX-License-Identifier: 0BSD
//! What stands in the place of parts that a client does not have.

use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::carry::Tokens;
use crate::runtime::request::prepare::{Hop, Prepared};

/// Nothing is gone on with.
pub(super) use super::save::run_to_file;

/// No tokens: nothing asks for any.
pub(super) async fn tokens(_: &Prepared, _: &Hop, _: &Tokens) -> Result<Tokens, RequestError> {
    Ok(Tokens::new())
}
