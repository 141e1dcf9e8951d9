//! Successes in another media type than the usual one.

use crate::cases::case_several_media_types::Client;
use crate::cases::case_several_media_types::reports::{GetReportContent, GetReportError};
use crate::runtime::Error;
use crate::server::{Server, answer};

fn of(status: &str, media_type: &str, body: &str) -> String {
    answer(status, &[&format!("content-type: {media_type}")], body)
}

async fn client(answers: Vec<String>) -> (Server, Client) {
    let server = Server::answering(answers).await;
    let client = Client::builder().base_url(server.url("")).build();
    (server, client.expect("a client"))
}

#[tokio::test]
async fn each_is_asked_for_by_a_method() -> Result<(), Error> {
    let (server, client) = client(vec![
        of("200 OK", "application/json", r#"{"a": "b"}"#),
        of("200 OK", "text/csv", "a\nb\n"),
        of("200 OK", "text/plain", "7"),
        of(
            "200 OK",
            "application/vnd.example.full+json",
            r#"{"pages": ["x"]}"#,
        ),
        of("200 OK", "application/pdf", "%PDF"),
        of("200 OK", "application/pdf", "%PDF-1.7"),
        of("200 OK", "image/png", "PNG"),
    ])
    .await;
    let call = || client.reports().get(1);
    assert_eq!(call().await?.a.as_deref(), Some("b"));
    let csv = call()
        .with_header("x-own", "1")
        .as_csv()
        .with_response()
        .await?;
    assert_eq!(csv.into_body(), "a\nb\n");
    assert_eq!(call().as_text().await?, 7);
    assert_eq!(call().as_example_full_json().await?.pages, ["x"]);
    assert_eq!(
        &call().as_pdf(true).as_application_pdf().await?[..],
        b"%PDF"
    );
    let path = std::env::temp_dir().join(format!("media-types-{}", std::process::id()));
    assert_eq!(call().as_application_pdf().save_to(&path).await?, 8);
    std::fs::remove_file(&path).expect("the file");
    assert_eq!(&call().as_image().await?[..], b"PNG");
    let accepted = |at: usize| server.requests()[at].header("accept").map(str::to_owned);
    let first = "application/json, application/problem+json;q=0.5";
    assert_eq!(accepted(0).as_deref(), Some(first));
    let second = "text/csv; header=present, application/problem+json;q=0.5";
    assert_eq!(accepted(1).as_deref(), Some(second));
    let sixth = "image/*, application/problem+json;q=0.5";
    assert_eq!(accepted(6).as_deref(), Some(sixth));
    assert_eq!(server.requests()[1].header("x-own"), Some("1"));
    assert_eq!(
        server.requests()[4].line,
        "GET /reports/1?as_pdf=true HTTP/1.1"
    );
    Ok(())
}

#[tokio::test]
async fn failures_are_those_of_the_operation() {
    let missing = of(
        "404 Not Found",
        "application/problem+json",
        r#"{"title": "no"}"#,
    );
    let (_server, client) = client(vec![missing]).await;
    let error = client.reports().get(1).as_csv().await.expect_err("404");
    assert!(matches!(error.api(), Some(GetReportError::NotFound(body))
        if body.title.as_deref() == Some("no")));
}

#[tokio::test]
async fn the_server_may_choose() -> Result<(), Error> {
    let (server, client) = client(vec![
        of("200 OK", "application/json; charset=utf-8", r#"{"a": "b"}"#),
        of("200 OK", "TEXT/CSV", "a\nb"),
        of(
            "200 OK",
            "application/vnd.example.full+json",
            r#"{"pages": ["x"]}"#,
        ),
        of("200 OK", "application/hal+json", r#"{"a": "c"}"#),
        of("200 OK", "text/xml; charset=iso-8859-1", "<A><a>d</a></A>"),
        of("200 OK", "image/png", "PNG"),
        answer("200 OK", &[], r#"{"a": "e"}"#),
        of("200 OK", "text/plain", "many"),
        of("200 OK", "application/xml", "<A><a>f</a></A>"),
    ])
    .await;
    let call = || client.reports().get(1).as_any();
    let a = |content| match content {
        GetReportContent::Json(a) | GetReportContent::Xml(a) => a.a.expect("a text"),
        other => panic!("{other:?}"),
    };
    assert_eq!(a(call().await?), "b");
    assert_eq!(call().await?, GetReportContent::Csv("a\nb".to_owned()));
    let full = call().await?;
    assert!(matches!(full, GetReportContent::ExampleFullJson(full) if full.pages == ["x"]));
    assert_eq!(a(call().await?), "c");
    assert_eq!(a(call().await?), "d");
    assert_eq!(call().await?, GetReportContent::Image("PNG".into()));
    assert_eq!(a(call().await?), "e");
    let error = call().await.expect_err("no number");
    assert_eq!(
        error.response().map(|response| &response.body()[..]),
        Some(&b"many"[..])
    );
    let xml = client.reports().get(1).as_xml().with_response().await?;
    assert_eq!(xml.into_body().a.as_deref(), Some("f"));
    let requests = server.requests();
    let accepted = requests[0].header("accept").expect("what is accepted");
    for media_type in [
        "application/json, ",
        "text/csv; header=present",
        "application/xml",
        ", application/problem+json;q=0.5",
    ] {
        assert!(accepted.contains(media_type), "{accepted}");
    }
    assert_eq!(
        requests[8].header("accept"),
        Some("application/xml, application/problem+json;q=0.5")
    );
    Ok(())
}

#[tokio::test]
async fn the_server_may_choose_by_status_as_well() -> Result<(), Error> {
    use crate::cases::case_several_media_types::exports::ExportContent;
    use crate::cases::case_several_media_types::moments::MomentsCallContent;
    let (server, client) = client(vec![
        of("200 OK", "application/json", r#"{"a": "b"}"#),
        of("202 Accepted", "application/json", r#"{"pages": ["x"]}"#),
        of("200 OK", "text/csv", "a;b"),
        answer("204 No Content", &[], ""),
        of("203 Other", "application/json", r#"{"a": "b"}"#),
        of("200 OK", "application/json", r#"["2026-01-02 03:04:05"]"#),
        of("200 OK", "text/plain", "2026-01-02"),
        of("200 OK", "text/plain", "2026-01-03"),
    ])
    .await;
    let call = || client.exports().export().as_any();
    assert!(matches!(call().await?, ExportContent::OkJson(a) if a.a.as_deref() == Some("b")));
    assert!(matches!(call().await?, ExportContent::AcceptedJson(full) if full.pages == ["x"]));
    assert_eq!(call().await?, ExportContent::Csv("a;b".to_owned()));
    assert_eq!(call().await?, ExportContent::Other("".into()));
    assert_eq!(call().await?, ExportContent::Other(r#"{"a": "b"}"#.into()));
    let moments = client.moments().moments().as_any().await?;
    assert!(
        matches!(moments, MomentsCallContent::Json(all) if all[0].timestamp() == 1_767_323_045)
    );
    let day = client.moments().moments().as_any().await?;
    assert!(matches!(day, MomentsCallContent::Text(day) if day.to_string() == "2026-01-02"));
    let day = client.moments().moments().as_text().await?;
    assert_eq!(day.to_string(), "2026-01-03");
    let accepted = server.requests()[0].header("accept").map(str::to_owned);
    assert_eq!(accepted.as_deref(), Some("application/json, text/csv"));
    Ok(())
}

#[tokio::test]
async fn what_comes_instead_is_no_success() -> Result<(), Error> {
    let job = || of("202 Accepted", "application/json", r#"{"pages": ["x"]}"#);
    let (_server, client) = client(vec![
        job(),
        job(),
        job(),
        of("200 OK", "text/csv; charset=utf-8", "a;b"),
        // Many servers do not know what CSV is called.
        of("200 OK", "application/octet-stream", "a;b"),
        answer("204 No Content", &[], ""),
        of("200 OK", "application/json", r#"{"a": "b"}"#),
        of("200 OK", "application/json", r#"{"pages": ["x"]}"#),
        of("200 OK", "application/xml", "<A><a>b</a></A>"),
    ])
    .await;
    let call = || client.exports().export().as_csv();
    let wrong = "the body is application/json, where text/csv is due";
    let error = call().await.expect_err("a job");
    assert!(error.to_string().contains(wrong), "{error}");
    assert_eq!(
        error.response().map(|response| response.status().as_u16()),
        Some(202)
    );
    let error = call().bytes_stream().await.expect_err("a job");
    assert!(error.to_string().contains(wrong), "{error}");
    let path = std::env::temp_dir().join(format!("no-csv-{}", std::process::id()));
    let error = call().save_to(&path).await.expect_err("a job");
    assert!(error.to_string().contains(wrong), "{error}");
    assert!(!path.exists());
    assert_eq!(call().await?, "a;b");
    assert_eq!(call().await?, "a;b");
    assert_eq!(call().await?, "");
    let error = client.reports().get(1).as_xml().await.expect_err("JSON");
    let wrong = "the body is application/json, where application/xml is due";
    assert!(error.to_string().contains(wrong), "{error}");
    // Many servers call any JSON so.
    let call = client.reports().get(1).as_example_full_json();
    assert_eq!(call.await?.pages, ["x"]);
    let error = client.reports().get(1).as_image().await.expect_err("XML");
    assert!(error.to_string().contains("image/* is due"), "{error}");
    Ok(())
}
