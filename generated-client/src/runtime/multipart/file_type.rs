// SPDX-License-Identifier: 0BSD
//! Media types of parts: those that a document lists and the name of a file in, one of them out.

use crate::runtime::text::media_type::{essence, is_in};

/// Endings of file names and what they stand for.
const ENDINGS: &[(&str, &str)] = &[
    ("aac", "audio/aac"),
    ("avif", "image/avif"),
    ("bmp", "image/bmp"),
    ("css", "text/css"),
    ("csv", "text/csv"),
    ("flac", "audio/flac"),
    ("gif", "image/gif"),
    ("gz", "application/gzip"),
    ("heic", "image/heic"),
    ("htm", "text/html"),
    ("html", "text/html"),
    ("ico", "image/vnd.microsoft.icon"),
    ("jpeg", "image/jpeg"),
    ("jpg", "image/jpeg"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("m4a", "audio/mp4"),
    ("md", "text/markdown"),
    ("mov", "video/quicktime"),
    ("mp3", "audio/mpeg"),
    ("mp4", "video/mp4"),
    ("mpeg", "video/mpeg"),
    ("oga", "audio/ogg"),
    ("ogg", "audio/ogg"),
    ("pdf", "application/pdf"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("tif", "image/tiff"),
    ("tiff", "image/tiff"),
    ("txt", "text/plain"),
    ("wasm", "application/wasm"),
    ("wav", "audio/wav"),
    ("webm", "video/webm"),
    ("webp", "image/webp"),
    ("xml", "application/xml"),
    ("zip", "application/zip"),
];

/// The media type of a file: of those listed the one that its name ends like, or else the first that is no range.
pub(super) fn of(listed: &str, file_name: &str) -> Option<String> {
    let ending = file_name.rsplit_once('.').unwrap_or_default().1;
    let known = ENDINGS
        .iter()
        .find(|(known, _)| known.eq_ignore_ascii_case(ending));
    let named = known.and_then(|(_, ty)| {
        first(listed, |listed| is_in(ty, listed)).map(|listed| match listed.contains('*') {
            true => (*ty).to_owned(),
            false => listed,
        })
    });
    named.or_else(|| first(listed, |listed| !listed.contains('*')))
}

/// The first listed media type for which something holds.
pub(super) fn first(listed: &str, holds: impl Fn(&str) -> bool) -> Option<String> {
    let mut all = listed.split(',').map(str::trim);
    all.find(|ty| holds(essence(ty))).map(str::to_owned)
}
