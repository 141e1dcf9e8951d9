//! The keywords of the HTTP structure: OpenAPI 2.0 §5, 3.0 to 3.2 §4.

use super::Kind::*;
use super::Under::*;
use super::{ALL, Row, SINCE31, V2, V3, V30, V31, V32, must, row};

pub(super) const DOCUMENT: &[Row] = &[
    must("openapi", Text, V3),
    must("swagger", Text, V2),
    row("$self", Text, V32),
    must("info", One(Info), ALL),
    row("jsonSchemaDialect", Text, SINCE31),
    row("servers", List(Server), V3),
    row("host", Text, V2),
    row("basePath", Text, V2),
    row("schemes", TextList, V2),
    row("consumes", TextList, V2),
    row("produces", TextList, V2),
    row("paths", One(Paths), ALL).required_in(V2 | V30),
    row("webhooks", Map(PathItem), SINCE31),
    row("components", One(Components), V3),
    row("definitions", Map(Schema), V2),
    row("parameters", Map(Parameter), V2),
    row("responses", Map(Response), V2),
    row("securityDefinitions", Map(SecurityScheme), V2),
    row("security", List(SecurityRequirement), ALL),
    row("tags", List(Tag), ALL),
    row("externalDocs", One(ExternalDocs), ALL),
];

pub(super) const INFO: &[Row] = &[
    must("title", Text, ALL),
    must("version", Text, ALL),
    row("summary", Text, SINCE31),
    row("description", Text, ALL),
    row("termsOfService", Text, ALL),
    row("contact", One(Contact), ALL),
    row("license", One(License), ALL),
];

pub(super) const CONTACT: &[Row] = &[
    row("name", Text, ALL),
    row("url", Text, ALL),
    row("email", Text, ALL),
];

pub(super) const LICENSE: &[Row] = &[
    must("name", Text, ALL),
    row("identifier", Text, SINCE31),
    row("url", Text, ALL),
];

pub(super) const EXTERNAL_DOCS: &[Row] = &[must("url", Text, ALL), row("description", Text, ALL)];

pub(super) const SERVER: &[Row] = &[
    must("url", Text, V3),
    row("name", Text, V32),
    row("description", Text, V3),
    row("variables", Map(ServerVariable), V3),
];

pub(super) const SERVER_VARIABLE: &[Row] = &[
    must("default", Text, V3),
    row("enum", TextList, V3),
    row("description", Text, V3),
];

pub(super) const COMPONENTS: &[Row] = &[
    row("schemas", Map(Schema), V3),
    row("responses", Map(Response), V3),
    row("parameters", Map(Parameter), V3),
    row("examples", Map(Example), V3),
    row("requestBodies", Map(RequestBody), V3),
    row("headers", Map(Header), V3),
    row("securitySchemes", Map(SecurityScheme), V3),
    row("links", Map(Link), V3),
    row("callbacks", Map(Callback), V3),
    row("pathItems", Map(PathItem), SINCE31),
    row("mediaTypes", Map(MediaType), V32),
];

pub(super) const PATH_ITEM: &[Row] = &[
    row("$ref", Text, ALL),
    row("summary", Text, V3),
    row("description", Text, V3),
    row("get", One(Operation), ALL),
    row("put", One(Operation), ALL),
    row("post", One(Operation), ALL),
    row("delete", One(Operation), ALL),
    row("options", One(Operation), ALL),
    row("head", One(Operation), ALL),
    row("patch", One(Operation), ALL),
    row("trace", One(Operation), V3),
    row("query", One(Operation), V32),
    row("additionalOperations", Map(Operation), V32),
    row("servers", List(Server), V3),
    row("parameters", List(Parameter), ALL),
];

pub(super) const OPERATION: &[Row] = &[
    row("tags", TextList, ALL),
    row("summary", Text, ALL),
    row("description", Text, ALL),
    row("externalDocs", One(ExternalDocs), ALL),
    row("operationId", Text, ALL),
    row("consumes", TextList, V2),
    row("produces", TextList, V2),
    row("schemes", TextList, V2),
    row("parameters", List(Parameter), ALL),
    row("requestBody", One(RequestBody), V3),
    row("responses", One(Responses), ALL).required_in(V2 | V30),
    row("callbacks", Map(Callback), V3),
    row("deprecated", Flag, ALL),
    row("security", List(SecurityRequirement), ALL),
    row("servers", List(Server), V3),
];

pub(super) const PARAMETER: &[Row] = &[
    must("name", Text, ALL),
    must("in", Text, ALL),
    row("description", Text, ALL),
    row("required", Flag, ALL),
    row("deprecated", Flag, V3),
    row("allowEmptyValue", Flag, ALL),
    row("allowReserved", Flag, V3),
    row("style", Text, V3),
    row("explode", Flag, V3),
    row("schema", One(Schema), ALL),
    row("content", Map(MediaType), V3),
    row("example", Data, V3),
    row("examples", Map(Example), V3),
    row("type", Text, V2),
    row("format", Text, V2),
    row("items", One(Items), V2),
    row("collectionFormat", Text, V2),
    row("default", Data, V2),
    row("maximum", Number, V2),
    row("exclusiveMaximum", Flag, V2),
    row("minimum", Number, V2),
    row("exclusiveMinimum", Flag, V2),
    row("maxLength", Count, V2),
    row("minLength", Count, V2),
    row("pattern", Text, V2),
    row("maxItems", Count, V2),
    row("minItems", Count, V2),
    row("uniqueItems", Flag, V2),
    row("enum", DataList, V2),
    row("multipleOf", Number, V2),
];

pub(super) const ITEMS: &[Row] = &[
    must("type", Text, V2),
    row("format", Text, V2),
    row("items", One(Items), V2),
    row("collectionFormat", Text, V2),
    row("default", Data, V2),
    row("maximum", Number, V2),
    row("exclusiveMaximum", Flag, V2),
    row("minimum", Number, V2),
    row("exclusiveMinimum", Flag, V2),
    row("maxLength", Count, V2),
    row("minLength", Count, V2),
    row("pattern", Text, V2),
    row("maxItems", Count, V2),
    row("minItems", Count, V2),
    row("uniqueItems", Flag, V2),
    row("enum", DataList, V2),
    row("multipleOf", Number, V2),
];

pub(super) const HEADER: &[Row] = &[
    row("description", Text, ALL),
    row("required", Flag, V3),
    row("deprecated", Flag, V3),
    row("style", Text, V3),
    row("explode", Flag, V3),
    row("schema", One(Schema), V3),
    row("content", Map(MediaType), V3),
    row("example", Data, V3),
    row("examples", Map(Example), V3),
    row("type", Text, V2),
    row("format", Text, V2),
    row("items", One(Items), V2),
    row("collectionFormat", Text, V2),
    row("default", Data, V2),
    row("maximum", Number, V2),
    row("exclusiveMaximum", Flag, V2),
    row("minimum", Number, V2),
    row("exclusiveMinimum", Flag, V2),
    row("maxLength", Count, V2),
    row("minLength", Count, V2),
    row("pattern", Text, V2),
    row("maxItems", Count, V2),
    row("minItems", Count, V2),
    row("uniqueItems", Flag, V2),
    row("enum", DataList, V2),
    row("multipleOf", Number, V2),
];

pub(super) const REQUEST_BODY: &[Row] = &[
    row("description", Text, V3),
    must("content", Map(MediaType), V3),
    row("required", Flag, V3),
];

pub(super) const MEDIA_TYPE: &[Row] = &[
    row("schema", One(Schema), V3),
    row("itemSchema", One(Schema), V32),
    row("example", Data, V3),
    row("examples", Map(Example), V3),
    row("encoding", Map(Encoding), V3),
    row("prefixEncoding", List(Encoding), V32),
    row("itemEncoding", One(Encoding), V32),
];

pub(super) const ENCODING: &[Row] = &[
    row("contentType", Text, V3),
    row("headers", Map(Header), V3),
    row("style", Text, V3),
    row("explode", Flag, V3),
    row("allowReserved", Flag, V3),
    row("encoding", Map(Encoding), V32),
    row("prefixEncoding", List(Encoding), V32),
    row("itemEncoding", One(Encoding), V32),
];

pub(super) const RESPONSE: &[Row] = &[
    row("summary", Text, V32),
    row("description", Text, ALL).required_in(V2 | V30 | V31),
    row("headers", Map(Header), ALL),
    row("content", Map(MediaType), V3),
    row("links", Map(Link), V3),
    row("schema", One(Schema), V2),
    row("examples", DataMap, V2),
];

pub(super) const LINK: &[Row] = &[
    row("operationRef", Text, V3),
    row("operationId", Text, V3),
    row("parameters", DataMap, V3),
    row("requestBody", Data, V3),
    row("description", Text, V3),
    row("server", One(Server), V3),
];

pub(super) const EXAMPLE: &[Row] = &[
    row("summary", Text, V3),
    row("description", Text, V3),
    row("value", Data, V3),
    row("dataValue", Data, V32),
    row("serializedValue", Text, V32),
    row("externalValue", Text, V3),
];

pub(super) const TAG: &[Row] = &[
    must("name", Text, ALL),
    row("summary", Text, V32),
    row("description", Text, ALL),
    row("externalDocs", One(ExternalDocs), ALL),
    row("parent", Text, V32),
    row("kind", Text, V32),
];

pub(super) const SECURITY_SCHEME: &[Row] = &[
    must("type", Text, ALL),
    row("description", Text, ALL),
    row("deprecated", Flag, V32),
    row("name", Text, ALL),
    row("in", Text, ALL),
    row("scheme", Text, V3),
    row("bearerFormat", Text, V3),
    row("flows", One(OAuthFlows), V3),
    row("openIdConnectUrl", Text, V3),
    row("oauth2MetadataUrl", Text, V32),
    row("flow", Text, V2),
    row("authorizationUrl", Text, V2),
    row("tokenUrl", Text, V2),
    row("scopes", TextMap, V2),
];

pub(super) const OAUTH_FLOWS: &[Row] = &[
    row("implicit", One(OAuthFlow), V3),
    row("password", One(OAuthFlow), V3),
    row("clientCredentials", One(OAuthFlow), V3),
    row("authorizationCode", One(OAuthFlow), V3),
    row("deviceAuthorization", One(OAuthFlow), V32),
];

pub(super) const OAUTH_FLOW: &[Row] = &[
    row("authorizationUrl", Text, V3),
    row("deviceAuthorizationUrl", Text, V32),
    row("tokenUrl", Text, V3),
    row("refreshUrl", Text, V3),
    must("scopes", TextMap, V30 | V31 | V32),
];
