//! The command without a name: the configuration found, its crate generated anew or checked.

use std::io;
use std::path::Path;

use super::arguments::Workspace;
use super::clock::Clock;
use super::findings::Printing;
use super::loaded::{self, Loaded};
use super::locks::{self, Relock};
use super::one::{Job, make};
use super::{Outcome, Surroundings, documents, findings};
use crate::config::file::{DocumentEntry, read};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::sources::Sources;

pub(super) fn run(arguments: &Workspace, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let mut clock = Clock::new();
    let path = match &arguments.config {
        Some(path) => at.absolute(path),
        None => {
            let starts: Vec<_> = std::iter::once(&at.folder)
                .chain(&at.others)
                .cloned()
                .collect();
            documents::find_config(&starts).ok_or_else(|| {
                io::Error::other(format!(
                    "no specs/generator.toml in {} or above it",
                    at.folder.display()
                ))
            })?
        }
    };
    let configuration =
        Sources::single(documents::shown(&path, &at.folder), documents::read(&path)?);
    let mut found = Diagnostics::default();
    let setup = read(&configuration.entry().text, &mut found);
    let folder = path.parent().unwrap_or(Path::new("/"));
    let documents = setup.as_ref().map(|setup| {
        let allowed = &arguments.input.allow_dir;
        let load = |entry: &DocumentEntry| {
            let inside = |path: &String| folder.join(path);
            let overlays: Vec<_> = entry.overlays.iter().map(inside).collect();
            let shown = documents::shown(&inside(&entry.path), &at.folder);
            clock.begin("read", shown.display().to_string(), at.err)?;
            loaded::load(&inside(&entry.path), &overlays, &at.folder, allowed)
        };
        load_all(&setup.documents, load, &mut found)
    });
    clock.end(at.err)?;
    let levels = setup
        .as_ref()
        .map(|setup| setup.levels.clone())
        .unwrap_or_default();
    let printing = Printing {
        input: &arguments.input,
        levels: &levels,
        all: false,
    };
    findings::print(&configuration, &found, printing, at)?;
    let (Some(setup), Some(Some(documents))) = (setup, documents) else {
        return Ok(Outcome::Failed);
    };
    let output = documents::plain(&folder.join(setup.output));
    let mut config = setup.config;
    locks::keep(&mut config, &output, Relock::of(arguments.relock))?;
    let job = Job {
        folder: &output,
        check: arguments.check,
        overwrite: arguments.overwrite,
        printing,
        configuration: Some(&configuration),
        command: "cargo run -p generator".to_owned(),
    };
    make(&documents, &config, &job, &mut clock, at)
}

/// Every document of a configuration; one that cannot be read is reported where the configuration names it.
fn load_all(
    entries: &[DocumentEntry],
    mut load: impl FnMut(&DocumentEntry) -> io::Result<Loaded>,
    found: &mut Diagnostics,
) -> Option<Vec<Loaded>> {
    let mut documents = Vec::new();
    for entry in entries {
        match load(entry) {
            Ok(loaded) => documents.push(loaded),
            Err(error) => {
                let message = format!("the document cannot be read: {error}");
                found.push(Diagnostic::configuration(entry.at, message));
            }
        }
    }
    (documents.len() == entries.len()).then_some(documents)
}
