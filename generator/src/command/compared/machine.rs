//! What differs between two clients in; JSON, or GitHub's workflow commands, out.

use serde_json::{Value, json};

use super::{Places, Spot};
use crate::compare::{Change, Comparison, Level, Side, What, WireChange};
use crate::place::Place;

/// One object.
pub(super) fn json(found: &Comparison, places: &Places<'_>) -> String {
    let count = |level: Level| {
        found
            .changes
            .iter()
            .filter(|change| change.level == level)
            .count()
    };
    let side = |side: &Option<Side>, spot: &dyn Fn(&Place) -> Spot| {
        side.as_ref().map(|side| {
            let place = side.place.as_ref();
            let mut value = placed(place, spot);
            value["signature"] = json!(side.signature);
            value
        })
    };
    let (old, new) = (
        |place: &Place| places.in_old(place),
        |place: &Place| places.in_new(place),
    );
    let changes: Vec<Value> = found
        .changes
        .iter()
        .map(|change| {
            json!({
                "level": change.level.as_str(),
                "what": change.what.as_str(),
                "path": change.path,
                "old": side(&change.old, &old),
                "new": side(&change.new, &new),
                "advice": change.advice,
            })
        })
        .collect();
    let wire: Vec<Value> = found
        .wire
        .iter()
        .map(|wire| {
            let (mut before, mut now) = (
                placed(wire.old_place.as_ref(), &old),
                placed(wire.new_place.as_ref(), &new),
            );
            before["value"] = json!(wire.old);
            now["value"] = json!(wire.new);
            json!({ "path": wire.path, "fact": wire.fact, "old": before, "new": now })
        })
        .collect();
    let object = json!({
        "verdict": found.level.as_str(),
        "breaking": count(Level::Major),
        "new": count(Level::Minor),
        "documentation": found.documentation,
        "changes": changes,
        "wire": wire,
    });
    format!("{object:#}\n")
}

fn placed(place: Option<&Place>, spot: &dyn Fn(&Place) -> Spot) -> Value {
    match place {
        None => json!({}),
        Some(place) => {
            let Spot { file, line, column } = spot(place);
            json!({ "file": file, "line": line, "column": column })
        }
    }
}

/// A command for each change, shown beside the line of the new document where there is one, else of the old.
pub(super) fn github(found: &Comparison, places: &Places<'_>) -> String {
    let mut text = String::new();
    for change in &found.changes {
        let Change {
            level,
            what,
            path,
            old,
            new,
            advice,
        } = change;
        let command = match level {
            Level::Major => "error",
            Level::Minor | Level::Patch => "notice",
        };
        let at = spot(new, |place| places.in_new(place))
            .or_else(|| spot(old, |place| places.in_old(place)));
        let mut message = format!(
            "{path} is {}",
            match what {
                What::Added => "new",
                what => what.as_str(),
            }
        );
        let signature = |side: &Option<Side>| side.as_ref().map(|side| side.signature.clone());
        message += &match (signature(old), signature(new)) {
            (Some(old), Some(new)) if old != new => format!(": `{old}` → `{new}`"),
            (Some(one), _) | (None, Some(one)) => format!(": `{one}`"),
            (None, None) => String::new(),
        };
        message.extend(advice.iter().map(|advice| format!("; {advice}")));
        text += &line(command, at, &message);
    }
    for wire in &found.wire {
        let WireChange {
            path,
            fact,
            old,
            new,
            old_place,
            new_place,
        } = wire;
        let at = new_place.as_ref().map(|place| places.in_new(place));
        let at = at.or_else(|| old_place.as_ref().map(|place| places.in_old(place)));
        let value = |value: &Option<String>| value.clone().unwrap_or_else(|| "nothing".to_owned());
        let message = format!("{path}: {fact}: {} → {}", value(old), value(new));
        text += &line("warning", at, &message);
    }
    text
}

fn spot(side: &Option<Side>, of: impl Fn(&Place) -> Spot) -> Option<Spot> {
    let place = side.as_ref()?.place.as_ref()?;
    Some(of(place))
}

/// A workflow command (GitHub Actions, "Workflow commands").
fn line(command: &str, at: Option<Spot>, message: &str) -> String {
    let escaped = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
    let message = escaped(message);
    match at {
        Some(Spot { file, line, column }) => {
            format!(
                "::{command} file={},line={line},col={column}::{message}\n",
                property(&file)
            )
        }
        None => format!("::{command}::{message}\n"),
    }
}
