//! Prose with HTML in; the same with what CommonMark has marks for written in those, out.

/// `<p>`, `<br>`, `<code>`, `<a href>`, lists and emphasis; other tags stay, and are shown as they are.
pub(super) fn to_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // What closes each `<a>` that is open.
    let mut links: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['<', '`']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if let Some(code) = span(rest) {
            out.push_str(code);
            rest = &rest[code.len()..];
            continue;
        }
        let Some((tag, after)) = tag(rest) else {
            let first = rest.chars().next().map_or(0, char::len_utf8);
            out.push_str(&rest[..first]);
            rest = &rest[first..];
            continue;
        };
        let raw = &rest[..rest.len() - after.len()];
        rest = after;
        match tag.name.as_str() {
            "br" | "br/" => out.push('\n'),
            "p" | "/p" | "ul" | "/ul" | "ol" | "/ol" | "div" | "/div" => paragraph(&mut out),
            "li" => out.push_str("\n* "),
            "/li" => {}
            "b" | "strong" | "i" | "em" => {
                let end = format!("</{}>", tag.name);
                let mark = if tag.name.ends_with(['b', 'g']) {
                    "**"
                } else {
                    "*"
                };
                match near(rest).split_once(&end).map(|(inside, _)| inside) {
                    Some(inside) if !inside.contains(['<', '\n']) && !inside.trim().is_empty() => {
                        out.push_str(&format!("{mark}{}{mark}", inside.trim()));
                        rest = &rest[inside.len() + end.len()..];
                    }
                    _ => out.push_str(raw),
                }
            }
            "code" => match near(rest).split_once("</code>").map(|(inside, _)| inside) {
                Some(inside) if !inside.contains(['`', '\n']) && !inside.is_empty() => {
                    out.push_str(&format!("`{}`", plain(inside)));
                    rest = &rest[inside.len() + "</code>".len()..];
                }
                _ => out.push_str(raw),
            },
            "a" => match attribute(tag.attributes, "href") {
                Some(target) => {
                    out.push('[');
                    links.push(format!("]({target})"));
                }
                None => out.push_str(raw),
            },
            "/a" => out.push_str(&links.pop().unwrap_or_else(|| raw.to_owned())),
            _ => out.push_str(raw),
        }
    }
    out.push_str(rest);
    links.into_iter().rev().for_each(|end| out.push_str(&end));
    out
}

struct Tag<'t> {
    /// In lower case, with the slash of one that closes: `/p`.
    name: String,
    attributes: &'t str,
}

/// The tag that a text begins with, if it is one of those that become something, and what follows it.
fn tag(text: &str) -> Option<(Tag<'_>, &str)> {
    const KNOWN: &[&str] = &[
        "a", "b", "br", "code", "div", "em", "i", "li", "ol", "p", "strong", "ul",
    ];
    let text = text.strip_prefix('<')?;
    let inside = &text[..text.find(['<', '>'])?];
    let after = text[inside.len()..].strip_prefix('>')?;
    let (name, attributes) = inside
        .split_once(char::is_whitespace)
        .unwrap_or((inside, ""));
    let name = name.to_ascii_lowercase();
    let known = KNOWN.contains(&name.trim_matches('/'));
    known.then_some((Tag { name, attributes }, after))
}

fn attribute<'t>(attributes: &'t str, name: &str) -> Option<&'t str> {
    let (_, value) = attributes.split_once(&format!("{name}="))?;
    let quote = value.chars().next().filter(|c| ['"', '\''].contains(c));
    let end: &[char] = match &quote {
        Some(quote) => std::slice::from_ref(quote),
        None => &[' '],
    };
    value[quote.map_or(0, char::len_utf8)..].split(end).next()
}

/// A code span on one line at the start of a text (CommonMark §6.1).
pub(super) fn span(text: &str) -> Option<&str> {
    let width = text.len() - text.trim_start_matches('`').len();
    let line = text.lines().next().filter(|_| width > 0)?;
    let end = line[width..].find(&text[..width])?;
    Some(&text[..width + end + width])
}

/// The beginning of a text: what closes something stands there or is not looked for.
pub(super) fn near(text: &str) -> &str {
    const MOST: usize = 2_000;
    let end = text.char_indices().map(|(at, _)| at).find(|at| *at >= MOST);
    &text[..end.unwrap_or(text.len())]
}

fn paragraph(out: &mut String) {
    out.truncate(out.trim_end_matches([' ', '\n']).len());
    if !out.is_empty() {
        out.push_str("\n\n");
    }
}

/// Text of a code span: there, tags and references to characters mean themselves.
fn plain(text: &str) -> String {
    let characters = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&amp;", "&"),
    ];
    let mut plain = text.to_owned();
    for (written, meant) in characters {
        plain = plain.replace(written, meant);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn html_becomes_marks() {
        for (html, expected) in [
            (
                "<p>One <code>a&lt;b</code>.</p>\n<p>Two<br>three</p>",
                "One `a<b`.\n\nTwo\nthree\n\n",
            ),
            (
                "see <a href=\"https://a.b/c\">the docs</a>",
                "see [the docs](https://a.b/c)",
            ),
            (
                "<b>Not</b> <script>x</script> Vec<T> `<p>`",
                "**Not** <script>x</script> Vec<T> `<p>`",
            ),
            ("<ul><li>a</li><li>b</li></ul>c", "\n* a\n* b\n\nc"),
            ("a < b and <a href=x>open", "a < b and [open](x)"),
            ("Array<b> of <a> <em>c</em>", "Array<b> of <a> *c*"),
        ] {
            assert_eq!(to_markdown(html), expected, "{html}");
        }
    }
}
