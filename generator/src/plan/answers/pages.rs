//! Operations that give pages of a list → what gives all of them.

use crate::api::media::{self, Media};
use crate::api::stream::Asked;
use crate::api::{self, Operation, Shape, TypeId};
use crate::diagnostic::{Code, Diagnostic};
use crate::plan::models::model::presence;
use crate::plan::names::Scope;
use crate::plan::planning::Planning;
use crate::runtime_files::Part;
use crate::rust::model::{Codec, Presence};
use crate::rust::{CursorSource, CursorTarget, Ident, Next, Pages};

mod configured;
mod counted;
mod extension;
mod shape;

pub(in crate::plan) use extension::STAINLESS;

/// Where the items of a page are, and how the next page is found.
struct Paging {
    /// The members that lead to the items, one inside of the other.
    items: Vec<String>,
    next: Next,
}

impl Planning<'_> {
    /// What gives all pages, where an operation gives one.
    pub(in crate::plan) fn pages(&mut self, operation: &Operation) -> Option<Pages> {
        let pages = match self.configured(operation) {
            Some(said) => said,
            None => match self.pages_by_extension(operation) {
                Some(pages) => Some(pages),
                None => self.pages_by_shape(operation),
            },
        };
        if pages.is_some() {
            self.runtime_parts.insert(Part::Pages);
        }
        pages
    }

    fn pages_by_shape(&mut self, operation: &Operation) -> Option<Pages> {
        let page = self.page(operation)?;
        let paging = self.paging_by_shape(operation, page)?;
        let message = format!("`items()` and `pages()` {}", words(&paging.next));
        let found = Diagnostic::at_key(Code::InferredPagination, &operation.origin, message);
        let pages = self.resolved(page, paging)?;
        self.diagnostics.push(found);
        Some(pages)
    }

    /// The pages that an extension tells of.
    pub(super) fn pages_by_extension(&self, operation: &Operation) -> Option<Pages> {
        let page = self.page(operation)?;
        let paging = self.paging_by_extension(operation, page)?;
        self.resolved(page, paging)
    }

    /// The type of the only success, where that is JSON.
    fn page<'o>(&self, operation: &'o Operation) -> Option<&'o api::Type> {
        let (successes, _) = operation.answers();
        let [success] = successes.as_slice() else {
            return None;
        };
        let streamed = operation.stream.as_ref();
        if streamed.is_some_and(|stream| stream.asked == Asked::Always) {
            return None;
        }
        let content = self.preferred(&success.contents)?;
        let json = matches!(Media::of(&content.media_type), Media::Json)
            && !media::is_range(&content.media_type)
            && self.codec(&content.ty) == Codec::Own;
        let ty = &content.ty;
        (json && !self.may_be_null(ty)).then_some(ty)
    }

    /// The fields and types of what was found.
    fn resolved(&self, page: &api::Type, paging: Paging) -> Option<Pages> {
        let mut ty = page;
        let mut fields = Vec::new();
        for name in &paging.items {
            let (id, structure) = self.object(ty)?;
            let at = structure.fields.iter().position(|one| one.name == *name)?;
            fields.push(self.field(id, structure, at));
            ty = &structure.fields[at].ty;
        }
        let Err(api::Type::Array(item)) = self.shape_of(ty) else {
            return None;
        };
        Some(Pages {
            page: self.ty(page),
            fields,
            item: self.ty(item),
            next: paging.next,
        })
    }

    /// The type of a member, by what leads to it; of what has no type of its own, that.
    fn found<'t>(&'t self, ty: &'t api::Type, path: &[String]) -> Result<&'t api::Type, String> {
        let mut ty = ty;
        for name in path {
            if let Err(api::Type::Json { .. }) = self.shape_of(ty) {
                return Ok(ty);
            }
            let member = self.object(ty).and_then(|(_, structure)| {
                structure.fields.iter().find(|field| field.name == *name)
            });
            let member =
                member.ok_or_else(|| format!("there is no member `{}`", path.join(".")))?;
            ty = &member.ty;
        }
        Ok(ty)
    }

    /// A field as it is called in the client.
    pub(super) fn field(
        &self,
        id: TypeId,
        structure: &api::Structure,
        at: usize,
    ) -> (Ident, Presence) {
        let mut names = self.names_of_fields(id, structure);
        let presence = presence(&structure.fields[at], self.usage.way(id));
        (names.swap_remove(at), presence)
    }

    /// The names of the fields of a structure, in their order.
    pub(super) fn names_of_fields(&self, id: TypeId, structure: &api::Structure) -> Vec<Ident> {
        self.field_names(id, structure, &mut Scope::default())
    }

    /// The object that a type is, null aside.
    fn object<'t>(&'t self, ty: &'t api::Type) -> Option<(TypeId, &'t api::Structure)> {
        match self.shape_of(ty) {
            Ok((id, Shape::Structure(structure))) => Some((id, structure)),
            Ok((_, Shape::Enumeration(_) | Shape::Union(_) | Shape::Alias(_))) | Err(_) => None,
        }
    }
}

/// How the next page is found, in words.
fn words(next: &Next) -> String {
    let goes = |to: &CursorTarget| match to {
        CursorTarget::Query(name) | CursorTarget::Header(name) => format!("`{name}`"),
        CursorTarget::Body(path) => format!("`{}`", path.join(".")),
    };
    match next {
        Next::Url(path) => format!("follow the URL in `{}`", path.join(".")),
        Next::Link => "follow the URL in the header `Link`".to_owned(),
        Next::Last {
            of,
            member,
            parameter,
            ..
        } => {
            let (of, member) = (of.join("."), member.join("."));
            format!("send the `{member}` of the last of `{of}` as `{parameter}`")
        }
        Next::Cursor { from, to, .. } => {
            let from = match from {
                CursorSource::Body(path) => path.join("."),
                CursorSource::Header(name) => name.clone(),
            };
            format!("send `{from}` as {}", goes(to))
        }
        Next::Offset { to, .. } => format!("count items in {}", goes(to)),
        Next::Page { to, .. } => format!("count pages in {}", goes(to)),
    }
}
