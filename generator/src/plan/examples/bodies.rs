//! Examples of bodies: parts and media types that a call could be given.

use super::example::{is_text, scalar};
use crate::api::media;
use crate::api::types::EnumerationValues;
use crate::api::{self, Operation, Primitive, Shape, TypeId};
use crate::plan::models::setters;
use crate::plan::names::Scope;
use crate::plan::planning::Planning;
use crate::rust::{ArgumentKind, Body, Field, Presence, Type, WrittenAs};

/// More values than this make no example.
const MOST: usize = 8;

impl Planning<'_> {
    /// The structure of a body's parts with what it must have, or with the first file that it may have.
    pub(super) fn parts_sample(&self, operation: &Operation, body: &Body) -> Option<String> {
        let content = operation.content_sent(&body.declared)?;
        let (id, _) = self
            .only_parts_of(content)
            .filter(|(_, parts)| !parts.json)?;
        let known = self.samples.borrow().get(&id).cloned();
        known.unwrap_or_else(|| {
            let sample = self.parts_type_sample(id);
            self.samples.borrow_mut().insert(id, sample.clone());
            sample
        })
    }

    fn parts_type_sample(&self, id: TypeId) -> Option<String> {
        let Shape::Structure(api) = &self.api.types[id.0].shape else {
            return None;
        };
        let fields = self.parts_fields(id, api, &mut Scope::default());
        let path = self.outside(&Type::Model(self.name(id)));
        let needed = fields.iter().filter(|(_, kind, _)| kind.is_some());
        if needed.clone().nth(MOST).is_some() {
            return None;
        }
        let samples: Option<Vec<String>> = needed
            .map(|(field, kind, _)| self.part_sample(api, field, *kind))
            .collect();
        match samples?.as_slice() {
            [] => {}
            samples => return Some(format!("{path}::new({})", samples.join(", "))),
        }
        let file = |(field, ..): &&(Field, _, _)| field.part == WrittenAs::File;
        let free = |(field, ..): &&(Field, _, _)| field.constant.is_none();
        let Some((first, ..)) = fields.iter().find(file).or(fields.iter().find(free)) else {
            return Some(format!("{path}::default()"));
        };
        let sample = self.part_sample(api, first, Some(ArgumentKind::Into))?;
        let setter = setters::name(fields.iter().map(|(field, ..)| &field.name), &first.name);
        Some(format!("{path}::default().{}({sample})", setter.as_str()))
    }

    /// A value of a field as `new(…)` takes it, or as the field has it.
    fn part_sample(
        &self,
        structure: &api::Structure,
        field: &Field,
        taken: Option<ArgumentKind>,
    ) -> Option<String> {
        let converted = taken == Some(ArgumentKind::Into);
        let owned = |sample: String, how: &str| match converted {
            true => sample,
            false => sample + how,
        };
        if taken.is_some() && field.presence == Presence::Nullable {
            return Some("None".to_owned());
        }
        let runtime = self.outside(&Type::Part);
        match (field.part, &field.ty) {
            (WrittenAs::File, Type::Part) => {
                return Some(format!("{runtime}::path(\"path/to/file\")"));
            }
            (WrittenAs::File, _) => {
                return Some(format!("vec![{runtime}::path(\"path/to/file\")]"));
            }
            (WrittenAs::Header, Type::String) => {
                return Some(owned("\"text\"".to_owned(), ".to_owned()"));
            }
            (WrittenAs::Header | WrittenAs::Parts, _) => return None,
            (WrittenAs::Value, _) => {}
        }
        let api = structure.fields.iter().find(|one| one.name == field.wire)?;
        match self.shape_of(&api.ty) {
            Ok((_, Shape::Enumeration(enumeration))) => Some(match &enumeration.values {
                EnumerationValues::Strings(all) => {
                    owned(format!("{:?}", all.first()?.value), ".into()")
                }
                EnumerationValues::Integers(all) => {
                    owned(all.first()?.value.to_string(), ".into()")
                }
            }),
            Err(api::Type::Primitive(primitive)) if self.is_written_out(*primitive) => {
                let sample = scalar(*primitive, self.shown(&api.docs, &api.ty), &api.name, None)?;
                Some(match is_text(*primitive) {
                    true => owned(sample, ".to_owned()"),
                    false => sample,
                })
            }
            Err(api::Type::Array(item)) if self.may_be_null(item) => None,
            Err(api::Type::Array(item)) => match self.shape_of(item) {
                Err(api::Type::Primitive(primitive)) if self.is_written_out(*primitive) => {
                    let sample = scalar(*primitive, None, &api.name, None)?;
                    let how = if is_text(*primitive) {
                        ".to_owned()"
                    } else {
                        ""
                    };
                    Some(format!("vec![{sample}{how}]"))
                }
                _ => None,
            },
            Err(api::Type::Constant(value)) => Some(match value.as_str() {
                Some(text) => format!("{text:?}.into()"),
                None => format!("{value}.into()"),
            }),
            Ok(_) | Err(_) => None,
        }
    }

    /// The parts that a body must have, or the first that it may have.
    pub(super) fn multipart_sample(&self, operation: &Operation, body: &Body) -> Option<String> {
        let runtime = format!(
            "{}::runtime",
            self.user_path.split("::").next().unwrap_or_default()
        );
        let content = operation.content_sent(&body.declared)?;
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
                PartOf::Constant(text) => format!(".text({name:?}, {text:?})"),
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
            Err(api::Type::Constant(value)) => PartOf::Constant(api::types::text(value)),
            Err(api::Type::Array(item)) => self.part_of(item),
            Ok((_, Shape::Enumeration(enumeration))) => PartOf::Text(match &enumeration.values {
                EnumerationValues::Strings(_) => "text",
                EnumerationValues::Integers(_) => "1",
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
    Constant(String),
    File,
    Json,
}

/// A media type within a range, as code.
pub(super) fn media_type_sample(range: &str, owned: bool) -> String {
    let sample = media_type_of(range);
    match owned {
        true => format!("{sample:?}.to_owned()"),
        false => format!("{sample:?}"),
    }
}

/// A media type within a range.
pub(in crate::plan) fn media_type_of(range: &str) -> String {
    let sample = match range.split('/').next().unwrap_or_default() {
        "image" => "image/png",
        "audio" => "audio/mpeg",
        "video" => "video/mp4",
        "text" => "text/plain",
        _ => "application/octet-stream",
    };
    match media::is_range(range) {
        true => sample.to_owned(),
        false => range.to_owned(),
    }
}
