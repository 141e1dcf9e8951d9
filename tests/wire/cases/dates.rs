//! Dates, times and types of the user in every position of a request, and in answers.

use crate::cases::case_chosen_types::models::{Item, ItemEither};
use crate::cases::case_dates::events::ListEventsError;
use crate::cases::case_dates::models::{Event, EventEither, ListEventsRange, SendFormRequest};
use crate::runtime::{CallError, DateTime, ErrorKind, FixedOffset, Json, NaiveDate, Patch};
use crate::server::{Request, Server, json};
use crate::wire::{answered, sent};
use std::net::Ipv4Addr;

const MOMENT: &str = "2025-01-31T12:00:00.5+02:00";

fn at(text: &str) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339(text).expect("a moment")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// What a call of `listEvents` sends to a server that answers with no events.
async fn listed(
    change: impl FnOnce(
        crate::cases::case_dates::events::ListEvents,
    ) -> crate::cases::case_dates::events::ListEvents,
) -> Request {
    let server = Server::answering(vec![json("200 OK", "[]")]).await;
    let client = crate::cases::case_dates::Client::builder().base_url(server.url(""));
    let client = client.build().expect("a client");
    let call = client.events().list(day("2025-01-31"), at(MOMENT));
    assert_eq!(change(call).await.expect("no events"), []);
    server.request()
}

#[tokio::test]
async fn dates_are_path_query_header_and_cookie_parameters() {
    let request = listed(|call| call).await;
    let path = "/days/2025-01-31/events/2025-01-31T12%3A00%3A00.500%2B02%3A00";
    assert_eq!(request.line, format!("GET {path} HTTP/1.1"));
    let days = [day("2025-01-31"), day("2025-02-01")];
    let request = listed(|call| call.since(at(MOMENT)).days(days)).await;
    let query = "since=2025-01-31T12%3A00%3A00.500%2B02%3A00&days=2025-01-31&days=2025-02-01";
    assert_eq!(request.line, format!("GET {path}?{query} HTTP/1.1"));
    let request = listed(|call| call.x_since(at(MOMENT)).seen(days[1])).await;
    let header = "2025-01-31T12:00:00.500+02:00";
    assert_eq!(request.header("x-since"), Some(header));
    assert_eq!(request.header("cookie"), Some("seen=2025-02-01"));
}

#[tokio::test]
async fn dates_stand_in_objects_and_json_of_a_query() {
    let range = ListEventsRange {
        from: Some(at("2025-01-01T00:00:00Z")),
        to: Some(day("2025-02-01")),
    };
    let request = listed(|call| call.range(&range)).await;
    let query = "range%5Bfrom%5D=2025-01-01T00%3A00%3A00Z&range%5Bto%5D=2025-02-01";
    assert!(request.line.contains(query), "{}", request.line);
    let request = listed(|call| call.exact([at("2025-01-01T00:00:00Z")])).await;
    let query = "exact=%5B%222025-01-01T00%3A00%3A00Z%22%5D";
    assert!(request.line.contains(query), "{}", request.line);
}

#[tokio::test]
async fn dates_stand_in_bodies() {
    let form = SendFormRequest {
        at: Some(at(MOMENT)),
        ..SendFormRequest::new(day("2025-01-31"))
    };
    let request = sent!(case_dates, client => client.forms().send(&form));
    let expected = "day=2025-01-31&at=2025-01-31T12%3A00%3A00.500%2B02%3A00";
    assert_eq!(String::from_utf8_lossy(&request.body), expected);

    let sent = Event {
        either: Some(EventEither::DateTime(at("2025-01-31T12:00:00Z"))),
        cancelled: Patch::Null,
        ..Event::new("e", at(MOMENT), None)
    };
    let json = r#"{"id":"e","at":"2025-01-31T12:00:00.500+02:00","ended":null,"cancelled":null,"either":"2025-01-31T12:00:00Z"}"#;
    assert_eq!(serde_json::to_string(&sent).expect("JSON"), json);
}

#[tokio::test]
async fn servers_write_dates_in_their_own_ways() {
    let body = r#"{"id":"e","at":"2025-01-31 12:00:00","ended":"","day":"2025-01-31T00:00:00Z","moments":["2025-01-31t12:00:00z"],
        "holidays":{"a":"2025-12-25","b":""},"either":"2025-01-31","text":"never","clock":"12:00","more":"2025-01-31T12:00+0100"}"#;
    let event = answered!(case_dates, json("201 Created", body), client => {
        let event = Event::new("e", at(MOMENT), None);
        async move { client.events().create(&event).await }
    });
    let event: Event = event.expect("an event");
    assert_eq!(event.at, at("2025-01-31T12:00:00Z"));
    assert_eq!((event.ended, event.day), (None, Some(day("2025-01-31"))));
    assert_eq!(event.moments, Some(vec![at("2025-01-31T12:00:00Z")]));
    assert_eq!(event.holidays.expect("two")["b"], None);
    let midnight = EventEither::DateTime(at("2025-01-31T00:00:00Z"));
    assert_eq!(event.either, Some(midnight));
    assert_eq!(event.text.as_deref(), Some("never"));
    assert_eq!(event.additional["more"], at("2025-01-31T12:00:00+01:00"));
}

#[tokio::test]
async fn a_body_can_be_a_date_or_made_of_dates() {
    let free = answered!(case_dates, json("200 OK", r#"{"a":["2025-01-31 00:00"]}"#), client => client.free().days());
    assert_eq!(free.expect("days")["a"], [day("2025-01-31")]);
    let error = answered!(case_dates, json("409 Conflict", r#""2025-01-31 12:00""#), client => client
        .events().list(day("2025-01-31"), at(MOMENT)));
    let error: CallError<ListEventsError> = error.expect_err("a failure");
    let ErrorKind::Api(ListEventsError::Conflict(free)) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(*free, at("2025-01-31T12:00:00Z"));
}

#[tokio::test]
async fn what_is_no_date_is_an_error_that_says_where() {
    let body = r#"[{"id":"e","at":"2025-01-31","ended":"tomorrow"}]"#;
    let error = answered!(case_dates, json("200 OK", body), client => client
        .events().list(day("2025-01-31"), at(MOMENT)));
    let error = error.expect_err("no date");
    let ErrorKind::Decode(decode) = error.kind() else {
        panic!("{error}")
    };
    assert_eq!(decode.path(), "[0].ended");
    assert!(decode.to_string().contains("\"tomorrow\""), "{decode}");
}

#[tokio::test]
async fn types_of_the_user_are_written_as_in_json() {
    let id = uuid::Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8);
    let body = format!(
        r#"{{"id":"{id}","at":"2025-01-31T12:00:00+02:00","size":7,"addresses":["10.0.0.1"],"mail":"a@b","either":"no id"}}"#
    );
    let server = Server::answering(vec![json("200 OK", &body)]).await;
    let client = crate::cases::case_chosen_types::Client::builder().base_url(server.url(""));
    let call = client.build().expect("a client").items().get(&id, 5);
    let moment = at("2025-01-31T12:00:00+02:00").to_utc();
    let item = call
        .ids([id, id])
        .at(&moment)
        .from(&Ipv4Addr::LOCALHOST)
        .await
        .expect("an item");
    let request = server.request();
    let query = format!("since=5&ids={id}&ids={id}&at=2025-01-31T10%3A00%3A00Z");
    let path = "/items/67e55044-10b1-426f-9247-bb680e5fe0c8";
    assert_eq!(request.line, format!("GET {path}?{query} HTTP/1.1"));
    assert_eq!(request.header("from"), Some("127.0.0.1"));
    let expected = Item {
        addresses: Some(vec![Ipv4Addr::new(10, 0, 0, 1)]),
        mail: Some("a@b".into()),
        either: Some(ItemEither::Unknown(Json::from("no id"))),
        ..Item::new(id, moment, 7)
    };
    assert_eq!(item, expected);
}
