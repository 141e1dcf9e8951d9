//! The client of an API, its builder, and what is said of both.

use std::collections::{BTreeSet, HashMap};

use crate::api::SecurityScheme;
use crate::package;
use crate::plan::docs;
use crate::plan::known::imports::imports;
use crate::plan::names::Scope;
use crate::plan::names::reserved::BUILDER_METHODS;
use crate::plan::planned::{CLIENT, PlannedClient, PlannedResource, RESOURCES};
use crate::plan::planning::Planning;
use crate::prose::{Docs, Line};
use crate::runtime_files::Part;
use crate::rust::{Api, Client, Import, Item, KnownScheme, Method, ResourceMethod};

pub(super) mod credentials;
pub(super) mod server;
pub(super) mod webhooks;

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
                feature: self.feature(&planned.module),
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
        if self.has_features() {
            text.say(&Line::words(
                "Each resource is a Cargo feature, shown with its method; none is enabled by default.",
            ));
        }
        if let Some(description) = &self.api.docs.description {
            text.extend(Docs::markdown(description));
        }
        let methods = servers.variables.iter();
        let methods = methods.map(|one| (one.variable.clone(), one.method.clone()));
        let variable_setters = methods.collect();
        let client = Client {
            docs: text,
            resources: accessors,
            credentials: credentials.clone(),
            credentials_everywhere: self.api.security_unsaid,
            by_client: self
                .api
                .security_schemes
                .iter()
                .any(SecurityScheme::is_by_client),
            servers: servers.choice,
            variables: servers.variables,
        };
        let setters = credentials.iter().rev();
        let setters: HashMap<_, _> = setters.map(|one| (&one.scheme, &one.method)).collect();
        let setter = |scheme: &SecurityScheme| {
            let known = setters.get(&scheme.name);
            known.map(|method| (*method).clone())
        };
        let schemes = self
            .api
            .security_schemes
            .iter()
            .zip(&self.variables.schemes);
        let schemes = schemes.map(|(scheme, variables)| KnownScheme {
            scheme: scheme.clone(),
            setter: setter(scheme),
            variables: variables.clone(),
        });
        let facts = Api {
            name: self.name.clone(),
            title: self.api.title.clone(),
            version: self.api.version.clone(),
            servers: self.api.servers.clone(),
            variable_setters,
            base_url_variable: self.variables.base_url.clone(),
            schemes: schemes.collect(),
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
                feature: self.feature(&planned.module),
                operations: operations.collect(),
            }
        });
        let all = all.collect();
        let first = self.api_example(resources, client, models);
        package::Api {
            title: self.api.title.clone(),
            module: (!self.folder.is_empty()).then(|| self.config.module.clone()),
            server: self.served_at(),
            example: first.text,
            example_features: first.features,
            events_feature: self.feature_of_events(),
            variables: self.variables.all(),
            smoke_url: self.api.samples.as_ref().map(|_| self.smoke_variable()),
            has_parts: self.runtime_parts.contains(&Part::Multipart),
            has_pages: self.runtime_parts.contains(&Part::Pages),
            token_provider: client.token_provider(),
            has_oauth: self.runtime_parts.contains(&Part::OAuth),
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
