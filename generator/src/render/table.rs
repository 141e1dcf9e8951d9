//! Tables: invocations of the runtime's macros, rows filling lines.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Characters that a line has, at most, where rows can be put on another.
pub(super) const WIDTH: usize = 100;

/// What rows say of setters, each before what stands in parentheses.
const SETTERS: &[&str] = &["set", "null", "only"];

/// `object! { … }`, its rows filling lines.
pub(super) fn text(table: &syn::Macro) -> String {
    let name = table
        .path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default();
    let nested = table
        .tokens
        .clone()
        .into_iter()
        .any(|token| is_block(&token));
    let indent = if nested { "    " } else { "" };
    let mut rows = indent.to_owned();
    inline(table.tokens.clone(), usize::from(nested), &mut rows);
    let on_one_line = format!("{name}! {{ {} }}\n", rows.trim_start());
    if !nested || on_one_line.lines().count() == 1 && on_one_line.len() <= WIDTH {
        on_one_line
    } else {
        format!("{name}! {{\n{rows}\n}}\n")
    }
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Tokens on one line; what stands in braces, in rows. A call after braces (`new(…)`) and `from { … }` begin a line.
fn inline(tokens: TokenStream, depth: usize, text: &mut String) {
    spelled(tokens, depth, false, text);
}

/// The same; `apart`: what is said of setters begins a line of its own.
fn spelled(tokens: TokenStream, depth: usize, apart: bool, text: &mut String) {
    let mut before: Option<TokenTree> = None;
    let mut in_path = false;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        if before.as_ref().is_some_and(is_block) && tokens.peek().is_some_and(is_list) {
            line(depth, text);
            text.push_str(&token.to_string());
            if let Some(TokenTree::Group(arguments)) = tokens.next() {
                list(arguments.stream(), depth, text);
            }
            before = None;
            continue;
        }
        if before.is_some() && is_word(&token, &["from"]) && tokens.peek().is_some_and(is_block) {
            line(depth, text);
        } else if apart && is_word(&token, SETTERS) && tokens.peek().is_some_and(is_list) {
            line(depth + 1, text);
        } else if before
            .as_ref()
            .is_some_and(|before| !in_path && spaced(before, &token))
        {
            text.push(' ');
        }
        in_path = before.as_ref().is_some_and(is_joint_colon) && is_colon(&token);
        match &token {
            TokenTree::Group(group) => match group.delimiter() {
                Delimiter::Brace => block(group.stream(), depth, text),
                Delimiter::Bracket => around('[', group.stream(), ']', depth, text),
                Delimiter::Parenthesis => around('(', group.stream(), ')', depth, text),
                Delimiter::None => inline(group.stream(), depth, text),
            },
            other => text.push_str(&other.to_string()),
        }
        before = Some(token);
    }
}

fn around(open: char, inside: TokenStream, close: char, depth: usize, text: &mut String) {
    text.push(open);
    inline(inside, depth, text);
    text.push(close);
}

/// What stands in braces: on one line if it fits, else as many rows a line as fit, or one where they are lists.
fn block(inside: TokenStream, depth: usize, text: &mut String) {
    let rows = rows(inside, depth + 1);
    if rows.is_empty() {
        text.push_str("{}");
        return;
    }
    let lists = rows.iter().any(|row| row.contains(['[', '|']));
    if !lists && width(text) + whole(&rows) + 4 <= WIDTH {
        text.push_str("{ ");
        text.push_str(&rows.join(", "));
        text.push_str(" }");
        return;
    }
    text.push('{');
    fill(&rows, !lists, depth + 1, text);
    line(depth, text);
    text.push('}');
}

/// Arguments, laid out alike.
fn list(arguments: TokenStream, depth: usize, text: &mut String) {
    let arguments = rows(arguments, depth + 1);
    text.push('(');
    if width(text) + whole(&arguments) < WIDTH {
        text.push_str(&arguments.join(", "));
    } else {
        fill(&arguments, true, depth + 1, text);
        line(depth, text);
    }
    text.push(')');
}

fn fill(rows: &[String], several: bool, depth: usize, text: &mut String) {
    for (at, row) in rows.iter().enumerate() {
        let fits = width(text) + row.chars().count() + 2 <= WIDTH;
        let plain = at > 0 && !row.contains('\n') && !rows[at - 1].contains('\n');
        if several && fits && plain {
            text.push(' ');
        } else {
            line(depth, text);
        }
        text.push_str(row);
        if !row.starts_with("..") {
            text.push(',');
        }
    }
}

/// Characters of the last line.
fn width(text: &str) -> usize {
    text.rsplit('\n')
        .next()
        .map_or(0, |line| line.chars().count())
}

/// Characters of rows on one line.
fn whole(rows: &[String]) -> usize {
    rows.iter().map(|row| row.chars().count() + 2).sum()
}

fn line(depth: usize, text: &mut String) {
    text.push('\n');
    text.push_str(&"    ".repeat(depth));
}

/// What stands between commas.
fn rows(tokens: TokenStream, depth: usize) -> Vec<String> {
    let mut rows = Vec::new();
    let mut row = TokenStream::new();
    let mut angles = 0_usize;
    let mut end = |row: &mut TokenStream| {
        if !row.is_empty() {
            let (row, mut text) = (std::mem::take(row), String::new());
            inline(row.clone(), depth, &mut text);
            if depth * 4 + text.chars().count() > WIDTH {
                text.clear();
                spelled(row, depth, true, &mut text);
            }
            rows.push(text);
        }
    };
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => angles += 1,
                '>' => angles = angles.saturating_sub(1),
                ',' if angles == 0 => {
                    end(&mut row);
                    continue;
                }
                _ => {}
            }
        }
        row.extend([token]);
    }
    end(&mut row);
    rows
}

/// Whether a space stands between two tokens of a row, the first of which does not end a `::`.
fn spaced(before: &TokenTree, token: &TokenTree) -> bool {
    match (character(before), character(token)) {
        (_, Some(',' | '<' | '>' | ':' | ';')) | (Some('.' | '<' | '-' | '#' | '&'), _) => false,
        (None, None) if is_list(token) => match before {
            TokenTree::Ident(_) => !is_word(before, SETTERS),
            _ => false,
        },
        _ => true,
    }
}

fn character(token: &TokenTree) -> Option<char> {
    match token {
        TokenTree::Punct(punct) => Some(punct.as_char()),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Literal(_) => None,
    }
}

fn is_colon(token: &TokenTree) -> bool {
    character(token) == Some(':')
}

fn is_joint_colon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':' && punct.spacing() == Spacing::Joint)
}

fn is_word(token: &TokenTree, words: &[&str]) -> bool {
    matches!(token, TokenTree::Ident(word) if words.iter().any(|one| word == one))
}

fn is_list(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}
