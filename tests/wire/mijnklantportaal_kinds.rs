//! An operation of each kind that MijnKlantportaal has: what is sent, and what becomes of the answer.

use chrono::NaiveDate;
use generated_client::mijnklantportaal::models::{
    ChangeCustomerSubscriptionRequest, CreateCustomerInvoiceRequest, CreateCustomerRequest,
    CreateCustomerSubscriptionRequest, CreateWebhookRequest, FileOrDirectoryType, Interval,
    UploadRequest, WebhookEvent,
};
use generated_client::mijnklantportaal::{Client, appointments, customers};
use generated_client::runtime::{Part, Retry};

use crate::server::{Request, Server, answer, json};

const CREATED: &str = "2026-02-27T10:15:00+01:00";

fn client(server: &Server) -> Client {
    Client::builder()
        .base_url(server.url("/v1"))
        .bearer_token("secret-token")
        .retry(Retry::NEVER)
        .build()
        .expect("a right base URL")
}

fn body(request: &Request) -> String {
    String::from_utf8(request.body.clone()).expect("text")
}

#[tokio::test]
async fn a_page_is_asked_for_by_its_number() {
    let page = format!(
        r#"{{"current_page":2,"data":[{{"id":"cst_1","companyName":"De Vries","phone":null,"customerGroups":[],"createdAt":"{CREATED}"}}],
        "from":16,"next_page_url":"https://api.mijnklantportaal.nl/v1/customers?page=3","per_page":15,"to":16}}"#
    );
    let server = Server::answering(vec![json("200 OK", &page)]).await;
    let page = client(&server)
        .customers()
        .list()
        .page(2)
        .await
        .expect("a page");
    assert_eq!(server.request().line, "GET /v1/customers?page=2 HTTP/1.1");
    assert_eq!(page.data[0].company_name, "De Vries");
    assert_eq!(page.data[0].phone, None);
    assert_eq!(page.data[0].created_at.to_rfc3339(), CREATED);
    assert!(page.next_page_url.is_some());
}

#[tokio::test]
async fn an_empty_page_has_no_positions() {
    let page = r#"{"current_page":1,"data":[],"from":null,"next_page_url":null,"per_page":15,"prev_page_url":null,"to":null}"#;
    let server = Server::answering(vec![json("200 OK", page)]).await;
    let page = client(&server).tickets().list().await.expect("a page");
    assert_eq!(server.request().line, "GET /v1/tickets HTTP/1.1");
    assert_eq!((page.data.len(), page.from, page.to), (0, None, None));
}

#[tokio::test]
async fn a_moment_in_a_request_has_the_notation_of_the_document() {
    let server = Server::answering(vec![json("200 OK", r#"{"data":[]}"#)]).await;
    let client = client(&server);
    let list = || client.appointments().list().days(14);
    let refused = list().start_at("2026-03-02T08:00:00Z").await;
    assert!(refused.is_err());
    let appointments = list().start_at("2026-03-02 08:00").await;
    assert_eq!(
        server.request().line,
        "GET /v1/appointments?days=14&start_at=2026-03-02%2008%3A00 HTTP/1.1"
    );
    assert!(appointments.expect("a list").data.is_empty());
}

#[tokio::test]
async fn dates_and_money_are_text_of_their_own() {
    let answered = format!(
        r#"{{"id":"sub_1","customerId":"cst_1","description":"Hosting","startsAt":"2026-03-01","interval":"3 weeks","currency":"EUR",
        "amount":"120.00","vatRate":21,"status":"planned","createdAt":"{CREATED}"}}"#
    );
    let server = Server::answering(vec![json("201 Created", &answered)]).await;
    let start = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a date");
    let request = CreateCustomerSubscriptionRequest::new(
        "cst_1",
        "Hosting",
        start,
        Interval::OneYear,
        "120.00",
        21,
    );
    let subscription = client(&server)
        .customer_subscriptions()
        .create(&request)
        .await
        .expect("a subscription");
    assert_eq!(
        body(&server.request()),
        r#"{"customerId":"cst_1","description":"Hosting","startDate":"2026-03-01","interval":"1 year","amount":"120.00","vatRate":21}"#
    );
    assert_eq!(subscription.starts_at, start);
    assert_eq!(subscription.amount, "120.00");
    assert_eq!(subscription.interval, Interval::Unknown("3 weeks".into()));
}

#[tokio::test]
async fn a_change_sends_what_is_set() {
    let server = Server::answering(vec![json("422 Unprocessable Content", "{}")]).await;
    let change = ChangeCustomerSubscriptionRequest {
        terminated_at: Some("2026-12-31 23:59:00".into()),
        ..Default::default()
    };
    let error = client(&server)
        .customer_subscriptions()
        .change("sub_1", &change)
        .await
        .expect_err("a failure");
    let request = server.request();
    assert_eq!(
        request.line,
        "PATCH /v1/customer-subscriptions/sub_1 HTTP/1.1"
    );
    assert_eq!(body(&request), r#"{"terminatedAt":"2026-12-31 23:59:00"}"#);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
}

#[tokio::test]
async fn a_file_goes_with_a_parameter() {
    let answered = format!(
        r#"{{"id":"fsf_1","type":"file","name":"a.txt","size":5,"mime":"text/plain","fileShareId":null,"createdAt":"{CREATED}"}}"#
    );
    let server = Server::answering(vec![json("201 Created", &answered)]).await;
    let upload = UploadRequest::new(Part::bytes("hello").file_name("a.txt"));
    let file = client(&server)
        .files()
        .upload(upload)
        .directory("fsd_1")
        .await
        .expect("a file");
    let request = server.request();
    assert_eq!(request.line, "POST /v1/files?directory=fsd_1 HTTP/1.1");
    let form = request.header("content-type").expect("a media type");
    assert!(form.starts_with("multipart/form-data; boundary="), "{form}");
    let sent = body(&request);
    assert!(sent.contains(r#"name="file"; filename="a.txt""#), "{sent}");
    assert!(sent.contains("\r\n\r\nhello\r\n"), "{sent}");
    assert_eq!(file.r#type, FileOrDirectoryType::File);
}

#[tokio::test]
async fn a_form_has_dates_and_amounts_as_the_document_says() {
    let server = Server::answering(vec![json("422 Unprocessable Content", "{}")]).await;
    let day = NaiveDate::from_ymd_opt(2026, 2, 27).expect("a date");
    let pdf = Part::bytes("%PDF").file_name("invoice.pdf");
    let mut invoice = CreateCustomerInvoiceRequest::new("cst_1", "2026-0142", day, "145.20", pdf);
    invoice.send_notification = Some(true);
    let error = client(&server).customer_invoices().create(invoice).await;
    let sent = body(&server.request());
    for (name, value) in [
        ("issuedAt", "2026-02-27"),
        ("amount", "145.20"),
        ("sendNotification", "true"),
    ] {
        let part = format!("name=\"{name}\"\r\n\r\n{value}\r\n");
        assert!(sent.contains(&part), "{sent}");
    }
    assert!(!sent.contains("paidAt"), "{sent}");
    assert!(error.expect_err("a failure").api().is_some());
}

#[tokio::test]
async fn what_is_deleted_is_answered_and_conflicts_are_typed() {
    let answered = format!(
        r#"{{"id":"apt_1","startsAt":"{CREATED}","endsAt":"{CREATED}","status":"canceled","onlineMeetingLink":null,"createdAt":"{CREATED}"}}"#
    );
    let server = Server::answering(vec![json("200 OK", &answered)]).await;
    let appointments = client(&server);
    let appointment = appointments
        .appointments()
        .cancel("apt_1")
        .await
        .expect("it");
    assert_eq!(
        server.request().line,
        "DELETE /v1/appointments/apt_1 HTTP/1.1"
    );
    assert_eq!(appointment.id, "apt_1");

    let server = Server::answering(vec![json("409 Conflict", r#"{"message":"again"}"#)]).await;
    let error = client(&server).appointments().cancel("apt_1").await;
    let error = error.expect_err("a failure");
    let Some(appointments::CancelAppointmentError::Conflict(failure)) = error.api() else {
        panic!("{error:?}")
    };
    assert_eq!(failure.message.as_deref(), Some("again"));
}

#[tokio::test]
async fn a_change_without_a_body_sends_none() {
    let server = Server::answering(vec![json("404 Not Found", r#"{"message":"none"}"#)]).await;
    let error = client(&server).tickets().close("tic_1").await;
    let request = server.request();
    assert_eq!(request.line, "PATCH /v1/tickets/tic_1 HTTP/1.1");
    assert_eq!(
        (request.header("content-type"), request.body.len()),
        (None, 0)
    );
    assert!(error.expect_err("a failure").api().is_some());
}

#[tokio::test]
async fn the_limit_of_requests_is_told() {
    let head = [
        "content-type: application/json",
        "x-ratelimit-limit: 60",
        "x-ratelimit-remaining: 0",
        "retry-after: 30",
    ];
    let text = r#"{"code":429,"message":"Too many requests."}"#;
    let server = Server::answering(vec![answer("429 Too Many Requests", &head, text)]).await;
    let customer = CreateCustomerRequest::new(
        "De Vries",
        "Dorpsstraat 12",
        "3511AB",
        "Utrecht",
        "info@example.com",
    );
    let error = client(&server).customers().create(&customer).await;
    let error = error.expect_err("a failure");
    let Some(customers::CreateCustomerError::TooManyRequests(failure)) = error.api() else {
        panic!("{error:?}")
    };
    assert_eq!(
        (failure.code, failure.message.as_str()),
        (429, "Too many requests.")
    );
    assert_eq!(
        error.retry_after(),
        Some(std::time::Duration::from_secs(30))
    );
    let limit = error.response().and_then(|response| response.rate_limit());
    let limit = limit.expect("it says so");
    assert_eq!((limit.limit, limit.remaining), (Some(60), Some(0)));
}

#[tokio::test]
async fn a_webhook_is_for_an_event() {
    let answered = format!(
        r#"{{"id":"wbh_1","type":"offer-accepted","url":"https://example.com/","secret":"s","createdAt":"{CREATED}"}}"#
    );
    let server = Server::answering(vec![json("201 Created", &answered)]).await;
    let request = CreateWebhookRequest::new("https://example.com/", WebhookEvent::OfferAccepted);
    let webhook = client(&server)
        .webhooks()
        .create(&request)
        .await
        .expect("a webhook");
    assert_eq!(
        body(&server.request()),
        r#"{"url":"https://example.com/","type":"offer-accepted"}"#
    );
    assert_eq!(webhook.r#type, WebhookEvent::OfferAccepted);
}
