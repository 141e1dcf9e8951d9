//! Documents in; how many of their own examples of bodies, and of values made of their schemas, the generated types read
//! and write again, and why not the others, out.
//!
//! Types exist only as generated code: a program is made of the models of several documents and a table of those that
//! are looked at.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use generator::config::{ApiConfig, Config, Package};
use generator::diagnostic::Diagnostics;
#[cfg(feature = "judge")]
use generator::samples::Instance;
use generator::sources::Sources;
use serde_json::Value;

use compare::{Difference, difference};
use instances::Made;
use shown::Shown;

#[path = "examples/compare.rs"]
mod compare;
#[path = "examples/instances.rs"]
mod instances;
#[cfg(feature = "judge")]
#[path = "examples/judge.rs"]
mod judge;
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
    /// Whether values are made of its schemas.
    pub(crate) instances: bool,
}

/// What became of a document's examples, or of the values made of its schemas: how many there are, and how many were not what they should be, by reason.
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

/// What became of the values of a document.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tallies {
    pub(crate) examples: Tally,
    pub(crate) instances: Tally,
}

/// A value, and the number of the type in the program's table that holds it.
struct Case {
    entry: usize,
    ty: usize,
    of: Of,
}

enum Of {
    Example(Shown),
    Instance(Made),
}

impl Case {
    fn value(&self) -> &Value {
        match &self.of {
            Of::Example(shown) => &shown.value,
            Of::Instance(made) => &made.instance.value,
        }
    }
}

/// A reason, and what is to be said.
type Reason = (&'static str, String);

/// What the program says of a value.
enum Line {
    Refused(String),
    Read {
        /// Some union in it is none of its alternatives.
        unlisted: bool,
        /// The name of the variant, or of the type.
        head: String,
        written: Value,
    },
}

/// Makes one program of several documents, and runs it; tallies for each.
pub(crate) fn check(
    entries: &[Entry],
    folder: &Path,
    target: &Path,
) -> Result<Vec<Tallies>, String> {
    let mut config = Config::single(Package::named("shown"));
    config.at_root = false;
    config.apis = entries.iter().map(|entry| module(entry.row)).collect();
    let sources: Vec<Sources> = entries.iter().map(|entry| entry.sources.clone()).collect();
    let output = generator::generate(&sources, &config);
    let files = output.files.as_ref().ok_or("nothing was generated")?;
    let mut types: BTreeMap<String, usize> = BTreeMap::new();
    let mut number = |ty: &str| {
        let next = types.len();
        *types.entry(ty.to_owned()).or_insert(next)
    };
    let mut cases = Vec::new();
    let mut tallies = vec![Tallies::default(); entries.len()];
    for (at, entry) in entries.iter().enumerate() {
        let (api, settings) = (&output.apis[at], &config.apis[at]);
        let mut found = Diagnostics::default();
        let document = generator::parse::parse(&entry.sources, &mut found);
        let document = document.ok_or("nothing could be read")?;
        let mut shown = shown::of(&document);
        for body in generator::plan::bodies(api, settings, &config) {
            let shown = shown.remove(&(body.place, body.media_type));
            cases.extend(shown.into_iter().flatten().map(|shown| Case {
                entry: at,
                ty: number(&body.ty),
                of: Of::Example(shown),
            }));
        }
        if entry.instances {
            let text = models::together(files, &format!("src/{}/models", settings.module));
            let (made, unmade) = instances::of(&text, &document, api, settings, &config);
            if !unmade.is_empty() {
                let tally = &mut tallies[at].instances;
                tally.reasons.insert("unmade", unmade.len());
                tally.all += unmade.len();
                tally.told.extend(unmade);
            }
            #[cfg(feature = "judge")]
            judged(&entry.sources, &made, &mut tallies[at].instances.told);
            cases.extend(made.into_iter().map(|made| Case {
                entry: at,
                ty: number(&made.ty),
                of: Of::Instance(made),
            }));
        }
    }
    write(folder, files, &config, &types);
    let lines = run(folder, target, &cases)?;
    for (case, line) in cases.iter().zip(&lines) {
        let line = parsed(line);
        let (tally, found) = match &case.of {
            Of::Example(shown) => (
                &mut tallies[case.entry].examples,
                example_reason(shown, &line).map(|(reason, why)| {
                    let misfit = shown.misfit.as_ref();
                    let reason = misfit.map_or(reason, |_| "invalid");
                    let misfit = misfit.map(|misfit| format!(" ({misfit})"));
                    let misfit = misfit.unwrap_or_default();
                    (reason, format!("{}: {why}{misfit}", shown.place))
                }),
            ),
            Of::Instance(made) => (
                &mut tallies[case.entry].instances,
                instances::reason(made, &line).map(|(reason, why)| {
                    let Made { ty, instance, .. } = made;
                    let shows = &instance.shows;
                    let value = &instance.value;
                    (reason, format!("{ty}: {shows}: {why}: {value}"))
                }),
            ),
        };
        tally.all += 1;
        if let Some((reason, told)) = found {
            *tally.reasons.entry(reason).or_default() += 1;
            tally.told.push(format!("{reason}: {told}"));
        }
    }
    Ok(tallies)
}

/// Asks a validator by others of what was made.
#[cfg(feature = "judge")]
fn judged(sources: &Sources, made: &[Made], told: &mut Vec<String>) {
    let Some(mut judge) = judge::Judge::of(sources) else {
        return;
    };
    for made in made.iter().filter(|made| made.instance.valid) {
        let misfit = judge.misfit(&made.place, &made.instance.value);
        // Alternatives that are not apart are taken as they are meant.
        if let Some(misfit) = misfit.filter(|misfit| !misfit.contains("more than one of")) {
            let Made {
                ty,
                place,
                instance,
                ..
            } = made;
            let Instance { shows, value, .. } = instance;
            told.push(format!(
                "judged: {place} ({ty}): {shows}: {misfit}: {value}"
            ));
        }
    }
}

fn module(row: usize) -> ApiConfig {
    ApiConfig {
        module: format!("d{row:03}"),
        resource_features: Some(false),
        ..ApiConfig::default()
    }
}

/// Writes the program: the runtime, the models that hold the values, and what runs them.
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

/// Builds the program, gives it the values, and gives its lines.
fn run(folder: &Path, target: &Path, cases: &[Case]) -> Result<Vec<String>, String> {
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
    let text: String = cases
        .iter()
        .map(|case| format!("{}\t{}\n", case.ty, case.value()))
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
    match lines.len() == cases.len() {
        true => Ok(lines),
        false => Err(format!("{} values, {} lines", cases.len(), lines.len())),
    }
}

fn parsed(line: &str) -> Line {
    let mut parts = line.splitn(4, '\t');
    let mut next = || parts.next().unwrap_or_default();
    if next() != "read" {
        return Line::Refused(next().to_owned());
    }
    Line::Read {
        unlisted: next() == "true",
        head: next().to_owned(),
        written: serde_json::from_str(next()).expect("JSON"),
    }
}

fn refused(line: &Line) -> Option<Reason> {
    match line {
        Line::Refused(why) => Some(("refused", why.clone())),
        Line::Read { .. } => None,
    }
}

/// Why an example is not what it should be.
fn example_reason(example: &Shown, line: &Line) -> Option<Reason> {
    let Line::Read {
        unlisted, written, ..
    } = line
    else {
        return refused(line);
    };
    match difference(&example.value, written) {
        None if *unlisted => Some(("unlisted", "no alternative reads a value in it".to_owned())),
        None => None,
        Some((Difference::Dropped, path)) => Some(("dropped", path)),
        Some((Difference::Added | Difference::Changed, path)) => Some(("changed", path)),
    }
}
