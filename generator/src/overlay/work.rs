//! What an overlay may cost: a short path can look at a document over and over, and a short action can double it.

use super::tracked::{Node, Tracked};

/// Nodes that all paths of an overlay together may look at.
const LOOKED_AT: usize = 50_000_000;

/// Nodes that actions may add to any document, and how many times its own to a large one.
const ADDED: usize = 100_000;
const TIMES: usize = 4;

/// Brackets and parentheses of a path in one another.
const NESTED: usize = 32;

/// What is left of it.
pub(super) struct Work {
    /// Nodes of the document, and levels they stand on.
    nodes: usize,
    depth: usize,
    looking: usize,
    adding: usize,
}

impl Work {
    pub(super) fn on(tree: &Tracked) -> Self {
        let (nodes, depth) = size(tree);
        Self {
            nodes,
            depth,
            looking: LOOKED_AT,
            adding: ADDED + nodes * TIMES,
        }
    }

    /// Takes what it costs to find all that a path selects; `false`: there is not so much left.
    pub(super) fn look(&mut self, path: &str) -> bool {
        let left =
            cost(path, self.nodes, self.depth).and_then(|cost| self.looking.checked_sub(cost));
        self.looking = left.unwrap_or_default();
        left.is_some()
    }

    /// Takes what it costs to add a node to so many targets.
    pub(super) fn add(&mut self, change: &Tracked, targets: usize) -> bool {
        if self.adding == 0 {
            return false;
        }
        let (nodes, depth) = size(change);
        let all = nodes.saturating_mul(targets);
        let left = self.adding.checked_sub(all);
        self.adding = left.unwrap_or_default();
        self.nodes = self.nodes.saturating_add(all);
        self.depth += depth;
        left.is_some()
    }
}

/// How many nodes there are, and on how many levels.
fn size(tree: &Tracked) -> (usize, usize) {
    let below = |(nodes, depth): (usize, usize), child: &Tracked| {
        let (more, deep) = size(child);
        (nodes + more, depth.max(deep + 1))
    };
    match &tree.node {
        Node::Leaf(_) => (1, 1),
        Node::Array(items) => items.iter().fold((1, 1), below),
        Node::Object(members) => members.values().fold((1, 1), below),
    }
}

/// How many nodes a path looks at, roughly: each `..` after the first may meet a node once for each level above it, and
/// a filter that begins at the root looks at all nodes for each one. `None`: nobody could count them.
fn cost(path: &str, nodes: usize, depth: usize) -> Option<usize> {
    let (mut cost, mut open, mut descents, mut queries) = (nodes, 0_usize, 0, 1);
    let mut quote = None;
    for (at, c) in path.char_indices() {
        match (quote, c) {
            (Some(quoted), c) if c == quoted => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'') => quote = Some(c),
            (None, '[' | '(') => open += 1,
            (None, ']' | ')') => open = open.saturating_sub(1),
            (None, '.') if path[at..].starts_with("..") => descents += 1,
            (None, '@') => queries += 1,
            (None, '$') if at > 0 && looks_around(&path[at..]) => cost = cost.checked_mul(nodes)?,
            _ => {}
        }
        if open > NESTED {
            return None;
        }
    }
    for _ in 1..descents {
        cost = cost.checked_mul(depth)?;
    }
    cost.checked_mul(queries)
}

/// Whether a query at the start of a text may select several nodes.
fn looks_around(text: &str) -> bool {
    let ends = |c: char| matches!(c, '=' | '<' | '>' | '!' | '&' | '|' | ')');
    let query = text.split(ends).next().unwrap_or_default();
    query.contains(['*', '?', ':']) || query.contains("..")
}

/// The members and indices that a path without wildcards, filters and escapes names one after the other.
pub(super) fn singular(path: &str) -> Option<Vec<String>> {
    let mut rest = path.strip_prefix('$')?;
    let mut tokens = Vec::new();
    while !rest.is_empty() {
        let token;
        (token, rest) = match rest.strip_prefix('[') {
            Some(inner) if inner.starts_with(['"', '\'']) => {
                let (name, after) = inner[1..].split_once(&inner[..1])?;
                (name, after.strip_prefix(']')?)
            }
            Some(inner) => {
                let (index, after) = inner.split_once(']')?;
                let plain = index == "0" || !index.starts_with('0');
                let digits = !index.is_empty() && index.bytes().all(|b| b.is_ascii_digit());
                (Some(index).filter(|_| plain && digits)?, after)
            }
            None => {
                let name = rest.strip_prefix('.')?;
                let end = name.find(['.', '[']).unwrap_or(name.len());
                let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
                let letters = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let plain = starts && name[..end].chars().all(letters);
                (Some(&name[..end]).filter(|_| plain)?, &name[end..])
            }
        };
        if token.contains('\\') {
            return None;
        }
        tokens.push(token.to_owned());
    }
    Some(tokens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_are_told_from_others() {
        let tokens = singular("$.paths['/a.b'].get[\"x\"][0]");
        assert_eq!(tokens.unwrap(), ["paths", "/a.b", "get", "x", "0"]);
        assert_eq!(singular("$"), Some(Vec::new()));
        for other in [
            "$.*",
            "$..a",
            "$[?@.a]",
            "$[-1]",
            "$['a','b']",
            "$[1:2]",
            "$.a-b",
            "a",
            "$['\\n']",
        ] {
            assert_eq!(singular(other), None, "{other}");
        }
    }

    #[test]
    fn nested_looks_multiply() {
        assert_eq!(cost("$.paths.*.get", 1000, 10), Some(1000));
        assert_eq!(cost("$..[?@.a == '..$..']", 1000, 10), Some(2000));
        assert_eq!(cost("$..[?@..[?@..a]]", 1000, 10), Some(300_000));
        assert_eq!(
            cost("$.a[?count($..*) > 1]", 1000, 10),
            Some(1_000_000 * 10 / 10)
        );
        assert_eq!(cost("$.a[?@.b == $.c]", 1000, 10), Some(2000));
        assert_eq!(cost(&format!("$[?{}", "(".repeat(40)), 10, 2), None);
    }
}
