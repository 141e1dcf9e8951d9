// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.flags()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn read_call() {
    let answer = r#"<?xml version="1.0" encoding="UTF-8"?><root>true</root>"#;
    let mut smoke = smoke("readFlag").answered(200, "application/xml", answer);
    let client = client(&smoke);
    let call = client.flags().read();
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn read_counts() {
    let answer = r#"<?xml version="1.0" encoding="UTF-8"?><root><item>1</item></root>"#;
    let mut smoke = smoke("readCounts").answered(200, "application/xml", answer);
    let client = client(&smoke);
    let call = client.flags().read_counts();
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn read_size() {
    let answer = r#"<?xml version="1.0" encoding="UTF-8"?><root><width>1</width><height>1.5</height></root>"#;
    let mut smoke = smoke("readSize").answered(200, "application/xml", answer);
    let client = client(&smoke);
    let call = client.flags().read_size();
    smoke.call(NEEDED, call.send());
    smoke.end();
}

#[test]
fn list_days() {
    let answer = r#"{"first":"a text that is long enough","second":"another text that is long","third":"and more"}
"#;
    let mut smoke = smoke("listDays").answered(200, "application/x-ndjson", answer);
    let client = client(&smoke);
    let call = client
        .flags()
        .list_days(
            read::<
                Vec<runtime::NaiveDate>,
            >(r#"["2024-01-31","2024-01-21","2024-01-22"]"#),
        );
    smoke.items(NEEDED, call.send());
    smoke.end();
}
