// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of `client.mails()`.

#![allow(unused_imports)]

use super::{api, client, smoke};
use crate::runtime;
use crate::smoke::{ALL, NEEDED, read};

#[test]
fn send() {
    let mut smoke = smoke("send").answered(204, "", "");
    let client = client(&smoke);
    let call = client
        .mails()
        .send(
            api::models::SendRequest::new(
                "text",
                api::models::Letter::new("text"),
                vec![runtime::Part::bytes("text").file_name("file")],
            ),
        );
    smoke.call(NEEDED, call.send());
    let call = client
        .mails()
        .send(
            api::models::SendRequest::new(
                    "text",
                    api::models::Letter::new("text")
                        .text_content_language("text")
                        .at(read(r#"{"x":1,"y":1}"#))
                        .picture(runtime::Part::bytes("text").file_name("file"))
                        .deep(
                            api::models::LetterDeep::default()
                                .seal(read(r#""dGV4dA==""#))
                                .scan(runtime::Part::bytes("text").file_name("file")),
                        ),
                    vec![runtime::Part::bytes("text").file_name("file")],
                )
                .letter_x_number(read("1"))
                .readers(vec![api::models::Person::new("text").age(read("1"))])
                .scans(vec![runtime::Part::bytes("text").file_name("file")])
                .points(read::<Vec<api::models::Point>>(r#"[{"x":1,"y":1}]"#))
                .words(read::<Vec<String>>(r#"["text"]"#))
                .sender(
                    api::models::SendRequestSender::Person(
                        api::models::Person::new("text").age(read("1")),
                    ),
                ),
        );
    smoke.call(ALL, call.send());
    smoke.end();
}
