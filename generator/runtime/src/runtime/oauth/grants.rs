// SPDX-License-Identifier: 0BSD
//! Access tokens by OAuth 2.0 (RFC 6749): who asks in, tokens of the document's token endpoint out.

use super::answer::Granted;
use super::endpoint::{Endpoint, Method, Pairs};
use crate::runtime::client::settings::Settings;
use crate::runtime::tokens::provider::{Token, TokenError, TokenProvider, TokenRequest};
use crate::runtime::transport::maybe_send::BoxFuture;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

/// Access tokens by the client credentials grant (RFC 6749 §4.4).
///
/// Tokens are requested for the scopes that each operation needs according to the document, unless [`scopes`](Self::scopes) are
/// set.
///
/// ```ignore
/// let credentials = ClientCredentials::new("id", "secret").parameter("audience", "https://api.example.com");
/// let client = Client::builder().token_provider(credentials).build()?;
/// ```
#[derive(Debug)]
pub struct ClientCredentials {
    endpoint: Endpoint,
    scopes: Option<String>,
}

impl ClientCredentials {
    /// Creates the credentials of a client from its id and secret.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            endpoint: Endpoint::new(id.into(), Some(secret.into())),
            scopes: None,
        }
    }

    /// Sets the scopes that are requested for all operations; if empty, none are requested.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = Some(joined(scopes));
        Self { scopes, ..self }
    }

    /// Adds a parameter of the token request, such as `audience`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.endpoint.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends the id and the secret in the body (RFC 6749 §2.3.1) instead of the header `Authorization`.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.endpoint.method = Method::Body;
        self
    }

    /// Sets the URL of the token endpoint, instead of the one in the document.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint.url = Some(url.into());
        self
    }

    async fn ask(&self, request: &TokenRequest) -> Result<Token, TokenError> {
        let flow = request
            .flows
            .iter()
            .find(|flow| flow.kind == "clientCredentials");
        let url = self
            .endpoint
            .url(request, flow.map(|flow| flow.token_url))?;
        let needed = || request.scopes().join(" ");
        let scopes = self.scopes.clone().unwrap_or_else(needed);
        let mut pairs: Pairs = vec![("grant_type", "client_credentials".into())];
        if !scopes.is_empty() {
            pairs.push(("scope", scopes));
        }
        let granted = self.endpoint.ask(request, &url, pairs).await?;
        Ok(granted.token)
    }
}

impl TokenProvider for ClientCredentials {
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.ask(request))
    }

    fn is_by_scopes(&self) -> bool {
        self.scopes.is_none()
    }
}

/// Gives the id and the secret of a client as the credential of a scheme.
#[doc(hidden)]
pub fn client_credentials(
    settings: &mut Settings,
    scheme: &'static str,
    id: String,
    secret: String,
) {
    settings.token_provider(scheme, ClientCredentials::new(id, secret));
}

/// Hears of each new refresh token.
type Rotated = Arc<dyn Fn(&str) + Send + Sync>;

/// Access tokens by a refresh token (RFC 6749 §6).
///
/// ```ignore
/// let refresh = RefreshToken::new("id", stored).secret("secret").rotated(|token| store(token));
/// let client = Client::builder().token_provider(refresh).build()?;
/// ```
pub struct RefreshToken {
    pub(in crate::runtime) endpoint: Endpoint,
    token: Mutex<String>,
    rotated: Option<Rotated>,
}

impl RefreshToken {
    /// Creates a provider from the id of a client and its refresh token.
    pub fn new(client_id: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            endpoint: Endpoint::new(client_id.into(), None),
            token: Mutex::new(token.into()),
            rotated: None,
        }
    }

    /// Sets the secret of the client.
    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.endpoint.secret = Some(secret.into());
        self
    }

    /// Sets a function that is called with each new refresh token. Store it: the previous one may no longer be valid.
    #[must_use]
    pub fn rotated(mut self, keep: impl Fn(&str) + Send + Sync + 'static) -> Self {
        self.rotated = Some(Arc::new(keep));
        self
    }

    /// Adds a parameter of the token request.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.endpoint.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends the id and the secret in the body (RFC 6749 §2.3.1) instead of the header `Authorization`.
    #[must_use]
    pub fn secret_in_body(mut self) -> Self {
        self.endpoint.method = Method::Body;
        self
    }

    /// Sets the URL of the token endpoint, instead of the one in the document.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.endpoint.url = Some(url.into());
        self
    }

    pub(in crate::runtime) async fn ask(
        &self,
        request: &TokenRequest,
    ) -> Result<Token, TokenError> {
        let urls = request
            .flows
            .iter()
            .filter(|flow| flow.kind != "clientCredentials");
        let mut urls = urls
            .chain(request.flows)
            .flat_map(|flow| [flow.refresh_url, flow.token_url]);
        let url = urls.find(|url| !url.is_empty());
        let url = self.endpoint.url(request, url)?;
        let token = self.lock().clone();
        let pairs: Pairs = vec![
            ("grant_type", "refresh_token".into()),
            ("refresh_token", token),
        ];
        let Granted { token, refresh } = self.endpoint.ask(request, &url, pairs).await?;
        if let Some(refresh) = refresh {
            self.keep(refresh);
        }
        Ok(token)
    }

    pub(in crate::runtime) fn keep(&self, token: String) {
        let old = std::mem::replace(&mut *self.lock(), token.clone());
        if let Some(rotated) = self.rotated.as_ref().filter(|_| old != token) {
            rotated(&token);
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, String> {
        self.token.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl TokenProvider for RefreshToken {
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.ask(request))
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RefreshToken")
            .field("endpoint", &self.endpoint)
            .finish_non_exhaustive()
    }
}

/// Scopes as they are sent (RFC 6749 §3.3).
pub(in crate::runtime) fn joined<S: AsRef<str>>(scopes: impl IntoIterator<Item = S>) -> String {
    let scopes: Vec<String> = scopes
        .into_iter()
        .map(|scope| scope.as_ref().to_owned())
        .collect();
    scopes.join(" ")
}
