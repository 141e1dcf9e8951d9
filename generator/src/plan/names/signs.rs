//! Signs of a text → words: what a sign says is a part of the name, what only separates is not.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

/// The text with letters in their usual forms (Unicode's NFKC), as the compiler wants names: `ﬁ` is `fi`, `m²` is `m2`.
fn plain(text: &str) -> Cow<'_, str> {
    match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(text.nfkc().collect()),
    }
}

/// The text with its signs as words and its separators as spaces: `Etc/GMT+12` is `Etc GMT plus 12`.
pub(super) fn spelled(text: &str) -> String {
    let text = &*plain(text);
    if text.trim().is_empty() {
        return "empty".to_owned();
    }
    let chars: Vec<char> = text.chars().collect();
    if !chars.iter().any(|c| c.is_alphanumeric()) {
        return every(text).replace("dash", "minus");
    }
    let brackets = brackets(&chars);
    let mut out = String::with_capacity(text.len());
    for (at, c) in chars.iter().enumerate() {
        match sign(&chars, at) {
            _ if brackets.contains(&at) => out.push(' '),
            Some(word) => out.extend([" ", word, " "]),
            None if matches!(c, '\'' | '’') => {}
            None if c.is_alphanumeric() || *c == '_' => out.push(*c),
            None => out.push(' '),
        }
    }
    out
}

/// The text with every character that is no letter or digit as a word: `ids[]` is `ids bracket bracket`.
pub(super) fn every(text: &str) -> String {
    let text = &*plain(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match word(c) {
            _ if c.is_alphanumeric() => out.push(c),
            Some(word) => out.extend([" ", word, " "]),
            None => out.push_str(&format!(" u{:x} ", u32::from(c))),
        }
    }
    out
}

/// The word for a sign that says something where it stands; a hyphen in `gpt-4` does not, and in `-created` does.
fn sign(chars: &[char], at: usize) -> Option<&'static str> {
    let before = at.checked_sub(1).map(|at| chars[at]);
    let after = chars.get(at + 1).copied();
    let alnum = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let says = match chars[at] {
        '+' | '%' | '&' | '@' | '$' | '#' | '*' | '^' | '<' | '>' => true,
        '=' => !(alnum(before) && alnum(after)),
        '!' => !alnum(before) && (alnum(after) || after == Some('=')),
        '~' => !alnum(before),
        '-' if after.is_none() => alnum(before),
        '-' => alnum(after) && (begins(&chars[..at]) || is_offset(&chars[..at], after)),
        _ => false,
    };
    match chars[at] {
        _ if !says => None,
        '-' => Some("minus"),
        sign => word(sign),
    }
}

/// Whether what follows begins the text, or one of several values in it.
fn begins(before: &[char]) -> bool {
    let last = before.iter().rev().find(|c| !c.is_whitespace());
    last.is_none_or(|c| ",:=<>|".contains(*c))
}

/// Whether what follows is hours from Greenwich.
fn is_offset(before: &[char], after: Option<char>) -> bool {
    let zone = |zone: &str| {
        let mut rest = before.iter().rev();
        let mut letters = zone.chars().rev();
        letters.all(|c| {
            rest.next()
                .is_some_and(|have| have.eq_ignore_ascii_case(&c))
        }) && !rest.next().is_some_and(|c| c.is_alphanumeric())
    };
    after.is_some_and(|c| c.is_ascii_digit()) && (zone("GMT") || zone("UTC"))
}

/// Where `<` and `>` are brackets around something: `Page<User>`.
fn brackets(chars: &[char]) -> Vec<usize> {
    let (mut open, mut found) = (Vec::new(), Vec::new());
    for (at, c) in chars.iter().enumerate() {
        match c {
            '<' => open.push(at),
            '>' => {
                let inside = |from: &usize| chars[*from..at].iter().any(|c| c.is_alphanumeric());
                if let Some(from) = open.pop().filter(inside) {
                    found.extend([from, at]);
                }
            }
            _ => {}
        }
    }
    found.sort_unstable();
    found
}

fn word(c: char) -> Option<&'static str> {
    Some(match c {
        '+' => "plus",
        '-' => "dash",
        '*' => "star",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '?' => "question",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '@' => "at",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        '\'' => "apostrophe",
        '"' => "quote",
        '`' => "backtick",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        ' ' => "space",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_words_and_separators_are_not() {
        for (text, words) in [
            ("Etc/GMT+12", "Etc GMT plus 12"),
            ("Etc/GMT-1", "Etc GMT minus 1"),
            ("UTC-05:00", "UTC minus 05 00"),
            ("gpt-4", "gpt 4"),
            ("utf-8", "utf 8"),
            ("-created", "minus created"),
            ("name,-total", "name minus total"),
            ("+1", "plus 1"),
            ("C++", "C plus plus"),
            ("A-", "A minus"),
            ("@id", "at id"),
            ("<=1w", "less equal 1w"),
            ("codecs=opus", "codecs opus"),
            ("!done", "not done"),
            ("Stop!", "Stop"),
            ("Page<User>", "Page User"),
            ("a<b", "a less b"),
            ("s3:Put:*", "s3 Put star"),
            ("Project's", "Projects"),
            ("a-(-acl)", "a acl"),
            ("!=", "not equal"),
            ("-", "minus"),
            ("😀", "u1f600"),
            (" ", "empty"),
        ] {
            let spelled = spelled(text);
            let found: Vec<&str> = spelled.split_whitespace().collect();
            assert_eq!(found.join(" "), words, "{text}");
        }
    }
}
