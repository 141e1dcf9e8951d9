//! A document in; everything found in it and what it comes to, printed. Nothing is generated.

use std::collections::BTreeMap;
use std::io;

use super::arguments::{Check, Document};
use super::findings::{self, Printing};
use super::one::counted;
use super::{Outcome, Surroundings, census, loaded};
use crate::config::{Config, Levels, Package};
use crate::diagnostic::{Code, Diagnostics};
use crate::{Output, generate};

pub(super) fn run(arguments: &Check, at: &mut Surroundings<'_>) -> io::Result<Outcome> {
    let Document { spec, overlay } = &arguments.document;
    let loaded = loaded::load(spec, overlay, &at.folder, &arguments.input.allow_dir)?;
    let config = Config::single(Package::named("client"));
    let generated = loaded
        .effective()
        .map(|sources| generate(std::slice::from_ref(sources), &config));
    let (apis, found) = match generated {
        Some(Output {
            apis, diagnostics, ..
        }) => (apis, loaded.restored(&diagnostics[0])),
        None => (Vec::new(), loaded.restored(&Diagnostics::default())),
    };
    let printing = Printing {
        input: &arguments.input,
        levels: &Levels::default(),
        all: true,
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
    if let (true, Some(api)) = (arguments.census, apis.first()) {
        at.print(&census::text(api))?;
    }
    Ok(if stops { Outcome::Found } else { Outcome::Fine })
}
