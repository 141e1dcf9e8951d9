//! Words as they are written in; the same with names that have capitals inside as single words, out.

/// Names whose capitals begin no word: `o_auth` and `i_pv4` are nobody's words.
const BRANDS: &[&str] = &[
    "2FA", "GraphQL", "IPv4", "IPv6", "OAuth", "iOS", "iPadOS", "macOS", "tvOS", "watchOS",
];

/// `getOAuth2Token` → `getOauth2Token`.
pub(super) fn one_word(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        match BRANDS.iter().find(|brand| stands(brand, before, rest)) {
            Some(brand) => {
                // A number begins a word nowhere else.
                if brand.starts_with('2') && before.is_some() {
                    out.push('_');
                }
                let mut letters = brand.chars();
                out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
                out.extend(letters.map(|letter| letter.to_ascii_lowercase()));
                before = brand.chars().next_back();
                rest = &rest[brand.len()..];
            }
            None => {
                out.push(first);
                before = Some(first);
                rest = &rest[first.len_utf8()..];
            }
        }
    }
    out
}

/// Whether a brand stands at the beginning of `rest`, as a word.
fn stands(brand: &str, before: Option<char>, rest: &str) -> bool {
    let begins = match brand.starts_with(|c: char| c.is_ascii_lowercase()) {
        true => !before.is_some_and(char::is_alphanumeric),
        false => !before.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit()),
    };
    let after = rest.strip_prefix(brand);
    begins && after.is_some_and(|after| !after.starts_with(|c: char| c.is_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::one_word;

    #[test]
    fn names_with_capitals_inside_are_words() {
        for (written, expected) in [
            ("OAuth2", "Oauth2"),
            ("getOAuthToken", "getOauthToken"),
            ("IPv4Address", "Ipv4Address"),
            ("is2FAEnabled", "is_2faEnabled"),
            ("iOSAPI", "IosAPI"),
            ("GraphQL", "Graphql"),
            ("list macOS", "list Macos"),
        ] {
            assert_eq!(one_word(written), expected);
        }
        for kept in ["BiOS", "GraphQLer", "12FA", "RADIOSilence", "", "日本"] {
            assert_eq!(one_word(kept), kept);
        }
    }
}
