//! Shapes of XML → the tables by which bodies in it are read and written, in a file of their own.

use std::collections::BTreeSet;

use crate::api::{self, Content, XmlShape, XmlShapeId};
use crate::plan::docs;
use crate::plan::known::imports::imports;
use crate::plan::known::xml_tables::{is_shared_list, known};
use crate::plan::planning::Planning;
use crate::runtime_files::Part;
use crate::rust::xml::{XmlKind, XmlNode, XmlOf, XmlRoot, XmlTable};
use crate::rust::{File, Ident, Import, Item};

/// The module of the tables.
pub(in crate::plan) const MODULE: &str = "xml_shapes";

impl Planning<'_> {
    /// The table that is the root of a body in XML.
    pub(in crate::plan) fn xml_root(&self, content: &Content) -> Option<Ident> {
        let root = content.xml.as_ref()?;
        self.xml.roots.get(root).cloned()
    }

    /// The same of a body that can be written: one with a name, or with one member, which is the root.
    pub(in crate::plan) fn written_root(&self, content: &Content) -> Option<Ident> {
        self.root_written(content.xml.as_ref()?)
    }

    /// What a root is called, where a document can be written by it.
    pub(in crate::plan) fn root_written(&self, root: &api::XmlNode) -> Option<Ident> {
        let shape = &self.api.xml[root.shape.0];
        let named =
            |node: &api::XmlNode| node.kind != api::XmlKind::Element || !node.name.is_empty();
        let can = match (&shape.item, root.name.is_empty()) {
            (Some(item), false) => named(item),
            (Some(_), true) => false,
            (None, false) => true,
            (None, true) => shape.members.len() == 1 && shape.others.is_none(),
        };
        self.xml.roots.get(root).cloned().filter(|_| can)
    }

    /// Notes that a body is read or written by its root.
    pub(in crate::plan) fn uses_xml(&mut self, content: &Content) {
        self.runtime_parts.insert(Part::Xml);
        let root = self.xml_root(content);
        self.xml.used.extend(root);
    }

    /// Notes that an answer is read by a root, or a part written.
    pub(in crate::plan) fn uses_root(&mut self, root: &Ident) {
        self.runtime_parts.insert(Part::Xml);
        self.xml.used.insert(root.clone());
    }

    fn xml_node(&self, node: &api::XmlNode) -> XmlNode {
        let shape = &self.api.xml[node.shape.0];
        let name = || node.name.clone();
        let item = shape.item.as_ref();
        let item = item.filter(|_| shape.is_list() && !is_shared_list(self.api, shape));
        let kind = match (node.kind, item) {
            (api::XmlKind::Element, Some(item)) => XmlKind::Wrapped(name(), item.name.clone()),
            (api::XmlKind::None, Some(item)) => XmlKind::Each(item.name.clone()),
            (api::XmlKind::Element, None) => XmlKind::Element(name()),
            (api::XmlKind::Attribute, _) => XmlKind::Attribute(name()),
            (api::XmlKind::Text, _) => XmlKind::Text,
            (api::XmlKind::Cdata, _) => XmlKind::Cdata,
            (api::XmlKind::None, None) => XmlKind::Within,
        };
        let told = match kind {
            XmlKind::Each(_) => item.unwrap_or(node),
            _ => node,
        };
        let of_item = match (&kind, item) {
            (XmlKind::Wrapped(..), Some(item)) => (item.namespace.clone(), item.prefix.clone()),
            _ => Default::default(),
        };
        XmlNode {
            of_item,
            prefix: told.prefix.clone(),
            namespace: told.namespace.clone(),
            // An element that is not there is nothing, whatever else is said of it.
            required: node.required && !matches!(kind, XmlKind::Element(_) | XmlKind::Attribute(_)),
            of: match (&kind, item) {
                (XmlKind::Each(_) | XmlKind::Wrapped(..), Some(item)) => self.xml_of(item.shape),
                (XmlKind::Attribute(_) | XmlKind::Text | XmlKind::Cdata, Some(item)) => {
                    XmlOf::List(Box::new(self.xml_of(item.shape)))
                }
                _ => self.xml_of(node.shape),
            },
            kind,
        }
    }

    fn xml_of(&self, id: XmlShapeId) -> XmlOf {
        match self.xml.names.get(&id) {
            Some(name) => XmlOf::Table(name.clone()),
            None => match &self.api.xml[id.0].item {
                Some(item) => XmlOf::List(Box::new(self.xml_of(item.shape))),
                None => XmlOf::Known(known(&self.api.xml[id.0]).unwrap_or("ANY")),
            },
        }
    }

    /// The file of the tables that bodies are read and written by.
    pub(in crate::plan) fn xml_tables(&self) -> Option<File> {
        let mut reached = BTreeSet::new();
        let roots = self.xml.roots.iter();
        let roots = roots.filter(|(_, name)| self.xml.used.contains(name));
        let roots: Vec<(&api::XmlNode, &Ident)> = roots.collect();
        let mut open: Vec<XmlShapeId> = roots.iter().map(|(node, _)| node.shape).collect();
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                let shape = &self.api.xml[id.0];
                let nodes = shape
                    .members
                    .iter()
                    .map(|(_, node)| node)
                    .chain(&shape.item);
                open.extend(nodes.map(|node| node.shape).chain(shape.others));
            }
        }
        let tables = reached.into_iter().filter_map(|id| {
            let name = self.xml.names.get(&id)?.clone();
            Some(Item::XmlTable(self.xml_table(name, &self.api.xml[id.0])))
        });
        let roots = roots.into_iter().map(|(node, name)| {
            let (node, name) = (self.xml_node(node), name.clone());
            Item::XmlRoot(XmlRoot { name, node })
        });
        let tables: Vec<Item> = roots.chain(tables).collect();
        let items = imports(BTreeSet::from([Import::Xml]))
            .into_iter()
            .chain(tables);
        let items: Vec<Item> = items.collect();
        let docs = docs::sentence("How values are encoded in XML.");
        (items.len() > 1).then(|| self.file(MODULE, docs, items))
    }

    fn xml_table(&self, name: Ident, shape: &XmlShape) -> XmlTable {
        let members = shape.members.iter();
        XmlTable {
            name,
            texts: shape.texts().collect(),
            members: members
                .map(|(name, node)| (name.clone(), self.xml_node(node)))
                .collect(),
            others: shape.others.map(|others| self.xml_of(others)),
            item: shape.item.as_ref().map(|item| self.xml_node(item)),
        }
    }
}
