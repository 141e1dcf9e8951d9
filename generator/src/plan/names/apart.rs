//! What has the same name in a case → the names that tell it apart, each made of its own words alone.

use std::collections::{HashMap, HashSet};

use super::words::{below, cased};
use super::{Aside, At, Case, long, signs};

/// What is to be named.
#[derive(Clone, Debug, Default)]
pub(in crate::plan) struct Wanted {
    pub(super) words: String,
    /// The type it stands below.
    owner: Option<String>,
    /// Who has the name of several: the least.
    rank: u8,
    /// Which of several with equal words is meant; the least comes first.
    which: String,
    /// Wordings that tell it from others, the best first.
    others: Vec<String>,
    /// Where it stands, if that has a key.
    at: Option<At>,
}

impl Wanted {
    /// Words, or, where these are very many, those that it takes.
    pub(in crate::plan) fn new(words: impl Into<String>) -> Self {
        let whole = words.into();
        match long::shorter(&whole) {
            Some(words) => Self::of(words).or(whole),
            None => Self::of(whole),
        }
    }

    fn of(words: String) -> Self {
        Self {
            words,
            ..Self::default()
        }
    }

    /// Of what stands below a type that has a name.
    pub(in crate::plan) fn below(owner: impl Into<String>, words: impl Into<String>) -> Self {
        Self {
            owner: Some(owner.into()),
            ..Self::of(words.into())
        }
    }

    pub(in crate::plan) fn ranked(self, rank: u8) -> Self {
        Self { rank, ..self }
    }

    pub(in crate::plan) fn which(self, which: impl Into<String>) -> Self {
        let which = which.into();
        Self { which, ..self }
    }

    pub(in crate::plan) fn at(self, at: At) -> Self {
        Self {
            at: Some(at),
            ..self
        }
    }

    /// The name that it had, if it can be one in this case.
    pub(super) fn kept(&self, case: Case) -> Option<&str> {
        let kept = self.at.as_ref()?.kept()?;
        is_name(kept, case).then_some(kept)
    }

    /// Whether a name was kept free for it.
    pub(super) fn had(&self, name: &str) -> bool {
        self.at.as_ref().is_some_and(|at| at.had(name))
    }

    /// Writes down what it is called.
    pub(super) fn note(&self, name: &str) {
        if let Some(at) = &self.at {
            at.note(name);
        }
    }

    /// Another wording, if those before it are taken.
    pub(in crate::plan) fn or(mut self, words: impl Into<String>) -> Self {
        self.others.push(words.into());
        self
    }

    pub(super) fn plain(&self, case: Case) -> String {
        self.made(&self.words, case)
    }

    fn made(&self, words: &str, case: Case) -> String {
        match &self.owner {
            Some(owner) => below(owner, words),
            None => cased(words, case),
        }
    }

    /// What decides who of several gets the plain name: first who is written like it, then who has the fewest
    /// separators and capitals.
    pub(super) fn order(&self, plain: &str) -> (u8, u8, usize, usize, String, String) {
        let count = |test: fn(char) -> bool| self.words.chars().filter(|c| test(*c)).count();
        let like = match plain.strip_prefix(self.words.as_str()) {
            Some("") if self.owner.is_none() => 0,
            // `Self` cannot be a name.
            Some("_") if self.owner.is_none() => 1,
            _ => 2,
        };
        (
            self.rank,
            like,
            count(|c| !(c == '_' || c.is_alphanumeric())),
            count(char::is_uppercase),
            self.words.clone(),
            self.which.clone(),
        )
    }

    /// The names to try after the plain one, in order.
    pub(super) fn others(&self, aside: Aside, case: Case) -> Vec<String> {
        let made = |words: String| self.made(&words, case);
        let words = &self.words;
        let mut names = Vec::new();
        match aside {
            Aside::Before(word) if self.owner.is_none() => {
                names.push(made(format!("{word} {words}")))
            }
            Aside::After(word) if self.owner.is_none() => {
                names.push(made(format!("{words} {word}")))
            }
            Aside::Before(_) | Aside::After(_) | Aside::None => {}
        }
        names.extend(self.others.iter().cloned().map(made));
        names.extend(convention(words).map(|how| made(format!("{words} {how}"))));
        names.push(made(signs::every(words)));
        let mark = fingerprint(&format!("{words}\n{}", self.which), case);
        names.push(self.plain(case) + &mark);
        names
    }
}

/// Whether a text is a name in a case, but for the mark of a keyword.
fn is_name(text: &str, case: Case) -> bool {
    let starts = text.starts_with(|c: char| c == '_' || c.is_alphabetic());
    let whole = text.chars().all(|c| c == '_' || c.is_alphanumeric());
    let cased = match case {
        Case::Type => !text.starts_with(char::is_lowercase),
        Case::Value => !text.contains(char::is_uppercase),
        Case::Static => !text.contains(char::is_lowercase),
    };
    starts && whole && cased && !text.trim_matches('_').is_empty()
}

/// The first name of each that no other may have: names of each, the best first, of several things each. What all names
/// are shared of keeps its last.
pub(in crate::plan) fn unshared(all: &[Vec<Vec<String>>]) -> Vec<Vec<String>> {
    let mut owners: HashMap<&str, HashSet<usize>> = HashMap::new();
    for (at, names) in all.iter().enumerate() {
        for name in names.iter().flatten() {
            owners.entry(name).or_default().insert(at);
        }
    }
    let alone = |names: &&Vec<String>| names.iter().all(|name| owners[name.as_str()].len() == 1);
    let first = all
        .iter()
        .map(|names| names.iter().find(alone).or(names.last()));
    first
        .map(|names| names.cloned().unwrap_or_default())
        .collect()
}

/// What can be added in capitals to words whose names are alike: the convention they are written in, and what only they have.
pub(in crate::plan) fn told_apart(words: &str) -> Vec<String> {
    let convention = convention(words).map(str::to_uppercase);
    let mark = fingerprint(words, Case::Static);
    let mark = mark.trim_start_matches('_').to_owned();
    convention.into_iter().chain([mark]).collect()
}

/// The convention that a word is written in, if it is one.
fn convention(words: &str) -> Option<&'static str> {
    let (upper, lower) = (char::is_uppercase, char::is_lowercase);
    let has = |test: fn(char) -> bool| words.contains(test);
    if !words
        .chars()
        .all(|c| c == '_' || c == '-' || c.is_alphanumeric())
    {
        return None;
    }
    let first = words.chars().find(|c| c.is_alphabetic())?;
    let parted = |by: char| words.split(by).all(|part| !part.is_empty());
    match (words.contains('_'), words.contains('-')) {
        (false, false) if !has(upper) => Some("lower"),
        (false, false) if !has(lower) => Some("upper"),
        (false, false) if upper(first) => Some("pascal"),
        (false, false) => Some("camel"),
        (true, false) if parted('_') && !has(upper) => Some("snake"),
        (true, false) if parted('_') && !has(lower) => Some("upper"),
        (false, true) if parted('-') && !has(upper) => Some("kebab"),
        _ => None,
    }
}

/// A mark that a text always has, and hardly any other.
pub(in crate::plan) fn fingerprint(text: &str, case: Case) -> String {
    // FNV-1a, 32 bits.
    let hash = text.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    match case {
        Case::Type => format!("X{hash:08x}"),
        Case::Value => format!("_x{hash:08x}"),
        Case::Static => format!("_X{hash:08X}"),
    }
}
