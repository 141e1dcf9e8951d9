//! Documents changed at random in; no panic, no hang and no overflow out, whatever they have become.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use conformance::{entries, folders, workspace};
use generator::config::selection::Selection;
use generator::config::{Config, Package};
use generator::generate;
use generator::report::{Format, Report};
use generator::sources::Sources;
use serde_json::{Map, Value};

#[path = "mutation/both_ways.rs"]
mod both_ways;
#[path = "mutation/credentials.rs"]
mod credentials;
#[path = "mutation/growth.rs"]
mod growth;
#[path = "mutation/locked.rs"]
mod locked;
mod random;
#[path = "mutation/ways.rs"]
mod ways;

use random::Random;

/// How many documents a run of the gate makes; `MUTATIONS=100000` for a long one.
const MUTATIONS: u64 = 3000;

/// What one document may take, in a build with little optimisation, beside another.
const PATIENCE: Duration = Duration::from_secs(20);

/// What all of them together may take of memory.
const MEMORY: u64 = 1 << 30;

/// Larger documents make a run long and not better.
const LARGEST: u64 = 100_000;

#[test]
fn no_document_brings_the_generator_down() {
    let seeds = seeds();
    let wanted =
        std::env::var("MUTATIONS").map_or(MUTATIONS, |count| count.parse().expect("a number"));
    let failures = Mutex::new(Vec::new());
    let next = AtomicU64::new(0);
    let start = Instant::now();
    let work = || {
        loop {
            let number = next.fetch_add(1, Ordering::Relaxed);
            if number >= wanted {
                break;
            }
            let text = mutant(&seeds, number);
            if let Some(failure) = failure(&text) {
                let path = std::env::temp_dir().join(format!("mutation-{number}.txt"));
                fs::write(&path, &text).expect("the document can be kept");
                let note = format!("{number}: {failure}\n  {}", path.display());
                failures
                    .lock()
                    .expect("no panic while it was held")
                    .push(note);
            }
        }
    };
    std::thread::scope(|scope| (0..2).for_each(|_| drop(scope.spawn(work))));
    let failures = failures.into_inner().expect("no panic while it was held");
    let memory = peak_memory();
    println!(
        "{wanted} documents in {:?}, {memory:?} bytes",
        start.elapsed()
    );
    assert!(
        memory.is_none_or(|bytes| bytes < MEMORY),
        "{memory:?} bytes"
    );
    assert!(
        failures.is_empty(),
        "{} of {wanted}\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// The most memory that this process has had, where the system says so (Linux, proc_pid_status(5)).
fn peak_memory() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes * 1024)
}

/// What documents begin as: those of the cases and the specs, and the smaller real ones where there are any.
fn seeds() -> Vec<Value> {
    let mut paths: Vec<PathBuf> = folders("cases")
        .into_iter()
        .chain([workspace().join("specs")])
        .flat_map(|folder| entries(&folder))
        .collect();
    if let Some(corpus) = std::env::var_os("OPENAPI_CORPUS") {
        paths.extend(entries(&workspace().join(corpus)));
    }
    let small = |path: &PathBuf| {
        fs::metadata(path).is_ok_and(|data| data.is_file() && data.len() < LARGEST)
    };
    let document = |path: PathBuf| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        let text = fs::read_to_string(&path).ok()?;
        let value: Value = match extension {
            Some("yaml") => serde_yaml::from_str(&text).ok()?,
            Some("json") => serde_json::from_str(&text).ok()?,
            Some(_) | None => return None,
        };
        value.is_object().then_some(value)
    };
    let found: Vec<_> = paths
        .into_iter()
        .filter(small)
        .filter_map(document)
        .collect();
    assert!(found.len() >= 5, "too few documents to begin with");
    found
}

/// The document of a number, always the same for the same seeds.
fn mutant(seeds: &[Value], number: u64) -> String {
    let mut random = Random::new(number);
    let mut document = seeds[random.below(seeds.len())].clone();
    for _ in 0..=random.below(4) {
        let donor = seeds[random.below(seeds.len())].clone();
        change(&mut document, &donor, &mut random);
    }
    let mut text = match random.below(4) {
        0 => serde_yaml::to_string(&document).expect("JSON is YAML"),
        1 => serde_json::to_string_pretty(&document).expect("a document"),
        _ => document.to_string(),
    };
    if random.below(12) == 0 {
        scar(&mut text, &mut random);
    }
    text
}

/// Deletes, doubles, retypes, renames or moves one node.
fn change(document: &mut Value, donor: &Value, random: &mut Random) {
    let mut node = document;
    let depth = 1 + random.below(9);
    for _ in 0..depth {
        let count = match &*node {
            Value::Array(items) => items.len(),
            Value::Object(members) => members.len(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => 0,
        };
        if count == 0 || random.below(12) == 0 {
            break;
        }
        let at = random.below(count);
        node = match node {
            Value::Array(items) => &mut items[at],
            Value::Object(members) => members.values_mut().nth(at).expect("a member"),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => break,
        };
    }
    let other = pick(donor, random).clone();
    match (random.below(6), node) {
        (0, Value::Object(members)) => remove(members, random),
        (1, Value::Object(members)) => rename(members, random),
        (2, Value::Object(members)) => {
            members.insert(random.word().to_owned(), other);
        }
        (3, Value::Array(items)) => items.push(other),
        (4, node) => *node = random.scalar(),
        (_, node) => *node = other,
    }
}

fn pick<'a>(value: &'a Value, random: &mut Random) -> &'a Value {
    let mut node = value;
    for _ in 0..random.below(8) {
        let children: Vec<&Value> = match node {
            Value::Array(items) => items.iter().collect(),
            Value::Object(members) => members.values().collect(),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
        };
        if children.is_empty() {
            break;
        }
        node = children[random.below(children.len())];
    }
    node
}

fn remove(members: &mut Map<String, Value>, random: &mut Random) {
    let name = members
        .keys()
        .nth(random.below(members.len().max(1)))
        .cloned();
    members.retain(|key, _| Some(key) != name.as_ref());
}

fn rename(members: &mut Map<String, Value>, random: &mut Random) {
    let name = members
        .keys()
        .nth(random.below(members.len().max(1)))
        .cloned();
    if let Some(value) = name.and_then(|name| members.remove(&name)) {
        members.insert(random.word().to_owned(), value);
    }
}

/// Hurts the text itself: cut off, nested deeply, a number beyond all types, a stray byte.
fn scar(text: &mut String, random: &mut Random) {
    let at = (0..=random.below(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0);
    match random.below(5) {
        0 => text.truncate(at),
        1 => text.insert_str(at, &"[".repeat(100_000)),
        2 => text.insert_str(at, &"{\"items\":".repeat(2_000)),
        3 => text.insert_str(at, &"9".repeat(400)),
        _ => text.insert(
            at,
            ['\t', '"', '\u{0}', '\u{feff}', '}', '&', '*'][random.below(7)],
        ),
    }
}

/// Generates and prints what was found; what went wrong, where anything did.
fn failure(text: &str) -> Option<String> {
    let start = Instant::now();
    let run = || {
        let sources = Sources::single("spec.yaml", text);
        let mut config = Config::single(Package::named("mutant"));
        // Half of them are cut down to a part.
        if text.len().is_multiple_of(2) {
            config.apis[0].select = Selection::new([], ["GET /**"]);
        }
        let output = generate(std::slice::from_ref(&sources), &config);
        let report = Report::new(&sources);
        for found in output.diagnostics[0].iter().take(20) {
            for format in [Format::Human, Format::Json, Format::Github] {
                report.text(found, found.code.severity(), format, true);
            }
        }
    };
    if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
        let said = panic.downcast_ref::<String>().cloned();
        let said = said.or_else(|| panic.downcast_ref::<&str>().map(ToString::to_string));
        return Some(format!("panic: {}", said.unwrap_or_default()));
    }
    (start.elapsed() > PATIENCE).then(|| format!("took {:?}", start.elapsed()))
}
