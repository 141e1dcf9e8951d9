//! Files of models and of resources, taken apart where they would be too long. Nothing is named otherwise for it: what
//! stands in a part is given under the name of the whole.

use std::collections::{BTreeMap, BTreeSet};

use super::apart::{self, Piece};
use crate::plan::docs;
use crate::plan::known::imports::{imports, want, wanted};
use crate::plan::known::{lengths, mentioned};
use crate::plan::names;
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::model::Model;
use crate::rust::{Docs, File, Ident, Import, Item, Method, Methods, Module};

/// What stands together, and what it is called.
struct Chunk {
    name: String,
    items: Vec<Item>,
    /// The methods that give its call.
    methods: Vec<Method>,
}

/// A part of a file, with the module that it is.
struct Part {
    words: String,
    module: Ident,
    file_name: Option<String>,
    chunks: Vec<Chunk>,
}

impl Planning<'_> {
    /// The file of models, or several.
    pub(in crate::plan) fn files_of_models(&self, mut file: File) -> Vec<File> {
        if fits(&file) {
            return vec![file];
        }
        let models = std::mem::take(&mut file.items).into_iter();
        let chunks = models.filter_map(|item| match item {
            Item::Model(model) => Some(Chunk {
                name: model.name().as_str().to_owned(),
                items: vec![Item::Model(model)],
                methods: Vec::new(),
            }),
            _ => None,
        });
        let (stays, parts) = self.apart(chunks.collect());
        let title = docs::noun(&self.api.title);
        let home = folder(&file.path);
        let mut files = Vec::new();
        let mut declared = Vec::new();
        for part in parts {
            declared.push((part.module.clone(), part.file_name.clone()));
            let words = Line::text(&part.words.replace('_', " "));
            let docs = Docs::of(&Line::of("Types of {}: {}.", &[&title, &words]));
            let path = format!("{home}/{}", file_of(&part));
            let items = of_models(part.chunks.into_iter().flat_map(|one| one.items).collect());
            files.push(File {
                path,
                items,
                docs,
                allowed: self.allowed(),
                ..file.clone()
            });
        }
        let own = of_models(stays.into_iter().flat_map(|one| one.items).collect());
        let (uses, own): (Vec<Item>, Vec<Item>) = own
            .into_iter()
            .filter(|item| !matches!(item, Item::Import(Import::Beside)))
            .partition(|item| matches!(item, Item::Import(_)));
        let items = uses.into_iter().chain(declarations(declared)).chain(own);
        let main = File {
            path: format!("{home}/mod.rs"),
            items: items.collect(),
            ..file
        };
        [main].into_iter().chain(files).collect()
    }

    /// Takes the file of a resource apart.
    pub(in crate::plan) fn take_apart(&self, resource: &mut PlannedResource) {
        if fits(&resource.file) {
            return;
        }
        let mut all = std::mem::take(&mut resource.file.items);
        let mut methods: BTreeMap<Ident, Vec<Method>> = BTreeMap::new();
        for item in &mut all {
            let own = match item {
                Item::Resource(one) => &mut one.methods,
                Item::Methods(some) => &mut some.methods,
                _ => continue,
            };
            for method in std::mem::take(own) {
                methods.entry(method.call.clone()).or_default().push(method);
            }
        }
        let mut chunks: Vec<Chunk> = Vec::new();
        let mut head = Vec::new();
        for item in all {
            match (&item, chunks.last_mut()) {
                (Item::Call(call), _) => {
                    let methods = methods.remove(&call.name).unwrap_or_default();
                    let name = methods.first().map_or(&call.name, |method| &method.name);
                    chunks.push(Chunk {
                        name: name.as_str().to_owned(),
                        items: vec![item],
                        methods,
                    });
                }
                (_, Some(chunk)) => chunk.items.push(item),
                (_, None) => head.push(item),
            }
        }
        let (stays, parts) = self.apart(chunks);
        let home = folder(&resource.file.path);
        let of = resource.resource.as_ref().map(|names| names.ty.clone());
        let link = of
            .as_ref()
            .map_or(crate::plan::planned::CLIENT, Ident::as_str);
        let mut declared = Vec::new();
        for part in parts {
            declared.push((part.module.clone(), part.file_name.clone()));
            let words = Line::text(&part.words.replace('_', " "));
            let docs = Docs::of(&Line::of("Calls of {}: {}.", &[&Line::item(link), &words]));
            let path = format!("{home}/{}", file_of(&part));
            let (methods, items) = taken(part.chunks);
            let of = of.clone();
            let items = [Item::Methods(Methods { of, methods })]
                .into_iter()
                .chain(items);
            let items: Vec<Item> = items.collect();
            let mut uses = wanted(&items);
            uses.insert(Import::Beside);
            // Calls of the client itself need nothing of the whole, but for what they may share.
            let mut allowed = resource.file.allowed.clone();
            allowed.extend(resource.resource.is_none().then_some("unused_imports"));
            resource.parts.push(File {
                path,
                docs,
                allowed,
                items: imports(uses).into_iter().chain(items).collect(),
                ..resource.file.clone()
            });
        }
        let (own, items) = taken(stays);
        let head = head.into_iter().filter_map(|item| match item {
            Item::Resource(mut one) => {
                one.methods = own.clone();
                Some(Item::Resource(one))
            }
            Item::Methods(mut some) => {
                some.methods = own.clone();
                (!own.is_empty()).then_some(Item::Methods(some))
            }
            _ => None,
        });
        let own: Vec<Item> = head.collect::<Vec<_>>().into_iter().chain(items).collect();
        let uses = match own.is_empty() {
            true => Vec::new(),
            false => imports(wanted(&own)),
        };
        let items = uses.into_iter().chain(declarations(declared)).chain(own);
        resource.file.items = items.collect();
        resource.file.path = format!("{home}/mod.rs");
        let in_folder = |name: String| format!("{}/mod.rs", name.trim_end_matches(".rs"));
        resource.file_name = resource.file_name.take().map(in_folder);
    }

    /// What stays in a file, and the parts that are taken from it.
    fn apart(&self, chunks: Vec<Chunk>) -> (Vec<Chunk>, Vec<Part>) {
        let pieces: Vec<Piece> = chunks.iter().map(piece).collect();
        let files = apart::files(&pieces);
        let types = self.config.types.values();
        let foreign = types.filter_map(|choice| choice.path.split("::").next());
        let foreign: Vec<String> = foreign.map(str::to_owned).collect();
        let modules = apart::modules(&files, &foreign);
        let mut parts: BTreeMap<String, Part> = BTreeMap::new();
        let mut stays = Vec::new();
        for (chunk, file) in chunks.into_iter().zip(files) {
            let Some((module, file_name)) = modules.get(&file) else {
                stays.push(chunk);
                continue;
            };
            let part = parts.entry(file.clone()).or_insert_with(|| Part {
                words: file,
                module: module.clone(),
                file_name: file_name.clone(),
                chunks: Vec::new(),
            });
            part.chunks.push(chunk);
        }
        (stays, parts.into_values().collect())
    }
}

/// Whether a file is short enough.
fn fits(file: &File) -> bool {
    file.items.iter().map(lengths::of_item).sum::<usize>() <= apart::MOST
}

fn piece(chunk: &Chunk) -> Piece {
    let items = chunk.items.iter().map(lengths::of_item);
    let methods = chunk.methods.iter().map(lengths::of_method);
    Piece::new(&chunk.name, items.chain(methods).sum())
}

/// Methods, and what stands after them.
fn taken(chunks: Vec<Chunk>) -> (Vec<Method>, Vec<Item>) {
    let (mut methods, mut items) = (Vec::new(), Vec::new());
    for chunk in chunks {
        methods.extend(chunk.methods);
        items.extend(chunk.items);
    }
    (methods, items)
}

/// Models with what they import.
fn of_models(items: Vec<Item>) -> Vec<Item> {
    let models = || {
        items.iter().filter_map(|item| match item {
            Item::Model(model) => Some(model),
            _ => None,
        })
    };
    let mut wanted = BTreeSet::new();
    models().for_each(|model| want(model, &mut wanted));
    let here: BTreeSet<&Ident> = models().map(Model::name).collect();
    let named = models().flat_map(Model::types).flat_map(mentioned::models);
    let others = named.filter(|name| !here.contains(name)).count() > 0;
    wanted.extend(others.then_some(Import::Beside));
    imports(wanted).into_iter().chain(items).collect()
}

/// The parts of a file as modules, and what they have.
fn declarations(modules: Vec<(Ident, Option<String>)>) -> impl Iterator<Item = Item> {
    let declared: Vec<Item> = modules
        .iter()
        .map(|(name, file)| {
            Item::Module(Module {
                docs: Docs::default(),
                name: name.clone(),
                file: file.clone(),
                public: false,
                formatted: true,
            })
        })
        .collect();
    let given = modules.into_iter().map(|(name, _)| Item::Reexport {
        path: vec![names::fixed("self"), name],
        names: Vec::new(),
    });
    declared.into_iter().chain(given)
}

/// The folder of a file that is taken apart.
fn folder(path: &str) -> String {
    path.trim_end_matches(".rs").to_owned()
}

fn file_of(part: &Part) -> String {
    let own = part.module.as_str().trim_start_matches("r#");
    let own = || format!("{own}.rs");
    part.file_name.clone().unwrap_or_else(own)
}
