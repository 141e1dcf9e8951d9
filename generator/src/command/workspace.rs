//! The command without a name: the configuration found, its crate generated anew or checked.

use std::io;
use std::path::Path;
use std::time::Instant;

use super::arguments::Workspace;
use super::one::{Job, make};
use super::{Outcome, Surroundings, documents, findings};
use crate::config::file::{Setup, read};
use crate::diagnostic::Diagnostics;
use crate::sources::Sources;

pub(super) fn run(arguments: &Workspace, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let start = Instant::now();
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
    let config = Sources::single(documents::shown(&path, &at.folder), documents::read(&path)?);
    let mut found = Diagnostics::default();
    let setup = read(&config.entry().text, &mut found);
    findings::print(&config, &found, &arguments.input, at)?;
    let Some(Setup {
        config,
        documents: entries,
        output,
    }) = setup
    else {
        return Ok(Outcome::Found);
    };
    let folder = path.parent().unwrap_or(Path::new("/"));
    let mut documents = Vec::new();
    for entry in &entries {
        documents.push(documents::load(
            &folder.join(&entry.path),
            &at.folder,
            &arguments.input.allow_dir,
        )?);
    }
    let job = Job {
        folder: &documents::plain(&folder.join(output)),
        check: arguments.check,
        overwrite: arguments.overwrite,
        input: &arguments.input,
        command: "cargo run -p generator".to_owned(),
    };
    make(&documents, &config, &job, start, at)
}
