// SPDX-License-Identifier: 0BSD
//! What a user sets for a client: settings in, a core out.

use super::default_transport::default_transport;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::request::client_core::{Carried, Core, Grant, Shared, Source, is_secret};
use crate::runtime::request::credential::{Credential, grant};
use crate::runtime::request::options::Timeouts;
use crate::runtime::request::origin::Origin;
use crate::runtime::request::retry::Retry;
use crate::runtime::request::server;
use crate::runtime::send::error::Error;
use crate::runtime::spec::api::{Api, Server};
use crate::runtime::transport::interface::Transport;
use http::header::{HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// How long things may take, unless told otherwise.
const TIMEOUTS: Timeouts = Timeouts {
    total: Some(Duration::from_secs(60)),
    attempt: None,
    idle: Some(Duration::from_secs(30)),
};

/// How long a connection may take to come about, unless told otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How many bytes of a body are kept in memory at most, unless told otherwise.
const BODY_LIMIT: usize = 64 << 20;

/// What a user gives for a security scheme.
#[derive(Clone)]
enum Given {
    Secret(Credential),
    Source(Arc<dyn Source>),
}

/// Gives the id and the secret of a client as the credential of a scheme.
type ByClient = fn(&mut Settings, &'static str, String, String);

/// Settings of a client to be.
#[derive(Clone)]
#[doc(hidden)]
pub struct Settings {
    api: &'static Api,
    base_url: Option<String>,
    server: usize,
    variables: Vec<(String, String)>,
    credentials: Vec<(&'static str, Given)>,
    by_client: Option<ByClient>,
    anonymous: bool,
    everywhere: bool,
    origins: Vec<String>,
    headers: Vec<(String, String)>,
    user_agent: Option<String>,
    timeouts: Timeouts,
    connect_timeout: Duration,
    retry: Option<Retry>,
    body_limit: usize,
    transport: Option<Arc<dyn Transport>>,
}

impl Settings {
    /// The settings that an API's document gives.
    pub fn new(api: &'static Api) -> Self {
        Self {
            api,
            base_url: None,
            server: 0,
            variables: Vec::new(),
            credentials: Vec::new(),
            by_client: None,
            anonymous: false,
            everywhere: false,
            origins: Vec::new(),
            headers: Vec::new(),
            user_agent: None,
            timeouts: TIMEOUTS,
            connect_timeout: CONNECT_TIMEOUT,
            retry: None,
            body_limit: BODY_LIMIT,
            transport: None,
        }
    }

    /// The API that the client will be of.
    pub(super) const fn api(&self) -> &'static Api {
        self.api
    }

    /// Gives the secret of a security scheme.
    pub fn credential(&mut self, scheme: &'static str, credential: Credential) {
        self.give(scheme, Given::Secret(credential));
    }

    /// Gives what is asked for the secret of a security scheme at each attempt.
    pub(in crate::runtime) fn source(&mut self, scheme: &'static str, source: Arc<dyn Source>) {
        self.give(scheme, Given::Source(source));
    }

    fn give(&mut self, scheme: &'static str, given: Given) {
        self.credentials.retain(|(known, _)| *known != scheme);
        self.credentials.push((scheme, given));
    }

    /// Sets what takes the id and the secret of a client for a scheme whose tokens are given for these.
    #[must_use]
    pub fn by_client(mut self, by_client: ByClient) -> Self {
        self.by_client = Some(by_client);
        self
    }

    /// The same.
    pub(super) const fn takes_client(&self) -> Option<ByClient> {
        self.by_client
    }

    /// Sends all credentials with operations that ask for none, for an API whose document does not say which ask for them.
    #[must_use]
    pub fn credentials_everywhere(mut self) -> Self {
        self.everywhere = true;
        self
    }

    /// Calls operations without credentials, whatever they ask for.
    pub fn without_credentials(&mut self) {
        self.anonymous = true;
    }

    /// Sets the URL that paths are appended to, instead of every server of the document.
    pub fn base_url(&mut self, url: &str) {
        self.base_url = Some(url.to_owned());
    }

    /// Chooses a server of the document by its place.
    pub fn server(&mut self, place: usize) {
        self.server = place;
    }

    /// Sets a variable of the servers' URLs.
    pub fn server_variable(&mut self, name: &str, value: &str) {
        self.variables.retain(|(known, _)| known != name);
        self.variables.push((name.to_owned(), value.to_owned()));
    }

    /// Lets credentials go to another origin than those of the document's servers.
    pub fn allow_origin(&mut self, url: &str) {
        self.origins.push(url.to_owned());
    }

    /// Sets a header of every request.
    pub fn default_header(&mut self, name: &str, value: &str) {
        self.headers.push((name.to_owned(), value.to_owned()));
    }

    /// Sets the `User-Agent` header.
    pub fn user_agent(&mut self, value: &str) {
        self.user_agent = Some(value.to_owned());
    }

    /// Sets how long a call may take as a whole; `None` for as long as it takes.
    pub fn timeout(&mut self, timeout: Option<Duration>) {
        self.timeouts.total = timeout;
    }

    /// Sets how long one attempt may take; `None` for as long as the call.
    pub fn attempt_timeout(&mut self, timeout: Option<Duration>) {
        self.timeouts.attempt = timeout;
    }

    /// Sets the longest pause between two chunks of a response's body; `None` for as long as the call.
    pub fn idle_timeout(&mut self, timeout: Option<Duration>) {
        self.timeouts.idle = timeout;
    }

    /// Sets how long a connection of the default transport may take to come about.
    pub fn connect_timeout(&mut self, timeout: Duration) {
        self.connect_timeout = timeout;
    }

    /// Sets how often and when calls are tried again.
    pub fn retry(&mut self, retry: Retry) {
        self.retry = Some(retry);
    }

    /// Sets how many bytes of a response's body are kept in memory at most.
    pub fn body_limit(&mut self, bytes: usize) {
        self.body_limit = bytes;
    }

    /// Sets what sends requests.
    pub fn transport(&mut self, transport: impl Transport) {
        self.transport = Some(Arc::new(transport));
    }

    /// The core of a client with these settings.
    ///
    /// # Errors
    ///
    /// A [`RequestError`] where they do not go together, such as a base URL that is none.
    pub fn build(self) -> Result<Core, Error> {
        let base = self.base()?;
        let mut trusted = vec![Origin::of(&base)];
        for server in self.api.servers {
            // A server that is not chosen may well have variables without a usable value.
            if let Ok(url) = server::resolve(server, &self.variables) {
                trusted.push(Origin::of(&url));
            }
        }
        for origin in &self.origins {
            trusted.push(Origin::of(&server::base(origin)?));
        }
        let grant = |(scheme, given): &(&'static str, Given)| match given {
            Given::Secret(secret) => grant(self.api, scheme, secret),
            Given::Source(source) => Ok(Grant {
                scheme,
                carried: Carried::Asked(Arc::clone(source)),
            }),
        };
        let grants = self
            .credentials
            .iter()
            .map(grant)
            .collect::<Result<_, RequestError>>()?;
        let headers = self.all_headers()?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => default_transport(self.connect_timeout)?,
        };
        Ok(Core(Arc::new(Shared {
            api: self.api,
            base: server::prefix(&base).to_owned(),
            location: base,
            overridden: self.base_url.is_some(),
            variables: self.variables,
            grants,
            anonymous: self.anonymous,
            everywhere: self.everywhere,
            trusted,
            headers,
            timeouts: self.timeouts,
            retry: self.retry,
            body_limit: self.body_limit,
            transport,
        })))
    }

    fn base(&self) -> Result<url::Url, RequestError> {
        if let Some(url) = &self.base_url {
            return server::base(url);
        }
        match self.api.servers.get(self.server) {
            Some(server) => server::resolve(server, &self.variables),
            None if self.server == 0 => server::resolve(&Server::DEFAULT, &[]),
            None => Err(RequestError::settings(format!(
                "the document has no server {}",
                self.server
            ))),
        }
    }

    fn all_headers(&self) -> Result<HeaderMap, RequestError> {
        let mut headers = HeaderMap::new();
        let own = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let agent = self.user_agent.as_deref().unwrap_or(own);
        let agent = HeaderValue::from_str(agent)
            .map_err(|_| RequestError::header("User-Agent", "has a value no header can have"))?;
        headers.insert(USER_AGENT, agent);
        for (name, value) in &self.headers {
            let Ok(key) = name.parse::<HeaderName>() else {
                return Err(RequestError::header(name, "has no valid name"));
            };
            let Ok(mut value) = HeaderValue::from_str(value) else {
                return Err(RequestError::header(name, "has a value no header can have"));
            };
            value.set_sensitive(is_secret(self.api, &key));
            headers.insert(key, value);
        }
        Ok(headers)
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<_> = self.credentials.iter().map(|(scheme, _)| scheme).collect();
        f.debug_struct("Settings")
            .field("api", &self.api.name)
            .field("credentials", &schemes)
            .finish_non_exhaustive()
    }
}
