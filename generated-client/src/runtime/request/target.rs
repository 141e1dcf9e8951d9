// SPDX-License-Identifier: 0BSD
//! URLs of calls: a call's server, path and query in, the URL that it goes to out.

use super::call::Call;
use super::origin::Origin;
use super::server;
use crate::runtime::failure::request_error::RequestError;
use crate::runtime::spec::api::Location;
use crate::runtime::text::percent::{Keep, encode, is_dots};
use http::Uri;
use url::Url;

/// The URL of a call, and its origin where the call or its operation has one of its own.
pub(in crate::runtime) fn target(call: &Call) -> Result<(Uri, Option<Origin>), RequestError> {
    let (url, origin) = text(call)?;
    if let Some(further) = &call.further {
        return Ok((further.uri.clone(), origin));
    }
    let uri = Uri::try_from(url).map_err(|error| RequestError::url(error.to_string()))?;
    Ok((uri, origin))
}

fn text(call: &Call) -> Result<(String, Option<Origin>), RequestError> {
    let shared = &call.core.0;
    if let Some((_, target)) = &call.target
        && (target.starts_with("http://") || target.starts_with("https://"))
    {
        return Ok((absolute(target, call)?, None));
    }
    let given = call.options.base_url.as_deref();
    let given = given.map(server::base).transpose()?;
    let own = match call.operation.servers.first() {
        None => None,
        Some(own) => {
            let replaced = given.is_some() || shared.overridden;
            let base = given.as_ref().unwrap_or(&shared.location);
            server::own(own, &shared.variables, base, replaced)?
        }
    };
    let own = own.or(given);
    let base = own.as_ref().map_or(shared.base.as_str(), server::prefix);
    let template = call.operation.path;
    let mut url = String::with_capacity(base.len() + template.len() + 64);
    url.push_str(base);
    match &call.target {
        None => push_path(&mut url, template, call)?,
        Some((_, target)) => {
            let path = target.split('#').next().unwrap_or_default();
            if !path.starts_with('/') {
                url.push('/');
            }
            encode(&mut url, path, Keep::Target);
            push_query(&mut url, path.contains('?'), call);
        }
    }
    Ok((url, own.as_ref().map(Origin::of)))
}

/// The URL of a call outside the document that was given whole.
fn absolute(target: &str, call: &Call) -> Result<String, RequestError> {
    let mut parsed = Url::parse(target)
        .map_err(|error| RequestError::url(format!("the URL is none: {error}")))?;
    if !parsed.username().is_empty() || parsed.password().is_some() {
        return Err(RequestError::url(
            "the URL has a user name or password in it",
        ));
    }
    parsed.set_fragment(None);
    let mut url = String::from(parsed.as_str());
    push_query(&mut url, parsed.query().is_some(), call);
    Ok(url)
}

/// Adds the query parameters of a call to a URL, which may have a query already.
fn push_query(url: &mut String, mut begun: bool, call: &Call) {
    for (_, text) in call.all(Location::Query) {
        url.push(if begun { '&' } else { '?' });
        url.push_str(text);
        begun = true;
    }
}

fn push_path(url: &mut String, template: &str, call: &Call) -> Result<(), RequestError> {
    let template = template.split('#').next().unwrap_or_default();
    let (path, query) = template
        .split_once('?')
        .map_or((template, None), |(path, query)| (path, Some(query)));
    if !path.starts_with('/') {
        url.push('/');
    }
    let start = url.len();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else {
            break;
        };
        encode(url, before, Keep::Path);
        let Some(text) = call.written(Location::Path, name) else {
            return Err(RequestError::parameter(Location::Path, name, "is missing"));
        };
        url.push_str(text);
        rest = after;
    }
    encode(url, rest, Keep::Path);
    if url[start..].split('/').any(is_dots) {
        return Err(RequestError::url("the path has a dot segment"));
    }
    let fixed = query.filter(|query| !query.is_empty());
    if let Some(query) = fixed {
        url.push('?');
        encode(url, query, Keep::Target);
    }
    push_query(url, fixed.is_some(), call);
    Ok(())
}
