// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Idempotency keys API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_idempotency_keys::Client::builder().build()?;
//! client.payments().list().await?;
//! # Ok(())
//! # }
//! ```

#![allow(
    clippy::disallowed_names,
    clippy::doc_lazy_continuation,
    clippy::doc_overindented_list_items,
    clippy::enum_variant_names,
    clippy::module_inception,
    clippy::new_ret_no_self,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    clippy::type_complexity,
    hidden_glob_reexports,
)]

mod client;
pub mod resources;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use self::client::{Client, ClientBuilder};
pub use self::resources::*;
