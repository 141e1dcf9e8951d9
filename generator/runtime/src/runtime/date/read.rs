// SPDX-License-Identifier: 0BSD
//! Reading what has dates in it: any format in, values out whose dates are read as openly as can be without a guess.

use super::parse;
use crate::runtime::codec::members::MemberIn;
use crate::runtime::codec::patch::Patch;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::read_as::ways;
use chrono::{DateTime, FixedOffset, NaiveDate};
use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error, MapAccess, Unexpected, Visitor,
};
use std::collections::BTreeMap;
use std::fmt;

/// A date, or something made of dates.
#[doc(hidden)]
pub trait ReadDate: Sized {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// That of the format, or a text that is no date.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Reads the value where there may be none: an empty text is none.
    ///
    /// # Errors
    ///
    /// Those of [`read`](Self::read).
    fn read_perhaps<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::read(deserializer).map(Some)
    }
}

/// A value for formats to read, by way of [`ReadDate`].
#[derive(Clone, Copy, Debug, PartialEq)]
#[doc(hidden)]
pub struct AsDate<T>(pub T);

impl<'de, T: ReadDate> Deserialize<'de> for AsDate<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

/// A value that an empty text says is not there.
struct Perhaps<T>(Option<T>);

impl<'de, T: ReadDate> Deserialize<'de> for Perhaps<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read_perhaps(deserializer).map(Self)
    }
}

macro_rules! dates {
    ($($type:ty: $parse:path, $expected:literal;)*) => {
        $(
            impl ReadDate for $type {
                fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let text = Text { parse: |text| $parse(text), expected: $expected };
                    deserializer.deserialize_str(text)
                }

                fn read_perhaps<'de, D: Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Option<Self>, D::Error> {
                    let parse = |text: &str| match text {
                        "" => Some(None),
                        text => $parse(text).map(Some),
                    };
                    deserializer.deserialize_str(Text { parse, expected: $expected })
                }
            }
        )*
    };
}

dates! {
    DateTime<FixedOffset>: parse::date_time, "a date and time such as `2025-01-31T12:00:00Z`";
    NaiveDate: parse::date, "a date such as `2025-01-31`";
}

/// Reads a text that means something.
struct Text<T> {
    parse: fn(&str) -> Option<T>,
    expected: &'static str,
}

impl<T> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let value = (self.parse)(text);
        value.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

impl<T: ReadDate> ReadDate for Option<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Perhaps<T>>::deserialize(deserializer)?;
        Ok(value.and_then(|Perhaps(value)| value))
    }
}

impl<T: ReadDate> ReadDate for Patch<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::read(deserializer).map(Self::from)
    }
}

impl<T: ReadDate> ReadDate for Vec<T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Vec::<AsDate<T>>::deserialize(deserializer)?;
        Ok(items.into_iter().map(|AsDate(item)| item).collect())
    }
}

impl<K: DeserializeOwned + Ord, T: ReadDate> ReadDate for BTreeMap<K, T> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members = BTreeMap::<K, AsDate<T>>::deserialize(deserializer)?;
        let member = |(name, AsDate(value))| (name, value);
        Ok(members.into_iter().map(member).collect())
    }
}

/// Reads a member outside the table of its object.
pub fn read_rest_date<'de, T: ReadDate, M: MapAccess<'de>>(
    rest: &mut BTreeMap<String, T>,
    name: String,
    map: &mut M,
) -> Result<(), M::Error> {
    rest.insert(name, read_date(map)?);
    Ok(())
}

/// Reads a body that is a date in text.
pub fn read_plain_date<T: ReadDate>(response: &RawResponse) -> Option<Result<T, DecodeError>> {
    Some(response.plain_date())
}

impl RawResponse {
    /// The body as a date in text.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] where it is none.
    pub fn plain_date<T: ReadDate>(&self) -> Result<T, DecodeError> {
        self.plain().map(|AsDate(value)| value)
    }
}

/// Reads the value of a member.
fn read_date<'de, T: ReadDate, M: MapAccess<'de>>(map: &mut M) -> Result<T, M::Error> {
    map.next_value().map(|AsDate(value)| value)
}

/// The value of a member whose field is made of dates.
pub struct DateIn<'b, 'a, 'de, M: MapAccess<'de>>(&'b mut MemberIn<'a, 'de, M>);

impl<'a, 'de, M: MapAccess<'de>> MemberIn<'a, 'de, M> {
    /// The same for a field that is made of dates.
    #[inline]
    pub fn date(&mut self) -> DateIn<'_, 'a, 'de, M> {
        DateIn(self)
    }
}

impl<'de, M: MapAccess<'de>> DateIn<'_, '_, 'de, M> {
    /// Takes it for a field that must be there.
    #[inline]
    pub fn required<T: ReadDate>(&mut self, field: &mut Option<T>) {
        self.0.take(field, |map, field| {
            *field = Some(read_date(map)?);
            Ok(())
        });
    }

    /// Takes it for a field that must be there and may be `null`.
    #[inline]
    pub fn nullable<T: ReadDate>(&mut self, field: &mut Option<Option<T>>) {
        self.required(field);
    }

    /// Takes it for a field that may be absent.
    #[inline]
    pub fn optional<T: ReadDate>(&mut self, field: &mut Option<T>) {
        self.0.take(field, |map, field| {
            *field = read_date(map)?;
            Ok(())
        });
    }

    /// Takes it for a field that may be absent and may be `null`.
    #[inline]
    pub fn patch<T: ReadDate>(&mut self, field: &mut Patch<T>) {
        self.0.take(field, |map, field| {
            *field = read_date(map)?;
            Ok(())
        });
    }
}

/// Reads a body as JSON of a type that is made of dates.
pub fn read_json_date<T: ReadDate>(response: &RawResponse) -> Option<Result<T, DecodeError>> {
    Some(response.json_date())
}

ways! {
    /// A value in JSON that is made of dates.
    AsJsonDate<T: ReadDate>: T, read_json_date;
    /// A date in text.
    AsPlainDate<T: ReadDate>: T, read_plain_date;
}

impl RawResponse {
    /// The body as JSON of a type that is made of dates.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] with the path to what did not fit.
    pub fn json_date<T: ReadDate>(&self) -> Result<T, DecodeError> {
        self.json().map(|AsDate(value)| value)
    }
}
