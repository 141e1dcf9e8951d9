//! A document with its overlays, read and put together.

use std::io;
use std::path::{Path, PathBuf};

use super::documents;
use crate::diagnostic::Diagnostics;
use crate::overlay::{self, Overlaid};
use crate::sources::{Source, Sources};

/// A document as a command works on it.
pub(super) enum Loaded {
    Plain(Sources),
    Overlaid(Box<Overlaid>),
    /// Its overlays cannot be applied; findings are about these texts.
    Unusable(Sources, Diagnostics),
}

/// Reads a document and applies overlays to it, in order.
pub(super) fn load(
    spec: &Path,
    overlays: &[PathBuf],
    from: &Path,
    allowed: &[PathBuf],
) -> io::Result<Loaded> {
    let sources = documents::load(spec, from, allowed)?;
    if overlays.is_empty() {
        return Ok(Loaded::Plain(sources));
    }
    let mut texts = Vec::new();
    for path in overlays {
        texts.push(Source {
            path: documents::shown(path, from),
            text: documents::read(&from.join(path))?,
        });
    }
    let mut found = Diagnostics::default();
    Ok(match overlay::apply(&sources, &texts, &mut found) {
        Ok(overlaid) => Loaded::Overlaid(Box::new(overlaid)),
        Err(written) => Loaded::Unusable(written, found),
    })
}

impl Loaded {
    /// What to generate from; none where that cannot be.
    pub(super) fn effective(&self) -> Option<&Sources> {
        match self {
            Self::Plain(sources) => Some(sources),
            Self::Overlaid(overlaid) => Some(&overlaid.effective),
            Self::Unusable(..) => None,
        }
    }

    /// The texts that findings are about.
    pub(super) fn written(&self) -> &Sources {
        match self {
            Self::Plain(written) | Self::Unusable(written, _) => written,
            Self::Overlaid(overlaid) => &overlaid.written,
        }
    }

    /// What was found in the effective document, about what is written.
    pub(super) fn restored(&self, found: &Diagnostics) -> Diagnostics {
        match self {
            Self::Plain(_) => found.clone(),
            Self::Overlaid(overlaid) => overlaid.restored(found),
            Self::Unusable(_, found) => found.clone(),
        }
    }
}
