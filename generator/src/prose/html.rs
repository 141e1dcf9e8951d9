//! HTML in prose: what its tags stand for.

/// What a tag does to the prose around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Emphasis,
    Strong,
    Strike,
    Code,
    /// Where it leads to is an attribute.
    Link,
    /// Marks nothing that CommonMark has a mark for.
    Plain,
    Break,
    Rule,
    /// Begins and ends a paragraph.
    Paragraph,
    Heading(usize),
    Quote,
    List {
        numbered: bool,
    },
    Item,
    /// A row of a table, which is a line.
    Row,
    Cell,
    Image,
    Comment,
}

impl Tag {
    /// Whether it means something only together with the tag that ends it, in the same paragraph.
    pub(super) fn is_pair(self) -> bool {
        matches!(
            self,
            Self::Emphasis | Self::Strong | Self::Strike | Self::Code | Self::Link | Self::Plain
        )
    }
}

/// A tag as it is written, with its brackets.
#[derive(Clone, Copy)]
pub(super) struct Written<'t> {
    pub(super) tag: Tag,
    pub(super) ends: bool,
    attributes: &'t str,
}

/// The tag that this is, if it is one that stands for something.
pub(super) fn tag(raw: &str) -> Option<Written<'_>> {
    let inside = raw.strip_prefix('<')?.strip_suffix('>')?;
    if inside.starts_with("!--") {
        return Some(Written {
            tag: Tag::Comment,
            ends: false,
            attributes: "",
        });
    }
    let (ends, inside) = match inside.strip_prefix('/') {
        Some(inside) => (true, inside),
        None => (false, inside),
    };
    let end = inside.find(|c: char| !c.is_ascii_alphanumeric());
    let (name, attributes) = inside.split_at(end.unwrap_or(inside.len()));
    let tag = match name.to_ascii_lowercase().as_str() {
        "i" | "em" | "var" => Tag::Emphasis,
        "b" | "strong" => Tag::Strong,
        "s" | "del" | "strike" => Tag::Strike,
        "code" | "kbd" | "samp" | "tt" => Tag::Code,
        "a" => Tag::Link,
        "big" | "font" | "mark" | "small" | "span" | "sub" | "sup" | "u" => Tag::Plain,
        "br" => Tag::Break,
        "hr" => Tag::Rule,
        "p" | "div" | "center" | "section" | "details" | "summary" => Tag::Paragraph,
        "dl" | "dt" | "dd" | "table" | "thead" | "tbody" | "tfoot" => Tag::Paragraph,
        "tr" => Tag::Row,
        "td" | "th" => Tag::Cell,
        "h1" => Tag::Heading(1),
        "h2" => Tag::Heading(2),
        "h3" => Tag::Heading(3),
        "h4" => Tag::Heading(4),
        "h5" => Tag::Heading(5),
        "h6" => Tag::Heading(6),
        "blockquote" => Tag::Quote,
        "ul" => Tag::List { numbered: false },
        "ol" => Tag::List { numbered: true },
        "li" => Tag::Item,
        "img" => Tag::Image,
        _ => return None,
    };
    Some(Written {
        tag,
        ends,
        attributes,
    })
}

impl Written<'_> {
    /// The value of an attribute.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut rest = self.attributes;
        loop {
            let (key, after) = rest.split_once('=')?;
            let after = after.trim_start();
            let quote = after.chars().next().filter(|c| ['"', '\''].contains(c));
            let value = match quote {
                Some(quote) => after[1..].split(quote).next(),
                None => after.split([' ', '\n', '/']).next(),
            }?;
            let key = key.split_whitespace().next_back().unwrap_or_default();
            if key.eq_ignore_ascii_case(name) {
                return Some(characters(value));
            }
            let taken = value.len() + quote.map_or(0, |_| 2);
            rest = after.get(taken..)?;
        }
    }
}

/// What a block that keeps its lines says, and what follows it: `<pre>`.
pub(super) fn preformatted(raw: &str) -> Option<(String, &str)> {
    let start = raw.trim_start();
    let named = start
        .get(..4)
        .is_some_and(|name| name.eq_ignore_ascii_case("<pre"));
    let inside = start.split_once('>').filter(|_| named)?.1;
    let lower = inside.to_ascii_lowercase();
    let end = lower.find("</pre>").unwrap_or(inside.len());
    let after = inside.get(end + "</pre>".len()..).unwrap_or_default();
    let mut text = String::new();
    let mut parts = inside[..end].split('<');
    text.extend(parts.next());
    for part in parts {
        match part.split_once('>') {
            Some((name, rest)) if tag(&format!("<{name}>")).is_some() => text.push_str(rest),
            _ => text.push_str(&format!("<{part}")),
        }
    }
    Some((characters(&text), after))
}

/// The characters that references stand for.
fn characters(text: &str) -> String {
    let known = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&nbsp;", " "),
        ("&amp;", "&"),
    ];
    let written = |text: String, (name, meant): &(&str, &str)| text.replace(name, meant);
    known.iter().fold(text.to_owned(), written)
}
