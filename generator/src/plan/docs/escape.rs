//! A piece of CommonMark in; the same, in which rustdoc finds no link to an item, no HTML and no bare URL, out.

use super::html;

/// Links to the web stay, others are their text; code spans stay as they are.
pub(super) fn escape(text: &str) -> String {
    written(text, true)
}

fn written(text: &str, bare: bool) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let image = usize::from(rest.starts_with("!["));
        let (written, taken) = if let Some(link) = link(&rest[image..]) {
            (of_link(&link, &rest[..image]), image + link.length)
        } else {
            of_other(c, rest, bare)
        };
        out.push_str(&written);
        rest = &rest[taken..];
    }
    out
}

/// What is no link, and how much of the text it was; `bare`: whether a URL in prose is to be a link.
fn of_other(c: char, rest: &str, bare: bool) -> (String, usize) {
    match c {
        '`' => match html::span(rest) {
            Some(span) => (span.to_owned(), span.len()),
            None => {
                let width = rest.len() - rest.trim_start_matches('`').len();
                ("\\`".repeat(width), width)
            }
        },
        '[' => ("\\[".to_owned(), 1),
        '<' => match autolink(rest) {
            Some(link) => (link.to_owned(), link.len()),
            None => ("\\<".to_owned(), 1),
        },
        'h' if bare && (rest.starts_with("http://") || rest.starts_with("https://")) => {
            let url = url(rest);
            (format!("<{url}>"), url.len())
        }
        '\\' => {
            // What is escaped stays so.
            let next = rest[1..].chars().next().filter(char::is_ascii_punctuation);
            let taken = 1 + next.map_or(0, char::len_utf8);
            (rest[..taken].to_owned(), taken)
        }
        other => (other.to_string(), other.len_utf8()),
    }
}

fn of_link(link: &Link<'_>, mark: &str) -> String {
    let Link { text, target, .. } = link;
    let schemes = ["http://", "https://", "mailto:"];
    match schemes.iter().any(|scheme| target.starts_with(scheme)) {
        true => format!("{mark}[{}]({target})", written(text, false)),
        false => escape(text),
    }
}

struct Link<'t> {
    text: &'t str,
    target: &'t str,
    length: usize,
}

/// `[text](target)` at the start of a text, which may hold an image (CommonMark §6.3).
fn link(rest: &str) -> Option<Link<'_>> {
    let inside = rest.strip_prefix('[')?;
    let end = match inside.strip_prefix('!').and_then(link) {
        Some(image) => 2 + image.length,
        // The first bracket after this one decides, so that a row of them is looked through once.
        None => 1 + inside.find(['[', ']'])?,
    };
    let after = rest.get(end..)?.strip_prefix("](")?;
    let mut open = 0_usize;
    let closes = |c: char| {
        match c {
            '(' => open += 1,
            ')' if open == 0 => return true,
            ')' => open -= 1,
            _ => {}
        }
        c == '\n'
    };
    let near = html::near(after);
    let target = &near[..near.find(closes)?];
    let (url, title) = target.split_once(' ').unwrap_or((target, "\"\""));
    let whole = near[target.len()..].starts_with(')') && !url.is_empty();
    let titled = title.starts_with(['"', '\'']) && title.ends_with(['"', '\'']);
    (whole && titled).then(|| Link {
        text: &rest[1..end],
        target,
        length: end + 2 + target.len() + 1,
    })
}

/// `<https://…>` at the start of a text (CommonMark §6.5).
fn autolink(rest: &str) -> Option<&str> {
    let inside = &rest[1..];
    let end = inside.find(|c: char| c.is_whitespace() || c == '<' || c == '>')?;
    let web = inside.starts_with("http://") || inside.starts_with("https://");
    (web && inside[end..].starts_with('>')).then(|| &rest[..end + 2])
}

/// The URL that a text begins with, without what ends the sentence.
fn url(rest: &str) -> &str {
    let end = rest.find(|c: char| c.is_whitespace() || "<>()[]`\"'|\\".contains(c));
    rest[..end.unwrap_or(rest.len())].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_'])
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn only_links_to_the_web_are_links() {
        for (prose, expected) in [
            ("see [Pet] or https://c.d.", "see \\[Pet] or <https://c.d>."),
            (
                "[a\nb](https://a.b/(c) \"T\")",
                "[a\nb](https://a.b/(c) \"T\")",
            ),
            (
                "[Files](/docs/files) [us](mailto:a@b.c)",
                "Files [us](mailto:a@b.c)",
            ),
            (
                "[![x](https://a.b/c.png)](https://a.b)",
                "[![x](https://a.b/c.png)](https://a.b)",
            ),
            (
                "![x](/c.png) ![y] [https://a.b](https://a.b)",
                "x !\\[y] [https://a.b](https://a.b)",
            ),
            (
                "<https://a.b> <https://a b> \"https://a.b\"",
                "<https://a.b> \\<<https://a> b> \"<https://a.b>\"",
            ),
            (
                "Vec<T> `Vec<T>` \\[a] ``b",
                "Vec\\<T> `Vec<T>` \\[a] \\`\\`b",
            ),
            (
                "[https://a.b] [x](https://a b)",
                "\\[<https://a.b>] \\[x](<https://a> b)",
            ),
        ] {
            assert_eq!(escape(prose), expected, "{prose}");
        }
    }
}
