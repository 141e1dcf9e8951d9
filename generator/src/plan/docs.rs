//! Prose of a document → lines of documentation that rustdoc reads as prose and never as tests.

use crate::api;
use crate::package::{self, title};
use crate::rust::Docs;

mod escape;
mod html;

use escape::escape;

/// Summary, description, limits, default, deprecation: whatever there is, each a paragraph.
pub(super) fn all(docs: &api::Docs) -> Docs {
    let mut lines = Vec::new();
    if let Some(summary) = docs
        .summary
        .as_deref()
        .filter(|summary| docs.description.as_deref() != Some(summary))
    {
        paragraph(&mut lines, summary);
    }
    if let Some(description) = &docs.description {
        paragraph(&mut lines, description);
    }
    value_lines(&mut lines, docs);
    Docs(lines)
}

/// The prose of a value: no title, since titles of properties only repeat their names.
pub(super) fn of_value(docs: &api::Docs) -> Docs {
    let mut lines = Vec::new();
    if let Some(text) = docs.description.as_ref().or(docs.summary.as_ref()) {
        paragraph(&mut lines, text);
    }
    value_lines(&mut lines, docs);
    Docs(lines)
}

fn value_lines(lines: &mut Vec<String>, docs: &api::Docs) {
    let mut facts: Vec<String> = docs.limits.iter().map(|limit| capitalized(limit)).collect();
    if let Some(default) = &docs.default {
        facts.push(format!("Default: `{}`", code(&default.to_string())));
    }
    if let Some(example) = docs
        .examples
        .first()
        .filter(|example| !example.is_object() && !example.is_array())
        .map(|example| code(&api::types::text(example)))
        .filter(|example| !example.trim().is_empty())
    {
        facts.push(format!("Example: `{example}`"));
    }
    if !facts.is_empty() {
        paragraph(lines, &(facts.join(". ") + "."));
    }
}

/// One line for a variant or a table.
pub(super) fn line(text: &str) -> String {
    let text = html::to_markdown(text.trim());
    escape(text.trim().lines().next().unwrap_or_default().trim())
}

pub(super) fn sentence(text: impl Into<String>) -> Docs {
    Docs(vec![text.into()])
}

/// The documentation of a body that has none.
pub(super) fn body() -> Docs {
    sentence("The body of the request.")
}

/// What stands at the top of an API's own file.
pub(super) fn api_root(module: &package::Api) -> Docs {
    let mut lines = vec![
        format!("Client of {}.", escape(&title::noun(&module.title))),
        String::new(),
    ];
    lines.extend(example(&module.example));
    Docs(lines)
}

/// What stands at the top of a crate with a module for each API.
pub(super) fn crate_root(apis: &[package::Api]) -> Docs {
    let mut lines = vec!["Clients of these APIs:".to_owned(), String::new()];
    for api in apis {
        let module = api.module.as_deref().unwrap_or_default();
        lines.push(format!("* [`{module}`]: {}", escape(&api.title)));
    }
    Docs(lines)
}

/// A block of code that is compiled and not run, in an async function that may use `?`.
pub(super) fn example(code: &str) -> Vec<String> {
    let mut lines = vec!["```no_run".to_owned()];
    lines.push("# async fn example() -> Result<(), Box<dyn std::error::Error>> {".to_owned());
    lines.extend(code.lines().map(str::to_owned));
    lines.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    lines
}

/// Adds a paragraph of CommonMark, made safe for rustdoc.
pub(super) fn paragraph(lines: &mut Vec<String>, text: &str) {
    let text = text.replace('\t', "    ");
    let text = text
        .trim_matches(|c: char| c == '\n' || c == '\r')
        .trim_end();
    if text.trim().is_empty() {
        return;
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    let mut fence: Option<String> = None;
    let mut before: Vec<&str> = Vec::new();
    let common = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(indentation)
        .min()
        .unwrap_or_default();
    for line in text.lines() {
        let line = line
            .get(common.min(indentation(line))..)
            .unwrap_or_default()
            .trim_end();
        let start = line.trim_start();
        let marker = ["```", "~~~"]
            .iter()
            .find(|marker| start.starts_with(**marker));
        match (&fence, marker) {
            (None, Some(marker)) => {
                prose(lines, &before);
                before.clear();
                let width = start.chars().take_while(|c| marker.starts_with(*c)).count();
                let ticks = &start[..width];
                fence = Some(ticks.to_owned());
                lines.push(format!("{ticks}text"));
            }
            (Some(open), Some(_))
                if start.starts_with(open.as_str())
                    && start.trim_start_matches(&open[..1]).is_empty() =>
            {
                lines.push(open.clone());
                fence = None;
            }
            (Some(_), _) => lines.push(line.to_owned()),
            (None, None) => before.push(line),
        }
    }
    prose(lines, &before);
    lines.extend(fence);
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
}

/// Adds what stands outside of fences: block by block, since a link may go on in the next line.
fn prose(lines: &mut Vec<String>, text: &[&str]) {
    if text.is_empty() {
        return;
    }
    let text = html::to_markdown(&text.join("\n"));
    let mut block = String::new();
    for line in text.split('\n').map(str::trim_end) {
        let start = line.trim_start();
        if start.is_empty() {
            finish(lines, &mut block);
            if lines.last().is_some_and(|last| !last.is_empty()) {
                lines.push(String::new());
            }
        } else if block.is_empty() {
            // An indented block would be code, and so a test.
            let indent = Some(indentation(line)).filter(|indent| *indent < 4);
            block = format!("{}{start}", &line[..indent.unwrap_or_default()]);
        } else {
            block += &format!("\n{}{start}", &line[..indentation(line).min(3)]);
        }
    }
    finish(lines, &mut block);
}

fn finish(lines: &mut Vec<String>, block: &mut String) {
    lines.extend(escape(block).lines().map(str::to_owned));
    block.clear();
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches([' ', '\t']).len()
}

fn capitalized(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map(|first| first.to_uppercase().chain(chars).collect())
        .unwrap_or_default()
}

/// Text for a code span on one line.
pub(super) fn code(text: &str) -> String {
    let flat: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let short: String = flat.chars().take(120).collect();
    let cut = if short.len() < flat.len() { "…" } else { "" };
    short.replace('`', "'") + cut
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        let mut lines = Vec::new();
        paragraph(&mut lines, text);
        lines
    }

    #[test]
    fn nothing_becomes_a_test() {
        assert_eq!(lines("a\n\n    indented\n"), ["a", "", "indented"]);
        assert_eq!(lines("```\ncode\n```"), ["```text", "code", "```"]);
        assert_eq!(lines("```rust\ncode"), ["```text", "code", "```"]);
    }

    #[test]
    fn brackets_are_prose() {
        assert_eq!(
            lines("see [Pet] and [x](https://a.b) or https://c.d."),
            ["see \\[Pet] and [x](https://a.b) or <https://c.d>."]
        );
        assert_eq!(lines("Vec<T> and `Vec<T>`"), ["Vec\\<T> and `Vec<T>`"]);
    }
}
