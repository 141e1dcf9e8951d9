//! What the documentation of each method shows: its call, with a body made as a user makes it.

use std::collections::HashMap;

use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::model::Model;
use crate::rust::{
    Argument, ArgumentKind, BodyEncoding, Call, Destination, Ident, Item, Method, Type,
};

pub(super) mod bodies;
pub(super) mod example;
pub(super) mod first_calls;
pub(super) mod front_page;
pub(super) mod samples;
pub(super) mod shown;

/// Letters of a call with its body that are still easy to read.
pub(super) const READABLE: usize = 260;

impl Planning<'_> {
    /// Ends what is said of each method with an example.
    pub(super) fn give_examples(&self, resources: &mut [PlannedResource], models: &[Item]) {
        let models = models.iter().filter_map(|item| match item {
            Item::Model(model) => Some((model.name(), model)),
            _ => None,
        });
        let models: HashMap<&Ident, &Model> = models.collect();
        for resource in resources {
            let accessor = resource.resource.as_ref();
            let accessor = accessor.map(|names| names.method.as_str());
            let calls = resource.file.items.iter().filter_map(|item| match item {
                Item::Call(call) => Some((&call.name, &**call)),
                _ => None,
            });
            let calls: HashMap<&Ident, &Call> = calls.collect();
            let examples = resource.methods.iter().filter_map(|(index, method)| {
                let call = calls.get(&method.call)?;
                let operation = &self.api.operations[*index];
                let example = self.method_example(operation, method, call, accessor, &models);
                Some((method.name.clone(), example))
            });
            let examples: HashMap<Ident, Vec<String>> = examples.collect();
            for method in resource.file.items.iter_mut().flat_map(methods) {
                if let Some(example) = examples.get(&method.name) {
                    method.docs.heading("Examples");
                    method.docs.example(example.iter().map(String::as_str));
                }
            }
        }
    }

    /// The body of a call in JSON, as a user makes it, and the call with it: as an argument, or by a setter.
    pub(super) fn with_made_body(
        &self,
        (method, call): (&Method, &Call),
        (sent, given): (&str, &[(String, String)]),
        models: &HashMap<&Ident, &Model>,
    ) -> Option<(String, String)> {
        let argument = method.arguments.iter().find(|one| body_of(one).is_some());
        let setter = || {
            let mut setters = call.setters.iter().filter(|one| !one.deprecated);
            let setter = setters.find(|one| body_of(&one.argument).is_some());
            setter.filter(|_| ["POST", "PUT", "PATCH"].contains(&call.method.as_str()))
        };
        let (body, sent) = match (argument, given) {
            (Some(argument), [(name, _)]) if argument.name.as_str() == name => {
                (argument, with_body(method, argument, sent, "&body")?)
            }
            (None, []) => {
                let argument = &setter()?.argument;
                (
                    argument,
                    format!("{sent}.{}(&body)", argument.name.as_str()),
                )
            }
            _ => return None,
        };
        let (made, _) = self.body_sample(models, body_of(body)?)?;
        (made.len() <= READABLE).then_some((made, sent))
    }
}

/// The methods that an item has.
fn methods(item: &mut Item) -> &mut [Method] {
    match item {
        Item::Resource(resource) => &mut resource.methods,
        Item::Methods(methods) => &mut methods.methods,
        _ => &mut [],
    }
}

/// The model that an argument is, where that is a body in JSON or a form.
pub(super) fn body_of(argument: &Argument) -> Option<&Ident> {
    let Destination::Body(body) = &argument.destination else {
        return None;
    };
    match (&argument.ty, argument.kind, body.encoding) {
        (Type::Model(name), ArgumentKind::Reference, BodyEncoding::Json | BodyEncoding::Form) => {
            Some(name)
        }
        _ => None,
    }
}

/// The call with another text for its body, which is its last argument.
pub(super) fn with_body(
    method: &Method,
    argument: &Argument,
    sent: &str,
    body: &str,
) -> Option<String> {
    let whole = method.params.is_none() && matches!(argument.destination, Destination::Body(_));
    let (before, after) = sent.rsplit_once(argument.name.as_str()).filter(|_| whole)?;
    Some(format!("{before}{body}{after}"))
}
