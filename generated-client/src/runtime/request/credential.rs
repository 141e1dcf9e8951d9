// SPDX-License-Identifier: 0BSD
//! Credentials: a security scheme and a secret in, what a request carries out.

use super::client_core::{Carried, Grant};
use super::header_text;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::{Api, Location, SchemeKind, SecurityScheme};
use crate::runtime::text::base64_text;
use crate::runtime::text::percent::{Keep, encode};
use http::header::{AUTHORIZATION, HeaderName, HeaderValue};
use std::fmt;

/// The secret of a security scheme; `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub enum Credential {
    /// A token or key.
    Token(String),
    /// A user name and a password (RFC 7617 §2).
    Basic {
        /// The user name, without a colon.
        username: String,
        /// The password.
        password: String,
    },
}

impl fmt::Debug for Credential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Credential(…)")
    }
}

/// What a request carries for `scheme`, given its secret.
pub(in crate::runtime) fn grant(
    api: &Api,
    scheme: &'static str,
    secret: &Credential,
) -> Result<Grant, RequestError> {
    let Some(SecurityScheme { kind, .. }) = api.scheme(scheme) else {
        return Err(RequestError::settings(format!(
            "the API has no security scheme `{scheme}`"
        )));
    };
    let refuse = |why: &str| {
        Err(RequestError::settings(format!(
            "the credential for the security scheme `{scheme}` cannot be sent: {why}"
        )))
    };
    if matches!(kind, SchemeKind::ApiKey { location, name } if !has_name(*location, name)) {
        return refuse("no header or cookie can have its name");
    }
    if matches!(secret, Credential::Token(token) if token.is_empty()) {
        return refuse("it is empty");
    }
    let carried = match (kind, secret) {
        (SchemeKind::ApiKey { location, name }, Credential::Token(key)) => {
            carry_key(*location, name, key)
        }
        (SchemeKind::ApiKey { .. }, Credential::Basic { .. }) => None,
        (
            SchemeKind::Bearer
            | SchemeKind::OAuth2(_)
            | SchemeKind::OpenIdConnect
            | SchemeKind::MutualTls,
            Credential::Token(token),
        ) => authorization_of("Bearer", token),
        (SchemeKind::Basic, Credential::Token(token)) => authorization("Basic ", token),
        (SchemeKind::Other(name), Credential::Token(value)) => authorization_of(name, value),
        // The colon would end the name (RFC 7617 §2).
        (_, Credential::Basic { username, .. }) if username.contains(':') => None,
        (_, Credential::Basic { username, password }) => authorization(
            "Basic ",
            &base64_text::encode(
                format!("{username}:{password}").as_bytes(),
                base64_text::STANDARD,
                true,
            ),
        ),
    };
    match (carried, secret) {
        (Some(carried), _) => Ok(Grant { scheme, carried }),
        (None, Credential::Token(_)) => {
            refuse("it has a line break or another character no header can have")
        }
        (None, Credential::Basic { .. }) => {
            refuse("its user name has a colon, or the scheme takes no user name")
        }
    }
}

/// Says whether a value of `Authorization` begins with the name of its scheme, in any case (RFC 9110 §11.1).
fn has_scheme(value: &str, name: &str) -> bool {
    let first = value.split(' ').next().unwrap_or_default();
    first.len() < value.len() && first.eq_ignore_ascii_case(name)
}

/// Says whether a key can go by a name.
fn has_name(location: Location, name: &str) -> bool {
    match location {
        Location::Header => HeaderName::try_from(name).is_ok(),
        Location::Cookie => header_text::is_cookie_name(name),
        Location::Query | Location::Path => true,
    }
}

fn carry_key(location: Location, name: &str, key: &str) -> Option<Carried> {
    let pair = |of_name, of_key| {
        let mut pair = String::new();
        encode(&mut pair, name, of_name);
        pair.push('=');
        encode(&mut pair, key, of_key);
        pair
    };
    Some(match location {
        Location::Header => Carried::Header(name.parse().ok()?, secret_value(key)?),
        Location::Query => Carried::Query(pair(Keep::Unreserved, Keep::Unreserved)),
        Location::Cookie => Carried::Cookie(pair(Keep::All, Keep::Cookie)),
        Location::Path => return None,
    })
}

/// What has the name of its scheme before it already is sent as it is.
fn authorization_of(name: &str, value: &str) -> Option<Carried> {
    match has_scheme(value, name) {
        true => authorization("", value),
        false => authorization(&format!("{name} "), value),
    }
}

fn authorization(scheme: &str, text: &str) -> Option<Carried> {
    let value = secret_value(&format!("{scheme}{text}"))?;
    Some(Carried::Header(AUTHORIZATION, value))
}

fn secret_value(text: &str) -> Option<HeaderValue> {
    let mut value = HeaderValue::from_str(text).ok()?;
    value.set_sensitive(true);
    Some(value)
}
