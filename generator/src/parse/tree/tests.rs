use serde_json::json;

use super::*;

fn tree(text: &str) -> Value {
    read(FileId::ENTRY, text, &mut Diagnostics::default()).expect("a tree")
}

fn refused(text: &str) -> Diagnostic {
    read(FileId::ENTRY, text, &mut Diagnostics::default()).expect_err("no tree")
}

fn findings(text: &str) -> Vec<String> {
    let mut found = Diagnostics::default();
    let _ = read(FileId::ENTRY, text, &mut found);
    found.iter().map(|found| found.message.clone()).collect()
}

#[test]
fn keys_are_what_is_written() {
    let yaml =
        "200: a\n1.10: b\nn: c\non: d\nyes: e\nnull: f\n~: g\ntrue: h\n0x1F: i\n2020-01-01: j\n";
    let keys: Vec<_> = tree(yaml).as_object().unwrap().keys().cloned().collect();
    assert_eq!(
        keys,
        [
            "200",
            "1.10",
            "n",
            "on",
            "yes",
            "null",
            "~",
            "true",
            "0x1F",
            "2020-01-01"
        ]
    );
}

#[test]
fn values_are_those_of_yaml_1_2() {
    let yaml = "[yes, no, on, n, 010, 0o10, 2020-01-01, 1_000, ~, , 'true', true, 1e3, .5, \"1\"]";
    let expected = json!([
        "yes",
        "no",
        "on",
        "n",
        "010",
        8,
        "2020-01-01",
        "1_000",
        null,
        null,
        "true",
        true,
        1000.0,
        0.5,
        "1"
    ]);
    assert_eq!(tree(&yaml.replace(", ,", ", null,")), expected);
}

#[test]
fn numbers_beyond_64_bits_are_approximate() {
    let expected = json!([
        -9.223372036854776e18,
        3.402823669209385e38,
        u64::MAX,
        i64::MIN
    ]);
    let numbers = "[-9223372036854776000, 340282366920938463463374607431768211456, 18446744073709551615, -9223372036854775808]";
    assert_eq!(tree(numbers), expected);
    assert_eq!(tree(&format!("a: {numbers}")), json!({ "a": expected }));
}

#[test]
fn anchors_aliases_and_merge_keys_are_expanded() {
    let yaml = "
base: &base {a: 1, b: 2}
more: &more {b: 3, c: 4}
one: {<<: *base, b: 5}
all: {<<: [*base, *more], d: 6}
text: {<<: plain}
alias: *base
";
    let tree = tree(yaml);
    assert_eq!(tree["one"], json!({"b": 5, "a": 1}));
    assert_eq!(tree["all"], json!({"d": 6, "a": 1, "b": 2, "c": 4}));
    assert_eq!(tree["text"], json!({"<<": "plain"}));
    assert_eq!(tree["alias"], json!({"a": 1, "b": 2}));
    assert_eq!(self::tree(r#"{"<<": {"a": 1}}"#), json!({"<<": {"a": 1}}));
}

#[test]
fn tags_have_no_meaning_of_their_own() {
    assert_eq!(
        tree("a: !thing {b: 1}\nc: !!str 1.10\nd: !x 2\n"),
        json!({"a": {"b": 1}, "c": "1.10", "d": 2})
    );
}

#[test]
fn a_key_that_stands_twice_is_reported_and_the_last_one_counts() {
    let yaml = "a:\n  b: 1\n  c: 2\n  b: 3\n";
    assert_eq!(tree(yaml), json!({"a": {"b": 3, "c": 2}}));
    let mut found = Diagnostics::default();
    let _ = read(
        FileId::ENTRY,
        r#"{"x": [{"y/z": 1, "y/z": 2}]}"#,
        &mut found,
    );
    let spots: Vec<_> = found
        .iter()
        .map(|found| (found.code, found.labels[0].spot.clone()))
        .collect();
    let place = Place::new(FileId::ENTRY, Pointer::new("/x/0/y~1z"));
    assert_eq!(spots, [(Code::DuplicateKey, Spot::Key(place))]);
}

#[test]
fn json_is_known_by_its_first_character_and_flow_yaml_is_read_all_the_same() {
    assert_eq!(
        tree("\u{feff}\t{\t\"a\":\t\"\\ud83d\\ude00\"}"),
        json!({"a": "😀"})
    );
    assert_eq!(tree("{a: b, c: [d]}"), json!({"a": "b", "c": ["d"]}));
    assert_eq!(tree("\u{feff}a: b"), json!({"a": "b"}));
    assert_eq!(findings("{a: 1, a: 2}").len(), 1);
}

#[test]
fn a_text_that_is_neither_says_where() {
    let spot = |text: &str| refused(text).labels[0].spot.clone();
    let offset = |text: &str, part: &str| Spot::Offset(FileId::ENTRY, text.find(part).unwrap());
    let json = "{\n  \"ä\": [1,\n  ?]\n}";
    assert_eq!(spot(json), offset(json, "?"));
    let yaml = "ä: 1\nb: [1\nc: 2\n";
    assert_eq!(spot(yaml), offset(yaml, ": 2"));
    let bom = "\u{feff}a: 'x";
    assert_eq!(refused(bom).code, Code::Syntax);
    assert_eq!(refused("a: 1\n---\nb: 2\n").code, Code::Syntax);
    assert_eq!(tree("---\na: 1\n...\n"), json!({"a": 1}));
}

#[test]
fn what_is_nested_too_deep_is_refused() {
    let lists = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
    assert!(tree(&lists(90)).is_array());
    for n in [110, 127, 200, 100_000] {
        assert_eq!(refused(&lists(n)).code, Code::LimitExceeded, "{n}");
    }
    let maps = |n: usize| {
        (0..n)
            .map(|level| format!("{}a:\n", " ".repeat(level)))
            .collect::<String>()
    };
    assert!(tree(&maps(90)).is_object());
    for n in [110, 200, 1000] {
        assert_eq!(refused(&maps(n)).code, Code::LimitExceeded, "{n}");
    }
}

#[test]
fn aliases_that_multiply_or_contain_themselves_are_refused() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..10 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        bomb.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert_eq!(refused(&bomb).code, Code::LimitExceeded);
    assert_eq!(refused("a: &a [*a]\n").code, Code::LimitExceeded);
}

#[test]
fn an_empty_text_is_null() {
    assert_eq!(tree(""), Value::Null);
    assert_eq!(tree("# nothing\n"), Value::Null);
}
