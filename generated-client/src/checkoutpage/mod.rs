// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Client of the Checkout Page API.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = generated_client::checkoutpage::Client::builder()
//!     .bearer_token(std::env::var("API_TOKEN")?)
//!     .build()?;
//! let response = client.account().get().await?;
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

pub mod account;
pub mod bookings;
pub mod checkout_pages;
mod client;
pub mod coupons;
pub mod customers;
pub mod errors;
pub mod events;
pub mod files;
pub mod forms;
pub mod invoices;
pub mod models;
pub mod payments;
pub mod products;
pub mod submissions;
pub mod subscription_payments;
pub mod subscriptions;
pub mod tax_rates;
pub mod ticket_groups;
pub mod ticket_types;
pub mod tickets;
pub mod webhooks;

pub use crate::runtime::{CallError, Error, ErrorKind, Response};
pub use client::{Client, ClientBuilder};
