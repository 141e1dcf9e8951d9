// SPDX-License-Identifier: 0BSD
//! Redirects (RFC 9110 §15.4), as browsers follow them: a hop and its response in, the next hop out.

use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::carry;
use crate::runtime::request::origin;
use crate::runtime::request::prepare::{Hop, Prepared};
use crate::runtime::transport::body::Body;
use crate::runtime::transport::response_body::ResponseBody;
use http::header::{
    CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LENGTH, CONTENT_LOCATION, CONTENT_TYPE, HOST,
    HeaderValue, LOCATION, TRANSFER_ENCODING,
};
use http::{Method, Response, StatusCode, Uri};
use url::Url;

/// How many redirects are followed in one call.
const LIMIT: u32 = 10;

/// Where a response leads on to, if it is a redirect that the operation does not document as an answer.
pub(super) fn location<'a>(
    prepared: &Prepared,
    response: &'a Response<ResponseBody>,
) -> Option<&'a HeaderValue> {
    let status = response.status();
    let moved = matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308);
    if !moved || prepared.operation().is_listed(status) {
        return None;
    }
    response.headers().get(LOCATION)
}

/// The hop after one that was answered with `status`, at `location`; `hops` is how many there were.
///
/// Credentials and cookies stay behind where the next origin is neither the same nor a trusted one.
pub(super) fn follow(
    prepared: &Prepared,
    hop: Hop,
    status: StatusCode,
    location: &HeaderValue,
    hops: u32,
) -> Result<Hop, TransportError> {
    if hops >= LIMIT {
        return Err(refused(format!("more than {LIMIT} redirects")));
    }
    let uri = target(&hop.uri, location.as_bytes())?;
    if hop.uri.scheme_str() == Some("https") && uri.scheme_str() != Some("https") {
        return Err(refused(
            "a redirect from https to http is not followed".to_owned(),
        ));
    }
    let replayable = hop.body.is_replayable();
    let same = origin::same(&hop.uri, &uri);
    let mut next = Hop { uri, ..hop };
    if becomes_get(status, &next.method) {
        next.method = Method::GET;
        next.body = Body::empty();
        for name in [
            CONTENT_ENCODING,
            CONTENT_LANGUAGE,
            CONTENT_LENGTH,
            CONTENT_LOCATION,
            CONTENT_TYPE,
            TRANSFER_ENCODING,
        ] {
            next.headers.remove(name);
        }
    } else if !replayable {
        return Err(refused(
            "a redirect of a body that can be sent once is not followed".to_owned(),
        ));
    }
    if !same {
        // It names the origin that was left.
        next.headers.remove(HOST);
    }
    if !same && !prepared.trusts(&next.uri) {
        carry::drop_secrets(prepared.shared(), &mut next.headers);
    }
    Ok(next)
}

/// Says whether the next request is a `GET` (WHATWG Fetch §4.4, step 12).
fn becomes_get(status: StatusCode, method: &Method) -> bool {
    match status.as_u16() {
        301 | 302 => *method == Method::POST,
        303 => *method != Method::GET && *method != Method::HEAD,
        _ => false,
    }
}

/// The URL that a location leads to from another one.
pub(in crate::runtime) fn target(from: &Uri, location: &[u8]) -> Result<Uri, TransportError> {
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
