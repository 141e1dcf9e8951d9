//! Calls over real sockets, and what goes wrong on them; the time is the mock's, so that nothing is waited for.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "calls/api.rs"]
mod api;
#[path = "network/bodies.rs"]
mod bodies;
#[path = "network/codings.rs"]
mod codings;
#[path = "network/downloads.rs"]
mod downloads;
#[path = "network/events.rs"]
mod events;
#[path = "network/faults.rs"]
mod faults;
#[path = "network/http2.rs"]
mod http2;
#[path = "network/load.rs"]
mod load;
#[path = "network/origins.rs"]
mod origins;
#[path = "network/requests.rs"]
mod requests;
#[path = "network/server.rs"]
mod server;
#[path = "network/tls.rs"]
mod tls;
#[path = "network/uploads.rs"]
mod uploads;
