// SPDX-License-Identifier: 0BSD
//! Which credentials a call carries: what its operation asks for and the client has in, their schemes out.

use super::call::Call;
use super::carry::Granted;
use super::client_core::Shared;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::{Location, SchemeKind};
use http::header::{AUTHORIZATION, COOKIE, HeaderMap};

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
