//! Responses → what calls give, by status and media type, one after another or page by page, and how they fail.

mod accept;
pub(super) mod answer;
pub(super) mod answer_links;
pub(super) mod errors;
mod failures;
mod forms;
mod grown;
pub(super) mod headers;
pub(super) mod others;
pub(super) mod pages;
pub(super) mod shared_headers;
pub(super) mod stream;
