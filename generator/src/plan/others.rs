//! Successes in several media types → the methods that ask for those that are not asked for as a rule.

use super::Planning;
use super::argument::Inputs;
use super::names::reserved::{CALL_METHODS, PAGES_METHODS, STREAMED_METHODS};
use super::names::{Case, Scope, Wanted};
use crate::api::media::{self, Media};
use crate::api::stream::Framing;
use crate::api::{Content, Operation, Response};
use crate::prose::Line;
use crate::runtime_files::Part;
use crate::rust::operation::OtherAnswer;
use crate::rust::{Codec, ContentVariant, Contents, Decode, Docs, Ident};

impl Planning<'_> {
    /// The methods of a call by which a success is asked for in another media type, and the enum of one that asks for any;
    /// `name` gives that a name.
    pub(super) fn other_answers(
        &mut self,
        operation: &Operation,
        inputs: &Inputs,
        name: impl FnOnce(&Self) -> Ident,
    ) -> (Vec<OtherAnswer>, Option<Contents>) {
        let others = self.others(operation);
        if others.is_empty() {
            return (Vec::new(), None);
        }
        for (_, decode) in &others {
            if let Decode::Xml(_, _, root) = decode {
                self.reads_xml(root);
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
        let failures = self.accept_of_failures(operation);
        let accept = |types: &[&str]| {
            let further = failures.iter().map(String::as_str);
            let further = further.filter(|one| !types.contains(one));
            let all: Vec<&str> = types.iter().copied().chain(further).collect();
            all.join(", ")
        };
        let methods = others.iter().zip(names);
        let methods = methods.map(|((media_type, decode), name)| {
            let asks = Line::of("Requests the response as {}.", &[&Line::sample(media_type)]);
            OtherAnswer {
                docs: Docs::of(&asks),
                name,
                accept: accept(&[media_type]),
                decode: decode.clone(),
            }
        });
        let mut methods: Vec<OtherAnswer> = methods.collect();
        let usual = self.usual_answer(operation);
        let usual = usual.filter(|(_, decode)| is_whole(decode));
        // For nothing but XML that no schema speaks of, an enum would only cost.
        let unsaid = others.iter().all(is_unsaid_xml);
        let (Some(usual), Some(as_any), false) = (usual, as_any, unsaid) else {
            return (methods, None);
        };
        let all: Vec<(String, Decode)> = [usual].into_iter().chain(others).collect();
        let name = name(self);
        let types: Vec<&str> = all
            .iter()
            .map(|(media_type, _)| media_type.as_str())
            .collect();
        let listed: Vec<Line> = types.iter().map(|one| Line::sample(one)).collect();
        let listed = Line::joined(&listed, ", ");
        let asks =
            "Requests the response as any of {}, and returns the one that the server chooses.";
        methods.push(OtherAnswer {
            docs: Docs::of(&Line::of(asks, &[&listed])),
            name: as_any,
            accept: accept(&types),
            decode: Decode::ByMediaType(name.clone()),
        });
        let contents = self.contents(operation, name, all);
        (methods, Some(contents))
    }

    /// What the answers are in whichever media type comes.
    fn contents(&self, operation: &Operation, name: Ident, all: Vec<(String, Decode)>) -> Contents {
        let (successes, _) = operation.answers();
        let is_large = |media_type: &str| {
            let mut contents = successes.iter().flat_map(|response| &response.contents);
            let content = contents.find(|content| content.media_type == *media_type);
            content.is_some_and(|content| self.is_large(&content.ty))
        };
        let wanted = all.iter().map(|(media_type, _)| {
            let (ty, word) = words(media_type);
            Wanted::new(&word)
                .or(format!("{ty} {word}"))
                .which(media_type)
        });
        let wanted = wanted.chain([Wanted::new("other")]);
        let mut names = Scope::default().claim_all(wanted.collect(), Case::Type);
        let other = names.pop().expect("each has a name");
        let variants = all.into_iter().zip(names);
        let variants = variants.map(|((media_type, decode), name)| ContentVariant {
            docs: Docs::of(&Line::of("{}.", &[&Line::code(&media_type)])),
            name,
            boxed: matches!(decode, Decode::Json(..) | Decode::Xml(..)) && is_large(&media_type),
            media_type,
            decode,
        });
        Contents {
            docs: super::docs::sentence("A success, by its media type."),
            name,
            variants: variants.collect(),
            other,
        }
    }

    /// The media type that all successes are asked for in, and what they are in it.
    fn usual_answer(&self, operation: &Operation) -> Option<(String, Decode)> {
        let (successes, _) = operation.answers();
        let usual = successes.iter();
        let usual = usual.filter_map(|response| self.preferred(&response.contents));
        let mut usual = usual.map(|content| (&content.media_type, self.decoded_as(content).0));
        let (media_type, decode) = usual.next()?;
        let alike = usual.all(|other| other == (media_type, decode.clone()));
        (alike && !media::is_range(media_type)).then(|| (media_type.clone(), decode))
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
        // Where anything may come, what is asked for as a rule may as well.
        let anything = media::essence(&content.media_type) == "*/*";
        if anything || Framing::of(&content.media_type).is_some() {
            return None;
        }
        let (decode, raw) = self.decoded_as(content);
        let told = raw.is_none() && is_whole(&decode);
        let json = |content: &Content| Media::of(&content.media_type) == Media::Json;
        // The same in JSON by another name, or as JSON that is called text.
        let same = (json(content) && json(usual) && decode == self.decoded_as(usual).0)
            || essence_is_equal(content, usual);
        let decode = match decode {
            Decode::Xml(..) if json(usual) && !self.api.says_xml => Decode::Text,
            decode => decode,
        };
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

/// Whether it is XML of a document that says of no schema how it is written in XML. Beside JSON it is mostly there by habit:
/// its text is given, and no client has tables of XML for it.
fn is_unsaid_xml((media_type, decode): &(String, Decode)) -> bool {
    media::is_xml(media_type) && *decode == Decode::Text
}

/// Whether two media types differ in their parameters alone.
fn essence_is_equal(one: &Content, other: &Content) -> bool {
    media::essence(&one.media_type) == media::essence(&other.media_type)
}

/// Whether a value is read by what reads any of its kind: nothing that is a date, or made of dates alone.
fn is_whole(decode: &Decode) -> bool {
    !matches!(
        decode,
        Decode::Json(_, Codec::Dates)
            | Decode::Plain(_, Codec::Dates)
            | Decode::Xml(_, Codec::Dates, _)
    )
}

/// `as_csv` for `text/csv`, `as_image` for `image/*`.
fn wanted(media_type: &str) -> Wanted {
    let (ty, word) = words(media_type);
    Wanted::new(format!("as {word}"))
        .or(format!("as {ty} {word}"))
        .which(media_type)
}

/// A media type's type, and its subtype in words.
fn words(media_type: &str) -> (String, String) {
    let essence = media::essence(media_type);
    let (ty, subtype) = essence.split_once('/').unwrap_or(("", &essence));
    let word = SHORT.iter().find(|(known, _)| *known == subtype);
    let word = match word {
        Some((_, short)) => (*short).to_owned(),
        None if subtype == "*" => ty.to_owned(),
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
