//! The command without a name: the configuration found, its crate generated anew or checked.

use std::io;
use std::path::{Path, PathBuf};

use super::arguments::Workspace;
use super::clock::Clock;
use super::earlier::Files;
use super::findings::Printing;
use super::loaded::{self, Loaded};
use super::locks::{self, Relock};
use super::one::{Job, make};
use super::{Outcome, Surroundings, documents, findings};
use crate::config::file::{DocumentEntry, read};
use crate::config::plain;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::sources::Sources;

pub(super) fn run(arguments: &Workspace, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let mut clock = Clock::new();
    let path = configuration(arguments.config.as_deref(), at)?;
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
    let files = files(&setup.documents, folder);
    let output = documents::plain(&folder.join(setup.output));
    let mut config = setup.config;
    locks::keep(&mut config, &output, Relock::of(arguments.relock))?;
    let job = Job {
        choices: plain(&configuration.entry().text),
        files: &files,
        folder: &output,
        check: arguments.check,
        overwrite: arguments.overwrite,
        printing,
        configuration: Some(&configuration),
        command: "cargo run -p generator".to_owned(),
    };
    make(&documents, &config, &job, &mut clock, at)
}

/// The path of the configuration: the one that is named, or the nearest.
pub(super) fn configuration(named: Option<&Path>, at: &Surroundings<'_>) -> io::Result<PathBuf> {
    if let Some(path) = named {
        return Ok(at.absolute(path));
    }
    let starts = std::iter::once(&at.folder).chain(&at.others);
    let starts: Vec<PathBuf> = starts.cloned().collect();
    documents::find_config(&starts).ok_or_else(|| {
        io::Error::other(format!(
            "no specs/generator.toml in {} or above it",
            at.folder.display()
        ))
    })
}

/// Where the documents and overlays of a configuration are.
pub(super) fn files(entries: &[DocumentEntry], folder: &Path) -> Vec<Files> {
    let absolute = |path: &String| documents::plain(&folder.join(path));
    entries
        .iter()
        .map(|entry| Files {
            spec: absolute(&entry.path),
            overlays: entry.overlays.iter().map(absolute).collect(),
        })
        .collect()
}

/// Every document of a configuration; one that cannot be read is reported where the configuration names it.
pub(super) fn load_all(
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
