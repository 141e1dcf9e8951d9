//! Clients of the cases against a server in this process: what each construct of a document is on the wire.

mod alike;
mod answer_links;
mod answers;
mod any_type;
mod azure;
mod base64;
mod beside;
mod bodies;
mod body_kinds;
mod constants;
mod credentials;
mod dates;
mod dates_of_http;
mod deep;
mod errors_in_types;
mod growth;
mod headers;
mod idempotency;
mod json_in_strings;
mod json_of_several_types;
mod made;
mod media_types;
mod members;
mod multipart;
mod multipart_choices;
mod multipart_others;
mod multipart_within;
mod multipart_xml;
mod pages;
mod pages_of_vendors;
mod pages_resumed;
mod pages_told;
mod parameters;
mod parts;
mod renamed;
mod retries;
mod security;
mod sent_again;
mod sent_and_received;
mod sent_records;
mod servers;
mod setters;
mod stream_or_value;
mod streamed_errors;
mod streams;
mod streams_of_events;
mod styles;
mod successes;
mod texts;
mod tokens;
mod tokens_faults;
mod tuples;
mod unions;
mod unsaid;
mod uploads;
mod values;
mod webhooks;
mod without_form;
mod xml;
mod xml_corners;

use crate::server::{Server, answer};

/// A server that answers one request with nothing.
async fn silent() -> Server {
    Server::answering(vec![answer("204 No Content", &[], "")]).await
}

/// What a call without credentials sends to a server that answers with nothing.
macro_rules! sent {
    ($case:ident, $client:ident => $call:expr) => {{
        let server = crate::wire::silent().await;
        let $client = crate::cases::$case::Client::builder()
            .base_url(server.url("/v1"))
            .build()
            .expect("a client");
        $call.await.expect("an answer without a body");
        server.request()
    }};
}

/// What becomes of one answer to a call.
macro_rules! answered {
    ($case:ident, $answer:expr, $client:ident => $call:expr) => {{
        let server = crate::server::Server::answering(vec![$answer]).await;
        let $client = crate::cases::$case::Client::builder()
            .base_url(server.url(""))
            .build()
            .expect("a client");
        $call.await
    }};
}

use {answered, sent};
