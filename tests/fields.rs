//! Nothing that is read of a document, and nothing that it means, may be left lying: the compiler is asked which fields
//! no stage reads once nothing prints them. A field that is only named by a finding says so where it is declared, in an
//! `expect(dead_code)` with the reason.

use std::process::Command;

use conformance::home;

#[test]
fn every_field_of_the_document_and_the_api_is_read() {
    let cargo = std::env::var_os("CARGO").expect("cargo runs the tests");
    let output = Command::new(cargo)
        .args(["rustc", "--quiet", "--package", "generator", "--lib"])
        .args(["--profile", "check", "--", "--cfg", "unread"])
        .args(["-D", "dead_code", "-D", "unfulfilled_lint_expectations"])
        .current_dir(home())
        .output()
        .expect("cargo can be run");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}
