//! References: chains of every kind of component, and those that lead nowhere.

use super::{ANSWER, Input, Shape, bounded, document, document_with, list, schemas_of, shape};

/// Components of a section, each a reference to the next.
fn chain(section: &str, end: &str, n: usize) -> Input {
    let all = list(n, |i| {
        format!(r##""c{i}":{{"$ref":"#/components/{section}/c{}"}}"##, i + 1)
    });
    document("", &format!(r#""{section}":{{{all},"c{n}":{end}}}"#))
}

pub(super) const SHAPES: &[Shape] = &[
    shape("a chain of schemas", 375, |n| {
        chain("schemas", r#"{"type":"string"}"#, n)
    }),
    bounded("a chain of responses", 600, |n| {
        chain("responses", r#"{"description":""}"#, n)
    }),
    bounded("a chain of parameters", 600, |n| {
        chain("parameters", r#"{"name":"a","in":"query","schema":{}}"#, n)
    }),
    bounded("a chain of request bodies", 600, |n| {
        chain("requestBodies", r#"{"content":{}}"#, n)
    }),
    bounded("a chain of headers", 600, |n| {
        chain("headers", r#"{"schema":{}}"#, n)
    }),
    bounded("a chain of examples", 600, |n| {
        chain("examples", r#"{"value":1}"#, n)
    }),
    bounded("a chain of links", 600, |n| {
        chain("links", r#"{"operationId":"a"}"#, n)
    }),
    bounded("a chain of callbacks", 600, |n| chain("callbacks", "{}", n)),
    bounded("a chain of security schemes", 600, |n| {
        chain("securitySchemes", r#"{"type":"http","scheme":"basic"}"#, n)
    }),
    bounded("a chain of media types", 600, |n| {
        chain("mediaTypes", r#"{"schema":{}}"#, n)
    }),
    shape("a chain of path items", 200, |n| {
        chain("pathItems", "{}", n)
    }),
    shape("a circle of schemas", 375, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r##""{}":{{"$ref":"#/components/schemas/{}"}}"##,
                name(i),
                name((i + 1) % n)
            )
        }))
    }),
    shape("a circle of responses", 200, |n| {
        document(
            "",
            &format!(
                r#""responses":{{{}}}"#,
                list(n, |i| format!(
                    r##""c{i}":{{"$ref":"#/components/responses/c{}"}}"##,
                    (i + 1) % n
                ))
            ),
        )
    }),
    bounded("references through references", 200, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r##""{}":{{"$ref":"#/components/schemas/{}/properties/a"}}"##,
                name(i),
                name(i + 1)
            )
        }))
    }),
    bounded("misspelt schemas", 375, |n| {
        let all = list(n, |i| {
            format!(
                r##""Schema{i}":{{"properties":{{"a":{{"$ref":"#/components/schemas/Shcema{i}x"}}}}}}"##
            )
        });
        document("", &format!(r#""schemas":{{{all}}}"#))
    }),
    shape("misspelt schemas of one length", 375, |n| {
        let all = list(n, |i| {
            format!(
                r##""Schema{:06}":{{"properties":{{"a":{{"$ref":"#/components/schemas/Shcema{:06}"}}}}}}"##,
                i,
                999_999 - i
            )
        });
        document("", &format!(r#""schemas":{{{all}}}"#))
    }),
    shape("a schema with a long misspelt name", 125, |n| {
        let (one, other) = ("ab".repeat(n), "ba".repeat(n));
        document(
            "",
            &format!(
                r##""schemas":{{"{one}":{{"properties":{{"a":{{"$ref":"#/components/schemas/{other}"}}}}}}}}"##
            ),
        )
    }),
    shape("a long unknown keyword", 5000, |n| {
        document(
            "",
            &format!(
                r#""schemas":{{"A":{{"{}":1}}}},"{}":1"#,
                "a".repeat(n),
                "b".repeat(n)
            ),
        )
    }),
    shape("unknown keywords", 375, |n| {
        document("", &list(n, |i| format!(r#""schema{i}":1"#)))
    }),
    bounded("misspelt anchors", 500, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r##""{}":{{"$anchor":"anchor{i}","properties":{{"a":{{"$ref":"#anhcor{i}x"}}}}}}"##,
                name(i)
            )
        }))
    }),
    shape("anchors in schemas with identifiers", 175, |n| {
        schemas_of(&list(n, |i| {
            format!(
                r##""{}":{{"$id":"https://a.example/{i}","$anchor":"anchor","properties":{{"a":{{"$ref":"#anchor"}}}}}}"##,
                name(i)
            )
        }))
    }),
    bounded("misspelt tags of a discriminator", 1000, |n| {
        let mapping = list(n, |i| format!(r##""m{i}":"Shcema{i}""##));
        schemas_of(&format!(
            r##""A":{{"oneOf":[{{"$ref":"#/components/schemas/Schema0"}}],"discriminator":{{"propertyName":"t","mapping":{{{mapping}}}}}}},{}"##,
            list(n, |i| format!(r#""Schema{i}":{{"type":"object"}}"#))
        ))
    }),
    shape("references outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"type":"object","properties":{{"a":{{"$ref":"#/x-all/c{i}"}}}}}}"##)
        })
    }),
    shape("lists outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"type":"array","items":{{"$ref":"#/x-all/c{i}"}}}}"##)
        })
    }),
    shape("maps outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"type":"object","additionalProperties":{{"$ref":"#/x-all/c{i}"}}}}"##)
        })
    }),
    shape("aliases outside components", 250, |n| {
        outside(n, |i| format!(r##"{{"$ref":"#/x-all/c{i}"}}"##))
    }),
    shape("nullable aliases outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"anyOf":[{{"$ref":"#/x-all/c{i}"}},{{"type":"null"}}]}}"##)
        })
    }),
    shape("parts outside components", 300, |n| {
        outside(n, |i| {
            format!(r##"{{"allOf":[{{"$ref":"#/x-all/c{i}"}},{{"type":"object"}}]}}"##)
        })
    }),
    shape("parts with properties outside components", 300, |n| {
        outside(n, |i| {
            format!(r##"{{"allOf":[{{"$ref":"#/x-all/c{i}"}},{{"properties":{{"p{i}":{{}}}}}}]}}"##)
        })
    }),
    shape("single parts outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"allOf":[{{"$ref":"#/x-all/c{i}"}}]}}"##)
        })
    }),
    shape("alternatives outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"oneOf":[{{"$ref":"#/x-all/c{i}"}},{{"type":"string"}}]}}"##)
        })
    }),
    shape("tagged alternatives outside components", 125, |n| {
        outside(n, |i| {
            format!(
                r##"{{"type":"object","required":["t"],"properties":{{"t":{{"const":"t{i}"}},"a":{{"oneOf":[{{"$ref":"#/x-all/c{i}"}},{{"type":"object","required":["t"],"properties":{{"t":{{"const":"u"}}}}}}]}}}}}}"##
            )
        })
    }),
    shape("denials outside components", 250, |n| {
        outside(n, |i| format!(r##"{{"not":{{"$ref":"#/x-all/c{i}"}}}}"##))
    }),
    shape("tuples outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"type":"array","prefixItems":[{{"$ref":"#/x-all/c{i}"}}]}}"##)
        })
    }),
    shape("lists or texts outside components", 250, |n| {
        outside(n, |i| {
            format!(r##"{{"type":["array","string"],"items":{{"$ref":"#/x-all/c{i}"}}}}"##)
        })
    }),
    shape("pairs outside components", 250, |n| {
        outside(n, |i| {
            let of = format!(r##"{{"$ref":"#/x-all/c{i}"}}"##);
            format!(r#"{{"type":"array","prefixItems":[{of},{of}],"minItems":2,"maxItems":2}}"#)
        })
    }),
    shape("conditions outside components", 175, |n| {
        outside(n, |i| {
            format!(
                r##"{{"if":{{"$ref":"#/x-all/c{i}"}},"then":{{"$ref":"#/x-all/c{i}"}},"properties":{{"a":{{}}}}}}"##
            )
        })
    }),
    shape(
        "properties that are declared twice outside components",
        300,
        |n| {
            outside(n, |i| {
                format!(
                    r##"{{"allOf":[{{"properties":{{"a":{{"$ref":"#/x-all/c{i}"}}}}}},{{"properties":{{"a":{{"type":"object","properties":{{"b":{{}}}}}}}}}}]}}"##
                )
            })
        },
    ),
    shape("headers outside components", 175, |n| {
        let all = list(n, |i| {
            format!(
                r##""c{i}":{{"content":{{"a/b":{{"encoding":{{"a":{{"headers":{{"X":{{"$ref":"#/x-all/c{}"}}}}}}}}}}}}}}"##,
                i + 1
            )
        });
        Input::Document(document_with(
            ANSWER,
            r##""schemas":{"A":{}},"headers":{"A":{"$ref":"#/x-all/c0"}}"##,
            &format!(r#","x-all":{{{all},"c{n}":{{"schema":{{}}}}}}"#),
        ))
    }),
    shape("callbacks outside components", 300, |n| {
        let all = list(n, |i| {
            format!(
                r##""c{i}":{{"{{$url}}":{{"post":{{"operationId":"o{i}","responses":{{}},"callbacks":{{"c":{{"$ref":"#/x-all/c{}"}}}}}}}}}}"##,
                i + 1
            )
        });
        Input::Document(document_with(
            ANSWER,
            r##""schemas":{"A":{}},"callbacks":{"A":{"$ref":"#/x-all/c0"}}"##,
            &format!(r#","x-all":{{{all},"c{n}":{{}}}}"#),
        ))
    }),
    shape("callbacks of callbacks", 300, |n| {
        let all = list(n, |i| {
            format!(
                r##""c{i}":{{"{{$url}}":{{"post":{{"operationId":"o{i}","responses":{{}},"callbacks":{{"c":{{"$ref":"#/components/callbacks/c{}"}}}}}}}}}}"##,
                i + 1
            )
        });
        document(
            r##""/a":{"post":{"operationId":"a","callbacks":{"c":{"$ref":"#/components/callbacks/c0"}},"responses":{}}}"##,
            &format!(r#""callbacks":{{{all},"c{n}":{{}}}}"#),
        )
    }),
];

/// Schemas in a chain that no component has, each made of the next.
fn outside(n: usize, each: fn(usize) -> String) -> Input {
    let all = list(n, |i| format!(r#""c{i}":{}"#, each(i + 1)));
    let more = format!(
        r#","x-all":{{{all},"c{n}":{{"type":"object","properties":{{"end":{{"type":"string"}}}}}}}}"#
    );
    Input::Document(document_with(
        ANSWER,
        r##""schemas":{"A":{"$ref":"#/x-all/c0"}}"##,
        &more,
    ))
}

/// The name of a schema: the first is `A`.
fn name(i: usize) -> String {
    if i == 0 {
        "A".to_owned()
    } else {
        format!("S{i}")
    }
}
