// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of every operation.

use ::generated_client::runtime;

#[rustfmt::skip]
mod checkoutpage;
#[rustfmt::skip]
mod mijnklantportaal;
mod smoke;
