// SPDX-License-Identifier: 0BSD
//! JSON → XML, guided by a table.

use super::node::{XmlKind, XmlNode, XmlShape};
use super::scope::INSTANCE;
use super::table::{ANY, OWN_TEXT};
use serde_json::{Map, Value};
use std::fmt::Write;

/// The document of a value; an error says why there is none.
pub(in crate::runtime) fn write(value: &Value, root: &XmlNode) -> Result<String, String> {
    let mut xml = Xml {
        out: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(),
        declared: Vec::new(),
        depth: 0,
        roots: 0,
    };
    match root.kind {
        XmlKind::Element | XmlKind::Wrapped if !root.name.is_empty() => xml.element(root, value)?,
        // The only member is the root.
        _ => xml.content(root.shape, value)?,
    }
    match xml.roots {
        1 => Ok(xml.out),
        _ => Err("XML has one root element: give one of its members".to_owned()),
    }
}

struct Xml {
    out: String,
    /// The prefixes and namespaces that are declared here.
    declared: Vec<(&'static str, &'static str)>,
    depth: usize,
    /// The elements that stand in no other.
    roots: usize,
}

type Done = Result<(), String>;

impl Xml {
    fn node(&mut self, node: &XmlNode, value: &Value) -> Done {
        match (node.kind, node.each_item(), value) {
            // In the tag of the element around it.
            (XmlKind::Attribute, ..) => Ok(()),
            (XmlKind::Text, ..) => self.text(&plain(value)?),
            (XmlKind::Cdata, ..) => self.section(&plain(value)?),
            (XmlKind::Within, ..) => self.content(node.shape, value),
            (XmlKind::Each, Some(item), Value::Array(items)) => {
                items.iter().try_for_each(|one| self.element(&item, one))
            }
            // A null in the place of a list is no item.
            (XmlKind::Each, _, Value::Null) => Ok(()),
            // Of a table that says nothing of lists.
            (XmlKind::Element, None, Value::Array(items)) => {
                items.iter().try_for_each(|one| self.element(node, one))
            }
            (XmlKind::Element | XmlKind::Wrapped | XmlKind::Each, ..) => self.element(node, value),
        }
    }

    fn element(&mut self, node: &XmlNode, value: &Value) -> Done {
        if self.depth == 0 {
            self.roots += 1;
        }
        let name = match node.prefix {
            "" => node.name.to_owned(),
            prefix => format!("{prefix}:{}", node.name),
        };
        self.depth += 1;
        self.named_element(&name, node, value)?;
        self.depth -= 1;
        Ok(())
    }

    fn named_element(&mut self, name: &str, node: &XmlNode, value: &Value) -> Done {
        let before = self.declared.len();
        self.out.push('<');
        self.out.push_str(name);
        self.declare(node);
        if value.is_null() {
            let _ = write!(self.out, " xmlns:xsi=\"{INSTANCE}\" xsi:nil=\"true\"/>");
            self.declared.truncate(before);
            return Ok(());
        }
        if node.kind != XmlKind::Wrapped {
            self.attributes(node.shape, value, before)?;
        }
        let start = self.out.len();
        self.out.push('>');
        match (node.kind, node.each_item(), value) {
            (XmlKind::Wrapped, Some(item), Value::Array(items)) => {
                items.iter().try_for_each(|one| self.element(&item, one))?;
            }
            _ => self.content(node.shape, value)?,
        }
        if self.out.len() == start + 1 {
            self.out.truncate(start);
            self.out.push_str("/>");
        } else {
            let _ = write!(self.out, "</{name}>");
        }
        self.declared.truncate(before);
        Ok(())
    }

    /// The namespace that an element declares for a prefix.
    fn declares(&self, own: usize, prefix: &str) -> Option<&'static str> {
        let mut all = self.declared[own..].iter();
        let found = all.find(|(known, _)| *known == prefix);
        found.map(|(_, namespace)| *namespace)
    }

    /// Declares the namespace of a name, where it is not.
    fn declare(&mut self, node: &XmlNode) {
        let mut known = self.declared.iter().rev();
        let known = known.find(|(prefix, _)| *prefix == node.prefix);
        // The prefix `xml` is declared everywhere.
        let there = node.namespace.is_empty() || node.prefix == "xml";
        if there || known.is_some_and(|(_, known)| *known == node.namespace) {
            return;
        }
        let colon = if node.prefix.is_empty() { "" } else { ":" };
        let _ = write!(self.out, " xmlns{colon}{}=\"", node.prefix);
        // What is declared has no control characters.
        let _ = escape(node.namespace, true, &mut self.out);
        self.out.push('"');
        self.declared.push((node.prefix, node.namespace));
    }

    /// Those of an element; what it declares itself begins at `own`.
    fn attributes(&mut self, shape: &XmlShape, value: &Value, own: usize) -> Done {
        let Value::Object(members) = value else {
            return Ok(());
        };
        for (name, node) in shape.members {
            let Some(value) = members.get(*name).filter(|value| !value.is_null()) else {
                continue;
            };
            match node.kind {
                // The element's own namespace is declared by it.
                XmlKind::Attribute if is_declaration(node) && self.declares(own, "").is_some() => {}
                XmlKind::Attribute => {
                    let colon = if node.prefix.is_empty() { "" } else { ":" };
                    match self.declares(own, node.prefix) {
                        // A prefix stands for one namespace in an element.
                        Some(other) if !node.prefix.is_empty() && other != node.namespace => {
                            let _ = write!(self.out, " xmlns:{}.{}=\"", node.prefix, node.name);
                            escape(node.namespace, true, &mut self.out)?;
                            let _ = write!(self.out, "\" {0}.{1}:{1}=\"", node.prefix, node.name);
                        }
                        _ => {
                            self.declare(node);
                            let _ = write!(self.out, " {}{colon}{}=\"", node.prefix, node.name);
                        }
                    }
                    escape(&plain(value)?, true, &mut self.out)?;
                    self.out.push('"');
                }
                XmlKind::Within => self.attributes(node.shape, value, own)?,
                _ => {}
            }
        }
        Ok(())
    }

    /// What stands in an element.
    fn content(&mut self, shape: &XmlShape, value: &Value) -> Done {
        match value {
            Value::Object(members) => self.members(shape, members),
            Value::Array(items) => {
                let item = shape.item.unwrap_or(&ANY);
                items.iter().try_for_each(|one| self.node(item, one))
            }
            single => self.text(&plain(single)?),
        }
    }

    /// The members of an object in the order of the table, then those that it does not have.
    fn members(&mut self, shape: &XmlShape, members: &Map<String, Value>) -> Done {
        for (name, node) in shape.members {
            if let Some(value) = members.get(*name) {
                self.node(node, value)?;
            }
        }
        let known = |name: &str| shape.members.iter().any(|(known, _)| *known == name);
        let of_table = shape.others.unwrap_or(&XmlShape::ANY);
        for (name, value) in members.iter().filter(|(name, _)| !known(name)) {
            if name == OWN_TEXT {
                self.text(&plain(value)?)?;
                continue;
            }
            if !is_name(name) {
                let name = name.escape_debug();
                return Err(format!("`{name}` is no name of an element of XML"));
            }
            let several = of_table.item.is_none() && of_table.others.is_some();
            match value {
                Value::Array(items) if several => {
                    items
                        .iter()
                        .try_for_each(|one| self.other(name, of_table, one))?;
                }
                Value::Array(items) if of_table.item.is_some() => {
                    let each = of_table.item.map_or(of_table, |item| item.shape);
                    items
                        .iter()
                        .try_for_each(|one| self.other(name, each, one))?;
                }
                value => self.other(name, of_table, value)?,
            }
        }
        Ok(())
    }

    fn other(&mut self, name: &str, shape: &'static XmlShape, value: &Value) -> Done {
        self.roots += usize::from(self.depth == 0);
        self.depth += 1;
        self.named_element(name, &XmlNode::element("", shape), value)?;
        self.depth -= 1;
        Ok(())
    }

    fn text(&mut self, text: &str) -> Done {
        escape(text, false, &mut self.out)
    }

    fn section(&mut self, text: &str) -> Done {
        // A section is read without its carriage returns.
        if text.is_empty() || text.contains('\r') {
            return self.text(text);
        }
        // No section has its own end in it.
        let text = text.replace("]]>", "]]]]><![CDATA[>");
        let refused = text.chars().find(|char| !is_char(*char));
        if let Some(char) = refused {
            return Err(unwritable(char));
        }
        let _ = write!(self.out, "<![CDATA[{text}]]>");
        Ok(())
    }
}

/// Whether an attribute declares the default namespace (Namespaces in XML 1.0 §3).
fn is_declaration(node: &XmlNode) -> bool {
    node.prefix.is_empty() && node.name == "xmlns"
}

/// The text of a single value; of a list of them, with blanks between them.
fn plain(value: &Value) -> Result<String, String> {
    Ok(match value {
        Value::Null => String::new(),
        Value::Bool(value) => value.to_string(),
        Value::Number(value) => value.to_string(),
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let items: Result<Vec<String>, String> = items.iter().map(plain).collect();
            items?.join(" ")
        }
        Value::Object(_) => return Err("an object is no text of XML".to_owned()),
    })
}

/// Writes text so that it is read as it is, with its line ends and, in attributes, tabs.
fn escape(text: &str, attribute: bool, out: &mut String) -> Done {
    for char in text.chars() {
        match char {
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '"' if attribute => out.push_str("&quot;"),
            '\t' if attribute => out.push_str("&#9;"),
            '\n' if attribute => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            char if is_char(char) => out.push(char),
            char => return Err(unwritable(char)),
        }
    }
    Ok(())
}

fn unwritable(char: char) -> String {
    format!("XML has no character U+{:04X}", u32::from(char))
}

/// Whether XML has a character (XML 1.0 §2.2).
fn is_char(char: char) -> bool {
    !matches!(char, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Whether a text is a name (XML 1.0 §2.3) without a prefix.
fn is_name(text: &str) -> bool {
    let begins = |char: char| {
        matches!(char, 'A'..='Z' | 'a'..='z' | '_' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
            | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
            | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
            | '\u{10000}'..='\u{effff}')
    };
    let goes_on = |char: char| {
        let more = matches!(char, '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}');
        more || begins(char)
    };
    text.starts_with(begins) && text.chars().all(goes_on)
}
