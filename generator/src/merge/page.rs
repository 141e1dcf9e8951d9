//! The text of a page in; the OpenAPI documents in it out.

use serde_json::Value;

use crate::diagnostic::Diagnostics;
use crate::parse;
use crate::place::FileId;

/// A document, or a part of one, that a page shows.
#[derive(Debug, PartialEq)]
pub(super) struct Fragment {
    /// It alone, on the lines it has in the page.
    pub(super) text: String,
    /// The method and the path that the fence says it is about.
    about: Option<(String, String)>,
}

/// What a page has: itself, or the fenced code blocks (CommonMark §4.5) that are OpenAPI documents.
pub(super) fn fragments(page: &str) -> Vec<Fragment> {
    let blocks = blocks(page);
    let fenced: Vec<Fragment> = blocks.into_iter().filter(|one| one.is_openapi()).collect();
    if !fenced.is_empty() {
        return fenced;
    }
    let whole = Fragment {
        text: page.to_owned(),
        about: None,
    };
    whole.is_openapi().then_some(whole).into_iter().collect()
}

/// Whether a text is an OpenAPI document as a whole.
pub(super) fn is_document(text: &str) -> bool {
    let whole = Fragment {
        text: text.to_owned(),
        about: None,
    };
    whole.is_openapi()
}

impl Fragment {
    /// The operation that the fence is about, where it is not in the document.
    pub(super) fn missing(&self, document: &Value) -> Option<String> {
        let (method, path) = self.about.as_ref()?;
        let operation = document
            .get("paths")?
            .get(path)
            .and_then(|item| item.get(method));
        operation.is_none().then(|| format!("{method} {path}"))
    }

    /// Its lines, without what they are all indented by.
    pub(super) fn plain(&self) -> String {
        let lines = || self.text.lines().skip_while(|line| line.trim().is_empty());
        let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let indent = lines()
            .filter(|line| !line.trim().is_empty())
            .map(blanks)
            .min();
        let indent = indent.unwrap_or_default();
        let mut plain = String::new();
        for line in lines() {
            plain.push_str(line.get(indent..).unwrap_or_default());
            plain.push('\n');
        }
        format!("{}\n", plain.trim_end())
    }

    fn is_openapi(&self) -> bool {
        let begins = |line: &str| {
            let line = line.trim_start().trim_start_matches(['"', '\'', '{', ' ']);
            ["openapi", "swagger"]
                .iter()
                .any(|key| line.starts_with(key))
        };
        // A glance, before anything is read that is perhaps a program.
        self.text.lines().any(begins)
            && parse::tree(FileId::ENTRY, &self.text, &mut Diagnostics::default())
                .is_ok_and(|tree| tree.get("openapi").or(tree.get("swagger")).is_some())
    }
}

/// All fenced code blocks.
fn blocks(page: &str) -> Vec<Fragment> {
    let mut blocks = Vec::new();
    // The fence that is open: its character, its length, what it says; and what was read since.
    let mut open: Option<(char, usize, String, String)> = None;
    for (number, line) in page.lines().enumerate() {
        let fence = fence(line);
        open = match (open, fence) {
            (None, None) => None,
            (None, Some((mark, length, said))) => {
                Some((mark, length, said.to_owned(), "\n".repeat(number + 1)))
            }
            (Some((mark, length, said, text)), Some((other, longer, "")))
                if other == mark && longer >= length =>
            {
                blocks.push(Fragment {
                    text,
                    about: about(&said),
                });
                None
            }
            (Some((mark, length, said, text)), _) => {
                Some((mark, length, said, format!("{text}{line}\n")))
            }
        };
    }
    blocks
}

/// The character of a fence, how often it stands there, and what is said behind it.
fn fence(line: &str) -> Option<(char, usize, &str)> {
    let line = line.trim_start();
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = line.trim_start_matches(mark);
    let length = line.len() - rest.len();
    let fits = length >= 3 && !(mark == '`' && rest.contains('`'));
    fits.then(|| (mark, length, rest.trim()))
}

/// `yaml /openapi.yaml get /files/{fileId}`: a method and the path behind it.
fn about(said: &str) -> Option<(String, String)> {
    const METHODS: &[&str] = &[
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ];
    let words: Vec<&str> = said.split_whitespace().collect();
    words.windows(2).find_map(|pair| {
        let method = pair[0].to_ascii_lowercase();
        let found = METHODS.contains(&method.as_str()) && pair[1].starts_with('/');
        found.then(|| (method, pair[1].to_owned()))
    })
}
