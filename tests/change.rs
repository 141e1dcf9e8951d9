//! Each folder of `change/` in: two versions of a document; what is said of their clients, compared with the accepted text.

use std::path::Path;

use conformance::{Expected, folders, verdict};
use generator::command::Outcome;

#[path = "change/asked.rs"]
mod asked;
#[path = "change/clients.rs"]
mod clients;
#[path = "change/folders.rs"]
mod folders_of_files;
#[path = "change/gathered.rs"]
mod gathered;
#[path = "change/pairs.rs"]
mod pairs;
mod place;
#[path = "change/program.rs"]
mod program;
#[path = "change/tables.rs"]
mod tables;
#[path = "change/variations.rs"]
mod variations;

#[test]
fn what_changes_is_said_as_accepted() {
    let differences: Vec<_> = folders("change")
        .iter()
        .map(|folder| {
            let mut expected = Expected::new(folder);
            for format in ["human", "json", "github", "markdown"] {
                let (outcome, text) = told(folder, &["--format", format]);
                assert_eq!(outcome, Outcome::Fine, "{}: {text}", folder.display());
                expected.file(&format!("{format}.txt"), &text);
            }
            expected.differences()
        })
        .collect();
    verdict(&differences);
}

#[test]
fn nothing_differs_from_itself() {
    for folder in folders("change") {
        for name in ["old.yaml", "new.yaml"] {
            let (_, text) = diff(&folder, [name, name], &[]);
            assert_eq!(text, "patch: nothing differs\n", "{}", folder.display());
        }
    }
}

#[test]
fn the_exit_status_says_whether_it_is_too_much() {
    for folder in folders("change") {
        let (_, text) = told(&folder, &[]);
        let level = text.split(':').next().expect("a verdict").to_owned();
        let levels = ["patch", "minor", "major"];
        let own = levels
            .iter()
            .position(|one| *one == level)
            .expect("a verdict");
        for (at, limit) in levels.iter().enumerate() {
            let (outcome, _) = told(&folder, &["--fail-on", limit]);
            let expected = if at <= own {
                Outcome::Found
            } else {
                Outcome::Fine
            };
            assert_eq!(outcome, expected, "{} {limit}", folder.display());
        }
    }
}

#[test]
fn what_is_selected_has_to_be_in_one_of_both() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("change/petstore");
    let config = std::env::temp_dir().join(format!("selected-{}.toml", std::process::id()));
    let said = |entry: &str| {
        std::fs::write(&config, format!("[select]\ninclude = [{entry:?}]\n")).expect("written");
        let config = config.to_str().expect("text");
        let line = ["diff", "old.yaml", "new.yaml", "--config", config];
        place::said_in(&folder, line, false)
    };
    let (outcome, out, err) = said("nothingLikeIt");
    assert_eq!((outcome, out.as_str()), (Outcome::Failed, ""), "{err}");
    assert!(
        err.contains("no operation has the operationId `nothingLikeIt`"),
        "{err}"
    );
    // One of them is enough.
    let (outcome, _, err) = said("feedPet");
    assert_eq!((outcome, err.as_str()), (Outcome::Fine, ""));
    std::fs::remove_file(&config).expect("removed");
}

fn told(folder: &Path, options: &[&str]) -> (Outcome, String) {
    diff(folder, ["old.yaml", "new.yaml"], options)
}

fn diff(folder: &Path, documents: [&str; 2], options: &[&str]) -> (Outcome, String) {
    let mut line: Vec<&str> = vec!["diff"];
    line.extend(documents);
    line.extend(options);
    // What is asked for beside the documents.
    let more = std::fs::read_to_string(folder.join("options.txt")).unwrap_or_default();
    line.extend(more.split_whitespace());
    if folder.join("config.toml").exists() {
        line.extend(["--config", "config.toml"]);
    }
    let (outcome, out, err) = place::said_in(folder, line, false);
    assert!(err.is_empty(), "{err}");
    (outcome, out)
}

/// What a command prints, where it ends well.
fn ran(folder: &Path, line: &[&str]) -> Option<String> {
    let (outcome, out, _) = place::said_in(folder, line.iter().copied(), false);
    (outcome == Outcome::Fine).then_some(out)
}
