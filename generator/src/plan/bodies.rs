//! Bodies of requests → how each is taken and written.

mod encodings;
pub(super) mod held;
pub(super) mod kinds;
pub(super) mod parts;
pub(super) mod parts_model;
pub(super) mod parts_reach;
mod parts_within;
pub(super) mod request;
