//! Calls for what has changed alone.

use super::client;
use crate::runtime::MockTransport;

#[tokio::test]
async fn what_has_not_changed_is_a_304() {
    let mock = MockTransport::new();
    for (given, sent) in [
        (r#""v1""#, r#""v1""#),
        (r#"W/"v1""#, r#"W/"v1""#),
        ("v1", r#""v1""#),
        ("W1", r#""W1""#),
        ("*", "*"),
        (r#""v1", "v2""#, r#""v1", "v2""#),
    ] {
        let expected = mock.on("download-file").header("if-none-match", sent);
        expected.answer_empty(304);
        let call = client(&mock).files().download_file("fsf_1");
        let error = call
            .with_etag(given)
            .await
            .expect_err("nothing has changed");
        assert!(error.is_status(304), "{error}");
        mock.verify();
    }
}

#[tokio::test]
async fn what_no_header_can_hold_is_not_sent() {
    let mock = MockTransport::new();
    mock.on("download-file").answer_empty(304);
    let call = client(&mock).files().download_file("fsf_1");
    let error = call.with_etag("no\nheader").await.expect_err("no header");
    assert_eq!(error.status(), None, "{error}");
    assert!(mock.requests().is_empty());
}
