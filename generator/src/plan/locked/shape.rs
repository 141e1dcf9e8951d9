//! What a type is made of → a mark, by which a schema is known that stands somewhere else.

use crate::api::types::EnumerationValues;
use crate::api::{Api, Primitive, Shape, StringFormat, Type, TypeId};
use crate::plan::names::{Case, fingerprint};

/// The marks of an API's types.
pub(in crate::plan) struct Shapes<'a> {
    api: &'a Api,
    /// By id.
    marks: Vec<String>,
}

impl<'a> Shapes<'a> {
    pub(in crate::plan) fn of(api: &'a Api) -> Self {
        let mut shapes = Self {
            api,
            marks: vec!["{}".to_owned(); api.types.len()],
        };
        // What stands in a type is part of its mark, but not what stands in that: it may grow.
        for _ in 0..2 {
            let all = (0..api.types.len()).map(|at| {
                let mark = fingerprint(&shapes.text(TypeId(at)), Case::Value);
                mark.trim_start_matches("_x").to_owned()
            });
            shapes.marks = all.collect();
        }
        shapes
    }

    /// A mark that types which look alike in JSON have in common.
    pub(in crate::plan) fn mark(&self, id: TypeId) -> &str {
        &self.marks[id.0]
    }

    pub(super) fn into_marks(self) -> Vec<String> {
        self.marks
    }

    /// Whether there is enough in a type to know it by.
    pub(super) fn is_telling(&self, id: TypeId) -> bool {
        match &self.api.types[id.0].shape {
            Shape::Structure(structure) => structure.fields.len() > 1,
            Shape::Enumeration(enumeration) => match &enumeration.values {
                EnumerationValues::Strings(all) => all.len() > 1,
                EnumerationValues::Integers(all) => all.len() > 1,
            },
            Shape::Union(union) => union.variants.len() > 1,
            Shape::Alias(_) => false,
        }
    }

    fn text(&self, id: TypeId) -> String {
        let mut parts: Vec<String> = match &self.api.types[id.0].shape {
            Shape::Structure(structure) => {
                let fields = structure.fields.iter();
                let fields = fields.map(|field| {
                    let sign = if field.required { "!" } else { "?" };
                    format!("{:?}{sign}{}", field.name, self.ty(&field.ty))
                });
                fields.collect()
            }
            Shape::Enumeration(enumeration) => match &enumeration.values {
                EnumerationValues::Strings(all) => {
                    all.iter().map(|one| format!("{:?}", one.value)).collect()
                }
                EnumerationValues::Integers(all) => {
                    all.iter().map(|one| one.value.to_string()).collect()
                }
            },
            Shape::Union(union) => {
                let variants = union.variants.iter();
                variants
                    .map(|variant| format!("|{}", self.ty(&variant.ty)))
                    .collect()
            }
            Shape::Alias(ty) => return self.ty(ty),
        };
        // No order of a document means anything.
        parts.sort();
        parts.join(",")
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Named(id) => self.marks[id.0].clone(),
            Type::Array(item) => format!("[{}]", self.ty(item)),
            Type::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.ty(item)).collect();
                format!("({})", items.join(", "))
            }
            Type::Map(item) => format!("map {}", self.ty(item)),
            Type::Keyed(both) => format!("map of {} by {}", self.ty(&both[1]), self.ty(&both[0])),
            Type::JsonText(inner) => format!("text of {}", self.ty(inner)),
            Type::Nullable(inner) => format!("{} or null", self.ty(inner)),
            Type::Constant(value) => value.to_string(),
            Type::Json { .. } => "json".to_owned(),
            Type::Primitive(one) => primitive(*one).to_owned(),
        }
    }
}

/// What JSON a value is.
pub(super) fn primitive(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "boolean",
        Primitive::Integer(_) => "integer",
        Primitive::Number(_) => "number",
        Primitive::String(StringFormat::Date | StringFormat::DateTime) => "date",
        Primitive::String(_) => "string",
        Primitive::Binary => "binary",
        Primitive::Null => "null",
    }
}
