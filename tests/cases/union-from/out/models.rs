// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the What becomes a union API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;

/// Sent by [`Messages::create`](crate::case_union_from::resources::messages::Messages::create).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewMessage {
    pub content: Option<NewMessageContent>,
    pub sender: Option<NewMessageSender>,
    pub length: Option<NewMessageLength>,
    pub lines: Option<NewMessageLines>,
    pub twice: Option<NewMessageTwice>,
    pub mode: Option<NewMessageMode>,
}

object! {
    NewMessage {
        content: optional NewMessageContent = "content"
            set(content: impl Into<NewMessageContent> => value),
        sender: optional NewMessageSender = "sender"
            set(sender: impl Into<NewMessageSender> => value),
        length: optional NewMessageLength = "length"
            set(length: impl Into<NewMessageLength> => value),
        lines: optional NewMessageLines = "lines" set(lines: impl Into<NewMessageLines> => value),
        twice: optional NewMessageTwice = "twice" set(twice: impl Into<NewMessageTwice> => value),
        mode: optional NewMessageMode = "mode" set(mode: impl Into<NewMessageMode> => value),
    }
}

/// The `content` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageContent {
    Text(String),
    List(Vec<Part>),
    Quote(Box<Quote>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageContent {
        Text = string,
        List = array,
        Quote = object ["of"] requires ["of"] as large,
    } else Unknown
    from { Text: String, Text: &str, List: Vec<Part>, Quote: Quote }
}

/// The `sender` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageSender {
    Object(PersonObject),
    Integer(i64),
    WithSerial(MachineObject),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageSender {
        Object = object ["name"] requires ["name"],
        Integer = integer,
        WithSerial = object ["serial"] requires ["serial"],
        Boolean = boolean,
    } else Unknown
    from { Object: PersonObject, Integer: i64, WithSerial: MachineObject, Boolean: bool }
}

/// The `length` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageLength {
    Pages(NewMessageLengthPages),
    Lines(NewMessageLengthLines),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageLength {
        Pages = object ["count"] requires ["count"],
        Lines = object ["count"] requires ["count"],
        Boolean = boolean,
    } else Unknown
    from { Boolean: bool }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::NewMessageLengthPages`](crate::case_union_from::models::NewMessageLengthPages) and [`models::NewMessageLengthLines`](crate::case_union_from::models::NewMessageLengthLines).
#[derive(Clone, Debug, PartialEq)]
pub struct CountOnly {
    pub count: i64,
}

object! {
    CountOnly { count: required i64 = "count" }
    new(count: i64)
}

/// Pages
pub type NewMessageLengthPages = CountOnly;

/// Lines
pub type NewMessageLengthLines = CountOnly;

/// The `lines` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageLines {
    Integer(i64),
    Lines(Lines),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageLines { Integer = integer, Lines = array } else Unknown
    from { Integer: i64, Lines: Lines }
}

/// The `twice` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageTwice {
    Text(Text),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageTwice { Text = string, Integer = integer } else Unknown
    from { Text: Text, Text: &str, Integer: i64 }
}

/// The `mode` of [`NewMessage`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewMessageMode {
    Keyword(NewMessageModeKeyword),
    Mode(Mode),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewMessageMode {
        Keyword = string,
        Mode = object ["function"] requires ["function"],
    } else Unknown
    from { Keyword: NewMessageModeKeyword, Keyword: String, Keyword: &str, Mode: Mode }
}

/// An alternative of `mode` of [`NewMessage`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewMessageModeKeyword {
    None,
    Auto,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NewMessageModeKeyword { None = "none", Auto = "auto" } else Unknown }

/// Part of [`models::NewMessageContent`](crate::case_union_from::models::NewMessageContent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Part {
    Text(TextPart),
    Link(LinkPart),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Part by "type" { Text = "TextPart", Link = "LinkPart" } else Unknown
    from { Text: TextPart, Link: LinkPart }
}

/// Its `type` is always `TextPart` and has no field.
///
/// Part of [`models::Part`](crate::case_union_from::models::Part).
#[derive(Clone, Debug, PartialEq)]
pub struct TextPart {
    pub text: String,
}

object! {
    TextPart { text: required String = "text" } always { "type" = "TextPart" }
    new(text: impl Into<String>)
}

/// Its `type` is always `LinkPart` and has no field.
///
/// Part of [`models::Part`](crate::case_union_from::models::Part).
#[derive(Clone, Debug, PartialEq)]
pub struct LinkPart {
    pub url: String,
}

object! {
    LinkPart { url: required String = "url" } always { "type" = "LinkPart" }
    new(url: impl Into<String>)
}

/// Part of [`models::NewMessageContent`](crate::case_union_from::models::NewMessageContent).
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    pub of: NewMessage,
}

object! {
    Quote { of: required NewMessage as large = "of" }
    new(of: NewMessage)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Person {
    Object(PersonObject),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Person {
        Object = object ["name"] requires ["name"],
        Integer = integer,
    } else Unknown
    from { Object: PersonObject, Integer: i64 }
}

/// An alternative of [`Person`].
///
/// Part of [`models::NewMessageSender`](crate::case_union_from::models::NewMessageSender).
#[derive(Clone, Debug, PartialEq)]
pub struct PersonObject {
    pub name: String,
}

object! {
    PersonObject { name: required String = "name" }
    new(name: impl Into<String>)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Machine {
    Object(MachineObject),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Machine {
        Object = object ["serial"] requires ["serial"],
        Boolean = boolean,
    } else Unknown
    from { Object: MachineObject, Boolean: bool }
}

/// An alternative of [`Machine`].
///
/// Part of [`models::NewMessageSender`](crate::case_union_from::models::NewMessageSender).
#[derive(Clone, Debug, PartialEq)]
pub struct MachineObject {
    pub serial: String,
}

object! {
    MachineObject { serial: required String = "serial" }
    new(serial: impl Into<String>)
}

/// Part of [`models::NewMessageLines`](crate::case_union_from::models::NewMessageLines).
pub type Lines = Vec<i64>;

/// Part of [`models::NewMessageTwice`](crate::case_union_from::models::NewMessageTwice).
pub type Text = String;

/// Part of [`models::NewMessageMode`](crate::case_union_from::models::NewMessageMode).
#[derive(Clone, Debug, PartialEq)]
pub struct Mode {
    pub function: String,
}

object! {
    Mode { function: required String = "function" }
    new(function: impl Into<String>)
}
