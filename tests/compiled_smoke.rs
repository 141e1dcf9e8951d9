//! The tests that call every operation of a case; made by the test `cases`.

#[rustfmt::skip]
#[path = "cases/json-in-strings/smoke/mod.rs"]
mod case_json_in_strings;

#[rustfmt::skip]
#[path = "cases/multipart-choices/smoke/mod.rs"]
mod case_multipart_choices;

#[rustfmt::skip]
#[path = "cases/multipart-within/smoke/mod.rs"]
mod case_multipart_within;

#[rustfmt::skip]
#[path = "cases/multipart-xml/smoke/mod.rs"]
mod case_multipart_xml;

#[rustfmt::skip]
#[path = "cases/smoke-tests/smoke/mod.rs"]
mod case_smoke_tests;
