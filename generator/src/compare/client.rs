//! The builder of a client; what a program can name of it.

use super::part::{Kind, Part};
use crate::api::{ApiKeyLocation, SecurityKind};
use crate::rust::{Api, Client, CredentialKind, KnownScheme};

pub(super) fn client(client: &Client, parts: &mut Vec<(String, Part)>) {
    for credential in &client.credentials {
        let name = credential.method.as_str();
        let taken = match credential.kind {
            CredentialKind::Token | CredentialKind::Key => "impl Into<String>",
            CredentialKind::UsernamePassword | CredentialKind::Client => {
                "impl Into<String>, impl Into<String>"
            }
            CredentialKind::Provider => "impl TokenProvider",
        };
        let part = Part::new(Kind::Setter, format!("{name}({taken})")).shaped(taken);
        let part = part
            .fact("security scheme", &credential.scheme)
            .said(&credential.docs);
        parts.push((format!("Client::builder().{name}"), part));
    }
    if let Some(servers) = &client.servers {
        let path = servers.name.as_str().to_owned();
        parts.push((path.clone(), Part::new(Kind::Type, "enum")));
        for (docs, name) in &servers.variants {
            let part = Part::new(Kind::Variant, name.as_str()).of(&path).said(docs);
            parts.push((format!("{path}::{}", name.as_str()), part));
        }
    }
    for variable in &client.variables {
        let name = variable.method.as_str();
        let taken = match &variable.values {
            Some(values) => values.name.as_str(),
            None => "impl Into<String>",
        };
        let part = Part::new(Kind::Setter, format!("{name}({taken})")).shaped(taken);
        parts.push((
            format!("Client::builder().{name}"),
            part.said(&variable.docs),
        ));
        if let Some(values) = &variable.values {
            let path = values.name.as_str().to_owned();
            parts.push((
                path.clone(),
                Part::new(Kind::Type, "enum").said(&values.docs),
            ));
            for (docs, name, text) in &values.values {
                let part = Part::new(Kind::Variant, name.as_str()).of(&path);
                let part = part.fact("value", format!("{text:?}")).said(docs);
                parts.push((format!("{path}::{}", name.as_str()), part));
            }
        }
    }
}

pub(super) fn facts_of(api: &Api) -> Part {
    let servers: Vec<&str> = api
        .servers
        .iter()
        .map(|server| server.url.as_str())
        .collect();
    let mut part = Part::new(Kind::Type, "Client").fact("servers", servers.join(", "));
    part = part.fact("variable of the base URL", &api.base_url_variable);
    for KnownScheme {
        scheme,
        setter: _,
        variables,
    } in &api.schemes
    {
        let fact = format!("security scheme `{}`", scheme.name);
        part = part.fact(&fact, words(&scheme.kind));
        let fact = format!("variables of `{}`", scheme.name);
        part = part.fact(&fact, variables.join(", "));
    }
    part
}

fn words(kind: &SecurityKind) -> String {
    match kind {
        SecurityKind::Bearer => "bearer token".to_owned(),
        SecurityKind::Basic => "user name and password".to_owned(),
        SecurityKind::Http(scheme) => format!("HTTP scheme `{scheme}`"),
        SecurityKind::ApiKey { location, name } => {
            let location = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query parameter",
                ApiKeyLocation::Cookie => "cookie",
            };
            format!("{location} `{name}`")
        }
        SecurityKind::OAuth2 { .. } => "OAuth 2".to_owned(),
        SecurityKind::OpenIdConnect { url } => format!("OpenID Connect at {url}"),
        SecurityKind::MutualTls => "mutual TLS".to_owned(),
    }
}
