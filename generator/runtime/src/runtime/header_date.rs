// SPDX-License-Identifier: 0BSD
//! Headers that are dates: those of HTTP (RFC 9110 §5.6.7) and of RFC 3339 in, values out.

use crate::runtime::date::read::ReadDate;
use crate::runtime::headers::value::Simple;
use crate::runtime::response::received_headers::ReceivedHeaders;
use crate::runtime::send::error::Error;
use crate::runtime::text::http_date;
use chrono::DateTime;

/// A time that has passed.
const PAST: &str = "1970-01-01T00:00:00Z";

impl ReceivedHeaders {
    /// A date, or dates, that must be there.
    ///
    /// # Errors
    ///
    /// The header is missing, or is not what the document says.
    pub fn required_date<T: ReadDate>(&self, name: &'static str) -> Result<T, Error> {
        self.there(name, self.optional_date(name)?)
    }

    /// A date, or dates, if they are there. An `Expires` that is no date, above all `0`, is in the past (RFC 9111 §5.3): it is
    /// the beginning of 1970.
    ///
    /// # Errors
    ///
    /// The header is not what the document says.
    pub fn optional_date<T: ReadDate>(&self, name: &'static str) -> Result<Option<T>, Error> {
        self.read(name, |text| {
            let of_http = http_date::seconds(text.trim()).and_then(|seconds| {
                let seconds = i64::try_from(seconds).ok()?;
                Some(DateTime::from_timestamp(seconds, 0)?.to_rfc3339())
            });
            let read = T::read(Simple::plain(of_http.as_deref().unwrap_or(text)));
            match read {
                Err(_) if name.eq_ignore_ascii_case("Expires") => T::read(Simple::plain(PAST)),
                read => read,
            }
        })
    }
}
