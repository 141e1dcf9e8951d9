//! Examples of bodies: parts and media types that a call could be given.

use super::Planning;
use crate::api::{self, Operation, Primitive, Shape};

impl Planning<'_> {
    /// The parts that a body must have, or the first that it may have.
    pub(super) fn parts_sample(&self, operation: &Operation) -> Option<String> {
        let runtime = format!(
            "{}::runtime",
            self.user_path.split("::").next().unwrap_or_default()
        );
        let content = self.preferred(&operation.body.as_ref()?.contents)?;
        let mut code = format!("{runtime}::Multipart::new()");
        let Ok((_, Shape::Structure(structure))) = self.shape_of(&content.ty) else {
            return Some(code);
        };
        let any = structure.fields.iter().any(|field| field.required);
        let wanted = structure
            .fields
            .iter()
            .filter(|field| field.required || !any);
        for field in wanted.take(if any { usize::MAX } else { 1 }) {
            let name = &field.name;
            code += &match self.part_of(&field.ty) {
                PartOf::Text(text) => format!(".text({name:?}, {text:?})"),
                PartOf::File => {
                    let bytes = format!("{runtime}::Part::bytes(\"…\").file_name({name:?})");
                    format!(".part({name:?}, {bytes})")
                }
                PartOf::Json => {
                    let json = "Part::text(\"{}\").content_type(\"application/json\")";
                    format!(".part({name:?}, {runtime}::{json})")
                }
            };
        }
        Some(code)
    }

    fn part_of(&self, ty: &api::Type) -> PartOf {
        match self.shape_of(ty) {
            Err(api::Type::Primitive(Primitive::Binary)) => PartOf::File,
            Err(api::Type::Primitive(Primitive::Boolean)) => PartOf::Text("true"),
            Err(api::Type::Primitive(Primitive::Integer(_) | Primitive::Number(_))) => {
                PartOf::Text("1")
            }
            Err(api::Type::Primitive(_) | api::Type::Json { .. }) => PartOf::Text("text"),
            Err(api::Type::Array(item)) => self.part_of(item),
            Ok((_, Shape::Enumeration(enumeration))) => PartOf::Text(match &enumeration.values {
                api::types::EnumerationValues::Strings(_) => "text",
                api::types::EnumerationValues::Integers(_) => "1",
            }),
            Ok((_, Shape::Structure(_) | Shape::Union(_) | Shape::Alias(_))) | Err(_) => {
                PartOf::Json
            }
        }
    }
}

/// What a part is a sample of.
enum PartOf {
    Text(&'static str),
    File,
    Json,
}

/// A media type within a range.
pub(super) fn media_type_sample(range: &str, owned: bool) -> String {
    let sample = match range.split('/').next().unwrap_or_default() {
        "image" => "image/png",
        "audio" => "audio/mpeg",
        "video" => "video/mp4",
        "text" => "text/plain",
        _ => "application/octet-stream",
    };
    match owned {
        true => format!("{sample:?}.to_owned()"),
        false => format!("{sample:?}"),
    }
}
