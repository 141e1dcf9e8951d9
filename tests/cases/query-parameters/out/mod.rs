// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Query parameters.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_query_parameters::Client::builder().build()?;
//! let response = client.search("q").await?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod operations;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
