//! The document as it is written: its HTTP structure, object by object, with every schema lifted out.
//!
//! Every node keeps its [`Place`]. References are kept as references; [`Document`] finds their targets.
//! Objects of the structure are `openapiv3`'s as far as those can hold what stands there; what they cannot
//! hold travels beside them, in the fields documented here. Schemas are our own, one type for all dialects.

use indexmap::IndexMap;
use serde_json::Value;

use crate::place::Place;

mod allowance;
mod parameter;
mod rare;
pub mod schema;

pub use allowance::{Allowance, EXCEEDED};
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
    pub(crate) version: Version,
    pub(crate) place: Place,
    /// The stem of each file's name, by file: what a schema that is a whole file is called.
    pub(crate) file_names: Vec<String>,
    /// The path of each file from the folder of the first.
    pub(crate) files: Vec<String>,
    pub(crate) info: Info,
    pub(crate) servers: Vec<Server>,
    /// `None`: not written.
    pub(crate) security: Option<Vec<SecurityRequirement>>,
    pub(crate) tags: Vec<Tag>,
    /// In document order; operations of path items that are references are those of the target.
    pub paths: Vec<PathItem>,
    pub(crate) webhooks: Vec<PathItem>,
    pub(crate) components: Components,
    pub schemas: Schemas,
    pub(crate) extensions: Extensions,
    /// What may still be made of it.
    pub(crate) allowance: Allowance,
}

#[derive(Clone, Debug, Default)]
pub struct Info {
    pub(crate) title: String,
    pub(crate) version: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    #[expect(dead_code, reason = "about the publisher, not the requests")]
    pub(crate) terms_of_service: Option<String>,
    #[expect(dead_code, reason = "about the publisher, not the requests")]
    pub(crate) contact: Option<openapiv3::Contact>,
    #[cfg_attr(not(test), expect(dead_code))] // about the publisher, not the requests
    pub(crate) license: Option<License>,
    #[expect(dead_code, reason = "about the publisher, not the requests")]
    pub(crate) extensions: Extensions,
}

#[derive(Clone, Debug, Default)]
#[expect(dead_code, reason = "about the publisher, not the requests")]
pub struct License {
    pub(crate) name: String,
    /// SPDX expression (3.1).
    pub(crate) identifier: Option<String>,
    pub(crate) url: Option<String>,
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
    pub(crate) place: Place,
    /// Where the chain of references ends.
    pub(crate) target: Place,
    /// 3.1 and later: `summary` and `description` beside a `$ref` override the target's.
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
}

/// The objects that references can lead to, by the place where each stands: those of `components`,
/// and any other object of the document that some reference points at.
#[derive(Clone, Debug, Default)]
pub struct Components {
    pub(crate) parameters: IndexMap<Place, Parameter>,
    pub(crate) request_bodies: IndexMap<Place, RequestBody>,
    pub(crate) responses: IndexMap<Place, Response>,
    pub(crate) headers: IndexMap<Place, Header>,
    pub(crate) media_types: IndexMap<Place, MediaType>,
    pub(crate) links: IndexMap<Place, Link>,
    pub(crate) callbacks: IndexMap<Place, Callback>,
    pub(crate) examples: IndexMap<Place, openapiv3::Example>,
    /// By name: security requirements name them.
    pub(crate) security_schemes: IndexMap<String, SecurityScheme>,
}

#[derive(Clone, Debug)]
pub struct Tag {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    /// 3.2: the tag this one is nested under.
    pub(crate) parent: Option<String>,
    pub(crate) kind: Option<String>,
}

#[derive(Clone, Debug)]
pub struct Server {
    pub(crate) place: Place,
    /// Template with `{variable}`s; may be relative.
    pub(crate) url: String,
    /// 3.2.
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) variables: IndexMap<String, ServerVariable>,
}

#[derive(Clone, Debug, Default)]
pub struct ServerVariable {
    pub(crate) default: String,
    pub(crate) values: Vec<String>,
    pub(crate) description: Option<String>,
}

/// One alternative: all of these schemes, by name, with scopes. Empty: no credentials.
#[derive(Clone, Debug)]
pub struct SecurityRequirement {
    pub(crate) place: Place,
    pub(crate) schemes: Vec<(String, Vec<String>)>,
}

#[derive(Clone, Debug)]
pub struct SecurityScheme {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    /// 3.2.
    pub(crate) deprecated: bool,
    pub(crate) kind: SecurityKind,
    #[expect(dead_code, reason = "none has a meaning here")]
    pub(crate) extensions: Extensions,
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
    pub(crate) kind: String,
    pub(crate) authorization_url: Option<String>,
    pub(crate) device_authorization_url: Option<String>,
    pub(crate) token_url: Option<String>,
    pub(crate) refresh_url: Option<String>,
    pub(crate) scopes: IndexMap<String, String>,
}

#[derive(Clone, Debug, Default)]
pub struct PathItem {
    pub(crate) place: Place,
    /// The key under `paths`, `webhooks` or a callback: a path template, a name, or a runtime expression.
    pub(crate) key: String,
    pub(crate) summary: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) servers: Vec<Server>,
    pub(crate) parameters: Vec<Slot<Parameter>>,
    pub operations: Vec<Operation>,
    pub(crate) extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct Operation {
    pub place: Place,
    /// Upper case for the methods OpenAPI names (`GET`, `QUERY`); as written under `additionalOperations`.
    pub(crate) method: String,
    /// `operationId`, tags, summary, description, deprecated, externalDocs and extensions; its
    /// parameters, bodies, responses, callbacks, servers and security are empty here and stand below.
    pub object: openapiv3::Operation,
    pub(crate) parameters: Vec<Slot<Parameter>>,
    pub request_body: Option<Slot<RequestBody>>,
    /// By status as written and normalized: `200`, `4XX`, `default`; in document order.
    pub responses: Vec<(StatusKey, Slot<Response>)>,
    pub(crate) callbacks: Vec<(String, Slot<Callback>)>,
    pub(crate) servers: Vec<Server>,
    /// `None`: the document's applies.
    pub(crate) security: Option<Vec<SecurityRequirement>>,
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
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub content: Vec<(String, Slot<MediaType>)>,
    #[expect(dead_code, reason = "none has a meaning here")]
    pub(crate) extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct MediaType {
    pub(crate) place: Place,
    pub schema: Option<SchemaId>,
    /// 3.2: the schema of each item of a sequential media type.
    pub(crate) item_schema: Option<SchemaId>,
    pub(crate) encoding: IndexMap<String, Encoding>,
    /// 3.2.
    pub(crate) prefix_encoding: Vec<Encoding>,
    /// 3.2.
    pub(crate) item_encoding: Option<Box<Encoding>>,
    /// Those that are written out, `example` first.
    pub examples: Vec<Example>,
    pub(crate) extensions: Extensions,
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
    pub(crate) place: Place,
    pub(crate) content_type: Option<String>,
    pub(crate) headers: Vec<(String, Slot<Header>)>,
    pub(crate) style: Option<ParameterStyle>,
    pub(crate) explode: Option<bool>,
    pub(crate) allow_reserved: Option<bool>,
    /// 3.2: encodings nested below.
    pub(crate) encoding: IndexMap<String, Encoding>,
    pub(crate) prefix_encoding: Vec<Encoding>,
    pub(crate) item_encoding: Option<Box<Encoding>>,
}

#[derive(Clone, Debug)]
pub struct Response {
    pub place: Place,
    pub(crate) summary: Option<String>,
    pub(crate) description: String,
    pub(crate) headers: Vec<(String, Slot<Header>)>,
    pub content: Vec<(String, Slot<MediaType>)>,
    pub(crate) links: Vec<(String, Slot<Link>)>,
    #[cfg_attr(not(test), expect(dead_code))] // none has a meaning here
    pub(crate) extensions: Extensions,
}

#[derive(Clone, Debug)]
pub struct Header {
    pub(crate) place: Place,
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) explode: bool,
    /// 2.0: the `collectionFormat` of a list whose values no commas separate.
    pub(crate) delimiter: Option<String>,
    pub(crate) schema: Option<SchemaId>,
    pub(crate) content: Vec<(String, Slot<MediaType>)>,
    pub(crate) example: Option<Value>,
}

#[derive(Clone, Debug)]
pub struct Link {
    #[expect(dead_code, reason = "what stands in it has places of its own")]
    pub(crate) place: Place,
    pub(crate) description: Option<String>,
    pub(crate) operation_id: Option<String>,
    pub(crate) operation_ref: Option<String>,
    /// Constants or runtime expressions, by parameter name (`path.id` or `id`).
    pub(crate) parameters: IndexMap<String, Value>,
    pub request_body: Option<Value>,
    pub(crate) server: Option<Server>,
}

#[derive(Clone, Debug)]
pub struct Callback {
    pub(crate) place: Place,
    /// Each key is a runtime expression.
    pub(crate) items: Vec<PathItem>,
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
