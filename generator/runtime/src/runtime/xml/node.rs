// SPDX-License-Identifier: 0BSD
//! Tables of XML (OpenAPI 3.2 §4.26, 3.1.1 §4.8.26): how the values of a type are written.

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
/// Blanks around a text mean nothing.
pub(super) const TRIMMED: u8 = 8;

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
    /// Text that is one of listed values, or a date: blanks around it mean nothing.
    pub const TOKEN: Self = Self::NOTHING.or_token();
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

    /// Or a string of those around which blanks mean nothing.
    pub const fn or_token(mut self) -> Self {
        self.texts |= TEXT | TRIMMED;
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
