//! Entries of `include` and `exclude`, each with what it names.

use super::glob;

/// Which operations of a document are generated, with the types they reach; nothing said: all.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Selection {
    /// Empty: every operation.
    pub include: Vec<Entry>,
    /// These are left out, whatever `include` says.
    pub exclude: Vec<Entry>,
    /// The byte of the configuration where the selection begins.
    pub at: usize,
}

/// One entry, as it is written.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub text: String,
    /// The byte of the configuration where it stands.
    pub at: usize,
}

/// What an entry names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern<'a> {
    /// `tag:Files`: the operations of a tag.
    Tag(&'a str),
    /// `GET /files/{id}`: a method, and a path or several.
    Request(&'a str, &'a str),
    /// `/files/**`: every method of a path or several.
    Path(&'a str),
    /// `downloadFile`: an operationId.
    Id(&'a str),
}

impl Selection {
    /// A selection that is written in no file.
    pub fn new<'a>(
        include: impl IntoIterator<Item = &'a str>,
        exclude: impl IntoIterator<Item = &'a str>,
    ) -> Self {
        let entry = |text: &str| Entry {
            text: text.to_owned(),
            at: 0,
        };
        Self {
            include: include.into_iter().map(entry).collect(),
            exclude: exclude.into_iter().map(entry).collect(),
            at: 0,
        }
    }

    pub fn is_all(&self) -> bool {
        self.include.is_empty() && self.exclude.is_empty()
    }
}

/// What an operation is called by entries.
#[derive(Clone, Copy, Debug)]
pub struct Named<'a> {
    pub id: Option<&'a str>,
    pub method: &'a str,
    pub path: &'a str,
    /// The query written in the path's key.
    pub query: Option<&'a str>,
    pub tags: &'a [String],
}

impl Named<'_> {
    /// Whether a path of an entry is the operation's, with or without the query written in its key.
    fn is_at(&self, path: &str) -> bool {
        let whole = self.query.map(|query| format!("{}?{query}", self.path));
        whole.as_deref().unwrap_or(self.path) == path || glob::matches(path, self.path)
    }
}

impl Entry {
    /// Whether an operation is one of those that the entry names.
    pub fn names(&self, operation: &Named<'_>) -> bool {
        match self.pattern() {
            Pattern::Tag(tag) => operation.tags.iter().any(|own| own == tag),
            Pattern::Request(method, path) => {
                operation.method.eq_ignore_ascii_case(method) && operation.is_at(path)
            }
            Pattern::Path(path) => operation.is_at(path),
            Pattern::Id(id) => operation.id == Some(id),
        }
    }

    pub fn pattern(&self) -> Pattern<'_> {
        let text = self.text.trim();
        if let Some(tag) = text.strip_prefix("tag:") {
            return Pattern::Tag(tag.trim_start());
        }
        if text.starts_with('/') {
            return Pattern::Path(text);
        }
        match text.split_once(char::is_whitespace) {
            Some((method, path)) if path.trim_start().starts_with('/') => {
                Pattern::Request(method, path.trim_start())
            }
            Some(_) | None => Pattern::Id(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_says_what_it_names_by_how_it_begins() {
        let pattern = |text: &str| {
            let selection = Selection::new([text], []);
            format!("{:?}", selection.include[0].pattern())
        };
        assert_eq!(pattern("tag:Files API"), r#"Tag("Files API")"#);
        assert_eq!(pattern("GET /a/{b}"), r#"Request("GET", "/a/{b}")"#);
        assert_eq!(pattern("/a/**"), r#"Path("/a/**")"#);
        assert_eq!(pattern("Get all pets"), r#"Id("Get all pets")"#);
        assert_eq!(pattern("repos/get"), r#"Id("repos/get")"#);
    }
}
