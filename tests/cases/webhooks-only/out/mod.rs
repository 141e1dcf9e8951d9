// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Webhooks only.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_webhooks_only::Client::builder().build()?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod models;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
