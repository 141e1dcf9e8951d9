//! Random prose in; nothing but prose out, that is read again as what it is.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag};

mod random;

use random::Random;

use super::tree::{Block, Kind, Piece};
use super::{Docs, Line, read};

/// How many texts a run makes.
const TEXTS: u64 = 4_000;

fn lines(docs: &Docs) -> String {
    docs.lines().collect::<Vec<_>>().join("\n")
}

/// What rustdoc would not show as prose, or complain about.
fn wrong(markdown: &str) -> Option<String> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    if let Some(c) = markdown.chars().find(|c| random::is_refused(*c)) {
        return Some(format!("{c:?}"));
    }
    let mut linked = 0;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(word))) if &*word == "text" => {
                linked += 1
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                let web = ["http://", "https://", "mailto:"];
                if !web
                    .iter()
                    .any(|scheme| dest_url.to_lowercase().starts_with(scheme))
                {
                    return Some(format!("a link to {dest_url}"));
                }
                linked += 1;
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::CodeBlock) => {
                linked -= 1
            }
            Event::Text(text) if linked == 0 && is_address(&text) => {
                return Some(format!("an address in {text}"));
            }
            Event::Start(
                Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_),
            )
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_) => return Some(format!("{event:?}")),
            _ => {}
        }
    }
    None
}

/// What the lint `rustdoc::bare_urls` finds, and more.
fn is_address(text: &str) -> bool {
    ["http://", "https://"].iter().any(|scheme| {
        let mut found = text.match_indices(scheme);
        found.any(|(at, scheme)| text[at + scheme.len()..].starts_with(char::is_alphanumeric))
    })
}

#[test]
fn whatever_a_text_says_it_is_prose() {
    let wanted =
        std::env::var("PROSE_TEXTS").map_or(TEXTS, |count| count.parse().expect("a number"));
    let mut failures = Vec::new();
    for seed in 0..wanted {
        let text = Random::new(seed).text();
        let name = Line::text(&text);
        let first = Line::markdown(&text);
        let code = Line::code(&text);
        let named = Line::of("A {} of {} as {}.", &[&name, &first, &code]);
        let mut docs = Docs::after(&named, &text);
        docs.list([(named.clone(), Docs::markdown(&text))]);
        let table = format!(
            "| a | b | c | d |\n|---|---|---|---|\n| {} | {} | {} | {} |",
            name.cell(),
            first.cell(),
            code.cell(),
            named.cell()
        );
        let found = [
            ("docs", wrong(&lines(&docs))),
            ("text", wrong(&lines(&Docs::markdown(&text)))),
            ("line", wrong(&named.to_string())),
            (
                "alone",
                wrong(&format!(
                    "{name}\n\n{first}\n\n{code}\n\n# {}",
                    named.heading()
                )),
            ),
            ("table", wrong(&table)),
            (
                "cells",
                Some(table.clone()).filter(|table| cells(table) != 8),
            ),
        ];
        for (what, wrong) in found {
            if let Some(wrong) = wrong {
                failures.push(format!("{seed} {what} {text:?}: {wrong}\n{}", lines(&docs)));
            }
        }
        let once = lines(&Docs::markdown(&text));
        let (said, again) = (words(&read::blocks(&text)), words(&read::blocks(&once)));
        if said != again {
            failures.push(format!("{seed} again {text:?}:\n{once}\n{said}\n{again}"));
        }
    }
    assert!(
        failures.is_empty(),
        "{} failures\n{}",
        failures.len(),
        failures[..failures.len().min(40)].join("\n\n")
    );
}

fn cells(table: &str) -> usize {
    let events = Parser::new_ext(table, Options::ENABLE_TABLES);
    events
        .filter(|event| matches!(event, Event::Start(Tag::TableCell)))
        .count()
}

/// All characters of a text but blanks.
fn words(blocks: &[Block]) -> String {
    let mut all = String::new();
    for block in blocks {
        let mut pieces = |pieces: &[Piece]| {
            for piece in pieces {
                match &piece.kind {
                    Kind::Text(text)
                    | Kind::Code(text)
                    | Kind::Address(text)
                    | Kind::Item(text) => all.push_str(text),
                    Kind::Break { .. } => {}
                }
            }
        };
        match block {
            Block::Paragraph(line) | Block::Heading(_, line) => pieces(line),
            Block::Code(text) => all.push_str(text),
            Block::Quote(blocks) => all.push_str(&words(blocks)),
            Block::List { items, .. } => items.iter().for_each(|item| all.push_str(&words(item))),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| pieces(cell)),
            Block::Rule => {}
        }
    }
    all.retain(|c| !c.is_whitespace());
    all
}

#[test]
fn a_text_is_printed_as_what_it_says() {
    for (text, expected) in [
        (
            "see [Pet], [x](https://a.b), [y](/z) or https://c.d.",
            "see \\[Pet], [x](https://a.b), y or <https://c.d>.",
        ),
        ("Vec<T> and `Vec<T>`", "Vec\\<T> and `Vec<T>`"),
        ("a\n\n    b\n", "a\n\n```text\nb\n```"),
        ("    a\n    b", "a\nb"),
        ("```rust\na", "```text\na\n```"),
        ("> ~~~\n> a", "> ```text\n> a\n> ```"),
        ("*      - a\n*    b\n1.      c", "* * a\n* b\n\n1. c"),
        ("a<br>~~~\nb\n<br>~~~", "a\\\n\\~\\~\\~\nb\\\n\\~\\~\\~"),
        ("<ul><li>     a</li><li>b</ul>c", "* a\n* b\n\nc"),
        (
            "``b<script>c</script>```",
            "\\`\\`b\\<script>c\\</script>\\`\\`\\`",
        ),
        (
            "<p>One <code>a&lt;b</code>.</p>\n<p><a href='https://a.b/?c=1&amp;d=(2)'>e</a></p>",
            "One `a<b`.\n\n[e](https://a.b/?c=1&d=(2))",
        ),
        (
            "<b>Not</b> Array<b> of <a> <em>c</em>",
            "**Not** Array\\<b> of \\<a> *c*",
        ),
        (
            "<pre>x &lt; y\n\n  z</pre> after",
            "```text\nx < y\n\n  z\n```\n\nafter",
        ),
        ("*a **b** c* __d __e_f * 2", "*a **b** c* __d __e_f * 2"),
        ("a  \nb\\\nc\nd", "a\\\nb\\\nc\nd"),
        ("* a\n* b\n  * c\n\n- d", "* a\n* b\n  * c\n\n- d"),
        ("3. a\n4. b", "3. a\n4. b"),
        (
            "A\n===\n\n\\# b\n\\- c\n1\\. d",
            "# A\n\n\\# b\n\\- c\n1\\. d",
        ),
        (
            "| a | b |\n|---|:-:|\n| `c\\|d` | [e] |",
            "| a | b |\n|---|:-:|\n| `c\\|d` | \\[e] |",
        ),
        (
            "[![a](https://a.b/c.png)](https://a.b) ![](https://c.d)",
            "[a](https://a.b) <https://c.d>",
        ),
        ("<table><tr><th>a<th>b<tr><td>1</table>c", "a | b\\\n1\n\nc"),
        ("&lt;a&gt; &amp;lt; &copy;", "\\<a> \\&lt; ©"),
    ] {
        assert_eq!(lines(&Docs::markdown(text)), expected, "{text}");
    }
}

#[test]
fn our_words_hold_what_they_are_given() {
    let name = Line::text("a\n# [b] `c`");
    let line = Line::of("The `x` of {}, {}.", &[&name, &Line::code("d`|")]);
    assert_eq!(line.to_string(), "The `x` of a # \\[b] \\`c\\`, ``d`|``.");
    assert_eq!(line.cell(), "The `x` of a # \\[b] \\`c\\`, ``d`\\|``.");
    assert_eq!(Line::item("A::r#gen").to_string(), "[`A::gen`]");
    assert_eq!(Line::item("A").to_string(), "[`A`]");
    assert_eq!(Line::markdown("a\nb").to_string(), "a");
    let mut docs = Docs::after(&Line::words("200: "), "a\n\nb");
    docs.list([(Line::words("`c`:"), Docs::markdown("d\n* e"))]);
    assert_eq!(lines(&docs), "200: a\n\nb\n\n* `c`: d\n  * e");
}

#[test]
fn what_stands_in_each_other_for_ever_is_read_in_time() {
    for part in [
        "![",
        "[",
        "> ",
        "* ",
        "*",
        "<b>",
        "<ul><li>",
        "a`",
        "1. ",
        "<a href='https://a.b'>",
        "&",
        "http",
    ] {
        let text = part.repeat(60_000) + "x";
        assert!(!lines(&Docs::markdown(&text)).is_empty(), "{part}");
        assert_eq!(
            wrong(&lines(&Docs::markdown(&text[..600 * part.len()]))),
            None,
            "{part}"
        );
    }
}
