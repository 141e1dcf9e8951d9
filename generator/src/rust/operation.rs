//! Operations: the method that makes a call, the call with its setters, and what becomes of the answer.

use serde_json::Value;

use super::headers::FailureHeaders;
use super::model::Codec;
use super::pages::Pages;
use super::stream::Stream;
use super::{Body, Docs, Flag, Ident, Type};
use crate::prose::Alias;

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Resource {
    pub docs: Docs,
    pub name: Ident,
    pub methods: Vec<Method>,
}

/// Methods apart from the type that has them.
#[derive(Clone, Debug)]
pub struct Methods {
    /// The resource; `None`: the client.
    pub of: Option<Ident>,
    pub methods: Vec<Method>,
}

/// `client.files().download_file(…)`.
#[derive(Clone, Debug)]
pub struct Method {
    pub docs: Docs,
    /// What else its documentation is found by.
    pub aliases: Vec<Alias>,
    pub deprecated: bool,
    pub name: Ident,
    /// What it was called before.
    pub old_names: Vec<Ident>,
    /// The type of the call it gives.
    pub call: Ident,
    pub facts: Ident,
    pub arguments: Vec<Argument>,
    /// Parameters that must be sent and have one value only.
    pub constants: Vec<SentConstant>,
    /// The structure that stands for the arguments when they are many.
    pub params: Option<Ident>,
    /// Whether the call has the methods that give all pages.
    pub paged: bool,
    /// Whether the call has methods of its own, and so a type of its own.
    pub has_own_call: bool,
    /// What is said in a body that need not be given.
    pub flag: Option<Flag>,
}

/// A required value of a call.
#[derive(Clone, Debug)]
pub struct Argument {
    pub docs: Docs,
    pub name: Ident,
    pub ty: Type,
    pub kind: ArgumentKind,
    pub destination: Destination,
}

/// A parameter with the only value that the document gives it.
#[derive(Clone, Debug)]
pub struct SentConstant {
    /// As a user reads it: `alt`.
    pub name: String,
    pub destination: Destination,
    pub value: Value,
}

/// How a value is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ArgumentKind {
    /// `&str` for `String`.
    Str,
    /// By value.
    Value,
    /// `&[T]` for `Vec<T>`.
    Slice,
    /// Whatever gives texts, for `Vec<String>`.
    Texts,
    /// Whatever gives items, for `Vec<T>`; each may be what becomes one, where there is such.
    List { into: bool },
    /// `&T`.
    Reference,
    /// `impl Into<T>`.
    Into,
}

/// What becomes of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Destination {
    /// `call.path(name, &value)` and so on.
    Parameter {
        method: &'static str,
        name: String,
        by_way_of: Option<&'static str>,
    },
    Body(Body),
    /// The media type of the body, for which the document says a range.
    MediaType(String),
}

/// The arguments of a method that would have too many.
#[derive(Clone, Debug)]
pub struct Params {
    pub docs: Docs,
    pub name: Ident,
    pub fields: Vec<Argument>,
}

/// What is static about an operation, and the type of its call.
#[derive(Clone, Debug)]
pub struct Call {
    pub docs: Docs,
    pub name: Ident,
    /// What it was called before.
    pub old_names: Box<[Ident]>,
    /// The module it stands in.
    pub module: Ident,
    pub setters: Vec<Setter>,
    /// Whether the body has parts, and so a boundary.
    pub has_parts: bool,
    pub decode: Decode,
    /// The documented failures; `None`: there are none.
    pub error: Option<Ident>,
    /// The type of the headers that the document declares for successes.
    pub headers: Option<Ident>,
    /// What gives all pages, where the success is one of several.
    pub pages: Option<Box<Pages>>,
    /// The methods by which a success is asked for in another media type.
    pub others: Vec<OtherAnswer>,
    /// The name of the static below.
    pub facts: Ident,
    pub id: String,
    pub method: String,
    pub path: String,
    pub accept: String,
    /// The media types in which a success is of another type than the usual one, though JSON or XML like that.
    pub apart: Box<[String]>,
    /// The header of the key that each call makes.
    pub idempotency_key: Option<Box<str>>,
    /// What the document says of trying again.
    pub retries: Option<Box<Retries>>,
    pub success: Vec<StatusPattern>,
    /// Alternatives, each a list of scheme names.
    pub security: Vec<Vec<String>>,
    /// What access tokens must be good for, by the scheme.
    pub scopes: Box<[(String, Vec<String>)]>,
    pub servers: Vec<crate::api::Server>,
    pub parameters: Vec<ParameterRow>,
}

impl Call {
    /// Whether it has methods besides those of every call, and so a type of its own.
    pub fn has_own_methods(&self) -> bool {
        let has_setters = !self.setters.is_empty() || self.has_parts;
        let has_ways = self.pages.is_some() || !self.others.is_empty();
        has_setters || has_ways || matches!(self.decode, Decode::Stream(_) | Decode::Xml(..))
    }
}

/// How a document says that calls are tried again; times are in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Retries {
    /// None: never.
    pub statuses: Vec<StatusPattern>,
    pub connections: bool,
    pub first: u32,
    pub most: u32,
    /// In hundredths.
    pub growth: u32,
    pub elapsed: u32,
    /// It is said of the operation, not of the whole document.
    pub own: bool,
}

/// A success in another media type than the usual one.
#[derive(Clone, Debug)]
pub struct OtherAnswer {
    pub docs: Docs,
    /// The method of the call.
    pub name: Ident,
    pub accept: String,
    pub decode: Decode,
}

/// A parameter that is not written as its location's parameters usually are.
#[derive(Clone, Debug, PartialEq)]
pub struct ParameterRow {
    /// `path`, `query`, `header`, `cookie`.
    pub location: &'static str,
    pub name: String,
    /// The runtime's name of the style, where it is not the location's default.
    pub style: Option<&'static str>,
    /// Where it is not the location's default.
    pub explode: Option<bool>,
    pub allow_reserved: bool,
    /// The value is several segments of a path.
    pub slashes: bool,
    pub pattern: Option<PatternRow>,
    /// The members of a whole query that are not written as they usually are.
    pub members: Vec<ParameterRow>,
    pub within: Vec<&'static str>,
}

/// A pattern as a table of character classes with counts.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternRow {
    pub source: String,
    pub classes: Vec<ClassRow>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct ClassRow {
    pub ranges: Vec<(char, char)>,
    pub min: u32,
    pub max: u32,
}

/// An optional value of a call.
#[derive(Clone, Debug)]
pub struct Setter {
    pub deprecated: bool,
    pub argument: Argument,
    /// The only value that it has, which the setter sets without being given it.
    pub constant: Option<Value>,
    /// The media type of the body that the setter sets, where the caller says it.
    pub media_type: Option<Argument>,
}

/// How the body of a success becomes a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Decode {
    Json(Type, Codec),
    /// XML, and the table that is its root.
    Xml(Type, Codec, Ident),
    /// A string of JSON, or the text that comes instead.
    String,
    Text,
    /// A single value in text.
    Plain(Type, Codec),
    Bytes,
    None,
    /// Several, told by status: the outcome of that name.
    ByStatus(Ident),
    /// Several, told by media type: the contents of that name.
    ByMediaType(Ident),
    /// Items one after another.
    Stream(Box<Stream>),
}

impl Decode {
    /// The type of what it gives, where that is one.
    pub(crate) fn ty(&self) -> Option<Type> {
        match self {
            Self::Json(ty, _) | Self::Xml(ty, ..) | Self::Plain(ty, _) => Some(ty.clone()),
            Self::String | Self::Text => Some(Type::String),
            Self::Bytes => Some(Type::Bytes),
            Self::None | Self::Stream(_) => None,
            Self::ByStatus(_) | Self::ByMediaType(_) => None,
        }
    }
}

/// The answers of an operation by status: its failures, or its several successes.
#[derive(Clone, Debug)]
pub struct Outcome {
    pub docs: Docs,
    pub name: Ident,
    pub variants: Vec<OutcomeVariant>,
    /// The type of the headers that the document declares for failures.
    pub headers: Option<FailureHeaders>,
}

/// A success in whichever media type the server chooses.
#[derive(Clone, Debug)]
pub struct Contents {
    pub docs: Docs,
    pub name: Ident,
    /// The first is what a body is that says no media type.
    pub variants: Vec<ContentVariant>,
    /// The variant for the bytes of any other media type.
    pub other: Ident,
}

#[derive(Clone, Debug)]
pub struct ContentVariant {
    pub docs: Docs,
    pub name: Ident,
    pub media_type: String,
    /// The statuses that it comes with; empty: it is told by its media type alone.
    pub statuses: Vec<StatusPattern>,
    pub decode: Decode,
    pub boxed: bool,
}

#[derive(Clone, Debug)]
pub struct OutcomeVariant {
    pub docs: Docs,
    pub name: Ident,
    pub status: StatusPattern,
    /// Where the status has several variants, the media type of this one; of these the first is also for any other.
    pub media_type: Option<String>,
    pub decode: Decode,
    pub boxed: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusPattern {
    Exact(u16),
    /// `Range(4)`: 400 to 499.
    Range(u8),
    Any,
}

impl StatusPattern {
    /// Whether it is several statuses.
    pub fn is_range(self) -> bool {
        !matches!(self, Self::Exact(_))
    }
}
