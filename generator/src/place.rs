//! Where something stands: a file and a JSON Pointer into it; the one thing every stage shares.

use std::fmt;
use std::sync::Arc;

/// One of the texts that were read, by its index in [`Sources`](crate::sources::Sources).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(pub u32);

impl FileId {
    /// The document the user named; all others are reached from it.
    pub const ENTRY: Self = Self(0);
}

/// A JSON Pointer (RFC 6901). The empty pointer is the whole document; `/components/schemas/Pet` is
/// what `#/components/schemas/Pet` refers to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Pointer(Arc<str>);

impl Pointer {
    /// The pointer as written in RFC 6901, without `#` and not percent-encoded.
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The pointer one level below, at this member or index.
    pub fn child(&self, token: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + token.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for c in token.chars() {
            match c {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                c => text.push(c),
            }
        }
        Self(text.into())
    }

    /// The pointer one level below, at this element of an array.
    pub fn index(&self, index: usize) -> Self {
        self.child(&index.to_string())
    }

    /// The pointer one level above; `None` for the whole document.
    pub fn parent(&self) -> Option<Self> {
        self.0.rfind('/').map(|cut| Self(self.0[..cut].into()))
    }

    /// The reference tokens, unescaped, from the root.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = String> + '_ {
        let mut tokens = self.0.split('/');
        tokens.next();
        tokens.map(|token| token.replace("~1", "/").replace("~0", "~"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}

/// The identity of a node: a file and a pointer into it as written, taken before any rewriting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Place {
    pub file: FileId,
    pub pointer: Pointer,
}

impl Place {
    pub fn new(file: FileId, pointer: Pointer) -> Self {
        Self { file, pointer }
    }

    pub fn child(&self, token: &str) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.child(token),
        }
    }

    pub fn index(&self, index: usize) -> Self {
        Self {
            file: self.file,
            pointer: self.pointer.index(index),
        }
    }

    /// Whether it stands below another place.
    pub(crate) fn is_within(&self, outer: &Self) -> bool {
        let below = self.pointer.0.strip_prefix(&*outer.pointer.0);
        self.file == outer.file && below.is_some_and(|rest| rest.starts_with('/'))
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.file != FileId::ENTRY {
            write!(f, "{}", self.file.0)?;
        }
        self.pointer.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_escaped_and_unescaped() {
        let pointer = Pointer::default().child("paths").child("/a~b").index(0);
        assert_eq!(pointer.as_str(), "/paths/~1a~0b/0");
        assert_eq!(pointer.tokens().collect::<Vec<_>>(), ["paths", "/a~b", "0"]);
        assert_eq!(pointer.parent().unwrap().as_str(), "/paths/~1a~0b");
        assert_eq!(Pointer::default().parent(), None);
    }
}
