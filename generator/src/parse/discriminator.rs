//! Discriminator Objects (OpenAPI 3.x §4.8.25; 2.0: the name of a property).

use super::check::open;
use super::context::Context;
use super::grammar::Kind;
use super::object::Node;
use super::reference;
use crate::document::SchemaId;
use crate::document::schema::Discriminator;

pub(super) fn read<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<Discriminator> {
    if let Some(property_name) = node.value.as_str() {
        let property_name = property_name.to_owned();
        return Some(Discriminator {
            place: node.place.clone(),
            property_name,
            mapping: Vec::new(),
            default_mapping: None,
        });
    }
    let object = open(cx, Kind::Discriminator, node)?;
    let mapping = object
        .all_members("mapping")
        .map(|(tag, node)| (tag.to_owned(), target(cx, &node)));
    Some(Discriminator {
        place: node.place.clone(),
        property_name: object.text("propertyName").unwrap_or_default(),
        mapping: mapping.collect(),
        default_mapping: object
            .get("defaultMapping")
            .and_then(|node| target(cx, &node)),
    })
}

/// The schema that a name of `components/schemas`, or a reference, means.
fn target<'a>(cx: &mut Context<'a>, node: &Node<'a>) -> Option<SchemaId> {
    let text = node.text()?;
    let named = reference::component(&text);
    let found = match &named {
        Some(reference) => {
            reference::resolve(cx, Kind::Schema, &node.place, reference).or_else(|why| {
                reference::resolve(cx, Kind::Schema, &node.place, &text).map_err(|_| why)
            })
        }
        None => reference::resolve(cx, Kind::Schema, &node.place, &text),
    };
    match found {
        Ok(target) => Some(cx.schema(&target)),
        Err(why) => {
            reference::report_at(cx, &node.place, &text, why);
            None
        }
    }
}
