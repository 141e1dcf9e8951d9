//! A document with its overlays, read and put together.

use std::io;
use std::path::{Path, PathBuf};

use super::documents::{self, Instead};
use crate::diagnostic::Diagnostics;
use crate::overlay::{self, Overlaid};
use crate::place::Place;
use crate::sources::{Source, Sources};

/// A document as a command works on it.
pub(super) enum Loaded {
    Plain(Sources),
    /// With what was found while its overlays were applied.
    Overlaid(Box<Overlaid>, Diagnostics),
}

/// Reads a document and applies overlays to it, in order.
pub(super) fn load(
    spec: &Path,
    overlays: &[PathBuf],
    from: &Path,
    allowed: &[PathBuf],
) -> io::Result<Loaded> {
    load_with(spec, overlays, from, allowed, &|_| None)
}

/// The same with other texts in the place of some files'.
pub(super) fn load_with(
    spec: &Path,
    overlays: &[PathBuf],
    from: &Path,
    allowed: &[PathBuf],
    instead: Instead<'_>,
) -> io::Result<Loaded> {
    let sources = documents::load_with(spec, from, allowed, instead)?;
    if overlays.is_empty() {
        return Ok(Loaded::Plain(sources));
    }
    let mut texts = Vec::new();
    for path in overlays {
        texts.push(Source {
            path: documents::shown(path, from),
            text: match instead(&documents::plain(&from.join(path))) {
                Some(text) => text,
                None => documents::read(&from.join(path))?,
            },
        });
    }
    let mut found = Diagnostics::default();
    let overlaid = overlay::apply(&sources, &texts, &mut found);
    Ok(Loaded::Overlaid(Box::new(overlaid), found))
}

impl Loaded {
    /// What to generate from; none where that cannot be.
    pub(super) fn effective(&self) -> Option<&Sources> {
        match self {
            Self::Plain(sources) => Some(sources),
            Self::Overlaid(overlaid, _) => overlaid.effective.as_ref(),
        }
    }

    /// The texts that findings are about.
    pub(super) fn written(&self) -> &Sources {
        match self {
            Self::Plain(written) => written,
            Self::Overlaid(overlaid, _) => &overlaid.written,
        }
    }

    /// Where something of the effective document is written.
    pub(super) fn written_at(&self, place: &Place) -> Place {
        match self {
            Self::Plain(_) => place.clone(),
            Self::Overlaid(overlaid, _) => overlaid.written_at(place),
        }
    }

    /// What was found in overlays and in the effective document, about what is written.
    pub(super) fn restored(&self, found: &Diagnostics) -> Diagnostics {
        match self {
            Self::Plain(_) => found.clone(),
            Self::Overlaid(overlaid, before) => {
                let mut all = before.clone();
                all.extend(overlaid.restored(found).iter().cloned());
                all
            }
        }
    }
}
