// SPDX-License-Identifier: 0BSD
//! Access tokens of a device without a browser (RFC 8628): what its user is shown in, tokens out.

use crate::runtime::oauth::answer::{Refusal, seconds};
use crate::runtime::oauth::endpoint::{Pairs, locate};
use crate::runtime::oauth::grants::{RefreshToken, joined};
use crate::runtime::tokens::provider::{Token, TokenError, TokenProvider, TokenRequest};
use crate::runtime::transport::maybe_send::BoxFuture;
use serde_json::Value as Json;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What the user needs to authorize a device (RFC 8628 §3.2).
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct DevicePrompt {
    /// The code that the user enters.
    pub user_code: String,
    /// Where the user enters it.
    pub verification_uri: String,
    /// The same with the code, for a link or a QR code, if the server provides it.
    pub verification_uri_complete: Option<String>,
    /// How long the code is valid.
    pub expires_in: Duration,
}

type Prompt = Arc<dyn Fn(&DevicePrompt) + Send + Sync>;

/// Access tokens by the device flow (RFC 8628): the first call that needs a token prompts the user, who authorizes the device
/// elsewhere, and then continues.
///
/// That call, and others that need the token, wait for the user: set a longer timeout by `with_timeout`. If it elapses, the next call
/// continues to wait.
///
/// ```ignore
/// let device = DeviceFlow::new("id", |prompt| println!("Enter {} at {}", prompt.user_code, prompt.verification_uri));
/// let client = Client::builder().token_provider(device).build()?;
/// ```
pub struct DeviceFlow {
    refresh: RefreshToken,
    prompt: Prompt,
    scopes: String,
    signed_in: AtomicBool,
    device_url: Option<String>,
}

impl DeviceFlow {
    /// Creates a provider from the id of a client; `prompt` is called with what the user needs.
    pub fn new(
        client_id: impl Into<String>,
        prompt: impl Fn(&DevicePrompt) + Send + Sync + 'static,
    ) -> Self {
        Self {
            refresh: RefreshToken::new(client_id, ""),
            prompt: Arc::new(prompt),
            scopes: String::new(),
            signed_in: AtomicBool::new(false),
            device_url: None,
        }
    }

    /// Sets the scopes that are requested; if empty, none are.
    #[must_use]
    pub fn scopes<S: AsRef<str>>(self, scopes: impl IntoIterator<Item = S>) -> Self {
        let scopes = joined(scopes);
        Self { scopes, ..self }
    }

    /// Sets the secret of the client.
    #[must_use]
    pub fn secret(self, secret: impl Into<String>) -> Self {
        let refresh = self.refresh.secret(secret);
        Self { refresh, ..self }
    }

    /// Sets a function that is called with each refresh token. Store it for a [`RefreshToken`].
    #[must_use]
    pub fn rotated(self, keep: impl Fn(&str) + Send + Sync + 'static) -> Self {
        let refresh = self.refresh.rotated(keep);
        Self { refresh, ..self }
    }

    /// Sets the URLs of the device and token endpoints, instead of those in the document.
    #[must_use]
    pub fn urls(self, device: impl Into<String>, token: impl Into<String>) -> Self {
        Self {
            refresh: self.refresh.token_url(token),
            device_url: Some(device.into()),
            ..self
        }
    }

    async fn ask(&self, request: &TokenRequest) -> Result<Token, TokenError> {
        if self.signed_in.load(Ordering::Relaxed) {
            match self.refresh.ask(request).await {
                Err(error) if error.is::<Refusal>() => {
                    self.signed_in.store(false, Ordering::Relaxed)
                }
                outcome => return outcome,
            }
        }
        let flow = request
            .flows
            .iter()
            .find(|flow| flow.kind == "deviceAuthorization");
        let endpoint = &self.refresh.endpoint;
        let token_url = endpoint.url(request, flow.map(|flow| flow.token_url))?;
        let documented = flow.map(|flow| flow.device_url);
        let device_url = locate(request, self.device_url.as_deref(), documented)?;
        let mut pairs = Pairs::new();
        if !self.scopes.is_empty() {
            pairs.push(("scope", self.scopes.clone()));
        }
        let json = endpoint.json(request, &device_url, pairs).await?;
        let text = |name: &str| json[name].as_str().map(str::to_owned);
        let code = text("device_code").ok_or("the server gave no `device_code`")?;
        let address = text("verification_uri").or_else(|| text("verification_url"));
        let expires_in = seconds(&json["expires_in"]).unwrap_or(Duration::from_secs(600));
        (self.prompt)(&DevicePrompt {
            user_code: text("user_code").ok_or("the server gave no `user_code`")?,
            verification_uri: address.ok_or("the server gave no `verification_uri`")?,
            verification_uri_complete: text("verification_uri_complete"),
            expires_in,
        });
        let ends = request.transport.now().saturating_add(expires_in);
        let mut interval = seconds(&json["interval"]).unwrap_or(Duration::from_secs(5));
        interval = interval.max(Duration::from_secs(1));
        loop {
            request.transport.sleep(interval).await;
            let kind = "urn:ietf:params:oauth:grant-type:device_code";
            let pairs = vec![
                ("grant_type", kind.to_owned()),
                ("device_code", code.clone()),
            ];
            match endpoint.ask(request, &token_url, pairs).await {
                Ok(granted) => {
                    if let Some(refresh) = granted.refresh {
                        self.refresh.keep(refresh);
                        self.signed_in.store(true, Ordering::Relaxed);
                    }
                    return Ok(granted.token);
                }
                Err(error) => match error
                    .downcast_ref()
                    .map(|Refusal { code, .. }| code.as_str())
                {
                    Some("authorization_pending") => {}
                    // RFC 8628 §3.5.
                    Some("slow_down") => interval += Duration::from_secs(5),
                    Some(_) => return Err(error),
                    None => interval = interval.saturating_mul(2),
                },
            }
            if request.transport.now() >= ends {
                return Err("the code was not entered in time".into());
            }
        }
    }
}

impl TokenProvider for DeviceFlow {
    fn token<'a>(&'a self, request: &'a TokenRequest) -> BoxFuture<'a, Result<Token, TokenError>> {
        Box::pin(self.ask(request))
    }
}

impl fmt::Debug for DeviceFlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeviceFlow")
            .field("refresh", &self.refresh)
            .finish_non_exhaustive()
    }
}
