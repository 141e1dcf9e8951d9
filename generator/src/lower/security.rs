//! Security schemes and requirements: what a client must know before it sends anything.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::unsendable::{cookie_problem, header_problem};
use crate::api::media::is_token;
use crate::api::{ApiKeyLocation, Docs, OAuthFlow, Requirement, SecurityKind, SecurityScheme};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Document, SecurityRequirement};

/// The index each usable scheme has in [`Api::security_schemes`](crate::api::Api::security_schemes), by name.
pub(super) fn usable(document: &Document) -> HashMap<String, usize> {
    let schemes = document.components.security_schemes.values();
    let known = schemes.filter(|scheme| kind(&scheme.kind).is_some() && unusable(scheme).is_none());
    known
        .enumerate()
        .map(|(index, scheme)| (scheme.name.clone(), index))
        .collect()
}

/// Says whether a document has schemes whose credentials a user gives, and names none in any `security`; an empty list
/// names none.
pub(super) fn is_unsaid(document: &Document) -> bool {
    use SecurityKind::{Http, MutualTls};
    let mut kinds = document.components.security_schemes.values();
    let given = kinds
        .any(|scheme| kind(&scheme.kind).is_some_and(|kind| !matches!(kind, Http(_) | MutualTls)));
    let none = |security: &Option<Vec<SecurityRequirement>>| {
        security.as_ref().is_none_or(|all| all.is_empty())
    };
    let operations = document.paths.iter().flat_map(|item| &item.operations);
    given && document.security.is_none() && operations.map(|one| &one.security).all(none)
}

/// Whether the credential of a scheme is the value of the header `Authorization`.
pub(super) fn goes_into_authorization(kind: &document::SecurityKind) -> bool {
    use document::SecurityKind as Written;
    match kind {
        Written::Http { .. } | Written::OAuth2 { .. } | Written::OpenIdConnect { .. } => true,
        Written::ApiKey { location, name } => {
            matches!(location, openapiv3::APIKeyLocation::Header)
                && name.eq_ignore_ascii_case("authorization")
        }
        Written::MutualTls | Written::Unknown(_) => false,
    }
}

fn kind(kind: &document::SecurityKind) -> Option<SecurityKind> {
    use document::SecurityKind as Written;
    Some(match kind {
        // In any case (RFC 9110 §11.1).
        Written::Http { scheme, .. } => match scheme.to_ascii_lowercase().as_str() {
            "bearer" => SecurityKind::Bearer,
            "basic" => SecurityKind::Basic,
            _ => SecurityKind::Http(scheme.clone()),
        },
        Written::ApiKey { location, name } => {
            let location = match location {
                openapiv3::APIKeyLocation::Header => ApiKeyLocation::Header,
                openapiv3::APIKeyLocation::Query => ApiKeyLocation::Query,
                openapiv3::APIKeyLocation::Cookie => ApiKeyLocation::Cookie,
            };
            SecurityKind::ApiKey {
                location,
                name: name.clone(),
            }
        }
        Written::OAuth2 { flows, .. } => SecurityKind::OAuth2 {
            flows: flows.iter().map(flow).collect(),
        },
        Written::OpenIdConnect { url } => SecurityKind::OpenIdConnect { url: url.clone() },
        Written::MutualTls => SecurityKind::MutualTls,
        Written::Unknown(_) => return None,
    })
}

fn flow(flow: &document::OAuthFlow) -> OAuthFlow {
    OAuthFlow {
        kind: flow.kind.clone(),
        authorization_url: flow.authorization_url.clone(),
        device_authorization_url: flow.device_authorization_url.clone(),
        token_url: flow.token_url.clone(),
        refresh_url: flow.refresh_url.clone(),
        scopes: flow
            .scopes
            .iter()
            .map(|(name, text)| (name.clone(), text.clone()))
            .collect(),
    }
}

/// Why a scheme's credential goes into no request: its name can be none there.
fn unusable(scheme: &document::SecurityScheme) -> Option<String> {
    match kind(&scheme.kind)? {
        SecurityKind::ApiKey { location, name } => match location {
            ApiKeyLocation::Header => header_problem(&name),
            ApiKeyLocation::Cookie => cookie_problem(&name),
            ApiKeyLocation::Query => None,
        },
        SecurityKind::Http(name) if !name.is_empty() && !is_token(&name) => {
            let name = name.escape_debug();
            Some(format!(
                "`{name}` cannot be the name of an authentication scheme"
            ))
        }
        SecurityKind::Http(_)
        | SecurityKind::Bearer
        | SecurityKind::Basic
        | SecurityKind::OAuth2 { .. }
        | SecurityKind::OpenIdConnect { .. }
        | SecurityKind::MutualTls => None,
    }
}

impl Lowering<'_> {
    pub(super) fn security_schemes(&mut self) -> Vec<SecurityScheme> {
        let mut schemes = Vec::new();
        let first = self.document.components.security_schemes.values().next();
        if let Some(first) = first.filter(|_| self.security_unsaid) {
            let message = "no operation says which security scheme it needs: credentials that are given are sent with every call";
            self.diagnostics.push(
                Diagnostic::at_key(Code::UnsaidSecurity, &first.place, message)
                    .help("say it in `security`, of the document or of each operation"),
            );
        }
        for scheme in self.document.components.security_schemes.values() {
            if let Some(problem) = unusable(scheme) {
                self.diagnostics.push(
                    Diagnostic::at(Code::UnusableName, &scheme.place, problem)
                        .help("requests are sent without the credential"),
                );
                continue;
            }
            match kind(&scheme.kind) {
                Some(kind) => schemes.push(SecurityScheme {
                    origin: scheme.place.clone(),
                    name: scheme.name.clone(),
                    docs: Docs {
                        description: scheme.description.clone(),
                        deprecated: scheme.deprecated,
                        ..Docs::default()
                    },
                    kind,
                }),
                None => {
                    let message =
                        format!("the security scheme `{}` is of no known type", scheme.name);
                    self.diagnostics.push(
                        Diagnostic::at(Code::ManualSecurity, &scheme.place, message).help(
                            "requests are sent without it; set what it needs as a default header",
                        ),
                    );
                }
            }
        }
        schemes
    }

    /// The alternatives of an operation, without the schemes that are declared nowhere or of no use; those that have no others
    /// are left out.
    pub(super) fn security(
        &mut self,
        requirements: &[SecurityRequirement],
    ) -> Vec<Vec<Requirement>> {
        let mut alternatives = Vec::new();
        let size = requirements.iter().flat_map(|one| &one.schemes);
        let size: usize = size.map(|(_, scopes)| scopes.len() + 1).sum();
        if let Some(first) = requirements.first()
            && !self.spend(size, &first.place)
        {
            return alternatives;
        }
        for requirement in requirements {
            let mut all = Vec::new();
            for (name, scopes) in &requirement.schemes {
                let Some(scheme) = self.schemes.get(name) else {
                    if !self.document.components.security_schemes.contains_key(name) {
                        let message = format!("no security scheme is called `{name}`");
                        let place = requirement.place.child(name);
                        let found =
                            Diagnostic::at_key(Code::UnknownSecurityScheme, &place, message);
                        let schemes = &self.document.components.security_schemes;
                        let known = schemes.keys().map(String::as_str);
                        self.diagnostics.push(match self.nearest.find(name, known) {
                            Some(meant) => found.help(format!("`{meant}` is close in spelling")),
                            None => found.help("it is left out"),
                        });
                    }
                    continue;
                };
                all.push(Requirement {
                    scheme: *scheme,
                    scopes: scopes.clone(),
                });
            }
            if all.is_empty() && !requirement.schemes.is_empty() {
                continue;
            }
            alternatives.extend(self.with_one_authorization(requirement, all));
        }
        alternatives
    }

    /// A requirement of several credentials for the header `Authorization`, of which a request has one: an alternative for
    /// each of them.
    fn with_one_authorization(
        &mut self,
        written: &SecurityRequirement,
        all: Vec<Requirement>,
    ) -> Vec<Vec<Requirement>> {
        let schemes = &self.document.components.security_schemes;
        let named = written.schemes.iter().map(|(name, _)| name.as_str());
        let there: Vec<(&str, usize)> = named
            .filter_map(|name| {
                let scheme = schemes.get(name)?;
                let index = *self.schemes.get(name)?;
                goes_into_authorization(&scheme.kind).then_some((name, index))
            })
            .collect();
        let [(first, _), others @ ..] = there.as_slice() else {
            return vec![all];
        };
        let indices: HashSet<usize> = there.iter().map(|(_, index)| *index).collect();
        let size = there.len() * all.len();
        if others.is_empty() || !self.spend(size, &written.place) {
            return vec![all];
        }
        for (other, index) in others {
            if self.crowded.insert(*index) {
                let message = format!(
                    "`{other}` and `{first}` both go into the header `Authorization`, of which a request has one"
                );
                let place = written.place.child(other);
                self.diagnostics.push(
                    Diagnostic::at_key(Code::ManualSecurity, &place, message)
                        .help("either of them is enough, and the first that there is is sent"),
                );
            }
        }
        let one = |(_, index): &(&str, usize)| {
            let kept = |one: &&Requirement| one.scheme == *index || !indices.contains(&one.scheme);
            all.iter().filter(kept).cloned().collect()
        };
        there.iter().map(one).collect()
    }
}
