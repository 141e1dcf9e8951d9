//! What the document means: operations and types, without `$ref` and without Rust.
//!
//! `Display` prints an [`Api`] on a page a reviewer can read.

use serde_json::Value;

use crate::place::Place;

mod display;
pub mod media;
mod reach;
pub mod types;

pub use types::{
    Additional, Enumeration, Field, FloatFormat, FormatId, IntegerFormat, Name, Owner, Primitive,
    Shape, StringFormat, Structure, Type, TypeDef, TypeId, Union, Variant,
};

/// One API.
#[derive(Clone, Debug)]
pub struct Api {
    pub title: String,
    pub version: String,
    pub docs: Docs,
    pub servers: Vec<Server>,
    pub security_schemes: Vec<SecurityScheme>,
    /// The document asks for none of the schemes anywhere: an operation without alternatives is sent with all credentials
    /// that a user gives.
    pub security_unsaid: bool,
    /// Declared tags first, then the others in the order of their first use.
    pub tags: Vec<Tag>,
    pub operations: Vec<Operation>,
    /// Requests the server makes: same shape, another direction.
    pub webhooks: Vec<Operation>,
    pub types: Vec<TypeDef>,
    /// The formats that have no meaning of their own here, in the order they are met.
    pub formats: Vec<String>,
    /// Extensions of the document that say how all its operations are paged, streamed or retried.
    pub hints: Hints,
}

/// Extensions that say how results are paged, streamed or retried, by name, as written.
pub type Hints = Vec<(String, Value)>;

/// What the document says in prose.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Docs {
    pub summary: Option<String>,
    /// CommonMark.
    pub description: Option<String>,
    pub deprecated: bool,
    pub examples: Vec<Value>,
    /// `default` of a schema; never put on the wire by itself.
    pub default: Option<Value>,
    /// Limits in words: `at least 1`, `at most 20 items`.
    pub limits: Vec<String>,
    /// Regular expressions that all hold.
    pub patterns: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Tag {
    pub name: String,
    pub docs: Docs,
    /// 3.2: the tag this one is nested under.
    pub parent: Option<String>,
    /// 3.2: what it is for: `nav`, `badge`, `audience`, …
    pub kind: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Server {
    /// Template with `{variable}`s; may be relative to where the document was served.
    pub url: String,
    pub name: Option<String>,
    pub description: Option<String>,
    pub variables: Vec<ServerVariable>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ServerVariable {
    pub name: String,
    pub default: String,
    /// Empty: any value.
    pub values: Vec<String>,
    pub description: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SecurityScheme {
    pub origin: Place,
    pub name: String,
    pub docs: Docs,
    pub kind: SecurityKind,
}

#[derive(Clone, Debug, PartialEq)]
pub enum SecurityKind {
    Bearer,
    Basic,
    /// Another scheme of the HTTP authentication registry, lower-cased.
    Http(String),
    ApiKey {
        location: ApiKeyLocation,
        name: String,
    },
    OAuth2 {
        flows: Vec<OAuthFlow>,
    },
    OpenIdConnect {
        url: String,
    },
    MutualTls,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApiKeyLocation {
    Header,
    Query,
    Cookie,
}

#[derive(Clone, Debug, PartialEq)]
pub struct OAuthFlow {
    pub kind: String,
    pub authorization_url: Option<String>,
    pub device_authorization_url: Option<String>,
    pub token_url: Option<String>,
    pub refresh_url: Option<String>,
    pub scopes: Vec<(String, String)>,
}

/// One request a client can make.
#[derive(Clone, Debug)]
pub struct Operation {
    pub origin: Place,
    /// The operationId; `None` where it is missing or not the first with that name.
    pub id: Option<String>,
    pub method: String,
    /// Template without fixed query parts: `/pets/{petId}`.
    pub path: String,
    /// Query written in the path's key: `beta=true`.
    pub fixed_query: Option<String>,
    pub tags: Vec<String>,
    pub docs: Docs,
    /// Path parameters in the order of the template, then the others as declared.
    pub parameters: Vec<Parameter>,
    pub body: Option<Body>,
    /// Ordered: exact statuses, ranges, default.
    pub responses: Vec<Response>,
    /// Alternatives; none: no credentials; an empty alternative: credentials may be left out.
    pub security: Vec<Vec<Requirement>>,
    /// The operation's or path item's own servers; empty: those of the API.
    pub servers: Vec<Server>,
    pub callbacks: Vec<Callback>,
    pub hints: Hints,
}

impl Operation {
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
    pub scheme: usize,
    pub scopes: Vec<String>,
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
    pub origin: Place,
    pub name: String,
    pub location: Location,
    pub required: bool,
    pub docs: Docs,
    pub encoding: ParameterEncoding,
    pub ty: Type,
    /// An ECMA-262 pattern its text must match.
    pub pattern: Option<String>,
    /// An empty text may be sent whatever the type is.
    pub allow_empty: bool,
    /// What part it has in paging.
    pub hints: Hints,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ParameterEncoding {
    Style {
        style: Style,
        explode: bool,
        allow_reserved: bool,
    },
    /// Serialized as this media type.
    Content(String),
}

#[derive(Clone, Debug)]
pub struct Body {
    pub origin: Place,
    pub required: bool,
    pub docs: Docs,
    /// Alternatives, as declared.
    pub contents: Vec<Content>,
}

/// One media type of a body.
#[derive(Clone, Debug)]
pub struct Content {
    pub media_type: String,
    pub ty: Type,
    /// 3.2: the type of each item of a stream of them.
    pub item: Option<Type>,
    /// How single properties of a form or multipart body are written.
    pub parts: Vec<Part>,
    /// 3.2: how the first parts of a multipart body without names are written.
    pub prefix_parts: Vec<Part>,
    /// 3.2: how each further part of a multipart body without names is written.
    pub item_part: Option<Part>,
    pub hints: Hints,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Empty: the parts have no names.
    pub property: String,
    pub content_type: Option<String>,
    pub style: Option<Style>,
    pub explode: Option<bool>,
    pub allow_reserved: Option<bool>,
    /// Names of headers of this part.
    pub headers: Vec<String>,
    /// The parts within this one (OpenAPI 3.2 §4.15), as those of a body.
    pub parts: Vec<Part>,
    pub prefix_parts: Vec<Part>,
    pub item_part: Option<Box<Part>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Exact(u16),
    /// `Range(4)`: 400 to 499.
    Range(u8),
    Default,
}

#[derive(Clone, Debug)]
pub struct Response {
    pub origin: Place,
    pub status: Status,
    pub docs: Docs,
    pub headers: Vec<Header>,
    /// Empty: no body.
    pub contents: Vec<Content>,
    pub links: Vec<Link>,
}

#[derive(Clone, Debug)]
pub struct Header {
    pub name: String,
    pub required: bool,
    pub explode: bool,
    /// Serialized as this media type.
    pub content: Option<String>,
    pub docs: Docs,
    pub ty: Type,
}

#[derive(Clone, Debug)]
pub struct Link {
    pub name: String,
    pub docs: Docs,
    /// operationId or a place.
    pub operation: String,
    pub parameters: Vec<(String, Value)>,
    pub body: Option<Value>,
    /// Instead of the target's own.
    pub server: Option<Server>,
}

#[derive(Clone, Debug)]
pub struct Callback {
    pub name: String,
    /// A runtime expression.
    pub url: String,
    pub operations: Vec<Operation>,
}

/// The reason phrase of a status (RFC 9110 §15 and the IANA registry), in lower case.
pub fn status_phrase(status: u16) -> Option<&'static str> {
    STATUS_PHRASES
        .iter()
        .find(|(code, _)| *code == status)
        .map(|(_, phrase)| *phrase)
}

const STATUS_PHRASES: &[(u16, &str)] = &[
    (100, "continue"),
    (101, "switching protocols"),
    (102, "processing"),
    (103, "early hints"),
    (200, "ok"),
    (201, "created"),
    (202, "accepted"),
    (203, "non authoritative information"),
    (204, "no content"),
    (205, "reset content"),
    (206, "partial content"),
    (207, "multi status"),
    (208, "already reported"),
    (226, "im used"),
    (300, "multiple choices"),
    (301, "moved permanently"),
    (302, "found"),
    (303, "see other"),
    (304, "not modified"),
    (305, "use proxy"),
    (307, "temporary redirect"),
    (308, "permanent redirect"),
    (400, "bad request"),
    (401, "unauthorized"),
    (402, "payment required"),
    (403, "forbidden"),
    (404, "not found"),
    (405, "method not allowed"),
    (406, "not acceptable"),
    (407, "proxy authentication required"),
    (408, "request timeout"),
    (409, "conflict"),
    (410, "gone"),
    (411, "length required"),
    (412, "precondition failed"),
    (413, "content too large"),
    (414, "uri too long"),
    (415, "unsupported media type"),
    (416, "range not satisfiable"),
    (417, "expectation failed"),
    (418, "im a teapot"),
    (421, "misdirected request"),
    (422, "unprocessable content"),
    (423, "locked"),
    (424, "failed dependency"),
    (425, "too early"),
    (426, "upgrade required"),
    (428, "precondition required"),
    (429, "too many requests"),
    (431, "request header fields too large"),
    (451, "unavailable for legal reasons"),
    (500, "internal server error"),
    (501, "not implemented"),
    (502, "bad gateway"),
    (503, "service unavailable"),
    (504, "gateway timeout"),
    (505, "http version not supported"),
    (506, "variant also negotiates"),
    (507, "insufficient storage"),
    (508, "loop detected"),
    (511, "network authentication required"),
];
