//! What is rare in XML: prefixes of several namespaces, tags, blanks, lists in lists.

use crate::cases::case_xml_corners::models::{Circle, Drawing, DrawingState, Feed, Shape};
use crate::runtime::NaiveDate;
use crate::server::{Request, Server, answer};

fn body(request: &Request) -> &str {
    let text = std::str::from_utf8(&request.body).expect("text");
    let (_, text) = text.split_once('\n').expect("a declaration");
    text
}

#[tokio::test]
async fn what_is_written_is_read() {
    let drawing = Drawing {
        left: Some(1),
        right: Some(2),
        own: Some(3),
        state: Some(DrawingState::Open),
        drawn: NaiveDate::from_ymd_opt(2026, 1, 2),
        note: Some(" a ".to_owned()),
        rows: Some(vec![vec![1, 2], vec![3], vec![]]),
        marks: Some([("one".to_owned(), vec![7]), ("two".to_owned(), vec![8, 9])].into()),
        feed: Some(Feed::default().xmlns("urn:feed").title("T")),
        ..Drawing::new(Circle::default().size(5).label("c"))
    };
    let written = "<d:drawing xmlns:d=\"urn:drawing\" xmlns:d.left=\"urn:left\" d.left:left=\"1\" \
        xmlns:d.right=\"urn:right\" d.right:right=\"2\" d:own=\"3\">\
        <shape><kind>circle</kind><size>5</size><label>c</label></shape><state>open</state><drawn>2026-01-02</drawn>\
        <note> a </note><row><cell>1</cell><cell>2</cell></row><row><cell>3</cell></row><row/>\
        <marks><one>7</one><two>8</two><two>9</two></marks>\
        <feed xmlns=\"urn:feed\"><title>T</title></feed></d:drawing>";
    let answered = answer("200 OK", &["content-type: application/xml"], written);
    let server = Server::answering(vec![answered]).await;
    let client = crate::cases::case_xml_corners::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let read = client.shapes().add(&drawing).await.expect("a drawing");
    assert_eq!(body(&server.request()), written);
    assert_eq!(read, drawing);
}

#[tokio::test]
async fn blanks_around_listed_values_and_dates_mean_nothing() {
    let xml = "<drawing left=\"1\">\n  <shape>\n <kind>square</kind>\n <size>big</size>\n</shape>\n  <state>\n open\n  </state>\n\
        <drawn> 2026-01-02 </drawn><note> a </note></drawing>";
    let answered = answer("200 OK", &["content-type: application/xml"], xml);
    let server = Server::answering(vec![answered]).await;
    let client = crate::cases::case_xml_corners::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let drawing = Drawing::new(Circle::default());
    let read = client.shapes().add(&drawing).await.expect("a drawing");
    assert_eq!(read.state, Some(DrawingState::Open));
    assert_eq!(read.drawn, NaiveDate::from_ymd_opt(2026, 1, 2));
    assert_eq!((read.note.as_deref(), read.left), (Some(" a "), Some(1)));
    assert!(matches!(read.shape, Shape::Square(square) if square.size.as_deref() == Some("big")));
}

#[tokio::test]
async fn a_named_root_may_be_nothing_but_a_value() {
    use crate::cases::case_xml_corners::models::State;
    let xml = |text: &str| answer("200 OK", &["content-type: application/xml"], text);
    let off = xml("<State> off </State>");
    let title = xml("<title>a &amp; b</title>");
    let server = Server::answering(vec![off, title]).await;
    let client = crate::cases::case_xml_corners::Client::builder()
        .base_url(server.url(""))
        .build()
        .expect("a client");
    let before = client.state().set(&State::On).await.expect("a state");
    assert_eq!(before, State::Off);
    let before = client.title().set("<new>").await.expect("a title");
    assert_eq!(before, "a & b");
    let sent = server.requests();
    assert_eq!(body(&sent[0]), "<State>on</State>");
    assert_eq!(body(&sent[1]), "<title>&lt;new&gt;</title>");
}
