// SPDX-License-Identifier: 0BSD
//! XML: elements and attributes in, values out, and back.

pub(super) mod body;
pub(super) mod call_table;
pub(super) mod node;
pub(super) mod read;
pub(super) mod scope;
pub(super) mod table;
pub(super) mod write;
