//! Words of a document → an identifier in a case: the same words always give the same one.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use super::apart::fingerprint;
use super::{Case, brands, plural, signs};

/// Bytes that an identifier has at most: it is a part of file names, which have 255 in most places.
const LONGEST: usize = 200;

/// Words in a case, as a legal identifier without `r#`.
pub(super) fn cased(words: &str, case: Case) -> String {
    let name = match case {
        Case::Value if is_snake(words) => words.to_owned(),
        Case::Type | Case::Value | Case::Static => spelled(words, case),
    };
    let name = match name.starts_with(|c: char| !(c == '_' || c.is_alphabetic())) {
        true => format!("{}{name}", anything(case)),
        false => name,
    };
    finished(name, words, case)
}

/// Words of letters and digits, in lower case, each alone.
pub(in crate::plan) fn split(words: &str) -> Vec<String> {
    let snake = one_word(words).to_snake_case();
    let parts = snake.split('_').filter(|part| !part.is_empty());
    parts.map(str::to_owned).collect()
}

/// The same with signs as words.
pub(in crate::plan) fn words_of(text: &str) -> Vec<String> {
    split(&signs::spelled(text))
}

/// What stands below a type: `PetOwner` and `home address` are `PetOwnerHomeAddress`.
pub(super) fn below(owner: &str, words: &str) -> String {
    let rest = match words.trim().is_empty() {
        true => String::new(),
        false => spelled(words, Case::Type),
    };
    // What is no keyword any more needs no sign for it.
    let owner = match owner {
        "Self_" => "Self",
        owner => owner,
    };
    let digit = |c: char| c.is_ascii_digit();
    let name = match owner.ends_with(digit) && rest.starts_with(digit) {
        true => format!("{owner}_{rest}"),
        false => format!("{owner}{rest}"),
    };
    finished(name, words, Case::Type)
}

/// The words of a name or of other text, in lower case.
pub(in crate::plan) fn words(text: &str) -> Vec<String> {
    let snake = spelled(text, Case::Value);
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// A name of letters and digits → one that the compiler takes, and no file system refuses.
fn finished(mut name: String, words: &str, case: Case) -> String {
    if name.is_empty() || syn::parse_str::<syn::Ident>(&name).is_err() && !is_keyword(&name) {
        name.retain(|c| c.is_ascii());
        if name.is_empty() {
            name = cased(anything(case), case);
        }
    }
    if name.len() > LONGEST {
        let end = (0..LONGEST - 10)
            .rev()
            .find(|at| name.is_char_boundary(*at));
        name.truncate(end.unwrap_or_default());
        name.push_str(&fingerprint(words, case));
    }
    match name.as_str() {
        // These cannot be raw.
        "self" | "Self" | "super" | "crate" | "_" => name + "_",
        _ => name,
    }
}

/// Words with what has capitals inside as single words.
fn one_word(words: &str) -> String {
    plural::one_word(&brands::one_word(words))
}

fn anything(case: Case) -> &'static str {
    match case {
        Case::Type => "Value",
        Case::Value => "value_",
        Case::Static => "VALUE_",
    }
}

/// Letters, digits and underscores of words with their signs spelled out.
fn spelled(words: &str, case: Case) -> String {
    let plain = one_word(&signs::spelled(words));
    let mut name = match case {
        Case::Type => camel(&plain),
        Case::Value => plain.to_snake_case(),
        Case::Static => plain.to_shouty_snake_case(),
    };
    name.retain(|c| c == '_' || c.is_alphanumeric());
    name
}

/// `UpperCamelCase`, with an underscore between digits of two words: `1.0` is not `10`.
fn camel(plain: &str) -> String {
    let mut name = String::with_capacity(plain.len());
    for word in plain.to_snake_case().split('_') {
        let digit = |c: char| c.is_ascii_digit();
        if name.ends_with(digit) && word.starts_with(digit) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}

/// Whether a text is a name of a value as it is written, leading underscores and all.
fn is_snake(text: &str) -> bool {
    let inner = text.trim_matches('_');
    let letters = |c: char| c == '_' || c.is_ascii_lowercase() || c.is_ascii_digit();
    !inner.is_empty()
        && !inner.contains("__")
        && inner.chars().all(letters)
        && !text.starts_with(|c: char| c.is_ascii_digit())
}

/// A keyword becomes a raw identifier.
pub(super) fn legal(name: String) -> String {
    match is_keyword(&name) {
        true => format!("r#{name}"),
        false => name,
    }
}

/// The keywords of the 2024 edition.
pub(super) fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
        "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
        "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
        "ref", "return", "Self", "self", "static", "struct", "super", "trait", "true", "try",
        "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
    ];
    KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ty(words: &str) -> String {
        cased(words, Case::Type)
    }

    fn value(words: &str) -> String {
        cased(words, Case::Value)
    }

    #[test]
    fn words_are_cased() {
        assert_eq!(ty("Api_Cloudfile"), "ApiCloudfile");
        assert_eq!(value("expiresAt"), "expires_at");
        assert_eq!(cased("download-file", Case::Static), "DOWNLOAD_FILE");
    }

    #[test]
    fn digits_of_two_words_stay_apart() {
        assert_eq!(ty("gpt-3.5-turbo"), "Gpt3_5Turbo");
        assert_eq!(ty("gpt-35-turbo"), "Gpt35Turbo");
        assert_eq!(ty("1.0"), "Value1_0");
        assert_eq!(ty("ISO-8859-1"), "Iso8859_1");
        assert_eq!(ty("Iso8859_1"), "Iso8859_1");
        assert_eq!(below("Page2", "2fa"), "Page2_2fa");
        assert_eq!(below("Page", "2fa"), "Page2fa");
    }

    #[test]
    fn what_is_a_name_already_stays_as_it_is() {
        assert_eq!(value("_links"), "_links");
        assert_eq!(value("__v"), "__v");
        assert_eq!(value("type_"), "type_");
        assert_eq!(value("_"), "underscore");
        assert_eq!(value("a__b"), "a_b");
        assert_eq!(ty("HostInfo"), "HostInfo");
    }

    #[test]
    fn keywords_stay_usable() {
        assert_eq!(legal(value("type")), "r#type");
        assert_eq!(legal(value("self")), "self_");
        assert_eq!(legal(ty("self")), "Self_");
    }

    #[test]
    fn what_has_no_letters_gets_a_name() {
        assert_eq!(ty(""), "Empty");
        assert_eq!(ty("*"), "Star");
        assert_eq!(value("$"), "dollar");
        assert_eq!(value("日本"), "日本");
        assert_eq!(value("😀"), "u1f600");
    }

    #[test]
    fn very_long_names_are_cut() {
        let (one, other) = ("a".repeat(300), "a".repeat(301));
        assert!(ty(&one).len() <= LONGEST && value(&one).len() <= LONGEST);
        assert_ne!(ty(&one), ty(&other));
        assert!(ty(&"日本".repeat(100)).len() <= LONGEST);
    }
}
