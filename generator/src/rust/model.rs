//! Types of the API: structures, enumerations, unions, aliases, each with the table its codec is made from.

use serde_json::Value;

use super::{ArgumentKind, Docs, Ident, Type};

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Model {
    Structure(Structure),
    Enumeration(Enumeration),
    Union(Union),
    Alias(Alias),
}

impl Model {
    pub fn name(&self) -> &Ident {
        match self {
            Self::Structure(structure) => &structure.name,
            Self::Enumeration(enumeration) => &enumeration.name,
            Self::Union(union) => &union.name,
            Self::Alias(alias) => &alias.name,
        }
    }

    /// The types it is made of.
    pub(crate) fn types(&self) -> Vec<&Type> {
        match self {
            Self::Structure(structure) => {
                let fields = structure.fields.iter().flat_map(|field| {
                    let setter = field.setter.as_ref().map(|setter| &setter.ty);
                    [&field.ty].into_iter().chain(setter)
                });
                let additional = structure.additional.iter().flat_map(|rest| {
                    let setter = rest.setter.as_ref().map(|setter| &setter.ty);
                    [&rest.ty].into_iter().chain(setter)
                });
                fields.chain(additional).collect()
            }
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => {
                let variants = union.variants.iter().map(|variant| &variant.ty);
                let common = union.common.iter().map(|member| &member.ty);
                variants.chain(common).collect()
            }
            Self::Alias(alias) => vec![&alias.ty],
        }
    }

    /// How the values that it is made of are read.
    pub(crate) fn codecs(&self) -> Vec<Codec> {
        match self {
            Self::Structure(structure) => {
                let fields = structure.fields.iter().map(|field| field.codec);
                let additional = structure.additional.as_ref().map(|rest| rest.codec);
                fields.chain(additional).collect()
            }
            Self::Union(union) => union.variants.iter().map(|variant| variant.codec).collect(),
            Self::Enumeration(_) | Self::Alias(_) => Vec::new(),
        }
    }

    /// The same, to be changed.
    pub(crate) fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Structure(structure) => {
                let fields = structure.fields.iter_mut().flat_map(|field| {
                    let setter = field.setter.as_mut().map(|setter| &mut setter.ty);
                    [&mut field.ty].into_iter().chain(setter)
                });
                let additional = structure.additional.iter_mut().flat_map(|rest| {
                    let setter = rest.setter.as_mut().map(|setter| &mut setter.ty);
                    [&mut rest.ty].into_iter().chain(setter)
                });
                fields.chain(additional).collect()
            }
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => {
                let variants = union.variants.iter_mut().map(|variant| &mut variant.ty);
                let common = union.common.iter_mut().map(|member| &mut member.ty);
                variants.chain(common).collect()
            }
            Self::Alias(alias) => vec![&mut alias.ty],
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Structure {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    pub derives: Vec<&'static str>,
    pub written: Written,
    /// Only met in responses: a field added later breaks nobody.
    pub non_exhaustive: bool,
    pub fields: Vec<Field>,
    /// Members that have no field: written whenever the structure is, each with its only value.
    pub always: Vec<(String, Value)>,
    /// The field for members without one, and their type.
    pub additional: Option<Additional>,
    /// The fields that `new(…)` takes, which are those the structure must have; `None`: `Default` makes one.
    pub constructor: Option<Vec<(Ident, ArgumentKind)>>,
    /// `Default` is made from the table, since it sets constants.
    pub default_in_table: bool,
    /// What is received and becomes this, which is what is sent of it.
    pub received: Option<Received>,
}

/// What a structure or a union is on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Written {
    /// An object of JSON.
    Json,
    /// The parts of a body.
    Parts,
    /// One or the other.
    JsonAndParts,
}

/// Members that no field is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Additional {
    pub name: Ident,
    /// The type of one of them.
    pub ty: Type,
    pub codec: Codec,
    /// Those of other types are passed over.
    pub fitting: bool,
    pub part: WrittenAs,
    /// What sets all of them.
    pub setter: Option<Setter>,
}

/// A chained method that sets a field of what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Setter {
    pub name: Ident,
    pub takes: Takes,
    /// The type of the value, or of each of them.
    pub ty: Type,
    /// It takes whatever becomes one.
    pub into: bool,
    /// The method that sets the field to null, where it can be that.
    pub null: Option<Ident>,
}

/// How a setter is given values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Takes {
    /// As it is held.
    Plain,
    /// Without the box it is held in.
    Boxed,
    /// Any number of them.
    List,
    /// Any number of them, with their names.
    Map,
    /// Not at all: there is only one.
    Nothing,
}

/// How a value is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Codec {
    /// As its type says.
    Own,
    /// It is made of dates, which are read more openly than their types do by themselves.
    Dates,
    /// It is made of a large structure, which is read by way of the heap.
    Large,
    /// It is any value, which null is too where it may be absent.
    Any,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    /// The member's name in JSON.
    pub wire: String,
    /// The type of the value, without what `presence` adds.
    pub ty: Type,
    pub codec: Codec,
    pub presence: Presence,
    /// The only value that the document gives it.
    pub constant: Option<Value>,
    /// What it is where the structure is the parts of a body.
    pub part: WrittenAs,
    /// What sets it, where it is sent and need not be.
    pub setter: Option<Setter>,
}

impl Field {
    /// Whether constructors set it to the only value that it has.
    pub(crate) fn is_set(&self) -> bool {
        self.constant.is_some() && self.presence == Presence::Required
    }
}

/// What a field is where its structure is the parts of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WrittenAs {
    /// A part for its value, or for each item of it.
    Value,
    /// The parts that it is.
    File,
    /// A body of parts, or several of them, each a part.
    Parts,
    /// A header of the parts of the field before it.
    Header,
}

/// What a member may be besides a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// Always there: `T`.
    Required,
    /// Always there in what is sent, null where it has no value; absent means null: `Option<T>`.
    Nullable,
    /// Perhaps absent, and null means absent: `Option<T>`.
    Optional,
    /// Absent and null are different things: `Patch<T>`.
    Patch,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Enumeration {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    pub values: Values,
    /// Whether maps are ordered by it.
    pub ordered: bool,
    /// The variant for values the document does not list.
    pub unknown: Ident,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Values {
    Strings(Vec<(Docs, Ident, String)>),
    Integers(Vec<(Docs, Ident, i64)>),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Union {
    pub docs: Docs,
    pub deprecated: bool,
    pub name: Ident,
    /// The member whose text tells the variants apart; `None`: their content does.
    pub tag: Option<String>,
    pub variants: Vec<Variant>,
    pub written: Written,
    /// The variant for objects that are of several variants at once.
    pub several: Option<Ident>,
    /// The variant that keeps what fits none.
    pub unknown: Ident,
    /// The members that its variants have in common, each a method.
    pub common: Vec<CommonMember>,
    /// What becomes one by `into()`, each with the variant that it becomes.
    pub from: Vec<(Ident, Source)>,
    /// What is received and becomes this, which is what is sent of it.
    pub received: Option<Received>,
}

/// What becomes a variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Source {
    /// A value of this type, without its box.
    Value(Type),
    /// `&str`.
    Str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct CommonMember {
    pub docs: Docs,
    pub deprecated: bool,
    /// The method's name.
    pub name: Ident,
    pub ty: Type,
    /// The variants that have it.
    pub fields: Vec<(Ident, CommonValue)>,
}

/// Where a variant has a member that all have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CommonValue {
    Field(Ident, Presence),
    /// A required field that has one text.
    Constant(Ident),
    /// It is this text, and no field.
    Always(Value),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Variant {
    pub name: Ident,
    pub ty: Type,
    pub codec: Codec,
    pub mark: VariantMark,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum VariantMark {
    Tags(Vec<String>),
    /// `string`, `integer`, …
    Kind(&'static str),
    /// A list with such items.
    Items(Box<VariantMark>),
    /// An object with members: those it requires, and all it knows.
    Members {
        required: Vec<String>,
        known: Vec<String>,
        limits: Vec<(String, Vec<Value>)>,
        /// A member of a member, and the values that it may have.
        inside: Option<(String, String, Vec<Value>)>,
        /// Those that are written also where the variant's type leaves them out.
        adds: Vec<(String, Value)>,
        /// What becomes of other members, if they are not dropped: `forbidden`, `kept`.
        others: Option<&'static str>,
    },
    /// Whatever has another tag: what all have in common; these are its own.
    Rest(Vec<String>),
    /// Whatever has another tag, or none; these are its own.
    Default(Vec<String>),
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Alias {
    pub docs: Docs,
    pub deprecated: bool,
    /// It is what the type was called before.
    pub renamed: bool,
    pub name: Ident,
    pub ty: Type,
}

/// A type that becomes what is sent of it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Received {
    pub name: Ident,
    /// The members or variants of it, those that they become, and how what they hold does.
    pub members: Vec<(Ident, Ident, Becomes)>,
}

/// How what is received becomes what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Becomes {
    /// It is that already.
    Same,
    Into,
    /// Without its box.
    Unboxed(Box<Becomes>),
    /// In a box.
    Boxed(Box<Becomes>),
    /// Each item of a list.
    Each(Box<Becomes>),
    /// Each value of a map.
    Values(Box<Becomes>),
    /// What may be missing.
    Maybe(Box<Becomes>),
    /// What may be missing, where null could be sent as well.
    Patch(Box<Becomes>),
}
