//! What differs between two clients in; text for a person out, for a terminal or for the description of a change.

use super::{Places, is_nothing};
use crate::compare::{Change, Comparison, Level, Side, What, WireChange};
use crate::place::Place;
use crate::prose::Line;

const BREAKS: &str = "breaks";
const NEW: &str = "new";
const WIRE: &str = "on the wire, the same in Rust";

pub(super) fn text(found: &Comparison, places: &Places<'_>) -> String {
    if is_nothing(found) {
        return "patch: nothing differs\n".to_owned();
    }
    let mut text = format!("{}: {}\n", found.level.as_str(), summary(found));
    let of = |level: Level| {
        found
            .changes
            .iter()
            .filter(move |change| change.level == level)
    };
    for (heading, level) in [(BREAKS, Level::Major), (NEW, Level::Minor)] {
        let mut changes = of(level).peekable();
        if changes.peek().is_some() {
            text += &format!("\n{heading}\n");
        }
        for change in changes {
            text += &one(change, places);
        }
    }
    if !found.wire.is_empty() {
        text += &format!("\n{WIRE}\n");
    }
    for wire in &found.wire {
        let WireChange {
            path,
            fact,
            old,
            new,
            ..
        } = wire;
        let value = |value: &Option<String>| plain(value.as_deref().unwrap_or("nothing"));
        text += &format!(
            "  {path}\n    {}: {} → {}\n",
            plain(fact),
            value(old),
            value(new)
        );
        text += &at(&[
            wire.old_place.as_ref().map(|place| places.in_old(place)),
            wire.new_place.as_ref().map(|place| places.in_new(place)),
        ]);
    }
    text
}

fn one(change: &Change, places: &Places<'_>) -> String {
    let mut text = format!("  {}", change.path);
    match change.what {
        What::Changed | What::Added => {}
        what => text += &format!(" is {}", what.as_str()),
    }
    text.push('\n');
    let side = |mark: &str, side: &Option<Side>| {
        let side = side
            .as_ref()
            .map(|side| format!("    {mark} {}\n", side.signature));
        side.unwrap_or_default()
    };
    if change.what != What::Deprecated {
        text += &side("-", &change.old);
        text += &side("+", &change.new);
    }
    if let Some(advice) = &change.advice {
        text += &format!("    {advice}\n");
    }
    text + &at(&[
        place(&change.old).map(|place| places.in_old(place)),
        place(&change.new).map(|place| places.in_new(place)),
    ])
}

fn place(side: &Option<Side>) -> Option<&Place> {
    side.as_ref()?.place.as_ref()
}

fn at(spots: &[Option<super::Spot>]) -> String {
    let spots: Vec<String> = spots.iter().flatten().map(ToString::to_string).collect();
    match spots.is_empty() {
        true => String::new(),
        false => format!("    {}\n", spots.join(", ")),
    }
}

/// Breaking changes that the short form names.
const NAMED: usize = 20;

/// The counts and the verdict, and what breaks by name.
pub(super) fn short(found: &Comparison) -> String {
    if is_nothing(found) {
        return "nothing differs for those who use it\n".to_owned();
    }
    let mut text = format!("{}: {}\n", found.level.as_str(), summary(found));
    let changes = found.changes.iter();
    let breaking: Vec<&Change> = changes
        .filter(|change| change.level == Level::Major)
        .collect();
    for change in breaking.iter().take(NAMED) {
        let what = match change.what {
            What::Renamed => match &change.advice {
                Some(advice) => format!("is renamed: {advice}"),
                None => "is renamed".to_owned(),
            },
            what => format!("is {}", what.as_str()),
        };
        text += &format!("  {} {what}\n", change.path);
    }
    if breaking.len() > NAMED {
        text += &format!("  and {} more\n", breaking.len() - NAMED);
    }
    text
}

/// What changed as a list in Markdown, for those who use the client.
pub(super) fn listed(found: &Comparison) -> String {
    let code = |text: &str| Line::code(&plain(text)).cell();
    let mut text = String::new();
    for change in &found.changes {
        let path = code(&change.path);
        let sides = [&change.old, &change.new].map(|side| {
            let side = side.as_ref();
            side.map_or_else(String::new, |side| code(&side.signature))
        });
        let [old, new] = sides;
        text += &match change.what {
            What::Added => format!("* {path} is new: {new}"),
            What::Removed => format!("* **Breaks:** {path} is removed"),
            What::Deprecated => format!("* {path} is deprecated"),
            What::Changed | What::Renamed => {
                let breaks = match change.level {
                    Level::Major => "**Breaks:** ",
                    Level::Minor | Level::Patch => "",
                };
                let advice = change.advice.as_deref();
                let advice = advice.map_or_else(String::new, |advice| format!("; {advice}"));
                format!("* {breaks}{path}: {old} is {new}{advice}")
            }
        };
        text.push('\n');
    }
    if !found.wire.is_empty() {
        let count = found.wire.len();
        let plural = if count == 1 {
            "change shows"
        } else {
            "changes show"
        };
        text += &format!("* {count} {plural} on the wire only\n");
    }
    text
}

/// `2 break programs, 1 is new, 3 show on the wire only, 4 say something else in their documentation`.
fn summary(found: &Comparison) -> String {
    let count = |level: Level| {
        found
            .changes
            .iter()
            .filter(|change| change.level == level)
            .count()
    };
    let counts = [
        (count(Level::Major), "breaks programs", "break programs"),
        (count(Level::Minor), "is new", "are new"),
        (
            found.wire.len(),
            "shows on the wire only",
            "show on the wire only",
        ),
        (
            found.documentation,
            "says something else in its documentation",
            "say something else in their documentation",
        ),
    ];
    let counts = counts.iter().filter(|(count, ..)| *count > 0);
    let said = counts.map(|(count, one, several)| match count {
        1 => format!("1 {one}"),
        _ => format!("{count} {several}"),
    });
    said.collect::<Vec<_>>().join(", ")
}

/// A document's text on a line of its own.
fn plain(text: &str) -> String {
    let shown = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    shown.collect()
}

pub(super) fn markdown(found: &Comparison, places: &Places<'_>) -> String {
    if is_nothing(found) {
        return "**patch**: nothing differs.\n".to_owned();
    }
    let mut text = format!("**{}**: {}.\n", found.level.as_str(), summary(found));
    let code = |text: &str| Line::code(&plain(text)).cell();
    let signature = |side: &Option<Side>| {
        side.as_ref()
            .map_or_else(String::new, |side| code(&side.signature))
    };
    for (heading, level) in [("Breaks", Level::Major), ("New", Level::Minor)] {
        let mut changes = found
            .changes
            .iter()
            .filter(|change| change.level == level)
            .peekable();
        if changes.peek().is_some() {
            text += &format!("\n### {heading}\n\n| | before | now | |\n|---|---|---|---|\n");
        }
        for change in changes {
            let spot = place(&change.new).map(|place| places.in_new(place));
            let spot = spot.or_else(|| place(&change.old).map(|place| places.in_old(place)));
            let advice = change.advice.clone().unwrap_or_default();
            let said = [
                advice,
                spot.map(|spot| code(&spot.to_string())).unwrap_or_default(),
            ];
            let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
            text += &format!(
                "| {} | {} | {} | {} |\n",
                code(&change.path),
                signature(&change.old),
                signature(&change.new),
                said.join("; ")
            );
        }
    }
    if !found.wire.is_empty() {
        text += "\n### On the wire, the same in Rust\n\n| | | before | now |\n|---|---|---|---|\n";
    }
    for wire in &found.wire {
        let value = |value: &Option<String>| value.as_deref().map(code).unwrap_or_default();
        text += &format!(
            "| {} | {} | {} | {} |\n",
            code(&wire.path),
            Line::text(&plain(&wire.fact)).cell(),
            value(&wire.old),
            value(&wire.new)
        );
    }
    text
}
