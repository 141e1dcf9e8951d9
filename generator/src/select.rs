//! An API and what is chosen of it in; the API of those operations and the types they reach, out.

use std::collections::BTreeSet;

use crate::api::{Api, Operation};
use crate::config::ApiConfig;
use crate::config::selection::{Entry, Named, Pattern};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::nearest::nearest;

mod idempotency;
mod prune;
mod sent;
mod streams;

/// Says of operations what the user says of their streams and keys, keeps what the selection names, and takes apart what is
/// sent and received. Entries that name nothing are reported in `configuration`; findings of the document about what is
/// left out are taken back.
pub fn select(
    api: Api,
    settings: &ApiConfig,
    found: &mut Diagnostics,
    configuration: &mut Diagnostics,
) -> Api {
    let mut api = chosen(api, settings, found, configuration);
    sent::apart(&mut api);
    api
}

fn chosen(
    mut api: Api,
    settings: &ApiConfig,
    found: &mut Diagnostics,
    configuration: &mut Diagnostics,
) -> Api {
    streams::choose(&mut api, &settings.streams, found, configuration);
    idempotency::choose(&mut api, settings.idempotency.as_ref(), configuration);
    let selection = &settings.select;
    if selection.is_all() {
        return api;
    }
    for entry in selection.include.iter().chain(&selection.exclude) {
        if !all(&api).any(|operation| names(entry, operation)) {
            configuration.push(unmatched(&api, entry));
        }
    }
    let chosen = |operation: &Operation| {
        let included = selection.include.is_empty()
            || selection.include.iter().any(|one| names(one, operation));
        included && !selection.exclude.iter().any(|one| names(one, operation))
    };
    if configuration.is_empty() && !all(&api).any(chosen) {
        let message = "the selection leaves no operation";
        configuration.push(Diagnostic::configuration(selection.at, message));
    }
    prune::pruned(api, chosen, found)
}

/// Operations and webhooks; these have a name where the others have a path.
fn all(api: &Api) -> impl Iterator<Item = &Operation> {
    api.operations.iter().chain(&api.webhooks)
}

fn names(entry: &Entry, operation: &Operation) -> bool {
    entry.names(&Named {
        id: operation.id.as_deref(),
        method: &operation.method,
        path: &operation.path,
        query: operation.fixed_query.as_deref(),
        tags: &operation.tags,
    })
}

fn unmatched(api: &Api, entry: &Entry) -> Diagnostic {
    let text = &entry.text;
    let (message, known): (String, BTreeSet<String>) = match entry.pattern() {
        Pattern::Tag(tag) => (
            format!("no operation has the tag `{tag}`"),
            all(api)
                .flat_map(|one| &one.tags)
                .map(|tag| format!("tag:{tag}"))
                .collect(),
        ),
        Pattern::Request(..) => (
            format!("no operation is `{text}`"),
            all(api)
                .map(|one| format!("{} {}", one.method, one.path))
                .collect(),
        ),
        Pattern::Path(_) => (
            format!("no operation is at `{text}`"),
            all(api).map(|one| one.path.clone()).collect(),
        ),
        Pattern::Id(_) => (
            format!("no operation has the operationId `{text}`"),
            all(api).filter_map(|one| one.id.clone()).collect(),
        ),
    };
    Diagnostic::configuration(entry.at, message)
        .help(
            "an entry is an operationId, `METHOD /path`, `/path` with `*` and `**`, or `tag:NAME`",
        )
        .meant(nearest(text, known.iter().map(String::as_str)))
}

#[cfg(test)]
mod tests;
