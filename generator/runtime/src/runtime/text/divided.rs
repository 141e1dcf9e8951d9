// SPDX-License-Identifier: 0BSD
//! Lists and objects in headers and paths, where nothing escapes what stands between items: whether they can be told apart.

use super::parameter::ParameterData;
use super::percent::encode;
use super::style::keep;
use crate::runtime::spec::api::{Location, Parameter, Style};

/// Why a list or an object cannot be written: an item that has in it what stands between items would become several.
pub(in crate::runtime) fn problem(
    parameter: &Parameter,
    data: &ParameterData<'_>,
) -> Option<&'static str> {
    let (between, problem) = match (parameter.location, parameter.style) {
        (Location::Header | Location::Path, Style::Simple) => (
            ",",
            "has an item with a comma in it, which would become two",
        ),
        (Location::Header, Style::SpaceDelimited) => (
            " ",
            "has an item with a space in it, which would become two",
        ),
        (Location::Header, Style::PipeDelimited) => {
            ("|", "has an item with `|` in it, which would become two")
        }
        (Location::Header, Style::TabDelimited) => {
            ("\t", "has an item with a tab in it, which would become two")
        }
        _ => return None,
    };
    let has = |text: &str| text.contains(between) && !is_escaped(parameter, between);
    let value = |data: &ParameterData<'_>| match data {
        ParameterData::Text(text) => has(text),
        _ => false,
    };
    // What has no style is JSON. As an item of a list, whoever reads it sees where it ends; beside names, its commas would
    // make members of it.
    let nested = |data: &ParameterData<'_>| match data {
        ParameterData::List(_) | ParameterData::Members(_) => {
            let mut json = String::new();
            data.push_json(&mut json);
            has(&json)
        }
        _ => value(data),
    };
    let divided = match data {
        ParameterData::List(items) => items.iter().any(value),
        ParameterData::Members(members) => {
            members.iter().any(|(name, one)| has(name) || nested(one))
        }
        _ => false,
    };
    divided.then_some(problem)
}

fn is_escaped(parameter: &Parameter, text: &str) -> bool {
    let mut written = String::new();
    encode(&mut written, text, keep(parameter));
    written != text
}
