//! The command as a process of its own, its streams in pipes: nothing that is meant for a terminal comes out.

use std::fs;
use std::process::Command;

/// Large enough that a terminal would be told of each step.
fn large() -> String {
    let head = "openapi: 3.1.1\ninfo: {title: Large, version: '1'}\nservers: [{url: 'https://api.example.com'}]\n";
    let operation = "get: {responses: {'200': {description: Fine}}}";
    format!(
        "{head}paths:\n  /a: {{{operation}}}\nx-long: {}\n",
        "a".repeat(2 << 20)
    )
}

#[test]
fn a_pipe_gets_text_alone() {
    let folder = std::env::temp_dir().join(format!("generator-pipe-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder can be made");
    let document = folder.join("large.yaml");
    fs::write(&document, large()).expect("a document can be written");
    let output = Command::new(env!("CARGO_BIN_EXE_generator"))
        .arg("check")
        .arg(&document)
        .output()
        .expect("the command runs");
    fs::remove_dir_all(&folder).expect("the folder can be removed");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    let (out, err) = (text(output.stdout), text(output.stderr));
    assert!(output.status.success(), "{err}");
    assert!(out.contains("1 operation"), "{out}");
    assert!(err.contains("note[missing-operation-id]"), "{err}");
    for control in ['\r', '\u{1b}'] {
        assert!(!out.contains(control) && !err.contains(control), "{err}");
    }
}
