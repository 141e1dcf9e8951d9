// SPDX-License-Identifier: 0BSD
//! Requests to a token endpoint (RFC 6749 §3.2): who asks and for what in, a token or why there is none out.

use super::answer::{Granted, REDIRECTS, Refusal, error_code, is_invalid_client, read, whole};
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::request::origin::shown;
use crate::runtime::request::retry::{self, Retry};
use crate::runtime::response::raw::RawResponse;
use crate::runtime::send::time::{timed_out, within};
use crate::runtime::spec::api::Operation;
use crate::runtime::spec::method;
use crate::runtime::text::base64_text;
use crate::runtime::text::excerpt::{SHORT, legible};
use crate::runtime::text::percent::{Keep, encode};
use crate::runtime::tokens::provider::{TokenError, TokenRequest};
use crate::runtime::transport::body::Body;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{Request, Uri};
use serde_json::Value as Json;
use std::fmt;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// What a mock and a transport know requests to the endpoint by.
static OPERATION: Operation = Operation {
    id: "token-endpoint",
    method: method::Method::POST,
    ..Operation::DEFAULT
};

/// How long the endpoint may take for one answer.
const LIMIT: Duration = Duration::from_secs(30);

/// What is sent as a form.
pub(in crate::runtime) type Pairs = Vec<(&'static str, String)>;

/// How a client with a secret shows who it is (RFC 6749 §2.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// In the header `Authorization`, which every server must take; where one does not, in the body.
    Either,
    /// In the body.
    Body,
}

/// A client, and where it asks for tokens.
pub(in crate::runtime) struct Endpoint {
    id: String,
    pub(super) secret: Option<String>,
    /// In place of the document's.
    pub(super) url: Option<String>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) method: Method,
    /// The server did not take the header.
    body_only: AtomicBool,
}

impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Endpoint")
            .field("url", &self.url.as_deref().map(shown))
            .finish_non_exhaustive()
    }
}

impl Endpoint {
    pub(super) const fn new(id: String, secret: Option<String>) -> Self {
        Self {
            id,
            secret,
            url: None,
            parameters: Vec::new(),
            method: Method::Either,
            body_only: AtomicBool::new(false),
        }
    }

    /// The URL: the user's, or one of the document's.
    pub(in crate::runtime) fn url(
        &self,
        request: &TokenRequest,
        documented: Option<&str>,
    ) -> Result<Uri, TokenError> {
        locate(request, self.url.as_deref(), documented)
    }

    /// Asks for a token.
    pub(in crate::runtime) async fn ask(
        &self,
        request: &TokenRequest,
        url: &Uri,
        pairs: Pairs,
    ) -> Result<Granted, TokenError> {
        let response = self.send(request, url, pairs).await?;
        let granted = read(&response);
        granted.map_err(|problem| self.told(&response, &problem))
    }

    /// What another endpoint of the same server gives for a form.
    pub(in crate::runtime) async fn json(
        &self,
        request: &TokenRequest,
        url: &Uri,
        pairs: Pairs,
    ) -> Result<Json, TokenError> {
        let response = self.send(request, url, pairs).await?;
        if !response.status().is_success() {
            let redirects = response.status().is_redirection();
            let problem = if redirects { REDIRECTS } else { "" };
            return Err(self.told(&response, problem));
        }
        let json = serde_json::from_slice(response.body());
        json.map_err(|_| self.told(&response, "gave no JSON"))
    }

    /// What the endpoint answers, by whichever way it takes the secret.
    async fn send(
        &self,
        request: &TokenRequest,
        url: &Uri,
        pairs: Pairs,
    ) -> Result<RawResponse, TokenError> {
        let header = self.secret.is_some()
            && self.method == Method::Either
            && !self.body_only.load(Ordering::Relaxed);
        let response = self.post(request, url, &pairs, header).await?;
        if !header || !is_invalid_client(&response) {
            return Ok(response);
        }
        let other = self.post(request, url, &pairs, false).await?;
        if other.status().is_success() {
            self.body_only.store(true, Ordering::Relaxed);
        }
        Ok(other)
    }

    /// Sends a form, again where that may better what failed.
    pub(super) async fn post(
        &self,
        asked: &TokenRequest,
        url: &Uri,
        pairs: &Pairs,
        header: bool,
    ) -> Result<RawResponse, TokenError> {
        let transport = &*asked.transport;
        let mut attempts = 0;
        loop {
            attempts += 1;
            let request = self.request(asked, url, pairs, header)?;
            let answer = async {
                let sent = transport.send_for(&OPERATION, request).await?;
                whole(sent).await
            };
            let answer = within(Some(LIMIT), transport, answer).await;
            let answer = answer
                .unwrap_or_else(|limit| Err(timed_out("no answer of the token endpoint", limit)));
            let (again, wait) = match &answer {
                Ok(response) => (retry::is_transient(response), response.retry_after()),
                Err(error) => (
                    matches!(
                        error.kind(),
                        TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout
                    ),
                    None,
                ),
            };
            let wait = Retry::default().wait(attempts, wait, transport.chance());
            let Some(wait) = wait.filter(|_| again) else {
                return answer.map_err(Into::into);
            };
            transport.sleep(wait).await;
        }
    }

    fn request(
        &self,
        asked: &TokenRequest,
        url: &Uri,
        pairs: &Pairs,
        header: bool,
    ) -> Result<Request<Body>, TokenError> {
        let mut form = String::new();
        for (name, value) in pairs {
            push(&mut form, name, value);
        }
        for (name, value) in &self.parameters {
            push(&mut form, name, value);
        }
        let mut request = Request::new(Body::empty());
        *request.method_mut() = http::Method::POST;
        *request.uri_mut() = url.clone();
        let headers = request.headers_mut();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        headers.insert(CONTENT_TYPE, form_type);
        if let Some(agent) = &asked.agent {
            headers.insert(USER_AGENT, agent.clone());
        }
        match &self.secret {
            Some(secret) if header => {
                let mut pair = String::new();
                encode(&mut pair, &self.id, Keep::Unreserved);
                pair.push(':');
                encode(&mut pair, secret, Keep::Unreserved);
                let text = base64_text::encode(pair.as_bytes(), base64_text::STANDARD, true);
                let mut value = HeaderValue::try_from(format!("Basic {text}"))?;
                value.set_sensitive(true);
                headers.insert(AUTHORIZATION, value);
            }
            secret => {
                push(&mut form, "client_id", &self.id);
                if let Some(secret) = secret {
                    push(&mut form, "client_secret", secret);
                }
            }
        }
        *request.body_mut() = Body::from(form);
        Ok(request)
    }

    /// What went wrong, without a secret.
    fn told(&self, response: &RawResponse, problem: &str) -> TokenError {
        let status = response.status();
        let known = error_code(response);
        let mut message = match problem {
            "" => format!("the token endpoint answered {status}"),
            problem => format!("the token endpoint {problem}"),
        };
        if problem.is_empty() && retry::is_transient(response) {
            return Box::new(TransportError::new(
                TransportErrorKind::Interrupted,
                message,
            ));
        }
        if problem.is_empty()
            && let Some((code, description)) = &known
        {
            message = format!("{message}: {code}");
            if let Some(description) = description {
                message = format!(
                    "{message}: {}",
                    self.without_secrets(&legible(description, SHORT))
                );
            }
        }
        Box::new(Refusal {
            code: known.map(|(code, _)| code).unwrap_or_default(),
            message,
        })
    }

    /// A server's words without the secret, should it repeat it.
    fn without_secrets(&self, text: &str) -> String {
        match self.secret.as_deref().filter(|secret| !secret.is_empty()) {
            Some(secret) => text.replace(secret, "…"),
            None => text.to_owned(),
        }
    }
}

/// A URL of the user's or else of the document's, which may be relative to that of the server (OpenAPI 3.1.1 §4.6).
pub(in crate::runtime) fn locate(
    request: &TokenRequest,
    own: Option<&str>,
    documented: Option<&str>,
) -> Result<Uri, TokenError> {
    let url = own.or(documented).unwrap_or_default();
    if url.is_empty() {
        return Err("the document does not say where it is given: say it".into());
    }
    let bad = |why: &str| TokenError::from(format!("the URL `{}` {why}", shown(url)));
    let unusable = || bad("cannot be used");
    let mut whole = request.base.join(url).map_err(|_| unusable())?;
    let secret = !whole.username().is_empty() || whole.password().is_some();
    if secret || !matches!(whole.scheme(), "http" | "https") {
        return Err(unusable());
    }
    if own.is_none() && request.base.scheme() == "https" && whole.scheme() == "http" {
        return Err(bad(
            "of the document is not https, as the server is: say another",
        ));
    }
    whole.set_fragment(None);
    Uri::try_from(whole.as_str()).map_err(|_| unusable())
}

fn push(form: &mut String, name: &str, value: &str) {
    if !form.is_empty() {
        form.push('&');
    }
    encode(form, name, Keep::Unreserved);
    form.push('=');
    encode(form, value, Keep::Unreserved);
}
