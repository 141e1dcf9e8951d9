//! How values are written in XML (OpenAPI 3.2 §4.26, 3.1.1 §4.8.26).

/// What a value is made of in XML, by its index in [`Api::xml`](super::Api::xml).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct XmlShapeId(pub usize);

/// A node of XML that a value is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlNode {
    pub(crate) kind: XmlKind,
    /// Without its prefix. Empty: text has none, and a root that nothing names, which is what stands in it.
    pub(crate) name: String,
    pub(crate) prefix: String,
    /// Empty: that of the element around it.
    pub(crate) namespace: String,
    /// The value is always there.
    pub(crate) required: bool,
    pub(crate) shape: XmlShapeId,
}

/// The types of nodes (OpenAPI 3.2 §4.26.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum XmlKind {
    Element,
    Attribute,
    Text,
    Cdata,
    /// Its nodes stand in the element around it.
    None,
}

/// What a value may be, all alternatives together: its type says which it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct XmlShape {
    /// The document's words for it.
    pub(crate) name: String,
    pub(crate) text: bool,
    /// Of its text blanks around it mean nothing: it is one of listed values, or a date.
    pub(crate) token: bool,
    pub(crate) number: bool,
    pub(crate) boolean: bool,
    /// The members of an object, by their names in JSON.
    pub(crate) members: Vec<(String, XmlNode)>,
    /// What other members are; `None`: they are passed over.
    pub(crate) others: Option<XmlShapeId>,
    /// Each item of a list.
    pub(crate) item: Option<XmlNode>,
}

impl XmlNode {
    /// An element in no namespace of its own.
    pub(crate) fn element(name: String, shape: XmlShapeId) -> Self {
        Self {
            kind: XmlKind::Element,
            name,
            prefix: String::new(),
            namespace: String::new(),
            required: false,
            shape,
        }
    }
}

impl XmlShape {
    /// What its text may be.
    pub fn texts(&self) -> impl Iterator<Item = &'static str> {
        let words = [
            (self.text && !self.token, "text"),
            (self.text && self.token, "token"),
            (self.number, "number"),
            (self.boolean, "boolean"),
        ];
        words
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, word)| word)
    }

    pub fn is_object(&self) -> bool {
        !self.members.is_empty() || self.others.is_some()
    }

    /// A list, and nothing else.
    pub fn is_list(&self) -> bool {
        self.item.is_some() && !self.is_object()
    }
}
