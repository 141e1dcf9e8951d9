// SPDX-License-Identifier: 0BSD
//! The media type that a body came in: a response and those of a document in; the one that it is, or what is wrong, out.

use super::decode_error::DecodeError;
use super::raw::RawResponse;
use crate::runtime::spec::api::Operation;
use crate::runtime::text::media_type::{essence, is_in, is_json, is_xml};
use http::StatusCode;

impl RawResponse {
    /// Why the body is not in a media type that the operation has as a rule: it is in one that the document has another type for.
    pub(in crate::runtime) fn apart_from(&self, operation: &Operation) -> Option<DecodeError> {
        let usual = operation.accept.split(',').next().unwrap_or_default();
        let apart = is_apart(operation, self.media_type());
        apart.then(|| DecodeError::another(self.media_type(), essence(usual)))
    }

    /// Why the body is not in the media type that was asked for: what says that it is JSON or XML is nothing else, and what the
    /// operation has as a rule is that. Servers call any JSON by its common name, also where that is another type.
    pub(in crate::runtime) fn another_than(
        &self,
        asked: &'static str,
        operation: &Operation,
    ) -> Option<DecodeError> {
        let (came, due) = (self.media_type(), essence(asked));
        let without = [StatusCode::NO_CONTENT, StatusCode::RESET_CONTENT];
        if came.is_empty() || without.contains(&self.status()) || is_in(came, due) {
            return None;
        }
        let alike = |is: fn(&str) -> bool| is(came) && is(due);
        // What failures are in has a weight.
        let usual = operation.accept.split(',');
        let mut usual = usual.filter(|one| !one.contains(";q="));
        if alike(is_json) || alike(is_xml) {
            let common = [
                "application/json",
                "text/json",
                "application/xml",
                "text/xml",
            ];
            let own = !common.iter().any(|one| came.eq_ignore_ascii_case(one));
            let mut usual = usual.filter(|_| own && is_apart(operation, due));
            let is_usual = usual.any(|one| came.eq_ignore_ascii_case(essence(one)));
            let another = is_usual || is_apart(operation, came);
            return another.then(|| DecodeError::another(came, due));
        }
        let is_usual = usual.any(|one| came.eq_ignore_ascii_case(essence(one)));
        let another = is_usual || is_json(came) || is_xml(came);
        another.then(|| DecodeError::another(came, due))
    }

    /// The one of a document's media types that the body came in; the first, where a body says none.
    #[doc(hidden)]
    pub fn came_as(&self, types: &[&'static str]) -> Option<&'static str> {
        let came = self.media_type();
        if came.is_empty() {
            let first = types.first().copied();
            return first.filter(|_| !self.body().is_empty());
        }
        let first = |is: &dyn Fn(&str) -> bool| types.iter().copied().find(|one| is(essence(one)));
        let alike = |is: fn(&str) -> bool| is(came).then(|| first(&is)).flatten();
        first(&|one| one.eq_ignore_ascii_case(came))
            .or_else(|| alike(is_json))
            .or_else(|| alike(is_xml))
            .or_else(|| first(&|range| range != "*/*" && is_in(came, range)))
    }
}

/// Whether a success in a media type is of another type than the usual one.
fn is_apart(operation: &Operation, media_type: &str) -> bool {
    let mut apart = operation.apart.iter();
    apart.any(|one| essence(one).eq_ignore_ascii_case(media_type))
}
