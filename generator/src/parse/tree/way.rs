//! The way from the root of a text to one of its values, while it is read.

use crate::place::Pointer;

/// The way from the root to the value being read.
pub(super) enum Step<'r> {
    Root,
    Key(&'r Step<'r>, &'r str, Depth),
    Index(&'r Step<'r>, usize, Depth),
}

/// How far a value is from the root.
#[derive(Clone, Copy, Default)]
pub(super) struct Depth {
    pub(super) levels: usize,
    /// Bytes of the way, as a pointer has them.
    pub(super) bytes: usize,
}

impl Depth {
    pub(super) fn below(self, bytes: usize) -> Self {
        Self {
            levels: self.levels + 1,
            bytes: self.bytes + bytes + 1,
        }
    }
}

impl Step<'_> {
    pub(super) fn depth(&self) -> Depth {
        match self {
            Self::Root => Depth::default(),
            Self::Key(_, _, depth) | Self::Index(_, _, depth) => *depth,
        }
    }

    pub(super) fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::default(),
            Self::Key(parent, key, _) => parent.pointer().child(key),
            Self::Index(parent, index, _) => parent.pointer().index(*index),
        }
    }
}
