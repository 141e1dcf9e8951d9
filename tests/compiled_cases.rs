//! The Rust of every case, compiled as one crate with the runtime; made by the test `cases`.

#[rustfmt::skip]
#[path = "cases/enum-of-strings/out/mod.rs"]
pub mod case_enum_of_strings;

#[rustfmt::skip]
#[path = "cases/object-required-and-optional/out/mod.rs"]
pub mod case_object_required_and_optional;

#[rustfmt::skip]
#[path = "cases/open-object/out/mod.rs"]
pub mod case_open_object;

#[rustfmt::skip]
#[path = "cases/path-parameter/out/mod.rs"]
pub mod case_path_parameter;

#[rustfmt::skip]
#[path = "cases/query-parameters/out/mod.rs"]
pub mod case_query_parameters;

#[rustfmt::skip]
#[path = "cases/recursive-schema/out/mod.rs"]
pub mod case_recursive_schema;

#[rustfmt::skip]
#[path = "cases/status-ranges/out/mod.rs"]
pub mod case_status_ranges;

#[rustfmt::skip]
#[path = "cases/union-by-tag/out/mod.rs"]
pub mod case_union_by_tag;
