//! Responses that are items one after another → what an item is, and how it is asked for.

use crate::api::media::{Media, is_range};
use crate::api::stream::{Asked, Framing, Items};
use crate::api::{
    Content, Operation, Primitive, Response, Stream, StringFormat, Type, TypeDef, TypeId,
};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use std::collections::HashMap;

mod parts;
mod told;

use told::Told;

/// Finds the streams of operations, whose types are there whole.
pub(super) fn find(operations: &mut [Operation], types: &[TypeDef], found: &mut Diagnostics) {
    let given = types.iter().enumerate();
    let given = given.filter_map(|(at, def)| Some((def.name.given()?, TypeId(at))));
    let mut streams = Streams {
        items: Items::new(types),
        types,
        components: given.collect(),
    };
    for operation in operations {
        for content in operation
            .body
            .iter_mut()
            .flat_map(|body| &mut body.contents)
        {
            streams.sent(content);
        }
        let told = Told::of(operation);
        let mut stream = streams.stream(operation, &told);
        if stream.is_none() {
            stream = streams.described(operation, &told);
            found.extend(stream.iter().map(|stream| inferred(operation, stream)));
        }
        told.is_done(operation, stream.is_some());
        operation.stream = stream;
    }
}

/// What is known of the types while streams are looked for.
struct Streams<'a> {
    items: Items<'a>,
    types: &'a [TypeDef],
    /// The types that the document names.
    components: HashMap<&'a str, TypeId>,
}

impl Streams<'_> {
    /// Makes a body of records a list of them, where anything is said of them.
    fn sent(&self, content: &mut Content) {
        let records = Framing::of(&content.media_type).filter(|framing| !framing.is_events());
        let Some(framing) = records else {
            return;
        };
        let item = self.item(content, framing);
        content.item = None;
        if let Some(item) = item.filter(|item| *item != Type::ANY) {
            content.ty = Type::Array(Box::new(item));
        }
    }

    /// The stream that responses or an extension say.
    fn stream(&mut self, operation: &Operation, told: &Told) -> Option<Stream> {
        let (successes, _) = operation.answers();
        let mut responses = successes.iter();
        let stream = responses.find_map(|response| self.stream_of(response));
        let stream = stream.or_else(|| self.by_extension(successes.first()?, told))?;
        let asked = match stream.asked {
            Asked::Always => Asked::Always,
            _ => self.asked(operation, told).unwrap_or(Asked::ByAccept),
        };
        Some(Stream {
            until: told.until.clone(),
            asked,
            ..stream
        })
    }

    /// The member of the body by which a stream is asked for.
    fn asked(&mut self, operation: &Operation, told: &Told) -> Option<Asked> {
        let name = told.member.as_deref().unwrap_or("stream");
        let (flag, _) = self.items.flag(operation.body.as_ref()?, name)?;
        Some(Asked::ByMember(flag))
    }

    fn stream_of(&mut self, response: &Response) -> Option<Stream> {
        let mut contents = response.contents.iter();
        let (content, framing) =
            contents.find_map(|content| Some((content, self.framing(content)?)))?;
        let alone = |other: &Content| self.framing(other).is_some();
        let asked = match response.contents.iter().all(alone) {
            true => Asked::Always,
            false => Asked::ByAccept,
        };
        if framing == Framing::Parts {
            return parts::of(content, asked == Asked::Always).map(|(item, part)| Stream {
                part,
                ..self.made(response, &content.media_type, (framing, item), asked)
            });
        }
        let item = self.item(content, framing);
        let said = item.is_some() || framing.is_events() && asked == Asked::Always;
        said.then(|| self.made(response, &content.media_type, (framing, item), asked))
    }

    /// How the items of a content are told apart, where it is items.
    fn framing(&self, content: &Content) -> Option<Framing> {
        Framing::of_answer(&content.media_type)
    }

    /// A success in JSON of which an extension says that it is a stream.
    fn by_extension(&mut self, response: &Response, told: &Told) -> Option<Stream> {
        let framing = told.framing?;
        let mut contents = response.contents.iter();
        let json = contents.find(|content| {
            Media::of(&content.media_type) == Media::Json
                && content.ty != Type::Primitive(Primitive::Binary)
        });
        let item = match &told.item {
            Some(name) => Some(Type::Named(*self.components.get(name.as_str())?)),
            None => json.map(|content| content.ty.clone()),
        };
        let media_type = match json.filter(|_| !framing.is_events()) {
            Some(content) if !is_range(&content.media_type) => &content.media_type,
            Some(_) => "application/json",
            None if framing.is_events() => "text/event-stream",
            None => return None,
        };
        let asked = match told.conditional {
            true => Asked::ByAccept,
            false => Asked::Always,
        };
        Some(self.made(response, media_type, (framing, Some(item?)), asked))
    }

    /// Events of which only the description of the member tells that asks for them.
    fn described(&mut self, operation: &Operation, told: &Told) -> Option<Stream> {
        let name = told.member.as_deref().unwrap_or("stream");
        let (flag, field) = self.items.flag(operation.body.as_ref()?, name)?;
        let docs = &field.docs;
        let mut texts = docs.description.iter().chain(&docs.summary);
        let said = told.member.is_some() || told.prose;
        if !said && !texts.any(|text| told::names_events(text)) {
            return None;
        }
        let (successes, _) = operation.answers();
        let response = *successes.first()?;
        let mut contents = response.contents.iter();
        let json = contents.find(|content| Media::of(&content.media_type) == Media::Json)?;
        let item = self.events_of(&json.ty);
        let item = item.or_else(|| self.events_of_tag(operation));
        let made = (Framing::EventData, item);
        let stream = self.made(response, "text/event-stream", made, Asked::ByMember(flag));
        Some(Stream {
            until: told.until.clone(),
            ..stream
        })
    }

    /// The component that is called as the events of an answer: `MessageStreamEvent` for `Message`.
    fn events_of(&self, answer: &Type) -> Option<Type> {
        let Type::Named(id) = answer else {
            return None;
        };
        let name = self.types[id.0].name.given()?;
        let events = self.components.get(format!("{name}StreamEvent").as_str())?;
        Some(Type::Named(*events))
    }

    /// The component that is called as the events of a tag: `AssistantStreamEvent` for `Assistants`.
    fn events_of_tag(&self, operation: &Operation) -> Option<Type> {
        let mut tags = operation.tags.iter();
        tags.find_map(|tag| {
            let one = tag.strip_suffix('s')?;
            let events = self.components.get(format!("{one}StreamEvent").as_str())?;
            Some(Type::Named(*events))
        })
    }

    fn made(
        &mut self,
        response: &Response,
        media_type: &str,
        (framing, item): (Framing, Option<Type>),
        asked: Asked,
    ) -> Stream {
        let framed = self.items.framed(framing, item.as_ref());
        Stream {
            origin: response.origin.clone(),
            media_type: media_type.to_owned(),
            framing: framed.framing,
            fields: framed.fields,
            data: framed.data,
            errors: framed.errors,
            item,
            part: None,
            until: None,
            asked,
        }
    }

    /// The type of the items: `schema` is that of all of them as a list (OpenAPI 3.2, Sequential Media Types), or, as is
    /// written in documents before 3.2, that of each. Text may be meant for the whole body, and says nothing of what is in it.
    fn item(&self, content: &Content, framing: Framing) -> Option<Type> {
        let written = content.item.as_ref().unwrap_or(&content.ty);
        match self.items.plain(written) {
            Type::Array(item) if content.item.is_none() => Some((**item).clone()),
            Type::Primitive(Primitive::Binary) => None,
            Type::Primitive(Primitive::String(StringFormat::Plain | StringFormat::Named(_)))
                if framing.is_events() =>
            {
                None
            }
            Type::Primitive(Primitive::String(_))
                if content.item.is_none() && !framing.is_events() =>
            {
                Some(Type::ANY)
            }
            _ => Some(written.clone()),
        }
    }
}

fn inferred(operation: &Operation, stream: &Stream) -> Diagnostic {
    let Asked::ByMember(flag) = &stream.asked else {
        unreachable!("what is only described is asked for by a member")
    };
    let name = &flag.name;
    let message = format!("a method of its own sends `{name}` and gives server-sent events");
    let found = Diagnostic::at_key(Code::InferredStream, &operation.origin, message);
    match stream.item {
        Some(_) => found,
        None => found.help("the configuration may say what their data are: `[operation.\"ID\".stream]` with `item`"),
    }
}
