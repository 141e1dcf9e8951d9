//! How long reading takes as a document grows: `cargo run --release -p generator --example reading-time -- DOCUMENT.json`.
//!
//! The paths and the schemas of the document are repeated once, twice, four and eight times; each line gives the
//! size of the text, the schemas and operations read, the shortest of five runs of each stage in time of the processor,
//! and the most memory that was in use so far. Both come from Linux; elsewhere the time is that of the clock.

use std::sync::LazyLock;
use std::time::{Duration, Instant};

use generator::diagnostic::Diagnostics;
use generator::lower::lower;
use generator::parse::parse;
use generator::sources::Sources;
use serde_json::{Map, Value};

fn main() {
    let Some(path) = std::env::args().nth(1) else {
        return eprintln!("name a document in JSON");
    };
    for times in [1, 2, 4, 8] {
        let text = repeated(&path, times);
        let megabytes = text.len() as f64 / 1e6;
        let Shortest {
            parse,
            lower,
            schemas,
            operations,
        } = shortest(&Sources::single(&path, text));
        println!(
            "{times} × {megabytes:6.1} MB  {schemas:7} schemas  {operations:6} operations  \
             parse {parse:7.1?}  lower {lower:7.1?}  both {:7.1?}{}",
            parse + lower,
            peak().map_or_else(String::new, |peak| format!("  peak {peak}")),
        );
    }
}

struct Shortest {
    parse: Duration,
    lower: Duration,
    schemas: usize,
    operations: usize,
}

fn shortest(sources: &Sources) -> Shortest {
    let mut shortest = Shortest {
        parse: Duration::MAX,
        lower: Duration::MAX,
        schemas: 0,
        operations: 0,
    };
    for _ in 0..5 {
        let mut found = Diagnostics::default();
        let start = now();
        let document = parse(sources, &mut found).expect("a document that can be used");
        shortest.parse = shortest.parse.min(now() - start);
        let start = now();
        let api = lower(&document, &mut found);
        shortest.lower = shortest.lower.min(now() - start);
        shortest.schemas = document.schemas.all.len();
        shortest.operations = api.operations.len();
    }
    shortest
}

/// The time this process has been on a processor; where nothing says that, the time since it first asked.
fn now() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    let said = std::fs::read_to_string("/proc/self/schedstat").ok();
    let nanoseconds = said.and_then(|said| said.split_whitespace().next()?.parse().ok());
    nanoseconds.map_or_else(|| FIRST.elapsed(), Duration::from_nanos)
}

/// The text of the document with this many copies of its paths and named schemas, under names of their own.
fn repeated(path: &str, times: usize) -> String {
    let text = std::fs::read_to_string(path).expect("a readable file");
    let mut document: Value = serde_json::from_str(&text).expect("a document in JSON");
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
    document.to_string()
}

/// The most memory this process had so far, as Linux says it.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(format!("{} MB", kilobytes / 1024))
}
