//! Which types are JSON besides the parts of bodies, and which are of files alone.

use std::collections::BTreeMap;

use super::parts_within::Within;
use crate::api::{self, Content, Operation, Shape, Type, TypeId};
use crate::plan::planning::Planning;

impl Planning<'_> {
    /// The types that are JSON or text somewhere, by id: all that is not the parts of a body itself, or a body that is
    /// never sent.
    pub(super) fn types_in_json(&self) -> Vec<bool> {
        let api = self.api;
        let mut marked = vec![false; api.types.len()];
        let mut bodies: BTreeMap<TypeId, Vec<&Content>> = BTreeMap::new();
        for operation in &api.operations {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
            api.mark(parameters.chain(operation.response_types()), &mut marked);
            let called = operation.callbacks.iter().flat_map(|one| &one.operations);
            api.mark(called.flat_map(Operation::types), &mut marked);
            let contents = operation.body.as_ref().map(|body| body.contents.as_slice());
            let contents = contents.unwrap_or_default();
            let kinds = self.kinds(operation);
            for content in contents {
                let is_sent = kinds
                    .iter()
                    .any(|kind| std::ptr::eq(kind.content.as_ref(), content));
                let in_json = is_sent && self.objects_of_parts(content).is_none();
                let Some(objects) = self.objects(&content.ty).filter(|_| !in_json) else {
                    api.mark([&content.ty].into_iter().chain(&content.item), &mut marked);
                    continue;
                };
                for id in objects.structures {
                    bodies.entry(id).or_default();
                }
            }
            for content in self.bodies_of_parts(operation) {
                let objects = self.objects_of_parts(content).unwrap_or_default();
                for id in objects.structures {
                    bodies.entry(id).or_default().push(content);
                }
            }
        }
        for (id, contents) in bodies {
            let Shape::Structure(structure) = &api.types[id.0].shape else {
                continue;
            };
            let within = self.members_within(&contents);
            let is_object = |name: &str| matches!(within.get(name), Some((Within::Object, _)));
            let others = members(structure).filter(|(name, _)| !name.is_some_and(is_object));
            api.mark(others.map(|(_, ty)| ty), &mut marked);
        }
        for webhook in &api.webhooks {
            api.mark(webhook.types(), &mut marked);
        }
        marked
    }

    /// The types without names of their own that nothing has, since the fields that would are for files; by id.
    pub(in crate::plan) fn types_of_files(&self) -> Vec<bool> {
        let api = self.api;
        let mut of_files = vec![false; api.types.len()];
        if self.parts.is_empty() {
            return of_files;
        }
        let alone = |id: &TypeId| self.parts.get(id).filter(|parts| !parts.json);
        let choice = |id: &TypeId| self.choices.get(id).is_some_and(|choice| !choice.json);
        let mut others = vec![false; api.types.len()];
        for (at, def) in api.types.iter().enumerate() {
            match (&def.shape, alone(&TypeId(at))) {
                (Shape::Structure(structure), Some(parts)) => {
                    let within = |name: &str| parts.objects.contains(name);
                    let members = members(structure);
                    for (name, ty) in members.filter(|(name, _)| !name.is_some_and(within)) {
                        let file = name.is_some_and(|name| parts.file(name).is_some());
                        api.mark([ty], if file { &mut of_files } else { &mut others });
                    }
                }
                (Shape::Union(_), _) if choice(&TypeId(at)) => {}
                (shape, _) if def.name.given().is_some() => api.mark(shape.types(), &mut others),
                _ => {}
            }
        }
        let mut operations: Vec<&Operation> = api.operations.iter().chain(&api.webhooks).collect();
        while let Some(operation) = operations.pop() {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
            api.mark(parameters.chain(operation.response_types()), &mut others);
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                let parts = content.parts.iter().chain(&content.prefix_parts);
                let headers = parts
                    .chain(&content.item_part)
                    .flat_map(|part| &part.headers);
                api.mark(headers.map(|header| &header.ty), &mut others);
                let id = self.shape_of(&content.ty).ok().map(|(id, _)| id);
                let parts = |id: &TypeId| alone(id).is_some() || choice(id);
                if !id.as_ref().is_some_and(parts) {
                    api.mark([&content.ty].into_iter().chain(&content.item), &mut others);
                }
            }
            let called = operation.callbacks.iter();
            operations.extend(called.flat_map(|one| &one.operations));
        }
        let found = of_files.iter().zip(others).zip(&api.types);
        found
            .map(|((of_files, other), def)| *of_files && !other && def.name.given().is_none())
            .collect()
    }
}

/// The types of a structure's members, each with its name if it has one.
fn members(structure: &api::Structure) -> impl Iterator<Item = (Option<&str>, &Type)> {
    let fields = structure.fields.iter();
    let additional = structure.additional.ty().map(|ty| (None, ty));
    fields
        .map(|field| (Some(field.name.as_str()), &field.ty))
        .chain(additional)
}
