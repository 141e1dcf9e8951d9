//! Security schemes → the builder's methods that take their secrets.
//!
//! A method is called what the document calls the thing, so that a secret is not sent in another's place. No name depends on an
//! order, and none that several schemes may have is any of theirs: what a document adds never takes over another's name.

use crate::api::{ApiKeyLocation, SecurityKind, SecurityScheme};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::names::{Case, Scope, Wanted, words_of};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::{CredentialKind, CredentialMethod, Docs};

impl Planning<'_> {
    /// The builder's methods for each scheme whose credential is text.
    pub(super) fn credentials(&mut self, scope: &mut Scope) -> Vec<CredentialMethod> {
        let mut known = Vec::new();
        for (scheme, variables) in self
            .api
            .security_schemes
            .iter()
            .zip(&self.variables.schemes)
        {
            let kinds = kinds(scheme);
            if kinds.is_empty() {
                self.diagnostics.push(manual(scheme));
            }
            known.extend(kinds.into_iter().map(|kind| (scheme, variables, kind)));
        }
        for (scheme, _, kind) in &known {
            self.runtime_parts.extend(parts(scheme, *kind));
        }
        let wanted = known.iter().map(|(scheme, _, kind)| {
            let at = self.locked.of_client(place(*kind), &scheme.name);
            wanted(scheme, *kind).at(at.only_if(|kept| is_for(kept, *kind)))
        });
        let wanted: Vec<Wanted> = wanted.collect();
        for (scheme, _, kind) in &known {
            let at = self.locked.of_client(place(*kind), &scheme.name);
            scope.reserve(at.kept().map(str::to_owned));
        }
        let names = scope.claim_unshared(wanted, Case::Value);
        let methods = known.into_iter().zip(names);
        let method =
            |((scheme, variables, kind), method): ((&SecurityScheme, &Vec<String>, _), _)| {
                CredentialMethod {
                    docs: docs(scheme, variables, kind),
                    method,
                    scheme: scheme.name.clone(),
                    kind,
                }
            };
        methods.map(method).collect()
    }
}

/// What the lock calls a method.
fn place(kind: CredentialKind) -> &'static str {
    match kind {
        CredentialKind::Client => "credential-client",
        CredentialKind::Provider => "credential-provider",
        CredentialKind::Token | CredentialKind::Key | CredentialKind::UsernamePassword => {
            "credential"
        }
    }
}

/// Whether a method may keep its name: another kind of credential is another method.
fn is_for(kept: &str, kind: CredentialKind) -> bool {
    let basic = kept.ends_with("basic_auth");
    match kind {
        CredentialKind::UsernamePassword => basic,
        CredentialKind::Key => {
            !basic && !kept.ends_with("bearer_token") && !kept.ends_with("access_token")
        }
        CredentialKind::Token => !basic && !kept.ends_with("api_key"),
        CredentialKind::Client | CredentialKind::Provider => true,
    }
}

/// What the methods of a scheme take, the one that most users want first.
fn kinds(scheme: &SecurityScheme) -> Vec<CredentialKind> {
    match &scheme.kind {
        SecurityKind::Basic => vec![CredentialKind::UsernamePassword],
        SecurityKind::ApiKey { .. } => vec![CredentialKind::Key],
        SecurityKind::OAuth2 { .. } if scheme.is_by_client() => vec![
            CredentialKind::Client,
            CredentialKind::Token,
            CredentialKind::Provider,
        ],
        SecurityKind::Bearer | SecurityKind::OAuth2 { .. } | SecurityKind::OpenIdConnect { .. } => {
            vec![CredentialKind::Token, CredentialKind::Provider]
        }
        SecurityKind::Http(name) if !name.is_empty() => vec![CredentialKind::Token],
        SecurityKind::Http(_) | SecurityKind::MutualTls => Vec::new(),
    }
}

/// The parts of the runtime that a method needs.
fn parts(scheme: &SecurityScheme, kind: CredentialKind) -> Vec<Part> {
    if kind != CredentialKind::Provider {
        return Vec::new();
    }
    let mut parts = vec![Part::Tokens];
    let flows = scheme.flows();
    let has_token = flows.iter().any(|flow| flow.token_url.is_some());
    parts.extend(has_token.then_some(Part::OAuth));
    parts.extend((has_token && has_device(scheme)).then_some(Part::OAuthDevice));
    parts
}

fn has_device(scheme: &SecurityScheme) -> bool {
    let mut flows = scheme.flows().iter();
    flows.any(|flow| flow.device_authorization_url.is_some())
}

/// What a scheme's method is called: by what is given, or, where others take the like, by the scheme as well.
fn wanted(scheme: &SecurityScheme, kind: CredentialKind) -> Wanted {
    let (plain, place) = match &scheme.kind {
        _ if kind == CredentialKind::Client => ("client credentials".to_owned(), "client"),
        _ if kind == CredentialKind::Provider => ("token provider".to_owned(), "provider"),
        SecurityKind::Bearer => ("bearer token".to_owned(), "bearer"),
        SecurityKind::OAuth2 { .. } => ("access token".to_owned(), "oauth"),
        SecurityKind::OpenIdConnect { .. } => ("access token".to_owned(), "openid"),
        SecurityKind::Basic => ("basic auth".to_owned(), "basic"),
        SecurityKind::Http(name) => (format!("{name} auth"), "authorization"),
        SecurityKind::ApiKey { location, name } => {
            let place = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query",
                ApiKeyLocation::Cookie => "cookie",
            };
            (key(scheme, *location, name), place)
        }
        SecurityKind::MutualTls => (scheme.name.clone(), "certificate"),
    };
    let words = words_of(&scheme.name);
    let noun = words_of(&plain).pop();
    let of_secret = !matches!(kind, CredentialKind::Client | CredentialKind::Provider);
    let told = match of_secret && noun.is_some_and(|noun| words.contains(&noun)) {
        true => scheme.name.clone(),
        false => format!("{} {plain}", scheme.name),
    };
    let placed = format!("{} {place}", scheme.name);
    Wanted::new(plain).or(told).or(placed).which(&scheme.name)
}

/// What a key is called: `X-Api-Key` is an `api_key`, the cookie `session` a `session_cookie`. The header `Authorization` does
/// not say what is in it, the scheme's name does.
fn key(scheme: &SecurityScheme, location: ApiKeyLocation, name: &str) -> String {
    let words = words_of(name);
    let own = match words.split_first() {
        Some((first, rest)) if first == "x" && !rest.is_empty() => rest,
        _ => &words[..],
    };
    match location {
        _ if own.is_empty() || own == ["authorization"] => scheme.name.clone(),
        ApiKeyLocation::Cookie if !own.iter().any(|word| word == "cookie") => {
            format!("{} cookie", own.join(" "))
        }
        ApiKeyLocation::Header | ApiKeyLocation::Query | ApiKeyLocation::Cookie => own.join(" "),
    }
}

fn manual(scheme: &SecurityScheme) -> Diagnostic {
    let message = format!("nothing is sent for the security scheme `{}`", scheme.name);
    Diagnostic::at(Code::ManualSecurity, &scheme.origin, message)
        .help("give the client a transport that presents the certificate")
}

fn docs(scheme: &SecurityScheme, variables: &[String], kind: CredentialKind) -> Docs {
    let name = Line::code(&scheme.name);
    let secret = match kind {
        CredentialKind::Client => return client_docs(&name, variables),
        CredentialKind::Provider => return provider_docs(&name, scheme),
        CredentialKind::Token | CredentialKind::Key | CredentialKind::UsernamePassword => scheme,
    };
    credential_docs(secret, variables)
}

/// Of the method that takes the id and the secret of a client.
fn client_docs(name: &Line, variables: &[String]) -> Docs {
    let mut text = Docs::of(&Line::of(
        "Sets the id and the secret of a client, with which access tokens for the security scheme {} are requested.",
        &[name],
    ));
    text.say(&Line::of(
        "A token is asked for when a call needs one, for the scopes that its operation needs, once for all calls that wait for it, \
         and again shortly before it expires or once the server refuses it. {} can say more than an id and a secret.",
        &[&Line::link("ClientCredentials", "runtime::ClientCredentials")],
    ));
    if let [_, id, secret] = variables {
        let names = [&Line::code(id), &Line::code(secret)];
        text.say(&Line::of(
            "`environment` reads them from {} and {}.",
            &names,
        ));
    }
    text
}

/// Of the method that takes what gives tokens.
fn provider_docs(name: &Line, scheme: &SecurityScheme) -> Docs {
    let mut known = Vec::new();
    if scheme.flows().iter().any(|flow| flow.token_url.is_some()) {
        known.push(Line::link("RefreshToken", "runtime::RefreshToken"));
        if scheme.is_by_client() {
            known.push(Line::link(
                "ClientCredentials",
                "runtime::ClientCredentials",
            ));
        }
        if has_device(scheme) {
            known.push(Line::link("DeviceFlow", "runtime::DeviceFlow"));
        }
    }
    known.push(Line::words(
        "an asynchronous function or a type of your own",
    ));
    let mut text = Docs::of(&Line::of(
        "Sets the provider of access tokens for the security scheme {}: {}.",
        &[name, &Line::joined(&known, ", ")],
    ));
    text.say(&Line::of(
        "It is asked once for all calls that wait for a token, and again shortly before that expires or once the server refuses \
         it, see {}.",
        &[&Line::link("TokenProvider", "runtime::TokenProvider")],
    ));
    text
}

fn credential_docs(scheme: &SecurityScheme, variables: &[String]) -> Docs {
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
        SecurityKind::Http(name) => {
            let name = Line::code(name);
            Line::of(
                ", sent as the header `Authorization`: all of it, or what comes after {}",
                &[&name],
            )
        }
        SecurityKind::MutualTls => Line::default(),
    };
    let name = Line::code(&scheme.name);
    let mut text = Docs::of(&Line::of(
        "Sets the credential of the security scheme {}{}.",
        &[&name, &sent],
    ));
    let variables: Vec<Line> = variables.iter().map(|name| Line::code(name)).collect();
    match variables.as_slice() {
        [one, ..] if variables.len() != 2 => {
            text.say(&Line::of("`environment` reads it from {}.", &[one]))
        }
        [one, other] => text.say(&Line::of(
            "`environment` reads it from {} and {}.",
            &[one, other],
        )),
        _ => {}
    }
    if let Some(description) = &scheme.docs.description {
        text.extend(Docs::markdown(description));
    }
    text
}
