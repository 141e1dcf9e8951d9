//! A page that rustdoc made, in; an element of its documentation that neither CommonMark nor rustdoc writes, out.

/// What stands around the documentation of each item.
const BEGIN: &str = "<div class=\"docblock\">";

/// What rustdoc makes of the CommonMark that is generated.
const ELEMENTS: &[&str] = &[
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
    "wbr",
];

const ATTRIBUTES: &[&str] = &["class", "href", "id", "start", "style", "title"];

const VOID: &[&str] = &["br", "hr", "wbr"];

pub(crate) fn foreign(page: &str) -> Option<String> {
    page.split(BEGIN).skip(1).find_map(block)
}

/// The first foreign element of a block, which ends with the `div` that it begins in.
fn block(text: &str) -> Option<String> {
    let mut depth = 1;
    for piece in text.split('<').skip(1) {
        let Some((tag, _)) = piece.split_once('>') else {
            return Some(format!("`<{piece}` has no end"));
        };
        // A break of a line is written `<br />`.
        let tag = tag.trim_end_matches('/').trim_end();
        if let Some(closed) = tag.strip_prefix('/') {
            depth -= 1;
            match (depth, closed) {
                (0, "div") => return None,
                (0, _) => return Some(format!("`</{closed}>` ends what it did not begin")),
                _ => continue,
            }
        }
        let (name, attributes) = tag.split_once(' ').unwrap_or((tag, ""));
        if !ELEMENTS.contains(&name) || !are_known(attributes) {
            return Some(format!("`<{tag}>`"));
        }
        depth += usize::from(!VOID.contains(&name));
    }
    Some("the documentation has no end".to_owned())
}

/// Whether attributes, each `name="value"`, say nothing but what rustdoc says.
fn are_known(attributes: &str) -> bool {
    let mut pieces = attributes.split('"');
    while let Some(name) = pieces.next() {
        let name = name.trim().trim_end_matches('=');
        if name.is_empty() {
            continue;
        }
        let value = pieces.next().unwrap_or_default();
        let scheme = value.split_once(':').map_or("", |(scheme, _)| scheme);
        let safe = !["javascript", "data", "vbscript"].contains(&scheme.trim());
        if !ATTRIBUTES.contains(&name) || !safe {
            return false;
        }
    }
    true
}

#[test]
fn foreign_elements_are_found() {
    let page =
        |inner: &str| format!("<html><script>a</script>{BEGIN}{inner}</div><script>b</script>");
    let fine =
        page("<div class=\"w\"><p>a<br> <a href=\"https://a\" title=\"b c\">c</a></p></div>");
    assert_eq!(foreign(&fine), None);
    for wrong in [
        "<script>alert(1)</script>",
        "<p onclick=\"a\">",
        "<a href=\"javascript:a\">b</a>",
        "<img src=\"a\">",
        "</p>",
    ] {
        assert!(foreign(&page(wrong)).is_some(), "{wrong}");
    }
}
