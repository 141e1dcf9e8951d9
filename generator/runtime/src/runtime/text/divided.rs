// SPDX-License-Identifier: 0BSD
//! Lists and objects in one text, where nothing escapes what stands between items: whether they can be told apart.

use super::parameter::ParameterData;
use super::percent::encode;
use super::style::{delimiter, keep};
use crate::runtime::spec::api::{Parameter, Style};

/// Why a list or an object cannot be written: an item that has in it what stands between items would become several.
pub(in crate::runtime) fn problem(
    parameter: &Parameter,
    data: &ParameterData<'_>,
) -> Option<&'static str> {
    if parameter.style == Style::Whole {
        return of_members(parameter.members, data).map(|(_, problem)| problem);
    }
    let within = parameter.within.iter();
    let within = within.map(|style| delimiter(parameter, *style));
    let mut all = between(parameter).into_iter().chain(within);
    all.find(|between| is_divided(parameter, data, between))
        .map(|between| match between {
            "," => "has an item with a comma in it, which would become two",
            "." => "has an item with a dot in it, which would become two",
            " " | "%20" => "has an item with a space in it, which would become two",
            "|" | "%7C" => "has an item with `|` in it, which would become two",
            _ => "has an item with a tab in it, which would become two",
        })
}

/// The first member of a form that cannot be written, and why.
pub(in crate::runtime) fn of_members<'a>(
    styles: &[Parameter],
    data: &'a ParameterData<'_>,
) -> Option<(&'a str, &'static str)> {
    let ParameterData::Members(members) = data else {
        return None;
    };
    members.iter().find_map(|(name, value)| {
        let style = styles.iter().find(|style| style.name == name)?;
        Some((name.as_ref(), problem(style, value)?))
    })
}

/// What stands between items, where they are not apart.
fn between(parameter: &Parameter) -> Option<&'static str> {
    match (parameter.style, parameter.explode) {
        (Style::Label, true) => Some("."),
        (Style::Simple, _) | (_, false) => match parameter.style {
            Style::DeepObject | Style::DeepBrackets | Style::Whole => None,
            style => Some(delimiter(parameter, style)),
        },
        (_, true) => None,
    }
}

fn is_divided(parameter: &Parameter, data: &ParameterData<'_>, between: &str) -> bool {
    // Where it is escaped in items and not between them, whoever reads it sees which is which.
    let has = |text: &str| {
        let mut written = String::new();
        encode(&mut written, text, keep(parameter));
        written.contains(between)
    };
    let nested = |data: &ParameterData<'_>| {
        let mut json = String::new();
        data.push_json(&mut json);
        has(&json)
    };
    match data {
        ParameterData::List(items) => items.iter().any(|item| item.has_text(&has)),
        // What has no style is JSON. As an item of a list, whoever reads it sees where it ends; beside names, its commas
        // would make members of it.
        ParameterData::Members(members) => members.iter().any(|(name, value)| {
            has(name)
                || match value {
                    ParameterData::List(_) if !parameter.within.is_empty() => value.has_text(&has),
                    ParameterData::List(_) | ParameterData::Members(_) => nested(value),
                    _ => value.has_text(&has),
                }
        }),
        _ => false,
    }
}

impl ParameterData<'_> {
    /// Whether it is a text or number, or a list with one, of which something holds.
    fn has_text(&self, holds: &impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Text(text) | Self::Literal(text) => holds(text),
            Self::List(items) => items.iter().any(|item| item.has_text(holds)),
            Self::Null | Self::Members(_) | Self::Unwritable(_) => false,
        }
    }
}
