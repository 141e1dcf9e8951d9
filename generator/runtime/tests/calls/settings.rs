//! Clients from the environment, and what servers say of how often they may be called.

use super::api::Client;
use crate::runtime::{
    Api, Flow, Location, MockTransport, RateLimit, RawResponse, SchemeKind, SecurityScheme, Server,
    Settings, UnlistedCall, client_credentials,
};
use crate::runtime::{Call, Method, Operation};
use std::time::Duration;

static API: Api = Api {
    name: "my-api",
    title: "My API",
    version: "1",
    servers: &[Server {
        url: "https://example.com",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[
        SecurityScheme {
            name: "api_key_auth",
            kind: SchemeKind::Bearer,
            setter: "bearer_token",
            variables: &["MY_API_API_KEY_AUTH"],
        },
        SecurityScheme {
            name: "log.in",
            kind: SchemeKind::Basic,
            setter: "basic_auth",
            variables: &["MY_API_LOG_IN_USERNAME", "MY_API_LOG_IN_PASSWORD"],
        },
        SecurityScheme {
            name: "key",
            kind: SchemeKind::ApiKey {
                location: Location::Cookie,
                name: "k",
            },
            setter: "api_key",
            variables: &["MY_API_KEY"],
        },
    ],
};

static GET: Operation = Operation {
    id: "get",
    method: Method::GET,
    security: &[&["api_key_auth", "key"], &["log.in"]],
    ..Operation::DEFAULT
};

/// The request that a client with these variables makes.
fn request(
    variables: &'static [(&'static str, &'static str)],
) -> Option<http::Request<crate::runtime::Body>> {
    let mut settings = Settings::new(&API);
    settings.transport(MockTransport::new());
    settings.variables(&|name| {
        let found = variables.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| (*value).to_owned())
    });
    let core = settings.build().expect("a client");
    Call::new(&core, &GET).into_request().ok()
}

#[test]
fn the_environment_gives_credentials_and_a_base_url() {
    let all = request(&[
        ("MY_API_BASE_URL", "http://localhost:1/x"),
        ("MY_API_API_KEY_AUTH", "t"),
        ("MY_API_KEY", "s%3Ak+/=; é"),
    ]);
    let all = all.expect("a request");
    assert_eq!(all.uri(), "http://localhost:1/x/");
    assert_eq!(
        (&all.headers()["authorization"], &all.headers()["cookie"]),
        (
            &"Bearer t".parse().expect("a value"),
            // A cookie is sent as the server gave it; what no cookie can have is escaped.
            &"k=s%3Ak+/=%3B%20%C3%A9".parse().expect("a value")
        )
    );
    let login = request(&[
        ("MY_API_LOG_IN_USERNAME", "u"),
        ("MY_API_LOG_IN_PASSWORD", "p"),
        ("MY_API_KEY", ""),
    ]);
    assert_eq!(
        login.expect("a request").headers()["authorization"],
        "Basic dTpw"
    );
    assert!(request(&[("MY_API_KEY", "k")]).is_none());
}

static SERVICE: Api = Api {
    name: "service",
    security_schemes: &[SecurityScheme {
        name: "oauth",
        kind: SchemeKind::OAuth2(&[Flow {
            kind: "clientCredentials",
            token_url: "/token",
            refresh_url: "",
            device_url: "",
        }]),
        setter: "client_credentials",
        variables: &["TOKEN", "ID", "SECRET"],
    }],
    ..API
};

#[tokio::test]
async fn the_environment_gives_a_client_of_oauth_or_its_token() {
    let cases: [(&[(&str, &str)], &str); 2] = [
        (&[("ID", "id"), ("SECRET", "s")], "Bearer given"),
        (&[("ID", "id"), ("SECRET", "s"), ("TOKEN", "t")], "Bearer t"),
    ];
    for (variables, sent) in cases {
        let mock = MockTransport::answering(|request| {
            let token = bytes::Bytes::from(r#"{"access_token":"given"}"#);
            let body = match request.uri().path() {
                "/token" => token,
                _ => bytes::Bytes::new(),
            };
            Ok(http::Response::new(body.into()))
        });
        let mut settings = Settings::new(&SERVICE).by_client(client_credentials);
        settings.transport(mock.clone());
        settings.variables(&|name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        });
        let core = settings.build().expect("a client");
        let call = UnlistedCall::new(&core, Method::GET, "/any");
        call.await.expect("an answer");
        let requests = mock.requests();
        assert_eq!(
            requests.last().expect("a call").headers()["authorization"],
            sent
        );
    }
}

#[test]
fn a_client_of_this_environment_can_be_made() {
    let client = Client::from_env().expect("a client");
    assert_eq!(client.base_url(), "https://api.example.com/v1");
}

#[test]
fn rate_limits_are_read_in_every_spelling() {
    let seconds = Duration::from_secs;
    let full = |limit, remaining, reset| RateLimit {
        limit,
        remaining,
        reset,
    };
    type Headers = &'static [(&'static str, &'static str)];
    let cases: [(Headers, Option<RateLimit>); 9] = [
        (&[], None),
        (
            &[
                ("x-ratelimit-limit", "100"),
                ("x-ratelimit-remaining", "99"),
                ("x-ratelimit-reset", "30"),
            ],
            Some(full(Some(100), Some(99), Some(seconds(30)))),
        ),
        (
            &[
                ("ratelimit-limit", "100, 100;w=60"),
                ("ratelimit-remaining", "0"),
                ("ratelimit-reset", "1.5"),
            ],
            Some(full(Some(100), Some(0), Some(seconds(1)))),
        ),
        (
            &[
                ("ratelimit", r#""default";r=50;t=30, "day";r=9;t=9"#),
                ("ratelimit-policy", r#""default";q=100;w=60"#),
            ],
            Some(full(Some(100), Some(50), Some(seconds(30)))),
        ),
        (
            &[
                ("x-ratelimit-reset", "784111807"),
                ("date", "Sun, 06 Nov 1994 08:49:37 GMT"),
            ],
            Some(full(None, None, Some(seconds(784_111_807)))),
        ),
        (
            &[
                ("x-ratelimit-reset", "1700000060"),
                ("date", "Tue, 14 Nov 2023 22:13:20 GMT"),
            ],
            Some(full(None, None, Some(seconds(60)))),
        ),
        (
            &[("ratelimit", "limit=100, remaining=50, reset=5")],
            Some(full(Some(100), Some(50), Some(seconds(5)))),
        ),
        (
            &[("ratelimit", r#""a,b;r=1";r=5;t=3"#)],
            Some(full(None, Some(5), Some(seconds(3)))),
        ),
        (&[("x-ratelimit-remaining", "many")], None),
    ];
    for (headers, expected) in cases {
        let mut map = http::HeaderMap::new();
        for (name, value) in headers {
            map.insert(*name, value.parse().expect("a value"));
        }
        let response = RawResponse::new(http::StatusCode::OK, map, bytes::Bytes::new());
        assert_eq!(response.rate_limit(), expected, "{headers:?}");
    }
}

#[test]
fn a_cookie_of_the_users_own_stands_for_a_key() {
    let request = |cookie: &str| {
        let mut settings = Settings::new(&API);
        settings.transport(MockTransport::new());
        settings.default_header("Cookie", cookie);
        let core = settings.build().expect("a client");
        Call::new(&core, &KEY).into_request().map(drop)
    };
    assert!(request("a=b; k=sid").is_ok());
    assert!(request("a=k").is_err());
}

static KEY: Operation = Operation {
    id: "key",
    method: Method::GET,
    security: &[&["key"]],
    ..Operation::DEFAULT
};
