// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives that add to what they refer to API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Returned by [`All::all`](crate::case_alternatives_that_add::resources::all::All::all).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub told: Option<Told>,
    pub counted: Option<Counted>,
    pub chosen: Option<Chosen>,
    pub open: Option<Open>,
    pub closed: Option<Closed>,
    pub inside: Option<Inside>,
    pub placed: Option<Placed>,
    pub mapped: Option<Mapped>,
}

object! {
    All {
        told: optional Told = "told", counted: optional Counted = "counted",
        chosen: optional Chosen = "chosen", open: optional Open = "open",
        closed: optional Closed = "closed", inside: optional Inside = "inside",
        placed: optional Placed = "placed", mapped: optional Mapped = "mapped",
    }
}

/// Part of [`models::Counted`](crate::case_alternatives_that_add::models::Counted).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Base {
    pub id: String,
}

object! {
    Base { id: required String = "id" }
    new(id: impl Into<String>)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Told {
    Sum(ToldSum),
    Text(ToldText),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Told by "kind" { Sum = "sum", Text = "text" } else Unknown
    from { Sum: ToldSum, Text: ToldText }
}

/// An alternative of [`Told`].
///
/// Its `kind` is always `sum` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToldSum {
    pub id: String,
    pub sum: Option<i64>,
}

object! {
    ToldSum { id: required String = "id", sum: optional i64 = "sum" } always { "kind" = "sum" }
    new(id: impl Into<String>)
}

/// An alternative of [`Told`].
///
/// Its `kind` is always `text` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToldText {
    pub id: String,
    pub text: Option<String>,
}

object! {
    ToldText { id: required String = "id", text: optional String = "text" } always {
        "kind" = "text",
    }
    new(id: impl Into<String>)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Counted {
    WithCount(CountedWithCount),
    Base(Base),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Counted {
        WithCount = object ["count", "id"] requires ["count", "id"],
        Base = object ["id"] requires ["id"],
    } else Unknown
    from { WithCount: CountedWithCount, Base: Base }
}

/// An alternative of [`Counted`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CountedWithCount {
    pub id: String,
    pub count: i64,
}

object! {
    CountedWithCount { id: required String = "id", count: required i64 = "count" }
    new(id: impl Into<String>, count: i64)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mapped {
    Cat(MappedCat),
    Dog(Dog),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Mapped by "pet" {
        Cat = "cat",
        Dog = "dog" | "Dog",
    } else Unknown
    from { Cat: MappedCat, Dog: Dog }
}

/// An alternative of [`Mapped`].
///
/// Its `pet` is always `cat` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MappedCat {
    pub lives: i64,
}

object! {
    MappedCat { lives: required i64 = "lives" } always { "pet" = "cat" }
    new(lives: i64)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub pet: String,
    pub lives: Option<i64>,
}

object! {
    Cat { pet: required String = "pet", lives: optional i64 = "lives" }
    new(pet: impl Into<String>)
}

/// Its `pet` is always `dog` and has no field.
///
/// Part of [`models::Mapped`](crate::case_alternatives_that_add::models::Mapped).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub tricks: Option<i64>,
}

object! { Dog { tricks: optional i64 = "tricks" } always { "pet" = "dog" } }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Choice {
    WithA(ChoiceWithA),
    WithB(ChoiceWithB),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Choice {
        WithA = object ["a"] requires ["a"],
        WithB = object ["b"] requires ["b"],
    } else Unknown
    from { WithA: ChoiceWithA, WithB: ChoiceWithB }
}

/// An alternative of [`Choice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoiceWithA {
    pub a: String,
}

object! {
    ChoiceWithA { a: required String = "a" }
    new(a: impl Into<String>)
}

/// An alternative of [`Choice`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChoiceWithB {
    pub b: String,
}

object! {
    ChoiceWithB { b: required String = "b" }
    new(b: impl Into<String>)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Chosen {
    Choice(ChosenChoice),
    WithE(ChosenWithE),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Chosen {
        Choice = object ["n", "a", "b"] requires ["n"],
        WithE = object ["e"] requires ["e"],
    } else Unknown
    from { Choice: ChosenChoice, WithE: ChosenWithE }
}

/// An alternative of [`Chosen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChosenChoice {
    WithA(ChosenChoiceWithA),
    WithB(ChosenChoiceWithB),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ChosenChoice {
        WithA = object ["n", "a"] requires ["n", "a"],
        WithB = object ["n", "b"] requires ["n", "b"],
    } else Unknown
    from { WithA: ChosenChoiceWithA, WithB: ChosenChoiceWithB }
}

impl ChosenChoice {
    /// Returns `n`, which the variants have in common.
    pub fn n(&self) -> Option<i64> {
        common!(self copied { WithA required n, WithB required n })
    }
}

/// An alternative of [`Chosen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenChoiceWithA {
    pub n: i64,
    pub a: String,
}

object! {
    ChosenChoiceWithA { n: required i64 = "n", a: required String = "a" }
    new(n: i64, a: impl Into<String>)
}

/// An alternative of [`Chosen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenChoiceWithB {
    pub n: i64,
    pub b: String,
}

object! {
    ChosenChoiceWithB { n: required i64 = "n", b: required String = "b" }
    new(n: i64, b: impl Into<String>)
}

/// An alternative of [`Chosen`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChosenWithE {
    pub e: String,
}

object! {
    ChosenWithE { e: required String = "e" }
    new(e: impl Into<String>)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Open {
    WithA(OpenWithA),
    WithB(OpenWithB),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Open {
        WithA = object ["a"] requires ["a"],
        WithB = object ["b"] requires ["b"],
    } else Unknown
    from { WithA: OpenWithA, WithB: OpenWithB }
}

/// An alternative of [`Open`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenWithA {
    pub a: i64,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    OpenWithA { a: required i64 = "a", ..additional: Json }
    new(a: i64)
}

/// An alternative of [`Open`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenWithB {
    pub b: i64,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    OpenWithB { b: required i64 = "b", ..additional: Json }
    new(b: i64)
}

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Closed {
    pub k: ClosedK,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    Closed { k: required ClosedK = "k", ..additional: Json }
    new(k: impl Into<ClosedK>)
}

/// The `k` of [`Closed`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ClosedK {
    A,
    B,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ClosedK { A = "a", B = "b" } else Unknown }

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Inside {
    WithO(InsideWithO),
    Variant2(InsideVariant2),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<Inside>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Inside {
        WithO = object ["o"],
        Variant2 = object ["o"],
    } several Several else Unknown
    from { WithO: InsideWithO, Variant2: InsideVariant2 }
}

/// An alternative of [`Inside`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InsideWithO {
    pub o: Option<InsideWithOO>,
}

object! { InsideWithO { o: optional InsideWithOO = "o" } }

/// The `o` of [`Inside`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InsideWithOO {
    pub p: Option<String>,
}

object! { InsideWithOO { p: optional String = "p" } }

/// An alternative of [`Inside`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InsideVariant2 {
    pub o: Option<InsideVariant2O>,
}

object! { InsideVariant2 { o: optional InsideVariant2O = "o" } }

/// The `o` of [`Inside`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InsideVariant2O {
    pub q: Option<String>,
}

object! { InsideVariant2O { q: optional String = "q" } }

/// Part of [`models::All`](crate::case_alternatives_that_add::models::All).
pub type Placed = Vec<PlacedItem>;

/// An item of [`Placed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PlacedItem {
    Text(String),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PlacedItem { Text = string, Integer = integer } else Unknown
    from { Text: String, Text: &str, Integer: i64 }
}
