//! A name → its words, and what is left of it without those that it shares with others.

use super::singular::singular;

/// Words that say nothing without the one that follows.
const LINKS: &[&str] = &[
    "as", "at", "by", "for", "from", "in", "of", "on", "to", "with",
];

/// A word of a name, and where it stands in it.
#[derive(Clone, Copy, Debug)]
pub(in crate::lower) struct Word<'t> {
    pub(in crate::lower) text: &'t str,
    start: usize,
}

/// The words of a name in whatever case: `HTTPServer_list-IDs` is `HTTP`, `Server`, `list`, `IDs`. Digits belong to the word
/// before them.
pub(in crate::lower) fn words(name: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut before: Option<char> = None;
    let lower = |c: Option<char>| c.is_some_and(char::is_lowercase);
    for (at, c) in name.char_indices() {
        let mut rest = name[at + c.len_utf8()..].chars();
        let (after, second) = (rest.next(), rest.next());
        // The plural of an acronym is one word.
        let plural = after == Some('s') && !lower(second);
        let begins = c.is_uppercase()
            && before.is_some_and(|before| !before.is_uppercase() || lower(after) && !plural);
        if let Some(from) = start
            && (begins || !c.is_alphanumeric())
        {
            words.push(word(name, from, at));
            start = None;
        }
        if start.is_none() && c.is_alphanumeric() {
            start = Some(at);
        }
        before = Some(c).filter(|c| c.is_alphanumeric());
    }
    words.extend(start.map(|from| word(name, from, name.len())));
    words
}

fn word(name: &str, start: usize, end: usize) -> Word<'_> {
    Word {
        text: &name[start..end],
        start,
    }
}

impl Word<'_> {
    /// Whether two words are the same, whatever their case and number.
    fn is(&self, other: &str) -> bool {
        let one = |word: &str| {
            singular(word)
                .unwrap_or_else(|| word.to_owned())
                .to_lowercase()
        };
        self.text.eq_ignore_ascii_case(other) || one(self.text) == one(other)
    }
}

/// What one of several is called: `toolCalls` holds a `toolCall`. `None`: the name is no plural.
pub(in crate::lower) fn one_of(name: &str) -> Option<String> {
    let last = words(name).last().copied()?;
    let one = singular(last.text)?;
    let after = &name[last.start + last.text.len()..];
    Some(format!("{}{one}{after}", &name[..last.start]))
}

/// Words at the start and the end of names.
#[derive(Clone, Debug, Default)]
pub(in crate::lower) struct Shared {
    start: Vec<String>,
    end: Vec<String>,
    /// Words of which several that follow each other are shared wherever they stand.
    inside: Vec<String>,
}

impl Shared {
    /// All words of a name.
    pub(in crate::lower) fn of(name: &str) -> Self {
        let all: Vec<String> = words(name)
            .iter()
            .map(|word| word.text.to_owned())
            .collect();
        Self {
            start: all.clone(),
            end: all.clone(),
            inside: all,
        }
    }

    /// How many words at the start of these are shared.
    fn at_start(&self, words: &[Word<'_>]) -> usize {
        let starts = (0..self.inside.len()).map(|at| &self.inside[at..]);
        let runs = starts.map(|inside| same(words.iter(), inside.iter()));
        let run = runs.max().filter(|length| *length > 1).unwrap_or(0);
        same(words.iter(), self.start.iter()).max(run)
    }

    /// How many words at the end of these are shared.
    fn at_end(&self, words: &[Word<'_>]) -> usize {
        let ends = (1..=self.inside.len()).map(|end| &self.inside[..end]);
        let runs = ends.map(|inside| same(words.iter().rev(), inside.iter().rev()));
        let run = runs.max().filter(|length| *length > 1).unwrap_or(0);
        same(words.iter().rev(), self.end.iter().rev()).max(run)
    }

    /// The words that two names have in common; something is left of both.
    pub(in crate::lower) fn between(one: &str, other: &str) -> Self {
        let (one, other) = (words(one), words(other));
        let most = one.len().min(other.len()).saturating_sub(1);
        let text = |words: &[Word<'_>]| -> Vec<String> {
            words.iter().map(|word| word.text.to_owned()).collect()
        };
        let texts = text(&other);
        let start = same(one.iter(), texts.iter()).min(most);
        let end = same(one.iter().rev(), texts.iter().rev()).min(most - start);
        Self {
            start: text(&one[..start]),
            end: text(&one[one.len() - end..]),
            inside: Vec::new(),
        }
    }
}

/// How many of the first words are the same.
fn same<'w>(
    words: impl Iterator<Item = &'w Word<'w>>,
    others: impl Iterator<Item = &'w String>,
) -> usize {
    let pairs = words.zip(others);
    pairs.take_while(|(word, other)| word.is(other)).count()
}

/// A name without the words at its start and its end that are those of `others`, as long as something is left that a name
/// can begin with; the whole of it, where nothing is.
pub(in crate::lower) fn without<'n>(name: &'n str, others: &[&Shared]) -> &'n str {
    let words = words(name);
    let start = others.iter().map(|shared| shared.at_start(&words));
    let end = others.iter().map(|shared| shared.at_end(&words));
    let (mut start, mut end) = (start.max().unwrap_or(0), end.max().unwrap_or(0));
    let begins = |at: usize| {
        let first = words.get(at).and_then(|word| word.text.chars().next());
        first.is_some_and(char::is_alphabetic)
    };
    if start == 0 && end == 0 || start.max(end) >= words.len() {
        return name;
    }
    // What a name ends or goes on with belongs to what is left: `ByKey`.
    let links = |at: usize| LINKS.contains(&words[at].text.to_lowercase().as_str());
    while start > 0 && (!begins(start) || links(start - 1)) {
        start -= 1;
    }
    while end > 0 && end < words.len() && links(words.len() - end - 1) {
        end -= 1;
    }
    if start + end >= words.len() {
        end = words.len().saturating_sub(start + 1).min(end);
    }
    if start + end >= words.len() {
        return name;
    }
    let from = match start {
        0 => 0,
        _ => words[start].start,
    };
    match end {
        0 => &name[from..],
        _ => {
            let last = words[words.len() - end - 1];
            &name[from..last.start + last.text.len()]
        }
    }
}

/// Whether a name says no more than another.
pub(in crate::lower) fn is_said(name: &str, other: &Shared) -> bool {
    let words = words(name);
    other.at_start(&words).max(other.at_end(&words)) == words.len()
}

/// Whether a number is all that a name adds to the words of another.
pub(in crate::lower) fn only_numbers(name: &str, other: &Shared) -> bool {
    let words = words(name);
    let more = &words[other.at_start(&words)..];
    let number = |word: &Word<'_>| word.text.chars().all(char::is_numeric);
    !more.is_empty() && more.iter().all(number)
}

/// Whether some words of a name that follow each other make a text.
pub(in crate::lower) fn has_run(name: &str, text: &str) -> bool {
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let text = letters(text);
    let words: Vec<String> = words(name).iter().map(|word| letters(word.text)).collect();
    let begins = |from: usize| {
        let mut run = String::new();
        words[from..].iter().any(|word| {
            run.push_str(word);
            run == text
        })
    };
    !text.is_empty() && (0..words.len()).any(begins)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_words_in_any_case() {
        let of = |name| -> Vec<&str> { words(name).iter().map(|word| word.text).collect() };
        assert_eq!(of("HTTPServer_list-all"), ["HTTP", "Server", "list", "all"]);
        assert_eq!(of("listIDsOf"), ["list", "IDs", "Of"]);
        assert_eq!(of("gpt4Model"), ["gpt4", "Model"]);
        assert_eq!(of("web_search_2025"), ["web", "search", "2025"]);
        assert_eq!(of("überGröße"), ["über", "Größe"]);
        assert_eq!(of(""), Vec::<&str>::new());
    }

    #[test]
    fn one_of_several_is_called_in_the_singular() {
        assert_eq!(one_of("toolCalls").as_deref(), Some("toolCall"));
        assert_eq!(one_of("line_items").as_deref(), Some("line_item"));
        assert_eq!(one_of("IDs").as_deref(), Some("ID"));
        assert_eq!(one_of("Categories").as_deref(), Some("Category"));
        assert_eq!(one_of("data"), None);
        assert_eq!(one_of(""), None);
    }

    #[test]
    fn shared_words_go_as_long_as_a_name_is_left() {
        let union = Shared::of("ChatCompletionRequestMessage");
        let left = |name| without(name, &[&union]);
        assert_eq!(left("ChatCompletionRequestDeveloperMessage"), "Developer");
        assert_eq!(left("chat_completion_request_tool_message"), "tool");
        assert_eq!(left("Message"), "Message");
        assert_eq!(left("RequestMessage"), "RequestMessage");
        assert_eq!(left("ChatMessage"), "Message");
        assert_eq!(left("ImagePart"), "ImagePart");
        let choice = Shared::of("ChatCompletionToolChoiceOption");
        assert_eq!(
            without("ChatCompletionNamedToolChoice", &[&choice]),
            "Named"
        );
        assert_eq!(without("Tool choice mode", &[&choice]), "mode");
        let tools = Shared::of("Tools");
        assert_eq!(without("FunctionTool", &[&tools]), "Function");
        assert_eq!(without("tool_2", &[&tools]), "tool_2");
    }

    #[test]
    fn words_of_a_name_are_found_in_it() {
        assert!(has_run("WebSearchTool", "web_search") && has_run("WebSearchTool", "websearch"));
        assert!(!has_run("ComparisonFilter", "lte") && !has_run("Filter", ""));
        let union = Shared::of("ConversationParam");
        assert!(only_numbers("ConversationParam-2", &union));
        assert!(!only_numbers("ConversationParam", &union) && !only_numbers("Other2", &union));
    }

    #[test]
    fn what_two_names_share_leaves_something_of_both() {
        let shared = Shared::between("PaymentMethodCard", "PaymentMethodCardPresent");
        assert_eq!(without("PaymentMethodCard", &[&shared]), "Card");
        assert_eq!(
            without("PaymentMethodCardPresent", &[&shared]),
            "CardPresent"
        );
        assert_eq!(without("PaymentMethodBank", &[&shared]), "Bank");
        assert_eq!(without("Bank", &[&shared]), "Bank");
        let shared = Shared::between("TextContent", "ImageContent");
        assert_eq!(without("AudioContent", &[&shared]), "Audio");
        let shared = Shared::between("TicketById", "TicketByKey");
        assert_eq!(without("TicketByKey", &[&shared]), "ByKey");
    }
}
