//! Parameters that carry their own schema (2.0 §5.2.14, §5.2.15).

use crate::document::{Parameter, ParameterLocation, ParameterStyle, SchemaId};
use crate::parse::context::Context;
use crate::parse::grammar::Kind;
use crate::parse::object::{Node, Object};
use crate::parse::parameter::unknown_word;

/// A parameter whose name and location are known.
pub(in crate::parse) fn read<'a>(
    cx: &mut Context<'a>,
    object: &Object<'a>,
    name: String,
    location: ParameterLocation,
) -> Parameter {
    let base = match location {
        ParameterLocation::Path | ParameterLocation::Header => ParameterStyle::Simple,
        ParameterLocation::Query | ParameterLocation::Cookie | ParameterLocation::QueryString => {
            ParameterStyle::Form
        }
    };
    let (style, explode) = delimiter(cx, object, base);
    let within = within(cx, object);
    let own = object.get("schema").filter(|_| !object.has("type"));
    Parameter {
        place: object.place().clone(),
        name,
        location,
        description: object.text("description"),
        required: object.flag("required").unwrap_or(false) || location == ParameterLocation::Path,
        deprecated: object.flag("deprecated").unwrap_or(false),
        allow_empty_value: object.flag("allowEmptyValue").unwrap_or(false),
        allow_reserved: false,
        style,
        explode,
        within,
        schema: Some(match own {
            Some(node) => cx.schema(&node),
            None => schema(cx, &object.node, Kind::Parameter),
        }),
        content: Vec::new(),
        example: object.data("x-example"),
        examples: Vec::new(),
        extensions: object.extensions(),
    }
}

/// The schema whose keywords stand in a parameter, a header or the items of one.
pub(in crate::parse) fn schema<'a>(cx: &mut Context<'a>, node: &Node<'a>, kind: Kind) -> SchemaId {
    cx.schema_in(node, kind)
}

/// The styles of lists that are the items of a list, each by its own `collectionFormat` (2.0 §5.2.15).
fn within<'a>(cx: &mut Context<'a>, object: &Object<'a>) -> Vec<ParameterStyle> {
    let mut styles = Vec::new();
    let is_list = |object: &Object<'_>| object.text("type").as_deref() == Some("array");
    let mut left = object.get("items").filter(|_| is_list(object));
    while let Some(node) = left.take() {
        // Its keywords are checked where its schema is read.
        let Some(map) = node.value.as_object() else {
            break;
        };
        let items = Object { node, map };
        if !is_list(&items) {
            break;
        }
        // Several of one name there are not within a list.
        styles.push(delimiter(cx, &items, ParameterStyle::Simple).0);
        left = items.get("items");
    }
    styles
}

/// The style and explode that a list's `collectionFormat` is, which stands for `csv` where it is not written; those
/// usual in OpenAPI 3 for what is no list.
pub(super) fn delimiter(
    cx: &mut Context<'_>,
    object: &Object<'_>,
    base: ParameterStyle,
) -> (ParameterStyle, bool) {
    let list = object.text("type").as_deref() == Some("array");
    let Some(format) = object.text("collectionFormat").filter(|_| list) else {
        return (base, base == ParameterStyle::Form && !list);
    };
    match format.as_str() {
        "csv" => (base, false),
        // Several of one name there are only in a query or a form.
        "multi" if base == ParameterStyle::Form => (base, true),
        "ssv" => (ParameterStyle::SpaceDelimited, false),
        "pipes" => (ParameterStyle::PipeDelimited, false),
        "tsv" => (ParameterStyle::TabDelimited, false),
        _ => {
            let all = ["csv", "ssv", "tsv", "pipes", "multi"];
            let known = match base {
                ParameterStyle::Form => &all[..],
                _ => &all[..4],
            };
            unknown_word(
                cx,
                object,
                "collectionFormat",
                &format,
                known,
                "`csv` stands in",
            );
            (base, false)
        }
    }
}
