// SPDX-License-Identifier: 0BSD
//! What sends requests where the user gives nothing else: a timeout in, the transport over `reqwest` out.

use crate::runtime::failure::request_error::RequestError;
use crate::runtime::transport::interface::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::runtime::transport::reqwest_transport::ReqwestTransport;
use std::sync::Arc;
use std::time::Duration;

/// What sends requests where the user gives nothing else.
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub(super) fn default_transport(
    connect_timeout: Duration,
) -> Result<Arc<dyn Transport>, RequestError> {
    Ok(Arc::new(ReqwestTransport::new(connect_timeout)?))
}

/// What sends requests where the user gives nothing else: nothing.
#[cfg(not(all(feature = "reqwest", not(target_arch = "wasm32"))))]
pub(super) fn default_transport(_: Duration) -> Result<Arc<dyn Transport>, RequestError> {
    Err(RequestError::settings(
        "no transport: give one, or enable the feature `reqwest`",
    ))
}
