//! Schemas: values, members, alternatives, parts.

use super::{Input, Shape, bounded, document, list, schema, schemas_of, shape, spelled};

pub(super) const SHAPES: &[Shape] = &[
    shape("values of an enumeration", 1000, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}]}}"#,
            list(n, |i| format!("\"v{i}\""))
        ))
    }),
    shape("numbers of an enumeration", 1000, |n| {
        schema(&format!(
            r#"{{"type":"integer","enum":[{}]}}"#,
            list(n, |i| i.to_string())
        ))
    }),
    shape("equal values of an enumeration", 2000, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}]}}"#,
            list(n, |_| "\"v\"".to_owned())
        ))
    }),
    shape("values that make one name", 500, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}]}}"#,
            list(n, |i| format!("\"v{}\"", spelled(i)))
        ))
    }),
    shape("unquoted values", 1000, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}]}}"#,
            list(n, |i| i.to_string())
        ))
    }),
    shape("values of several types", 500, |n| {
        let value = |i: usize| match i % 3 {
            0 => format!("\"v{i}\""),
            1 => i.to_string(),
            _ => format!("[{i}]"),
        };
        schema(&format!(r#"{{"enum":[{}]}}"#, list(n, value)))
    }),
    shape("items with places", 175, |n| {
        let item = |i: usize| {
            format!(r#"{{"type":"object","properties":{{"m{i}":{{"type":"string"}}}}}}"#)
        };
        schema(&format!(
            r#"{{"type":"array","prefixItems":[{}]}}"#,
            list(n, item)
        ))
    }),
    shape("tuples of tuples", 125, |n| {
        let pair = |of: String| {
            format!(
                r#"{{"type":"array","prefixItems":[{{"type":"string"}},{of}],"minItems":2,"maxItems":2}}"#
            )
        };
        schemas_of(&list(n, |i| {
            let name = |i: usize| match i % n {
                0 => "A".to_owned(),
                i => format!("S{i}"),
            };
            let other = format!(r##"{{"$ref":"#/components/schemas/{}"}}"##, name(i + 1));
            format!(r#""{}":{}"#, name(i), pair(other))
        }))
    }),
    shape("patterns of names beside members", 175, |n| {
        let pattern = |i: usize| {
            format!(r#""^p{i}":{{"type":"object","properties":{{"m{i}":{{"type":"string"}}}}}}"#)
        };
        schema(&format!(
            r#"{{"type":"object","properties":{{"a":{{"type":"string"}}}},"patternProperties":{{{}}}}}"#,
            list(n, pattern)
        ))
    }),
    shape("values of another type", 1000, |n| {
        schema(&format!(
            r#"{{"type":["integer","boolean"],"enum":[{}]}}"#,
            list(n, |i| format!("\"v{i}\""))
        ))
    }),
    shape("equal names of values", 750, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}],"x-enum-varnames":[{}]}}"#,
            list(n, |i| format!("\"v{i}\"")),
            list(n, |_| "\"N\"".to_owned())
        ))
    }),
    shape("values that several enumerations allow", 500, |n| {
        let all = list(n, |i| format!("\"v{i}\""));
        schema(&format!(
            r#"{{"allOf":[{{"type":"string","enum":[{all}]}},{{"type":"string","enum":[{all}]}}]}}"#
        ))
    }),
    shape(
        "values that several declarations of a property allow",
        500,
        |n| {
            let all = list(n, |i| format!("\"v{i}\""));
            schema(&format!(
                r#"{{"allOf":[{{"properties":{{"a":{{"type":"string","enum":[{all}]}}}}}},{{"properties":{{"a":{{"type":"string","enum":[{all},"x"]}}}}}}]}}"#
            ))
        },
    ),
    shape("examples that are none of the values", 250, |n| {
        schema(&format!(
            r#"{{"type":"string","enum":[{}],"examples":[{}]}}"#,
            list(n, |i| format!("\"v{i}\"")),
            list(n, |i| format!("\"w{i}\""))
        ))
    }),
    shape("examples among the values", 250, |n| {
        let all = list(n, |i| format!("\"v{i}\""));
        schema(&format!(
            r#"{{"type":"string","enum":[{all}],"examples":[{all}]}}"#
        ))
    }),
    shape("examples of the wrong type", 500, |n| {
        schema(&format!(
            r#"{{"type":"string","examples":[{}]}}"#,
            list(n, |i| i.to_string())
        ))
    }),
    shape("constants as alternatives", 500, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"const":"v{i}","title":"T{i}","description":"d"}}"#
            ))
        ))
    }),
    shape("equal constants as alternatives", 500, |n| {
        schema(&format!(
            r#"{{"oneOf":[{}]}}"#,
            list(n, |_| r#"{"const":"v"}"#.to_owned())
        ))
    }),
    shape("schemas that make one name", 375, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r#""A{}":{{"type":"object","properties":{{"a":{{}}}}}}"#,
                spelled(i)
            )
        }))
    }),
    shape("properties that make one name", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(r#""a{}":{{"type":"string"}}"#, spelled(i)))
        ))
    }),
    shape("properties with types that make one name", 175, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(
                r#""a{}":{{"type":"object","properties":{{"b":{{}}}}}}"#,
                spelled(i)
            ))
        ))
    }),
    shape("properties that differ by case", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| {
                let letters: String = (0..16)
                    .map(|bit| if i >> bit & 1 == 1 { 'A' } else { 'a' })
                    .collect();
                format!(r#""{letters}":{{"type":"string"}}"#)
            })
        ))
    }),
    shape("names with numbers", 375, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r#""A{}":{{"type":"object","properties":{{"a":{{}}}}}},"A-{0}":{{"type":"object","properties":{{"a":{{}}}}}}"#,
                i + 2
            )
        }))
    }),
    shape("properties", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#))
        ))
    }),
    shape("required names", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}},"required":[{}]}}"#,
            list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#)),
            list(n, |i| format!("\"p{i}\""))
        ))
    }),
    shape("required names without properties", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{"a":{{}}}},"required":[{}]}}"#,
            list(n, |i| format!("\"p{i}\""))
        ))
    }),
    shape("schemas that are extended", 125, |n| {
        schemas_of(&format!(
            r#""A":{{"type":"object","properties":{{"a":{{}}}}}},{}"#,
            list(n, |i| format!(
                r##""B{i}":{{"allOf":[{{"$ref":"#/components/schemas/A"}},{{"properties":{{"b{i}":{{"type":"string"}}}}}}]}}"##
            ))
        ))
    }),
    bounded("a large schema that all extend", 600, |n| {
        let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
        schemas_of(&format!(
            r#""A":{{"type":"object","properties":{{{properties}}}}},{}"#,
            list(n, |i| format!(
                r##""B{i}":{{"allOf":[{{"$ref":"#/components/schemas/A"}},{{"properties":{{"b{i}":{{"type":"string"}}}}}}]}}"##
            ))
        ))
    }),
    shape("maps by one enumeration", 500, |n| {
        let maps = list(n, |i| {
            format!(
                r##""m{i}":{{"type":"object","propertyNames":{{"$ref":"#/components/schemas/K"}},"additionalProperties":{{"type":"integer"}}}}"##
            )
        });
        let values = list(n, |i| format!("\"v{i}\""));
        Input::Document(format!(
            r##"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"paths":{{"/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"It","content":{{"application/json":{{"schema":{{"$ref":"#/components/schemas/M"}}}}}}}}}}}}}}}},"components":{{"schemas":{{"K":{{"type":"string","enum":[{values}]}},"M":{{"type":"object","properties":{{{maps}}}}}}}}}}}"##
        ))
    }),
    shape("a chain of parts", 250, |n| {
        schemas_of(&format!(
            r#""A":{{"type":"object","properties":{{"p":{{"type":"string"}}}}}},{}"#,
            list(n, |i| format!(
                r##""B{i}":{{"allOf":[{{"$ref":"#/components/schemas/{}"}},{{"type":"object","properties":{{"p{i}":{{"type":"string"}}}}}}]}}"##,
                if i == 0 {
                    "A".to_owned()
                } else {
                    format!("B{}", i - 1)
                }
            ))
        ))
    }),
    shape("a chain of parts without properties", 250, |n| {
        schemas_of(&format!(
            r#""A":{{"type":"object","properties":{{"p":{{"type":"string"}}}}}},{}"#,
            list(n, |i| format!(
                r##""B{i}":{{"allOf":[{{"$ref":"#/components/schemas/{}"}},{{"description":"d"}}]}}"##,
                if i == 0 {
                    "A".to_owned()
                } else {
                    format!("B{}", i - 1)
                }
            ))
        ))
    }),
    shape("a chain of parts that say the same", 250, |n| {
        schemas_of(&format!(
            r#""A":{{"type":"object","properties":{{"p":{{"type":"string"}}}}}},{}"#,
            list(n, |i| format!(
                r##""B{i}":{{"allOf":[{{"$ref":"#/components/schemas/{}"}},{{"type":"object","properties":{{"p":{{"type":"string"}}}}}}]}}"##,
                if i == 0 {
                    "A".to_owned()
                } else {
                    format!("B{}", i - 1)
                }
            ))
        ))
    }),
    shape("parts", 175, |n| {
        schema(&format!(
            r#"{{"allOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p{i}":{{"type":"string"}}}}}}"#
            ))
        ))
    }),
    shape("parts that declare one property", 175, |n| {
        schema(&format!(
            r#"{{"allOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p":{{"type":"string","maxLength":{i}}}}}}}"#
            ))
        ))
    }),
    bounded("parts that declare one property differently", 4000, |n| {
        schema(&format!(
            r#"{{"allOf":[{}]}}"#,
            list(n, |i| format!(
                r#"{{"type":"object","properties":{{"p":{{"type":"object","properties":{{"q{i}":{{}}}}}}}}}}"#
            ))
        ))
    }),
    shape("formats", 500, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(
                r#""p{i}":{{"type":"string","format":"f{i}"}}"#
            ))
        ))
    }),
    shape("equal types", 175, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(
                r#""p{i}":{{"type":"object","properties":{{"a":{{"type":"object","properties":{{"b":{{"type":"string"}}}}}}}}}}"#
            ))
        ))
    }),
    shape("defaults", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{{}}}}}"#,
            list(n, |i| format!(
                r#""p{i}":{{"type":"string","default":{i}}}"#
            ))
        ))
    }),
    shape("a value of a recursive schema", 375, |n| {
        schema(&format!(
            r##"{{"type":"object","properties":{{"a":{{"type":"array","items":{{"$ref":"#/components/schemas/A"}}}}}},"example":{{"a":[{}]}}}}"##,
            list(n, |_| r#"{"a":[]}"#.to_owned())
        ))
    }),
    shape("extensions", 1000, |n| {
        schema(&format!(
            r#"{{"type":"object",{}}}"#,
            list(n, |i| format!(r#""x-{i}":1"#))
        ))
    }),
    shape("dependent schemas", 175, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{"a":{{}}}},"dependentSchemas":{{{}}}}}"#,
            list(n, |i| format!(r#""p{i}":{{"properties":{{"a":{{}}}}}}"#))
        ))
    }),
    shape("conditional parts", 300, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{"a":{{}}}},"allOf":[{}]}}"#,
            list(n, |_| {
                r#"{"if":{"properties":{"a":{"const":"b"}}},"then":{"properties":{"a":{}}}}"#
                    .to_owned()
            })
        ))
    }),
    shape("pattern properties", 375, |n| {
        schema(&format!(
            r#"{{"type":"object","patternProperties":{{{}}}}}"#,
            list(n, |i| format!(r#""^p{i}":{{"type":"string"}}"#))
        ))
    }),
    shape("a pattern with many classes", 375, |n| {
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{{"name":"q","in":"query","required":true,"schema":{{"type":"string","pattern":"^{}$"}}}}],"responses":{{}}}}}}"#,
                "[a-c]".repeat(n)
            ),
            "",
        )
    }),
    shape("a pattern with open classes", 175, |n| {
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{{"name":"q","in":"query","required":true,"schema":{{"type":"string","pattern":"^{}$"}}}}],"responses":{{}}}}}}"#,
                "[a-c]*[d-f]*".repeat(n)
            ),
            "",
        )
    }),
    shape("a class with many ranges", 375, |n| {
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{{"name":"q","in":"query","required":true,"schema":{{"type":"string","pattern":"^[{}]*[0-9]$"}}}}],"responses":{{}}}}}}"#,
                "a-c".repeat(n)
            ),
            "",
        )
    }),
    shape("names of a kind without an end", 1000, |n| {
        schema(&format!(
            r#"{{"type":"object","properties":{{"{}":{{"type":"object","properties":{{"{}":{{"type":"object","properties":{{"c":{{}}}}}}}}}}}}}}"#,
            "ab ".repeat(n),
            "Cd".repeat(n)
        ))
    }),
];
