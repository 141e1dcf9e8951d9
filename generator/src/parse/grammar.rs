//! What may stand where: for every kind of object its keywords, what stands under each, and the versions that
//! have it. One table drives the checking of objects, the finding of schemas and the kind of a reference's target.

use crate::document::Version;

mod schema;
mod structure;

/// A kind of object of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Kind {
    Document,
    Info,
    Contact,
    License,
    ExternalDocs,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Header,
    Callback,
    Link,
    Example,
    Tag,
    SecurityScheme,
    OAuthFlows,
    OAuthFlow,
    SecurityRequirement,
    Schema,
    Discriminator,
    Xml,
    /// 2.0: the elements of an array that is a parameter or a header.
    Items,
}

/// What stands under a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Under {
    /// Any value; nothing in it is looked at.
    Data,
    DataList,
    DataMap,
    Text,
    TextList,
    TextMap,
    /// `type` of 3.1: one name or several.
    TextOrList,
    Flag,
    Number,
    Count,
    One(Kind),
    List(Kind),
    Map(Kind),
    /// Lists of names by name.
    TextListMap,
}

/// A set of versions.
pub(super) type Versions = u8;

pub(super) const V2: Versions = 1;
pub(super) const V30: Versions = 2;
pub(super) const V31: Versions = 4;
pub(super) const V32: Versions = 8;
pub(super) const V3: Versions = V30 | V31 | V32;
pub(super) const SINCE31: Versions = V31 | V32;
pub(super) const ALL: Versions = V2 | V3;
pub(super) const NONE: Versions = 0;

/// One keyword of a kind of object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) keyword: &'static str,
    pub(super) under: Under,
    pub(super) versions: Versions,
    /// The versions in which it must be there.
    pub(super) required: Versions,
}

const fn row(keyword: &'static str, under: Under, versions: Versions) -> Row {
    Row {
        keyword,
        under,
        versions,
        required: NONE,
    }
}

const fn must(keyword: &'static str, under: Under, versions: Versions) -> Row {
    Row {
        keyword,
        under,
        versions,
        required: versions,
    }
}

impl Row {
    const fn required_in(self, required: Versions) -> Self {
        Self { required, ..self }
    }

    pub(super) fn exists_in(&self, version: Version) -> bool {
        self.versions & set(version) != 0
    }

    pub(super) fn required(&self, version: Version) -> bool {
        self.required & set(version) != 0
    }
}

/// The set of one version.
pub(super) fn set(version: Version) -> Versions {
    match version {
        Version::V2_0 => V2,
        Version::V3_0 => V30,
        Version::V3_1 => V31,
        Version::V3_2 => V32,
    }
}

/// The keywords of a kind, in every version. Kinds whose keys are free have none but `free` says what is under them.
pub(super) fn rows(kind: Kind) -> &'static [Row] {
    match kind {
        Kind::Document => structure::DOCUMENT,
        Kind::Info => structure::INFO,
        Kind::Contact => structure::CONTACT,
        Kind::License => structure::LICENSE,
        Kind::ExternalDocs => structure::EXTERNAL_DOCS,
        Kind::Server => structure::SERVER,
        Kind::ServerVariable => structure::SERVER_VARIABLE,
        Kind::Components => structure::COMPONENTS,
        Kind::PathItem => structure::PATH_ITEM,
        Kind::Operation => structure::OPERATION,
        Kind::Parameter => structure::PARAMETER,
        Kind::RequestBody => structure::REQUEST_BODY,
        Kind::MediaType => structure::MEDIA_TYPE,
        Kind::Encoding => structure::ENCODING,
        Kind::Response => structure::RESPONSE,
        Kind::Header => structure::HEADER,
        Kind::Link => structure::LINK,
        Kind::Example => structure::EXAMPLE,
        Kind::Tag => structure::TAG,
        Kind::SecurityScheme => structure::SECURITY_SCHEME,
        Kind::OAuthFlows => structure::OAUTH_FLOWS,
        Kind::OAuthFlow => structure::OAUTH_FLOW,
        Kind::Items => structure::ITEMS,
        Kind::Schema => schema::SCHEMA,
        Kind::Discriminator => schema::DISCRIMINATOR,
        Kind::Xml => schema::XML,
        Kind::Paths | Kind::Responses | Kind::Callback | Kind::SecurityRequirement => &[],
    }
}

/// What stands under any key of a kind whose keys are free.
pub(super) fn free(kind: Kind) -> Option<Under> {
    match kind {
        Kind::Paths | Kind::Callback => Some(Under::One(Kind::PathItem)),
        Kind::Responses => Some(Under::One(Kind::Response)),
        Kind::SecurityRequirement => Some(Under::TextList),
        _ => None,
    }
}

/// The row of a keyword; where versions differ, the one of this version before any other.
pub(super) fn find(kind: Kind, keyword: &str, version: Version) -> Option<&'static Row> {
    let mut other = None;
    for row in rows(kind) {
        if row.keyword == keyword {
            if row.exists_in(version) {
                return Some(row);
            }
            other = Some(row);
        }
    }
    other
}

/// Whether a Reference Object may stand instead. Schemas and path items have a keyword `$ref` of their own.
pub(super) fn may_be_reference(kind: Kind, version: Version) -> bool {
    match kind {
        Kind::Parameter | Kind::Response => true,
        Kind::RequestBody
        | Kind::Header
        | Kind::Callback
        | Kind::Link
        | Kind::Example
        | Kind::SecurityScheme => version != Version::V2_0,
        Kind::MediaType => version == Version::V3_2,
        _ => false,
    }
}

/// What an object of this kind is called in a sentence.
pub(super) fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Document => "a document",
        Kind::Info => "an info object",
        Kind::Contact => "a contact",
        Kind::License => "a license",
        Kind::ExternalDocs => "external documentation",
        Kind::Server => "a server",
        Kind::ServerVariable => "a server variable",
        Kind::Components => "components",
        Kind::Paths => "paths",
        Kind::PathItem => "a path item",
        Kind::Operation => "an operation",
        Kind::Parameter => "a parameter",
        Kind::RequestBody => "a request body",
        Kind::MediaType => "a media type",
        Kind::Encoding => "an encoding",
        Kind::Responses => "responses",
        Kind::Response => "a response",
        Kind::Header => "a header",
        Kind::Callback => "a callback",
        Kind::Link => "a link",
        Kind::Example => "an example",
        Kind::Tag => "a tag",
        Kind::SecurityScheme => "a security scheme",
        Kind::OAuthFlows => "OAuth flows",
        Kind::OAuthFlow => "an OAuth flow",
        Kind::SecurityRequirement => "a security requirement",
        Kind::Schema => "a schema",
        Kind::Discriminator => "a discriminator",
        Kind::Xml => "an XML object",
        Kind::Items => "items",
    }
}
