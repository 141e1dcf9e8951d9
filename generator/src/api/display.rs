//! An `Api` as a page for reviewers.

use std::fmt::{self, Display, Formatter};

use serde_json::Value;

use super::{Api, ApiKeyLocation, SecurityKind, SecurityScheme, Server, Tag};

mod operation;
mod types;
mod words;
mod xml;

use words::docs;

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "api {:?} {}", self.title, self.version)?;
        docs(f, "  ", &self.docs)?;
        hints(f, "", &self.hints)?;
        for one in &self.servers {
            server(f, "", one)?;
        }
        for scheme in &self.security_schemes {
            security_scheme(f, scheme)?;
        }
        if self.security_unsaid {
            writeln!(
                f,
                "security wherever nothing is said of it: all credentials given"
            )?;
        }
        for one in &self.tags {
            tag(f, one)?;
        }
        for operation in &self.operations {
            writeln!(f)?;
            self.operation(f, "", operation)?;
        }
        for webhook in &self.webhooks {
            write!(f, "\nwebhook ")?;
            self.operation(f, "", webhook)?;
        }
        for def in &self.types {
            writeln!(f)?;
            self.def(f, def)?;
        }
        self.xml_shapes(f)
    }
}

/// A part of an [`Api`], printed with the names of its types.
struct Spelled<'a, T>(&'a Api, &'a T);

fn hints(f: &mut Formatter<'_>, indent: &str, hints: &[(String, Value)]) -> fmt::Result {
    hints
        .iter()
        .try_for_each(|(name, value)| writeln!(f, "{indent}hint {name} {value}"))
}

fn server(f: &mut Formatter<'_>, indent: &str, server: &Server) -> fmt::Result {
    write!(f, "{indent}server {}", server.url)?;
    if let Some(name) = &server.name {
        write!(f, " named {name:?}")?;
    }
    for variable in &server.variables {
        write!(f, " {}={:?}", variable.name, variable.default)?;
        if !variable.values.is_empty() {
            write!(f, " of {:?}", variable.values)?;
        }
    }
    writeln!(f)?;
    let indent = format!("{indent}  ");
    words::prose(f, &indent, server.description.as_deref())?;
    for variable in &server.variables {
        if let Some(text) = &variable.description {
            let text = format!("{}: {text}", variable.name);
            words::prose(f, &indent, Some(&text))?;
        }
    }
    Ok(())
}

fn security_scheme(f: &mut Formatter<'_>, scheme: &SecurityScheme) -> fmt::Result {
    write!(f, "security scheme {:?} ", scheme.name)?;
    match &scheme.kind {
        SecurityKind::Bearer => writeln!(f, "bearer")?,
        SecurityKind::Basic => writeln!(f, "basic")?,
        SecurityKind::Http(scheme) => writeln!(f, "http {scheme}")?,
        SecurityKind::ApiKey { location, name } => {
            let location = match location {
                ApiKeyLocation::Header => "header",
                ApiKeyLocation::Query => "query",
                ApiKeyLocation::Cookie => "cookie",
            };
            writeln!(f, "key {name:?} in {location}")?;
        }
        SecurityKind::OAuth2 { flows } => {
            writeln!(f, "oauth2")?;
            for flow in flows {
                write!(f, "  {}", flow.kind)?;
                let urls = [
                    ("authorization", &flow.authorization_url),
                    ("device authorization", &flow.device_authorization_url),
                    ("token", &flow.token_url),
                    ("refresh", &flow.refresh_url),
                ];
                for (word, url) in urls {
                    if let Some(url) = url {
                        write!(f, "  {word} {url}")?;
                    }
                }
                writeln!(f)?;
                for (name, text) in &flow.scopes {
                    writeln!(f, "    scope {name:?}  {text}")?;
                }
            }
        }
        SecurityKind::OpenIdConnect { url } => writeln!(f, "openIdConnect {url}")?,
        SecurityKind::MutualTls => writeln!(f, "mutualTLS")?,
    }
    docs(f, "  ", &scheme.docs)
}

fn tag(f: &mut Formatter<'_>, tag: &Tag) -> fmt::Result {
    write!(f, "tag {:?}", tag.name)?;
    if let Some(parent) = &tag.parent {
        write!(f, " in {parent:?}")?;
    }
    if let Some(kind) = &tag.kind {
        write!(f, " kind {kind:?}")?;
    }
    writeln!(f)?;
    docs(f, "  ", &tag.docs)
}
