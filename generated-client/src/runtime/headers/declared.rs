// SPDX-License-Identifier: 0BSD
//! Headers that a document declares: a response in, values of their types out.

use super::value::Simple;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::received_headers::{DeclaredHeaders, ReceivedHeaders};
use crate::runtime::send::call_error::CallError;
use crate::runtime::send::error::Error;
use crate::runtime::text::secret::sounds_secret;
use http::header;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::time::Duration;

/// The documented errors of an operation that declares headers for them.
pub trait FailureHeaders {
    /// The type that reads them.
    type Headers: DeclaredHeaders;
}

impl ReceivedHeaders {
    /// A value that must be there.
    ///
    /// # Errors
    ///
    /// The header is missing, or is not what the document says.
    pub fn required<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, Error> {
        self.there(name, self.optional(name)?)
    }

    /// A value, if it is there.
    ///
    /// # Errors
    ///
    /// The header is not what the document says.
    pub fn optional<T: DeserializeOwned>(&self, name: &'static str) -> Result<Option<T>, Error> {
        self.read(name, |text| T::deserialize(Simple::plain(text)))
    }

    /// An object that must be there, its members written `name=value`.
    ///
    /// # Errors
    ///
    /// The header is missing, or is not what the document says.
    pub fn required_exploded<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, Error> {
        self.there(name, self.optional_exploded(name)?)
    }

    /// An object, if it is there, its members written `name=value`.
    ///
    /// # Errors
    ///
    /// The header is not what the document says.
    pub fn optional_exploded<T: DeserializeOwned>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, Error> {
        self.read(name, |text| T::deserialize(Simple::exploded(text)))
    }

    /// A value in JSON that must be there.
    ///
    /// # Errors
    ///
    /// The header is missing, or is not what the document says.
    pub fn required_json<T: DeserializeOwned>(&self, name: &'static str) -> Result<T, Error> {
        self.there(name, self.optional_json(name)?)
    }

    /// A value in JSON, if it is there.
    ///
    /// # Errors
    ///
    /// The header is not what the document says.
    pub fn optional_json<T: DeserializeOwned>(
        &self,
        name: &'static str,
    ) -> Result<Option<T>, Error> {
        self.read(name, |text| serde_json::from_str(text))
    }

    /// A time to wait that must be there, in seconds or to a date (RFC 9110 §10.2.3).
    ///
    /// # Errors
    ///
    /// The header is missing, or is neither.
    pub fn required_wait(&self, name: &'static str) -> Result<Duration, Error> {
        self.there(name, self.optional_wait(name)?)
    }

    /// A time to wait, if it is there, in seconds or to a date (RFC 9110 §10.2.3).
    ///
    /// # Errors
    ///
    /// The header is neither.
    pub fn optional_wait(&self, name: &'static str) -> Result<Option<Duration>, Error> {
        match (self.0.retry_after(), self.text(name)?) {
            (None, Some(_)) => {
                Err(self.wrong(name, &"it is neither a number of seconds nor a date"))
            }
            (wait, _) => Ok(wait),
        }
    }

    /// What a header's text is read as, if it is there.
    pub(in crate::runtime) fn read<T, E: Display>(
        &self,
        name: &'static str,
        read: impl FnOnce(&str) -> Result<T, E>,
    ) -> Result<Option<T>, Error> {
        let Some(text) = self.text(name)? else {
            return Ok(None);
        };
        let value = read(&text);
        value.map(Some).map_err(|error| self.wrong(name, &error))
    }

    pub(in crate::runtime) fn there<T>(
        &self,
        name: &'static str,
        value: Option<T>,
    ) -> Result<T, Error> {
        let missing = || DecodeError::header(format!("the header `{name}` is missing"));
        value.ok_or_else(|| Error::header(&self.0, missing()))
    }

    /// The text of a header, that of its lines with commas between them (RFC 9110 §5.3); the values of cookies have commas
    /// of their own, and stay lines.
    fn text(&self, name: &'static str) -> Result<Option<String>, Error> {
        let lines = self.0.headers().get_all(name).iter();
        let lines: Result<Vec<&str>, _> = lines
            .map(|line| std::str::from_utf8(line.as_bytes()))
            .collect();
        let lines = lines.map_err(|error| self.wrong(name, &error))?;
        let between = match name.eq_ignore_ascii_case(header::SET_COOKIE.as_str()) {
            true => "\n",
            false => ", ",
        };
        Ok((!lines.is_empty()).then(|| lines.join(between)))
    }

    fn wrong(&self, name: &'static str, why: &dyn Display) -> Error {
        let mut message = format!("the header `{name}` is not what the document says");
        // What is wrong about a secret may show it.
        if !sounds_secret(&name.to_ascii_lowercase()) {
            message += &format!(": {why}");
        }
        Error::header(&self.0, DecodeError::header(message))
    }
}

impl<E: FailureHeaders + 'static> CallError<E> {
    /// Returns the headers of the response, with a method for each that the document declares; `None` if there was no response.
    pub fn headers(&self) -> Option<E::Headers> {
        let response = self.head()?;
        Some(E::Headers::of(ReceivedHeaders(response.clone())))
    }
}

/// Makes a struct around [`ReceivedHeaders`] the type of declared headers; it gives all headers as an `http::HeaderMap` too.
macro_rules! declared_headers {
    ($name:ident) => {
        impl $crate::runtime::DeclaredHeaders for $name {
            #[inline]
            fn of(headers: $crate::runtime::ReceivedHeaders) -> Self {
                Self(headers)
            }
        }

        impl ::core::ops::Deref for $name {
            type Target = $crate::runtime::HeaderMap;

            #[inline]
            fn deref(&self) -> &$crate::runtime::HeaderMap {
                self.0.all()
            }
        }
    };
}
pub(crate) use declared_headers;
