//! Pages and a document in; the document written with what it lacked, and what that is printed.

use std::io::{self, ErrorKind};
use std::path::Path;

use super::arguments::{Input, Merge};
use super::findings::{self, Printing};
use super::{Outcome, Surroundings, diff, disk, documents};
use crate::config::Levels;
use crate::diagnostic::Diagnostics;
use crate::merge::{Merged, merge};
use crate::place::Pointer;
use crate::sources::Source;

pub(super) fn run(arguments: &Merge, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Merge {
        pages,
        into,
        replace,
        check,
        format,
    } = arguments;
    let path = at.absolute(into);
    let old = match documents::read(&path) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let source = |path: &Path, text| Source {
        path: path.to_owned(),
        text,
    };
    let document = source(into, old.clone().unwrap_or_default());
    let mut texts = Vec::new();
    for page in pages {
        texts.push(source(page, documents::read(&at.absolute(page))?));
    }
    let mut found = Diagnostics::default();
    let merged = merge(document, &texts, *replace, &mut found);
    let input = Input {
        format: *format,
        ..Input::default()
    };
    let printing = Printing {
        input: &input,
        levels: &Levels::default(),
        all: true,
    };
    findings::print(&merged.written, &found, printing, at)?;
    let Some(text) = &merged.text else {
        writeln!(at.err, "{}: not changed", into.display())?;
        return Ok(Outcome::Found);
    };
    let name = into.display().to_string();
    if old.as_ref() == Some(text) {
        at.print(&format!("{name}: nothing is new\n"))?;
        return Ok(Outcome::Fine);
    }
    if *check {
        at.print(&diff::of_file(&name, old.as_deref(), text))?;
        at.print(&said(&name, &merged, "would be "))?;
        return Ok(Outcome::Found);
    }
    disk::replace(&path, text)?;
    at.print(&said(&name, &merged, ""))?;
    Ok(Outcome::Fine)
}

/// What was done, a line for each.
fn said(name: &str, merged: &Merged, would: &str) -> String {
    let line = |done: &str, pointer: &Pointer| format!("{would}{done}: {}\n", words(pointer));
    let added = merged.added.iter().map(|one| line("added", one));
    let replaced = merged.replaced.iter().map(|one| line("replaced", one));
    let lines: String = added.chain(replaced).collect();
    let (added, replaced) = (merged.added.len(), merged.replaced.len());
    format!("{lines}{name}: {added} {would}added, {replaced} {would}replaced\n")
}

/// A place as a person says it: `paths /pets get`.
fn words(pointer: &Pointer) -> String {
    pointer.tokens().collect::<Vec<_>>().join(" ")
}
