// SPDX-License-Identifier: 0BSD
//! XML (OpenAPI 3.2 §4.26, 3.1.1 §4.8.26): how values are written in it, as tables.
//!
//! A type has one codec, that of JSON. What an XML document says is read into JSON by the table of the type, and the
//! type from that; what is sent goes the same way back.

use super::call::Call;
use super::charset;
use super::decode_error::{DecodeError, DecodeErrorKind, is_json};
use super::response::RawResponse;
use super::{xml_read, xml_write};
use http::header::{CONTENT_TYPE, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::borrow::Cow;

/// What a value is made of in XML, whatever stands around it.
#[derive(Clone, Copy, Debug)]
pub struct XmlShape {
    /// What its text may be.
    pub(super) texts: u8,
    /// The members of an object, by their names in JSON.
    pub(super) members: &'static [(&'static str, XmlNode)],
    /// What members are that the list above does not have; `None`: they are passed over.
    pub(super) others: Option<&'static XmlShape>,
    /// Each item of a list.
    pub(super) item: Option<&'static XmlNode>,
}

pub(super) const TEXT: u8 = 1;
pub(super) const NUMBER: u8 = 2;
pub(super) const BOOLEAN: u8 = 4;

static ANYTHING: XmlShape = XmlShape::NOTHING.or_text().others(&ANYTHING);

impl XmlShape {
    const NOTHING: Self = Self {
        texts: 0,
        members: &[],
        others: None,
        item: None,
    };

    /// Text that is a string.
    pub const TEXT: Self = Self::NOTHING.or_text();
    /// Text that is a number.
    pub const NUMBER: Self = Self::NOTHING.or_number();
    /// Text that is `true` or `false`.
    pub const BOOLEAN: Self = Self::NOTHING.or_boolean();
    /// Anything: elements with others or attributes in them are objects, and the text in these is `#text`; others are
    /// strings; elements of one name are a list.
    pub const ANY: Self = Self::NOTHING.or_text().others(&ANYTHING);

    /// An object.
    pub const fn object(members: &'static [(&'static str, XmlNode)]) -> Self {
        Self {
            members,
            ..Self::NOTHING
        }
    }

    /// A list.
    pub const fn list(item: &'static XmlNode) -> Self {
        Self {
            item: Some(item),
            ..Self::NOTHING
        }
    }

    /// An object whose members are all of this shape.
    pub const fn map(of: &'static Self) -> Self {
        Self::NOTHING.others(of)
    }

    /// Members without a name of their own are kept, and of this shape.
    pub const fn others(mut self, shape: &'static Self) -> Self {
        self.others = Some(shape);
        self
    }

    /// Or a list.
    pub const fn or_list(mut self, item: &'static XmlNode) -> Self {
        self.item = Some(item);
        self
    }

    /// Or a string.
    pub const fn or_text(mut self) -> Self {
        self.texts |= TEXT;
        self
    }

    /// Or a number.
    pub const fn or_number(mut self) -> Self {
        self.texts |= NUMBER;
        self
    }

    /// Or a truth value.
    pub const fn or_boolean(mut self) -> Self {
        self.texts |= BOOLEAN;
        self
    }
}

/// Where in XML a value stands, and under what name.
#[derive(Clone, Copy, Debug)]
pub struct XmlNode {
    pub(super) kind: XmlKind,
    pub(super) name: &'static str,
    /// The name of each item, where there is an element around them.
    pub(super) item: &'static str,
    pub(super) item_prefix: &'static str,
    pub(super) item_namespace: &'static str,
    pub(super) prefix: &'static str,
    pub(super) namespace: &'static str,
    pub(super) required: bool,
    pub(super) shape: &'static XmlShape,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum XmlKind {
    Element,
    Attribute,
    Text,
    Cdata,
    /// What it is made of stands in the element around it.
    Within,
    /// An element for each item of a list.
    Each,
    /// An element with an element for each item of a list in it.
    Wrapped,
}

impl XmlNode {
    const fn new(kind: XmlKind, name: &'static str, shape: &'static XmlShape) -> Self {
        Self {
            kind,
            name,
            item: "",
            item_prefix: "",
            item_namespace: "",
            prefix: "",
            namespace: "",
            required: false,
            shape,
        }
    }

    /// An element. An empty name is that of whatever is read, and of the only member of what is written.
    pub const fn element(name: &'static str, shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Element, name, shape)
    }

    /// An attribute of the element around it.
    pub const fn attribute(name: &'static str, shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Attribute, name, shape)
    }

    /// The text of the element around it.
    pub const fn text(shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Text, "", shape)
    }

    /// The text of the element around it, written as a section of character data.
    pub const fn cdata(shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Cdata, "", shape)
    }

    /// No node of its own: what it is made of stands in the element around it.
    pub const fn within(shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Within, "", shape)
    }

    /// A list: an element of this name for each item, which is of this shape.
    pub const fn each(name: &'static str, shape: &'static XmlShape) -> Self {
        Self::new(XmlKind::Each, name, shape)
    }

    /// A list: an element, and in it one called `item` for each item, which is of this shape.
    pub const fn wrapped(name: &'static str, item: &'static str, shape: &'static XmlShape) -> Self {
        let mut node = Self::new(XmlKind::Wrapped, name, shape);
        node.item = item;
        node
    }

    /// The namespace of the name, and the prefix that stands for it; without one it is the default namespace.
    pub const fn namespace(mut self, namespace: &'static str, prefix: &'static str) -> Self {
        self.namespace = namespace;
        self.prefix = prefix;
        self
    }

    /// The namespace of the name of each item, where there is an element around them, and the prefix that stands for it.
    pub const fn item_namespace(mut self, namespace: &'static str, prefix: &'static str) -> Self {
        self.item_namespace = namespace;
        self.item_prefix = prefix;
        self
    }

    /// The value is always there: where there is no node of it, it is an empty list, text or object.
    pub const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// An item of a list, if the value is one.
    pub(super) fn each_item(&self) -> Option<Self> {
        let element = |name| Self {
            kind: XmlKind::Element,
            name,
            ..*self
        };
        match self.kind {
            XmlKind::Each => Some(element(self.name)),
            XmlKind::Wrapped => Some(Self {
                prefix: self.item_prefix,
                namespace: self.item_namespace,
                ..element(self.item)
            }),
            _ => self.shape.item.copied(),
        }
    }
}

impl RawResponse {
    /// The body as a value that is written in XML, of the document's root.
    ///
    /// What is sent as JSON instead is read as that. An empty body is `None` for an `Option`, and an empty object or map for
    /// what may be one.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] where it is no XML, has a document type definition or an entity other than the predefined ones,
    /// is nested too deeply, or does not fit the type; then with the path to what did not, as in JSON.
    pub fn xml<T: DeserializeOwned>(&self, root: &XmlNode) -> Result<T, DecodeError> {
        self.json_of_xml(root)?.json()
    }

    /// The same response with its body in JSON, as [`xml`](Self::xml) reads it.
    ///
    /// # Errors
    ///
    /// Those of [`xml`](Self::xml) but for the last.
    pub fn json_of_xml(&self, root: &XmlNode) -> Result<Self, DecodeError> {
        let body = self.bytes()?;
        let empty = body.iter().all(u8::is_ascii_whitespace);
        if empty || is_json(self.media_type()) {
            return Ok(self.clone());
        }
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let text = text(content_type, &body)?;
        if !text.trim_start().starts_with('<') {
            let message = format!("the body is {}, where XML is due", self.media_type());
            return Err(DecodeError::xml(DecodeErrorKind::MediaType, &message));
        }
        let value = xml_read::read(&text, root).map_err(|(kind, message)| {
            match self.media_type().eq_ignore_ascii_case("text/html") {
                true => {
                    let message = "the body is an HTML page, where XML is due";
                    DecodeError::xml(DecodeErrorKind::Html, message)
                }
                false => DecodeError::xml(kind, &message),
            }
        })?;
        let mut headers = self.headers().clone();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        Ok(Self::new(self.status(), headers, value.to_string().into()))
    }
}

/// The text of an XML document, in the charset that the header says, else its first bytes, else its declaration (RFC 7303
/// §3).
fn text<'b>(content_type: &str, body: &'b [u8]) -> Result<Cow<'b, str>, DecodeError> {
    let declared = declared_encoding(body);
    let content_type = match body {
        [0xEF, 0xBB, 0xBF, ..] => Cow::Borrowed(""),
        [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] => Cow::Borrowed("application/xml; charset=utf-16"),
        _ if content_type.to_ascii_lowercase().contains("charset=") => Cow::Borrowed(content_type),
        _ => Cow::Owned(format!("application/xml; charset={declared}")),
    };
    charset::decode(&content_type, body).map(|text| match text.strip_prefix('\u{feff}') {
        Some(text) => Cow::Owned(text.to_owned()),
        None => Cow::Owned(text),
    })
}

/// What `<?xml … encoding="…"?>` says.
fn declared_encoding(body: &[u8]) -> String {
    let start = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
    let declaration = start.strip_prefix("<?xml").and_then(|rest| {
        let (inside, _) = rest.split_once("?>")?;
        let (_, value) = inside.split_once("encoding")?;
        let value = value.trim_start().strip_prefix('=')?.trim_start();
        let quote = value.chars().next()?;
        value[1..].split(quote).next().map(str::to_owned)
    });
    declaration.unwrap_or_default()
}

impl Call {
    /// Sets the body: a value as XML, in an element that `root` describes.
    pub fn xml<T: Serialize + ?Sized>(
        &mut self,
        content_type: &'static str,
        value: &T,
        root: &XmlNode,
    ) {
        // By way of text, since a number with 32 bits is another one with 64.
        let json = serde_json::to_vec(value).and_then(|json| serde_json::from_slice(&json));
        match json {
            Ok(json) => match xml_write::write(&json, root) {
                Ok(text) => self.any_body(content_type, text.into()),
                Err(problem) => self.unwritable(problem),
            },
            Err(error) => self.unwritable(error),
        }
    }
}
