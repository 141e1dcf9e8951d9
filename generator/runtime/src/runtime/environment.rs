// SPDX-License-Identifier: 0BSD
//! Settings from the environment: variables named after the API in, credentials and a base URL out.

use super::api::{SchemeKind, SecurityScheme};
use super::credential::Credential;
use super::settings::Settings;

impl Settings {
    /// Takes what the environment has of `API_BASE_URL` and, for each security scheme, of `API_SCHEME` or, for basic
    /// authentication, `API_SCHEME_USERNAME` and `API_SCHEME_PASSWORD`.
    ///
    /// The names are those of the API and the scheme in capitals, with `_` for all but letters and digits.
    pub fn environment(&mut self) {
        self.variables(|name| std::env::var(name).ok());
    }

    /// Takes variables from a function instead of the environment.
    pub fn variables(&mut self, variable: impl Fn(&str) -> Option<String>) {
        let api = self.api();
        let given = |parts: &[&str]| {
            let parts: Vec<_> = parts.iter().map(|part| capitals(part)).collect();
            variable(&parts.join("_")).filter(|value| !value.is_empty())
        };
        if let Some(url) = given(&[api.name, "base_url"]) {
            self.base_url(&url);
        }
        for SecurityScheme { name, kind, .. } in api.security_schemes {
            let credential = match kind {
                SchemeKind::Basic => {
                    let (username, password) = (
                        given(&[api.name, name, "username"]),
                        given(&[api.name, name, "password"]),
                    );
                    username.map(|username| Credential::Basic {
                        username,
                        password: password.unwrap_or_default(),
                    })
                }
                SchemeKind::Bearer
                | SchemeKind::ApiKey { .. }
                | SchemeKind::OAuth2
                | SchemeKind::OpenIdConnect
                | SchemeKind::Other(_) => given(&[api.name, name]).map(Credential::Token),
                SchemeKind::MutualTls => None,
            };
            if let Some(credential) = credential {
                self.credential(name, credential);
            }
        }
    }
}

/// A name as it is part of a variable's name.
fn capitals(name: &str) -> String {
    let capital = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_uppercase()
        } else {
            '_'
        }
    };
    name.chars().map(capital).collect()
}
