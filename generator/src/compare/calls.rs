//! Methods, calls and the builder of a client in; what a program can name of them, out.

use std::collections::HashMap;

use super::Client;
use super::answers::{contents, headers, outcome, params};
use super::client::{client, facts_of};
use super::part::{Kind, Part};
use super::spelled::{arguments, decoded, taken, ty, types};
use super::{facts, links};
use crate::api::Operation;
use crate::place::Place;
use crate::rust::{
    Argument, Call, Destination, File, Ident, Item, Method, SentType, StatusPattern,
    module_of_resource,
};

/// The module that a file is, below the client's.
pub(super) fn module(file: &File) -> &str {
    &file.module
}

/// What is known of calls before their files are looked at.
pub(super) struct Calls<'a> {
    client: Client<'a>,
    /// The way to the methods of each module: `client.files()`.
    ways: HashMap<String, String>,
    /// The feature of each module that is behind one.
    features: HashMap<String, &'a str>,
    /// The path of the method of each call, by module and call.
    methods: HashMap<(&'a str, &'a Ident), (String, &'a Method)>,
}

impl<'a> Calls<'a> {
    pub(super) fn of(client: Client<'a>) -> Self {
        let items = || client.planned.files.iter().flat_map(|file| &file.items);
        let (mut ways, mut features) = (HashMap::new(), HashMap::new());
        for item in items() {
            if let Item::Client(client) = item {
                let behind = client.resources.iter();
                features.extend(behind.filter_map(|one| {
                    Some((module_of_resource(&one.module), one.feature.as_deref()?))
                }));
                let all = client.resources.iter();
                ways.extend(all.map(|one| {
                    (
                        module_of_resource(&one.module),
                        format!("client.{}()", one.method.as_str()),
                    )
                }));
            }
        }
        let mut methods = HashMap::new();
        for file in &client.planned.files {
            let module = module(file);
            for item in &file.items {
                let (way, all) = match item {
                    Item::Resource(resource) => {
                        let way = ways.get(module).cloned();
                        (
                            way.unwrap_or_else(|| format!("client.{module}()")),
                            &resource.methods,
                        )
                    }
                    Item::Methods(some) => {
                        let of_resource = some.of.as_ref().and_then(|_| ways.get(module));
                        let way = of_resource.cloned();
                        (way.unwrap_or_else(|| "client".to_owned()), &some.methods)
                    }
                    _ => continue,
                };
                for method in all {
                    let path = format!("{way}.{}", method.name.as_str());
                    methods.insert((module, &method.call), (path, method));
                }
            }
        }
        Self {
            client,
            ways,
            features,
            methods,
        }
    }

    /// Old names of methods, and what these are called now, as paths.
    pub(super) fn old_names(&self) -> Vec<(String, String)> {
        let methods = self.methods.values();
        let names = methods.flat_map(|(path, method)| {
            let way = path.rsplit_once('.').map_or("", |(way, _)| way);
            let old = method.old_names.iter();
            old.map(move |old| (format!("{way}.{}", old.as_str()), path.clone()))
        });
        let mut names: Vec<(String, String)> = names.collect();
        names.sort();
        names
    }

    /// The way to the methods of a module: `client.files()`.
    pub(super) fn way(&self, module: &str) -> Option<&str> {
        self.ways.get(module).map(String::as_str)
    }

    fn operation(&self, module: &str, call: &Ident) -> Option<&'a Operation> {
        let key = (module.to_owned(), call.clone());
        let index = self.client.origins.operations.get(&key)?;
        self.client.api.operations.get(*index)
    }
}

/// What can be named of a file, but for models.
pub(super) fn of_file(calls: &Calls<'_>, file: &File) -> Vec<(String, Part)> {
    let module = module(file);
    let mut parts = Vec::new();
    // What a call's answers are stands after it.
    let mut whole: Option<String> = None;
    let mut operation = None;
    for item in &file.items {
        match item {
            Item::Resource(resource) => {
                if let Some(way) = calls.ways.get(module) {
                    let mut signature = format!("{module}::{}", resource.name.as_str());
                    if let Some(feature) = calls.features.get(module) {
                        signature += &format!(", with the feature `{feature}`");
                    }
                    let part = Part::new(Kind::Resource, signature).said(&resource.docs);
                    parts.push((way.clone(), part));
                }
            }
            Item::Call(call) => {
                for old in &call.old_names {
                    let signature = format!("struct {}", old.as_str());
                    let mut part = Part::new(Kind::Call, signature).shaped("call");
                    part.deprecated = true;
                    part.instead = Some(format!("{module}::{}", call.name.as_str()));
                    parts.push((format!("{module}::{}", old.as_str()), part));
                }
                operation = calls.operation(module, &call.name);
                whole = self::call(calls, module, call, &mut parts);
            }
            Item::Params(one) => params(module, one, whole.as_deref(), &mut parts),
            Item::Outcome(one) => {
                let place = operation.map(|one: &Operation| one.origin.child("responses"));
                outcome(module, one, (whole.as_deref(), place), &mut parts);
            }
            Item::OutcomeAlias { name, .. } => {
                let mut part = Part::new(Kind::Type, "enum");
                part.whole = whole.clone();
                parts.push((format!("{module}::{}", name.as_str()), part));
            }
            Item::Contents(one) => contents(module, one, whole.as_deref(), &mut parts),
            Item::Headers(one) => headers(module, one, whole.as_deref(), &mut parts),
            Item::Client(one) => client(one, &mut parts),
            Item::AnswerLinks(one) => links::of(calls, module, one, &mut parts),
            Item::Api(api) => parts.push(("client".to_owned(), facts_of(api))),
            Item::Webhooks(webhooks) => {
                let unwrap = webhooks
                    .event
                    .as_ref()
                    .filter(|_| webhooks.signature.is_some());
                let function = |name: &str, shown: &str| {
                    (
                        format!("{module}::{name}"),
                        Part::new(Kind::Function, format!("fn {name}{shown}")),
                    )
                };
                parts.extend(unwrap.map(|_| {
                    function(
                        "unwrap",
                        "(&HeaderMap, &[u8], &str) -> Result<Event, WebhookError>",
                    )
                }));
                parts.extend(webhooks.signature.as_ref().map(|signature| {
                    let (path, part) = function("verifier", "(&str) -> WebhookVerifier");
                    (path, part.fact("signature", format!("{signature:?}")))
                }));
                parts.extend(
                    webhooks
                        .event
                        .as_ref()
                        .map(|_| function("parse", "(&[u8]) -> Result<Event, WebhookError>")),
                );
                parts.push(function(
                    "parse_as",
                    "<T>(&[u8]) -> Result<T, WebhookError>",
                ));
            }
            Item::Module(_) | Item::Reexport { .. } | Item::Import(_) => {}
            Item::Model(_) | Item::Methods(_) => {}
            Item::XmlTable(_) | Item::XmlRoot(_) => {}
            Item::SmokeApi(_) | Item::SmokeTest(_) | Item::SmokeImports => {}
            Item::SmokeRuntime(_) | Item::SmokeNamed(_) | Item::SmokeCommon => {}
        }
    }
    parts
}

/// The method of a call, and its setters; gives the method's path.
fn call(
    calls: &Calls<'_>,
    module: &str,
    call: &Call,
    parts: &mut Vec<(String, Part)>,
) -> Option<String> {
    let (path, method) = calls.methods.get(&(module, &call.name))?;
    let operation = calls.operation(module, &call.name);
    let place = operation.map(|operation| operation.origin.clone());
    let answer = decoded(&call.decode, module);
    let error = match &call.error {
        Some(error) => format!(", {module}::{}", error.as_str()),
        None => String::new(),
    };
    let (given, shape, names) = match &method.params {
        Some(params) => {
            let params = format!("{module}::{}", params.as_str());
            (format!("params: {params}"), params, Vec::new())
        }
        None => {
            let names = method
                .arguments
                .iter()
                .map(|one| one.name.as_str().to_owned());
            let all = &method.arguments;
            (arguments(all), types(all), names.collect())
        }
    };
    let signature = format!(
        "fn {}({given}) -> Result<{answer}{error}>",
        method.name.as_str()
    );
    let mut part = Part::new(Kind::Method, signature)
        .shaped(format!("fn({shape}) -> {answer}"))
        .at(place.clone())
        .said(&method.docs);
    part.arguments = names;
    part.deprecated = method.deprecated;
    part.wire = of_call(call, method);
    part.whole = calls
        .ways
        .get(module)
        .cloned()
        .filter(|way| path.starts_with(way.as_str()));
    for argument in &method.arguments {
        let said = said(operation, argument);
        let name = argument.name.as_str();
        part.wire.extend(
            said.into_iter()
                .map(|(fact, value)| (format!("{fact} of `{name}`"), value)),
        );
    }
    parts.push((path.clone(), part));
    let own = Part::new(Kind::Call, format!("struct {}", call.name.as_str()));
    let own = own.shaped("call").of(path);
    parts.push((format!("{module}::{}", call.name.as_str()), own));
    for setter in &call.setters {
        let argument = &setter.argument;
        let name = argument.name.as_str();
        let value = taken(&argument.ty, argument.kind);
        let taken = match (&setter.constant, &setter.media_type) {
            (Some(_), _) => String::new(),
            (None, None) => value,
            (None, Some(media)) => format!("{}, {value}", taken(&media.ty, media.kind)),
        };
        let mut part = Part::new(Kind::Setter, format!("{name}({taken})"))
            .shaped(taken)
            .of(path);
        part.deprecated = setter.deprecated;
        part.place = parameter_place(operation, argument).or_else(|| place.clone());
        part.wire = said(operation, argument);
        let sent = sent_as(&argument.destination);
        let part = part
            .known_by(Some(sent.clone()))
            .fact("sent as", sent)
            .said(&argument.docs);
        parts.push((format!("{path}().{name}"), part));
    }
    for other in &call.others {
        let name = other.name.as_str();
        let answer = decoded(&other.decode, module);
        let part = Part::new(Kind::Function, format!("fn {name}() -> {answer}")).of(path);
        let part = part.fact("accept", &other.accept).said(&other.docs);
        parts.push((format!("{path}().{name}"), part));
    }
    if let Some(pages) = &call.pages {
        let part = Part::new(
            Kind::Function,
            format!("fn items() -> Items<{}>", ty(&pages.item)),
        );
        let part = part.of(path).fact("next page", format!("{:?}", pages.next));
        parts.push((format!("{path}().items"), part));
    }
    Some(path.clone())
}

/// What an operation is on the wire.
fn of_call(call: &Call, method: &Method) -> Vec<(String, String)> {
    let mut facts = Vec::new();
    let mut add = |fact: &str, value: String| facts.push((fact.to_owned(), value));
    add("request", format!("{} {}", call.method, call.path));
    let success = call.success.iter().map(|status| match status {
        StatusPattern::Exact(status) => status.to_string(),
        StatusPattern::Range(class) => format!("{class}XX"),
        StatusPattern::Any => "default".to_owned(),
    });
    add("success", success.collect::<Vec<_>>().join(", "));
    add("accept", call.accept.clone());
    if !call.security.is_empty() {
        let ways = call.security.iter().map(|all| match all.is_empty() {
            true => "none".to_owned(),
            false => all.join(" and "),
        });
        add("security", ways.collect::<Vec<_>>().join(", or "));
    }
    if !call.servers.is_empty() {
        let urls: Vec<&str> = call
            .servers
            .iter()
            .map(|server| server.url.as_str())
            .collect();
        add("servers", urls.join(", "));
    }
    for argument in &method.arguments {
        let fact = format!("argument `{}`", argument.name.as_str());
        add(&fact, sent_as(&argument.destination));
    }
    for constant in &method.constants {
        add(
            &format!("constant `{}`", constant.name),
            constant.value.to_string(),
        );
    }
    for row in &call.parameters {
        let style = row.style.unwrap_or("usual");
        let explode = row.explode.map_or("", |explode| {
            if explode {
                ", exploded"
            } else {
                ", not exploded"
            }
        });
        let reserved = match (row.allow_reserved, row.slashes) {
            (_, true) => ", slashes as they are",
            (true, false) => ", reserved characters as they are",
            (false, false) => "",
        };
        let fact = format!("style of the {} parameter `{}`", row.location, row.name);
        add(&fact, format!("{style}{explode}{reserved}"));
        if let Some(pattern) = &row.pattern {
            let fact = format!(
                "checked pattern of the {} parameter `{}`",
                row.location, row.name
            );
            add(&fact, pattern.source.clone());
        }
    }
    facts
}

pub(super) fn sent_as(destination: &Destination) -> String {
    match destination {
        Destination::Parameter { method, name, .. } => format!("{method} `{name}`"),
        Destination::Body(body) => match &body.media_type {
            SentType::Fixed(media_type) => media_type.clone(),
            SentType::Given(_) => "a body of a given type".to_owned(),
        },
        Destination::MediaType(range) => format!("media type in {range}"),
    }
}

/// What the document says of a parameter's value that no type shows.
fn said(operation: Option<&Operation>, argument: &Argument) -> Vec<(String, String)> {
    let found = parameter(operation, argument);
    found.map_or_else(Vec::new, |parameter| facts::of_value(&parameter.docs))
}

fn parameter<'o>(
    operation: Option<&'o Operation>,
    argument: &Argument,
) -> Option<&'o crate::api::Parameter> {
    let Destination::Parameter { name, .. } = &argument.destination else {
        return None;
    };
    operation?.parameters.iter().find(|one| one.name == *name)
}

fn parameter_place(operation: Option<&Operation>, argument: &Argument) -> Option<Place> {
    match &argument.destination {
        Destination::Body(_) | Destination::MediaType(_) => {
            let body = operation?.body.as_ref()?;
            Some(body.origin.clone())
        }
        Destination::Parameter { .. } => {
            parameter(operation, argument).map(|parameter| parameter.origin.clone())
        }
    }
}
