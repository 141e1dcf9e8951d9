use serde_json::json;

use crate::document::Schema;
use crate::document::schema::JsonType::{self, Array, Null, Object, String as Text};
use crate::document::schema::{Bounds, NodeType};
use crate::parse::testing::{Read, read_in};

/// The schema `S` of a document in a version, and what was found about it.
fn read(version: &str, schema: &str) -> (Schema, Vec<String>) {
    let text = match version {
        "2.0" => format!("definitions:\n  S: {schema}\n"),
        _ => format!("components:\n  schemas:\n    S: {schema}\n"),
    };
    let Read { document, found } = read_in(version, &text);
    let document = document.unwrap();
    let schema = document.schemas[document.schemas.components["S"]].clone();
    let short = |found: String| {
        found
            .replace("#/components/schemas/S", "#")
            .replace("#/definitions/S", "#")
    };
    (schema, found.into_iter().map(short).collect())
}

fn clean(version: &str, schema: &str) -> Schema {
    let (schema, found) = read(version, schema);
    assert_eq!(found, [""; 0]);
    schema
}

#[test]
fn null_is_spelled_by_version() {
    let types = |version, text| clean(version, text).types;
    assert_eq!(
        types("3.0.3", "{type: string, nullable: true}"),
        [Text, Null]
    );
    assert_eq!(types("3.1.0", "{type: [string, 'null']}"), [Text, Null]);
    assert_eq!(types("3.1.0", "{type: [string, null]}"), [Text, Null]);
    assert_eq!(
        types("2.0", "{type: string, x-nullable: true}"),
        [Text, Null]
    );
    assert_eq!(types("3.0.3", "{type: string, nullable: false}"), [Text]);
    let without = clean("3.0.3", "{nullable: true, allOf: [{type: object}]}");
    assert_eq!((without.nullable, without.types), (true, vec![]));
    let of_enum = clean("3.0.3", "{type: string, nullable: true, enum: [a]}");
    assert_eq!(of_enum.enumeration, Some(vec![json!("a"), json!(null)]));
    let of_enum = clean("3.0.3", "{type: string, nullable: true, enum: [a, null]}");
    assert_eq!(of_enum.enumeration, Some(vec![json!("a"), json!(null)]));
}

#[test]
fn what_only_other_versions_have_is_read_and_reported() {
    let (schema, found) = read("3.1.0", "{type: string, nullable: true}");
    assert_eq!(schema.types, [Text, Null]);
    assert_eq!(
        found,
        ["unknown-keyword key #/nullable: `nullable` is not a keyword of a schema in OpenAPI 3.1"]
    );
    let (schema, found) = read("3.0.3", "{type: [string, integer], const: a}");
    assert_eq!(schema.types, [Text, JsonType::Integer]);
    assert_eq!(*schema.constant, Some(json!("a")));
    assert_eq!(
        found,
        [
            "wrong-type #/type: `type` is a text, not a list",
            "unknown-keyword key #/const: `const` is not a keyword of a schema in OpenAPI 3.0"
        ]
    );
}

#[test]
fn exclusive_bounds_are_numbers_in_every_version() {
    for (version, text) in [
        (
            "2.0",
            "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: false}",
        ),
        (
            "3.0.3",
            "{type: integer, minimum: 1, exclusiveMinimum: true, maximum: 9}",
        ),
        ("3.1.0", "{type: integer, exclusiveMinimum: 1, maximum: 9}"),
    ] {
        let bounds = Bounds::clone(&clean(version, text).bounds);
        assert_eq!(
            (bounds.minimum, bounds.exclusive_minimum),
            (None, Some(1.into())),
            "{version}"
        );
        assert_eq!(
            (bounds.maximum, bounds.exclusive_maximum),
            (Some(9.into()), None),
            "{version}"
        );
    }
}

#[test]
fn examples_are_gathered_and_data_is_left_alone() {
    let data = "{$ref: '#/nowhere', type: strin, nullable: 1}";
    let schema = clean(
        "3.1.0",
        &format!("{{example: {data}, examples: [1, {data}], default: {data}, enum: [1, {data}]}}"),
    );
    let data = json!({"$ref": "#/nowhere", "type": "strin", "nullable": 1});
    assert_eq!(schema.examples, [data.clone(), json!(1), data.clone()]);
    assert_eq!(*schema.default, Some(data.clone()));
    assert_eq!(schema.enumeration, Some(vec![json!(1), data]));
    assert_eq!(*clean("3.1.0", "{const: null}").constant, Some(json!(null)));
}

#[test]
fn properties_may_have_any_name() {
    let names = "$ref: {type: string}, x-a: {type: string}, default: {type: string}, properties: {type: string}, 200: {}, null: {}";
    let schema = clean(
        "3.1.0",
        &format!("{{type: object, properties: {{{names}}}}}"),
    );
    let keys: Vec<_> = schema.properties.keys().collect();
    assert_eq!(
        keys,
        ["$ref", "x-a", "default", "properties", "200", "null"]
    );
}

#[test]
fn booleans_are_schemas() {
    let read = read_in(
        "3.1.0",
        "components: {schemas: {S: {additionalProperties: false, items: true}}}",
    );
    assert_eq!(
        read.schema("#/components/schemas/S/additionalProperties")
            .boolean,
        Some(false)
    );
    assert_eq!(
        read.schema("#/components/schemas/S/items").boolean,
        Some(true)
    );
    assert_eq!(read.found, [""; 0]);
}

#[test]
fn what_cannot_be_read_costs_only_itself() {
    let (schema, found) = read(
        "3.0.3",
        "{type: strin, properties: {a: {type: string}, b: 1}, required: true, minLength: '1', maxLength: 5,
          description: [x], format: 1.10, allOf: {type: object}, deprecated: 'true'}",
    );
    assert_eq!(schema.types, []);
    assert_eq!(schema.properties.len(), 2);
    assert_eq!(
        (schema.bounds.min_length, schema.bounds.max_length),
        (None, Some(5))
    );
    assert_eq!(
        (schema.description, schema.format.as_deref()),
        (None, Some("1.10"))
    );
    assert_eq!(
        (schema.required, schema.all_of, schema.deprecated),
        (vec![], vec![], true)
    );
    assert_eq!(
        found,
        [
            "wrong-type #/required: `required` is a list of texts, not a boolean",
            "wrong-type #/minLength: `minLength` is a whole number that is not negative, not a text",
            "wrong-type #/description: `description` is a text, not a list",
            "wrong-type #/allOf: `allOf` is a list, not a mapping",
            "wrong-type #/deprecated: `deprecated` is `true` or `false`, not a text",
            "wrong-type #/type: `strin` is not a type",
            "wrong-type #/properties/b: a schema is a mapping, not a number",
        ]
    );
}

#[test]
fn unknown_keywords_are_reported_where_they_are_no_annotation() {
    let text = "{type: object, propertise: {}, vendor: 1, x-vendor: 1}";
    let message =
        |key| format!("unknown-keyword key #/{key}: `{key}` is not a keyword of a schema");
    assert_eq!(
        read("3.0.3", text).1,
        [message("propertise"), message("vendor")]
    );
    assert_eq!(read("3.1.0", text).1, [message("propertise")]);
    assert_eq!(
        clean("3.1.0", "{x-vendor: 1, vendor: 2}").extensions["x-vendor"],
        json!(1)
    );
}

#[test]
fn older_tuples_are_prefix_items() {
    let (schema, found) = read(
        "2.0",
        "{type: array, items: [{type: string}, {type: integer}]}",
    );
    assert_eq!(
        (schema.types, schema.prefix_items.len(), schema.items),
        (vec![Array], 2, None)
    );
    assert_eq!(
        found,
        ["wrong-type #/items: `items` is a schema, not a list"]
    );
}

#[test]
fn several_items_of_what_is_no_list_are_alternatives() {
    for text in [
        "{items: [{type: string}, {type: 'null'}]}",
        "{type: object, items: [{type: object}, {type: object}]}",
    ] {
        let (schema, found) = read("2.0", text);
        assert_eq!((schema.prefix_items.len(), schema.any_of.len()), (0, 2));
        assert_eq!(
            found,
            ["wrong-type #/items: `items` is a schema, not a list"]
        );
    }
    let (schema, _) = read(
        "3.1.0",
        "{minItems: 2, items: [{type: string}, {type: integer}]}",
    );
    assert_eq!((schema.prefix_items.len(), schema.any_of.len()), (2, 0));
}

#[test]
fn discriminators_name_schemas_or_refer_to_them() {
    let text = "
components:
  schemas:
    S:
      type: object
      discriminator:
        propertyName: kind
        mapping: {a: A, b: '#/components/schemas/B', c: Nothing, x-d: A}
    A: {type: object}
    B: {type: object}
";
    let read = read_in("3.0.3", text);
    let discriminator = read
        .schema("#/components/schemas/S")
        .discriminator
        .clone()
        .unwrap();
    let place = |id| read.document().schemas[id].place.to_string();
    let mapping: Vec<_> = discriminator
        .mapping
        .into_iter()
        .map(|(tag, id)| (tag, id.map(place)))
        .collect();
    let component = |name: &str| Some(format!("#/components/schemas/{name}"));
    let expected = [
        ("a", component("A")),
        ("b", component("B")),
        ("c", None),
        ("x-d", component("A")),
    ];
    assert_eq!(
        mapping,
        expected.map(|(tag, place)| (tag.to_owned(), place))
    );
    let unresolved = "unresolved-reference #/components/schemas/S/discriminator/mapping/c: unresolved reference `Nothing`";
    assert_eq!(read.found, [unresolved]);
    let name = |schema: Schema| schema.discriminator.unwrap().property_name;
    assert_eq!(
        name(clean("2.0", "{type: object, discriminator: kind}")),
        "kind"
    );
    assert_eq!(clean("2.0", "{type: object}").types, [Object]);
}

#[test]
fn default_mappings_of_3_2_are_followed() {
    let text = "
components:
  schemas:
    S: {type: object, discriminator: {defaultMapping: Other}, xml: {nodeType: element}}
    Other: {type: object}
";
    let read = read_in("3.2.0", text);
    let schema = read.schema("#/components/schemas/S");
    let discriminator = schema.discriminator.as_ref().unwrap();
    let target = &read.document().schemas[discriminator.default_mapping.unwrap()];
    assert_eq!(target.place.to_string(), "#/components/schemas/Other");
    assert_eq!(
        schema.xml.as_ref().unwrap().node_type,
        Some(NodeType::Element)
    );
    assert_eq!(read.found, [""; 0]);
}
