//! A part of the program that is made of documents: examples of bodies in, each read by its type and written again.

use std::fmt::Debug;
use std::io::Read;

use crate::runtime::{Bytes, HeaderMap, RawResponse, StatusCode};

/// What becomes of one example: `refused` and why, or `read`, whether it fell to no alternative that is listed, how it
/// begins as it is shown to programmers, which of a union is the variant's name, and how it is written.
pub type Check = fn(&str) -> String;

pub fn check<T: serde::de::DeserializeOwned + serde::Serialize + Debug>(text: &str) -> String {
    let body = Bytes::copy_from_slice(text.as_bytes());
    let response = RawResponse::new(StatusCode::OK, HeaderMap::new(), body);
    let outcome = response.json::<T>().map_err(|error| error.to_string());
    told(outcome.map(|value| (format!("{value:?}"), serde_json::to_string(&value))))
}

fn told(outcome: Result<(String, serde_json::Result<String>), String>) -> String {
    match outcome {
        Ok((shown, Ok(written))) => {
            let json = ["Object", "Array", "String", "Number", "Bool"];
            let raw = json.map(|kind| format!("Unknown({kind}"));
            let unlisted = raw.iter().any(|text| shown.contains(text));
            let end = shown.find(|c: char| !c.is_alphanumeric() && c != '_');
            let head = &shown[..end.unwrap_or(shown.len())];
            format!("read\t{unlisted}\t{head}\t{written}")
        }
        Ok((_, Err(error))) => format!("refused\tcannot be written: {error}"),
        Err(error) => format!("refused\t{}", error.replace(['\n', '\t'], " ")),
    }
}

/// Reads lines of a type's number and a JSON text from the standard input, and prints a line for each.
pub fn run(checks: &[Check]) {
    let mut input = String::new();
    std::io::stdin()
        .read_to_string(&mut input)
        .expect("lines of text");
    for line in input.lines() {
        let (number, text) = line.split_once('\t').expect("a number and a text");
        let number: usize = number.parse().expect("a number");
        println!("{}", checks[number](text));
    }
}
