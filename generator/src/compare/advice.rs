//! A change in; what to write instead, as far as that can be said, out.

use super::What;
use super::part::{Growth, Kind, Part};

pub(super) fn on_added(part: &Part) -> Option<String> {
    let text = match part.growth {
        Growth::Free => return None,
        Growth::InLiterals => "a literal that names all fields and has no `..` needs it",
        Growth::Breaks => "a literal needs it",
    };
    Some(text.to_owned())
}

pub(super) fn on_changed(what: What, old: &Part, new: &Part, path: &str) -> Option<String> {
    match what {
        What::Renamed => Some(format!("write `{path}`")),
        What::Changed => {
            of_type(&old.shape, &new.shape, new.kind).or_else(|| of_arguments(old, new))
        }
        What::Deprecated => new
            .instead
            .as_ref()
            .map(|now| format!("renamed: write `{now}`; this name stays for one release")),
        What::Added | What::Removed => None,
    }
}

fn of_type(old: &str, new: &str, kind: Kind) -> Option<String> {
    if kind != Kind::Field {
        return None;
    }
    let inside = |text: &str, wrapper: &str| {
        let rest = text.strip_prefix(wrapper)?.strip_suffix('>');
        rest.map(str::to_owned)
    };
    let optional = |text: &str| inside(text, "Option<").or_else(|| inside(text, "Patch<"));
    match (optional(old), optional(new)) {
        (None, Some(inner)) if inner == old => Some("it may be missing now".to_owned()),
        (Some(inner), None) if inner == new => Some("it is always there now".to_owned()),
        (Some(one), Some(other)) if one == other => {
            let text = match new.starts_with("Patch<") {
                true => "absent and `null` are told apart now",
                false => "absent and `null` are the same now",
            };
            Some(text.to_owned())
        }
        _ => None,
    }
}

fn of_arguments(old: &Part, new: &Part) -> Option<String> {
    let more = |of: &Part, than: &Part| {
        let names = of
            .arguments
            .iter()
            .filter(|name| !than.arguments.contains(name));
        let names: Vec<String> = names.map(|name| format!("`{name}`")).collect();
        (!names.is_empty()).then(|| names.join(", "))
    };
    match (more(new, old), more(old, new)) {
        (Some(given), None) => Some(format!("give it {given}")),
        (None, Some(left)) if new.kind == Kind::Method => {
            Some(format!("leave out {left}, or set it on the call"))
        }
        (None, Some(left)) => Some(format!("leave out {left}, or set it afterwards")),
        (Some(given), Some(left)) => Some(format!("give it {given} instead of {left}")),
        (None, None) => None,
    }
}
