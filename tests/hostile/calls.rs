//! What calls, events and unions are made of beyond their schemas: pages, streams, headers, media types, webhooks, and
//! members beside alternatives.

use super::{Input, Shape, bounded, document, document_with, list, schema, shape, spelled};

pub(super) const SHAPES: &[Shape] = &[
    shape("pages of lists", 100, |n| {
        document(
            &list(n, |i| {
                operation(
                    i,
                    "get",
                    &format!(
                        r#""parameters":[{{"name":"cursor","in":"query","schema":{{"type":"string"}}}}],{}"#,
                        answer(PAGE)
                    ),
                )
            }),
            "",
        )
    }),
    shape("values or streams", 100, |n| {
        document(
            &list(n, |i| {
                operation(
                    i,
                    "post",
                    &format!(
                        r#""requestBody":{{"content":{{"application/json":{{"schema":{{"type":"object","properties":{{"stream":{{"type":"boolean"}}}}}}}}}}}},"responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{{"type":"object","properties":{{"a{i}":{{}}}}}}}},"text/event-stream":{{"schema":{{"type":"object","properties":{{"b{i}":{{}}}}}}}}}}}}}}"#
                    ),
                )
            }),
            "",
        )
    }),
    shape("headers of an answer that make one name", 175, |n| {
        let headers = list(n, |i| {
            format!(
                r#""X{}A":{{"schema":{{"type":"string"}}}}"#,
                spelled(i).replace(' ', "_")
            )
        });
        document(
            &operation(
                0,
                "get",
                &format!(r#""responses":{{"200":{{"description":"","headers":{{{headers}}}}}}}"#),
            ),
            "",
        )
    }),
    shape("headers of equal answers", 175, |n| {
        document(
            &list(n, |i| {
                operation(
                    i,
                    "get",
                    r#""responses":{"200":{"description":"","headers":{"X-A":{"schema":{"type":"integer"}}}}}"#,
                )
            }),
            "",
        )
    }),
    shape("media types of an answer that make one name", 175, |n| {
        let media = list(n, |i| {
            format!(
                r#""text/a{}":{{"schema":{{"type":"string"}}}}"#,
                spelled(i).replace(' ', "_")
            )
        });
        document(
            &operation(
                0,
                "get",
                &format!(r#""responses":{{"200":{{"description":"","content":{{{media}}}}}}}"#),
            ),
            "",
        )
    }),
    shape("media types of a request with objects", 100, |n| {
        let media = list(n, |i| {
            format!(
                r#""application/v{i}+json":{{"schema":{{"type":"object","properties":{{"a{i}":{{"type":"string"}}}}}}}}"#
            )
        });
        document(
            &operation(
                0,
                "post",
                &format!(r#""requestBody":{{"content":{{{media}}}}},"responses":{{}}"#),
            ),
            "",
        )
    }),
    shape("webhooks with a constant each", 125, |n| {
        webhooks(&list(n, |i| {
            webhook(i, &format!(r#""type":{{"const":"e{i}"}}"#))
        }))
    }),
    shape("webhooks that are alike", 125, |n| {
        webhooks(&list(n, |i| webhook(i, r#""type":{"const":"e"}"#)))
    }),
    shape("alternatives beside a property", 60, |n| {
        let alternatives = list(n, |i| {
            format!(
                r#"{{"type":"object","properties":{{"b{i}":{{"type":"string"}}}},"required":["b{i}"]}}"#
            )
        });
        schema(&format!(
            r#"{{"type":"object","properties":{{"a":{{"type":"string"}}}},"oneOf":[{alternatives}]}}"#
        ))
    }),
    shape("properties beside two alternatives", 125, |n| {
        let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
        schema(&format!(
            r#"{{"type":"object","properties":{{{properties}}},"oneOf":[{{"type":"object","properties":{{"a":{{"type":"string"}}}},"required":["a"]}},{{"type":"object","properties":{{"b":{{"type":"string"}}}},"required":["b"]}}]}}"#
        ))
    }),
    bounded("properties beside alternatives", 600, |n| {
        let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
        let alternatives = list(n, |i| {
            format!(
                r#"{{"type":"object","properties":{{"b{i}":{{"type":"string"}}}},"required":["b{i}"]}}"#
            )
        });
        schema(&format!(
            r#"{{"type":"object","properties":{{{properties}}},"oneOf":[{alternatives}]}}"#
        ))
    }),
    bounded("alternatives beside alternatives", 600, |n| {
        let alternatives = |letter: &str| {
            list(n, |i| {
                format!(
                    r#"{{"type":"object","properties":{{"{letter}{i}":{{"type":"string"}}}},"required":["{letter}{i}"]}}"#
                )
            })
        };
        schema(&format!(
            r#"{{"allOf":[{{"oneOf":[{}]}},{{"oneOf":[{}]}}]}}"#,
            alternatives("a"),
            alternatives("b")
        ))
    }),
];

const PAGE: &str = r#"{"type":"object","properties":{"items":{"type":"array","items":{"type":"string"}},"next_cursor":{"type":"string"}}}"#;

fn operation(number: usize, method: &str, members: &str) -> String {
    format!(r#""/a{number}":{{"{method}":{{"operationId":"a{number}","tags":["a"],{members}}}}}"#)
}

fn answer(schema: &str) -> String {
    format!(
        r#""responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{schema}}}}}}}}}"#
    )
}

fn webhook(number: usize, properties: &str) -> String {
    format!(
        r#""w{number}":{{"post":{{"requestBody":{{"content":{{"application/json":{{"schema":{{"type":"object","properties":{{{properties},"a{number}":{{"type":"string"}}}}}}}}}}}},"responses":{{}}}}}}"#
    )
}

fn webhooks(all: &str) -> Input {
    Input::Document(document_with("", "", &format!(r#","webhooks":{{{all}}}"#)))
}
