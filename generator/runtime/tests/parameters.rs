//! Parameters: styles, encoding, patterns and where each goes.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "parameters/names.rs"]
mod names;
#[path = "parameters/nested.rs"]
mod nested;
#[path = "parameters/placing.rs"]
mod placing;
#[path = "parameters/styles.rs"]
mod styles;
