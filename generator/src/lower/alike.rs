//! Schemas that were written out twice.

use super::Lowering;
use super::conditional::is_conditional;
use crate::document::SchemaId;

impl Lowering<'_> {
    /// Whether two schemas describe values in the same words, annotations and limits aside.
    pub(super) fn alike(&self, one: SchemaId, other: SchemaId) -> bool {
        let (left, right) = (self.schema(one), self.schema(other));
        let words = left.boolean == right.boolean
            && left.reference == right.reference
            && left.types == right.types
            && left.nullable == right.nullable
            && left.format == right.format
            && left.enumeration == right.enumeration
            && *left.constant == *right.constant
            && left.required == right.required
            && left.properties.len() == right.properties.len()
            && left.pattern_properties.is_empty()
            && right.pattern_properties.is_empty()
            && !is_conditional(left)
            && !is_conditional(right);
        let members = || {
            left.properties.iter().all(|(name, id)| {
                let same = right.properties.get(name);
                same.is_some_and(|same| self.alike(*id, *same))
            })
        };
        let all = |left: &[SchemaId], right: &[SchemaId]| {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len() && pairs.all(|(left, right)| self.alike(*left, *right))
        };
        let both = |left: Option<SchemaId>, right: Option<SchemaId>| {
            all(left.as_slice(), right.as_slice())
        };
        one == other
            || words
                && members()
                && both(left.items, right.items)
                && both(left.additional_properties, right.additional_properties)
                && both(left.unevaluated_properties, right.unevaluated_properties)
                && all(&left.prefix_items, &right.prefix_items)
                && all(&left.all_of, &right.all_of)
                && all(&left.any_of, &right.any_of)
                && all(&left.one_of, &right.one_of)
    }
}
