//! What a client was made from, and by which generator.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::hash;

/// What a client was made from: everything by SHA-256, line ends aside.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// The generator's version.
    pub generator: String,
    /// What the user chose, without comments and layout.
    choices: String,
    /// By API, then by the file's path from the folder of its document.
    documents: BTreeMap<String, BTreeMap<String, String>>,
}

/// What is another than when a client was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Other {
    /// The files that are others, by API and path.
    pub documents: Vec<(String, String)>,
    pub choices: bool,
    /// The version of then.
    pub generator: Option<String>,
}

impl Made {
    /// Of nothing so far, by this generator.
    pub fn with(choices: &str) -> Self {
        Self {
            generator: env!("CARGO_PKG_VERSION").to_owned(),
            choices: hash(choices),
            documents: BTreeMap::new(),
        }
    }

    /// Adds the files of a document.
    pub fn of<'a>(&mut self, api: &str, files: impl IntoIterator<Item = (String, &'a str)>) {
        let files = files.into_iter();
        let files = files.map(|(path, text)| (path, hash(text)));
        self.documents.insert(api.to_owned(), files.collect());
    }

    /// The hash of a file of a document.
    pub fn hash_of(&self, api: &str, path: &str) -> Option<&str> {
        let files = self.documents.get(api)?;
        files.get(path).map(String::as_str)
    }

    /// What is another now.
    pub fn other(&self, now: &Self) -> Other {
        let mut documents = Vec::new();
        for (api, files) in &now.documents {
            let before = self.documents.get(api);
            let known = |path: &String| before.and_then(|before| before.get(path));
            let changed = files
                .iter()
                .filter(|(path, hash)| known(path) != Some(hash));
            documents.extend(changed.map(|(path, _)| (api.clone(), path.clone())));
        }
        for (api, files) in &self.documents {
            let now = now.documents.get(api);
            let gone = files.keys();
            let gone = gone.filter(|path| !now.is_some_and(|now| now.contains_key(*path)));
            documents.extend(gone.map(|path| (api.clone(), path.clone())));
        }
        Other {
            documents,
            choices: self.choices != now.choices,
            generator: (self.generator != now.generator).then(|| self.generator.clone()),
        }
    }

    pub(super) fn read(value: &Value) -> Option<Self> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let files = |value: &Value| {
            let files = value.as_object()?.iter();
            let files = files.map(|(path, hash)| Some((path.clone(), text(hash)?)));
            files.collect::<Option<BTreeMap<String, String>>>()
        };
        let documents = value.get("documents")?.as_object()?.iter();
        let documents = documents.map(|(api, value)| Some((api.clone(), files(value)?)));
        Some(Self {
            generator: text(value.get("generator")?)?,
            choices: text(value.get("choices")?)?,
            documents: documents.collect::<Option<_>>()?,
        })
    }

    /// As JSON, each line behind two spaces.
    pub(super) fn text(&self) -> String {
        let documents = self.documents.iter().map(|(api, files)| {
            let files = files.iter();
            let files = files.map(|(path, hash)| (path.clone(), Value::from(hash.as_str())));
            (api.clone(), Value::Object(files.collect()))
        });
        let mut made = Map::new();
        made.insert("generator".to_owned(), self.generator.as_str().into());
        made.insert("choices".to_owned(), self.choices.as_str().into());
        made.insert("documents".to_owned(), Value::Object(documents.collect()));
        let text = serde_json::to_string_pretty(&Value::Object(made));
        text.unwrap_or_default().replace('\n', "\n  ")
    }
}
