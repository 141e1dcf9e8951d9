//! Tests that call operations, to see that requests can be made and answers be read.

use serde_json::Value;

use super::{CredentialKind, Ident, Type};

/// The calls of one method, as a test.
#[derive(Clone, Debug)]
pub struct SmokeTest {
    pub name: Ident,
    pub operation: String,
    /// What a transport for tests answers; `None`: it has nothing to say.
    pub answer: Option<SmokeAnswer>,
    /// Whether something that is called or set is deprecated.
    pub deprecated: bool,
    /// Whether the success is items one after another.
    pub items: bool,
    /// The method that gives the resource; `None`: the client has the operation's.
    pub resource: Option<Ident>,
    pub method: Ident,
    /// The structure that stands for the arguments: the path to it below the API's module.
    pub params: Option<Vec<String>>,
    /// With what must be given, and with all that may be where that is something else.
    pub calls: Vec<SmokeCall>,
}

#[derive(Clone, Debug)]
pub struct SmokeAnswer {
    pub status: u16,
    /// Empty: there is no body.
    pub media_type: String,
    pub body: String,
}

/// The values of one call.
#[derive(Clone, Debug, PartialEq)]
pub struct SmokeCall {
    /// Each with its name, which counts where a structure stands for the arguments.
    pub arguments: Vec<(Ident, Given)>,
    pub setters: Vec<(Ident, Vec<Given>)>,
}

/// A value as a call is given it.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// `"text"`
    Text(String),
    /// `"text".to_owned()`, `"text".into()`
    Owned(String),
    Into(String),
    /// `["text"]`
    Texts(Vec<String>),
    /// `1`, `true`
    Literal(Value),
    /// `read(r#"{}"#)`, of this type where nothing else says it.
    Read(Value, Option<Type>),
    /// `&read(r#"{}"#)`
    Borrowed(Value, Option<Type>),
    /// A file as a part.
    File,
    /// Several of them.
    Files,
    /// `vec![…]`
    List(Vec<Given>),
    /// `Some(…)`
    Some(Box<Given>),
    /// A structure of parts, by `new(…)` or by `default()`, and setters.
    Parts {
        model: Ident,
        new: Option<Vec<Given>>,
        setters: Vec<(Ident, Vec<Given>)>,
    },
    /// An alternative of a choice, and whether it is held in a box.
    Variant {
        model: Ident,
        variant: Ident,
        boxed: bool,
        value: Box<Given>,
    },
    /// Parts one after another, by name: files, texts, or JSON.
    Multipart(Vec<(String, PartGiven)>),
}

/// A part that the caller puts together.
#[derive(Clone, Debug, PartialEq)]
pub enum PartGiven {
    File,
    Text(String),
    Json(Value),
}

/// The root of an API's tests.
#[derive(Clone, Debug)]
pub struct SmokeApi {
    /// The variable of the environment with the URL of a server to call.
    pub variable: String,
    /// The methods of the builder that take secrets.
    pub credentials: Vec<(Ident, CredentialKind)>,
}
