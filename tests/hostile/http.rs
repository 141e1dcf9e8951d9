//! Paths, operations, parameters, servers, security.

use super::{Input, Shape, bounded, document, document_with, list, shape, spelled};

pub(super) const SHAPES: &[Shape] = &[
    shape("path items in a circle", 125, |n| {
        document(
            &list(n, |i| {
                format!(r##""/p{i}":{{"$ref":"#/paths/~1p{}"}}"##, (i + 1) % n)
            }),
            "",
        )
    }),
    shape("path items in a chain", 125, |n| {
        let end = format!(r#","/p{n}":{{"get":{{"operationId":"a","responses":{{}}}}}}"#);
        document(
            &(list(n, |i| {
                format!(r##""/p{i}":{{"$ref":"#/paths/~1p{}"}}"##, i + 1)
            }) + &end),
            "",
        )
    }),
    shape("path items with operations in a chain", 125, |n| {
        document(
            &list(n, |i| {
                format!(
                    r##""/p{i}":{{"$ref":"#/paths/~1p{}","get":{{"operationId":"a{i}","responses":{{}}}}}}"##,
                    i + 1
                )
            }),
            "",
        )
    }),
    shape(
        "path items with methods of their own in a chain",
        300,
        |n| {
            document(
                &list(n, |i| {
                    format!(
                        r##""/p{i}":{{"$ref":"#/paths/~1p{}","additionalOperations":{{"M{i}":{{"operationId":"a{i}","responses":{{}}}}}}}}"##,
                        i + 1
                    )
                }),
                "",
            )
        },
    ),
    shape("path items that share one", 200, |n| {
        let shared = list(n, |i| {
            format!(r#""M{i}":{{"operationId":"a{i}","responses":{{}}}}"#)
        });
        document(
            &list(n, |i| {
                format!(r##""/p{i}":{{"$ref":"#/components/pathItems/A"}}"##)
            }),
            &format!(r#""pathItems":{{"A":{{"additionalOperations":{{{shared}}}}}}}"#),
        )
    }),
    shape("operations without tags", 375, |n| {
        document(
            &list(n, |i| {
                format!(r#""/p{i}":{{"get":{{"operationId":"a{i}","responses":{{}}}}}}"#)
            }),
            "",
        )
    }),
    shape("operations with a tag each", 250, |n| {
        document(
            &list(n, |i| {
                format!(
                    r#""/p{i}":{{"get":{{"tags":["t{i}"],"operationId":"a{i}","responses":{{}}}}}}"#
                )
            }),
            "",
        )
    }),
    shape("parts of a body with headers", 150, |n| {
        let fields = list(n, |i| {
            format!(r#""f{i}":{{"type":"string","format":"binary"}}"#)
        });
        let encodings = list(n, |i| {
            format!(
                r#""f{i}":{{"contentType":"image/png","headers":{{"X-A":{{"schema":{{"type":"string"}}}}}}}}"#
            )
        });
        document(
            &format!(
                r#""/a":{{"post":{{"operationId":"a","requestBody":{{"content":{{"multipart/form-data":{{"schema":{{"type":"object","properties":{{{fields}}}}},"encoding":{{{encodings}}}}}}}}},"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("encodings of a form", 500, |n| {
        let fields = list(n, |i| format!(r#""f{i}":{{"type":"integer"}}"#));
        let encodings = list(n, |i| format!(r#""f{i}":{{"contentType":"image/png"}}"#));
        document(
            &format!(
                r#""/a":{{"post":{{"operationId":"a","requestBody":{{"content":{{"application/x-www-form-urlencoded":{{"schema":{{"type":"object","properties":{{{fields}}}}},"encoding":{{{encodings}}}}}}}}},"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("encodings of parts in base64", 500, |n| {
        let fields = list(n, |i| {
            format!(r#""f{i}":{{"type":"string","contentEncoding":"base64"}}"#)
        });
        let encodings = list(n, |i| format!(r#""f{i}":{{"contentType":"image/png"}}"#));
        document(
            &format!(
                r#""/a":{{"post":{{"operationId":"a","requestBody":{{"content":{{"multipart/form-data":{{"schema":{{"type":"object","properties":{{{fields}}}}},"encoding":{{{encodings}}}}}}}}},"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("bodies of parts with one type", 150, |n| {
        let fields = list(n, |i| {
            format!(r#""f{i}":{{"type":"string","format":"binary"}}"#)
        });
        document(
            &list(n, |i| {
                format!(
                    r##""/p{i}":{{"post":{{"operationId":"a{i}","requestBody":{{"required":true,"content":{{"multipart/form-data":{{"schema":{{"$ref":"#/components/schemas/A"}}}}}}}},"responses":{{}}}}}}"##
                )
            }),
            &format!(r#""schemas":{{"A":{{"type":"object","properties":{{{fields}}}}}}}"#),
        )
    }),
    shape("declared tags", 250, |n| {
        let tags = list(n, |i| format!(r#"{{"name":"t{i}","parent":"t{}"}}"#, i + 1));
        let paths = list(n, |i| {
            format!(
                r#""/p{i}":{{"get":{{"tags":["t{i}"],"operationId":"a{i}","responses":{{}}}}}}"#
            )
        });
        Input::Document(document_with(&paths, "", &format!(r#","tags":[{tags}]"#)))
    }),
    shape("tags declared twice", 750, |n| {
        let tags = list(n, |_| r#"{"name":"t"}"#.to_owned());
        Input::Document(document_with("", "", &format!(r#","tags":[{tags}]"#)))
    }),
    shape("tags that make one name", 175, |n| {
        document(
            &list(n, |i| {
                format!(
                    r#""/p{i}":{{"get":{{"tags":["t{}"],"operationId":"a{i}","responses":{{}}}}}}"#,
                    spelled(i)
                )
            }),
            "",
        )
    }),
    shape("tags of one operation", 1000, |n| {
        let tags = list(n, |i| format!("\"t{i}\""));
        document(
            &format!(r#""/a":{{"get":{{"tags":[{tags}],"operationId":"a","responses":{{}}}}}}"#),
            "",
        )
    }),
    shape("equal operationIds", 250, |n| {
        document(
            &list(n, |i| {
                format!(r#""/p{i}":{{"get":{{"operationId":"a","responses":{{}}}}}}"#)
            }),
            "",
        )
    }),
    shape("operationIds that make one name", 250, |n| {
        document(
            &list(n, |i| {
                format!(
                    r#""/p{i}":{{"get":{{"operationId":"a{}","responses":{{}}}}}}"#,
                    spelled(i)
                )
            }),
            "",
        )
    }),
    shape(
        "operations without operationId that make one name",
        250,
        |n| {
            document(
                &list(n, |i| {
                    format!(r#""/p{}":{{"get":{{"responses":{{}}}}}}"#, spelled(i))
                }),
                "",
            )
        },
    ),
    shape("optional parameters of one operation", 125, |n| {
        let all = list(n, |i| {
            format!(r#"{{"name":"q{i}","in":"query","schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("required parameters of one operation", 125, |n| {
        let all = list(n, |i| {
            format!(
                r#"{{"name":"q{i}","in":"query","required":true,"schema":{{"type":"string"}}}}"#
            )
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("parameters that differ by case", 125, |n| {
        let all = list(n, |i| {
            format!(
                r#"{{"name":"q{}","in":"query","schema":{{"type":"string"}}}}"#,
                spelled(i)
            )
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("equal parameters", 500, |n| {
        let all = list(n, |_| {
            r#"{"name":"q","in":"query","schema":{"type":"string"}}"#.to_owned()
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("header parameters", 125, |n| {
        let all = list(n, |i| {
            format!(r#"{{"name":"X-{i}","in":"header","schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""/a":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("parameters of a path item and of its operation", 100, |n| {
        let all = |from: &str| {
            list(n, |i| {
                format!(r#"{{"name":"{from}{i}","in":"query","schema":{{"type":"string"}}}}"#)
            })
        };
        document(
            &format!(
                r#""/a":{{"parameters":[{}],"get":{{"operationId":"a","parameters":[{}],"responses":{{}}}}}}"#,
                all("p"),
                all("q")
            ),
            "",
        )
    }),
    bounded("parameters of a path item with many operations", 600, |n| {
        let all = list(n, |i| {
            format!(r#"{{"name":"q{i}","in":"query","schema":{{"type":"string"}}}}"#)
        });
        let operations = list(n, |i| {
            format!(r#""M{i}":{{"operationId":"a{i}","responses":{{}}}}"#)
        });
        document(
            &format!(r#""/a":{{"parameters":[{all}],"additionalOperations":{{{operations}}}}}"#),
            "",
        )
    }),
    shape("undeclared names in a path", 100, |n| {
        let path: String = (0..n).map(|i| format!("/{{p{i}}}")).collect();
        document(
            &format!(r#""{path}":{{"get":{{"operationId":"a","responses":{{}}}}}}"#),
            "",
        )
    }),
    bounded("declared names in a path", 4000, |n| {
        let path: String = (0..n).map(|i| format!("/{{p{i}*}}")).collect();
        let all = list(n, |i| {
            format!(r#"{{"name":"p{i}","in":"path","required":true,"schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""{path}":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    shape("colons in a path", 100, |n| {
        let path: String = (0..n).map(|i| format!("/:p{i}")).collect();
        let all = list(n, |i| {
            format!(r#"{{"name":"p{i}","in":"path","required":true,"schema":{{"type":"string"}}}}"#)
        });
        document(
            &format!(
                r#""{path}":{{"get":{{"operationId":"a","parameters":[{all}],"responses":{{}}}}}}"#
            ),
            "",
        )
    }),
    bounded("names in the query of a path", 2400, |n| {
        let query = (0..n)
            .map(|i| format!("q{i}={{p{i}}}"))
            .collect::<Vec<_>>()
            .join("&");
        document(
            &format!(r#""/a?{query}":{{"get":{{"operationId":"a","responses":{{}}}}}}"#),
            "",
        )
    }),
    shape("an expression of a query in a path", 100, |n| {
        document(
            &format!(
                r#""/a{{?{}}}":{{"get":{{"operationId":"a","responses":{{}}}}}}"#,
                list(n, |i| format!("p{i}"))
            ),
            "",
        )
    }),
];
