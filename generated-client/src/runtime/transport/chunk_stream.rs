// SPDX-License-Identifier: 0BSD
//! Chunks of bodies, one after another.

use super::maybe_send::MaybeSend;
use crate::runtime::failure::transport_error::TransportError;
use bytes::Bytes;
use std::pin::Pin;
use std::task::{Context, Poll};

/// A stream of chunks of a body.
pub trait ChunkStream: MaybeSend {
    /// Polls for the next chunk; `None` after the last one.
    fn poll_chunk(
        self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>>;
}

/// A boxed stream.
pub(super) type Stream = Pin<Box<dyn ChunkStream>>;
