//! Statuses of responses (RFC 9110 §15).

use super::{Operation, Response};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    Exact(u16),
    /// `Range(4)`: 400 to 499.
    Range(u8),
    Default,
}

impl Status {
    fn is_success(self) -> bool {
        match self {
            Self::Exact(code) => (200..300).contains(&code),
            Self::Range(class) => class == 2,
            Self::Default => false,
        }
    }
}

impl Operation {
    /// The successes and the failures. With no success documented, `default` is what every answer looks like, a success or
    /// a failure.
    pub fn answers(&self) -> (Vec<&Response>, Vec<&Response>) {
        let responses = self.responses.iter();
        let (mut successes, failures): (Vec<_>, Vec<_>) =
            responses.partition(|response| response.status.is_success());
        if successes.is_empty() {
            let mut all = failures.iter();
            successes.extend(all.find(|response| response.status == Status::Default));
        }
        (successes, failures)
    }
}

/// The reason phrase of a status (RFC 9110 §15 and the IANA registry), in lower case.
pub fn status_phrase(status: u16) -> Option<&'static str> {
    STATUS_PHRASES
        .iter()
        .find(|(code, _)| *code == status)
        .map(|(_, phrase)| *phrase)
}

const STATUS_PHRASES: &[(u16, &str)] = &[
    (100, "continue"),
    (101, "switching protocols"),
    (102, "processing"),
    (103, "early hints"),
    (200, "ok"),
    (201, "created"),
    (202, "accepted"),
    (203, "non authoritative information"),
    (204, "no content"),
    (205, "reset content"),
    (206, "partial content"),
    (207, "multi status"),
    (208, "already reported"),
    (226, "im used"),
    (300, "multiple choices"),
    (301, "moved permanently"),
    (302, "found"),
    (303, "see other"),
    (304, "not modified"),
    (305, "use proxy"),
    (307, "temporary redirect"),
    (308, "permanent redirect"),
    (400, "bad request"),
    (401, "unauthorized"),
    (402, "payment required"),
    (403, "forbidden"),
    (404, "not found"),
    (405, "method not allowed"),
    (406, "not acceptable"),
    (407, "proxy authentication required"),
    (408, "request timeout"),
    (409, "conflict"),
    (410, "gone"),
    (411, "length required"),
    (412, "precondition failed"),
    (413, "content too large"),
    (414, "uri too long"),
    (415, "unsupported media type"),
    (416, "range not satisfiable"),
    (417, "expectation failed"),
    (418, "im a teapot"),
    (421, "misdirected request"),
    (422, "unprocessable content"),
    (423, "locked"),
    (424, "failed dependency"),
    (425, "too early"),
    (426, "upgrade required"),
    (428, "precondition required"),
    (429, "too many requests"),
    (431, "request header fields too large"),
    (451, "unavailable for legal reasons"),
    (500, "internal server error"),
    (501, "not implemented"),
    (502, "bad gateway"),
    (503, "service unavailable"),
    (504, "gateway timeout"),
    (505, "http version not supported"),
    (506, "variant also negotiates"),
    (507, "insufficient storage"),
    (508, "loop detected"),
    (511, "network authentication required"),
];
