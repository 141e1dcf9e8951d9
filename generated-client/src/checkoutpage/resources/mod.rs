// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the Checkout Page API: their calls, parameters and errors.

pub mod account;
pub mod bookings;
pub mod checkout_pages;
pub mod coupons;
pub mod customers;
pub mod events;
pub mod files;
pub mod forms;
pub mod invoices;
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
