// SPDX-License-Identifier: 0BSD
//! Bodies that are items one after another: a response's head and chunks in, values out.

use super::again::Again;
use super::format::{self, Item, StreamFormat};
use super::reported::{Reported, documented};
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::received_headers::{DeclaredHeaders, HeadersOf};
use crate::runtime::response::typed::{ByStatus, NoDeclaredHeaders};
use crate::runtime::send::error::{Error, Failure};
use crate::runtime::send::exchange::{Exchange, Read};
use crate::runtime::send::stream::BytesStream;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::fmt;
use std::task::{Context, Poll, ready};
use std::time::Duration;

/// The items of a successful response as a stream, with the status and the headers.
///
/// The timeout of the call no longer counts; between chunks the idle timeout does, which comments and other keep-alives reset.
/// Dropping the stream closes the connection.
///
/// An item that does not have its type is an error, and so is one by which the server reports an error; the items after it can
/// still be read. A reported error that has the type of an error which the operation documents is that one: `error.api::<E>()`. If the call has `with_reconnects`, a stream of events that ends is requested again from its last event on. After
/// the end of the body, or an interruption, the stream ends. An event that the body ends within, even one that only lacks its empty
/// line, is an error. No item may be larger than the client's limit for bodies.
///
/// Where the operation declares headers, `H` is a type with a method for each of them.
pub struct ItemStream<T, H = NoDeclaredHeaders> {
    items: Items,
    read: Read<T>,
    headers: H,
}

/// What there is of a stream whatever its items are.
struct Items {
    bytes: BytesStream,
    format: StreamFormat,
    decoder: format::Decoder,
    /// What is not looked at yet.
    chunk: Bytes,
    /// Nothing more comes.
    ended: bool,
    /// What calls for the stream again once it ends.
    again: Option<Box<Again>>,
    /// Reads a failure that the operation documents.
    failure: Read<Reported>,
}

impl<T> ItemStream<T> {
    /// The same stream, with the type of the headers that its operation declares.
    pub fn declaring<H: HeadersOf>(self) -> ItemStream<T, H> {
        let headers = H::of_response(&self.items.bytes.head);
        ItemStream {
            items: self.items,
            read: self.read,
            headers,
        }
    }

    /// Returns the headers.
    pub const fn headers(&self) -> &HeaderMap {
        self.items.bytes.headers()
    }
}

impl<T, H: DeclaredHeaders> ItemStream<T, H> {
    /// Returns the headers, with a method for each that the document declares.
    pub const fn headers(&self) -> &H {
        &self.headers
    }
}

impl<T, H> ItemStream<T, H> {
    /// Returns the status.
    pub const fn status(&self) -> StatusCode {
        self.items.bytes.status()
    }

    /// Returns the id of the last event that had one. Servers may resume after it if it is sent in the header `Last-Event-ID`.
    pub fn last_event_id(&self) -> Option<&str> {
        self.items.decoder.last_event_id()
    }

    /// Returns how long the server asks to wait before the stream is requested again.
    pub fn reconnection_time(&self) -> Option<Duration> {
        self.items.decoder.reconnection_time()
    }

    /// Returns the next item; `None` after the last one.
    ///
    /// # Errors
    ///
    /// An [`Error`] if the item does not have its type or reports an error, if the body ends early, or if the idle timeout elapses.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// Polls for the next item; `None` after the last one.
    pub fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            let Some(item) = ready!(self.items.poll(cx)) else {
                return Poll::Ready(None);
            };
            let item = match item {
                Ok(item) => item,
                Err(error) => return Poll::Ready(Some(Err(error))),
            };
            let response = RawResponse::new(self.status(), item.headers.clone(), item.text.clone());
            match (self.read)(&response) {
                None => {}
                Some(Ok(value)) => return Poll::Ready(Some(Ok(value))),
                Some(Err(error)) => {
                    return Poll::Ready(Some(Err(self.items.undecoded(item, error))));
                }
            }
        }
    }
}

#[cfg(feature = "blocking")]
impl<T, H> ItemStream<T, H> {
    /// Blocks this thread until the next item is there, for programs that are not asynchronous.
    ///
    /// # Errors
    ///
    /// The same as [`next`](Self::next).
    ///
    /// # Panics
    ///
    /// If called within an asynchronous task, which it would block.
    pub fn wait_next(&mut self) -> Option<Result<T, Error>> {
        crate::runtime::send::blocking::wait(self.next())
    }
}

#[cfg(feature = "stream")]
impl<T, H: Unpin> futures_core::Stream for ItemStream<T, H> {
    type Item = Result<T, Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<T, H> fmt::Debug for ItemStream<T, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ItemStream")
            .field("head", &self.items.bytes.head)
            .finish_non_exhaustive()
    }
}

impl Items {
    /// The text of the next item, an error item being an error.
    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Item, Error>>> {
        while !self.ended {
            if self
                .again
                .as_ref()
                .is_some_and(|again| again.is_under_way())
            {
                if let Some(error) = ready!(self.poll_again(cx)) {
                    return Poll::Ready(Some(Err(error)));
                }
                continue;
            }
            let Some(item) = self.decoder.next(&mut self.chunk) else {
                if self.decoder.held() > self.bytes.reader.limit {
                    return Poll::Ready(Some(Err(self.too_large())));
                }
                match ready!(self.bytes.poll_chunk(cx)) {
                    Some(Ok(chunk)) => self.chunk = chunk,
                    Some(Err(_)) | None if self.starts_again() => {}
                    Some(Err(error)) => {
                        self.ended = true;
                        return Poll::Ready(Some(Err(error)));
                    }
                    None => {
                        self.ended = true;
                        let last = self.decoder.finish();
                        return Poll::Ready(last.and_then(|item| self.given(item)));
                    }
                }
                continue;
            };
            if let Some(again) = &mut self.again {
                again.works();
            }
            if let Some(item) = self.given(item) {
                return Poll::Ready(Some(item));
            }
        }
        Poll::Ready(None)
    }

    /// Calls for the stream once more, from the last event on, if that may be.
    fn starts_again(&mut self) -> bool {
        let Some(again) = &mut self.again else {
            return false;
        };
        let (last, wait) = (
            self.decoder.last_event_id(),
            self.decoder.reconnection_time(),
        );
        again.start(last, wait)
    }

    /// Waits for the stream that was called for again; an error where it does not come.
    fn poll_again(&mut self, cx: &mut Context<'_>) -> Poll<Option<Error>> {
        let Some(again) = &mut self.again else {
            return Poll::Ready(None);
        };
        Poll::Ready(match ready!(again.poll(cx)) {
            Some(Ok(bytes)) => {
                self.bytes = bytes;
                self.decoder.begin_anew();
                self.chunk = Bytes::new();
                None
            }
            Some(Err(error)) if error.is_retryable() && self.starts_again() => None,
            Some(Err(error)) => {
                self.ended = true;
                Some(error)
            }
            None => {
                self.ended = true;
                None
            }
        })
    }

    /// An item as it is given; none where it only says that no more come.
    fn given(&mut self, item: Item) -> Option<Result<Item, Error>> {
        if self.format.is_end(&item) {
            self.ended = true;
            return None;
        }
        if self.format.is_incomplete(&item) {
            return Some(Err(self.broken(item.text)));
        }
        if self.format.is_error(&item) {
            return Some(Err(self.reported(item)));
        }
        if self.format.is_pending(&item) {
            return Some(Err(self.broken(item.text)));
        }
        Some(Ok(item))
    }

    /// Why an item is no value.
    fn undecoded(&mut self, item: Item, error: DecodeError) -> Error {
        if item.cut {
            return self.broken(item.text);
        }
        if self.format.tells_of_errors() && format::has_error(&item.text) {
            return self.reported(item);
        }
        self.failed(|response| Failure::Decode(response, error), item.text)
    }

    /// The body ended within an item.
    fn broken(&self, text: Bytes) -> Error {
        let message = "the body ended within an item";
        let broken = TransportError::new(TransportErrorKind::Body, message);
        self.failed(|response| Failure::Broken(response, broken), text)
    }

    /// What the server reports instead of an item: a documented failure, if it is one.
    fn reported(&self, item: Item) -> Error {
        if let Some(failure) = documented(&item.data, self.failure) {
            return self.failed(|response| Failure::Api(response, failure), item.data);
        }
        let error = DecodeError::error_item(&item.text);
        self.failed(|response| Failure::Decode(response, error), item.text)
    }

    fn too_large(&mut self) -> Error {
        self.ended = true;
        let message = format!("an item is larger than {} bytes", self.bytes.reader.limit);
        let error = TransportError::new(TransportErrorKind::TooLarge, message);
        self.failed(|response| Failure::Broken(response, error), Bytes::new())
    }

    /// A failure with the response's head and the text of an item.
    fn failed(&self, failure: impl FnOnce(RawResponse) -> Failure, text: Bytes) -> Error {
        let BytesStream {
            subject,
            attempts,
            head,
            ..
        } = &self.bytes;
        let response = RawResponse::new(head.status(), head.headers().clone(), text);
        Error::new(subject.clone(), *attempts, failure(response))
    }
}

impl Exchange {
    /// The items of a success as they come.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn items<T, E>(
        mut self,
        format: StreamFormat,
        read: Read<T>,
    ) -> Result<ItemStream<T>, Error>
    where
        E: ByStatus,
    {
        let again = self.again.take();
        let again = again.map(|call| Box::new(Again::of(*call, format, Exchange::stream::<E>)));
        self.stream::<E>().map(|bytes| ItemStream {
            items: Items {
                decoder: format.decoder(bytes.headers()),
                bytes,
                format,
                chunk: Bytes::new(),
                ended: false,
                again,
                failure: |response| {
                    Some(E::decode(response)?.map(|failure| Box::new(failure) as _))
                },
            },
            read,
            headers: NoDeclaredHeaders,
        })
    }
}
