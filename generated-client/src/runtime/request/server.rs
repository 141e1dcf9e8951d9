// SPDX-License-Identifier: 0BSD
//! Base URLs: a server and values of its variables, or what a user gave, in; a checked URL out.

use super::origin::{Origin, shown};
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::{Server, ServerVariable};
use url::Url;

/// The URL of a server with each variable replaced by its value among `values`, or else by its default (OpenAPI 3.1.1
/// §4.8.5).
pub(in crate::runtime) fn resolve(
    server: &Server,
    values: &[(String, String)],
) -> Result<Url, RequestError> {
    let url = filled(server, values)?;
    let mut first = server.variables.iter();
    let first = first.rfind(|variable| begins_with(server.url, variable.name));
    match first.filter(|_| !url.contains("://")) {
        Some(variable) => Err(RequestError::url(format!(
            "the base URL `{}` is not absolute: {} with `https://…`, or a `base_url`",
            shown(&url),
            set_by(variable)
        ))),
        None => base(&url),
    }
}

/// The URL of an operation's own server. One that names no host is resolved against the base URL (RFC 3986 §5); any other
/// is nothing where a user's base URL replaces it.
pub(in crate::runtime) fn own(
    server: &Server,
    values: &[(String, String)],
    base_url: &Url,
    is_replaced: bool,
) -> Result<Option<Url>, RequestError> {
    let text = match filled(server, values) {
        Err(_) if is_replaced => return Ok(None),
        text => text?,
    };
    let is_path = !text.starts_with("//")
        && !text.contains(['{', '}', '?', '#', ' '])
        && !server
            .variables
            .iter()
            .any(|one| begins_with(server.url, one.name))
        && Url::parse(&text) == Err(url::ParseError::RelativeUrlWithoutBase);
    if !is_path && is_replaced {
        return Ok(None);
    }
    if text.starts_with("//") {
        return base(&format!("{}:{text}", base_url.scheme())).map(Some);
    }
    if !is_path {
        return resolve(server, values).map(Some);
    }
    match base_url.join(&text) {
        Ok(url) if Origin::of(&url) == Origin::of(base_url) => Ok(Some(url)),
        _ => Err(RequestError::url(format!(
            "the server `{}` is no path of the base URL's host",
            shown(&text)
        ))),
    }
}

/// The text of a server's URL with values in it.
fn filled(server: &Server, values: &[(String, String)]) -> Result<String, RequestError> {
    let mut url = String::with_capacity(server.url.len() + 32);
    let mut rest = server.url;
    let mut empty = None;
    while let Some((before, after)) = rest.split_once('{') {
        url.push_str(before);
        let named = |variable: &&ServerVariable| {
            let end = after.strip_prefix(variable.name);
            end.is_some_and(|end| end.starts_with('}'))
        };
        let Some(variable) = server.variables.iter().find(named) else {
            url.push('{');
            rest = after;
            continue;
        };
        rest = &after[variable.name.len() + 1..];
        let given = values.iter().find(|(name, _)| name == variable.name);
        let value = given.map_or(variable.default, |(_, value)| value);
        let before = &server.url[..server.url.len() - after.len() - 1];
        check(variable, value, place(before, rest))?;
        empty = empty.or(Some(variable).filter(|_| value.is_empty()));
        // A slash of the template divides the value from what is beside it.
        let value = match rest.starts_with('/') {
            true => value.trim_end_matches('/'),
            false => value,
        };
        url.push_str(match url.ends_with('/') && !url.ends_with("://") {
            true => value.trim_start_matches('/'),
            false => value,
        });
    }
    url.push_str(rest);
    if let Some(variable) = empty.filter(|_| lacks_host(&url)) {
        return Err(RequestError::settings(format!(
            "the server variable `{}` is empty, without which the host of `{}` is incomplete: {}",
            variable.name,
            server.url,
            set_by(variable)
        )));
    }
    Ok(url)
}

/// Says whether a template begins with a variable.
fn begins_with(template: &str, name: &str) -> bool {
    let rest = template.strip_prefix('{');
    let rest = rest.and_then(|rest| rest.strip_prefix(name));
    rest.is_some_and(|rest| rest.starts_with('}'))
}

/// How a variable is set, in words.
fn set_by(variable: &ServerVariable) -> String {
    match variable.setter {
        "" => format!("give the client's builder a value of `{}`", variable.name),
        setter => format!("call `{setter}` of the client's builder"),
    }
}

/// Says whether the host of a URL, or one of the names that it is made of, is not there.
fn lacks_host(url: &str) -> bool {
    let Some((_, rest)) = url.split_once("://") else {
        return false;
    };
    let authority = rest.split('/').next().unwrap_or_default();
    let host = authority
        .rsplit_once(':')
        .map_or(authority, |(host, _)| host);
    host.is_empty() || host.starts_with('.') || host.ends_with('.') || host.contains("..")
}

/// Where in a server's URL a variable stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// More of the scheme or host follows, in the template's own words.
    InHost,
    /// Directly after a host that is whole, in the template's own words.
    AfterHost,
    /// Anywhere else.
    Other,
}

/// Refuses a value that a variable may not have, or that would end the host early or go on with it, so that another host
/// than the template's would get the calls.
fn check(variable: &ServerVariable, value: &str, place: Place) -> Result<(), RequestError> {
    let listed = variable.values.contains(&value);
    let known = listed || value == variable.default;
    let problem = if !variable.values.is_empty() && !listed {
        format!("but may be only `{}`", variable.values.join("`, `"))
    } else if place == Place::InHost && value.contains(['/', '\\', '?', '#', '@']) {
        "which would end the host before the server's own end of it".to_owned()
    } else if place == Place::AfterHost && !known && goes_on_with_host(value) {
        "which would go on with the server's host".to_owned()
    } else {
        return Ok(());
    };
    let name = variable.name;
    Err(RequestError::settings(format!(
        "the server variable `{name}` is `{value}`, {problem}"
    )))
}

/// Says whether a value after a host is more than a port and a path.
fn goes_on_with_host(value: &str) -> bool {
    let port = value
        .strip_prefix(':')
        .map(|port| port.trim_start_matches(|c: char| c.is_ascii_digit()));
    let path = port.unwrap_or(value);
    !path.is_empty() && !path.starts_with('/')
}

/// Where a variable stands, given the template before and after it.
fn place(before: &str, after: &str) -> Place {
    let Some((_, host)) = before.split_once("://") else {
        return if after.starts_with("://") {
            Place::InHost
        } else {
            Place::Other
        };
    };
    if host.contains('/') {
        return Place::Other;
    }
    let rest = after.split('/').next().unwrap_or_default();
    let mut inside = false;
    let own = |c: char| {
        inside = (inside || c == '{') && c != '}';
        !inside && c.is_ascii_alphanumeric()
    };
    if rest.chars().any(own) {
        return Place::InHost;
    }
    // A name of more than one part that does not end in a separator is a whole one.
    let words = host.rsplit('}').next().unwrap_or_default();
    if words.contains('.') && words.ends_with(|c: char| c.is_ascii_alphanumeric()) {
        Place::AfterHost
    } else {
        Place::Other
    }
}

/// A URL that paths can be appended to.
pub(in crate::runtime) fn base(text: &str) -> Result<Url, RequestError> {
    let refuse = |why: &str| {
        Err(RequestError::url(format!(
            "the base URL `{}` {why}",
            shown(text)
        )))
    };
    if text.contains(['{', '}']) {
        return refuse("has a variable in it that has no value");
    }
    let url = match Url::parse(text) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            return refuse("is not absolute: give the client's builder a `base_url`");
        }
        Err(error) => return refuse(&format!("is not a URL: {error}")),
    };
    match url.scheme() {
        "http" | "https" => {}
        _ => return refuse("is neither http nor https"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refuse("has a user name or password in it; give them as credentials");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return refuse("has a query or fragment");
    }
    Ok(url)
}

/// The URL's text as a prefix of paths.
pub(in crate::runtime) fn prefix(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}
