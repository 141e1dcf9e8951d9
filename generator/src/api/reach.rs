//! What an operation and a type are made of: the types that stand in them directly.

use super::{
    Api, Body, Content, Name, Operation, Parameter, Response, Shape, Stream, Type, TypeId,
};

impl Api {
    /// The type that is received where this one is what is sent of it; itself otherwise.
    pub fn received(&self, id: TypeId) -> TypeId {
        match self.types[id.0].name {
            Name::Sent(of) => of,
            Name::Given(_) | Name::Within { .. } | Name::Events => id,
        }
    }

    /// Marks by id the types that these are made of, all the way down.
    pub fn mark<'a>(&'a self, types: impl IntoIterator<Item = &'a Type>, marked: &mut [bool]) {
        let mut left: Vec<&Type> = types.into_iter().collect();
        while let Some(ty) = left.pop() {
            match ty {
                Type::Named(id) => {
                    if !std::mem::replace(&mut marked[id.0], true) {
                        left.extend(self.types[id.0].shape.types());
                    }
                }
                other => left.extend(other.parts()),
            }
        }
    }
}

impl Operation {
    /// The types of parameters and bodies.
    pub fn request_types(&self) -> impl Iterator<Item = &Type> {
        let bodies = self.body.iter().flat_map(|body: &Body| &body.contents);
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        parameters.chain(bodies.flat_map(content))
    }

    /// The types of responses and their headers.
    pub fn response_types(&self) -> impl Iterator<Item = &Type> {
        let contents = self.responses.iter().flat_map(|one| &one.contents);
        let headers = self.responses.iter().flat_map(|one| &one.headers);
        let streamed = self.stream.iter().filter_map(|one| one.item.as_ref());
        headers
            .map(|header| &header.ty)
            .chain(contents.flat_map(content))
            .chain(streamed)
    }

    /// The types of requests, responses and callbacks.
    pub fn types(&self) -> Vec<&Type> {
        let mut types: Vec<&Type> = self.request_types().chain(self.response_types()).collect();
        let called = self.callbacks.iter().flat_map(|one| &one.operations);
        types.extend(called.flat_map(Self::types));
        types.extend(&self.called_back);
        types
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        let Self {
            parameters,
            body,
            responses,
            stream,
            callbacks,
            called_back,
            ..
        } = self;
        let mut types = asked(parameters, body);
        types.extend(answered(responses, stream));
        let called = callbacks.iter_mut();
        let called = called.flat_map(|callback| &mut callback.operations);
        types.extend(called.flat_map(Self::types_mut));
        types.extend(called_back);
        types
    }

    /// The types of parameters and bodies, to be changed.
    pub fn request_types_mut(&mut self) -> Vec<&mut Type> {
        asked(&mut self.parameters, &mut self.body)
    }

    /// The types of responses and their headers, to be changed.
    pub fn response_types_mut(&mut self) -> Vec<&mut Type> {
        answered(&mut self.responses, &mut self.stream)
    }
}

fn asked<'o>(parameters: &'o mut [Parameter], body: &'o mut Option<Body>) -> Vec<&'o mut Type> {
    let parameters = parameters.iter_mut().map(|one| &mut one.ty);
    let bodies = body.iter_mut().flat_map(|body| &mut body.contents);
    parameters.chain(bodies.flat_map(content_mut)).collect()
}

fn answered<'o>(
    responses: &'o mut [Response],
    stream: &'o mut Option<Stream>,
) -> Vec<&'o mut Type> {
    let mut types = Vec::new();
    for Response {
        headers, contents, ..
    } in responses
    {
        types.extend(contents.iter_mut().flat_map(content_mut));
        types.extend(headers.iter_mut().map(|header| &mut header.ty));
    }
    types.extend(stream.iter_mut().filter_map(|one| one.item.as_mut()));
    types
}

fn content(content: &Content) -> Vec<&Type> {
    let mut types: Vec<&Type> = std::iter::once(&content.ty).chain(&content.item).collect();
    let parts = content.parts.iter().chain(&content.prefix_parts);
    for part in parts.chain(&content.item_part) {
        types.extend(part.headers.iter().map(|header| &header.ty));
        types.extend(part.content.iter().flat_map(|within| self::content(within)));
    }
    types
}

fn content_mut(content: &mut Content) -> Vec<&mut Type> {
    let types = std::iter::once(&mut content.ty).chain(&mut content.item);
    let mut types: Vec<&mut Type> = types.collect();
    let parts = content.parts.iter_mut().chain(&mut content.prefix_parts);
    for part in parts.chain(&mut content.item_part) {
        types.extend(part.headers.iter_mut().map(|header| &mut header.ty));
        let within = part.content.iter_mut();
        types.extend(within.flat_map(|within| content_mut(within)));
    }
    types
}

impl Shape {
    /// The types of fields, variants or the alias.
    pub fn types(&self) -> Vec<&Type> {
        match self {
            Self::Structure(structure) => {
                let fields = structure.fields.iter().map(|field| &field.ty);
                fields.chain(structure.additional.ty()).collect()
            }
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
            Self::Alias(ty) => vec![ty],
        }
    }

    /// The same, to be changed.
    pub fn types_mut(&mut self) -> Vec<&mut Type> {
        match self {
            Self::Structure(structure) => {
                let fields = structure.fields.iter_mut().map(|field| &mut field.ty);
                fields.chain(structure.additional.ty_mut()).collect()
            }
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => {
                let variants = union.variants.iter_mut();
                variants.map(|variant| &mut variant.ty).collect()
            }
            Self::Alias(ty) => vec![ty],
        }
    }
}
