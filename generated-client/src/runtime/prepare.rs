// SPDX-License-Identifier: 0BSD
//! Requests: a call in; a method, URL, headers and body, and the credentials that go with them, out.

use super::api::{Location, Operation, SchemeKind};
use super::body::Body;
use super::call::Call;
use super::client_core::{Core, Shared};
use super::credential::{Carried, Grant};
use super::options::Timeouts;
use super::origin::Origin;
use super::percent::{Keep, encode};
use super::request_error::RequestError;
use super::retry::Retry;
use super::server;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue,
    PROXY_AUTHORIZATION,
};
use http::{Method, Request, Uri};
use url::Url;

/// A call ready to be sent: a request whose credentials are still apart, since where it goes may change.
pub(super) struct Prepared {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) first: Hop,
    pub(super) timeouts: Timeouts,
    pub(super) retry: Retry,
    /// Doing it twice is doing it once.
    pub(super) repeatable: bool,
    /// The places of the client's credentials that the operation asks for.
    grants: Vec<usize>,
    /// An origin that the user named for this call alone, or the operation has.
    origin: Option<Origin>,
}

/// One request on the way of a call, without credentials.
#[derive(Clone)]
pub(super) struct Hop {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
}

/// A call made ready, or why it cannot be.
pub(super) fn prepare(mut call: Call) -> Result<Prepared, RequestError> {
    if let Some(problem) = call.problem.take() {
        return Err(*problem);
    }
    let (url, origin) = url(&call)?;
    let uri = Uri::try_from(url).map_err(|error| RequestError::url(error.to_string()))?;
    let method = Method::from_bytes(call.method().as_str().as_bytes())
        .map_err(|error| RequestError::url(error.to_string()))?;
    let headers = headers(&call)?;
    let grants = choose(&call, &headers)?;
    let shared = &call.core.0;
    Ok(Prepared {
        timeouts: call.options.timeouts.or(shared.timeouts),
        retry: call.options.retry.unwrap_or(shared.retry),
        repeatable: call.method().is_idempotent() || call.options.keyed,
        operation: call.operation,
        first: Hop {
            method,
            uri,
            headers,
            body: call.body,
        },
        grants,
        origin,
        core: call.core,
    })
}

/// The request of a call as it is sent first.
pub(super) fn request(call: Call) -> Result<Request<Body>, RequestError> {
    let prepared = prepare(call)?;
    prepared.request(&prepared.first)
}

impl Prepared {
    /// Says whether credentials may go to a URL.
    pub(super) fn trusts(&self, uri: &Uri) -> bool {
        let shared = &self.core.0;
        shared
            .trusted
            .iter()
            .chain(&self.origin)
            .any(|origin| origin.has(uri))
    }

    /// The request of a hop, with credentials where they may go.
    pub(super) fn request(&self, hop: &Hop) -> Result<Request<Body>, RequestError> {
        let mut request = Request::new(hop.body.clone());
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.uri.clone();
        *request.headers_mut() = hop.headers.clone();
        if self.trusts(&hop.uri) {
            for &place in &self.grants {
                carry(&mut request, &self.core.0.grants[place])?;
            }
        }
        Ok(request)
    }

    /// Takes out of headers what the user gave that may be secret.
    pub(super) fn drop_secrets(&self, headers: &mut HeaderMap) {
        let sensitive =
            |(name, value): (&HeaderName, &HeaderValue)| value.is_sensitive().then(|| name.clone());
        let names: Vec<_> = headers.iter().filter_map(sensitive).collect();
        for name in names {
            headers.remove(name);
        }
        for name in [AUTHORIZATION, COOKIE, PROXY_AUTHORIZATION] {
            headers.remove(name);
        }
        for scheme in self.core.0.api.security_schemes {
            if let SchemeKind::ApiKey {
                location: Location::Header,
                name,
            } = scheme.kind
            {
                headers.remove(name);
            }
        }
    }
}

fn carry(request: &mut Request<Body>, grant: &Grant) -> Result<(), RequestError> {
    match &grant.carried {
        Carried::Header(name, value) => {
            if !request.headers().contains_key(name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
        Carried::Cookie(pair) => {
            let old = request
                .headers()
                .get(COOKIE)
                .and_then(|value| value.to_str().ok());
            let text = old.map_or_else(|| pair.clone(), |old| format!("{old}; {pair}"));
            let mut value = HeaderValue::try_from(text)
                .map_err(|_| RequestError::header("Cookie", "has a value no header can have"))?;
            value.set_sensitive(true);
            request.headers_mut().insert(COOKIE, value);
        }
        Carried::Query(pair) => {
            let uri = request.uri().to_string();
            let mark = if request.uri().query().is_some() {
                '&'
            } else {
                '?'
            };
            *request.uri_mut() = Uri::try_from(format!("{uri}{mark}{pair}"))
                .map_err(|error| RequestError::url(error.to_string()))?;
        }
    }
    Ok(())
}

/// The URL of a call, and its origin where the client does not have it.
fn url(call: &Call) -> Result<(String, Option<Origin>), RequestError> {
    let shared = &call.core.0;
    if let Some((_, target)) = &call.target
        && (target.starts_with("http://") || target.starts_with("https://"))
    {
        return Ok((absolute(target, call)?, None));
    }
    let own = match (&call.options.base_url, call.operation.servers.first()) {
        (Some(url), _) => Some(server::base(url)?),
        (None, Some(server)) if !shared.overridden => {
            Some(server::resolve(server, &shared.variables)?)
        }
        (None, _) => None,
    };
    let base = own.as_ref().map_or(shared.base.as_str(), server::prefix);
    let template = call.operation.path;
    let mut url = String::with_capacity(base.len() + template.len() + 64);
    url.push_str(base);
    match &call.target {
        None => push_path(&mut url, template, call)?,
        Some((_, path)) => {
            if !path.starts_with('/') {
                url.push('/');
            }
            encode(
                &mut url,
                path.split('#').next().unwrap_or_default(),
                Keep::Target,
            );
            push_query(&mut url, path.contains('?'), call);
        }
    }
    Ok((url, own.as_ref().map(Origin::of)))
}

/// The URL of a call outside the document that was given whole.
fn absolute(target: &str, call: &Call) -> Result<String, RequestError> {
    let mut parsed = Url::parse(target)
        .map_err(|error| RequestError::url(format!("the URL is none: {error}")))?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(RequestError::url(
            "the URL has a user name or password in it",
        ));
    }
    parsed.set_fragment(None);
    let mut url = String::from(parsed.as_str());
    push_query(&mut url, parsed.query().is_some(), call);
    Ok(url)
}

/// Adds the query parameters of a call to a URL, which may have a query already.
fn push_query(url: &mut String, mut begun: bool, call: &Call) {
    for (_, text) in call.all(Location::Query) {
        url.push(if begun { '&' } else { '?' });
        url.push_str(text);
        begun = true;
    }
}

fn push_path(url: &mut String, template: &str, call: &Call) -> Result<(), RequestError> {
    let template = template.split('#').next().unwrap_or_default();
    let (path, query) = template
        .split_once('?')
        .map_or((template, None), |(path, query)| (path, Some(query)));
    if !path.starts_with('/') {
        url.push('/');
    }
    let start = url.len();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        encode(url, before, Keep::Path);
        let Some(text) = call.written(Location::Path, name) else {
            return Err(RequestError::parameter(Location::Path, name, "is missing"));
        };
        url.push_str(text);
        rest = after;
    }
    encode(url, rest, Keep::Path);
    if url[start..]
        .split('/')
        .any(|segment| matches!(segment, "." | ".."))
    {
        return Err(RequestError::url("the path has a dot segment"));
    }
    let fixed = query.filter(|query| !query.is_empty());
    if let Some(query) = fixed {
        url.push('?');
        url.push_str(query);
    }
    push_query(url, fixed.is_some(), call);
    Ok(())
}

/// The headers of a call: the operation's, over them the client's, the parameters' and the call's own.
fn headers(call: &Call) -> Result<HeaderMap, RequestError> {
    let mut headers = HeaderMap::with_capacity(8);
    if !call.operation.accept.is_empty() {
        headers.insert(ACCEPT, HeaderValue::from_static(call.operation.accept));
    }
    if let Some(content_type) = &call.content_type {
        headers.insert(CONTENT_TYPE, content_type.clone());
    }
    for (name, value) in &call.core.0.headers {
        headers.insert(name, value.clone());
    }
    for (name, text) in call.all(Location::Header) {
        let Ok(key) = HeaderName::try_from(name) else {
            return Err(RequestError::parameter(
                Location::Header,
                name,
                "has no valid name",
            ));
        };
        let Ok(value) = HeaderValue::try_from(text) else {
            return Err(RequestError::parameter(
                Location::Header,
                name,
                "has a value no header can have",
            ));
        };
        headers.insert(key, value);
    }
    let mut cookies = String::new();
    for (_, pair) in call.all(Location::Cookie) {
        if !cookies.is_empty() {
            cookies.push_str("; ");
        }
        cookies.push_str(pair);
    }
    if !cookies.is_empty() {
        let value = HeaderValue::try_from(cookies)
            .map_err(|_| RequestError::header("Cookie", "has a value no header can have"))?;
        headers.insert(COOKIE, value);
    }
    for (name, value) in &call.options.headers {
        headers.insert(name, value.clone());
    }
    Ok(headers)
}

/// The places of the credentials that an operation asks for (OpenAPI 3.1.1 §4.8.30).
///
/// The first alternative all of whose credentials the client has, one that asks for any before one that asks for none.
fn choose(call: &Call, headers: &HeaderMap) -> Result<Vec<usize>, RequestError> {
    let shared = &call.core.0;
    if shared.anonymous {
        return Ok(Vec::new());
    }
    if call.target.is_some() {
        return Ok((0..shared.grants.len()).collect());
    }
    let alternatives = call.operation.security;
    let usable = |alternative: &&&[&'static str]| {
        !alternative.is_empty() && alternative.iter().all(|scheme| shared.has(scheme, headers))
    };
    if let Some(alternative) = alternatives.iter().find(usable) {
        let place = |scheme: &&'static str| {
            shared
                .grants
                .iter()
                .position(|grant| grant.scheme == *scheme)
        };
        return Ok(alternative.iter().filter_map(place).collect());
    }
    if alternatives.is_empty()
        || alternatives.contains(&[].as_slice())
        || headers.contains_key(AUTHORIZATION)
    {
        return Ok(Vec::new());
    }
    let mut missing: Vec<&'static str> = Vec::new();
    for scheme in alternatives.iter().copied().flatten() {
        if !missing.contains(scheme) && !shared.has(scheme, headers) {
            missing.push(scheme);
        }
    }
    Err(RequestError::missing_credentials(missing))
}

impl Shared {
    /// Says whether a scheme's credential was given, here or as a header, or is the transport's matter.
    fn has(&self, scheme: &str, headers: &HeaderMap) -> bool {
        if self.grants.iter().any(|grant| grant.scheme == scheme) {
            return true;
        }
        let known = self
            .api
            .security_schemes
            .iter()
            .find(|known| known.name == scheme);
        match known.map(|known| known.kind) {
            Some(SchemeKind::MutualTls) => true,
            Some(SchemeKind::ApiKey {
                location: Location::Header,
                name,
            }) => headers.contains_key(name),
            Some(SchemeKind::ApiKey { .. }) | None => false,
            Some(
                SchemeKind::Bearer
                | SchemeKind::Basic
                | SchemeKind::OAuth2
                | SchemeKind::OpenIdConnect
                | SchemeKind::Other(_),
            ) => headers.contains_key(AUTHORIZATION),
        }
    }
}
