//! A document in; one stage of the pipeline printed.

use std::io;

use super::arguments::{Dump, Stage};
use super::clock::Clock;
use super::configured::{self, Configured};
use super::findings::{self, Printing};
use super::{Outcome, Surroundings};
use crate::config::{Config, Package};
use crate::diagnostic::Diagnostics;
use crate::sources::Sources;
use crate::{lower, parse, plan, select};

pub(super) fn run(arguments: &Dump, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Dump {
        document,
        stage,
        input,
    } = arguments;
    let mut clock = Clock::new();
    let Some(configured) = configured::load(document, input, &mut clock, at)? else {
        return Ok(Outcome::Failed);
    };
    let config = configured.crate_of(Package::named("client"));
    let Configured {
        loaded,
        setup,
        text,
        ..
    } = configured;
    let (mut found, mut configuration) = (Diagnostics::default(), Diagnostics::default());
    clock.begin("all stages", String::new(), at.err)?;
    let stage = loaded.effective().and_then(|sources| {
        let found = (&mut found, &mut configuration);
        dumped(sources, *stage, &config, found)
    });
    clock.end(at.err)?;
    let printing = Printing {
        input,
        levels: &setup.levels,
        all: false,
    };
    if findings::print_configuration(text.as_ref(), &configuration, printing, at)? {
        return Ok(Outcome::Failed);
    }
    let found = loaded.restored(&found);
    let stops = findings::print(loaded.written(), &found, printing, at)?;
    at.print(&stage.unwrap_or_default())?;
    if input.timings {
        write!(at.err, "{}", clock.text())?;
    }
    Ok(if stops { Outcome::Found } else { Outcome::Fine })
}

fn dumped(
    sources: &Sources,
    stage: Stage,
    config: &Config,
    (found, configuration): (&mut Diagnostics, &mut Diagnostics),
) -> Option<String> {
    if stage == Stage::Effective {
        return Some(sources.entry().text.clone());
    }
    let document = parse::parse(sources, found)?;
    if let Stage::Effective | Stage::Document = stage {
        return Some(format!("{document:#?}\n"));
    }
    let api = lower::lower(&document, found);
    let api = select::select(api, &config.apis[0], found, configuration);
    if stage == Stage::Api {
        return Some(api.to_string());
    }
    let planned = plan::plan(&[api], config);
    configuration.extend(planned.configuration);
    Some(format!("{:#?}\n", planned.value))
}
