//! Bodies that are items one after another, over a transport without a network, split in every way.

#![allow(unreachable_pub, dead_code)] // The macros write `pub`, as in a client; the runtime is there whole.

#[path = "../src/runtime/mod.rs"]
mod runtime;

#[path = "streams/calls.rs"]
mod calls;
#[path = "streams/errors.rs"]
mod errors;
#[path = "streams/events.rs"]
mod events;
#[path = "streams/members.rs"]
mod members;
#[path = "streams/parts.rs"]
mod parts;
#[path = "streams/reconnects.rs"]
mod reconnects;
#[path = "streams/records.rs"]
mod records;

use calls::{Source, client};
use runtime::{Json, StreamFormat};

/// The items of a body that comes in these pieces.
async fn items(format: StreamFormat, pieces: Vec<Vec<u8>>) -> Vec<Json> {
    let source = Source::of(pieces);
    let mut stream = calls::items(&client(source), format)
        .await
        .expect("a stream");
    let mut items = Vec::new();
    while let Some(item) = stream.next().await {
        items.push(item.unwrap_or_else(|error| panic!("{error}")));
    }
    items
}

/// The items of a body, the same however it is split.
async fn split(format: StreamFormat, body: &[u8]) -> Vec<Json> {
    let whole = items(format, vec![body.to_vec()]).await;
    for at in 0..=body.len() {
        let (one, other) = body.split_at(at);
        let pieces = vec![one.to_vec(), other.to_vec()];
        assert_eq!(items(format, pieces).await, whole, "split at {at}");
    }
    let bytes = body.iter().map(|byte| vec![*byte]).collect();
    assert_eq!(items(format, bytes).await, whole, "byte by byte");
    whole
}
