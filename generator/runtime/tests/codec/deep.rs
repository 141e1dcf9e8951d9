//! Structures of 500 fields nested as deep as JSON may be, on small stacks.
//!
//! `cargo test --release -p client-runtime --test codec deep` does the same on a quarter of the stack.

use super::five_hundred::five_hundred;
use crate::runtime::{Json, Patch, RawResponse, object, tagged_union, union};
use http::{HeaderMap, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// What a thread has by default, and a quarter of it where code is optimised.
const STACK: usize = if cfg!(debug_assertions) {
    2 << 20
} else {
    512 << 10
};

/// How many objects may be inside each other, the outermost one included.
const DEEPEST: usize = 127;

/// Structures of many texts that lead back to themselves in every way.
macro_rules! structures {
    ($($field:ident $name:literal,)*) => {
        #[derive(Clone, Debug, Default, PartialEq)]
        struct Optional {
            $($field: Option<String>,)*
            child: Option<Box<Optional>>,
            list: Option<Vec<Optional>>,
            map: Option<BTreeMap<String, Option<Optional>>>,
            needing: Option<Box<Needing>>,
            choice: Option<Choice>,
            told: Option<Told>,
            around: Option<Around>,
        }

        object! {
            Optional {
                $($field: optional String = $name,)*
                child: optional Box<Optional> as large = "child",
                list: optional Vec<Optional> as large = "list",
                map: optional BTreeMap<String, Option<Optional>> as large = "map",
                needing: optional Box<Needing> as large = "needing",
                choice: optional Choice = "choice",
                told: optional Told = "told",
                around: optional Around as large = "around",
            }
        }

        #[derive(Clone, Debug, PartialEq)]
        struct Needing {
            $($field: Option<String>,)*
            kind: String,
            next: Option<Box<Needing>>,
            patch: Patch<Vec<Needing>>,
            optional: Option<Box<Optional>>,
            more: BTreeMap<String, Needing>,
        }

        object! {
            Needing {
                $($field: optional String = $name,)*
                kind: required String = "kind",
                next: nullable Box<Needing> as large = "next",
                patch: patch Vec<Needing> as large = "patch",
                optional: optional Box<Optional> as large = "optional",
                ..more: Needing as large,
            }
        }

        /// A structure that holds another one by value.
        #[derive(Clone, Debug, PartialEq)]
        struct Around {
            held: Held,
        }

        object! { Around { held: required Held as large = "held" } }

        #[derive(Clone, Debug, Default, PartialEq)]
        struct Held {
            $($field: Option<String>,)*
            list: Option<Vec<Around>>,
        }

        object! {
            Held { $($field: optional String = $name,)* list: optional Vec<Around> as large = "list" }
        }
    };
}

five_hundred! { structures }

#[derive(Clone, Debug, PartialEq)]
enum Choice {
    Text(String),
    One(Box<Optional>),
    Many(Vec<Optional>),
    Needing(Box<Needing>),
    Alike(Box<Optional>),
    Unknown(Json),
}

union! {
    Choice {
        Text = string,
        One = object ["choice"] as large,
        Many = array as large,
        Needing = object ["kind", "next", "optional"] requires ["kind"] as large,
        Alike = object ["choice"] as large,
    } else Unknown
}

#[derive(Clone, Debug, PartialEq)]
enum Told {
    One(Box<Optional>),
    Needing(Box<Needing>),
    Unknown(Json),
}

tagged_union! { Told by "f000" { One = "one" | "1" as large, Needing = "needing" as large } else Unknown }

/// Does something on a thread with a small stack.
fn on_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work);
    thread.expect("a thread").join().expect("no panic")
}

/// A text in which `open` and `close` stand around an innermost object so many times.
fn nested(times: usize, open: &str, close: &str) -> String {
    format!("{}{{}}{}", open.repeat(times), close.repeat(times))
}

/// Reads a text, compares it, writes it and reads what was written.
fn there_and_back<T: DeserializeOwned + Serialize + PartialEq>(text: String) {
    on_small_stack(move || {
        let value: T = serde_json::from_str(&text).expect("it fits");
        let written = serde_json::to_string(&value).expect("JSON");
        assert_eq!(written.len(), text.len());
        let again: T = serde_json::from_str(&written).expect("it fits");
        assert!(value == again);
    });
}

#[test]
fn boxes() {
    there_and_back::<Optional>(nested(DEEPEST - 1, r#"{"child":"#, "}"));
    let open = r#"{"kind":"","next":"#;
    let text = format!(r#"{}null{}"#, open.repeat(DEEPEST), "}".repeat(DEEPEST));
    there_and_back::<Needing>(text);
    let (open, inner) = (r#"{"optional":{"needing":"#, r#"{"kind":"","next":null}"#);
    let close = r#","kind":"","next":null}"#;
    let half = DEEPEST / 2;
    let text = format!(
        "{{\"needing\":{}{inner}{}",
        open.repeat(half - 1),
        format!("}}{close}").repeat(half - 1)
    ) + "}";
    on_small_stack(move || {
        let value: Optional = serde_json::from_str(&text).expect("it fits");
        assert_eq!(
            serde_json::to_string(&value).expect("JSON").len(),
            text.len()
        );
    });
}

#[test]
fn lists_and_maps() {
    let half = DEEPEST / 2;
    there_and_back::<Optional>(nested(half, r#"{"list":["#, "]}"));
    there_and_back::<Optional>(nested(half, r#"{"map":{"a":null,"b":"#, "}}"));
    let open = r#"{"kind":"","next":null,"more":"#;
    let inner = r#"{"kind":"","next":null}"#;
    let text = format!(
        "{}{inner}{}",
        open.repeat(DEEPEST - 1),
        "}".repeat(DEEPEST - 1)
    );
    there_and_back::<Needing>(text);
    let open = r#"{"kind":"","next":null,"patch":["#;
    let text = format!("{}{inner}{}", open.repeat(half), "]}".repeat(half));
    there_and_back::<Needing>(text);
    there_and_back::<Vec<Optional>>(format!("[{},{{}}]", nested(half - 1, r#"{"list":["#, "]}")));
}

#[test]
fn values_held_in_place() {
    let third = DEEPEST / 3 - 1;
    let text = format!(
        r#"{}{{"held":{{}}}}{}"#,
        r#"{"held":{"list":["#.repeat(third),
        "]}}".repeat(third)
    );
    there_and_back::<Around>(text.clone());
    there_and_back::<Optional>(format!(r#"{{"around":{text}}}"#));
}

#[test]
fn unions() {
    there_and_back::<Optional>(nested(DEEPEST - 1, r#"{"choice":"#, "}"));
    there_and_back::<Optional>(nested(DEEPEST / 2, r#"{"choice":["#, "]}"));
    there_and_back::<Choice>(nested(DEEPEST - 1, r#"{"choice":"#, "}"));
    there_and_back::<Optional>(nested(DEEPEST - 1, r#"{"f000":"one","told":"#, "}"));
    there_and_back::<Told>(nested(DEEPEST - 1, r#"{"f000":"one","told":"#, "}"));
    let both = r#"{"f000":"one","told":{"f000":"one","choice":"#;
    there_and_back::<Optional>(nested((DEEPEST - 1) / 2, both, "}}"));
}

#[test]
fn unions_of_variants_alike() {
    let text = nested(DEEPEST - 1, r#"{"choice":"#, "}").replace("{}", r#"{"new":0}"#);
    on_small_stack(move || {
        let value: Choice = serde_json::from_str(&text).expect("it fits");
        assert!(matches!(value, Choice::One(_)));
        assert_eq!(
            serde_json::to_string(&value).expect("JSON"),
            text.replace(r#""new":0"#, "")
        );
    });
}

#[test]
fn a_union_below_many_structures() {
    let inner = nested(DEEPEST, r#"{"choice":"#, "}");
    let text = format!(
        "{}{inner}{}",
        r#"{"child":"#.repeat(DEEPEST - 1),
        "}".repeat(DEEPEST - 1)
    );
    on_small_stack(move || drop(serde_json::from_str::<Optional>(&text)));
}

#[test]
fn deeper_ones_are_refused() {
    let refused = |text: String| {
        let error = on_small_stack(move || serde_json::from_str::<Optional>(&text).map(drop));
        let error = error.expect_err("too deep").to_string();
        assert!(error.starts_with("recursion limit exceeded"), "{error}");
    };
    refused(nested(DEEPEST, r#"{"child":"#, "}"));
    refused(nested(100_000, r#"{"child":"#, "}"));
    refused(nested(DEEPEST + 2, r#"{"choice":"#, "}"));
    refused(nested(100_000, r#"{"f000":"one","told":"#, "}"));
}

#[test]
fn values_of_another_format() {
    let text = nested(DEEPEST - 1, r#"{"child":"#, "}");
    on_small_stack(move || {
        let json: Json = serde_json::from_str(&text).expect("JSON");
        let value: Optional = serde_json::from_value(json.clone()).expect("it fits");
        assert!(serde_json::to_value(&value).expect("JSON") == json);
    });
}

#[test]
fn what_does_not_fit_at_the_bottom_is_found() {
    let times = DEEPEST - 1;
    let text = nested(times, r#"{"child":"#, "}").replace("{}", r#"{"f000":1.0}"#);
    let path = on_small_stack(move || {
        let response = RawResponse::new(StatusCode::OK, HeaderMap::new(), text.into());
        let error = response.json::<Optional>().expect_err("a number");
        error.path().to_owned()
    });
    // A path is shown by its two ends where it is long.
    let whole = format!("{}f000", "child.".repeat(times));
    let (start, end) = path.split_once('…').expect("a long path");
    assert!(whole.starts_with(start) && whole.ends_with(end), "{path}");
    assert!(path.len() > 200, "{path}");
}
