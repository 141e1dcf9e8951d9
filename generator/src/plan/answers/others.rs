//! Successes in several media types → the methods that ask for those that are not asked for as a rule.

use std::collections::{HashMap, HashSet};

use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{Content, Operation};
use crate::plan::names::reserved::{CALL_METHODS, PAGES_METHODS, STREAMED_METHODS};
use crate::plan::names::{Case, Scope, Wanted};
use crate::plan::planned::Inputs;
use crate::plan::planning::Planning;
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::operation::OtherAnswer;
use crate::rust::{Codec, Contents, Decode, Docs, Ident};

mod any_answer;

use any_answer::contents;

impl Planning<'_> {
    /// The methods of a call by which a success is asked for in another media type, and the enum of one that asks for any;
    /// `name` gives that a name.
    pub(in crate::plan) fn other_answers(
        &mut self,
        operation: &Operation,
        inputs: &Inputs,
        name: impl FnOnce(&Self) -> Ident,
    ) -> (Vec<OtherAnswer>, Option<Contents>) {
        let others = self.others(operation);
        let any = self.any_answer(operation);
        if others.is_empty() && any.is_empty() {
            return (Vec::new(), None);
        }
        let decodes = others.iter().map(|(_, decode)| decode);
        for decode in decodes.chain(any.iter().map(|one| &one.decode)) {
            if let Decode::Xml(_, _, root) = decode {
                self.uses_root(root);
            }
        }
        self.runtime_parts.insert(Part::AskedFor);
        let setters = inputs.setters.iter();
        let taken = setters.map(|setter| setter.argument.name.as_str());
        let fixed = [CALL_METHODS, STREAMED_METHODS, PAGES_METHODS].concat();
        let taken: Vec<&str> = taken.chain(fixed).collect();
        let wanted = others.iter().map(|(media_type, _)| wanted(media_type));
        let wanted = wanted.chain([Wanted::new("as any")]);
        let mut names = Scope::without(&taken).claim_all(wanted.collect(), Case::Value);
        let as_any = names.pop();
        let methods = others.iter().zip(names);
        let methods = methods.map(|((media_type, decode), name)| {
            let asks = Line::of("Requests the response as {}.", &[&Line::sample(media_type)]);
            OtherAnswer {
                docs: Docs::of(&asks),
                name,
                accept: self.accept_of(operation, &[media_type]),
                decode: decode.clone(),
            }
        });
        let mut methods: Vec<OtherAnswer> = methods.collect();
        let Some(as_any) = as_any.filter(|_| !any.is_empty()) else {
            return (methods, None);
        };
        let name = name(self);
        let mut types: Vec<&str> = Vec::new();
        for one in &any {
            if !types.contains(&one.media_type.as_str()) {
                types.push(&one.media_type);
            }
        }
        let listed: Vec<Line> = types.iter().map(|one| Line::sample(one)).collect();
        let listed = Line::joined(&listed, ", ");
        let asks =
            "Requests the response as any of {}, and returns the one that the server chooses.";
        methods.push(OtherAnswer {
            docs: Docs::of(&Line::of(asks, &[&listed])),
            name: as_any,
            accept: self.accept_of(operation, &types),
            decode: Decode::ByMediaType(name.clone()),
        });
        let contents = contents(name, any);
        (methods, Some(contents))
    }

    /// The media types of successes, but for the usual ones, in which a success has a type, and one that the usual ones do
    /// not give.
    pub(in crate::plan) fn others(&self, operation: &Operation) -> Vec<(String, Decode)> {
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

    /// The media types in which a success is of another type than the usual one, though JSON or XML like that: what comes in
    /// one of these is not read as the usual one.
    pub(in crate::plan) fn types_apart(&self, operation: &Operation) -> Vec<String> {
        let others = self.others(operation);
        if others.is_empty() {
            return Vec::new();
        }
        let (successes, _) = operation.answers();
        // Of each success the usual content, with all by their media types.
        let usual = successes.iter().filter_map(|response| {
            let one = self.preferred(&response.contents)?;
            let all = response.contents.iter().rev();
            let all: HashMap<&str, &Content> = all
                .map(|content| (content.media_type.as_str(), content))
                .collect();
            Some((all, one))
        });
        let usual: Vec<_> = usual.collect();
        let essences: HashSet<String> = usual
            .iter()
            .map(|(_, one)| media::essence(&one.media_type))
            .collect();
        let alike = |one: &str, other: &str| {
            let json = |text: &str| Media::of(text) == Media::Json;
            json(one) && json(other) || media::is_xml(one) && media::is_xml(other)
        };
        let is_apart = |media_type: &str| {
            let mut pairs = usual
                .iter()
                .filter_map(|(all, one)| Some((all.get(media_type)?, one)));
            let differs = pairs.any(|(other, one)| {
                alike(media_type, &one.media_type) && !self.are_same(&other.ty, &one.ty)
            });
            let is_usual = essences.contains(&media::essence(media_type));
            differs && !is_usual && !media::is_range(media_type)
        };
        let others = others.into_iter().map(|(media_type, _)| media_type);
        others.filter(|media_type| is_apart(media_type)).collect()
    }

    /// What a success is in another media type than the usual one.
    pub(in crate::plan) fn another(&self, content: &Content, usual: &Content) -> Option<Decode> {
        let json = |content: &Content| Media::of(&content.media_type) == Media::Json;
        // Where anything may come, what is asked for as a rule may as well; nor can any JSON be asked for.
        let anything = match media::essence(&content.media_type).as_str() {
            "*/*" => true,
            "application/*+json" => json(usual),
            _ => false,
        };
        if anything || Framing::of(&content.media_type).is_some() {
            return None;
        }
        let (decode, raw) = self.decoded_as(content);
        let told = raw.is_none() && is_whole(&decode);
        // The same in JSON by another name, or as JSON that is called text.
        let same = (json(content) && json(usual) && decode == self.decoded_as(usual).0)
            || essence_is_equal(content, usual);
        let decode = match decode {
            Decode::Xml(..) if json(usual) && !self.api.says_xml => Decode::Text,
            decode => decode,
        };
        (told && !same).then_some(decode)
    }
}

/// Whether it is XML of a document that says of no schema how it is written in XML. Beside JSON it is mostly there by habit:
/// its text is given, and no client has tables of XML for it.
pub(super) fn is_unsaid_xml((media_type, decode): &(String, Decode)) -> bool {
    media::is_xml(media_type) && *decode == Decode::Text
}

/// Whether two media types differ in their parameters alone.
fn essence_is_equal(one: &Content, other: &Content) -> bool {
    media::essence(&one.media_type) == media::essence(&other.media_type)
}

/// Whether a value is read in one go: nothing in XML that is a date, or made of dates alone.
pub(super) fn is_whole(decode: &Decode) -> bool {
    !matches!(decode, Decode::Xml(_, Codec::Dates, _))
}

/// `as_csv` for `text/csv`, `as_image` for `image/*`.
fn wanted(media_type: &str) -> Wanted {
    let (ty, word) = words(media_type);
    Wanted::new(format!("as {word}"))
        .or(format!("as {ty} {word}"))
        .which(media_type)
}

/// A media type's type, and its subtype in words.
pub(super) fn words(media_type: &str) -> (String, String) {
    let essence = media::essence(media_type);
    let (ty, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let word = SHORT.iter().find(|(known, _)| *known == subtype);
    let word = match word {
        Some((_, short)) => (*short).to_owned(),
        None if subtype == "*" => ty.to_owned(),
        None if subtype.starts_with("*+") => subtype[2..].to_owned(),
        None => {
            let tree = subtype.strip_prefix("x-").unwrap_or(subtype);
            tree.strip_prefix("vnd.").unwrap_or(tree).replace('+', " ")
        }
    };
    (ty.to_owned(), word)
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
