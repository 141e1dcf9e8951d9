//! A document and its configuration as the command line names them, in; both read, out.

use std::io;
use std::path::{Path, PathBuf};

use super::arguments::{Document, Input};
use super::clock::Clock;
use super::documents::Instead;
use super::findings::{self, Printing};
use super::loaded::{self, Loaded};
use super::{Surroundings, documents};
use crate::config::document::{DocumentSetup, read};
use crate::config::{Config, Levels, Package};
use crate::diagnostic::Diagnostics;
use crate::sources::Sources;

/// A document and what is decided about it.
pub(super) struct Configured {
    pub(super) loaded: Loaded,
    pub(super) setup: DocumentSetup,
    /// The text of the configuration, where there is one.
    pub(super) text: Option<Sources>,
    /// Where the overlays are; absolute.
    pub(super) overlays: Vec<PathBuf>,
}

/// Reads both; `None` where the configuration is wrong, and then that was printed.
pub(super) fn load(
    document: &Document,
    input: &Input,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
) -> io::Result<Option<Configured>> {
    load_with(document, input, clock, at, &|_| None)
}

/// The same with other texts in the place of those of some files of the document and its overlays.
pub(super) fn load_with(
    document: &Document,
    input: &Input,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
    instead: Instead<'_>,
) -> io::Result<Option<Configured>> {
    let Document {
        spec,
        overlay,
        config,
    } = document;
    let mut overlays = Vec::new();
    let (setup, text) = match config {
        None => (DocumentSetup::default(), None),
        Some(path) => {
            let path = at.absolute(path);
            let shown = documents::shown(&path, &at.folder);
            let text = Sources::single(shown, documents::read(&path)?);
            let mut found = Diagnostics::default();
            let setup = read(&text.entry().text, &mut found);
            let printing = Printing {
                input,
                levels: &Levels::default(),
                all: true,
            };
            findings::print(&text, &found, printing, at)?;
            let Some(setup) = setup else {
                return Ok(None);
            };
            let folder = path.parent().unwrap_or(Path::new("/"));
            overlays.extend(setup.overlays.iter().map(|path| folder.join(path)));
            (setup, Some(text))
        }
    };
    overlays.extend(overlay.iter().cloned());
    clock.begin("read", spec.display().to_string(), at.err)?;
    let loaded = loaded::load_with(spec, &overlays, &at.folder, &input.allow_dir, instead);
    clock.end(at.err)?;
    Ok(Some(Configured {
        loaded: loaded?,
        setup,
        text,
        overlays: overlays.iter().map(|path| at.absolute(path)).collect(),
    }))
}

impl Configured {
    /// A crate of this document alone.
    pub(super) fn crate_of(&self, package: Package) -> Config {
        let mut config = Config::single(package);
        config.apis = vec![self.setup.api.clone()];
        config
    }
}
