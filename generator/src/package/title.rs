//! An API's title as a noun in a sentence.

/// `the Checkout Page API`: with an article, and the word "API" where the title does not say what it is.
pub(crate) fn noun(title: &str) -> String {
    let title = title.trim();
    let words: Vec<String> = title
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase)
        .collect();
    let says = |kind: &str| words.iter().any(|word| word == kind);
    let kind = ["api", "apis", "service", "services", "openapi"];
    match (
        words.first().map(String::as_str),
        kind.into_iter().any(says),
    ) {
        (None | Some(""), _) if title.is_empty() => "an API".to_owned(),
        (Some("the"), true) => title.to_owned(),
        (Some("the"), false) => format!("{title} API"),
        (_, true) => format!("the {title}"),
        (_, false) => format!("the {title} API"),
    }
}

#[cfg(test)]
mod tests {
    use super::noun;

    #[test]
    fn a_title_becomes_a_noun() {
        assert_eq!(noun("Checkout Page API"), "the Checkout Page API");
        assert_eq!(
            noun("Discord HTTP API (Preview)"),
            "the Discord HTTP API (Preview)"
        );
        assert_eq!(noun(" Swagger Petstore "), "the Swagger Petstore API");
        assert_eq!(noun("The Guardian"), "The Guardian API");
        assert_eq!(noun(""), "an API");
        assert_eq!(noun("日本"), "the 日本 API");
    }
}
