// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The resources of the MijnKlantportaal API: their calls, parameters and errors.

pub mod agreements;
pub mod appointments;
pub mod customer_groups;
pub mod customer_invoices;
pub mod customer_offers;
pub mod customer_subscription_packages;
pub mod customer_subscriptions;
pub mod customers;
pub mod file_requests;
pub mod file_shares;
pub mod files;
pub mod invoices;
pub mod payment_links;
pub mod punch_cards;
pub mod tickets;
pub mod webhooks;
