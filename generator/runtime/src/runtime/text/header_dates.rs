// SPDX-License-Identifier: 0BSD
//! Dates in headers of requests: a date of RFC 3339 in, one of HTTP (RFC 9110 §5.6.7) out.

use super::http_date::{MONTHS, days_before, number, seconds};

/// Headers of requests whose values are dates of HTTP (RFC 9110 §13.1.3 to §13.1.5, §6.6.1, §8.8.2; RFC 9111 §5.3).
const DATES: [&str; 6] = [
    "date",
    "expires",
    "if-modified-since",
    "if-range",
    "if-unmodified-since",
    "last-modified",
];

/// The value of a header, in the form that HTTP has for it where it is a date of RFC 3339; a server does not heed another.
pub(in crate::runtime) fn of_header(name: &str, text: &str) -> Option<String> {
    let mut dates = DATES.iter();
    dates
        .any(|date| name.eq_ignore_ascii_case(date))
        .then(|| imf_fixdate(text))?
}

/// `Sun, 06 Nov 1994 08:49:37 GMT` of `1994-11-06T09:49:37.5+01:00`.
fn imf_fixdate(text: &str) -> Option<String> {
    let (date, time) = (text.get(..10)?, text.get(11..19)?);
    let between = text.get(10..11)?.to_ascii_uppercase();
    let marks = |text: &str, of: &str| text.get(4..5) == Some(of) && text.get(7..8) == Some(of);
    if between != "T" || !marks(date, "-") {
        return None;
    }
    let (year, month) = (date.get(..4)?, date.get(5..7)?);
    let name = MONTHS[number(month, 1, 12)? as usize - 1];
    let of_http = format!("x, {} {name} {year} {time} GMT", date.get(8..)?);
    let local = seconds(&of_http)?;
    let mut zone = text.get(19..)?;
    if let Some(fraction) = zone.strip_prefix('.') {
        zone = fraction.trim_start_matches(|c: char| c.is_ascii_digit());
    }
    let at: u64 = match zone.as_bytes() {
        b"Z" | b"z" => local,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let hours = number(zone.get(1..3)?, 0, 23)?;
            let shift: u64 = hours * 3600 + number(zone.get(4..)?, 0, 59)? * 60;
            match *sign {
                b'+' => local.checked_sub(shift)?,
                _ => local + shift,
            }
        }
        _ => return None,
    };
    Some(written(at))
}

/// A moment, given in seconds since 1970.
fn written(at: u64) -> String {
    let days: u64 = at / 86_400;
    let weekday = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"][(days % 7) as usize];
    let (year, month, day) = day_of(days);
    let month = MONTHS[month as usize - 1];
    let rest: u64 = at % 86_400;
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    format!("{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT")
}

/// The year, month and day that begin so many days after the beginning of 1970.
fn day_of(days: u64) -> (u64, u64, u64) {
    let mut year = 1970 + days / 366;
    while days_before(year + 1, 1) <= days {
        year += 1;
    }
    let before = |month: &u64| days_before(year, *month) <= days;
    let month = (1..=12).rev().find(before).unwrap_or(1);
    (year, month, days - days_before(year, month) + 1)
}

#[cfg(test)]
mod tests {
    use super::of_header;

    #[test]
    fn dates_of_requests_are_those_of_http() {
        let of = |text| of_header("If-Modified-Since", text);
        for (written, sent) in [
            ("1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37 GMT"),
            (
                "1994-11-06T00:19:37.25+01:00",
                "Sat, 05 Nov 1994 23:19:37 GMT",
            ),
            ("2000-02-29T23:59:59-00:30", "Wed, 01 Mar 2000 00:29:59 GMT"),
            ("1970-01-01T00:00:00z", "Thu, 01 Jan 1970 00:00:00 GMT"),
            ("2099-12-31T12:00:00+00:00", "Thu, 31 Dec 2099 12:00:00 GMT"),
        ] {
            assert_eq!(of(written).as_deref(), Some(sent));
        }
        for other in [
            "",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "1994-11-06",
            "1969-11-06T08:49:37Z",
            "1994-13-06T08:49:37Z",
            "1994-11-06T08:49:37",
            "1994-11-06T08:49:37+1:00",
            "1994-11-06T08:4é:37Z",
            "\"1994-11-06T08:49:37Z\"",
        ] {
            assert_eq!(of(other), None, "{other}");
        }
        assert_eq!(of_header("X-Since", "1994-11-06T08:49:37Z"), None);
    }
}
