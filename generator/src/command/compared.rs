//! Two versions of a document in; what differs for those who use a client of it, printed.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use super::arguments::{Diff, Document, Input, Printed};
use super::clock::Clock;
use super::configured;
use super::entry;
use super::findings::{self, Printing};
use super::git;
use super::loaded::{self, Loaded};
use super::locks;
use super::{Outcome, Surroundings, documents};
use crate::api::Api;
use crate::compare::{self, Client, Comparison};
use crate::config::{ApiConfig, Config, Levels, Package, file};
use crate::diagnostic::Diagnostics;
use crate::place::Place;
use crate::plan::Planned;
use crate::report::Report;
use crate::sources::Sources;
use crate::{lower, parse, plan, select};

mod human;
mod machine;

/// A version of a document, and the client that is made of it.
pub(super) struct Version {
    loaded: Loaded,
    made: Made,
}

/// The client of a document, as it is compared.
pub(super) struct Made {
    api: Api,
    planned: Planned,
    /// What the configuration says that this version does not have.
    unmatched: Diagnostics,
}

pub(super) fn run(arguments: &Diff, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let input = Input {
        allow_dir: arguments.allow_dir.clone(),
        ..Input::default()
    };
    let of_api = match &arguments.api {
        Some(name) => match of_api(name, arguments.config.as_deref(), at)? {
            Some(found) => Some(found),
            None => return Ok(Outcome::Failed),
        },
        None => None,
    };
    let old = entry::of(&arguments.old, &at.folder)?;
    let new = match &arguments.new {
        Some(new) => entry::of(new, &at.folder)?,
        None => old.clone(),
    };
    let since = match &arguments.since {
        Some(revision) => Some(git::commit_with(&at.absolute(&old), revision)?),
        None => None,
    };
    let mut versions: Vec<Version> = Vec::new();
    let mut configuration = None;
    for (spec, since) in [(&old, since), (&new, None)] {
        let instead = |path: &Path| since.as_ref()?.text(path);
        let found = match &of_api {
            Some(OfApi {
                settings, overlays, ..
            }) => {
                let all: Vec<PathBuf> =
                    overlays.iter().chain(&arguments.overlay).cloned().collect();
                let allowed = &input.allow_dir;
                let loaded = loaded::load_with(spec, &all, &at.folder, allowed, &instead)?;
                Some((loaded, settings.clone()))
            }
            None => {
                let document = Document {
                    spec: spec.clone(),
                    overlay: arguments.overlay.clone(),
                    config: arguments.config.clone(),
                };
                let clock = &mut Clock::new();
                let configured = configured::load_with(&document, &input, clock, at, &instead)?;
                configured.map(|configured| {
                    configuration = configured.text;
                    (configured.loaded, configured.setup.api)
                })
            }
        };
        let Some((loaded, mut settings)) = found else {
            return Ok(Outcome::Failed);
        };
        // What is in both is called as it was.
        if let Some(Version { made, .. }) = versions.first() {
            settings.locked = made.planned.names[0].clone();
            settings.relock = arguments.relock;
        }
        match version(loaded, settings, &input, at)? {
            Some(version) => versions.push(version),
            None => return Ok(Outcome::Failed),
        }
    }
    let [old, new] = versions.as_slice() else {
        return Ok(Outcome::Failed);
    };
    let configuration = configuration.or(of_api.map(|of_api| of_api.text));
    if in_neither(old, new, configuration.as_ref(), &input, at)? {
        return Ok(Outcome::Failed);
    }
    let (found, text) = told(old, new, arguments.format);
    at.print(&text)?;
    let fails = arguments
        .fail_on
        .is_some_and(|limit| found.level >= limit.level() && !is_nothing(&found));
    Ok(if fails { Outcome::Found } else { Outcome::Fine })
}

/// Prints what the configuration says that neither version has; gives whether there is anything.
fn in_neither(
    old: &Version,
    new: &Version,
    configuration: Option<&Sources>,
    input: &Input,
    at: &mut Surroundings<'_>,
) -> io::Result<bool> {
    let in_new: HashSet<&str> = (new.made.unmatched.iter())
        .map(|one| one.message.as_str())
        .collect();
    let mut unmatched = old.made.unmatched.clone();
    unmatched.retain(|one| in_new.contains(one.message.as_str()));
    let printing = Printing {
        input,
        levels: &Levels::default(),
        all: true,
    };
    findings::print_configuration(configuration, &unmatched, printing, at)
}

/// Whether two clients are the same but perhaps for their documentation.
fn is_nothing(found: &Comparison) -> bool {
    found.changes.is_empty() && found.wire.is_empty() && found.documentation == 0
}

fn client(made: &Made) -> Client<'_> {
    Client {
        api: &made.api,
        planned: &made.planned.value,
        origins: &made.planned.origins[0],
    }
}

pub(super) fn between(old: &Made, new: &Made) -> Comparison {
    compare::compare(client(old), client(new))
}

/// What differs, and the whole of it in a form.
pub(super) fn told(old: &Version, new: &Version, printed: Printed) -> (Comparison, String) {
    let found = between(&old.made, &new.made);
    let places = Places::of(old, new);
    let text = match printed {
        Printed::Human => human::text(&found, &places),
        Printed::Markdown => human::markdown(&found, &places),
        Printed::Json => machine::json(&found, &places),
        Printed::Github => machine::github(&found, &places),
    };
    (found, text)
}

/// What differs as a list of changes in Markdown.
pub(super) fn listed(found: &Comparison) -> String {
    human::listed(found)
}

/// The verdict, and what breaks by name.
pub(super) fn short(found: &Comparison) -> String {
    human::short(found)
}

/// Whether a client is another for those who use it.
pub(super) fn differs(found: &Comparison) -> bool {
    !is_nothing(found)
}

/// What `[api.NAME]` of a configuration says.
struct OfApi {
    settings: ApiConfig,
    overlays: Vec<PathBuf>,
    /// The text of the configuration.
    text: Sources,
}

/// What `[api.NAME]` of a configuration says; nothing where it is wrong, which was printed.
fn of_api(
    name: &str,
    config: Option<&Path>,
    at: &mut Surroundings<'_>,
) -> io::Result<Option<OfApi>> {
    let path = match config {
        Some(path) => Some(at.absolute(path)),
        None => {
            let starts: Vec<_> = std::iter::once(&at.folder)
                .chain(&at.others)
                .cloned()
                .collect();
            documents::find_config(&starts)
        }
    };
    let Some(path) = path else {
        return Err(io::Error::other("no specs/generator.toml here or above"));
    };
    let text = Sources::single(documents::shown(&path, &at.folder), documents::read(&path)?);
    let mut found = Diagnostics::default();
    let setup = file::read(&text.entry().text, &mut found);
    let (input, levels) = (Input::default(), Levels::default());
    let printing = Printing {
        input: &input,
        levels: &levels,
        all: true,
    };
    findings::print(&text, &found, printing, at)?;
    let Some(setup) = setup else {
        return Ok(None);
    };
    let apis = setup.config.apis.into_iter().zip(setup.documents);
    let mut named = apis.filter(|(api, _)| api.module == name);
    let Some((api, entry)) = named.next() else {
        return Err(io::Error::other(format!(
            "{} has no `[api.{name}]`",
            path.display()
        )));
    };
    let folder = path.parent().unwrap_or(Path::new("/"));
    let output = documents::plain(&folder.join(setup.output));
    let mut api = api;
    api.locked = locks::read(&output)?.of(name);
    let overlays = entry.overlays.iter().map(|path| folder.join(path));
    Ok(Some(OfApi {
        settings: api,
        overlays: overlays.collect(),
        text,
    }))
}

/// The client of one version; what stops it is printed. What the configuration says that this version does not have is no
/// matter: the other may have it.
pub(super) fn version(
    loaded: Loaded,
    settings: ApiConfig,
    input: &Input,
    at: &mut Surroundings<'_>,
) -> io::Result<Option<Version>> {
    let mut found = Diagnostics::default();
    match made(&loaded, settings, &mut found) {
        Some(made) => Ok(Some(Version { loaded, made })),
        None => {
            let levels = Levels::default();
            let printing = Printing {
                input,
                levels: &levels,
                all: false,
            };
            findings::print(loaded.written(), &loaded.restored(&found), printing, at)?;
            Ok(None)
        }
    }
}

/// The client of a document, if one can be made.
pub(super) fn made(loaded: &Loaded, settings: ApiConfig, found: &mut Diagnostics) -> Option<Made> {
    let mut config = Config::single(Package::named("client"));
    config.apis = vec![settings];
    let document = parse::parse(loaded.effective()?, found)?;
    let api = lower::lower(&document, found);
    let mut unmatched = Diagnostics::default();
    let api = select::select(api, &config.apis[0], found, &mut unmatched);
    let planned = plan::plan(std::slice::from_ref(&api), &config);
    unmatched.extend(planned.configuration.clone());
    (!found.stops()).then_some(Made {
        api,
        planned,
        unmatched,
    })
}

/// Where things stand in both versions.
struct Places<'a> {
    old: (&'a Loaded, Report<'a>),
    new: (&'a Loaded, Report<'a>),
}

/// A line and a column of a file.
struct Spot {
    file: String,
    line: usize,
    column: usize,
}

impl<'a> Places<'a> {
    fn of(old: &'a Version, new: &'a Version) -> Self {
        let side = |version: &'a Version| (&version.loaded, Report::new(version.loaded.written()));
        Self {
            old: side(old),
            new: side(new),
        }
    }

    fn in_old(&self, place: &Place) -> Spot {
        spot(&self.old, place)
    }

    fn in_new(&self, place: &Place) -> Spot {
        spot(&self.new, place)
    }
}

fn spot((loaded, report): &(&Loaded, Report<'_>), place: &Place) -> Spot {
    let (file, line, column) = report.position(&loaded.written_at(place));
    Spot { file, line, column }
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}", self.file, self.line, self.column)
    }
}
