// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives beside members API.

use crate::runtime::object;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::{DateTime, FixedOffset};

/// Returned by [`Things::list`](crate::case_alternatives_beside_members::resources::things::Things::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Things {
    pub payment: Option<Payment>,
    pub event: Option<Event>,
    pub shape: Option<Shape>,
    pub search: Option<Search>,
    pub pet: Option<Pet>,
    pub cat: Option<Cat>,
    pub schedule: Option<Schedule>,
    pub limited: Option<Limited>,
    pub text_or_object: Option<TextOrObject>,
    pub narrowed: Option<Narrowed>,
    pub node: Option<Node>,
}

object! {
    Things {
        payment: optional Payment = "payment", event: optional Event = "event",
        shape: optional Shape = "shape", search: optional Search = "search",
        pet: optional Pet = "pet", cat: optional Cat = "cat",
        schedule: optional Schedule = "schedule", limited: optional Limited = "limited",
        text_or_object: optional TextOrObject = "text_or_object",
        narrowed: optional Narrowed = "narrowed", node: optional Node = "node",
    }
}

/// A payment, however it is made.
///
/// Returned by [`Payments::create`](crate::case_alternatives_beside_members::resources::payments::Payments::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Payment {
    Card(Box<PaymentCard>),
    BankTransfer(Box<PaymentBankTransfer>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Payment {
        Card = object ["id", "amount", "note", "to", "card_number", "expires"] requires ["id", "amount", "card_number"],
        BankTransfer = object ["id", "amount", "note", "to", "iban", "bic"] requires ["id", "amount", "iban"],
    } else Unknown
    from { Card: PaymentCard, BankTransfer: PaymentBankTransfer }
}

impl Payment {
    /// Returns `id`, which the variants have in common.
    pub fn id(&self) -> Option<&str> {
        common!(self { Card required id, BankTransfer required id })
    }

    /// In cents.
    pub fn amount(&self) -> Option<i64> {
        common!(self copied { Card required amount, BankTransfer required amount })
    }

    /// Returns `note`, which the variants have in common.
    pub fn note(&self) -> Option<&str> {
        common!(self { Card optional note, BankTransfer optional note })
    }

    /// Returns `to`, which the variants have in common.
    pub fn to(&self) -> Option<&PaymentTo> {
        common!(self { Card optional to, BankTransfer optional to })
    }
}

/// Paid by card.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCard {
    pub id: String,
    /// In cents.
    pub amount: i64,
    pub note: Option<String>,
    pub to: Option<PaymentTo>,
    pub card_number: String,
    pub expires: Option<PaymentCardExpires>,
}

object! {
    PaymentCard {
        id: required String = "id", amount: required i64 = "amount", note: optional String = "note",
        to: optional PaymentTo = "to", card_number: required String = "card_number",
        expires: optional PaymentCardExpires = "expires",
    }
    new(id: impl Into<String>, amount: i64, card_number: impl Into<String>)
}

/// The `to` of [`Payment`].
///
/// Part of [`models::PaymentCard`](crate::case_alternatives_beside_members::models::PaymentCard), [`models::PaymentBankTransfer`](crate::case_alternatives_beside_members::models::PaymentBankTransfer), [`models::PaymentCardInput`](crate::case_alternatives_beside_members::models::PaymentCardInput) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentTo {
    pub name: Option<String>,
}

object! { PaymentTo { name: optional String = "name" set(name: impl Into<String> => value) } }

/// The `expires` of [`Payment`].
///
/// Part of [`models::PaymentCardInput`](crate::case_alternatives_beside_members::models::PaymentCardInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentCardExpires {
    pub year: Option<i64>,
}

object! { PaymentCardExpires { year: optional i64 = "year" set(year: i64 => value) } }

/// An alternative of [`Payment`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentBankTransfer {
    pub id: String,
    /// In cents.
    pub amount: i64,
    pub note: Option<String>,
    pub to: Option<PaymentTo>,
    pub iban: String,
    pub bic: Option<String>,
}

object! {
    PaymentBankTransfer {
        id: required String = "id", amount: required i64 = "amount", note: optional String = "note",
        to: optional PaymentTo = "to", iban: required String = "iban", bic: optional String = "bic",
    }
    new(id: impl Into<String>, amount: i64, iban: impl Into<String>)
}

/// A payment, however it is made.
///
/// What is sent of [`Payment`].
///
/// Sent by [`Payments::create`](crate::case_alternatives_beside_members::resources::payments::Payments::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaymentInput {
    Card(Box<PaymentCardInput>),
    BankTransfer(Box<PaymentBankTransferInput>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PaymentInput {
        Card = object ["id", "amount", "note", "to", "card_number", "expires"] requires ["amount", "card_number"],
        BankTransfer = object ["id", "amount", "note", "to", "iban", "bic"] requires ["amount", "iban"],
    } else Unknown
    from { Card: PaymentCardInput, BankTransfer: PaymentBankTransferInput }
}

impl PaymentInput {
    /// In cents.
    pub fn amount(&self) -> Option<i64> {
        common!(self copied { Card required amount, BankTransfer required amount })
    }

    /// Returns `note`, which the variants have in common.
    pub fn note(&self) -> Option<&str> {
        common!(self { Card optional note, BankTransfer optional note })
    }

    /// Returns `to`, which the variants have in common.
    pub fn to(&self) -> Option<&PaymentTo> {
        common!(self { Card optional to, BankTransfer optional to })
    }
}

impl From<Payment> for PaymentInput {
    #[inline]
    fn from(received: Payment) -> Self {
        match received {
            Payment::Card(one) => Self::Card(Box::new((*one).into())),
            Payment::BankTransfer(one) => Self::BankTransfer(Box::new((*one).into())),
            Payment::Unknown(one) => Self::Unknown(one),
        }
    }
}

/// Paid by card.
///
/// What is sent of [`PaymentCard`].
///
/// Part of [`models::PaymentInput`](crate::case_alternatives_beside_members::models::PaymentInput).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentCardInput {
    /// In cents.
    pub amount: i64,
    pub note: Option<String>,
    pub to: Option<PaymentTo>,
    pub card_number: String,
    pub expires: Option<PaymentCardExpires>,
}

object! {
    PaymentCardInput {
        amount: required i64 = "amount",
        note: optional String = "note" set(note: impl Into<String> => value),
        to: optional PaymentTo = "to" set(to: PaymentTo => value),
        card_number: required String = "card_number",
        expires: optional PaymentCardExpires = "expires" set(expires: PaymentCardExpires => value),
    }
    new(amount: i64, card_number: impl Into<String>)
}

impl From<PaymentCard> for PaymentCardInput {
    #[inline]
    fn from(received: PaymentCard) -> Self {
        Self {
            amount: received.amount,
            note: received.note,
            to: received.to,
            card_number: received.card_number,
            expires: received.expires,
        }
    }
}

/// What is sent of [`PaymentBankTransfer`].
///
/// Part of [`models::PaymentInput`](crate::case_alternatives_beside_members::models::PaymentInput).
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentBankTransferInput {
    /// In cents.
    pub amount: i64,
    pub note: Option<String>,
    pub to: Option<PaymentTo>,
    pub iban: String,
    pub bic: Option<String>,
}

object! {
    PaymentBankTransferInput {
        amount: required i64 = "amount",
        note: optional String = "note" set(note: impl Into<String> => value),
        to: optional PaymentTo = "to" set(to: PaymentTo => value), iban: required String = "iban",
        bic: optional String = "bic" set(bic: impl Into<String> => value),
    }
    new(amount: i64, iban: impl Into<String>)
}

impl From<PaymentBankTransfer> for PaymentBankTransferInput {
    #[inline]
    fn from(received: PaymentBankTransfer) -> Self {
        Self {
            amount: received.amount,
            note: received.note,
            to: received.to,
            iban: received.iban,
            bic: received.bic,
        }
    }
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankTransfer {
    pub iban: String,
    pub bic: Option<String>,
}

object! {
    BankTransfer { iban: required String = "iban", bic: optional String = "bic" }
    new(iban: impl Into<String>)
}

/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    Created(EventCreated),
    Deleted(EventDeleted),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Event by "type" { Created = "created", Deleted = "deleted" } else Unknown
    from { Created: EventCreated, Deleted: EventDeleted }
}

impl Event {
    /// Returns `id`, which the variants have in common.
    pub fn id(&self) -> Option<&str> {
        common!(self { Created required id, Deleted required id })
    }

    /// Returns `type`, which the variants have in common.
    pub fn r#type(&self) -> Option<&str> {
        common!(self { Created always "created", Deleted always "deleted" })
    }

    /// Returns `at`, which the variants have in common.
    pub fn at(&self) -> Option<DateTime<FixedOffset>> {
        common!(self copied { Created optional at, Deleted optional at })
    }
}

/// An alternative of [`Event`].
///
/// Its `type` is always `created` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventCreated {
    pub id: String,
    pub at: Option<DateTime<FixedOffset>>,
    pub name: String,
}

object! {
    EventCreated {
        id: required String = "id", at: optional DateTime<FixedOffset> as date = "at",
        name: required String = "name",
    } always { "type" = "created" }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// An alternative of [`Event`].
///
/// Its `type` is always `deleted` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventDeleted {
    pub id: String,
    pub at: Option<DateTime<FixedOffset>>,
    pub reason: Option<String>,
}

object! {
    EventDeleted {
        id: required String = "id", at: optional DateTime<FixedOffset> as date = "at",
        reason: optional String = "reason",
    } always { "type" = "deleted" }
    new(id: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Envelope {
    pub id: String,
    pub r#type: String,
    pub at: Option<DateTime<FixedOffset>>,
}

object! {
    Envelope {
        id: required String = "id", r#type: required String = "type",
        at: optional DateTime<FixedOffset> as date = "at",
    }
    new(id: impl Into<String>, r#type: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub name: String,
}

object! {
    Created { name: required String = "name" }
    new(name: impl Into<String>)
}

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Deleted {
    pub reason: Option<String>,
}

object! { Deleted { reason: optional String = "reason" } }

/// Alternatives that say all of it themselves are what they are.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Shape by "kind" { Circle = "circle", Square = "square" } else Unknown
    from { Circle: Circle, Square: Square }
}

/// Its `kind` is always `circle` and has no field.
///
/// Part of [`models::Shape`](crate::case_alternatives_beside_members::models::Shape).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Circle {
    pub radius: f64,
}

object! {
    Circle { radius: required f64 = "radius" } always { "kind" = "circle" }
    new(radius: f64)
}

/// Its `kind` is always `square` and has no field.
///
/// Part of [`models::Shape`](crate::case_alternatives_beside_members::models::Shape).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Square {
    pub side: f64,
}

object! {
    Square { side: required f64 = "side" } always { "kind" = "square" }
    new(side: f64)
}

/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Search {
    WithQuery(SearchWithQuery),
    WithNear(SearchWithNear),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<Search>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Search {
        WithQuery = object ["limit", "query"] requires ["query"],
        WithNear = object ["limit", "near"] requires ["near"],
    } several Several else Unknown
    from { WithQuery: SearchWithQuery, WithNear: SearchWithNear }
}

impl Search {
    /// Returns `limit`, which the variants have in common.
    pub fn limit(&self) -> Option<i64> {
        common!(
            self copied { WithQuery optional limit, WithNear optional limit } several
            Several limit
        )
    }
}

/// An alternative of [`Search`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchWithQuery {
    pub limit: Option<i64>,
    pub query: String,
}

object! {
    SearchWithQuery { limit: optional i64 = "limit", query: required String = "query" }
    new(query: impl Into<String>)
}

/// An alternative of [`Search`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SearchWithNear {
    pub limit: Option<i64>,
    pub near: String,
}

object! {
    SearchWithNear { limit: optional i64 = "limit", near: required String = "near" }
    new(near: impl Into<String>)
}

/// A base that lists what extends it.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Cat),
    Dog(Dog),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Pet by "species" {
        Cat = "cat" | "Cat",
        Dog = "dog" | "Dog",
    } else Unknown
    from { Cat: Cat, Dog: Dog }
}

impl Pet {
    /// Returns `species`, which the variants have in common.
    pub fn species(&self) -> Option<&str> {
        common!(self { Cat constant species, Dog always "dog" })
    }

    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { Cat optional name, Dog optional name })
    }
}

/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things) and [`models::Pet`](crate::case_alternatives_beside_members::models::Pet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    /// Always `cat`.
    pub species: Constant,
    pub name: Option<String>,
    pub lives: Option<i64>,
}

object! {
    Cat {
        species: constant Constant = "species" is "cat", name: optional String = "name",
        lives: optional i64 = "lives",
    } default
}

/// Its `species` is always `dog` and has no field.
///
/// Part of [`models::Pet`](crate::case_alternatives_beside_members::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub name: Option<String>,
    pub tricks: Option<Vec<String>>,
}

object! {
    Dog { name: optional String = "name", tricks: optional Vec<String> = "tricks" } always {
        "species" = "dog",
    }
}

/// Two choices at once.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Schedule {
    DailyForever(ScheduleDailyForever),
    DailyUntil(ScheduleDailyUntil),
    WeeklyForever(ScheduleWeeklyForever),
    WeeklyUntil(ScheduleWeeklyUntil),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Schedule {
        DailyForever = object ["hour", "forever"] requires ["hour", "forever"],
        DailyUntil = object ["hour", "until"] requires ["hour", "until"],
        WeeklyForever = object ["day", "forever"] requires ["day", "forever"],
        WeeklyUntil = object ["day", "until"] requires ["day", "until"],
    } else Unknown
    from {
        DailyForever: ScheduleDailyForever, DailyUntil: ScheduleDailyUntil,
        WeeklyForever: ScheduleWeeklyForever, WeeklyUntil: ScheduleWeeklyUntil,
    }
}

/// An alternative of [`Schedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScheduleDailyForever {
    pub hour: i64,
    pub forever: bool,
}

object! {
    ScheduleDailyForever { hour: required i64 = "hour", forever: required bool = "forever" }
    new(hour: i64, forever: bool)
}

/// An alternative of [`Schedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScheduleDailyUntil {
    pub hour: i64,
    pub until: String,
}

object! {
    ScheduleDailyUntil { hour: required i64 = "hour", until: required String = "until" }
    new(hour: i64, until: impl Into<String>)
}

/// An alternative of [`Schedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScheduleWeeklyForever {
    pub day: String,
    pub forever: bool,
}

object! {
    ScheduleWeeklyForever { day: required String = "day", forever: required bool = "forever" }
    new(day: impl Into<String>, forever: bool)
}

/// An alternative of [`Schedule`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ScheduleWeeklyUntil {
    pub day: String,
    pub until: String,
}

object! {
    ScheduleWeeklyUntil { day: required String = "day", until: required String = "until" }
    new(day: impl Into<String>, until: impl Into<String>)
}

/// The values of a member that stands beside them tell them apart.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limited {
    A(LimitedA),
    B(LimitedB),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Limited {
        A = object ["kind", "a", "b"] requires ["a"] with { "kind" = "a" },
        B = object ["kind", "a", "b"] requires ["b"] with { "kind" = "b" },
    } else Unknown
    from { A: LimitedA, B: LimitedB }
}

impl Limited {
    /// Returns `a`, which the variants have in common.
    pub fn a(&self) -> Option<&str> {
        common!(self { A required a, B optional a })
    }

    /// Returns `b`, which the variants have in common.
    pub fn b(&self) -> Option<&str> {
        common!(self { A optional b, B required b })
    }
}

/// An alternative of [`Limited`].
///
/// Its `kind` is always `a` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitedA {
    pub a: String,
    pub b: Option<String>,
}

object! {
    LimitedA { a: required String = "a", b: optional String = "b" } always { "kind" = "a" }
    new(a: impl Into<String>)
}

/// An alternative of [`Limited`].
///
/// Its `kind` is always `b` and has no field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LimitedB {
    pub a: Option<String>,
    pub b: String,
}

object! {
    LimitedB { a: optional String = "a", b: required String = "b" } always { "kind" = "b" }
    new(b: impl Into<String>)
}

/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrObject {
    Text(String),
    Object(TextOrObjectObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    TextOrObject {
        Text = string,
        Object = object ["id", "name"],
    } else Unknown
    from { Text: String, Text: &str, Object: TextOrObjectObject }
}

impl TextOrObject {
    /// Returns `id`, which the variants have in common.
    pub fn id(&self) -> Option<&str> {
        common!(self { Object optional id })
    }
}

/// An alternative of [`TextOrObject`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TextOrObjectObject {
    pub id: Option<String>,
    pub name: Option<String>,
}

object! { TextOrObjectObject { id: optional String = "id", name: optional String = "name" } }

/// A member with alternatives in a base and in what extends it.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Narrowed {
    pub value: Option<NarrowedValue>,
}

object! { Narrowed { value: optional NarrowedValue = "value" } }

/// The `value` of [`Narrowed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NarrowedValue {
    Text(String),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NarrowedValue { Text = string, Integer = integer } else Unknown
    from { Text: String, Text: &str, Integer: i64 }
}

/// In itself.
///
/// Part of [`models::Things`](crate::case_alternatives_beside_members::models::Things) and [`models::NodeWithChildren`](crate::case_alternatives_beside_members::models::NodeWithChildren).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Node {
    WithChildren(NodeWithChildren),
    WithLeaf(NodeWithLeaf),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Node {
        WithChildren = object ["name", "children"] requires ["children"],
        WithLeaf = object ["name", "leaf"] requires ["leaf"],
    } else Unknown
    from { WithChildren: NodeWithChildren, WithLeaf: NodeWithLeaf }
}

impl Node {
    /// Returns `name`, which the variants have in common.
    pub fn name(&self) -> Option<&str> {
        common!(self { WithChildren optional name, WithLeaf optional name })
    }
}

/// An alternative of [`Node`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeWithChildren {
    pub name: Option<String>,
    pub children: Vec<Node>,
}

object! {
    NodeWithChildren { name: optional String = "name", children: required Vec<Node> = "children" }
    new(children: Vec<Node>)
}

/// An alternative of [`Node`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NodeWithLeaf {
    pub name: Option<String>,
    pub leaf: String,
}

object! {
    NodeWithLeaf { name: optional String = "name", leaf: required String = "leaf" }
    new(leaf: impl Into<String>)
}
