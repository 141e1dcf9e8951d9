//! The one maker of identifiers: words → legal, cased names, unique within a scope.

use std::collections::{HashMap, HashSet};

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

use crate::config::names::Name;
use crate::diagnostic::Diagnostic;
use crate::rust::Ident;

mod choice;
mod plural;

/// Names of the prelude and those that generated files use bare.
const TYPES: &[&str] = &[
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Box",
    "Bytes",
    "Clone",
    "Copy",
    "DateTime",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "FixedOffset",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Json",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Patch",
    "Result",
    "Self",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// Names that the files of resources use bare.
const CALL_FILE: &[&str] = &[
    "BTreeMap",
    "Box",
    "Bytes",
    "DateTime",
    "Default",
    "Err",
    "FixedOffset",
    "From",
    "Into",
    "Json",
    "NaiveDate",
    "None",
    "Ok",
    "Option",
    "Patch",
    "Result",
    "Self",
    "Some",
    "String",
    "Vec",
];

/// What a word becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `PetStore`.
    Type,
    /// `pet_store`.
    Value,
    /// `PET_STORE`.
    Static,
}

/// The names taken in one place of the code.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// Those of them that the user chose.
    chosen: HashMap<String, Name>,
    problems: Vec<Diagnostic>,
}

impl Scope {
    /// A scope for types: nothing may shadow what generated code uses bare.
    pub(super) fn of_types() -> Self {
        Self::without(TYPES)
    }

    /// A scope for calls and what becomes of them: nothing may shadow what the files of resources use bare.
    pub(super) fn of_calls() -> Self {
        Self::without(CALL_FILE)
    }

    /// A scope in which these names are taken.
    pub(super) fn without(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
            ..Self::default()
        }
    }

    /// The identifier for these words; the first to ask gets it as it is, others a number more.
    pub(super) fn claim(&mut self, words: &str, case: Case) -> Ident {
        self.clash(&cased(words, case), words);
        self.claim_unseen(words, case)
    }

    /// An identifier that no user of the code sees, so that it may give way to a name the user chose.
    pub(super) fn claim_unseen(&mut self, words: &str, case: Case) -> Ident {
        let base = cased(words, case);
        let mut name = base.clone();
        let mut number = 2;
        while !self.taken.insert(name.clone()) {
            name = match case {
                Case::Type => format!("{base}{number}"),
                Case::Value | Case::Static => format!("{base}_{number}"),
            };
            number += 1;
        }
        Ident::made(legal(name))
    }

    /// A module and its file: one whose name is not ASCII can only stand in a file that is named beside it (E0754).
    pub(super) fn home(&mut self, module: Ident) -> (Ident, Option<String>) {
        if module.as_str().is_ascii() {
            return (module, None);
        }
        let ascii: String = module.as_str().chars().filter(char::is_ascii).collect();
        let words = match ascii.contains(|c: char| c.is_ascii_alphanumeric()) {
            true => ascii.as_str(),
            false => "resource",
        };
        let file = self.claim_unseen(words, Case::Value);
        let file = format!("{}.rs", file.as_str().trim_start_matches("r#"));
        (module, Some(file))
    }

    /// The first of several wordings that is free, or a number after the first.
    pub(super) fn claim_first_of(&mut self, wordings: &[&str], case: Case) -> Ident {
        let free = wordings
            .iter()
            .find(|words| !self.taken.contains(&cased(words, case)));
        self.claim(free.unwrap_or(&wordings[0]), case)
    }
}

/// The identifier of a module that is named by the generator or a configuration.
pub(super) fn module(name: &str) -> Ident {
    Ident::made(legal(name.to_owned()))
}

/// A name that stands for itself.
pub(super) fn fixed(name: &str) -> Ident {
    Ident::made(name.to_owned())
}

/// Words in a case: letters and digits as `heck` splits them; symbols only where there is nothing else.
fn cased(words: &str, case: Case) -> String {
    let spelled = spell(words);
    let mut name = match case {
        Case::Type => spelled.to_upper_camel_case(),
        Case::Value => spelled.to_snake_case(),
        Case::Static => spelled.to_shouty_snake_case(),
    };
    name.retain(|c| c == '_' || c.is_alphanumeric());
    if name.starts_with(|c: char| !(c == '_' || c.is_alphabetic())) || name.is_empty() {
        name.insert_str(
            0,
            match case {
                Case::Type => "Value",
                Case::Value => "value_",
                Case::Static => "VALUE_",
            },
        );
    }
    if syn::parse_str::<syn::Ident>(&name).is_err() && !is_keyword(&name) {
        name = name.chars().filter(char::is_ascii).collect();
        if name.is_empty() {
            name = cased("value", case);
        }
    }
    name
}

/// Names of symbols where a name has no letters or digits, and of a sign before or a plus after it.
fn spell(words: &str) -> String {
    if words.trim().is_empty() {
        return "empty".to_owned();
    }
    let signed = words.chars().nth(1).is_some_and(char::is_alphanumeric);
    if let Some(rest) = words.strip_prefix('-').filter(|_| signed) {
        return format!("minus {rest}");
    }
    if let Some(rest) = words.strip_prefix('+').filter(|_| signed) {
        return format!("plus {rest}");
    }
    if let Some(rest) = words.strip_suffix('+').filter(|rest| !rest.is_empty()) {
        return format!("{} plus", spell(rest));
    }
    if words.chars().any(char::is_alphanumeric) {
        return plural::one_word(&words.replace(['\'', '’'], ""));
    }
    words.chars().map(symbol).collect::<Vec<_>>().join(" ")
}

fn symbol(c: char) -> &'static str {
    match c {
        '+' => "plus",
        '-' => "minus",
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
        ' ' => "space",
        _ => "symbol",
    }
}

/// Keywords of the 2024 edition become raw identifiers, or get an underscore where they cannot be raw.
fn legal(name: String) -> String {
    match name.as_str() {
        "self" | "Self" | "super" | "crate" | "_" => format!("{name}_"),
        keyword if is_keyword(keyword) => format!("r#{name}"),
        _ => name,
    }
}

fn is_keyword(name: &str) -> bool {
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
        Scope::of_types()
            .claim(words, Case::Type)
            .as_str()
            .to_owned()
    }

    fn value(words: &str) -> String {
        Scope::default()
            .claim(words, Case::Value)
            .as_str()
            .to_owned()
    }

    #[test]
    fn words_are_cased() {
        assert_eq!(ty("Api_Cloudfile"), "ApiCloudfile");
        assert_eq!(ty("gpt-3.5-turbo"), "Gpt35Turbo");
        assert_eq!(value("expiresAt"), "expires_at");
        assert_eq!(
            Scope::default()
                .claim("download-file", Case::Static)
                .as_str(),
            "DOWNLOAD_FILE"
        );
    }

    #[test]
    fn keywords_and_prelude_names_stay_usable() {
        assert_eq!(value("type"), "r#type");
        assert_eq!(value("self"), "self_");
        assert_eq!(ty("Option"), "Option2");
        assert_eq!(ty("self"), "Self2");
    }

    #[test]
    fn what_has_no_letters_gets_a_name() {
        assert_eq!(ty(""), "Empty");
        assert_eq!(ty("+1"), "Plus1");
        assert_eq!(ty("-1"), "Minus1");
        assert_eq!(ty("-created"), "MinusCreated");
        assert_eq!(ty("C++"), "CPlusPlus");
        assert_eq!(ty("*"), "Star");
        assert_eq!(ty("1.0"), "Value10");
        assert_eq!(value("$"), "dollar");
        assert_eq!(value("日本"), "日本");
        assert_eq!(value("😀"), "symbol");
    }

    #[test]
    fn a_name_is_given_once() {
        let mut scope = Scope::default();
        let names: Vec<_> = ["big", "BIG", "Big"]
            .map(|word| scope.claim(word, Case::Type).as_str().to_owned())
            .to_vec();
        assert_eq!(names, ["Big", "Big2", "Big3"]);
    }
}
