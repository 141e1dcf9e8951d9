// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Methods of 3.2.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_query_method::Client::builder().build()?;
//! client.peek().await?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod models;
pub mod operations;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
