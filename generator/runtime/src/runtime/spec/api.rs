// SPDX-License-Identifier: 0BSD
//! What a document says of an API and of its operations, as data of the client.

use super::method::Method;
use super::pattern::Pattern;

/// An API: what its document says once for all operations.
#[doc(hidden)]
pub struct Api {
    /// A short name.
    pub name: &'static str,
    /// The title (OpenAPI 3.1.1 §4.8.2).
    pub title: &'static str,
    /// The version of the document (OpenAPI 3.1.1 §4.8.2).
    pub version: &'static str,
    /// Where the API is served; the first one is used unless another is chosen.
    pub servers: &'static [Server],
    /// The environment variable of the base URL.
    pub base_url_variable: &'static str,
    /// How a client shows who it is.
    pub security_schemes: &'static [SecurityScheme],
}

impl Api {
    /// The security scheme of a name.
    pub(in crate::runtime) fn scheme(&self, name: &str) -> Option<&'static SecurityScheme> {
        self.security_schemes
            .iter()
            .find(|scheme| scheme.name == name)
    }
}

/// A place where an API is served (OpenAPI 3.1.1 §4.8.5).
#[doc(hidden)]
pub struct Server {
    /// The URL, with variables in braces.
    pub url: &'static str,
    /// What the server is for.
    pub description: &'static str,
    /// The variables of the URL.
    pub variables: &'static [ServerVariable],
}

impl Server {
    /// A server without variables at `/`.
    pub const DEFAULT: Self = Self {
        url: "/",
        description: "",
        variables: &[],
    };
}

/// A variable of a server's URL (OpenAPI 3.1.1 §4.8.6).
#[doc(hidden)]
pub struct ServerVariable {
    /// The name between the braces.
    pub name: &'static str,
    /// The value used unless another is given.
    pub default: &'static str,
    /// The values it may have; any where there are none.
    pub values: &'static [&'static str],
    /// The builder's method that sets it; empty where only operations have servers with it.
    pub setter: &'static str,
}

/// A way to show who calls (OpenAPI 3.1.1 §4.8.27).
#[doc(hidden)]
pub struct SecurityScheme {
    /// The name that operations ask for it by.
    pub name: &'static str,
    /// What it sends.
    pub kind: SchemeKind,
    /// The builder's method that takes its secret; empty where there is none.
    pub setter: &'static str,
    /// The environment variables of its secret: that of the token or key, perhaps with those of the id and the secret of a
    /// client; or those of a user name and a password.
    pub variables: &'static [&'static str],
}

/// What a security scheme sends.
#[derive(Clone, Copy)]
#[doc(hidden)]
pub enum SchemeKind {
    /// `Authorization: Bearer …` (RFC 6750 §2.1).
    Bearer,
    /// `Authorization: Basic …` (RFC 7617 §2).
    Basic,
    /// A key in a header, a query parameter or a cookie.
    ApiKey {
        /// Where the key goes.
        location: Location,
        /// The name it goes under.
        name: &'static str,
    },
    /// An access token, sent as a bearer token (RFC 6749 §7.1), by the ways to get one.
    OAuth2(&'static [Flow]),
    /// An access token, sent as a bearer token (OpenID Connect Core 1.0 §5.3.1).
    OpenIdConnect,
    /// A client certificate, which the transport presents.
    MutualTls,
    /// Another scheme of the `Authorization` header (RFC 9110 §11.6.2), by its name.
    Other(&'static str),
}

/// A way to get an access token (OpenAPI 3.1.1 §4.8.29); a URL may be relative, and is empty where there is none.
#[doc(hidden)]
pub struct Flow {
    /// `clientCredentials`, `authorizationCode`, `deviceAuthorization`, …
    pub kind: &'static str,
    /// Where a token is asked for.
    pub token_url: &'static str,
    /// Where a token is refreshed, if elsewhere.
    pub refresh_url: &'static str,
    /// Where a device asks to be authorized (RFC 8628 §3.1).
    pub device_url: &'static str,
}

/// Where a parameter goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Location {
    /// The path's template.
    Path,
    /// The URL's query.
    Query,
    /// A header.
    Header,
    /// The `Cookie` header.
    Cookie,
}

/// An operation: all that its calls have in common (OpenAPI 3.1.1 §4.8.10).
#[doc(hidden)]
pub struct Operation {
    /// The operation's id, or its method and path.
    pub id: &'static str,
    /// The request method.
    pub method: Method,
    /// The path's template, from the server's URL on; a query in it is fixed.
    pub path: &'static str,
    /// The `Accept` header; none where empty.
    pub accept: &'static str,
    /// The media types in which a success is of another type than the usual one, though JSON or XML like that.
    pub apart: &'static [&'static str],
    /// The documented statuses of success; where an undocumented one has a body, it is read as that of the first of these
    /// that fits.
    pub success: &'static [Status],
    /// The ways to show who calls: one of these, all of whose schemes together; none where empty.
    pub security: &'static [&'static [&'static str]],
    /// What access tokens must be good for, by the scheme.
    pub scopes: &'static [(&'static str, &'static [&'static str])],
    /// The parameters that differ from their location's default style or have a pattern.
    pub parameters: &'static [Parameter],
    /// The operation's own servers, which replace the API's.
    pub servers: &'static [Server],
    /// The header of a key by which the server knows a request that it gets once more; each call makes one. None where empty.
    pub idempotency_key: &'static str,
    /// What the document says of trying again.
    pub retries: Option<Retries>,
}

impl Operation {
    /// `GET /` of the API's servers, for anyone, any 2xx status being a success.
    pub const DEFAULT: Self = Self {
        id: "",
        method: Method::GET,
        path: "/",
        accept: "",
        apart: &[],
        success: &[Status::Class(2)],
        security: &[],
        scopes: &[],
        parameters: &[],
        servers: &[],
        idempotency_key: "",
        retries: None,
    };

    /// What a scheme's access token must be good for.
    pub(in crate::runtime) fn scopes_of(&self, scheme: &str) -> &'static [&'static str] {
        let known = self.scopes.iter().find(|(known, _)| *known == scheme);
        known.map_or(&[], |(_, scopes)| scopes)
    }

    /// What is known of the parameter `name` at `location`.
    pub(in crate::runtime) fn parameter(
        &self,
        location: Location,
        name: &'static str,
    ) -> Parameter {
        let known =
            |parameter: &&Parameter| parameter.location == location && parameter.name == name;
        let found = self.parameters.iter().find(known).copied();
        found.unwrap_or(Parameter::at(location, name))
    }

    /// Says whether a status is listed by its own number among the successes.
    pub(in crate::runtime) fn is_listed(&self, status: http::StatusCode) -> bool {
        self.success.contains(&Status::Exact(status.as_u16()))
    }

    /// Says whether a status is documented as a success.
    pub(in crate::runtime) fn documents(&self, status: http::StatusCode) -> bool {
        self.success.iter().any(|test| test.is(status.as_u16()))
    }

    /// Says whether a status is a success, documented or not: any 2xx is one (RFC 9110 §15.3).
    pub(in crate::runtime) fn succeeds(&self, status: http::StatusCode) -> bool {
        status.is_success() || self.documents(status)
    }

    /// The successes that are documented by a number of their own.
    pub(in crate::runtime) fn listed(&self) -> impl Iterator<Item = http::StatusCode> {
        self.success.iter().filter_map(|status| match status {
            Status::Exact(code) => http::StatusCode::from_u16(*code).ok(),
            Status::Class(_) | Status::Default => None,
        })
    }
}

/// How a document says that calls are tried again; times are in milliseconds.
#[doc(hidden)]
pub struct Retries {
    /// The statuses after which they are; none: never.
    pub statuses: &'static [Status],
    /// After a failure of the network too.
    pub connections: bool,
    /// The longest first wait.
    pub first: u32,
    /// The longest wait.
    pub most: u32,
    /// What each wait is longer than the one before, in hundredths.
    pub growth: u32,
    /// No attempt begins later than this after the first.
    pub elapsed: u32,
    /// It is said of the operation, not of the whole document.
    pub own: bool,
}

impl Retries {
    pub(in crate::runtime) fn lists(&self, status: http::StatusCode) -> bool {
        self.statuses.iter().any(|test| test.is(status.as_u16()))
    }
}

/// Statuses that a response is documented for (OpenAPI 3.1.1 §4.8.16).
#[derive(Clone, Copy, PartialEq, Eq)]
#[doc(hidden)]
pub enum Status {
    /// One status.
    Exact(u16),
    /// All statuses with this first digit, as in `2XX`.
    Class(u16),
    /// Any status.
    Default,
}

impl Status {
    const fn is(self, status: u16) -> bool {
        match self {
            Self::Exact(exact) => exact == status,
            Self::Class(class) => class == status / 100,
            Self::Default => true,
        }
    }
}

/// How a parameter is written (OpenAPI 3.1.1 §4.8.12).
#[derive(Clone, Copy)]
#[doc(hidden)]
pub struct Parameter {
    /// The name on the wire.
    pub name: &'static str,
    /// Where it goes.
    pub location: Location,
    /// How arrays and objects are written.
    pub style: Style,
    /// Items and members are written apart.
    pub explode: bool,
    /// Characters that RFC 3986 §2.2 reserves are written as they are.
    pub allow_reserved: bool,
    /// The value is several segments of a path: its slashes are written as they are.
    pub slashes: bool,
    /// What its text must look like.
    pub pattern: Option<&'static Pattern>,
    /// The members of a whole query that are not written as they usually are.
    pub members: &'static [Self],
    /// How lists in a list are written, from the outside to the inside; what is deeper is JSON.
    pub within: &'static [Style],
}

impl Parameter {
    /// A path parameter of style `simple`.
    pub const fn path(name: &'static str) -> Self {
        Self::at(Location::Path, name)
    }

    /// A query parameter of style `form`, exploded.
    pub const fn query(name: &'static str) -> Self {
        Self::at(Location::Query, name)
    }

    /// A header of style `simple`.
    pub const fn header(name: &'static str) -> Self {
        Self::at(Location::Header, name)
    }

    /// A cookie of style `form`, exploded.
    pub const fn cookie(name: &'static str) -> Self {
        Self::at(Location::Cookie, name)
    }

    /// The same in another style.
    pub const fn style(mut self, style: Style) -> Self {
        self.style = style;
        self
    }

    /// The same with its items and members apart, or not.
    pub const fn explode(mut self, explode: bool) -> Self {
        self.explode = explode;
        self
    }

    /// The same with reserved characters as they are.
    pub const fn allow_reserved(mut self) -> Self {
        self.allow_reserved = true;
        self
    }

    /// The same for several segments of a path.
    pub const fn slashes(mut self) -> Self {
        self.slashes = true;
        self
    }

    /// The same for texts of one pattern alone.
    pub const fn pattern(mut self, pattern: &'static Pattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// The same with members that are written so.
    pub const fn members(mut self, members: &'static [Self]) -> Self {
        self.members = members;
        self
    }

    pub(in crate::runtime) const fn at(location: Location, name: &'static str) -> Self {
        let (style, explode) = match location {
            Location::Path | Location::Header => (Style::Simple, false),
            Location::Query | Location::Cookie => (Style::Form, true),
        };
        Self {
            name,
            location,
            style,
            explode,
            allow_reserved: false,
            slashes: false,
            pattern: None,
            members: &[],
            within: &[],
        }
    }
}

/// How arrays and objects become the text of a parameter (OpenAPI 3.1.1 §4.8.12.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[doc(hidden)]
pub enum Style {
    /// `;name=a,b`
    Matrix,
    /// `.a,b`
    Label,
    /// `a,b`
    Simple,
    /// `name=a&name=b`
    Form,
    /// `name=a%20b`
    SpaceDelimited,
    /// `name=a%7Cb`
    PipeDelimited,
    /// `name=a%09b` (Swagger 2.0's `tsv`).
    TabDelimited,
    /// `name[member]=a`, lists as `name[member][0]=a`
    DeepObject,
    /// `name[member]=a`, lists as `name[member][]=a`
    DeepBrackets,
    /// The whole query: the members of an object as a form, or one text (OpenAPI 3.2.0 §4.12.1, `querystring`).
    Whole,
    /// `name=a; name=b`, as it is given: nothing is escaped (OpenAPI 3.2.0 §4.12.6).
    Cookie,
}
