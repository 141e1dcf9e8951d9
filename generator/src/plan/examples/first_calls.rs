//! The calls that a user makes first: one that reads, one that writes with its body, one whose failure is told apart.

use std::collections::{BTreeSet, HashMap};

use super::READABLE;
use super::example::Given;
use crate::api::Operation;
use crate::plan::examples;
use crate::plan::planned::PlannedClient;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::model::Model;
use crate::rust::{
    Argument, ArgumentKind, Call, CredentialKind, CredentialMethod, Decode, Destination, Ident,
    Item, Method, OutcomeVariant, StatusPattern, Type, module_of_resource,
};

/// A method with what an example of it needs.
struct Candidate<'c> {
    operation: &'c Operation,
    method: &'c Method,
    call: &'c Call,
    resource: &'c PlannedResource,
    /// The call with values that can be made up, and what it is given besides.
    text: String,
    given: Given,
}

/// Statements that make a call.
struct Shown<'c> {
    text: String,
    resource: &'c PlannedResource,
}

/// Statements that make the first calls, and the features that they need.
pub(in crate::plan) struct FirstCalls {
    pub(in crate::plan) text: String,
    pub(in crate::plan) features: Vec<String>,
}

impl Planning<'_> {
    /// Statements that build a client and make the calls; what they import first.
    pub(in crate::plan) fn api_example(
        &self,
        resources: &[PlannedResource],
        client: &PlannedClient,
        models: &[Item],
    ) -> FirstCalls {
        let all = self.candidates(resources);
        let models: HashMap<&Ident, &Model> = models
            .iter()
            .filter_map(|item| match item {
                Item::Model(model) => Some((model.name(), model)),
                _ => None,
            })
            .collect();
        let mut used = BTreeSet::from(["Client".to_owned()]);
        let read = self.reading(&all);
        let written = self.writing(&all, &models, &mut used);
        let before = read.as_ref().map(|shown| shown.text.as_str());
        let failed = self.failing(&all, before, &mut used);
        let calls: Vec<Shown<'_>> = [read, written, failed].into_iter().flatten().collect();
        let features = calls
            .iter()
            .filter_map(|shown| self.feature(&shown.resource.module));
        let features: BTreeSet<String> = features.collect();
        let path = &self.user_path;
        let names: Vec<String> = used.into_iter().collect();
        let import = match names.as_slice() {
            [one] => format!("use {path}::{one};"),
            several => format!("use {path}::{{{}}};", several.join(", ")),
        };
        let first = [
            import,
            String::new(),
            builder(self.usual_credential(client)),
        ];
        let calls = calls.into_iter().map(|shown| shown.text);
        let blocks: Vec<String> = first.into_iter().chain(calls).collect();
        FirstCalls {
            text: blocks.join("\n"),
            features: features.into_iter().collect(),
        }
    }

    fn candidates<'c>(&'c self, resources: &'c [PlannedResource]) -> Vec<Candidate<'c>> {
        let mut all = Vec::new();
        for resource in resources {
            let calls = resource.file.items.iter().filter_map(|item| match item {
                Item::Call(call) => Some((&call.name, &**call)),
                _ => None,
            });
            let calls: HashMap<&Ident, &Call> = calls.collect();
            let accessor = resource.resource.as_ref();
            let accessor = accessor.map(|names| names.method.as_str());
            for (index, method) in &resource.methods {
                let call = calls.get(&method.call).filter(|_| !method.deprecated);
                all.extend(call.map(|call| {
                    let operation = &self.api.operations[*index];
                    let (text, given) = self.call_with_samples(operation, method, call, accessor);
                    Candidate {
                        operation,
                        method,
                        call,
                        resource,
                        text,
                        given,
                    }
                }));
            }
        }
        all
    }

    /// A call that changes nothing, with an option of it.
    fn reading<'c>(&self, all: &[Candidate<'c>]) -> Option<Shown<'c>> {
        let ranked = all.iter().filter_map(|one| {
            let option = self.option(one);
            let rank = (
                one.operation.method != "GET",
                !matches!(one.call.decode, Decode::Json(..)),
                one.method.arguments.len(),
                option.is_none(),
            );
            let text = || one.text.clone() + &option.unwrap_or_default();
            let complete = one.given.is_empty();
            complete.then(|| (rank, text(), one))
        });
        let (_, text, one) = ranked.min_by_key(|(rank, ..)| *rank)?;
        let text = match one.call.decode {
            Decode::None => format!("{text}.await?;"),
            Decode::Stream(_) => format!(
                "let mut stream = {text}.await?;\nwhile let Some(item) = stream.next().await {{\n    println!(\"{{:?}}\", item?);\n}}"
            ),
            _ => format!("let response = {text}.await?;"),
        };
        Some(Shown {
            text,
            resource: one.resource,
        })
    }

    /// `.limit(20)`: a number, or a value that the document gives as an example.
    fn option(&self, one: &Candidate<'_>) -> Option<String> {
        let setters = one.call.setters.iter();
        let options = setters.filter_map(|setter| {
            let Argument {
                name,
                ty,
                kind,
                destination,
                ..
            } = &setter.argument;
            let Destination::Parameter { name: wire, .. } = destination else {
                return None;
            };
            let plain = !setter.deprecated && setter.constant.is_none();
            let number = matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64);
            let mut parameters = one.operation.parameters.iter();
            let parameter = parameters.find(|parameter| parameter.name == *wire)?;
            let shown = !parameter.docs.examples.is_empty() || parameter.docs.default.is_some();
            let simple = matches!(kind, ArgumentKind::Str) && shown || number;
            let sample = self
                .parameter_sample(parameter)
                .filter(|_| plain && simple)?;
            Some((!number, format!(".{}({sample})", name.as_str())))
        });
        options
            .min_by_key(|(text, _)| *text)
            .map(|(_, option)| option)
    }

    /// A call that sends a structure of JSON, made by `new` and setters.
    fn writing<'c>(
        &self,
        all: &[Candidate<'c>],
        models: &HashMap<&Ident, &Model>,
        used: &mut BTreeSet<String>,
    ) -> Option<Shown<'c>> {
        let ranked = all.iter().filter_map(|one| {
            let body = body_of(one)?;
            let (made, set) = self.body_sample(models, body)?;
            let text = with_body(one, "&body")?;
            let rank = (
                !["POST", "PUT", "PATCH"].contains(&one.operation.method.as_str()),
                !set,
                one.operation.method != "POST",
                one.method.arguments.len(),
            );
            let short = made.len() <= READABLE && !rank.0;
            short.then_some((rank, made, text, one))
        });
        let (_, made, text, one) = ranked.min_by_key(|(rank, ..)| *rank)?;
        used.insert("models".to_owned());
        let answer = match one.call.decode {
            Decode::None | Decode::Stream(_) => "",
            _ => "let answer = ",
        };
        Some(Shown {
            text: format!("\nlet body = {made};\n{answer}{text}.await?;"),
            resource: one.resource,
        })
    }

    /// A call whose failure of one status is told from the others.
    /// If there is another, it is none that was `read` before.
    fn failing<'c>(
        &self,
        all: &[Candidate<'c>],
        read: Option<&str>,
        used: &mut BTreeSet<String>,
    ) -> Option<Shown<'c>> {
        let ranked = all.iter().filter_map(|one| {
            let text = &one.text;
            let failures = failures(one).filter(|_| one.given.is_empty())?;
            let exact = |code: u16| {
                let is =
                    move |variant: &&OutcomeVariant| variant.status == StatusPattern::Exact(code);
                failures.iter().find(is)
            };
            let mut numbered = failures
                .iter()
                .filter(|variant| matches!(variant.status, StatusPattern::Exact(_)));
            let not_found = exact(404);
            let variant = not_found.or_else(|| numbered.next())?;
            let rank = (
                one.operation.method != "GET",
                not_found.is_none(),
                read.is_some_and(|read| read.contains(text)),
                one.method.arguments.is_empty(),
                one.method.arguments.len(),
            );
            Some((rank, one, text, variant))
        });
        let (_, one, text, variant) = ranked.min_by_key(|(rank, ..)| *rank)?;
        let error = one.call.error.as_ref()?;
        let module = module_of_resource(&one.resource.module);
        used.insert(module.split("::").next().unwrap_or_default().to_owned());
        let (variant_name, status) = (variant.name.as_str(), variant.status);
        let body = variant.decode.ty().is_some();
        let (with, said) = match (body, status) {
            (true, _) => ("(body)", "{body:?}"),
            (false, StatusPattern::Exact(404)) => ("", "there is none"),
            (false, _) => ("", "{error}"),
        };
        let answer = match one.call.decode {
            Decode::None => "Ok(()) => println!(\"done\")",
            Decode::Stream(_) => "Ok(_) => println!(\"it begins\")",
            _ => "Ok(answer) => println!(\"{answer:?}\")",
        };
        let text = format!(
            "\nmatch {text}.await {{\n    {answer},\n    Err(error) => match error.api() {{\n        Some({module}::{}::{variant_name}{with}) => println!(\"{said}\"),\n        _ => return Err(error.into()),\n    }},\n}}",
            error.as_str()
        );
        Some(Shown {
            text,
            resource: one.resource,
        })
    }
}

impl Planning<'_> {
    /// The credential that is enough by itself for most operations, the first of several.
    fn usual_credential<'c>(&self, client: &'c PlannedClient) -> Option<&'c CredentialMethod> {
        let schemes = &self.api.security_schemes;
        let mut counts: HashMap<&str, usize> = HashMap::new();
        for operation in &self.api.operations {
            let alone = operation
                .security
                .iter()
                .filter_map(|all| match all.as_slice() {
                    [one] => Some(schemes[one.scheme].name.as_str()),
                    _ => None,
                });
            let alone: BTreeSet<&str> = alone.collect();
            for scheme in alone {
                *counts.entry(scheme).or_default() += 1;
            }
        }
        let count = |one: &CredentialMethod| counts.get(one.scheme.as_str()).copied();
        let written = |one: &&CredentialMethod| one.kind != CredentialKind::Provider;
        let all = client.credentials.iter().rev().filter(written);
        all.max_by_key(|one| count(one).unwrap_or_default())
    }
}

/// The call with `body` for its body, if that is all it is given.
fn with_body(one: &Candidate<'_>, body: &str) -> Option<String> {
    let [(name, _)] = one.given.as_slice() else {
        return None;
    };
    let is_body = |argument: &&Argument| argument.name.as_str() == name;
    let argument = one.method.arguments.iter().find(is_body)?;
    examples::with_body(one.method, argument, &one.text, body)
}

/// The model that is a call's body in JSON.
fn body_of<'c>(one: &Candidate<'c>) -> Option<&'c Ident> {
    one.method.arguments.iter().find_map(examples::body_of)
}

/// The failures of a call as they stand in its file, by whatever name.
fn failures<'c>(one: &Candidate<'c>) -> Option<&'c [OutcomeVariant]> {
    let error = one.call.error.as_ref()?;
    let own = one
        .resource
        .failures
        .iter()
        .find(|(name, _)| name == error)?;
    Some(&own.1)
}

fn builder(credential: Option<&CredentialMethod>) -> String {
    let Some(credential) = credential else {
        return "let client = Client::builder().build()?;".to_owned();
    };
    let method = credential.method.as_str();
    let given = match credential.kind {
        CredentialKind::Token => "std::env::var(\"API_TOKEN\")?",
        CredentialKind::Key => "std::env::var(\"API_KEY\")?",
        CredentialKind::UsernamePassword => "\"user\", std::env::var(\"PASSWORD\")?",
        CredentialKind::Client => "\"my-id\", std::env::var(\"CLIENT_SECRET\")?",
        CredentialKind::Provider => return builder(None),
    };
    format!("let client = Client::builder().{method}({given}).build()?;")
}
