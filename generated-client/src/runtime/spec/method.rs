// SPDX-License-Identifier: 0BSD
//! Request methods.

use std::fmt;

/// A request method (RFC 9110 §9).
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Method(&'static str);

impl Method {
    /// `GET`
    pub const GET: Self = Self("GET");
    /// `HEAD`
    pub const HEAD: Self = Self("HEAD");
    /// `OPTIONS`
    pub const OPTIONS: Self = Self("OPTIONS");
    /// `TRACE`
    pub const TRACE: Self = Self("TRACE");
    /// `PUT`
    pub const PUT: Self = Self("PUT");
    /// `DELETE`
    pub const DELETE: Self = Self("DELETE");
    /// `POST`
    pub const POST: Self = Self("POST");
    /// `PATCH`
    pub const PATCH: Self = Self("PATCH");
    /// `QUERY`
    pub const QUERY: Self = Self("QUERY");

    /// Creates a method by its name. A call fails if the name is not a token (RFC 9110 §5.6.2).
    pub const fn custom(name: &'static str) -> Self {
        Self(name)
    }

    /// Returns the name.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// Returns true if the method is idempotent (RFC 9110 §9.2.2).
    pub fn is_idempotent(self) -> bool {
        matches!(
            self.0,
            "GET" | "HEAD" | "OPTIONS" | "TRACE" | "PUT" | "DELETE" | "QUERY"
        )
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

impl fmt::Debug for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
