//! Bodies of several parts → which structures are sent as parts, which of their members are files, and how each is written.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::parts_within::Within;
use crate::api::media::{self, Media};
use crate::api::{self, Content, Field, Header, Part, Primitive, Shape, StringFormat, TypeId};
use crate::plan::known::parts_type::{Objects, PartsChoice, PartsType};
use crate::plan::planning::Planning;
use crate::rust::Type;

impl<'a> Planning<'a> {
    /// The structures that are sent as parts. One that is JSON elsewhere has no fields for files, and neither it nor a choice
    /// with it is sent as parts where that needs them.
    pub(in crate::plan) fn parts_types(&self) -> BTreeMap<TypeId, PartsType<'a>> {
        let mut bodies: Vec<(Vec<TypeId>, &'a Content)> = Vec::new();
        for operation in &self.api.operations {
            for content in self.bodies_of_parts(operation) {
                let objects = self.objects_of_parts(content).unwrap_or_default();
                bodies.push((objects.structures, content));
            }
        }
        if bodies.is_empty() {
            return BTreeMap::new();
        }
        let json = self.types_in_json();
        loop {
            let mut contents: BTreeMap<TypeId, Vec<&'a Content>> = BTreeMap::new();
            for (structures, content) in &bodies {
                for id in structures {
                    contents.entry(*id).or_default().push(content);
                }
            }
            let known = bodies
                .iter()
                .map(|(_, content)| std::ptr::from_ref::<Content>(content));
            let known: HashSet<*const Content> = known.collect();
            let types = contents.into_iter().filter_map(|(id, contents)| {
                let Shape::Structure(structure) = &self.api.types[id.0].shape else {
                    return None;
                };
                let of = self.parts_type(structure, (&contents, &known), json[id.0]);
                Some((id, of))
            });
            let types: BTreeMap<TypeId, PartsType<'a>> = types.collect();
            let apart = |id: &TypeId| !types[id].json || types[id].files.is_empty();
            let all = bodies.len();
            bodies.retain(|(structures, _)| structures.iter().all(apart));
            if bodies.len() == all {
                return types;
            }
        }
    }

    /// The choices that are sent as parts.
    pub(in crate::plan) fn parts_choices(&self) -> BTreeMap<TypeId, PartsChoice> {
        let mut found = BTreeSet::new();
        for operation in &self.api.operations {
            for content in self.bodies_of_parts(operation) {
                if let Some(objects) = self.objects_of_parts(content)
                    && objects
                        .structures
                        .iter()
                        .all(|id| self.parts.contains_key(id))
                {
                    found.extend(objects.unions);
                }
            }
        }
        if found.is_empty() {
            return BTreeMap::new();
        }
        let json = self.types_in_json();
        let choice = |id: TypeId| (id, PartsChoice { json: json[id.0] });
        found.into_iter().map(choice).collect()
    }

    fn parts_type(
        &self,
        structure: &'a api::Structure,
        (contents, known): (&[&'a Content], &HashSet<*const Content>),
        json: bool,
    ) -> PartsType<'a> {
        let is_known = |content: &&Content| known.contains(&std::ptr::from_ref(*content));
        let (mut lists, mut objects) = (BTreeMap::new(), HashSet::new());
        for (name, (how, bodies)) in self.members_within(contents) {
            match how {
                Within::List => drop(lists.insert(name, bodies)),
                // What is JSON as well has one type in both.
                Within::Object if json || !bodies.iter().all(is_known) => {}
                Within::Object => drop(objects.insert(name)),
            }
        }
        let fields = structure.fields.iter();
        let members: HashMap<&str, &Field> =
            fields.map(|field| (field.name.as_str(), field)).collect();
        // A place in an order has one part, but for the last.
        let in_order = contents.iter().any(|content| content.in_order);
        let repeats = |name: &str| !in_order || name == api::ITEMS || lists.contains_key(name);
        let files = structure.fields.iter().filter_map(|field| {
            let ty = self.file_type(&field.ty, json)?;
            (ty == Type::Part || repeats(&field.name)).then_some((field.name.as_str(), ty))
        });
        let mut files: HashMap<&str, Type> = files.collect();
        for (name, bodies) in &lists {
            let items = bodies.iter().flat_map(|content| &content.parts);
            let Some(field) = members.get(name) else {
                continue;
            };
            if !items
                .into_iter()
                .all(|item| self.writes_part(item, &field.ty))
            {
                files.entry(name).or_insert_with(list);
            }
        }
        let mut headers: HashMap<&str, Vec<&Header>> = HashMap::new();
        let mut known: HashSet<(&str, &str)> = HashSet::new();
        for part in contents.iter().flat_map(|content| &content.parts) {
            let Some(field) = members.get(part.property.as_str()) else {
                continue;
            };
            let name = field.name.as_str();
            let within = lists.contains_key(name) || objects.contains(name);
            if !within && !self.writes_part(part, &field.ty) {
                let several =
                    matches!(self.shape_of(&field.ty), Err(api::Type::Array(_))) && repeats(name);
                let ty = if several { list() } else { Type::Part };
                files.entry(name).or_insert(ty);
            }
            let new = part
                .headers
                .iter()
                .filter(|header| known.insert((name, &header.name)));
            headers.entry(name).or_default().extend(new);
        }
        PartsType {
            json,
            members,
            files,
            objects,
            headers,
        }
    }

    /// Whether a part can be written of its type, or of each item of a list.
    fn writes_part(&self, part: &Part, ty: &api::Type) -> bool {
        let listed = part.content_type.as_deref();
        listed.is_none_or(|listed| self.is_writable(ty, listed))
            || self.root_of_part(part).is_some()
    }

    /// The objects that a body is sent as the parts of.
    pub(in crate::plan) fn objects_of_parts(&self, content: &Content) -> Option<Objects> {
        let parts = Media::of(&content.media_type) == Media::Multipart && content.item.is_none();
        parts.then(|| self.objects(&content.ty)).flatten()
    }

    /// The structures that values are of, where they are of nothing else.
    pub(super) fn objects(&self, ty: &api::Type) -> Option<Objects> {
        let mut found = Objects::default();
        let mut left = vec![ty];
        while let Some(ty) = left.pop() {
            match self.shape_of(ty) {
                Ok((id, Shape::Structure(_))) if !found.structures.contains(&id) => {
                    found.structures.push(id);
                }
                Ok((id, Shape::Union(union))) if !found.unions.contains(&id) => {
                    found.unions.push(id);
                    left.extend(union.variants.iter().rev().map(|variant| &variant.ty));
                }
                Ok((_, Shape::Structure(_) | Shape::Union(_))) => {}
                Ok((_, Shape::Enumeration(_) | Shape::Alias(_))) | Err(_) => return None,
            }
        }
        (!found.structures.is_empty()).then_some(found)
    }

    /// The parts that a body is, where its type says what these are; of a choice, those of each alternative.
    pub(in crate::plan) fn parts_of(
        &self,
        content: &Content,
    ) -> Option<Vec<(TypeId, &PartsType<'a>)>> {
        let structures = self.objects_of_parts(content)?.structures.into_iter();
        let parts = structures.map(|id| self.parts.get(&id).map(|parts| (id, parts)));
        parts.collect()
    }

    /// The parts of a body that is no choice.
    pub(in crate::plan) fn only_parts_of(
        &self,
        content: &Content,
    ) -> Option<(TypeId, &PartsType<'a>)> {
        let objects = self.objects_of_parts(content)?;
        let only = objects
            .structures
            .first()
            .filter(|_| objects.unions.is_empty())?;
        self.parts.get(only).map(|parts| (*only, parts))
    }

    /// The type of a field for files: bytes, and what has no type (OpenAPI 3.1.2 §4.8.15.1: `application/octet-stream`).
    pub(in crate::plan) fn file_type(&self, ty: &api::Type, json: bool) -> Option<Type> {
        let untyped =
            |ty: &api::Type| !json && matches!(self.shape_of(ty), Err(api::Type::Json { .. }));
        let is_file = |ty: &api::Type| self.is_bytes(ty) || untyped(ty);
        match self.shape_of(ty) {
            _ if is_file(ty) => Some(Type::Part),
            Err(api::Type::Array(item)) if is_file(item) => Some(list()),
            Ok((_, Shape::Union(union))) => {
                let types = || union.variants.iter().map(|variant| &variant.ty);
                let one = types().any(|ty| self.is_bytes(ty));
                let several = types().any(|ty| match self.shape_of(ty) {
                    Err(api::Type::Array(item)) => self.is_bytes(item),
                    Ok(_) | Err(_) => false,
                });
                match several {
                    true => Some(list()),
                    false => one.then_some(Type::Part),
                }
            }
            Ok(_) | Err(_) => None,
        }
    }

    fn is_bytes(&self, ty: &api::Type) -> bool {
        matches!(
            self.shape_of(ty),
            Err(api::Type::Primitive(Primitive::Binary))
        )
    }

    /// Whether an object has files in it, which only parts can hold.
    pub(in crate::plan) fn has_files(&self, content: &Content) -> bool {
        let objects = self.objects(&content.ty).unwrap_or_default();
        objects.structures.iter().any(|id| {
            let Shape::Structure(structure) = &self.api.types[id.0].shape else {
                return false;
            };
            let mut fields = structure.fields.iter();
            fields.any(|field| self.file_type(&field.ty, true).is_some())
        })
    }

    /// Whether a value, or each item of a list, can be written in one of the listed media types: any as JSON, a single one as
    /// text, and base64 as whatever it is the text of.
    pub(super) fn is_writable(&self, ty: &api::Type, listed: &str) -> bool {
        let one = match self.shape_of(ty) {
            Err(api::Type::Array(item)) => item,
            Ok(_) | Err(_) => ty,
        };
        let single = match self.shape_of(one) {
            Ok((_, shape)) => matches!(shape, Shape::Enumeration(_)),
            Err(ty) => matches!(ty, api::Type::Primitive(_)),
        };
        let encoded = matches!(
            self.shape_of(one),
            Err(api::Type::Primitive(Primitive::String(
                StringFormat::Base64 | StringFormat::Base64Url
            )))
        );
        let mut listed = listed.split(',');
        listed.any(|media_type| match Media::of(media_type) {
            Media::Json => true,
            Media::Text => single,
            Media::Other => encoded && !media::is_range(media_type),
            Media::Form | Media::Multipart => false,
        })
    }
}

fn list() -> Type {
    Type::Vec(Box::new(Type::Part))
}
