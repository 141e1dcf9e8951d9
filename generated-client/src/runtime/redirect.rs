// SPDX-License-Identifier: 0BSD
//! Redirects (RFC 9110 §15.4), as browsers follow them: a request and its response in, the next request out.

use super::origin;
use super::prepare::Prepared;
use super::transport::{Body, ResponseBody, TransportError, TransportErrorKind};
use http::header::{CONTENT_ENCODING, CONTENT_LANGUAGE, CONTENT_LOCATION, CONTENT_TYPE, LOCATION};
use http::{Method, Response, StatusCode, Uri};
use url::Url;

/// How many redirects are followed in one call.
const LIMIT: u32 = 10;

/// Makes `request` the one that a redirect leads to; says whether there was one.
///
/// Credentials and cookies stay behind where the next origin is neither the same nor a trusted one.
pub(super) fn follow(
    request: &mut Prepared,
    response: &Response<ResponseBody>,
    hops: u32,
) -> Result<bool, TransportError> {
    let status = response.status();
    if !matches!(status.as_u16(), 301 | 302 | 303 | 307 | 308) || request.operation.succeeds(status)
    {
        return Ok(false);
    }
    let Some(location) = response.headers().get(LOCATION) else {
        return Ok(false);
    };
    if hops >= LIMIT {
        return Err(refused(format!("more than {LIMIT} redirects")));
    }
    let uri = target(&request.uri, location.as_bytes())?;
    if request.uri.scheme_str() == Some("https") && uri.scheme_str() != Some("https") {
        return Err(refused(
            "a redirect from https to http is not followed".to_owned(),
        ));
    }
    if becomes_get(status, &request.method) {
        request.method = Method::GET;
        request.body = Body::empty();
        for name in [
            CONTENT_ENCODING,
            CONTENT_LANGUAGE,
            CONTENT_LOCATION,
            CONTENT_TYPE,
        ] {
            request.headers.remove(name);
        }
    }
    if !origin::same(&request.uri, &uri) && !request.trusts(&uri) {
        request.drop_secrets();
    }
    request.uri = uri;
    Ok(true)
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
