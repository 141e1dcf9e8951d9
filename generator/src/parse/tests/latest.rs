//! What OpenAPI 3.1 and 3.2 add.

use crate::document::{ParameterLocation, ParameterStyle, SecurityKind, Slot, Version};
use crate::parse::testing::{Read, read, read_in};

fn clean(version: &str, text: &str) -> Read {
    let read = read_in(version, text);
    assert_eq!(read.found, [""; 0]);
    read
}

#[test]
fn a_document_may_have_webhooks_or_components_only() {
    let read = read(
        "openapi: 3.1
info: {title: T, version: 1.10, summary: short, license: {name: MIT, identifier: MIT}}
webhooks:
  changed: {post: {responses: {'200': {description: ''}}}}
  shared: {$ref: '#/components/pathItems/Shared'}
components:
  pathItems: {Shared: {put: {}}}
",
    );
    assert_eq!(read.found, [""; 0]);
    let document = read.document();
    assert_eq!(
        (document.version, document.info.version.as_str()),
        (Version::V3_1, "1.10")
    );
    assert_eq!(
        document
            .info
            .license
            .as_ref()
            .unwrap()
            .identifier
            .as_deref(),
        Some("MIT")
    );
    let webhooks: Vec<_> = document
        .webhooks
        .iter()
        .map(|item| (item.key.as_str(), item.operations[0].method.as_str()))
        .collect();
    assert_eq!(webhooks, [("changed", "POST"), ("shared", "PUT")]);
    assert!(document.paths.is_empty());
}

#[test]
fn methods_beyond_the_eight_are_operations() {
    let read = clean(
        "3.2.0",
        "
paths:
  /a:
    query: {operationId: q}
    additionalOperations:
      COPY: {operationId: c}
      x-odd: {operationId: o}
    get: {operationId: g}
",
    );
    let operations = &read.document().paths[0].operations;
    let found: Vec<_> = operations
        .iter()
        .map(|one| (one.method.as_str(), one.place.to_string()))
        .collect();
    let place = |rest: &str| format!("#/paths/~1a/{rest}");
    assert_eq!(
        found,
        [
            ("QUERY", place("query")),
            ("COPY", place("additionalOperations/COPY")),
            ("x-odd", place("additionalOperations/x-odd")),
            ("GET", place("get")),
        ]
    );
    let read = read_in("3.2.0", "paths: {/a: {additionalOperations: {POST: {}}}}");
    let message = "`POST` does not stand under `additionalOperations`";
    assert_eq!(
        read.found,
        [format!(
            "operation-skipped key #/paths/~1a/additionalOperations/POST: {message}"
        )]
    );
}

#[test]
fn methods_of_later_versions_are_read_and_reported() {
    let read = read_in("3.1.0", "paths: {/a: {query: {operationId: q}}}");
    assert_eq!(
        read.operation("QUERY").object.operation_id.as_deref(),
        Some("q")
    );
    let message = "`query` is not a keyword of a path item in OpenAPI 3.1";
    assert_eq!(
        read.found,
        [format!("unknown-keyword key #/paths/~1a/query: {message}")]
    );
}

#[test]
fn media_types_have_items_and_encodings_by_position() {
    let read = clean(
        "3.2.0",
        "
paths:
  /a:
    post:
      requestBody:
        content:
          multipart/mixed:
            itemSchema: {type: object}
            prefixEncoding: [{contentType: application/json}, {contentType: image/png}]
            itemEncoding: {contentType: text/plain, encoding: {a: {style: form, explode: false}}}
          application/jsonl: {$ref: '#/components/mediaTypes/Lines'}
      responses: {'200': {summary: fine, content: {application/jsonl: {$ref: '#/components/mediaTypes/Lines'}}}}
components:
  mediaTypes:
    Lines: {itemSchema: {type: string}}
",
    );
    let document = read.document();
    let body = document.request_body(read.operation("POST").request_body.as_ref().unwrap());
    let mixed = document.media_type(&body.content[0].1);
    assert!(mixed.item_schema.is_some() && mixed.schema.is_none());
    let prefixes: Vec<_> = mixed
        .prefix_encoding
        .iter()
        .map(|one| one.content_type.as_deref().unwrap())
        .collect();
    assert_eq!(prefixes, ["application/json", "image/png"]);
    let item = mixed.item_encoding.as_ref().unwrap();
    assert_eq!(
        (item.encoding["a"].style, item.encoding["a"].explode),
        (Some(ParameterStyle::Form), Some(false))
    );
    assert_eq!(
        (item.style, item.explode, item.allow_reserved),
        (None, None, None)
    );
    let Slot::Reference(lines) = &body.content[1].1 else {
        panic!()
    };
    assert_eq!(lines.target.to_string(), "#/components/mediaTypes/Lines");
    let response = document.response(&read.operation("POST").responses[0].1);
    assert_eq!(response.summary.as_deref(), Some("fine"));
    assert!(
        document
            .media_type(&response.content[0].1)
            .item_schema
            .is_some()
    );
}

#[test]
fn parameters_may_be_the_whole_query_or_a_cookie() {
    let read = clean(
        "3.2.0",
        "
paths:
  /a:
    get:
      parameters:
        - {name: all, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}
        - {name: c, in: cookie, style: cookie, schema: {type: array}}
        - {name: d, in: cookie, schema: {type: array}}
        - {name: h, in: header, schema: {type: array}}
        - {name: e, in: query, style: deepObject, schema: {type: object}, examples: {a: {dataValue: {b: 1}}, s: {$ref: '#/components/examples/E'}}}
components:
  examples: {E: {value: {c: shared}}}
",
    );
    let document = read.document();
    let all: Vec<_> = read
        .operation("GET")
        .parameters
        .iter()
        .map(|slot| document.parameter(slot))
        .collect();
    assert_eq!(
        (all[0].location, all[0].content.len()),
        (ParameterLocation::QueryString, 1)
    );
    let style = |index: usize| (all[index].style, all[index].explode);
    assert_eq!(style(1), (ParameterStyle::Cookie, true));
    assert_eq!(style(2), (ParameterStyle::Form, true));
    assert_eq!(style(3), (ParameterStyle::Simple, false));
    assert_eq!(style(4), (ParameterStyle::DeepObject, false));
    assert_eq!(
        all[4].examples,
        [
            serde_json::json!({"b": 1}),
            serde_json::json!({"c": "shared"})
        ]
    );
}

#[test]
fn tags_servers_and_schemes_say_more() {
    let read = clean(
        "3.2.0",
        "
servers: [{url: 'https://{h}', name: main, variables: {h: {default: a, enum: [a, 1.10]}}}]
tags: [{name: a, summary: A, kind: nav}, {name: b, parent: a}]
security: [{device: []}, {'#/components/securitySchemes/mtls': []}, {}]
components:
  securitySchemes:
    device:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://m
      flows: {deviceAuthorization: {deviceAuthorizationUrl: 'https://d', tokenUrl: 'https://t', scopes: {a: b}}}
    mtls: {type: mutualTLS}
",
    );
    let document = read.document();
    assert_eq!(document.servers[0].name.as_deref(), Some("main"));
    assert_eq!(document.servers[0].variables["h"].values, ["a", "1.10"]);
    assert_eq!(document.tags[0].kind.as_deref(), Some("nav"));
    assert_eq!(document.tags[1].parent.as_deref(), Some("a"));
    let schemes = &document.components.security_schemes;
    let SecurityKind::OAuth2 {
        flows,
        metadata_url,
    } = &schemes["device"].kind
    else {
        panic!()
    };
    assert_eq!(
        (flows[0].kind.as_str(), metadata_url.as_deref()),
        ("deviceAuthorization", Some("https://m"))
    );
    assert_eq!(
        flows[0].device_authorization_url.as_deref(),
        Some("https://d")
    );
    assert!(schemes["device"].deprecated);
    // A URI is the scheme it leads to, not another one.
    assert_eq!(schemes.keys().collect::<Vec<_>>(), ["device", "mtls"]);
    assert!(matches!(schemes["mtls"].kind, SecurityKind::MutualTls));
    let security = document.security.as_ref().expect("it is written");
    assert_eq!(security.len(), 3);
    assert_eq!(security[1].schemes[0].0, "mtls");
}

#[test]
fn a_response_without_a_description_is_right_in_3_2_only() {
    let text = "paths: {/a: {get: {responses: {'200': {}}}}}";
    clean("3.2.0", text);
    let expected = "missing-keyword #/paths/~1a/get/responses/200: a response has no `description`";
    assert_eq!(read_in("3.1.0", text).found, [expected]);
}
