// SPDX-License-Identifier: 0BSD
//! Bytes that are written as text: base64 and base64url (RFC 4648 §4, §5) in, bytes out, and back.

use crate::runtime::text::base64_text::{STANDARD, encode};
use crate::runtime::text::parameter::{ParameterData, ParameterValue};
use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde::ser::{Serialize, Serializer};
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

const URL_SAFE: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The error of decoding a text that is not base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotBase64 {
    at: usize,
}

impl fmt::Display for NotBase64 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is no base64 from byte {} on", self.at)
    }
}

impl std::error::Error for NotBase64 {}

macro_rules! bytes_as_text {
    ($(#[$docs:meta])* $name:ident: $alphabet:ident, $pad:literal) => {
        $(#[$docs])*
        ///
        /// Both alphabets are decoded, with or without padding and line breaks.
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Bytes);

        impl $name {
            /// Returns the bytes.
            pub fn into_bytes(self) -> Bytes {
                self.0
            }
        }

        impl Deref for $name {
            type Target = [u8];

            fn deref(&self) -> &[u8] {
                &self.0
            }
        }

        impl AsRef<[u8]> for $name {
            fn as_ref(&self) -> &[u8] {
                &self.0
            }
        }

        impl From<Bytes> for $name {
            fn from(bytes: Bytes) -> Self {
                Self(bytes)
            }
        }

        impl From<Vec<u8>> for $name {
            fn from(bytes: Vec<u8>) -> Self {
                Self(bytes.into())
            }
        }

        impl From<&[u8]> for $name {
            fn from(bytes: &[u8]) -> Self {
                Self(Bytes::copy_from_slice(bytes))
            }
        }

        impl<const N: usize> From<&[u8; N]> for $name {
            fn from(bytes: &[u8; N]) -> Self {
                bytes.as_slice().into()
            }
        }

        impl From<$name> for Bytes {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl From<$name> for Vec<u8> {
            fn from(value: $name) -> Self {
                value.0.into()
            }
        }

        /// Decodes the text.
        impl FromStr for $name {
            type Err = NotBase64;

            fn from_str(text: &str) -> Result<Self, NotBase64> {
                decode(text).map(|bytes| Self(bytes.into()))
            }
        }

        /// Encodes the bytes.
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&encode(&self.0, $alphabet, $pad))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({} bytes)"), self.0.len())
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&encode(&self.0, $alphabet, $pad))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Text).map(|bytes| Self(bytes.into()))
            }
        }

        impl ParameterValue for $name {
            fn parameter(&self) -> ParameterData<'_> {
                ParameterData::text(self)
            }
        }
    };
}

bytes_as_text! {
    /// Bytes that are written as base64 with padding (RFC 4648 §4): `vec![0_u8, 255].into()`.
    Base64: STANDARD, true
}

bytes_as_text! {
    /// Bytes that are written as base64 for URLs, without padding (RFC 4648 §5): `vec![0_u8, 255].into()`.
    Base64Url: URL_SAFE, false
}

/// Reads the text of bytes.
struct Text;

impl Visitor<'_> for Text {
    type Value = Vec<u8>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("bytes in base64")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Vec<u8>, E> {
        decode(text).map_err(E::custom)
    }
}

fn decode(text: &str) -> Result<Vec<u8>, NotBase64> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut all, mut digits, mut ended) = (0_u32, 0, false);
    for (at, byte) in text.bytes().enumerate() {
        let digit = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' | b'-' => 62,
            b'/' | b'_' => 63,
            b'=' => {
                ended = true;
                continue;
            }
            // RFC 2045 §6.8 breaks lines.
            b'\r' | b'\n' | b'\t' | b' ' => continue,
            _ => return Err(NotBase64 { at }),
        };
        if ended {
            return Err(NotBase64 { at });
        }
        all = all << 6 | u32::from(digit);
        digits += 1;
        if digits == 4 {
            bytes.extend_from_slice(&all.to_be_bytes()[1..]);
            (all, digits) = (0, 0);
        }
    }
    match digits {
        0 => {}
        2 => bytes.push((all >> 4) as u8),
        3 => bytes.extend_from_slice(&((all >> 2) as u16).to_be_bytes()),
        _ => return Err(NotBase64 { at: text.len() }),
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::{Base64, Base64Url};

    #[test]
    fn bytes_are_written_as_the_rfc_has_them() {
        // RFC 4648 §10.
        let vectors = [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ];
        for (bytes, text) in vectors {
            let value = Base64::from(bytes.as_bytes());
            assert_eq!(value.to_string(), text);
            assert_eq!(text.parse::<Base64>(), Ok(value));
            let bare = text.trim_end_matches('=');
            let value = Base64Url::from(bytes.as_bytes());
            assert_eq!(value.to_string(), bare);
            assert_eq!(bare.parse::<Base64Url>(), Ok(value));
        }
        let all: Vec<u8> = (0..=255).collect();
        let value = Base64::from(all.clone());
        assert_eq!(value.to_string().parse::<Base64>().as_deref(), Ok(&all[..]));
    }

    #[test]
    fn both_alphabets_and_line_breaks_are_read() {
        let bytes = [251_u8, 255, 254];
        for text in ["+//+", "-__-", "+/\r\n/+\n", " -_/+ "] {
            assert_eq!(text.parse::<Base64>().as_deref(), Ok(&bytes[..]), "{text}");
        }
        assert_eq!(Base64Url::from(&bytes).to_string(), "-__-");
        for text in ["a", "a===", "Zg==Zg==", "Zm9v!", "Zmé"] {
            assert!(text.parse::<Base64>().is_err(), "{text}");
        }
    }
}
