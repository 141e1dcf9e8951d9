// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the JSON in strings API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::Base64;
use crate::runtime::JsonString;
use std::collections::BTreeMap;

/// Sent by [`Calls::call`](crate::case_json_in_strings::resources::calls::Calls::call).
#[derive(Clone, Debug, PartialEq)]
pub struct Filter {
    pub field: String,
    pub limit: Option<i64>,
    pub since: Option<DateTime<FixedOffset>>,
}

object! {
    Filter {
        field: required String = "field", limit: optional i64 = "limit" set(limit: i64 => value),
        since: optional DateTime<FixedOffset> as date = "since"
            set(since: DateTime<FixedOffset> => value),
    }
    new(field: impl Into<String>)
}

/// Sent by [`Calls::call`](crate::case_json_in_strings::resources::calls::Calls::call). An error of [`Calls::call`](crate::case_json_in_strings::resources::calls::Calls::call).
pub type FilterText = JsonString<Filter>;

/// Sent by [`Calls::call`](crate::case_json_in_strings::resources::calls::Calls::call).
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    pub arguments: JsonString<CallArguments>,
    pub options: Patch<JsonString<Filter>>,
    pub sent: Option<Base64>,
    pub page: Option<String>,
    pub untyped: Option<String>,
    pub short: Option<JsonString<Filter>>,
    pub merged: Option<JsonString<Filter>>,
    pub bytes: Option<Base64>,
    pub unsaid: Option<String>,
}

object! {
    Call {
        arguments: required JsonString<CallArguments> = "arguments",
        options: patch JsonString<Filter> = "options"
            set(options: impl Into<JsonString<Filter>> => value)
            null(options_null),
        sent: optional Base64 = "sent" set(sent: Base64 => value),
        page: optional String = "page" set(page: impl Into<String> => value),
        untyped: optional String = "untyped" set(untyped: impl Into<String> => value),
        short: optional JsonString<Filter> = "short"
            set(short: impl Into<JsonString<Filter>> => value),
        merged: optional JsonString<Filter> = "merged"
            set(merged: impl Into<JsonString<Filter>> => value),
        bytes: optional Base64 = "bytes" set(bytes: Base64 => value),
        unsaid: optional String = "unsaid" set(unsaid: impl Into<String> => value),
    }
    new(arguments: impl Into<JsonString<CallArguments>>)
}

/// The `arguments` of [`Call`].
#[derive(Clone, Debug, PartialEq)]
pub struct CallArguments {
    pub city: String,
    pub days: Option<i64>,
}

object! {
    CallArguments {
        city: required String = "city", days: optional i64 = "days" set(days: i64 => value),
    }
    new(city: impl Into<String>)
}

/// Sent by [`Forms::send`](crate::case_json_in_strings::resources::forms::Forms::send).
#[derive(Clone, Debug, PartialEq)]
pub struct CallForm {
    pub filter: FilterText,
    pub note: Option<String>,
}

object! {
    CallForm {
        filter: required FilterText = "filter",
        note: optional String = "note" set(note: impl Into<String> => value),
    }
    new(filter: impl Into<FilterText>)
}

/// Returned by [`Calls::call`](crate::case_json_in_strings::resources::calls::Calls::call).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Called {
    pub output: FilterText,
    pub anything: Option<JsonString<Json>>,
    pub all: Option<Vec<FilterText>>,
    pub by_name: Option<BTreeMap<String, FilterText>>,
    pub tree: Option<Tree>,
    pub either: Option<CalledEither>,
}

object! {
    Called {
        output: required FilterText = "output", anything: optional JsonString<Json> = "anything",
        all: optional Vec<FilterText> = "all",
        by_name: optional BTreeMap<String, FilterText> = "by_name", tree: optional Tree = "tree",
        either: optional CalledEither = "either",
    }
    new(output: impl Into<FilterText>)
}

/// The `either` of [`Called`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CalledEither {
    FilterText(FilterText),
    Integer(i64),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    CalledEither { FilterText = string, Integer = integer } else Unknown
    from { FilterText: FilterText, Integer: i64 }
}

/// Part of [`models::Called`](crate::case_json_in_strings::models::Called).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Tree {
    pub child: Option<JsonString<Box<Tree>>>,
}

object! { Tree { child: optional JsonString<Box<Tree>> = "child" } }

/// The request body of `sendParts`.
///
/// Sent by [`Parts::send`](crate::case_json_in_strings::resources::parts::Parts::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendPartsRequest {
    pub filter: FilterText,
    pub file: runtime::Part,
}

parts! {
    SendPartsRequest { filter: required value = "filter", file: required file = "file" }
    new(filter: impl Into<FilterText>, file: impl Into<runtime::Part>)
}

/// The `event` of operation `watch`.
///
/// Returned by [`Events::watch`](crate::case_json_in_strings::resources::events::Events::watch).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WatchEvent {
    pub event: Option<String>,
    pub data: JsonString<Filter>,
}

object! {
    WatchEvent { event: optional String = "event", data: required JsonString<Filter> = "data" }
    new(data: impl Into<JsonString<Filter>>)
}
