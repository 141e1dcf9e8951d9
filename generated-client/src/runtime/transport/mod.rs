// SPDX-License-Identifier: 0BSD
//! The seam to the network: requests and bodies in, responses out.

pub(super) mod body;
#[cfg(feature = "http-body")]
pub(super) mod body_frames;
pub(super) mod body_source;
pub(super) mod chunk_stream;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(super) mod coders;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(super) mod content_coding;
pub(super) mod interface;
pub(super) mod maybe_send;
pub(super) mod progress;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(super) mod reqwest_transport;
pub(super) mod response_body;
#[cfg(feature = "tower")]
pub(super) mod tower_transport;
