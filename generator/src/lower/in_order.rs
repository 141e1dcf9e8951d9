//! Bodies whose parts have places and no names (OpenAPI 3.2 §4.14.5.2) → structures with a field for each place.

use super::encoding::Fields;
use super::naming::Naming;
use super::{Defined, Lowering};
use crate::api::media::essence;
use crate::api::{Additional, Field, Hints, ITEMS, Part, Shape, Structure, Type};
use crate::document::schema::JsonType;
use crate::document::{MediaType, Schema, SchemaId};

/// A body in order: its type, and how its parts are written.
pub(super) struct InOrder {
    pub(super) ty: Type,
    pub(super) parts: Vec<Part>,
}

impl<'a> Lowering<'a> {
    /// The parts of a body that is a list of them; `None`: it is none.
    pub(super) fn in_order(
        &mut self,
        media_type: &str,
        media: &'a MediaType,
        fields: Fields,
    ) -> Option<InOrder> {
        // Parts of a form have names (RFC 7578 §4.2), which only headers can say here.
        let described = !media.prefix_encoding.is_empty() || media.item_encoding.is_some();
        if essence(media_type) == "multipart/form-data" && !described {
            return None;
        }
        let listed = media.schema.map(|id| self.followed(id));
        let listed = listed.filter(|(_, schema)| is_list(schema));
        let (key, schema) = match (listed, media.item_schema) {
            (Some((id, schema)), _) => (id, Some(schema)),
            (None, Some(items)) if media.schema.is_none() => (items, None),
            (None, _) => return None,
        };
        let prefix = schema.map_or(&[][..], |schema| &schema.prefix_items);
        let items = match schema.and_then(|schema| schema.items) {
            Some(items) => Some(items).filter(|id| self.schema(*id).boolean != Some(false)),
            None if prefix.is_empty() => media.item_schema,
            None => None,
        };
        if !self.spend(prefix.len(), &media.place) {
            return None;
        }
        let ty = match self.ordered.get(&key) {
            Some(ty) => ty.clone(),
            None => {
                let least = schema.and_then(|schema| schema.bounds.min_items);
                let always = |index: usize| least.is_none_or(|least| (index as u64) < least);
                let mut members = Vec::with_capacity(prefix.len() + 1);
                for (index, id) in prefix.iter().enumerate() {
                    let ty = self.non_null_type_of(*id);
                    members.push(self.member(name(index), *id, ty, always(index)));
                }
                if let Some(id) = items {
                    let ty = Type::Array(Box::new(self.type_of(id)));
                    members.push(self.member(ITEMS.to_owned(), id, ty, prefix.is_empty()));
                }
                let ty = self.structure_in_order(media, key, members);
                self.ordered.insert(key, ty.clone());
                ty
            }
        };
        let mut parts = Vec::new();
        for (index, written) in media.prefix_encoding.iter().enumerate() {
            let property = match index < prefix.len() {
                true => name(index),
                false => ITEMS.to_owned(),
            };
            let mut part = self.part(&property, written, fields);
            let within = prefix.get(index).copied().or(items);
            self.fill(&mut part, within.as_slice());
            parts.push(part);
        }
        let each = media.item_encoding.as_ref();
        if let Some(mut part) = each.map(|written| self.part(ITEMS, written, fields)) {
            self.fill(&mut part, items.as_slice());
            parts.push(part);
        }
        Some(InOrder { ty, parts })
    }

    fn member(&mut self, name: String, id: SchemaId, ty: Type, required: bool) -> Field {
        Field {
            name,
            docs: self.docs(id),
            ty,
            required,
            nullable: false,
            read_only: false,
            write_only: false,
            hints: Hints::new(),
        }
    }

    fn structure_in_order(
        &mut self,
        media: &MediaType,
        schema: SchemaId,
        fields: Vec<Field>,
    ) -> Type {
        let id = self.reserve();
        let place = match media.schema {
            Some(_) => self.schema(schema).place.clone(),
            None => media.place.child("itemSchema"),
        };
        self.types[id.0] = Some(Defined {
            naming: Naming::InPlace,
            origin: place,
            docs: Default::default(),
            shape: Shape::Structure(Structure {
                fields,
                additional: Additional::Dropped,
            }),
        });
        Type::Named(id)
    }
}

/// What the part at a place is called, counted from one.
fn name(index: usize) -> String {
    format!("part{}", index + 1)
}

fn is_list(schema: &Schema) -> bool {
    let alternatives = [&schema.all_of, &schema.any_of, &schema.one_of];
    let plain = alternatives.iter().all(|branches| branches.is_empty());
    let listed = schema.items.is_some() || !schema.prefix_items.is_empty();
    let untyped = schema.types.is_empty() && schema.properties.is_empty();
    plain && listed && (untyped || schema.types == [JsonType::Array])
}
