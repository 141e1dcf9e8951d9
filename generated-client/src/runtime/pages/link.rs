// SPDX-License-Identifier: 0BSD
//! The header `Link` of a page in, the URL of the next page out.

use crate::runtime::response::raw::RawResponse;

/// The target of the link with the relation `next` (RFC 8288 §3).
pub(super) fn linked(page: &RawResponse) -> Option<String> {
    let values = page.headers().get_all(http::header::LINK).iter();
    let mut values = values.filter_map(|value| value.to_str().ok());
    values.find_map(|text| {
        let mut rest = text;
        while let Some((_, link)) = rest.split_once('<') {
            let (url, after) = link.split_once('>')?;
            let end = unquoted(after, ',').unwrap_or(after.len());
            let (parameters, others) = after.split_at(end);
            if is_next(parameters) {
                return Some(url.trim().to_owned());
            }
            rest = others;
        }
        None
    })
}

/// Whether one of a link's relations is `next`.
fn is_next(parameters: &str) -> bool {
    let mut rest = parameters;
    while let Some(start) = unquoted(rest, ';') {
        rest = &rest[start + 1..];
        let one = &rest[..unquoted(rest, ';').unwrap_or(rest.len())];
        if let Some((name, value)) = one.split_once('=')
            && name.trim().eq_ignore_ascii_case("rel")
        {
            let mut relations = value.trim().trim_matches('"').split_ascii_whitespace();
            return relations.any(|relation| relation.eq_ignore_ascii_case("next"));
        }
    }
    false
}

/// Where a sign is that is in no quoted string.
fn unquoted(text: &str, sign: char) -> Option<usize> {
    let mut quoted = false;
    let mut escaped = false;
    let mut signs = text.char_indices();
    let found = signs.find(|(_, found)| {
        if escaped {
            escaped = false;
            return false;
        }
        match found {
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            _ => {}
        }
        !quoted && *found == sign
    });
    found.map(|(at, _)| at)
}
