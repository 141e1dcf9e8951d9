//! Types of the API → the models that users have, and what is made of them.

mod common;
pub(super) mod conversions;
pub(super) mod equal;
pub(super) mod model;
pub(super) mod setters;
pub(super) mod union;
pub(super) mod uses;
pub(super) mod xml;
