//! The way from a type to a schema that stands in it → the words that follow the type's name, without those that say nothing.
//!
//! What a name is depends on its own way alone, and on no other name.

use crate::api::Step;
use crate::plan::names::{LONG, type_name, words_of};

/// Members that hold what their object is about.
const WRAPPERS: &[&str] = &["attributes", "data", "properties"];

/// Words that are left of a name that is cut at its start.
const LEFT: usize = 3;

/// The words of a name.
pub(super) struct Way {
    /// What it begins with.
    pub(super) owner: String,
    pub(super) short: String,
    /// The words to try where another has the name.
    pub(super) long: Vec<String>,
}

pub(super) fn of(owner: &str, path: &[Step]) -> Way {
    let steps: Vec<Vec<String>> = path.iter().map(|step| words_of(step.word())).collect();
    let plain = joined(&steps);
    let said = words_of(owner);
    let (start, short) = cut(&said, path, steps.clone());
    // One of several that is called like another member.
    let mut items = steps;
    for (words, step) in items.iter_mut().zip(path) {
        if matches!(step, Step::One { .. }) {
            words.push("item".to_owned());
        }
    }
    let (_, items) = cut(&said, path, items);
    let owner = match start.len() < said.len() {
        true => type_name(&start.join(" ")),
        false => owner.to_owned(),
    };
    let short = joined(&short);
    let mut long = vec![joined(&items), plain];
    long.retain(|words| *words != short);
    long.dedup();
    Way { owner, short, long }
}

/// The words of a name with a bearable length: of a very long one, what stands between its ends says least, then its start.
fn cut(
    owner: &[String],
    path: &[Step],
    mut steps: Vec<Vec<String>>,
) -> (Vec<String>, Vec<Vec<String>>) {
    let mut owner = owner.to_vec();
    shorten(&owner, path, &mut steps);
    while length(&owner, &steps) > LONG {
        let left = steps.iter().filter(|step| !step.is_empty()).count();
        match steps.iter_mut().find(|step| !step.is_empty()) {
            Some(first) if left > 1 => first.clear(),
            _ => break,
        }
    }
    while length(&owner, &steps) > LONG && owner.len() > LEFT {
        owner.remove(0);
    }
    (owner, steps)
}

/// Leaves words out that the name has said before: those that repeat the ones before them, and members on the way whose
/// words are all in it, or which only wrap what their object is about.
fn shorten(owner: &[String], path: &[Step], steps: &mut [Vec<String>]) {
    let mut said = owner.to_vec();
    for (at, words) in steps.iter_mut().enumerate() {
        let on_the_way = matches!(path.get(at + 1), Some(Step::Written(_) | Step::One { .. }));
        let wraps = matches!(&path[at], Step::Written(word) if WRAPPERS.contains(&word.as_str()));
        let known = words.len() > 1 && said.windows(words.len()).any(|run| run == words);
        if on_the_way && (wraps || known || said.ends_with(words)) {
            words.clear();
            continue;
        }
        let most = words.len().saturating_sub(1).min(said.len());
        let begins = |from: &usize| words[*from].starts_with(char::is_alphabetic);
        let repeated = (1..=most).rev().filter(begins);
        let repeated = repeated
            .filter(|count| said.ends_with(&words[..*count]))
            .max();
        words.drain(..repeated.unwrap_or(0));
        said.extend(words.iter().cloned());
    }
}

fn joined(steps: &[Vec<String>]) -> String {
    let words: Vec<&str> = steps.iter().flatten().map(String::as_str).collect();
    words.join(" ")
}

fn length(owner: &[String], steps: &[Vec<String>]) -> usize {
    let words = owner.iter().chain(steps.iter().flatten());
    words.map(|word| word.chars().count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::names::type_name;

    fn name(owner: &str, path: &[&str]) -> String {
        let steps: Vec<Step> = path
            .iter()
            .map(|word| Step::Written((*word).to_owned()))
            .collect();
        let way = of(owner, &steps);
        way.owner + &type_name(&way.short)
    }

    #[test]
    fn words_that_were_said_are_left_out() {
        assert_eq!(name("Invoice", &["invoice_lines"]), "InvoiceLines");
        assert_eq!(name("Invoice", &["invoice"]), "InvoiceInvoice");
        assert_eq!(name("Invoice", &["invoice", "total"]), "InvoiceTotal");
        assert_eq!(
            name("Run", &["tracing", "tracing_config"]),
            "RunTracingConfig"
        );
        assert_eq!(
            name("PullRequestOpened", &["pull_request", "base"]),
            "PullRequestOpenedBase"
        );
        assert_eq!(name("Model", &["model_2"]), "ModelModel2");
        assert_eq!(
            name("ListPets", &["response", "pets"]),
            "ListPetsResponsePets"
        );
    }

    #[test]
    fn wrappers_alone_say_nothing() {
        assert_eq!(name("Page", &["data"]), "PageData");
        assert_eq!(name("Page", &["data", "attributes", "owner"]), "PageOwner");
        assert_eq!(
            name("Page", &["data_source", "owner"]),
            "PageDataSourceOwner"
        );
    }

    #[test]
    fn very_long_names_lose_their_middle_then_their_start() {
        let long = "a".repeat(40);
        let other = "b".repeat(40);
        assert_eq!(
            name("OneTwoThreeFour", &[&long, &other, "end"]),
            "OneTwoThreeFour".to_owned() + &type_name(&other) + "End"
        );
        let end = "c".repeat(70);
        let end = type_name(&end);
        assert_eq!(
            name("OneTwoThreeFour", &[&long, &end]),
            "TwoThreeFour".to_owned() + &end
        );
    }
}
