// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The client and its builder.

use crate::case_credentials_alike::resources;
use crate::runtime;
use crate::runtime::{builder_methods, client_methods};

static API: runtime::Api = runtime::Api {
    name: "case_credentials_alike",
    title: "Credentials",
    version: "1",
    servers: &[
        runtime::Server {
            url: "https://api.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    base_url_variable: "CASE_CREDENTIALS_ALIKE_BASE_URL",
    security_schemes: &[
        runtime::SecurityScheme {
            name: "api-key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-First",
            },
            setter: "first",
            variables: &["CASE_CREDENTIALS_ALIKE_API_KEY_KEBAB"],
        },
        runtime::SecurityScheme {
            name: "api_key",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Second",
            },
            setter: "second",
            variables: &["CASE_CREDENTIALS_ALIKE_API_KEY_SNAKE"],
        },
        runtime::SecurityScheme {
            name: "browser",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Cookie,
                name: "session",
            },
            setter: "session_cookie",
            variables: &["CASE_CREDENTIALS_ALIKE_BROWSER"],
        },
        runtime::SecurityScheme {
            name: "user_token",
            kind: runtime::SchemeKind::Bearer,
            setter: "user_token",
            variables: &["CASE_CREDENTIALS_ALIKE_USER_TOKEN"],
        },
        runtime::SecurityScheme {
            name: "admin",
            kind: runtime::SchemeKind::Bearer,
            setter: "admin_bearer_token",
            variables: &["CASE_CREDENTIALS_ALIKE_ADMIN"],
        },
        runtime::SecurityScheme {
            name: "BotToken",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "Authorization",
            },
            setter: "bot_token",
            variables: &["CASE_CREDENTIALS_ALIKE_BOTTOKEN"],
        },
        runtime::SecurityScheme {
            name: "dsn",
            kind: runtime::SchemeKind::Other("DSN"),
            setter: "dsn_auth",
            variables: &["CASE_CREDENTIALS_ALIKE_DSN"],
        },
        runtime::SecurityScheme {
            name: "inHeader",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Header,
                name: "X-Api-Key",
            },
            setter: "in_header_api_key",
            variables: &["CASE_CREDENTIALS_ALIKE_INHEADER"],
        },
        runtime::SecurityScheme {
            name: "inQuery",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "api_key",
            },
            setter: "in_query_api_key",
            variables: &["CASE_CREDENTIALS_ALIKE_INQUERY"],
        },
        runtime::SecurityScheme {
            name: "base_url",
            kind: runtime::SchemeKind::Basic,
            setter: "basic_auth",
            variables: &[
                "CASE_CREDENTIALS_ALIKE_BASE_URL_USERNAME",
                "CASE_CREDENTIALS_ALIKE_BASE_URL_PASSWORD",
            ],
        },
        runtime::SecurityScheme {
            name: "timeout",
            kind: runtime::SchemeKind::ApiKey {
                location: runtime::Location::Query,
                name: "timeout",
            },
            setter: "set_timeout",
            variables: &["CASE_CREDENTIALS_ALIKE_TIMEOUT"],
        },
    ],
};

/// A client of the Credentials API, version 1.
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
            settings: runtime::Settings::new(&API),
        }
    }

    /// Operations on first.
    pub fn first(&self) -> resources::first::First<'_> {
        resources::first::First {
            core: &self.core,
        }
    }

    /// Operations on second.
    pub fn second(&self) -> resources::second::Second<'_> {
        resources::second::Second {
            core: &self.core,
        }
    }

    /// Operations on session.
    pub fn session(&self) -> resources::session::Session<'_> {
        resources::session::Session {
            core: &self.core,
        }
    }

    /// Operations on admin.
    pub fn admin(&self) -> resources::admin::Admin<'_> {
        resources::admin::Admin {
            core: &self.core,
        }
    }

    /// Operations on bot.
    pub fn bot(&self) -> resources::bot::Bot<'_> {
        resources::bot::Bot {
            core: &self.core,
        }
    }

    /// Operations on dsn.
    pub fn dsn(&self) -> resources::dsn::Dsn<'_> {
        resources::dsn::Dsn {
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
    /// Sets the credential of the security scheme `api-key`, sent as the header `X-First`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_API_KEY_KEBAB`.
    pub fn first(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("api-key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `api_key`, sent as the header `X-Second`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_API_KEY_SNAKE`.
    pub fn second(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("api_key", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `browser`, sent as the cookie `session`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_BROWSER`.
    pub fn session_cookie(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("browser", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `user_token`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_USER_TOKEN`.
    pub fn user_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("user_token", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `user_token`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn user_token_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("user_token", provider);
        self
    }

    /// Sets the credential of the security scheme `admin`, sent as `Authorization: Bearer …`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_ADMIN`.
    pub fn admin_bearer_token(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("admin", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the provider of access tokens for the security scheme `admin`: an asynchronous function or a type of your own.
    ///
    /// It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses it, see [`TokenProvider`](runtime::TokenProvider).
    pub fn admin_token_provider(
        mut self,
        provider: impl runtime::TokenProvider,
    ) -> Self {
        self.settings.token_provider("admin", provider);
        self
    }

    /// Sets the credential of the security scheme `BotToken`, sent as the header `Authorization`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_BOTTOKEN`.
    pub fn bot_token(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("BotToken", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `dsn`, sent as the header `Authorization`: all of it, or what comes after `DSN`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_DSN`.
    pub fn dsn_auth(mut self, token: impl Into<String>) -> Self {
        self.settings.credential("dsn", runtime::Credential::Token(token.into()));
        self
    }

    /// Sets the credential of the security scheme `inHeader`, sent as the header `X-Api-Key`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_INHEADER`.
    pub fn in_header_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("inHeader", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `inQuery`, sent as the query parameter `api_key`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_INQUERY`.
    pub fn in_query_api_key(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("inQuery", runtime::Credential::Token(key.into()));
        self
    }

    /// Sets the credential of the security scheme `base_url`, sent as `Authorization: Basic …`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_BASE_URL_USERNAME` and `CASE_CREDENTIALS_ALIKE_BASE_URL_PASSWORD`.
    pub fn basic_auth(
        mut self,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        let (username, password) = (username.into(), password.into());
        self.settings
            .credential(
                "base_url",
                runtime::Credential::Basic {
                    username,
                    password,
                },
            );
        self
    }

    /// Sets the credential of the security scheme `timeout`, sent as the query parameter `timeout`.
    ///
    /// `environment` reads it from `CASE_CREDENTIALS_ALIKE_TIMEOUT`.
    pub fn set_timeout(mut self, key: impl Into<String>) -> Self {
        self.settings.credential("timeout", runtime::Credential::Token(key.into()));
        self
    }

    builder_methods!(Client);
}
