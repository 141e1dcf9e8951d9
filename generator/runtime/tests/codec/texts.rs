//! Bodies of text: charsets, and single values.

use crate::runtime::{
    DateTime, DecodeError, DecodeErrorKind, FixedOffset, HeaderMap, RawResponse, StatusCode,
    integer_enum, string_enum,
};

#[derive(Clone, Debug, PartialEq)]
enum State {
    Up,
    Unknown(String),
}

string_enum! { State { Up = "up" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
enum Level {
    Low,
    Unknown(i64),
}

integer_enum! { Level { Low = 1 } else Unknown }

fn response(content_type: &str, body: &[u8]) -> RawResponse {
    let mut headers = HeaderMap::new();
    headers.insert("content-type", content_type.parse().expect("a value"));
    RawResponse::new(StatusCode::OK, headers, body.to_vec().into())
}

fn text(charset: &str, body: &[u8]) -> Result<String, DecodeError> {
    response(&format!("text/plain; charset={charset}"), body).text()
}

#[test]
fn text_is_read_in_its_charset() {
    assert_eq!(text("ISO-8859-1", b"caf\xe9 \x80").as_deref(), Ok("café €"));
    assert_eq!(
        text("\"windows-1252\"", b"\x93\xff\x94").as_deref(),
        Ok("“ÿ”")
    );
    assert_eq!(text("us-ascii", b"abc").as_deref(), Ok("abc"));
    assert_eq!(text("utf-16", b"\xff\xfea\0\xe9\0").as_deref(), Ok("aé"));
    assert_eq!(
        text("utf-16be", b"\0a\0\xe9\0").as_deref(),
        Ok("aé\u{fffd}")
    );
    // Its bytes are UTF-8 too, where they would be another text.
    assert_eq!(text("latin1", "é".as_bytes()).as_deref(), Ok("Ã©"));
    assert_eq!(
        response("text/plain", "é".as_bytes()).text().as_deref(),
        Ok("é")
    );
}

#[test]
fn json_is_read_in_its_charset_where_it_is_not_utf_8() {
    let json = |charset: &str, body: &[u8]| {
        let content_type = format!("application/json; charset={charset}");
        response(&content_type, body).json::<Vec<String>>()
    };
    let cafe = Ok(vec!["café".to_owned()]);
    assert_eq!(json("iso-8859-1", b"[\"caf\xe9\"]"), cafe);
    assert_eq!(json("iso-8859-1", "[\"café\"]".as_bytes()), cafe);
    let units =
        |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(u16::to_le_bytes).collect() };
    assert_eq!(json("utf-16le", &units("[\"café\"]")), cafe);
    assert_eq!(json("utf-16", &units("\u{feff}[\"café\"]")), cafe);
    let error = json("x-unheard-of", b"[\"caf\xe9\"]").expect_err("not read");
    assert_eq!(error.kind(), DecodeErrorKind::Charset);
    assert!(error.to_string().contains("`x-unheard-of`"), "{error}");
    let error = json("utf-8", b"[\"caf\xe9\"]").expect_err("no UTF-8");
    assert_eq!(error.kind(), DecodeErrorKind::Utf8);
}

#[test]
fn text_in_a_charset_that_is_not_read_is_no_text() {
    let error = text("x-unheard-of", b"abc").expect_err("not read");
    assert_eq!(error.kind(), DecodeErrorKind::Charset);
    let message = error.to_string();
    assert!(
        message.starts_with("the body is text in the charset `x-unheard-of`, which "),
        "{message}"
    );
    let error = response("text/plain", b"caf\xe9")
        .text()
        .expect_err("no UTF-8");
    assert_eq!(error.kind(), DecodeErrorKind::Utf8);
}

#[test]
fn a_text_is_a_value_of_its_type() {
    let plain = |body: &str| response("text/plain", body.as_bytes());
    assert_eq!(plain("42\n").plain::<i64>(), Ok(42));
    assert_eq!(plain("42.0").plain::<i32>(), Ok(42));
    assert_eq!(plain("18446744073709551615").plain::<u64>(), Ok(u64::MAX));
    assert_eq!(plain(" -1.5e3").plain::<f64>(), Ok(-1500.0));
    assert_eq!(plain("True").plain::<bool>(), Ok(true));
    assert_eq!(plain("up\r\n").plain::<State>(), Ok(State::Up));
    assert_eq!(
        plain("side").plain::<State>(),
        Ok(State::Unknown("side".to_owned()))
    );
    assert_eq!(plain("1").plain::<Level>(), Ok(Level::Low));
    assert_eq!(plain("").plain::<Option<i64>>(), Ok(None));
    assert_eq!(plain("7").plain::<Option<i64>>(), Ok(Some(7)));
    let moment = plain("2025-01-31 12:00").plain_date::<DateTime<FixedOffset>>();
    assert_eq!(
        moment.expect("a date").to_rfc3339(),
        "2025-01-31T12:00:00+00:00"
    );
    for wrong in ["", "x", "1.5", "99999999999999999999"] {
        let error = plain(wrong).plain::<i64>().expect_err("no integer");
        assert_eq!(error.kind(), DecodeErrorKind::Data, "{wrong}");
    }
    let error = plain("maybe")
        .plain::<bool>()
        .expect_err("no truth value")
        .to_string();
    assert_eq!(error, "invalid value: string \"maybe\", expected a boolean");
}
