//! What stands at the top of an API's own module: the first calls, its resources, and how to do what every client can.

use super::docs::noun;
use crate::package::{self, Resource};
use crate::prose::{Docs, Line};

/// Methods of all resources that one page shows.
const METHODS: usize = 300;

/// What is shown of a resource, and how many of them, where there are more.
const OF_RESOURCE: usize = 8;
const RESOURCES: usize = 60;

pub(super) fn docs(api: &package::Api) -> Docs {
    let mut docs = Docs::of(&Line::of("Client of {}.", &[&noun(&api.title)]));
    let condition = condition(api);
    let first = ["# async fn example() -> Result<(), Box<dyn std::error::Error>> {"];
    let first = condition.iter().map(String::as_str).chain(first);
    let last = ["# Ok(())", "# }"];
    docs.example(first.chain(api.example.lines()).chain(last));
    if !api.resources.is_empty() {
        docs.heading("Resources");
        resources(&api.resources, &mut docs);
    }
    docs.heading("Bodies and `null`");
    say(&mut docs, BODIES);
    docs.heading("Streaming and saving");
    say(&mut docs, STREAMING);
    docs.heading("Options of a call");
    say(&mut docs, OPTIONS);
    docs.heading("What the document leaves out");
    say(&mut docs, LEFT_OUT);
    docs.heading("Tests without a network");
    say(&mut docs, TESTS);
    docs.heading("Features");
    say(&mut docs, FEATURES);
    if api.has_features() {
        say(&mut docs, BY_RESOURCE);
    }
    docs
}

/// The hidden line of the example that leaves it out where features are off that it needs.
fn condition(api: &package::Api) -> Option<String> {
    let features = api.example_features.iter();
    let features: Vec<String> = features
        .map(|name| format!("feature = \"{name}\""))
        .collect();
    (!features.is_empty()).then(|| format!("# #[cfg(all({}))]", features.join(", ")))
}

/// A row for each resource, with its methods.
fn resources(resources: &[Resource], docs: &mut Docs) {
    let all: usize = resources.iter().map(|one| one.operations.len()).sum();
    let (of_each, shown) = match all > METHODS {
        true => (OF_RESOURCE, RESOURCES),
        false => (usize::MAX, usize::MAX),
    };
    let row = |one: &Resource| {
        let methods = one.methods(of_each, |operation| {
            let path = format!("{}::{}", one.path, operation.method);
            Line::link(operation.method.trim_start_matches("r#"), &path)
        });
        let feature = one.feature.as_deref().map(Line::code);
        let call = Line::link(&one.call, &one.path);
        [call].into_iter().chain(feature).chain([methods]).collect()
    };
    let rows = resources.iter().take(shown).map(row);
    let by_features = resources.iter().any(|one| one.feature.is_some());
    match by_features {
        true => docs.table(&["resource", "feature", "methods"], rows),
        false => docs.table(&["resource", "methods"], rows),
    }
    if let Some(more) = resources.len().checked_sub(shown).filter(|more| *more > 0) {
        let more = Line::text(&more.to_string());
        docs.say(&Line::of(
            "{} more are in {}.",
            &[&more, &Line::item("resources")],
        ));
    }
}

/// A link; where the text is the path, rustdoc wants it said once.
fn link((text, path): &(&str, &str)) -> Line {
    match text == path {
        true => Line::item(path),
        false if path.starts_with("runtime::") => Line::link(text, &["crate", path].join("::")),
        false => Line::link(text, path),
    }
}

/// Paragraphs with links in them: a path after each text that is one.
fn say(docs: &mut Docs, paragraphs: &[(&'static str, &[(&str, &str)])]) {
    for (template, links) in paragraphs {
        let links: Vec<Line> = links.iter().map(link).collect();
        docs.say(&Line::of(template, &links.iter().collect::<Vec<_>>()));
    }
}

type Paragraphs = &'static [(&'static str, &'static [(&'static str, &'static str)])];

const BODIES: Paragraphs = &[
    (
        "`new` of a type takes what it must have, and each member that may be left out has a setter of its name. Fields are \
     public too: one that may be left out is an `Option`, and one where `null` says something else than leaving it out is a \
     {}, with a second setter that ends in `_null`.",
        &[("Patch", "runtime::Patch")],
    ),
    (
        "What a server sends that its document does not know fails nothing: enumerations and unions have a variant `Unknown` that \
     keeps it.",
        &[],
    ),
];

const STREAMING: Paragraphs = &[(
    "A call whose answer is bytes has `save_to`, which writes them to a file as they come, and `bytes_stream`. Events and lines \
     of JSON are a stream of items: `while let Some(item) = stream.next().await`. A {} to send is bytes, a file or a stream.",
    &[("Body", "runtime::Body")],
)];

const OPTIONS: Paragraphs = &[
    (
        "A call is a value: it does nothing until it is awaited or sent, can be spawned, and has a setter for each optional \
     parameter. Setters that begin with `with_` are for any call: `with_header`, `with_timeout`, `with_retry`. `with_response` \
     gives a {} with status and headers around the body. What failed transiently is tried again, see {}.",
        &[("Response", "Response"), ("Retry", "runtime::Retry")],
    ),
    (
        "Of a call that failed, `error.api()` is the failure that the document knows, `error.json::<T>()` its body as one type for all \
     statuses, and `error.is_status(404)` asks for a status. Failures of all calls become one {} by `?`; its {} tells what went wrong.",
        &[("Error", "Error"), ("ErrorKind", "ErrorKind")],
    ),
];

const LEFT_OUT: Paragraphs = &[(
    "{} makes any other request to the same server, with the client's credentials and options, and {} sends a header with \
     every call.",
    &[
        ("Client::request", "Client::request"),
        ("default_header", "ClientBuilder::default_header"),
    ],
)];

const TESTS: Paragraphs = &[(
    "A {} answers calls by the id of their operation, which the documentation of each method has, and says what was sent: \
     `Client::builder().transport(mock.clone())`.",
    &[("MockTransport", "runtime::MockTransport")],
)];

const BY_RESOURCE: Paragraphs = &[(
    "Each resource is a feature as well, which the table above has; none of them is on by default. With it come the calls, and the \
     types that few resources reach; what many reach is always there. `all-resources` is all of them, and the types that no call \
     reaches. A method or a type that the compiler does not find is of a feature that is not on.",
    &[],
)];

const FEATURES: Paragraphs = &[(
    "`reqwest` and `gzip` are on by default: a transport, and what is compressed decoded; without `reqwest` the client takes any {}. \
     `brotli`, `deflate` and `zstd` decode other codings, `charsets` reads texts in all charsets of the web, \
     `blocking` waits in programs that are not asynchronous (`call.send().wait()`), \
     `stream` gives bodies as `futures_core::Stream`, `tower` sends by any service, `tracing` has a span for each call.",
    &[("Transport", "runtime::Transport")],
)];
