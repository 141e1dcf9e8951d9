//! A number in; the same row of random choices out, on every machine.

use serde_json::{Value, json};

/// SplitMix64.
pub(crate) struct Random(u64);

const WORDS: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "not",
    "enum",
    "const",
    "required",
    "format",
    "in",
    "name",
    "schema",
    "content",
    "responses",
    "parameters",
    "default",
    "example",
    "discriminator",
    "mapping",
    "propertyName",
    "additionalProperties",
    "nullable",
    "security",
    "servers",
    "url",
    "get",
    "200",
    "x-a",
    "openapi",
    "swagger",
    "paths",
    "components",
    "schemas",
    "definitions",
    "$id",
    "$anchor",
    "$defs",
    "prefixItems",
    "callbacks",
];

const TEXTS: &[&str] = &[
    "",
    "string",
    "object",
    "array",
    "integer",
    "null",
    "#",
    "#/components/schemas",
    "#/components/schemas/Pet",
    "#/paths",
    "#/components/schemas/Pet/properties/owner",
    "other.yaml#/a",
    "https://example.com/a",
    "{",
    "{}",
    "{a}{b}",
    "/a/{id}",
    "query",
    "path",
    "deepObject",
    "date-time",
    "application/json",
    "text/event-stream",
    "3.0.0",
    "2.0",
    "r#type",
    "Self",
    "self",
    "crate",
    "\u{0}",
    "é",
    "💥",
    "a/b~c",
    "^[a-z]{2}$",
    "^(a+)+$",
    "*/*",
    "\"#",
    "*/ }",
    "4XX",
];

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub(crate) fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit.max(1) as u64) as usize
    }

    /// A keyword, or a name no keyword has.
    pub(crate) fn word(&mut self) -> &'static str {
        if self.below(8) == 0 {
            TEXTS[self.below(TEXTS.len())]
        } else {
            WORDS[self.below(WORDS.len())]
        }
    }

    /// A value that is no collection, or an empty one.
    pub(crate) fn scalar(&mut self) -> Value {
        match self.below(12) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(-1),
            3 => json!(u64::MAX),
            4 => json!(1e308),
            5 => json!(0.1),
            6 => json!([]),
            7 => json!({}),
            8 => json!("x".repeat(10_000)),
            9 => json!({"$ref": TEXTS[self.below(TEXTS.len())]}),
            _ => json!(TEXTS[self.below(TEXTS.len())]),
        }
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }
}
