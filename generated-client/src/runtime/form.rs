// SPDX-License-Identifier: 0BSD
//! Forms (`application/x-www-form-urlencoded`): an object's members in, pairs out.

use super::api::{Location, Parameter, Style};
use super::parameter::{ParameterData, ParameterValue};
use super::style;
use serde_json::Value as Json;

/// The members of `value` as pairs, each styled as `styles` says or, where it says nothing, plain.
pub(super) fn encode(value: &Json, styles: &[Parameter]) -> String {
    let mut text = String::new();
    let Json::Object(members) = value else {
        return text;
    };
    for (name, value) in members {
        let styled = styles.iter().find(|parameter| parameter.name == name);
        let end = text.len();
        if end > 0 {
            text.push('&');
        }
        let start = text.len();
        match styled {
            Some(parameter) => style::render(parameter, name, &value.parameter(), &mut text),
            None => style::render(&PLAIN, name, &plain(value), &mut text),
        }
        if text.len() == start {
            text.truncate(end);
        }
    }
    text
}

const PLAIN: Parameter = Parameter {
    style: Style::Form,
    ..Parameter::at(Location::Query, "")
};

/// A member without a style: an object is text, namely JSON.
fn plain(value: &Json) -> ParameterData<'_> {
    match value {
        Json::Object(_) => ParameterData::text(value),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::String(_) | Json::Array(_) => {
            value.parameter()
        }
    }
}
