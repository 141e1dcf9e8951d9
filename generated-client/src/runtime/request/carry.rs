// SPDX-License-Identifier: 0BSD
//! What requests carry of credentials: a grant in, a header, a cookie or a pair of the query out.

use super::client_core::{Carried, Grant, Shared};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::transport::body::Body;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Uri};

/// Which of the client's credentials a call carries.
pub(in crate::runtime) enum Granted {
    All,
    /// Those of these schemes.
    Of(&'static [&'static str]),
}

impl Granted {
    pub(super) const NONE: Self = Self::Of(&[]);

    /// In the order in which the operation asks for them: of two for one header the first is sent.
    pub(in crate::runtime) fn of<'a>(
        &self,
        grants: &'a [Grant],
    ) -> impl Iterator<Item = &'a Grant> {
        let (all, schemes) = match self {
            Self::All => (grants, &[][..]),
            Self::Of(schemes) => (&[][..], *schemes),
        };
        let asked = schemes.iter();
        let asked = asked.flat_map(|scheme| grants.iter().filter(move |one| one.scheme == *scheme));
        all.iter().chain(asked)
    }
}

/// Values of the header `Authorization` that were asked for, by their schemes.
pub(in crate::runtime) type Tokens = Vec<(&'static str, HeaderValue)>;

/// The value for one of them.
pub(in crate::runtime) fn value_of<'a>(
    tokens: &'a Tokens,
    scheme: &str,
) -> Option<&'a HeaderValue> {
    let found = tokens.iter().find(|(known, _)| *known == scheme);
    found.map(|(_, value)| value)
}

/// Puts a credential into a request; a header that the user gave stands before it.
pub(super) fn carry(
    request: &mut Request<Body>,
    grant: &Grant,
    tokens: &Tokens,
) -> Result<(), RequestError> {
    match &grant.carried {
        Carried::Asked(_) => {
            if let Some(value) = value_of(tokens, grant.scheme)
                && !request.headers().contains_key(AUTHORIZATION)
            {
                request.headers_mut().insert(AUTHORIZATION, value.clone());
            }
        }
        Carried::Header(name, value) => {
            if !request.headers().contains_key(name) {
                request.headers_mut().insert(name, value.clone());
            }
        }
        Carried::Cookie(pair) => add_cookies(request.headers_mut(), pair)?,
        Carried::Query(pair) => {
            if let Some(uri) = with_pair(request.uri(), pair)? {
                *request.uri_mut() = uri;
            }
        }
    }
    Ok(())
}

/// Adds pairs to the one `Cookie` header that a request may have (RFC 6265 §5.4).
pub(super) fn add_cookies(headers: &mut HeaderMap, pairs: &str) -> Result<(), RequestError> {
    let mut text = Vec::new();
    if let Some(old) = headers.get(COOKIE) {
        text.extend_from_slice(old.as_bytes());
        text.extend_from_slice(b"; ");
    }
    text.extend_from_slice(pairs.as_bytes());
    let mut value = HeaderValue::try_from(text)
        .map_err(|_| RequestError::header("Cookie", "has a value no header can have"))?;
    value.set_sensitive(true);
    headers.insert(COOKIE, value);
    Ok(())
}

/// A URL with one more pair in its query; `None` where it is there already, as a redirect may repeat it.
fn with_pair(uri: &Uri, pair: &str) -> Result<Option<Uri>, RequestError> {
    let mark = match uri.query() {
        Some(query) if query.split('&').any(|known| known == pair) => return Ok(None),
        Some(_) => '&',
        None => '?',
    };
    match Uri::try_from(format!("{uri}{mark}{pair}")) {
        Ok(uri) => Ok(Some(uri)),
        Err(error) => Err(RequestError::url(error.to_string())),
    }
}

/// Takes out of headers what may be secret, for an origin that is not trusted.
pub(in crate::runtime) fn drop_secrets(shared: &Shared, headers: &mut HeaderMap) {
    let secret = |(name, value): (&HeaderName, &HeaderValue)| {
        (value.is_sensitive() || shared.is_secret(name)).then(|| name.clone())
    };
    let names: Vec<_> = headers.iter().filter_map(secret).collect();
    for name in names {
        headers.remove(name);
    }
}
