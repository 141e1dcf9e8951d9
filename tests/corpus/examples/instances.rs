//! A document and what it means in; values of all types that its bodies are made of out, and what became of one.

use std::collections::BTreeSet;

use generator::api::Api;
use generator::config::{ApiConfig, Config};
use generator::document::Document;
use generator::place::Place;
use generator::plan::held;
use generator::samples::{ADDED, Instance, Instances};

use super::compare::{Difference, difference};
use super::models;
use super::{Line, Reason};

/// A value, and the names of the variants that it may be of.
pub(crate) struct Made {
    /// The path of its type.
    pub(crate) ty: String,
    /// Where its schema stands.
    #[cfg_attr(not(feature = "judge"), expect(dead_code, reason = "for the judge"))]
    pub(crate) place: Place,
    pub(crate) instance: Instance,
    variants: Option<Vec<String>>,
}

/// All values, and what is to be said of types that no value was made of. What is equal to another type, and no type by
/// itself in the text of the models, is left out.
pub(crate) fn of(
    text: &str,
    document: &Document,
    api: &Api,
    settings: &ApiConfig,
    config: &Config,
) -> (Vec<Made>, Vec<String>) {
    let instances = Instances::new(document, api);
    let (mut all, mut unmade) = (Vec::new(), Vec::new());
    let there = models::all(text);
    for held in held(api, settings, config) {
        let name = held.ty.rsplit("::").next().unwrap_or_default();
        if !there.contains(name) {
            continue;
        }
        let Some(found) = instances.of(held.id, held.received, &held.always) else {
            continue;
        };
        if !found.iter().any(|one| one.valid) {
            unmade.push(format!("unmade: {} ({})", held.place, held.ty));
        }
        for instance in found {
            let names = instance.variants.as_ref().map(|places| {
                let names = places.iter().map(|at| &held.variants[*at]);
                let names: BTreeSet<&String> = names.chain(&held.several).collect();
                names.into_iter().cloned().collect()
            });
            all.push(Made {
                ty: held.ty.clone(),
                place: held.place.clone(),
                instance,
                variants: names,
            });
        }
    }
    (all, unmade)
}

/// Why a value is not what it should be, from the program's line about it.
pub(crate) fn reason(made: &Made, line: &Line) -> Option<Reason> {
    let Line::Read {
        unlisted,
        head,
        written,
    } = line
    else {
        return super::refused(line);
    };
    let Instance { value, valid, .. } = &made.instance;
    match difference(value, written) {
        Some((Difference::Dropped, path)) if path == format!(".{ADDED}") => {}
        Some((Difference::Dropped, path)) => return Some(("dropped", path)),
        Some((Difference::Added, path)) => return Some(("added", path)),
        Some((Difference::Changed, path)) => return Some(("changed", path)),
        None if *unlisted && *valid => {
            return Some(("unlisted", "no alternative reads a value in it".to_owned()));
        }
        None => {}
    }
    let wanted = made.variants.as_ref()?;
    (!wanted.contains(head)).then(|| {
        (
            "other",
            format!("{head} instead of {}", wanted.join(" or ")),
        )
    })
}
