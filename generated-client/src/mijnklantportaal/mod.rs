// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the MijnKlantportaal API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = generated_client::mijnklantportaal::Client::builder()
//!     .bearer_token(std::env::var("API_TOKEN")?)
//!     .build()?;
//! let response = client.agreements().list().await?;
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
)]

pub mod agreements;
pub mod appointments;
mod client;
pub mod customer_groups;
pub mod customer_invoices;
pub mod customer_offers;
pub mod customer_subscription_packages;
pub mod customer_subscriptions;
pub mod customers;
pub mod errors;
pub mod file_requests;
pub mod file_shares;
pub mod files;
pub mod invoices;
pub mod models;
pub mod payment_links;
pub mod punch_cards;
pub mod tickets;
pub mod webhooks;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
