//! Links, pipes and bytes that are no text, where generated files are to stand.

use std::os::unix::fs::symlink;
use std::process::Command;

use super::super::super::disk;
use super::{Folder, plan, texts};
use crate::diagnostic::Code;

/// A folder of somebody's and one to generate into, both with a file.
fn two() -> (Folder, Folder) {
    let outside = Folder::new(&[("f", "theirs")]);
    let inside = Folder::new(&[]);
    assert_eq!(inside.generate(&[("src/lib.rs", "1")]), []);
    (outside, inside)
}

fn refused(folder: &Folder, files: &[(&str, &str)], link: &str) {
    let error = plan(&folder.0, &texts(files)).unwrap_err().to_string();
    let link = folder.0.join(link).display().to_string();
    assert!(error.starts_with(&format!("{link}: ")), "{error}");
}

#[test]
fn files_left_beside_are_not_written_through() {
    let (outside, inside) = two();
    for name in [".lib.rs.generator-new", ".generator-new"] {
        let link = inside.0.join("src").join(name);
        symlink(outside.0.join("f"), link).unwrap();
    }
    assert_eq!(inside.generate(&[("src/lib.rs", "2")]), []);
    assert_eq!(outside.tree(), texts(&[("f", "theirs")]));
}

#[test]
fn names_of_staged_files_are_new_each_time() {
    let name = || disk::Temporary::new().beside("a/b".as_ref());
    assert_ne!(name(), name());
    let taken = Folder::new(&[("f", "theirs")]);
    disk::create(&taken.0.join("f"), "ours").unwrap_err();
    symlink("f", taken.0.join("link")).unwrap();
    disk::create(&taken.0.join("link"), "ours").unwrap_err();
    symlink("nowhere", taken.0.join("dangling")).unwrap();
    disk::create(&taken.0.join("dangling"), "ours").unwrap_err();
    assert!(!taken.0.join("nowhere").exists());
}

#[test]
fn a_folder_that_is_a_link_is_not_followed() {
    let (outside, inside) = two();
    symlink(&outside.0, inside.0.join("src2")).unwrap();
    refused(&inside, &[("src2/f", "ours")], "src2");
    refused(&inside, &[("src2/g/h", "ours")], "src2");
    assert_eq!(outside.tree(), texts(&[("f", "theirs")]));
}

#[test]
fn a_file_that_is_a_link_is_not_followed() {
    let (outside, inside) = two();
    symlink(outside.0.join("f"), inside.0.join("a.rs")).unwrap();
    refused(&inside, &[("a.rs", "ours")], "a.rs");
    // It has the very text, which is no reason to follow it.
    refused(&inside, &[("a.rs", "theirs")], "a.rs");
}

#[test]
fn a_listed_file_below_a_link_is_not_removed() {
    let (outside, inside) = two();
    assert_eq!(inside.generate(&[("src2/f", "theirs")]), []);
    std::fs::remove_dir_all(inside.0.join("src2")).unwrap();
    symlink(&outside.0, inside.0.join("src2")).unwrap();
    refused(&inside, &[("a.rs", "1")], "src2");
    assert_eq!(outside.tree(), texts(&[("f", "theirs")]));
}

#[test]
fn a_link_made_after_the_plan_is_not_followed() {
    let (outside, inside) = two();
    let files = texts(&[("src/lib.rs", "2"), ("src2/f", "ours")]);
    let (change, _) = plan(&inside.0, &files).unwrap();
    symlink(&outside.0, inside.0.join("src2")).unwrap();
    super::apply(&inside.0, &change).unwrap_err();
    assert_eq!(outside.tree(), texts(&[("f", "theirs")]));
    assert_eq!(inside.tree()["src/lib.rs"], "1");
}

#[test]
fn the_folder_itself_may_be_a_link() {
    let (_, inside) = two();
    let other = Folder::new(&[]);
    let link = other.0.join("link");
    symlink(&inside.0, &link).unwrap();
    let (change, _) = plan(&link, &texts(&[("src/lib.rs", "2")])).unwrap();
    super::apply(&link, &change).unwrap();
    assert_eq!(inside.tree()["src/lib.rs"], "2");
}

#[test]
fn only_regular_files_are_read() {
    let folder = Folder::new(&[]);
    let pipe = folder.0.join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status().unwrap();
    assert!(made.success());
    for path in [pipe.as_path(), "/dev/zero".as_ref()] {
        let error = disk::bytes(path).unwrap_err().to_string();
        assert_eq!(error, "this is not a regular file");
    }
    let error = disk::bytes(&folder.0).unwrap_err().to_string();
    assert_eq!(error, "this is a folder");
    plan(&folder.0, &texts(&[("pipe", "1")])).unwrap_err();
}

#[test]
fn bytes_that_are_no_text_are_an_edit() {
    let folder = Folder::new(&[]);
    assert_eq!(folder.generate(&[("a.rs", "\u{fffd}")]), []);
    std::fs::write(folder.0.join("a.rs"), b"\xff").unwrap();
    for again in ["\u{fffd}", "2"] {
        assert_eq!(folder.generate(&[("a.rs", again)]), [Code::EditedFile]);
    }
    assert_eq!(folder.generate(&[]), [Code::EditedFile]);
    assert_eq!(std::fs::read(folder.0.join("a.rs")).unwrap(), b"\xff");
}
