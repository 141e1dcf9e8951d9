//! Our own schemas: the meaning of JSON Schema 2020-12, whatever dialect was written.

use indexmap::IndexMap;
use serde_json::{Number, Value};

use super::{Extensions, Rare};
use crate::place::Place;

/// A schema of the document, by its index in [`Schemas`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SchemaId(pub u32);

/// Every schema of the document, components and inline ones alike: each is a place.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    pub all: Vec<Schema>,
    /// The schemas of `components/schemas` (2.0: `definitions`) of the entry document, by name, in document order.
    pub components: IndexMap<String, SchemaId>,
    pub by_place: IndexMap<Place, SchemaId>,
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;

    fn index(&self, id: SchemaId) -> &Schema {
        &self.all[id.0 as usize]
    }
}

/// How a schema was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Swagger 2.0's and OpenAPI 3.0's extended subsets of JSON Schema: keywords beside `$ref` have no meaning.
    OpenApi3_0,
    /// JSON Schema 2020-12.
    JsonSchema2020,
}

/// The primitive types of JSON Schema; `integer` is a number without fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum JsonType {
    Null,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
}

/// One schema. A keyword that was not written is `None` or empty. The spellings of 2.0 and 3.0 are read
/// into the meaning of 2020-12: `nullable: true` adds `Null` to `types` (and to `enum`), `exclusiveMinimum: true`
/// becomes a number, `example` joins `examples`, `format: binary|byte` stay formats.
///
/// A document has tens of thousands of them: what few have is [`Rare`].
#[derive(Clone, Debug, Default)]
pub struct Schema {
    pub place: Place,
    /// `true` and `false` as schemas; every other field is then empty.
    pub boolean: Option<bool>,
    /// `$ref` (or `$dynamicRef`, `$recursiveRef` by their static target), found.
    pub reference: Option<SchemaId>,
    /// Empty: any type.
    pub types: Vec<JsonType>,
    /// `nullable: true` was written without `type` (3.0): null is allowed whatever the rest says.
    pub nullable: bool,
    pub format: Option<String>,
    pub enumeration: Option<Vec<Value>>,
    pub constant: Rare<Option<Value>>,
    pub properties: IndexMap<String, SchemaId>,
    pub pattern_properties: Rare<IndexMap<String, SchemaId>>,
    pub additional_properties: Option<SchemaId>,
    pub unevaluated_properties: Option<SchemaId>,
    pub property_names: Option<SchemaId>,
    pub required: Vec<String>,
    pub dependent_required: Rare<IndexMap<String, Vec<String>>>,
    pub dependent_schemas: Rare<IndexMap<String, SchemaId>>,
    pub items: Option<SchemaId>,
    pub prefix_items: Vec<SchemaId>,
    pub unevaluated_items: Option<SchemaId>,
    pub contains: Option<SchemaId>,
    pub all_of: Vec<SchemaId>,
    pub any_of: Vec<SchemaId>,
    pub one_of: Vec<SchemaId>,
    pub not: Option<SchemaId>,
    pub if_: Option<SchemaId>,
    pub then: Option<SchemaId>,
    pub else_: Option<SchemaId>,
    pub discriminator: Option<Box<Discriminator>>,
    pub bounds: Rare<Bounds>,
    pub pattern: Option<String>,
    pub content_encoding: Option<String>,
    pub content_media_type: Option<String>,
    pub content_schema: Option<SchemaId>,
    pub title: Option<String>,
    pub description: Option<String>,
    pub default: Rare<Option<Value>>,
    pub examples: Vec<Value>,
    pub deprecated: bool,
    pub read_only: bool,
    pub write_only: bool,
    pub xml: Option<Box<Xml>>,
    /// Schemas under `$defs` and `definitions`: reachable by reference.
    pub definitions: Rare<IndexMap<String, SchemaId>>,
    pub extensions: Rare<Extensions>,
}

/// The numeric and size limits; documentation for a client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    pub minimum: Option<Number>,
    pub maximum: Option<Number>,
    pub exclusive_minimum: Option<Number>,
    pub exclusive_maximum: Option<Number>,
    pub multiple_of: Option<Number>,
    pub min_length: Option<u64>,
    pub max_length: Option<u64>,
    pub min_items: Option<u64>,
    pub max_items: Option<u64>,
    pub min_properties: Option<u64>,
    pub max_properties: Option<u64>,
    pub unique_items: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    pub place: Place,
    /// Empty: not written (3.2 allows it).
    pub property_name: String,
    /// By tag value; the schema meant, where it could be found.
    pub mapping: Vec<(String, Option<SchemaId>)>,
    /// 3.2.
    pub default_mapping: Option<SchemaId>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Xml {
    pub name: Option<String>,
    pub namespace: Option<String>,
    pub prefix: Option<String>,
    pub attribute: bool,
    pub wrapped: bool,
    /// 3.2: `element`, `attribute`, `text`, `cdata`, `none`.
    pub node_type: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_is_small() {
        assert!(size_of::<Schema>() <= 704, "{}", size_of::<Schema>());
    }
}
