//! Parameters that are credentials: those which go where a security scheme's credential goes.

use std::collections::HashMap;

use super::Lowering;
use super::security::goes_into_authorization;
use crate::api::{Location, Parameter, Requirement};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, Document, ParameterLocation, PathItem, SecurityKind, Slot};

/// The alternatives of an operation; `None`: the document says nothing of them.
type Security = Option<Vec<Vec<Requirement>>>;

impl<'a> Lowering<'a> {
    /// Takes required parameters that a credential fills out of `parameters`, and asks for the credential instead, so that
    /// a user gives it once; not for an operation that the document says needs none.
    pub(super) fn credential_parameters(
        &mut self,
        item: &'a PathItem,
        operation: &'a document::Operation,
        parameters: &mut Vec<Parameter>,
        security: &mut Security,
    ) {
        let mut needed: Vec<Vec<usize>> = Vec::new();
        parameters.retain(|parameter| {
            let schemes = self.schemes_of(parameter);
            let Some((name, _)) = schemes.first().filter(|_| parameter.required) else {
                return true;
            };
            let message = format!(
                "`{}` is not a parameter: it is the credential of the security scheme `{name}`",
                parameter.name
            );
            let found = Diagnostic::at(Code::IgnoredParameter, &parameter.origin, message);
            self.diagnostics.push(found);
            needed.push(schemes.into_iter().map(|(_, scheme)| scheme).collect());
            false
        });
        let mut alternatives = match security.take() {
            Some(alternatives) => alternatives,
            None if self.requires_authorization(item, operation) => {
                let all = self.of_authorization();
                match self.spend(all.len(), &operation.place) {
                    true => all,
                    false => Vec::new(),
                }
            }
            None => Vec::new(),
        };
        if alternatives.is_empty() && !needed.is_empty() {
            alternatives.push(Vec::new());
        }
        for alternative in &mut alternatives {
            for schemes in &needed {
                let asked = |one: &Requirement| schemes.contains(&one.scheme);
                if !alternative.iter().any(asked) {
                    alternative.push(alone(schemes[0]));
                }
            }
        }
        *security = Some(alternatives);
    }

    /// The schemes whose keys go where a parameter goes, by name and index.
    fn schemes_of(&self, parameter: &Parameter) -> Vec<(&'a str, usize)> {
        let place = (
            parameter.location,
            named(parameter.location, &parameter.name),
        );
        self.keys.get(&place).cloned().unwrap_or_default()
    }

    /// Says whether a header parameter `Authorization` is required, which is never an argument.
    fn requires_authorization(
        &self,
        item: &'a PathItem,
        operation: &'a document::Operation,
    ) -> bool {
        let lists = item.parameters.iter().chain(&operation.parameters);
        let mut parameters = lists.map(|slot: &Slot<_>| self.document.parameter(slot));
        parameters.any(|parameter| {
            parameter.required
                && parameter.location == ParameterLocation::Header
                && parameter.name.eq_ignore_ascii_case("authorization")
        })
    }

    /// An alternative for each scheme whose credential goes into the header `Authorization`.
    fn of_authorization(&self) -> Vec<Vec<Requirement>> {
        let schemes = self.document.components.security_schemes.values();
        let filling = schemes.filter(|scheme| goes_into_authorization(&scheme.kind));
        let indices = filling.filter_map(|scheme| self.schemes.get(&scheme.name).copied());
        indices.map(|scheme| vec![alone(scheme)]).collect()
    }
}

/// The schemes whose keys go to each place, by name and index.
pub(super) type Keys<'a> = HashMap<(Location, String), Vec<(&'a str, usize)>>;

/// Of a document with these schemes, by name.
pub(super) fn keys<'a>(document: &'a Document, schemes: &HashMap<String, usize>) -> Keys<'a> {
    let mut keys = Keys::new();
    for scheme in document.components.security_schemes.values() {
        let SecurityKind::ApiKey { location, name } = &scheme.kind else {
            continue;
        };
        let location = match location {
            openapiv3::APIKeyLocation::Header => Location::Header,
            openapiv3::APIKeyLocation::Query => Location::Query,
            openapiv3::APIKeyLocation::Cookie => Location::Cookie,
        };
        if let Some(index) = schemes.get(&scheme.name) {
            let there = keys.entry((location, named(location, name))).or_default();
            there.push((scheme.name.as_str(), *index));
        }
    }
    keys
}

/// A name as it is told from others: names of headers have no case (RFC 9110 §5.1).
fn named(location: Location, name: &str) -> String {
    match location {
        Location::Header => name.to_ascii_lowercase(),
        Location::Path | Location::Query | Location::Cookie | Location::QueryString => {
            name.to_owned()
        }
    }
}

fn alone(scheme: usize) -> Requirement {
    let scopes = Vec::new();
    Requirement { scheme, scopes }
}
