// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Equal errors.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_equal_errors_are_one_type::Client::builder().build()?;
//! client.cats().list_cats().await?;
//! # Ok(())
//! # }
//! ```

pub mod cats;
mod client;
pub mod dogs;
pub mod models;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
