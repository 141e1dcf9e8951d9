// SPDX-License-Identifier: 0BSD
//! Credentials of a call: what its operation asks for and the client has in, what the request carries out.

use super::api::{Api, Location, SchemeKind};
use super::body::Body;
use super::call::Call;
use super::client_core::Shared;
use super::credential::{Asked, Carried, Grant};
use super::prepare::{Hop, Prepared};
use super::request_error::RequestError;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap, HeaderName, HeaderValue};
use http::{Request, Uri};

/// Which of the client's credentials a call carries.
pub(super) enum Granted {
    All,
    /// Those of these schemes.
    Of(&'static [&'static str]),
}

impl Granted {
    const NONE: Self = Self::Of(&[]);

    pub(super) fn of<'a>(&self, grants: &'a [Grant]) -> impl Iterator<Item = &'a Grant> {
        grants.iter().filter(move |grant| match self {
            Self::All => true,
            Self::Of(schemes) => schemes.contains(&grant.scheme),
        })
    }
}

/// The client's credentials that a call's operation asks for (OpenAPI 3.1.1 §4.8.30).
///
/// The first alternative all of whose credentials the client has, one that asks for any before one that asks for none. All
/// credentials where the document does not say which are asked for.
pub(super) fn choose(call: &Call, headers: &HeaderMap) -> Result<Granted, RequestError> {
    let shared = &call.core.0;
    if shared.anonymous {
        return Ok(Granted::NONE);
    }
    if call.target.is_some() {
        return Ok(Granted::All);
    }
    let alternatives = call.operation.security;
    let usable = |alternative: &&&[&'static str]| {
        !alternative.is_empty() && alternative.iter().all(|scheme| shared.has(scheme, headers))
    };
    let usable = alternatives.iter().find(usable);
    if shared.everywhere && (usable.is_some() || alternatives.is_empty()) {
        return Ok(Granted::All);
    }
    if let Some(alternative) = usable {
        return Ok(Granted::Of(alternative));
    }
    if alternatives.is_empty()
        || alternatives.contains(&[].as_slice())
        || headers.contains_key(AUTHORIZATION)
    {
        return Ok(Granted::NONE);
    }
    Err(missing(shared, alternatives, headers))
}

/// An error that says how to give what is missing of each alternative.
fn missing(shared: &Shared, alternatives: &[&[&'static str]], headers: &HeaderMap) -> RequestError {
    let mut schemes: Vec<&'static str> = Vec::new();
    let mut ways = Vec::new();
    for alternative in alternatives {
        let lacking = alternative
            .iter()
            .filter(|scheme| !shared.has(scheme, headers));
        let mut calls = Vec::new();
        for scheme in lacking {
            if !schemes.contains(scheme) {
                schemes.push(scheme);
            }
            let known = shared.api.scheme(scheme).map(|known| known.setter);
            calls.push(match known {
                Some(setter) if !setter.is_empty() => format!("`{setter}` (for `{scheme}`)"),
                Some(_) | None => format!("`default_header` (for `{scheme}`)"),
            });
        }
        let way = calls.join(" and ");
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    let end = if ways.len() > 1 { "," } else { "" };
    RequestError::missing_credentials(schemes, &(ways.join(", or ") + end))
}

impl Shared {
    /// Says whether a scheme's credential was given, here or as a header, or is the transport's matter.
    fn has(&self, scheme: &str, headers: &HeaderMap) -> bool {
        if self.grants.iter().any(|grant| grant.scheme == scheme) {
            return true;
        }
        match self.api.scheme(scheme).map(|known| known.kind) {
            Some(SchemeKind::MutualTls) => true,
            Some(SchemeKind::ApiKey {
                location: Location::Header,
                name,
            }) => headers.contains_key(name),
            Some(SchemeKind::ApiKey {
                location: Location::Cookie,
                name,
            }) => has_cookie(headers, name),
            Some(SchemeKind::ApiKey { .. }) | None => false,
            Some(
                SchemeKind::Bearer
                | SchemeKind::Basic
                | SchemeKind::OAuth2(_)
                | SchemeKind::OpenIdConnect
                | SchemeKind::Other(_),
            ) => headers.contains_key(AUTHORIZATION),
        }
    }
}

/// Says whether the user gave a cookie of this name in a header.
fn has_cookie(headers: &HeaderMap, name: &str) -> bool {
    let text = headers.get(COOKIE).and_then(|value| value.to_str().ok());
    let mut pairs = text.into_iter().flat_map(|text| text.split(';'));
    pairs.any(|pair| {
        pair.split_once('=')
            .is_some_and(|(known, _)| known.trim() == name)
    })
}

/// Values of the header `Authorization` that were asked for, by their schemes.
pub(super) type Tokens = Vec<(&'static str, HeaderValue)>;

/// The tokens that a hop needs, others than those that were refused.
pub(super) async fn tokens(
    prepared: &Prepared,
    hop: &Hop,
    refused: &Tokens,
) -> Result<Tokens, RequestError> {
    let mut tokens = Tokens::new();
    let shared = prepared.shared();
    for grant in prepared.granted.of(&shared.grants) {
        let Carried::Asked(source) = &grant.carried else {
            continue;
        };
        if hop.headers.contains_key(AUTHORIZATION) || !prepared.trusts(&hop.uri) {
            break;
        }
        let flows = match shared.api.scheme(grant.scheme).map(|known| known.kind) {
            Some(SchemeKind::OAuth2(flows)) => flows,
            Some(_) | None => &[],
        };
        let asked = Asked {
            scheme: grant.scheme,
            flows,
            scopes: prepared.operation().scopes_of(grant.scheme),
            refused: value_of(refused, grant.scheme),
            shared,
        };
        tokens.push((grant.scheme, source.header(asked).await?));
    }
    Ok(tokens)
}

fn value_of<'a>(tokens: &'a Tokens, scheme: &str) -> Option<&'a HeaderValue> {
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
pub(super) fn drop_secrets(shared: &Shared, headers: &mut HeaderMap) {
    let secret = |(name, value): (&HeaderName, &HeaderValue)| {
        (value.is_sensitive() || shared.is_secret(name)).then(|| name.clone())
    };
    let names: Vec<_> = headers.iter().filter_map(secret).collect();
    for name in names {
        headers.remove(name);
    }
}

impl Shared {
    /// Says whether a header is one that shows who calls, by the document or by its name.
    pub(super) fn is_secret(&self, name: &HeaderName) -> bool {
        is_secret(self.api, name)
    }
}

/// Says whether a header is one that shows who calls, by an API's document or by its name.
pub(super) fn is_secret(api: &Api, name: &HeaderName) -> bool {
    let of_scheme = |kind: &SchemeKind| {
        let SchemeKind::ApiKey {
            location: Location::Header,
            name: key,
        } = kind
        else {
            return false;
        };
        name.as_str().eq_ignore_ascii_case(key)
    };
    let schemes = api.security_schemes;
    sounds_secret(name.as_str()) || schemes.iter().any(|scheme| of_scheme(&scheme.kind))
}

/// Says whether a header of this name, in small letters, carries a secret as a rule.
pub(super) fn sounds_secret(name: &str) -> bool {
    const ENDS: [&str; 6] = ["token", "secret", "password", "apikey", "jwt", "cookie"];
    const KEYS: [&str; 3] = ["api-key", "access-key", "subscription-key"];
    let word = |word: &str| {
        matches!(word, "auth" | "authorization" | "session")
            || ENDS.iter().any(|end| word.ends_with(end))
    };
    let hyphened = name.replace('_', "-");
    hyphened.split('-').any(word) || KEYS.iter().any(|key| hyphened.contains(key))
}

#[cfg(test)]
mod tests {
    use super::sounds_secret;

    #[test]
    fn secrets_are_known_by_their_names() {
        for secret in [
            "authorization",
            "proxy-authorization",
            "cookie",
            "x-api-key",
            "x-amz-security-token",
            "x_auth",
            "api_key",
            "x-apikey",
        ] {
            assert!(sounds_secret(secret), "{secret}");
        }
        for plain in ["idempotency-key", "x-author", "accept", "range", "x-trace"] {
            assert!(!sounds_secret(plain), "{plain}");
        }
    }
}
