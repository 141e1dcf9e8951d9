//! The public items of the runtime, held to `surface.txt`, so that whatever changes for users is seen where a change is read.
//! Those of clients stand in the cases' `out` folders.
//!
//! `UPDATE_EXPECT=1` writes the file anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use conformance::{entries, home, workspace};
use quote::ToTokens;
use syn::{Attribute, Fields, ImplItem, Item, TraitItem, Type, UseTree, Visibility};

#[test]
fn the_surface_of_the_runtime_is_the_accepted_one() {
    let files: Vec<_> = sources()
        .iter()
        .map(|text| (macros(text), syn::parse_file(text).expect("Rust")))
        .collect();
    let mut shown = exported();
    for item in files.iter().flat_map(|(_, file)| &file.items) {
        if let Some((name, _)) = named(item).filter(|(_, attributes)| is_hidden(attributes)) {
            shown.remove(&name);
        }
    }
    let mut lines = BTreeSet::new();
    for (of_macros, file) in &files {
        lines.extend(of_macros.iter().cloned());
        for item in &file.items {
            lines.extend(said(item, &shown));
        }
    }
    assert!(lines.len() > 200, "{} items", lines.len());
    let path = home().join("surface.txt");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        let text: String = lines.iter().map(|line| format!("{line}\n")).collect();
        fs::write(&path, text).expect("the file can be written");
        return;
    }
    let accepted = fs::read_to_string(&path).unwrap_or_default();
    let before: BTreeSet<String> = accepted.lines().map(str::to_owned).collect();
    let gone = before.difference(&lines).map(|line| format!("- {line}"));
    let new = lines.difference(&before).map(|line| format!("+ {line}"));
    let changed: Vec<_> = gone.chain(new).collect();
    assert!(
        changed.is_empty(),
        "other than in surface.txt:\n{}",
        changed.join("\n")
    );
}

/// The texts of all files of the runtime.
fn sources() -> Vec<String> {
    let mut folders: Vec<PathBuf> = vec![workspace().join("generator/runtime/src/runtime")];
    let mut texts = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            match path.is_dir() {
                true => folders.push(path),
                false => texts.push(fs::read_to_string(&path).expect("a readable source")),
            }
        }
    }
    texts
}

/// The names that the runtime's root gives to all.
fn exported() -> BTreeSet<String> {
    let root = workspace().join("generator/runtime/src/runtime/mod.rs");
    let root = fs::read_to_string(root).expect("a readable source");
    let mut found = BTreeSet::new();
    for item in syn::parse_file(&root).expect("Rust").items {
        if let Item::Use(item) = item
            && matches!(item.vis, Visibility::Public(_))
        {
            names(&item.tree, &mut found);
        }
    }
    found
}

fn names(tree: &UseTree, found: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => names(&path.tree, found),
        UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
        UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
        UseTree::Rename(_) | UseTree::Glob(_) => {}
    }
}

fn is_hidden(attributes: &[Attribute]) -> bool {
    let mut attributes = attributes
        .iter()
        .map(|one| one.to_token_stream().to_string());
    attributes.any(|attribute| attribute == "# [doc (hidden)]")
}

/// The name of a type, a trait or a function.
fn named(item: &Item) -> Option<(String, &[Attribute])> {
    let (name, attributes) = match item {
        Item::Struct(item) => (&item.ident, &item.attrs),
        Item::Enum(item) => (&item.ident, &item.attrs),
        Item::Trait(item) => (&item.ident, &item.attrs),
        Item::Type(item) => (&item.ident, &item.attrs),
        Item::Fn(item) => (&item.sig.ident, &item.attrs),
        _ => return None,
    };
    Some((name.to_string(), attributes))
}

/// A line for an item, and one for each of its variants, public fields and functions, if it is one of those that are shown.
fn said(item: &Item, shown: &BTreeSet<String>) -> Vec<String> {
    if let Item::Impl(item) = item {
        let Type::Path(of) = &*item.self_ty else {
            return Vec::new();
        };
        let name = of.path.segments.last().map(|last| last.ident.to_string());
        let name = name.filter(|name| shown.contains(name));
        return match (name, &item.trait_) {
            (None, _) => Vec::new(),
            (Some(name), Some((of, _))) => vec![format!("{name}: {}", tidy(of))],
            (Some(name), None) => {
                let items = item.items.iter().filter_map(of_impl);
                items.map(|item| format!("{name}::{item}")).collect()
            }
        };
    }
    let Some((name, _)) = named(item).filter(|(name, _)| shown.contains(name)) else {
        return Vec::new();
    };
    match item {
        Item::Struct(item) => {
            let generics = tidy(&item.generics);
            let mut lines = vec![format!("struct {name}{generics}")];
            lines.extend(fields(&item.fields).map(|field| format!("{name}.{field}")));
            lines
        }
        Item::Enum(item) => {
            let mut lines = vec![format!("enum {name}{}", tidy(&item.generics))];
            for variant in &item.variants {
                let mut fields = variant.fields.clone();
                fields.iter_mut().for_each(|field| field.attrs.clear());
                let fields = tidy(&fields);
                lines.push(format!("{name}::{}{fields}", variant.ident));
            }
            lines
        }
        Item::Trait(item) => {
            let mut lines = vec![format!(
                "trait {name}{}: {}",
                tidy(&item.generics),
                tidy(&item.supertraits)
            )];
            for item in &item.items {
                if let TraitItem::Fn(function) = item {
                    lines.push(format!("{name}::{}", tidy(&function.sig)));
                }
            }
            lines
        }
        Item::Type(item) => vec![format!(
            "type {name}{} = {}",
            tidy(&item.generics),
            tidy(&item.ty)
        )],
        Item::Fn(item) => vec![tidy(&item.sig)],
        _ => Vec::new(),
    }
}

fn fields(fields: &Fields) -> impl Iterator<Item = String> {
    let public = fields
        .iter()
        .filter(|field| matches!(field.vis, Visibility::Public(_)));
    public.filter_map(|field| Some(format!("{}: {}", field.ident.as_ref()?, tidy(&field.ty))))
}

fn of_impl(item: &ImplItem) -> Option<String> {
    match item {
        ImplItem::Fn(item)
            if matches!(item.vis, Visibility::Public(_)) && !is_hidden(&item.attrs) =>
        {
            Some(tidy(&item.sig))
        }
        ImplItem::Const(item) if matches!(item.vis, Visibility::Public(_)) => {
            Some(format!("const {}: {}", item.ident, tidy(&item.ty)))
        }
        _ => None,
    }
}

/// Rust as it is written, more or less: without the blanks that tokens have between them.
fn tidy(tokens: &impl ToTokens) -> String {
    let mut text = tokens.to_token_stream().to_string();
    let pairs = [
        (" :: ", "::"),
        (" < ", "<"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        (" ,", ","),
        (" :", ":"),
        (" (", "("),
        ("( ", "("),
        (" )", ")"),
        ("& ", "&"),
        (" ;", ";"),
        ("- >", "->"),
        (",)", ")"),
        ("[ ", "["),
        (" ]", "]"),
        ("' ", "'"),
    ];
    for (from, to) in pairs {
        text = text.replace(from, to);
    }
    text.replace("->", " -> ").replace("  ", " ")
}

/// The methods that macros give to calls, clients and builders.
fn macros(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    for part in text.split("\nmacro_rules! ").skip(1) {
        let (name, body) = part.split_once(" {").unwrap_or((part, ""));
        let body = body.split("\n}\n").next().unwrap_or_default();
        for method in body.split("pub fn ").skip(1) {
            let head = method.split('{').next().unwrap_or_default();
            let head: Vec<_> = head.split_whitespace().collect();
            if !head.first().is_some_and(|word| word.starts_with('$')) {
                lines.push(format!("{name}!: fn {}", head.join(" ")));
            }
        }
    }
    lines
}
