// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.events()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn watch() {
    let answer = r#"event: text
data: {"field":"text","limit":1,"since":"2024-01-31T12:30:00Z"}

"#;
    let mut smoke = smoke("watch").answered(200, "text/event-stream", answer);
    let client = client(&smoke);
    let call = client.events().watch();
    smoke.items(NEEDED, call.send());
    smoke.end();
}
