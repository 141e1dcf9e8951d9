//! The examples of the committed client in, each with `--demo`, which is a server of its own; what it prints, out.

use std::path::PathBuf;
use std::process::Command;

use conformance::workspace;

/// What each prints, among other things, in this order.
const DEMOS: &[(&str, &[&str])] = &[
    (
        "create_checkout_page",
        &[
            "post /v1/files/upload http/1.1",
            "post /v1/checkout-pages/ http/1.1",
            r#""imageIds":["507f1f77bcf86cd799439011"]"#,
            "page 64b0c1d2e3f4a5b6c7d8e9f1: https://shop.example.com/cheese",
        ],
    ),
    (
        "download_file",
        &[
            "get /files/fsf_abc12345678/download http/1.1",
            "get /content?signature=abc http/1.1",
            "24 bytes saved to",
            "get /v1/files/507f1f77bcf86cd799439011/download http/1.1",
            "get /content?signature=abc http/1.1",
            "24 bytes saved to",
        ],
    ),
    (
        "list_customers",
        &[
            "get /v1/customers/?limit=100 http/1.1",
            "Customer 2 <customer2@example.com>",
            "get /v1/customers/?limit=100&starting_after=000000000000000000000002 http/1.1",
            "Customer 4 <customer4@example.com>",
            "4 customers",
        ],
    ),
    (
        "receive_webhooks",
        &[
            "a new customer: ada@example.com",
            "200 OK",
            "an event that is not known",
            "200 OK",
            "refused: the signature",
            "401 Unauthorized",
        ],
    ),
    (
        "share_file",
        &[
            "post /files http/1.1",
            "uploaded statement.txt as fsf_4c81d9a70e2b",
            "post /file-shares http/1.1",
            "shared as fss_b4c81d9a70e2",
        ],
    ),
];

#[test]
fn every_example_does_what_it_says() {
    build();
    for (name, expected) in DEMOS {
        let output = Command::new(examples().join(name))
            .arg("--demo")
            .output()
            .expect("an example runs");
        let said = String::from_utf8_lossy(&output.stdout);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{name}: {said}{error}");
        let mut rest = &*said;
        for text in *expected {
            let at = rest.find(text);
            let at = at.unwrap_or_else(|| panic!("{name} does not say {text:?}: {said}"));
            rest = &rest[at + text.len()..];
        }
    }
}

/// As they are built with all tests, so that nothing is built twice.
fn build() {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--quiet", "--workspace", "--profile", "test"]);
    for (name, _) in DEMOS {
        cargo.args(["--example", name]);
    }
    let built = cargo.current_dir(workspace()).status();
    assert!(built.expect("cargo runs").success(), "the examples build");
}

/// Beside the folder of tests.
fn examples() -> PathBuf {
    let own = std::env::current_exe().expect("a test is a program");
    let folder = own.ancestors().nth(2);
    folder
        .expect("tests are in a folder of their own")
        .join("examples")
}
