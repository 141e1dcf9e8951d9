//! The texts a document is made of, by path: the one that was named and those its references reach.

use std::collections::{HashMap, HashSet};
use std::io;
use std::path::{Path, PathBuf};

use indexmap::IndexSet;

use crate::place::{FileId, Place, Pointer};

mod memory;
mod paths;
mod references;

pub use paths::percent_decoded;

/// Files beyond which a document is refused.
const FILES: usize = 20_000;

/// Bytes of all texts together beyond which a document is refused.
const BYTES: usize = 256 << 20;

/// One text and where it came from.
#[derive(Clone, Debug)]
pub struct Source {
    pub path: PathBuf,
    pub text: String,
}

/// The entry document and every file it reaches, in the order they were reached; the entry is the first.
#[derive(Clone, Debug)]
pub struct Sources {
    files: Vec<Source>,
    by_path: HashMap<PathBuf, FileId>,
    /// Files that a reference names and that were not read.
    unread: HashMap<PathBuf, Unread>,
    /// How numbers and booleans of the entry are written, where its text was printed anew.
    spellings: HashMap<Pointer, String>,
    /// The limit that the files exceed together.
    pub exceeded: Option<String>,
}

/// Why a file that a reference names was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unread {
    /// It is outside every folder that may be read.
    Outside(PathBuf),
    /// It could not be read.
    Failed(PathBuf, String),
    /// The reference has no path in it, or it was not looked for.
    Unknown,
}

impl Sources {
    /// A document that refers to no other file.
    pub fn single(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        let mut sources = Self {
            files: Vec::new(),
            by_path: HashMap::new(),
            unread: HashMap::new(),
            spellings: HashMap::new(),
            exceeded: None,
        };
        sources.add(path.into(), text.into());
        sources
    }

    /// The document at `entry` and every file that its references reach, through `read`. Files are read only
    /// below the folder of `entry` and below the `allowed` folders; all these paths are in the same terms, absolute
    /// or relative to the same folder, which is then called `.`. What cannot be read is no failure, except for
    /// the entry: the references to it stay unresolved.
    pub fn load(
        entry: &Path,
        read: &mut dyn FnMut(&Path) -> io::Result<String>,
        allowed: &[PathBuf],
    ) -> io::Result<Self> {
        let entry = paths::normalized(entry);
        let folder = entry.parent().unwrap_or(Path::new("")).to_path_buf();
        let folders: Vec<_> = allowed
            .iter()
            .map(|dir| paths::normalized(dir))
            .chain([folder])
            .collect();
        let text = read(&entry)?;
        let mut sources = Self::single(entry, text);
        let mut bytes = sources.entry().text.len();
        if bytes > BYTES {
            sources.exceeded = Some(format!("the text is larger than {} MiB", BYTES >> 20));
            return Ok(sources);
        }
        let mut next = 0;
        while let Some(source) = sources.files.get(next) {
            for path in sources.missing(source) {
                if !folders.iter().any(|folder| paths::contains(folder, &path)) {
                    sources.unread.insert(path.clone(), Unread::Outside(path));
                    continue;
                }
                match read(&path) {
                    Ok(text) => {
                        bytes += text.len();
                        sources.add(path, text);
                    }
                    Err(error) => {
                        sources
                            .unread
                            .insert(path.clone(), Unread::Failed(path, reason(&error)));
                    }
                }
                if sources.files.len() > FILES || bytes > BYTES {
                    let limit = format!(
                        "the document reaches more than {FILES} files or {} MiB",
                        BYTES >> 20
                    );
                    sources.exceeded = Some(limit);
                    return Ok(sources);
                }
            }
            next += 1;
        }
        Ok(sources)
    }

    /// The files that a text refers to and that nobody has tried to read so far, in order.
    fn missing(&self, source: &Source) -> Vec<PathBuf> {
        let mut seen = HashSet::new();
        let named = references::external(&source.text)
            .into_iter()
            .filter(|uri| seen.insert(*uri));
        let paths = named.filter_map(|uri| paths::referred(&source.path, uri));
        let new =
            |path: &PathBuf| !self.by_path.contains_key(path) && !self.unread.contains_key(path);
        let missing: IndexSet<PathBuf> = paths.filter(new).collect();
        missing.into_iter().collect()
    }

    fn add(&mut self, path: PathBuf, text: String) {
        let file = FileId(self.files.len() as u32);
        self.by_path.insert(paths::normalized(&path), file);
        self.files.push(Source { path, text });
    }

    /// The same files with another text in the entry's place, and how its numbers and booleans were written where
    /// the text does not say it.
    pub fn with_entry(&self, text: String, spellings: HashMap<Pointer, String>) -> Self {
        let mut sources = self.clone();
        sources.files[0].text = text;
        sources.spellings = spellings;
        sources
    }

    /// How a number or a boolean was written, where the text does not say it.
    pub fn spelling(&self, place: &Place) -> Option<&str> {
        let known = self.spellings.get(&place.pointer);
        known
            .filter(|_| place.file == FileId::ENTRY)
            .map(String::as_str)
    }

    /// Adds a text that no reference reaches.
    pub fn push(&mut self, source: Source) -> FileId {
        let file = FileId(self.files.len() as u32);
        self.files.push(source);
        file
    }

    /// The file that a relative reference without its fragment, written in `from`, leads to.
    pub fn reach(&self, from: FileId, uri: &str) -> Result<FileId, Unread> {
        let path = paths::referred(&self.get(from).path, uri).ok_or(Unread::Unknown)?;
        match self.by_path.get(&path) {
            Some(&file) => Ok(file),
            None => Err(self.unread.get(&path).cloned().unwrap_or(Unread::Unknown)),
        }
    }

    /// The path of each file from the folder of the entry, with `/` between its parts.
    pub fn from_entry(&self) -> Vec<String> {
        let folder = self.entry().path.parent().unwrap_or(Path::new(""));
        let folder: Vec<_> = folder.components().collect();
        let path = |source: &Source| {
            let parts: Vec<_> = source.path.components().collect();
            let same = folder.iter().zip(&parts).take_while(|(a, b)| a == b);
            let same = same.count();
            let up = folder[same..].iter().map(|_| "..".to_owned());
            let down = parts[same..].iter();
            let down = down.map(|part| part.as_os_str().to_string_lossy().into_owned());
            up.chain(down).collect::<Vec<_>>().join("/")
        };
        self.files.iter().map(path).collect()
    }

    pub fn entry(&self) -> &Source {
        &self.files[0]
    }

    pub fn get(&self, file: FileId) -> &Source {
        &self.files[file.0 as usize]
    }

    /// The file at a path, as it was named when it was read.
    pub fn find(&self, path: &Path) -> Option<FileId> {
        self.by_path.get(&paths::normalized(path)).copied()
    }

    pub fn iter(&self) -> impl Iterator<Item = &Source> {
        self.files.iter()
    }
}

/// Why a text could not be read, without the path that some readers put into it.
fn reason(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::InvalidData if error.get_ref().is_none() => "it is not UTF-8".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::PermissionDenied => "permission is denied".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn load(files: &[(&str, &str)], allowed: &[&str]) -> (Sources, Vec<String>) {
        let mut asked = Vec::new();
        let mut read = |path: &Path| {
            asked.push(path.display().to_string());
            let found = files.iter().find(|(name, _)| Path::new(name) == path);
            found
                .map(|(_, text)| (*text).to_owned())
                .ok_or(io::ErrorKind::NotFound.into())
        };
        let allowed: Vec<_> = allowed.iter().map(PathBuf::from).collect();
        let sources = Sources::load(Path::new(files[0].0), &mut read, &allowed).unwrap();
        (sources, asked)
    }

    #[test]
    fn files_are_read_once_in_the_order_they_are_reached() {
        let (sources, asked) = load(
            &[
                (
                    "api/openapi.yaml",
                    "a: {$ref: ./b.yaml#/x}\nc: {$ref: 'c/d.json'}\ne: {$ref: '#/a'}\n",
                ),
                ("api/b.yaml", "$ref: openapi.yaml#/a\n"),
                (
                    "api/c/d.json",
                    r##"{"$ref": "../b.yaml", "x": {"$ref": "missing.yaml"}}"##,
                ),
            ],
            &[],
        );
        assert_eq!(
            asked,
            [
                "api/openapi.yaml",
                "api/b.yaml",
                "api/c/d.json",
                "api/c/missing.yaml"
            ]
        );
        assert_eq!(sources.reach(FileId(2), "../b.yaml"), Ok(FileId(1)));
        assert_eq!(
            sources.reach(FileId(1), "./openapi.yaml"),
            Ok(FileId::ENTRY)
        );
        assert!(matches!(
            sources.reach(FileId(2), "missing.yaml"),
            Err(Unread::Failed(..))
        ));
    }

    #[test]
    fn files_outside_the_folders_are_never_read() {
        let files = [
            (
                "api/v1/a.yaml",
                "x: {$ref: ../b.yaml}\ny: {$ref: /etc/passwd}\nz: {$ref: ../../../c.yaml}",
            ),
            ("api/b.yaml", "{}"),
        ];
        let (sources, asked) = load(&files, &[]);
        assert_eq!(asked, ["api/v1/a.yaml"]);
        assert_eq!(
            sources.reach(FileId::ENTRY, "../b.yaml"),
            Err(Unread::Outside("api/b.yaml".into()))
        );
        let (sources, asked) = load(&files, &["api"]);
        assert_eq!(asked, ["api/v1/a.yaml", "api/b.yaml"]);
        assert_eq!(sources.reach(FileId::ENTRY, "../b.yaml"), Ok(FileId(1)));
        let (_, asked) = load(&files, &["."]);
        assert_eq!(asked, ["api/v1/a.yaml", "api/b.yaml"]);
    }

    #[test]
    fn a_chain_of_files_without_an_end_is_refused() {
        let mut next = 0;
        let mut read = |_: &Path| {
            next += 1;
            Ok(format!("$ref: {next}.yaml\n"))
        };
        let sources = Sources::load(Path::new("0.yaml"), &mut read, &[]).unwrap();
        assert!(sources.exceeded.is_some());
    }
}
