// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_security_alternatives::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_security_alternatives",
    title: "Security",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    security_schemes: &[
        runtime::SecurityScheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
        },
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
        },
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "api_key",
        },
        runtime::SecurityScheme {
            name: "query",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "api_key",
            },
            setter: "query_api_key",
        },
        runtime::SecurityScheme {
            name: "cookie",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "sid",
            },
            setter: "cookie_api_key",
        },
        runtime::SecurityScheme {
            name: "digest",
            kind: runtime::SchemeKind::Other("digest"),
            setter: "",
        },
        runtime::SecurityScheme {
            name: "mutual",
            kind: runtime::SchemeKind::MutualTls,
            setter: "",
        },
        runtime::SecurityScheme {
            name: "oauth",
            kind: runtime::SchemeKind::OAuth2,
            setter: "access_token",
        },
        runtime::SecurityScheme {
            name: "oidc",
            kind: runtime::SchemeKind::OpenIdConnect,
            setter: "oidc_access_token",
        },
    ],
};

/// A client of the Security API, version 1.
///
/// Cheap to clone; clones share their connections.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) core: runtime::Core,
}

impl Client {
    /// Starts a client: give it what it needs, then [`build`](ClientBuilder::build) it.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations on inherited.
    pub fn inherited(&self) -> resources::inherited::Inherited<'_> {
        resources::inherited::Inherited {
            core: &self.core,
        }
    }

    /// Operations on open.
    pub fn open(&self) -> resources::open::Open<'_> {
        resources::open::Open {
            core: &self.core,
        }
    }

    /// Operations on either.
    pub fn either(&self) -> resources::either::Either<'_> {
        resources::either::Either {
            core: &self.core,
        }
    }

    /// Operations on optional.
    pub fn optional(&self) -> resources::optional::Optional<'_> {
        resources::optional::Optional {
            core: &self.core,
        }
    }

    /// Operations on cookie.
    pub fn cookie(&self) -> resources::cookie::Cookie<'_> {
        resources::cookie::Cookie {
            core: &self.core,
        }
    }

    /// Operations on scoped.
    pub fn scoped(&self) -> resources::scoped::Scoped<'_> {
        resources::scoped::Scoped {
            core: &self.core,
        }
    }

    /// Operations on unknown.
    pub fn unknown(&self) -> resources::unknown::Unknown<'_> {
        resources::unknown::Unknown {
            core: &self.core,
        }
    }

    /// Operations on mutual.
    pub fn mutual(&self) -> resources::mutual::Mutual<'_> {
        resources::mutual::Mutual {
            core: &self.core,
        }
    }

    client_methods!();
}

/// The settings of a [`Client`] to be.
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// The credential of the security scheme `token`, sent as `Authorization: Bearer …`.
    ///
    /// From your settings.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("token", runtime::Credential::Token(token.into()));
        self
    }

    /// The credential of the security scheme `login`, sent as `Authorization: Basic …`.
    pub fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "login",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    /// The credential of the security scheme `key`, sent as the header `X-Api-Key`.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// The credential of the security scheme `query`, sent as the query parameter `api_key`.
    pub fn query_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("query", runtime::Credential::Token(key.into()));
        self
    }

    /// The credential of the security scheme `cookie`, sent as the cookie `sid`.
    pub fn cookie_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("cookie", runtime::Credential::Token(key.into()));
        self
    }

    /// The credential of the security scheme `oauth`, sent as `Authorization: Bearer …`.
    pub fn access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oauth", runtime::Credential::Token(token.into()));
        self
    }

    /// The credential of the security scheme `oidc`, sent as `Authorization: Bearer …`.
    pub fn oidc_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oidc", runtime::Credential::Token(token.into()));
        self
    }

    builder_methods!(Client);
}
