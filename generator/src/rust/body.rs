//! Bodies of requests: how they and their parts are written.

use super::{Ident, ParameterRow, Presence};

#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    pub media_type: SentType,
    /// The media type as the document has it.
    pub declared: String,
    pub encoding: BodyEncoding,
    /// The table that is the root of a body in XML.
    pub root: Option<Ident>,
    /// Members of a form that are not written as form members usually are.
    pub styles: Vec<ParameterRow>,
    /// The same of the parts of a body.
    pub encodings: Vec<EncodingRow>,
    /// What is said in it whatever is given.
    pub flag: Option<Flag>,
}

impl Body {
    /// The tables of XML that it and its parts are written by.
    pub fn roots(&self) -> Vec<&Ident> {
        let mut roots: Vec<&Ident> = self.root.iter().collect();
        let mut left: Vec<&EncodingRow> = self.encodings.iter().collect();
        while let Some(row) = left.pop() {
            if let EncodingRow::Media {
                inside: Some(inside),
                ..
            } = row
            {
                match inside {
                    Inside::Xml(root) => roots.push(root),
                    Inside::Parts { encodings, .. } => left.extend(encodings),
                }
            }
        }
        roots
    }
}

/// A truth value in a body by which a call says how it is to be answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Flag {
    pub media_type: String,
    pub name: String,
    pub said: Said,
    /// The field for it, where the body is parts.
    pub field: Option<(Ident, Presence)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Yes,
    No,
    /// `No`, where it is there; nothing otherwise.
    NotYes,
}

/// How the parts of one field are written, where it is not the usual way.
#[derive(Clone, Debug, PartialEq)]
pub enum EncodingRow {
    /// In one of these media types, with commas between them.
    Media {
        field: String,
        listed: String,
        /// The parts are in base64, and say so.
        base64: bool,
        /// What writes them, where they are neither text, JSON nor files.
        inside: Option<Inside>,
    },
    /// As a parameter.
    Styled(ParameterRow),
}

/// What writes the parts of a field that are neither text, JSON nor files.
#[derive(Clone, Debug, PartialEq)]
pub enum Inside {
    /// The root of a document of XML.
    Xml(Ident),
    /// Parts again, with names or in order, and how they are written.
    Parts {
        in_order: bool,
        encodings: Vec<EncodingRow>,
    },
}

/// What the header `Content-Type` says.
#[derive(Clone, Debug, PartialEq)]
pub enum SentType {
    Fixed(String),
    /// What the argument of this name says.
    Given(Ident),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyEncoding {
    Json,
    Form,
    Xml,
    /// A list, each item JSON: on a line, or behind a record separator (RFC 7464).
    Records {
        separated: bool,
    },
    /// Parts, one for each member; they have the members' names, or are told apart by their order.
    Parts {
        in_order: bool,
    },
    /// Parts that the caller puts together.
    Multipart,
    Text,
    /// A single value as text, by way of a wrapper of the runtime where it is no parameter by itself.
    Plain(Option<&'static str>),
    Bytes,
}
