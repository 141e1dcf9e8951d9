//! Streams that a user says of operations → the same as those that a document says.

use std::collections::{BTreeMap, HashSet};

use crate::api::stream::{Asked, Framing, Items};
use crate::api::{Api, Operation, Stream, Type, TypeId};
use crate::config::selection::Entry;
use crate::config::streams::StreamChoice;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Spot};
use crate::nearest::nearest;

/// Gives operations the streams that `choices` say, in the place of those that were found. What is not there is reported
/// in `configuration`; notes on streams that were guessed are taken back from `found`.
pub(super) fn choose(
    api: &mut Api,
    choices: &[StreamChoice],
    found: &mut Diagnostics,
    configuration: &mut Diagnostics,
) {
    if choices.is_empty() {
        return;
    }
    let mut chosen = Vec::new();
    let names = Names::of(api);
    let mut items = Items::new(&api.types);
    for choice in choices {
        let stream = look_up("operation", &choice.of, &names.operations).and_then(|at| {
            let operation = &api.operations[at];
            Ok((at, stream(choice, operation, &names, &mut items)?))
        });
        match stream {
            Ok(stream) => chosen.push(stream),
            Err(problem) => configuration.push(problem),
        }
    }
    let mut guessed = HashSet::new();
    for (at, stream) in chosen {
        let operation = &mut api.operations[at];
        guessed.insert(Spot::Key(operation.origin.clone()));
        operation.stream = Some(stream);
    }
    let is_guess = |one: &Diagnostic| one.code == Code::InferredStream;
    found.retain(|one| !is_guess(one) || !guessed.contains(&one.labels[0].spot));
}

/// What operations and types are called.
struct Names {
    operations: BTreeMap<String, usize>,
    types: BTreeMap<String, TypeId>,
}

impl Names {
    fn of(api: &Api) -> Self {
        let mut operations = BTreeMap::new();
        for (at, operation) in api.operations.iter().enumerate() {
            operations.insert(
                format!("{} {}", operation.method, operation.full_path()),
                at,
            );
            operations.extend(operation.id.clone().map(|id| (id, at)));
        }
        let mut types = BTreeMap::new();
        for (at, def) in api.types.iter().enumerate() {
            types.extend(def.name.given().map(|name| (name.to_owned(), TypeId(at))));
            types.insert(def.origin.to_string(), TypeId(at));
        }
        Self { operations, types }
    }
}

fn stream(
    choice: &StreamChoice,
    operation: &Operation,
    names: &Names,
    items: &mut Items<'_>,
) -> Result<Stream, Diagnostic> {
    let before = operation.stream.as_ref();
    let item = match &choice.item {
        Some(entry) => Some(Type::Named(look_up("type", entry, &names.types)?)),
        None => before.and_then(|stream| stream.item.clone()),
    };
    let media_type = match (&choice.media_type, before) {
        (Some(entry), _) => entry.text.clone(),
        (None, Some(stream)) => stream.media_type.clone(),
        (None, None) => "text/event-stream".to_owned(),
    };
    let Some(framing) = Framing::of_answer(&media_type) else {
        let at = choice
            .media_type
            .as_ref()
            .map_or(choice.of.at, |entry| entry.at);
        let message = format!("`{media_type}` does not say how items are told apart");
        let known =
            "`text/event-stream`, `application/jsonl`, `application/json-seq`, `multipart/mixed`";
        return Err(Diagnostic::configuration(at, message).help(format!("there are {known}")));
    };
    let records = matches!(framing, Framing::Lines | Framing::Sequence);
    let item = item.or(records.then_some(Type::ANY));
    let asked = asked(choice, operation, items)?;
    let framed = items.framed(framing, item.as_ref());
    let (successes, _) = operation.answers();
    let origin = match (before, successes.first()) {
        (Some(stream), _) => &stream.origin,
        (None, Some(response)) => &response.origin,
        (None, None) => &operation.origin,
    };
    let until = choice.until.clone();
    Ok(Stream {
        origin: origin.clone(),
        media_type,
        framing: framed.framing,
        fields: framed.fields,
        data: framed.data,
        item,
        part: None,
        errors: framed.errors,
        until: until.or_else(|| before.and_then(|stream| stream.until.clone())),
        asked,
    })
}

/// What asks for the stream: the member that is said, what is known already, or the member `stream`.
fn asked(
    choice: &StreamChoice,
    operation: &Operation,
    items: &mut Items<'_>,
) -> Result<Asked, Diagnostic> {
    let mut flag = |name: &str| Some(items.flag(operation.body.as_ref()?, name)?.0);
    if let Some(entry) = &choice.member {
        let name = &entry.text;
        let flag = flag(name).ok_or_else(|| {
            let message = format!("the body has no boolean member `{name}`");
            Diagnostic::configuration(entry.at, message)
        })?;
        return Ok(Asked::ByMember(flag));
    }
    Ok(match (&operation.stream, flag("stream")) {
        (Some(stream), _) => stream.asked.clone(),
        (None, Some(flag)) => Asked::ByMember(flag),
        (None, None) => Asked::ByAccept,
    })
}

fn look_up<T: Copy>(
    what: &str,
    entry: &Entry,
    known: &BTreeMap<String, T>,
) -> Result<T, Diagnostic> {
    known.get(&entry.text).copied().ok_or_else(|| {
        let message = format!("no {what} is called `{}`", entry.text);
        let nearest = nearest(&entry.text, known.keys().map(String::as_str));
        Diagnostic::configuration(entry.at, message).meant(nearest)
    })
}
