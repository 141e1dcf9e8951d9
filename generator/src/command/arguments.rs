//! What a user can write on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::diagnostic::Code;
use crate::nearest::nearest;

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
    /// Prints one stage of the pipeline.
    Dump(Dump),
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
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Generate {
    /// The document, in YAML or JSON.
    pub(super) spec: PathBuf,
    /// The crate's folder.
    #[arg(long, value_name = "DIR")]
    pub(super) output: PathBuf,
    /// The package's name; that of the folder otherwise.
    #[arg(long)]
    pub(super) name: Option<String>,
    /// The package's licence, an SPDX expression. What the generator writes is 0BSD.
    #[arg(long, value_name = "L")]
    pub(super) license: Option<String>,
    /// Writes nothing; says what is stale, and exits with 1 where anything is.
    #[arg(long)]
    pub(super) check: bool,
    /// Replaces and removes files that were edited, or that were not generated.
    #[arg(long, conflicts_with = "check")]
    pub(super) overwrite: bool,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Debug, Args)]
pub(super) struct Dump {
    /// The document, in YAML or JSON.
    pub(super) spec: PathBuf,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Stage::Api)]
    pub(super) stage: Stage,
    #[command(flatten)]
    pub(super) input: Input,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Stage {
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
    /// Stops at findings of this code.
    #[arg(long, value_name = "CODE", value_parser = code)]
    pub(super) deny: Vec<Code>,
}

fn code(name: &str) -> Result<Code, String> {
    let all = || Code::ALL.iter();
    let known = all().copied().find(|code| code.as_str() == name);
    known.ok_or_else(|| match nearest(name, all().map(|code| code.as_str())) {
        Some(meant) => format!("there is no such code; did you mean `{meant}`?"),
        None => "there is no such code".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        use clap::CommandFactory;
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
