//! A name that nobody can read → one that says nothing twice.

use super::words::{split, words_of};

/// Letters of a name that is not cut.
pub(in crate::plan) const LONG: usize = 80;

/// Letters of a name with signs in it that are spelled out.
const READABLE: usize = 48;

/// Signs of a text that may be more than its words.
const SIGNS: usize = 8;

/// The words of a name of more than [`LONG`] letters without those that come once more, and without signs where these
/// make it long; `None`: it is short, or no shorter.
pub(super) fn shorter(text: &str) -> Option<String> {
    let signs = text
        .chars()
        .filter(|c| !(c.is_alphanumeric() || matches!(c, ' ' | '_')));
    if text.len() <= LONG && signs.count() < SIGNS {
        return None;
    }
    let whole = words_of(text);
    let signed = text.len() <= LONG;
    if letters(&whole) <= if signed { READABLE } else { LONG } {
        return None;
    }
    let plain = |c: char| if c.is_alphanumeric() { c } else { ' ' };
    let plain = split(&text.chars().map(plain).collect::<String>());
    let words = match letters(&plain) > LONG {
        true => once(&plain),
        false => plain,
    };
    let is_less = !words.is_empty() && letters(&words) < letters(&whole);
    is_less.then(|| words.join(" "))
}

/// Each word where it stands last, whether there are one or several of it.
fn once(words: &[String]) -> Vec<String> {
    let one = |word: &String| word.strip_suffix('s').unwrap_or(word).to_owned();
    let last = words.iter().enumerate();
    let last =
        last.filter(|(at, word)| !words[at + 1..].iter().any(|later| one(later) == one(word)));
    last.map(|(_, word)| word.clone()).collect()
}

fn letters(words: &[String]) -> usize {
    words.iter().map(|word| word.chars().count()).sum()
}

#[cfg(test)]
mod tests {
    use super::shorter;

    #[test]
    fn long_names_say_nothing_twice() {
        let of = |text: &str| shorter(text).unwrap_or_default().replace(' ', "_");
        assert_eq!(
            of(
                "customer_balance_resource_cash_balance_transaction_resource_funded_transaction_resource_bank_transfer_resource_eu_bank_transfer"
            ),
            "customer_cash_balance_funded_transaction_resource_eu_bank_transfer"
        );
        assert_eq!(
            of("%t [%p]: [%l-1] user=%u,db=%d,app=%a,client=%h"),
            "t_p_l_1_user_u_db_d_app_a_client_h"
        );
    }

    #[test]
    fn names_that_can_be_read_stay() {
        for name in [
            "pets of pets",
            "%m [%p]",
            &"a".repeat(300),
            "{*}[*](*)<*>{*}[*]",
        ] {
            assert_eq!(shorter(name), None, "{name}");
        }
    }
}
