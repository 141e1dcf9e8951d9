//! Whole documents, by what is particular to a version or goes wrong.

mod latest;
mod other;
mod wrong;
