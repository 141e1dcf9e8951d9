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
    base_url_variable: "CASE_SECURITY_ALTERNATIVES_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "token",
            kind: runtime::SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["CASE_SECURITY_ALTERNATIVES_TOKEN"],
        },
        runtime::SecurityScheme {
            name: "login",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_SECURITY_ALTERNATIVES_LOGIN_USERNAME",
                "CASE_SECURITY_ALTERNATIVES_LOGIN_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "key",
            variables: &["CASE_SECURITY_ALTERNATIVES_KEY"],
        },
        runtime::SecurityScheme {
            name: "query",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "api_key",
            },
            setter: "query_api_key",
            variables: &["CASE_SECURITY_ALTERNATIVES_QUERY"],
        },
        runtime::SecurityScheme {
            name: "cookie",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "sid",
            },
            setter: "sid_cookie",
            variables: &["CASE_SECURITY_ALTERNATIVES_COOKIE"],
        },
        runtime::SecurityScheme {
            name: "digest",
            kind: runtime::SchemeKind::Other("digest"),
            setter: "digest_auth",
            variables: &["CASE_SECURITY_ALTERNATIVES_DIGEST"],
        },
        runtime::SecurityScheme {
            name: "signature",
            kind: runtime::SchemeKind::Other("AWS4-HMAC-SHA256"),
            setter: "aws4_hmac_sha256_auth",
            variables: &["CASE_SECURITY_ALTERNATIVES_SIGNATURE"],
        },
        runtime::SecurityScheme {
            name: "mutual",
            kind: runtime::SchemeKind::MutualTls,
            setter: "",
            variables: &[],
        },
        runtime::SecurityScheme {
            name: "oauth",
            kind: runtime::SchemeKind::OAuth2(
                &[
                    runtime::Flow {
                        kind: "clientCredentials",
                        token_url: "https://api.example.com/token",
                        refresh_url: "",
                        device_url: "",
                    },
                    runtime::Flow {
                        kind: "authorizationCode",
                        token_url: "https://api.example.com/token",
                        refresh_url: "",
                        device_url: "",
                    },
                ],
            ),
            setter: "client_credentials",
            variables: &[
                "CASE_SECURITY_ALTERNATIVES_OAUTH",
                "CASE_SECURITY_ALTERNATIVES_OAUTH_CLIENT_ID",
                "CASE_SECURITY_ALTERNATIVES_OAUTH_CLIENT_SECRET",
            ],
        },
        runtime::SecurityScheme {
            name: "oidc",
            kind: runtime::SchemeKind::OpenIdConnect,
            setter: "oidc_access_token",
            variables: &["CASE_SECURITY_ALTERNATIVES_OIDC"],
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
    /// Returns a builder for a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            settings: runtime::Settings::new(&API).by_client(runtime::client_credentials),
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

    /// Operations on known.
    pub fn known(&self) -> resources::known::Known<'_> {
        resources::known::Known {
            core: &self.core,
        }
    }

    /// Operations on crowded.
    pub fn crowded(&self) -> resources::crowded::Crowded<'_> {
        resources::crowded::Crowded {
            core: &self.core,
        }
    }

    /// Operations on signed.
    pub fn signed(&self) -> resources::signed::Signed<'_> {
        resources::signed::Signed {
            core: &self.core,
        }
    }

    /// Operations on identified.
    pub fn identified(&self) -> resources::identified::Identified<'_> {
        resources::identified::Identified {
            core: &self.core,
        }
    }

    client_methods!();
}

/// Builds a [`Client`].
#[must_use = "a builder does nothing until it is built"]
#[derive(Debug)]
pub struct ClientBuilder {
    settings: runtime::Settings,
}

impl ClientBuilder {
    /// Sets the credential of the security scheme `token`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_TOKEN`.
    ///
    /// From your settings.
    pub fn bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("token", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `token`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn token_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("token", provider);
        self
    }

    /// Sets the credential of the security scheme `login`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_LOGIN_USERNAME` and `CASE_SECURITY_ALTERNATIVES_LOGIN_PASSWORD`.
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

    /// Sets the credential of the security scheme `key`, sent as the header `X-Api-Key`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_KEY`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `query`, sent as the query parameter `api_key`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_QUERY`.
    pub fn query_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("query", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `cookie`, sent as the cookie `sid`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_COOKIE`.
    pub fn sid_cookie(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("cookie", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `digest`, sent as the header `Authorization`: all of it, or what comes after `digest`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_DIGEST`.
    pub fn digest_auth(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("digest", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the credential of the security scheme `signature`, sent as the header `Authorization`: all of it, or what comes after `AWS4-HMAC-SHA256`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_SIGNATURE`.
    pub fn aws4_hmac_sha256_auth(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("signature", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the id and the secret of a client, with which access tokens for the security scheme `oauth` are requested.
    ///
    /// A token is asked for when a call needs one, for the scopes that its operation needs, once for all calls that wait for it, and again shortly before it expires or once the server refuses it. [`ClientCredentials`](runtime::ClientCredentials) can say more than an id and a secret.
    ///
    /// `environment` reads them from `CASE_SECURITY_ALTERNATIVES_OAUTH_CLIENT_ID` and `CASE_SECURITY_ALTERNATIVES_OAUTH_CLIENT_SECRET`.
    pub fn client_credentials(
        mut self,
        id: impl Into<String>,
        secret: impl Into<String>,
    ) -> Self {
        let client = runtime::ClientCredentials::new(id, secret);
        self.settings.token_provider("oauth", client);
        self
    }

    /// Sets the credential of the security scheme `oauth`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_OAUTH`.
    pub fn oauth_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oauth", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `oauth`: [`RefreshToken`](runtime::RefreshToken), [`ClientCredentials`](runtime::ClientCredentials), an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn oauth_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("oauth", provider);
        self
    }

    /// Sets the credential of the security scheme `oidc`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_SECURITY_ALTERNATIVES_OIDC`.
    pub fn oidc_access_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("oidc", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `oidc`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn oidc_token_provider(mut self, provider: impl runtime::TokenProvider) -> Self {
        self.settings.token_provider("oidc", provider);
        self
    }

    builder_methods!(Client);
}
