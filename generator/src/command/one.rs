//! A generated crate's texts in; the folder written or compared, and a summary printed.

use std::io;
use std::path::{Path, PathBuf};

use super::arguments::Generate;
use super::change::{Action, Change};
use super::clock::Clock;
use super::configured::{self, Configured};
use super::earlier;
use super::findings::Printing;
use super::loaded::Loaded;
use super::locks::{self, Relock};
use super::{Outcome, Surroundings, apply, change, diff, documents, findings, stale};
use crate::api::Api;
use crate::config::{self, Config, Package};
use crate::diagnostic::Diagnostics;
use crate::manifest::Made;
use crate::sources::Sources;
use crate::{Files, Output, Step, generate_watched};

/// What is to be done with the texts of a crate.
pub(super) struct Job<'a> {
    /// Absolute.
    pub(super) folder: &'a Path,
    pub(super) check: bool,
    pub(super) overwrite: bool,
    pub(super) printing: Printing<'a>,
    /// Where each document is.
    pub(super) files: &'a [earlier::Files],
    /// The text of the configuration, where there is one.
    pub(super) configuration: Option<&'a Sources>,
    /// What the user chose, without comments and layout.
    pub(super) choices: String,
    /// The command line that brings the folder up to date.
    pub(super) command: String,
}

/// `generator generate SPEC --output DIR`.
pub(super) fn run(arguments: &Generate, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let mut clock = Clock::new();
    let folder = at.absolute(&arguments.output);
    let name = arguments
        .name
        .clone()
        .unwrap_or_else(|| package_name(&folder));
    if let Some(why) = config::unfit_package(&name) {
        let help = "choose one with --name";
        return Err(io::Error::other(format!("{why}; {help}")));
    }
    let Some(configured) = configured::load(&arguments.document, &arguments.input, &mut clock, at)?
    else {
        return Ok(Outcome::Failed);
    };
    let license = arguments
        .license
        .clone()
        .unwrap_or_else(|| config::LICENSE.to_owned());
    let package = Package {
        license,
        publish: true,
        ..Package::named(name)
    };
    let mut config = configured.crate_of(package);
    locks::keep(&mut config, &folder, Relock::of(arguments.relock))?;
    let apis = config.apis.iter_mut();
    apis.for_each(|api| api.smoke_tests |= arguments.with_smoke_tests);
    let Configured {
        loaded,
        setup,
        text,
        overlays,
    } = configured;
    let choices = format!(
        "name = {:?}\nlicense = {:?}\n{}",
        config.package.name,
        config.package.license,
        text.as_ref()
            .map_or_else(String::new, |text| config::plain(&text.entry().text)),
    );
    let files = [earlier::Files {
        spec: at.absolute(&arguments.document.spec),
        overlays,
    }];
    let job = Job {
        choices,
        files: &files,
        folder: &folder,
        check: arguments.check,
        overwrite: arguments.overwrite,
        printing: Printing {
            input: &arguments.input,
            levels: &setup.levels,
            all: false,
        },
        configuration: text.as_ref(),
        command: command(arguments),
    };
    let new = !folder.join("Cargo.toml").exists();
    let outcome = make(&[loaded], &config, &job, &mut clock, at)?;
    if let (Outcome::Fine, true, Some(workspace)) = (outcome, new, enclosing_workspace(&folder)) {
        let workspace = documents::shown(&workspace, &at.folder);
        at.print(&format!(
            "It lies in the workspace of {}: a member that depends on it by path makes it a member too; \
             otherwise name it there in `members` or `exclude`.\n",
            workspace.display()
        ))?;
    }
    Ok(outcome)
}

/// The command line that does the same again.
fn command(arguments: &Generate) -> String {
    let document = &arguments.document;
    let mut words = vec![format!("generator generate {}", document.spec.display())];
    let overlays = document.overlay.iter();
    words.extend(overlays.map(|path| format!("--overlay {}", path.display())));
    let config = document.config.iter();
    words.extend(config.map(|path| format!("--config {}", path.display())));
    words.push(format!("--output {}", arguments.output.display()));
    words.extend(
        arguments
            .with_smoke_tests
            .then(|| "--with-smoke-tests".to_owned()),
    );
    words.join(" ")
}

/// The manifest of the workspace that a folder lies in, where cargo would look for one.
fn enclosing_workspace(folder: &Path) -> Option<PathBuf> {
    let manifests = folder
        .ancestors()
        .skip(1)
        .map(|above| above.join("Cargo.toml"));
    let is_workspace = |path: &PathBuf| {
        let text = documents::read(path).unwrap_or_default();
        text.lines().any(|line| line.trim() == "[workspace]")
    };
    manifests.into_iter().find(is_workspace)
}

/// Generates the crate and does the job with it.
pub(super) fn make(
    documents: &[Loaded],
    config: &Config,
    job: &Job<'_>,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
) -> io::Result<Outcome> {
    let made = make_timed(documents, config, job, clock, at);
    clock.end(at.err)?;
    let outcome = made?;
    if job.printing.input.timings {
        write!(at.err, "{}", clock.text())?;
    }
    Ok(outcome)
}

/// The texts of a crate, and what they were made of.
pub(super) struct Texts {
    pub(super) files: Files,
    apis: Vec<Api>,
    sources: Vec<Sources>,
}

impl Texts {
    /// What was read of each document, in a line.
    pub(super) fn counts(&self) -> String {
        let lines = self.sources.iter().zip(&self.apis).map(|(sources, api)| {
            let operations = counted(api.operations.len(), "operation");
            let types = counted(api.types.len(), "type");
            format!(
                "{}: {operations}, {types}\n",
                sources.entry().path.display()
            )
        });
        lines.collect()
    }
}

/// The texts of a crate; where something stops, that is printed, and how it ends is given instead.
pub(super) fn texts(
    documents: &[Loaded],
    config: &Config,
    job: &Job<'_>,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
) -> io::Result<Result<Texts, Outcome>> {
    let mut stops = false;
    let unusable = documents
        .iter()
        .filter(|document| document.effective().is_none());
    for document in unusable {
        let found = document.restored(&Diagnostics::default());
        findings::print(document.written(), &found, job.printing, at)?;
        stops = true;
    }
    if stops {
        return Ok(Err(Outcome::Found));
    }
    let sources: Vec<_> = documents
        .iter()
        .filter_map(Loaded::effective)
        .cloned()
        .collect();
    let Output {
        files,
        apis,
        diagnostics,
        configuration,
    } = timed(&sources, config, clock, at)?;
    let text = job.configuration;
    if findings::print_configuration(text, &configuration, job.printing, at)? {
        return Ok(Err(Outcome::Failed));
    }
    for (document, found) in documents.iter().zip(&diagnostics) {
        let found = document.restored(found);
        stops |= findings::print(document.written(), &found, job.printing, at)?;
    }
    Ok(match files.filter(|_| !stops) {
        Some(files) => Ok(Texts {
            files,
            apis,
            sources,
        }),
        None => Err(Outcome::Found),
    })
}

fn make_timed(
    documents: &[Loaded],
    config: &Config,
    job: &Job<'_>,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
) -> io::Result<Outcome> {
    let texts = match texts(documents, config, job, clock, at)? {
        Ok(texts) => texts,
        Err(outcome) => return Ok(outcome),
    };
    clock.begin("compare", String::new(), at.err)?;
    let made = made(documents, config, job);
    let (change, obstacles) = change::plan(job.folder, &texts.files, made.clone())?;
    clock.end(at.err)?;
    let shown = documents::shown(job.folder, &at.folder)
        .display()
        .to_string();
    if job.check {
        let reasons = stale::reasons(&change, &obstacles, &made);
        return check(&shown, (&change, &reasons), job, at);
    }
    if !obstacles.is_empty() && !job.overwrite {
        findings::print_obstacles(Path::new(&shown), &obstacles, job.printing.input, at)?;
        return Ok(Outcome::Found);
    }
    let differences = match &change.made_from {
        Some(before) => {
            earlier::differences(job.files, (documents, config), before, job.folder, at)
        }
        None => String::new(),
    };
    clock.begin("write", shown.clone(), at.err)?;
    apply::apply(job.folder, &change)?;
    clock.end(at.err)?;
    at.print(&texts.counts())?;
    at.print(&format!(
        "{shown}: {}, {:.2} s\n",
        summary(&change),
        clock.elapsed().as_secs_f64()
    ))?;
    at.print(&differences)?;
    Ok(Outcome::Fine)
}

/// What a crate is made from.
pub(super) fn made(documents: &[Loaded], config: &Config, job: &Job<'_>) -> Made {
    let mut made = Made::with(&job.choices);
    for (document, api) in documents.iter().zip(&config.apis) {
        let sources = document.written();
        let texts = sources.iter().map(|source| source.text.as_str());
        made.of(&api.module, sources.from_entry().into_iter().zip(texts));
    }
    made
}

/// Generates, each step timed.
pub(super) fn timed(
    documents: &[Sources],
    config: &Config,
    clock: &mut Clock,
    at: &mut Surroundings<'_>,
) -> io::Result<Output> {
    clock.watch(at.terminal, documents);
    let mut told = Ok(());
    let output = generate_watched(documents, config, &mut |step| {
        let (what, document) = match step {
            Step::Parse(index) => ("parse", Some(index)),
            Step::Lower(index) => ("lower", Some(index)),
            Step::Select(index) => ("select", Some(index)),
            Step::Plan => ("plan", None),
            Step::Emit => ("emit and render", None),
        };
        let of = document.map(|index| documents[index].entry().path.display().to_string());
        if told.is_ok() {
            told = clock.begin(what, of.unwrap_or_default(), at.err);
        }
    });
    clock.end(at.err)?;
    told.map(|()| output)
}

fn check(
    shown: &str,
    (change, reasons): (&Change, &[String]),
    job: &Job<'_>,
    at: &mut Surroundings<'_>,
) -> io::Result<Outcome> {
    if change.steps.is_empty() {
        at.print(&format!("{shown}: up to date\n"))?;
        return Ok(Outcome::Fine);
    }
    at.print(&diff::text(shown, change))?;
    let mut stale = format!("\n{shown} is stale:\n");
    for step in &change.steps {
        let action = match step.action {
            Action::Create { .. } => "missing",
            Action::Replace { .. } => "differs",
            Action::Remove { .. } => "no longer generated",
        };
        stale.push_str(&format!("  {}: {action}\n", step.path));
    }
    if !reasons.is_empty() {
        stale.push_str("Why:\n");
    }
    for reason in reasons {
        stale.push_str(&format!("  {reason}\n"));
    }
    stale.push_str(&format!("Run `{}` to bring it up to date.\n", job.command));
    at.print(&stale)?;
    Ok(Outcome::Found)
}

pub(super) fn summary(change: &Change) -> String {
    let removed = change
        .steps
        .iter()
        .filter(|step| matches!(step.action, Action::Remove { .. }))
        .count();
    let written = counted(change.steps.len() - removed, "file");
    format!(
        "{written} written, {} unchanged, {removed} removed",
        change.unchanged
    )
}

pub(super) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// A package name made of a folder's: its words, in lower case, with a dash between them.
fn package_name(folder: &Path) -> String {
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let lower = name.to_lowercase();
    let words = lower.split(|c: char| !c.is_ascii_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_names_its_package() {
        assert_eq!(
            package_name(Path::new("/a/My Client__v2.0")),
            "my-client-v2-0"
        );
    }
}
