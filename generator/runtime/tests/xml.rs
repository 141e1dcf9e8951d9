//! XML: tables, what is read by them and what is written.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "xml/back.rs"]
mod back;
#[path = "xml/hostile.rs"]
mod hostile;
#[path = "xml/made.rs"]
mod made;
#[path = "xml/read.rs"]
mod read;
#[path = "xml/written.rs"]
mod written;
