// SPDX-License-Identifier: 0BSD
//! Parameter styles (OpenAPI 3.1.1 §4.8.12.3, RFC 6570): a parameter and its value in, its text out.

use super::parameter::ParameterData;
use super::percent::{Keep, encode};
use crate::runtime::spec::api::{Location, Parameter, Style};
use std::borrow::Cow;

/// Adds the text of a parameter called `name` to `out`; adds nothing where there is no value.
///
/// An array or object without anything in it has no value (RFC 6570 §2.3), nor has an item or member that is null.
pub(crate) fn render(
    parameter: &Parameter,
    name: &str,
    data: &ParameterData<'_>,
    out: &mut String,
) {
    let mut writer = Writer::new(parameter, name, out);
    match data {
        ParameterData::Null | ParameterData::Unwritable(_) => {}
        ParameterData::Text(text) | ParameterData::Literal(text) => writer.text(text),
        ParameterData::List(items) => {
            let items: Vec<_> = items
                .iter()
                .filter(|item| **item != ParameterData::Null)
                .collect();
            if !items.is_empty() {
                writer.list(&items);
            }
        }
        ParameterData::Members(members) => {
            let members: Vec<_> = members
                .iter()
                .filter(|(_, value)| *value != ParameterData::Null)
                .collect();
            if !members.is_empty() {
                writer.members(&members);
            }
        }
    }
}

/// Which characters of a parameter's texts stand as they are.
pub(super) fn keep(parameter: &Parameter) -> Keep {
    match parameter.location {
        Location::Header => Keep::All,
        Location::Cookie if parameter.style == Style::Cookie => Keep::All,
        Location::Query if parameter.allow_reserved => Keep::Reserved,
        Location::Path if parameter.slashes => Keep::Path,
        Location::Path if parameter.allow_reserved => Keep::Segment,
        Location::Cookie if parameter.allow_reserved => Keep::ReservedCookie,
        Location::Path | Location::Query | Location::Cookie => Keep::Unreserved,
    }
}

/// What stands between the items of a list or an object in one text.
pub(super) fn delimiter(parameter: &Parameter, style: Style) -> &'static str {
    let plain = parameter.location == Location::Header;
    match style {
        Style::SpaceDelimited if plain => " ",
        Style::PipeDelimited if plain => "|",
        Style::TabDelimited if plain => "\t",
        Style::SpaceDelimited => "%20",
        Style::PipeDelimited => "%7C",
        Style::TabDelimited => "%09",
        Style::Matrix
        | Style::Label
        | Style::Simple
        | Style::Form
        | Style::DeepObject
        | Style::DeepBrackets
        | Style::Whole
        | Style::Cookie => ",",
    }
}

impl Parameter {
    /// The same with lists in the list, each with its own delimiter.
    pub const fn within(mut self, within: &'static [Style]) -> Self {
        self.within = within;
        self
    }
}

struct Writer<'a> {
    parameter: &'a Parameter,
    name: &'a str,
    keep: Keep,
    out: &'a mut String,
    /// The length of `out` before this parameter.
    start: usize,
}

impl<'a> Writer<'a> {
    fn new(parameter: &'a Parameter, name: &'a str, out: &'a mut String) -> Self {
        let keep = keep(parameter);
        let start = out.len();
        Self {
            parameter,
            name,
            keep,
            out,
            start,
        }
    }

    fn text(&mut self, text: &str) {
        match self.parameter.style {
            Style::Matrix => {
                self.out.push(';');
                self.name();
                if !text.is_empty() {
                    self.out.push('=');
                }
            }
            Style::Label => self.out.push('.'),
            Style::Simple => {}
            Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited
                if self.unnamed() => {}
            Style::Form
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::TabDelimited
            | Style::DeepObject
            | Style::DeepBrackets
            | Style::Whole
            | Style::Cookie => {
                self.name();
                self.out.push('=');
            }
        }
        self.put(text);
    }

    fn list(&mut self, items: &[&ParameterData<'_>]) {
        let explode = self.parameter.explode;
        match self.parameter.style {
            Style::Matrix if explode => {
                for item in items {
                    self.out.push(';');
                    self.name();
                    self.valued(item);
                }
            }
            Style::Label => {
                self.out.push('.');
                self.joined(items, if explode { "." } else { "," });
            }
            Style::Simple => self.joined(items, ","),
            Style::DeepObject | Style::DeepBrackets => {
                for (place, item) in items.iter().enumerate() {
                    let step = self.place(place, item);
                    self.deep("", &step, item);
                }
            }
            Style::Form
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::TabDelimited
            | Style::Cookie
                if explode =>
            {
                for item in items {
                    self.separate();
                    self.named(item);
                }
            }
            style @ (Style::Matrix
            | Style::Form
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::TabDelimited
            | Style::Whole
            | Style::Cookie) => {
                self.prefix(style);
                self.joined(items, delimiter(self.parameter, style));
            }
        }
    }

    fn members(&mut self, members: &[&(Cow<'_, str>, ParameterData<'_>)]) {
        let explode = self.parameter.explode;
        match self.parameter.style {
            Style::Matrix if explode => {
                for (name, value) in members {
                    self.out.push(';');
                    self.put(name);
                    self.valued(value);
                }
            }
            Style::Label if explode => self.pairs(members, ".", ".", "="),
            Style::Label => self.pairs(members, ".", ",", ","),
            Style::Simple => self.pairs(members, "", ",", if explode { "=" } else { "," }),
            Style::DeepObject | Style::DeepBrackets => {
                for (name, value) in members {
                    self.deep("", name, value);
                }
            }
            Style::Form
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::TabDelimited
            | Style::Cookie
                if explode =>
            {
                self.apart(members);
            }
            style @ (Style::Matrix
            | Style::Form
            | Style::SpaceDelimited
            | Style::PipeDelimited
            | Style::TabDelimited
            | Style::Whole
            | Style::Cookie) => {
                self.prefix(style);
                let between = delimiter(self.parameter, style);
                self.pairs(members, "", between, between);
            }
        }
    }

    fn pairs(
        &mut self,
        members: &[&(Cow<'_, str>, ParameterData<'_>)],
        before: &str,
        between: &str,
        equals: &str,
    ) {
        for (place, (name, value)) in members.iter().enumerate() {
            self.out.push_str(if place == 0 { before } else { between });
            self.put(name);
            self.out.push_str(equals);
            self.value(value);
        }
    }

    /// Writes each member under its own name, a list once for each of its items: `page=1&sort=a&sort=b`.
    fn apart(&mut self, members: &[&(Cow<'_, str>, ParameterData<'_>)]) {
        for (name, value) in members {
            let items = match value {
                ParameterData::List(items) => items.as_slice(),
                one => std::slice::from_ref(one),
            };
            for item in items.iter().filter(|item| **item != ParameterData::Null) {
                self.separate();
                self.put(name);
                self.out.push('=');
                self.value(item);
            }
        }
    }

    /// Writes `name[a][b]=value`, one pair for each value inside; `path` is what is written of the steps before this one.
    fn deep(&mut self, path: &str, step: &str, data: &ParameterData<'_>) {
        let mut path = format!("{path}%5B");
        encode(&mut path, step, self.keep);
        path.push_str("%5D");
        match data {
            ParameterData::Null | ParameterData::Unwritable(_) => {}
            ParameterData::Text(text) | ParameterData::Literal(text) => {
                self.separate();
                self.name();
                self.out.push_str(&path);
                self.out.push('=');
                self.put(text);
            }
            ParameterData::List(items) => {
                for (place, item) in items.iter().enumerate() {
                    let step = self.place(place, item);
                    self.deep(&path, &step, item);
                }
            }
            ParameterData::Members(members) => {
                for (name, value) in members {
                    self.deep(&path, name, value);
                }
            }
        }
    }

    /// What stands in the brackets of an item: nothing, or its place, without which items with something inside would run
    /// together.
    fn place(&self, place: usize, item: &ParameterData<'_>) -> String {
        let inside = matches!(item, ParameterData::List(_) | ParameterData::Members(_));
        match self.parameter.style {
            Style::DeepBrackets if !inside => String::new(),
            _ => place.to_string(),
        }
    }

    fn prefix(&mut self, style: Style) {
        if style == Style::Matrix {
            self.out.push(';');
        } else if self.unnamed() {
            return;
        }
        self.name();
        self.out.push('=');
    }

    /// Says whether only the value is written: lists of Swagger 2.0 divided by any character (2.0 §5.2.14).
    fn unnamed(&self) -> bool {
        matches!(self.parameter.location, Location::Path | Location::Header)
    }

    fn named(&mut self, item: &ParameterData<'_>) {
        self.name();
        self.out.push('=');
        self.value(item);
    }

    /// Writes what follows a name in the style `matrix`: nothing for an empty text (RFC 6570 §3.2.7).
    fn valued(&mut self, data: &ParameterData<'_>) {
        let empty = matches!(data, ParameterData::Text(text) | ParameterData::Literal(text) if text.is_empty());
        if !empty {
            self.out.push('=');
            self.value(data);
        }
    }

    fn joined(&mut self, items: &[&ParameterData<'_>], between: &str) {
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                self.out.push_str(between);
            }
            self.value(item);
        }
    }

    /// Writes a value inside another one; what no style can write there is compact JSON.
    fn value(&mut self, data: &ParameterData<'_>) {
        self.value_in(data, self.parameter.within);
    }

    /// Writes a value inside another one, `within` being the styles of lists in it.
    fn value_in(&mut self, data: &ParameterData<'_>, within: &[Style]) {
        if let (ParameterData::List(items), [style, within @ ..]) = (data, within) {
            let items = items.iter().filter(|item| **item != ParameterData::Null);
            for (place, item) in items.enumerate() {
                if place > 0 {
                    self.out.push_str(delimiter(self.parameter, *style));
                }
                self.value_in(item, within);
            }
            return;
        }
        match data {
            ParameterData::Null | ParameterData::Unwritable(_) => {}
            ParameterData::Text(text) | ParameterData::Literal(text) => self.put(text),
            nested @ (ParameterData::List(_) | ParameterData::Members(_)) => {
                let mut json = String::new();
                nested.push_json(&mut json);
                self.put(&json);
            }
        }
    }

    fn name(&mut self) {
        // The name of a cookie is told apart as it is.
        let keep = match self.parameter.location {
            Location::Cookie => Keep::All,
            Location::Path | Location::Query | Location::Header => self.keep,
        };
        encode(self.out, self.name, keep);
    }

    fn put(&mut self, text: &str) {
        encode(self.out, text, self.keep);
    }

    /// Divides the pair to come from the one before, if there is one.
    fn separate(&mut self) {
        if self.out.len() > self.start {
            self.out.push_str(self.separator());
        }
    }

    fn separator(&self) -> &'static str {
        match self.parameter.location {
            Location::Cookie => "; ",
            Location::Path | Location::Query | Location::Header => "&",
        }
    }
}
