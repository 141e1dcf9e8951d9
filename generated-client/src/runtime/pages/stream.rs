// SPDX-License-Identifier: 0BSD
//! All pages of a list: the call of the first in, pages or their items out, each page asked for when it is wanted.

use super::course::Course;
use super::next::Next;
use crate::runtime::request::call::Call;
use crate::runtime::response::typed::Response;
use crate::runtime::send::call_error::CallError;
use crate::runtime::send::error::Error;
use crate::runtime::send::exchange::Exchange;
use crate::runtime::send::future::ResponseFuture;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

/// The pages of a list as a stream.
///
/// Each page is requested with the parameters, headers and options of the first call; timeouts count for each page. The stream ends
/// with the first error.
///
/// ```ignore
/// let mut pages = client.pets().list().pages().with_limit(10);
/// while let Some(page) = pages.next().await {
///     show(page?);
/// }
/// let Some(eleventh) = pages.position() else { return Ok(()) }; // a text, to be kept for another day
/// let mut pages = client.pets().list().pages().resume_at(eleventh);
/// ```
pub struct Pages<T, E> {
    course: Course,
    /// How many more pages may be requested.
    left: usize,
    /// The call that was sent.
    waiting: Option<ResponseFuture<Response<T>, E>>,
    decode: fn(Exchange) -> Result<Response<T>, Error>,
}

impl<T, E> Pages<T, E> {
    /// The pages from that of `call` on.
    pub fn new(
        call: Call,
        next: &'static Next,
        decode: fn(Exchange) -> Result<Response<T>, Error>,
    ) -> Self {
        Self {
            course: Course::new(call, next),
            left: usize::MAX,
            waiting: None,
            decode,
        }
    }

    /// Ends after this many pages; there is no limit by default.
    #[must_use]
    pub fn with_limit(mut self, pages: usize) -> Self {
        self.left = pages;
        self
    }

    /// Returns what leads to the next page, for [`resume_at`](Self::resume_at): a cursor, a number or a URL. After an error
    /// it leads to the page that failed. It is `None` before the first page was received and after the last one.
    pub fn position(&self) -> Option<&str> {
        self.course.position()
    }

    /// Begins with the page that a [`position`](Self::position) of the same list led to, instead of that of the call.
    ///
    /// A URL is followed as one that a page gives: credentials go to the origin of the call alone. A position that can be none of
    /// the list is an error of the first page.
    #[must_use]
    pub fn resume_at(mut self, position: &str) -> Self {
        self.course.resume_at(position);
        self
    }

    /// Returns the next page; `None` after the last one.
    ///
    /// It is cancel safe: if the future is dropped, the next call continues to wait for the same page.
    ///
    /// # Errors
    ///
    /// The errors of the operation, and a [`RequestError`](crate::runtime::RequestError) if the next page is one that was received before, or its place is unknown.
    pub async fn next(&mut self) -> Option<Result<Response<T>, CallError<E>>> {
        std::future::poll_fn(|cx| self.poll_page(cx)).await
    }

    /// Polls for the next page; `None` after the last one.
    pub fn poll_page(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<T>, CallError<E>>>> {
        let waiting = match &mut self.waiting {
            Some(waiting) => waiting,
            None if self.left == 0 => return Poll::Ready(None),
            none => match self.course.begin() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                Some(Ok(call)) => {
                    self.left -= 1;
                    none.insert(call.send(self.decode))
                }
            },
        };
        let page = ready!(Pin::new(waiting).poll(cx));
        self.waiting = None;
        match &page {
            Ok(page) => self.course.advance(page.raw()),
            Err(_) => self.course.end(),
        }
        Poll::Ready(Some(page))
    }

    /// Returns a blocking iterator over the pages, for programs that are not asynchronous; see [`ResponseFuture::wait`].
    #[cfg(feature = "blocking")]
    pub fn wait(mut self) -> impl Iterator<Item = Result<Response<T>, CallError<E>>> {
        std::iter::from_fn(move || crate::runtime::send::blocking::wait(self.next()))
    }
}

impl<T, E> fmt::Debug for Pages<T, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("call", &self.course.call)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl<T, E> futures_core::Stream for Pages<T, E> {
    type Item = Result<Response<T>, CallError<E>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_page(cx)
    }
}

/// The items of all pages of a list as a stream.
///
/// A page is requested when all items before it are taken. The stream ends with the first error.
pub struct Items<T, I, E> {
    pages: Pages<T, E>,
    of: fn(T) -> Option<Vec<I>>,
    /// Those of the last page that are left.
    left: std::vec::IntoIter<I>,
    /// How many more may be given.
    limit: usize,
}

// Nothing in it is pinned.
impl<T, I, E> Unpin for Items<T, I, E> {}

impl<T, I, E> Items<T, I, E> {
    /// The items of `pages`; `of` gives those of one page.
    pub fn new(pages: Pages<T, E>, of: fn(T) -> Option<Vec<I>>) -> Self {
        Self {
            pages,
            of,
            left: Vec::new().into_iter(),
            limit: usize::MAX,
        }
    }

    /// Ends after this many items; there is no limit by default.
    #[must_use]
    pub fn with_limit(mut self, items: usize) -> Self {
        self.limit = items;
        self
    }

    /// Begins with the page that a [`position`](Pages::position) of the pages of the same list led to, instead of that of the call.
    #[must_use]
    pub fn resume_at(mut self, position: &str) -> Self {
        self.pages = self.pages.resume_at(position);
        self
    }

    /// Returns the next item; `None` after the last one of the last page.
    ///
    /// # Errors
    ///
    /// The same as [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<I, CallError<E>>> {
        std::future::poll_fn(|cx| self.poll_item(cx)).await
    }

    /// Polls for the next item; `None` after the last one of the last page.
    pub fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<I, CallError<E>>>> {
        while self.limit > 0 {
            if let Some(item) = self.left.next() {
                self.limit -= 1;
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll_page(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    let items = (self.of)(page.into_body());
                    self.left = items.unwrap_or_default().into_iter();
                }
            }
        }
        Poll::Ready(None)
    }

    /// Returns a blocking iterator over the items, for programs that are not asynchronous; see [`ResponseFuture::wait`].
    #[cfg(feature = "blocking")]
    pub fn wait(mut self) -> impl Iterator<Item = Result<I, CallError<E>>> {
        std::iter::from_fn(move || crate::runtime::send::blocking::wait(self.next()))
    }
}

impl<T, I, E> fmt::Debug for Items<T, I, E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "stream")]
impl<T, I, E> futures_core::Stream for Items<T, I, E> {
    type Item = Result<I, CallError<E>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}
