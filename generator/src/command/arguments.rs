//! What a user can write on the command line.

use std::io;
use std::path::PathBuf;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};

use super::Outcome;
use crate::compare::Level;
use crate::diagnostic::Code;
use crate::nearest::nearest;
use crate::report::Format;

/// Typed Rust clients from OpenAPI documents.
///
/// Without a command, the crate that specs/generator.toml describes is generated anew; the file is looked for in
/// this folder and those above it.
///
/// Exit status: 0 fine; 1 the generated files are stale, or there are diagnostics at the chosen level; 2 wrong usage,
/// or a file cannot be read or written.
#[derive(Debug, Parser)]
#[command(name = "generator", version, args_conflicts_with_subcommands = true)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    #[command(flatten)]
    pub(super) workspace: Workspace,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Makes a crate of one document.
    Generate(Generate),
    /// Reports on a document without generating: everything that is found in it, and counts.
    Check(Check),
    /// Says what differs between the clients of two versions of a document, and what that means for a version.
    Diff(Diff),
    /// Puts a new version of a document in place, and says what differs for those who use its client.
    Update(Update),
    /// Adds to a document what pages of documentation show of it and it lacks.
    Merge(Merge),
    /// Prints one stage of the pipeline.
    Dump(Dump),
    /// Says what a code of a finding means, with an example, and what to do about it; without a code, lists all.
    Explain {
        /// The code, as it stands in brackets: `unresolved-reference`.
        #[arg(value_parser = code)]
        code: Option<Code>,
    },
    /// Prints a script that completes commands and options in a shell.
    Completions { shell: clap_complete::Shell },
    /// Prints the manual page, in roff.
    Man,
}

/// Options of the command without a name.
#[derive(Debug, Args)]
pub(super) struct Workspace {
    /// Writes nothing; says what is stale, and exits with 1 where anything is.
    #[arg(long)]
    pub(super) check: bool,
    /// The configuration, where it is not specs/generator.toml.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Replaces and removes files that were edited, or that were not generated.
    #[arg(long, conflicts_with = "check")]
    pub(super) overwrite: bool,
    /// Gives all names anew, instead of keeping those of generated.lock.
    #[arg(long)]
    pub(super) relock: bool,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Generate {
    #[command(flatten)]
    pub(super) document: Document,
    /// The crate's folder.
    #[arg(long, value_name = "DIR")]
    pub(super) output: PathBuf,
    /// The package's name; that of the folder otherwise.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// The package's licence, an SPDX expression. What the generator writes is 0BSD.
    #[arg(long, value_name = "L")]
    pub(super) license: Option<String>,
    /// Adds tests that call every operation, with values made of the document: to a transport for tests, or to a server.
    #[arg(long)]
    pub(super) with_smoke_tests: bool,
    /// Writes nothing; says what is stale, and exits with 1 where anything is.
    #[arg(long)]
    pub(super) check: bool,
    /// Replaces and removes files that were edited, or that were not generated.
    #[arg(long, conflicts_with = "check")]
    pub(super) overwrite: bool,
    /// Gives all names anew, instead of keeping those of generated.lock.
    #[arg(long)]
    pub(super) relock: bool,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    pub(super) document: Document,
    /// Lists where raw JSON stands: for want of a type, and where the document says "anything".
    #[arg(long)]
    pub(super) census: bool,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The document as it was, in YAML or JSON; with `--since`, the document. Of a folder, its file called `openapi` or
    /// `swagger`, or else its only one.
    pub(super) old: PathBuf,
    /// The document as it is now.
    #[arg(required_unless_present = "since", conflicts_with = "since")]
    pub(super) new: Option<PathBuf>,
    /// Compares the document with what it was in this revision of its git repository: it, the files that it refers to and its
    /// overlays. What is not there in the revision is taken as it is.
    #[arg(long, value_name = "REV")]
    pub(super) since: Option<String>,
    /// An overlay to apply to both; several are applied in order.
    #[arg(long, value_name = "FILE")]
    pub(super) overlay: Vec<PathBuf>,
    /// What is chosen of both, as for `generate`; with `--api`, the generator.toml that has it.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// The choices and overlays of `[api.NAME]` in specs/generator.toml.
    #[arg(long, value_name = "NAME")]
    pub(super) api: Option<String>,
    /// Another folder that references may lead into.
    #[arg(long, value_name = "DIR")]
    pub(super) allow_dir: Vec<PathBuf>,
    /// Names the new client anew, instead of keeping the names of what is in both.
    #[arg(long)]
    pub(super) relock: bool,
    /// How it is printed: for a person, as JSON, as GitHub's workflow commands, or for the description of a change.
    #[arg(long, value_enum, default_value_t = Printed::Human)]
    pub(super) format: Printed,
    /// Exits with 1 where the verdict is this or more, unless nothing differs at all.
    #[arg(long, value_enum, value_name = "LEVEL")]
    pub(super) fail_on: Option<Limit>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Printed {
    Human,
    Json,
    Github,
    Markdown,
}

/// What a difference means for a version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Limit {
    Patch,
    Minor,
    Major,
}

impl Limit {
    pub(super) fn level(self) -> Level {
        match self {
            Self::Patch => Level::Patch,
            Self::Minor => Level::Minor,
            Self::Major => Level::Major,
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Update {
    /// The API whose document is updated: `[api.NAME]` of the configuration.
    #[arg(value_name = "NAME")]
    pub(super) api: String,
    /// The new document, or a page of text with a part of it in fenced code blocks; `-` is standard input.
    #[arg(value_name = "FILE")]
    pub(super) document: PathBuf,
    /// The configuration, where it is not specs/generator.toml.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
    /// Leaves the version of the generated crate and its CHANGELOG.md as they are.
    #[arg(long)]
    pub(super) no_bump: bool,
    /// How what differs is printed: for a person, as JSON, as GitHub's workflow commands, or for the description of a
    /// change.
    #[arg(long = "print", value_enum, default_value_t = Printed::Human)]
    pub(super) printed: Printed,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Merge {
    /// OpenAPI documents, or pages of text with some in fenced code blocks, in YAML or JSON.
    #[arg(value_name = "PAGE", required = true)]
    pub(super) pages: Vec<PathBuf>,
    /// The document that gets what they show; begun with the first of them where it is not there.
    #[arg(long, value_name = "SPEC")]
    pub(super) into: PathBuf,
    /// Takes what the pages say where the document says something else.
    #[arg(long)]
    pub(super) replace: bool,
    /// Writes nothing; shows what would change, and exits with 1 where anything would.
    #[arg(long)]
    pub(super) check: bool,
    /// How findings are printed: for a person, as JSON lines, or as GitHub's workflow commands.
    #[arg(long, value_name = "human|json|github", value_parser = format(), default_value = "human")]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct Dump {
    #[command(flatten)]
    pub(super) document: Document,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Stage::Api)]
    pub(super) stage: Stage,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Document {
    /// The document, in YAML or JSON.
    pub(super) spec: PathBuf,
    /// An overlay to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    pub(super) overlay: Vec<PathBuf>,
    /// What is chosen of it, and how: the tables `select`, `names`, `types` and `diagnostics`, and `overlays`, as
    /// generator.toml has them for each document.
    #[arg(long, value_name = "FILE")]
    pub(super) config: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Stage {
    /// The text that is generated from, its overlays applied.
    Effective,
    /// The document as it is written.
    Document,
    /// What it means.
    Api,
    /// The client as it is planned.
    Rust,
}

/// How documents are read, and what stops.
#[derive(Debug, Default, Args)]
pub(super) struct Input {
    /// Another folder that references may lead into.
    #[arg(long, value_name = "DIR")]
    pub(super) allow_dir: Vec<PathBuf>,
    /// Stops at any warning.
    #[arg(long)]
    pub(super) strict: bool,
    /// How findings are printed: for a person, as JSON lines, or as GitHub's workflow commands.
    #[arg(long, value_name = "human|json|github", value_parser = format(), default_value = "human")]
    pub(super) format: Format,
    /// Says where the time went: each step, each document, reading and writing.
    #[arg(long)]
    pub(super) timings: bool,
    /// Stops at findings of this code.
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub(super) deny: Vec<Code>,
}

/// The script of a shell.
pub(super) fn completions(
    shell: clap_complete::Shell,
    out: &mut dyn io::Write,
) -> io::Result<Outcome> {
    clap_complete::generate(shell, &mut Arguments::command(), "generator", out);
    Ok(Outcome::Fine)
}

pub(super) fn manual(out: &mut dyn io::Write) -> io::Result<Outcome> {
    clap_mangen::Man::new(Arguments::command()).render(out)?;
    Ok(Outcome::Fine)
}

fn format() -> impl TypedValueParser<Value = Format> {
    let names = PossibleValuesParser::new(["human", "json", "github"]);
    names.map(|name| match name.as_str() {
        "json" => Format::Json,
        "github" => Format::Github,
        _ => Format::Human,
    })
}

fn code(name: &str) -> Result<Code, String> {
    let all = || Code::ALL.iter();
    Code::named(name).ok_or_else(|| match nearest(name, all().map(|code| code.as_str())) {
        Some(meant) => format!("there is no such code; did you mean `{meant}`?"),
        None => "there is no such code".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn codes_are_known_by_name() {
        assert_eq!(code("open-type"), Ok(Code::OpenType));
        assert_eq!(
            code("opentype"),
            Err("there is no such code; did you mean `open-type`?".to_owned())
        );
    }
}
