//! Pages of lists: what an operation says of its own, and how one finds the next.

use super::model::Presence;
use super::{Ident, Type};

/// How an operation gives all pages of a list.
#[derive(Clone, Debug)]
pub struct Pages {
    /// What a success is.
    pub page: Type,
    /// The fields that lead to the items, one inside of the other; none: the page is the list.
    pub fields: Vec<(Ident, Presence)>,
    pub item: Type,
    pub next: Next,
}

/// How the next page is found. A path is names of members, one inside of the other; where it is empty, nothing says so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The body has its URL.
    Url(Vec<String>),
    /// The header `Link` has its URL.
    Link,
    /// A member of the last item is the value of a query parameter.
    Last {
        of: Vec<String>,
        member: Vec<String>,
        parameter: String,
        /// What is `true` while there are more pages.
        more: Vec<String>,
    },
    /// What a page gives goes into the next request.
    Cursor {
        from: CursorSource,
        to: CursorTarget,
        /// What is `true` while there are more pages.
        more: Vec<String>,
    },
    /// The number of items so far goes into the next request.
    Offset {
        of: Vec<String>,
        /// The number that the first page has.
        first: u64,
        to: CursorTarget,
        /// How many items there are.
        total: Vec<String>,
    },
    /// The number of the page goes into the next request.
    Page {
        of: Vec<String>,
        first: u64,
        to: CursorTarget,
        /// How many pages there are.
        total: Vec<String>,
    },
}

/// Where a page gives a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorSource {
    Body(Vec<String>),
    Header(String),
}

/// Where a request has a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CursorTarget {
    Query(String),
    Header(String),
    Body(Vec<String>),
}
