//! Parameters, and what tells one from another.

use serde_json::Value;

use super::{Extensions, MediaType, SchemaId, Slot};
use crate::place::Place;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ParameterLocation {
    Path,
    Query,
    Header,
    Cookie,
    /// 3.2: the whole query.
    QueryString,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParameterStyle {
    Matrix,
    Label,
    Simple,
    Form,
    SpaceDelimited,
    PipeDelimited,
    DeepObject,
    /// 3.2.
    Cookie,
    /// 2.0: `collectionFormat: tsv`.
    TabDelimited,
}

/// A parameter; `style`, `explode` are the written ones or the defaults of the location.
#[derive(Clone, Debug)]
pub struct Parameter {
    pub(crate) place: Place,
    pub(crate) name: String,
    pub(crate) location: ParameterLocation,
    pub(crate) description: Option<String>,
    pub(crate) required: bool,
    pub(crate) deprecated: bool,
    pub(crate) allow_empty_value: bool,
    pub(crate) allow_reserved: bool,
    pub(crate) style: ParameterStyle,
    pub(crate) explode: bool,
    /// 2.0: how lists in a list are written, from the outside to the inside.
    pub(crate) within: Vec<ParameterStyle>,
    pub(crate) schema: Option<SchemaId>,
    /// Instead of `schema` and `style`: one media type.
    pub(crate) content: Vec<(String, Slot<MediaType>)>,
    pub(crate) example: Option<Value>,
    pub(crate) examples: Vec<Value>,
    pub(crate) extensions: Extensions,
}

impl Parameter {
    /// Whether two parameters are one, so that one takes the other's place: of one location and one name (OpenAPI 3.x
    /// §4.8.12.1). Names of headers have no case (RFC 9110 §5.1).
    pub fn is_same_as(&self, other: &Self) -> bool {
        self.identity() == other.identity()
    }

    /// What tells a parameter from others: those of one identity [are one](Self::is_same_as).
    pub fn identity(&self) -> (ParameterLocation, String) {
        let name = match self.location {
            ParameterLocation::Header => self.name.to_ascii_lowercase(),
            ParameterLocation::Path
            | ParameterLocation::Query
            | ParameterLocation::Cookie
            | ParameterLocation::QueryString => self.name.clone(),
        };
        (self.location, name)
    }
}

impl ParameterLocation {
    /// As `in` has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
            Self::QueryString => "querystring",
        }
    }
}
