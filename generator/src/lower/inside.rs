//! What stands in the parts of a body that are neither text, JSON nor files.

use std::collections::HashSet;
use std::rc::Rc;

use indexmap::IndexMap;

use super::Lowering;
use crate::api::media::{is_json, is_xml};
use crate::api::{Part, XmlNode};
use crate::document::SchemaId;

/// The schemas of each member of a body, those of all its alternatives and branches.
pub(super) type Members<'a> = Rc<IndexMap<&'a str, Vec<SchemaId>>>;

impl<'a> Lowering<'a> {
    /// Says of the parts of a body with names what stands in them; a list is a part for each item.
    pub(super) fn fill_named(&mut self, body: SchemaId, parts: &mut [Part]) {
        for part in parts.iter_mut().filter(|part| is_filled(part)) {
            let members = self.members_of_parts(body);
            let Some(schemas) = members.get(part.property.as_str()) else {
                continue;
            };
            let each = schemas.iter().map(|id| {
                let (_, schema) = self.followed(*id);
                schema.items.filter(|_| schema.properties.is_empty())
            });
            let each: Vec<SchemaId> = each
                .zip(schemas)
                .map(|(item, id)| item.unwrap_or(*id))
                .collect();
            self.fill(part, &each);
        }
    }

    /// Says of a part what stands in it, of which all these schemas say something.
    pub(super) fn fill(&mut self, part: &mut Part, schemas: &[SchemaId]) {
        if is_filled(part) && !schemas.is_empty() {
            part.xml = self.common_root(schemas);
        }
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

/// Whether a part is XML: it may be that, and not JSON, which comes before it.
fn is_filled(part: &Part) -> bool {
    let listed = part.content_type.as_deref().unwrap_or_default();
    let lists = |is: fn(&str) -> bool| listed.split(',').any(is);
    let styled = part.style.is_some() || part.explode.is_some();
    lists(is_xml) && !lists(is_json) && !styled
}
