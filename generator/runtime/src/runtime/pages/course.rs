// SPDX-License-Identifier: 0BSD
//! The course through the pages of a list: the call of one page and what came of it in, the call of the next out.

use super::next::{Next, Step};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::call::Call;
use crate::runtime::request::call::Further;
use crate::runtime::request::origin;
use crate::runtime::request::target::target;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::send::error::Error;
use crate::runtime::send::redirect;
use http::Uri;
use std::borrow::Cow;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use url::form_urlencoded::parse;

/// Where one is in a list, whatever its pages are.
pub(super) struct Course {
    next: &'static Next,
    /// The call of the page to come; after the last one, nothing.
    pub(super) call: Option<Call>,
    /// Why the page to come cannot be asked for.
    problem: Option<RequestError>,
    /// The call of the last page that was asked for.
    sent: Option<Call>,
    /// The URL of the first page, once another one is followed.
    home: Option<Uri>,
    /// The cursors and URLs that led to pages.
    seen: HashSet<String>,
    /// The hashes of the lists that came, where pages are counted.
    lists: HashSet<u64>,
    /// What leads to the page to come, as [`Next::step`] reads it.
    position: Option<String>,
    /// What led to the page that was sent for.
    sent_position: Option<String>,
}

impl Course {
    pub(super) fn new(call: Call, next: &'static Next) -> Self {
        Self {
            next,
            call: Some(call),
            problem: None,
            sent: None,
            home: None,
            seen: HashSet::new(),
            lists: HashSet::new(),
            position: None,
            sent_position: None,
        }
    }

    /// What leads to the page to come, or to the one that failed.
    pub(super) fn position(&self) -> Option<&str> {
        self.position.as_deref()
    }

    /// Makes the page to come the one that `position` leads to.
    pub(super) fn resume_at(&mut self, position: &str) {
        let Some(mut call) = self.call.take() else {
            return;
        };
        let step = self.next.step(position);
        self.problem = step.and_then(|step| self.lead(&mut call, step)).err();
        self.call = Some(call);
    }

    /// The call of the next page, or why there is none.
    pub(super) fn begin(&mut self) -> Option<Result<Call, Error>> {
        let call = self.call.take()?;
        self.sent_position = self.position.take();
        if let Some(problem) = self.problem.take() {
            return Some(Err(Error::request(call.subject(), problem)));
        }
        self.sent = Some(call.again());
        Some(Ok(call))
    }

    pub(super) fn end(&mut self) {
        self.sent = None;
        self.position = self.sent_position.take();
    }

    /// Makes the call of the page after `page`.
    pub(super) fn advance(&mut self, page: &RawResponse) {
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

    /// Whether the items of a page came before, where nothing else shows it.
    fn is_repeated(&mut self, page: &RawResponse) -> bool {
        let Some(list) = self.next.counted(page) else {
            return false;
        };
        let mut hasher = DefaultHasher::new();
        list.get().hash(&mut hasher);
        !self.lists.insert(hasher.finish())
    }

    fn lead(&mut self, call: &mut Call, step: Step) -> Result<(), RequestError> {
        let seen = match step {
            Step::Value(sent, value) => {
                call.give(sent, &value)?;
                value
            }
            Step::Count(sent, value) => {
                let value = value.to_string();
                call.give(sent, &value)?;
                self.position = Some(value);
                return Ok(());
            }
            Step::Url(url) => {
                let further = self.further(call, &url)?;
                let seen = further.uri.to_string();
                call.further = Some(further);
                seen
            }
        };
        self.position = Some(seen.clone());
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
