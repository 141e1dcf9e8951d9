// SPDX-License-Identifier: 0BSD
//! Forms (`application/x-www-form-urlencoded`): an object's members in, pairs out.

use super::parameter::ParameterData;
use super::percent::{self, Keep};
use super::style;
use crate::runtime::spec::api::{Location, Parameter, Style};

/// The members of `value` as pairs, each styled as `styles` says or, where it says nothing, plain.
pub(in crate::runtime) fn encode(value: &ParameterData<'_>, styles: &[Parameter]) -> String {
    let mut text = String::new();
    let ParameterData::Members(members) = value else {
        return text;
    };
    for (name, value) in members {
        let styled = styles.iter().find(|parameter| parameter.name == name);
        let end = text.len();
        if end > 0 {
            text.push('&');
        }
        let start = text.len();
        match (styled, value) {
            (Some(parameter), _) => style::render(parameter, name, value, &mut text),
            // A member without a style that is an object is JSON.
            (None, ParameterData::Members(_)) => {
                let mut json = String::new();
                value.push_json(&mut json);
                style::render(&PLAIN, name, &ParameterData::Text(json.into()), &mut text);
            }
            (None, _) => style::render(&PLAIN, name, value, &mut text),
        }
        if text.len() == start {
            text.truncate(end);
        }
    }
    text
}

/// Adds the value of a whole query to `out`: members as a form, anything else as the text that it is.
pub(in crate::runtime) fn whole(value: &ParameterData<'_>, styles: &[Parameter], out: &mut String) {
    match value {
        ParameterData::Members(_) => out.push_str(&encode(value, styles)),
        ParameterData::Text(text) | ParameterData::Literal(text) => {
            percent::encode(out, text, Keep::Unreserved);
        }
        ParameterData::Null | ParameterData::List(_) | ParameterData::Unwritable(_) => {}
    }
}

const PLAIN: Parameter = Parameter {
    style: Style::Form,
    ..Parameter::at(Location::Query, "")
};
