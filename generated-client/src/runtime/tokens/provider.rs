// SPDX-License-Identifier: 0BSD
//! Access tokens that are asked for: what gives tokens in, the header of a call out.

use crate::runtime::spec::api::Flow;
use crate::runtime::transport::interface::Transport;
use crate::runtime::transport::maybe_send::{BoxFuture, MaybeSend, MaybeSync};
use http::HeaderValue;
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use url::Url;

/// A source of access tokens: an async function, or a type that implements this trait.
///
/// A client requests one token for all calls that wait for it, and keeps it until shortly before it expires. If the server rejects
/// it with 401, a new one is requested, once.
///
/// ```ignore
/// let client = Client::builder()
///     .token_provider(|_| async { Ok(Token::new(read_token_of_today().await?)) })
///     .build()?;
/// ```
pub trait TokenProvider: MaybeSend + MaybeSync + 'static {
    /// Returns a token.
    ///
    /// # Errors
    ///
    /// The reason why there is none. All calls that wait for the token fail with it, so its text must not contain secrets.
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>>;

    /// Returns true if calls that need different scopes need different tokens (default false).
    fn is_by_scopes(&self) -> bool {
        false
    }
}

/// The reason why there is no token.
pub type TokenError = Box<dyn StdError + Send + Sync>;

impl<F, T> TokenProvider for F
where
    F: Fn(TokenRequest) -> T + MaybeSend + MaybeSync + 'static,
    T: Future<Output = Result<Token, TokenError>> + MaybeSend + 'static,
{
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self(request.clone()))
    }
}

/// An access token; `Debug` does not show it.
#[derive(Clone)]
pub struct Token {
    text: String,
    expires_in: Option<Duration>,
}

impl Token {
    /// Creates a token that is used until the server rejects it.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            expires_in: None,
        }
    }

    /// Sets the time from now until the token expires. It is replaced 30 s before that, or after four fifths of the time if that is
    /// later.
    #[must_use]
    pub fn expires_in(self, time: Duration) -> Self {
        let expires_in = Some(time);
        Self { expires_in, ..self }
    }

    fn header(&self) -> Result<HeaderValue, TokenError> {
        if self.text.is_empty() {
            return Err("the token is empty".into());
        }
        let value = HeaderValue::from_str(&format!("Bearer {}", self.text));
        let mut value = value.map_err(|_| "the token has a character that no header can have")?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Token")
            .field("expires_in", &self.expires_in)
            .finish_non_exhaustive()
    }
}

/// What a token is requested for.
#[derive(Clone)]
pub struct TokenRequest {
    pub(super) scopes: Vec<&'static str>,
    pub(super) refused: bool,
    pub(in crate::runtime) flows: &'static [Flow],
    /// The URL that others are relative to.
    pub(in crate::runtime) base: Url,
    pub(in crate::runtime) agent: Option<HeaderValue>,
    pub(in crate::runtime) transport: Arc<dyn Transport>,
}

impl TokenRequest {
    /// Returns the scopes that the call needs according to the document, in alphabetical order; empty unless the provider
    /// [is by scopes](TokenProvider::is_by_scopes).
    pub fn scopes(&self) -> &[&'static str] {
        &self.scopes
    }

    /// Returns true if the server rejected the previous token.
    pub const fn is_after_refusal(&self) -> bool {
        self.refused
    }
}

impl fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenRequest")
            .field("scopes", &self.scopes)
            .field("is_after_refusal", &self.refused)
            .finish_non_exhaustive()
    }
}

/// A token that can be sent, until some time of the transport.
#[derive(Clone)]
pub(super) struct Held {
    pub(super) value: HeaderValue,
    until: Option<Duration>,
}

impl Held {
    pub(super) fn is_over(&self, now: Duration) -> bool {
        self.until.is_some_and(|until| now >= until)
    }
}

/// Asks a provider; a token is held from the moment on that it was asked for.
pub(super) async fn ask(
    provider: Arc<dyn TokenProvider>,
    request: TokenRequest,
) -> Result<Held, Arc<TokenError>> {
    let asked = request.transport.now();
    let token = provider.token(&request).await.map_err(Arc::new)?;
    let value = token.header().map_err(Arc::new)?;
    let until = token.expires_in.map(|time| {
        let early = Duration::from_secs(30).min(time / 5);
        asked.saturating_add(time - early)
    });
    Ok(Held { value, until })
}
