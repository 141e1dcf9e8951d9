//! Documents' own examples of bodies in; how many the generated types read and write again, and why not the others, out.
//!
//! Types exist only as generated code: a program is made of the models of several documents and a table of those that
//! hold bodies with examples.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::config::{ApiConfig, Config, Package};
use generator::diagnostic::Diagnostics;
use generator::sources::Sources;
use serde_json::Value;

use compare::{Difference, difference};
use shown::Shown;

#[path = "examples/compare.rs"]
mod compare;
#[path = "examples/models.rs"]
mod models;
#[path = "examples/shown.rs"]
mod shown;

const PROGRAM: &str = include_str!("examples/program.rs");

/// A document, by its row in the corpus' index.
pub(crate) struct Entry {
    pub(crate) row: usize,
    pub(crate) name: String,
    pub(crate) sources: Sources,
}

/// What became of a document's examples: how many there are, and how many were not what they should be, by reason.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) all: usize,
    pub(crate) reasons: BTreeMap<&'static str, usize>,
    /// What is to be printed of each.
    pub(crate) told: Vec<String>,
}

impl Tally {
    /// The numbers as they are recorded.
    pub(crate) fn line(&self) -> String {
        let wrong: usize = self.reasons.values().sum();
        let reasons = self.reasons.iter();
        let reasons = reasons.map(|(reason, count)| format!("\t{reason} {count}"));
        format!(
            "{}\t{}{}",
            self.all,
            self.all - wrong,
            reasons.collect::<String>()
        )
    }
}

/// An example, the number of the type that holds it in the program's table, and whether it is one of its schema.
struct Example {
    entry: usize,
    ty: usize,
    shown: Shown,
}

/// Makes one program of several documents, and runs it; a tally for each.
pub(crate) fn check(entries: &[Entry], folder: &Path, target: &Path) -> Result<Vec<Tally>, String> {
    let mut config = Config::single(Package::named("shown"));
    config.at_root = false;
    config.apis = entries.iter().map(|entry| module(entry.row)).collect();
    let sources: Vec<Sources> = entries.iter().map(|entry| entry.sources.clone()).collect();
    let output = generator::generate(&sources, &config);
    let files = output.files.as_ref().ok_or("nothing was generated")?;
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    let mut examples = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let (api, settings) = (&output.apis[at], &config.apis[at]);
        let mut found = Diagnostics::default();
        let document = generator::parse::parse(&entry.sources, &mut found);
        let document = document.ok_or("nothing could be read")?;
        let mut shown = shown::of(&document);
        for body in generator::plan::bodies(api, settings, &config) {
            for shown in shown
                .remove(&(body.place, body.media_type))
                .unwrap_or_default()
            {
                let next = types.len();
                let ty = *types.entry(body.ty.clone()).or_insert(next);
                examples.push(Example {
                    entry: at,
                    ty,
                    shown,
                });
            }
        }
    }
    write(folder, files, &config, &types);
    let lines = run(folder, target, &examples)?;
    let mut tallies = vec![Tally::default(); entries.len()];
    for (example, line) in examples.iter().zip(&lines) {
        let tally = &mut tallies[example.entry];
        tally.all += 1;
        let Some((mut reason, why)) = reason(example, line) else {
            continue;
        };
        let misfit = example
            .shown
            .misfit
            .iter()
            .map(|misfit| format!(" ({misfit})"));
        if example.shown.misfit.is_some() {
            reason = "invalid";
        }
        *tally.reasons.entry(reason).or_default() += 1;
        let misfit: String = misfit.collect();
        let told = format!("{reason}: {}: {why}{misfit}", example.shown.place);
        tally.told.push(told);
    }
    Ok(tallies)
}

fn module(row: usize) -> ApiConfig {
    ApiConfig {
        module: format!("d{row:03}"),
        ..ApiConfig::default()
    }
}

/// Writes the program: the runtime, the models that hold examples, and what runs them.
fn write(
    folder: &Path,
    files: &generator::Files,
    config: &Config,
    types: &BTreeMap<String, usize>,
) {
    let _ = fs::remove_dir_all(folder.join("src"));
    let mut main = String::from("#![allow(warnings)]\nmod examples;\nmod runtime;\n");
    for (path, text) in files {
        if path == "Cargo.toml" {
            put(folder, path, &format!("{text}\n[workspace]\n"));
        } else if path.starts_with("src/runtime/") {
            put(folder, path, text);
        }
    }
    let mut checks: Vec<(&usize, &String)> = types.iter().map(|(ty, at)| (at, ty)).collect();
    checks.sort();
    let path = |ty: &String| ty.replace("shown::", "crate::");
    for ApiConfig { module, .. } in &config.apis {
        let text = models::together(files, &format!("src/{module}/models"));
        if text.is_empty() {
            continue;
        }
        let begin = format!("shown::{module}::models::");
        let text = models::reachable(&text, types.keys().flat_map(|ty| models::named(ty, &begin)));
        put(
            folder,
            &format!("src/{module}.rs"),
            &format!("pub mod models {{\n{text}\n}}\n"),
        );
        main += &format!("mod {module};\n");
    }
    main += "fn main() { examples::run(CHECKS) }\nconst CHECKS: &[examples::Check] = &[\n";
    for (_, ty) in checks {
        main += &format!("    examples::check::<{}>,\n", path(ty));
    }
    main += "];\n";
    put(folder, "src/main.rs", &main);
    put(folder, "src/examples.rs", PROGRAM);
}

fn put(folder: &Path, path: &str, text: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a file in a folder")).expect("folders can be made");
    fs::write(path, text).expect("a file can be written");
}

/// Builds the program, gives it the examples, and gives its lines.
fn run(folder: &Path, target: &Path, examples: &[Example]) -> Result<Vec<String>, String> {
    let lock = conformance::workspace().join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).map_err(|error| error.to_string())?;
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args([
        "build",
        "--offline",
        "--quiet",
        "--no-default-features",
        "--message-format",
        "short",
    ]);
    cargo
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", target)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_PROFILE_DEV_DEBUG", "false");
    let output = cargo.output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let program: PathBuf = target
        .join("debug")
        .join(format!("shown{}", std::env::consts::EXE_SUFFIX));
    let mut running = Command::new(program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let mut input = running.stdin.take().expect("a pipe");
    let text: String = examples
        .iter()
        .map(|example| format!("{}\t{}\n", example.ty, example.shown.value))
        .collect();
    let writing = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = running
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    writing
        .join()
        .expect("no panic")
        .map_err(|error| error.to_string())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    match lines.len() == examples.len() {
        true => Ok(lines),
        false => Err(format!(
            "{} examples, {} lines",
            examples.len(),
            lines.len()
        )),
    }
}

/// Why an example is not what it should be, from the program's line about it.
fn reason(example: &Example, line: &str) -> Option<(&'static str, String)> {
    let mut parts = line.splitn(3, '\t');
    if parts.next() != Some("read") {
        return Some(("refused", parts.next().unwrap_or_default().to_owned()));
    }
    let unlisted = parts.next() == Some("true");
    let written = parts.next().unwrap_or_default();
    let written: Value = serde_json::from_str(written).expect("JSON");
    match difference(&example.shown.value, &written) {
        None if unlisted => Some(("unlisted", "no alternative reads a value in it".to_owned())),
        None => None,
        Some((Difference::Dropped, path)) => Some(("dropped", path)),
        Some((Difference::Changed, path)) => Some(("changed", path)),
    }
}
