//! Texts: YAML, JSON, overlays, nesting.

use super::{Input, Shape, bounded, document, document_with, list, schema, shape};

fn yaml(more: String) -> Input {
    Input::Document(format!(
        "openapi: 3.1.0\ninfo: {{title: A, version: '1'}}\nservers: [{{url: 'https://a.example'}}]\npaths: {{}}\n{more}"
    ))
}

fn overlaid(n: usize, actions: String) -> Input {
    let paths = list(n, |i| {
        format!(r#""/p{i}":{{"get":{{"operationId":"a{i}","responses":{{}}}}}}"#)
    });
    Input::Overlaid(
        document_with(&paths, "", ""),
        format!(
            r#"{{"overlay":"1.1.0","info":{{"title":"A","version":"1"}},"actions":[{actions}]}}"#
        ),
    )
}

/// Objects in one another.
fn nested(n: usize, open: &str, close: &str) -> Input {
    schema(&format!("{}{{}}{}", open.repeat(n), close.repeat(n)))
}

pub(super) const SHAPES: &[Shape] = &[
    shape("aliases", 1000, |n| {
        yaml(format!(
            "x-a: &a {{b: 1}}\nx-b: [{}]\n",
            list(n, |_| "*a".to_owned())
        ))
    }),
    shape("aliases of aliases", 1000, |n| {
        yaml(format!(
            "x-a: [&a0 {{b: 1}}, {}]\n",
            list(n, |i| format!("&a{} [*a0]", i + 1))
        ))
    }),
    shape("anchors", 1000, |n| {
        yaml(format!("x-b: [{}]\n", list(n, |i| format!("&a{i} {i}"))))
    }),
    shape("merged keys", 375, |n| {
        yaml(format!(
            "x-a: &a {{b: 1}}\nx-b: {{<<: [{}]}}\n",
            list(n, |_| "*a".to_owned())
        ))
    }),
    bounded("a large mapping that is merged", 1200, |n| {
        yaml(format!(
            "x-a: &a {{{}}}\nx-b: [{}]\n",
            list(n, |i| format!("k{i}: 1")),
            list(n, |_| "{<<: *a}".to_owned())
        ))
    }),
    bounded("aliases in schemas", 240, |n| {
        yaml(format!(
            "components:\n  schemas:\n    A: &a {{type: object, properties: {{{}}}}}\n{}",
            list(n, |i| format!("p{i}: {{type: string}}")),
            (0..n)
                .map(|i| format!("    B{i}: *a\n"))
                .collect::<String>()
        ))
    }),
    shape("duplicate keys", 750, |n| {
        yaml(format!("x-b: {{{}}}\n", list(n, |_| "a: 1".to_owned())))
    }),
    shape("duplicate keys of JSON", 750, |n| {
        document("", &list(n, |_| r#""x-a":1"#.to_owned()))
    }),
    shape("numbers of YAML", 1000, |n| {
        yaml(format!("x-b: [{}]\n", list(n, |i| format!("{i}.10"))))
    }),
    shape("unquoted texts", 375, |n| {
        yaml(format!(
            "components:\n  schemas:\n    A: {{type: string, enum: [{}]}}\n",
            list(n, |i| format!("{i}.10"))
        ))
    }),
    shape("a long line", 10_000, |n| {
        document("", &format!(r#""x-a":"{}","b":1"#, "a".repeat(n)))
    }),
    shape("comments", 2000, |n| yaml("# comment\n".repeat(n))),
    shape("documents", 1000, |n| yaml("---\na: 1\n".repeat(n))),
    bounded("brackets", 4000, |n| {
        yaml(format!("x-a: {}", "[".repeat(n)))
    }),
    shape("braces of JSON", 1000, |n| {
        document("", &format!(r#""x-a":{}"#, "{\"a\":".repeat(n)))
    }),
    shape("brackets of JSON that are closed", 1000, |n| {
        document("", &format!(r#""x-a":{}{}"#, "[".repeat(n), "]".repeat(n)))
    }),
    shape("blocks", 175, |n| {
        yaml(
            (0..n)
                .map(|i| format!("{}a:\n", " ".repeat(i)))
                .collect::<String>(),
        )
    }),
    shape("dashes", 1000, |n| {
        yaml(format!("x-a:\n  {}", "- ".repeat(n)))
    }),
    shape("question marks", 1000, |n| {
        yaml(format!("x-a:\n  {}", "? ".repeat(n)))
    }),
    shape("a number without an end", 10_000, |n| {
        document("", &format!(r#""x-a":{}"#, "1".repeat(n)))
    }),
    shape("a string with escapes", 10_000, |n| {
        document("", &format!(r#""x-a":"{}""#, "\\n\\u00e9".repeat(n)))
    }),
    shape("a text that is no document", 10_000, |n| {
        Input::Document("a".repeat(n))
    }),
    shape("dollars", 10_000, |n| {
        yaml(format!("x-a: '{}'\n", "$ref: ".repeat(n)))
    }),
    shape("mappings", 1000, |n| {
        yaml(format!("x-a: '{}'\n", "mapping: {".repeat(n)))
    }),
    shape("mapping blocks", 1000, |n| {
        yaml(format!("x-a:\n{}", "  mapping:\n".repeat(n)))
    }),
    shape("nested mapping blocks", 125, |n| {
        yaml(format!(
            "x-a: |\n{}",
            (0..n)
                .map(|i| format!("{}mapping:\n", " ".repeat(i % 300 + 1)))
                .collect::<String>()
        ))
    }),
    shape("security lists", 1000, |n| {
        yaml(format!("x-a: '{}'\n", "security: [{a: [".repeat(n)))
    }),
    shape("nested properties", 25, |n| {
        nested(n, r#"{"type":"object","properties":{"a":"#, "}}")
    }),
    shape("nested items", 25, |n| {
        nested(n, r#"{"type":"array","items":"#, "}")
    }),
    shape("nested maps", 25, |n| {
        nested(n, r#"{"type":"object","additionalProperties":"#, "}")
    }),
    shape("nested denials", 25, |n| nested(n, r#"{"not":"#, "}")),
    shape("nested parts", 25, |n| nested(n, r#"{"allOf":["#, "]}")),
    shape("nested alternatives", 25, |n| {
        nested(n, r#"{"oneOf":[{"type":"string"},"#, "]}")
    }),
    shape("nested tuples", 25, |n| {
        nested(n, r#"{"prefixItems":["#, "]}")
    }),
    shape("nested conditions", 25, |n| {
        nested(n, r#"{"properties":{"a":{}},"then":"#, "}")
    }),
    shape("nested definitions", 25, |n| {
        nested(n, r#"{"$defs":{"a":"#, "}}")
    }),
    shape("nested properties beyond the limit", 5000, |n| {
        nested(n, r#"{"type":"object","properties":{"a":"#, "}}")
    }),
    shape("an overlay with many actions", 60, |n| {
        overlaid(
            n,
            list(n, |i| {
                format!(r#"{{"target":"$.paths['/p{i}'].get","update":{{"summary":"s"}}}}"#)
            }),
        )
    }),
    shape("an overlay with many targets", 125, |n| {
        overlaid(
            n,
            r#"{"target":"$.paths.*.get","update":{"summary":"s"}}"#.to_owned(),
        )
    }),
    shape("an overlay that removes", 125, |n| {
        overlaid(
            n,
            r#"{"target":"$.paths.*","remove":true},{"target":"$.info","update":{"x-a":1}}"#
                .to_owned(),
        )
    }),
    shape("an overlay that matches nothing", 60, |n| {
        overlaid(
            n,
            list(n, |i| {
                format!(r#"{{"target":"$.paths['/q{i}']","remove":true}}"#)
            }),
        )
    }),
    shape("an overlay with descendants", 200, |n| {
        overlaid(
            n,
            r#"{"target":"$..*..*..*","update":{"summary":"s"}}"#.to_owned(),
        )
    }),
    shape("an overlay with nested filters", 100, |n| {
        overlaid(
            n,
            r#"{"target":"$.paths[?@..[?@..[?@.a]]]","update":{"summary":"s"}}"#.to_owned(),
        )
    }),
    bounded("an overlay with a filter over all", 4000, |n| {
        overlaid(
            n,
            r#"{"target":"$.paths[?count($..*) > 1].get","update":{"summary":"s"}}"#.to_owned(),
        )
    }),
    shape("an overlay with a long target", 250, |n| {
        overlaid(
            1,
            format!(
                r#"{{"target":"$.paths{}","update":{{"summary":"s"}}}}"#,
                "[?@.a]".repeat(n)
            ),
        )
    }),
    shape("an overlay with a deep filter", 300, |n| {
        overlaid(
            1,
            format!(
                r#"{{"target":"$.paths[?{}@.a{}]","update":{{"summary":"s"}}}}"#,
                "(".repeat(n),
                ")".repeat(n)
            ),
        )
    }),
    shape("an overlay with filters in filters", 300, |n| {
        overlaid(
            1,
            format!(
                r#"{{"target":"$.paths{}{}","update":{{"summary":"s"}}}}"#,
                "[?@".repeat(n),
                "]".repeat(n)
            ),
        )
    }),
    shape("an overlay that doubles", 4, |n| {
        overlaid(
            1,
            list(n * 2, |_| {
                r#"{"target":"$.info","copy":"$.paths"},{"target":"$.paths","copy":"$.info"}"#
                    .to_owned()
            }),
        )
    }),
];
