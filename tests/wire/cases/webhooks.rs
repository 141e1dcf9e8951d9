//! Requests that a server makes: taken where they are signed as its documentation says, and read as answers are.

use std::time::{Duration, SystemTime};

use crate::cases::case_webhooks_by_hand::models::AddHookCallback;
use crate::cases::case_webhooks_events::models::CreateWebhookCallback;
use crate::cases::case_webhooks_events::webhooks::{self as unsigned, Event};
use crate::cases::{
    case_webhooks_alike, case_webhooks_by_hand, case_webhooks_github, case_webhooks_slack,
    case_webhooks_standard, case_webhooks_stripe,
};
use crate::runtime::{
    DecodeErrorKind, HeaderMap, WebhookEncoding, WebhookError, WebhookErrorKind, WebhookHash,
    WebhookSignature, WebhookVerifier,
};

fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in all {
        headers.append(*name, value.parse().expect("a header's value"));
    }
    headers
}

fn at(seconds: u64) -> impl Fn() -> SystemTime + Send + Sync + 'static {
    move || SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn message<T: std::fmt::Debug>(found: Result<T, WebhookError>) -> String {
    found.expect_err("a refused request").to_string()
}

const PUSH: &[u8] = br#"{"branch":"main","commits":2.0}"#;

#[test]
fn events_are_told_apart_and_unknown_ones_kept() {
    let read = |text: &str| unsigned::parse(text.as_bytes()).expect("an event");
    let Event::OrderPaid(paid) = read(r#"{"type":"order.paid","orderId":"o1","amount":5.0}"#)
    else {
        panic!("another event");
    };
    assert_eq!((paid.order_id.as_str(), paid.amount), ("o1", 5));
    assert!(matches!(
        read(r#"{"type":"refund.asked","refundId":"r"}"#),
        Event::RefundAsked(_)
    ));
    assert!(matches!(
        read(r#"{"type":"stock.gone","left":0}"#),
        Event::StockChange(_)
    ));
    let Event::Unknown(json) = read(r#"{"type":"order.lost","orderId":"o1"}"#) else {
        panic!("a known event");
    };
    assert_eq!(json["orderId"], "o1");
    let broken = unsigned::parse(br#"{"type":"order.paid","orderId":"o1","amount":"five"}"#);
    assert!(message(broken.clone()).starts_with("cannot decode at `amount`: "));
    let Err(error) = broken else { unreachable!() };
    let WebhookErrorKind::Body(body) = error.kind() else {
        panic!("{error:?}");
    };
    assert_eq!(body.kind(), DecodeErrorKind::Data);
    assert!(error.is_body());
}

#[test]
fn what_happened_and_what_it_happened_to_tell_an_event() {
    use case_webhooks_alike::webhooks::{Event, parse};
    let read = |text: &str| parse(text.as_bytes()).expect("an event");
    assert!(matches!(
        read(r#"{"action":"opened","issue":1}"#),
        Event::IssueOpened(_)
    ));
    assert!(matches!(
        read(r#"{"action":"closed","issue":1}"#),
        Event::IssueClosed(_)
    ));
    assert!(matches!(
        read(r#"{"action":"opened","review":1}"#),
        Event::ReviewOpened(_)
    ));
    assert!(matches!(
        read(r#"{"meta":{"kind":"left"},"name":"n"}"#),
        Event::MemberLeft(_)
    ));
    assert!(matches!(
        read(r#"{"meta":{"kind":"moved"},"name":"n"}"#),
        Event::Unknown(_)
    ));
    assert!(matches!(
        read(r#"{"action":"locked","issue":1}"#),
        Event::Unknown(_)
    ));
    assert!(matches!(read(r#"{"ref":"main"}"#), Event::Push(_)));
}

#[test]
fn what_callbacks_send_is_told_apart() {
    let read = |text: &str| unsigned::parse_as(text.as_bytes()).expect("a callback");
    let probe = read(r#"{"probe":"a"}"#);
    assert!(matches!(probe, CreateWebhookCallback::OnProbe(_)));
    let removal = read(r#"{"removedAt":"2025-05-01T12:00:00Z"}"#);
    assert!(matches!(removal, CreateWebhookCallback::OnRemoval(_)));
    assert!(matches!(read("{}"), CreateWebhookCallback::Unknown(_)));
}

/// The example of GitHub's documentation, "Validating webhook deliveries".
#[test]
fn github_signs_so() {
    use case_webhooks_github::webhooks;
    let name = "x-hub-signature-256";
    let signed = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";
    let verifier = webhooks::verifier("It's a Secret to Everybody");
    let signed = headers(&[(name, signed)]);
    assert_eq!(verifier.verify(&signed, b"Hello, World!"), Ok(()));
    let found = verifier.verify(&signed, b"Hello, World");
    assert_eq!(
        message(found),
        "the signature in `x-hub-signature-256` is not that of the body with the secret"
    );
    let push = "sha256=4C070A806B64C64908757D50BF42831124EF600640BCEBC6EC65998F4BB3DF82";
    let event = webhooks::unwrap(&headers(&[(name, push)]), PUSH, "secret");
    let Ok(webhooks::Event::Pushed(push)) = event else {
        panic!("{event:?}");
    };
    assert_eq!((push.branch.as_str(), push.commits), ("main", 2));
}

/// The example of Slack's documentation, "Verifying requests from Slack".
#[test]
fn slack_signs_so() {
    use case_webhooks_slack::webhooks;
    let body = b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V\
&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=\
&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN\
&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    let signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    let sent = headers(&[
        ("x-slack-signature", signature),
        ("x-slack-request-timestamp", "1531420618"),
    ]);
    let verifier = webhooks::verifier("8f742231b10e8888abcd99yyyzzz85a5");
    let of = |seconds: u64| verifier.clone().with_clock(at(seconds)).verify(&sent, body);
    for seconds in [1531420318, 1531420618, 1531420918] {
        assert_eq!(of(seconds), Ok(()), "{seconds}");
    }
    assert_eq!(
        message(of(1531420919)),
        "the time in `x-slack-request-timestamp` is 301 s ago, and 300 s are allowed"
    );
    assert_eq!(
        message(of(1531420317)),
        "the time in `x-slack-request-timestamp` is 301 s from now, and 300 s are allowed"
    );
    let long = verifier.with_tolerance(Duration::from_secs(301));
    assert_eq!(long.with_clock(at(1531420919)).verify(&sent, body), Ok(()));
}

/// The example of the reference implementations of Standard Webhooks.
#[test]
fn standard_webhooks_are_signed_so() {
    use case_webhooks_standard::webhooks;
    let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    let body = br#"{"test": 2432232314}"#;
    let sent = |signature: &str| {
        headers(&[
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"),
            ("webhook-timestamp", "1614265330"),
            ("webhook-signature", signature),
        ])
    };
    let right = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    let several = format!("v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,AAAA {right}");
    let verifier = webhooks::verifier(secret).with_clock(at(1614265390));
    for signatures in [right, &several] {
        assert_eq!(verifier.verify(&sent(signatures), body), Ok(()));
    }
    assert_eq!(
        message(verifier.verify(&sent("v1a,AAAA"), body)),
        "the header `webhook-signature` has no signature in base64 behind `v1,`"
    );
    let mut without = sent(right);
    without.remove("webhook-id");
    let found = verifier.verify(&without, body).expect_err("no id");
    assert_eq!(found.kind(), &WebhookErrorKind::MissingHeader("webhook-id"));
    assert_eq!(found.to_string(), "the header `webhook-id` is missing");
    // The configuration says a minute.
    let late = webhooks::verifier(secret).with_clock(at(1614265391));
    let found = late.verify(&sent(right), body).expect_err("too late");
    assert_eq!(found.kind(), &WebhookErrorKind::OutsideTolerance);
}

/// Computed with Python's `hmac`: Stripe publishes none.
#[test]
fn stripe_signs_so() {
    use case_webhooks_stripe::webhooks;
    let right = "e9a78b7db37de5b7759c172bb8cbcf4958f9ea4c90cfc5950f834e2519ea0c5c";
    let sent = |value: &str| headers(&[("stripe-signature", value)]);
    let verifier = webhooks::verifier("whsec_test").with_clock(at(1_700_000_000));
    for value in [
        format!("t=1700000000,v1={right}"),
        format!("t=1700000000,v1=00ff,v1={right},v0=6ffbb59b"),
        format!("v1={right}, t=1700000000"),
    ] {
        let event = verifier.unwrap(&sent(&value), PUSH);
        assert!(matches!(event, Ok(webhooks::Event::Pushed(_))), "{value}");
    }
    for (value, expected) in [
        (
            format!("t=1700000001,v1={right}"),
            "the signature in `stripe-signature` is not that of the body with the secret",
        ),
        (
            format!("v1={right}"),
            "the header `stripe-signature` has no timestamp",
        ),
        (
            format!("t=soon,v1={right}"),
            "the header `stripe-signature` has a timestamp that is no number",
        ),
        (
            "t=1700000000,v0=00".to_owned(),
            "the header `stripe-signature` has no signature in hexadecimal behind `v1=`",
        ),
    ] {
        assert_eq!(message(verifier.verify(&sent(&value), PUSH)), expected);
    }
    assert_eq!(
        message(verifier.verify(&HeaderMap::new(), PUSH)),
        "the header `stripe-signature` is missing"
    );
    let late = webhooks::verifier("whsec_test").with_clock(at(1_700_000_301));
    assert_eq!(
        message(late.verify(&sent(&format!("t=1700000000,v1={right}")), PUSH)),
        "the time in `stripe-signature` is 301 s ago, and 300 s are allowed"
    );
}

/// Computed with Python's `hmac`, for a text, an id and a time in an order of their own.
#[test]
fn what_the_configuration_says_of_signatures_is_verified() {
    use case_webhooks_by_hand::webhooks;
    let secret = "a2V5LW9mLXdlYmhvb2tz";
    let push =
        "JtTjJz82sGyBfA4yJrTwKSV8PQx6tGNxec2KGsOWSSEHGu3GZJTjfvZhSFFYb1w6pTF1yRXQ13ml16By0XPKjQ==";
    let trial =
        "+NnrhNDA9MxlLO5cD8/u+xWAOGH7mmckjg4Yo04V7YvP898gwRasJUnEf+ClyfPUZ5FFm5sF+d82D99HBgNg+g==";
    let sent = |id: &str, signature: &str| {
        headers(&[
            ("x-acme-id", id),
            ("x-acme-time", "1700000000"),
            ("x-acme-signature", signature),
        ])
    };
    let verifier = webhooks::verifier(secret).with_clock(at(1_700_000_030));
    let event = verifier.unwrap(&sent("m-1", push), PUSH);
    assert!(matches!(event, Ok(webhooks::Event::Pushed(_))), "{event:?}");
    // What callbacks send is signed as well, and is no event.
    let called = verifier.unwrap::<AddHookCallback>(&sent("m-1", trial), br#"{"trial":"t"}"#);
    assert!(
        matches!(&called, Ok(AddHookCallback::OnTrial(trial)) if trial.trial == "t"),
        "{called:?}"
    );
    let sha_256 = "d3zLi0+26jpSBnoDr3Oh9sOSBdYKhhEYMWiKySBSATw=";
    for (id, signature) in [("m-2", push), ("m-1", trial), ("m-1", sha_256)] {
        let found = verifier.verify(&sent(id, signature), PUSH);
        let found = found.expect_err("another signature");
        assert_eq!(found.kind(), &WebhookErrorKind::WrongSignature);
    }
    let late = webhooks::verifier(secret).with_clock(at(1_700_000_031));
    assert_eq!(
        message(late.verify(&sent("m-1", push), PUSH)),
        "the time in `x-acme-time` is 31 s ago, and 30 s are allowed"
    );
}

#[test]
fn nothing_is_read_before_it_is_verified() {
    use case_webhooks_github::webhooks;
    let sent = headers(&[("x-hub-signature-256", "sha256=00")]);
    let found = webhooks::unwrap(&sent, b"no JSON", "secret").expect_err("a wrong signature");
    assert_eq!(found.kind(), &WebhookErrorKind::WrongSignature);
    let json = br#"{"branch":"main"}"#;
    let right = "sha256=e8c78917ae9795f0c4d762db8804068f18ff50ecaed770b33a1ab85c53732293";
    let sent = headers(&[("x-hub-signature-256", right)]);
    // What fits no event is none that is known.
    let event = webhooks::unwrap(&sent, json, "secret");
    assert!(
        matches!(event, Ok(webhooks::Event::Unknown(_))),
        "{event:?}"
    );
}

#[test]
fn an_old_secret_is_good_beside_a_new_one_and_none_is_shown() {
    use case_webhooks_github::webhooks;
    let name = "x-hub-signature-256";
    let push = "sha256=4c070a806b64c64908757d50bf42831124ef600640bcebc6ec65998f4bb3df82";
    let sent = headers(&[(name, push)]);
    let verifier = webhooks::verifier("new-key").or_secret("secret");
    assert_eq!(verifier.verify(&sent, PUSH), Ok(()));
    let verifier = webhooks::verifier("new-key").or_secret("newer-key");
    let found = verifier.verify(&sent, PUSH).expect_err("neither of them");
    assert_eq!(
        found.to_string(),
        "the signature in `x-hub-signature-256` is not that of the body with any of the secrets"
    );
    let shown = format!("{verifier:?} {found:?}");
    assert!(!shown.contains("key"), "{shown}");
}

#[test]
fn a_secret_that_is_none_is_said() {
    use case_webhooks_standard::webhooks;
    let sent = headers(&[("webhook-signature", "v1,AAAA")]);
    for (secret, expected) in [
        ("", "a secret of the webhook is empty"),
        ("whsec_", "a secret of the webhook is empty"),
        ("whsec_*", "a secret of the webhook is not base64"),
    ] {
        let found = webhooks::verifier(secret).verify(&sent, PUSH);
        let found = found.expect_err("a secret that is none");
        assert_eq!(found.kind(), &WebhookErrorKind::Secret);
        assert_eq!(found.to_string(), expected);
    }
}

/// RFC 4231 §4.3.
#[test]
fn sha_512_and_base64_are_signatures_too() {
    static SHA_512: WebhookSignature = WebhookSignature {
        hash: WebhookHash::Sha512,
        encoding: WebhookEncoding::Base64,
        ..WebhookSignature::of_body("signature")
    };
    let body = b"what do ya want for nothing?";
    let padded =
        "Fkt6e/z4GeLjlfvnO1bgo4e9ZCIugx/WECcM1+olBVSXWL91wFqZSm0DT2X48Ob9yuqxo01Ka0tjbgcKOLznNw==";
    let verifier = WebhookVerifier::new(&SHA_512, "Jefe");
    let url_safe = padded.replace('+', "-").replace('/', "_");
    for signature in [padded, padded.trim_end_matches('='), &url_safe] {
        let sent = headers(&[("signature", signature)]);
        assert_eq!(verifier.verify(&sent, body), Ok(()), "{signature}");
    }
    // Part of a signature is none.
    let sent = headers(&[("signature", "Fkt6e/z4GeLjlfvnO1bgow==")]);
    let found = verifier.verify(&sent, body).expect_err("a part of it");
    assert_eq!(found.kind(), &WebhookErrorKind::WrongSignature);
}
