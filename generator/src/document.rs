//! The document as it is written: its HTTP structure, object by object, with every schema lifted out.
//!
//! Every node keeps its [`Place`]. References are kept as references; [`Document`] finds their targets.
//! Objects of the structure are `openapiv3`'s as far as those can hold what stands there; what they cannot
//! hold travels beside them, in the fields documented here. Schemas are our own, one type for all dialects.

use indexmap::IndexMap;
use serde_json::Value;

use crate::place::Place;

mod parameter;
mod rare;
pub mod schema;

pub use parameter::{Parameter, ParameterLocation, ParameterStyle};
pub use rare::{Blank, Rare};
pub use schema::{Dialect, Schema, SchemaId, Schemas};

/// `x-…` members of an object.
pub type Extensions = IndexMap<String, Value>;

/// The version family a document is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Version {
    V2_0,
    V3_0,
    V3_1,
    V3_2,
}

/// One document and all that it reaches.
#[derive(Clone, Debug)]
pub struct Document {
    pub version: Version,
    pub place: Place,
    /// The stem of each file's name, by file: what a schema that is a whole file is called.
    pub file_names: Vec<String>,
    pub info: Info,
    pub servers: Vec<Server>,
    /// `None`: not written.
    pub security: Option<Vec<SecurityRequirement>>,
    pub tags: Vec<Tag>,
    /// In document order; operations of path items that are references are those of the target.
    pub paths: Vec<PathItem>,
    pub webhooks: Vec<PathItem>,
    pub components: Components,
    pub schemas: Schemas,
    pub extensions: Extensions,
}

#[derive(Clone, Debug, Default)]
pub struct Info {
    pub title: String,
    pub version: String,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub terms_of_service: Option<String>,
    pub contact: Option<openapiv3::Contact>,
    pub license: Option<License>,
    pub extensions: Extensions,
}

#[derive(Clone, Debug, Default)]
pub struct License {
    pub name: String,
    /// SPDX expression (3.1).
    pub identifier: Option<String>,
    pub url: Option<String>,
}

/// What stands where an object or a reference to one may stand.
#[derive(Clone, Debug)]
pub enum Slot<T> {
    Object(Box<T>),
    Reference(Reference),
}

/// A `$ref`, its target found: resolution never fails later, it failed in `parse` with a diagnostic.
#[derive(Clone, Debug)]
pub struct Reference {
    pub place: Place,
    /// Where the chain of references ends.
    pub target: Place,
    /// 3.1 and later: `summary` and `description` beside a `$ref` override the target's.
    pub summary: Option<String>,
    pub description: Option<String>,
}

/// The objects that references can lead to, by the place where each stands: those of `components`,
/// and any other object of the document that some reference points at.
#[derive(Clone, Debug, Default)]
pub struct Components {
    pub parameters: IndexMap<Place, Parameter>,
    pub request_bodies: IndexMap<Place, RequestBody>,
    pub responses: IndexMap<Place, Response>,
    pub headers: IndexMap<Place, Header>,
    pub media_types: IndexMap<Place, MediaType>,
    pub links: IndexMap<Place, Link>,
    pub callbacks: IndexMap<Place, Callback>,
    pub examples: IndexMap<Place, openapiv3::Example>,
    /// By name: security requirements name them.
    pub security_schemes: IndexMap<String, SecurityScheme>,
}

#[derive(Clone, Debug)]
pub struct Tag {
    pub place: Place,
    pub name: String,
    pub summary: Option<String>,
    pub description: Option<String>,
    /// 3.2: the tag this one is nested under.
    pub parent: Option<String>,
    pub kind: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Server {
    pub place: Place,
    /// Template with `{variable}`s; may be relative.
    pub url: String,
    /// 3.2.
    pub name: Option<String>,
    pub description: Option<String>,
    pub variables: IndexMap<String, ServerVariable>,
}

#[derive(Clone, Debug, Default)]
pub struct ServerVariable {
    pub default: String,
    pub values: Vec<String>,
    pub description: Option<String>,
}

/// One alternative: all of these schemes, by name, with scopes. Empty: no credentials.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    pub place: Place,
    pub schemes: Vec<(String, Vec<String>)>,
}

#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub place: Place,
    pub name: String,
    pub description: Option<String>,
    /// 3.2.
    pub deprecated: bool,
    pub kind: SecurityKind,
    pub extensions: Extensions,
}

#[derive(Clone, Debug)]
pub enum SecurityKind {
    /// `type: http` with this scheme, lower-cased: `bearer`, `basic`, `digest`, …
    Http {
        scheme: String,
        bearer_format: Option<String>,
    },
    ApiKey {
        location: openapiv3::APIKeyLocation,
        name: String,
    },
    OAuth2 {
        flows: Vec<OAuthFlow>,
        metadata_url: Option<String>,
    },
    OpenIdConnect {
        url: String,
    },
    MutualTls,
    /// A `type` that no version has.
    Unknown(String),
}

#[derive(Clone, Debug)]
pub struct OAuthFlow {
    /// As written in 3.x: `clientCredentials`, `authorizationCode`, `deviceAuthorization`, …
    pub kind: String,
    pub authorization_url: Option<String>,
    pub device_authorization_url: Option<String>,
    pub token_url: Option<String>,
    pub refresh_url: Option<String>,
    pub scopes: IndexMap<String, String>,
}

#[derive(Clone, Debug)]
pub struct PathItem {
    pub place: Place,
    /// The key under `paths`, `webhooks` or a callback: a path template, a name, or a runtime expression.
    pub key: String,
    pub summary: Option<String>,
    pub description: Option<String>,
    pub servers: Vec<Server>,
    pub parameters: Vec<Slot<Parameter>>,
    pub operations: Vec<Operation>,
    pub extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct Operation {
    pub place: Place,
    /// Upper case for the methods OpenAPI names (`GET`, `QUERY`); as written under `additionalOperations`.
    pub method: String,
    /// `operationId`, tags, summary, description, deprecated, externalDocs and extensions; its
    /// parameters, bodies, responses, callbacks, servers and security are empty here and stand below.
    pub object: openapiv3::Operation,
    pub parameters: Vec<Slot<Parameter>>,
    pub request_body: Option<Slot<RequestBody>>,
    /// By status as written and normalized: `200`, `4XX`, `default`; in document order.
    pub responses: Vec<(StatusKey, Slot<Response>)>,
    pub callbacks: Vec<(String, Slot<Callback>)>,
    pub servers: Vec<Server>,
    /// `None`: the document's applies.
    pub security: Option<Vec<SecurityRequirement>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusKey {
    Exact(u16),
    /// `4XX` is `Range(4)`.
    Range(u8),
    Default,
}

#[derive(Clone, Debug)]
pub struct RequestBody {
    pub place: Place,
    pub description: Option<String>,
    pub required: bool,
    pub content: Vec<(String, Slot<MediaType>)>,
    pub extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct MediaType {
    pub place: Place,
    pub schema: Option<SchemaId>,
    /// 3.2: the schema of each item of a sequential media type.
    pub item_schema: Option<SchemaId>,
    pub encoding: IndexMap<String, Encoding>,
    /// 3.2.
    pub prefix_encoding: Vec<Encoding>,
    /// 3.2.
    pub item_encoding: Option<Box<Encoding>>,
    /// Those that are written out, `example` first.
    pub examples: Vec<Example>,
    pub extensions: Extensions,
}

/// A whole value as the document shows it.
#[derive(Clone, Debug)]
pub struct Example {
    pub place: Place,
    pub value: Value,
}

/// How one property of a form or multipart body is written; `None` is what was not written.
#[derive(Clone, Debug)]
pub struct Encoding {
    pub place: Place,
    pub content_type: Option<String>,
    pub headers: Vec<(String, Slot<Header>)>,
    pub style: Option<ParameterStyle>,
    pub explode: Option<bool>,
    pub allow_reserved: Option<bool>,
    /// 3.2: encodings nested below.
    pub encoding: IndexMap<String, Encoding>,
    pub prefix_encoding: Vec<Encoding>,
    pub item_encoding: Option<Box<Encoding>>,
}

#[derive(Clone, Debug)]
pub struct Response {
    pub place: Place,
    pub summary: Option<String>,
    pub description: String,
    pub headers: Vec<(String, Slot<Header>)>,
    pub content: Vec<(String, Slot<MediaType>)>,
    pub links: Vec<(String, Slot<Link>)>,
    pub extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct Header {
    pub place: Place,
    pub description: Option<String>,
    pub required: bool,
    pub deprecated: bool,
    pub explode: bool,
    pub schema: Option<SchemaId>,
    pub content: Vec<(String, Slot<MediaType>)>,
    pub example: Option<Value>,
}

#[derive(Clone, Debug)]
pub struct Link {
    pub place: Place,
    pub description: Option<String>,
    pub operation_id: Option<String>,
    pub operation_ref: Option<String>,
    /// Constants or runtime expressions, by parameter name (`path.id` or `id`).
    pub parameters: IndexMap<String, Value>,
    pub request_body: Option<Value>,
    pub server: Option<Server>,
}

#[derive(Clone, Debug)]
pub struct Callback {
    pub place: Place,
    /// Each key is a runtime expression.
    pub items: Vec<PathItem>,
}

impl Document {
    /// The parameter that stands in a slot or that its reference leads to.
    pub fn parameter<'a>(&'a self, slot: &'a Slot<Parameter>) -> &'a Parameter {
        slot.resolve(&self.components.parameters)
    }

    pub fn request_body<'a>(&'a self, slot: &'a Slot<RequestBody>) -> &'a RequestBody {
        slot.resolve(&self.components.request_bodies)
    }

    pub fn response<'a>(&'a self, slot: &'a Slot<Response>) -> &'a Response {
        slot.resolve(&self.components.responses)
    }

    pub fn header<'a>(&'a self, slot: &'a Slot<Header>) -> &'a Header {
        slot.resolve(&self.components.headers)
    }

    pub fn media_type<'a>(&'a self, slot: &'a Slot<MediaType>) -> &'a MediaType {
        slot.resolve(&self.components.media_types)
    }

    pub fn link<'a>(&'a self, slot: &'a Slot<Link>) -> &'a Link {
        slot.resolve(&self.components.links)
    }

    pub fn callback<'a>(&'a self, slot: &'a Slot<Callback>) -> &'a Callback {
        slot.resolve(&self.components.callbacks)
    }
}

impl<T> Slot<T> {
    /// Where the object at `own`, or the reference to it, stands.
    pub fn place<'a>(&'a self, own: &'a Place) -> &'a Place {
        match self {
            Self::Object(_) => own,
            Self::Reference(reference) => &reference.place,
        }
    }

    fn resolve<'a>(&'a self, targets: &'a IndexMap<Place, T>) -> &'a T {
        match self {
            Self::Object(object) => object,
            Self::Reference(reference) => &targets[&reference.target],
        }
    }
}
