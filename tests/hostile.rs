//! Documents that are made to be expensive, at one size and at four times that: neither time nor memory may grow faster
//! than the document, and no stack may overflow.

#![cfg(unix)]

use std::time::Duration;

#[path = "hostile/alternatives.rs"]
mod alternatives;
#[path = "hostile/answers.rs"]
mod answers;
#[path = "hostile/calls.rs"]
mod calls;
#[path = "hostile/components.rs"]
mod components;
#[path = "hostile/http.rs"]
mod http;
#[path = "hostile/measure.rs"]
mod measure;
#[path = "hostile/prose.rs"]
mod prose;
#[path = "hostile/schemas.rs"]
mod schemas;
#[path = "hostile/services.rs"]
mod services;
#[path = "hostile/text.rs"]
mod text;
#[path = "hostile/work.rs"]
mod work;
#[path = "hostile/xml.rs"]
mod xml;

use measure::Cost;
use work::{Costs, Stage, Until};

/// A kind of document that grows with a number.
struct Shape {
    name: &'static str,
    /// The smaller of the two sizes.
    size: usize,
    make: fn(usize) -> Input,
    /// Only from that size on is it what is made of the document that is limited, and not the document.
    bounded: bool,
}

const fn shape(name: &'static str, size: usize, make: fn(usize) -> Input) -> Shape {
    Shape {
        name,
        size,
        make,
        bounded: false,
    }
}

/// A shape that grows with the square of the number until a limit is reached, as a large thing does to which everything
/// refers, or a search for what was probably meant. The size is one that reaches the limit.
const fn bounded(name: &'static str, size: usize, make: fn(usize) -> Input) -> Shape {
    Shape {
        bounded: true,
        ..shape(name, size, make)
    }
}

/// What a shape is made into.
enum Input {
    Document(String),
    /// A document and an overlay.
    Overlaid(String, String),
}

/// Four times a document may cost this many times as much: 4 is linear, 16 quadratic, and what no longer fits into the
/// processor's caches costs up to twice as much as it did.
const MOST: f64 = 10.0;

/// How often a shape that costs too much is measured again: whatever else runs can only make it look dearer.
const ATTEMPTS: usize = 6;

/// What is less than this is not measured well enough to be compared.
const LEAST: Duration = Duration::from_millis(4);

/// Spelling and laying out Rust is most of all work, and so is measured on smaller documents.
const WRITTEN: usize = 4;

/// The stack that a caller of the library has at least: that of a thread of the standard library.
const STACK: usize = 2 << 20;

#[test]
fn nothing_grows_faster_than_the_document() {
    let only = std::env::var("HOSTILE").unwrap_or_default();
    let shapes = [
        http::SHAPES,
        services::SHAPES,
        components::SHAPES,
        schemas::SHAPES,
        alternatives::SHAPES,
        calls::SHAPES,
        answers::SHAPES,
        prose::SHAPES,
        text::SHAPES,
        xml::SHAPES,
    ];
    let mut failures = Vec::new();
    for shape in shapes.into_iter().flatten() {
        if !shape.name.contains(&only) {
            continue;
        }
        failures.extend(problem(shape));
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

/// What is wrong with how the cost of a shape grows.
fn problem(shape: &Shape) -> Option<String> {
    let written = match shape.bounded {
        true => shape.size,
        false => shape.size / WRITTEN,
    };
    let pairs = [(shape.size, Until::Planned), (written, Until::Written)];
    let problems: Vec<String> = pairs
        .into_iter()
        .filter_map(|(size, until)| steeply(shape, size, until))
        .collect();
    (!problems.is_empty()).then(|| problems.join("\n"))
}

/// The stages that cost far more for four times the document.
fn steeply(shape: &Shape, size: usize, until: Until) -> Option<String> {
    let mut small = costs(shape, size, until);
    let mut large = costs(shape, size * 4, until);
    for _ in 1..ATTEMPTS {
        if worst(&small, &large).1 <= MOST {
            break;
        }
        small = measure::least(small, costs(shape, size, until));
        large = measure::least(large, costs(shape, size * 4, until));
    }
    let (stage, growth) = worst(&small, &large);
    let (small, large) = (&small[&stage], &large[&stage]);
    let text = format!(
        "{:<40} {growth:5.1} {stage:?} {small} → {large}",
        shape.name
    );
    println!("{text}");
    (growth > MOST).then_some(text)
}

/// The stage that grows most, and how.
fn worst(small: &Costs, large: &Costs) -> (Stage, f64) {
    let stages = small.iter().filter_map(|(stage, cost)| {
        let more = large.get(stage)?;
        Some((*stage, growth(cost, more)))
    });
    stages
        .max_by(|one, other| one.1.total_cmp(&other.1))
        .expect("there are stages")
}

/// How many times more the larger document costs, in whatever it grows most in.
fn growth(small: &Cost, large: &Cost) -> f64 {
    let ratio = |small: f64, large: f64, least: f64| large / small.max(least);
    ratio(small.time, large.time, LEAST.as_secs_f64())
        .max(ratio(small.allocations, large.allocations, 2000.0))
        .max(ratio(small.allocated, large.allocated, 2e6))
        .max(ratio(small.peak, large.peak, 2e6))
}

fn costs(shape: &Shape, size: usize, until: Until) -> Costs {
    let input = (shape.make)(size);
    // A thread that overflows its stack ends the process with its name.
    let thread = std::thread::Builder::new()
        .name(shape.name.to_owned())
        .stack_size(STACK);
    let work = thread.spawn(move || work::done(&input, until));
    let work = work.expect("a thread can be started");
    work.join().unwrap_or_else(|_| panic!("{}", shape.name))
}

/// The text of a document with these members besides what each must have.
fn document(paths: &str, components: &str) -> Input {
    Input::Document(document_with(paths, components, ""))
}

fn document_with(paths: &str, components: &str, more: &str) -> String {
    format!(
        r#"{{"openapi":"3.2.0","info":{{"title":"A","version":"1"}},"servers":[{{"url":"https://a.example"}}],
"paths":{{{paths}}},"components":{{{components}}}{more}}}"#
    )
}

/// A document of schemas that one operation answers with.
fn schemas_of(schemas: &str) -> Input {
    document(ANSWER, &format!("\"schemas\":{{{schemas}}}"))
}

/// A document with one schema.
fn schema(schema: &str) -> Input {
    schemas_of(&format!("\"A\":{schema}"))
}

/// An operation that answers with the schema `A`.
const ANSWER: &str = r##""/a":{"get":{"operationId":"get_a","responses":{"200":{"description":"","content":{"application/json":{"schema":{"$ref":"#/components/schemas/A"}}}}}}}"##;

/// What `each` makes of each number, with commas between.
fn list(size: usize, each: impl Fn(usize) -> String) -> String {
    (0..size).map(each).collect::<Vec<_>>().join(",")
}

/// A number that is spelled with what names of Rust have no room for.
fn spelled(number: usize) -> String {
    let digit = |place: u32| match number >> place & 1 {
        0 => '-',
        _ => ' ',
    };
    (0..16).map(digit).collect()
}
