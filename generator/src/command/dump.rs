//! A document in; one stage of the pipeline printed.

use std::io;

use super::arguments::{Document, Dump, Stage};
use super::findings::Printing;
use super::{Outcome, Surroundings, findings, loaded};
use crate::config::{Config, Levels, Package};
use crate::diagnostic::Diagnostics;
use crate::sources::Sources;
use crate::{lower, parse, plan};

pub(super) fn run(arguments: &Dump, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Document { spec, overlay } = &arguments.document;
    let loaded = loaded::load(spec, overlay, &at.folder, &arguments.input.allow_dir)?;
    let mut found = Diagnostics::default();
    let text = loaded
        .effective()
        .and_then(|sources| text(sources, arguments.stage, &mut found));
    let printing = Printing {
        input: &arguments.input,
        levels: &Levels::default(),
        all: false,
    };
    let found = loaded.restored(&found);
    let stops = findings::print(loaded.written(), &found, printing, at)?;
    at.print(&text.unwrap_or_default())?;
    Ok(if stops { Outcome::Found } else { Outcome::Fine })
}

fn text(sources: &Sources, stage: Stage, found: &mut Diagnostics) -> Option<String> {
    if stage == Stage::Effective {
        return Some(sources.entry().text.clone());
    }
    let document = parse::parse(sources, found)?;
    Some(match stage {
        Stage::Effective | Stage::Document => format!("{document:#?}\n"),
        Stage::Api => lower::lower(&document, found).to_string(),
        Stage::Rust => {
            let api = lower::lower(&document, found);
            let config = Config::single(Package::named("client"));
            format!("{:#?}\n", plan::plan(&[api], &config).value)
        }
    })
}
