// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Parts of 3.2.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_parts_of_3_2::Client::builder()
//!     .access_token(std::env::var("API_TOKEN")?)
//!     .build()?;
//! let response = client.cats().list_cats().await?;
//! # Ok(())
//! # }
//! ```

pub mod cats;
mod client;
pub mod models;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
