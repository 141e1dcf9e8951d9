//! The codec: objects, enumerations and unions from tables, and the errors they give.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "codec/alike.rs"]
mod alike;
#[path = "codec/dates.rs"]
mod dates;
#[path = "codec/deep.rs"]
mod deep;
#[path = "codec/enums.rs"]
mod enums;
#[path = "codec/errors.rs"]
mod errors;
#[path = "codec/five_hundred.rs"]
mod five_hundred;
#[path = "codec/objects.rs"]
mod objects;
#[path = "codec/setters.rs"]
mod setters;
#[path = "codec/several.rs"]
mod several;
#[path = "codec/texts.rs"]
mod texts;
#[path = "codec/unions.rs"]
mod unions;
#[path = "codec/wide.rs"]
mod wide;
