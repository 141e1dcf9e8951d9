//! The generated clients against a server in this process: the bytes on the wire, both ways, and what goes wrong.

mod checkoutpage;
mod examples;
mod mijnklantportaal;
mod mijnklantportaal_kinds;
mod pages;
mod server;
mod together;
