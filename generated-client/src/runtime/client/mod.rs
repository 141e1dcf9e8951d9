// SPDX-License-Identifier: 0BSD
//! Clients: settings in, what all calls share out.

pub(super) mod client_macros;
pub(super) mod default_transport;
pub(super) mod environment;
pub(super) mod settings;
pub(super) mod unlisted;
