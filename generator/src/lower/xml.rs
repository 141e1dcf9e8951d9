//! Schemas of bodies in XML → the nodes and shapes that values of them have there (OpenAPI 3.2 §4.26).
//!
//! A shape is made of all schemas that a value may be of at once or one of: the type says which it is.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet, VecDeque};

use indexmap::IndexMap;

use super::Lowering;
use super::alternatives::is_named;
use super::object::other_members;
use crate::api::{XmlKind, XmlNode, XmlShape, XmlShapeId};
use crate::diagnostic::Code;
use crate::document::schema::{JsonType, NodeType};
use crate::document::{Allowance, Schema, SchemaId, Version};
use crate::place::Place;

/// References, branches and alternatives that one value is described on.
const DEPTH: usize = 100;

/// The namespace of `xsi:type`.
const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

mod members;
mod parts;

use parts::{is_list, is_token, is_xml_name, json_types};

/// The shapes so far.
pub(super) struct Known {
    /// What they may still be made of: where that is too much, bodies in XML are bytes, and the document counts all the same.
    allowance: RefCell<Allowance>,
    shapes: Vec<XmlShape>,
    by_parts: HashMap<Key, XmlShapeId>,
    /// Prefixes for the namespaces of attributes that have none.
    prefixes: HashMap<String, String>,
    /// Those that are yet to be made.
    open: VecDeque<(XmlShapeId, Key)>,
}

impl Known {
    pub(super) fn within(allowance: Allowance) -> Self {
        Self {
            allowance: RefCell::new(allowance),
            shapes: Vec::new(),
            by_parts: HashMap::new(),
            prefixes: HashMap::new(),
            open: VecDeque::new(),
        }
    }

    /// Takes as many parts from what shapes may be made of; `false` where there are not so many left.
    fn spend(&self, count: usize, place: &Place) -> bool {
        self.allowance.borrow_mut().take(count, place)
    }

    fn is_exceeded(&self) -> bool {
        self.allowance.borrow().exceeded_at().is_some()
    }

    pub(super) fn shapes(&mut self) -> Vec<XmlShape> {
        std::mem::take(&mut self.shapes)
    }
}

/// The schemas that a shape is made of, each with whether every value is of it; and what items of a list are called
/// without a name of their own.
type Key = (Vec<(SchemaId, bool)>, Option<String>);

impl<'a> Lowering<'a> {
    /// The root of a document in XML; `None` where it is nothing but text, or nothing is said of it.
    pub(super) fn xml_root(&mut self, id: SchemaId) -> Option<XmlNode> {
        self.xml_root_of(&[id])
    }

    /// The same of a value that all of these describe.
    pub(super) fn xml_root_of(&mut self, ids: &[SchemaId]) -> Option<XmlNode> {
        if self.xml.is_exceeded() {
            return None;
        }
        let chain: Vec<SchemaId> = ids.iter().flat_map(|id| self.xml_chain(*id)).collect();
        let mut root = self.xml_node(ids, None, None)?;
        let is_list = self.xml.shapes[root.shape.0].is_list();
        if is_list && root.kind == XmlKind::None {
            let name = self.xml_name(&chain).or_else(|| self.xml_component(&chain));
            root.name = name.filter(|name| is_xml_name(name)).unwrap_or_default();
        }
        if is_list || root.kind != XmlKind::None {
            root.kind = XmlKind::Element;
        }
        self.make_shapes();
        if self.xml.is_exceeded() {
            let message =
                "what bodies in XML are made of is far larger than the document: this one is bytes";
            let place = self.schema(ids[0]).place.clone();
            self.report(Code::RawBody, &place, message);
            return None;
        }
        let shape = &self.xml.shapes[root.shape.0];
        let told = shape.is_list() || shape.number || shape.boolean || !shape.members.is_empty();
        let map = shape.others.is_some() && !shape.text;
        // A text is mostly a whole document, but where its element has a name.
        let mut xml = chain
            .iter()
            .filter_map(|id| self.schema(*id).xml.as_deref());
        let named = shape.text && xml.any(|xml| xml.name.is_some());
        (told || map || named).then_some(root)
    }

    /// The node of a value that all of these describe, `inferred` being its name if it has none of its own; `None` where no
    /// node can have its name.
    fn xml_node(
        &mut self,
        ids: &[SchemaId],
        inferred: Option<&str>,
        words: Option<&str>,
    ) -> Option<XmlNode> {
        let parts = self.xml_parts(ids);
        let chain: Vec<SchemaId> = ids.iter().flat_map(|id| self.xml_chain(*id)).collect();
        let said = || chain.iter().map(|id| self.schema(*id));
        let xml = || said().filter_map(|schema| schema.xml.as_deref());
        let is = |of: fn(&Schema) -> bool| parts.iter().any(|(id, _)| of(self.schema(*id)));
        let listed = is(is_list) && !is(|schema| !schema.properties.is_empty());
        let node_type = xml().find_map(|xml| xml.node_type);
        // A list that is one of several alternatives says itself whether an element is around it.
        let wrapped = || {
            let lists = parts.iter().map(|(id, _)| self.schema(*id));
            let mut all = said().chain(lists.filter(|schema| is_list(schema)));
            all.any(|schema| schema.xml.as_ref().is_some_and(|xml| xml.wrapped))
        };
        let kind = match node_type {
            Some(NodeType::Element) => XmlKind::Element,
            Some(NodeType::Attribute) => XmlKind::Attribute,
            Some(NodeType::Text) => XmlKind::Text,
            Some(NodeType::Cdata) => XmlKind::Cdata,
            Some(NodeType::None) => XmlKind::None,
            None if xml().any(|xml| xml.attribute) => XmlKind::Attribute,
            None if listed && !wrapped() => XmlKind::None,
            None => XmlKind::Element,
        };
        let name = self.xml_name(&chain);
        // The name beside the type of a list is that of the element around it (OpenAPI 3.1.1 §4.8.26.1).
        let list = chain.iter().position(|id| is_list(self.schema(*id)));
        let outside = self.xml_name(&chain[..list.unwrap_or(chain.len())]);
        let component = self.xml_component(&chain);
        let own = name.as_deref().or(inferred).or(component.as_deref());
        let own = own.map(str::to_owned);
        let of_items = match kind {
            XmlKind::None => outside.as_deref().or(inferred).map(str::to_owned),
            _ if inferred.is_none() => None,
            // From 3.2 on the name of an element is its own alone.
            _ if self.document.version == Version::V3_2 => inferred.map(str::to_owned),
            _ => own.clone(),
        };
        let mut written = match kind {
            XmlKind::Text | XmlKind::Cdata | XmlKind::None => String::new(),
            XmlKind::Element | XmlKind::Attribute => own.unwrap_or_default(),
        };
        let mut prefix = xml().find_map(|xml| xml.prefix.clone()).unwrap_or_default();
        let mut namespace = xml()
            .find_map(|xml| xml.namespace.clone())
            .unwrap_or_default();
        if let Some((before, rest)) = written.split_once(':') {
            prefix = before.to_owned();
            written = rest.to_owned();
        }
        if prefix == "xsi" && namespace.is_empty() {
            namespace = INSTANCE.to_owned();
        }
        for name in [&written, &prefix] {
            if !name.is_empty() && !is_xml_name(name) {
                let message = format!(
                    "`{}` is no name in XML: what it would name is passed over",
                    name.escape_debug()
                );
                let place = &self.schema(chain[0]).place;
                self.report(Code::UnusableName, place, message);
                return None;
            }
        }
        if namespace.is_empty() && !prefix.is_empty() && prefix != "xml" {
            let message = format!("the prefix `{prefix}` has no namespace, and is left out");
            let place = &self.schema(chain[0]).place;
            self.report(Code::UnusableName, place, message);
            prefix.clear();
        }
        if kind == XmlKind::Attribute && prefix.is_empty() && !namespace.is_empty() {
            // The default namespace is none of attributes (Namespaces in XML 1.0 §6.2).
            let next = self.xml.prefixes.len() + 1;
            let known = self.xml.prefixes.entry(namespace.clone());
            prefix = known.or_insert_with(|| format!("ns{next}")).clone();
        }
        let words = component.as_deref().or(words).unwrap_or_default();
        Some(XmlNode {
            kind,
            name: written,
            prefix,
            namespace,
            required: false,
            shape: self.xml_shape((parts, of_items.filter(|_| listed)), words),
        })
    }

    /// The name that one of these schemas gives, the first that has one; in 3.2 also that of a component, which stands for
    /// an element of its own.
    fn xml_name(&self, chain: &[SchemaId]) -> Option<String> {
        let strict = self.document.version == Version::V3_2;
        let mut names = chain.iter().enumerate().filter_map(|(at, id)| {
            let schema = self.schema(*id);
            let own = schema.xml.as_ref().and_then(|xml| xml.name.clone());
            let component = || {
                let element = strict && at > 0 && is_named(&schema.place) && !is_list(schema);
                let mut tokens = schema.place.pointer.tokens();
                element.then(|| tokens.next_back()).flatten()
            };
            own.or_else(component)
        });
        names.next()
    }

    /// What the document calls one of these schemas, the first that it calls anything.
    fn xml_component(&self, chain: &[SchemaId]) -> Option<String> {
        let mut places = chain.iter().map(|id| &self.schema(*id).place);
        let named = places.find(|place| is_named(place))?;
        named.pointer.tokens().next_back()
    }

    /// The schemas that say of one value how it is written: it, the branches that only annotate, and what it refers to.
    fn xml_chain(&self, mut id: SchemaId) -> Vec<SchemaId> {
        let mut chain = Vec::new();
        for _ in 0..DEPTH {
            chain.push(id);
            let schema = self.schema(id);
            let (notes, branches): (Vec<SchemaId>, Vec<SchemaId>) = schema
                .all_of
                .iter()
                .partition(|branch| self.is_annotation(self.schema(**branch)));
            chain.extend(notes);
            let only = match branches.as_slice() {
                [only] if schema.properties.is_empty() => Some(*only),
                _ => None,
            };
            match schema.reference.or(only) {
                Some(next) => id = next,
                None => break,
            }
        }
        chain
    }

    fn xml_shape(&mut self, key: Key, words: &str) -> XmlShapeId {
        if let Some(known) = self.xml.by_parts.get(&key) {
            return *known;
        }
        let id = XmlShapeId(self.xml.shapes.len());
        let listed = key.0.iter().any(|(id, _)| is_list(self.schema(*id)));
        let objects = key
            .0
            .iter()
            .any(|(id, _)| !self.schema(*id).properties.is_empty());
        let mut shape = XmlShape {
            name: words.to_owned(),
            ..XmlShape::default()
        };
        if listed && !objects {
            // What a node is depends on whether it is a list; the item is made later.
            shape.item = Some(XmlNode::element(String::new(), id));
        }
        self.xml.shapes.push(shape);
        self.xml.by_parts.insert(key.clone(), id);
        self.xml.open.push_back((id, key));
        id
    }

    fn make_shapes(&mut self) {
        while let Some((id, key)) = self.xml.open.pop_front() {
            if self.xml.is_exceeded() {
                return;
            }
            let name = std::mem::take(&mut self.xml.shapes[id.0].name);
            let shape = self.made_shape(key, name);
            self.xml.shapes[id.0] = shape;
        }
    }

    fn made_shape(&mut self, (parts, of_items): Key, name: String) -> XmlShape {
        let schemas: Vec<&'a Schema> = parts.iter().map(|(id, _)| self.schema(*id)).collect();
        let has = |ty: JsonType| {
            schemas
                .iter()
                .any(|schema| json_types(schema).contains(&ty))
        };
        let anything = schemas.is_empty();
        let mut shape = XmlShape {
            text: has(JsonType::String) || anything,
            token: schemas
                .iter()
                .filter(|schema| json_types(schema).contains(&JsonType::String))
                .all(|schema| is_token(schema))
                && !anything,
            number: has(JsonType::Integer) || has(JsonType::Number),
            boolean: has(JsonType::Boolean),
            ..XmlShape::default()
        };
        let objects = has(JsonType::Object);
        let mut properties: IndexMap<&'a str, Vec<SchemaId>> = IndexMap::new();
        for schema in &schemas {
            for (name, id) in &schema.properties {
                properties.entry(name).or_default().push(*id);
            }
        }
        let place = schemas.first().map(|schema| &schema.place);
        if place.is_some_and(|place| !self.xml.spend(properties.len(), place)) {
            return shape;
        }
        let required: HashSet<&str> = parts
            .iter()
            .filter(|(_, certain)| *certain)
            .flat_map(|(id, _)| self.schema(*id).required.iter().map(String::as_str))
            .collect();
        for (member, ids) in &properties {
            let words = format!("{name} {member}");
            self.say_mixed(member, ids);
            if let Some(mut node) = self.xml_node(ids, Some(member), Some(&words)) {
                node.required = required.contains(member);
                shape.members.push(((*member).to_owned(), node));
            }
        }
        self.tell_apart(&mut shape.members, &properties);
        self.add_tags(&mut shape.members, &schemas);
        let others = other_members(&schemas);
        let patterns = || {
            schemas
                .iter()
                .flat_map(|schema| schema.pattern_properties.values())
        };
        let words = format!("{name} value");
        shape.others = match others.map(|id| (id, self.schema(id).boolean)) {
            Some((_, Some(false))) => None,
            Some((_, Some(true))) => Some(self.any_xml()),
            Some((id, None)) => {
                let node = self.xml_node(&[id], None, Some(&words));
                let is_list = |node: &XmlNode| self.xml.shapes[node.shape.0].is_list();
                let wrapped = |node: &&XmlNode| node.kind == XmlKind::Element && is_list(node);
                if node.as_ref().filter(wrapped).is_some() {
                    let message = "in XML the lists in this map have no element around them: an element for each item";
                    let place = self.schema(id).place.clone();
                    self.report(Code::NotGenerated, &place, message);
                }
                node.map(|node| node.shape)
            }
            None if patterns().nth(1).is_some() => Some(self.any_xml()),
            None if patterns().next().is_some() => {
                let only: Vec<SchemaId> = patterns().copied().collect();
                let node = self.xml_node(&only, None, Some(&words));
                node.map(|node| node.shape)
            }
            None if objects && properties.is_empty() || anything => Some(self.any_xml()),
            None => None,
        };
        if schemas.iter().any(|schema| is_list(schema)) {
            let items: Vec<SchemaId> = schemas.iter().filter_map(|schema| schema.items).collect();
            let words = format!("{name} item");
            let item = match items.as_slice() {
                [] => None,
                items => self.xml_node(items, of_items.as_deref(), Some(&words)),
            };
            let within = item.as_ref().filter(|item| item.kind == XmlKind::None);
            if within.is_some_and(|item| self.xml.shapes[item.shape.0].is_list()) {
                let message = "in XML no element is around the lists in this one: their items are those of one list";
                let place = self.schema(items[0]).place.clone();
                self.report(Code::NotGenerated, &place, message);
            }
            let unsaid = || XmlNode::element(of_items.unwrap_or_default(), self.any_xml());
            shape.item = Some(item.unwrap_or_else(unsaid));
        }
        shape.name = name;
        shape
    }

    /// The shape of what nothing is said of.
    fn any_xml(&mut self) -> XmlShapeId {
        self.xml_shape((Vec::new(), None), "anything")
    }
}
