use super::*;
use crate::diagnostic::Code;
use crate::place::Pointer;

const TEXT: &str = "openapi: 3.1.1\npaths:\n  /a:\n    get:\n      operationId: one\n      responses: {}\n  /b: {get: {operationId: one}}\n";

fn at(pointer: &str) -> Place {
    Place::new(FileId::ENTRY, Pointer::new(pointer))
}

fn human(text: &str, diagnostic: &Diagnostic) -> String {
    let sources = Sources::single("spec.yaml", text);
    Report::new(&sources).text(diagnostic, diagnostic.code.severity(), Format::Human, false)
}

#[test]
fn a_person_sees_the_lines() {
    let diagnostic = Diagnostic::at(
        Code::DuplicateOperationId,
        &at("/paths/~1b/get/operationId"),
        "`one` is taken",
    )
    .label("used again")
    .also(&at("/paths/~1a/get/operationId"), "first used here")
    .help("rename one of them");
    let expected = "\
warning[duplicate-operation-id]: `one` is taken
 --> spec.yaml:7:27
  |
5 |       operationId: one
  |                    --- first used here
6 |       responses: {}
7 |   /b: {get: {operationId: one}}
  |                           ^^^ used again
  |
  = help: rename one of them
";
    assert_eq!(human(TEXT, &diagnostic), expected);
}

#[test]
fn a_value_of_several_lines_is_shown_by_its_key() {
    let diagnostic = Diagnostic::at(Code::OperationSkipped, &at("/paths/~1a/get"), "left out");
    let expected = "warning[operation-skipped]: left out\n --> spec.yaml:4:5\n  |\n4 |     get:\n  |     ^^^\n";
    assert_eq!(human(TEXT, &diagnostic), expected);
}

#[test]
fn what_is_nowhere_written_is_shown_by_the_nearest_above() {
    let diagnostic = Diagnostic::at(
        Code::MissingKeyword,
        &at("/paths/~1a/get/nothing/there"),
        "missing",
    );
    assert!(human(TEXT, &diagnostic).contains("--> spec.yaml:4:5"));
    let root = Diagnostic::at(Code::MissingKeyword, &at(""), "missing");
    assert!(human(TEXT, &root).contains("--> spec.yaml:1:1"));
    assert!(human("", &root).contains("--> spec.yaml:1:1"));
}

#[test]
fn a_line_without_end_is_only_named() {
    let text = format!("{{\"a\": \"{}\", \"b\": 1}}", "x".repeat(10_000));
    let diagnostic = Diagnostic::at(Code::WrongType, &at("/b"), "wrong");
    assert_eq!(
        human(&text, &diagnostic),
        "warning[wrong-type]: wrong\n--> spec.yaml:1:10016\n"
    );
}

#[test]
fn an_offset_is_the_word_there() {
    let diagnostic = Diagnostic::new(Code::Syntax, Spot::Offset(FileId::ENTRY, 9), "no");
    assert!(human(TEXT, &diagnostic).contains("1 | openapi: 3.1.1\n  |          ^^^^^\n"));
    let end = Diagnostic::new(Code::Syntax, Spot::Offset(FileId::ENTRY, TEXT.len()), "no");
    assert!(human(TEXT, &end).contains("--> spec.yaml"));
}

#[test]
fn programs_get_one_line() {
    let sources = Sources::single("a,b.yaml", TEXT);
    let report = Report::new(&sources);
    let diagnostic = Diagnostic::at(Code::Syntax, &at("/openapi"), "50 %\nno").help("yes");
    let expected = "::error file=a%2Cb.yaml,line=1,col=10,title=syntax::50 %25%0Ano%0Ahelp: yes\n";
    assert_eq!(
        report.text(
            &diagnostic,
            diagnostic.code.severity(),
            Format::Github,
            true
        ),
        expected
    );
    let json: serde_json::Value = serde_json::from_str(&report.text(
        &diagnostic,
        diagnostic.code.severity(),
        Format::Json,
        true,
    ))
    .unwrap();
    assert_eq!(json["labels"][0]["endColumn"], 15);
    assert_eq!(json["labels"][0]["pointer"], "/openapi");
    assert_eq!(json["severity"], "error");
}
