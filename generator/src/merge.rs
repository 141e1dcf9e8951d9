//! A document and pages that show parts of it, in; the document with what it lacked, its own text kept, out.
//!
//! Paths, operations, components, tags and servers are added; what is there stays as it is written, comments and order
//! included. What a page says otherwise than the document is found, and replaced only on demand.

use std::collections::HashMap;

use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spot};
use crate::parse;
use crate::place::{FileId, Place, Pointer};
use crate::sources::{Source, Sources};

mod compare;
mod edit;
mod order;
mod page;
mod piece;

use compare::Compared;
use page::Fragment;

/// A document that pages were merged into.
#[derive(Debug)]
pub struct Merged {
    /// The whole text; `None` where a finding stops.
    pub text: Option<String>,
    /// What was added, as pointers into the new text.
    pub added: Vec<Pointer>,
    /// What was replaced by what a page says.
    pub replaced: Vec<Pointer>,
    /// What findings are about: the document as it was, and what the pages show of OpenAPI.
    pub written: Sources,
}

/// Merges pages into a document, one after the other; a document without text is begun with the first of them.
///
/// A page is an OpenAPI document itself, or has some in fenced code blocks. With `replace`, what a page says is right;
/// without, a contradiction is a finding.
pub fn merge(
    document: Source,
    pages: &[Source],
    replace: bool,
    diagnostics: &mut Diagnostics,
) -> Merged {
    // Lines end as the document's do, where all of them end alike.
    let ends_in_two = document.text.contains("\r\n")
        && document.text.matches('\n').count() == document.text.matches("\r\n").count();
    let mut text = match ends_in_two {
        true => document.text.replace("\r\n", "\n"),
        false => document.text.clone(),
    };
    let mut merged = Merged {
        text: None,
        added: Vec::new(),
        replaced: Vec::new(),
        written: Sources::single(document.path, document.text),
    };
    let mut work = Work {
        replace,
        from: HashMap::new(),
        merged: &mut merged,
        diagnostics,
    };
    for page in pages {
        work.page(&mut text, page);
    }
    if !diagnostics.stops() {
        merged.text = Some(match ends_in_two {
            true => text.replace('\n', "\r\n"),
            false => text,
        });
    }
    merged
}

/// Whether a text is a document itself, and no page that shows one.
pub fn is_document(text: &str) -> bool {
    page::is_document(text)
}

struct Work<'a> {
    replace: bool,
    /// The page that shows what was added, by the place of it.
    from: HashMap<Pointer, FileId>,
    merged: &'a mut Merged,
    diagnostics: &'a mut Diagnostics,
}

impl Work<'_> {
    fn page(&mut self, text: &mut String, page: &Source) {
        let fragments = page::fragments(&page.text.replace("\r\n", "\n"));
        if fragments.is_empty() {
            let file = self.merged.written.push(page.clone());
            let message = "no OpenAPI document stands in this page";
            let found = Diagnostic::new(Code::NotOpenapi, Spot::Offset(file, 0), message);
            let help = "a page is an OpenAPI document, or has one in a fenced code block that begins with `openapi:`";
            return self.diagnostics.push(found.help(help));
        }
        for fragment in fragments {
            let file = self.merged.written.push(Source {
                path: page.path.clone(),
                text: fragment.text.clone(),
            });
            self.fragment(text, &fragment, file);
        }
    }

    fn fragment(&mut self, text: &mut String, fragment: &Fragment, file: FileId) {
        let shown = match parse::tree(file, &fragment.text, self.diagnostics) {
            Ok(shown) => shown,
            Err(refused) => return self.diagnostics.push(refused),
        };
        if let Some(missing) = fragment.missing(&shown) {
            let spot = Spot::Key(Place::new(file, Pointer::new("/paths")));
            let message = format!("the fence is about `{missing}`, which does not stand in it");
            let found = Diagnostic::new(Code::Contradiction, spot, message);
            return self.diagnostics.push(found);
        }
        if text.trim().is_empty() {
            *text = fragment.plain();
            let added = compare::members(&shown);
            self.from.insert(Pointer::default(), file);
            return self.merged.added.extend(added);
        }
        // What is wrong with the document itself is said when it is generated from.
        let mut found = Diagnostics::default();
        let there = match parse::tree(FileId::ENTRY, text, &mut found) {
            Ok(there) => there,
            Err(refused) => return self.diagnostics.push(refused),
        };
        let compared = compare::compare(&there, &shown, self.replace);
        for contradiction in &compared.contradictions {
            let found = self.contradiction(contradiction, file);
            self.diagnostics.push(found);
        }
        if compared.changes.is_empty() {
            return;
        }
        match edited(text, fragment, &shown, &compared) {
            Some(new) => *text = new,
            None => {
                let message = "this cannot be added to the text of the document without a change to the rest of it";
                let spot = Spot::Offset(file, 0);
                let found = Diagnostic::new(Code::Contradiction, spot, message);
                let help = "add it by hand: anchors and aliases are not followed";
                return self.diagnostics.push(found.help(help));
            }
        }
        for change in compared.changes {
            self.from.insert(change.there.clone(), file);
            match change.replaces {
                true => self.merged.replaced.push(change.there),
                false => self.merged.added.push(change.there),
            }
        }
    }

    fn contradiction(&self, found: &compare::Contradiction, file: FileId) -> Diagnostic {
        let name = found.shown.tokens().next_back().unwrap_or_default();
        let message = format!("`{name}` is not what the document says it is");
        let mut at = Some(found.there.clone());
        let mut from = FileId::ENTRY;
        while let Some(pointer) = at {
            if let Some(page) = self.from.get(&pointer) {
                from = *page;
                break;
            }
            at = pointer.parent();
        }
        // What came from another page stands there where it stands in this one.
        let there = match from {
            FileId::ENTRY => &found.there,
            _ => &found.shown,
        };
        Diagnostic::at(
            Code::Contradiction,
            &Place::new(file, found.shown.clone()),
            message,
        )
        .also(&Place::new(from, there.clone()), "the document says this")
        .help("mend one of them, or take what the pages say with `--replace`")
    }
}

/// The text with all changes, written as the page writes them where that is possible.
fn edited(text: &str, fragment: &Fragment, shown: &Value, compared: &Compared) -> Option<String> {
    [true, false].into_iter().find_map(|verbatim| {
        let new = edit::edited(text, fragment, shown, &compared.changes, verbatim)?;
        let mut found = Diagnostics::default();
        let read = parse::tree(FileId::ENTRY, &new, &mut found).ok()?;
        (read == compared.whole).then_some(new)
    })
}

#[cfg(test)]
mod tests;
