// SPDX-License-Identifier: 0BSD
//! Settings from the environment: variables in, credentials and a base URL out.

use super::settings::Settings;
use crate::runtime::request::credential::Credential;
use crate::runtime::spec::api::SecurityScheme;

impl Settings {
    /// Takes what the environment has of the variables that the document gives names to: of the base URL and of each
    /// security scheme's secret. Empty ones are as good as none.
    pub fn environment(&mut self) {
        self.variables(&|name| std::env::var(name).ok());
    }

    /// Takes variables from a function instead of the environment.
    pub fn variables(&mut self, variable: &dyn Fn(&str) -> Option<String>) {
        let api = self.api();
        let given = |name: &str| variable(name).filter(|value| !value.is_empty());
        if let Some(url) = given(api.base_url_variable) {
            self.base_url(&url);
        }
        let by_client = self.takes_client();
        for SecurityScheme {
            name, variables, ..
        } in api.security_schemes
        {
            if let (Some(by_client), [_, id, secret]) = (by_client, variables)
                && let (Some(id), Some(secret)) = (given(id), given(secret))
            {
                by_client(self, name, id, secret);
            }
            let credential = match variables {
                [token] | [token, _, _] => given(token).map(Credential::Token),
                [username, password] => given(username).map(|username| Credential::Basic {
                    username,
                    password: given(password).unwrap_or_default(),
                }),
                _ => None,
            };
            if let Some(credential) = credential {
                self.credential(name, credential);
            }
        }
    }
}
