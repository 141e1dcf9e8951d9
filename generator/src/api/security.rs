//! How a client shows who it is.

use super::Docs;
use crate::place::Place;

#[derive(Clone, Debug, PartialEq)]
pub struct SecurityScheme {
    pub(crate) origin: Place,
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) kind: SecurityKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SecurityKind {
    Bearer,
    Basic,
    /// Another scheme of the HTTP authentication registry, lower-cased.
    Http(String),
    ApiKey {
        location: ApiKeyLocation,
        name: String,
    },
    OAuth2 {
        flows: Vec<OAuthFlow>,
    },
    OpenIdConnect {
        url: String,
    },
    MutualTls,
}

impl SecurityScheme {
    /// The ways to get an access token, of a scheme that has such.
    pub(crate) fn flows(&self) -> &[OAuthFlow] {
        match &self.kind {
            SecurityKind::OAuth2 { flows } => flows,
            SecurityKind::Bearer
            | SecurityKind::Basic
            | SecurityKind::Http(_)
            | SecurityKind::ApiKey { .. }
            | SecurityKind::OpenIdConnect { .. }
            | SecurityKind::MutualTls => &[],
        }
    }

    /// Whether tokens are given for the id and the secret of a client (RFC 6749 §4.4).
    pub(crate) fn is_by_client(&self) -> bool {
        let mut flows = self.flows().iter();
        flows.any(|flow| flow.kind == "clientCredentials" && flow.token_url.is_some())
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    Header,
    Query,
    Cookie,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OAuthFlow {
    pub(crate) kind: String,
    pub(crate) authorization_url: Option<String>,
    pub(crate) device_authorization_url: Option<String>,
    pub(crate) token_url: Option<String>,
    pub(crate) refresh_url: Option<String>,
    pub(crate) scopes: Vec<(String, String)>,
}
