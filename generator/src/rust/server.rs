//! The choice of a server: an enum of the document's servers, and the variables of their URLs.

use super::{Docs, Ident};

/// `enum Server`: the servers to choose from.
#[derive(Clone, Debug)]
pub struct ServerChoice {
    pub name: Ident,
    /// In the order of the document, which is that of the API's facts.
    pub variants: Vec<(Docs, Ident)>,
}

/// `builder.server_region(…)`.
#[derive(Clone, Debug)]
pub struct VariableMethod {
    pub docs: Docs,
    pub method: Ident,
    /// The variable's name in the document.
    pub variable: String,
    /// `None`: any text.
    pub values: Option<VariableValues>,
}

/// `enum ServerRegion`: the values that a variable may have.
#[derive(Clone, Debug)]
pub struct VariableValues {
    pub docs: Docs,
    pub name: Ident,
    /// The name of each, and its text in the URL.
    pub values: Vec<(Docs, Ident, String)>,
}
