//! What tests printed and what Prism said, in; how many calls were right, and what was wrong with the others, out.

use std::collections::BTreeSet;

use crate::known::Known;
use crate::proxy::Seen;

#[derive(Default)]
pub(crate) struct Report {
    /// What the tests print where a transport for tests answers.
    pub(crate) mocked: String,
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
                let reason = line.rest.to_owned();
                self.unread.insert((line.call, reason));
            }
        }
        self.requests += seen.len();
        for one in seen {
            for fault in &one.faults {
                self.faults.insert((one.request.clone(), fault.clone()));
            }
            if one.status >= 500 && one.faults.is_empty() {
                let own = one.own.join("; ");
                self.faults
                    .insert((one.request.clone(), format!("{}: {own}", one.status)));
            }
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
