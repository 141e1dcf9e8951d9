//! Extensions → those that say how results are paged, streamed or retried.

use crate::api::Hints;
use crate::document::Extensions;

const KNOWN: &[&str] = &[
    "x-speakeasy-pagination",
    "x-fern-pagination",
    "x-stainless-pagination-property",
    "x-scalar-pagination",
    "x-redocly-pagination",
    "x-ms-pageable",
    "x-dropshot-pagination",
    "x-fern-streaming",
    "x-speakeasy-sse-sentinel",
    "x-speakeasy-stream-request-field",
    "x-speakeasy-retries",
];

pub(super) fn of(extensions: &Extensions) -> Hints {
    if extensions.is_empty() {
        return Hints::new();
    }
    let known = KNOWN
        .iter()
        .filter_map(|name| Some(((*name).to_owned(), extensions.get(*name)?.clone())));
    known.collect()
}

/// Prose about an operation.
pub(super) const OPENAI: &str = "x-oaiMeta";

/// Those of an operation, with what its prose may say.
pub(super) fn of_operation(extensions: &Extensions) -> Hints {
    let mut hints = of(extensions);
    if let Some(prose) = extensions.get(OPENAI) {
        hints.push((OPENAI.to_owned(), prose.clone()));
    }
    hints
}
