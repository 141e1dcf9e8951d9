//! A text in YAML or JSON in; where each of its nodes, lines and columns stands, out.

mod json;
mod lines;
mod tree;
mod yaml;

pub(crate) use lines::Lines;
pub(crate) use tree::{Member, Tree};

/// The nodes of a text, as far as it can be read.
pub(crate) fn tree(text: &str) -> Tree {
    json::tree(text)
        .or_else(|| yaml::tree(text))
        .unwrap_or_default()
}
