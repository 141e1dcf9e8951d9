//! A success of several parts → what each of them is, where they are all the same.

use crate::api::{Content, Primitive, Type};

/// The type of the parts and the media types that are said of them; no type where they are not all the same. `None` where the
/// content is none that comes part by part: a file, or an object that the operation gives in another media type too.
pub(super) fn of(content: &Content, alone: bool) -> Option<(Option<Type>, Option<String>)> {
    let said = content.item_part.as_ref();
    let said = said.and_then(|part| part.content_type.clone());
    let item = match (&content.item, &content.ty) {
        (Some(item), _) => item,
        (None, Type::Array(item)) => item,
        (None, Type::Primitive(Primitive::Binary)) => return None,
        (None, Type::Tuple(_)) => return Some((None, None)),
        (None, _) => return alone.then_some((None, None)),
    };
    let typed = content.prefix_parts.is_empty() && !is_untyped(item);
    Some((typed.then(|| item.clone()), said))
}

/// Whether a type says nothing of how its values are written.
fn is_untyped(item: &Type) -> bool {
    matches!(
        item,
        Type::Json { .. } | Type::Primitive(Primitive::Binary) | Type::Nullable(_)
    )
}
