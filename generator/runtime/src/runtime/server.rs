// SPDX-License-Identifier: 0BSD
//! Base URLs: a server and values of its variables, or what a user gave, in; a checked URL out.

use super::api::{Server, ServerVariable};
use super::request_error::RequestError;
use url::Url;

/// The URL of a server with each variable replaced by its value among `values`, or else by its default (OpenAPI 3.1.1
/// §4.8.5).
pub(super) fn resolve(server: &Server, values: &[(String, String)]) -> Result<Url, RequestError> {
    let mut url = String::with_capacity(server.url.len() + 32);
    let mut rest = server.url;
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
        let goes_on = host_goes_on(&server.url[..server.url.len() - after.len() - 1], rest);
        check(variable, value, goes_on)?;
        url.push_str(value);
    }
    url.push_str(rest);
    base(&url)
}

/// Refuses a value that a variable may not have, or that would end the host where the template goes on with it, so that
/// another host would get the calls.
fn check(variable: &ServerVariable, value: &str, goes_on: bool) -> Result<(), RequestError> {
    let problem = if !variable.values.is_empty() && !variable.values.contains(&value) {
        format!("but may be only `{}`", variable.values.join("`, `"))
    } else if goes_on && value.contains(['/', '\\', '?', '#', '@']) {
        "which would end the host before the server's own end of it".to_owned()
    } else {
        return Ok(());
    };
    let name = variable.name;
    Err(RequestError::settings(format!(
        "the server variable `{name}` is `{value}`, {problem}"
    )))
}

/// Says whether a template has more of the scheme or host, in its own words, between what is before and after a variable.
fn host_goes_on(before: &str, after: &str) -> bool {
    let Some((_, host)) = before.split_once("://") else {
        return after.starts_with("://");
    };
    let rest = after.split('/').next().unwrap_or_default();
    let mut inside = false;
    let own = |c: char| {
        inside = (inside || c == '{') && c != '}';
        !inside && c.is_ascii_alphanumeric()
    };
    !host.contains('/') && rest.chars().any(own)
}

/// A URL that paths can be appended to.
pub(super) fn base(text: &str) -> Result<Url, RequestError> {
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
pub(super) fn prefix(url: &Url) -> &str {
    url.as_str().trim_end_matches('/')
}

/// A URL as errors show it: nothing before an `@`, nothing from a query on.
fn shown(text: &str) -> &str {
    let text = text.split(['?', '#']).next().unwrap_or_default();
    text.rsplit('@').next().unwrap_or_default()
}
