// SPDX-License-Identifier: 0BSD
//! Requests: a call in; a method, URL, headers and body, and the credentials that go with them, out.

use super::api::{Location, Operation, SchemeKind};
use super::call::Call;
use super::client_core::{Core, Shared};
use super::credential::{Carried, Grant};
use super::origin::Origin;
use super::percent::{Keep, encode};
use super::request_error::RequestError;
use super::server;
use super::transport::Body;
use http::header::{
    ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue,
};
use http::{Method, Request, Uri};

/// A request whose credentials are still apart, since where it goes may change.
pub(super) struct Prepared {
    pub(super) core: Core,
    pub(super) operation: &'static Operation,
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// The places of the client's credentials that the operation asks for.
    grants: Vec<usize>,
    /// An origin that the user named for this call alone, or the operation has.
    origin: Option<Origin>,
}

/// The request of a call, its credentials apart.
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
    Ok(Prepared {
        core: call.core,
        operation: call.operation,
        method,
        uri,
        headers,
        body: call.body,
        grants,
        origin,
    })
}

/// The request of a call as it is sent first.
pub(super) fn request(call: Call) -> Result<Request<Body>, RequestError> {
    let prepared = prepare(call)?;
    prepared.request()
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

    /// The request, with credentials where they may go.
    pub(super) fn request(&self) -> Result<Request<Body>, RequestError> {
        let mut request = Request::new(self.body.clone());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        if self.trusts(&self.uri) {
            for &place in &self.grants {
                carry(&mut request, &self.core.0.grants[place])?;
            }
        }
        Ok(request)
    }

    /// The headers that any security scheme of the API uses.
    pub(super) fn drop_secrets(&mut self) {
        let sensitive =
            |(name, value): (&HeaderName, &HeaderValue)| value.is_sensitive().then(|| name.clone());
        let names: Vec<_> = self.headers.iter().filter_map(sensitive).collect();
        for name in names {
            self.headers.remove(name);
        }
        for name in [AUTHORIZATION, COOKIE, http::header::PROXY_AUTHORIZATION] {
            self.headers.remove(name);
        }
        for scheme in self.core.0.api.security_schemes {
            if let SchemeKind::ApiKey {
                location: Location::Header,
                name,
            } = scheme.kind
            {
                self.headers.remove(name);
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
    let own = match (&call.options.base_url, call.operation.servers.first()) {
        (Some(url), _) => Some(server::base(url)?),
        (None, Some(server)) if !shared.overridden => {
            Some(server::resolve(server, &shared.variables)?)
        }
        (None, _) => None,
    };
    let base = own.as_ref().map_or(shared.base.as_str(), server::prefix);
    let template = match &call.target {
        Some((_, path)) => path.as_str(),
        None => call.operation.path,
    };
    let mut url = String::with_capacity(base.len() + template.len() + 64);
    url.push_str(base);
    push_path(&mut url, template, call)?;
    Ok((url, own.as_ref().map(Origin::of)))
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
    let mut mark = '?';
    let fixed = query.filter(|query| !query.is_empty()).into_iter();
    for text in fixed.chain(call.all(Location::Query).map(|(_, text)| text)) {
        url.push(mark);
        url.push_str(text);
        mark = '&';
    }
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
