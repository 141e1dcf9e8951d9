//! Answers as deep as JSON may be, of structures that lead back to themselves in every way a document knows.

use crate::cases::case_recursive_large::models::{Entry, Folder, FolderTarget};

/// Reads folders inside each other, each in a member written so, on a thread with half the usual stack, and writes them.
fn there_and_back(open: &'static str, close: &'static str, levels: usize) {
    const STACK: usize = 1 << 20;
    let work = move || {
        let innermost = r#"{"id":"","links":{}}"#;
        let text = format!("{}{innermost}{}", open.repeat(levels), close.repeat(levels));
        let folder: Folder = serde_json::from_str(&text).expect("it fits");
        let written = serde_json::to_string(&folder).expect("JSON");
        assert_eq!(written.len(), text.len(), "{open}");
        written
    };
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work);
    thread.expect("a thread").join().expect("no panic");
}

#[test]
fn every_way_back_to_a_large_structure_takes_little_of_the_stack() {
    there_and_back(r#"{"id":"","links":{},"parent":"#, "}", 125);
    there_and_back(r#"{"id":"","links":{},"original":"#, "}", 125);
    there_and_back(r#"{"id":"","links":{},"folders":["#, "]}", 62);
    there_and_back(r#"{"id":"","links":{"a":"#, "}}", 62);
    there_and_back(r#"{"id":"","links":{},"other":"#, "}", 125);
    there_and_back(r#"{"id":"","links":{},"target":"#, "}", 125);
    there_and_back(r#"{"id":"","links":{},"target":["#, "]}", 62);
    there_and_back(r#"{"id":"","links":{},"small":{"folder":"#, "}}", 62);
    let entry = r#"{"id":"","links":{},"entry":{"id":"","links":{},"kind":"folder","parent":"#;
    there_and_back(entry, "}}", 62);
}

#[test]
fn the_variants_are_those_that_hold_folders() {
    let text = r#"{"id":"","links":{},"target":{"id":"a","links":{}},"entry":{"kind":"folder","id":"b","links":{}}}"#;
    let folder: Folder = serde_json::from_str(text).expect("it fits");
    assert!(matches!(&folder.target, Some(FolderTarget::Folder(folder)) if folder.id == "a"));
    assert!(matches!(&folder.entry, Some(Entry::Folder(folder)) if folder.id == "b"));
}
