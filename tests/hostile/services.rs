//! Servers, security, answers, and what only 2.0 has.

use super::{Input, Shape, bounded, document, document_with, list, shape, spelled};

pub(super) const SHAPES: &[Shape] = &[
    shape("segments of a path", 5000, |n| {
        document(
            &format!(r#""{}":{{"get":{{"responses":{{}}}}}}"#, "/a".repeat(n)),
            "",
        )
    }),
    shape("servers", 175, |n| {
        let servers = list(n, |i| format!(r#"{{"url":"https://a{i}.example"}}"#));
        Input::Document(format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"servers":[{servers}],"paths":{{}}}}"#
        ))
    }),
    shape("servers of one name", 175, |n| {
        let servers = list(n, |i| {
            format!(
                r#"{{"url":"https://a{}.example","description":"One"}}"#,
                spelled(i)
            )
        });
        Input::Document(format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"servers":[{servers}],"paths":{{}}}}"#
        ))
    }),
    shape("variables of a server", 125, |n| {
        let url: String = (0..n).map(|i| format!("/{{v{i}}}")).collect();
        let variables = list(n, |i| {
            format!(r#""v{i}":{{"default":"a","enum":["a","b"]}}"#)
        });
        Input::Document(format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"servers":[{{"url":"https://a.example{url}","variables":{{{variables}}}}}],"paths":{{}}}}"#
        ))
    }),
    shape("values of a variable of a server", 500, |n| {
        let values = list(n, |i| format!(r#""a{i}""#));
        Input::Document(format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"servers":[{{"url":"https://a.example/{{v}}","variables":{{"v":{{"default":"a1","enum":[{values}]}}}}}}],"paths":{{}}}}"#
        ))
    }),
    shape("servers with one variable", 175, |n| {
        let servers = list(n, |i| {
            format!(
                r#"{{"url":"https://a{i}.example/{{v}}","variables":{{"v":{{"default":"a{i}","enum":["a{i}","b{i}"]}}}}}}"#
            )
        });
        Input::Document(format!(
            r#"{{"openapi":"3.1.0","info":{{"title":"A","version":"1"}},"servers":[{servers}],"paths":{{}}}}"#
        ))
    }),
    shape("servers of operations", 175, |n| {
        document(
            &list(n, |i| {
                format!(
                    r#""/p{i}":{{"get":{{"servers":[{{"url":"https://a{i}.example/{{v{i}}}","variables":{{"v{i}":{{"default":"a"}}}}}}],"operationId":"a{i}","responses":{{}}}}}}"#
                )
            }),
            "",
        )
    }),
    bounded("servers of a path item with many operations", 600, |n| {
        let servers = list(n, |i| format!(r#"{{"url":"https://a{i}.example"}}"#));
        let operations = list(n, |i| {
            format!(r#""M{i}":{{"operationId":"a{i}","responses":{{}}}}"#)
        });
        document(
            &format!(r#""/a":{{"servers":[{servers}],"additionalOperations":{{{operations}}}}}"#),
            "",
        )
    }),
    shape("security schemes", 175, |n| {
        let schemes = list(n, |i| {
            format!(r#""s{i}":{{"type":"apiKey","in":"header","name":"X-{i}"}}"#)
        });
        let all = list(n, |i| format!(r#"{{"s{i}":[]}}"#));
        document(
            &format!(r#""/a":{{"get":{{"operationId":"a","security":[{all}],"responses":{{}}}}}}"#),
            &format!(r#""securitySchemes":{{{schemes}}}"#),
        )
    }),
    shape("security schemes at once", 175, |n| {
        let schemes = list(n, |i| {
            format!(r#""s{i}":{{"type":"http","scheme":"bearer"}}"#)
        });
        let all = list(n, |i| format!(r#""s{i}":[]"#));
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","security":[{{{all}}}],"responses":{{}}}}}}"#
            ),
            &format!(r#""securitySchemes":{{{schemes}}}"#),
        )
    }),
    bounded("misspelt security schemes", 250, |n| {
        let schemes = list(n, |i| {
            format!(r#""scheme{i}":{{"type":"http","scheme":"bearer"}}"#)
        });
        let all = list(n, |i| format!(r#"{{"schema{i}":[]}}"#));
        document(
            &format!(r#""/a":{{"get":{{"operationId":"a","security":[{all}],"responses":{{}}}}}}"#),
            &format!(r#""securitySchemes":{{{schemes}}}"#),
        )
    }),
    bounded("requirements of all operations", 600, |n| {
        let schemes = list(n, |i| {
            format!(r#""s{i}":{{"type":"apiKey","in":"header","name":"X-{i}"}}"#)
        });
        let all = list(n, |i| format!(r#"{{"s{i}":[]}}"#));
        let paths = list(n, |i| {
            format!(r#""/p{i}":{{"get":{{"operationId":"a{i}","responses":{{}}}}}}"#)
        });
        Input::Document(document_with(
            &paths,
            &format!(r#""securitySchemes":{{{schemes}}}"#),
            &format!(r#","security":[{all}]"#),
        ))
    }),
    shape("media types of an answer", 375, |n| {
        let types = list(n, |i| {
            format!(r#""a/b{i}":{{"schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"","content":{{{types}}}}}}}}}}}"#
            ),
            "",
        )
    }),
    shape("media types of a request", 375, |n| {
        let types = list(n, |i| {
            format!(r#""a/b{i}":{{"schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"post":{{"operationId":"a","requestBody":{{"content":{{{types}}}}},"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("headers of an answer", 375, |n| {
        let all = list(n, |i| {
            format!(r#""X-{i}":{{"schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"","headers":{{{all}}}}}}}}}}}"#
            ),
            "",
        )
    }),
    shape("links of an answer", 375, |n| {
        let all = list(n, |i| format!(r#""l{i}":{{"operationId":"a"}}"#));
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"","links":{{{all}}}}}}}}}}}"#
            ),
            "",
        )
    }),
    shape("examples of an answer", 375, |n| {
        let all = list(n, |i| format!(r#""e{i}":{{"value":{i}}}"#));
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","responses":{{"200":{{"description":"","content":{{"application/json":{{"schema":{{"type":"string"}},"examples":{{{all}}}}}}}}}}}}}}}"#
            ),
            "",
        )
    }),
    bounded("an answer that all operations share", 600, |n| {
        let headers = list(n, |i| {
            format!(r#""X-{i}":{{"schema":{{"type":"string"}}}}"#)
        });
        let types = list(n, |i| {
            format!(r#""a/b{i}":{{"schema":{{"type":"string"}}}}"#)
        });
        let links = list(n, |i| format!(r#""l{i}":{{"operationId":"a"}}"#));
        let paths = list(n, |i| {
            format!(
                r##""/p{i}":{{"get":{{"operationId":"a{i}","responses":{{"200":{{"$ref":"#/components/responses/A"}}}}}}}}"##
            )
        });
        document(
            &paths,
            &format!(
                r#""responses":{{"A":{{"description":"","headers":{{{headers}}},"content":{{{types}}},"links":{{{links}}}}}}}"#
            ),
        )
    }),
    bounded("a form that all operations share", 600, |n| {
        let parts = list(n, |i| {
            format!(r#""p{i}":{{"style":"form","explode":false}}"#)
        });
        let properties = list(n, |i| format!(r#""p{i}":{{"type":"string"}}"#));
        let paths = list(n, |i| {
            format!(
                r##""/p{i}":{{"post":{{"operationId":"a{i}","requestBody":{{"$ref":"#/components/requestBodies/A"}},"responses":{{}}}}}}"##
            )
        });
        document(
            &paths,
            &format!(
                r#""requestBodies":{{"A":{{"content":{{"application/x-www-form-urlencoded":{{"schema":{{"type":"object","properties":{{{properties}}}}},"encoding":{{{parts}}}}}}}}}}}"#
            ),
        )
    }),
    shape("a parameter that all operations share", 100, |n| {
        let examples = list(n, |i| format!("\"e{i}\""));
        let paths = list(n, |i| {
            format!(
                r##""/p{i}":{{"get":{{"operationId":"a{i}","parameters":[{{"$ref":"#/components/parameters/A"}}],"responses":{{}}}}}}"##
            )
        });
        document(
            &paths,
            &format!(
                r#""parameters":{{"A":{{"name":"q","in":"query","description":"{}","schema":{{"type":"string","examples":[{examples}],"description":"{}"}}}}}}"#,
                "word ".repeat(n),
                "word ".repeat(n)
            ),
        )
    }),
    shape("equal errors", 175, |n| {
        document(
            &list(n, |i| {
                format!(
                    r##""/p{i}":{{"get":{{"operationId":"a{i}","responses":{{"404":{{"description":"","content":{{"application/json":{{"schema":{{"type":"object","properties":{{"a":{{"type":"string"}}}}}}}}}}}}}}}}}}"##
                )
            }),
            "",
        )
    }),
    shape("callbacks of an operation", 175, |n| {
        let all = list(n, |i| {
            format!(r#""c{i}":{{"{{$url}}":{{"post":{{"operationId":"c{i}","responses":{{}}}}}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"post":{{"operationId":"a","callbacks":{{{all}}},"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    bounded("a callback that all operations share", 600, |n| {
        let all = list(n, |i| {
            format!(r#""{{$url}}{i}":{{"post":{{"operationId":"c{i}","responses":{{}}}}}}"#)
        });
        let paths = list(n, |i| {
            format!(
                r##""/p{i}":{{"post":{{"operationId":"a{i}","callbacks":{{"c":{{"$ref":"#/components/callbacks/A"}}}},"responses":{{}}}}}}"##
            )
        });
        document(&paths, &format!(r#""callbacks":{{"A":{{{all}}}}}"#))
    }),
    shape("webhooks", 250, |n| {
        let all = list(n, |i| {
            format!(r#""w{i}":{{"post":{{"operationId":"c{i}","responses":{{}}}}}}"#)
        });
        Input::Document(document_with("", "", &format!(r#","webhooks":{{{all}}}"#)))
    }),
    shape("fields of a form of 2.0", 250, |n| {
        let all = list(n, |i| {
            format!(r#"{{"name":"f{i}","in":"formData","type":"string"}}"#)
        });
        Input::Document(format!(
            r#"{{"swagger":"2.0","info":{{"title":"A","version":"1"}},"host":"a.example","paths":{{"/a":{{"post":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}}}}}"#
        ))
    }),
    shape("a form of a path item of 2.0", 250, |n| {
        let all = list(n, |i| {
            format!(r#"{{"name":"f{i}","in":"formData","type":"string"}}"#)
        });
        let own = list(n, |i| {
            format!(r#"{{"name":"g{i}","in":"formData","type":"string"}}"#)
        });
        Input::Document(format!(
            r#"{{"swagger":"2.0","info":{{"title":"A","version":"1"}},"host":"a.example","paths":{{"/a":{{"parameters":[{all}],"post":{{"operationId":"a","parameters":[{own}],"responses":{{}}}}}}}}}}"#
        ))
    }),
    shape("media types of 2.0", 250, |n| {
        let all = list(n, |i| format!(r#""a/b{i}""#));
        Input::Document(format!(
            r#"{{"swagger":"2.0","info":{{"title":"A","version":"1"}},"host":"a.example","consumes":[{all}],"produces":[{all}],"paths":{{"/a":{{"post":{{"operationId":"a","parameters":[{{"name":"b","in":"body","schema":{{"type":"string"}}}}],"responses":{{"200":{{"description":"","schema":{{"type":"string"}}}}}}}}}}}}}}"#
        ))
    }),
    bounded("media types of 2.0 for all operations", 600, |n| {
        let all = list(n, |i| format!(r#""a/b{i}""#));
        let paths = list(n, |i| {
            format!(
                r#""/p{i}":{{"post":{{"operationId":"a{i}","parameters":[{{"name":"b","in":"body","schema":{{"type":"string"}}}}],"responses":{{"200":{{"description":"","schema":{{"type":"string"}}}}}}}}}}"#
            )
        });
        Input::Document(format!(
            r#"{{"swagger":"2.0","info":{{"title":"A","version":"1"}},"host":"a.example","consumes":[{all}],"produces":[{all}],"paths":{{{paths}}}}}"#
        ))
    }),
];
