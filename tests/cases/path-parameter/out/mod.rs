// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Path parameter.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = case::case_path_parameter::Client::builder().build()?;
//! client.files().get_part("01234567", 1).await?;
//! # Ok(())
//! # }
//! ```

mod client;
pub mod files;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
