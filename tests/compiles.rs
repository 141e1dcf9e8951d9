//! The Rust of all cases compiles, with the runtime at the crate's root as in a client.

#[path = "../generator/runtime/src/runtime/mod.rs"]
pub mod runtime;

#[path = "compiled_cases.rs"]
pub mod cases;
