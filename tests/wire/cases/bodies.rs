//! Bodies of requests.

use std::collections::BTreeMap;

use crate::cases::case_additional_typed::models::Labels;
use crate::cases::case_form_body::models::{
    ChargeRequest, ChargeRequestLine, ChargeRequestLinePrice, Form, FormDeep, FormJson,
};
use crate::cases::case_patch_three_state::models::{Change, Inner};
use crate::cases::case_read_only_required::models::{Photo, UserInput};
use crate::cases::case_several_media_types::models::A;
use crate::runtime::Patch;
use crate::server::json;
use crate::wire::{answered, sent};

#[tokio::test]
async fn a_form_is_written_as_its_encodings_say() {
    let texts = |all: &[&str]| Some(all.iter().map(|text| (*text).to_owned()).collect());
    let form = Form {
        count: Some(2),
        tags: texts(&["x", "y"]),
        commas: texts(&["x", "y"]),
        spaced: texts(&["x", "y"]),
        deep: Some(FormDeep {
            a: Some("1".to_owned()),
        }),
        json: Some(FormJson {
            b: Some("2".to_owned()),
        }),
        reserved: Some("a/b&c".to_owned()),
        ..Form::new("J. d'Arc + é")
    };
    let request = sent!(case_form_body, client => client.a().send(&form));
    assert_eq!(
        request.header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        String::from_utf8_lossy(&request.body),
        "name=J.%20d%27Arc%20%2B%20%C3%A9&count=2&tags=x&tags=y&commas=x,y&spaced=x%20y&deep%5Ba%5D=1\
         &json=%7B%22b%22%3A%222%22%7D&reserved=a/b%26c"
    );
}

#[tokio::test]
async fn a_form_has_objects_and_lists_in_each_other() {
    let texts = |all: [&str; 2]| Some(all.map(str::to_owned).to_vec());
    let line = |count, price| ChargeRequestLine {
        price,
        ..ChargeRequestLine::new(count)
    };
    let price = ChargeRequestLinePrice {
        taxes: texts(["t1", "t2"]),
        ..ChargeRequestLinePrice::new("eur")
    };
    let charge = ChargeRequest {
        lines: Some(vec![line(1, Some(price)), line(2, None)]),
        metadata: Some([("order id".to_owned(), "a&b".to_owned())].into()),
        expand: texts(["customer", "lines.price"]),
        ..ChargeRequest::new(100)
    };
    let request = sent!(case_form_body, client => client.charges().charge(&charge));
    let body = String::from_utf8(request.body).expect("text");
    assert_eq!(
        body.replace("%5B", "[").replace("%5D", "]"),
        "amount=100&lines[0][count]=1&lines[0][price][currency]=eur&lines[0][price][taxes][0]=t1\
         &lines[0][price][taxes][1]=t2&lines[1][count]=2&metadata[order%20id]=a%26b\
         &expand[0]=customer&expand[1]=lines.price"
    );
}

#[tokio::test]
async fn absent_and_null_and_a_value_are_three_things() {
    let change = Change {
        note: Patch::Null,
        inner: Patch::Value(Inner { x: Patch::Null }),
        ..Change::new(1, None)
    };
    let server_says = json("200 OK", r#"{"note":null}"#);
    let server = crate::server::Server::answering(vec![server_says]).await;
    let client = crate::cases::case_patch_three_state::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let thing = client.a().change(&change).await.expect("a thing");
    assert_eq!(thing.note, None);
    assert_eq!(
        String::from_utf8_lossy(&server.request().body),
        r#"{"version":1,"owner":null,"note":null,"inner":{"x":null}}"#
    );
}

#[tokio::test]
async fn what_only_the_server_sets_may_be_left_out_and_come_back() {
    let stored = json(
        "201 Created",
        r#"{"id":"1","name":"n","stamp":"2026-01-02T03:04:05Z"}"#,
    );
    let user = answered!(case_read_only_required, stored, client => client.users().add(&UserInput::new("n", "secret", None, Photo::new("p"))));
    let user = user.expect("no password in the answer is no failure");
    assert_eq!((user.id.as_str(), user.password), ("1", None));
}

#[tokio::test]
async fn additional_members_stand_beside_the_others() {
    let labels = Labels {
        additional_members: BTreeMap::from([("x".to_owned(), 1), ("é".to_owned(), 2)]),
        ..Labels::new("i")
    };
    let echo = json("200 OK", r#"{"x":1,"id":"i","é":2}"#);
    let back = answered!(case_additional_typed, echo, client => client.a().send(&labels));
    assert_eq!(back.expect("labels"), labels);
}

#[tokio::test]
async fn a_body_may_be_left_out() {
    let request = sent!(case_optional_body, client => client.a().send());
    assert_eq!(request.header("content-type"), None);
    assert_eq!(request.body, b"");
    let request = sent!(case_optional_body, client => client.a().list().body(&["a".to_owned()]));
    assert_eq!(request.line, "GET /v1/a HTTP/1.1");
    assert_eq!(request.body, br#"["a"]"#);
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let request = sent!(case_binary_bodies, client => client.files().upload("f", vec![0, 255, 10]));
    assert_eq!(
        request.header("content-type"),
        Some("application/octet-stream")
    );
    assert_eq!(request.body, [0, 255, 10]);
}

#[tokio::test]
async fn json_is_preferred_among_several_types() {
    let echo = json("200 OK", r#"{"a":"x"}"#);
    let server = crate::server::Server::answering(vec![echo]).await;
    let client = crate::cases::case_several_media_types::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let a = A {
        a: Some("x".to_owned()),
    };
    let back = client
        .json_first()
        .json_and_form()
        .body(&a)
        .await
        .expect("an a");
    assert_eq!(back, a);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(
        request.header("accept"),
        Some("application/vnd.example.a+json; charset=utf-8")
    );
}
