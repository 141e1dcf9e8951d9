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
    pub(crate) components: IndexMap<String, SchemaId>,
    pub(crate) by_place: IndexMap<Place, SchemaId>,
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

impl JsonType {
    pub(crate) fn is_of(self, value: &Value) -> bool {
        match self {
            Self::Null => value.is_null(),
            Self::Boolean => value.is_boolean(),
            Self::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            Self::Number => value.is_number(),
            Self::String => value.is_string(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }

    /// The value of this type that was written as one of another: `1` for the text, `"1"` for the number.
    pub(crate) fn meant(self, value: &Value) -> Option<Value> {
        match self {
            Self::String if value.is_number() || value.is_boolean() => {
                Some(Value::from(value.to_string()))
            }
            Self::Integer => {
                let number = value.as_str()?.parse::<i64>();
                number.ok().map(Value::from)
            }
            _ => None,
        }
    }
}

/// One schema. A keyword that was not written is `None` or empty. The spellings of 2.0 and 3.0 are read
/// into the meaning of 2020-12: `nullable: true` adds `Null` to `types` (and to `enum`), `exclusiveMinimum: true`
/// becomes a number, `example` joins `examples`, `format: binary|byte` stay formats.
///
/// A document has tens of thousands of them: what few have is [`Rare`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Schema {
    pub(crate) place: Place,
    /// `true` and `false` as schemas; every other field is then empty.
    pub(crate) boolean: Option<bool>,
    /// `$ref` (or `$dynamicRef`, `$recursiveRef` by their static target), found.
    pub(crate) reference: Option<SchemaId>,
    /// Empty: any type.
    pub(crate) types: Vec<JsonType>,
    /// `nullable: true` was written without `type` (3.0): null is allowed whatever the rest says.
    pub(crate) nullable: bool,
    pub(crate) format: Option<String>,
    pub(crate) enumeration: Option<Vec<Value>>,
    pub(crate) constant: Rare<Option<Value>>,
    pub(crate) properties: IndexMap<String, SchemaId>,
    pub(crate) pattern_properties: Rare<IndexMap<String, SchemaId>>,
    pub(crate) additional_properties: Option<SchemaId>,
    pub(crate) unevaluated_properties: Option<SchemaId>,
    pub(crate) property_names: Option<SchemaId>,
    pub(crate) required: Vec<String>,
    pub(crate) dependent_required: Rare<IndexMap<String, Vec<String>>>,
    pub(crate) dependent_schemas: Rare<IndexMap<String, SchemaId>>,
    pub(crate) items: Option<SchemaId>,
    pub(crate) prefix_items: Vec<SchemaId>,
    pub(crate) unevaluated_items: Option<SchemaId>,
    pub(crate) contains: Option<SchemaId>,
    pub(crate) all_of: Vec<SchemaId>,
    pub(crate) any_of: Vec<SchemaId>,
    pub(crate) one_of: Vec<SchemaId>,
    pub(crate) not: Option<SchemaId>,
    pub(crate) if_: Option<SchemaId>,
    pub(crate) then: Option<SchemaId>,
    pub(crate) else_: Option<SchemaId>,
    pub(crate) discriminator: Option<Box<Discriminator>>,
    pub(crate) bounds: Rare<Bounds>,
    pub(crate) pattern: Option<String>,
    pub(crate) content_encoding: Option<String>,
    pub(crate) content_media_type: Option<String>,
    pub(crate) content_schema: Option<SchemaId>,
    pub(crate) title: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) default: Rare<Option<Value>>,
    pub(crate) examples: Vec<Value>,
    pub(crate) deprecated: bool,
    pub(crate) read_only: bool,
    pub(crate) write_only: bool,
    pub(crate) xml: Option<Box<Xml>>,
    /// Schemas under `$defs` and `definitions`: reachable by reference.
    pub(crate) definitions: Rare<IndexMap<String, SchemaId>>,
    pub(crate) extensions: Rare<Extensions>,
}

/// The numeric and size limits; documentation for a client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bounds {
    pub(crate) minimum: Option<Number>,
    pub(crate) maximum: Option<Number>,
    pub(crate) exclusive_minimum: Option<Number>,
    pub(crate) exclusive_maximum: Option<Number>,
    pub(crate) multiple_of: Option<Number>,
    pub(crate) min_length: Option<u64>,
    pub(crate) max_length: Option<u64>,
    pub(crate) min_items: Option<u64>,
    pub(crate) max_items: Option<u64>,
    pub(crate) min_properties: Option<u64>,
    pub(crate) max_properties: Option<u64>,
    pub(crate) unique_items: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Discriminator {
    pub(crate) place: Place,
    /// Empty: not written (3.2 allows it).
    pub(crate) property_name: String,
    /// By tag value; the schema meant, where it could be found.
    pub(crate) mapping: Vec<(String, Option<SchemaId>)>,
    /// 3.2.
    pub(crate) default_mapping: Option<SchemaId>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Xml {
    pub(crate) name: Option<String>,
    pub(crate) namespace: Option<String>,
    pub(crate) prefix: Option<String>,
    pub(crate) attribute: bool,
    pub(crate) wrapped: bool,
    /// 3.2.
    pub(crate) node_type: Option<NodeType>,
}

/// What a schema stands for in XML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeType {
    Element,
    Attribute,
    Text,
    Cdata,
    None,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_is_small() {
        assert!(size_of::<Schema>() <= 704, "{}", size_of::<Schema>());
    }
}
