//! `api::Type` → `rust::Type`.

use crate::api::{
    self, FloatFormat, FormatId, IntegerFormat, Primitive, Shape, StringFormat, TypeId,
};
use crate::config::{TypeChoice, Values};
use crate::plan::naming::chosen::is_of_texts;
use crate::plan::planning::Planning;
use crate::rust::{Codec, Type};

pub(super) mod constants;
pub(super) mod sizes;
pub(super) mod titles;

impl Planning<'_> {
    /// The type as it is written wherever a value of it stands.
    pub(super) fn ty(&self, ty: &api::Type) -> Type {
        match ty {
            api::Type::Json { .. } => Type::Json,
            api::Type::Primitive(primitive) => self.scalar(*primitive),
            api::Type::Constant(_) => Type::Constant,
            api::Type::Array(item) => Type::Vec(Box::new(self.ty(item))),
            api::Type::Tuple(items) => {
                Type::Tuple(items.iter().map(|item| self.ty(item)).collect())
            }
            api::Type::Keyed(both) => {
                let [key, value] = &**both;
                Type::Keyed(Box::new(self.ty(key)), Box::new(self.ty(value)))
            }
            api::Type::Map(value) => Type::Map(Box::new(self.ty(value))),
            api::Type::JsonText(inner) => Type::JsonString(Box::new(self.ty(inner))),
            api::Type::Named(id) if self.boxes.is_endless(*id) => Type::Json,
            api::Type::Named(id) => Type::Model(self.type_names[id.0].clone()),
            api::Type::Nullable(inner) => Type::Option(Box::new(self.ty(inner))),
        }
    }

    /// The type of a value that `holder` holds in place: boxed where it would contain itself.
    pub(super) fn held(&self, holder: TypeId, ty: &api::Type) -> Type {
        match ty {
            api::Type::Named(id)
                if self.boxes.needed(holder, *id) && !self.boxes.is_endless(*id) =>
            {
                Type::Box(Box::new(self.ty(ty)))
            }
            api::Type::Nullable(inner) => Type::Option(Box::new(self.held(holder, inner))),
            api::Type::JsonText(inner) => Type::JsonString(Box::new(self.held(holder, inner))),
            api::Type::Tuple(items) => {
                Type::Tuple(items.iter().map(|item| self.held(holder, item)).collect())
            }
            other => self.ty(other),
        }
    }

    /// The type of a primitive value: the one the user chose for its format, or the usual one.
    pub(super) fn scalar(&self, primitive: Primitive) -> Type {
        match self.choice(primitive) {
            Some(choice) => chosen(&choice.path),
            None => usual(primitive),
        }
    }

    /// What the user chose for values of a format: a type of texts for texts only, one of numbers for numbers only, and any
    /// other for texts where both have the format, unless the user says that it is for numbers too.
    fn choice(&self, primitive: Primitive) -> Option<&TypeChoice> {
        let format = self.format_name(primitive)?;
        let choice = self.config.types.get(format)?;
        let is_text = matches!(primitive, Primitive::String(_));
        let is_for = match Values::of(&choice.path) {
            Values::Texts => is_text,
            Values::Numbers => !is_text,
            Values::Unknown if is_text => true,
            Values::Unknown => choice
                .numbers
                .unwrap_or_else(|| !is_of_texts(self.api, format)),
        };
        is_for.then_some(choice)
    }

    fn format_name(&self, primitive: Primitive) -> Option<&str> {
        match primitive {
            Primitive::String(StringFormat::DateTime) => Some("date-time"),
            Primitive::String(StringFormat::Date) => Some("date"),
            Primitive::String(StringFormat::Base64) => Some("byte"),
            Primitive::String(StringFormat::Base64Url) => Some("base64url"),
            Primitive::Number(FloatFormat::Float) => Some("float"),
            Primitive::String(StringFormat::Named(FormatId(at)))
            | Primitive::Integer(IntegerFormat::Named(FormatId(at)))
            | Primitive::Number(FloatFormat::Named(FormatId(at))) => {
                Some(self.api.formats[at].name.as_str()).filter(|format| *format != "float")
            }
            Primitive::Boolean | Primitive::Integer(_) => None,
            Primitive::Number(FloatFormat::Double) => None,
            Primitive::String(StringFormat::Plain) | Primitive::Binary | Primitive::Null => None,
        }
    }

    /// How values of a type are read: it is made of dates if only lists, maps and aliases stand around one.
    pub(super) fn codec(&self, ty: &api::Type) -> Codec {
        match self.aliases.innermost(ty) {
            api::Type::Primitive(primitive) => match self.scalar(*primitive) {
                Type::DateTime | Type::Date => Codec::Dates,
                _ => Codec::Own,
            },
            _ => Codec::Own,
        }
    }

    /// Whether it is any value of JSON.
    pub(super) fn is_any(&self, ty: &api::Type) -> bool {
        matches!(self.shape_of(ty), Err(api::Type::Json { .. }))
    }

    /// Whether null is one of the values.
    pub(super) fn may_be_null(&self, ty: &api::Type) -> bool {
        matches!(self.unaliased(ty), api::Type::Nullable(_))
    }

    /// What stands at the end of a chain of aliases.
    pub(super) fn unaliased<'t>(&'t self, ty: &'t api::Type) -> &'t api::Type {
        self.aliases.plain(ty)
    }

    /// The shape at the end of a chain of aliases, null aside; `None`: the type has no name.
    pub(super) fn shape_of<'t>(
        &'t self,
        ty: &'t api::Type,
    ) -> Result<(TypeId, &'t Shape), &'t api::Type> {
        match self.aliases.shaped(ty) {
            api::Type::Named(id) => match &self.api.types[id.0].shape {
                Shape::Alias(_) => Err(&api::Type::Json { meant: false }),
                shape => Ok((*id, shape)),
            },
            other => Err(other),
        }
    }
}

/// The type a user wrote: one of those every program has, or another.
fn chosen(path: &str) -> Type {
    match path {
        "bool" => Type::Bool,
        "i32" => Type::I32,
        "i64" => Type::I64,
        "u32" => Type::U32,
        "u64" => Type::U64,
        "f32" => Type::F32,
        "f64" => Type::F64,
        "String" => Type::String,
        other => Type::Chosen(other.to_owned()),
    }
}

pub(super) fn usual(primitive: Primitive) -> Type {
    match primitive {
        Primitive::Boolean => Type::Bool,
        Primitive::Integer(IntegerFormat::Int32) => Type::I32,
        Primitive::Integer(IntegerFormat::Int64 | IntegerFormat::Named(_)) => Type::I64,
        Primitive::Integer(IntegerFormat::Uint32) => Type::U32,
        Primitive::Integer(IntegerFormat::Uint64) => Type::U64,
        // Of any format: an `f32` would change values that servers write with more digits than it has.
        Primitive::Number(_) => Type::F64,
        Primitive::String(StringFormat::DateTime) => Type::DateTime,
        Primitive::String(StringFormat::Date) => Type::Date,
        Primitive::String(StringFormat::Base64) => Type::Base64,
        Primitive::String(StringFormat::Base64Url) => Type::Base64Url,
        // Where JSON stands, binary data is text.
        Primitive::String(StringFormat::Plain | StringFormat::Named(_)) | Primitive::Binary => {
            Type::String
        }
        // Only `null` fits; any JSON takes it too.
        Primitive::Null => Type::Json,
    }
}
