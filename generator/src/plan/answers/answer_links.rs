//! Links of answers → the calls that they lead to, typed where what they are made with can be read.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use crate::api::media::{self, Media};
use crate::api::{self, Operation, Response};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::docs;
use crate::plan::known::imports;
use crate::plan::known::imports::imports;
use crate::plan::known::mentioned;
use crate::plan::names::reserved::{CLIENT_METHODS, RESOURCE_METHODS};
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planned::{CLIENT, PlannedResource};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::links::{AnswerLinks, Holder, Link, LinkValue, LinkedAnswer};
use crate::rust::{Call, Codec, Decode, Docs, File, Import, Item, Method, Type};

mod expression;
mod link;
mod targets;
mod value;

use targets::Targets;

/// The module with what answers lead to.
pub(in crate::plan) const MODULE: &str = "answer_links";

/// What links of an operation are read from.
pub(super) struct Answered<'a> {
    /// The body of a success, where that is JSON.
    body: Option<&'a api::Type>,
    /// Whether a response with its headers is of one type.
    has_headers: bool,
}

/// An operation where it stands: its resource, the method that makes its usual call, and that call.
#[derive(Clone, Copy)]
struct Standing<'r> {
    resource: &'r PlannedResource,
    method: &'r Method,
    call: &'r Call,
}

impl Planning<'_> {
    /// The file of what answers lead to; `None`: no document's link can be followed.
    pub(in crate::plan) fn answer_links(&mut self, resources: &[PlannedResource]) -> Option<File> {
        let api = self.api;
        let targets = Targets::of(&api.operations, resources);
        let mut types = Scope::default().or_after("links");
        let mut found = Vec::new();
        let mut planned = Vec::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let Some(own) = targets.standing.get(&index) else {
                continue;
            };
            let links = self.links_of(operation, *own, &targets, &mut found);
            if !links.is_empty() {
                planned.push((*own, operation, links));
            }
        }
        let mut seen = BTreeSet::new();
        found.retain(|one: &Diagnostic| seen.insert(format!("{:?}{}", one.labels, one.message)));
        self.diagnostics.extend(found);
        if planned.is_empty() {
            return None;
        }
        let wanted = planned.iter().map(|(own, ..)| {
            let module = own.resource.module.as_str().trim_start_matches("r#");
            Wanted::below(own.call.name.as_str(), "links")
                .or(format!("{module} {} links", own.call.name.as_str()))
                .which(module)
        });
        let names = types.claim_all(wanted.collect(), Case::Type);
        let mut methods: HashMap<&str, Scope> = HashMap::new();
        let mut items = Vec::new();
        for ((own, operation, links), name) in planned.into_iter().zip(names) {
            let module = own.resource.module.as_str();
            let scope = methods.entry(module).or_insert_with(|| {
                let accessors = resources.iter().filter_map(|one| one.resource.as_ref());
                methods_of(own.resource, accessors.map(|names| names.method.as_str()))
            });
            let plain = own.method.name.as_str().trim_start_matches("r#");
            let wanted = Wanted::new(format!("{plain}_links")).or(format!("{plain}_answer_links"));
            let method = scope.claim_one(wanted, Case::Value);
            let to = self.link_beside(own.resource, own.method);
            let answer = self.linked_answer(operation, own, &links);
            let what = match answer {
                LinkedAnswer::Body(_) => "The calls that the answer of {} leads to.",
                LinkedAnswer::Response { .. } => "The calls that a response of {} leads to.",
            };
            let what = Docs::of(&Line::of(what, &[&to]));
            items.push(Item::AnswerLinks(AnswerLinks {
                docs: what.clone(),
                name,
                of: holder(own.resource),
                method,
                method_docs: what,
                feature: self.feature(&own.resource.module),
                answer,
                links,
            }));
        }
        Some(self.file_of_links(items))
    }

    /// A method, where the client is imported.
    fn link_beside(&self, resource: &PlannedResource, method: &Method) -> Line {
        match resource.resource {
            Some(_) => self.link_to(resource, method),
            None => crate::plan::planned::link(CLIENT, &method.name),
        }
    }

    fn file_of_links(&self, items: Vec<Item>) -> File {
        let mut needs = BTreeSet::from([Import::Runtime, Import::Resources]);
        for item in &items {
            let Item::AnswerLinks(links) = item else {
                continue;
            };
            let calls = links.links.iter().map(|link| &link.of);
            if [&links.of].into_iter().chain(calls).any(Option::is_none) {
                needs.insert(Import::Client);
            }
        }
        for ty in mentioned::types(&items) {
            imports::want_type(&ty, &mut needs);
            if mentioned::models(&ty).next().is_some() {
                needs.insert(Import::Models);
            }
        }
        let title = docs::noun(&self.api.title);
        let said = "The calls that answers of {} lead to, by the links of its document.";
        let items = imports(needs).into_iter().chain(items).collect();
        File {
            features: Arc::new(self.declaring_whole([])),
            ..self.file(MODULE, Docs::of(&Line::of(said, &[&title])), items)
        }
    }

    /// What the links of a call are read from: its headers too, where a link needs one.
    fn linked_answer(
        &self,
        operation: &Operation,
        own: Standing<'_>,
        links: &[Link],
    ) -> LinkedAnswer {
        let body = self
            .linked_body(operation)
            .map_or(Type::Unit, |ty| self.ty(ty));
        let values = links.iter().flat_map(|link| {
            let set = link.set.iter().map(|(_, value)| value);
            link.given.iter().chain(set)
        });
        let mut values = values;
        match values.any(LinkValue::is_of_headers) {
            true => LinkedAnswer::Response {
                body,
                headers: own
                    .call
                    .headers
                    .clone()
                    .map(|name| (own.resource.module.clone(), name)),
            },
            false => LinkedAnswer::Body(body),
        }
    }

    /// The body that links are read from: that of the first success with links.
    fn linked_body<'o>(&self, operation: &'o Operation) -> Option<&'o api::Type> {
        let (successes, _) = operation.answers();
        let first = successes.iter().find(|one| !one.links.is_empty())?;
        self.body_of(first)
    }

    fn body_of<'o>(&self, response: &'o Response) -> Option<&'o api::Type> {
        let content = self.preferred(&response.contents)?;
        let json = matches!(Media::of(&content.media_type), Media::Json)
            && content.xml.is_none()
            && !media::is_range(&content.media_type)
            && self.codec(&content.ty) == Codec::Own;
        let nullable = self.may_be_null(&content.ty);
        (json && !nullable).then_some(&content.ty)
    }

    /// The links of an operation that can be followed; of the others, why not.
    fn links_of(
        &self,
        operation: &Operation,
        own: Standing<'_>,
        targets: &Targets<'_>,
        found: &mut Vec<Diagnostic>,
    ) -> Vec<Link> {
        let (successes, failures) = operation.answers();
        let successes = successes.iter().map(|one| (*one, true));
        let all = successes.chain(failures.iter().map(|one| (*one, false)));
        let body = self.linked_body(operation);
        let from = Answered {
            body,
            has_headers: matches!(own.call.decode, Decode::Json(..) | Decode::None),
        };
        let mut links: Vec<(&api::Link, Link)> = Vec::new();
        for (response, success) in all {
            for link in &response.links {
                let known = links.iter().any(|(known, _)| known.is_as(link));
                if known {
                    continue;
                }
                let mut say = |message: String| {
                    let place = response.origin.child("links").child(&link.name);
                    found.push(Diagnostic::at_key(Code::NotGenerated, &place, message));
                };
                let planned = match own.call.decode {
                    _ if !success => Err("it belongs to an error response".to_owned()),
                    Decode::Stream(_) => Err("it belongs to a stream".to_owned()),
                    _ if self.body_of(response) != body => Err(
                        "it belongs to a response with another body than the first one".to_owned(),
                    ),
                    _ => self.link(link, &from, targets),
                };
                match planned {
                    Ok((planned, left)) => {
                        for (parameter, why) in left {
                            say(format!(
                                "the link `{}` is followed without `{parameter}`: {why}",
                                link.name
                            ));
                        }
                        links.push((link, planned));
                    }
                    Err(why) => say(format!("the link `{}` is not followed: {why}", link.name)),
                }
            }
        }
        let mut names = Scope::without(RESOURCE_METHODS).or_before("call");
        let wanted = links.iter().map(|(link, _)| {
            Wanted::new(&link.name)
                .or(format!("{} by {}", link.name, link.operation))
                .which(&link.operation)
        });
        let names = names.claim_all(wanted.collect(), Case::Value);
        let links = links.into_iter().zip(names);
        links
            .map(|((_, link), name)| Link { name, ..link })
            .collect()
    }
}

fn holder(resource: &PlannedResource) -> Holder {
    let names = resource.resource.as_ref()?;
    Some((resource.module.clone(), names.ty.clone()))
}

/// What the methods of a resource are called, or those of the client.
fn methods_of<'n>(
    resource: &'n PlannedResource,
    accessors: impl Iterator<Item = &'n str>,
) -> Scope {
    let fixed = match resource.resource {
        Some(_) => RESOURCE_METHODS,
        None => CLIENT_METHODS,
    };
    let own = resource.methods.iter().map(|(_, method)| method);
    let own = own.flat_map(|method| [&method.name].into_iter().chain(&method.old_names));
    let own = own.map(|name| name.as_str());
    let accessors = accessors.filter(|_| resource.resource.is_none());
    let taken: Vec<&str> = fixed.iter().copied().chain(own).chain(accessors).collect();
    Scope::without(&taken).or_before("call")
}
