//! Sources in, [`Document`] out: reads every text, follows every reference, and names what cannot be read.

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::{Document, EXCEEDED, Version};
use crate::place::{FileId, Place, Pointer};
use crate::sources::Sources;

mod body;
mod callback;
mod check;
mod components;
mod context;
mod discriminator;
mod enumeration;
mod files;
mod grammar;
mod identifiers;
mod info;
mod object;
mod operation;
mod parameter;
mod path;
mod reference;
mod response;
mod samples;
mod schema;
mod security;
mod server;
mod slot;
mod swagger;
#[cfg(test)]
mod testing;
mod tree;
mod types;
mod version;
mod yaml;

use check::open;
use context::Context;
use files::Files;
use grammar::Kind;
use object::Node;

pub use samples::{misfit, misfit_but_for_several, strict_misfit};
pub(crate) use tree::read as tree;
pub(crate) use yaml::spellings;

/// Reads the entry document of the sources with all that it reaches. `None`, with an error among the
/// diagnostics, where that is no OpenAPI document; an object in it that cannot be read costs only itself.
pub fn parse(sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Document> {
    if let Some(limit) = &sources.exceeded {
        diagnostics.push(Diagnostic::at(
            Code::LimitExceeded,
            &Place::default(),
            limit,
        ));
        return None;
    }
    let files = Files::read(sources, diagnostics);
    let root = root(&files, diagnostics)?;
    let version = match version::read(&files, FileId::ENTRY) {
        Ok(Some(version)) => version,
        Ok(None) => {
            let message =
                "the text is not an OpenAPI document: it has neither `openapi` nor `swagger`";
            diagnostics.push(Diagnostic::at(Code::NotOpenapi, &root.place, message));
            return None;
        }
        Err(unsupported) => {
            diagnostics.push(unsupported);
            return None;
        }
    };
    let mut cx = Context::new(&files, version);
    let document = document(&mut cx, &root, version);
    files
        .unreadable()
        .for_each(|unreadable| cx.push(unreadable));
    diagnostics.extend(cx.found);
    document
}

fn document<'a>(cx: &mut Context<'a>, root: &Node<'a>, version: Version) -> Option<Document> {
    let object = open(cx, Kind::Document, root)?;
    let info = info::read(cx, &object);
    components::read(cx, &object);
    let servers = match version {
        Version::V2_0 => swagger::servers(cx, None),
        Version::V3_0 | Version::V3_1 | Version::V3_2 => server::all(cx, &object),
    };
    let security = security::requirements(cx, &object);
    let tags = info::tags(cx, &object);
    let paths = path::all(cx, &object);
    let webhooks = components::webhooks(cx, &object);
    components::finish(cx);
    schema::cut_circles(cx);
    let duplicates = cx.identifiers().duplicates();
    cx.found.extend(duplicates);
    samples::check(cx);
    if let Some(place) = cx.allowance.exceeded_at() {
        let found = Diagnostic::at(Code::LimitExceeded, place, EXCEEDED);
        cx.push(found);
    }
    let names = cx
        .files
        .sources
        .iter()
        .map(|source| file_name(&source.path));
    Some(Document {
        version,
        place: root.place.clone(),
        file_names: names.collect(),
        files: cx.files.sources.from_entry(),
        info,
        servers,
        security,
        tags,
        paths,
        webhooks,
        components: std::mem::take(&mut cx.components),
        schemas: std::mem::take(&mut cx.schemas),
        extensions: object.extensions(),
        allowance: cx.allowance.clone(),
    })
}

/// The mapping at the root of the entry document; `None`, with an error, where there is none.
fn root<'a>(files: &'a Files<'a>, diagnostics: &mut Diagnostics) -> Option<Node<'a>> {
    let place = Place::new(FileId::ENTRY, Pointer::default());
    let mut refuse = |what: &str| {
        let message = format!("the text is {what}, not an OpenAPI document");
        diagnostics.push(Diagnostic::at(Code::NotOpenapi, &place, message));
        None
    };
    if let Some(markup) = markup(&files.sources.entry().text) {
        return refuse(markup);
    }
    match files.tree(FileId::ENTRY) {
        Ok(value) if value.is_object() => Some(Node {
            files,
            place,
            value,
        }),
        Ok(Value::Null) => refuse("empty"),
        Ok(value) => refuse(check::type_name(value)),
        Err(unreadable) => {
            diagnostics.push(unreadable.clone());
            None
        }
    }
}

/// What a text is that was saved in the place of a document: a page that asks to sign in, an answer that says what failed.
fn markup(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let start: String = text.chars().take(14).collect();
    let start = start.to_ascii_lowercase();
    match () {
        () if start.starts_with("<!doctype html") || start.starts_with("<html") => {
            Some("an HTML page")
        }
        () if start.starts_with("<?xml") => Some("XML"),
        () => None,
    }
}

fn file_name(path: &std::path::Path) -> String {
    path.file_stem()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

#[cfg(test)]
mod tests;
