// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.imports()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn import() {
    let mut smoke = smoke("import").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .imports()
        .import(
            api::models::Import::ByUrl(
                Box::new(api::models::ImportByUrl::new("text", "https://example.com/")),
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .imports()
        .import(
            api::models::Import::ByUrl(
                Box::new(
                    api::models::ImportByUrl::new("text", "https://example.com/")
                        .cover(runtime::Part::bytes("text").file_name("file"))
                        .public(read("true"))
                        .options(read(r#"{"depth":1}"#)),
                ),
            ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
