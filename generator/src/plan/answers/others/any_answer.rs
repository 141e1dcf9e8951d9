//! Successes in whichever media type the server chooses → one enum by media type and, where that says too little, by status.

use super::{is_unsaid_xml, is_whole, words};
use crate::api::{Content, Operation, Response, Status, media};
use crate::plan::answers::answer::{number, pattern, status_words};
use crate::plan::docs;
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::rust::{ContentVariant, Contents, Decode, Docs, Ident};

/// A success in one of its media types.
pub(in crate::plan) struct AnyOf {
    pub(in crate::plan) media_type: String,
    pub(in crate::plan) decode: Decode,
    /// The successes that are this, in the order of the document.
    statuses: Vec<Status>,
    boxed: bool,
}

impl Planning<'_> {
    /// What successes are in each of their media types, the usual ones first; nothing where there is only one media type, or
    /// where anything may come.
    pub(in crate::plan) fn any_answer(&self, operation: &Operation) -> Vec<AnyOf> {
        let (successes, _) = operation.answers();
        if operation.stream.is_some() {
            return Vec::new();
        }
        let (mut all, mut others): (Vec<AnyOf>, Vec<AnyOf>) = Default::default();
        for response in successes {
            let Some(usual) = self.preferred(&response.contents) else {
                continue;
            };
            let decode = self.decoded_as(usual).0;
            if media::is_range(&usual.media_type) || !is_whole(&decode) {
                return Vec::new();
            }
            self.add_any(&mut all, response, usual, decode);
            for content in &response.contents {
                let other = !std::ptr::eq(content, usual);
                let decode = other.then(|| self.another(content, usual)).flatten();
                if let Some(decode) = decode.filter(is_whole) {
                    self.add_any(&mut others, response, content, decode);
                }
            }
        }
        // For nothing but XML that no schema speaks of, an enum would only cost.
        let unsaid = |one: &AnyOf| is_unsaid_xml(&(one.media_type.clone(), one.decode.clone()));
        let unsaid = others.iter().all(unsaid);
        let of_others = others.iter();
        let several = |first: &AnyOf| {
            of_others
                .clone()
                .any(|one| one.media_type != first.media_type)
        };
        if unsaid || !all.first().is_some_and(several) {
            return Vec::new();
        }
        for one in others {
            let alike = |known: &&mut AnyOf| {
                known.media_type == one.media_type && known.decode == one.decode
            };
            match all.iter_mut().find(alike) {
                Some(known) => known.statuses.extend(one.statuses),
                None => all.push(one),
            }
        }
        all
    }

    fn add_any(
        &self,
        all: &mut Vec<AnyOf>,
        response: &Response,
        content: &Content,
        decode: Decode,
    ) {
        let media_type = &content.media_type;
        let alike = |known: &&mut AnyOf| known.media_type == *media_type && known.decode == decode;
        match all.iter_mut().find(alike) {
            Some(known) => known.statuses.push(response.status),
            None => all.push(AnyOf {
                boxed: matches!(decode, Decode::Json(..) | Decode::Xml(..))
                    && self.is_large(&content.ty),
                media_type: media_type.clone(),
                decode,
                statuses: vec![response.status],
            }),
        }
    }
}

/// The enum of these.
pub(in crate::plan) fn contents(name: Ident, all: Vec<AnyOf>) -> Contents {
    let by_status = |one: &AnyOf| {
        let alike = all
            .iter()
            .filter(|other| other.media_type == one.media_type);
        alike.count() > 1
    };
    let by_status: Vec<bool> = all.iter().map(by_status).collect();
    let wanted = all.iter().zip(&by_status).map(|(one, by_status)| {
        let (ty, word) = words(&one.media_type);
        match one.statuses.first().filter(|_| *by_status) {
            Some(status) => {
                let status = status_words(*status);
                Wanted::new(format!("{status} {word}"))
                    .or(format!("{status} {ty} {word}"))
                    .which(format!("{} {status}", one.media_type))
            }
            None => Wanted::new(&word)
                .or(format!("{ty} {word}"))
                .which(&one.media_type),
        }
    });
    let wanted = wanted.chain([Wanted::new("other")]);
    let mut names = Scope::default().claim_all(wanted.collect(), Case::Type);
    let other = names.pop().expect("each has a name");
    let mut variants = Vec::new();
    for ((one, name), by_status) in all.into_iter().zip(names).zip(by_status) {
        let media_type = Line::code(&one.media_type);
        let mut statuses: Vec<Status> = one.statuses.into_iter().filter(|_| by_status).collect();
        statuses.sort_by_key(|status| !matches!(status, Status::Exact(_)));
        let numbers: Vec<Line> = statuses.iter().map(|one| number(*one)).collect();
        let docs = match numbers.is_empty() {
            true => Line::of("{}.", &[&media_type]),
            false => Line::of("{}: {}.", &[&Line::joined(&numbers, ", "), &media_type]),
        };
        variants.push(ContentVariant {
            docs: Docs::of(&docs),
            name,
            boxed: one.boxed,
            media_type: one.media_type,
            statuses: statuses.into_iter().map(pattern).collect(),
            decode: one.decode,
        });
    }
    // A single status is meant before a range that has it.
    variants.sort_by_key(|one| one.statuses.iter().any(|status| status.is_range()));
    Contents {
        docs: docs::sentence("A success, by its media type."),
        name,
        variants,
        other,
    }
}
