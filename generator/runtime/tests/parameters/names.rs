//! Names and media types that no request can have, and characters that would be another thing where they go.

use crate::runtime::{
    Api, Body, Call, Core, Credential, Error, HttpRequest, Location, Method, MockTransport,
    Operation, Parameter, SchemeKind, SecurityScheme, Server, Settings, Structured, Style,
};

static API: Api = Api {
    name: "test",
    title: "Test",
    version: "1",
    servers: &[Server {
        url: "https://example.com",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[
        SecurityScheme {
            name: "header",
            kind: SchemeKind::ApiKey {
                location: Location::Header,
                name: "X Key",
            },
            setter: "",
            variables: &[],
        },
        SecurityScheme {
            name: "cookie",
            kind: SchemeKind::ApiKey {
                location: Location::Cookie,
                name: "a=b",
            },
            setter: "",
            variables: &[],
        },
    ],
};

static POST: Operation = Operation {
    id: "post",
    method: Method::POST,
    path: "/a/{b}?c=d e",
    parameters: &[
        Parameter::path("b").allow_reserved(),
        Parameter::cookie("form").allow_reserved(),
        Parameter::cookie("raw").style(Style::Cookie),
        Parameter::header("X-Words").style(Style::SpaceDelimited),
        Parameter {
            explode: false,
            ..Parameter::query("pipes").style(Style::PipeDelimited)
        },
        Parameter {
            explode: false,
            ..Parameter::query("words").style(Style::SpaceDelimited)
        },
        Parameter {
            explode: false,
            ..Parameter::query("reserved").allow_reserved()
        },
        Parameter {
            explode: false,
            ..Parameter::query("rows").within(&[Style::PipeDelimited])
        },
    ],
    ..Operation::DEFAULT
};

static ODD: Operation = Operation {
    id: "odd",
    accept: "application/jsoné",
    ..Operation::DEFAULT
};

fn core() -> Core {
    let mut settings = Settings::new(&API);
    settings.transport(MockTransport::new());
    settings.build().expect("a client")
}

fn made(fill: impl FnOnce(&mut Call)) -> Result<HttpRequest<Body>, Error> {
    let mut call = Call::new(&core(), &POST);
    call.path("b", &"b");
    fill(&mut call);
    call.into_request()
}

fn refused(fill: impl FnOnce(&mut Call)) -> String {
    made(fill).expect_err("refused").to_string()
}

#[test]
fn a_media_type_that_no_header_can_have_is_an_error_of_the_call() {
    for wrong in ["application/jsoné+json", "a/b\r\nx: y", "", "a\0/b"] {
        for error in [
            refused(|call| call.json(wrong, &1)),
            refused(|call| call.text(wrong, "text")),
            refused(|call| call.bytes(wrong, "bytes")),
            refused(|call| call.form(wrong, &[("a", 1)])),
            refused(|call| call.bytes_as(wrong, "bytes")),
            refused(|call| call.multipart(wrong, crate::runtime::Multipart::new())),
        ] {
            assert!(error.contains("the header `Content-Type` "), "{error}");
        }
    }
    assert!(refused(|call| call.bytes_as("image/*", "")).contains("is no media type"));
    let error = Call::new(&core(), &ODD)
        .into_request()
        .expect_err("refused");
    assert!(
        error.to_string().contains("the header `Accept` "),
        "{error}"
    );
}

#[test]
fn names_that_nothing_can_have_are_errors_of_the_call() {
    for wrong in ["header param", "", "a\nb", "é"] {
        let error = refused(|call| call.header(wrong, &"value"));
        assert!(error.contains("has no valid name"), "{error}");
    }
    for wrong in ["a=b", "a;b", "a b", "", "é"] {
        let error = refused(|call| call.cookie(wrong, &"value"));
        assert!(error.contains("has no valid name"), "{error}");
    }
    for scheme in ["header", "cookie"] {
        let mut settings = Settings::new(&API);
        settings.transport(MockTransport::new());
        settings.credential(scheme, Credential::Token("t".to_owned()));
        let error = settings.build().expect_err("refused").to_string();
        assert!(
            error.contains("no header or cookie can have its name"),
            "{error}"
        );
    }
}

#[test]
fn the_name_of_a_cookie_is_sent_as_it_is() {
    let request = made(|call| call.cookie("user[id]:1", &"a b")).expect("a request");
    assert_eq!(request.headers()["cookie"], "user[id]:1=a%20b");
}

#[test]
fn a_cookie_begins_no_other_one() {
    let error = refused(|call| call.cookie("raw", &"a; admin=1"));
    assert!(
        error.contains("the cookie `raw` has a value no cookie can have"),
        "{error}"
    );
    assert!(refused(|call| call.cookie("raw", &["a", "b;c"])).contains("no cookie"));
    let request = made(|call| call.cookie("form", &"a/b?c=%20;d,e f")).expect("a request");
    assert_eq!(request.headers()["cookie"], "form=a/b?c=%20%3Bd%2Ce%20f");
}

#[test]
fn a_list_of_an_empty_text_is_a_header_without_a_value() {
    let request = made(|call| call.header("X-List", &[""])).expect("a request");
    assert_eq!(request.headers()["x-list"], "");
    let none: [&str; 0] = [];
    let request = made(|call| call.header("X-List", &none)).expect("a request");
    assert!(!request.headers().contains_key("x-list"));
}

#[test]
fn an_item_does_not_become_two() {
    let error = refused(|call| call.header("X-List", &["a,b", "c"]));
    assert!(
        error.contains("the header `X-List` has an item with a comma in it"),
        "{error}"
    );
    assert!(refused(|call| call.header("X-Words", &["a b"])).contains("a space"));
    assert!(refused(|call| call.path("b", &["a,b"])).contains("a comma"));
    let members = std::collections::BTreeMap::from([("a", "b,c")]);
    assert!(refused(|call| call.header("X-Map", &members)).contains("a comma"));
    let lists = std::collections::BTreeMap::from([("a", ["b", "c"])]);
    assert!(refused(|call| call.header("X-Map", &Structured(&lists))).contains("a comma"));
    let request = made(|call| {
        call.header("X-List", &["a b", "c"]);
        call.header("X-Words", &["a,b", "c"]);
        call.header("X-Text", &"a,b");
        call.query("list", &["a,b"]);
    });
    let request = request.expect("a request");
    assert_eq!(request.headers()["x-list"], "a b,c");
    assert_eq!(request.headers()["x-words"], "a,b c");
    assert_eq!(request.headers()["x-text"], "a,b");
}

#[test]
fn an_item_does_not_become_two_where_its_escape_is_the_delimiter() {
    let error = refused(|call| call.query("pipes", &["a|b", "c"]));
    assert!(
        error.contains("the query parameter `pipes` has an item with `|` in it"),
        "{error}"
    );
    assert!(refused(|call| call.query("words", &["a b"])).contains("a space"));
    assert!(refused(|call| call.query("reserved", &["a,b"])).contains("a comma"));
    assert!(refused(|call| call.query("rows", &[["a|b"]])).contains("`|`"));
    let members = std::collections::BTreeMap::from([("a b", "c")]);
    assert!(refused(|call| call.query("words", &Structured(&members))).contains("a space"));
    let uri = made(|call| {
        call.query("pipes", &["a b", "c,d"]);
        call.query("words", &["a|b", "c"]);
        call.query("rows", &[["a,b"], ["c"]]);
    });
    assert_eq!(
        uri.expect("a request").uri().query(),
        Some("c=d%20e&pipes=a%20b%7Cc%2Cd&words=a%7Cb%20c&rows=a%2Cb,c")
    );
}

#[test]
fn reserved_characters_do_not_end_a_segment() {
    let uri = |value: &str| {
        let request = made(|call| call.path("b", &value)).expect("a request");
        request.uri().to_string()
    };
    let start = "https://example.com/a/";
    assert_eq!(
        uri("a:@b;c=d%2F/e?f#g[h]"),
        format!("{start}a:@b;c=d%2F%2Fe%3Ff%23g%5Bh%5D?c=d%20e")
    );
    for dots in ["..", "%2e%2E", ".%2e"] {
        assert!(
            refused(|call| call.path("b", &dots)).contains("dot segment"),
            "{dots}"
        );
    }
}

#[test]
fn no_character_brings_a_call_down() {
    for c in '\0'..='\u{2ff}' {
        let text: &'static str = Box::leak(format!("a{c}b/c").into_boxed_str());
        let of_body = made(|call| call.json(text, &1));
        assert_eq!(of_body.is_ok(), (' '..='~').contains(&c), "{c:?}");
        let of_header = made(|call| call.header(text, &1));
        assert!(of_header.is_err(), "a slash is in no name");
        let of_cookie = made(|call| call.cookie(text, &1));
        let within = c.is_ascii_graphic() && !"=;,\"\\".contains(c);
        assert_eq!(of_cookie.is_ok(), within, "{c:?}");
    }
}
