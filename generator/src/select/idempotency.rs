//! Keys of idempotency that a user says of operations → the same as those that a document declares.

use super::{all, names, unmatched};
use crate::api::media::is_token;
use crate::api::{Api, Location};
use crate::config::idempotency::Idempotency;
use crate::config::selection::Entry;
use crate::diagnostic::{Diagnostic, Diagnostics};

/// Headers that the client itself sets.
const OTHERS: [&str; 6] = [
    "accept",
    "authorization",
    "content-length",
    "content-type",
    "cookie",
    "host",
];

/// The header where none is named.
const HEADER: &str = "Idempotency-Key";

/// Gives the operations that `choice` names a key, under the name that they declare or the one that it says, and takes it
/// from the others; entries that name nothing are reported.
pub(super) fn choose(api: &mut Api, choice: Option<&Idempotency>, configuration: &mut Diagnostics) {
    let Some(Idempotency { header, operations }) = choice else {
        return;
    };
    let other = |name: &str| OTHERS.iter().any(|other| name.eq_ignore_ascii_case(other));
    let wrong = |name: &&Entry| !is_token(&name.text) || other(&name.text);
    if let Some(name) = header.as_ref().filter(wrong) {
        let message = match is_token(&name.text) {
            true => format!("the header `{}` has another meaning", name.text),
            false => format!("no header is called `{}`", name.text),
        };
        configuration.push(Diagnostic::configuration(name.at, message));
    }
    let header = header.as_ref().map_or(HEADER, |name| &name.text);
    let entries = operations.iter().flatten();
    for entry in entries.filter(|entry| !all(api).any(|one| names(entry, one))) {
        configuration.push(unmatched(api, entry));
    }
    for operation in &mut api.operations {
        let declared = operation.idempotency_key.take();
        let named = match operations {
            Some(entries) => entries.iter().any(|entry| names(entry, operation)),
            None => declared.is_some() || operation.method == "POST",
        };
        let mut of_name = operation.parameters.iter().filter(|parameter| {
            let same = parameter.name.eq_ignore_ascii_case(header);
            parameter.location == Location::Header && same
        });
        // The document says that such a key would be wrong.
        let refused = declared.is_none() && of_name.any(|parameter| !parameter.takes_key);
        let key = declared.unwrap_or_else(|| header.to_owned());
        operation.idempotency_key = (named && !refused).then_some(key);
    }
}
