// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Clients of these APIs:
//!
//! * [`mijnklantportaal`] – MijnKlantportaal API
//! * [`checkoutpage`] – Checkout Page API

#[rustfmt::skip]
pub mod checkoutpage;
#[rustfmt::skip]
pub mod mijnklantportaal;
pub mod runtime;
