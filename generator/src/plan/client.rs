//! The client of an API, its builder, and what is said of both.

use std::collections::{BTreeSet, HashMap};

use super::names::reserved::BUILDER_METHODS;
use super::names::{Case, Scope};
use super::resource::{CLIENT, PlannedResource, RESOURCES};
use super::{Planning, docs, imports};
use crate::api::{ApiKeyLocation, SecurityKind, SecurityScheme};
use crate::diagnostic::{Code, Diagnostic};
use crate::package;
use crate::prose::Line;
use crate::rust::{
    Api, Client, CredentialKind, CredentialMethod, Docs, File, Ident, Import, Item, Method,
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
        let mut wanted = BTreeSet::from([Import::Runtime, Import::ClientMacros]);
        wanted.extend((!accessors.is_empty()).then_some(Import::Resources));
        let title = docs::noun(&self.api.title);
        let version = Line::text(self.api.version.trim_start_matches(['v', 'V']));
        let mut text = Docs::of(&match version.is_empty() {
            true => Line::of("A client of {}.", &[&title]),
            false => Line::of("A client of {}, version {}.", &[&title, &version]),
        });
        text.say(&Line::words(
            "Cheap to clone; clones share their connections.",
        ));
        if let Some(description) = &self.api.docs.description {
            text.extend(Docs::markdown(description));
        }
        let client = Client {
            docs: text,
            resources: accessors,
            credentials: credentials.clone(),
            credentials_everywhere: self.api.security_unsaid,
            servers: servers.choice,
            variables: servers.variables,
        };
        let setters = credentials.iter().rev();
        let setters: HashMap<_, _> = setters.map(|one| (&one.scheme, &one.method)).collect();
        let setter = |scheme: &SecurityScheme| {
            let known = setters.get(&scheme.name);
            (scheme.clone(), known.map(|method| (*method).clone()))
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
            file: self.file("client", docs, items),
            credentials,
            types,
        }
    }

    /// A builder method for each scheme whose credential is text.
    fn credentials(&mut self, scope: &mut Scope) -> Vec<CredentialMethod> {
        for scheme in &self.api.security_schemes {
            let at = self.locked.of_client("credential", &scheme.name);
            scope.reserve(at.kept().map(str::to_owned));
        }
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
            let at = self.locked.of_client("credential", &scheme.name);
            // Another kind of credential is another method.
            let at = at.only_if(|kept| kept.ends_with(&words.replace(' ', "_")));
            let method = scope.claim_first_at(&[words, &qualified], Case::Value, at);
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
        models: &[Item],
    ) -> package::Api {
        let all = resources.iter().map(|planned| {
            let names = planned.resource.as_ref();
            let accessor = names.map(|names| names.method.as_str());
            let operations = planned.methods.iter().map(|(index, method)| {
                let operation = &self.api.operations[*index];
                let docs = &operation.docs;
                let summary = docs.summary.as_ref().or(docs.description.as_ref());
                package::Operation {
                    method: method.name.as_str().to_owned(),
                    call: call_text(accessor, method),
                    is_paged: method.paged && method.arguments.is_empty(),
                    request: format!("{} {}", operation.method, operation.path),
                    id: operation.id.clone(),
                    summary: summary.map(|text| Line::markdown(text)).unwrap_or_default(),
                }
            });
            package::Resource {
                call: accessor.map_or("client".to_owned(), |name| format!("client.{name}()")),
                path: match names {
                    Some(names) => {
                        let (module, ty) = (planned.module.as_str(), names.ty.as_str());
                        format!("{RESOURCES}::{module}::{ty}")
                    }
                    None => CLIENT.to_owned(),
                },
                operations: operations.collect(),
            }
        });
        let all = all.collect();
        package::Api {
            title: self.api.title.clone(),
            module: (!self.folder.is_empty()).then(|| self.config.module.clone()),
            server: self.served_at(),
            example: self.api_example(resources, client, models),
            variables: self.variables_of_the_environment(),
            has_parts: self.runtime_parts.contains("multipart"),
            has_pages: self.runtime_parts.contains("pages"),
            resources: all,
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

fn credential_docs(scheme: &SecurityScheme) -> Docs {
    let sent = match &scheme.kind {
        SecurityKind::Basic => Line::words(", sent as `Authorization: Basic …`"),
        SecurityKind::ApiKey { location, name } => {
            let name = Line::code(name);
            match location {
                ApiKeyLocation::Header => Line::of(", sent as the header {}", &[&name]),
                ApiKeyLocation::Query => Line::of(", sent as the query parameter {}", &[&name]),
                ApiKeyLocation::Cookie => Line::of(", sent as the cookie {}", &[&name]),
            }
        }
        SecurityKind::Bearer | SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => {
            Line::words(", sent as `Authorization: Bearer …`")
        }
        SecurityKind::Http(_) | SecurityKind::MutualTls => Line::default(),
    };
    let name = Line::code(&scheme.name);
    let mut text = Docs::of(&Line::of(
        "The credential of the security scheme {}{}.",
        &[&name, &sent],
    ));
    if let Some(description) = &scheme.docs.description {
        text.extend(Docs::markdown(description));
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
