//! What stands at the top of an API's own module: the first calls, its resources, and how to do what every client can.

use crate::package::{self, Resource};
use crate::plan::docs::noun;
use crate::prose::{Docs, Line};

/// Methods of all resources that one page shows.
const METHODS: usize = 300;

/// What is shown of a resource, and how many of them, where there are more.
const OF_RESOURCE: usize = 8;
const RESOURCES: usize = 60;

/// `patches`: there are members that may be `null` and may be left out.
pub(in crate::plan) fn docs(api: &package::Api, patches: bool) -> Docs {
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
    say(&mut docs, if patches { BODIES_WITH_NULL } else { BODIES });
    say(&mut docs, OPEN);
    docs.heading("Streaming and saving");
    say(&mut docs, STREAMING);
    docs.heading("Options of a call");
    say(&mut docs, OPTIONS);
    docs.heading("Endpoints outside the document");
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

const BODIES: Paragraphs = &[(
    "`new` of a type takes its required members, and each optional member has a setter of its name. Fields are public too: an \
     optional one is an `Option`.",
    &[],
)];

const BODIES_WITH_NULL: Paragraphs = &[(
    "`new` of a type takes its required members, and each optional member has a setter of its name. Fields are public too: an \
     optional one is an `Option`, and one that may also be `null` is a {}, with a second setter whose name ends in `_null`.",
    &[("Patch", "runtime::Patch")],
)];

const OPEN: Paragraphs = &[(
    "Values that the document does not list are no errors: enumerations and unions have a variant `Unknown` that keeps them.",
    &[],
)];

const STREAMING: Paragraphs = &[(
    "A call that returns one page of a list has `items()` and `pages()`, streams over that page and all after it; one that returns \
     bytes has `save_to`, which writes them to a file, and `bytes_stream`. Server-sent events, lines of JSON and parts are a \
     stream of items: `while let Some(item) = stream.next().await`. The {} of a request is bytes, a file or a stream.",
    &[("Body", "runtime::Body")],
)];

const OPTIONS: Paragraphs = &[
    (
        "A call is a value: it does nothing until it is awaited or sent, can be spawned, and has a setter for each optional \
     parameter. Every call has the setters `with_header`, `with_timeout`, `with_retry` and others whose names begin with `with_`. \
     `with_response` returns a {} with the status, the headers and the body. Transient failures are retried, see {}.",
        &[("Response", "Response"), ("Retry", "runtime::Retry")],
    ),
    (
        "Of the error of a call, `error.api()` is the documented error, `error.json::<T>()` the body decoded as one type for all \
     statuses, and `error.is_status(404)` tests the status. Errors of all calls convert into an {} by `?`; its {} is the reason.",
        &[("Error", "Error"), ("ErrorKind", "ErrorKind")],
    ),
];

const LEFT_OUT: Paragraphs = &[(
    "{} sends any other request to the same server, with the client's credentials and options, and {} sets a header of every \
     request.",
    &[
        ("Client::request", "Client::request"),
        ("default_header", "ClientBuilder::default_header"),
    ],
)];

const TESTS: Paragraphs = &[(
    "A {} responds to calls by the id of their operation, which is in the documentation of each method, and records the requests: \
     `Client::builder().transport(mock.clone())`.",
    &[("MockTransport", "runtime::MockTransport")],
)];

const BY_RESOURCE: Paragraphs = &[(
    "Each resource is a Cargo feature, which the table above names; none is enabled by default. It includes the calls of the resource \
     and the types that few resources use; types that many use are always there. `all-resources` enables all, and the types that no \
     call uses. If the compiler does not find a method or a type, its feature is not enabled.",
    &[],
)];

const FEATURES: Paragraphs = &[(
    "`reqwest` (a transport) and `gzip` (compressed responses) are enabled by default; without `reqwest`, provide any {}. `brotli`, \
     `deflate` and `zstd` are other content codings, `charsets` adds all charsets of the web, `blocking` is for programs that are \
     not asynchronous (`call.send().wait()`), `stream` makes streams `futures_core::Stream`s, `tower` sends by any `tower` service, \
     and `tracing` adds a span for each call.",
    &[("Transport", "runtime::Transport")],
)];
