// SPDX-License-Identifier: 0BSD
//! Origins (RFC 6454 §4): a URL in, the part that says whom one talks to out.

use http::Uri;
use std::borrow::Cow;
use url::Url;

/// The scheme, host and port of a URL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::runtime) struct Origin {
    scheme: String,
    host: String,
    port: Option<u16>,
}

impl Origin {
    pub(in crate::runtime) fn of(url: &Url) -> Self {
        Self {
            scheme: url.scheme().to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            port: url.port_or_known_default(),
        }
    }

    /// Says whether a request's URL has this origin.
    pub(super) fn has(&self, uri: &Uri) -> bool {
        let (scheme, host, port) = parts(uri);
        self.scheme == scheme && self.host.eq_ignore_ascii_case(host) && self.port == port
    }
}

/// Says whether two requests' URLs have one origin.
pub(in crate::runtime) fn same(a: &Uri, b: &Uri) -> bool {
    let ((a_scheme, a_host, a_port), (b_scheme, b_host, b_port)) = (parts(a), parts(b));
    a_scheme == b_scheme && a_host.eq_ignore_ascii_case(b_host) && a_port == b_port
}

fn parts(uri: &Uri) -> (&str, &str, Option<u16>) {
    let scheme = uri.scheme_str().unwrap_or_default();
    (scheme, uri.host().unwrap_or_default(), port(uri))
}

/// The port of a URL, its scheme's where it says none.
pub(in crate::runtime) fn port(uri: &Uri) -> Option<u16> {
    let default = match uri.scheme_str() {
        Some("http") => Some(80),
        Some("https") => Some(443),
        Some(_) | None => None,
    };
    uri.port_u16().or(default)
}

/// A path or URL as errors show it: without its query and without who calls.
pub(in crate::runtime) fn shown(target: &str) -> Cow<'_, str> {
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some((scheme, rest)) = target.split_once("://") else {
        return Cow::Borrowed(path);
    };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if let Some(at) = authority.rfind('@') {
        let host = &path[(scheme.len() + 3 + at + 1).min(path.len())..];
        return Cow::Owned(format!("{scheme}://{host}"));
    }
    // A password may have a character in it that ends the host; what is shown would be part of it.
    let port = authority.rsplit_once(':').map_or("", |(_, port)| port);
    let bracketed = authority.ends_with(']');
    if rest.contains('@') && !bracketed && !port.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Owned(format!("{scheme}://…"));
    }
    Cow::Borrowed(path)
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn urls_are_shown_without_secrets() {
        for (url, expected) in [
            ("/files/a?key=SEC", "/files/a"),
            ("https://host/a?user=b@SEC#c", "https://host/a"),
            ("https://user:SEC@host/a@b", "https://host/a@b"),
            ("https://user:SEC#ret@host/", "https://…"),
            ("https://user:SEC?ret@host/", "https://…"),
            ("https://user:SEC/ret@host/x", "https://…"),
            ("https://host:80/@a/b", "https://host:80/@a/b"),
            ("https://[::1]/@a", "https://[::1]/@a"),
        ] {
            assert_eq!(shown(url), expected, "{url}");
        }
    }
}
