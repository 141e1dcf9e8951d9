// SPDX-License-Identifier: 0BSD
//! What all calls of one client share.

use super::options::Timeouts;
use super::origin::Origin;
use super::retry::Retry;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::{Api, Flow, Location, SchemeKind};
use crate::runtime::text::secret::sounds_secret;
use crate::runtime::transport::interface::Transport;
use crate::runtime::transport::maybe_send::{BoxFuture, MaybeSend, MaybeSync};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use std::fmt;
use std::sync::Arc;
use url::Url;

/// The inside of a client: cheap to clone, with one connection pool and one set of credentials.
#[derive(Clone)]
#[doc(hidden)]
pub struct Core(pub(in crate::runtime) Arc<Shared>);

pub(in crate::runtime) struct Shared {
    pub(in crate::runtime) api: &'static Api,
    /// The URL that paths are appended to, without a slash at its end.
    pub(in crate::runtime) base: String,
    /// The same as it was written, for URLs that are relative to it.
    pub(in crate::runtime) location: Url,
    /// The base URL was given by the user, so that it stands for every operation's servers too.
    pub(in crate::runtime) overridden: bool,
    pub(in crate::runtime) variables: Vec<(String, String)>,
    pub(in crate::runtime) grants: Vec<Grant>,
    /// Operations are called without credentials.
    pub(in crate::runtime) anonymous: bool,
    /// Operations that ask for no credential are sent with all there are.
    pub(in crate::runtime) everywhere: bool,
    /// The origins that credentials go to.
    pub(in crate::runtime) trusted: Vec<Origin>,
    pub(in crate::runtime) headers: HeaderMap,
    pub(in crate::runtime) timeouts: Timeouts,
    /// What the user says of trying again, if anything.
    pub(in crate::runtime) retry: Option<Retry>,
    pub(in crate::runtime) body_limit: usize,
    pub(in crate::runtime) transport: Arc<dyn Transport>,
}

impl Core {
    /// The API that the client is of.
    pub fn api(&self) -> &'static Api {
        self.0.api
    }

    /// The URL that paths are appended to.
    pub fn base_url(&self) -> &str {
        &self.0.base
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let schemes: Vec<_> = self.0.grants.iter().map(|grant| grant.scheme).collect();
        f.debug_struct("Core")
            .field("api", &self.0.api.name)
            .field("base_url", &self.0.base)
            .field("credentials", &schemes)
            .finish_non_exhaustive()
    }
}

/// What a request carries for one security scheme.
#[derive(Clone)]
pub(in crate::runtime) struct Grant {
    pub(in crate::runtime) scheme: &'static str,
    pub(in crate::runtime) carried: Carried,
}

/// Where a secret goes, and its text there.
#[derive(Clone)]
pub(in crate::runtime) enum Carried {
    Header(HeaderName, HeaderValue),
    /// A pair of a query, encoded.
    Query(String),
    /// A pair of the `Cookie` header, encoded.
    Cookie(String),
    /// What is asked for anew at each attempt: the header `Authorization`.
    Asked(Arc<dyn Source>),
}

/// What gives a secret as calls need it.
pub(in crate::runtime) trait Source: MaybeSend + MaybeSync {
    /// The value of the header `Authorization`.
    fn header<'a>(&'a self, asked: Asked<'a>) -> BoxFuture<'a, Result<HeaderValue, RequestError>>;
}

/// What a secret is asked for.
pub(in crate::runtime) struct Asked<'a> {
    pub(in crate::runtime) scheme: &'static str,
    pub(in crate::runtime) flows: &'static [Flow],
    /// What the operation says that the secret must be good for.
    pub(in crate::runtime) scopes: &'static [&'static str],
    /// The value that the server did not take.
    pub(in crate::runtime) refused: Option<&'a HeaderValue>,
    pub(in crate::runtime) shared: &'a Shared,
}

impl Shared {
    /// Says whether a header is one that shows who calls, by the document or by its name.
    pub(super) fn is_secret(&self, name: &HeaderName) -> bool {
        is_secret(self.api, name)
    }
}

/// Says whether a header is one that shows who calls, by an API's document or by its name.
pub(in crate::runtime) fn is_secret(api: &Api, name: &HeaderName) -> bool {
    let of_scheme = |kind: &SchemeKind| {
        let SchemeKind::ApiKey {
            location: Location::Header,
            name: key,
        } = kind
        else {
            return false;
        };
        name.as_str().eq_ignore_ascii_case(key)
    };
    let schemes = api.security_schemes;
    sounds_secret(name.as_str()) || schemes.iter().any(|scheme| of_scheme(&scheme.kind))
}
