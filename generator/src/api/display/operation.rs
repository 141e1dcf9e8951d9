//! Operations, their parameters, bodies and answers.

use std::fmt::{self, Display, Formatter};

use super::words::{docs, style_name};
use super::{Spelled, hints, server};
use crate::api::stream::{Asked, DataText, Framing};
use crate::api::{
    Api, Body, Callback, Content, Header, Link, Location, Operation, Parameter, ParameterEncoding,
    Part, Requirement, Response, Status, Stream,
};

impl Api {
    pub(super) fn operation(
        &self,
        f: &mut Formatter<'_>,
        indent: &str,
        operation: &Operation,
    ) -> fmt::Result {
        let path = operation.full_path();
        writeln!(
            f,
            "{indent}{} {path}  {}",
            operation.method, operation.origin
        )?;
        let indent = &format!("{indent}  ");
        if let Some(id) = &operation.id {
            writeln!(f, "{indent}id {id:?}")?;
        }
        for (what, name) in [
            ("resource", &operation.called.resource),
            ("method", &operation.called.method),
            ("id", &operation.called.id),
            ("body", &operation.called.body),
        ] {
            if let Some(name) = name {
                writeln!(f, "{indent}called {what} {name:?}")?;
            }
        }
        if !operation.tags.is_empty() {
            writeln!(f, "{indent}tags {:?}", operation.tags)?;
        }
        docs(f, indent, &operation.docs)?;
        for one in &operation.servers {
            server(f, indent, one)?;
        }
        for alternative in &operation.security {
            writeln!(f, "{indent}security {}", Spelled(self, alternative))?;
        }
        for parameter in &operation.parameters {
            writeln!(f, "{indent}{}", Spelled(self, parameter))?;
            let indent = &format!("{indent}  ");
            if let Some(name) = &parameter.called {
                writeln!(f, "{indent}called {name:?}")?;
            }
            docs(f, indent, &parameter.docs)?;
            hints(f, indent, &parameter.hints)?;
        }
        if let Some(body) = &operation.body {
            self.body(f, indent, body)?;
        }
        for response in &operation.responses {
            self.response(f, indent, response)?;
        }
        if let Some(stream) = &operation.stream {
            writeln!(f, "{indent}{}", Spelled(self, stream))?;
        }
        if let Some(header) = &operation.idempotency_key {
            writeln!(f, "{indent}idempotency key in {header}")?;
        }
        hints(f, indent, &operation.hints)?;
        if let Some(union) = &operation.called_back {
            writeln!(f, "{indent}called back with {}", Spelled(self, union))?;
        }
        for callback in &operation.callbacks {
            self.callback(f, indent, callback)?;
        }
        Ok(())
    }

    fn callback(&self, f: &mut Formatter<'_>, indent: &str, callback: &Callback) -> fmt::Result {
        writeln!(f, "{indent}callback {} to {}", callback.name, callback.url)?;
        let indent = format!("{indent}  ");
        let mut operations = callback.operations.iter();
        operations.try_for_each(|operation| self.operation(f, &indent, operation))
    }

    fn body(&self, f: &mut Formatter<'_>, indent: &str, body: &Body) -> fmt::Result {
        let optional = if body.required { "" } else { "?" };
        for content in &body.contents {
            writeln!(f, "{indent}body{optional} {}", Spelled(self, content))?;
            self.parts(f, &format!("{indent}  "), content)?;
        }
        docs(f, &format!("{indent}  "), &body.docs)
    }

    fn response(&self, f: &mut Formatter<'_>, indent: &str, response: &Response) -> fmt::Result {
        let status = match response.status {
            Status::Exact(code) => code.to_string(),
            Status::Range(class) => format!("{class}XX"),
            Status::Default => "default".to_owned(),
        };
        let below = &format!("{indent}  ");
        if response.contents.is_empty() {
            writeln!(f, "{indent}{status}")?;
        }
        for content in &response.contents {
            writeln!(f, "{indent}{status} {}", Spelled(self, content))?;
            self.parts(f, below, content)?;
        }
        docs(f, below, &response.docs)?;
        for header in &response.headers {
            writeln!(f, "{below}{}", Spelled(self, header))?;
            docs(f, &format!("{below}  "), &header.docs)?;
        }
        let mut links = response.links.iter();
        links.try_for_each(|one| link(f, below, one))
    }

    fn parts(&self, f: &mut Formatter<'_>, indent: &str, content: &Content) -> fmt::Result {
        let each = content.item_part.as_ref();
        parts(
            self,
            f,
            indent,
            (&content.parts, &content.prefix_parts, each),
        )?;
        hints(f, indent, &content.hints)
    }
}

/// The parts with names, those by position, and what all others are.
type Parts<'p> = (&'p [Part], &'p [Part], Option<&'p Part>);

fn parts(
    api: &Api,
    f: &mut Formatter<'_>,
    indent: &str,
    (named, prefix, each): Parts<'_>,
) -> fmt::Result {
    for one in named {
        part(api, f, indent, &format!("part {}", one.property), one)?;
    }
    for (index, one) in prefix.iter().enumerate() {
        part(api, f, indent, &format!("part {index}"), one)?;
    }
    each.map_or(Ok(()), |one| part(api, f, indent, "each part", one))
}

fn part(api: &Api, f: &mut Formatter<'_>, indent: &str, heading: &str, part: &Part) -> fmt::Result {
    write!(f, "{indent}{heading}")?;
    if let Some(content_type) = &part.content_type {
        write!(f, " {content_type}")?;
        f.write_str(if part.base64 { " in base64" } else { "" })?;
    }
    if let Some(style) = part.style {
        write!(f, " {}", style_name(style))?;
    }
    if let Some(explode) = part.explode {
        write!(f, " explode={explode}")?;
    }
    if let Some(reserved) = part.allow_reserved {
        write!(f, " reserved={reserved}")?;
    }
    if let Some(root) = &part.xml {
        write!(f, " as {}", Spelled(api, root))?;
    }
    for header in &part.headers {
        write!(f, " header {}", header.name)?;
    }
    writeln!(f)?;
    let Some(content) = &part.content else {
        return Ok(());
    };
    let indent = format!("{indent}  ");
    if part.multipart().is_some() {
        writeln!(f, "{indent}{}", Spelled(api, &**content))?;
    }
    let each = content.item_part.as_ref();
    parts(
        api,
        f,
        &indent,
        (&content.parts, &content.prefix_parts, each),
    )
}

fn link(f: &mut Formatter<'_>, indent: &str, link: &Link) -> fmt::Result {
    write!(f, "{indent}link {} to {}", link.name, link.operation)?;
    for (name, value) in &link.parameters {
        write!(f, " {name}={value}")?;
    }
    if let Some(body) = &link.body {
        write!(f, " body {body}")?;
    }
    writeln!(f)?;
    let indent = &format!("{indent}  ");
    if let Some(one) = &link.server {
        server(f, indent, one)?;
    }
    docs(f, indent, &link.docs)
}

impl Display for Spelled<'_, Stream> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, stream) = self;
        write!(f, "stream {} of ", stream.media_type)?;
        match (stream.framing, &stream.item) {
            (Framing::Parts, None) => f.write_str("parts"),
            (Framing::Parts, Some(item)) => {
                write!(f, "parts {}", Spelled(api, item))?;
                let media_type = stream.part.as_ref();
                media_type.map_or(Ok(()), |media_type| write!(f, " in {media_type}"))
            }
            (_, None) => f.write_str("events"),
            (Framing::EventData, Some(item)) => write!(f, "data {}", Spelled(api, item)),
            (Framing::Events { text }, Some(item)) => {
                f.write_str(if text { "events with text " } else { "events " })?;
                write!(f, "{}", Spelled(api, item))
            }
            (Framing::Lines, Some(item)) => write!(f, "lines {}", Spelled(api, item)),
            (Framing::Sequence, Some(item)) => write!(f, "records {}", Spelled(api, item)),
        }?;
        f.write_str(match stream.data {
            DataText::Never => "",
            DataText::Otherwise => ", else text",
            DataText::Always => " of text",
        })?;
        let fields = &stream.fields;
        if !fields.text_data.is_empty() {
            write!(f, ", text in {:?}", fields.text_data)?;
        }
        if !fields.bare.is_empty() {
            write!(f, ", no data in {:?}", fields.bare)?;
        }
        let numbers = if fields.id_is_json {
            ", ids no text"
        } else {
            ""
        };
        f.write_str(numbers)?;
        let text = if fields.retry_is_text {
            ", retry text"
        } else {
            ""
        };
        f.write_str(text)?;
        f.write_str(if stream.errors { ", errors too" } else { "" })?;
        if let Some(until) = &stream.until {
            write!(f, ", until {until:?}")?;
        }
        match &stream.asked {
            Asked::Always => Ok(()),
            Asked::ByAccept => f.write_str(", asked for by Accept"),
            Asked::ByMember(flag) => {
                let always = if flag.always { ", always said" } else { "" };
                write!(f, ", asked for by {}{always}", flag.name)
            }
        }
    }
}

impl Display for Spelled<'_, Vec<Requirement>> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, alternative) = self;
        if alternative.is_empty() {
            return f.write_str("none");
        }
        for (index, one) in alternative.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { " and " })?;
            f.write_str(&api.security_schemes[one.scheme].name)?;
            if !one.scopes.is_empty() {
                write!(f, " {:?}", one.scopes)?;
            }
        }
        Ok(())
    }
}

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
        let ty = Spelled(api, &parameter.ty);
        write!(f, "{location} {}{optional}: {ty}", parameter.name)?;
        match &parameter.encoding {
            ParameterEncoding::Style {
                style,
                explode,
                allow_reserved,
                within,
                slashes,
            } => {
                write!(f, "  {}", style_name(*style))?;
                f.write_str(if *explode { " explode" } else { "" })?;
                f.write_str(if *allow_reserved { " reserved" } else { "" })?;
                for style in within {
                    write!(f, " of {}", style_name(*style))?;
                }
                f.write_str(if *slashes { " slashes" } else { "" })?;
            }
            ParameterEncoding::Content { media_type, parts } => {
                write!(f, "  as {media_type}")?;
                for part in parts {
                    write!(f, "  {}", part.property)?;
                }
            }
        }
        if parameter.allow_empty {
            f.write_str(" or empty")?;
        }
        match &parameter.pattern {
            Some(pattern) => write!(f, "  /{pattern}/"),
            None => Ok(()),
        }
    }
}

impl Display for Spelled<'_, Header> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, header) = self;
        let optional = if header.required { "" } else { "?" };
        let ty = Spelled(api, &header.ty);
        write!(f, "header {}{optional}: {ty}", header.name)?;
        f.write_str(if header.explode { "  explode" } else { "" })?;
        match &header.content {
            Some(media_type) => write!(f, "  as {media_type}"),
            None => Ok(()),
        }
    }
}

impl Display for Spelled<'_, Content> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let Self(api, content) = self;
        write!(f, "{}: {}", content.media_type, Spelled(api, &content.ty))?;
        if let Some(root) = &content.xml {
            write!(f, "  {}", Spelled(api, root))?;
        }
        match &content.item {
            Some(item) => write!(f, "  items {}", Spelled(api, item)),
            None => Ok(()),
        }
    }
}
