//! The named schemas of a document → types that are called like them.

use super::flat::Flat;
use super::form::Form;
use super::naming::Naming;
use super::{Known, Lowering};
use crate::api::types::Owner;
use crate::api::{Type, TypeId};
use crate::document::SchemaId;

impl<'a> Lowering<'a> {
    /// Defines a type for each of `components/schemas`, in document order.
    pub(super) fn component_schemas(&mut self) {
        let components = &self.document.schemas.components;
        for (index, id) in components.values().enumerate() {
            let ty = self.or_null(*id, Type::Named(TypeId(index)));
            self.known.insert(*id, Known::Type(ty));
        }
        let mut meant = Vec::with_capacity(components.len());
        for (index, id) in components.values().enumerate() {
            let schema = self.in_another_file(*id);
            if let Some(schema) = schema {
                let (ty, place) = (self.known[id].clone(), &self.schema(schema).place);
                self.owners.own(place, Owner::Type(TypeId(index)));
                self.known.insert(schema, ty);
            }
            meant.push(schema.unwrap_or(*id));
        }
        // Before the first shape, so that what stands inside of one has its name wherever another names it first.
        let forms = meant.into_iter().enumerate();
        let forms = forms.map(|(index, id)| {
            let form = (!self.has_properties(id)).then(|| self.component_form(TypeId(index), id));
            (id, form)
        });
        let forms: Vec<(SchemaId, Option<Form<'a>>)> = forms.collect();
        for (index, (name, (id, form))) in components.keys().zip(forms).enumerate() {
            let form = form.unwrap_or_else(|| self.component_form(TypeId(index), id));
            let shape = self.shape(form);
            self.define(TypeId(index), Naming::Given(name.clone()), id, shape);
        }
    }

    /// Whether a schema, or one that it adds to, has properties, so that it is not just another schema inside of it. Forms of
    /// these are looked at one by one: all of a document may extend a large one, and too much of that ends it.
    fn has_properties(&mut self, id: SchemaId) -> bool {
        match self.flat(id) {
            Flat::Same(_) => false,
            Flat::Parts(parts) => parts.iter().any(|part| !part.properties.is_empty()),
        }
    }

    /// The form of a component; where that is another schema inside of it, as the only alternative beside null is, then
    /// the form of this, which has the component's name.
    fn component_form(&mut self, type_id: TypeId, id: SchemaId) -> Form<'a> {
        let mut form = self.form(id);
        while let Form::Same(inner) = form
            && self.is_inside(inner, id)
            && !self.known.contains_key(&inner)
        {
            let ty = self.or_null(inner, Type::Named(type_id));
            self.known.insert(inner, Known::Type(ty));
            form = self.form(inner);
        }
        form
    }

    fn is_inside(&self, inner: SchemaId, outer: SchemaId) -> bool {
        self.schema(inner)
            .place
            .is_within(&self.schema(outer).place)
    }

    /// The schema that a component only names, because it stands in a file of its own and nothing else names it yet.
    fn in_another_file(&mut self, component: SchemaId) -> Option<SchemaId> {
        let home = self.document.place.file;
        let mut found = None;
        let mut at = component;
        while self.schema(at).all_of.is_empty()
            && let Some(target) = self.schema(at).reference
            && !self.known.contains_key(&target)
            && found != Some(target)
            && self.schema(target).place.file != home
            && matches!(self.flat(at), Flat::Same(_))
        {
            found = Some(target);
            at = target;
        }
        found
    }
}
