//! Pieces and the marks of blocks around them → a tree of blocks, of a depth that nothing written can pass.

use super::super::tree::{Block, Kind, Piece, Style};

/// Blocks that can stand in each other; what is deeper is read as if it stood there.
const DEEPEST: usize = 16;

/// What blocks stand in.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Container {
    Quote,
    /// The first number, where items are numbered.
    List(Option<u64>),
    Item,
}

struct Frame {
    container: Container,
    /// Whether a tag of HTML opened it: such end with what they stand in.
    html: bool,
    blocks: Vec<Block>,
    /// The items of a list so far.
    items: Vec<Vec<Block>>,
    loose: bool,
}

#[derive(Default)]
pub(super) struct Builder {
    blocks: Vec<Block>,
    frames: Vec<Frame>,
    /// Of each container of CommonMark that is open: whether it has a frame.
    marked: Vec<bool>,
    heading: Option<usize>,
    line: Vec<Piece>,
}

impl Builder {
    pub(super) fn push(&mut self, piece: Piece) {
        self.line.push(piece);
    }

    /// Ends a line; two that are seen to end, one after another, end the paragraph.
    pub(super) fn end_line(&mut self, hard: bool, style: Style) {
        let words = |piece: &&Piece| match &piece.kind {
            Kind::Text(text) => !text.trim().is_empty(),
            Kind::Break { hard } => *hard,
            Kind::Code(_) | Kind::Item(_) | Kind::Address(_) => true,
        };
        let last = self.line.iter().rev().find(words);
        if hard && last.is_some_and(|last| last.kind == Kind::Break { hard: true }) {
            self.end_paragraph();
        } else {
            let kind = Kind::Break { hard };
            self.line.push(Piece { kind, style });
        }
    }

    /// Whether something stands in the line already.
    pub(super) fn is_within_line(&self) -> bool {
        self.line
            .last()
            .is_some_and(|piece| !matches!(piece.kind, Kind::Break { .. }))
    }

    pub(super) fn end_paragraph(&mut self) {
        let pieces = std::mem::take(&mut self.line);
        let blank = |piece: &Piece| match &piece.kind {
            Kind::Text(text) => text.trim().is_empty(),
            Kind::Break { .. } => true,
            Kind::Code(_) | Kind::Item(_) | Kind::Address(_) => false,
        };
        if !pieces.iter().all(blank) {
            self.add(match self.heading {
                Some(level) => Block::Heading(level, pieces),
                None => Block::Paragraph(pieces),
            });
        }
    }

    /// What follows is a heading, or none.
    pub(super) fn heading(&mut self, level: Option<usize>) {
        self.heading = level;
    }

    pub(super) fn add(&mut self, block: Block) {
        if matches!(&block, Block::Code(text) if text.trim().is_empty()) {
            return;
        }
        match self.frames.last_mut() {
            None => self.blocks.push(block),
            Some(frame) => match frame.container {
                Container::Quote | Container::Item => frame.blocks.push(block),
                Container::List(_) => match frame.items.last_mut() {
                    Some(item) => item.push(block),
                    None => frame.items.push(vec![block]),
                },
            },
        }
    }

    /// A mark of CommonMark opens a container.
    pub(super) fn open(&mut self, container: Container) {
        let fits = match container {
            Container::Item => self.marked.last() == Some(&true),
            Container::Quote | Container::List(_) => self.frames.len() < DEEPEST,
        };
        if fits {
            self.frame(container, false);
        }
        self.marked.push(fits);
    }

    /// The container that was opened last by a mark of CommonMark ends.
    pub(super) fn close(&mut self) {
        if self.marked.pop() == Some(true) {
            while self.frames.last().is_some_and(|frame| frame.html) {
                self.end();
            }
            self.end();
        }
    }

    /// A paragraph begins: an item that has one stands apart from others.
    pub(super) fn paragraph(&mut self) {
        if let [.., list, item] = self.frames.as_mut_slice()
            && !item.html
            && item.container == Container::Item
            && self.marked.last() == Some(&true)
        {
            list.loose = true;
        }
    }

    /// A tag of HTML opens or ends a container.
    pub(super) fn tag(&mut self, container: Container, ends: bool) {
        let own = self
            .frames
            .iter()
            .rev()
            .take_while(|frame| frame.html)
            .count();
        let first = self.frames.len() - own;
        let same = |frame: &Frame, wanted: Container| {
            std::mem::discriminant(&frame.container) == std::mem::discriminant(&wanted)
        };
        let last = |wanted: Container| {
            let found = self.frames[first..]
                .iter()
                .rposition(|frame| same(frame, wanted));
            found.map(|at| first + at)
        };
        let list = Container::List(None);
        match (container, ends) {
            (Container::Item, false) => {
                match last(list) {
                    Some(at) => self.end_above(at + 1),
                    None => self.frame(list, true),
                }
                self.frame(Container::Item, true);
            }
            (_, false) => self.frame(container, true),
            (_, true) => {
                if let Some(at) = last(container) {
                    self.end_above(at);
                }
            }
        }
    }

    pub(super) fn finish(mut self) -> Vec<Block> {
        self.end_paragraph();
        self.end_above(0);
        self.blocks
    }

    fn frame(&mut self, container: Container, html: bool) {
        if html && self.frames.len() >= DEEPEST {
            return;
        }
        self.frames.push(Frame {
            container,
            html,
            blocks: Vec::new(),
            items: Vec::new(),
            loose: false,
        });
    }

    fn end_above(&mut self, frames: usize) {
        while self.frames.len() > frames {
            self.end();
        }
    }

    fn end(&mut self) {
        let Some(frame) = self.frames.pop() else {
            return;
        };
        let block = match frame.container {
            Container::Quote => Block::Quote(frame.blocks),
            Container::List(first) => Block::List {
                first,
                loose: frame.loose,
                items: frame.items,
            },
            Container::Item => {
                // Items stand in lists, but where too much stands in each other.
                if let Some(list) = self
                    .frames
                    .last_mut()
                    .filter(|list| matches!(list.container, Container::List(_)))
                {
                    list.items.push(frame.blocks);
                } else {
                    frame.blocks.into_iter().for_each(|block| self.add(block));
                }
                return;
            }
        };
        let empty = match &block {
            Block::Quote(blocks) => blocks.is_empty(),
            Block::List { items, .. } => items.is_empty(),
            _ => false,
        };
        if !empty {
            self.add(block);
        }
    }
}
