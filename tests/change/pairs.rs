//! Pairs of versions: whether the verdict of `generator diff` is what the compiler says of a program that uses everything of the
//! old client, and what `cargo-semver-checks` says of both. Only where `CHANGE_PAIRS` says how many pairs; `CHANGE_PAIRS_OF` is a
//! folder of releases, `CHANGE_CORPUS` one of documents to change.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use conformance::workspace as home;

use super::asked::{Asked, broken, semver};
use super::clients::{made, workspace};
use super::gathered::{changed, growth, own, releases};

/// What `cargo-semver-checks` calls a break and `diff` an addition, see the README of this folder.
const ADDITIONS: &[&str] = &[
    "constructible_struct_adds_field",
    "enum_no_repr_variant_discriminant_changed",
];

#[test]
fn the_verdict_is_that_of_the_compiler() {
    let Some(wanted) = std::env::var("CHANGE_PAIRS").ok() else {
        return;
    };
    let wanted: usize = wanted.parse().expect("a number");
    let root = folder("CHANGE_FOLDER").unwrap_or_else(|| std::env::temp_dir().join("change-pairs"));
    fs::create_dir_all(&root).expect("a folder");
    let root = fs::canonicalize(root).expect("a folder");
    let mut pairs = own();
    pairs.extend(folder("CHANGE_PAIRS_OF").map_or_else(Vec::new, |of| releases(&of)));
    if let Some(corpus) = folder("CHANGE_CORPUS") {
        pairs.extend(changed(&corpus, &root, wanted.saturating_sub(pairs.len())));
    }
    pairs.truncate(wanted);
    let mut rows = Vec::new();
    for (number, pair) in pairs.iter().enumerate() {
        match made(&root, number, pair) {
            Ok(level) => rows.push((number, pair, level)),
            Err(error) => println!("{}: {error}", pair.name),
        }
    }
    let numbers: Vec<usize> = rows.iter().map(|(number, ..)| *number).collect();
    workspace(&root, &numbers);
    println!("| pair | verdict | compiles | cargo-semver-checks | |\n|---|---|---|---|---|");
    let (mut wrong, mut agreed) = (Vec::new(), 0);
    for (number, pair, level) in &rows {
        let broken = broken(&root, *number);
        let asked = semver(&root, *number);
        let said = said(level, &broken, asked.as_ref());
        let compiles = if broken.contains("now") { "no" } else { "yes" };
        let asked = asked.as_ref().map_or_else(String::new, shown);
        let row = format!(
            "| {} | {level} | {compiles} | {asked} | {said} |",
            pair.name
        );
        println!("{row}");
        match said == "agrees" {
            true => agreed += 1,
            false => wrong.push(row),
        }
    }
    println!("\n{agreed} of {} agree", rows.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same for the pairs of this repository alone, with nothing but the compiler. The program is a crate of its own, so that
/// what is `#[non_exhaustive]` is so for it.
#[test]
fn a_program_of_the_old_client_compiles_with_the_new_one_unless_the_verdict_is_major() {
    let root = home().join("target/change");
    let _ = fs::remove_dir_all(&root);
    fs::create_dir_all(&root).expect("a folder");
    let pairs: Vec<_> = own().into_iter().chain([growth()]).collect();
    let made = |(number, pair)| made(&root, number, pair).expect("two clients");
    let levels: Vec<String> = pairs.iter().enumerate().map(made).collect();
    let numbers: Vec<usize> = (0..pairs.len()).collect();
    workspace(&root, &numbers);
    let lock = fs::read_to_string(home().join("Cargo.lock")).expect("Cargo.lock is there");
    fs::write(root.join("Cargo.lock"), lock).expect("a file");
    for (number, (pair, level)) in pairs.iter().zip(&levels).enumerate() {
        let said = said(level, &broken(&root, number), None);
        assert_eq!(said, "agrees", "{}: {level}", pair.name);
    }
    assert_eq!(levels.last().map(String::as_str), Some("minor"));
}

/// Whether a verdict is what the others say.
fn said(level: &str, broken: &BTreeSet<&str>, asked: Option<&Asked>) -> &'static str {
    let is_major = level == "major";
    let breaks = |asked: &Asked| {
        let mut lints = asked.lints.iter();
        asked.level == "major" && lints.any(|lint| !ADDITIONS.contains(&lint.as_str()))
    };
    match asked {
        _ if broken.contains("old") || broken.contains("new") => "a client does not compile",
        _ if broken.contains("was") => "the program does not compile with the old client",
        _ if broken.contains("now") != is_major => "DISAGREES with the compiler",
        // It does not compare types, so that it may find nothing.
        Some(asked) if breaks(asked) && !is_major => "DISAGREES with cargo-semver-checks",
        _ => "agrees",
    }
}

fn shown(asked: &Asked) -> String {
    let lints: Vec<&str> = asked.lints.iter().map(String::as_str).collect();
    match lints.is_empty() {
        true => asked.level.clone(),
        false => format!("{}: {}", asked.level, lints.join(", ")),
    }
}

fn folder(variable: &str) -> Option<PathBuf> {
    std::env::var(variable).ok().map(PathBuf::from)
}
