//! A document and overlays (OpenAPI Overlay 1.0 and 1.1) in; the document they make of it, and where each of its
//! nodes was written, out.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Label, Spot};
use crate::parse;
use crate::place::{FileId, Place, Pointer};
use crate::sources::{Source, Sources};

mod action;
mod tracked;
mod work;

use tracked::{Spellings, Tracked};

/// A document with its overlays applied.
#[derive(Clone, Debug)]
pub struct Overlaid {
    /// What to generate from: the entry is the effective document, as JSON. `None` where the document cannot be
    /// read, or where an overlay is wrong or does nothing.
    pub effective: Option<Sources>,
    /// What findings are about: the texts as written, the overlays after them.
    pub written: Sources,
    /// Nodes of the effective document that are written elsewhere than in the same place of the entry.
    moved: BTreeMap<Pointer, Place>,
}

/// Applies overlays to a document, one after the other, and says what is wrong with them.
pub fn apply(sources: &Sources, overlays: &[Source], diagnostics: &mut Diagnostics) -> Overlaid {
    let mut written = sources.clone();
    let files: Vec<_> = overlays
        .iter()
        .map(|overlay| written.push(overlay.clone()))
        .collect();
    let mut found = Diagnostics::default();
    let mut spellings = HashMap::new();
    let tree = effective(&written, &files, &mut spellings, &mut found);
    let tree = tree.filter(|_| !found.stops());
    diagnostics.extend(found.iter().cloned());
    let mut moved = Vec::new();
    let effective = tree.map(|tree| {
        tree.moved(&Pointer::default(), &mut moved);
        let mut kept = HashMap::new();
        tree.spelled(&Pointer::default(), &spellings, &mut kept);
        sources.with_entry(format!("{:#}\n", tree.value()), kept)
    });
    Overlaid {
        effective,
        written,
        moved: moved.into_iter().collect(),
    }
}

fn effective(
    written: &Sources,
    overlays: &[FileId],
    spellings: &mut Spellings,
    found: &mut Diagnostics,
) -> Option<Tracked> {
    let mut read = |file: FileId| match parse::tree(file, &written.get(file).text, found) {
        Ok(value) => {
            let texts = parse::spellings(&written.get(file).text, &value);
            let at = |(pointer, text)| (Place::new(file, pointer), text);
            spellings.extend(texts.into_iter().map(at));
            Some(Tracked::of(&value, &Place::new(file, Pointer::default())))
        }
        Err(refused) => {
            found.push(refused);
            None
        }
    };
    let mut tree = read(FileId::ENTRY)?;
    let overlays: Vec<_> = overlays.iter().filter_map(|file| read(*file)).collect();
    for overlay in &overlays {
        let mut work = work::Work::on(&tree);
        action::apply_all(&mut tree, overlay, &mut work, found);
    }
    Some(tree)
}

impl Overlaid {
    /// Findings about the effective document as findings about what is written.
    pub fn restored(&self, found: &Diagnostics) -> Diagnostics {
        let mut restored = Diagnostics::default();
        restored.extend(
            found
                .iter()
                .map(|diagnostic| self.restore(diagnostic.clone())),
        );
        restored
    }

    fn restore(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        for Label { spot, .. } in &mut diagnostic.labels {
            match spot {
                Spot::Value(place) | Spot::Key(place) => *place = self.written_at(place),
                // The effective document is well-formed; an offset is one of another file.
                Spot::Offset(..) => {}
            }
        }
        diagnostic
    }

    /// Where something of the effective document is written.
    pub fn written_at(&self, place: &Place) -> Place {
        if place.file != FileId::ENTRY {
            return place.clone();
        }
        let mut below = Vec::new();
        let mut at = Some(place.pointer.clone());
        while let Some(pointer) = at {
            if let Some(origin) = self.moved.get(&pointer) {
                return below
                    .iter()
                    .rev()
                    .fold(origin.clone(), |place, token: &String| place.child(token));
            }
            below.extend(pointer.tokens().next_back());
            at = pointer.parent();
        }
        place.clone()
    }
}

/// An overlay that is wrong at a place.
fn wrong(place: &Place, message: impl Into<String>) -> Diagnostic {
    Diagnostic::at(Code::Overlay, place, message)
}

#[cfg(test)]
mod tests;
