//! Where types are used: which calls send them, give them or fail with them, and what they are parts of.

use std::collections::{BTreeMap, HashMap};

use crate::plan::known::mentioned;
use crate::plan::planned::{CLIENT, PlannedResource, RESOURCES, WEBHOOKS};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::model::Model;
use crate::rust::{
    Call, Decode, Docs, Ident, Item, Method, Outcome, OutcomeVariant, StreamItem, Type,
};

/// Calls or types that are named; what is added to a document after them changes nothing but that there are others.
const NAMED: usize = 3;

/// What uses a type.
#[derive(Default)]
struct Uses {
    sent: Vec<Line>,
    given: Vec<Line>,
    failing: Vec<Line>,
    received: Vec<Line>,
    parts: Vec<Line>,
}

impl Uses {
    /// Whether the client or the server sends it as a whole.
    fn is_whole(&self) -> bool {
        let Self {
            sent,
            given,
            failing,
            received,
            parts: _,
        } = self;
        ![sent, given, failing, received]
            .iter()
            .all(|all| all.is_empty())
    }
}

impl Planning<'_> {
    /// What is said of each model; `events` is what webhooks send.
    pub(in crate::plan) fn uses(
        &self,
        resources: &[PlannedResource],
        models: &[Item],
        events: &[Item],
    ) -> BTreeMap<Ident, Docs> {
        let mut uses: HashMap<Ident, Uses> = HashMap::new();
        for resource in resources {
            self.of_resource(resource, &mut uses);
        }
        for event in all_models(events) {
            let name = event.name().as_str();
            let link = || {
                let path = self.path_of(&[WEBHOOKS, name]);
                Line::link(&format!("{}::{name}", WEBHOOKS), &path)
            };
            for held in parts(event).into_iter().filter_map(mentioned::model) {
                add(&mut of(&mut uses, held).received, link);
            }
        }
        for model in all_models(models) {
            let whole = model.name().as_str();
            for name in parts(model).into_iter().flat_map(mentioned::models) {
                let uses = uses.entry(name.clone()).or_default();
                // The name of what stands in a type says so.
                if uses.is_whole() || name.as_str().starts_with(whole) {
                    continue;
                }
                add(&mut uses.parts, || {
                    Line::link(
                        &format!("models::{whole}"),
                        &self.path_of(&["models", whole]),
                    )
                });
            }
        }
        let said = uses.into_iter().filter_map(|(name, uses)| {
            let docs = said(&uses);
            (!docs.is_empty()).then_some((name, docs))
        });
        said.collect()
    }

    fn of_resource(&self, resource: &PlannedResource, uses: &mut HashMap<Ident, Uses>) {
        let mut calls: HashMap<&Ident, &Call> = HashMap::new();
        let mut outcomes: HashMap<&Ident, &Outcome> = HashMap::new();
        for item in &resource.file.items {
            match item {
                Item::Call(call) => drop(calls.insert(&call.name, call)),
                Item::Outcome(outcome) => drop(outcomes.insert(&outcome.name, outcome)),
                _ => {}
            }
        }
        for (_, method) in &resource.methods {
            let Some(call) = calls.get(&method.call) else {
                continue;
            };
            let link = || self.link_to(resource, method);
            let setters = call.setters.iter().map(|setter| &setter.argument);
            for argument in method.arguments.iter().chain(setters) {
                for name in mentioned::models(&argument.ty) {
                    add(&mut of(uses, name).sent, link);
                }
            }
            let several = match &call.decode {
                Decode::ByStatus(name) => outcomes.get(name).map(|one| one.variants.as_slice()),
                _ => None,
            };
            let one = decoded(&call.decode).into_iter();
            let given = one.chain(several.into_iter().flatten().filter_map(body));
            let given = given.chain(call.others.iter().filter_map(|one| decoded(&one.decode)));
            for name in given.flat_map(mentioned::models) {
                add(&mut of(uses, name).given, link);
            }
            let failures = call.error.as_ref().and_then(|error| {
                let mut all = resource.failures.iter();
                all.find(|(name, _)| name == error)
            });
            let failures = failures.into_iter().flat_map(|(_, variants)| variants);
            for name in failures.filter_map(body).flat_map(mentioned::models) {
                add(&mut of(uses, name).failing, link);
            }
        }
    }

    /// `Files::list`, wherever it is said.
    pub(in crate::plan) fn link_to(&self, resource: &PlannedResource, method: &Method) -> Line {
        let method = method.name.as_str();
        let module = resource.module.as_str();
        match &resource.resource {
            Some(names) => {
                let ty = names.ty.as_str();
                let text = format!("{ty}::{}", method.trim_start_matches("r#"));
                Line::link(&text, &self.path_of(&[RESOURCES, module, ty, method]))
            }
            None => Line::link(
                &format!("{CLIENT}::{method}"),
                &self.path_of(&[CLIENT, method]),
            ),
        }
    }

    pub(in crate::plan) fn path_of(&self, below: &[&str]) -> String {
        let home: Vec<&str> = self.home.iter().map(Ident::as_str).collect();
        [home.as_slice(), below].concat().join("::")
    }
}

fn all_models(items: &[Item]) -> impl Iterator<Item = &Model> {
    items.iter().filter_map(|item| match item {
        Item::Model(model) => Some(model),
        _ => None,
    })
}

fn of<'u>(uses: &'u mut HashMap<Ident, Uses>, name: &Ident) -> &'u mut Uses {
    uses.entry(name.clone()).or_default()
}

/// Adds to those that are named, and one more that says that there are others.
fn add(all: &mut Vec<Line>, line: impl FnOnce() -> Line) {
    if all.len() > NAMED {
        return;
    }
    let line = line();
    if !all.contains(&line) {
        all.push(line);
    }
}

/// The types of a model's own, without those that only setters name.
fn parts(model: &Model) -> Vec<&Type> {
    match model {
        Model::Structure(structure) => {
            let fields = structure.fields.iter().map(|field| &field.ty);
            fields
                .chain(structure.additional.iter().map(|rest| &rest.ty))
                .collect()
        }
        Model::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        Model::Enumeration(_) => Vec::new(),
        Model::Alias(alias) => vec![&alias.ty],
    }
}

fn body(variant: &OutcomeVariant) -> Option<&Type> {
    decoded(&variant.decode)
}

fn decoded(decode: &Decode) -> Option<&Type> {
    match decode {
        Decode::Json(ty, _) | Decode::Plain(ty, _) | Decode::Xml(ty, _, _) => Some(ty),
        Decode::Stream(stream) => match &stream.item {
            StreamItem::Value(value) => decoded(value),
            StreamItem::Event | StreamItem::Part => None,
        },
        Decode::String | Decode::Text | Decode::Bytes | Decode::None => None,
        Decode::ByStatus(_) | Decode::ByMediaType(_) => None,
    }
}

fn said(uses: &Uses) -> Docs {
    let Uses {
        sent,
        given,
        failing,
        received,
        parts,
    } = uses;
    let parts = match uses.is_whole() {
        true => &[],
        false => parts.as_slice(),
    };
    let sentences = [
        ("Sent by {}.", sent.as_slice()),
        ("Returned by {}.", given),
        ("An error of {}.", failing),
        ("Received as {}.", received),
        ("Part of {}.", parts),
    ];
    let sentences = sentences.into_iter().filter(|(_, all)| !all.is_empty());
    let sentences = sentences.map(|(template, all)| Line::of(template, &[&listed(all)]));
    Docs::of(&Line::joined(&sentences.collect::<Vec<_>>(), " "))
}

/// `a`, `a and b`, `a, b, c and others`.
fn listed(all: &[Line]) -> Line {
    match all {
        all if all.len() > NAMED => {
            Line::of("{} and others", &[&Line::joined(&all[..NAMED], ", ")])
        }
        [before @ .., last] if !before.is_empty() => {
            Line::of("{} and {}", &[&Line::joined(before, ", "), last])
        }
        all => Line::joined(all, ", "),
    }
}
