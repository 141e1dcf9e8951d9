//! The names that a client has given, each with the place of the document that it is of: to and from the text of
//! `generated.lock`.
//!
//! A key is one or more words; a word that is not made of plain signs is written as a string of JSON. What the words of a
//! key mean is known to the planning alone.

use std::collections::BTreeMap;
use std::fmt;

/// The lock's path in the output folder.
pub const PATH: &str = "generated.lock";

/// What stands for a name that was not given here: the user chose it, or there is none.
pub const NONE: &str = "*";

/// The section of an API that is the crate's root; no module can be called so.
const ROOT: &str = "crate";

const ABOUT: &str = "\
# What each place of the documents is called in this client. A place that is still there when a document changes keeps its
# name; what `[names]` of the configuration says comes before this, and `--relock` gives all names anew.
";

/// The names of a whole client.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// By module; the root's is empty.
    apis: BTreeMap<String, Names>,
}

/// The names of one API, in an order that depends on nothing but the keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    pub entries: BTreeMap<String, Entry>,
}

/// What one place is called, and what stands in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    pub names: Vec<String>,
    pub parts: BTreeMap<String, Vec<String>>,
}

/// A line that is none of a lock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// From 1.
    pub line: usize,
    pub text: String,
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { line, text } = self;
        write!(
            f,
            "{PATH}:{line}: `{text}` is no line of a lock; restore the file, or start anew with `--relock`"
        )
    }
}

impl std::error::Error for Wrong {}

impl Lock {
    pub fn set(&mut self, module: &str, names: Names) {
        self.apis.insert(module.to_owned(), names);
    }

    /// The names of one API; none where it has not been generated so far.
    pub fn of(&self, module: &str) -> Names {
        self.apis.get(module).cloned().unwrap_or_default()
    }

    /// Reads what [`Lock::text`] wrote.
    pub fn read(text: &str) -> Result<Self, Wrong> {
        let mut lock = Self::default();
        let mut names: Option<&mut Names> = None;
        let mut entry: Option<String> = None;
        for (at, line) in text.lines().enumerate() {
            let wrong = || Wrong {
                line: at + 1,
                text: line.to_owned(),
            };
            if line.trim().is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(section) = line.strip_prefix('[') {
                let module = section.strip_suffix(']').ok_or_else(wrong)?;
                let module = if module == ROOT { "" } else { module };
                names = Some(lock.apis.entry(module.to_owned()).or_default());
                entry = None;
                continue;
            }
            let all = &mut names.as_mut().ok_or_else(wrong)?.entries;
            let (key, given) = pair(line.trim()).ok_or_else(wrong)?;
            match line.strip_prefix("  ") {
                Some(_) => {
                    let of = entry.as_ref().ok_or_else(wrong)?;
                    let parts = &mut all.entry(of.clone()).or_default().parts;
                    let given = given.unwrap_or_else(|| vec![key.clone()]);
                    parts.insert(key, given);
                }
                None => {
                    all.entry(key.clone()).or_default().names = given.unwrap_or_default();
                    entry = Some(key);
                }
            }
        }
        Ok(lock)
    }

    pub fn text(&self) -> String {
        let mut text = ABOUT.to_owned();
        for (module, names) in &self.apis {
            let module = if module.is_empty() { ROOT } else { module };
            text.push_str(&format!("\n[{module}]\n"));
            for (key, entry) in &names.entries {
                text.push_str(key);
                if !entry.names.is_empty() {
                    text.push_str(" = ");
                    text.push_str(&entry.names.join(" "));
                }
                text.push('\n');
                for (part, names) in &entry.parts {
                    text.push_str("  ");
                    text.push_str(part);
                    if names.as_slice() != [part.as_str()] {
                        text.push_str(" = ");
                        text.push_str(&names.join(" "));
                    }
                    text.push('\n');
                }
            }
        }
        text
    }
}

impl Names {
    pub fn get(&self, key: &str) -> Option<&Entry> {
        self.entries.get(key)
    }

    /// All names that places have.
    pub fn given(&self) -> impl Iterator<Item = &str> {
        let entries = self.entries.values();
        let all =
            entries.flat_map(|entry| entry.names.iter().chain(entry.parts.values().flatten()));
        all.map(String::as_str)
    }

    /// The name that is written at a place of an entry, or with an empty part its own.
    pub fn name(&self, key: &str, part: &str, at: usize) -> Option<&str> {
        self.entries.get(key)?.name(part, at)
    }

    /// Writes a name at a place.
    pub fn set(&mut self, key: &str, part: &str, at: usize, name: &str) {
        let entry = self.entries.entry(key.to_owned()).or_default();
        entry.set(part, at, name);
    }
}

impl Entry {
    /// The name of a part, or with an empty part its own.
    pub fn name(&self, part: &str, at: usize) -> Option<&str> {
        let names = match part {
            "" => &self.names,
            part => self.parts.get(part)?,
        };
        let name = names.get(at)?;
        (name != NONE).then_some(name)
    }

    pub fn set(&mut self, part: &str, at: usize, name: &str) {
        let names = match part {
            "" => &mut self.names,
            part => self.parts.entry(part.to_owned()).or_default(),
        };
        while names.len() <= at {
            names.push(NONE.to_owned());
        }
        name.clone_into(&mut names[at]);
    }

    pub fn is_empty(&self) -> bool {
        self.names.is_empty() && self.parts.is_empty()
    }
}

/// Words as one key.
pub fn key(words: &[&str]) -> String {
    let mut key = String::new();
    for word in words {
        if !key.is_empty() {
            key.push(' ');
        }
        match is_plain(word) {
            true => key.push_str(word),
            false => key.push_str(&quoted(word)),
        }
    }
    key
}

/// A string of JSON in ASCII, so that nothing in it is taken for the end of a line, or hides what it says.
fn quoted(word: &str) -> String {
    let mut quoted = String::new();
    for c in serde_json::Value::from(word).to_string().chars() {
        match c.is_ascii() && !c.is_ascii_control() {
            true => quoted.push(c),
            false => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    quoted.push_str(&format!("\\u{unit:04x}"));
                }
            }
        }
    }
    quoted
}

/// The words of a key.
pub fn words(key: &str) -> Vec<String> {
    split(key)
        .into_iter()
        .map(|word| match word.starts_with('"') {
            true => serde_json::from_str(word).unwrap_or_else(|_| word.to_owned()),
            false => word.to_owned(),
        })
        .collect()
}

fn is_plain(word: &str) -> bool {
    let plain = |c: char| {
        c.is_ascii_alphanumeric()
            || "_-./#{}~:@$!?&%+,;()<>^|'\\".contains(c)
            || !c.is_ascii() && c.is_alphanumeric()
    };
    !word.is_empty() && !word.starts_with('#') && word.chars().all(plain) || is_pointer(word)
}

/// A JSON Pointer of plain signs, which begins like a comment but never begins a line.
fn is_pointer(word: &str) -> bool {
    word.strip_prefix("#/")
        .is_some_and(|rest| !rest.is_empty() && is_plain(rest))
}

/// The words of a line, strings of JSON whole.
fn split(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut quoted, mut escaped) = (None, false, false);
    for (at, c) in line.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => {
                quoted = !quoted;
                start = start.or(Some(at));
            }
            ' ' if !quoted => words.extend(start.take().map(|start| &line[start..at])),
            _ => start = start.or(Some(at)),
        }
    }
    words.extend(start.map(|start| &line[start..]));
    words
}

/// The key of a line, and the names behind it.
fn pair(line: &str) -> Option<(String, Option<Vec<String>>)> {
    let words = split(line);
    let equals = words.iter().position(|word| *word == "=");
    let (key, names) = match equals {
        Some(at) => (&words[..at], Some(&words[at + 1..])),
        None => (words.as_slice(), None),
    };
    let sound = |words: &[&str]| !words.is_empty() && !words.iter().any(|word| is_torn(word));
    let names = match names {
        Some(names) if !sound(names) => return None,
        names => names.map(|names| names.iter().map(|name| (*name).to_owned()).collect()),
    };
    sound(key).then(|| (key.join(" "), names))
}

/// What is left of a merge, or a string without an end.
fn is_torn(word: &str) -> bool {
    let marks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    marks.iter().any(|mark| word.starts_with(mark))
        || word.starts_with('"') && serde_json::from_str::<String>(word).is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_again() {
        let mut names = Names::default();
        let pet = key(&["type", "#/components/schemas/Pet"]);
        names.set(&pet, "", 0, "Pet");
        names.set(&pet, &key(&["petKind"]), 0, "pet_kind");
        names.set(&pet, &key(&["name"]), 0, "name");
        names.set(&pet, &key(&["a = \"b\"\n# c"]), 0, "a_b");
        names.set(&pet, &key(&["*"]), 0, "every");
        let call = key(&["operation", "GET", "/pets/{id}?beta=true"]);
        names.set(&call, "", 2, "GetPet");
        let mut lock = Lock::default();
        lock.set("", names.clone());
        lock.set("other", Names::default());
        let text = lock.text();
        assert_eq!(Lock::read(&text), Ok(lock));
        let expected = "\n[crate]\noperation GET \"/pets/{id}?beta=true\" = * * GetPet\ntype #/components/schemas/Pet = Pet\n  \
                        \"*\" = every\n  \"a = \\\"b\\\"\\n# c\" = a_b\n  name\n  petKind = pet_kind\n\n[other]\n";
        assert_eq!(text.strip_prefix(ABOUT), Some(expected));
        assert_eq!(names.name(&call, "", 0), None);
        assert_eq!(names.name(&call, "", 2), Some("GetPet"));
    }

    #[test]
    fn what_is_no_lock_is_refused_with_its_line() {
        for (text, line) in [
            ("type #/x = X", 1),
            ("[a]\n  name = name", 2),
            ("[a]\ntype #/x = X\n<<<<<<< main\n  b\n", 3),
            ("[a]\ntype #/x = X\n=======\n", 3),
            ("[a]\ntype = \n", 2),
            ("[a\n", 1),
            ("[a]\ntype \"b\n", 2),
        ] {
            let wrong = Lock::read(text).map_err(|wrong| wrong.line);
            assert_eq!(wrong, Err(line), "{text}");
        }
        assert_eq!(Lock::read(""), Ok(Lock::default()));
    }

    #[test]
    fn words_that_could_be_misread_are_quoted() {
        for word in [
            "", "a b", "*", "=", "[x]", "#", "#x", "\"", "é è", "a\tb", "\u{85}", "\u{7f}", "😀",
        ] {
            let key = key(&["type", word]);
            assert!(
                key.bytes().all(|byte| (b' '..0x7f).contains(&byte)),
                "{key}"
            );
            assert!(key.starts_with("type \""), "{key}");
            assert_eq!(words(&key), ["type", word]);
        }
        for word in ["#/a/b~1c", "GET", "/pets/{id}", "größe", "x-y.z", "@id"] {
            assert_eq!(key(&[word]), word);
        }
    }
}
