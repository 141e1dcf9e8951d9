// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Servers.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_server_variables::Client::builder().build()?;
//! client.get().await?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod operations;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
