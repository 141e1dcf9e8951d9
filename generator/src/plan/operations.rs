//! Operations → methods, their arguments, and the calls that they give.

pub(super) mod argument;
pub(super) mod flags;
pub(super) mod method_docs;
pub(super) mod not_generated;
pub(super) mod operation;
pub(super) mod parameter;
pub(super) mod renamed;
pub(super) mod resource;
pub(super) mod retries;
pub(super) mod ways;
