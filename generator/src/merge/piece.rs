//! A member or an element that a page shows, in; its text for another place out.

use serde::Serialize;
use serde_json::{Map, Value};

use super::page::Fragment;
use crate::place::Pointer;
use crate::positions::{Lines, Tree};

/// Something that is added to a text.
pub(super) struct Piece<'a> {
    /// `None` for an element of an array.
    pub(super) name: Option<String>,
    pub(super) value: &'a Value,
    /// It in YAML, not indented.
    pub(super) lines: Option<String>,
}

impl Piece<'_> {
    /// The lines that a page has of it, without their indentation; `None` where it shares a line with something else.
    pub(super) fn verbatim(
        &self,
        fragment: &Fragment,
        tree: &Tree,
        shown: &Pointer,
    ) -> Option<String> {
        let text = fragment.text.as_str();
        let member = tree.whole(text, shown)?;
        let start = member
            .key
            .as_ref()
            .map_or(member.value.start, |key| key.start);
        let lines = Lines::of(text);
        let line = lines.range(lines.line(start));
        let begin = text[line.start..start].trim_end_matches([' ', '-']).len() + line.start;
        let indent = match member.key {
            Some(_) => start - line.start,
            None => text[line.clone()]
                .find('-')
                .filter(|dash| line.start + dash < start)?,
        };
        let alone = begin == line.start || text[line.start..begin].trim().is_empty();
        let whole = &text[line.start..lines.range(lines.line(member.end.saturating_sub(1))).end];
        let lines = whole.lines().map(|line| match line.get(..indent) {
            Some(blank) if blank.trim().is_empty() => &line[indent..],
            _ => line.trim_start(),
        });
        let fits = alone && !(member.key.is_some() && text[line.start..start].contains('-'));
        fits.then(|| lines.collect::<Vec<_>>().join("\n"))
    }

    /// It as YAML, in a way of our own.
    pub(super) fn yaml(&self) -> Option<String> {
        let value = match &self.name {
            Some(name) => Value::Object(Map::from_iter([(name.clone(), self.value.clone())])),
            None => Value::Array(vec![self.value.clone()]),
        };
        let text = serde_yaml::to_string(&value).ok()?;
        Some(text.trim_end().to_owned())
    }

    /// It as JSON, its lines behind the first indented by `indent`, each level by `step` blanks more.
    pub(super) fn json(&self, indent: usize, step: usize) -> Option<String> {
        let blanks = " ".repeat(step);
        let format = serde_json::ser::PrettyFormatter::with_indent(blanks.as_bytes());
        let mut bytes = Vec::new();
        let mut writer = serde_json::Serializer::with_formatter(&mut bytes, format);
        self.value.serialize(&mut writer).ok()?;
        let text = String::from_utf8(bytes).ok()?;
        let text = text.replace('\n', &format!("\n{}", " ".repeat(indent)));
        Some(match &self.name {
            Some(name) => format!("{}: {text}", Value::from(name.as_str())),
            None => text,
        })
    }
}
