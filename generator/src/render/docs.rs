//! Lines of documentation are lines: one that is more would be code, and so is our own mistake.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::prose::is_line_break;

/// Looks through all documentation among the tokens of an item.
pub(super) fn assert_lines(tokens: TokenStream) {
    let mut before: Option<TokenTree> = None;
    for token in tokens {
        if let TokenTree::Group(group) = &token {
            let attribute = group.delimiter() == Delimiter::Bracket
                && matches!(&before, Some(TokenTree::Punct(punct)) if punct.as_char() == '#');
            match attribute {
                true => attribute_is_one_line(group.stream()),
                false => assert_lines(group.stream()),
            }
        }
        before = Some(token);
    }
}

/// What stands in `#[doc = "…"]`.
fn attribute_is_one_line(tokens: TokenStream) {
    let mut tokens = tokens.into_iter();
    let doc = matches!(tokens.next(), Some(TokenTree::Ident(name)) if name == "doc");
    if let Some(TokenTree::Literal(literal)) = tokens.nth(1).filter(|_| doc) {
        let written = literal.to_string();
        // Characters that end a line are written with a backslash.
        if written.contains('\\') {
            let text = syn::parse_str::<syn::LitStr>(&written).map(|text| text.value());
            assert_is_one_line(&text.unwrap_or(written));
        }
    }
}

pub(super) fn assert_is_one_line(line: &str) {
    assert!(
        !line.contains(is_line_break),
        "documentation of several lines as one: {line:?}"
    );
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::assert_lines;

    #[test]
    fn a_line_may_show_a_break_and_not_have_one() {
        assert_lines(quote! { #[doc = " a \\n b \u{fffd}"] pub struct A { #[doc = ""] b: u8 } });
    }

    #[test]
    #[should_panic(expected = "of several lines")]
    fn a_line_with_a_break_is_refused() {
        assert_lines(quote! { pub struct A { #[doc = " a\u{2028}mod b;"] b: u8 } });
    }
}
