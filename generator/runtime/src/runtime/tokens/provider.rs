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

/// Gives access tokens as calls need them: by a function, or by a type of the user's own.
///
/// A client asks once for all calls that wait for a token, keeps it until it is about to expire, and asks again, once, where
/// the server refuses it with 401.
///
/// ```ignore
/// let client = Client::builder()
///     .token_provider(|_| async { Ok(Token::new(read_token_of_today().await?)) })
///     .build()?;
/// ```
pub trait TokenProvider: MaybeSend + MaybeSync + 'static {
    /// A token for calls that need what the request says.
    ///
    /// # Errors
    ///
    /// Why there is none. All calls that wait for it fail with its text, so that it has no secret in it.
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>>;

    /// Whether calls that need other scopes need another token; if not, one token is for all calls.
    fn is_by_scopes(&self) -> bool {
        false
    }
}

/// Why there is no token.
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

/// An access token; never shown.
#[derive(Clone)]
pub struct Token {
    text: String,
    expires_in: Option<Duration>,
}

impl Token {
    /// A token that is used until the server refuses it.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            expires_in: None,
        }
    }

    /// The same with the time from now on until it expires. Another one is asked for a little before: half a minute, or a fifth
    /// of the time where that is less.
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

/// What a token is asked for.
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
    /// The scopes that the document says the call needs, in alphabetical order; none where the provider does not tell calls
    /// apart by scopes.
    pub fn scopes(&self) -> &[&'static str] {
        &self.scopes
    }

    /// Whether the server refused the token before, though it may not have expired.
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
