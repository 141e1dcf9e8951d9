//! Which documents are looked at, and what a caller needs to know of each.

use std::fs;
use std::path::{Path, PathBuf};

use conformance::{home, name, workspace};
use generator::command::{self, Surroundings};
use generator::sources::Sources;

/// A document.
pub(crate) struct Subject {
    pub(crate) name: String,
    pub(crate) file: PathBuf,
    pub(crate) sources: Sources,
}

impl Subject {
    /// Its name as part of a package's.
    pub(crate) fn package(&self) -> String {
        let lower = self.name.to_lowercase();
        let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
        let words = words.filter(|word| !word.is_empty());
        words.collect::<Vec<_>>().join("-")
    }
}

/// Those of `documents.txt`, or those with one of the words of `PRISM_DOCUMENTS` in their names. What stands in the corpus is
/// there only where `OPENAPI_CORPUS` names a folder with it.
pub(crate) fn chosen() -> Vec<Subject> {
    let list = fs::read_to_string(home().join("prism/documents.txt")).expect("a list of documents");
    let lines = list.lines().map(str::trim);
    let names = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    let words = std::env::var("PRISM_DOCUMENTS").unwrap_or_default();
    let wanted = |name: &&str| words.is_empty() || words.split(',').any(|word| name.contains(word));
    let corpus = std::env::var_os("OPENAPI_CORPUS").map(|path| workspace().join(path));
    names
        .filter(wanted)
        .filter_map(|name| match name.strip_prefix("specs/") {
            Some(api) => Some(of_workspace(name, api)),
            None => corpus.as_ref().map(|corpus| of_corpus(corpus, name)),
        })
        .collect()
}

/// One of `specs/`, its overlays applied.
fn of_workspace(name: &str, api: &str) -> Subject {
    let specs = workspace().join("specs");
    let overlays = [".overlay.yaml", ".examples.overlay.yaml"];
    let overlays = overlays.map(|end| specs.join(format!("{api}{end}")));
    let overlays = overlays.iter().filter(|path| path.is_file());
    let mut words = vec!["generator".to_owned(), "dump".to_owned()];
    words.push(specs.join(format!("{api}.yaml")).display().to_string());
    words.extend(overlays.flat_map(|path| ["--overlay".to_owned(), path.display().to_string()]));
    words.extend(["--stage", "effective"].map(str::to_owned));
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let at = Surroundings {
        folder: workspace().to_owned(),
        others: Vec::new(),
        colours: false,
        out: &mut out,
        err: &mut err,
        terminal: false,
    };
    command::run(words.into_iter().map(Into::into), at);
    let file = workspace().join(format!("target/prism/{api}.yaml"));
    fs::create_dir_all(file.parent().expect("a folder")).expect("folders can be made");
    fs::write(&file, out).expect("a file can be written");
    of_file(name, file, None)
}

/// A document of several files is a folder that says which is the entry.
fn of_corpus(corpus: &Path, name: &str) -> Subject {
    let path = corpus.join(name);
    match path.is_dir() {
        false => of_file(name, path, None),
        true => {
            let entry = fs::read_to_string(path.join("_entry")).expect("a folder names its entry");
            of_file(name, path.join(entry.trim()), Some(path))
        }
    }
}

fn of_file(subject: &str, file: PathBuf, folder: Option<PathBuf>) -> Subject {
    let own: Vec<PathBuf> = folder.into_iter().collect();
    let within = file.parent().expect("a file in a folder");
    let sources = command::load(Path::new(&name(&file)), within, &own);
    Subject {
        name: subject.to_owned(),
        sources: sources.unwrap_or_else(|error| panic!("{}: {error}", file.display())),
        file,
    }
}
