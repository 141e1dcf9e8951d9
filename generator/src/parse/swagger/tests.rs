use crate::document::schema::JsonType::{Array, Integer, Object, String as Text};
use crate::document::{
    Document, MediaType, ParameterStyle, RequestBody, SecurityKind, Slot, Version,
};
use crate::parse::testing::{Read, read_in};

/// A document of one operation with these lines.
fn read(operation: &str, rest: &str) -> Read {
    let operation = operation.replace('\n', "\n      ");
    let responses = if operation.contains("responses:") {
        ""
    } else {
        "\n      responses: {'200': {description: ''}}"
    };
    let read = read_in(
        "2.0",
        &format!("{rest}\npaths:\n  /a:\n    post:\n      {operation}{responses}\n"),
    );
    assert_eq!(read.found, [""; 0]);
    read
}

fn body(read: &Read) -> (&Document, &RequestBody) {
    let document = read.document();
    (
        document,
        document.request_body(
            read.operation("POST")
                .request_body
                .as_ref()
                .expect("a body"),
        ),
    )
}

fn media_types<'r>(
    document: &'r Document,
    content: &'r [(String, Slot<MediaType>)],
) -> Vec<(&'r str, &'r MediaType)> {
    content
        .iter()
        .map(|(name, slot)| (name.as_str(), document.media_type(slot)))
        .collect()
}

#[test]
fn host_base_path_and_schemes_are_servers() {
    for (text, urls) in [
        ("host: example.com", &["https://example.com"][..]),
        (
            "host: example.com:8080\nbasePath: /v1/",
            &["https://example.com:8080/v1"],
        ),
        (
            "host: example.com\nbasePath: v1\nschemes: [http, wss]",
            &["http://example.com/v1", "wss://example.com/v1"],
        ),
        (
            "host: example.com\nschemes: [http, https]",
            &["https://example.com", "http://example.com"],
        ),
        ("host: 'http://example.com/'", &["http://example.com"]),
        (
            "host: https://example.com/api\nbasePath: v1",
            &["https://example.com/api/v1"],
        ),
        (
            "host: http://example.com\nschemes: [https]",
            &["https://example.com"],
        ),
        ("basePath: /v1", &["/v1"]),
        ("basePath: /", &[]),
        ("schemes: [https]", &[]),
    ] {
        let read = read_in("2.0", text);
        let found: Vec<_> = read
            .document()
            .servers
            .iter()
            .map(|server| server.url.as_str())
            .collect();
        assert_eq!(found, urls, "{text}");
        assert_eq!(read.document().version, Version::V2_0);
    }
    let read = read("schemes: [http]", "host: example.com\nschemes: [https]");
    assert_eq!(read.operation("POST").servers[0].url, "http://example.com");
}

#[test]
fn a_body_parameter_is_the_request_body_in_every_media_type() {
    let parameter =
        "{name: x, in: body, required: true, description: d, schema: {$ref: '#/definitions/Pet'}}";
    let definitions = "definitions: {Pet: {type: object}}";
    let read = read(
        &format!("consumes: [application/json, text/xml]\nparameters: [{parameter}]"),
        definitions,
    );
    let (document, body) = body(&read);
    assert_eq!(body.place.to_string(), "#/paths/~1a/post/parameters/0");
    assert_eq!(
        (body.required, body.description.as_deref()),
        (true, Some("d"))
    );
    let types = media_types(document, &body.content);
    assert_eq!(
        types.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        ["application/json", "text/xml"]
    );
    assert_eq!(types[0].1.schema, types[1].1.schema);
    assert_eq!(
        read.target("#/paths/~1a/post/parameters/0/schema"),
        "#/definitions/Pet"
    );
    assert!(read.operation("POST").parameters.is_empty());
}

#[test]
fn media_types_are_the_operation_s_or_the_document_s_or_json() {
    let parameters = "parameters: [{name: x, in: body, schema: {type: object}}]";
    for (own, document, expected) in [
        ("consumes: [a/b]\n", "consumes: [c/d]", &["a/b"][..]),
        ("", "consumes: [c/d]", &["c/d"]),
        ("", "", &["application/json"]),
    ] {
        let read = read(&format!("{own}{parameters}"), document);
        let names = body(&read).1.content.iter().map(|(name, _)| name.as_str());
        assert_eq!(names.collect::<Vec<_>>(), expected);
    }
}

#[test]
fn form_fields_are_an_object() {
    let read = read(
        "parameters:
  - {name: a, in: formData, type: string, required: true, description: the a}
  - {name: b, in: formData, type: array, items: {type: integer}, collectionFormat: multi}
  - {name: c, in: formData, type: array, items: {type: string}}
  - {name: q, in: query, type: string}",
        "",
    );
    let (document, body) = body(&read);
    let types = media_types(document, &body.content);
    let [("application/x-www-form-urlencoded", media_type)] = types[..] else {
        panic!("{types:?}")
    };
    let schema = &document.schemas[media_type.schema.unwrap()];
    assert_eq!(schema.place.to_string(), "#/paths/~1a/post/parameters");
    assert_eq!(
        (&schema.types[..], &schema.required[..]),
        (&[Object][..], &["a".to_owned()][..])
    );
    let a = &document.schemas[schema.properties["a"]];
    assert_eq!(
        (&a.types[..], a.description.as_deref(), a.required.len()),
        (&[Text][..], Some("the a"), 0)
    );
    let encoding = |name: &str| {
        (
            media_type.encoding[name].style,
            media_type.encoding[name].explode,
        )
    };
    assert_eq!(encoding("b"), (Some(ParameterStyle::Form), Some(true)));
    assert_eq!(encoding("c"), (Some(ParameterStyle::Form), Some(false)));
    assert!(!media_type.encoding.contains_key("a"));
    assert!(body.required);
    assert_eq!(read.operation("POST").parameters.len(), 1);
}

#[test]
fn a_file_is_sent_as_multipart_and_given_as_bytes() {
    let read = read(
        "produces: [image/png]
parameters: [{name: f, in: formData, type: file}]
responses: {'200': {description: '', schema: {type: file}}}",
        "",
    );
    let (document, body) = body(&read);
    assert_eq!(body.content[0].0, "multipart/form-data");
    let field = read.schema("#/paths/~1a/post/parameters/0");
    assert_eq!(
        (&field.types[..], field.format.as_deref()),
        (&[Text][..], Some("binary"))
    );
    let response = document.response(&read.operation("POST").responses[0].1);
    assert_eq!(response.content[0].0, "image/png");
    let given = read.schema("#/paths/~1a/post/responses/200/schema");
    assert_eq!(given.format.as_deref(), Some("binary"));
}

#[test]
fn bodies_and_fields_of_path_items_and_definitions_count() {
    let text = "
parameters:
  Pet: {name: pet, in: body, schema: {type: object}}
  Page: {name: page, in: query, type: integer}
paths:
  /a:
    parameters: [{$ref: '#/parameters/Pet'}, {$ref: '#/parameters/Page'}]
    get: {responses: {default: {description: ''}}}
    post:
      parameters: [{name: own, in: body, schema: {type: string}}]
      responses: {default: {description: ''}}
";
    let read = read_in("2.0", text);
    assert_eq!(read.found, [""; 0]);
    let item = &read.document().paths[0];
    assert_eq!(item.parameters.len(), 1);
    assert_eq!(read.document().parameter(&item.parameters[0]).name, "page");
    let body = |method| {
        let body = read
            .operation(method)
            .request_body
            .as_ref()
            .expect("a body");
        read.document().request_body(body).place.to_string()
    };
    assert_eq!(body("GET"), "#/parameters/Pet");
    assert_eq!(body("POST"), "#/paths/~1a/post/parameters/0");
}

#[test]
fn parameters_carry_their_schema_and_delimiter() {
    let styles = [
        ("in: query", ParameterStyle::Form, false),
        (
            "in: query, collectionFormat: csv",
            ParameterStyle::Form,
            false,
        ),
        (
            "in: query, collectionFormat: multi",
            ParameterStyle::Form,
            true,
        ),
        (
            "in: query, collectionFormat: ssv",
            ParameterStyle::SpaceDelimited,
            false,
        ),
        (
            "in: query, collectionFormat: tsv",
            ParameterStyle::TabDelimited,
            false,
        ),
        (
            "in: query, collectionFormat: pipes",
            ParameterStyle::PipeDelimited,
            false,
        ),
        (
            "in: header, collectionFormat: csv",
            ParameterStyle::Simple,
            false,
        ),
    ];
    for (text, style, explode) in styles {
        let list = "type: array, minItems: 1, items: {type: integer, format: int64, maximum: 9}";
        let read = read(&format!("parameters: [{{name: p, {text}, {list}}}]"), "");
        let parameter = read
            .document()
            .parameter(&read.operation("POST").parameters[0]);
        assert_eq!(
            (parameter.style, parameter.explode),
            (style, explode),
            "{text}"
        );
        let schema = &read.document().schemas[parameter.schema.unwrap()];
        assert_eq!(
            (&schema.types[..], schema.bounds.min_items),
            (&[Array][..], Some(1))
        );
        let items = &read.document().schemas[schema.items.unwrap()];
        assert_eq!(
            (&items.types[..], items.format.as_deref()),
            (&[Integer][..], Some("int64"))
        );
        assert_eq!(schema.description, None);
    }
}

#[test]
fn responses_are_in_what_the_operation_produces() {
    let read = read_in(
        "2.0",
        "
produces: [application/json]
responses:
  Pet: {description: p, schema: {type: object}, examples: {text/xml: <pet/>}, headers: {X-A: {type: integer}}}
paths:
  /a:
    get: {responses: {'200': {$ref: '#/responses/Pet'}, '204': {description: none}}}
    put: {produces: [text/xml], responses: {'200': {$ref: '#/responses/Pet'}}}
",
    );
    assert_eq!(read.found, [""; 0]);
    let document = read.document();
    let content = |method, index: usize| {
        let response = document.response(&read.operation(method).responses[index].1);
        let types = media_types(document, &response.content).into_iter();
        types
            .map(|(name, media_type)| {
                (
                    name,
                    media_type.schema.is_some(),
                    media_type.examples.first().map(|one| one.value.clone()),
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(content("GET", 0), [("application/json", true, None)]);
    assert_eq!(content("GET", 1), []);
    assert_eq!(
        content("PUT", 0),
        [("text/xml", true, Some("<pet/>".into()))]
    );
    assert!(matches!(
        read.operation("GET").responses[0].1,
        Slot::Reference(_)
    ));
    let response = document.response(&read.operation("PUT").responses[0].1);
    assert_eq!(response.place.to_string(), "#/responses/Pet");
    let header = document.header(&response.headers[0].1);
    assert_eq!(document.schemas[header.schema.unwrap()].types, [Integer]);
}

#[test]
fn security_schemes_are_those_of_openapi_3() {
    let read = read_in(
        "2.0",
        "
securityDefinitions:
  basic: {type: basic}
  key: {type: apiKey, in: header, name: X-Key}
  implicit: {type: oauth2, flow: implicit, authorizationUrl: 'https://a', scopes: {r: read}}
  password: {type: oauth2, flow: password, tokenUrl: 'https://t', scopes: {}}
  application: {type: oauth2, flow: application, tokenUrl: 'https://t', scopes: {}}
  accessCode: {type: oauth2, flow: accessCode, authorizationUrl: 'https://a', tokenUrl: 'https://t', scopes: {}}
",
    );
    assert_eq!(read.found, [""; 0]);
    let schemes = &read.document().components.security_schemes;
    assert!(
        matches!(&schemes["basic"].kind, SecurityKind::Http { scheme, .. } if scheme == "basic")
    );
    assert!(matches!(&schemes["key"].kind, SecurityKind::ApiKey { name, .. } if name == "X-Key"));
    let flow = |name: &str| match &schemes[name].kind {
        SecurityKind::OAuth2 { flows, .. } => flows[0].clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!(flow("implicit").kind, "implicit");
    assert_eq!(flow("implicit").scopes["r"], "read");
    assert_eq!(flow("password").kind, "password");
    assert_eq!(flow("application").kind, "clientCredentials");
    assert_eq!(flow("application").token_url.as_deref(), Some("https://t"));
    assert_eq!(flow("accessCode").kind, "authorizationCode");
}
