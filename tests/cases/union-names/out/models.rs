// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the What alternatives are called API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Part of [`models::NewChat`](crate::case_union_names::models::NewChat).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChatMessage {
    User(ChatUserMessage),
    Assistant(ChatBotMessage),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    ChatMessage by "role" { User = "user", Assistant = "assistant" } else Unknown
    from { User: ChatUserMessage, Assistant: ChatBotMessage }
}

/// Its `role` is always `user` and has no field.
///
/// Part of [`models::ChatMessage`](crate::case_union_names::models::ChatMessage).
#[derive(Clone, Debug, PartialEq)]
pub struct ChatUserMessage {
    pub text: String,
}

object! {
    ChatUserMessage { text: required String = "text" } always { "role" = "user" }
    new(text: impl Into<String>)
}

/// Its `role` is always `assistant` and has no field.
///
/// Part of [`models::ChatMessage`](crate::case_union_names::models::ChatMessage).
#[derive(Clone, Debug, PartialEq)]
pub struct ChatBotMessage {
    pub text: String,
}

object! {
    ChatBotMessage { text: required String = "text" } always { "role" = "assistant" }
    new(text: impl Into<String>)
}

/// Part of [`models::All`](crate::case_union_names::models::All).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Delivery {
    Home(HomeDelivery),
    Shop(ShopDelivery),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Delivery {
        Home = object ["street"] requires ["street"],
        Shop = object ["shop"] requires ["shop"],
    } else Unknown
    from { Home: HomeDelivery, Shop: ShopDelivery }
}

/// Part of [`models::Delivery`](crate::case_union_names::models::Delivery).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HomeDelivery {
    pub street: String,
}

object! {
    HomeDelivery { street: required String = "street" }
    new(street: impl Into<String>)
}

/// Part of [`models::Delivery`](crate::case_union_names::models::Delivery).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ShopDelivery {
    pub shop: String,
}

object! {
    ShopDelivery { shop: required String = "shop" }
    new(shop: impl Into<String>)
}

/// Sent by [`Chats::create`](crate::case_union_names::resources::chats::Chats::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewChat {
    pub messages: Vec<ChatMessage>,
    pub options: Patch<NewChatOptions>,
    pub stop: Option<NewChatStop>,
    pub model: Option<NewChatModel>,
    pub tool: Option<NewChatTool>,
    pub limit: Option<NewChatLimit>,
    pub ends: Option<NewChatEnds>,
}

object! {
    NewChat {
        messages: required Vec<ChatMessage> = "messages",
        options: patch NewChatOptions = "options"
            set(options: NewChatOptions => value)
            null(options_null),
        stop: optional NewChatStop = "stop" set(stop: impl Into<NewChatStop> => value),
        model: optional NewChatModel = "model" set(model: impl Into<NewChatModel> => value),
        tool: optional NewChatTool = "tool" set(tool: impl Into<NewChatTool> => value),
        limit: optional NewChatLimit = "limit" set(limit: impl Into<NewChatLimit> => value),
        ends: optional NewChatEnds = "ends" set(ends: impl Into<NewChatEnds> => value),
    }
    new(messages: Vec<ChatMessage>)
}

/// The `options` of [`NewChat`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewChatOptions {
    pub seed: Option<i64>,
}

object! { NewChatOptions { seed: optional i64 = "seed" set(seed: i64 => value) } }

/// The `stop` of [`NewChat`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewChatStop {
    Text(String),
    List(Vec<String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewChatStop { Text = string, List = array } else Unknown
    from { Text: String, Text: &str, List: Vec<String> }
}

/// The `model` of [`NewChat`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewChatModel {
    Small1_5,
    Large2,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NewChatModel { Small1_5 = "small-1.5", Large2 = "large-2" } else Unknown }

/// The `tool` of [`NewChat`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewChatTool {
    Keyword(NewChatToolKeyword),
    Object(NewChatToolObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewChatTool {
        Keyword = string,
        Object = object ["name"] requires ["name"],
    } else Unknown
    from {
        Keyword: NewChatToolKeyword, Keyword: String, Keyword: &str, Object: NewChatToolObject,
    }
}

/// An alternative of `tool` of [`NewChat`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewChatToolKeyword {
    Auto,
    None,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NewChatToolKeyword { Auto = "auto", None = "none" } else Unknown }

/// An alternative of `tool` of [`NewChat`].
#[derive(Clone, Debug, PartialEq)]
pub struct NewChatToolObject {
    pub name: String,
}

object! {
    NewChatToolObject { name: required String = "name" }
    new(name: impl Into<String>)
}

/// The `limit` of [`NewChat`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewChatLimit {
    Unlimited(NewChatLimitUnlimited),
    Integer(i64),
    Boolean(bool),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewChatLimit { Unlimited = string, Integer = integer, Boolean = boolean } else Unknown
    from {
        Unlimited: NewChatLimitUnlimited, Unlimited: String, Unlimited: &str, Integer: i64,
        Boolean: bool,
    }
}

/// An alternative of `limit` of [`NewChat`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewChatLimitUnlimited {
    Unlimited,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NewChatLimitUnlimited { Unlimited = "unlimited" } else Unknown }

/// The `ends` of [`NewChat`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewChatEnds {
    Date(NaiveDate),
    Map(BTreeMap<String, String>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    NewChatEnds {
        Date = string as date,
        Map = object [],
    } else Unknown
    from { Date: NaiveDate, Map: BTreeMap<String, String> }
}

/// Returned by [`Chats::create`](crate::case_union_names::resources::chats::Chats::create).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct All {
    pub delivery: Option<Delivery>,
    pub status: Option<Status>,
    pub source: Option<AllSource>,
    pub payment: Option<AllPayment>,
    pub labels: Option<AllLabels>,
}

object! {
    All {
        delivery: optional Delivery = "delivery", status: optional Status = "status",
        source: optional AllSource = "source", payment: optional AllPayment = "payment",
        labels: optional AllLabels = "labels",
    }
}

/// The `source` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllSource {
    ByAddress(AllSourceByAddress),
    WithId(AllSourceWithId),
    WithPage(AllSourceWithPage),
    WithNote(AllSourceWithNote),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllSource {
        ByAddress = object ["url"] requires ["url"],
        WithId = object ["id", "file"] requires ["id", "file"],
        WithPage = object ["id", "page"] requires ["id", "page"],
        WithNote = object ["id", "note"] requires ["id"],
    } else Unknown
    from {
        ByAddress: AllSourceByAddress, WithId: AllSourceWithId, WithPage: AllSourceWithPage,
        WithNote: AllSourceWithNote,
    }
}

/// By address
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllSourceByAddress {
    pub url: String,
}

object! {
    AllSourceByAddress { url: required String = "url" }
    new(url: impl Into<String>)
}

/// An alternative of `source` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllSourceWithId {
    pub id: String,
    pub file: String,
}

object! {
    AllSourceWithId { id: required String = "id", file: required String = "file" }
    new(id: impl Into<String>, file: impl Into<String>)
}

/// An alternative of `source` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllSourceWithPage {
    pub id: String,
    pub page: i64,
}

object! {
    AllSourceWithPage { id: required String = "id", page: required i64 = "page" }
    new(id: impl Into<String>, page: i64)
}

/// An alternative of `source` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllSourceWithNote {
    pub id: String,
    pub note: Option<String>,
}

object! {
    AllSourceWithNote { id: required String = "id", note: optional String = "note" }
    new(id: impl Into<String>)
}

/// The `payment` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllPayment {
    Card(CardDetails),
    Bank(BankDetails),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    AllPayment by "type" {
        Card = "scheme" | "card",
        Bank = "ach" | "sepa",
    } else Unknown
    from { Card: CardDetails, Bank: BankDetails }
}

/// The `labels` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AllLabels {
    WithLabels(AllLabelsWithLabels),
    Variant2(AllLabelsVariant2),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AllLabels {
        WithLabels = object ["labels"] requires ["labels"],
        Variant2 = object ["labels"] requires ["labels"],
    } else Unknown
    from { WithLabels: AllLabelsWithLabels, Variant2: AllLabelsVariant2 }
}

/// An alternative of `labels` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllLabelsWithLabels {
    pub labels: Vec<String>,
}

object! {
    AllLabelsWithLabels { labels: required Vec<String> = "labels" }
    new(labels: Vec<String>)
}

/// An alternative of `labels` of [`All`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllLabelsVariant2 {
    pub labels: Vec<i64>,
}

object! {
    AllLabelsVariant2 { labels: required Vec<i64> = "labels" }
    new(labels: Vec<i64>)
}

/// How it is.
///
/// Part of [`models::All`](crate::case_union_names::models::All).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Status {
    Open,
    Closed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Status { Open = "open", Closed = "closed" } else Unknown }

/// Part of [`models::AllPayment`](crate::case_union_names::models::AllPayment).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CardDetails {
    pub r#type: CardDetailsType,
    pub number: Option<String>,
}

object! {
    CardDetails { r#type: required CardDetailsType = "type", number: optional String = "number" }
    new(r#type: impl Into<CardDetailsType>)
}

/// The `type` of [`CardDetails`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CardDetailsType {
    Scheme,
    Card,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CardDetailsType { Scheme = "scheme", Card = "card" } else Unknown }

/// Part of [`models::AllPayment`](crate::case_union_names::models::AllPayment).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BankDetails {
    pub r#type: BankDetailsType,
    pub number: Option<String>,
}

object! {
    BankDetails { r#type: required BankDetailsType = "type", number: optional String = "number" }
    new(r#type: impl Into<BankDetailsType>)
}

/// The `type` of [`BankDetails`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BankDetailsType {
    Ach,
    Sepa,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { BankDetailsType { Ach = "ach", Sepa = "sepa" } else Unknown }
