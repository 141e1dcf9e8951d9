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

/// How the next page is found. A path is names of members, one inside of the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The body has its URL.
    Url(Vec<String>),
    /// A member of the last item is the value of a query parameter.
    Last {
        of: Vec<String>,
        member: Vec<String>,
        parameter: String,
        /// What is `true` while there are more pages; empty: nothing says so.
        more: Vec<String>,
    },
}
