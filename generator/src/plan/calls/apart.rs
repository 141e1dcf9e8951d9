//! An operationId whose words run together → its words, as the path and the summary have them.

use std::collections::HashSet;

use super::words::{self, is_article, is_preposition, is_verb, singular};

/// Letters of a word that may be several.
const LONG: usize = 6;

/// Letters of an id that is looked at.
const MOST: usize = 200;

/// Letters of a word that is looked for, of what is no verb, article or preposition.
const SHORT: usize = 3;

/// The words of an id such as `getinputtokencounts`; `None`: it says them itself, or nothing tells all of them apart.
pub(super) fn words(id: &str, path: &str, summary: Option<&str>) -> Option<String> {
    let mut any = false;
    let mut all = String::new();
    for part in id.split_inclusive(['_', '-']) {
        let bare = part.trim_end_matches(['_', '-']);
        let words = words_of_one(bare, path, summary);
        any |= words.is_some();
        all += words.as_deref().unwrap_or(bare);
        all += &part[bare.len()..];
    }
    any.then_some(all)
}

/// The path alone is asked first, since it changes less than what is said.
fn words_of_one(id: &str, path: &str, summary: Option<&str>) -> Option<String> {
    let own = words::of(id);
    let plain = id.chars().all(char::is_alphanumeric);
    if id.len() > MOST || !plain || own.iter().all(|word| word.len() < LONG) {
        return None;
    }
    let run = id.to_lowercase();
    let mut known = Known::default();
    known.read(path);
    if own.iter().all(|word| word.len() < LONG || known.has(word)) {
        return None;
    }
    let parts = known.parts(&run).or_else(|| {
        known.read(summary.unwrap_or_default());
        known.parts(&run)
    });
    let parts = parts.or_else(|| {
        known.add(own[..1].to_vec());
        known.parts(&run)
    })?;
    if parts.len() <= own.len() {
        return None;
    }
    let acts = |at: usize| parts.get(at).is_some_and(|word| is_verb(word));
    let verb = acts(0) || own.len() > 1 && parts[0] == own[0] && acts(1);
    let said: Vec<&str> = parts.into_iter().filter(|word| !is_article(word)).collect();
    verb.then(|| said.join(" "))
}

/// Words that an id may be made of.
#[derive(Default)]
struct Known {
    whole: HashSet<String>,
}

impl Known {
    fn add(&mut self, words: Vec<String>) {
        for word in words.into_iter().filter(|word| word.len() >= SHORT) {
            self.whole.insert(singular(&word));
            self.whole.insert(word);
        }
    }

    /// The words of a text, and what it writes as one word: `OpenAPI`.
    fn read(&mut self, text: &str) {
        self.add(words::of(text));
        let whole = text.split(|c: char| !c.is_alphanumeric());
        self.add(whole.map(str::to_lowercase).collect());
    }

    fn has(&self, word: &str) -> bool {
        let known = |word: &str| self.whole.contains(word);
        known(word) || is_verb(word) || is_article(word) || is_preposition(word)
            // A plural of what is there once.
            || word.strip_suffix('s').is_some_and(known)
    }

    /// The fewest words that make up the whole run.
    fn parts<'r>(&self, run: &'r str) -> Option<Vec<&'r str>> {
        let ends: Vec<usize> = run
            .char_indices()
            .map(|(at, _)| at)
            .skip(1)
            .chain([run.len()])
            .collect();
        // Where the best way to each end begins its last word, and how many words it takes.
        let mut best: Vec<(usize, usize, usize)> = vec![(0, 0, 0)];
        for end in ends {
            let from = |(start, count, _): &(usize, usize, usize)| {
                self.has(&run[*start..end])
                    .then_some((end, count + 1, *start))
            };
            let way = best
                .iter()
                .filter_map(from)
                .min_by_key(|(_, count, _)| *count);
            best.extend(way);
        }
        let mut parts = Vec::new();
        let mut end = run.len();
        while end > 0 {
            let (_, _, start) = best.iter().find(|(at, ..)| *at == end)?;
            parts.push(&run[*start..end]);
            end = *start;
        }
        parts.reverse();
        Some(parts)
    }
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn path_and_summary_tell_words_apart() {
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(
            words("Getprojectspendlimit", "/projects/{id}/spend_limit", None),
            some("get project spend limit")
        );
        let path = "/responses/input_tokens";
        let said = Some("Returns input token counts of a request");
        assert_eq!(
            words("getinputtokencounts", path, said),
            some("get input token counts")
        );
        assert_eq!(words("getinputtokencounts", path, None), None);
        let said = Some("Retrieves it as OpenAPI");
        assert_eq!(words("openapi", "/discovery", said), None);
        assert_eq!(
            words(
                "CreateanAPIkeyforaserviceaccount",
                "/service_accounts/{id}/api_keys",
                None
            ),
            some("create api key for service account")
        );
    }

    #[test]
    fn what_has_its_words_keeps_them() {
        for (id, path) in [
            ("listPets", "/pets"),
            ("get_input_token_counts", "/input/token/counts"),
            ("listSubscriptions", "/subscriptions"),
            ("listWebhookConfigurations", "/webhookconfigurations"),
            ("getNotifications", "/not/if/ication"),
            ("healthcheckstatus", "/status"),
            ("", "/"),
        ] {
            assert_eq!(words(id, path, None), None, "{id}");
        }
    }

    #[test]
    fn long_runs_take_no_longer_than_they_must() {
        let run = "a".repeat(5_000);
        assert_eq!(words(&run, "/a/aa/aaa", Some("aaa aa")), None);
    }
}
