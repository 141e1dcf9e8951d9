//! What a document gets wrong costs only itself, and is named.

use crate::document::{SecurityKind, StatusKey};
use crate::parse::testing::{of, read, read_in};
use crate::sources::Sources;

#[test]
fn a_text_that_is_no_openapi_document_is_refused() {
    for (text, expected) in [
        (
            "a: 1",
            "not-openapi #: the text is not an OpenAPI document: it has neither `openapi` nor `swagger`",
        ),
        (
            "",
            "not-openapi #: the text is empty, not an OpenAPI document",
        ),
        (
            "# Nothing so far.\n",
            "not-openapi #: the text is empty, not an OpenAPI document",
        ),
        (
            "\n<!DOCTYPE html>\n<html><head><title>Sign in: here</title>",
            "not-openapi #: the text is an HTML page, not an OpenAPI document",
        ),
        (
            "<?xml version=\"1.0\"?><Error><Code>AccessDenied</Code></Error>",
            "not-openapi #: the text is XML, not an OpenAPI document",
        ),
        (
            "[1]",
            "not-openapi #: the text is a list, not an OpenAPI document",
        ),
        (
            "openapi: 4.0.0",
            "unsupported-version #/openapi: version `4.0.0` of `openapi` is not supported",
        ),
        (
            "openapi: 3.10",
            "unsupported-version #/openapi: version `3.10` of `openapi` is not supported",
        ),
        (
            "swagger: '1.2'",
            "unsupported-version #/swagger: version `1.2` of `swagger` is not supported",
        ),
        ("a: [", "syntax byte 4: did not find expected node content"),
    ] {
        let read = read(text);
        assert!(read.document.is_none());
        assert_eq!(read.found, [expected], "{text}");
    }
}

#[test]
fn an_object_that_cannot_be_read_costs_only_itself() {
    let read = read_in(
        "3.0.3",
        "
servers: [{description: no url}, {url: /v1}, 7]
tags: [{description: no name}, {name: a}]
paths:
  /a:
    get:
      parameters:
        - {name: a, in: body}
        - {in: query}
        - {name: b, in: query, style: from, schema: {}}
        - {name: c, in: query}
        - text
      responses:
        200: {description: fine}
        20X: {description: lost}
        4xx: {description: first}
        4XX: {description: last}
        x-y: {}
      callbacks: {a: 1}
    post: later
",
    );
    let document = read.document();
    assert_eq!(document.servers.len(), 1);
    assert_eq!(document.tags.len(), 1);
    let [operation] = &document.paths[0].operations[..] else {
        panic!()
    };
    let names = operation
        .parameters
        .iter()
        .map(|slot| document.parameter(slot).name.as_str());
    assert_eq!(names.collect::<Vec<_>>(), ["b", "c"]);
    let statuses: Vec<_> = operation
        .responses
        .iter()
        .map(|(status, _)| *status)
        .collect();
    assert_eq!(statuses, [StatusKey::Exact(200), StatusKey::Range(4)]);
    assert_eq!(
        document.response(&operation.responses[1].1).description,
        "last"
    );
    let get = "#/paths/~1a/get";
    assert_eq!(
        read.found,
        [
            "missing-keyword #/servers/0: a server has no `url`".to_owned(),
            "wrong-type #/servers/2: a server is a mapping, not a number".to_owned(),
            "missing-keyword #/tags/0: a tag has no `name`".to_owned(),
            format!("wrong-type {get}/parameters/0/in: `body` is not a value of `in`"),
            format!("missing-keyword {get}/parameters/1: a parameter has no `name`"),
            format!("wrong-type {get}/parameters/2/style: `from` is not a value of `style`"),
            format!(
                "missing-keyword {get}/parameters/3: the parameter `c` has neither `schema` nor `content`"
            ),
            format!("wrong-type {get}/parameters/4: a parameter is a mapping, not a text"),
            format!("unknown-keyword key {get}/responses/20X: `20X` is not a status"),
            format!("duplicate-key key {get}/responses/4XX: the status `4XX` stands twice"),
            format!("wrong-type {get}/callbacks/a: a callback is a mapping, not a number"),
            "wrong-type #/paths/~1a/post: an operation is a mapping, not a text".to_owned(),
        ]
    );
}

#[test]
fn security_schemes_that_say_too_little_are_named() {
    let read = read_in(
        "3.0.3",
        "
components:
  securitySchemes:
    a: {type: http}
    b: {type: apiKey, in: body, name: x}
    c: {type: oauth2}
    d: {type: password}
    e: {$ref: '#/components/securitySchemes/f'}
    f: {type: http, scheme: Bearer}
",
    );
    let schemes = &read.document().components.security_schemes;
    assert!(matches!(&schemes["b"].kind, SecurityKind::Unknown(kind) if kind == "apiKey"));
    assert!(matches!(&schemes["d"].kind, SecurityKind::Unknown(kind) if kind == "password"));
    assert!(matches!(&schemes["e"].kind, SecurityKind::Http { scheme, .. } if scheme == "Bearer"));
    let place = "#/components/securitySchemes";
    assert_eq!(
        read.found,
        [
            format!("missing-keyword {place}/a: a security scheme of type `http` has no `scheme`"),
            format!("wrong-type {place}/b/in: `body` is not a value of `in`"),
            format!("missing-keyword {place}/c: a security scheme of type `oauth2` has no `flows`"),
            format!("wrong-type {place}/d/type: `password` is not a value of `type`"),
        ]
    );
}

#[test]
fn null_is_as_good_as_absent() {
    let read = read_in(
        "3.0.3",
        "tags:\nservers:\npaths:\n  /a:\n    get:\n      summary:\n      responses: {'200': {description: ''}}\n",
    );
    assert_eq!(read.found, [""; 0]);
    assert_eq!(read.operation("GET").object.summary, None);
}

#[test]
fn extensions_are_kept_everywhere_and_nothing_else_is() {
    let read = read_in(
        "3.0.3",
        "
x-root: 1
paths:
  x-paths: ignored
  /a:
    x-item: [2]
    get:
      x-operation: {a: 3}
      foo: 4
      responses: {'200': {description: '', x-response: 5, content: {a/b: {x-media: 6}}}}
",
    );
    let document = read.document();
    assert_eq!(document.extensions["x-root"], 1);
    assert_eq!(document.paths.len(), 1);
    assert_eq!(document.paths[0].extensions["x-item"][0], 2);
    let operation = read.operation("GET");
    assert_eq!(operation.object.extensions["x-operation"]["a"], 3);
    let response = document.response(&operation.responses[0].1);
    assert_eq!(response.extensions["x-response"], 5);
    assert_eq!(
        document.media_type(&response.content[0].1).extensions["x-media"],
        6
    );
    assert_eq!(
        read.found,
        ["unknown-keyword key #/paths/~1a/get/foo: `foo` is not a keyword of an operation"]
    );
}

#[test]
fn a_reference_where_none_is_allowed_is_followed_all_the_same() {
    let read = read_in(
        "3.0.3",
        "
paths:
  /a: {get: {$ref: '#/x-operations/a'}}
x-operations: {a: {operationId: a, responses: {$ref: '#/x-responses'}}}
x-responses: {'200': {description: fine}}
",
    );
    assert_eq!(read.found, [""; 0]);
    let operation = read.operation("GET");
    assert_eq!(operation.object.operation_id.as_deref(), Some("a"));
    assert_eq!(operation.place.to_string(), "#/x-operations/a");
    assert_eq!(operation.responses.len(), 1);
}

#[test]
fn a_document_that_reaches_too_many_files_is_refused() {
    let mut next = 0;
    let mut chain = |_: &std::path::Path| {
        next += 1;
        Ok(format!("$ref: {next}.yaml\n"))
    };
    let sources = Sources::load("0.yaml".as_ref(), &mut chain, &[]).unwrap();
    let read = of(&sources);
    assert!(read.document.is_none());
    let expected = "limit-exceeded #: the document reaches more than 20000 files or 256 MiB";
    assert_eq!(read.found, [expected]);
}
