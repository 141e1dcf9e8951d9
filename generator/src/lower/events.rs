//! The requests that a server makes → the union of their bodies.

use std::collections::HashMap;

use super::alternatives::Event;
use super::naming::Naming;
use super::{Defined, Lowering};
use crate::api::media::is_json;
use crate::api::{Docs, Shape, TypeId};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{self, PathItem, SchemaId};
use crate::place::Place;

impl<'a> Lowering<'a> {
    /// What all webhooks of the document send.
    pub(super) fn events(&mut self) -> Option<TypeId> {
        let items: Vec<(&str, &PathItem)> = self
            .document
            .webhooks
            .iter()
            .map(|item| (item.key.as_str(), item))
            .collect();
        self.union_of_events(&items, Naming::Events)
    }

    /// What all callbacks of an operation send.
    pub(super) fn called_back(&mut self, operation: &'a document::Operation) -> Option<TypeId> {
        let document = self.document;
        let callbacks = operation.callbacks.iter();
        let items: Vec<(&str, &PathItem)> = callbacks
            .flat_map(|(name, slot)| {
                let items = document.callback(slot).items.iter();
                items.map(|item| (name.as_str(), item))
            })
            .collect();
        self.union_of_events(&items, Naming::Callback(operation.place.clone()))
    }

    fn union_of_events(
        &mut self,
        items: &[(&str, &'a PathItem)],
        naming: Naming,
    ) -> Option<TypeId> {
        let mut events: Vec<Event> = Vec::new();
        let mut at: HashMap<SchemaId, usize> = HashMap::new();
        for (name, item) in items {
            for operation in &item.operations {
                let Some(id) = self.json_of(operation) else {
                    continue;
                };
                if self.kinds(id).is_none_or(|kinds| kinds.len() != 1) {
                    let message = "an event of any JSON is none of those that are known";
                    let found =
                        Diagnostic::at_key(Code::IndistinctWebhooks, &operation.place, message);
                    self.diagnostics.push(found);
                    continue;
                }
                let target = self.followed(id).0;
                match at.get(&target) {
                    // Nothing tells what several send alike: it is called by what it is.
                    Some(known) => {
                        let shared = self.component_name(target);
                        let first = &mut events[*known];
                        first.name = shared.unwrap_or_else(|| first.name.clone());
                    }
                    None => {
                        at.insert(target, events.len());
                        let name = called(name, item, operation);
                        let place = operation.place.clone();
                        events.push(Event { name, id, place });
                    }
                }
            }
        }
        let (_, first) = items.first()?;
        let place: Place = first.operations.first()?.place.clone();
        let union = self.either(&place, &events)?;
        let type_id = self.reserve();
        self.types[type_id.0] = Some(Defined {
            naming,
            origin: place,
            docs: Docs::default(),
            shape: Shape::Union(union),
        });
        Some(type_id)
    }

    /// The schema of the JSON that a request has as its body.
    fn json_of(&self, operation: &document::Operation) -> Option<SchemaId> {
        let slot = operation.request_body.as_ref()?;
        let contents = &self.document.request_body(slot).content;
        let (_, media) = contents.iter().find(|(key, _)| is_json(key))?;
        self.document.media_type(media).schema
    }
}

/// The name of an event: its own, or the last of its operationId where that is none.
fn called(name: &str, item: &PathItem, operation: &document::Operation) -> String {
    let name = name.trim_matches('/');
    let id = operation.object.operation_id.as_deref();
    let last = |text: &str| text.rsplit('/').next().unwrap_or_default().to_owned();
    let alone = item.operations.len() == 1;
    match id.map(last).filter(|id| !id.is_empty()) {
        Some(id) if !alone || name.contains('/') => id,
        None if !alone => format!("{} {}", operation.method.to_lowercase(), last(name)),
        _ => last(name),
    }
}
