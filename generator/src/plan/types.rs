//! `api::Type` → `rust::Type`.

use super::Planning;
use crate::api::{self, FloatFormat, IntegerFormat, Primitive, Shape, TypeId};
use crate::rust::Type;

impl Planning<'_> {
    /// The type as it is written wherever a value of it stands.
    pub(super) fn ty(&self, ty: &api::Type) -> Type {
        match ty {
            api::Type::Json { .. } => Type::Json,
            api::Type::Primitive(primitive) => scalar(*primitive),
            api::Type::Array(item) => Type::Vec(Box::new(self.ty(item))),
            api::Type::Map(value) => Type::Map(Box::new(self.ty(value))),
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
            other => self.ty(other),
        }
    }

    /// The shape at the end of a chain of aliases, null aside; `None`: the type has no name.
    pub(super) fn shape_of<'t>(
        &'t self,
        ty: &'t api::Type,
    ) -> Result<(TypeId, &'t Shape), &'t api::Type> {
        let mut ty = ty;
        for _ in 0..=self.api.types.len() {
            match ty {
                api::Type::Nullable(inner) => ty = inner,
                api::Type::Named(id) => match &self.api.types[id.0].shape {
                    Shape::Alias(target) => ty = target,
                    shape => return Ok((*id, shape)),
                },
                other => return Err(other),
            }
        }
        Err(&api::Type::Json { meant: false })
    }
}

fn scalar(primitive: Primitive) -> Type {
    match primitive {
        Primitive::Boolean => Type::Bool,
        Primitive::Integer(IntegerFormat::Int32) => Type::I32,
        Primitive::Integer(IntegerFormat::Int64) => Type::I64,
        Primitive::Integer(IntegerFormat::Uint32) => Type::U32,
        Primitive::Integer(IntegerFormat::Uint64) => Type::U64,
        Primitive::Number(FloatFormat::Float) => Type::F32,
        Primitive::Number(FloatFormat::Double) => Type::F64,
        // Where JSON stands, binary data is text.
        Primitive::String(_) | Primitive::Binary => Type::String,
        // Only `null` fits; any JSON takes it too.
        Primitive::Null => Type::Json,
    }
}
