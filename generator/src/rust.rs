//! The client as data: every name, type, box, derive, module and dependency chosen.
//!
//! It speaks of Rust, not of OpenAPI, and is complete: `emit` only spells it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::package::Package;
pub use crate::runtime_files::Part;

pub mod body;
mod display;
pub mod features;
pub mod headers;
pub mod links;
pub mod model;
pub mod operation;
pub mod pages;
pub mod server;
pub mod smoke;
mod spelled;
pub mod stream;
pub mod webhooks;
pub mod xml;

pub use crate::prose::Docs;
pub use body::{Body, BodyEncoding, EncodingRow, Flag, Inside, Said, SentType};
pub use features::Features;
pub use headers::{FailureHeaders, Headers};
pub use model::{
    Additional, Alias, Codec, CommonMember, Enumeration, Field, Model, Presence, Source, Structure,
    Union, Values, Variant, VariantMark, Written, WrittenAs,
};
pub use operation::{
    Argument, ArgumentKind, Call, ContentVariant, Contents, Decode, Destination, Method, Methods,
    Outcome, OutcomeVariant, ParameterRow, Params, Resource, Retries, SentConstant, Setter,
    StatusPattern,
};
pub use pages::{CursorSource, CursorTarget, Next, Pages};
pub use server::{ServerChoice, VariableMethod, VariableValues};
pub use smoke::{Given, PartGiven, SmokeAnswer, SmokeApi, SmokeCall, SmokeTest};
pub(crate) use spelled::{Paths, tuple};
pub use stream::{Stream, StreamItem};
pub use webhooks::{Signature, Timestamp, Webhooks};

/// A Rust identifier, legal and unique where it stands; made only by `plan::names`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ident(String);

impl Ident {
    pub(crate) fn made(text: String) -> Self {
        Self(text)
    }

    /// As it is written in code: `r#type`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// One crate.
#[derive(Clone, Debug)]
pub struct Crate {
    /// What cargo and a reader of the README have to know.
    pub package: Package,
    /// The Rust files but for the runtime's.
    pub files: Vec<File>,
    /// Tests; the paths are below `tests/`.
    pub tests: Vec<File>,
    /// The parts of the runtime that are not always there.
    pub runtime_parts: BTreeSet<Part>,
}

/// One file.
#[derive(Clone, Debug)]
pub struct File {
    /// Below `src/`: `mijnklantportaal/resources/files.rs`.
    pub path: String,
    /// The module of the API that the file is of, as code names it: `crate::mijnklantportaal`.
    pub home: Vec<Ident>,
    /// The module below that by which users name what stands here: `files`; empty for the API's own.
    pub module: String,
    pub docs: Docs,
    /// Whether models stand here, and not in `models`.
    pub holds_models: bool,
    /// What is said of models beside what the document says: where they are used.
    pub uses: Arc<BTreeMap<Ident, Docs>>,
    /// What is there by features of cargo only.
    pub features: Arc<Features>,
    /// Lints that what the document says would trip.
    pub allowed: Vec<&'static str>,
    pub items: Vec<Item>,
}

/// What can stand in a file.
#[derive(Clone, Debug)]
pub enum Item {
    Module(Module),
    /// `pub use client::{Client, ClientBuilder};`, or everything where no name is given.
    Reexport {
        path: Vec<Ident>,
        names: Vec<Ident>,
    },
    /// `use std::collections::BTreeMap;`
    Import(Import),
    Model(Model),
    Api(Api),
    Client(Client),
    Resource(Resource),
    /// Methods of a resource that is too large for one file, or of the client itself.
    Methods(Methods),
    Headers(Headers),
    Outcome(Outcome),
    Contents(Contents),
    /// Another name for a type of a shared module: what answers are by status, or their headers.
    OutcomeAlias {
        docs: Docs,
        name: Ident,
        module: SharedModule,
        target: Ident,
    },
    Params(Params),
    Call(Box<Call>),
    AnswerLinks(links::AnswerLinks),
    Webhooks(Webhooks),
    XmlTable(xml::XmlTable),
    XmlRoot(xml::XmlRoot),
    SmokeApi(SmokeApi),
    SmokeTest(Box<SmokeTest>),
    /// `use files_client::runtime;`
    SmokeRuntime(String),
    /// `use files_client::files as api;`
    SmokeNamed(String),
    SmokeImports,
    /// `use crate::smoke::Smoke;`
    SmokeCommon,
}

#[derive(Clone, Debug)]
pub struct Module {
    pub docs: Docs,
    pub name: Ident,
    /// The file it stands in, where that has not the module's name.
    pub file: Option<String>,
    pub public: bool,
    /// Whether rustfmt would lay the module out as the generator does.
    pub formatted: bool,
}

/// What a file takes from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Import {
    /// The API's client.
    Client,
    /// What several operations have in common, as `errors` and `headers`.
    Shared(SharedModule),
    /// The API's models as `models`.
    Models,
    /// The API's resources as `resources`.
    Resources,
    /// The API's tables of XML as `xml_shapes`.
    XmlShapes,
    /// The runtime as `runtime`.
    Runtime,
    /// `call!`.
    CallMacro,
    /// `stream_call!`.
    StreamCallMacro,
    /// `xml_call!`.
    XmlCallMacro,
    /// `pages!`.
    PagesMacro,
    /// `declared_headers!`.
    HeadersMacro,
    ContentsMacro,
    /// `object!`, `parts!`, `parts_union!`, `string_enum!`, `integer_enum!`, `common!`, `tagged_union!`, `union!`.
    ObjectMacro,
    PartsMacro,
    PartsUnionMacro,
    StringEnumMacro,
    IntegerEnumMacro,
    CommonMacro,
    TaggedUnionMacro,
    UnionMacro,
    /// `builder_methods!` and `client_methods!`.
    ClientMacros,
    Json,
    Constant,
    Patch,
    Bytes,
    /// `DateTime` and the `FixedOffset` it is generic over.
    DateTime,
    /// `NaiveDate`.
    Date,
    Base64,
    Base64Url,
    JsonString,
    BTreeMap,
    /// `XmlNode` and `XmlShape`.
    Xml,
    /// What stands in the files beside this one.
    Beside,
}

/// A module of what several operations have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SharedModule {
    Errors,
    Headers,
}

impl SharedModule {
    pub fn name(self) -> &'static str {
        match self {
            Self::Errors => "errors",
            Self::Headers => "headers",
        }
    }
}

/// What the module of an API declares, or may declare, beside those of its resources.
const BESIDE_RESOURCES: &[&str] = &[
    "answer_links",
    "client",
    "errors",
    "headers",
    "models",
    "resources",
    "runtime",
    "webhooks",
    "xml_shapes",
];

/// The module by which users name the calls of a resource: `files`, or `resources::models` where `models` is something else.
pub fn module_of_resource(module: &Ident) -> String {
    let name = module.as_str();
    match BESIDE_RESOURCES.contains(&name) {
        true => format!("resources::{name}"),
        false => name.to_owned(),
    }
}

/// The facts about an API that its client carries.
#[derive(Clone, Debug)]
pub struct Api {
    pub name: String,
    pub title: String,
    pub version: String,
    pub servers: Vec<crate::api::Server>,
    /// The builder's method for each variable of servers.
    pub variable_setters: Vec<(String, Ident)>,
    /// The environment variable of the base URL.
    pub base_url_variable: String,
    pub schemes: Vec<KnownScheme>,
}

/// A security scheme, and how its secret is given.
#[derive(Clone, Debug)]
pub struct KnownScheme {
    pub scheme: crate::api::SecurityScheme,
    /// The builder's method, where there is one.
    pub setter: Option<Ident>,
    /// The environment variables.
    pub variables: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct Client {
    pub docs: Docs,
    pub resources: Vec<ResourceMethod>,
    pub credentials: Vec<CredentialMethod>,
    /// Operations that ask for no credential are sent with all there are.
    pub credentials_everywhere: bool,
    /// Tokens of some scheme are given for the id and the secret of a client.
    pub by_client: bool,
    /// The servers to choose from, where there are several.
    pub servers: Option<ServerChoice>,
    pub variables: Vec<VariableMethod>,
}

/// `client.files()`.
#[derive(Clone, Debug)]
pub struct ResourceMethod {
    pub docs: Docs,
    pub method: Ident,
    pub module: Ident,
    pub ty: Ident,
    /// The feature that must be on for it to be there; `None`: it always is.
    pub feature: Option<String>,
}

/// `builder.bearer_token(…)`.
#[derive(Clone, Debug)]
pub struct CredentialMethod {
    pub docs: Docs,
    pub method: Ident,
    /// The scheme's name in the document.
    pub scheme: String,
    pub kind: CredentialKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialKind {
    Token,
    Key,
    UsernamePassword,
    /// The id and the secret of a client of OAuth 2.0.
    Client,
    /// What gives tokens as they are needed.
    Provider,
}

/// A type as it is written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    Bool,
    I32,
    I64,
    U32,
    U64,
    F32,
    F64,
    String,
    /// Bytes of a body.
    Bytes,
    /// The body of a request: bytes, a file or a stream.
    Body,
    /// The parts of a request's body.
    Multipart,
    /// One of them.
    Part,
    /// A moment with its offset from UTC.
    DateTime,
    Date,
    /// Bytes that are text in base64.
    Base64,
    /// Bytes that are text in base64 for URLs.
    Base64Url,
    Json,
    /// A text that is JSON of this type.
    JsonString(Box<Type>),
    /// A value that the document gives as the only one.
    Constant,
    Unit,
    /// A type that the user chose, as they wrote it.
    Chosen(String),
    Vec(Box<Type>),
    /// Values in their places.
    Tuple(Vec<Type>),
    Map(Box<Type>),
    /// A map by an enum of texts.
    Keyed(Box<Type>, Box<Type>),
    Option(Box<Type>),
    Patch(Box<Type>),
    Box(Box<Type>),
    Model(Ident),
}

impl Type {
    /// Whether it is `Copy`, so that it is given by value.
    pub fn is_copy(&self) -> bool {
        match self {
            Self::Bool | Self::I32 | Self::I64 | Self::U32 | Self::U64 | Self::F32 | Self::F64 => {
                true
            }
            Self::DateTime | Self::Date | Self::Unit => true,
            Self::Option(ty) => ty.is_copy(),
            Self::Tuple(types) => types.iter().all(Self::is_copy),
            Self::String | Self::Bytes | Self::Body | Self::Multipart | Self::Part => false,
            Self::Base64 | Self::Base64Url | Self::Json | Self::JsonString(_) => false,
            Self::Constant | Self::Chosen(_) => false,
            Self::Vec(_)
            | Self::Map(_)
            | Self::Keyed(..)
            | Self::Patch(_)
            | Self::Box(_)
            | Self::Model(_) => false,
        }
    }
}
