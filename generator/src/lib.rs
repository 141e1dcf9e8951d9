//! Typed Rust clients from OpenAPI documents.
//!
//! ```text
//! Sources —parse→ Document —lower→ Api —plan→ rust::Crate —emit, render→ Files
//! ```
//!
//! Every stage is a function from one value to the next; only [`command`] reads a disk or prints. Stages that may
//! find something wrong push a [`Diagnostic`](diagnostic::Diagnostic) and carry on.

pub mod api;
pub mod command;
pub mod compare;
pub mod config;
pub mod diagnostic;
pub mod document;
mod emit;
pub mod lock;
pub mod lower;
pub mod manifest;
pub mod merge;
pub mod nearest;
pub mod overlay;
pub mod package;
pub mod parse;
mod pattern;
pub mod place;
pub mod plan;
mod positions;
pub mod prose;
mod render;
pub mod report;
mod runtime_files;
pub mod rust;
pub mod samples;
pub mod select;
pub mod sources;

use std::collections::BTreeMap;

/// The version of `openapiv3` whose documents [`Sources::from_openapi`] takes.
pub use openapiv3;

use api::Api;
use config::Config;
use diagnostic::Diagnostics;
use lock::Lock;
use sources::Sources;

/// Texts by path relative to the crate's folder.
pub type Files = BTreeMap<String, String>;

/// What came of generating one crate.
#[derive(Debug)]
pub struct Output {
    /// The whole crate; `None` where a diagnostic stops.
    pub files: Option<Files>,
    /// What each document means, in the order of the configuration; those that could be read.
    pub apis: Vec<Api>,
    /// What was found in each document, in the order of the configuration.
    pub diagnostics: Vec<Diagnostics>,
    /// What the configuration says that the documents do not have; places are bytes of its text.
    pub configuration: Diagnostics,
}

/// Generates one crate with a module for each document: `config.apis` and `documents` go together, in order.
///
/// Nothing is read or written: a build script reads the document, and writes the files where it wants them.
///
/// # Examples
///
/// ```
/// use generator::config::{Config, Package};
/// use generator::report::{Format, Report};
/// use generator::sources::Sources;
///
/// let text = "
/// openapi: 3.1.1
/// info: {title: Files, version: '1'}
/// servers: [{url: 'https://api.example.com'}]
/// paths:
///   /files/{id}:
///     delete:
///       operationId: deleteFile
///       parameters: [{name: id, in: path, required: true, schema: {type: string}}]
///       responses: {'204': {description: Gone}}
/// ";
/// let sources = Sources::single("files.yaml", text);
/// let config = Config::single(Package::named("files-client"));
/// let output = generator::generate(&[sources.clone()], &config);
///
/// let report = Report::new(&sources);
/// for found in &output.diagnostics[0] {
///     eprintln!("{}", report.text(found, found.code.severity(), Format::Human, false));
/// }
/// let files = output.files.expect("the document is usable");
/// assert!(files["Cargo.toml"].contains("name = \"files-client\""));
/// assert!(files["generated.lock"].contains("operation DELETE /files/{id} = files delete DeleteFile"));
/// assert!(files["README.md"].contains("FILES_CLIENT_BASE_URL"));
/// assert!(files.values().any(|text| text.contains("pub fn delete(&self, id: &str)")));
/// ```
pub fn generate(documents: &[Sources], config: &Config) -> Output {
    generate_watched(documents, config, &mut |_| {})
}

/// What [`generate_watched`] begins to do; of a document, by its index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Parse(usize),
    Lower(usize),
    Select(usize),
    Plan,
    /// Spelling and laying out every file.
    Emit,
}

/// Does what [`generate`] does, and tells of each step as it begins.
pub fn generate_watched(
    documents: &[Sources],
    config: &Config,
    watch: &mut dyn FnMut(Step),
) -> Output {
    let mut apis = Vec::new();
    let mut diagnostics = Vec::new();
    let mut configuration = Diagnostics::default();
    for (index, (sources, settings)) in documents.iter().zip(&config.apis).enumerate() {
        let mut found = Diagnostics::default();
        watch(Step::Parse(index));
        let document = parse::parse(sources, &mut found);
        if let Some(document) = document.filter(|_| !found.stops()) {
            watch(Step::Lower(index));
            let api = lower::lower(&document, &mut found);
            // As large as the text, and mostly not needed any more.
            let document = Some(document).filter(|_| settings.smoke_tests);
            watch(Step::Select(index));
            let mut api = select::select(api, settings, &mut found, &mut configuration);
            api.samples = document.map(|document| samples::of(&document, &api));
            apis.push(api);
        }
        diagnostics.push(found);
    }
    let usable = apis.len() == documents.len() && !diagnostics.iter().any(Diagnostics::stops);
    let mut lock = Lock::default();
    let files = usable.then(|| {
        watch(Step::Plan);
        let planned = plan::plan(&apis, config);
        for (settings, names) in config.apis.iter().zip(planned.names) {
            let module = if config.at_root { "" } else { &settings.module };
            lock.set(module, names);
        }
        for (found, more) in diagnostics.iter_mut().zip(planned.diagnostics) {
            found.extend(more);
        }
        configuration.extend(planned.configuration);
        watch(Step::Emit);
        let mut files = write(&planned.value);
        files.insert(lock::PATH.to_owned(), lock.text());
        files
    });
    Output {
        files: files.filter(|_| configuration.is_empty()),
        apis,
        diagnostics,
        configuration,
    }
}

/// The texts of a planned crate: its code, the runtime's files, and what makes it a package.
pub fn write(planned: &rust::Crate) -> Files {
    let parts = &runtime_files::Part::with_needed(&planned.runtime_parts);
    let mut files = Files::new();
    let all = [
        render::files(planned, emit::items),
        runtime_files::files(parts),
        package::files(&planned.package, parts),
        match planned.tests.is_empty() {
            true => Files::new(),
            false => runtime_files::smoke(parts),
        },
    ];
    for (path, text) in all.into_iter().flatten() {
        let other = files.insert(path.clone(), text);
        assert!(other.is_none(), "two files would be `{path}`");
    }
    files
}
