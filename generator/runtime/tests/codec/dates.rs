//! Dates and times: what is taken, what is written, and where there may be none.

use crate::runtime::{
    AsDate, DateTime, FixedOffset, Json, NaiveDate, ParameterData, ParameterValue, Patch, object,
    union,
};
use serde_json::{from_str, json, to_string};
use std::collections::BTreeMap;

type Moment = DateTime<FixedOffset>;

fn moment(text: &str) -> Option<Moment> {
    let AsDate(moment) = from_str(&json!(text).to_string()).ok()?;
    Some(moment)
}

fn day(text: &str) -> Option<NaiveDate> {
    let AsDate(day) = from_str(&json!(text).to_string()).ok()?;
    Some(day)
}

/// As it is written, in JSON and in a parameter alike.
fn written<T: serde::Serialize + ParameterValue>(value: &T) -> String {
    let json = to_string(value).expect("JSON");
    let text = json.trim_matches('"').to_owned();
    assert_eq!(value.parameter(), ParameterData::Text(text.clone().into()));
    text
}

#[test]
fn what_means_one_moment_only_is_that_moment() {
    let table = [
        ("2025-01-31T12:00:00Z", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00:00+02:00", "2025-01-31T12:00:00+02:00"),
        ("2025-01-31T12:00:00-09:30", "2025-01-31T12:00:00-09:30"),
        ("2025-01-31t12:00:00z", "2025-01-31T12:00:00Z"),
        ("2025-01-31 12:00:00Z", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00:00 +01:00", "2025-01-31T12:00:00+01:00"),
        ("2025-01-31 12:00:00 UTC", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00:00+0200", "2025-01-31T12:00:00+02:00"),
        ("2025-01-31T12:00:00+02", "2025-01-31T12:00:00+02:00"),
        ("2025-01-31T12:00:00-00:00", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00Z", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00:00.5Z", "2025-01-31T12:00:00.500Z"),
        ("2025-01-31T12:00:00,25Z", "2025-01-31T12:00:00.250Z"),
        ("2025-01-31T12:00:00.123456Z", "2025-01-31T12:00:00.123456Z"),
        (
            "2025-01-31T12:00:00.0000000019Z",
            "2025-01-31T12:00:00.000000001Z",
        ),
        ("2016-12-31T23:59:60Z", "2016-12-31T23:59:60Z"),
        (
            "2025-01-31T12:00:00+01:00[Europe/Amsterdam]",
            "2025-01-31T12:00:00+01:00",
        ),
        // Without an offset: UTC. Without a time: midnight.
        ("2025-01-31 12:00:00", "2025-01-31T12:00:00Z"),
        ("2025-01-31T12:00:00.007", "2025-01-31T12:00:00.007Z"),
        ("2025-01-31", "2025-01-31T00:00:00Z"),
        ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
        ("+12345-01-31T00:00:00Z", "+12345-01-31T00:00:00Z"),
        (" 2025-01-31T12:00:00Z\n", "2025-01-31T12:00:00Z"),
    ];
    for (text, expected) in table {
        let read = moment(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(written(&read), expected, "{text}");
        assert_eq!(moment(expected), Some(read), "{expected}");
    }
}

#[test]
fn what_may_mean_several_moments_or_none_is_refused() {
    let wrong = [
        "",
        "never",
        "1738324800",
        "0000-00-00 00:00:00",
        "2025-02-29T00:00:00Z",
        "2025-13-01T00:00:00Z",
        "2025-01-31T24:00:00Z",
        "2025-01-31T12:60:00Z",
        "2025-01-31T12:00:61Z",
        "2025-01-31T12:00:00.Z",
        "2025-01-31T12:00:00+25:00",
        "2025-01-31T12:00:00+01:60",
        "2025-01-31T12:00:00 CET",
        "2025-01-31T",
        "2025-1-31T12:00:00Z",
        "31-01-2025T12:00:00Z",
        "01/31/2025",
        "20250131T120000Z",
        "2025-01-31T12:00:00Zulu",
        "Fri, 31 Jan 2025 12:00:00 GMT",
        "２０２５-01-31T12:00:00Z",
    ];
    for text in wrong {
        assert_eq!(moment(text), None, "{text}");
    }
    let error = from_str::<AsDate<Moment>>("\"never\"").expect_err("no date");
    let expected =
        "invalid value: string \"never\", expected a date and time such as `2025-01-31T12:00:00Z`";
    assert!(error.to_string().starts_with(expected), "{error}");
    assert!(from_str::<AsDate<Moment>>("1738324800").is_err());
}

#[test]
fn a_day_is_the_one_that_is_written() {
    for text in [
        "2025-01-31",
        "2025-01-31T23:59:59-11:00",
        "2025-01-31 00:00:00",
    ] {
        assert_eq!(
            day(text).map(|day| written(&day)).as_deref(),
            Some("2025-01-31")
        );
    }
    for text in ["", "2025-02-30", "31-01-2025", "2025-01-31 noon", "2025-01"] {
        assert_eq!(day(text), None, "{text}");
    }
}

#[derive(Clone, Debug, PartialEq)]
struct Dates {
    at: Moment,
    ended: Option<Moment>,
    day: Option<NaiveDate>,
    cancelled: Patch<Moment>,
    list: Option<Vec<Option<NaiveDate>>>,
    others: BTreeMap<String, Vec<Moment>>,
}

object! {
    Dates {
        at: required Moment as date = "at",
        ended: nullable Moment as date = "ended",
        day: optional NaiveDate as date = "day",
        cancelled: patch Moment as date = "cancelled",
        list: optional Vec<Option<NaiveDate>> as date = "list",
        ..others: Vec<Moment> as date
    }
}

fn dates(text: &str) -> Result<Dates, String> {
    from_str(text).map_err(|error| error.to_string())
}

#[test]
fn dates_stand_in_members_lists_and_maps() {
    let text = r#"{"at":"2025-01-31 12:00:00","ended":null,"day":"2025-01-31T00:00:00Z",
        "cancelled":null,"list":["2025-01-31",null,""],"more":["2025-01-31"]}"#;
    let read = dates(text).expect("it fits");
    let expected = r#"{"at":"2025-01-31T12:00:00Z","ended":null,"day":"2025-01-31","cancelled":null,"list":["2025-01-31",null,null],"more":["2025-01-31T00:00:00Z"]}"#;
    assert_eq!(to_string(&read).expect("JSON"), expected);
    assert_eq!(dates(expected), Ok(read));
}

#[test]
fn an_empty_text_is_no_date_where_there_may_be_none() {
    let read = dates(r#"{"at":"2025-01-31","ended":"","day":"","cancelled":""}"#).expect("it fits");
    assert_eq!((read.ended, read.day), (None, None));
    assert_eq!(read.cancelled, Patch::Null);
    let error = dates(r#"{"at":"","ended":null}"#).expect_err("a date is needed");
    assert!(error.contains("invalid value: string \"\""), "{error}");
    assert!(dates(r#"{"at":"2025-01-31","ended":null,"day":"-"}"#).is_err());
    let error = dates(r#"{"ended":null}"#).expect_err("a member is missing");
    assert!(error.contains("missing field `at`"), "{error}");
}

#[derive(Clone, Debug, PartialEq)]
enum Either {
    At(Moment),
    Days(Vec<NaiveDate>),
    Unknown(Json),
}

union! { Either { At = string as date, Days = array of string as date } else Unknown }

#[test]
fn a_union_keeps_what_is_no_date() {
    let read = |text: &str| from_str::<Either>(text).expect("a union takes everything");
    assert!(matches!(read("\"2025-01-31\""), Either::At(_)));
    assert!(matches!(read("[\"2025-01-31\"]"), Either::Days(days) if days.len() == 1));
    assert_eq!(read("\"never\""), Either::Unknown(json!("never")));
}
