//! Keys of idempotency that a user says of operations → the same as those that a document declares.

use super::{all, names, unmatched};
use crate::api::Api;
use crate::api::media::is_token;
use crate::config::idempotency::Idempotency;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// The header where none is named.
const HEADER: &str = "Idempotency-Key";

/// Gives the operations that `choice` names a key, under the name that they declare or the one that it says, and takes it
/// from the others; entries that name nothing are reported.
pub(super) fn choose(api: &mut Api, choice: Option<&Idempotency>, configuration: &mut Diagnostics) {
    let Some(Idempotency { header, operations }) = choice else {
        return;
    };
    if let Some(name) = header.as_ref().filter(|name| !is_token(&name.text)) {
        let message = format!("no header is called `{}`", name.text);
        configuration.push(Diagnostic::configuration(name.at, message));
    }
    let header = header.as_ref().map_or(HEADER, |name| &name.text);
    let entries = operations.iter().flatten();
    for entry in entries.filter(|entry| !all(api).any(|one| names(entry, one))) {
        configuration.push(unmatched(api, entry));
    }
    for operation in &mut api.operations {
        let declared = operation.idempotency_key.take();
        let chosen = match operations {
            Some(entries) => entries.iter().any(|entry| names(entry, operation)),
            None => declared.is_some() || operation.method == "POST",
        };
        operation.idempotency_key = chosen.then(|| declared.unwrap_or_else(|| header.to_owned()));
    }
}
