//! Why files are not what would be generated: the document, the choices or the generator changed, or somebody edited them.

use super::change::{Change, Obstacle};
use crate::diagnostic::Code;
use crate::manifest::{Made, Other};

/// The reasons, a line for each.
pub(super) fn reasons(change: &Change, obstacles: &[Obstacle], now: &Made) -> Vec<String> {
    let mut reasons = Vec::new();
    let Some(before) = &change.made_from else {
        return reasons;
    };
    let Other {
        documents,
        choices,
        generator,
    } = before.other(now);
    let none = documents.is_empty() && !choices;
    for (api, path) in documents {
        reasons.push(match api.is_empty() {
            true => format!("the document changed: {path}"),
            false => format!("the document of `{api}` changed: {path}"),
        });
    }
    if choices {
        reasons.push("the configuration changed".to_owned());
    }
    let edited = obstacles.iter();
    let edited = edited.filter(|one| one.found.code == Code::EditedFile);
    let edited: Vec<&str> = edited.map(|one| one.path.as_str()).collect();
    reasons.extend(edited.iter().map(|path| format!("edited by hand: {path}")));
    let gone = change.gone.iter();
    reasons.extend(gone.map(|path| format!("removed by hand: {path}")));
    let foreign = obstacles.iter();
    let foreign = foreign.filter(|one| one.found.code == Code::ForeignFile);
    reasons.extend(foreign.map(|one| format!("not generated, and in the way: {}", one.path)));
    // What nobody touched, and what is made from the same, differs because it is made otherwise.
    let touched = |path: &String| {
        edited.contains(&path.as_str())
            || change.gone.contains(path)
            || obstacles.iter().any(|one| one.path == *path)
    };
    let files = change.steps.iter().map(|step| &step.path);
    let mut files = files.filter(|path| *path != crate::manifest::PATH);
    match generator {
        Some(version) => reasons.push(format!(
            "the generator changed: {version} → {}",
            now.generator
        )),
        None if none && files.any(|path| !touched(path)) => {
            reasons.push(format!(
                "the generator changed, and is {} still",
                now.generator
            ));
        }
        None => {}
    }
    reasons
}
