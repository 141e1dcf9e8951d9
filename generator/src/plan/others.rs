//! Successes in several media types → the methods that ask for those that are not asked for as a rule.

use super::Planning;
use super::argument::Inputs;
use super::names::reserved::{CALL_METHODS, PAGES_METHODS, STREAMED_METHODS};
use super::names::{Case, Scope, Wanted};
use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{Content, Operation, Response};
use crate::prose::Line;
use crate::rust::operation::OtherAnswer;
use crate::rust::{Codec, Decode, Docs};

impl Planning<'_> {
    /// The methods of a call by which a success is asked for in another media type.
    pub(super) fn other_answers(
        &mut self,
        operation: &Operation,
        inputs: &Inputs,
    ) -> Vec<OtherAnswer> {
        let others = self.others(operation);
        if others.is_empty() {
            return Vec::new();
        }
        self.runtime_parts.insert("asked_for");
        let setters = inputs.setters.iter();
        let taken = setters.map(|setter| setter.argument.name.as_str());
        let fixed = [CALL_METHODS, STREAMED_METHODS, PAGES_METHODS].concat();
        let taken: Vec<&str> = taken.chain(fixed).collect();
        let wanted = others.iter().map(|(media_type, _)| wanted(media_type));
        let names = Scope::without(&taken).claim_all(wanted.collect(), Case::Value);
        let failures = self.accept_of_failures(operation);
        let methods = others.into_iter().zip(names);
        let methods = methods.map(|((media_type, decode), name)| {
            let mut accept = vec![media_type.clone()];
            accept.extend(failures.iter().filter(|one| **one != media_type).cloned());
            let asks = Line::of("Asks for {}.", &[&Line::sample(&media_type)]);
            OtherAnswer {
                docs: Docs::of(&asks),
                name,
                accept: accept.join(", "),
                decode,
            }
        });
        methods.collect()
    }

    /// The media types of successes, but for the usual ones, in which a success has a type, and one that the usual ones do
    /// not give.
    pub(super) fn others(&self, operation: &Operation) -> Vec<(String, Decode)> {
        let (successes, _) = operation.answers();
        if operation.stream.is_some() {
            return Vec::new();
        }
        let mut others: Vec<(String, Decode)> = Vec::new();
        let mut unclear = Vec::new();
        for response in &successes {
            let Some(usual) = self.preferred(&response.contents) else {
                continue;
            };
            for content in &response.contents {
                let media_type = &content.media_type;
                if std::ptr::eq(content, usual) {
                    unclear.push(media_type);
                    continue;
                }
                let Some(decode) = self.another(content, usual) else {
                    continue;
                };
                match others.iter().find(|(known, _)| known == media_type) {
                    Some((_, known)) if *known == decode => {}
                    Some(_) => unclear.push(media_type),
                    None => others.push((media_type.clone(), decode)),
                }
            }
        }
        others.retain(|(media_type, _)| !unclear.contains(&media_type));
        others
    }

    /// What a success is in another media type than the usual one.
    fn another(&self, content: &Content, usual: &Content) -> Option<Decode> {
        let named = !media::is_range(&content.media_type);
        if !named || Framing::of(&content.media_type).is_some() || content.xml.is_some() {
            return None;
        }
        let (decode, raw) = self.decoded_as(content);
        let told = raw.is_none()
            && !matches!(
                decode,
                Decode::Json(_, Codec::Dates) | Decode::Plain(_, Codec::Dates)
            );
        let json = |content: &Content| Media::of(&content.media_type) == Media::Json;
        // The same in JSON by another name, or as JSON that is called text.
        let same = (json(content) && json(usual) && decode == self.decoded_as(usual).0)
            || essence_is_equal(content, usual);
        (told && !same).then_some(decode)
    }

    fn accept_of_failures(&self, operation: &Operation) -> Vec<String> {
        let (_, failures) = operation.answers();
        let mut accept: Vec<String> = Vec::new();
        let chosen = |response: &&Response| self.preferred(&response.contents).cloned();
        for content in failures.iter().filter_map(chosen) {
            if !accept.contains(&content.media_type) {
                accept.push(content.media_type);
            }
        }
        accept
    }
}

/// Whether two media types differ in their parameters alone.
fn essence_is_equal(one: &Content, other: &Content) -> bool {
    media::essence(&one.media_type) == media::essence(&other.media_type)
}

/// `as_csv` for `text/csv`.
fn wanted(media_type: &str) -> Wanted {
    let essence = media::essence(media_type);
    let (ty, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let word = SHORT.iter().find(|(known, _)| *known == subtype);
    let word = match word {
        Some((_, short)) => (*short).to_owned(),
        None => {
            let tree = subtype.strip_prefix("x-").unwrap_or(subtype);
            tree.strip_prefix("vnd.").unwrap_or(tree).replace('+', " ")
        }
    };
    Wanted::new(format!("as {word}"))
        .or(format!("as {ty} {word}"))
        .which(media_type)
}

/// Subtypes that are called otherwise.
const SHORT: &[(&str, &str)] = &[
    ("octet-stream", "bytes"),
    ("plain", "text"),
    ("svg+xml", "svg"),
    ("vnd.ms-excel", "xls"),
    (
        "vnd.openxmlformats-officedocument.presentationml.presentation",
        "pptx",
    ),
    (
        "vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "xlsx",
    ),
    (
        "vnd.openxmlformats-officedocument.wordprocessingml.document",
        "docx",
    ),
];
