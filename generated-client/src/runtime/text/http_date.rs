// SPDX-License-Identifier: 0BSD
//! Dates of HTTP (RFC 9110 §5.6.7): a text in, seconds since 1970 out; a date of RFC 3339 in, one of HTTP out.

/// The seconds from the beginning of 1970 to a date in any of the three forms: `Sun, 06 Nov 1994 08:49:37 GMT`, and the
/// obsolete `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
///
/// Servers write the zone `GMT` in other ways too, of which these are read: `UTC`, `+0000` and `-0000`.
pub(in crate::runtime) fn seconds(text: &str) -> Option<u64> {
    let words: Vec<&str> = text
        .split([' ', '-'])
        .filter(|word| !word.is_empty())
        .collect();
    let (day, month, year, time) = match *words {
        [_, day, month, year, time, "GMT" | "UTC" | "+0000" | "0000"] => (day, month, year, time),
        [_, month, day, time, year] => (day, month, year, time),
        _ => return None,
    };
    let month = MONTHS.iter().position(|name| *name == month)? as u64 + 1;
    let day = number(day, 1, 31)?;
    let year = match number(year, 0, 9999)? {
        // Two digits are of this century or, from 70 on, of the last one.
        short @ 0..70 => short + 2000,
        short @ 70..100 => short + 1900,
        year => year,
    };
    let mut parts = time.split(':');
    let (hour, minute, second) = (
        number(parts.next()?, 0, 23)?,
        number(parts.next()?, 0, 59)?,
        number(parts.next()?, 0, 60)?,
    );
    if year < 1970 || parts.next().is_some() {
        return None;
    }
    let days = days_before(year, month) + day - 1;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

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
    let name = MONTHS.get(usize::try_from(number(month, 1, 12)?).ok()? - 1)?;
    let of_http = format!("x, {} {name} {year} {time} GMT", date.get(8..)?);
    let local = i64::try_from(seconds(&of_http)?).ok()?;
    let zone = text.get(19..)?;
    let zone = zone.strip_prefix('.').map_or(zone, |fraction| {
        fraction.trim_start_matches(|c: char| c.is_ascii_digit())
    });
    let shift = match zone.as_bytes() {
        b"Z" | b"z" => 0,
        [sign @ (b'+' | b'-'), _, _, b':', _, _] => {
            let (hours, minutes) = (
                number(zone.get(1..3)?, 0, 23)?,
                number(zone.get(4..)?, 0, 59)?,
            );
            let shift = i64::try_from(hours * 3600 + minutes * 60).ok()?;
            if *sign == b'+' { shift } else { -shift }
        }
        _ => return None,
    };
    let at = u64::try_from(local - shift).ok()?;
    let (days, rest) = (at / 86_400, at % 86_400);
    let week = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"];
    let weekday = week.get(usize::try_from(days % 7).ok()?)?;
    let (year, month, day) = day_of(days);
    let month = MONTHS.get(usize::try_from(month).ok()? - 1)?;
    let (hour, minute, second) = (rest / 3600, rest / 60 % 60, rest % 60);
    Some(format!(
        "{weekday}, {day:02} {month} {year:04} {hour:02}:{minute:02}:{second:02} GMT"
    ))
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

/// A number within limits, given in digits alone.
fn number(text: &str, least: u64, most: u64) -> Option<u64> {
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let number = text.parse().ok().filter(|_| digits)?;
    (least..=most).contains(&number).then_some(number)
}

/// The days from the beginning of 1970 to that of a month of the Gregorian calendar.
fn days_before(year: u64, month: u64) -> u64 {
    // Years that begin in March have their leap day at their end.
    let (year, month) = if month > 2 {
        (year, month - 3)
    } else {
        (year - 1, month + 9)
    };
    let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
    // From March of the year 0 to January 1970.
    days - 719_468
}

#[cfg(test)]
mod tests {
    use super::{of_header, seconds};

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

    #[test]
    fn dates_are_counted() {
        assert_eq!(seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(seconds("Tue, 29 Feb 2000 23:59:59 GMT"), Some(951_868_799));
        assert_eq!(
            seconds("Mon, 01 Mar 2100 00:00:00 GMT"),
            Some(4_107_542_400)
        );
        assert_eq!(seconds("Sunday, 06-Nov-94 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(seconds("Sun Nov  6 08:49:37 1994"), Some(784_111_777));
        for zone in ["UTC", "+0000", "-0000"] {
            let date = format!("Sun, 06 Nov 1994 08:49:37 {zone}");
            assert_eq!(seconds(&date), Some(784_111_777), "{zone}");
        }
        for wrong in [
            "",
            "120",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 18446744073709551615:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37:00 GMT",
            "Sun, 06 Nov 1969 08:49:37 GMT",
        ] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }
}
