//! What the document means: operations and types, without `$ref` and without Rust.
//!
//! `Display` prints an [`Api`] on a page a reviewer can read.

use serde_json::Value;

use crate::place::Place;
use media::Media;

#[cfg(not(unread))]
mod display;
pub mod media;
mod reach;
pub mod samples;
mod security;
mod status;
pub mod stream;
mod tags;
pub mod types;
#[cfg(unread)]
mod unprinted;
pub mod xml;

pub use security::{ApiKeyLocation, OAuthFlow, SecurityKind, SecurityScheme};
pub use status::{Status, status_phrase};
pub use stream::Stream;
pub use types::{
    Additional, Enumeration, Field, FloatFormat, Format, FormatId, IntegerFormat, Name, Owner,
    Primitive, Shape, Step, StringFormat, Structure, Type, TypeDef, TypeId, Union, Variant,
};

pub use xml::{XmlKind, XmlNode, XmlShape, XmlShapeId};

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    /// The files that places are in, from the folder of the first: that of the document.
    pub(crate) files: Vec<String>,
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) docs: Docs,
    pub(crate) servers: Vec<Server>,
    pub(crate) security_schemes: Vec<SecurityScheme>,
    /// The document asks for none of the schemes anywhere: an operation without alternatives is sent with all credentials
    /// that a user gives.
    pub(crate) security_unsaid: bool,
    /// Declared tags first, then the others in the order of their first use.
    pub(crate) tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    /// Requests the server makes: same shape, another direction.
    pub webhooks: Vec<Operation>,
    /// The union of what webhooks send.
    pub(crate) events: Option<TypeId>,
    pub types: Vec<TypeDef>,
    /// What values are made of in XML, of those that a body in XML reaches.
    pub(crate) xml: Vec<XmlShape>,
    /// Some schema that may be of an answer says how its values are written in XML.
    pub(crate) says_xml: bool,
    /// The formats that have no meaning of their own here, in the order they are met.
    pub(crate) formats: Vec<Format>,
    /// Extensions of the document that say how all its operations are paged, streamed or retried.
    pub(crate) hints: Hints,
    /// Values to call its operations with, where tests that do are asked for.
    pub(crate) samples: Option<samples::Samples>,
}

/// Extensions that say how results are paged, streamed or retried, by name, as written.
pub type Hints = Vec<(String, Value)>;

/// What the document says in prose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    pub(crate) summary: Option<String>,
    /// CommonMark.
    pub(crate) description: Option<String>,
    pub(crate) deprecated: bool,
    pub(crate) examples: Vec<Value>,
    /// `default` of a schema; never put on the wire by itself.
    pub(crate) default: Option<Value>,
    /// Limits in words: `at least 1`, `at most 20 items`.
    pub(crate) limits: Vec<String>,
    /// Regular expressions that all hold.
    pub(crate) patterns: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub(crate) name: String,
    pub(crate) docs: Docs,
    /// 3.2: the tag this one is nested under.
    pub(crate) parent: Option<String>,
    /// 3.2: what it is for: `nav`, `badge`, `audience`, …
    pub(crate) kind: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Template with `{variable}`s; may be relative to where the document was served.
    pub(crate) url: String,
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) variables: Vec<ServerVariable>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ServerVariable {
    pub(crate) name: String,
    pub(crate) default: String,
    /// Empty: any value.
    pub(crate) values: Vec<String>,
    pub(crate) description: Option<String>,
}

/// One request a client can make.
#[derive(Clone, Debug)]
pub struct Operation {
    pub origin: Place,
    /// The operationId; `None` where it is missing or not the first with that name.
    pub(crate) id: Option<String>,
    /// What extensions say it is called in clients.
    pub(crate) called: Called,
    pub(crate) method: String,
    /// Template without fixed query parts: `/pets/{petId}`.
    pub(crate) path: String,
    /// Query written in the path's key: `beta=true`.
    pub(crate) fixed_query: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) docs: Docs,
    /// Path parameters in the order of the template, then the others as declared.
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Body>,
    /// Ordered: exact statuses, ranges, default.
    pub(crate) responses: Vec<Response>,
    /// The success that is items one after another.
    pub(crate) stream: Option<Stream>,
    /// The header of a key by which the server knows a request that it gets once more; clients make one for each call.
    pub(crate) idempotency_key: Option<String>,
    /// Alternatives; none: no credentials; an empty alternative: credentials may be left out.
    pub(crate) security: Vec<Vec<Requirement>>,
    /// The operation's or path item's own servers; empty: those of the API.
    pub(crate) servers: Vec<Server>,
    pub(crate) callbacks: Vec<Callback>,
    /// The union of what its callbacks send.
    pub(crate) called_back: Option<Type>,
    pub(crate) hints: Hints,
}

/// What extensions say an operation is called in clients.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Called {
    /// The resource it belongs to.
    pub(crate) resource: Option<String>,
    pub(crate) method: Option<String>,
    /// A name that stands for the operationId.
    pub(crate) id: Option<String>,
    /// The argument that is the body.
    pub(crate) body: Option<String>,
}

impl Operation {
    /// What an extension says that is read as a hint.
    pub fn hint(&self, name: &str) -> Option<&Value> {
        let mut hints = self.hints.iter();
        hints
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }

    /// Whether a value of a parameter must be given: there is none for the key that the client makes.
    pub fn asks_for(&self, parameter: &Parameter) -> bool {
        parameter.required && !self.makes(parameter)
    }

    /// Whether a parameter is the key that the client makes.
    pub fn makes(&self, parameter: &Parameter) -> bool {
        let key = self.idempotency_key.as_deref();
        parameter.location == Location::Header
            && key.is_some_and(|key| key.eq_ignore_ascii_case(&parameter.name))
    }

    /// What a body is in one of its media types.
    pub fn content_sent(&self, media_type: &str) -> Option<&Content> {
        let mut contents = self.body.as_ref()?.contents.iter();
        contents.find(|content| content.media_type == media_type)
    }

    /// The template as its key is written, with the fixed query: `/pets/{petId}?beta=true`.
    pub fn full_path(&self) -> String {
        match &self.fixed_query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Requirement {
    /// Index in [`Api::security_schemes`].
    pub(crate) scheme: usize,
    pub(crate) scopes: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    Path,
    Query,
    Header,
    Cookie,
    /// 3.2: the whole query string.
    QueryString,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    TabDelimited,
    DeepObject,
    Cookie,
}

#[derive(Clone, Debug)]
pub struct Parameter {
    pub(crate) origin: Place,
    pub(crate) name: String,
    /// What extensions say it is called in clients.
    pub(crate) called: Option<String>,
    pub(crate) location: Location,
    pub(crate) required: bool,
    pub(crate) docs: Docs,
    pub(crate) encoding: ParameterEncoding,
    pub(crate) ty: Type,
    /// An ECMA-262 pattern its text must match.
    pub(crate) pattern: Option<String>,
    /// An empty text may be sent whatever the type is.
    #[cfg_attr(unread, expect(dead_code))] // an empty value is sent where it is given
    pub(crate) allow_empty: bool,
    /// What part it has in paging.
    pub(crate) hints: Hints,
    /// It is called like a key by which the server knows a request again, and any will do.
    pub(crate) takes_key: bool,
}

#[derive(Clone, Debug)]
pub enum ParameterEncoding {
    Style {
        style: Style,
        explode: bool,
        allow_reserved: bool,
        /// Those of lists in a list, from the outside to the inside.
        within: Vec<Style>,
        /// The value is several segments of a path: its slashes are not escaped.
        slashes: bool,
    },
    /// Serialized as this media type.
    Content {
        media_type: String,
        /// Of a whole query that is a form: members that are not written as they usually are.
        parts: Vec<Part>,
    },
}

#[derive(Clone, Debug)]
pub struct Body {
    pub(crate) origin: Place,
    pub(crate) required: bool,
    pub(crate) docs: Docs,
    /// Alternatives, as declared.
    pub(crate) contents: Vec<Content>,
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub struct Content {
    pub(crate) media_type: String,
    pub(crate) ty: Type,
    /// 3.2: the type of each item of a stream of them.
    pub(crate) item: Option<Type>,
    /// The root of the document, where the body is one of XML that is more than text.
    pub(crate) xml: Option<XmlNode>,
    /// How single properties of a form or multipart body are written.
    pub(crate) parts: Vec<Part>,
    /// 3.2: the parts have no names, and are told apart by their order.
    pub(crate) in_order: bool,
    /// 3.2: how the first parts of a multipart body without names are written.
    pub(crate) prefix_parts: Vec<Part>,
    /// 3.2: how each further part of a multipart body without names is written.
    pub(crate) item_part: Option<Part>,
    pub(crate) hints: Hints,
}

impl Content {
    /// A content of which nothing but its media type and its type is said.
    pub(crate) fn of(ty: Type, media_type: &str) -> Self {
        Self {
            media_type: media_type.to_owned(),
            ty,
            item: None,
            xml: None,
            parts: Vec::new(),
            in_order: false,
            prefix_parts: Vec::new(),
            item_part: None,
            hints: Hints::default(),
        }
    }
}

/// What all parts in an order are that come after those with places of their own.
pub const ITEMS: &str = "items";

#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Empty: the parts have no names.
    pub(crate) property: String,
    pub(crate) content_type: Option<String>,
    /// What is in it is in base64 by `contentEncoding`, which is a header of the part (OpenAPI 3.2 §4.15.4).
    pub(crate) base64: bool,
    pub(crate) style: Option<Style>,
    pub(crate) explode: Option<bool>,
    pub(crate) allow_reserved: Option<bool>,
    /// Headers of this part.
    pub(crate) headers: Vec<Header>,
    /// The root of the document that it is, or each of its items, where it is one of XML that is more than text.
    pub(crate) xml: Option<XmlNode>,
    /// The body that it is, or each of its items, where it is parts itself (OpenAPI 3.2 §4.15).
    pub(crate) content: Option<Box<Content>>,
}

impl Part {
    /// The body that it is, where something is known of that.
    pub(crate) fn multipart(&self) -> Option<&Content> {
        let content = self.content.as_deref()?;
        let known = Media::of(&content.media_type) == Media::Multipart && content.ty != Type::ANY;
        known.then_some(content)
    }
}

#[derive(Clone, Debug)]
pub struct Response {
    pub(crate) origin: Place,
    pub(crate) status: Status,
    pub(crate) docs: Docs,
    pub(crate) headers: Vec<Header>,
    /// Empty: no body.
    pub(crate) contents: Vec<Content>,
    pub(crate) links: Vec<Link>,
}

#[derive(Clone, Debug)]
pub struct Header {
    pub(crate) origin: Place,
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) explode: bool,
    /// Serialized as this media type.
    pub(crate) content: Option<String>,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
}

#[derive(Clone, Debug)]
pub struct Link {
    pub(crate) name: String,
    pub(crate) docs: Docs,
    /// operationId or a place.
    pub(crate) operation: String,
    pub(crate) parameters: Vec<(String, Value)>,
    pub(crate) body: Option<Value>,
    /// Instead of the target's own.
    pub(crate) server: Option<Server>,
}

impl Link {
    /// Whether another leads to the same by the same name.
    pub(crate) fn is_as(&self, other: &Self) -> bool {
        let said = |link: &Self| {
            (
                link.parameters.clone(),
                link.body.clone(),
                link.server.is_some(),
            )
        };
        self.name == other.name && self.operation == other.operation && said(self) == said(other)
    }
}

#[derive(Clone, Debug)]
pub struct Callback {
    pub(crate) name: String,
    /// A runtime expression.
    #[cfg_attr(unread, expect(dead_code))] // each callback is named as not received
    pub(crate) url: String,
    pub(crate) operations: Vec<Operation>,
}
