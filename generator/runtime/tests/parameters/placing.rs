//! Where parameters go in a request, and what keeps one from being made.

use crate::runtime::{
    Api, Body, Call, CharClass, Core, Error, ErrorKind, HttpRequest, Location, Method,
    MockTransport, Operation, Parameter, Pattern, RequestErrorKind, Server, Settings, Structured,
    UnlistedCall,
};

static API: Api = Api {
    name: "test",
    title: "Test",
    version: "1",
    servers: &[Server {
        url: "https://example.com/base/",
        ..Server::DEFAULT
    }],
    base_url_variable: "MY_API_BASE_URL",
    security_schemes: &[],
};

static ITEM: Operation = Operation {
    id: "item",
    path: "/things/{id}/{file}.json:read?fixed=1",
    parameters: &[Parameter {
        pattern: Some(&ID),
        ..Parameter::path("id")
    }],
    ..Operation::DEFAULT
};

/// `^[a-z]{2,3}-?[0-9]+$`
static ID: Pattern = Pattern {
    source: "^[a-z]{2,3}-?[0-9]+$",
    classes: &[
        CharClass {
            ranges: &[('a', 'z')],
            min: 2,
            max: 3,
        },
        CharClass {
            ranges: &[('-', '-')],
            min: 0,
            max: 1,
        },
        CharClass {
            ranges: &[('0', '9')],
            min: 1,
            max: u32::MAX,
        },
    ],
};

static FORM: Operation = Operation {
    id: "form",
    method: Method::POST,
    path: "/form",
    ..Operation::DEFAULT
};

fn core() -> Core {
    let mut settings = Settings::new(&API);
    settings.transport(MockTransport::new());
    settings.build().expect("a client")
}

/// A parameter that is a whole segment, and one that is a part of one.
static FOLDER: Operation = Operation {
    id: "folder",
    path: "/{folder}/{file}.json",
    ..Operation::DEFAULT
};

fn in_folder(folder: &str, file: &str) -> Result<HttpRequest<Body>, Error> {
    let mut call = Call::new(&core(), &FOLDER);
    call.path("folder", &folder);
    call.path("file", &file);
    call.into_request()
}

fn made(fill: impl FnOnce(&mut Call)) -> Result<HttpRequest<Body>, Error> {
    let mut call = Call::new(&core(), &ITEM);
    call.path("id", &"ab-1");
    call.path("file", &"f");
    fill(&mut call);
    call.into_request()
}

fn uri(fill: impl FnOnce(&mut Call)) -> String {
    made(fill).expect("a request").uri().to_string()
}

#[test]
fn the_path_is_filled_in_and_its_query_kept() {
    assert_eq!(
        uri(|_| {}),
        "https://example.com/base/things/ab-1/f.json:read?fixed=1"
    );
    let path = uri(|call| call.path("file", &"a/../b c?d#e%2e"));
    assert_eq!(
        path,
        "https://example.com/base/things/ab-1/a%2F..%2Fb%20c%3Fd%23e%252e.json:read?fixed=1"
    );
    let query = uri(|call| {
        call.query("a", &[1, 2]);
        call.query("b", &None::<i32>);
        call.query("c", &"");
    });
    assert_eq!(
        query,
        "https://example.com/base/things/ab-1/f.json:read?fixed=1&a=1&a=2&c="
    );
}

#[test]
fn a_parameter_set_again_is_replaced() {
    let uri = uri(|call| {
        call.query("a", &1);
        call.query("b", &2);
        call.query("a", &3);
        call.query("b", &None::<i32>);
        call.path("file", &"g");
    });
    assert_eq!(
        uri,
        "https://example.com/base/things/ab-1/g.json:read?fixed=1&a=3"
    );
}

#[test]
fn dot_segments_and_nothing_are_refused_in_paths() {
    for value in ["", ".", ".."] {
        let error = in_folder(value, "f").expect_err("refused");
        let ErrorKind::Request(error) = error.kind() else {
            panic!("{error}")
        };
        assert_eq!(error.kind(), &RequestErrorKind::Parameter("folder".into()));
    }
    let error = in_folder("..", "f").expect_err("refused");
    assert_eq!(
        error.to_string(),
        "GET /{folder}/{file}.json: the path parameter `folder` is a dot segment, which would change the path"
    );
    assert!(in_folder("...", "f").is_ok());
    let request = in_folder("a", "..").expect("a part of a segment");
    assert_eq!(request.uri().path(), "/base/a/...json");
    assert!(in_folder("a", "").is_err());
}

#[test]
fn a_problem_goes_with_its_value() {
    let request = made(|call| {
        call.path("file", &"");
        call.query("file", &1);
    });
    assert!(request.is_err());
    let request = made(|call| {
        call.path("file", &"");
        call.path("file", &"fine");
    });
    assert!(request.is_ok());
}

#[test]
fn a_path_parameter_that_was_not_set_is_told() {
    let error = Call::new(&core(), &ITEM).into_request().expect_err("no id");
    assert!(
        error
            .to_string()
            .ends_with("the path parameter `id` is missing"),
        "{error}"
    );
}

#[test]
fn patterns_are_checked_before_sending() {
    for good in ["ab1", "abc-1", "ab123456789"] {
        assert!(made(|call| call.path("id", &good)).is_ok(), "{good}");
    }
    for bad in ["a1", "abcd1", "ab-", "ab--1", "ab1x", "AB1", "ab1\n", "éa1"] {
        let error = made(|call| call.path("id", &bad)).expect_err("refused");
        let message = "the path parameter `id` does not match the pattern `^[a-z]{2,3}-?[0-9]+$`";
        assert!(error.to_string().ends_with(message), "{error}");
        assert_eq!(error.attempts(), 0);
    }
}

#[test]
fn headers_and_cookies_are_set() {
    let request = made(|call| {
        call.header("X-List", &["a", "b"]);
        call.header("X-Empty", &"");
        call.header("Accept", &"text/evil");
        call.header("authorization", &"evil");
        call.header("Content-Type", &"text/evil");
        call.cookie("a", &"b c");
        call.cookie("d", &[1, 2]);
        call.set_header("X-Own", "1");
        call.set_header("x-list", "c");
    });
    let request = request.expect("a request");
    let header = |name: &str| {
        request
            .headers()
            .get(name)
            .map(|value| value.to_str().expect("text"))
    };
    assert_eq!(header("x-list"), Some("c"));
    assert_eq!(header("x-empty"), Some(""));
    assert_eq!(header("x-own"), Some("1"));
    assert_eq!(header("cookie"), Some("a=b%20c; d=1; d=2"));
    assert_eq!(
        (
            header("accept"),
            header("authorization"),
            header("content-type")
        ),
        (None, None, None)
    );
}

#[test]
fn a_header_cannot_be_split() {
    let error = made(|call| call.header("X-A", &"a\r\nX-B: c")).expect_err("refused");
    assert!(
        error
            .to_string()
            .ends_with("the header `X-A` has a value no header can have"),
        "{error}"
    );
    let error = made(|call| call.set_header("X A", "b")).expect_err("refused");
    assert!(
        error
            .to_string()
            .ends_with("the header `X A` has no valid name"),
        "{error}"
    );
}

#[test]
fn forms_are_pairs() {
    let body = |call: Call| {
        let request = call.into_request().expect("a request");
        assert_eq!(
            request.headers()["content-type"],
            "application/x-www-form-urlencoded"
        );
        String::from_utf8(request.body().bytes().expect("a body").to_vec()).expect("text")
    };
    let value =
        serde_json::json!({"a": 1, "b": ["x y", "&"], "c": {"d": true}, "e": null, "f": []});
    let mut call = Call::new(&core(), &FORM);
    call.form("application/x-www-form-urlencoded", &value);
    assert_eq!(body(call), "a=1&b=x%20y&b=%26&c=%7B%22d%22%3Atrue%7D");
    let mut call = Call::new(&core(), &FORM);
    let deep = Parameter {
        style: crate::runtime::Style::DeepObject,
        ..Parameter::query("c")
    };
    call.styled_form("application/x-www-form-urlencoded", &value, &[deep]);
    assert_eq!(body(call), "a=1&b=x%20y&b=%26&c%5Bd%5D=true");
}

#[test]
fn a_base_url_for_one_call_is_used() {
    let uri = uri(|call| call.options().base_url("http://localhost:8080/x"));
    assert_eq!(
        uri,
        "http://localhost:8080/x/things/ab-1/f.json:read?fixed=1"
    );
    let error = made(|call| call.options().base_url("nowhere")).expect_err("no URL");
    assert!(
        error.to_string().contains("`nowhere` is not absolute"),
        "{error}"
    );
    assert_eq!(Parameter::path("a").location, Location::Path);
}

#[derive(serde::Serialize)]
struct Price {
    amount: f32,
}

#[test]
fn numbers_have_the_digits_that_were_given() {
    let price = Price { amount: 0.1 };
    let query = uri(|call| {
        call.query("a", &0.1_f32);
        call.query("b", &Structured(&price));
    });
    assert!(query.ends_with("?fixed=1&a=0.1&amount=0.1"), "{query}");
    let mut call = Call::new(&core(), &FORM);
    call.form("application/x-www-form-urlencoded", &price);
    let request = call.into_request().expect("a request");
    let body = request.body().bytes().expect("bytes");
    assert_eq!(body, "amount=0.1");
}

#[test]
fn what_cannot_be_written_is_not_left_out() {
    let error = made(|call| call.query("a", &Structured(&u128::MAX))).expect_err("too large");
    let told = "GET /things/{id}/{file}.json:read: the query parameter `a` cannot be written: ";
    assert!(error.to_string().starts_with(told), "{error}");
    let request = made(|call| {
        call.query("a", &Structured(&u128::MAX));
        call.query("a", &1);
    });
    assert!(request.is_ok(), "set again");
}

#[test]
fn a_header_without_items_is_left_out() {
    let request = made(|call| {
        call.header("x-ids", &[None::<i32>]);
        call.header("x-none", &Vec::<i32>::new());
        call.header("x-empty", &"");
    });
    let request = request.expect("a request");
    let names: Vec<_> = request
        .headers()
        .keys()
        .map(http::HeaderName::as_str)
        .collect();
    assert!(
        names.contains(&"x-empty") && !names.contains(&"x-ids"),
        "{names:?}"
    );
    assert!(!names.contains(&"x-none"), "{names:?}");
}

#[test]
fn a_call_outside_the_document_may_say_a_name_twice() {
    let call = UnlistedCall::new(&core(), Method::GET, "/x#a?b");
    let request = call.query("n", &1).query("n", &2).into_request();
    assert_eq!(
        request.expect("a request").uri(),
        "https://example.com/base/x?n=1&n=2"
    );
}
