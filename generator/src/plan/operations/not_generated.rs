//! What the document has and the client does not, or has in its own way → diagnostics.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use super::retries::RETRIES;
use crate::api::stream::Asked;
use crate::api::{
    self, Content, Location, Operation, Parameter, ParameterEncoding, Response, Shape, Style,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::place::Place;
use crate::plan::planning::Planning;

mod hints;

impl Planning<'_> {
    /// Each is said once, though several operations may share it.
    pub(in crate::plan) fn not_generated(&mut self) {
        let mut found = Vec::new();
        found.extend(self.unread_requests());
        for operation in &self.api.operations {
            found.extend(operation.body.iter().filter_map(|body| {
                let kinds = self.kinds(operation);
                let sent = kinds.iter().flat_map(|kind| kind.media_types.clone());
                let sent: Vec<&str> = sent.collect();
                other_types(&body.origin, &body.contents, "sent", &sent)
            }));
            for response in &operation.responses {
                found.extend(self.never_asked_for(operation, response));
            }
            found.extend(self.untyped_headers(operation));
            let parameters = operation.parameters.iter();
            found.extend(parameters.filter_map(|parameter| self.unwritable(parameter)));
        }
        found.extend(hints::found(self.api, &|operation, name| {
            let retried = name == RETRIES && self.retries(operation).is_some();
            retried || self.acts_upon(operation, name)
        }));
        let mut seen = BTreeSet::new();
        found.retain(|one| seen.insert(format!("{:?}{}", one.labels, one.message)));
        self.diagnostics.extend(found);
    }

    /// The media types of a response that no call asks for.
    fn never_asked_for(&self, operation: &Operation, response: &Response) -> Option<Diagnostic> {
        let stream = operation.stream.as_ref();
        let stream = stream.filter(|stream| stream.origin == response.origin);
        let streamed = stream.map(|stream| stream.media_type.as_str());
        let alone = stream.is_some_and(|stream| stream.asked == Asked::Always);
        let chosen = self.preferred(&response.contents).filter(|_| !alone);
        let chosen = chosen.map(|content| content.media_type.as_str());
        let others = self.others(operation);
        let others = others.iter().map(|(media_type, _)| media_type.as_str());
        let any = self.any_answer(operation);
        let others = others.chain(any.iter().map(|one| one.media_type.as_str()));
        let here = |one: &&str| {
            response
                .contents
                .iter()
                .any(|content| content.media_type == *one)
        };
        let (_, failures) = operation.answers();
        let failure = failures.iter().any(|one| std::ptr::eq(*one, response));
        let also = (failure && self.succeeds_in_xml(operation)).then(|| self.in_xml_too(response));
        let also = also.flatten().map(|content| content.media_type.as_str());
        let asked = chosen.into_iter().chain(streamed).chain(others);
        let typed = match failure {
            true => self.failures_in_others(response),
            false => Vec::new(),
        };
        let typed = typed.iter().map(|(content, _)| content.media_type.as_str());
        let asked: IndexSet<&str> = asked.filter(here).chain(also).chain(typed).collect();
        let asked: Vec<&str> = asked.into_iter().collect();
        // An error comes in what the server sends errors in, whatever is asked for.
        let what = if failure { "typed" } else { "asked for" };
        other_types(&response.origin, &response.contents, what, &asked)
    }

    /// Whether a value is a list of lists, so many in each other, of single values.
    fn is_of_lists_within(&self, ty: &api::Type, within: usize) -> bool {
        let mut ty = ty;
        for _ in 0..=within {
            let Err(api::Type::Array(item)) = self.shape_of(ty) else {
                return false;
            };
            ty = item;
        }
        self.nesting(ty, 1) == 0
    }

    /// Values that the parameter's style has no text for (OpenAPI §4.8.12.3).
    fn unwritable(&self, parameter: &Parameter) -> Option<Diagnostic> {
        let ParameterEncoding::Style {
            style,
            explode,
            ref within,
            ..
        } = parameter.encoding
        else {
            return None;
        };
        if !within.is_empty() && self.is_of_lists_within(&parameter.ty, within.len()) {
            return None;
        }
        let pairs = matches!(parameter.location, Location::Query | Location::Cookie);
        let said = (style, explode, pairs);
        let message = self.unwritable_in(&parameter.name, &parameter.ty, said)?;
        Some(Diagnostic::at(
            Code::ParameterStyle,
            &parameter.origin,
            message,
        ))
    }

    /// What is sent of a value that its style has no text for; `pairs`: where there may be several pairs of one name.
    pub(in crate::plan) fn unwritable_in(
        &self,
        name: &str,
        ty: &api::Type,
        (style, explode, pairs): (Style, bool, bool),
    ) -> Option<String> {
        let is_list = matches!(self.shape_of(ty), Err(api::Type::Array(_)));
        let repeated = explode && pairs;
        Some(match (style, self.nesting(ty, 3)) {
            (Style::DeepObject, 1) if is_list => {
                let place = self.config.deep_object_lists.place();
                format!("`deepObject` is not defined for a list: `{name}[{place}]=…` is sent")
            }
            (Style::Form | Style::SpaceDelimited | Style::PipeDelimited, 2)
                if repeated && self.is_of_lists(ty) =>
            {
                return None;
            }
            (Style::DeepObject, 2..) => {
                format!("`deepObject` is not defined for what is nested: `{name}[a][b]=…` is sent")
            }
            (_, 2..) => format!("no style is defined for what is nested in `{name}`: JSON is sent"),
            _ => return None,
        })
    }

    /// Whether a value is an object of simple values and lists of these, which an exploded style repeats by name.
    fn is_of_lists(&self, ty: &api::Type) -> bool {
        let is_list = |ty: &api::Type| match self.shape_of(ty) {
            Err(api::Type::Array(item)) => self.nesting(item, 1) == 0,
            _ => self.nesting(ty, 1) == 0,
        };
        match self.shape_of(ty) {
            Ok((_, Shape::Structure(structure))) => {
                structure.fields.iter().all(|field| is_list(&field.ty))
            }
            Err(api::Type::Map(inner)) => is_list(inner),
            Err(api::Type::Keyed(both)) => is_list(&both[1]),
            _ => false,
        }
    }

    /// How many lists and objects stand around the innermost values, as far as it matters; any JSON is none.
    pub(in crate::plan) fn nesting(&self, ty: &api::Type, most: usize) -> usize {
        let Some(most) = most.checked_sub(1) else {
            return 0;
        };
        let below = match self.shape_of(ty) {
            Err(api::Type::Array(inner) | api::Type::Map(inner)) => self.nesting(inner, most),
            Err(api::Type::Keyed(both)) => self.nesting(&both[1], most),
            Err(api::Type::Tuple(items)) => {
                let depths = items.iter().map(|item| self.nesting(item, most));
                depths.max().unwrap_or_default()
            }
            Ok((_, Shape::Structure(structure))) => {
                let fields = structure.fields.iter();
                let depths = fields.map(|field| self.nesting(&field.ty, most));
                depths.max().unwrap_or_default()
            }
            // One of them is the value, with nothing around it.
            Ok((_, Shape::Union(union))) => {
                let depths = union.variants.iter().map(|one| self.nesting(&one.ty, most));
                return depths.max().unwrap_or_default();
            }
            Ok((_, Shape::Enumeration(_) | Shape::Alias(_))) | Err(_) => return 0,
        };
        below + 1
    }

    /// The headers of an operation that no method gives as what the document says.
    fn untyped_headers(&self, operation: &Operation) -> Vec<Diagnostic> {
        let (successes, failures) = operation.answers();
        let mut found = Vec::new();
        for responses in [&successes, &failures] {
            let left = self.headers_as_text(responses).into_iter();
            let left: Vec<&str> = left.map(name).collect();
            for response in responses {
                let here = response.headers.iter().map(name);
                found.extend(here.filter(|one| left.contains(one)).map(|name| {
                    let message = format!("the header `{name}` is given as text");
                    Diagnostic::at(Code::NotGenerated, &response.origin, message)
                }));
            }
        }
        found
    }
}

/// The media types of a body that the client passes over, `taken` being those that it does not.
fn other_types(
    place: &Place,
    contents: &[Content],
    what: &str,
    taken: &[&str],
) -> Option<Diagnostic> {
    let quoted = |types: &[&str], by: &str| -> String {
        let quoted: Vec<String> = types.iter().map(|one| format!("`{one}`")).collect();
        quoted.join(by)
    };
    let types = contents.iter().map(|content| content.media_type.as_str());
    let others: Vec<&str> = types.filter(|one| !taken.contains(one)).collect();
    let message = format!(
        "{} {} {what}, never {}",
        quoted(taken, " and "),
        if taken.len() == 1 { "is" } else { "are" },
        quoted(&others, ", ")
    );
    (!others.is_empty()).then(|| Diagnostic::at(Code::OtherMediaTypes, place, message))
}

fn name(header: &api::Header) -> &str {
    &header.name
}
