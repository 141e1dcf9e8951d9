//! Tables: invocations of the runtime's macros, one row a line.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

/// Characters of an argument list that stay on one line.
const LONGEST: usize = 90;

/// `object! { … }` with each row on a line of its own.
pub(super) fn text(table: &syn::Macro) -> String {
    let name = table
        .path
        .segments
        .last()
        .map(|segment| segment.ident.to_string())
        .unwrap_or_default();
    let mut text = format!("{name}! {{");
    let nested = table
        .tokens
        .clone()
        .into_iter()
        .any(|token| is_block(&token));
    if nested {
        text.push_str("\n    ");
        inline(table.tokens.clone(), 1, &mut text);
        text.push('\n');
    } else {
        text.push(' ');
        inline(table.tokens.clone(), 0, &mut text);
        text.push(' ');
    }
    text.push_str("}\n");
    text
}

fn is_block(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace)
}

/// Tokens on one line; what stands in braces, one row a line. A call after braces (`new(…)`) begins a line.
fn inline(tokens: TokenStream, depth: usize, text: &mut String) {
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
        if before
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

/// Arguments on one line, or one a line where that is too long.
fn list(arguments: TokenStream, depth: usize, text: &mut String) {
    let mut whole = String::new();
    around('(', arguments.clone(), ')', depth, &mut whole);
    if whole.len() <= LONGEST {
        text.push_str(&whole);
        return;
    }
    text.push('(');
    for (argument, _) in rows(arguments) {
        line(depth + 1, text);
        inline(argument, depth + 1, text);
        text.push(',');
    }
    line(depth, text);
    text.push(')');
}

fn block(inside: TokenStream, depth: usize, text: &mut String) {
    text.push('{');
    for (row, comma) in rows(inside) {
        line(depth + 1, text);
        inline(row, depth + 1, text);
        if comma {
            text.push(',');
        }
    }
    line(depth, text);
    text.push('}');
}

fn line(depth: usize, text: &mut String) {
    text.push('\n');
    text.push_str(&"    ".repeat(depth));
}

/// What stands between commas, and whether a comma follows it.
fn rows(tokens: TokenStream) -> Vec<(TokenStream, bool)> {
    let mut rows = Vec::new();
    let mut row = TokenStream::new();
    let mut angles = 0_usize;
    for token in tokens {
        if let TokenTree::Punct(punct) = &token {
            match punct.as_char() {
                '<' => angles += 1,
                '>' => angles = angles.saturating_sub(1),
                ',' if angles == 0 => {
                    rows.push((std::mem::take(&mut row), true));
                    continue;
                }
                _ => {}
            }
        }
        row.extend([token]);
    }
    if !row.is_empty() {
        rows.push((row, false));
    }
    rows
}

/// Whether a space stands between two tokens of a row, the first of which does not end a `::`.
fn spaced(before: &TokenTree, token: &TokenTree) -> bool {
    match (character(before), character(token)) {
        (_, Some(',' | '<' | '>' | ':')) | (Some('.' | '<' | '-'), _) => false,
        (None, None) => !is_list(token) || matches!(before, TokenTree::Ident(_)),
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

fn is_list(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis)
}
