// SPDX-License-Identifier: 0BSD
//! Dates of HTTP (RFC 9110 §5.6.7): a text in, seconds since 1970 out.

/// The seconds from the beginning of 1970 to an IMF-fixdate such as `Sun, 06 Nov 1994 08:49:37 GMT`.
pub(super) fn seconds(text: &str) -> Option<u64> {
    let (_, date) = text.trim().split_once(", ")?;
    let mut parts = date.split(' ');
    let day: u64 = parts.next()?.parse().ok()?;
    let name = parts.next()?;
    let year: u64 = parts.next()?.parse().ok()?;
    let mut time = parts.next()?.split(':').map(str::parse::<u64>);
    let (hour, minute, second) = (time.next()?.ok()?, time.next()?.ok()?, time.next()?.ok()?);
    if parts.next() != Some("GMT") || !(1970..=9999).contains(&year) || !(1..=31).contains(&day) {
        return None;
    }
    let names = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let month = names.iter().position(|known| *known == name)? as u64 + 1;
    let days = days_before(year, month) + day - 1;
    Some(((days * 24 + hour) * 60 + minute) * 60 + second)
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
    use super::seconds;

    #[test]
    fn dates_are_counted() {
        assert_eq!(seconds("Thu, 01 Jan 1970 00:00:00 GMT"), Some(0));
        assert_eq!(seconds("Sun, 06 Nov 1994 08:49:37 GMT"), Some(784_111_777));
        assert_eq!(seconds("Tue, 29 Feb 2000 23:59:59 GMT"), Some(951_868_799));
        assert_eq!(
            seconds("Mon, 01 Mar 2100 00:00:00 GMT"),
            Some(4_107_542_400)
        );
        for wrong in [
            "",
            "120",
            "Sun, 06 Nov 1994 08:49:37",
            "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 00 Nov 1994 08:49:37 GMT",
        ] {
            assert_eq!(seconds(wrong), None, "{wrong}");
        }
    }
}
