//! Words that documentation is found by, which it does not say.

/// A name that rustdoc finds an item by: `#[doc(alias = "…")]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alias(String);

impl Alias {
    /// The alias of a text as it is; `None` where rustdoc takes none: what is empty, or has quotes, whitespace or characters
    /// that are not shown.
    pub fn of(text: &str) -> Option<Self> {
        let refused =
            |c: char| c.is_whitespace() || matches!(c, '"' | '\'') || super::clean::hidden(c);
        (!text.is_empty() && !text.contains(refused)).then(|| Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::Alias;

    #[test]
    fn what_rustdoc_refuses_is_no_alias() {
        for text in [
            "",
            " ",
            "a b",
            " a",
            "a\n",
            "a\"",
            "it's",
            "a\u{202e}b",
            "a\u{0}",
            "a\u{2028}b",
            "\u{feff}a",
        ] {
            assert_eq!(Alias::of(text), None, "{text:?}");
        }
        for text in ["listPets", "/v1/pets/{id}", "größe", "a\\b", "a*/b"] {
            assert_eq!(Alias::of(text).expect("an alias").as_str(), text);
        }
    }
}
