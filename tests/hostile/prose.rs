//! Descriptions.

use super::{Input, Shape, schema, shape};

fn described(text: &str) -> Input {
    let text = serde_json::Value::from(text);
    schema(&format!(
        r#"{{"type":"object","description":{text},"properties":{{"a":{{"type":"string","description":{text}}}}}}}"#
    ))
}

macro_rules! repeated {
    ($($text:literal)*) => {
        &[$(shape(concat!("repeated ", $text), 1250, |n| described(&$text.repeat(n)))),*]
    };
}

pub(super) const SHAPES: &[Shape] = repeated! {
    "![" "[" "](" "<" "*" "_" "a`" "`a" "``b" "a*" "*a_ " "[a](" "[a](b) " "![a](b)" "<a>" "<b><i>" "</b>" "<!--" "<br>" "<li>"
    "<ul><li>" "> " "1. " "- " "* a\n" "1. a\n" "  " "\t" "\n" "\n\n" "a\n" "a\\\n" "```\n" "~~~\n" "    a\n" "#" "# a\n"
    "&amp;" "&" "https://a.example " "www.a.example" "a@b.c " "|a" "|a|b|\n" "|-" "[a]: b\n" "[^a]" "[^a]: b\n" "\\" "\\*"
    "<p>a</p>" "<pre>" "<code>a</code>" "<a href=\"b\">c</a>" "\u{202e}" "é" "\r" "***a** " "a**b" "~~" "==" "---\n" "<table><tr><td>"
};
