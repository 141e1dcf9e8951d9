// SPDX-License-Identifier: 0BSD
//! Answers that are items one after another: server-sent events, lines and sequences of JSON, parts.

pub(super) mod again;
pub(super) mod call_table;
pub(super) mod event;
pub(super) mod events;
pub(super) mod format;
pub(super) mod items;
pub(super) mod parts;
pub(super) mod received_part;
pub(super) mod records;
mod reported;
pub(super) mod send;
