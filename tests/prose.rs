//! Text that means something to Rust, Markdown and HTML in, at every place of a document where text can stand; Rust
//! with exactly the code that we write, and documentation without an element that we did not, out.

use conformance::workspace;
use generator::config::{ApiConfig, Config, Package};
use generator::lock;
use generator::sources::Sources;
use generator::{Files, generate};
use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};
use serde_json::{Map, Value};

#[allow(dead_code, reason = "the tests of the generator use the rest")]
#[path = "../generator/src/prose/tests/random.rs"]
mod random;

use random::{Random, is_refused};

/// How many documents a run of the gate makes; `PROSE_DOCUMENTS=10000` for a long one.
const DOCUMENTS: u64 = 40;

#[test]
fn no_text_of_a_document_is_code() {
    let wanted = std::env::var("PROSE_DOCUMENTS")
        .map_or(DOCUMENTS, |count| count.parse().expect("a number"));
    let usual = [false, true].map(|features| made(features, |number| format!("word{number}")));
    let mut wrong = Vec::new();
    for seed in 0..wanted {
        let mut random = Random::new(seed);
        let features = seed % 2 == 1;
        let files = made(features, |number| match random.below(2) {
            0 => format!("{} w{number}", random.text()),
            _ => format!("w{number} {}", random.text()),
        });
        for (path, text) in &files {
            if path.contains("/runtime/") || path.ends_with("runtime.rs") {
                continue;
            }
            if let Some(problem) = problem(path, text, &usual[usize::from(features)]) {
                wrong.push(format!("{seed} {path}: {problem}"));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} files\n{}",
        wrong.len(),
        wrong[..wrong.len().min(20)].join("\n\n")
    );
}

#[test]
fn titles_of_one_word_are_no_links() {
    let document = |title: &str| {
        let document =
            format!("openapi: 3.1.0\ninfo: {{title: {title}, version: '1'}}\npaths: {{}}\n");
        Sources::single("one.yaml", document)
    };
    let named = |module: &str| ApiConfig {
        module: module.to_owned(),
        ..ApiConfig::default()
    };
    let config = Config {
        package: Package::named("two"),
        apis: vec![named("pets"), named("hub")],
        at_root: false,
    };
    let output = generate(&[document("Petstore"), document("GitHub")], &config);
    let files = output.files.expect("files");
    for text in documentation(&files["src/lib.rs"]) {
        assert_eq!(markdown(&text), None);
    }
}

/// The files made of the document with these texts; `features`: each resource is a feature.
fn made(features: bool, mut text: impl FnMut(usize) -> String) -> Files {
    let path = workspace().join("tests/prose.json");
    let written = std::fs::read_to_string(&path).expect("the document is there");
    let mut number = 0;
    let document: Value = serde_json::from_str(&written).expect("JSON");
    let document = filled(document, &mut || {
        number += 1;
        text(number)
    });
    let sources = Sources::single("prose.json", document.to_string());
    let mut config = Config::single(Package::named("prose-client"));
    config.apis[0].smoke_tests = true;
    config.apis[0].resource_features = Some(features);
    let output = generate(std::slice::from_ref(&sources), &config);
    output
        .files
        .unwrap_or_else(|| panic!("{:?}\n{document:#}", output.diagnostics))
}

/// The document with a text for each `§`; letters behind it name a text that is needed again: `§tag`.
fn filled(document: Value, text: &mut impl FnMut() -> String) -> Value {
    let mut known: Map<String, Value> = Map::new();
    fill(document, &mut |written| {
        let mut parts = written.split('§');
        let mut whole = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let end = part.find(|c: char| !c.is_ascii_alphabetic());
            let (name, rest) = part.split_at(end.unwrap_or(part.len()));
            let made = match name {
                "" => text(),
                name => {
                    let made = known.entry(name).or_insert_with(|| text().into());
                    made.as_str().expect("a text").to_owned()
                }
            };
            whole += &(made + rest);
        }
        whole
    })
}

fn fill(value: Value, text: &mut dyn FnMut(&str) -> String) -> Value {
    match value {
        Value::String(place) => text(&place).into(),
        Value::Array(items) => items.into_iter().map(|item| fill(item, text)).collect(),
        Value::Object(members) => {
            let members = members
                .into_iter()
                .map(|(name, value)| (text(&name), fill(value, text)));
            Value::Object(members.collect())
        }
        other => other,
    }
}

fn problem(path: &str, text: &str, usual: &Files) -> Option<String> {
    if let Some(c) = text.chars().find(|c| is_refused(*c)) {
        return Some(format!("{c:?} in\n{text}"));
    }
    if path.ends_with(".rs") {
        return rust(text);
    }
    if path == "README.md" {
        let (shown, expected) = (headings(text), headings(&usual[path]));
        if shown != expected {
            return Some(format!("{shown} headings, not {expected}, in\n{text}"));
        }
        // What says that resources are features leads to the table of them.
        return markdown(&text.replacen("[table](#operations)", "table", 1));
    }
    if path == lock::PATH {
        let read = lock::Lock::read(text).map(|lock| lock.text());
        let kinds = [
            "#",
            "[crate]",
            "  ",
            "credential ",
            "operation ",
            "resource ",
            "server ",
            "type ",
            "variable ",
        ];
        let begins =
            |line: &str| line.is_empty() || kinds.iter().any(|kind| line.starts_with(kind));
        let sound = read.as_deref() == Ok(text) && text.lines().all(begins);
        return (!sound).then(|| format!("another lock in\n{text}"));
    }
    if path == "Cargo.toml"
        && let Err(error) = text.parse::<toml::Table>()
    {
        return Some(format!("{error} in\n{text}"));
    }
    // No text begins a line of its own; a resource whose only path no request can have is no feature.
    let (lines, expected) = (text.lines().count(), usual.get(path)?.lines().count());
    let left_out = path == "Cargo.toml" && lines < expected;
    (lines != expected && !left_out).then(|| format!("{lines} lines, not {expected}\n{text}"))
}

/// What a file may say of features.
const CONDITIONS: [&str; 2] = [
    "\n#![cfg_attr(docsrs, feature(doc_cfg))]\n",
    "\n#![cfg_attr(\n    not(feature = \"all-resources\"),\n    allow(dead_code, unused_imports, rustdoc::broken_intra_doc_links)\n)]\n",
];

fn rust(text: &str) -> Option<String> {
    let file = match syn::parse_file(text) {
        Ok(file) => file,
        Err(error) => return Some(format!("{error}\n{text}")),
    };
    let known = |attribute: &syn::Attribute| {
        ["doc", "allow"]
            .iter()
            .any(|name| attribute.path().is_ident(name))
    };
    let ours = CONDITIONS
        .iter()
        .filter(|ours| text.contains(**ours))
        .count();
    let conditional = |attribute: &&syn::Attribute| attribute.path().is_ident("cfg_attr");
    let (conditions, others): (Vec<_>, Vec<_>) = file.attrs.iter().partition(conditional);
    if conditions.len() != ours || !others.into_iter().all(known) {
        return Some(format!("an attribute in\n{text}"));
    }
    if let Some(module) = file.items.iter().find_map(without_file) {
        return Some(format!("the module {module} has no file in\n{text}"));
    }
    documentation(text).iter().find_map(|docs| markdown(docs))
}

/// A module whose file rustc does not look for: where its name is not ASCII, it needs a path (E0754).
fn without_file(item: &syn::Item) -> Option<String> {
    let syn::Item::Mod(module) = item else {
        return None;
    };
    let has_path = module.attrs.iter().any(|one| one.path().is_ident("path"));
    let name = module.ident.to_string();
    (module.content.is_none() && !has_path && !name.is_ascii()).then_some(name)
}

/// The documentation of each item, as rustdoc joins its lines.
fn documentation(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut before = None;
    for line in text.lines() {
        let mark = ["///", "//!"]
            .into_iter()
            .find(|mark| line.trim_start().starts_with(mark));
        if let Some(mark) = mark {
            let (indent, words) = line.split_once(mark).expect("it was found");
            let here = Some((mark, indent));
            if before != here {
                all.push(String::new());
            }
            let docs = all.last_mut().expect("it was pushed");
            docs.push_str(words.strip_prefix(' ').unwrap_or(words));
            docs.push('\n');
            before = here;
        } else {
            before = None;
        }
    }
    all
}

fn options() -> Options {
    // What rustdoc reads.
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

fn headings(text: &str) -> usize {
    let events = Parser::new_ext(text, options());
    events
        .filter(|event| matches!(event, Event::Start(Tag::Heading { .. })))
        .count()
}

/// What of a text rustdoc would run, show as an element, or take for a link to an item.
fn markdown(text: &str) -> Option<String> {
    let item = |_: BrokenLink<'_>| Some((CowStr::from("item"), CowStr::from("")));
    let (mut link, mut code) = (None, None);
    let parser = Parser::new_with_broken_link_callback(text, options(), Some(item));
    if let Some((name, target)) = parser.reference_definitions().iter().next() {
        return Some(format!("{name} is defined as {} in\n{text}", target.dest));
    }
    for event in parser {
        let wrong = match &event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(words))) => {
                code = Some(words.to_string());
                !["text", "toml", "no_run", "rust,no_run"].contains(&&**words)
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => true,
            Event::End(TagEnd::CodeBlock) => {
                code = None;
                false
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                link = Some(dest_url.to_string());
                false
            }
            Event::End(TagEnd::Link) => {
                link = None;
                false
            }
            Event::Start(Tag::HtmlBlock | Tag::Image { .. } | Tag::FootnoteDefinition(_)) => true,
            Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => true,
            Event::Text(words) => match (&code, &link) {
                (Some(kind), _) => kind.ends_with("no_run") && !is_ours(words),
                (None, Some(target)) => !is_web(target),
                (None, None) => ["http://w", "https://a", "https://b"]
                    .iter()
                    .any(|url| words.contains(url)),
            },
            // Items are shown as code; `T` is what texts call one.
            Event::Code(words) => {
                link.as_ref().is_some_and(|target| !is_web(target)) && &**words == "T"
            }
            _ => false,
        };
        if wrong {
            return Some(format!("{event:?} in {link:?} in\n{text}"));
        }
    }
    None
}

fn is_web(target: &str) -> bool {
    let target = target.to_lowercase();
    ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
}

/// Whether code is that of an example, from its first line to its last.
fn is_ours(code: &str) -> bool {
    // Its first line may say which features it needs.
    let condition = code.split_once('\n').filter(|(first, _)| {
        first.starts_with("# #[cfg(all(feature = \"") && first.ends_with("\"))]")
    });
    let code = condition.map_or(code, |(_, rest)| rest);
    let first = [
        "# async fn example(",
        "# #[allow(deprecated)]\n# async fn example(",
        "async fn example(",
        // The recipes of the README.
        "use prose_client::Client;\nuse prose_client::runtime::{Json, Method",
        "use prose_client::runtime::{Body, Part};",
    ];
    let last = ["# Ok(())\n# }\n", "    Ok(())\n}\n"];
    first.iter().any(|start| code.starts_with(start)) && last.iter().any(|end| code.ends_with(end))
}
