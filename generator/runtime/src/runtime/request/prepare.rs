// SPDX-License-Identifier: 0BSD
//! Requests: a call in; a method, URL, headers and body, and the credentials that go with them, out.

use super::call::Call;
use super::carry::{self, Granted, Tokens, add_cookies};
use super::client_core::Shared;
use super::header_text;
use super::options::Timeouts;
use super::origin::Origin;
use super::retry::{Repeatable, Retry};
use super::target::target;
use super::{choose, make_key};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::{Location, Operation, Retries};
use crate::runtime::transport::body::Body;
use crate::runtime::transport::progress::Progress;
use http::header::{
    ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, HOST, HeaderMap, HeaderName, HeaderValue,
    TRANSFER_ENCODING,
};
use http::{Method, Request, Uri};

/// A call ready to be sent, as often as need be.
pub(in crate::runtime) struct Prepared {
    call: Call,
    pub(in crate::runtime) method: Method,
    pub(in crate::runtime) timeouts: Timeouts,
    pub(in crate::runtime) retry: Retry,
    pub(in crate::runtime) repeatable: Repeatable,
    /// What the document says of trying again, where nobody else does.
    pub(in crate::runtime) rule: Option<&'static Retries>,
    /// The client's credentials that the operation asks for.
    pub(in crate::runtime) granted: Granted,
    /// An origin that the user named for this call alone, or the operation has.
    origin: Option<Origin>,
}

/// One request on the way of a call, without credentials, since these depend on where it goes.
#[derive(Clone)]
pub(in crate::runtime) struct Hop {
    pub(in crate::runtime) method: Method,
    pub(in crate::runtime) uri: Uri,
    pub(in crate::runtime) headers: HeaderMap,
    pub(in crate::runtime) body: Body,
}

/// A call made ready and the first request of it, still without the body, or why it cannot be sent.
pub(in crate::runtime) fn prepare(mut call: Call) -> Result<(Prepared, Hop), RequestError> {
    make_key(&mut call);
    if let Some(problem) = call.problem.take() {
        return Err(*problem);
    }
    let (uri, origin) = target(&call)?;
    let method = Method::from_bytes(call.method().as_str().as_bytes())
        .map_err(|error| RequestError::url(error.to_string()))?;
    let shared = &call.core.0;
    let headers = headers(&call, trusts(&call, origin.as_ref(), &uri))?;
    let granted = choose(&call, &headers)?;
    let once = call.method().is_idempotent() || headers.contains_key(call.key_header());
    let asked = call.options.retry.or(shared.retry);
    let rule = call.operation.retries.as_ref().filter(|_| asked.is_none());
    let repeatable = match (call.options.retry, shared.retry, rule) {
        _ if once => Repeatable::Always,
        (Some(_), _, _) => Repeatable::Asked,
        (None, Some(_), _) => Repeatable::Refused,
        (None, None, Some(rule)) if rule.own => Repeatable::Asked,
        (None, None, Some(_)) => Repeatable::Refused,
        (None, None, None) => Repeatable::Unseen,
    };
    let prepared = Prepared {
        timeouts: call.options.timeouts.or(shared.timeouts),
        retry: asked.or(rule.map(Retry::documented)).unwrap_or_default(),
        rule,
        method: method.clone(),
        repeatable,
        granted,
        origin,
        call,
    };
    let hop = Hop {
        method,
        uri,
        headers,
        body: Body::empty(),
    };
    Ok((prepared, hop))
}

/// The request of a call as it is sent first, without what has to be asked for.
pub(in crate::runtime) fn request(call: Call) -> Result<Request<Body>, RequestError> {
    let (mut prepared, hop) = prepare(call)?;
    let body = std::mem::take(&mut prepared.call.body);
    prepared.request(Hop { body, ..hop }, &Tokens::new())
}

impl Prepared {
    pub(in crate::runtime) fn shared(&self) -> &Shared {
        &self.call.core.0
    }

    pub(in crate::runtime) fn operation(&self) -> &'static Operation {
        self.call.operation
    }

    pub(in crate::runtime) fn body(&self) -> &Body {
        &self.call.body
    }

    /// What hears how much of the response's body has come.
    pub(in crate::runtime) fn progress(&self) -> Option<&Progress> {
        self.call.options.progress.as_ref()
    }

    /// The first request once more.
    pub(in crate::runtime) fn hop(&self) -> Result<Hop, RequestError> {
        let (uri, _) = target(&self.call)?;
        Ok(Hop {
            method: self.method.clone(),
            headers: headers(&self.call, self.trusts(&uri))?,
            uri,
            body: self.call.body.clone(),
        })
    }

    /// Says whether credentials may go to a URL.
    pub(in crate::runtime) fn trusts(&self, uri: &Uri) -> bool {
        trusts(&self.call, self.origin.as_ref(), uri)
    }

    /// The request of a hop, with credentials where they may go.
    pub(in crate::runtime) fn request(
        &self,
        hop: Hop,
        tokens: &Tokens,
    ) -> Result<Request<Body>, RequestError> {
        let Hop {
            method,
            uri,
            headers,
            body,
        } = hop;
        let trusted = self.trusts(&uri);
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        if trusted {
            for grant in self.granted.of(&self.shared().grants) {
                carry::carry(&mut request, grant, tokens)?;
            }
        }
        Ok(request)
    }
}

fn trusts(call: &Call, own: Option<&Origin>, uri: &Uri) -> bool {
    let known = || call.core.0.trusted.iter().chain(own);
    !is_elsewhere(call) && known().any(|known| known.has(uri))
}

/// Says whether a call is of a further page that is elsewhere than the first.
fn is_elsewhere(call: &Call) -> bool {
    call.further
        .as_ref()
        .is_some_and(|further| further.elsewhere)
}

/// The headers of a call: the operation's, over them the client's, the parameters' and the call's own.
///
/// Those of the client's that may be secret are left out where the call does not go to a trusted origin.
fn headers(call: &Call, trusted: bool) -> Result<HeaderMap, RequestError> {
    let shared = &call.core.0;
    let mut headers = HeaderMap::with_capacity(8);
    if !call.operation.accept.is_empty() {
        headers.insert(ACCEPT, header_text::fixed("Accept", call.operation.accept)?);
    }
    if let Some(content_type) = &call.content_type {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    for (name, value) in &shared.headers {
        if trusted || !shared.is_secret(name) {
            headers.insert(name, value.clone());
        }
    }
    for (name, text) in call.all(Location::Header) {
        let Ok(key) = HeaderName::try_from(name) else {
            return Err(RequestError::parameter(
                Location::Header,
                name,
                "has no valid name",
            ));
        };
        let Ok(mut value) = HeaderValue::try_from(text) else {
            return Err(RequestError::parameter(
                Location::Header,
                name,
                "has a value no header can have",
            ));
        };
        value.set_sensitive(shared.is_secret(&key));
        header_text::set(&mut headers, key, value)?;
    }
    for (_, pair) in call.all(Location::Cookie) {
        add_cookies(&mut headers, pair)?;
    }
    for (name, value) in &call.options.headers {
        header_text::set(&mut headers, name.clone(), value.clone())?;
    }
    if is_elsewhere(call) {
        carry::drop_secrets(shared, &mut headers);
        headers.remove(HOST);
    }
    if call.body.length().is_some() {
        // The transport knows the length, and another one would break the connection (RFC 9112 §6.3).
        headers.remove(CONTENT_LENGTH);
        headers.remove(TRANSFER_ENCODING);
    }
    let empty = call.body.is_empty() || call.body.bytes().is_some_and(bytes::Bytes::is_empty);
    if empty && matches!(call.method().as_str(), "POST" | "PUT" | "PATCH") {
        // Transports leave it out, and servers may insist on it (RFC 9110 §8.6).
        headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
    }
    Ok(headers)
}
