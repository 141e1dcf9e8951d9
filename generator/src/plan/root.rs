//! The root of a crate: its modules, of which one is the runtime.

use super::{docs, names};
use crate::package;
use crate::rust::{Docs, File, Item, Module};

/// The crate's root when the APIs are modules of it.
pub(super) fn of(apis: &[package::Api], mut modules: Vec<Module>) -> File {
    let docs = docs::crate_root(apis);
    modules.push(runtime_module());
    modules.sort_by(|a, b| a.name.cmp(&b.name));
    let items = modules.into_iter().map(Item::Module).collect();
    File {
        path: "lib.rs".to_owned(),
        home: Vec::new(),
        module: String::new(),
        docs,
        holds_models: false,
        allowed: &[],
        items,
    }
}

pub(super) fn runtime_module() -> Module {
    Module {
        docs: Docs::default(),
        name: names::module("runtime"),
        file: None,
        public: true,
        formatted: true,
    }
}
