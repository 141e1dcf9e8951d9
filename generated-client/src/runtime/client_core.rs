// SPDX-License-Identifier: 0BSD
//! What all calls of one client share.

use super::api::Api;
use super::credential::Grant;
use super::options::Timeouts;
use super::origin::Origin;
use super::retry::Retry;
use super::transport::Transport;
use http::HeaderMap;
use std::fmt;
use std::sync::Arc;
use url::Url;

/// The inside of a client: cheap to clone, with one connection pool and one set of credentials.
#[derive(Clone)]
#[doc(hidden)]
pub struct Core(pub(super) Arc<Shared>);

pub(super) struct Shared {
    pub(super) api: &'static Api,
    /// The URL that paths are appended to, without a slash at its end.
    pub(super) base: String,
    /// The same as it was written, for URLs that are relative to it.
    pub(super) location: Url,
    /// The base URL was given by the user, so that it stands for every operation's servers too.
    pub(super) overridden: bool,
    pub(super) variables: Vec<(String, String)>,
    pub(super) grants: Vec<Grant>,
    /// Operations are called without credentials.
    pub(super) anonymous: bool,
    /// Operations that ask for no credential are sent with all there are.
    pub(super) everywhere: bool,
    /// The origins that credentials go to.
    pub(super) trusted: Vec<Origin>,
    pub(super) headers: HeaderMap,
    pub(super) timeouts: Timeouts,
    /// What the user says of trying again, if anything.
    pub(super) retry: Option<Retry>,
    pub(super) body_limit: usize,
    pub(super) transport: Arc<dyn Transport>,
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
