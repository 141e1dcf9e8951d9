//! Responses and requests in XML.

use crate::runtime::{
    Api, Bytes, Call, DecodeError, HeaderMap, Json, Method, MockTransport, Operation, RawResponse,
    Server, Settings, StatusCode, XmlNode,
};
use serde::Serialize;

static API: Api = Api {
    name: "test",
    title: "Test",
    version: "1",
    servers: &[Server {
        url: "https://example.com",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[],
};

static PUT: Operation = Operation {
    id: "put",
    method: Method::PUT,
    path: "/",
    ..Operation::DEFAULT
};

pub(crate) fn response(content_type: &str, body: impl Into<Bytes>) -> RawResponse {
    let mut headers = HeaderMap::new();
    if !content_type.is_empty() {
        headers.insert("content-type", content_type.parse().expect("a header"));
    }
    RawResponse::new(StatusCode::OK, headers, body.into())
}

/// What a body stands for, as JSON.
pub(crate) fn read(body: &str, root: &XmlNode) -> Result<Json, DecodeError> {
    response("application/xml", body.to_owned()).xml(root)
}

/// The body of a request.
pub(crate) fn written<T: Serialize>(value: &T, root: &XmlNode) -> Result<String, String> {
    let mut settings = Settings::new(&API);
    settings.transport(MockTransport::new());
    let core = settings.build().expect("a client");
    let mut call = Call::new(&core, &PUT);
    call.xml("application/xml", value, root);
    let request = call.into_request().map_err(|error| error.to_string())?;
    let bytes = request.body().bytes().expect("bytes").to_vec();
    Ok(String::from_utf8(bytes).expect("text"))
}

/// What is written of a value, without the declaration before it.
pub(crate) fn element<T: Serialize>(value: &T, root: &XmlNode) -> String {
    let text = written(value, root).expect("a body");
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    text.strip_prefix(declaration)
        .expect("a declaration")
        .to_owned()
}
