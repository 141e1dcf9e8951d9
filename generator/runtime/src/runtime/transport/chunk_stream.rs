// SPDX-License-Identifier: 0BSD
//! Chunks of bodies, one after another.

use super::maybe_send::MaybeSend;
use crate::runtime::failure::transport_error::TransportError;
use bytes::Bytes;
use std::pin::Pin;
use std::task::{Context, Poll};

/// Chunks of a response's body, one after another.
pub trait ChunkStream: MaybeSend {
    /// The next chunk; `None` after the last one.
    fn poll_chunk(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>>;
}

/// Chunks on their way.
pub(super) type Stream = Pin<Box<dyn ChunkStream>>;
