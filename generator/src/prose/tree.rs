//! Prose as it is understood: blocks of pieces.

use std::sync::Arc;

#[derive(Debug, PartialEq)]
pub(super) enum Block {
    Paragraph(Vec<Piece>),
    Heading(usize, Vec<Piece>),
    /// Text whose lines are kept: never code of ours.
    Code(String),
    Quote(Vec<Block>),
    List {
        /// The first number, where the items are numbered.
        first: Option<u64>,
        /// Whether the items stand apart.
        loose: bool,
        items: Vec<Vec<Block>>,
    },
    Table {
        columns: Vec<Align>,
        /// The first is the head.
        rows: Vec<Row>,
    },
    Rule,
}

/// The cells of a row of a table.
pub(super) type Row = Vec<Vec<Piece>>;

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Align {
    None,
    Left,
    Center,
    Right,
}

/// What stands inside a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) kind: Kind,
    pub(super) style: Style,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Text on one line.
    Text(String),
    /// A code span.
    Code(String),
    /// A link to an item of the client: its path as it is written in code.
    Item(String),
    /// An address that is its own text.
    Address(String),
    /// The end of a line; `hard`: it is seen.
    Break { hard: bool },
}

#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Style {
    pub(super) emphasis: bool,
    pub(super) strong: bool,
    pub(super) strike: bool,
    /// Where a link leads to.
    pub(super) link: Option<Arc<str>>,
}

impl Style {
    pub(super) fn has(&self, mark: Mark) -> bool {
        match mark {
            Mark::Emphasis => self.emphasis,
            Mark::Strong => self.strong,
            Mark::Strike => self.strike,
        }
    }

    pub(super) fn set(&mut self, mark: Mark, on: bool) {
        match mark {
            Mark::Emphasis => self.emphasis = on,
            Mark::Strong => self.strong = on,
            Mark::Strike => self.strike = on,
        }
    }
}

/// What stands around marked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Emphasis,
    Strong,
    Strike,
}

impl Mark {
    pub(super) const ALL: [Self; 3] = [Self::Strike, Self::Strong, Self::Emphasis];

    pub(super) fn written(self) -> &'static str {
        match self {
            Self::Emphasis => "*",
            Self::Strong => "**",
            Self::Strike => "~~",
        }
    }
}

impl Piece {
    pub(super) fn text(text: impl Into<String>) -> Self {
        Self::plain(Kind::Text(text.into()))
    }

    pub(super) fn plain(kind: Kind) -> Self {
        Self {
            kind,
            style: Style::default(),
        }
    }
}
