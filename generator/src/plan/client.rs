//! The client of an API, its builder, and what is said of both.

use std::collections::BTreeSet;

use super::names::reserved::BUILDER_METHODS;
use super::names::{Case, Scope};
use super::resource::PlannedResource;
use super::{Planning, docs, imports};
use crate::api::{SecurityKind, SecurityScheme};
use crate::diagnostic::{Code, Diagnostic};
use crate::package::{self, title};
use crate::rust::{
    Api, Client, CredentialKind, CredentialMethod, File, Ident, Import, Item, Method,
    ResourceMethod,
};

pub(super) struct PlannedClient {
    pub(super) file: File,
    pub(super) credentials: Vec<CredentialMethod>,
    /// Types beside the client and its builder.
    pub(super) types: Vec<Ident>,
}

impl Planning<'_> {
    pub(super) fn client(&mut self, resources: &[PlannedResource]) -> PlannedClient {
        let mut methods = Scope::without(BUILDER_METHODS).or_before("set");
        let credentials = self.credentials(&mut methods);
        let servers = self.servers(&mut methods);
        let types = servers.types();
        let mut accessors = Vec::new();
        for planned in resources {
            let Some(names) = &planned.resource else {
                continue;
            };
            accessors.push(ResourceMethod {
                docs: names.docs.clone(),
                method: names.method.clone(),
                module: planned.module.clone(),
                ty: names.ty.clone(),
            });
        }
        let wanted = BTreeSet::from([Import::Runtime, Import::ClientMacros]);
        let version = match docs::line(self.api.version.trim_start_matches(['v', 'V'])) {
            version if version.is_empty() => version,
            version => format!(", version {version}"),
        };
        let mut text = docs::sentence(format!(
            "A client of {}{version}.",
            docs::line(&title::noun(&self.api.title))
        ));
        docs::paragraph(
            &mut text.0,
            "Cheap to clone; clones share their connections.",
        );
        if let Some(description) = &self.api.docs.description {
            docs::paragraph(&mut text.0, description);
        }
        let client = Client {
            docs: text,
            resources: accessors,
            credentials: credentials.clone(),
            credentials_everywhere: self.api.security_unsaid,
            servers: servers.choice,
            variables: servers.variables,
        };
        let setter = |scheme: &SecurityScheme| {
            let known = credentials
                .iter()
                .find(|method| method.scheme == scheme.name);
            (scheme.clone(), known.map(|method| method.method.clone()))
        };
        let facts = Api {
            name: self.name.clone(),
            title: self.api.title.clone(),
            version: self.api.version.clone(),
            servers: self.api.servers.clone(),
            schemes: self.api.security_schemes.iter().map(setter).collect(),
        };
        let items = imports(wanted)
            .into_iter()
            .chain([Item::Api(facts), Item::Client(client)])
            .collect();
        let docs = docs::sentence("The client and its builder.");
        PlannedClient {
            file: File {
                path: self.path("client.rs"),
                docs,
                holds_models: false,
                allowed: self.allowed(),
                items,
            },
            credentials,
            types,
        }
    }

    /// A builder method for each scheme whose credential is text.
    fn credentials(&mut self, scope: &mut Scope) -> Vec<CredentialMethod> {
        let mut methods = Vec::new();
        for scheme in &self.api.security_schemes {
            let (words, kind) = match &scheme.kind {
                SecurityKind::Bearer => ("bearer token", CredentialKind::Token),
                SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => {
                    ("access token", CredentialKind::Token)
                }
                SecurityKind::Basic => ("basic auth", CredentialKind::UsernamePassword),
                SecurityKind::ApiKey { .. } => ("api key", CredentialKind::Key),
                SecurityKind::Http(_) | SecurityKind::MutualTls => {
                    self.diagnostics.push(manual(scheme));
                    continue;
                }
            };
            let qualified = format!("{} {words}", scheme.name);
            let method = scope.claim_first_of(&[words, &qualified], Case::Value);
            methods.push(CredentialMethod {
                docs: credential_docs(scheme),
                method,
                scheme: scheme.name.clone(),
                kind,
            });
        }
        methods
    }

    pub(super) fn api_module(
        &self,
        resources: &[PlannedResource],
        client: &PlannedClient,
    ) -> package::Api {
        let mut operations = Vec::new();
        for planned in resources {
            let resource = planned.resource.as_ref().map(|names| names.method.as_str());
            for (index, method) in &planned.methods {
                let operation = &self.api.operations[*index];
                let summary = operation
                    .docs
                    .summary
                    .as_ref()
                    .or(operation.docs.description.as_ref());
                operations.push(package::Operation {
                    call: call_text(resource, method),
                    request: format!("{} {}", operation.method, operation.path),
                    summary: summary.map(|text| docs::line(text)).unwrap_or_default(),
                });
            }
        }
        package::Api {
            title: self.api.title.clone(),
            module: (!self.folder.is_empty()).then(|| self.config.module.clone()),
            server: self.served_at(),
            example: self.api_example(resources, client),
            variables: self.variables_of_the_environment(),
            operations,
        }
    }
}

impl Planning<'_> {
    /// The first server, where its URL is whole.
    fn served_at(&self) -> Option<String> {
        let first = self.api.servers.first().map(|server| &server.url);
        let whole = |url: &&String| {
            ["http://", "https://"]
                .iter()
                .any(|scheme| url.starts_with(scheme))
                && !url.contains(['{', ' '])
        };
        first.filter(whole).cloned()
    }

    /// The names by which the runtime's `environment` finds the base URL and secrets.
    fn variables_of_the_environment(&self) -> Vec<String> {
        let named = |words: &[&str]| {
            let name = [&[self.name.as_str()], words].concat().join("_");
            let capital = |c: char| match c.is_ascii_alphanumeric() {
                true => c.to_ascii_uppercase(),
                false => '_',
            };
            name.chars().map(capital).collect::<String>()
        };
        let mut names = vec![named(&["base_url"])];
        for scheme in &self.api.security_schemes {
            let name = scheme.name.as_str();
            match scheme.kind {
                SecurityKind::Basic => {
                    names.extend([named(&[name, "username"]), named(&[name, "password"])]);
                }
                SecurityKind::Bearer
                | SecurityKind::Http(_)
                | SecurityKind::ApiKey { .. }
                | SecurityKind::OAuth2 { .. }
                | SecurityKind::OpenIdConnect { .. } => names.push(named(&[name])),
                SecurityKind::MutualTls => {}
            }
        }
        names
    }
}

fn manual(scheme: &SecurityScheme) -> Diagnostic {
    let message = format!("nothing is sent for the security scheme `{}`", scheme.name);
    Diagnostic::at(Code::ManualSecurity, &scheme.origin, message)
        .help("build the client `without_credentials()` and give it what the scheme needs: a header or a transport of your own")
}

fn credential_docs(scheme: &SecurityScheme) -> crate::rust::Docs {
    let sent = match &scheme.kind {
        SecurityKind::Basic => "sent as `Authorization: Basic …`".to_owned(),
        SecurityKind::ApiKey { location, name } => match location {
            crate::api::ApiKeyLocation::Header => format!("sent as the header `{name}`"),
            crate::api::ApiKeyLocation::Query => format!("sent as the query parameter `{name}`"),
            crate::api::ApiKeyLocation::Cookie => format!("sent as the cookie `{name}`"),
        },
        SecurityKind::Bearer | SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => {
            "sent as `Authorization: Bearer …`".to_owned()
        }
        SecurityKind::Http(_) | SecurityKind::MutualTls => String::new(),
    };
    let mut text = docs::sentence(format!(
        "The credential of the security scheme `{}`, {sent}.",
        scheme.name
    ));
    if let Some(description) = &scheme.docs.description {
        docs::paragraph(&mut text.0, description);
    }
    text
}

/// `client.files().download_file(file_id)`.
fn call_text(resource: Option<&str>, method: &Method) -> String {
    let resource = resource
        .map(|name| format!(".{name}()"))
        .unwrap_or_default();
    let arguments: Vec<&str> = match &method.params {
        Some(_) => vec!["params"],
        None => method
            .arguments
            .iter()
            .map(|argument| argument.name.as_str())
            .collect(),
    };
    format!(
        "client{resource}.{}({})",
        method.name.as_str(),
        arguments.join(", ")
    )
}
