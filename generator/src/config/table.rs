//! TOML text in; tables whose members are asked for by name and kind out, everything unasked or ill-typed reported.

use std::borrow::Cow;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::nearest::nearest;

/// One table of a configuration file.
pub(super) struct Table<'a> {
    /// In the order of the file.
    members: Vec<Member<'a>>,
    name: String,
    text: &'a str,
    /// Where the table's first key stands.
    start: usize,
}

/// What stands at a key: a text or a table, or what else it is and where.
pub(super) enum Entry<'a> {
    Text(String, usize),
    Table(Table<'a>),
    Other(&'static str, usize),
}

#[derive(Clone)]
struct Member<'a> {
    key: &'a str,
    key_at: usize,
    value: &'a DeValue<'a>,
    span: Range<usize>,
}

/// Reads `text` and gives its root table to `read`; a text that is not TOML is reported.
pub(super) fn with_root<T>(
    text: &str,
    diagnostics: &mut Diagnostics,
    read: impl FnOnce(&Table<'_>, &mut Diagnostics) -> Option<T>,
) -> Option<T> {
    match DeTable::parse(text) {
        Ok(root) => read(
            &Table::new(root.get_ref(), String::new(), text, 0),
            diagnostics,
        ),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            problem(diagnostics, at, error.message().to_owned());
            None
        }
    }
}

/// The same without comments and layout; as it is, where it is no TOML.
pub(super) fn plain(text: &str) -> String {
    let read: Result<toml::Table, _> = text.parse();
    read.map_or_else(|_| text.to_owned(), |table| table.to_string())
}

impl<'a> Table<'a> {
    fn new(table: &'a DeTable<'a>, name: String, text: &'a str, start: usize) -> Self {
        let mut members: Vec<_> = table
            .iter()
            .map(|(key, value)| Member::new(key, value))
            .collect();
        members.sort_by_key(|member| member.key_at);
        Self {
            members,
            name,
            text,
            start,
        }
    }

    /// Reports every member that is none of `known`.
    pub(super) fn only(&self, known: &[&str], diagnostics: &mut Diagnostics) {
        for member in self
            .members
            .iter()
            .filter(|member| !known.contains(&member.key))
        {
            let table = if self.name.is_empty() {
                "the file".to_owned()
            } else {
                format!("`[{}]`", self.name)
            };
            let message = format!("{table} has no key `{}`", member.key);
            let found = Diagnostic::configuration(member.key_at, message)
                .help(format!("the keys are `{}`", known.join("`, `")));
            diagnostics.push(found.meant(nearest(member.key, known.iter().copied())));
        }
    }

    /// The text at `key`; `None` where nothing or something else stands there.
    pub(super) fn text(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<String> {
        let member = self.member(key)?;
        let text = member.value.as_str().map(str::to_owned);
        text.or_else(|| self.wrong(member, "a string", diagnostics))
    }

    /// The texts of the list at `key`, each with where it stands; none where nothing or something else stands there.
    pub(super) fn texts(&self, key: &str, diagnostics: &mut Diagnostics) -> Vec<(String, usize)> {
        let Some(member) = self.member(key) else {
            return Vec::new();
        };
        let Some(list) = member.value.as_array() else {
            self.wrong::<()>(member, "a list of strings", diagnostics);
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in list.iter() {
            let at = item.span().start;
            match item.get_ref().as_str() {
                Some(text) => texts.push((text.to_owned(), at)),
                None => {
                    let found = described(item.get_ref());
                    problem(
                        diagnostics,
                        at,
                        format!("`{key}` is a list of strings, and this is {found}"),
                    );
                }
            }
        }
        texts
    }

    pub(super) fn flag(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<bool> {
        let member = self.member(key)?;
        member
            .value
            .as_bool()
            .or_else(|| self.wrong(member, "`true` or `false`", diagnostics))
    }

    /// What the text at `key` names.
    pub(super) fn named<'n, T>(
        &self,
        key: &str,
        names: &'n [(&'static str, T)],
        diagnostics: &mut Diagnostics,
    ) -> Option<&'n T> {
        let text = self.text(key, diagnostics)?;
        let found = names.iter().find(|(name, _)| *name == text);
        if found.is_none() {
            let known = || names.iter().map(|(name, _)| *name);
            let message = format!("`{key}` is none of those that are known: `{text}`");
            let list = known().collect::<Vec<_>>().join("`, `");
            let found = Diagnostic::configuration(self.at(key), message);
            let found = found.help(format!("there are `{list}`"));
            diagnostics.push(found.meant(nearest(&text, known())));
        }
        found.map(|(_, value)| value)
    }

    /// The whole number at `key`, from zero on; `None` where nothing or something else stands there.
    pub(super) fn number(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<u64> {
        let member = self.member(key)?;
        let number = member.value.as_integer().and_then(|number| {
            let digits = number.as_str().replace('_', "");
            (number.radix() == 10).then(|| digits.parse().ok())?
        });
        number.or_else(|| self.wrong(member, "a whole number from 0 on", diagnostics))
    }

    pub(super) fn table(&self, key: &str, diagnostics: &mut Diagnostics) -> Option<Table<'a>> {
        let member = self.member(key)?;
        self.inner(member)
            .or_else(|| self.wrong(member, "a table", diagnostics))
    }

    /// The members, each of which is a table, by name in the order of the file.
    pub(super) fn tables(&self, diagnostics: &mut Diagnostics) -> Vec<(&'a str, usize, Table<'a>)> {
        let read = |member: &Member<'a>| {
            let table = self
                .inner(member)
                .or_else(|| self.wrong(member, "a table", diagnostics))?;
            Some((member.key, member.key_at, table))
        };
        self.members.iter().filter_map(read).collect()
    }

    /// The names of the members, each with where it stands.
    pub(super) fn keys(&self) -> Vec<(&'a str, usize)> {
        let members = self.members.iter();
        members.map(|member| (member.key, member.key_at)).collect()
    }

    /// Where the table's own name stands.
    pub(super) fn start(&self) -> usize {
        self.start
    }

    /// The members with their names and where these stand, in the order of the file.
    pub(super) fn entries(&self) -> Vec<(&'a str, usize, Entry<'a>)> {
        let entry = |member: &Member<'a>| match (member.value.as_str(), self.inner(member)) {
            (Some(text), _) => Entry::Text(text.to_owned(), member.span.start),
            (None, Some(table)) => Entry::Table(table),
            (None, None) => Entry::Other(described(member.value), member.span.start),
        };
        let members = self.members.iter();
        members
            .map(|member| (member.key, member.key_at, entry(member)))
            .collect()
    }

    /// The members with their values as written, each of which is a text or a table on one line.
    pub(super) fn inline(&self, diagnostics: &mut Diagnostics) -> Vec<(String, usize, String)> {
        let mut written = Vec::new();
        for member in &self.members {
            let text = &self.text[member.span.clone()];
            if text.starts_with(['"', '\'', '{']) && !text.contains('\n') {
                written.push((member.key.to_owned(), member.span.start, text.to_owned()));
            } else {
                let message = format!("`{}` is not a text or a table on one line", member.key);
                problem(diagnostics, member.span.start, message);
            }
        }
        written
    }

    /// The members with their values as written.
    pub(super) fn verbatim(&self) -> Vec<(String, String)> {
        let written = |member: &Member<'a>| {
            (
                member.key.to_owned(),
                self.text[member.span.clone()].to_owned(),
            )
        };
        self.members.iter().map(written).collect()
    }

    /// Reports that `key` is missing, at the table's name.
    pub(super) fn missing(&self, key: &str, diagnostics: &mut Diagnostics) {
        let message = match self.name.as_str() {
            "" => format!("the file has no `{key}`"),
            name => format!("`[{name}]` has no `{key}`"),
        };
        problem(diagnostics, self.start, message);
    }

    /// Where the value at `key` stands; the table's own place where there is none.
    pub(super) fn at(&self, key: &str) -> usize {
        self.member(key)
            .map_or(self.start, |member| member.span.start)
    }

    /// The bytes of what stands at a key; where it is not there, none before another key.
    pub(super) fn span(&self, key: &str, before: &str) -> Range<usize> {
        let other = || self.member(before).map_or(self.start, |one| one.key_at);
        self.member(key)
            .map_or_else(|| other()..other(), |member| member.span.clone())
    }

    fn member(&self, key: &str) -> Option<&Member<'a>> {
        self.members.iter().find(|member| member.key == key)
    }

    fn inner(&self, member: &Member<'a>) -> Option<Table<'a>> {
        let table = member.value.as_table()?;
        let name = if self.name.is_empty() {
            member.key.to_owned()
        } else {
            format!("{}.{}", self.name, member.key)
        };
        Some(Table::new(table, name, self.text, member.key_at))
    }

    fn wrong<T>(
        &self,
        member: &Member<'a>,
        wanted: &str,
        diagnostics: &mut Diagnostics,
    ) -> Option<T> {
        let message = format!(
            "`{}` is {}, not {wanted}",
            member.key,
            described(member.value)
        );
        problem(diagnostics, member.span.start, message);
        None
    }
}

impl<'a> Member<'a> {
    fn new(key: &'a Spanned<Cow<'a, str>>, value: &'a Spanned<DeValue<'a>>) -> Self {
        Self {
            key: key.get_ref(),
            key_at: key.span().start,
            value: value.get_ref(),
            span: value.span(),
        }
    }
}

/// Reports a problem at a byte of the configuration.
pub(super) fn problem(diagnostics: &mut Diagnostics, at: usize, message: String) {
    diagnostics.push(Diagnostic::configuration(at, message));
}

/// Reports a problem with what to do about it.
pub(super) fn problem_with_help(
    diagnostics: &mut Diagnostics,
    at: usize,
    message: String,
    help: String,
) {
    diagnostics.push(Diagnostic::configuration(at, message).help(help));
}

fn described(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a string",
        DeValue::Integer(_) => "an integer",
        DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "a boolean",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "an array",
        DeValue::Table(_) => "a table",
    }
}
