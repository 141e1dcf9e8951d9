//! All that commands do with a document, stage by stage.

use std::collections::BTreeMap;

use generator::config::{Config, Package};
use generator::diagnostic::Diagnostics;
use generator::report::{Format, Report};
use generator::sources::{Source, Sources};
use generator::{lower, overlay, parse, plan, samples};

use super::Input;
use super::measure::Cost;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Overlay,
    Restore,
    Parse,
    Lower,
    Sample,
    Print,
    Plan,
    Report,
    Write,
    Free,
}

/// How far a document goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Until {
    Planned,
    Written,
}

pub(super) type Costs = BTreeMap<Stage, Cost>;

/// Does the work, and says what each stage of it cost.
pub(super) fn done(input: &Input, until: Until) -> Costs {
    let mut costs = Costs::new();
    let mut stage = |stage, work: &mut dyn FnMut()| {
        costs.insert(stage, Cost::of(work));
    };
    let mut found = Diagnostics::default();
    let mut effective = None;
    let mut written = None;
    match input {
        Input::Document(text) => effective = Some(Sources::single("openapi.yaml", text.as_str())),
        Input::Overlaid(text, change) => stage(Stage::Overlay, &mut || {
            let sources = Sources::single("openapi.yaml", text.as_str());
            let change = Source {
                path: "overlay.yaml".into(),
                text: change.clone(),
            };
            let overlaid = overlay::apply(&sources, &[change], &mut found);
            effective = overlaid.effective.clone();
            written = Some(overlaid);
        }),
    }
    let mut found_later = Diagnostics::default();
    if let Some(sources) = &effective {
        let mut document = None;
        stage(Stage::Parse, &mut || {
            document = parse::parse(sources, &mut found_later)
        });
        let mut api = None;
        if let Some(document) = document.filter(|_| !found_later.stops()) {
            stage(Stage::Lower, &mut || {
                api = Some(lower::lower(&document, &mut found_later))
            });
            if let Some(api) = api.as_ref().filter(|_| !found_later.stops()) {
                stage(Stage::Sample, &mut || drop(samples::of(&document, api)));
            }
            stage(Stage::Free, &mut || {
                assert!(!format!("{document:?}").is_empty())
            });
        }
        if let Some(api) = api.filter(|_| !found_later.stops()) {
            stage(Stage::Print, &mut || assert!(!api.to_string().is_empty()));
            let mut planned = None;
            let config = Config::single(Package::named("client"));
            stage(Stage::Plan, &mut || {
                planned = Some(plan::plan(std::slice::from_ref(&api), &config))
            });
            let planned = planned.expect("a plan");
            planned
                .diagnostics
                .into_iter()
                .flatten()
                .for_each(|one| found_later.push(one));
            if until == Until::Written {
                stage(Stage::Write, &mut || {
                    assert!(!generator::write(&planned.value).is_empty())
                });
            }
        }
    }
    let texts = match (&written, &effective) {
        (Some(overlaid), _) => {
            let mut restored = Diagnostics::default();
            stage(Stage::Restore, &mut || {
                restored = overlaid.restored(&found_later)
            });
            found.extend(restored.iter().cloned());
            &overlaid.written
        }
        (None, Some(sources)) => {
            found = found_later;
            sources
        }
        (None, None) => return costs,
    };
    stage(Stage::Report, &mut || {
        let report = Report::new(texts);
        for one in &found {
            for format in [Format::Human, Format::Json] {
                assert!(
                    !report
                        .text(one, one.code.severity(), format, false)
                        .is_empty()
                );
            }
        }
    });
    if std::env::var_os("HOSTILE_SAYS").is_some() {
        let mut said = BTreeMap::new();
        for found in &found {
            let count = said.entry(found.code).or_insert((0, found.message.clone()));
            count.0 += 1;
        }
        let costs: Vec<_> = costs
            .iter()
            .map(|(s, c)| format!("{s:?} {:.0}", c.time * 1e3))
            .collect();
        eprintln!("    {costs:?} {:.300}", format!("{said:?}"));
    }
    costs
}
