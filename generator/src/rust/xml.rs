//! Tables of how values are written in XML.

use super::Ident;

/// What a value is made of in XML, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlTable {
    pub name: Ident,
    /// The runtime's words for what its text may be.
    pub texts: Vec<&'static str>,
    /// Each with its name in JSON.
    pub members: Vec<(String, XmlNode)>,
    pub others: Option<XmlOf>,
    pub item: Option<XmlNode>,
}

/// The root of documents, by name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlRoot {
    pub name: Ident,
    pub node: XmlNode,
}

/// A node that a value is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct XmlNode {
    pub kind: XmlKind,
    pub prefix: String,
    pub namespace: String,
    /// The namespace and prefix of items that an element is around.
    pub of_item: (String, String),
    pub required: bool,
    pub of: XmlOf,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum XmlKind {
    Element(String),
    Attribute(String),
    Text,
    Cdata,
    /// Its nodes stand in the element around it.
    Within,
    /// An element of this name for each item.
    Each(String),
    /// An element, and in it one for each item.
    Wrapped(String, String),
}

/// What stands in a node.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum XmlOf {
    /// What the runtime knows by this name.
    Known(&'static str),
    Table(Ident),
    /// A list of values in an attribute or a text.
    List(Box<XmlOf>),
}
