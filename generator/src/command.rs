//! Arguments in; documents read, a crate written, and what happened printed.

mod apply;
mod change;
