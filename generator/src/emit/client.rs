//! The client, its builder, and the facts of the API.

use proc_macro2::TokenStream;
use quote::quote;

use super::server;
use super::spell::{docs, ident, only_with, token};
use crate::api::{ApiKeyLocation, OAuthFlow, SecurityKind, Server, ServerVariable};
use crate::rust::{
    Api, Client, CredentialKind, CredentialMethod, Ident, KnownScheme, ResourceMethod,
};

pub(super) fn facts(api: &Api) -> TokenStream {
    let Api {
        name,
        title,
        version,
        servers,
        variable_setters,
        base_url_variable,
        schemes,
    } = api;
    let servers = self::servers(servers, variable_setters);
    let schemes = schemes.iter().map(scheme);
    quote! {
        static API: runtime::Api = runtime::Api {
            name: #name,
            title: #title,
            version: #version,
            servers: #servers,
            base_url_variable: #base_url_variable,
            security_schemes: &[#(#schemes),*],
        };
    }
}

/// `setters` are the builder's methods by variable.
pub(super) fn servers(servers: &[Server], setters: &[(String, Ident)]) -> TokenStream {
    let servers = servers.iter().map(|server| {
        let Server {
            url,
            name,
            description,
            variables,
        } = server;
        let description = description
            .as_ref()
            .or(name.as_ref())
            .map(|text| quote! { description: #text, });
        let variables = (!variables.is_empty()).then(|| {
            let variables = variables.iter().map(|one| variable(one, setters));
            quote! { variables: &[#(#variables),*], }
        });
        let rest = (description.is_none() || variables.is_none())
            .then(|| quote! { ..runtime::Server::DEFAULT });
        quote! { runtime::Server { url: #url, #description #variables #rest } }
    });
    quote! { &[#(#servers),*] }
}

fn variable(variable: &ServerVariable, setters: &[(String, Ident)]) -> TokenStream {
    let ServerVariable {
        name,
        default,
        values,
        description: _,
    } = variable;
    let setter = setters.iter().find(|(variable, _)| variable == name);
    let setter = setter.map_or("", |(_, method)| method.as_str());
    quote! {
        runtime::ServerVariable { name: #name, default: #default, values: &[#(#values),*], setter: #setter }
    }
}

fn scheme(scheme: &KnownScheme) -> TokenStream {
    let KnownScheme {
        scheme,
        setter,
        variables,
    } = scheme;
    let name = &scheme.name;
    let setter = setter.as_ref().map_or("", Ident::as_str);
    let kind = match &scheme.kind {
        SecurityKind::Bearer => quote!(Bearer),
        SecurityKind::Basic => quote!(Basic),
        SecurityKind::Http(other) => quote!(Other(#other)),
        SecurityKind::ApiKey { location, name } => {
            let location = token(match location {
                ApiKeyLocation::Header => "Header",
                ApiKeyLocation::Query => "Query",
                ApiKeyLocation::Cookie => "Cookie",
            });
            quote!(ApiKey { location: runtime::Location::#location, name: #name })
        }
        SecurityKind::OAuth2 { flows } => {
            let flows = flows.iter().map(flow);
            quote!(OAuth2(&[#(#flows),*]))
        }
        SecurityKind::OpenIdConnect { url: _ } => quote!(OpenIdConnect),
        SecurityKind::MutualTls => quote!(MutualTls),
    };
    quote! {
        runtime::SecurityScheme {
            name: #name, kind: runtime::SchemeKind::#kind, setter: #setter, variables: &[#(#variables),*]
        }
    }
}

fn flow(flow: &OAuthFlow) -> TokenStream {
    let OAuthFlow {
        kind,
        authorization_url: _,
        device_authorization_url,
        token_url,
        refresh_url,
        scopes: _,
    } = flow;
    let token_url = token_url.as_deref().unwrap_or_default();
    let refresh_url = refresh_url.as_deref().unwrap_or_default();
    let device_url = device_authorization_url.as_deref().unwrap_or_default();
    quote! {
        runtime::Flow {
            kind: #kind, token_url: #token_url, refresh_url: #refresh_url, device_url: #device_url
        }
    }
}

pub(super) fn items(client: &Client) -> Vec<TokenStream> {
    let Client {
        docs: lines,
        resources,
        credentials,
        credentials_everywhere,
        by_client,
        servers,
        variables,
    } = client;
    let docs = docs(lines);
    let resources = resources.iter().map(resource);
    let credentials = credentials.iter().map(credential);
    let choose = servers.as_ref().map(server::choose);
    let set = variables.iter().map(server::variable);
    let choice = servers.iter().map(server::choice);
    let values = variables
        .iter()
        .filter_map(|variable| variable.values.as_ref());
    let everywhere = credentials_everywhere.then(|| quote! { .credentials_everywhere() });
    let by_client = by_client.then(|| quote! { .by_client(runtime::client_credentials) });
    let mut items = vec![
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct Client {
                pub(crate) core: runtime::Core,
            }
        },
        quote! {
            impl Client {
                #[doc = " Returns a builder for a client."]
                pub fn builder() -> ClientBuilder {
                    ClientBuilder { settings: runtime::Settings::new(&API) #everywhere #by_client }
                }
                #(#resources)*
                client_methods!();
            }
        },
        quote! {
            #[doc = " Builds a [`Client`]."]
            #[must_use = "a builder does nothing until it is built"]
            #[derive(Debug)]
            pub struct ClientBuilder {
                settings: runtime::Settings,
            }
        },
        quote! {
            impl ClientBuilder {
                #(#credentials)*
                #choose
                #(#set)*
                builder_methods!(Client);
            }
        },
    ];
    items.extend(choice);
    items.extend(values.flat_map(server::values));
    items
}

fn resource(resource: &ResourceMethod) -> TokenStream {
    let ResourceMethod {
        docs: lines,
        method,
        module,
        ty,
        feature,
    } = resource;
    let (docs, method, module, ty) = (docs(lines), ident(method), ident(module), ident(ty));
    let method = quote! {
        #docs
        pub fn #method(&self) -> resources::#module::#ty<'_> {
            resources::#module::#ty { core: &self.core }
        }
    };
    match feature {
        Some(feature) => only_with(std::slice::from_ref(feature), method),
        None => method,
    }
}

fn credential(credential: &CredentialMethod) -> TokenStream {
    let CredentialMethod {
        docs: lines,
        method,
        scheme,
        kind,
    } = credential;
    let (docs, method) = (docs(lines), ident(method));
    match kind {
        CredentialKind::Token => quote! {
            #docs
            pub fn #method(mut self, token: impl Into<String>) -> Self {
                self.settings.credential(#scheme, runtime::Credential::Token(token.into()));
                self
            }
        },
        CredentialKind::Key => quote! {
            #docs
            pub fn #method(mut self, key: impl Into<String>) -> Self {
                self.settings.credential(#scheme, runtime::Credential::Token(key.into()));
                self
            }
        },
        CredentialKind::UsernamePassword => quote! {
            #docs
            pub fn #method(mut self, username: impl Into<String>, password: impl Into<String>) -> Self {
                let (username, password) = (username.into(), password.into());
                self.settings.credential(#scheme, runtime::Credential::Basic { username, password });
                self
            }
        },
        CredentialKind::Client => quote! {
            #docs
            pub fn #method(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
                let client = runtime::ClientCredentials::new(id, secret);
                self.settings.token_provider(#scheme, client);
                self
            }
        },
        CredentialKind::Provider => quote! {
            #docs
            pub fn #method(mut self, provider: impl runtime::TokenProvider) -> Self {
                self.settings.token_provider(#scheme, provider);
                self
            }
        },
    }
}
