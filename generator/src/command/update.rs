//! A new version of a document in; it and its client in place, and what that means for those who use it printed.
//!
//! Everything is written, or nothing.

use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};

use super::arguments::Update;
use super::change::{self, Action, Change, Step};
use super::clock::Clock;
use super::compared::{self, Version};
use super::findings::{self, Printing};
use super::loaded::{self, Loaded};
use super::one::{self, Job};
use super::{Outcome, Surroundings, apply, documents, locks, version, workspace};
use crate::compare::Comparison;
use crate::config::file::{DocumentEntry, Setup, read};
use crate::config::{Levels, plain};
use crate::diagnostic::Diagnostics;
use crate::merge;
use crate::sources::{Source, Sources};

/// The list of changes in the folder of the generated crate, which is the user's.
const LOG: &str = "CHANGELOG.md";

pub(super) fn run(arguments: &Update, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let path = workspace::configuration(arguments.config.as_deref(), at)?;
    let shown = documents::shown(&path, &at.folder);
    let configuration = Sources::single(&shown, documents::read(&path)?);
    let mut found = Diagnostics::default();
    let setup = read(&configuration.entry().text, &mut found);
    let levels = setup.as_ref().map(|setup| setup.levels.clone());
    let levels = levels.unwrap_or_default();
    let printing = Printing {
        input: &arguments.input,
        levels: &levels,
        all: false,
    };
    findings::print(&configuration, &found, printing, at)?;
    let Some(setup) = setup else {
        return Ok(Outcome::Failed);
    };
    let mut apis = setup.config.apis.iter();
    let Some(index) = apis.position(|api| api.module == arguments.api) else {
        let (shown, name) = (shown.display(), &arguments.api);
        return Err(io::Error::other(format!("{shown} has no `[api.{name}]`")));
    };
    let folder = path.parent().unwrap_or(Path::new("/"));
    let files = workspace::files(&setup.documents, folder);
    let spec = files[index].spec.clone();
    let old_text = documents::read(&spec)?;
    let Some(text) = text(arguments, &spec, &old_text, at)? else {
        return Ok(Outcome::Found);
    };
    if text == old_text {
        let shown = documents::shown(&spec, &at.folder);
        at.print(&format!("{}: nothing is new\n", shown.display()))?;
        return Ok(Outcome::Fine);
    }
    let instead = |path: &Path| (path == spec).then(|| text.clone());
    let loaded = |entry: &DocumentEntry, instead: documents::Instead<'_>| {
        let inside = |path: &String| folder.join(path);
        let overlays: Vec<PathBuf> = entry.overlays.iter().map(inside).collect();
        let allowed = &arguments.input.allow_dir;
        loaded::load_with(
            &inside(&entry.path),
            &overlays,
            &at.folder,
            allowed,
            instead,
        )
    };
    let entry = &setup.documents[index];
    let (old, new) = (loaded(entry, &|_| None)?, loaded(entry, &instead)?);
    let mut found = Diagnostics::default();
    let documents = workspace::load_all(
        &setup.documents,
        |entry| loaded(entry, &instead),
        &mut found,
    );
    findings::print(&configuration, &found, printing, at)?;
    let Some(documents) = documents else {
        return Ok(Outcome::Failed);
    };
    let output = documents::plain(&folder.join(&setup.output));
    let of = Of {
        arguments,
        printing,
        setup: &setup,
        index,
        output: &output,
    };
    let Some((difference, said)) = of.difference(old, new, at)? else {
        return Ok(Outcome::Found);
    };
    at.print(&said)?;
    let bump = of.bump(&configuration.entry().text, &difference)?;
    let new_configuration = match &bump {
        Some(bump) => &bump.configuration,
        None => &configuration.entry().text,
    };
    let job = Job {
        choices: plain(new_configuration),
        files: &files,
        folder: &output,
        check: false,
        overwrite: false,
        printing,
        configuration: Some(&configuration),
        command: String::new(),
    };
    let Some(crate_) = of.crate_(&documents, &bump, &job, at)? else {
        return Ok(Outcome::Found);
    };
    let mut steps = vec![(spec.clone(), Some(old_text), text.clone())];
    if let Some(bump) = &bump {
        let old = configuration.entry().text.clone();
        steps.push((path.clone(), Some(old), bump.configuration.clone()));
        let (old, new) = bump.log.clone();
        steps.push((output.join(LOG), old, new));
    }
    let shown = |path: &Path| documents::shown(path, &at.folder).display().to_string();
    let crate_said = one::summary(&crate_);
    let mut lines = format!(
        "\n{}: updated\n{}: {crate_said}\n",
        shown(&spec),
        shown(&output)
    );
    if let Some(bump) = &bump {
        lines += &format!(
            "{}: {} → {}\n",
            setup.config.package.name, bump.from, bump.to
        );
    }
    all(&steps, &output, crate_)?;
    at.print(&lines)?;
    Ok(Outcome::Fine)
}

/// The new text of the document: what was given, or with what a page shows; `None` where that cannot be, which was printed.
fn text(
    arguments: &Update,
    spec: &Path,
    old: &str,
    at: &mut Surroundings<'_>,
) -> io::Result<Option<String>> {
    let given = match arguments.document.as_os_str() == "-" {
        true => {
            let mut bytes = Vec::new();
            io::stdin().read_to_end(&mut bytes)?;
            super::text::decoded(bytes)?
        }
        false => documents::read(&at.absolute(&arguments.document))?,
    };
    if merge::is_document(&given) {
        return Ok(Some(given));
    }
    let source = |path: PathBuf, text: String| Source { path, text };
    let document = source(documents::shown(spec, &at.folder), old.to_owned());
    let page = source(arguments.document.clone(), given);
    let mut found = Diagnostics::default();
    let merged = merge::merge(document, &[page], true, &mut found);
    let levels = Levels::default();
    let printing = Printing {
        input: &arguments.input,
        levels: &levels,
        all: true,
    };
    findings::print(&merged.written, &found, printing, at)?;
    Ok(merged.text)
}

/// The next version, and the texts that say it.
struct Bump {
    from: String,
    to: String,
    configuration: String,
    /// The list of changes as it was, and as it is.
    log: (Option<String>, String),
}

/// The update of one API.
struct Of<'a> {
    arguments: &'a Update,
    printing: Printing<'a>,
    setup: &'a Setup,
    index: usize,
    output: &'a Path,
}

impl Of<'_> {
    /// What differs, and how it is printed; `None` where no client can be made of one of them, which was printed.
    fn difference(
        &self,
        old: Loaded,
        new: Loaded,
        at: &mut Surroundings<'_>,
    ) -> io::Result<Option<(Comparison, String)>> {
        let mut settings = self.setup.config.apis[self.index].clone();
        settings.locked = locks::read(self.output)?.of(&settings.module);
        let input = self.printing.input;
        let mut versions: Vec<Version> = Vec::new();
        for loaded in [old, new] {
            match compared::version(loaded, settings.clone(), input, at)? {
                Some(version) => versions.push(version),
                None => return Ok(None),
            }
        }
        let told = |old, new| compared::told(old, new, self.arguments.printed);
        Ok(match versions.as_slice() {
            [old, new] => Some(told(old, new)),
            _ => None,
        })
    }

    fn bump(&self, configuration: &str, found: &Comparison) -> io::Result<Option<Bump>> {
        if self.arguments.no_bump || !compared::differs(found) {
            return Ok(None);
        }
        let from = &self.setup.config.package.version;
        let Some(to) = version::next(from, found.level) else {
            let message = format!("`{from}` is no version that can be raised; pass `--no-bump`");
            return Err(io::Error::other(message));
        };
        let old = match documents::read(&self.output.join(LOG)) {
            Ok(text) => Some(text),
            Err(error) if error.kind() == ErrorKind::NotFound => None,
            Err(error) => return Err(error),
        };
        let changes = match compared::listed(found) {
            none if none.is_empty() => "* Other documentation\n".to_owned(),
            changes => changes,
        };
        let new = version::logged(old.as_deref(), &to, &changes);
        Ok(Some(Bump {
            configuration: version::written(configuration, self.setup, &to),
            from: from.clone(),
            to,
            log: (old, new),
        }))
    }

    /// What has to happen to the generated crate; `None` where something is in the way, which was printed.
    fn crate_(
        &self,
        documents: &[Loaded],
        bump: &Option<Bump>,
        job: &Job<'_>,
        at: &mut Surroundings<'_>,
    ) -> io::Result<Option<Change>> {
        let mut config = self.setup.config.clone();
        locks::keep(&mut config, self.output, locks::Relock::No)?;
        if let Some(bump) = bump {
            config.package.version.clone_from(&bump.to);
        }
        let mut clock = Clock::new();
        let Ok(texts) = one::texts(documents, &config, job, &mut clock, at)? else {
            return Ok(None);
        };
        let made = one::made(documents, &config, job);
        let (change, obstacles) = change::plan(self.output, &texts.files, made)?;
        if !obstacles.is_empty() {
            let shown = documents::shown(self.output, &at.folder);
            findings::print_obstacles(&shown, &obstacles, self.printing.input, at)?;
            return Ok(None);
        }
        Ok(Some(change))
    }
}

/// Writes single files, each with what it was, and a folder's: all of it, or nothing.
fn all(
    files: &[(PathBuf, Option<String>, String)],
    output: &Path,
    crate_: Change,
) -> io::Result<()> {
    let mut root = output.to_owned();
    for (path, ..) in files {
        while !path.starts_with(&root) {
            root.pop();
        }
    }
    let inside = |path: &Path| {
        let path = path.strip_prefix(&root).unwrap_or(path);
        let parts = path.components();
        let parts = parts.map(|part| part.as_os_str().to_string_lossy().into_owned());
        parts.collect::<Vec<String>>().join("/")
    };
    let files = files.iter().map(|(path, old, text)| Step {
        path: inside(path),
        action: match old.clone() {
            Some(old) => Action::Replace {
                old,
                text: text.clone(),
            },
            None => Action::Create { text: text.clone() },
        },
    });
    let generated = crate_.steps.into_iter().map(|step| Step {
        path: inside(&output.join(&step.path)),
        action: step.action,
    });
    let change = Change {
        steps: files.chain(generated).collect(),
        ..Change::default()
    };
    apply::apply(&root, &change)
}
