//! What tests printed and what Prism said, in; how many calls were right, and what was wrong with the others, out.

use std::collections::BTreeSet;

use crate::known::Known;
use crate::proxy::Seen;

/// Faults of Prism's own answers that are shown.
const OWN: usize = 4;

#[derive(Default)]
pub(crate) struct Report {
    /// What the tests print where a transport for tests answers.
    pub(crate) mocked: String,
    /// How often Prism was started again.
    pub(crate) ended: usize,
    operations: BTreeSet<String>,
    calls: usize,
    requests: usize,
    /// What Prism faults: the request and why.
    faults: BTreeSet<(String, String)>,
    /// What could not be read: the call and why.
    unread: BTreeSet<(String, String)>,
}

/// A line that a test prints: the operation, what it was given, how it ended, and more.
struct Line<'l> {
    operation: &'l str,
    call: String,
    word: &'l str,
    rest: &'l str,
}

impl Report {
    /// Takes what the tests printed, and what there was to say of their requests.
    pub(crate) fn add(&mut self, said: &str, seen: Vec<Seen>) {
        for line in lines(said) {
            self.operations.insert(line.operation.to_owned());
            self.calls += 1;
            if line.word == "wrong" {
                let own = own_fault(line.rest, &seen);
                let reason = format!("{}{own}", line.rest);
                self.unread.insert((line.call, reason));
            }
        }
        self.requests += seen.len();
        let locations = seen.iter().filter_map(|one| one.location.as_deref());
        let locations: Vec<String> = locations.map(|text| text.replace(' ', "%20")).collect();
        for one in seen {
            let led = locations.iter().any(|end| one.request.ends_with(end));
            let led = if led { " (where its answer led)" } else { "" };
            let request = match &one.media_type {
                Some(media_type) => format!("{} with {media_type}", one.request),
                None => one.request,
            };
            if one.status >= 500 && one.faults.is_empty() {
                let own = format!("{}: {}", one.status, one.own.join("; "));
                self.faults.insert((request.clone(), own));
            }
            let faults = one.faults.into_iter();
            self.faults
                .extend(faults.map(|fault| (request.clone(), fault + led)));
        }
    }

    fn mocked(&self) -> Vec<(String, String)> {
        let wrong = lines(&self.mocked).filter(|line| line.word == "wrong");
        wrong
            .map(|line| (line.call, line.rest.to_owned()))
            .collect()
    }

    /// A row of the table: operations, calls, requests, those faulted and answers not read, each with how many are known.
    pub(crate) fn row(&self, document: &str, known: &Known) -> String {
        let counted = |all: &BTreeSet<(String, String)>, kind: &str| {
            let ours = all
                .iter()
                .filter(|(call, said)| known.sentence(document, kind, call, said).is_none());
            format!("{} | {}", all.len(), ours.count())
        };
        format!(
            "| {document} | {} | {} | {} | {} | {} | {} |",
            self.operations.len(),
            self.calls,
            self.requests,
            self.mocked().len(),
            counted(&self.faults, "request"),
            counted(&self.unread, "answer"),
        )
    }

    /// What nobody looked at so far.
    pub(crate) fn unknown(&self, document: &str, known: &Known) -> String {
        let mut text = String::new();
        for (call, said) in self.mocked() {
            text += &format!("{document}\tclient\t{call}\t{said}\n");
        }
        for (kind, all) in [("request", &self.faults), ("answer", &self.unread)] {
            for (call, said) in all {
                if known.sentence(document, kind, call, said).is_none() {
                    text += &format!("{document}\t{kind}\t{call}\t{said}\n");
                }
            }
        }
        text
    }
}

/// What Prism says against its own answers to requests like this one, `GET /pets/{id}: …`.
fn own_fault(said: &str, seen: &[Seen]) -> String {
    let request = said.split(": ").next().unwrap_or_default();
    let is_like = |one: &&Seen| {
        let (template, words) = (request.split('/'), one.request.split('/'));
        let mut pairs = template.clone().zip(words.clone());
        template.count() == words.count()
            && pairs.all(|(part, word)| part == word || part.contains('{'))
    };
    let own = seen.iter().filter(is_like).flat_map(|one| &one.own);
    let mut own: BTreeSet<&str> = own.map(String::as_str).collect();
    let place = format!("response.body{}: ", place(said));
    if let Some(same) = own.iter().find(|fault| fault.starts_with(&place)) {
        return format!("; Prism says so too: {same}");
    }
    if own.is_empty() {
        return String::new();
    }
    let first: Vec<&str> = std::iter::from_fn(|| own.pop_first()).take(OWN).collect();
    format!("; Prism says of its answer: {}", first.join("; "))
}

/// Where something cannot be decoded, as Prism writes places: `pets[0].name` is `.pets.0.name`.
fn place(said: &str) -> String {
    let path = said.split("cannot decode at `").nth(1);
    let path = path.and_then(|rest| rest.split('`').next());
    let path = path.unwrap_or_default().replace('[', ".").replace(']', "");
    match path.is_empty() || path.starts_with('.') {
        true => path,
        false => format!(".{path}"),
    }
}

fn lines(said: &str) -> impl Iterator<Item = Line<'_>> {
    let mut known = BTreeSet::new();
    said.lines().filter_map(move |line| {
        let (operation, rest) = line.split_once(", given ")?;
        let (given, rest) = rest.split_once(": ")?;
        let (word, rest) = rest.split_once(": ").unwrap_or((rest, ""));
        // A test that fails says it twice.
        let new = ["ok", "refused", "wrong"].contains(&word) && known.insert(line);
        new.then(|| Line {
            operation,
            call: format!("{operation}, given {given}"),
            word,
            rest,
        })
    })
}
