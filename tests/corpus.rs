//! Real documents in, from the folder that `OPENAPI_CORPUS` names; every one generated from, read twice the same, and
//! held to the numbers in `corpus/table.tsv`; some compiled.

use std::collections::BTreeMap;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use conformance::workspace;
use generator::config::{Config, Package};
use generator::diagnostic::Severity;
use generator::sources::Sources;
use generator::{Files, Output, generate};

#[path = "corpus/calls.rs"]
mod calls;
#[path = "corpus/examples.rs"]
mod examples;
#[path = "corpus/pages.rs"]
mod pages;
#[path = "corpus/record.rs"]
mod record;
#[path = "corpus/written.rs"]
mod written;

/// What all documents together may take.
const BUDGET: Duration = Duration::from_secs(360);

/// The bytes of the documents of which one program is made.
const PROGRAM: u64 = 4_000_000;

/// The bytes of the largest document of `core.txt` that every run makes values of.
const INSTANCES_OF: u64 = 60_000;

/// The bytes of the longest file that a client may have.
const LONGEST: usize = 300_000;

/// The tables that hold what is found in each document.
const TABLE: &str = "corpus/table.tsv";
const EXAMPLES: &str = "corpus/examples.tsv";
const INSTANCES: &str = "corpus/instances.tsv";

/// Threads that generate: as many as a small machine has cores.
const THREADS: usize = 2;

#[test]
fn every_document_is_generated_from() {
    let Some(corpus) = corpus() else { return };
    let documents = documents(&corpus);
    assert!(documents.len() > 300, "the corpus is not whole");
    let start = Instant::now();
    let (lines, failures) = (Mutex::default(), Mutex::default());
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some((row, name)) = documents.get(next.fetch_add(1, Ordering::Relaxed)) {
            match line(&corpus, name) {
                Ok(line) => put_in(&lines, *row, line),
                Err(failure) => put_in(&failures, *row, format!("{name}: {failure}\n")),
            }
        }
    };
    std::thread::scope(|scope| (0..THREADS).for_each(|_| drop(scope.spawn(work))));
    let failures = failures.into_inner().expect("no panic while it was held");
    let list: Vec<String> = failures.into_values().collect();
    assert!(
        list.is_empty(),
        "{} of {} documents\n{}",
        list.len(),
        documents.len(),
        list.concat()
    );
    assert!(
        start.elapsed() < BUDGET,
        "{} documents took {:?}",
        documents.len(),
        start.elapsed()
    );
    let lines = lines.into_inner().expect("no panic while it was held");
    record::compare(TABLE, &lines, true).unwrap_or_else(|changed| panic!("{changed}"));
}

fn put_in(all: &Mutex<BTreeMap<usize, String>>, row: usize, text: String) {
    all.lock()
        .expect("no panic while it was held")
        .insert(row, text);
}

/// What is recorded of one document.
fn line(corpus: &Path, name: &str) -> Result<String, String> {
    let path = entry(corpus, name);
    let (sources, output) = output_of(corpus, name, "corpus")?;
    let files = output.files.iter().flatten();
    let long = files.filter(|(path, text)| path.ends_with(".rs") && text.len() > LONGEST);
    if let Some((path, text)) = long.max_by_key(|(_, text)| text.len()) {
        return Err(format!("{path} has {} bytes", text.len()));
    }
    record::line(&sources, &output, written::operations(&path))
}

#[test]
fn a_cross_section_compiles() {
    let Some(corpus) = corpus() else { return };
    let (members, features) = cross_section(&corpus);
    let with = ["--features", &features.join(",")];
    let failure = |text| panic!("{text}\n{}", members.join("\n"));
    let check = ["check", "--message-format", "short"];
    let root = cross_section_root();
    cargo(&root, &[&check, &with[..]].concat()).unwrap_or_else(failure);
    if std::env::var_os("OPENAPI_RUSTDOC").is_none() {
        println!(
            "skipped: OPENAPI_RUSTDOC is not set, so no documentation is made and no example in it compiled"
        );
        return;
    }
    cargo(&root, &[&["doc", "--no-deps"], &with[..]].concat()).unwrap_or_else(failure);
    let examples = ["test", "--doc", "--no-fail-fast"];
    cargo(&root, &[&examples, &with[..]].concat()).unwrap_or_else(failure);
    let mut folders = vec![root.join("target/doc")];
    while let Some(folder) = folders.pop() {
        for path in conformance::entries(&folder) {
            if path.is_dir() {
                folders.push(path);
            } else if path
                .extension()
                .is_some_and(|extension| extension == "html")
            {
                let page = fs::read_to_string(&path).expect("a page of documentation");
                let problem = pages::foreign(&page);
                assert_eq!(problem, None, "{}", path.display());
            }
        }
    }
}

/// A workspace of the clients of those of `core.txt`; says which is which, and the features with which all of them is there.
fn cross_section(corpus: &Path) -> (Vec<String>, Vec<String>) {
    let root = cross_section_root();
    let (mut members, mut about, mut features) = (Vec::new(), Vec::new(), Vec::new());
    for (index, name) in core(corpus).iter().enumerate() {
        let member = format!("c{index:02}");
        let files = crate_of(corpus, name, &member);
        let files = files.unwrap_or_else(|failure| panic!("{name}: {failure}"));
        write(&root.join(&member), &files);
        features.extend(has_features(&files).then(|| format!("{member}/all-resources")));
        members.push(format!("\"{member}\""));
        about.push(format!("{member} is {name}"));
    }
    let manifest = format!(
        "[workspace]\nresolver = \"3\"\nmembers = [{}]\n",
        members.join(", ")
    );
    put(&root.join("Cargo.toml"), &manifest);
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    put(&root.join("Cargo.lock"), &lock);
    (about, features)
}

/// Whether the resources of a client are features.
fn has_features(files: &Files) -> bool {
    files["Cargo.toml"].contains("\nall-resources = [")
}

fn cross_section_root() -> PathBuf {
    workspace().join("target/corpus")
}

/// Runs a command of Cargo over all members of a workspace, no warning allowed; what it said, where it failed.
fn cargo(root: &Path, command: &[&str]) -> Result<(), String> {
    let mut cargo = Command::new(env!("CARGO"));
    // The members' dependencies were built for this very test, so nothing has to be fetched.
    cargo
        .args(command)
        .args(["--workspace", "--offline", "--quiet"]);
    if command[0] != "test" {
        cargo.arg("--keep-going");
    }
    cargo
        .current_dir(root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .env("RUSTDOCFLAGS", "-Dwarnings");
    let output = cargo.output().expect("cargo runs");
    let said = [output.stdout, output.stderr].concat();
    match output.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&said).into_owned()),
    }
}

/// Examples of documents, and values made of their schemas: of those of `core.txt`, or of all documents where
/// `OPENAPI_EXAMPLES` or `OPENAPI_INSTANCES` is `all`, or those whose names it has.
#[test]
fn examples_are_read_and_written_again() {
    let Some(corpus) = corpus() else { return };
    let shown = Wanted::of("OPENAPI_EXAMPLES");
    let made = Wanted::of("OPENAPI_INSTANCES");
    let core = core(&corpus);
    let mut batches: Vec<(u64, Vec<examples::Entry>)> = Vec::new();
    for (row, name) in documents(&corpus) {
        let size = fs::metadata(entry(&corpus, &name)).map_or(0, |data| data.len());
        let in_core = core.contains(&name);
        let instances = made.has(&name, in_core && size <= INSTANCES_OF);
        if !instances && !shown.has(&name, in_core && made == Wanted::Core) {
            continue;
        }
        let sources = sources(&corpus, &name).unwrap_or_else(|failure| panic!("{name}: {failure}"));
        let entry = examples::Entry {
            row,
            name,
            sources,
            instances,
        };
        let most = if instances { PROGRAM / 2 } else { PROGRAM };
        match batches.iter_mut().find(|(sum, _)| *sum + size <= most) {
            Some((sum, batch)) => {
                *sum += size;
                batch.push(entry);
            }
            None => batches.push((size, vec![entry])),
        }
    }
    let target = workspace().join("target/examples");
    let (mut lines, mut made_lines) = (BTreeMap::new(), BTreeMap::new());
    let mut failures = String::new();
    for (number, (_, batch)) in batches.iter().enumerate() {
        match examples::check(
            batch,
            &target.join(format!("b{number:02}")),
            &target.join("target"),
        ) {
            Err(failure) => failures += &format!("{failure}\n"),
            Ok(tallies) => {
                for (entry, tallies) in batch.iter().zip(tallies) {
                    let (shown, made) = (&tallies.examples, &tallies.instances);
                    for told in shown.told.iter().chain(&made.told) {
                        println!("{}\t{told}", entry.name);
                    }
                    lines.insert(entry.row, shown.line());
                    if entry.instances {
                        made_lines.insert(entry.row, made.line());
                    }
                }
            }
        }
    }
    let compared = [
        record::compare(EXAMPLES, &lines, shown == Wanted::All),
        record::compare(INSTANCES, &made_lines, false),
    ];
    let changed = compared.into_iter().filter_map(Result::err);
    let changed: String = changed.collect();
    assert!(
        changed.is_empty() && failures.is_empty(),
        "{changed}{failures}"
    );
}

/// The documents that a variable of the environment asks for.
#[derive(PartialEq)]
enum Wanted {
    Core,
    All,
    Named(Vec<String>),
}

impl Wanted {
    fn of(variable: &str) -> Self {
        match std::env::var(variable).unwrap_or_default().as_str() {
            "" => Self::Core,
            "all" => Self::All,
            names => Self::Named(names.split(',').map(str::to_owned).collect()),
        }
    }

    fn has(&self, name: &str, in_core: bool) -> bool {
        match self {
            Self::Core => in_core,
            Self::All => true,
            Self::Named(names) => names.iter().any(|one| one == name),
        }
    }
}

/// Where the corpus is; says why there is nothing to do where it is not.
fn corpus() -> Option<PathBuf> {
    match std::env::var_os("OPENAPI_CORPUS") {
        // Cargo runs tests in their package's folder; the variable is meant from the workspace's.
        Some(path) => Some(workspace().join(path)),
        None => {
            println!("skipped: OPENAPI_CORPUS does not name a folder of documents");
            None
        }
    }
}

/// The names of the documents that every run looks at closely.
fn core(corpus: &Path) -> Vec<String> {
    let list = fs::read_to_string(corpus.join("core.txt")).expect("core.txt is there");
    let lines = list.lines().map(str::trim);
    let names = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    names.map(str::to_owned).collect()
}

/// The rows of `index.tsv` with the names in them, the largest documents first so that no thread ends with one.
fn documents(corpus: &Path) -> Vec<(usize, String)> {
    let index = fs::read_to_string(corpus.join("index.tsv")).expect("index.tsv is there");
    let rows = index.lines().map(|line| line.split('\t').collect());
    let mut rows: Vec<(usize, Vec<&str>)> = rows.enumerate().skip(1).collect();
    rows.sort_by_key(|(_, row)| std::cmp::Reverse(row[3].parse::<u64>().expect("a size")));
    rows.into_iter()
        .map(|(number, row)| (number, row[0].to_owned()))
        .collect()
}

/// A document's file; a document of several files is a folder that says which is the entry.
fn entry(corpus: &Path, name: &str) -> PathBuf {
    let path = corpus.join(name);
    if !path.is_dir() {
        return path;
    }
    let entry = fs::read_to_string(path.join("_entry")).expect("a folder names its entry");
    path.join(entry.trim())
}

/// A document and what it reaches; where it has a folder of its own, references may lead anywhere in that.
fn sources(corpus: &Path, name: &str) -> Result<Sources, String> {
    let path = entry(corpus, name);
    let folder = path.parent().expect("a file in a folder");
    let own: Vec<_> = Some(corpus.join(name))
        .filter(|own| own.is_dir())
        .into_iter()
        .collect();
    let file = conformance::name(&path);
    generator::command::load(Path::new(&file), folder, &own).map_err(|error| error.to_string())
}

/// What is made of a document as a package of this name.
fn output_of(corpus: &Path, name: &str, package: &str) -> Result<(Sources, Output), String> {
    let sources = sources(corpus, name)?;
    let config = Config::single(Package::named(package));
    let made = catch_unwind(AssertUnwindSafe(|| {
        generate(std::slice::from_ref(&sources), &config)
    }));
    let output = made.map_err(|panic| {
        let text = panic.downcast_ref::<String>().cloned();
        text.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string))
            .unwrap_or_else(|| "panic".to_owned())
    })?;
    Ok((sources, output))
}

fn crate_of(corpus: &Path, name: &str, package: &str) -> Result<Files, String> {
    let (_, output) = output_of(corpus, name, package)?;
    output.files.ok_or_else(|| {
        let errors = output.diagnostics[0]
            .iter()
            .filter(|found| found.code.severity() == Severity::Error);
        errors
            .map(|found| found.message.clone())
            .collect::<Vec<_>>()
            .join("; ")
    })
}

fn write(folder: &Path, files: &Files) {
    let _ = fs::remove_dir_all(folder.join("src"));
    for (path, text) in files {
        put(&folder.join(path), text);
    }
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}
