//! Bodies whose parts have places and no names (OpenAPI 3.2 §4.14.5.2) → structures with a field for each place.

use super::encoding::Fields;
use super::inside::is_list;
use super::naming::Naming;
use super::{Defined, Lowering};
use crate::api::media::{Media, essence};
use crate::api::{Additional, Content, Field, Hints, ITEMS, Part, Shape, Structure, Type};
use crate::document::{Encoding, MediaType, SchemaId};
use crate::place::Place;

/// A body in order: its type, and how its parts are written.
pub(super) struct InOrder {
    pub(super) ty: Type,
    pub(super) parts: Vec<Part>,
}

/// A list of parts, as a media type or an encoding has it.
struct Listed<'a> {
    schema: Option<SchemaId>,
    items: Option<SchemaId>,
    prefix: &'a [Encoding],
    each: Option<&'a Encoding>,
    place: &'a Place,
    fields: Fields,
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
        self.list_of_parts(Listed {
            schema: media.schema,
            items: media.item_schema,
            prefix: &media.prefix_encoding,
            each: media.item_encoding.as_deref(),
            place: &media.place,
            fields,
        })
    }

    fn list_of_parts(&mut self, list: Listed<'a>) -> Option<InOrder> {
        let listed = list.schema.map(|id| self.followed(id));
        let listed = listed.filter(|(_, schema)| is_list(schema));
        let (key, schema) = match (listed, list.items) {
            (Some((id, schema)), _) => (id, Some(schema)),
            (None, Some(items)) if list.schema.is_none() => (items, None),
            (None, _) => return None,
        };
        let prefix = schema.map_or(&[][..], |schema| &schema.prefix_items);
        let items = match schema.and_then(|schema| schema.items) {
            Some(items) => Some(items).filter(|id| self.schema(*id).boolean != Some(false)),
            None if prefix.is_empty() => list.items,
            None => None,
        };
        if !self.spend(prefix.len(), list.place) {
            return None;
        }
        let mut parts = Vec::new();
        for (index, written) in list.prefix.iter().enumerate() {
            let (property, within) = match prefix.get(index) {
                Some(id) => (name(index), Some(*id)),
                None => (ITEMS.to_owned(), items),
            };
            parts.push(self.placed(&property, within, (written, list.fields)));
        }
        if let Some(written) = list.each {
            parts.push(self.placed(ITEMS, items, (written, list.fields)));
        }
        // The type of a place is another one where it is parts with places again.
        let within = |name: &str| {
            let part = parts.iter().find(|part| part.property == name)?;
            let content = part.multipart().filter(|content| content.in_order)?;
            matches!(content.ty, Type::Named(_)).then(|| content.ty.clone())
        };
        let nested = parts.iter().any(|part| within(&part.property).is_some());
        let key = (key, nested.then(|| list.place.clone()));
        let ty = match self.ordered.get(&key) {
            Some(ty) => ty.clone(),
            None => {
                let least = schema.and_then(|schema| schema.bounds.min_items);
                let always = |index: usize| least.is_none_or(|least| (index as u64) < least);
                let mut members = Vec::with_capacity(prefix.len() + 1);
                for (index, id) in prefix.iter().enumerate() {
                    let ty = within(&name(index)).unwrap_or_else(|| self.non_null_type_of(*id));
                    members.push(self.member(name(index), *id, ty, always(index)));
                }
                if let Some(id) = items {
                    let item = within(ITEMS).unwrap_or_else(|| self.type_of(id));
                    let ty = Type::Array(Box::new(item));
                    members.push(self.member(ITEMS.to_owned(), id, ty, prefix.is_empty()));
                }
                let ty = self.structure_in_order(&list, key.0, members);
                self.ordered.insert(key, ty.clone());
                ty
            }
        };
        Some(InOrder { ty, parts })
    }

    /// The part at a place.
    fn placed(
        &mut self,
        property: &str,
        schema: Option<SchemaId>,
        (written, fields): (&'a Encoding, Fields),
    ) -> Part {
        let mut part = self.part(property, written, fields);
        let content = part.content.as_deref();
        let content = content.filter(|one| Media::of(&one.media_type) == Media::Multipart);
        let places = schema.is_some_and(|id| !self.followed(id).1.prefix_items.is_empty());
        let Some(content) = content.filter(|_| places) else {
            self.fill(&mut part, schema.as_slice());
            return part;
        };
        let media_type = content.media_type.clone();
        let list = Listed {
            schema,
            items: None,
            prefix: &written.prefix_encoding,
            each: written.item_encoding.as_deref(),
            place: &written.place,
            fields: Fields::of(&media_type, self.document.version),
        };
        if let Some(InOrder { ty, parts }) = self.list_of_parts(list) {
            part.content = Some(Box::new(Content {
                parts,
                in_order: true,
                ..Content::of(ty, &media_type)
            }));
        }
        part
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
        list: &Listed<'_>,
        schema: SchemaId,
        fields: Vec<Field>,
    ) -> Type {
        let id = self.reserve();
        let place = match list.schema {
            Some(_) => self.schema(schema).place.clone(),
            None => list.place.child("itemSchema"),
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
