//! The members of an object in XML: which are told apart by their names, and which are not.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use super::super::Lowering;
use super::parts::{is_xml_name, json_types};
use crate::api::{XmlKind, XmlNode};
use crate::diagnostic::Code;
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

impl Lowering<'_> {
    /// Members that are called alike by what they refer to are called by their own names; of two that still are, the first
    /// is what is read.
    pub(super) fn tell_apart(
        &mut self,
        members: &mut [(String, XmlNode)],
        properties: &IndexMap<&str, Vec<SchemaId>>,
    ) {
        let mut named: HashMap<(XmlKind, String, String), usize> = HashMap::new();
        let key = |node: &XmlNode| (node.kind, node.name.clone(), node.namespace.clone());
        for (_, node) in &*members {
            *named.entry(key(node)).or_default() += 1;
        }
        for (name, node) in &mut *members {
            let alike = !node.name.is_empty() && named[&key(node)] > 1;
            let mut ids = properties[name.as_str()].iter();
            let given = ids.any(|id| {
                let xml = self.schema(*id).xml.as_ref();
                xml.is_some_and(|xml| xml.name.is_some())
            });
            if alike && !given && is_xml_name(name) {
                node.name = name.clone();
            }
        }
        let mut first: HashMap<(XmlKind, String, String), &str> = HashMap::new();
        for (name, node) in members.iter().filter(|(_, node)| !node.name.is_empty()) {
            let known = *first.entry(key(node)).or_insert(name);
            if known != name.as_str() {
                let message = format!(
                    "`{known}` and `{name}` are both `{}` in XML, which is read as the first",
                    node.name
                );
                let place = &self.schema(properties[name.as_str()][0]).place;
                self.report(Code::DuplicateDefinition, place, message);
            }
        }
    }

    /// Says of a member that is text in one alternative and a number or a truth value in another that its text does not tell
    /// which it is.
    pub(super) fn say_mixed(&mut self, member: &str, ids: &[SchemaId]) {
        let types = |id: &SchemaId| -> HashSet<JsonType> {
            let parts = self.xml_parts(std::slice::from_ref(id));
            let types = parts
                .iter()
                .flat_map(|(id, _)| json_types(self.schema(*id)));
            types.collect()
        };
        let text = |types: &HashSet<JsonType>| types.contains(&JsonType::String);
        let other = [JsonType::Number, JsonType::Integer, JsonType::Boolean];
        let other = |types: &HashSet<JsonType>| other.iter().any(|ty| types.contains(ty));
        if ids.len() < 2 {
            return;
        }
        let all: Vec<HashSet<JsonType>> = ids.iter().map(types).collect();
        let only_text = all.iter().any(|types| text(types) && !other(types));
        let no_text = all.iter().any(|types| !text(types) && other(types));
        if only_text && no_text {
            let message = format!(
                "`{}` is a text in one alternative and none in another: in XML, what looks like a number or a truth value is \
                 read as that",
                member.escape_debug()
            );
            let place = self.schema(ids[0]).place.clone();
            self.report(Code::OpenType, &place, message);
        }
    }

    /// Adds tags that only a discriminator names: they are elements like others.
    pub(super) fn add_tags(&mut self, members: &mut Vec<(String, XmlNode)>, schemas: &[&Schema]) {
        let tags = schemas
            .iter()
            .filter_map(|schema| schema.discriminator.as_deref());
        for tag in tags.map(|tag| &tag.property_name) {
            let mut all = members.iter();
            let known = all.any(|(name, node)| name == tag || node.name == *tag);
            if !known && is_xml_name(tag) {
                let node = XmlNode::element(tag.clone(), self.any_xml());
                members.insert(0, (tag.clone(), node));
            }
        }
    }
}
