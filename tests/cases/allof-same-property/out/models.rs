// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Properties that several parts describe API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// Some text.
///
/// Part of [`models::Base`](crate::case_allof_same_property::models::Base) and [`models::Derived`](crate::case_allof_same_property::models::Derived).
pub type Text = String;

/// Part of [`models::Base`](crate::case_allof_same_property::models::Base).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Kind {
    A,
    B,
    C,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Kind { A = "a", B = "b", C = "c" } else Unknown }

/// Part of [`models::Base`](crate::case_allof_same_property::models::Base), [`models::BaseUnions`](crate::case_allof_same_property::models::BaseUnions) and [`models::Derived`](crate::case_allof_same_property::models::Derived).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Person {
    pub name: Option<String>,
}

object! { Person { name: optional String = "name" } }

/// Part of [`models::Derived`](crate::case_allof_same_property::models::Derived), [`models::DerivedUnions`](crate::case_allof_same_property::models::DerivedUnions) and [`models::DerivedResult`](crate::case_allof_same_property::models::DerivedResult).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Employee {
    pub name: Option<String>,
    pub salary: Option<f64>,
}

object! { Employee { name: optional String = "name", salary: optional f64 = "salary" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub meta: Option<BaseMeta>,
    pub person: Option<Person>,
    pub people: Option<Vec<Person>>,
    pub kind: Option<Kind>,
    pub other_kind: Option<BaseOtherKind>,
    /// The moment.
    pub when: Option<String>,
    pub text: Option<Text>,
    pub repeated: Option<BaseRepeated>,
    pub any_of_two: Option<BaseAnyOfTwo>,
    pub data: Option<BTreeMap<String, Json>>,
    pub no_text: Option<Text>,
    pub list: Option<Vec<String>>,
    pub unions: Option<BaseUnions>,
    pub result: Option<BaseResult>,
    pub parent: Option<Box<Base>>,
}

object! {
    Base {
        meta: optional BaseMeta = "meta", person: optional Person = "person",
        people: optional Vec<Person> = "people", kind: optional Kind = "kind",
        other_kind: optional BaseOtherKind = "other_kind", when: optional String = "when",
        text: optional Text = "text", repeated: optional BaseRepeated = "repeated",
        any_of_two: optional BaseAnyOfTwo = "any_of_two",
        data: optional BTreeMap<String, Json> = "data", no_text: optional Text = "no_text",
        list: optional Vec<String> = "list", unions: optional BaseUnions = "unions",
        result: optional BaseResult = "result", parent: optional Box<Base> as large = "parent",
    }
}

/// The `meta` of [`Base`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseMeta {
    pub a: Option<String>,
    pub deep: Option<BaseMetaDeep>,
}

object! { BaseMeta { a: optional String = "a", deep: optional BaseMetaDeep = "deep" } }

/// The `meta.deep` of [`Base`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseMetaDeep {
    pub x: Option<i64>,
}

object! { BaseMetaDeep { x: optional i64 = "x" } }

/// The `other_kind` of [`Base`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BaseOtherKind {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { BaseOtherKind { A = "a", B = "b" } else Unknown }

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::BaseRepeated`](crate::case_allof_same_property::models::BaseRepeated) and [`models::DerivedRepeated`](crate::case_allof_same_property::models::DerivedRepeated).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Repeated {
    pub same: Option<String>,
}

object! { Repeated { same: optional String = "same" } }

/// The `repeated` of [`Base`].
pub type BaseRepeated = Repeated;

/// The `any_of_two` of [`Base`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseAnyOfTwo {
    Map(BTreeMap<String, Json>),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    BaseAnyOfTwo {
        Map = object [],
        Text = string,
    } else Unknown
    from { Map: BTreeMap<String, Json>, Text: String, Text: &str }
}

/// The `unions` of [`Base`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseUnions {
    Person(Person),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    BaseUnions {
        Person = object ["name"],
        Text = string,
    } else Unknown
    from { Person: Person, Text: String, Text: &str }
}

/// The `result` of [`Base`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BaseResult {
    Map(BTreeMap<String, Json>),
    List(Vec<Json>),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    BaseResult {
        Map = object [],
        List = array,
        Text = string,
    } else Unknown
    from { Map: BTreeMap<String, Json>, List: Vec<Json>, Text: String, Text: &str }
}

/// Returned by [`A::get`](crate::case_allof_same_property::resources::a::A::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Derived {
    pub meta: Option<DerivedMeta>,
    pub person: Option<Employee>,
    pub people: Option<Vec<Employee>>,
    /// Always `a`, if it has a value.
    pub kind: Option<Constant>,
    /// Always `b`, if it has a value.
    pub other_kind: Option<Constant>,
    /// The moment.
    pub when: Option<DateTime<FixedOffset>>,
    /// A better description.
    ///
    /// At most 5 characters.
    pub text: Option<Text>,
    /// Again.
    pub repeated: Option<DerivedRepeated>,
    pub any_of_two: Option<Person>,
    pub data: Option<Person>,
    pub no_text: Option<i64>,
    pub list: Option<Vec<i64>>,
    pub unions: Option<DerivedUnions>,
    pub result: Option<DerivedResult>,
    pub parent: Option<Box<Derived>>,
}

object! {
    Derived {
        meta: optional DerivedMeta = "meta", person: optional Employee = "person",
        people: optional Vec<Employee> = "people", kind: optional Constant = "kind",
        other_kind: optional Constant = "other_kind",
        when: optional DateTime<FixedOffset> as date = "when", text: optional Text = "text",
        repeated: optional DerivedRepeated = "repeated", any_of_two: optional Person = "any_of_two",
        data: optional Person = "data", no_text: optional i64 = "no_text",
        list: optional Vec<i64> = "list", unions: optional DerivedUnions = "unions",
        result: optional DerivedResult = "result",
        parent: optional Box<Derived> as large = "parent",
    }
}

/// The `meta` of [`Derived`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DerivedMeta {
    pub a: String,
    pub deep: Option<DerivedMetaDeep>,
    pub b: Option<String>,
}

object! {
    DerivedMeta {
        a: required String = "a", deep: optional DerivedMetaDeep = "deep", b: optional String = "b",
    }
    new(a: impl Into<String>)
}

/// The `meta.deep` of [`Derived`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DerivedMetaDeep {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

object! { DerivedMetaDeep { x: optional i64 = "x", y: optional i64 = "y" } }

/// Again.
pub type DerivedRepeated = Repeated;

/// The `unions` of [`Derived`].
pub type DerivedUnions = Employee;

/// The `result` of [`Derived`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DerivedResult {
    Employee(Employee),
    List(Vec<String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    DerivedResult {
        Employee = object ["name", "salary"],
        List = array,
    } else Unknown
    from { Employee: Employee, List: Vec<String> }
}
