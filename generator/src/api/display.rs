//! An `Api` as a page for reviewers.

use std::fmt::{self, Display, Formatter};

use super::types::{EnumerationValues, Mark, Owner, ToldBy};
use super::{
    Additional, Api, Body, Content, Location, Name, Operation, Parameter, ParameterEncoding,
    Response, SecurityKind, Server, Shape, Status, Type, TypeDef,
};

mod words;

use words::{primitive_name, style_name};

impl Display for Api {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "api {:?} {}", self.title, self.version)?;
        for server in &self.servers {
            self.server(f, "", server)?;
        }
        for scheme in &self.security_schemes {
            writeln!(
                f,
                "security scheme {:?} {}",
                scheme.name,
                SchemeText(&scheme.kind)
            )?;
        }
        for tag in &self.tags {
            let parent = tag.parent.as_ref().map(|parent| format!(" in {parent:?}"));
            writeln!(f, "tag {:?}{}", tag.name, parent.unwrap_or_default())?;
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
        Ok(())
    }
}

impl Api {
    fn server(&self, f: &mut Formatter<'_>, indent: &str, server: &Server) -> fmt::Result {
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
        writeln!(f)
    }

    fn operation(&self, f: &mut Formatter<'_>, indent: &str, operation: &Operation) -> fmt::Result {
        write!(f, "{indent}{} {}", operation.method, operation.path)?;
        if let Some(query) = &operation.fixed_query {
            write!(f, "?{query}")?;
        }
        writeln!(f, "  {}", operation.origin)?;
        let indent = format!("{indent}  ");
        if let Some(id) = &operation.id {
            writeln!(f, "{indent}id {id:?}")?;
        }
        if !operation.tags.is_empty() {
            writeln!(f, "{indent}tags {:?}", operation.tags)?;
        }
        if operation.docs.deprecated {
            writeln!(f, "{indent}deprecated")?;
        }
        for server in &operation.servers {
            self.server(f, &indent, server)?;
        }
        for alternative in &operation.security {
            let schemes = alternative.iter().map(|one| {
                let name = &self.security_schemes[one.scheme].name;
                if one.scopes.is_empty() {
                    name.clone()
                } else {
                    format!("{name} {:?}", one.scopes)
                }
            });
            let all: Vec<String> = schemes.collect();
            writeln!(
                f,
                "{indent}security {}",
                if all.is_empty() {
                    "none".to_owned()
                } else {
                    all.join(" and ")
                }
            )?;
        }
        for parameter in &operation.parameters {
            writeln!(f, "{indent}{}", Spelled(self, parameter))?;
        }
        if let Some(body) = &operation.body {
            self.body(f, &indent, body)?;
        }
        for response in &operation.responses {
            self.response(f, &indent, response)?;
        }
        for (name, value) in &operation.hints {
            writeln!(f, "{indent}hint {name} {value}")?;
        }
        for callback in &operation.callbacks {
            writeln!(f, "{indent}callback {} to {}", callback.name, callback.url)?;
            for operation in &callback.operations {
                self.operation(f, &format!("{indent}  "), operation)?;
            }
        }
        Ok(())
    }

    fn body(&self, f: &mut Formatter<'_>, indent: &str, body: &Body) -> fmt::Result {
        let optional = if body.required { "" } else { "?" };
        for content in &body.contents {
            writeln!(f, "{indent}body{optional} {}", Spelled(self, content))?;
        }
        Ok(())
    }

    fn response(&self, f: &mut Formatter<'_>, indent: &str, response: &Response) -> fmt::Result {
        let status = match response.status {
            Status::Exact(code) => code.to_string(),
            Status::Range(class) => format!("{class}XX"),
            Status::Default => "default".to_owned(),
        };
        if response.contents.is_empty() {
            writeln!(f, "{indent}{status}")?;
        }
        for content in &response.contents {
            writeln!(f, "{indent}{status} {}", Spelled(self, content))?;
        }
        for header in &response.headers {
            let optional = if header.required { "" } else { "?" };
            writeln!(
                f,
                "{indent}  header {}{optional}: {}",
                header.name,
                Spelled(self, &header.ty)
            )?;
        }
        for link in &response.links {
            let parameters: Vec<String> = link
                .parameters
                .iter()
                .map(|(name, value)| format!("{name}={value}"))
                .collect();
            writeln!(
                f,
                "{indent}  link {} to {} {}",
                link.name,
                link.operation,
                parameters.join(" ")
            )?;
        }
        Ok(())
    }

    fn def(&self, f: &mut Formatter<'_>, def: &TypeDef) -> fmt::Result {
        let name = self.type_name(def);
        let deprecated = if def.docs.deprecated {
            " deprecated"
        } else {
            ""
        };
        let heading = |f: &mut Formatter<'_>, word: &str| {
            writeln!(f, "{word} {name}{deprecated}  {}", def.origin)
        };
        match &def.shape {
            Shape::Structure(structure) => {
                heading(f, "struct")?;
                for field in &structure.fields {
                    let optional = if field.required { "" } else { "?" };
                    let null = if field.nullable { " or null" } else { "" };
                    write!(
                        f,
                        "  {}{optional}: {}{null}",
                        field.name,
                        Spelled(self, &field.ty)
                    )?;
                    let marks = [
                        (field.read_only, " read-only"),
                        (field.write_only, " write-only"),
                        (field.docs.deprecated, " deprecated"),
                    ];
                    marks
                        .iter()
                        .filter(|(set, _)| *set)
                        .try_for_each(|(_, word)| f.write_str(word))?;
                    writeln!(f)?;
                }
                match &structure.additional {
                    Additional::Dropped => Ok(()),
                    Additional::Kept(ty) => writeln!(f, "  ..: {}", Spelled(self, ty)),
                }
            }
            Shape::Enumeration(enumeration) => {
                heading(f, "enum")?;
                match &enumeration.values {
                    EnumerationValues::Strings(values) => values
                        .iter()
                        .try_for_each(|value| writeln!(f, "  {:?}", value.value)),
                    EnumerationValues::Integers(values) => values
                        .iter()
                        .try_for_each(|value| writeln!(f, "  {}", value.value)),
                }
            }
            Shape::Union(union) => {
                match &union.told_by {
                    ToldBy::Tag(tag) => heading(f, &format!("union by {tag:?}"))?,
                    ToldBy::Content => heading(f, "union")?,
                }
                for variant in &union.variants {
                    let mark = match &variant.mark {
                        Mark::Tags(tags) => format!("{tags:?}"),
                        Mark::Kind(kind) => format!("{kind:?}").to_lowercase(),
                        Mark::Members { required, .. } => format!("object with {required:?}"),
                    };
                    writeln!(f, "  {mark}: {}", Spelled(self, &variant.ty))?;
                }
                Ok(())
            }
            Shape::Alias(ty) => {
                writeln!(
                    f,
                    "alias {name} = {}{deprecated}  {}",
                    Spelled(self, ty),
                    def.origin
                )
            }
        }
    }

    /// The name as the document gives it, or the owner's with the words that follow.
    fn type_name(&self, def: &TypeDef) -> String {
        let (owner, path) = match &def.name {
            Name::Given(name) => return name.clone(),
            Name::Within { owner, path } => (owner, path),
        };
        let owner = match owner {
            Owner::Type(id) => self.type_name(&self.types[id.0]),
            Owner::Operation(index) => operation_name(self.operations.get(*index)),
            Owner::Webhook(index) => operation_name(self.webhooks.get(*index)),
            Owner::Component(name) => name.clone(),
        };
        match path.is_empty() {
            true => owner,
            false => format!("{owner} › {}", path.join(" ")),
        }
    }
}

fn operation_name(operation: Option<&Operation>) -> String {
    let made = |operation: &Operation| format!("{} {}", operation.method, operation.path);
    operation.map_or_else(String::new, |operation| {
        operation.id.clone().unwrap_or_else(|| made(operation))
    })
}

/// A part of an [`Api`], printed with the names of its types.
struct Spelled<'a, T>(&'a Api, &'a T);

impl Display for Spelled<'_, Parameter> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, parameter) = self;
        let location = match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
            Location::QueryString => "query string",
        };
        let optional = if parameter.required { "" } else { "?" };
        write!(
            f,
            "{location} {}{optional}: {}",
            parameter.name,
            Spelled(api, &parameter.ty)
        )?;
        match &parameter.encoding {
            ParameterEncoding::Style {
                style,
                explode,
                allow_reserved,
            } => {
                write!(f, "  {}", style_name(*style))?;
                if *explode {
                    f.write_str(" explode")?;
                }
                if *allow_reserved {
                    f.write_str(" reserved")?;
                }
            }
            ParameterEncoding::Content(media_type) => write!(f, "  as {media_type}")?,
        }
        if let Some(pattern) = &parameter.pattern {
            write!(f, "  /{pattern}/")?;
        }
        if parameter.docs.deprecated {
            f.write_str("  deprecated")?;
        }
        Ok(())
    }
}

impl Display for Spelled<'_, Content> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, content) = self;
        write!(f, "{}: {}", content.media_type, Spelled(api, &content.ty))?;
        if let Some(item) = &content.item {
            write!(f, "  items {}", Spelled(api, item))?;
        }
        for part in &content.parts {
            write!(f, "  [{}", part.property)?;
            if let Some(content_type) = &part.content_type {
                write!(f, " {content_type}")?;
            }
            if let Some(style) = part.style {
                write!(f, " {}", style_name(style))?;
            }
            if let Some(explode) = part.explode {
                write!(f, " explode={explode}")?;
            }
            for header in &part.headers {
                write!(f, " header {header}")?;
            }
            f.write_str("]")?;
        }
        Ok(())
    }
}

impl Display for Spelled<'_, Type> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, ty) = self;
        match ty {
            Type::Json { meant: true } => f.write_str("any"),
            Type::Json { meant: false } => f.write_str("json"),
            Type::Primitive(primitive) => f.write_str(primitive_name(*primitive)),
            Type::Array(item) => write!(f, "[{}]", Spelled(api, item.as_ref())),
            Type::Map(value) => write!(f, "{{{}}}", Spelled(api, value.as_ref())),
            Type::Named(id) => f.write_str(&api.type_name(&api.types[id.0])),
            Type::Nullable(inner) => write!(f, "{} or null", Spelled(api, inner.as_ref())),
        }
    }
}

struct SchemeText<'a>(&'a SecurityKind);

impl Display for SchemeText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0 {
            SecurityKind::Bearer => f.write_str("bearer"),
            SecurityKind::Basic => f.write_str("basic"),
            SecurityKind::Http(scheme) => write!(f, "http {scheme}"),
            SecurityKind::ApiKey { location, name } => write!(f, "key {name:?} in {location:?}"),
            SecurityKind::OAuth2 { flows } => {
                let kinds: Vec<&str> = flows.iter().map(|flow| flow.kind.as_str()).collect();
                write!(f, "oauth2 {}", kinds.join(", "))
            }
            SecurityKind::OpenIdConnect { url } => write!(f, "openIdConnect {url}"),
            SecurityKind::MutualTls => f.write_str("mutualTLS"),
        }
    }
}
