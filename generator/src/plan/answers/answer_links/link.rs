//! One link → the call that it makes, with what of it can be read.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use indexmap::map::Entry;
use serde_json::Value;

use super::targets::Targets;
use super::value::text_of;
use super::{Answered, Standing, holder};
use crate::api::{self, Operation, Parameter};
use crate::plan::docs;
use crate::plan::parameters::location_method;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::links::{Link, LinkValue};
use crate::rust::{Argument, Destination};

/// What of a link is left out, with the reasons.
type Left = Vec<(String, String)>;

/// Where a call has a value: the location and the name of a parameter; `None`: the body.
type Place<'o> = Option<(&'static str, &'o str)>;

/// What a link says of the call of an operation.
struct Said<'l> {
    operation: &'l Operation,
    parameters: HashMap<(&'static str, &'l str), &'l Parameter>,
    /// What is said of each parameter, and of the body, by what the link calls it; what is read of it is taken out.
    values: IndexMap<Place<'l>, (&'l str, &'l Value)>,
    left: Left,
}

impl Planning<'_> {
    /// A link, and what of it is left out with the reasons.
    pub(super) fn link(
        &self,
        link: &api::Link,
        from: &Answered<'_>,
        targets: &Targets<'_>,
    ) -> Result<(Link, Left), String> {
        if link.server.is_some() {
            return Err("it names a server of its own".to_owned());
        }
        let missing = || format!("the client has no operation `{}`", link.operation);
        let at = targets.operation(&link.operation).ok_or_else(missing)?;
        let operation = &self.api.operations[at];
        let to = targets.standing.get(&at).ok_or_else(missing)?;
        if to.method.params.is_some() {
            return Err("its call takes one structure".to_owned());
        }
        let mut said = Said::of(link, operation);
        let mut given = Vec::new();
        for argument in &to.method.arguments {
            let value = self.value_of(argument, from, targets, &mut said);
            given.push(value.unwrap_or_else(|| LinkValue::Asked(Box::new(argument.clone()))));
        }
        let mut set = Vec::new();
        for setter in &to.call.setters {
            if setter.constant.is_some() || setter.media_type.is_some() {
                continue;
            }
            let value = self.value_of(&setter.argument, from, targets, &mut said);
            set.extend(value.map(|value| (setter.argument.name.clone(), value)));
        }
        let Said {
            values, mut left, ..
        } = said;
        for (name, _) in values.into_values() {
            left.push((name.to_owned(), "the call does not take it".to_owned()));
        }
        let of_answer =
            |value: &LinkValue| !matches!(value, LinkValue::Asked(_) | LinkValue::Constant(..));
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

    /// The value of an argument or a setter, where the link says one that can be read.
    fn value_of<'l>(
        &self,
        argument: &'l Argument,
        from: &Answered<'_>,
        targets: &Targets<'_>,
        said: &mut Said<'l>,
    ) -> Option<LinkValue> {
        let place = match &argument.destination {
            Destination::Parameter { method, name, .. } => Some((*method, name.as_str())),
            Destination::Body(_) => None,
            Destination::MediaType(_) => return None,
        };
        let (name, value) = said.values.swap_remove(&place)?;
        let wanted = match place {
            Some(place) => {
                let parameter = said.parameters.get(&place)?;
                match self.unaliased(&parameter.ty) {
                    api::Type::JsonText(inner) => inner,
                    _ => &parameter.ty,
                }
            }
            None => &self.sent(&said.operation.body.as_ref()?.contents)?.ty,
        };
        match self.linked_value(value, (from, targets), argument, wanted) {
            Ok(value) => Some(value),
            Err(why) => {
                said.left.push((name.to_owned(), why));
                None
            }
        }
    }

    /// What is said of a link beside what the document says.
    fn say(&self, planned: &mut Link, link: &api::Link, to: Standing<'_>, left: &Left) {
        let target = self.link_beside(to.resource, to.method);
        let left_out: HashSet<&str> = left.iter().map(|(name, _)| name.as_str()).collect();
        let is_left = |name: &str| left_out.contains(name);
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
        let values = link
            .parameters
            .iter()
            .map(|(name, value)| (name.as_str(), value));
        let values: HashMap<&str, &Value> = values.collect();
        for (name, _) in left {
            let said = values.get(name.as_str()).copied().or(link.body.as_ref());
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

impl<'l> Said<'l> {
    fn of(link: &'l api::Link, operation: &'l Operation) -> Self {
        let mut parameters = HashMap::new();
        let mut by_name: HashMap<&str, Vec<&Parameter>> = HashMap::new();
        for one in &operation.parameters {
            let place = (location_method(one.location), one.name.as_str());
            parameters.entry(place).or_insert(one);
            by_name.entry(&one.name).or_default().push(one);
        }
        let mut said = Self {
            operation,
            parameters,
            values: IndexMap::new(),
            left: Vec::new(),
        };
        for (name, value) in &link.parameters {
            let exact = by_name.get(name.as_str()).map_or(&[][..], Vec::as_slice);
            let qualified = || {
                let (location, name) = name.split_once('.')?;
                let mut named = by_name.get(name)?.iter();
                named.find(|one| location_method(one.location) == location)
            };
            let one = match exact {
                [one] => Some(one),
                [] => qualified(),
                _ => None,
            };
            match one {
                Some(one) => {
                    let place = (location_method(one.location), one.name.as_str());
                    match said.values.entry(Some(place)) {
                        Entry::Vacant(free) => drop(free.insert((name, value))),
                        Entry::Occupied(_) => {
                            let why = "the link says that parameter by another name, too";
                            said.left.push((name.clone(), why.to_owned()));
                        }
                    }
                }
                None => {
                    let why = match exact.is_empty() {
                        true => "its operation has no such parameter",
                        false => "its operation has several of that name",
                    };
                    said.left.push((name.clone(), why.to_owned()));
                }
            }
        }
        if let Some(value) = &link.body {
            said.values.insert(None, ("requestBody", value));
        }
        said
    }
}
