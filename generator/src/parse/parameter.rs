//! Parameter Objects (OpenAPI 3.x §4.8.12).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::{Node, Object};
use super::{response, samples, slot, swagger};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Parameter, ParameterLocation, ParameterStyle, Version};
use crate::nearest::nearest;

/// A parameter with a name and a known location; `None`, with a finding, for anything else.
pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Parameter> {
    let object = open(cx, Kind::Parameter, node)?;
    let name = object.text("name")?;
    let location = location(cx, &object)?;
    if cx.version(object.place()) == Version::V2_0 {
        return Some(swagger::parameter(cx, &object, name, location));
    }
    if !object.has("schema") && !object.has("content") {
        let message = format!("the parameter `{name}` has neither `schema` nor `content`");
        cx.push(Diagnostic::at(
            Code::MissingKeyword,
            object.place(),
            message,
        ));
    }
    let schema = object.get("schema").map(|node| cx.schema(&node));
    let examples = response::examples(cx, &object);
    let own = object.get("example").into_iter();
    samples::examples(cx, own.chain(examples.iter().cloned()), schema);
    let style = object
        .text("style")
        .and_then(|text| style(cx, &object, &text, location))
        .unwrap_or(default_style(location));
    let explode = object.flag("explode").unwrap_or(matches!(
        style,
        ParameterStyle::Form | ParameterStyle::Cookie
    ));
    let allow_reserved = allow_reserved(cx, &object, location, style);
    Some(Parameter {
        place: object.place().clone(),
        name,
        location,
        description: object.text("description"),
        required: object.flag("required").unwrap_or(false) || location == ParameterLocation::Path,
        deprecated: object.flag("deprecated").unwrap_or(false),
        allow_empty_value: object.flag("allowEmptyValue").unwrap_or(false),
        allow_reserved,
        style,
        explode,
        within: Vec::new(),
        schema,
        content: slot::members(cx, object.all_members("content")),
        example: object.data("example"),
        examples: examples.iter().map(|node| node.value.clone()).collect(),
        extensions: object.extensions(),
    })
}

/// `allowReserved` counts in queries, from 3.2 on wherever values are escaped; with `content` it never does.
fn allow_reserved(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    location: ParameterLocation,
    style: ParameterStyle,
) -> bool {
    if object.flag("allowReserved") != Some(true) {
        return false;
    }
    let counts = match location {
        ParameterLocation::Query => true,
        ParameterLocation::Path => cx.version(object.place()) >= Version::V3_2,
        ParameterLocation::Cookie => {
            cx.version(object.place()) >= Version::V3_2 && style == ParameterStyle::Form
        }
        ParameterLocation::Header | ParameterLocation::QueryString => false,
    };
    let counts = counts && !object.has("content");
    if !counts {
        let message = format!(
            "`allowReserved` has no effect on a parameter in `{}`",
            location.as_str()
        );
        let message = match object.has("content") {
            true => "`allowReserved` has no effect beside `content`".to_owned(),
            false => message,
        };
        let place = object.place().child("allowReserved");
        cx.push(Diagnostic::at(Code::ParameterStyle, &place, message));
    }
    counts
}

fn location(cx: &mut Context<'_>, object: &Object<'_>) -> Option<ParameterLocation> {
    const NAMES: [(&str, ParameterLocation); 5] = [
        ("path", ParameterLocation::Path),
        ("query", ParameterLocation::Query),
        ("header", ParameterLocation::Header),
        ("cookie", ParameterLocation::Cookie),
        ("querystring", ParameterLocation::QueryString),
    ];
    let text = object.text("in")?;
    let found = NAMES.into_iter().find(|(name, _)| *name == text);
    if found.is_none() {
        let known: &[&str] = match cx.version(object.place()) {
            Version::V2_0 => &["path", "query", "header", "formData", "body"],
            Version::V3_0 | Version::V3_1 => &["path", "query", "header", "cookie"],
            Version::V3_2 => &["path", "query", "header", "cookie", "querystring"],
        };
        unknown_word(cx, object, "in", &text, known, "the parameter is left out");
    }
    found.map(|(_, location)| location)
}

/// A style by its name, where a location has it (OpenAPI 3.x, Style Values).
pub(super) fn style(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    text: &str,
    location: ParameterLocation,
) -> Option<ParameterStyle> {
    let styles: &[(&str, ParameterStyle)] = match location {
        ParameterLocation::Path => &[
            ("matrix", ParameterStyle::Matrix),
            ("label", ParameterStyle::Label),
            ("simple", ParameterStyle::Simple),
        ],
        ParameterLocation::Header => &[("simple", ParameterStyle::Simple)],
        ParameterLocation::Query | ParameterLocation::QueryString => &[
            ("form", ParameterStyle::Form),
            ("spaceDelimited", ParameterStyle::SpaceDelimited),
            ("pipeDelimited", ParameterStyle::PipeDelimited),
            ("deepObject", ParameterStyle::DeepObject),
        ],
        ParameterLocation::Cookie => &[
            ("form", ParameterStyle::Form),
            ("cookie", ParameterStyle::Cookie),
        ],
    };
    let found = styles.iter().find(|(name, _)| *name == text);
    if found.is_none() {
        let known: Vec<&str> = styles.iter().map(|(name, _)| *name).collect();
        let effect = "the default style of its location stands in";
        unknown_word(cx, object, "style", text, &known, effect);
    }
    found.map(|(_, style)| *style)
}

fn default_style(location: ParameterLocation) -> ParameterStyle {
    match location {
        ParameterLocation::Path | ParameterLocation::Header => ParameterStyle::Simple,
        ParameterLocation::Query | ParameterLocation::Cookie | ParameterLocation::QueryString => {
            ParameterStyle::Form
        }
    }
}

/// Reports a word that is none of those a keyword has.
pub(super) fn unknown_word(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    keyword: &str,
    text: &str,
    known: &[&str],
    effect: &str,
) {
    let message = format!("`{text}` is not a value of `{keyword}`");
    let found =
        Diagnostic::at(Code::WrongType, &object.place().child(keyword), message).label(effect);
    cx.push(match nearest(text, known.iter().copied()) {
        Some(name) => found.help(format!("`{name}` is close in spelling")),
        None => found.help(format!("it is one of {}", known.join(", "))),
    });
}
