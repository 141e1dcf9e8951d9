//! Tokens → the text of each file: prettyplease item by item, our own layout for tables, a header.

use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;

use crate::Files;
use crate::rust::{Crate, File, Item};

mod docs;
mod spacing;
mod table;

const HEADER: &str = "\
// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
";

/// Items that one thread spells and renders in one go.
const PART: usize = 64;

/// The texts of a crate's own files, by path; `tokens` gives items of one. Tokens cannot cross threads, so each part
/// of a file is spelled and rendered in one go, on as many threads as there are cores.
pub(crate) fn files(planned: &Crate, tokens: fn(&File, &[Item]) -> Vec<TokenStream>) -> Files {
    let all = || planned.files.iter().chain(&planned.tests);
    let parts: Vec<(&File, &[Item])> = all()
        .flat_map(|file| file.items.chunks(PART).map(move |items| (file, items)))
        .collect();
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((file, items)) = parts.get(at) else {
                return done;
            };
            let rendered: Vec<_> = tokens(file, items).into_iter().map(item).collect();
            done.push((at, rendered));
        }
    };
    let threads = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(parts.len());
    let mut rendered: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let workers = workers.into_iter();
        workers
            .flat_map(|worker| worker.join().expect("rendering does not panic"))
            .collect()
    });
    rendered.sort_by_key(|(at, _)| *at);
    let mut rendered = rendered.into_iter();
    let mut of = |folder: &str, file: &File| {
        let parts = rendered.by_ref().take(file.items.len().div_ceil(PART));
        let items = parts.flat_map(|(_, items)| items);
        (format!("{folder}/{}", file.path), text(file, items))
    };
    let code = planned.files.iter().map(|file| ("src", file));
    let tests = planned.tests.iter().map(|file| ("tests", file));
    let files: Files = code
        .chain(tests)
        .map(|(folder, file)| of(folder, file))
        .collect();
    assert_eq!(files.len(), all().count(), "two files would have one path");
    files
}

fn text(file: &File, items: impl Iterator<Item = (Kind, String)>) -> String {
    let mut text = HEADER.to_owned();
    for line in file.docs.lines() {
        docs::assert_is_one_line(line);
        text += format!("//! {line}").trim_end();
        text.push('\n');
    }
    let line = format!("#![allow({})]", file.allowed.join(", "));
    if !file.allowed.is_empty() && line.len() <= table::WIDTH {
        text += &format!("\n{line}\n");
    } else if !file.allowed.is_empty() {
        text += "\n#![allow(\n";
        let lints = file.allowed.iter();
        lints.for_each(|lint| text += &format!("    {lint},\n"));
        text += ")]\n";
    }
    if let Some(whole) = file.features.whole {
        text += &format!(
            "\n#![cfg_attr(\n    not(feature = \"{whole}\"),\n    allow(dead_code, unused_imports, rustdoc::broken_intra_doc_links)\n)]\n"
        );
    }
    if file.features.shown {
        text += "\n#![cfg_attr(docsrs, feature(doc_cfg))]\n";
    }
    let mut before = Kind::Header;
    for (kind, item) in items {
        if !(kind == before && matches!(kind, Kind::Use | Kind::Mod)) {
            text.push('\n');
        }
        text += &item;
        before = kind;
    }
    text
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Header,
    Use,
    Mod,
    Other,
}

/// One item as text; tokens that are no item are our own mistake.
fn item(tokens: TokenStream) -> (Kind, String) {
    docs::assert_lines(tokens.clone());
    let mut item: syn::Item = match syn::parse2(tokens.clone()) {
        Ok(item) => item,
        Err(error) => panic!("what was emitted is no item: {error}\n{tokens}"),
    };
    let condition = condition(&mut item);
    let (kind, text) = match item {
        syn::Item::Macro(table) => (Kind::Other, table::text(&table.mac)),
        syn::Item::Use(_) => (Kind::Use, printed(item)),
        syn::Item::Mod(_) => (Kind::Mod, printed(item)),
        _ => (Kind::Other, spacing::between_members(&printed(item))),
    };
    (kind, condition + &text)
}

fn printed(item: syn::Item) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

/// Takes the `cfg` from an item, which stands on one line before it.
fn condition(item: &mut syn::Item) -> String {
    let attributes = match item {
        syn::Item::Enum(item) => &mut item.attrs,
        syn::Item::Impl(item) => &mut item.attrs,
        syn::Item::Macro(item) => &mut item.attrs,
        syn::Item::Mod(item) => &mut item.attrs,
        syn::Item::Static(item) => &mut item.attrs,
        syn::Item::Struct(item) => &mut item.attrs,
        syn::Item::Type(item) => &mut item.attrs,
        _ => return String::new(),
    };
    let is_condition = |one: &mut syn::Attribute| one.path().is_ident("cfg");
    let conditions = attributes.extract_if(.., is_condition);
    let conditions = conditions.filter_map(|one| match one.meta {
        syn::Meta::List(list) => Some(list.tokens.to_string()),
        _ => None,
    });
    // Names of features have neither.
    let lines = conditions.map(|text| text.replace(" (", "(").replace(" ,", ","));
    lines.map(|text| format!("#[cfg({text})]\n")).collect()
}
