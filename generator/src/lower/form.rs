//! What a schema turns out to be, before anything below it is looked at.

use crate::api::types::{Mark, ToldBy};
use crate::api::{Shape, Type};
use crate::document::{Schema, SchemaId};
use crate::place::Place;

/// What a schema turns out to be.
pub(super) enum Form<'a> {
    /// The same as another schema.
    Same(SchemaId),
    Type(Type),
    Array(Option<SchemaId>),
    /// A list with just these items.
    Tuple(Place, &'a [SchemaId]),
    Map(Option<SchemaId>),
    /// A map by the values of an enumeration, and of what.
    Keyed(SchemaId, Option<SchemaId>),
    /// A string whose text is JSON of this schema.
    JsonText(SchemaId),
    Object(Vec<&'a Schema>, Extra),
    Named(Shape),
    Alternatives(Alternatives),
}

/// Whether an object keeps members that its properties do not name, beyond what it says itself.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extra {
    AsWritten,
    /// Some of them come from a part of the schema that has no fields of its own.
    Kept,
}

/// Alternatives that make a union.
pub(super) struct Alternatives {
    pub(super) place: Place,
    pub(super) told_by: ToldBy,
    pub(super) branches: Vec<(SchemaId, Mark)>,
    pub(super) several: bool,
    /// The members that stand beside all of them.
    pub(super) common: Vec<String>,
}
