//! What a reader of YAML or JSON comes across, in order, in; the bytes of the node at any pointer, out.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use crate::place::Pointer;

/// Every node of a text, with the bytes of its key and of its value.
#[derive(Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    /// The children of the nodes that were asked for some.
    children: RefCell<HashMap<usize, Children>>,
}

#[derive(Debug)]
enum Children {
    Elements(Vec<usize>),
    Members(HashMap<Box<str>, usize>),
}

#[derive(Debug)]
struct Node {
    /// Unescaped; empty for elements of arrays and for the root.
    name: Box<str>,
    key: Option<Range<u32>>,
    value: Range<u32>,
    array: bool,
    first: u32,
    next: u32,
}

const NONE: u32 = u32::MAX;

/// Where a node stands, or the nearest above it that is written.
#[derive(Debug, PartialEq)]
pub(crate) struct Found {
    pub(crate) key: Option<Range<usize>>,
    pub(crate) value: Range<usize>,
    /// Whether it is the very node.
    pub(crate) exact: bool,
}

/// One of the nodes that an object or an array consists of.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Member {
    /// Unescaped; empty for elements of arrays.
    pub(crate) name: String,
    pub(crate) key: Option<Range<usize>>,
    pub(crate) value: Range<usize>,
    /// Whether it is written as in JSON, in brackets or braces.
    pub(crate) bracketed: bool,
    /// Where the last that is written of it ends.
    pub(crate) end: usize,
}

impl Tree {
    pub(crate) fn find(&self, pointer: &Pointer) -> Found {
        if self.nodes.is_empty() {
            return Found {
                key: None,
                value: 0..0,
                exact: false,
            };
        }
        let mut at = 0;
        let mut exact = true;
        for token in pointer.tokens() {
            match self.child(at, &token) {
                Some(child) => at = child,
                None => {
                    exact = false;
                    break;
                }
            }
        }
        let Node { key, value, .. } = &self.nodes[at];
        Found {
            key: key.clone().map(wide),
            value: wide(value.clone()),
            exact,
        }
    }

    /// The members of an object, or the elements of an array, in the order they are written in; `None` where there is
    /// no such node.
    pub(crate) fn members(&self, text: &str, pointer: &Pointer) -> Option<Vec<Member>> {
        let at = self.at(pointer)?;
        let all = self.each(at);
        Some(all.map(|child| self.member(text, child)).collect())
    }

    /// A node with all that is written of it.
    pub(crate) fn whole(&self, text: &str, pointer: &Pointer) -> Option<Member> {
        self.at(pointer).map(|at| self.member(text, at))
    }

    fn at(&self, pointer: &Pointer) -> Option<usize> {
        let root = (!self.nodes.is_empty()).then_some(0);
        let mut tokens = pointer.tokens();
        tokens.try_fold(root?, |at, token| self.child(at, &token))
    }

    fn member(&self, text: &str, at: usize) -> Member {
        let mut last = &self.nodes[at];
        // Where a collection without brackets ends is told by what is in it: a reader counts in what is behind it.
        while !is_bracketed(text, last)
            && last.first != NONE
            && let Some(child) = self.each_of(last).last()
        {
            last = &self.nodes[child];
        }
        let key = last.key.as_ref().map_or(0, |key| key.end);
        let end = match last.value.is_empty() {
            true => key,
            false => last.value.end.max(key),
        };
        let Node {
            name, key, value, ..
        } = &self.nodes[at];
        Member {
            name: name.to_string(),
            key: key.clone().map(wide),
            value: wide(value.clone()),
            bracketed: is_bracketed(text, &self.nodes[at]),
            end: end as usize,
        }
    }

    /// The member of this name, the last of several; the element of this index.
    fn child(&self, of: usize, token: &str) -> Option<usize> {
        let mut known = self.children.borrow_mut();
        let children = known.entry(of).or_insert_with(|| self.children(of));
        match children {
            Children::Elements(all) => all.get(token.parse::<usize>().ok()?).copied(),
            Children::Members(all) => all.get(token).copied(),
        }
    }

    fn children(&self, of: usize) -> Children {
        let all = self.each(of);
        match self.nodes[of].array {
            true => Children::Elements(all.collect()),
            false => Children::Members(all.map(|at| (self.nodes[at].name.clone(), at)).collect()),
        }
    }

    fn each(&self, of: usize) -> impl Iterator<Item = usize> {
        self.each_of(&self.nodes[of])
    }

    fn each_of(&self, of: &Node) -> impl Iterator<Item = usize> {
        let node = |at: u32| (at != NONE).then_some(at as usize);
        std::iter::successors(node(of.first), move |at| node(self.nodes[*at].next))
    }
}

/// Whether a node begins with a bracket or a brace, as in JSON.
fn is_bracketed(text: &str, node: &Node) -> bool {
    let start = node.value.start as usize;
    !node.value.is_empty() && text[start..].starts_with(['{', '['])
}

fn wide(range: Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// Puts a [`Tree`] together from the events of a reader.
#[derive(Debug, Default)]
pub(crate) struct Builder {
    tree: Tree,
    /// Open collections, outermost first: the node, and its last child so far.
    open: Vec<(u32, u32)>,
    key: Option<(Box<str>, Range<usize>)>,
}

impl Builder {
    /// Whether what comes next is a key: inside a mapping, and no key waits for its value.
    pub(crate) fn wants_key(&self) -> bool {
        self.key.is_none()
            && self
                .open
                .last()
                .is_some_and(|(node, _)| !self.tree.nodes[*node as usize].array)
    }

    pub(crate) fn key(&mut self, name: &str, range: Range<usize>) {
        self.key = Some((name.into(), range));
    }

    pub(crate) fn scalar(&mut self, range: Range<usize>) {
        self.node(range, false);
    }

    pub(crate) fn open(&mut self, start: usize, array: bool) {
        let node = self.node(start..start, array);
        self.open.push((node, NONE));
    }

    pub(crate) fn close(&mut self, end: usize) {
        if let Some((node, _)) = self.open.pop() {
            self.tree.nodes[node as usize].value.end = narrow(end);
        }
        self.key = None;
    }

    pub(crate) fn finish(self) -> Tree {
        self.tree
    }

    fn node(&mut self, value: Range<usize>, array: bool) -> u32 {
        let at = narrow(self.tree.nodes.len());
        let (name, key) = match self.key.take() {
            Some((name, range)) => (name, Some(narrow(range.start)..narrow(range.end))),
            None => (Box::default(), None),
        };
        let value = narrow(value.start)..narrow(value.end);
        self.tree.nodes.push(Node {
            name,
            key,
            value,
            array,
            first: NONE,
            next: NONE,
        });
        if let Some((parent, last)) = self.open.last_mut() {
            match std::mem::replace(last, at) {
                NONE => self.tree.nodes[*parent as usize].first = at,
                before => self.tree.nodes[before as usize].next = at,
            }
        }
        at
    }
}

/// Texts are far below 4 GB: the limits of reading see to that.
fn narrow(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(NONE - 1)
}
