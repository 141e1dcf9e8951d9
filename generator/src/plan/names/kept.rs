//! Names that places had, and those that they get.

use std::cell::RefCell;
use std::rc::Rc;

use crate::lock::{Entry, Names};

/// What is written down.
#[derive(Debug, Default)]
pub(in crate::plan) struct Given {
    /// Of types and operations, as their keys.
    pub(in crate::plan) known: Vec<Entry>,
    pub(in crate::plan) others: Names,
}

/// A line of the lock: of a type or operation, or of something else by its key.
#[derive(Clone, Debug)]
pub(in crate::plan) enum Line {
    Known(usize),
    Other(String),
    /// Others have it.
    Nowhere,
}

/// One place: the name that it had, and where the name that it gets is written down.
#[derive(Clone, Debug)]
pub(in crate::plan) struct At {
    pub(in crate::plan) kept: Option<String>,
    /// The same, whether or not it keeps it.
    pub(in crate::plan) had: Option<String>,
    pub(in crate::plan) line: Line,
    pub(in crate::plan) part: String,
    pub(in crate::plan) slot: usize,
    pub(in crate::plan) given: Rc<RefCell<Given>>,
}

impl At {
    /// The name that the place had, without the mark of a keyword.
    pub(in crate::plan) fn kept(&self) -> Option<&str> {
        self.kept.as_deref()
    }

    /// Whether the place had this name, which is then kept free for it.
    pub(in crate::plan) fn had(&self, name: &str) -> bool {
        self.had.as_deref() == Some(name)
    }

    /// The same place, which keeps its name only where that is so.
    pub(in crate::plan) fn only_if(self, fits: impl FnOnce(&str) -> bool) -> Self {
        let keeps = self.kept.as_deref().is_none_or(fits);
        let kept = self.kept.filter(|_| keeps);
        Self { kept, ..self }
    }

    pub(in crate::plan) fn note(&self, name: &str) {
        let name = name.trim_start_matches("r#");
        let given = &mut *self.given.borrow_mut();
        match &self.line {
            Line::Known(at) => given.known[*at].set(&self.part, self.slot, name),
            Line::Other(key) => given.others.set(key, &self.part, self.slot, name),
            Line::Nowhere => {}
        }
    }

    /// Takes back what was written down: there is no such thing.
    pub(in crate::plan) fn forget(&self) {
        if let Line::Known(at) = &self.line {
            let parts = &mut self.given.borrow_mut().known[*at].parts;
            parts.remove(&self.part);
        }
    }
}
