// SPDX-License-Identifier: 0BSD
//! Bodies in another media type than the one that a call asked for: a response and media types in, what is wrong out.

use super::decode_error::{DecodeError, is_json, is_xml};
use super::raw::RawResponse;
use http::StatusCode;

impl RawResponse {
    /// Why the body is not in the media type that was asked for: what says that it is JSON or XML is nothing else, and what the
    /// operation has as a rule (`usual`, as `Accept` has it) is that. Servers call any JSON by its common name.
    pub(in crate::runtime) fn another_than(
        &self,
        asked: &'static str,
        usual: &'static str,
    ) -> Option<DecodeError> {
        let (came, due) = (self.media_type(), essence(asked));
        let without = [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT];
        if came.is_empty() || without.contains(&self.status()) || is_in(came, due) {
            return None;
        }
        let alike = |is: fn(&str) -> bool| is(came) && is(due);
        if alike(is_json) || alike(is_xml) {
            return None;
        }
        // What failures are in has a weight.
        let mut usual = usual.split(',').filter(|one| !one.contains(";q="));
        let is_usual = usual.any(|one| came.eq_ignore_ascii_case(essence(one)));
        let another = is_usual || is_json(came) || is_xml(came);
        another.then(|| DecodeError::another(came, due))
    }
}

/// A media type without its parameters.
fn essence(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or_default().trim()
}

/// Whether a media type is another one, or in it where that is a range.
fn is_in(came: &str, due: &str) -> bool {
    let start = due.strip_suffix('*');
    match start {
        Some("*/") => true,
        Some(start) => came
            .get(..start.len())
            .is_some_and(|ty| ty.eq_ignore_ascii_case(start)),
        None => came.eq_ignore_ascii_case(due),
    }
}
