//! Server Objects → servers; those that cannot be base URLs are told (OpenAPI §4.8.5).

use super::Lowering;
use crate::api::{Server, ServerVariable};
use crate::diagnostic::{Code, Diagnostic};
use crate::document;

impl Lowering<'_> {
    /// The servers of a list. One that is no base URL is left out where another of the list is; it stays where
    /// none is, so that nothing goes to the servers that the list replaces.
    pub(super) fn servers(&mut self, written: &[document::Server]) -> Vec<Server> {
        let variables = written.iter().flat_map(|server| server.variables.values());
        let values: usize = variables.map(|one| one.values.len() + 1).sum();
        if let Some(first) = written.first()
            && !self.spend(written.len() + values, &first.place)
        {
            return Vec::new();
        }
        let problems: Vec<_> = written.iter().map(problem).collect();
        let some_usable = problems.iter().any(Option::is_none);
        let mut servers = Vec::new();
        for (server, problem) in written.iter().zip(problems) {
            if let Some(problem) = &problem {
                self.unusable(server, problem, some_usable);
            }
            if problem.is_none() || !some_usable {
                servers.push(lowered(server));
            }
        }
        servers
    }

    fn unusable(&mut self, server: &document::Server, problem: &str, left_out: bool) {
        let message = format!("the server `{}` cannot be used: {problem}", server.url);
        let found = Diagnostic::at(Code::UnusableServer, &server.place, message);
        let found = found.help(match left_out {
            true => "it is left out; the others of the list are used",
            false => "give the client another one: `Client::builder().base_url(…)`",
        });
        self.diagnostics.push(found);
    }
}

pub(super) fn lowered(server: &document::Server) -> Server {
    let variables = server
        .variables
        .iter()
        .map(|(name, variable)| ServerVariable {
            name: name.clone(),
            default: variable.default.clone(),
            values: variable.values.clone(),
            description: variable.description.clone(),
        });
    Server {
        url: server.url.clone(),
        name: server.name.clone(),
        description: server.description.clone(),
        variables: variables.collect(),
    }
}

/// Why a server, its variables at their defaults, is no base URL. One that is relative to where the document was
/// served may be: the client is given the rest.
fn problem(server: &document::Server) -> Option<String> {
    let mut pieces = server.url.split('{');
    let mut url = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let name = piece.split_once('}');
        let declared = name.and_then(|(name, _)| server.variables.get_key_value(name));
        let (Some((name, variable)), Some((_, rest))) = (declared, name) else {
            url.push('{');
            url.push_str(piece);
            continue;
        };
        let (default, values) = (&variable.default, &variable.values);
        if !values.is_empty() && !values.contains(default) {
            return Some(format!(
                "the default `{default}` of `{name}` is none of its values"
            ));
        }
        url.push_str(default);
        url.push_str(rest);
    }
    if let Some((_, rest)) = url.split_once('{') {
        let name = rest.split('}').next().unwrap_or_default();
        return Some(format!("the variable `{name}` is not declared"));
    }
    if url.contains(char::is_whitespace) {
        return Some("a URL has no spaces".to_owned());
    }
    if url.contains(['?', '#']) {
        return Some("a base URL has neither query nor fragment".to_owned());
    }
    let (scheme, rest) = url
        .split_once(':')
        .filter(|(scheme, _)| is_scheme(scheme))?;
    if !["http", "https"].contains(&scheme.to_ascii_lowercase().as_str()) {
        return Some(format!("`{scheme}` is neither http nor https"));
    }
    let authority = rest.strip_prefix("//").unwrap_or_default();
    let host = authority.split('/').next().unwrap_or_default();
    if host.is_empty() {
        return Some("it names no host".to_owned());
    }
    host.contains('@')
        .then(|| "it has a user name or password in it".to_owned())
}

/// The scheme of a URL (RFC 3986 §3.1); what stands before the port of a host without one looks the same.
fn is_scheme(text: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphanumeric() || "+-.".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(letters)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Server, ServerVariable};

    fn of(url: &str, default: &str, values: &[&str]) -> Option<String> {
        let variable = ServerVariable {
            default: default.to_owned(),
            values: values.iter().map(|value| (*value).to_owned()).collect(),
            description: None,
        };
        problem(&Server {
            place: Default::default(),
            url: url.to_owned(),
            name: None,
            description: None,
            variables: [("v".to_owned(), variable)].into_iter().collect(),
        })
    }

    #[test]
    fn a_base_url_is_http_with_a_host() {
        let fine = [
            "https://api.example.com/v1",
            "http://localhost:8080",
            "HTTPS://a",
            "/v1",
            "",
            "//api.example.com",
            "https://{v}.example.com",
        ];
        for url in fine {
            assert_eq!(of(url, "eu", &[]), None, "{url}");
        }
        let wrong = [
            "wss://a",
            "ftp://a/b",
            "https:///v1",
            "https:a",
            "https://u:p@a",
            "https://a?b=c",
            "https://a b",
            "https://{other}.a",
            "{v}://a",
        ];
        for url in wrong {
            assert!(of(url, "eu", &[]).is_some(), "{url}");
        }
    }

    #[test]
    fn a_default_is_one_of_the_values() {
        let url = "https://{v}.example.com";
        assert_eq!(of(url, "eu", &["eu", "us"]), None);
        assert!(of(url, "asia", &["eu", "us"]).is_some());
        assert_eq!(of("https://a", "asia", &["eu"]), None, "it is not used");
    }
}
