//! The Rust of all cases compiles, with the runtime at the crate's root as in a client; calls of it are right on the wire.

// The roots of clients with other letters than ASCII's allow these.
#![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]

#[path = "../generator/runtime/src/runtime/mod.rs"]
pub mod runtime;

#[allow(
    unused_qualifications,
    reason = "the path of a type that a user chose may lead to what is imported"
)]
#[path = "compiled_cases.rs"]
pub mod cases;
/// A case is a module of its crate, as an API is.
pub use cases::*;

/// As the tests of a client name it.
extern crate self as case;

#[cfg(test)]
#[path = "../generator/runtime/tests/smoke/smoke.rs"]
mod smoke;
#[cfg(test)]
#[path = "../generator/runtime/tests/smoke/smoke_items.rs"]
mod smoke_items;
#[cfg(test)]
#[path = "compiled_smoke.rs"]
mod smoke_tests;

#[cfg(test)]
#[allow(
    dead_code,
    unused_qualifications,
    unused_variables,
    reason = "compiling them is the test"
)]
#[path = "compiled_examples.rs"]
mod examples;

#[cfg(test)]
#[allow(
    dead_code,
    reason = "the tests of the clients in the workspace use the rest"
)]
#[path = "wire/server.rs"]
mod server;

#[cfg(test)]
#[path = "wire/cases/mod.rs"]
mod wire;
