// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives of one JSON type API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;

/// Returned by [`Things::list`](crate::case_alternatives_alike::resources::things::Things::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Things {
    /// Two values of a text, or a moment.
    pub cancel_at: Option<ThingsCancelAt>,
    pub choice: Option<ThingsChoice>,
    pub voice: Option<ThingsVoice>,
    pub value: Option<ThingsValue>,
    pub seed: Option<ThingsSeed>,
    pub count: Option<ThingsCount>,
    pub input: Option<Input>,
    pub matrix: Option<ThingsMatrix>,
    pub rows: Option<ThingsRows>,
    pub conditions: Option<ThingsConditions>,
    pub countries: Option<Vec<String>>,
    pub truth: Option<Truth>,
    pub cells: Option<Vec<ThingsCell>>,
    pub events: Option<Vec<ThingsEvent>>,
    pub notes: Option<Vec<ThingsNote>>,
}

object! {
    Things {
        cancel_at: optional ThingsCancelAt = "cancel_at", choice: optional ThingsChoice = "choice",
        voice: optional ThingsVoice = "voice", value: optional ThingsValue = "value",
        seed: optional ThingsSeed = "seed", count: optional ThingsCount = "count",
        input: optional Input = "input", matrix: optional ThingsMatrix = "matrix",
        rows: optional ThingsRows = "rows", conditions: optional ThingsConditions = "conditions",
        countries: optional Vec<String> = "countries", truth: optional Truth = "truth",
        cells: optional Vec<ThingsCell> = "cells", events: optional Vec<ThingsEvent> = "events",
        notes: optional Vec<ThingsNote> = "notes",
    }
}

/// Two values of a text, or a moment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsCancelAt {
    Keyword(ThingsCancelAtKeyword),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsCancelAt { Keyword = string, Integer = integer } else Unknown
    from { Keyword: ThingsCancelAtKeyword, Keyword: String, Keyword: &str, Integer: i64 }
}

/// An alternative of `cancel_at` of [`Things`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingsCancelAtKeyword {
    Now,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ThingsCancelAtKeyword { Now = "now", Empty = "" } else Unknown }

/// The `choice` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsChoice {
    Keyword(ThingsChoiceKeyword),
    Tool(Tool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsChoice {
        Keyword = string,
        Tool = object ["name"] requires ["name"],
    } else Unknown
    from { Keyword: ThingsChoiceKeyword, Keyword: String, Keyword: &str, Tool: Tool }
}

/// An alternative of `choice` of [`Things`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingsChoiceKeyword {
    Auto,
    None,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ThingsChoiceKeyword { Auto = "auto", None = "none" } else Unknown }

/// The `voice` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsVoice {
    Text(VoiceName),
    Tool(Tool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsVoice {
        Text = string,
        Tool = object ["name"] requires ["name"],
    } else Unknown
    from { Text: VoiceName, Text: String, Text: &str, Tool: Tool }
}

/// The `value` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsValue {
    Text(String),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsValue { Text = string, Boolean = boolean } else Unknown
    from { Text: String, Text: &str, Boolean: bool }
}

/// The `seed` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsSeed {
    Integer(i64),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsSeed { Integer = integer, Text = string } else Unknown
    from { Integer: i64, Text: String, Text: &str }
}

/// The `count` of [`Things`].
pub type ThingsCount = TextOrNumber;

/// The `matrix` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsMatrix {
    List(Vec<f64>),
    ArrayList(Vec<Vec<f64>>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsMatrix { List = array of number, ArrayList = array of array } else Unknown
    from { List: Vec<f64>, ArrayList: Vec<Vec<f64>> }
}

/// The `rows` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsRows {
    Count(Count),
    List(Vec<Day>),
    CountryList(Vec<Country>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsRows {
        Count = object ["clicks"] requires ["clicks"],
        List = array of (object ["day", "clicks"] requires ["day", "clicks"]),
        CountryList = array of (object ["country", "clicks"] requires ["country", "clicks"]),
    } else Unknown
    from { Count: Count, List: Vec<Day>, CountryList: Vec<Country> }
}

/// The `conditions` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsConditions {
    List(Vec<ThingsCondition>),
    AnyList(Vec<Json>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsConditions {
        List = array of (object ["id"] requires ["id"]),
        AnyList = array,
    } else Unknown
    from { List: Vec<ThingsCondition>, AnyList: Vec<Json> }
}

/// An item of `conditions` of [`Things`].
///
/// Part of [`models::ThingsConditions`](crate::case_alternatives_alike::models::ThingsConditions).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsCondition {
    pub id: String,
}

object! {
    ThingsCondition { id: required String = "id" }
    new(id: impl Into<String>)
}

/// An item of `cells` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsCell {
    Named(Named),
    Sized(SizedModel),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsCell {
        Named = object ["id", "view"] requires ["view"],
        Sized = object ["id", "view"],
    } else Unknown
    from { Named: Named, Sized: SizedModel }
}

/// An item of `events` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsEvent {
    Created(Created),
    Removed(Removed),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsEvent {
        Created = object ["header", "id"] requires ["header", "id"] inside "header" {
            "event" = "created",
        },
        Removed = object ["header", "id"] requires ["header", "id"] inside "header" {
            "event" = "removed",
        },
    } else Unknown
    from { Created: Created, Removed: Removed }
}

/// An item of `notes` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ThingsNote {
    Short(ThingsNoteShort),
    Long(ThingsNoteLong),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    ThingsNote {
        Short = object ["meta", "text"] requires ["meta"] inside "meta" { "kind" = "short" },
        Long = object ["meta", "text"] requires ["meta"] inside "meta" {
            "kind" = "long" | "full",
        },
    } else Unknown
    from { Short: ThingsNoteShort, Long: ThingsNoteLong }
}

/// Short
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsNoteShort {
    pub meta: ThingsNoteShortMeta,
    pub text: Option<String>,
}

object! {
    ThingsNoteShort {
        meta: required ThingsNoteShortMeta = "meta", text: optional String = "text",
    }
    new(meta: ThingsNoteShortMeta)
}

/// The `notes.meta` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsNoteShortMeta {
    /// Always `short`.
    pub kind: Constant,
}

object! { ThingsNoteShortMeta { kind: constant Constant = "kind" is "short" } default }

/// Long
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsNoteLong {
    pub meta: ThingsNoteLongMeta,
    pub text: Option<String>,
}

object! {
    ThingsNoteLong { meta: required ThingsNoteLongMeta = "meta", text: optional String = "text" }
    new(meta: ThingsNoteLongMeta)
}

/// The `notes.meta` of [`Things`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ThingsNoteLongMeta {
    pub kind: ThingsNoteLongMetaKind,
}

object! {
    ThingsNoteLongMeta { kind: required ThingsNoteLongMetaKind = "kind" }
    new(kind: impl Into<ThingsNoteLongMetaKind>)
}

/// The `notes.meta.kind` of [`Things`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ThingsNoteLongMetaKind {
    Long,
    Full,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ThingsNoteLongMetaKind { Long = "long", Full = "full" } else Unknown }

/// Part of [`models::ThingsVoice`](crate::case_alternatives_alike::models::ThingsVoice).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VoiceName {
    Alloy,
    Echo,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { VoiceName { Alloy = "alloy", Echo = "echo" } else Unknown }

/// Part of [`models::ThingsChoice`](crate::case_alternatives_alike::models::ThingsChoice), [`models::ThingsVoice`](crate::case_alternatives_alike::models::ThingsVoice) and [`models::Input`](crate::case_alternatives_alike::models::Input).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tool {
    pub name: String,
}

object! {
    Tool { name: required String = "name" }
    new(name: impl Into<String>)
}

/// Written either way.
///
/// Part of [`models::ThingsCount`](crate::case_alternatives_alike::models::ThingsCount).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TextOrNumber {
    Text(String),
    Number(f64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    TextOrNumber { Text = string, Number = number } else Unknown
    from { Text: String, Text: &str, Number: f64 }
}

/// Part of [`models::Things`](crate::case_alternatives_alike::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Input {
    Text(String),
    List(Vec<String>),
    IntegerList(Vec<i64>),
    ArrayList(Vec<Vec<i64>>),
    ToolList(Vec<Tool>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Input {
        Text = string,
        List = array of string,
        IntegerList = array of integer,
        ArrayList = array of array,
        ToolList = array of (object ["name"] requires ["name"]),
    } else Unknown
    from {
        Text: String, Text: &str, List: Vec<String>, IntegerList: Vec<i64>,
        ArrayList: Vec<Vec<i64>>, ToolList: Vec<Tool>,
    }
}

/// Part of [`models::ThingsRows`](crate::case_alternatives_alike::models::ThingsRows).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Count {
    pub clicks: i64,
}

object! {
    Count { clicks: required i64 = "clicks" }
    new(clicks: i64)
}

/// Part of [`models::ThingsRows`](crate::case_alternatives_alike::models::ThingsRows).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Day {
    pub day: String,
    pub clicks: i64,
}

object! {
    Day { day: required String = "day", clicks: required i64 = "clicks" }
    new(day: impl Into<String>, clicks: i64)
}

/// Part of [`models::ThingsRows`](crate::case_alternatives_alike::models::ThingsRows).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Country {
    pub country: String,
    pub clicks: i64,
}

object! {
    Country { country: required String = "country", clicks: required i64 = "clicks" }
    new(country: impl Into<String>, clicks: i64)
}

/// In itself.
///
/// Part of [`models::Things`](crate::case_alternatives_alike::models::Things).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Truth {
    Boolean(bool),
    List(Vec<Truth>),
    TextList(Vec<String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Truth { Boolean = boolean, List = array, TextList = array of string } else Unknown
    from { Boolean: bool, List: Vec<Truth>, TextList: Vec<String> }
}

/// Part of [`models::ThingsCell`](crate::case_alternatives_alike::models::ThingsCell).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Named {
    pub id: Option<i64>,
    pub view: NamedView,
}

object! {
    Named { id: optional i64 = "id", view: required NamedView = "view" }
    new(view: NamedView)
}

/// The `view` of [`Named`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NamedView {
    pub name: Option<String>,
}

object! { NamedView { name: optional String = "name" } }

/// Part of [`models::ThingsCell`](crate::case_alternatives_alike::models::ThingsCell).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SizedModel {
    pub id: Option<i64>,
    pub view: Option<SizedModelView>,
}

object! { SizedModel { id: optional i64 = "id", view: optional SizedModelView = "view" } }

/// The `view` of [`SizedModel`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SizedModelView {
    pub width: Option<i64>,
}

object! { SizedModelView { width: optional i64 = "width" } }

/// Part of [`models::ThingsEvent`](crate::case_alternatives_alike::models::ThingsEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created {
    pub header: CreatedHeader,
    pub id: String,
}

object! {
    Created { header: required CreatedHeader = "header", id: required String = "id" }
    new(header: CreatedHeader, id: impl Into<String>)
}

/// The `header` of [`Created`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedHeader {
    /// Always `created`.
    pub event: Constant,
    pub at: Option<String>,
}

object! {
    CreatedHeader { event: constant Constant = "event" is "created", at: optional String = "at" } default
}

/// Part of [`models::ThingsEvent`](crate::case_alternatives_alike::models::ThingsEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Removed {
    pub header: RemovedHeader,
    pub id: String,
}

object! {
    Removed { header: required RemovedHeader = "header", id: required String = "id" }
    new(header: RemovedHeader, id: impl Into<String>)
}

/// The `header` of [`Removed`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemovedHeader {
    /// Always `removed`.
    pub event: Constant,
    pub at: Option<String>,
}

object! {
    RemovedHeader { event: constant Constant = "event" is "removed", at: optional String = "at" } default
}
