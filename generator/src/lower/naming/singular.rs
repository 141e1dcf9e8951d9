//! A word in the plural → the same in the singular, as English has it.

/// Words that are no plurals though they end like one.
const SINGULAR: &[&str] = &[
    "alias",
    "always",
    "analytics",
    "as",
    "atlas",
    "aws",
    "bias",
    "canvas",
    "chaos",
    "class",
    "css",
    "dns",
    "gas",
    "gps",
    "has",
    "https",
    "ios",
    "its",
    "js",
    "kubernetes",
    "lens",
    "macos",
    "news",
    "os",
    "physics",
    "plus",
    "series",
    "sms",
    "species",
    "this",
    "tls",
    "vs",
    "was",
    "yes",
];

/// Plurals that no rule tells.
const IRREGULAR: &[(&str, &str)] = &[
    ("aliases", "alias"),
    ("analyses", "analysis"),
    ("axes", "axis"),
    ("biases", "bias"),
    ("caches", "cache"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("indices", "index"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("movies", "movie"),
    ("people", "person"),
    ("shoes", "shoe"),
    ("vertices", "vertex"),
    ("women", "woman"),
];

/// Ends of plurals that only lose their last letter, against the rules.
const SHORTER: &[&str] = &["apis", "cpus", "emojis", "gpus", "menus", "skus", "uris"];

/// Ends of plurals with the ends of their singulars; the first that fits counts.
const ENDINGS: &[(&str, &str)] = &[
    ("auses", "ause"),
    ("ouses", "ouse"),
    ("cuses", "cuse"),
    ("uses", "us"),
    ("sses", "ss"),
    ("shes", "sh"),
    ("ches", "ch"),
    ("xes", "x"),
    ("zzes", "zz"),
    ("oes", "o"),
    ("ss", "ss"),
    ("us", "us"),
    ("is", "is"),
    ("s", ""),
];

/// `None`: the word is in the singular, as far as is known.
pub(super) fn singular(word: &str) -> Option<String> {
    let lower = word.to_lowercase();
    if lower.len() != word.len() || SINGULAR.contains(&lower.as_str()) {
        return None;
    }
    let irregular = IRREGULAR.iter().find(|(many, _)| *many == lower);
    let (many, one) = match irregular {
        Some((many, one)) => (many.len(), (*one).to_owned()),
        None if lower == "uses" || SHORTER.iter().any(|end| lower.ends_with(end)) => {
            (1, String::new())
        }
        None if lower.len() > 4 && lower.ends_with("ies") => (3, "y".to_owned()),
        None => {
            let (many, one) = ENDINGS.iter().find(|(many, _)| lower.ends_with(many))?;
            (many.len(), (*one).to_owned())
        }
    };
    // What has no letter left is no word.
    let kept = word.get(..word.len() - many)?;
    let capital = |c: char| !c.is_lowercase();
    let one = match word.chars().all(capital) {
        true => one.to_uppercase(),
        false if kept.is_empty() && word.starts_with(char::is_uppercase) => {
            one[..1].to_uppercase() + &one[1..]
        }
        false => one,
    };
    let found = format!("{kept}{one}");
    (found.len() > 1 && found != word).then_some(found)
}

#[cfg(test)]
mod tests {
    use super::singular;

    #[test]
    fn plurals_have_their_singular() {
        for (many, one) in [
            ("tools", "tool"),
            ("Messages", "Message"),
            ("categories", "category"),
            ("ties", "tie"),
            ("addresses", "address"),
            ("batches", "batch"),
            ("boxes", "box"),
            ("statuses", "status"),
            ("uses", "use"),
            ("clauses", "clause"),
            ("databases", "database"),
            ("sizes", "size"),
            ("indices", "index"),
            ("People", "Person"),
            ("CHILDREN", "CHILD"),
            ("IDs", "ID"),
            ("TOOLS", "TOOL"),
            ("aliases", "alias"),
            ("gpus", "gpu"),
            ("apis", "api"),
            ("images", "image"),
            ("heroes", "hero"),
        ] {
            assert_eq!(singular(many).as_deref(), Some(one), "{many}");
        }
    }

    #[test]
    fn what_is_no_plural_stays() {
        for word in [
            "address", "status", "analysis", "data", "series", "news", "s", "as", "", "tool",
            "bus", "日本s", "ß",
        ] {
            let found = singular(word);
            assert!(found.is_none() || word == "日本s", "{word}: {found:?}");
        }
    }
}
