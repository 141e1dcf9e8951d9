//! The text of a configuration of one document in; what `generate` and `check` do with it, out.

use super::file::{DIAGNOSTICS_KEY, levels_of};
use super::pagination::{PAGINATION_KEY, rules};
use super::streams::{OPERATION_KEY, streams};
use super::table::{Table, with_root};
use super::types::{Crates, TYPES_KEY, types};
use super::{
    ApiConfig, DEEP_OBJECT_LISTS_KEY, DeepObjectLists, FORM_OBJECTS_KEY, FormObjects, Levels,
    RESOURCE_FEATURES_KEY, SMOKE_TESTS_KEY, Types, choices, idempotency, webhooks,
};
use crate::diagnostic::Diagnostics;

/// A configuration of one document, read.
#[derive(Clone, Debug, Default)]
pub struct DocumentSetup {
    pub api: ApiConfig,
    pub levels: Levels,
    /// Overlays to apply, in order, relative to the file's folder.
    pub overlays: Vec<String>,
}

pub(super) const DOCUMENT: &[&str] = &[
    "overlays",
    "select",
    "names",
    TYPES_KEY,
    webhooks::KEY,
    idempotency::KEY,
    OPERATION_KEY,
    PAGINATION_KEY,
    DEEP_OBJECT_LISTS_KEY,
    FORM_OBJECTS_KEY,
    SMOKE_TESTS_KEY,
    RESOURCE_FEATURES_KEY,
    DIAGNOSTICS_KEY,
];

/// Reads the text; `None` where something in it is wrong, and then it was said.
pub fn read(text: &str, diagnostics: &mut Diagnostics) -> Option<DocumentSetup> {
    let mut found = Diagnostics::default();
    let setup = with_root(text, &mut found, |root, found| Some(setup(root, found)));
    let stops = found.stops();
    diagnostics.extend(found.iter().cloned());
    setup.filter(|_| !stops)
}

fn setup(root: &Table<'_>, diagnostics: &mut Diagnostics) -> DocumentSetup {
    root.only(DOCUMENT, diagnostics);
    let levels = root.table(DIAGNOSTICS_KEY, diagnostics);
    let levels = levels.map(|table| levels_of(&table, diagnostics));
    let overlays = root.texts("overlays", diagnostics).into_iter();
    DocumentSetup {
        api: ApiConfig {
            select: choices::selection(root, diagnostics),
            names: choices::names(root, diagnostics),
            types: types(root, &Types::default(), &mut Crates::default(), diagnostics),
            webhooks: webhooks::signature(root, diagnostics),
            idempotency: idempotency::idempotency(root, diagnostics),
            streams: streams(root, diagnostics),
            pagination: rules(root, diagnostics),
            deep_object_lists: root
                .named(DEEP_OBJECT_LISTS_KEY, &DeepObjectLists::NAMES, diagnostics)
                .copied()
                .unwrap_or_default(),
            form_objects: root
                .named(FORM_OBJECTS_KEY, &FormObjects::NAMES, diagnostics)
                .copied()
                .unwrap_or_default(),
            smoke_tests: root.flag(SMOKE_TESTS_KEY, diagnostics).unwrap_or_default(),
            resource_features: root.flag(RESOURCE_FEATURES_KEY, diagnostics),
            ..ApiConfig::default()
        },
        levels: levels.unwrap_or_default(),
        overlays: overlays.map(|(path, _)| path).collect(),
    }
}
