//! What was made of a real document in, a line of numbers out; and the committed table that holds them.

use std::collections::BTreeMap;
use std::fs;

use conformance::home;
use generator::Output;
use generator::api::Api;
use generator::config::ApiConfig;
use generator::diagnostic::{Code, Diagnostic, Diagnostics, Spot};
use generator::lower::lower;
use generator::parse::parse;
use generator::place::Place;
use generator::select::select;
use generator::sources::Sources;

/// The operations, webhooks and types of a document, and its findings by code. An error where a second reading
/// differs, or where of the operations that are written some are neither there nor named in a finding.
pub(crate) fn line(sources: &Sources, output: &Output, written: usize) -> Result<String, String> {
    let (Some(api), Some(found)) = (output.apis.first(), output.diagnostics.first()) else {
        return Err("nothing could be read".to_owned());
    };
    let types = again(sources, api, found)?;
    let known = api.operations.len() + api.webhooks.len();
    let lost = found.iter().filter(|found| is_lost(api, found)).count();
    if known + lost != written {
        return Err(format!(
            "{written} operations are written, {known} known and {lost} named"
        ));
    }
    let mut codes: BTreeMap<&str, usize> = BTreeMap::new();
    found
        .iter()
        .for_each(|found| *codes.entry(found.code.as_str()).or_default() += 1);
    let codes = codes
        .iter()
        .map(|(code, count)| format!("\t{code} {count}"));
    Ok(format!(
        "{}\t{}\t{}{}",
        api.operations.len(),
        api.webhooks.len(),
        types,
        codes.collect::<String>()
    ))
}

/// Compares lines, each the row of a document in the corpus' index and what is recorded of it, with a table, whose rows
/// are `all` these or more; `UPDATE_EXPECT=1` writes them anew.
pub(crate) fn compare(
    table: &str,
    lines: &BTreeMap<usize, String>,
    all: bool,
) -> Result<(), String> {
    let path = home().join(table);
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let expected = fs::read_to_string(&path).or_else(|error| match update {
        true => Ok(String::new()),
        false => Err(error.to_string()),
    })?;
    let row = |line: &str| line.split('\t').next()?.parse::<usize>().ok();
    let mut known: BTreeMap<usize, String> = expected
        .split_inclusive('\n')
        .filter_map(|line| Some((row(line)?, line.to_owned())))
        .collect();
    let mut changed = String::new();
    for (row, line) in lines {
        let line = format!("{row}\t{line}\n");
        if known.get(row) != Some(&line) {
            changed += &line;
            known.insert(*row, line);
        }
    }
    let gone = all && known.len() != lines.len();
    if update {
        known.retain(|row, _| !all || lines.contains_key(row));
        let text: String = known.into_values().collect();
        return fs::write(&path, text).map_err(|error| error.to_string());
    }
    match changed.is_empty() && !gone {
        true => Ok(()),
        false => Err(format!("other than in {table}:\n{changed}")),
    }
}

fn again(sources: &Sources, api: &Api, found: &Diagnostics) -> Result<usize, String> {
    let (mut second, mut unmatched) = (Diagnostics::default(), Diagnostics::default());
    let document = parse(sources, &mut second).ok_or("nothing could be read the second time")?;
    let meant = lower(&document, &mut second);
    let types = meant.types.len();
    let settings = ApiConfig::default();
    let meant = select(meant, &settings, &mut second, &mut unmatched);
    let same =
        meant.to_string() == api.to_string() && second.iter().eq(found.iter().take(second.len()));
    same.then_some(types)
        .ok_or_else(|| "the second reading differs".to_owned())
}

/// Whether a finding says that an operation is left out of the API.
fn is_lost(api: &Api, found: &Diagnostic) -> bool {
    let unread =
        found.code == Code::WrongType && found.message.starts_with("an operation is a mapping");
    let known = |place: &Place| {
        let mut all = api.operations.iter().chain(&api.webhooks);
        all.any(|operation| operation.origin == *place)
    };
    let skipped = found.code == Code::OperationSkipped
        && match &found.labels[0].spot {
            Spot::Value(place) | Spot::Key(place) => !known(place),
            Spot::Offset(..) => true,
        };
    unread || skipped
}
