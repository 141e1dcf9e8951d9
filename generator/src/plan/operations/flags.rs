//! Operations that answer with one value or a stream → what each of their calls says in the body.

use crate::api::stream::Asked;
use crate::api::{Operation, Shape, Stream};
use crate::plan::names::Scope;
use crate::plan::planned::Inputs;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::{Body, BodyEncoding, Destination, Flag, Ident, Presence, Said, SentType};

/// What a call takes, and what it says in a body that need not be given.
pub(super) struct Flagged {
    pub(in crate::plan) inputs: Inputs,
    pub(in crate::plan) flag: Option<Flag>,
}

impl Planning<'_> {
    /// `streamed`: the call asks for the stream.
    pub(super) fn flagged(
        &self,
        operation: &Operation,
        inputs: &Inputs,
        streamed: bool,
    ) -> Flagged {
        let mut inputs = inputs.clone();
        let asked = operation.stream.as_ref().map(|stream| &stream.asked);
        let Some(Asked::ByMember(asked)) = asked else {
            return Flagged { inputs, flag: None };
        };
        let said = match (streamed, asked.always) {
            (true, _) => Said::Yes,
            (false, true) => Said::No,
            (false, false) => Said::NotYes,
        };
        let mut flag = None;
        let setters = inputs.setters.iter_mut();
        let setters = setters.map(|setter| (&mut setter.argument, true));
        let arguments = inputs.arguments.iter_mut();
        for (argument, optional) in arguments.map(|one| (one, false)).chain(setters) {
            let Destination::Body(body) = &mut argument.destination else {
                continue;
            };
            body.flag = self.flag(operation, body, &asked.name, said);
            let json = body.encoding == BodyEncoding::Json && said != Said::NotYes;
            flag = body.flag.clone().filter(|_| optional && json);
        }
        Flagged { inputs, flag }
    }

    fn flag(&self, operation: &Operation, body: &Body, name: &str, said: Said) -> Option<Flag> {
        let SentType::Fixed(media_type) = &body.media_type else {
            return None;
        };
        let field = match body.encoding {
            BodyEncoding::Json => None,
            BodyEncoding::Parts { .. } => Some(self.part_field(operation, body, name)?),
            _ => return None,
        };
        Some(Flag {
            media_type: media_type.clone(),
            name: name.to_owned(),
            said,
            field,
        })
    }

    /// The field for a part of a body.
    fn part_field(
        &self,
        operation: &Operation,
        body: &Body,
        name: &str,
    ) -> Option<(Ident, Presence)> {
        let content = operation.content_sent(&body.declared)?;
        let (id, _) = self.only_parts_of(content)?;
        let Shape::Structure(structure) = &self.api.types[id.0].shape else {
            return None;
        };
        let fields = self.parts_fields(id, structure, &mut Scope::default());
        let (field, ..) = fields.into_iter().find(|(field, ..)| field.wire == name)?;
        Some((field.name, field.presence))
    }
}

/// What the documentation of a method says of the one beside it, `other`.
pub(super) fn beside(stream: &Stream, other: &Line, streamed: bool) -> Line {
    let sent = match &stream.asked {
        Asked::ByMember(flag) => Some((Line::code(&flag.name), flag.always)),
        Asked::ByAccept | Asked::Always => None,
    };
    match (sent, streamed) {
        (None, false) => Line::of("{} returns the response as a stream.", &[other]),
        (None, true) => Line::of("{} returns the response as one value.", &[other]),
        (Some((name, _)), false) => Line::of(
            "{} returns the response as a stream; this method does not send {} as {}.",
            &[other, &name, &Line::code("true")],
        ),
        (Some((name, _)), true) => Line::of(
            "{} returns the response as one value; this method sends {} as {}.",
            &[other, &name, &Line::code("true")],
        ),
    }
}
