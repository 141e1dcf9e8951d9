//! A sample and the nodes that its schema makes of it → a document in XML.

use serde_json::Value;

use crate::api::{Api, XmlKind, XmlNode, XmlShapeId, types};

impl Api {
    /// What a server could answer.
    pub(super) fn xml_of(&self, root: &XmlNode, value: &Value) -> String {
        let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
        match root.kind {
            XmlKind::Element if !root.name.is_empty() => self.element(root, value, &mut out),
            XmlKind::None if self.xml[root.shape.0].is_object() => {
                self.content(root.shape, value, &mut out);
            }
            // Nothing says what it is called.
            _ => self.element(
                &XmlNode::element("root".to_owned(), root.shape),
                value,
                &mut out,
            ),
        }
        out
    }

    fn node(&self, node: &XmlNode, value: &Value, out: &mut String) {
        match node.kind {
            // In the tag of the element around it.
            XmlKind::Attribute => {}
            XmlKind::Text | XmlKind::Cdata => out.push_str(&escaped(value)),
            XmlKind::None => self.content(node.shape, value, out),
            XmlKind::Element => self.element(node, value, out),
        }
    }

    fn element(&self, node: &XmlNode, value: &Value, out: &mut String) {
        let name = tag(node);
        out.push_str(&format!("<{name}{}", namespace(node)));
        self.attributes(node.shape, value, out);
        out.push('>');
        self.content(node.shape, value, out);
        out.push_str(&format!("</{name}>"));
    }

    fn attributes(&self, shape: XmlShapeId, value: &Value, out: &mut String) {
        for (member, node) in &self.xml[shape.0].members {
            match (node.kind, value.get(member)) {
                (XmlKind::Attribute, Some(value)) => {
                    let (name, value) = (tag(node), escaped(value));
                    out.push_str(&format!("{} {name}=\"{value}\"", namespace(node)));
                }
                (XmlKind::None, Some(value)) => self.attributes(node.shape, value, out),
                _ => {}
            }
        }
    }

    fn content(&self, shape: XmlShapeId, value: &Value, out: &mut String) {
        let shape = &self.xml[shape.0];
        match value {
            Value::Object(map) => {
                for (member, node) in &shape.members {
                    if let Some(value) = map.get(member) {
                        self.node(node, value, out);
                    }
                }
                let known = |name: &str| shape.members.iter().any(|(known, _)| known == name);
                for (name, value) in map.iter().filter(|(name, _)| !known(name)) {
                    if let Some(others) = shape.others {
                        self.element(&XmlNode::element(name.clone(), others), value, out);
                    }
                }
            }
            Value::Array(items) => {
                for (value, item) in items.iter().zip(shape.item.iter().cycle()) {
                    self.node(item, value, out);
                }
            }
            single => out.push_str(&escaped(single)),
        }
    }
}

/// The name of an element, also of one that the document gives none.
fn tag(node: &XmlNode) -> String {
    match node.prefix.as_str() {
        "" if node.name.is_empty() => "item".to_owned(),
        "" => node.name.clone(),
        prefix => format!("{prefix}:{}", node.name),
    }
}

/// What declares the namespace of a name.
fn namespace(node: &XmlNode) -> String {
    let colon = if node.prefix.is_empty() { "" } else { ":" };
    match node.namespace.as_str() {
        "" => String::new(),
        _ if node.prefix == "xml" => String::new(),
        of => format!(
            " xmlns{colon}{}=\"{}\"",
            node.prefix,
            escaped(&Value::from(of))
        ),
    }
}

/// The text of a single value; of a list of them, with blanks between them.
fn escaped(value: &Value) -> String {
    let text = match value {
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(types::text).collect();
            items.join(" ")
        }
        Value::Null => String::new(),
        single => types::text(single),
    };
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('>', "&gt;").replace('"', "&quot;")
}
