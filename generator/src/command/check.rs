//! A document in; everything found in it and what it comes to, printed. Nothing is generated.

use std::collections::BTreeMap;
use std::io;

use super::arguments::Check;
use super::clock::Clock;
use super::configured::{self, Configured};
use super::findings::{self, Printing};
use super::one::{counted, timed};
use super::{Outcome, Surroundings, census};
use crate::Output;
use crate::config::Package;
use crate::diagnostic::{Code, Diagnostics};

pub(super) fn run(arguments: &Check, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Check {
        document,
        census: listed,
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
    let printing = Printing {
        input,
        levels: &setup.levels,
        all: true,
    };
    let generated = match loaded.effective() {
        Some(sources) => {
            let sources = std::slice::from_ref(sources);
            Some(timed(sources, &config, &mut clock, at)?)
        }
        None => None,
    };
    let (apis, found) = match generated {
        Some(Output {
            apis,
            diagnostics,
            configuration,
            ..
        }) => {
            if findings::print_configuration(text.as_ref(), &configuration, printing, at)? {
                return Ok(Outcome::Failed);
            }
            (apis, loaded.restored(&diagnostics[0]))
        }
        None => (Vec::new(), loaded.restored(&Diagnostics::default())),
    };
    let stops = findings::print(loaded.written(), &found, printing, at)?;
    let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
    for diagnostic in &found {
        *counts.entry(diagnostic.code).or_default() += 1;
    }
    let path = loaded.written().entry().path.display().to_string();
    match apis.first() {
        Some(api) => {
            let operations = counted(api.operations.len(), "operation");
            let webhooks = counted(api.webhooks.len(), "webhook");
            let types = counted(api.types.len(), "type");
            at.print(&format!("{path}: {operations}, {webhooks}, {types}\n"))?;
        }
        None => at.print(&format!("{path}: cannot be used\n"))?,
    }
    for (code, count) in counts {
        at.print(&format!("{count:>7} {code}\n"))?;
    }
    if let (true, Some(api)) = (*listed, apis.first()) {
        at.print(&census::text(api))?;
    }
    if input.timings {
        write!(at.err, "{}", clock.text())?;
    }
    Ok(if stops { Outcome::Found } else { Outcome::Fine })
}
