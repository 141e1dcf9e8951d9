//! The servers of a document → how a user chooses one and sets the variables of its URL.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};

use crate::api::{Server, ServerVariable};
use crate::plan::names::reserved::TYPES;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::{Docs, Ident, ServerChoice, VariableMethod, VariableValues};

/// Words in which a server's description may name it; a longer one is prose.
const LABEL_WORDS: usize = 5;

/// Names that stand beside the choice of a server, in the module of the client.
const BESIDE: &[&str] = &[
    "Client",
    "ClientBuilder",
    "CallError",
    "Error",
    "ErrorKind",
    "Response",
];

/// What a user chooses of the servers.
pub(super) struct PlannedServers {
    pub(in crate::plan) choice: Option<ServerChoice>,
    pub(in crate::plan) variables: Vec<VariableMethod>,
}

impl PlannedServers {
    /// The types that the choice is made with.
    pub(super) fn types(&self) -> Vec<Ident> {
        let values = self
            .variables
            .iter()
            .filter_map(|variable| variable.values.as_ref());
        let choice = self.choice.iter().map(|choice| choice.name.clone());
        choice
            .chain(values.map(|values| values.name.clone()))
            .collect()
    }
}

impl Planning<'_> {
    /// `methods` are the names of the builder's methods.
    pub(super) fn servers(&self, methods: &mut Scope) -> PlannedServers {
        let mut types = Scope::without(&[TYPES, BESIDE].concat()).or_after("choice");
        let name = types.claim("server", Case::Type);
        let servers = &self.api.servers;
        PlannedServers {
            choice: (servers.len() > 1).then(|| ServerChoice {
                name,
                variants: self.server_names(servers),
            }),
            variables: self.variables(methods, &mut types),
        }
    }

    fn variables(&self, methods: &mut Scope, types: &mut Scope) -> Vec<VariableMethod> {
        let mut planned = Vec::new();
        for uses in &self.uses_of_variables() {
            let name = &uses[0].name;
            let words = match name.to_lowercase().starts_with("server") {
                true => name.clone(),
                false => format!("server {name}"),
            };
            let open = uses.iter().any(|variable| variable.values.is_empty());
            planned.push(VariableMethod {
                docs: variable_docs(uses),
                method: methods.claim_one(
                    Wanted::new(&words).at(self.locked.of_client("variable", name)),
                    Case::Value,
                ),
                variable: name.clone(),
                values: (!open).then(|| values(uses, types.claim(&words, Case::Type))),
            });
        }
        planned
    }

    /// The variables of all servers, those of one name together, which a user sets together.
    fn uses_of_variables(&self) -> Vec<Vec<&ServerVariable>> {
        let own = self
            .api
            .operations
            .iter()
            .flat_map(|operation| &operation.servers);
        let mut found: IndexMap<&str, Vec<&ServerVariable>> = IndexMap::new();
        let mut seen = HashSet::new();
        for variable in self
            .api
            .servers
            .iter()
            .chain(own)
            .flat_map(|server| &server.variables)
        {
            if seen.insert(variable) {
                found.entry(&variable.name).or_default().push(variable);
            }
        }
        found.into_values().collect()
    }
}

impl Planning<'_> {
    fn server_names(&self, servers: &[Server]) -> Vec<(Docs, Ident)> {
        let wanted = servers.iter().map(|server| {
            let url = url_words(&server.url);
            let whole = match server.url.split_once("://") {
                Some((scheme, _)) => format!("{scheme} {url}"),
                None => url.clone(),
            };
            let wanted = match label(server) {
                Some(label) => Wanted::new(label).or(url).or(whole),
                None => Wanted::new(url).or(whole),
            };
            wanted.at(self.locked.of_client("server", &server.url))
        });
        variants(servers, wanted.collect())
    }
}

fn variants(servers: &[Server], wanted: Vec<Wanted>) -> Vec<(Docs, Ident)> {
    let names = Scope::without(TYPES).claim_all(wanted, Case::Type);
    let mut variants = Vec::new();
    for (server, name) in servers.iter().zip(names) {
        let mut docs = match (&server.description, &server.name) {
            (Some(text), _) => Docs::markdown(text),
            (None, Some(name)) => Docs::of(&Line::text(name)),
            (None, None) => Docs::default(),
        };
        docs.say(&Line::sample(&server.url));
        variants.push((docs, name));
    }
    variants
}

/// The name of a server, or a description short enough to be one.
fn label(server: &Server) -> Option<String> {
    if let Some(name) = &server.name {
        return Some(name.clone());
    }
    let text = server
        .description
        .as_deref()?
        .split(['(', '\n'])
        .next()?
        .trim();
    let mut words: Vec<&str> = text.split_whitespace().collect();
    if words.len() > 1 && words.last().is_some_and(|word| is_server(word)) {
        words.pop();
    }
    let fits = (1..=LABEL_WORDS).contains(&words.len());
    (fits && text.contains(char::is_alphanumeric)).then(|| words.join(" "))
}

fn is_server(word: &str) -> bool {
    let letters: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
    letters.eq_ignore_ascii_case("server")
}

/// The host and path of a URL as words.
fn url_words(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let words: Vec<_> = rest
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    match words.is_empty() {
        true => "root".to_owned(),
        false => words.join(" "),
    }
}

fn variable_docs(uses: &[&ServerVariable]) -> Docs {
    let name = Line::sample(&uses[0].name);
    let mut docs = Docs::of(&Line::of(
        "Sets the variable {} of the server's URL.",
        &[&name],
    ));
    if let Some(text) = uses
        .iter()
        .find_map(|variable| variable.description.as_ref())
    {
        docs.extend(Docs::markdown(text));
    }
    let mut defaults = Vec::new();
    for variable in uses {
        let default = Line::sample(&variable.default);
        if !variable.default.is_empty() && !defaults.contains(&default) {
            defaults.push(default);
        }
    }
    match defaults.as_slice() {
        [] => {}
        [one] => docs.say(&Line::of("Default: {}.", &[one])),
        several => {
            let list = Line::joined(several, " or ");
            docs.say(&Line::of("Default: {}, by server.", &[&list]));
        }
    }
    docs
}

fn values(uses: &[&ServerVariable], name: Ident) -> VariableValues {
    let values = uses.iter().flat_map(|variable| &variable.values);
    let values: IndexSet<String> = values.cloned().collect();
    let wanted = values.iter().map(Wanted::new).collect();
    let names = Scope::without(TYPES).claim_all(wanted, Case::Type);
    let values = names.into_iter().zip(values);
    let values = values
        .map(|(name, value)| (Docs::of(&Line::code(&value)), name, value))
        .collect();
    let variable = Line::sample(&uses[0].name);
    VariableValues {
        docs: Docs::of(&Line::of(
            "The values of the variable {} in a server's URL.",
            &[&variable],
        )),
        name,
        values,
    }
}
