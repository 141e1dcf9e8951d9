//! A document in; one stage of the pipeline printed.

use std::io;

use super::arguments::{Dump, Stage};
use super::findings::Printing;
use super::{Outcome, Surroundings, documents, findings};
use crate::config::{Config, Levels, Package};
use crate::diagnostic::Diagnostics;
use crate::{lower, parse, plan};

pub(super) fn run(arguments: &Dump, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let sources = documents::load(&arguments.spec, &at.folder, &arguments.input.allow_dir)?;
    let mut found = Diagnostics::default();
    let document = parse::parse(&sources, &mut found);
    let text = document.map(|document| match arguments.stage {
        Stage::Document => format!("{document:#?}\n"),
        Stage::Api => lower::lower(&document, &mut found).to_string(),
        Stage::Rust => {
            let api = lower::lower(&document, &mut found);
            let config = Config::single(Package::named("client"));
            format!("{:#?}\n", plan::plan(&[api], &config).value)
        }
    });
    let printing = Printing {
        input: &arguments.input,
        levels: &Levels::default(),
        all: false,
    };
    let stops = findings::print(&sources, &found, printing, at)?;
    at.print(&text.unwrap_or_default())?;
    Ok(if stops { Outcome::Found } else { Outcome::Fine })
}
