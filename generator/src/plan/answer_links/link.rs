//! One link → the call that it makes, with what of it can be read.

use std::collections::HashMap;

use serde_json::Value;

use super::value::text_of;
use super::{Answered, Standing, holder};
use crate::api::{self, Operation};
use crate::plan::parameter::location_method;
use crate::plan::{Planning, docs};
use crate::prose::Line;
use crate::rust::links::{Link, LinkValue};
use crate::rust::{Argument, Destination};

/// What of a link is left out, with the reasons.
type Left = Vec<(String, String)>;

/// What a link says of one parameter, or of the body.
struct Said<'l> {
    name: String,
    /// The parameter; `None`: the body.
    destination: Option<(&'static str, String)>,
    value: &'l Value,
}

impl Planning<'_> {
    /// A link, and what of it is left out with the reasons.
    pub(super) fn link(
        &self,
        link: &api::Link,
        from: &Answered<'_>,
        standing: &HashMap<usize, Standing<'_>>,
    ) -> Result<(Link, Left), String> {
        if link.server.is_some() {
            return Err("it names a server of its own".to_owned());
        }
        let operations = self.api.operations.iter();
        let at = operations
            .enumerate()
            .find(|(_, one)| is_meant(one, &link.operation));
        let missing = || format!("the client has no operation `{}`", link.operation);
        let (at, operation) = at.ok_or_else(missing)?;
        let to = standing.get(&at).ok_or_else(missing)?;
        if to.method.params.is_some() {
            return Err("its call takes one structure".to_owned());
        }
        let mut left = Vec::new();
        let mut said = Self::said(link, operation, &mut left);
        let mut given = Vec::new();
        for argument in &to.method.arguments {
            let value = self.value_of(argument, operation, from, &mut said, &mut left);
            given.push(value.unwrap_or_else(|| LinkValue::Asked(Box::new(argument.clone()))));
        }
        let mut set = Vec::new();
        for setter in &to.call.setters {
            if setter.constant.is_some() || setter.media_type.is_some() {
                continue;
            }
            let value = self.value_of(&setter.argument, operation, from, &mut said, &mut left);
            set.extend(value.map(|value| (setter.argument.name.clone(), value)));
        }
        for one in said {
            left.push((one.name, "the call does not take it".to_owned()));
        }
        let of_answer =
            |value: &LinkValue| matches!(value, LinkValue::Body(..) | LinkValue::Header { .. });
        let set_values = set.iter().map(|(_, value)| value);
        if !given.iter().chain(set_values).any(of_answer) {
            let why = left.into_iter().next().map(|(_, why)| why);
            return Err(why.unwrap_or_else(|| "its call takes nothing of the answer".to_owned()));
        }
        let mut planned = Link {
            docs: docs::all(&link.docs),
            deprecated: to.method.deprecated,
            name: to.method.name.clone(),
            of: holder(to.resource),
            method: to.method.name.clone(),
            call: to.call.name.clone(),
            module: to.resource.module.clone(),
            feature: self.feature(&to.resource.module),
            given,
            set,
        };
        self.say(&mut planned, link, *to, &left);
        Ok((planned, left))
    }

    /// What a link says of each parameter of its operation.
    fn said<'l>(link: &'l api::Link, operation: &Operation, left: &mut Left) -> Vec<Said<'l>> {
        let mut said = Vec::new();
        for (name, value) in &link.parameters {
            let all = || operation.parameters.iter();
            let exact: Vec<_> = all().filter(|one| one.name == *name).collect();
            let qualified = name.split_once('.').and_then(|(location, name)| {
                all().find(|one| location_method(one.location) == location && one.name == name)
            });
            let one = match exact.as_slice() {
                [one] => Some(*one),
                _ => qualified.filter(|_| exact.is_empty()),
            };
            match one {
                Some(one) => said.push(Said {
                    name: name.clone(),
                    destination: Some((location_method(one.location), one.name.clone())),
                    value,
                }),
                None => {
                    let why = match exact.is_empty() {
                        true => "its operation has no such parameter",
                        false => "its operation has several of that name",
                    };
                    left.push((name.clone(), why.to_owned()));
                }
            }
        }
        said.extend(link.body.as_ref().map(|value| Said {
            name: "requestBody".to_owned(),
            destination: None,
            value,
        }));
        said
    }

    /// The value of an argument or a setter, where the link says one that can be read.
    fn value_of(
        &self,
        argument: &Argument,
        operation: &Operation,
        from: &Answered<'_>,
        said: &mut Vec<Said<'_>>,
        left: &mut Left,
    ) -> Option<LinkValue> {
        let destination = match &argument.destination {
            Destination::Parameter { method, name, .. } => Some((*method, name.clone())),
            Destination::Body(_) => None,
            Destination::MediaType(_) => return None,
        };
        let at = said.iter().position(|one| one.destination == destination)?;
        let one = said.swap_remove(at);
        let wanted = match &destination {
            Some((location, name)) => {
                let mut parameters = operation.parameters.iter();
                let parameter = parameters
                    .find(|one| location_method(one.location) == *location && one.name == *name)?;
                match self.unaliased(&parameter.ty) {
                    api::Type::JsonText(inner) => inner,
                    _ => &parameter.ty,
                }
            }
            None => &self.sent(&operation.body.as_ref()?.contents)?.ty,
        };
        match self.linked_value(one.value, from, argument, wanted) {
            Ok(value) => Some(value),
            Err(why) => {
                left.push((one.name, why));
                None
            }
        }
    }

    /// What is said of a link beside what the document says.
    fn say(&self, planned: &mut Link, link: &api::Link, to: Standing<'_>, left: &Left) {
        let target = self.link_beside(to.resource, to.method);
        let is_left = |name: &str| left.iter().any(|(known, _)| known == name);
        let read = link.parameters.iter().filter(|(name, _)| !is_left(name));
        let read = read.map(|(name, value)| {
            let (name, value) = (Line::code(name), Line::code(&text_of(value)));
            Line::of("{}: {}", &[&name, &value])
        });
        let body = link.body.as_ref().filter(|_| !is_left("requestBody"));
        let body = body.map(|value| Line::of("the body: {}", &[&Line::code(&text_of(value))]));
        let read: Vec<Line> = read.chain(body).collect();
        planned.docs.say(&match read.is_empty() {
            true => Line::of("Makes a call of {}.", &[&target]),
            false => Line::of(
                "Makes a call of {}, with {}.",
                &[&target, &Line::joined(&read, ", ")],
            ),
        });
        for (name, _) in left {
            let said = link.parameters.iter().find(|(known, _)| known == name);
            let said = said.map(|(_, value)| value).or(link.body.as_ref());
            let said = said.map(text_of).unwrap_or_default();
            let what = "The document says {} for {}, which is left to the caller.";
            planned
                .docs
                .say(&Line::of(what, &[&Line::code(&said), &Line::code(name)]));
        }
        if planned.may_be_absent() {
            planned.docs.say(&Line::words(
                "`None` if the response does not have a value.",
            ));
        }
    }
}

/// Whether an operation is that of a link: by its id, or by where it stands.
fn is_meant(operation: &Operation, said: &str) -> bool {
    if operation.id.as_deref() == Some(said) {
        return true;
    }
    let Some(pointer) = said.strip_prefix("#/paths/") else {
        return false;
    };
    let pointer = pointer.replace("%7B", "{").replace("%7D", "}");
    let pointer = pointer.replace("%7b", "{").replace("%7d", "}");
    let Some((path, method)) = pointer.split_once('/') else {
        return false;
    };
    let path = path.replace("~1", "/").replace("~0", "~");
    operation.full_path() == path && operation.method.eq_ignore_ascii_case(method)
}
