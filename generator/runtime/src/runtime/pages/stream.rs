// SPDX-License-Identifier: 0BSD
//! All pages of a list: the call of the first in, pages or their items out, each page asked for when it is wanted.

use super::next::{Next, Step};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::call::Call;
use crate::runtime::request::call::Further;
use crate::runtime::request::origin;
use crate::runtime::request::target::target;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::typed::Response;
use crate::runtime::send::call_error::CallError;
use crate::runtime::send::error::Error;
use crate::runtime::send::exchange::Exchange;
use crate::runtime::send::future::ResponseFuture;
use crate::runtime::send::redirect;
use http::Uri;
use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use url::form_urlencoded::parse;

/// The pages of a list as a stream.
///
/// Each page is requested with the parameters, headers and options of the first call; timeouts count for each page. The stream ends
/// with the first error.
pub struct Pages<T, E> {
    course: Course,
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
            waiting: None,
            decode,
        }
    }

    /// Returns the next page; `None` after the last one.
    ///
    /// It is cancel safe: if the future is dropped, the next call continues to wait for the same page.
    ///
    /// # Errors
    ///
    /// The errors of the operation, and a [`RequestError`] if the next page is one that was received before, or its place is unknown.
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
            none => match self.course.begin() {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
                Some(Ok(call)) => none.insert(call.send(self.decode)),
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
        }
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
        loop {
            if let Some(item) = self.left.next() {
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

/// Where one is in a list, whatever its pages are.
struct Course {
    next: &'static Next,
    /// The call of the page to come; after the last one, nothing.
    call: Option<Call>,
    /// Why the page to come cannot be asked for.
    problem: Option<RequestError>,
    /// The call of the last page that was asked for.
    sent: Option<Call>,
    /// The URL of the first page, once another one is followed.
    home: Option<Uri>,
    /// The cursors and URLs that led to pages.
    seen: HashSet<String>,
    /// The hash of the last page, where pages are counted.
    before: Option<u64>,
}

impl Course {
    fn new(call: Call, next: &'static Next) -> Self {
        Self {
            next,
            call: Some(call),
            problem: None,
            sent: None,
            home: None,
            seen: HashSet::new(),
            before: None,
        }
    }

    /// The call of the next page, or why there is none.
    fn begin(&mut self) -> Option<Result<Call, Error>> {
        let call = self.call.take()?;
        if let Some(problem) = self.problem.take() {
            return Some(Err(Error::request(call.subject(), problem)));
        }
        self.sent = Some(call.again());
        Some(Ok(call))
    }

    fn end(&mut self) {
        self.sent = None;
    }

    /// Makes the call of the page after `page`.
    fn advance(&mut self, page: &RawResponse) {
        let Some(mut call) = self.sent.take() else {
            return;
        };
        let led = match self.next.after(page, |sent| call.number(sent)) {
            Ok(None) => return,
            Ok(Some(_)) if self.is_repeated(page) => Err(repeated()),
            Ok(Some(step)) => self.lead(&mut call, step),
            Err(problem) => Err(problem),
        };
        self.problem = led.err();
        self.call = Some(call);
    }

    /// Whether a page is the one before once more, where nothing else shows it.
    fn is_repeated(&mut self, page: &RawResponse) -> bool {
        if !self.next.is_counted() {
            return false;
        }
        let mut hasher = DefaultHasher::new();
        page.body().hash(&mut hasher);
        let hash = hasher.finish();
        self.before.replace(hash) == Some(hash)
    }

    fn lead(&mut self, call: &mut Call, step: Step) -> Result<(), RequestError> {
        let seen = match step {
            Step::Value(sent, value) => {
                call.give(sent, &value)?;
                value
            }
            Step::Count(sent, value) => {
                return call.give(sent, &value.to_string());
            }
            Step::Url(url) => {
                let further = self.further(call, &url)?;
                let seen = further.uri.to_string();
                call.further = Some(further);
                seen
            }
        };
        match self.seen.insert(seen) {
            true => Ok(()),
            false => Err(repeated()),
        }
    }

    /// Where a URL leads that a page gives for the next.
    fn further(&mut self, call: &Call, url: &str) -> Result<Further, RequestError> {
        let (from, _) = target(call)?;
        if self.home.is_none() {
            self.seen.insert(from.to_string());
        }
        let home = self.home.get_or_insert_with(|| from.clone());
        let whole = below_prefix(home, url);
        let uri = redirect::target(&from, whole.as_bytes())
            .map_err(|_| RequestError::next_page("the URL of the next page is none"))?;
        let uri = secure(home, uri)?;
        let elsewhere = !origin::same(home, &uri);
        Ok(Further {
            uri: match elsewhere {
                true => uri,
                false => with_lacking(uri, home.query().unwrap_or_default())?,
            },
            elsewhere,
        })
    }
}

fn repeated() -> RequestError {
    RequestError::next_page("the next page is one that was there before")
}

/// The URL with the path of the first page before it, where its own is the end of that: servers behind a gateway may not know
/// what their paths begin with.
fn below_prefix<'u>(home: &Uri, url: &'u str) -> Cow<'u, str> {
    let url = url.trim();
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let is_rooted = path.starts_with('/') && !path.starts_with("//") && path != "/";
    match home.path().strip_suffix(path) {
        Some(prefix) if is_rooted => Cow::Owned(format!("{prefix}{url}")),
        _ => Cow::Borrowed(url),
    }
}

/// The URL by the scheme of the first page where that is `https`: servers behind a proxy may not know that they are asked
/// by it.
fn secure(home: &Uri, uri: Uri) -> Result<Uri, RequestError> {
    if home.scheme_str() != Some("https") || uri.scheme_str() == Some("https") {
        return Ok(uri);
    }
    let same_host = home.host().map(str::to_ascii_lowercase) == uri.host().map(str::to_owned);
    if !same_host || uri.port().is_some() {
        return Err(RequestError::next_page(
            "a next page is not followed from https to http",
        ));
    }
    let mut parts = home.clone().into_parts();
    parts.path_and_query = uri.into_parts().path_and_query;
    Uri::from_parts(parts).map_err(|error| RequestError::url(error.to_string()))
}

/// The URL with the parameters of the first page's query that it does not have: servers may leave out filters.
fn with_lacking(uri: Uri, first: &str) -> Result<Uri, RequestError> {
    let query = uri.query().unwrap_or_default();
    let known: HashSet<_> = parse(query.as_bytes()).map(|(name, _)| name).collect();
    let lacks = |pair: &&str| parse(pair.as_bytes()).any(|(name, _)| !known.contains(&name));
    let lacking: Vec<&str> = first.split('&').filter(lacks).collect();
    if lacking.is_empty() {
        return Ok(uri);
    }
    let mark = match uri.query() {
        None => '?',
        Some(_) => '&',
    };
    let url = format!("{uri}{mark}{}", lacking.join("&"));
    Uri::try_from(url).map_err(|error| RequestError::url(error.to_string()))
}
