//! The media types of answers → the header `Accept` of their requests.

use crate::api::{Operation, Stream, media};
use crate::plan::planning::Planning;

/// The weight of what is only accepted where nothing else can be had (RFC 9110 §12.4.2): errors, and what a success is read in
/// though another one is not.
const LESS: &str = ";q=0.5";

impl Planning<'_> {
    /// What an operation, or its stream, asks for as a rule.
    pub(in crate::plan) fn accept(&self, operation: &Operation, stream: Option<&Stream>) -> String {
        if let Some(stream) = stream {
            return self.accept_of(operation, &[&stream.media_type]);
        }
        let (successes, _) = operation.answers();
        let (mut first, mut less): (Vec<&str>, Vec<&str>) = Default::default();
        let mut passed_over: Vec<&str> = Vec::new();
        for response in successes {
            let chosen = self.preferred(&response.contents);
            for content in &response.contents {
                match chosen {
                    Some(chosen) if std::ptr::eq(chosen, content) => {
                        first.push(&content.media_type)
                    }
                    _ => passed_over.push(&content.media_type),
                }
            }
        }
        let is_json = |one: &&str| media::is_json(one) && !media::is_range(one);
        // What a range is read as, JSON mostly is.
        let json = first.iter().any(is_json);
        let doubtful = |one: &str| json && media::is_range(one) || passed_over.contains(&one);
        let certain = |one: &&str| !doubtful(one);
        if first.iter().any(certain) {
            (first, less) = first.into_iter().partition(certain);
        }
        less.extend(self.types_of_failures(operation, !first.is_empty()));
        weighed(&first, &less)
    }

    /// The header that asks for a success in these media types.
    pub(super) fn accept_of(&self, operation: &Operation, types: &[&str]) -> String {
        weighed(types, &self.types_of_failures(operation, true))
    }

    /// The media types in which failures are read; ranges of them ask for nothing where a success says more.
    fn types_of_failures<'o>(&self, operation: &'o Operation, is_said: bool) -> Vec<&'o str> {
        let (_, failures) = operation.answers();
        let chosen = failures.into_iter();
        let chosen = chosen.filter_map(|response| self.preferred(&response.contents));
        let types = chosen.map(|content| content.media_type.as_str());
        types
            .filter(|one| !is_said || !media::is_range(one))
            .collect()
    }
}

/// Media types, those of less weight last; the same weight where there are no others.
fn weighed(first: &[&str], less: &[&str]) -> String {
    let mut all: Vec<String> = Vec::new();
    for one in first.iter().map(|one| sendable(one)) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    let weight = if all.is_empty() { "" } else { LESS };
    for one in less.iter().map(|one| sendable(one)) {
        let weighed = format!("{one}{weight}");
        if !all.contains(&one) && !all.contains(&weighed) {
            all.push(weighed);
        }
    }
    match all.is_empty() {
        true => "*/*".to_owned(),
        false => all.join(", "),
    }
}

/// A media type as a header may have it: ranges are of whole subtypes (RFC 9110 §12.5.1).
fn sendable(media_type: &str) -> String {
    let essence = media::essence(media_type);
    match essence.split_once("/*") {
        Some((_, "+json")) => "application/json".to_owned(),
        Some((_, "+xml")) => "application/xml".to_owned(),
        Some((ty, subtype)) if !subtype.is_empty() => format!("{ty}/*"),
        _ => media_type.to_owned(),
    }
}
