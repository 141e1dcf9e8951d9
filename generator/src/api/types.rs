//! Types as the document means them.

use serde_json::Value;

use super::{Docs, Hints};
use crate::place::Place;

/// A named type, by its index in [`Api::types`](super::Api::types).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

#[derive(Clone, Debug)]
pub struct TypeDef {
    pub(crate) name: Name,
    pub(crate) origin: Place,
    pub(crate) docs: Docs,
    pub(crate) shape: Shape,
}

/// Where a type's name comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    /// The document names it: the key under `components/schemas`.
    Given(String),
    /// No schema: the union of what webhooks send.
    Events,
    /// A schema in place: the type or operation it stands in, then the words that lead to it.
    Within { owner: Owner, path: Vec<Step> },
    /// What is sent of a type of which something else is received.
    Sent(TypeId),
}

/// A word on the way to a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The document's: the name of a member.
    Written(String),
    /// One of what a list or map holds: the document's word for them, and the same in the singular.
    One { many: String, one: String },
    /// For a part of what stands before it: its item, a response.
    Part(String),
    /// For one of the alternatives that it is.
    Alternative(String),
}

impl Step {
    pub fn word(&self) -> &str {
        match self {
            Self::Written(word) | Self::Part(word) | Self::Alternative(word) => word,
            Self::One { one, .. } => one,
        }
    }
}

/// What an unnamed type stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Owner {
    Type(TypeId),
    /// Index in [`Api::operations`](super::Api::operations).
    Operation(usize),
    /// Index in [`Api::webhooks`](super::Api::webhooks).
    Webhook(usize),
    /// Something shared that is no schema: a parameter or response of `components`, by its name.
    Component(String),
}

#[derive(Clone, Debug)]
pub enum Shape {
    Structure(Structure),
    Enumeration(Enumeration),
    Union(Union),
    Alias(Type),
}

/// An object with known members.
#[derive(Clone, Debug, Default)]
pub struct Structure {
    pub(crate) fields: Vec<Field>,
    pub(crate) additional: Additional,
}

/// What becomes of members no field is for.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Additional {
    /// The schema says nothing of them, or forbids them: they are not kept.
    #[default]
    Dropped,
    /// The schema allows them with this type.
    Kept(Type),
    /// The schema gives those with some names this type and says nothing of others, which are kept if they happen to fit.
    Fitting(Type),
}

impl Additional {
    /// The type of those that are kept.
    pub fn ty(&self) -> Option<&Type> {
        match self {
            Self::Dropped => None,
            Self::Kept(ty) | Self::Fitting(ty) => Some(ty),
        }
    }

    /// The same, to be changed.
    pub fn ty_mut(&mut self) -> Option<&mut Type> {
        match self {
            Self::Dropped => None,
            Self::Kept(ty) | Self::Fitting(ty) => Some(ty),
        }
    }
}

#[derive(Clone, Debug)]
pub struct Field {
    /// The member's name in JSON.
    pub(crate) name: String,
    pub(crate) docs: Docs,
    pub(crate) ty: Type,
    pub(crate) required: bool,
    pub(crate) nullable: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    /// What part it has in paging.
    pub(crate) hints: Hints,
}

/// A closed list of values in the document; a client takes others too.
#[derive(Clone, Debug)]
pub struct Enumeration {
    pub(crate) values: EnumerationValues,
}

#[derive(Clone, Debug)]
pub enum EnumerationValues {
    Strings(Vec<Named<String>>),
    Integers(Vec<Named<i64>>),
}

/// A value of an enumeration with the name and prose that extensions give it.
#[derive(Clone, Debug)]
pub struct Named<T> {
    pub(crate) value: T,
    /// `x-enum-varnames` and its like.
    pub(crate) name: Option<String>,
    pub(crate) description: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
pub struct Union {
    pub(crate) variants: Vec<Variant>,
    pub(crate) told_by: ToldBy,
    /// An object may be of several variants at once, each with members of its own.
    pub(crate) several: bool,
    /// The members that stand beside all alternatives, so that each variant has them.
    pub(crate) common: Vec<String>,
}

/// How the variant of a value is told.
#[derive(Clone, Debug, PartialEq)]
pub enum ToldBy {
    /// By the text of this member.
    Tag(String),
    /// By the value's JSON type, and among objects by their members.
    Content,
}

#[derive(Clone, Debug)]
pub struct Variant {
    /// Words for it, which no other variant of the union has: the tag, a title, the type's name, the JSON type.
    pub(crate) name: String,
    /// Nothing but its position tells it from the others.
    pub(crate) nameless: bool,
    pub(crate) ty: Type,
    pub(crate) mark: Mark,
}

/// What tells one variant from the others.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// These values of the tag.
    Tags(Vec<String>),
    /// The JSON type, which no other variant has.
    Kind(JsonKind),
    /// A list with items that this tells from those of other lists.
    Items(Box<Mark>),
    /// An object with these members: those it requires, all it knows, and those that only have the values of this one
    /// among the alternatives.
    Members {
        required: Vec<String>,
        known: Vec<String>,
        limits: Vec<(String, Vec<Value>)>,
        /// Where those tell none: a member's member that every alternative limits to values of its own.
        inside: Option<Inside>,
        others: Others,
    },
    /// Any other value of the tag: its type has what all variants have in common. These values are its own.
    Rest(Vec<String>),
    /// Any other value of the tag, or none, since the document says so; these values are its own too.
    Default(Vec<String>),
}

/// A member of a member, and the values that only this alternative has there.
#[derive(Clone, Debug, PartialEq)]
pub struct Inside {
    pub(crate) member: String,
    pub(crate) name: String,
    pub(crate) values: Vec<Value>,
}

/// What an alternative says of members that it does not name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Others {
    /// Nothing.
    Dropped,
    /// They are values of it.
    Kept,
    /// There are none.
    Forbidden,
}

/// The types of JSON (RFC 8259 §3), integers apart from other numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonKind {
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Any JSON value; `true` where the document itself says so, not we for want of a type.
    Json {
        meant: bool,
    },
    Primitive(Primitive),
    /// Only this string, number or truth value; of members and parameters.
    Constant(Value),
    Array(Box<Type>),
    /// A list of just these, each in its place.
    Tuple(Vec<Type>),
    /// An object used as a dictionary.
    Map(Box<Type>),
    /// A dictionary whose keys are values of an enumeration of texts, and what it holds.
    Keyed(Box<[Type; 2]>),
    /// A string whose text is JSON of this type.
    JsonText(Box<Type>),
    Named(TypeId),
    Nullable(Box<Type>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Primitive {
    Boolean,
    Integer(IntegerFormat),
    Number(FloatFormat),
    String(StringFormat),
    /// Raw bytes; only as a body or a part of one.
    Binary,
    /// Only `null`.
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntegerFormat {
    Int32,
    Int64,
    Uint32,
    Uint64,
    /// 64 bits, with a format that only a user's own type can tell.
    Named(FormatId),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FloatFormat {
    Float,
    Double,
    /// A double, with a format that only a user's own type can tell.
    Named(FormatId),
}

/// What a string is besides text (OpenAPI 3.1.1 §4.4.2, the Format Registry).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StringFormat {
    Plain,
    /// RFC 3339 §5.6, `date-time`.
    DateTime,
    /// RFC 3339 §5.6, `full-date`.
    Date,
    /// Bytes in base64 (RFC 4648 §4): `byte`, or `contentEncoding` of JSON Schema.
    Base64,
    /// Bytes in base64 for URLs (RFC 4648 §5).
    Base64Url,
    /// Text, with a format that only a user's own type can tell.
    Named(FormatId),
}

/// A format without a meaning of its own here, and what kinds of values have it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Format {
    pub name: String,
    pub of_texts: bool,
    /// Where a number has it first.
    pub of_numbers: Option<Place>,
}

/// A format, by its index in [`Api::formats`](super::Api::formats).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FormatId(pub usize);

impl Name {
    /// The name a document gives, where it does.
    pub fn given(&self) -> Option<&str> {
        match self {
            Self::Given(name) => Some(name),
            Self::Within { .. } | Self::Events | Self::Sent(_) => None,
        }
    }
}

impl Type {
    /// Any JSON value, because the document says so.
    pub const ANY: Self = Self::Json { meant: true };
    /// Any JSON value, for want of a type.
    pub const UNTYPED: Self = Self::Json { meant: false };
    pub const STRING: Self = Self::Primitive(Primitive::String(StringFormat::Plain));

    /// The type that also takes null; nothing is nullable twice.
    pub fn nullable(self) -> Self {
        match self {
            Self::Nullable(_) | Self::Json { .. } | Self::Primitive(Primitive::Null) => self,
            other => Self::Nullable(Box::new(other)),
        }
    }

    /// The types that it is made of, where it is no type by itself.
    pub fn parts(&self) -> &[Self] {
        match self {
            Self::Array(inner)
            | Self::Map(inner)
            | Self::JsonText(inner)
            | Self::Nullable(inner) => std::slice::from_ref(inner),
            Self::Tuple(items) => items,
            Self::Keyed(both) => both.as_slice(),
            Self::Json { .. } | Self::Primitive(_) | Self::Constant(_) | Self::Named(_) => &[],
        }
    }

    /// The same, to be changed.
    pub fn parts_mut(&mut self) -> &mut [Self] {
        match self {
            Self::Array(inner)
            | Self::Map(inner)
            | Self::JsonText(inner)
            | Self::Nullable(inner) => std::slice::from_mut(inner),
            Self::Tuple(items) => items,
            Self::Keyed(both) => both.as_mut_slice(),
            Self::Json { .. } | Self::Primitive(_) | Self::Constant(_) | Self::Named(_) => &mut [],
        }
    }

    /// The named types inside all lists, tuples, maps and nulls, in their order.
    pub fn all_named(&self) -> Vec<TypeId> {
        match self {
            Self::Named(id) => vec![*id],
            other => other.parts().iter().flat_map(Self::all_named).collect(),
        }
    }

    /// The named type inside all lists, maps and nulls, if there is one.
    pub fn named(&self) -> Option<TypeId> {
        let mut ty = self;
        loop {
            match ty {
                Self::Named(id) => return Some(*id),
                Self::Array(inner) | Self::Map(inner) | Self::Nullable(inner) => ty = inner,
                Self::Keyed(both) => ty = &both[1],
                Self::Json { .. } | Self::Primitive(_) | Self::JsonText(_) => return None,
                Self::Constant(_) | Self::Tuple(_) => return None,
            }
        }
    }
}

/// An example or default as text for documentation.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
