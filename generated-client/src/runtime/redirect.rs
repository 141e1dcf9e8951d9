// SPDX-License-Identifier: 0BSD
//! Redirects (RFC 9110 §15.4), as browsers follow them: a hop and its response in, the next hop out.

use super::body::{Body, ResponseBody};
use super::origin;
use super::prepare::{Hop, Prepared};
use super::transport::{TransportError, TransportErrorKind};
use http::header::{CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LOCATION, CONTENT_TYPE, LOCATION};
use http::{Method, Response, StatusCode, Uri};
use url::Url;

/// How many redirects are followed in one call.
const LIMIT: u32 = 10;

/// The hop that a response leads on to, if it is a redirect.
///
/// Credentials and cookies stay behind where the next origin is neither the same nor a trusted one.
pub(super) fn follow(
    prepared: &Prepared,
    hop: &Hop,
    response: &Response<ResponseBody>,
    hops: u32,
) -> Result<Option<Hop>, TransportError> {
    let status = response.status();
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308)
        || prepared.operation.is_listed(status)
    {
        return Ok(None);
    }
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(None);
    };
    if hops >= LIMIT {
        return Err(refused(format!("more than {LIMIT} redirects")));
    }
    let uri = target(&hop.uri, location.as_bytes())?;
    if hop.uri.scheme_str() == Some("https") && uri.scheme_str() != Some("https") {
        return Err(refused(
            "a redirect from https to http is not followed".to_owned(),
        ));
    }
    let mut next = hop.clone();
    if becomes_get(status, &hop.method) {
        next.method = Method::GET;
        next.body = Body::empty();
        for name in [
            CONTENT_ENCODING,
            CONTENT_LANGUAGE,
            CONTENT_LOCATION,
            CONTENT_TYPE,
        ] {
            next.headers.remove(name);
        }
    } else if !hop.body.is_replayable() {
        return Err(refused(
            "a redirect of a body that can be sent once is not followed".to_owned(),
        ));
    }
    if !origin::same(&hop.uri, &uri) && !prepared.trusts(&uri) {
        prepared.drop_secrets(&mut next.headers);
    }
    next.uri = uri;
    Ok(Some(next))
}

/// Says whether the next request is a `GET` (WHATWG Fetch §4.4, step 12).
fn becomes_get(status: StatusCode, method: &Method) -> bool {
    match status.as_u16() {
        301 | 302 => *method == Method::POST,
        303 => *method != Method::GET && *method != Method::HEAD,
        _ => false,
    }
}

fn target(from: &Uri, location: &[u8]) -> Result<Uri, TransportError> {
    let bad = || refused("a redirect leads to no usable URL".to_owned());
    let location = std::str::from_utf8(location).map_err(|_| bad())?;
    let from = Url::parse(&from.to_string()).map_err(|_| bad())?;
    let mut url = from.join(location).map_err(|_| bad())?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(bad());
    }
    url.set_fragment(None);
    url.set_username("").map_err(|()| bad())?;
    url.set_password(None).map_err(|()| bad())?;
    Uri::try_from(url.as_str()).map_err(|_| bad())
}

fn refused(message: String) -> TransportError {
    TransportError::new(TransportErrorKind::Redirect, message)
}
