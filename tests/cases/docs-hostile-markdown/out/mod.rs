// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Hostile \[prose](nowhere) */ \<b>.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_docs_hostile_markdown::Client::builder().build()?;
//! let response = client.pets().list_pets().await?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod models;
pub mod pets;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
