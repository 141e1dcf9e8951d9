// SPDX-License-Identifier: 0BSD
//! Charsets of text (RFC 9110 §8.3.2): bytes and a media type in, text out, and the other way round.

use super::decode_error::DecodeError;
use crate::runtime::text::media_type::{essence, parameter};
use bytes::Bytes;

/// What the client reads and writes by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Charset {
    Utf8,
    Ascii,
    /// `iso-8859-1` is read as what it stands for on the web (WHATWG Encoding §4.2).
    Windows1252,
    Utf16,
    Utf16Little,
    Utf16Big,
}

impl Charset {
    fn named(name: &str) -> Option<Self> {
        Some(match name.to_ascii_lowercase().as_str() {
            "" | "utf-8" | "utf8" => Self::Utf8,
            "us-ascii" | "ascii" => Self::Ascii,
            "iso-8859-1" | "latin1" | "windows-1252" | "cp1252" => Self::Windows1252,
            "utf-16" => Self::Utf16,
            "utf-16le" => Self::Utf16Little,
            "utf-16be" => Self::Utf16Big,
            _ => return None,
        })
    }
}

/// The value of the parameter `charset`; empty where there is none.
fn of(content_type: &str) -> &str {
    parameter(content_type, "charset").unwrap_or_default()
}

/// A media type with its charset: where it has none, it is as a list of media types has it.
pub(super) fn said<'a>(content_type: &'a str, declared: &'a str) -> &'a str {
    let own = essence(content_type);
    let same = |one: &&str| own.is_empty() || essence(one).eq_ignore_ascii_case(own);
    match of(content_type) {
        "" => declared.split(',').find(same).unwrap_or(content_type),
        _ => content_type,
    }
}

/// The text of bytes in the charset of a media type, UTF-8 where it has none.
pub(in crate::runtime) fn decode(content_type: &str, bytes: &[u8]) -> Result<String, DecodeError> {
    let name = of(content_type);
    match Charset::named(name) {
        Some(Charset::Utf8 | Charset::Ascii) => match std::str::from_utf8(bytes) {
            Ok(text) => Ok(text.to_owned()),
            Err(error) => Err(DecodeError::text(&error)),
        },
        Some(Charset::Windows1252) => {
            let mut text = String::with_capacity(bytes.len());
            for byte in bytes {
                text.push(of_windows_1252(*byte));
            }
            Ok(text)
        }
        Some(Charset::Utf16) => Ok(match bytes {
            [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
            [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
            rest => utf16(rest, u16::from_be_bytes),
        }),
        Some(Charset::Utf16Little) => Ok(utf16(bytes, u16::from_le_bytes)),
        Some(Charset::Utf16Big) => Ok(utf16(bytes, u16::from_be_bytes)),
        None => foreign::decode(name, bytes).ok_or_else(|| DecodeError::charset(name)),
    }
}

/// The bytes of a text in the charset of a media type; `None` where it cannot be written in it.
pub(in crate::runtime) fn encode(content_type: &str, text: String) -> Option<Bytes> {
    let name = of(content_type);
    let Some(charset) = Charset::named(name) else {
        return foreign::encode(name, &text);
    };
    let mut bytes: Vec<u8> = Vec::new();
    match charset {
        Charset::Utf8 => return Some(text.into()),
        Charset::Ascii | Charset::Windows1252 if text.is_ascii() => return Some(text.into()),
        Charset::Ascii => return None,
        Charset::Windows1252 => {
            for c in text.chars() {
                bytes.push(to_windows_1252(c)?);
            }
        }
        Charset::Utf16Little => {
            for unit in text.encode_utf16() {
                bytes.extend_from_slice(&unit.to_le_bytes());
            }
        }
        Charset::Utf16 | Charset::Utf16Big => {
            if charset == Charset::Utf16 {
                bytes.extend_from_slice(&[0xFE, 0xFF]);
            }
            for unit in text.encode_utf16() {
                bytes.extend_from_slice(&unit.to_be_bytes());
            }
        }
    }
    Some(bytes.into())
}

/// The charsets of the web (WHATWG Encoding §4.2), by `encoding_rs`.
#[cfg(feature = "charsets")]
mod foreign {
    use bytes::Bytes;
    use encoding_rs::Encoding;

    /// The text; what stands for no character in it is U+FFFD.
    pub(super) fn decode(name: &str, bytes: &[u8]) -> Option<String> {
        let encoding = Encoding::for_label(name.as_bytes())?;
        let (text, _) = encoding.decode_without_bom_handling(bytes);
        Some(text.into_owned())
    }

    /// The bytes of a text that can be written so.
    pub(super) fn encode(name: &str, text: &str) -> Option<Bytes> {
        let encoding = Encoding::for_label(name.as_bytes())?;
        let (bytes, used, lossy) = encoding.encode(text);
        (!lossy && used == encoding).then(|| Bytes::copy_from_slice(&bytes))
    }
}

#[cfg(not(feature = "charsets"))]
mod foreign {
    use bytes::Bytes;

    pub(super) fn decode(_: &str, _: &[u8]) -> Option<String> {
        None
    }

    pub(super) fn encode(_: &str, _: &str) -> Option<Bytes> {
        None
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(bytes.len() / 2);
    for pair in bytes.chunks(2) {
        units.push(match pair {
            [first, second] => unit([*first, *second]),
            // Half of a pair stands for nothing.
            _ => 0xFFFD,
        });
    }
    String::from_utf16_lossy(&units)
}

/// Where windows-1252 differs from Unicode's first 256 characters: those of the bytes from 0x80 on.
const DIFFERENT: &str = "\u{20ac}\u{81}\u{201a}\u{192}\u{201e}\u{2026}\u{2020}\u{2021}\u{2c6}\u{2030}\u{160}\u{2039}\u{152}\u{8d}\u{17d}\u{8f}\
\u{90}\u{2018}\u{2019}\u{201c}\u{201d}\u{2022}\u{2013}\u{2014}\u{2dc}\u{2122}\u{161}\u{203a}\u{153}\u{9d}\u{17e}\u{178}";

fn of_windows_1252(byte: u8) -> char {
    match byte {
        0x80..=0x9F => DIFFERENT.chars().nth(usize::from(byte - 0x80)),
        _ => None,
    }
    .unwrap_or(char::from(byte))
}

fn to_windows_1252(c: char) -> Option<u8> {
    let place = DIFFERENT.chars().position(|other| other == c);
    match place {
        Some(place) => u8::try_from(0x80 + place).ok(),
        None => u8::try_from(c)
            .ok()
            .filter(|byte| !(0x80..=0x9F).contains(byte)),
    }
}
