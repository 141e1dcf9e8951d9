// SPDX-License-Identifier: 0BSD
//! Media types of parts: those that a document lists and the name of a file in, one of them out.

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
        first(listed, |listed| is_within(ty, listed)).map(|listed| match listed.contains('*') {
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

/// Says whether a media type is JSON (RFC 6839 §3.1).
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence.ends_with("/json") || essence.ends_with("+json")
}

fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Says whether a media type is what is listed, or in the range that is.
fn is_within(media_type: &str, listed: &str) -> bool {
    match listed.strip_suffix('*') {
        Some("*/") => true,
        Some(range) => media_type.starts_with(range),
        None => media_type.eq_ignore_ascii_case(listed),
    }
}
