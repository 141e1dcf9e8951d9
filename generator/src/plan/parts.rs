//! Bodies of several parts → structures with a field for each part, and how each is written.

use std::collections::{BTreeMap, HashMap};

use super::model::presence;
use super::names::{Case, Scope, Wanted};
use super::parameter::form_row;
use super::{Planning, constants, docs};
use crate::api::media::Media;
use crate::api::{
    self, Additional, Content, Header, Operation, Part, Primitive, Shape, TypeDef, TypeId,
};
use crate::prose::Line;
use crate::rust::model::{self, Codec, Field, Presence, Structure, Written, WrittenAs};
use crate::rust::{ArgumentKind, Docs, EncodingRow, Ident, Type};

/// A structure that is the parts of a body.
pub(super) struct PartsType<'a> {
    /// Whether it is an object of JSON elsewhere.
    pub(super) json: bool,
    /// The members that are files, by name, and the types of their fields.
    files: HashMap<&'a str, Type>,
    /// The headers that bodies describe, by the member whose parts have them.
    headers: HashMap<&'a str, Vec<&'a Header>>,
}

impl<'a> Planning<'a> {
    /// The structures that are sent as parts. One that is JSON elsewhere has no fields for files.
    pub(super) fn parts_types(&self) -> BTreeMap<TypeId, PartsType<'a>> {
        let api = self.api;
        let mut contents: BTreeMap<TypeId, Vec<&'a Content>> = BTreeMap::new();
        for operation in &api.operations {
            let body = operation.body.as_ref();
            let sent = body.and_then(|body| self.preferred(&body.contents));
            if let Some((content, id)) =
                sent.and_then(|one| Some((one, self.structure_of_parts(one)?)))
            {
                contents.entry(id).or_default().push(content);
            }
        }
        if contents.is_empty() {
            return BTreeMap::new();
        }
        let json = self.types_beside_parts();
        let types = contents.into_iter().filter_map(|(id, contents)| {
            let Shape::Structure(structure) = &api.types[id.0].shape else {
                return None;
            };
            let parts = self.parts_type(structure, &contents, json[id.0]);
            (!parts.json || parts.files.is_empty()).then_some((id, parts))
        });
        types.collect()
    }

    fn parts_type(
        &self,
        structure: &'a api::Structure,
        contents: &[&'a Content],
        json: bool,
    ) -> PartsType<'a> {
        let mut parts = PartsType {
            json,
            files: HashMap::new(),
            headers: HashMap::new(),
        };
        for content in contents {
            let named: HashMap<&str, &Part> = content
                .parts
                .iter()
                .map(|part| (part.property.as_str(), part))
                .collect();
            for field in &structure.fields {
                let part = named.get(field.name.as_str());
                let listed = part.and_then(|part| part.content_type.as_deref());
                if let Some(ty) = self.file_type(&field.ty, listed, json) {
                    parts.files.insert(&field.name, ty);
                }
                let headers = parts.headers.entry(&field.name).or_default();
                for header in part.iter().flat_map(|part| &part.headers) {
                    if !headers.iter().any(|known| known.name == header.name) {
                        headers.push(header);
                    }
                }
            }
        }
        parts
    }

    /// The structure that a body is sent as the parts of.
    pub(super) fn structure_of_parts(&self, content: &Content) -> Option<TypeId> {
        let parts = Media::of(&content.media_type) == Media::Multipart && content.item.is_none();
        match self.shape_of(&content.ty) {
            Ok((id, Shape::Structure(_))) if parts => Some(id),
            Ok(_) | Err(_) => None,
        }
    }

    /// The parts that a body is, where its type says what these are.
    pub(super) fn parts_of(&self, content: &Content) -> Option<(TypeId, &PartsType<'a>)> {
        let id = self.structure_of_parts(content)?;
        self.parts.get(&id).map(|parts| (id, parts))
    }

    /// The types that are anything else than the parts of a body, by id.
    fn types_beside_parts(&self) -> Vec<bool> {
        let api = self.api;
        let mut marked = vec![false; api.types.len()];
        let called = |operation: &'a Operation| {
            operation
                .callbacks
                .iter()
                .flat_map(|callback| &callback.operations)
        };
        for operation in &api.operations {
            let parameters = operation.parameters.iter().map(|parameter| &parameter.ty);
            api.mark(parameters.chain(operation.response_types()), &mut marked);
            for content in operation.body.iter().flat_map(|body| &body.contents) {
                match self.structure_of_parts(content) {
                    Some(id) => api.mark(api.types[id.0].shape.types(), &mut marked),
                    None => api.mark([&content.ty].into_iter().chain(&content.item), &mut marked),
                }
            }
            for callback in called(operation) {
                api.mark(callback.types(), &mut marked);
            }
        }
        for webhook in &api.webhooks {
            api.mark(webhook.types(), &mut marked);
        }
        marked
    }

    /// The type of a field for files: bytes, what has no type (OpenAPI 3.1.2 §4.8.15.1: `application/octet-stream`), and
    /// what the listed media types have no form for that a value could be written in.
    fn file_type(&self, ty: &api::Type, listed: Option<&str>, json: bool) -> Option<Type> {
        let list = || Type::Vec(Box::new(Type::Part));
        match self.shape_of(ty) {
            Err(api::Type::Primitive(Primitive::Binary)) => Some(Type::Part),
            Err(api::Type::Json { .. }) if !json => Some(Type::Part),
            Err(api::Type::Array(item)) => {
                let item = self.file_type(item, listed, json)?;
                (item == Type::Part).then(list)
            }
            Ok((_, Shape::Union(union))) if self.is_file_among(union) => {
                let variants = union.variants.iter();
                let mut types = variants.map(|one| self.file_type(&one.ty, None, true));
                match types.any(|ty| ty.is_some_and(|ty| ty != Type::Part)) {
                    true => Some(list()),
                    false => Some(Type::Part),
                }
            }
            _ => listed
                .filter(|listed| !self.is_writable(ty, listed))
                .map(|_| Type::Part),
        }
    }

    fn is_file_among(&self, union: &api::Union) -> bool {
        let mut variants = union.variants.iter();
        variants.any(|one| self.file_type(&one.ty, None, true).is_some())
    }

    /// Whether a value can be written in one of the listed media types: any as JSON, a single one as text.
    fn is_writable(&self, ty: &api::Type, listed: &str) -> bool {
        let single = || match self.shape_of(ty) {
            Ok((_, shape)) => matches!(shape, Shape::Enumeration(_)),
            Err(ty) => matches!(ty, api::Type::Primitive(_)),
        };
        listed
            .split(',')
            .any(|media_type| match Media::of(media_type) {
                Media::Json => true,
                Media::Text => single(),
                Media::Form | Media::Multipart | Media::Other => false,
            })
    }

    /// What is lost of a body of parts: parts whose type is not expressed, since nothing writes their media type.
    pub(super) fn raw_parts(&self, content: &Content) -> Vec<String> {
        let Some((id, parts)) = self.parts_of(content) else {
            return Vec::new();
        };
        let Shape::Structure(structure) = &self.api.types[id.0].shape else {
            return Vec::new();
        };
        let mut lost = Vec::new();
        for part in &content.parts {
            let name = &part.property;
            let field = structure.fields.iter().find(|field| field.name == *name);
            let typed = field.is_some_and(|field| {
                let inside = self.aliases.innermost(&field.ty);
                matches!(
                    self.shape_of(inside),
                    Ok((_, Shape::Structure(_) | Shape::Union(_)))
                )
            });
            if let Some(listed) = &part.content_type
                && typed
                && parts.files.contains_key(name.as_str())
            {
                lost.push(format!(
                    "the part `{name}` in `{listed}` is put together by the caller"
                ));
            }
            if parts.json {
                let headers = part.headers.iter();
                lost.extend(headers.map(|header| {
                    let header = &header.name;
                    format!("the header `{header}` of the part `{name}` is left out")
                }));
            }
        }
        lost
    }

    /// How parts are written that are not written as usual.
    pub(super) fn encoding_rows(&self, content: &Content) -> Vec<EncodingRow> {
        let Some((id, parts)) = self.parts_of(content) else {
            return Vec::new();
        };
        let Shape::Structure(structure) = &self.api.types[id.0].shape else {
            return Vec::new();
        };
        let row = |part: &Part| {
            let field = structure
                .fields
                .iter()
                .find(|field| field.name == part.property)?;
            let file = parts.files.contains_key(field.name.as_str());
            if let Some(styled) = form_row(part).filter(|_| !file) {
                return Some(EncodingRow::Styled(styled));
            }
            let listed = part.content_type.as_ref()?;
            let structured = matches!(
                self.shape_of(self.aliases.innermost(&field.ty)),
                Ok((_, Shape::Structure(_)))
            );
            let usual = match file {
                true => listed == "application/octet-stream",
                false => structured && listed == "application/json",
            };
            (!usual).then(|| EncodingRow::Media {
                field: field.name.clone(),
                listed: listed.clone(),
            })
        };
        content.parts.iter().filter_map(row).collect()
    }

    /// A structure that is nothing but the parts of bodies.
    pub(super) fn parts_structure(
        &mut self,
        id: TypeId,
        def: &TypeDef,
        structure: &api::Structure,
    ) -> Structure {
        let mut scope = Scope::default();
        let planned = self.parts_fields(id, structure, &mut scope);
        let additional = match &structure.additional {
            Additional::Dropped => None,
            Additional::Kept(ty) => {
                let file = self.file_type(ty, None, false);
                Some(model::Additional {
                    name: scope.claim_first_of(&["additional", "additional_members"], Case::Value),
                    part: match file {
                        Some(_) => WrittenAs::File,
                        None => WrittenAs::Value,
                    },
                    ty: file.unwrap_or_else(|| self.ty(ty)),
                    codec: Codec::Own,
                })
            }
        };
        self.problems.extend(scope.into_problems());
        let needed: Vec<(Ident, ArgumentKind)> = planned
            .iter()
            .filter_map(|(field, kind)| Some((field.name.clone(), (*kind)?)))
            .collect();
        let constructor = (!needed.is_empty()).then_some(needed);
        let fields: Vec<Field> = planned.into_iter().map(|(field, _)| field).collect();
        let default_in_table = constructor.is_none() && fields.iter().any(Field::is_set);
        let mut derives = vec!["Clone", "Debug", "PartialEq"];
        if constructor.is_none() && !default_in_table {
            derives.insert(2, "Default");
        }
        Structure {
            docs: self.titled(def),
            deprecated: def.docs.deprecated,
            name: self.name(id),
            derives,
            written: Written::Parts,
            non_exhaustive: false,
            fields,
            always: Vec::new(),
            additional,
            constructor,
            default_in_table,
        }
    }

    /// The fields, each with how `new(…)` takes it if it does.
    pub(super) fn parts_fields(
        &self,
        id: TypeId,
        structure: &api::Structure,
        scope: &mut Scope,
    ) -> Vec<(Field, Option<ArgumentKind>)> {
        let names = self.field_names(id, structure, scope);
        let parts = &self.parts[&id];
        let mut fields = Vec::new();
        for (field, name) in structure.fields.iter().zip(names) {
            let file = parts.files.get(field.name.as_str());
            let presence = match presence(field, true, false) {
                // There is no null among parts.
                Presence::Patch => Presence::Optional,
                other => other,
            };
            let part = Field {
                docs: constants::of_member(field, presence),
                deprecated: field.docs.deprecated,
                name,
                wire: field.name.clone(),
                ty: file.cloned().unwrap_or_else(|| self.held(id, &field.ty)),
                codec: Codec::Own,
                presence,
                constant: constants::only_value(field).cloned(),
                part: match file {
                    Some(_) => WrittenAs::File,
                    None => WrittenAs::Value,
                },
            };
            let headers = parts.headers.get(field.name.as_str()).into_iter().flatten();
            let headers = headers.map(|header| {
                let planned = self.header_field(&part, header, scope);
                let kind = argument(&planned, self.is_converted(&planned.ty, &header.ty));
                (planned, kind)
            });
            let headers: Vec<_> = headers.collect();
            let kind = argument(&part, self.is_converted(&part.ty, &field.ty));
            fields.push((part, kind));
            fields.extend(headers);
        }
        fields
    }

    /// The field for a header of the parts of another field.
    fn header_field(&self, part: &Field, header: &Header, scope: &mut Scope) -> Field {
        let mut docs = docs::of_value(&header.docs);
        if docs.is_empty() {
            let names = [&Line::sample(&header.name), &Line::sample(&part.wire)];
            docs = Docs::of(&Line::of("The header {} of {}.", &names));
        }
        let wanted = Wanted::new(format!("{} {}", part.name.as_str(), header.name));
        let always = header.required && part.presence == Presence::Required;
        Field {
            docs,
            deprecated: header.docs.deprecated,
            name: scope.claim_one(wanted, Case::Value),
            wire: header.name.clone(),
            ty: self.ty(&header.ty),
            codec: Codec::Own,
            presence: match always {
                true => Presence::Required,
                false => Presence::Optional,
            },
            constant: None,
            part: WrittenAs::Header,
        }
    }

    /// Whether `new(…)` takes what becomes a value of the type: files, text, and enumerations by their text.
    fn is_converted(&self, ty: &Type, meant: &api::Type) -> bool {
        match ty {
            Type::Part | Type::String => true,
            Type::Model(_) => {
                matches!(self.shape_of(meant), Ok((_, Shape::Enumeration(_))))
                    || self.ty(self.unaliased(meant)) == Type::String
            }
            _ => false,
        }
    }
}

/// What `new(…)` takes for a field.
fn argument(field: &Field, converted: bool) -> Option<ArgumentKind> {
    match field.presence {
        Presence::Required if field.is_set() => None,
        Presence::Required if converted => Some(ArgumentKind::Into),
        Presence::Required | Presence::Nullable | Presence::Sent => Some(ArgumentKind::Value),
        Presence::Optional | Presence::Patch => None,
    }
}
