//! Bodies in XML: their roots, and the nodes of what they are made of.

use super::{Shape, bounded, document, list, shape};

pub(super) const SHAPES: &[Shape] = &[
    shape("bodies in XML", 100, |n| {
        let all = list(n, |i| {
            let schema = format!(
                r#"{{"type":"object","xml":{{"name":"r{i}"}},"properties":{{"a{i}":{{"type":"array","items":{{"type":"object","properties":{{"b{i}":{{"type":"string"}}}}}}}}}}}}"#
            );
            operation(i, &schema)
        });
        document(&all, "")
    }),
    shape("members in XML that are called alike", 175, |n| {
        let members = list(n, |i| {
            format!(r#""a{i}":{{"type":"object","xml":{{"name":"a"}},"properties":{{}}}}"#)
        });
        let schema = format!(r#"{{"type":"object","properties":{{{members}}}}}"#);
        document(&operation(0, &schema), "")
    }),
    shape("a chain of schemas in XML", 175, |n| {
        let schemas = list(n, |i| {
            format!(
                r##""S{i}":{{"type":"object","properties":{{"next":{{"$ref":"#/components/schemas/S{}"}}}}}}"##,
                (i + 1) % n
            )
        });
        let root = r##"{"$ref":"#/components/schemas/S0"}"##;
        document(&operation(0, root), &format!(r#""schemas":{{{schemas}}}"#))
    }),
    shape("schemas in XML that extend each other", 60, |n| {
        let schemas = list(n, |i| match i {
            0 => r#""S0":{"type":"object","properties":{"a":{"type":"string"}}}"#.to_owned(),
            _ => format!(
                r##""S{i}":{{"allOf":[{{"$ref":"#/components/schemas/S{}"}},{{"type":"object","properties":{{"own":{{"$ref":"#/components/schemas/S{}"}}}}}}]}}"##,
                i - 1,
                n - i
            ),
        });
        let root = format!(r##"{{"$ref":"#/components/schemas/S{}"}}"##, n - 1);
        document(&operation(0, &root), &format!(r#""schemas":{{{schemas}}}"#))
    }),
    bounded("heirs in XML that have their base", 400, |n| {
        let heirs = list(n, |i| {
            format!(
                r##""H{i}":{{"allOf":[{{"$ref":"#/components/schemas/B"}},{{"type":"object","properties":{{"p{i}":{{"$ref":"#/components/schemas/B"}}}}}}]}}"##
            )
        });
        let base = r#""B":{"type":"object","required":["t"],"properties":{"t":{"type":"string"}},"discriminator":{"propertyName":"t"}}"#;
        let root = r##"{"$ref":"#/components/schemas/B"}"##;
        document(
            &operation(0, root),
            &format!(r#""schemas":{{{base},{heirs}}}"#),
        )
    }),
];

fn operation(number: usize, schema: &str) -> String {
    let content = format!(r#""content":{{"application/xml":{{"schema":{schema}}}}}"#);
    format!(
        r#""/a{number}":{{"post":{{"operationId":"a{number}","tags":["a"],"requestBody":{{"required":true,{content}}},"responses":{{"200":{{"description":"",{content}}}}}}}}}"#
    )
}
