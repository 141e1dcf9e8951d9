//! What comes of answers beyond their types: links to other calls, types of what is sent beside those of what is received, and
//! parts.

use super::{Input, Shape, document, list, shape};

pub(super) const SHAPES: &[Shape] = &[
    shape("links of one answer", 150, |n| {
        let links = list(n, |i| link(i, "a"));
        document(&format!("{},{}", linking(0, &links), linked("a")), "")
    }),
    shape("answers with a link each", 100, |n| {
        let all = list(n, |i| linking(i, &link(0, "a")));
        document(&format!("{all},{}", linked("a")), "")
    }),
    shape("links to calls with a link each", 100, |n| {
        let all = list(n, |i| linking(i, &link(0, &format!("r{}", (i + 1) % n))));
        document(&all, "")
    }),
    shape("parameters of a link", 150, |n| {
        let given = list(n, |i| format!(r#""p{i}":"$response.body#/p{i}""#));
        let parameters = list(n, |i| {
            format!(r#"{{"name":"p{i}","in":"query","schema":{{"type":"string"}}}}"#)
        });
        let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{{"type":"object","properties":{{{properties}}}}}}}}},"links":{{"next":{{"operationId":"b","parameters":{{{given}}}}}}}}}}}}}}},"/b":{{"get":{{"operationId":"b","parameters":[{parameters}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("types that are sent and received", 125, |n| {
        kept(
            &list(n, |i| split(i, &format!(r#""a{i}":{{"type":"string"}}"#))),
            n,
        )
    }),
    shape("a chain of types that are sent and received", 125, |n| {
        kept(&list(n, |i| split(i, &of(n, i + 1))), n)
    }),
    shape("a circle of types that are sent and received", 125, |n| {
        kept(&list(n, |i| split(i, &of(n, (i + 1) % n))), n)
    }),
    shape("a chain of types to one that is not received", 125, |n| {
        let end = r#""S0":{"type":"object","properties":{"id":{"type":"string","readOnly":true},"key":{"type":"string","writeOnly":true}},"required":["key"]}"#;
        let chain = list(n - 1, |i| split(i + 1, &of(n, i)));
        kept(&format!("{end},{chain}"), n)
    }),
    shape("members that are sent and received", 150, |n| {
        let members = list(n, |i| format!(r#""a{i}":{{"type":"string"}}"#));
        kept(&split(0, &members), 1)
    }),
    shape("members of a type that is sent and received", 150, |n| {
        let members = list(n, |i| {
            format!(r#""a{i}":{{"type":"string","readOnly":true}}"#)
        });
        kept(&split(0, &members), 1)
    }),
    shape("answers of parts", 100, |n| {
        let all = list(n, |i| {
            format!(
                r#""/a{i}":{{"get":{{"operationId":"a{i}","responses":{{"200":{{"description":"","content":{{"multipart/mixed":{{"itemSchema":{{"type":"object","properties":{{"a{i}":{{}}}}}}}}}}}}}}}}}}"#
            )
        });
        document(&all, "")
    }),
];

/// An operation with links.
fn linking(number: usize, links: &str) -> String {
    format!(
        r#""/r{number}/{{id}}":{{"get":{{"operationId":"r{number}","tags":["a"],"parameters":[{{"name":"id","in":"path","required":true,"schema":{{"type":"string"}}}}],"responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{{"type":"object","properties":{{"id":{{"type":"string"}}}}}}}}}},"links":{{{links}}}}}}}}}}}"#
    )
}

fn link(number: usize, to: &str) -> String {
    format!(r#""l{number}":{{"operationId":"{to}","parameters":{{"id":"$response.body#/id"}}}}"#)
}

/// An operation that links lead to.
fn linked(id: &str) -> String {
    format!(
        r#""/{id}/{{id}}":{{"get":{{"operationId":"{id}","parameters":[{{"name":"id","in":"path","required":true,"schema":{{"type":"string"}}}}],"responses":{{}}}}}}"#
    )
}

/// A schema that is two types, since the server gives a member that is not sent.
fn split(number: usize, members: &str) -> String {
    format!(
        r#""S{number}":{{"type":"object","properties":{{"id":{{"type":"string","readOnly":true}},{members}}},"required":["id"]}}"#
    )
}

/// A member of another schema; of a text where there is none.
fn of(count: usize, number: usize) -> String {
    match number < count {
        true => format!(r##""next":{{"$ref":"#/components/schemas/S{number}"}}"##),
        false => r#""next":{"type":"string"}"#.to_owned(),
    }
}

/// An operation for each of these schemas that takes one and gives it.
fn kept(schemas: &str, count: usize) -> Input {
    let operations = list(count, |i| {
        let content = format!(
            r##""content":{{"application/json":{{"schema":{{"$ref":"#/components/schemas/S{i}"}}}}}}"##
        );
        format!(
            r#""/s{i}":{{"put":{{"operationId":"s{i}","requestBody":{{{content}}},"responses":{{"200":{{"description":"",{content}}}}}}}}}"#
        )
    });
    document(&operations, &format!("\"schemas\":{{{schemas}}}"))
}
