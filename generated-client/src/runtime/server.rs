// SPDX-License-Identifier: 0BSD
//! Base URLs: a server and values of its variables, or what a user gave, in; a checked URL out.

use super::api::Server;
use super::request_error::RequestError;
use url::Url;

/// The URL of a server with each variable replaced by its value among `values`, or else by its default.
pub(super) fn resolve(server: &Server, values: &[(String, String)]) -> Result<Url, RequestError> {
    let mut url = server.url.to_owned();
    for variable in server.variables {
        let given = values.iter().find(|(name, _)| name == variable.name);
        let value = given.map_or(variable.default, |(_, value)| value);
        if !variable.values.is_empty() && !variable.values.contains(&value) {
            let (name, known) = (variable.name, variable.values.join("`, `"));
            return Err(RequestError::settings(format!(
                "the server variable `{name}` is `{value}`, but may be only `{known}`"
            )));
        }
        url = url.replace(&format!("{{{}}}", variable.name), value);
    }
    base(&url)
}

/// A URL that paths can be appended to.
pub(super) fn base(text: &str) -> Result<Url, RequestError> {
    let refuse = |why: &str| {
        Err(RequestError::url(format!(
            "the base URL `{}` {why}",
            shown(text)
        )))
    };
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
