// SPDX-License-Identifier: 0BSD
//! Dates and times (RFC 3339): texts as servers write them in, `chrono` values out, and these as parameters.

use crate::runtime::text::parameter::{ParameterData, ParameterValue};
use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, SecondsFormat, TimeZone};

/// The moment and offset that a text stands for (RFC 3339 §5.6, `date-time`).
///
/// More than the grammar allows is taken where it can mean one thing only: small letters, a space or nothing between
/// the parts, no seconds, any number of decimals (nine are kept) after a point or a comma, an offset without a colon or
/// minutes, a time zone's name after it (RFC 9557), years of more than four digits after a sign. A text without an
/// offset is UTC, a date alone its midnight.
pub fn date_time(text: &str) -> Option<DateTime<FixedOffset>> {
    // A time zone's name says no more than the offset before it.
    let text = text.trim().split('[').next()?;
    let mut rest = Rest(text.as_bytes());
    let date = rest.date()?;
    let (time, offset) = if rest.0.is_empty() {
        (NaiveTime::MIN, utc()?)
    } else {
        rest.one_of(b"Tt _")?;
        (rest.time()?, rest.offset()?)
    };
    rest.end()?;
    offset.from_local_datetime(&date.and_time(time)).single()
}

/// The day that a text stands for (RFC 3339 §5.6, `full-date`); a time after it is passed over.
pub fn date(text: &str) -> Option<NaiveDate> {
    let mut rest = Rest(text.trim().as_bytes());
    let date = rest.date()?;
    if rest.0.is_empty() {
        return Some(date);
    }
    date_time(text).map(|moment| moment.date_naive())
}

/// As RFC 3339 writes it, with `Z` for UTC and as many decimals as are needed.
impl ParameterValue for DateTime<FixedOffset> {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::text(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

/// `2025-01-31`.
impl ParameterValue for NaiveDate {
    fn parameter(&self) -> ParameterData<'_> {
        ParameterData::text(self)
    }
}

fn utc() -> Option<FixedOffset> {
    FixedOffset::east_opt(0)
}

/// What is left of a text.
struct Rest<'a>(&'a [u8]);

impl Rest<'_> {
    /// Takes one of these characters.
    fn one_of(&mut self, characters: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        characters.contains(first).then(|| {
            self.0 = rest;
            *first
        })
    }

    /// Takes a word.
    fn word(&mut self, word: &str) -> Option<()> {
        self.0 = self.0.strip_prefix(word.as_bytes())?;
        Some(())
    }

    /// Takes a number of at least and at most so many digits.
    fn number(&mut self, least: usize, most: usize) -> Option<u32> {
        let digits = self.0.iter().take(most);
        let count = digits.take_while(|digit| digit.is_ascii_digit()).count();
        let (number, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        let value = |value, digit: &u8| value * 10 + u32::from(digit - b'0');
        (count >= least).then(|| number.iter().fold(0, value))
    }

    fn end(&self) -> Option<()> {
        self.0.is_empty().then_some(())
    }

    fn date(&mut self) -> Option<NaiveDate> {
        let year = match self.one_of(b"+-") {
            None => self.number(4, 4)?.cast_signed(),
            Some(b'-') => -self.number(4, 6)?.cast_signed(),
            Some(_) => self.number(4, 6)?.cast_signed(),
        };
        self.word("-")?;
        let month = self.number(2, 2)?;
        self.word("-")?;
        NaiveDate::from_ymd_opt(year, month, self.number(2, 2)?)
    }

    fn time(&mut self) -> Option<NaiveTime> {
        let hour = self.number(2, 2)?;
        self.word(":")?;
        let minute = self.number(2, 2)?;
        let (second, nanosecond) = match self.word(":") {
            Some(()) => (self.number(2, 2)?, self.decimals()?),
            None => (0, 0),
        };
        match second {
            // A leap second, which `chrono` has as a second that is longer.
            60 => NaiveTime::from_hms_nano_opt(hour, minute, 59, 1_000_000_000 + nanosecond),
            _ => NaiveTime::from_hms_nano_opt(hour, minute, second, nanosecond),
        }
    }

    /// The nanoseconds after a point, if there is one.
    fn decimals(&mut self) -> Option<u32> {
        if self.one_of(b".,").is_none() {
            return Some(0);
        }
        let before = self.0.len();
        let kept = self.number(1, 9)?;
        let missing = 9_usize.saturating_sub(before - self.0.len());
        while self.one_of(b"0123456789").is_some() {}
        Some((0..missing).fold(kept, |value, _| value * 10))
    }

    /// The offset from UTC; UTC where there is none.
    fn offset(&mut self) -> Option<FixedOffset> {
        let spaced = self.word(" ").is_some();
        let sign = match self.one_of(b"+-Zz") {
            Some(b'+') => 1,
            Some(b'-') => -1,
            Some(_) => return utc(),
            None if spaced => {
                self.word("UTC").or_else(|| self.word("GMT"))?;
                return utc();
            }
            None => return utc(),
        };
        let hours = self.number(2, 2)?;
        let minutes = match self.word(":") {
            Some(()) => self.number(2, 2)?,
            None if self.0.first().is_some_and(u8::is_ascii_digit) => self.number(2, 2)?,
            None => 0,
        };
        let seconds = (hours * 60 + minutes) * 60;
        (minutes < 60).then(|| FixedOffset::east_opt(sign * seconds.cast_signed()))?
    }
}
