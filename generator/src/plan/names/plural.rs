//! Words as they are written in; the same with plurals of acronyms as single words, out.

/// `reservedIPs` → `reservedIps`: capitals and a single `s` at the end of a word are one word, and so is `IOps`.
pub(super) fn one_word(words: &str) -> String {
    let chars: Vec<char> = words.chars().collect();
    let mut out = String::with_capacity(words.len());
    let mut at = 0;
    while let Some(first) = chars.get(at) {
        let capitals = chars[at..].iter().take_while(|c| c.is_uppercase()).count();
        let after = at + capitals;
        let ends = |length: usize| !chars.get(after + length).is_some_and(|c| c.is_lowercase());
        let plural = match chars[after..] {
            ['s', ..] if capitals > 1 && ends(1) => 1,
            ['p', 's', ..] if chars[at..].starts_with(&['I', 'O', 'p']) && ends(2) => 2,
            _ => 0,
        };
        out.push(*first);
        if plural == 0 {
            out.extend(&chars[at + 1..after.max(at + 1)]);
            at = after.max(at + 1);
        } else {
            let rest = &chars[at + 1..after + plural];
            out.extend(rest.iter().flat_map(|c| c.to_lowercase()));
            at = after + plural;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::one_word;

    #[test]
    fn plurals_of_acronyms_are_words() {
        for (written, expected) in [
            ("reservedIPs", "reservedIps"),
            ("VPCs", "Vpcs"),
            ("list_VPCs_of", "list_Vpcs_of"),
            ("getURLsByIDs", "getUrlsByIds"),
            ("BlkioDeviceReadIOps", "BlkioDeviceReadIops"),
        ] {
            assert_eq!(one_word(written), expected);
        }
        for kept in [
            "isOK",
            "IsActive",
            "URLsafe",
            "HTTPServer",
            "DNS",
            "IOpsen",
            "",
            "日本s",
            "A",
            "As",
        ] {
            assert_eq!(one_word(kept), kept);
        }
    }
}
