// SPDX-License-Identifier: 0BSD
//! XML → JSON, guided by a table.
//!
//! What the table does not have is passed over, as members of JSON without a field are. No entity is known but the
//! predefined ones, and nothing is ever fetched.

use super::node::{XmlKind, XmlNode, XmlShape};
use super::scope::{INSTANCE, Scope, split};
use super::table::{self, ANY, add, complete, put_attribute, put_text, scalar};
use crate::runtime::response::decode_error::DecodeErrorKind;
use quick_xml::errors::Error;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::{Map, Value};

/// Elements that may stand in one another.
const DEEPEST: usize = 128;

/// In what way a text is no XML, and why.
pub(super) type Problem = (DecodeErrorKind, String);

/// The JSON that a document stands for.
pub(super) fn read(text: &str, root: &XmlNode) -> Result<Value, Problem> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut xml = Xml {
        reader,
        scope: Scope::default(),
        depth: 0,
    };
    let mut value = None;
    loop {
        match xml.next()? {
            Event::Start(start) if value.is_none() => value = Some(xml.root(&start, root)?),
            Event::Eof => break,
            Event::Text(text) if text.trim().is_empty() => {}
            Event::Decl(_) | Event::Comment(_) | Event::PI(_) => {}
            Event::DocType(text) if !text.contains('[') => {}
            Event::DocType(_) => return Err(xml.wrong("it has a document type definition")),
            _ if value.is_some() => return Err(xml.wrong("something follows the root element")),
            _ => return Err(xml.wrong("something precedes the root element")),
        }
    }
    value.ok_or_else(|| xml.wrong("it has no element"))
}

struct Xml<'t> {
    reader: Reader<&'t [u8]>,
    scope: Scope,
    depth: usize,
}

impl<'t> Xml<'t> {
    fn next(&mut self) -> Result<Event<'t>, Problem> {
        let event = self.reader.read_event();
        event.map_err(|error| match error {
            // Each of these is something that has no end.
            Error::Syntax(_) => self.truncated(),
            error => self.wrong(&error.to_string()),
        })
    }

    fn wrong(&self, why: &str) -> Problem {
        let at = self.reader.buffer_position();
        let message = format!("the body is no XML that is read: {why}, before byte {at}");
        (DecodeErrorKind::Syntax, message)
    }

    fn truncated(&self) -> Problem {
        let message = "the body ends within an element".to_owned();
        (DecodeErrorKind::Truncated, message)
    }

    /// The value of the document. A root that is called like a member of the value, and not like the value, is that member:
    /// some documents describe what stands around the root element.
    fn root(&mut self, start: &BytesStart<'t>, root: &XmlNode) -> Result<Value, Problem> {
        let name = start.local_name().into_inner();
        let alone = !matches!(root.kind, XmlKind::Each | XmlKind::Wrapped);
        let other = alone && name != root.name;
        if other && table::member(root.shape, name, || self.scope.of(start)).is_some() {
            let mut members = Map::new();
            self.member(start, root.shape, &mut members)?;
            complete(root.shape, &mut members);
            return Ok(Value::Object(members));
        }
        self.value(start, root)
    }

    /// The value of an element that has begun, to its end.
    fn value(&mut self, start: &BytesStart<'t>, node: &XmlNode) -> Result<Value, Problem> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(self.wrong("elements are nested too deeply in it"));
        }
        let item = node.each_item();
        // What stands in an element around a list are its items.
        let shape = match node.kind {
            XmlKind::Wrapped => &LIST,
            _ => node.shape,
        };
        let declared = self.scope.enter(start).map_err(|why| self.wrong(why))?;
        let value = match self.is_nil(start)? {
            true => self.pass_over().map(|()| Value::Null),
            false => self.inside(start, shape, item.as_ref()),
        }?;
        self.scope.leave(declared);
        self.depth -= 1;
        Ok(value)
    }

    fn inside(
        &mut self,
        start: &BytesStart<'t>,
        shape: &XmlShape,
        item: Option<&XmlNode>,
    ) -> Result<Value, Problem> {
        let mut members = Map::new();
        let mut items = Vec::new();
        let mut texts = Texts::default();
        let mut elements = false;
        self.attributes(start, shape, &mut members)?;
        loop {
            match self.next()? {
                Event::Start(child) => {
                    elements = true;
                    let local = child.local_name().into_inner();
                    let of_list = item.is_some_and(|item| item.name == local);
                    if !of_list && self.member(&child, shape, &mut members)? {
                        continue;
                    }
                    match item {
                        Some(item) => items.push(self.value(&child, item)?),
                        None => self.pass_over()?,
                    }
                }
                Event::Text(text) => texts.push(&text.xml10_content(), false),
                Event::CData(text) => texts.push(&text.xml10_content(), true),
                Event::GeneralRef(name) => {
                    let text = self.reference(&name)?;
                    texts.push(&text, false);
                    // No layout is written so.
                    texts.outside = true;
                }
                Event::End(_) => break,
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => return Err(self.truncated()),
                _ => return Err(self.wrong("a declaration stands in an element")),
            }
        }
        let text = texts.into_text();
        let object = !shape.members.is_empty() || shape.others.is_some();
        if !items.is_empty() || item.is_some() && !object && text.trim().is_empty() {
            return Ok(Value::Array(items));
        }
        if object && (elements || !members.is_empty() || shape.texts == 0) {
            // Between elements blanks are layout.
            let text = if elements { text.trim() } else { &text };
            put_text(shape, text, &mut members);
            complete(shape, &mut members);
            return Ok(Value::Object(members));
        }
        Ok(scalar(shape, &text))
    }

    /// What `&name;` stands for.
    fn reference(&self, name: &BytesRef<'_>) -> Result<String, Problem> {
        let char = name.resolve_char_ref();
        let char = char.map_err(|error| self.wrong(&error.to_string()))?;
        let char = char.map(String::from);
        char.or_else(|| resolve_predefined_entity(name).map(str::to_owned))
            .ok_or_else(|| self.wrong("it has an entity that is none of the predefined ones"))
    }

    fn attributes(
        &self,
        start: &BytesStart<'t>,
        shape: &XmlShape,
        into: &mut Map<String, Value>,
    ) -> Result<(), Problem> {
        let mut all = start.attributes();
        // Comparing each with all others takes too long where there are very many.
        for attribute in all.with_checks(false) {
            let attribute = attribute.map_err(|error| self.wrong(&error.to_string()))?;
            let key: &str = attribute.key.as_ref();
            // A declaration, unless the table has a member for it.
            if key.starts_with("xmlns:") || key == "xmlns" && !table::has_attribute(shape, key) {
                continue;
            }
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            let value = value.map_err(|error| self.wrong(&error.to_string()))?;
            put_attribute(shape, key, &value, into);
        }
        Ok(())
    }

    /// Whether an element is null (XML Schema Part 1 §2.6.2).
    fn is_nil(&self, start: &BytesStart<'t>) -> Result<bool, Problem> {
        let mut all = start.attributes();
        for attribute in all.with_checks(false) {
            let attribute = attribute.map_err(|error| self.wrong(&error.to_string()))?;
            let (prefix, name) = split(attribute.key.as_ref());
            if name == "nil" && self.scope.namespace(prefix) == Some(INSTANCE) {
                return Ok(["true", "1"].contains(&attribute.value.trim()));
            }
        }
        Ok(false)
    }

    /// Reads an element into the member that it is; `false`: it is none, and nothing of it is read.
    fn member(
        &mut self,
        start: &BytesStart<'t>,
        shape: &XmlShape,
        into: &mut Map<String, Value>,
    ) -> Result<bool, Problem> {
        let local = start.local_name().into_inner();
        let Some((name, node)) = table::member(shape, local, || self.scope.of(start)) else {
            let Some(others) = shape.others else {
                return Ok(false);
            };
            self.other(start, others, into)?;
            return Ok(true);
        };
        match (node.kind, node.each_item()) {
            (XmlKind::Within, Some(item)) => {
                let value = self.value(start, &item)?;
                add(into, name, vec![value]);
            }
            (XmlKind::Within, None) => {
                let within = into
                    .entry(name)
                    .or_insert_with(|| Value::Object(Map::new()));
                match within {
                    Value::Object(within) => self.member(start, node.shape, within)?,
                    _ => self.pass_over().map(|()| true)?,
                };
            }
            (XmlKind::Each, Some(item)) if local == node.name => {
                let value = self.value(start, &item)?;
                add(into, name, vec![value]);
            }
            // An element around the items that the table does not have, or an item by another name.
            (XmlKind::Each, _) => {
                let items = match self.value(start, &node)? {
                    Value::Array(items) => items,
                    Value::Object(members) if members.is_empty() => Vec::new(),
                    Value::String(text) if text.is_empty() => Vec::new(),
                    item => vec![item],
                };
                add(into, name, items);
            }
            // An item without the element around it.
            (XmlKind::Wrapped, Some(item)) if local != node.name && local == node.item => {
                let value = self.value(start, &item)?;
                add(into, name, vec![value]);
            }
            _ => {
                let value = self.value(start, &node)?;
                into.insert(name.to_owned(), value);
            }
        }
        Ok(true)
    }

    /// Reads an element into a member that the table does not have; several of one name are a list.
    fn other(
        &mut self,
        start: &BytesStart<'t>,
        shape: &'static XmlShape,
        into: &mut Map<String, Value>,
    ) -> Result<(), Problem> {
        let name = start.local_name().into_inner().to_owned();
        if let Some(item) = shape.item {
            let value = self.value(start, item)?;
            add(into, &name, vec![value]);
            return Ok(());
        }
        let value = self.value(start, &XmlNode::element("", shape))?;
        match into.remove(&name) {
            None => into.insert(name, value),
            Some(Value::Array(mut items)) => {
                items.push(value);
                into.insert(name, Value::Array(items))
            }
            Some(first) => into.insert(name, Value::Array(vec![first, value])),
        };
        Ok(())
    }

    /// Reads to the end of an element that has begun.
    fn pass_over(&mut self) -> Result<(), Problem> {
        let mut open = 1_usize;
        while open > 0 {
            match self.next()? {
                Event::Start(_) => open += 1,
                Event::End(_) => open -= 1,
                Event::Eof => return Err(self.truncated()),
                _ => {}
            }
        }
        Ok(())
    }
}

/// A list, of items that are told besides.
const LIST: XmlShape = XmlShape::list(&ANY);

/// The text in an element.
#[derive(Default)]
struct Texts {
    all: String,
    /// That of sections of character data alone.
    sections: Option<String>,
    /// There is text outside of sections that is no blank.
    outside: bool,
}

impl Texts {
    fn push(&mut self, text: &str, section: bool) {
        self.all.push_str(text);
        match section {
            true => self.sections.get_or_insert_default().push_str(text),
            false => self.outside |= !text.trim().is_empty(),
        }
    }

    /// Blanks around sections are layout.
    fn into_text(self) -> String {
        match self.sections {
            Some(sections) if !self.outside => sections,
            _ => self.all,
        }
    }
}
