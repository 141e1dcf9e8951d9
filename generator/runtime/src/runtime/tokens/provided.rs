// SPDX-License-Identifier: 0BSD
//! Providers of access tokens as credentials: a provider in, the header of each call out.

use super::flight::{Flight, Wait};
use super::provider::{TokenError, TokenProvider, TokenRequest};
use crate::runtime::client::settings::Settings;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::failure::transport_error::TransportError;
use crate::runtime::request::client_core::{Asked, Source};
use crate::runtime::transport::maybe_send::BoxFuture;
use http::HeaderValue;
use std::error::Error as StdError;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

impl Settings {
    /// Gives what is asked for the access tokens of a security scheme.
    pub fn token_provider(&mut self, scheme: &'static str, provider: impl TokenProvider) {
        self.source(scheme, Arc::new(Provided::new(provider)));
    }
}

/// A provider, and the tokens that it gave.
pub(super) struct Provided {
    provider: Arc<dyn TokenProvider>,
    /// By scopes.
    flights: Mutex<Vec<(Vec<&'static str>, Arc<Flight>)>>,
}

impl Provided {
    pub(super) fn new(provider: impl TokenProvider) -> Self {
        Self {
            provider: Arc::new(provider),
            flights: Mutex::new(Vec::new()),
        }
    }

    fn wait(&self, asked: &Asked<'_>) -> Wait {
        let mut scopes = match self.provider.is_by_scopes() {
            true => asked.scopes.to_vec(),
            false => Vec::new(),
        };
        scopes.sort_unstable();
        scopes.dedup();
        let flight = self.flight(&scopes, asked);
        let provider = Arc::clone(&self.provider);
        let request = TokenRequest {
            scopes,
            refused: asked.refused.is_some(),
            flows: asked.flows,
            base: asked.shared.location.clone(),
            agent: asked.shared.headers.get(http::header::USER_AGENT).cloned(),
            transport: Arc::clone(&asked.shared.transport),
        };
        Wait::new(flight, asked.refused.cloned(), provider, request)
    }

    /// The flight for these scopes: of those that have more the one that has a token.
    fn flight(&self, scopes: &[&'static str], asked: &Asked<'_>) -> Arc<Flight> {
        let mut flights = self.flights.lock().unwrap_or_else(PoisonError::into_inner);
        let now = asked.shared.transport.now();
        let has_more = |known: &[&'static str]| scopes.iter().all(|scope| known.contains(scope));
        let usable = |(known, flight): &&(Vec<_>, Arc<Flight>)| {
            !scopes.is_empty() && has_more(known) && flight.has(now, asked.refused)
        };
        let same = |(known, _): &&(Vec<&'static str>, Arc<Flight>)| known == scopes;
        let known = flights
            .iter()
            .find(usable)
            .or_else(|| flights.iter().find(same));
        if let Some((_, flight)) = known {
            return Arc::clone(flight);
        }
        let flight = Arc::new(Flight::default());
        flights.push((scopes.to_vec(), Arc::clone(&flight)));
        flight
    }
}

impl Source for Provided {
    fn header<'a>(&'a self, asked: Asked<'a>) -> BoxFuture<'a, Result<HeaderValue, RequestError>> {
        let wait = self.wait(&asked);
        let scheme = asked.scheme;
        Box::pin(async move {
            let outcome = wait.await;
            outcome.map_err(|failed| {
                let kind = failed.downcast_ref().map(TransportError::kind);
                RequestError::no_token(scheme, kind).with_source(NoToken(failed))
            })
        })
    }
}

/// Why there is no token, for each of the calls that waited for it.
#[derive(Debug)]
struct NoToken(Arc<TokenError>);

impl fmt::Display for NoToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for NoToken {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
