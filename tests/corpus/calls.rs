//! Calls of real APIs as users write them, in `calls/`: they compile against the clients of their documents.

use std::fs;

use conformance::workspace;

use super::{cargo, corpus, crate_of, has_features, put, write};

/// The programs, and the documents that their clients are made of.
const PROGRAMS: &[(&str, &str)] = &[
    ("openai", "openai__openai-openapi__openapi.yaml"),
    ("stripe", "stripe__openapi__spec3-2023-09.yaml"),
    ("github", "npm__octokit-openapi__api.github.com.json"),
    (
        "digitalocean",
        "digitalocean__openapi__DigitalOcean-public.v2",
    ),
];

#[test]
fn calls_of_users_compile() {
    let Some(corpus) = corpus() else { return };
    let root = workspace().join("target/calls");
    let (mut members, mut modules) = (Vec::new(), String::new());
    let mut dependencies = "serde_json = \"1\"\n".to_owned();
    for (name, document) in PROGRAMS {
        let package = format!("{name}-client");
        let files = crate_of(&corpus, document, &package);
        let files = files.unwrap_or_else(|failure| panic!("{document}: {failure}"));
        let features = match has_features(&files) {
            true => ", features = [\"all-resources\"]",
            false => "",
        };
        write(&root.join(&package), &files);
        let program = workspace().join(format!("tests/corpus/calls/{name}.rs"));
        let program = fs::read_to_string(program).expect("a program is there");
        put(&root.join(format!("calls/src/{name}.rs")), &program);
        modules += &format!("pub mod {name};\n");
        dependencies += &format!("{package} = {{ path = \"../{package}\"{features} }}\n");
        members.push(format!("\"{package}\""));
    }
    put(&root.join("calls/src/lib.rs"), &modules);
    let package = "[package]\nname = \"calls\"\nversion = \"0.0.0\"\nedition = \"2024\"\n";
    put(
        &root.join("calls/Cargo.toml"),
        &format!("{package}\n[dependencies]\n{dependencies}"),
    );
    let members = members.join(", ");
    put(
        &root.join("Cargo.toml"),
        &format!("[workspace]\nresolver = \"3\"\nmembers = [\"calls\", {members}]\n"),
    );
    let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("Cargo.lock is there");
    put(&root.join("Cargo.lock"), &lock);
    cargo(&root, &["check", "--message-format", "short"]).unwrap_or_else(|said| panic!("{said}"));
}
