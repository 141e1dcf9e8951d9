//! What stands in the parts of a body that are neither text, JSON nor files.

use std::collections::HashSet;
use std::rc::Rc;

use indexmap::IndexMap;

use super::Lowering;
use crate::api::media::{Media, essence, is_json, is_xml};
use crate::api::{Content, ITEMS, Part, Type, XmlNode};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// The schemas of each member of a body, those of all its alternatives and branches.
pub(super) type Members<'a> = Rc<IndexMap<&'a str, Vec<SchemaId>>>;

impl<'a> Lowering<'a> {
    /// Says of the parts of a body with names what stands in them.
    pub(super) fn fill_named(&mut self, body: SchemaId, parts: &mut [Part]) {
        for part in parts.iter_mut().filter(|part| is_filled(part)) {
            let members = self.members_of_parts(body);
            if let Some(schemas) = members.get(part.property.as_str()) {
                let each = schemas.iter().map(|id| self.each(*id, part).unwrap_or(*id));
                let each: Vec<SchemaId> = each.collect();
                self.fill(part, &each);
            }
        }
    }

    /// The items of a list that is a part for each of them, and not one with all of them in it.
    fn each(&self, id: SchemaId, part: &Part) -> Option<SchemaId> {
        let (_, schema) = self.followed(id);
        let item = schema.items.filter(|_| schema.properties.is_empty())?;
        let Some(content) = part.content.as_deref() else {
            return Some(item);
        };
        let (_, of_item) = self.followed(item);
        let branches = [&of_item.all_of, &of_item.one_of, &of_item.any_of];
        let has_members =
            !of_item.properties.is_empty() || branches.iter().any(|all| !all.is_empty());
        let named = !content.parts.is_empty() || is_form(&content.media_type);
        (named && has_members).then_some(item)
    }

    /// Says of a part what stands in it, of which all these schemas say something.
    pub(super) fn fill(&mut self, part: &mut Part, schemas: &[SchemaId]) {
        if !is_filled(part) || schemas.is_empty() {
            return;
        }
        match part.content.take() {
            None => part.xml = self.common_root(schemas),
            Some(content) => part.content = Some(Box::new(self.filled(*content, schemas))),
        }
    }

    /// A body within a part, with its type where that is one: an object, or a list of parts without names.
    fn filled(&mut self, mut content: Content, schemas: &[SchemaId]) -> Content {
        let types: Vec<Type> = schemas.iter().map(|id| self.type_of(*id)).collect();
        if types.windows(2).any(|two| two[0] != two[1]) {
            return content;
        }
        let id = schemas[0];
        let (_, schema) = self.followed(id);
        if !is_list(schema) {
            let before = content.parts.len();
            self.complete(id, &mut content.parts);
            if self.spend(content.parts.len() - before, &schema.place) {
                content.ty = types[0].clone();
            }
        } else if let Some(items) = schema.items.filter(|_| schema.prefix_items.is_empty()) {
            let parts = content
                .prefix_parts
                .drain(..)
                .chain(content.item_part.take());
            content.parts = parts
                .map(|part| Part {
                    property: ITEMS.to_owned(),
                    ..part
                })
                .collect();
            for part in &mut content.parts {
                self.fill(part, &[items]);
            }
            (content.ty, content.in_order) = (types[0].clone(), true);
        }
        content
    }

    /// The root of a document that all of these schemas describe; `None` where they call it differently.
    fn common_root(&mut self, schemas: &[SchemaId]) -> Option<XmlNode> {
        let root = self.xml_root_of(schemas)?;
        let alike = |other: &XmlNode| {
            let name = |node: &XmlNode| (node.kind, node.name.clone(), node.namespace.clone());
            name(other) == name(&root)
        };
        let mut roots = schemas.iter().filter_map(|id| self.xml_root(*id));
        (schemas.len() == 1 || roots.all(|other| alike(&other))).then_some(root)
    }

    fn members_of_parts(&mut self, body: SchemaId) -> Members<'a> {
        let (target, _) = self.followed(body);
        if let Some(known) = self.parts_members.get(&target) {
            return Rc::clone(known);
        }
        let mut members: IndexMap<&'a str, Vec<SchemaId>> = IndexMap::new();
        let (mut left, mut seen) = (vec![target], HashSet::new());
        while let Some(id) = left.pop() {
            let (target, schema) = self.followed(id);
            if !seen.insert(target) {
                continue;
            }
            for (name, id) in &schema.properties {
                members.entry(name).or_default().push(*id);
            }
            let branches = [&schema.all_of, &schema.one_of, &schema.any_of];
            left.extend(branches.into_iter().flatten().rev());
        }
        let members = Rc::new(members);
        self.parts_members.insert(target, Rc::clone(&members));
        members
    }
}

/// Whether what stands in a part is to be found out: it is XML or parts itself, and may not be JSON, which comes before these.
fn is_filled(part: &Part) -> bool {
    let listed = part.content_type.as_deref().unwrap_or_default();
    let lists = |is: fn(&str) -> bool| listed.split(',').any(is);
    let styled = part.style.is_some() || part.explode.is_some();
    let within = lists(is_xml) || lists(|one| Media::of(one) == Media::Multipart);
    within && !lists(is_json) && !styled
}

/// Whether the parts of a body have names in any case (RFC 7578 §4.2).
fn is_form(media_type: &str) -> bool {
    essence(media_type) == "multipart/form-data"
}

pub(super) fn is_list(schema: &Schema) -> bool {
    let alternatives = [&schema.all_of, &schema.any_of, &schema.one_of];
    let plain = alternatives.iter().all(|branches| branches.is_empty());
    let listed = schema.items.is_some() || !schema.prefix_items.is_empty();
    let untyped = schema.types.is_empty() && schema.properties.is_empty();
    plain && listed && (untyped || schema.types == [JsonType::Array])
}
