//! How long reading takes as a document grows: `cargo run --release -p generator --example reading-time -- DOCUMENT.json`.
//!
//! The paths and the schemas of the document are repeated once, twice, four and eight times; each line gives the
//! size of the text, the schemas and operations read, and the shortest of five runs.

use std::time::{Duration, Instant};

use generator::diagnostic::Diagnostics;
use generator::parse::parse;
use generator::sources::Sources;
use serde_json::{Map, Value};

fn main() {
    let Some(path) = std::env::args().nth(1) else {
        return eprintln!("name a document in JSON");
    };
    let text = std::fs::read_to_string(&path).expect("a readable file");
    let document: Value = serde_json::from_str(&text).expect("a document in JSON");
    for times in [1, 2, 4, 8] {
        let text = repeated(&document, times).to_string();
        let bytes = text.len();
        let sources = Sources::single(&path, text);
        let mut shortest = Duration::MAX;
        let mut counts = (0, 0);
        for _ in 0..5 {
            let start = Instant::now();
            let document =
                parse(&sources, &mut Diagnostics::default()).expect("a document that can be used");
            shortest = shortest.min(start.elapsed());
            let operations = document
                .paths
                .iter()
                .map(|item| item.operations.len())
                .sum::<usize>();
            counts = (document.schemas.all.len(), operations);
        }
        let (schemas, operations) = counts;
        let megabytes = bytes as f64 / 1e6;
        println!(
            "{times} × {megabytes:6.1} MB  {schemas:7} schemas  {operations:6} operations  {shortest:.1?}"
        );
    }
}

/// The document with this many copies of its paths and named schemas, under names of their own.
fn repeated(document: &Value, times: usize) -> Value {
    let mut document = document.clone();
    for pointer in ["/paths", "/components/schemas", "/definitions"] {
        let Some(Value::Object(map)) = document.pointer_mut(pointer) else {
            continue;
        };
        let own = std::mem::take(map);
        for copy in 0..times {
            let named = |key: &String| {
                if copy == 0 {
                    key.clone()
                } else {
                    format!("{key}{copy}")
                }
            };
            map.extend(
                own.iter()
                    .map(|(key, value)| (named(key), value.clone()))
                    .collect::<Map<_, _>>(),
            );
        }
    }
    document
}
