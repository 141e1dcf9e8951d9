//! Alternatives.

use super::{Shape, bounded, list, schema, schemas_of, shape};

pub(super) const SHAPES: &[Shape] = &[
    shape("parts that contradict each other", 125, |n| {
        schema(&format!(
            r#"{{"allOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p":{{"type":"{}","format":"f{i}"}}}}}}"#,
                if i % 2 == 0 { "string" } else { "integer" }
            ))
        ))
    }),
    shape("alternatives with a constant", 175, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","required":["t"],"properties":{{"t":{{"const":"t{i}"}}}}}}"#
            ))
        ))
    }),
    shape("alternatives with a discriminator", 175, |n| {
        schemas_of(&format!(
            r#""A":{{"oneOf":[{}],"discriminator":{{"propertyName":"t","mapping":{{{}}}}}}},{}"#,
            list(n, |i| format!(
                r##"{{"$ref":"#/components/schemas/B{i}"}}"##
            )),
            list(n, |i| format!(r##""t{i}":"#/components/schemas/B{i}""##)),
            list(n, |i| format!(
                r#""B{i}":{{"type":"object","properties":{{"b{i}":{{}}}}}}"#
            ))
        ))
    }),
    shape(
        "alternatives with a discriminator without mapping",
        175,
        |n| {
            schemas_of(&format!(
                r#""A":{{"oneOf":[{}],"discriminator":{{"propertyName":"t"}}}},{}"#,
                list(n, |i| format!(
                    r##"{{"$ref":"#/components/schemas/B{i}"}}"##
                )),
                list(n, |i| format!(
                    r#""B{i}":{{"type":"object","properties":{{"b{i}":{{}}}}}}"#
                ))
            ))
        },
    ),
    shape("alternatives with a tag that stand alone too", 175, |n| {
        schemas_of(&format!(
            r#""A":{{"oneOf":[{}],"discriminator":{{"propertyName":"t","mapping":{{{}}}}}}},"C":{{"type":"object","properties":{{{}}}}},{}"#,
            list(n, |i| format!(
                r##"{{"$ref":"#/components/schemas/B{i}"}}"##
            )),
            list(n, |i| format!(r##""t{i}":"#/components/schemas/B{i}""##)),
            list(n, |i| format!(
                r##""c{i}":{{"$ref":"#/components/schemas/B{i}"}}"##
            )),
            list(n, |i| format!(
                r#""B{i}":{{"type":"object","required":["t"],"properties":{{"t":{{"type":"string"}}}}}}"#
            ))
        ))
    }),
    shape("tags of one alternative", 375, |n| {
        schemas_of(&format!(
            r##""A":{{"oneOf":[{{"$ref":"#/components/schemas/B"}},{{"$ref":"#/components/schemas/C"}}],"discriminator":{{"propertyName":"t","mapping":{{{}}}}}}},"B":{{"type":"object","properties":{{"b":{{}}}}}},"C":{{"type":"object","properties":{{"c":{{}}}}}}"##,
            list(n, |i| format!(r##""t{i}":"#/components/schemas/B""##))
        ))
    }),
    shape("alternatives by content", 125, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","required":["p{i}"],"properties":{{"p{i}":{{"type":"string"}}}}}}"#
            ))
        ))
    }),
    shape("alternatives with limited members", 300, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p":{{"enum":["v{i}","w{i}"]}},"q{i}":{{"enum":["x"]}}}}}}"#
            ))
        ))
    }),
    shape("alternatives that are alike", 125, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |_| {
                r#"{"type":"object","properties":{"p":{"type":"string"}}}"#.to_owned()
            })
        ))
    }),
    shape("equal alternatives", 500, |n| {
        schemas_of(&format!(
            r#""A":{{"oneOf":[{}]}},"B":{{"type":"object","properties":{{"p":{{}}}}}}"#,
            list(n, |_| r##"{"$ref":"#/components/schemas/B"}"##.to_owned())
        ))
    }),
    shape("simple alternatives", 500, |n| {
        schema(&format!(
            r#"{{"anyOf":[{}]}}"#,
            list(n, |i| format!(r#"{{"type":"string","format":"f{i}"}}"#))
        ))
    }),
    shape("alternatives that only require", 175, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}},"anyOf":[{}]}}"#,
            list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#)),
            list(n, |i| format!(r#"{{"required":["p{i}"]}}"#))
        ))
    }),
    shape("required names beside alternatives", 175, |n| {
        schema(&format!(
            r#"{{"required":[{}],"anyOf":[{}]}}"#,
            list(n, |i| format!(r#""p{i}""#)),
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p{i}":{{}}}},"required":[{}]}}"#,
                if i < 2 {
                    list(n, |i| format!("\"p{i}\""))
                } else {
                    String::new()
                }
            ))
        ))
    }),
    shape("a union that all schemas use", 60, |n| {
        schemas_of(&format!(
            r#""A":{{"oneOf":[{}]}},{}"#,
            list(n, |i| format!(
                r#"{{"type":"object","required":["t"],"properties":{{"t":{{"const":"t{i}"}}}}}}"#
            )),
            list(n, |i| format!(
                r##""B{i}":{{"type":"object","properties":{{"a":{{"$ref":"#/components/schemas/A"}}}}}}"##
            ))
        ))
    }),
    bounded("a union that all unions have", 700, |n| {
        schemas_of(&format!(
            r#""A":{{"oneOf":[{}]}},{}"#,
            list(n, |i| format!(
                r#"{{"type":"object","required":["t"],"properties":{{"t":{{"const":"t{i}"}}}}}}"#
            )),
            list(n, |i| format!(
                r##""B{i}":{{"oneOf":[{{"$ref":"#/components/schemas/A"}},{{"type":"string"}}]}}"##
            ))
        ))
    }),
];
