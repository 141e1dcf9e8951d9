// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Setters API.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Sent by [`Parcels::create`](crate::case_setters::resources::parcels::Parcels::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewParcel {
    pub weight: f64,
    /// What the driver should know.
    pub note: Patch<String>,
    pub fragile: Option<bool>,
    pub speed: Option<NewParcelSpeed>,
    /// Always `true`, if it has a value.
    pub insured: Option<Constant>,
    pub pieces: Patch<i64>,
    pub tags: Option<Vec<String>>,
    pub sizes: Option<Vec<f64>>,
    pub contents: Patch<Vec<Item>>,
    pub sender: Option<Address>,
    pub place: Patch<NewParcelPlace>,
    pub places: Option<Vec<NewParcelPlaceItem>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub counts: Option<Counts>,
    pub extra: Option<Json>,
    pub day: Option<NaiveDate>,
    pub reference: Option<Reference>,
    #[deprecated]
    pub old: Patch<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, i64>,
}

object! {
    NewParcel {
        weight: required f64 = "weight",
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        fragile: optional bool = "fragile" set(fragile: bool => value),
        speed: optional NewParcelSpeed = "speed" set(speed: impl Into<NewParcelSpeed> => value),
        insured: optional Constant = "insured" only(insured: true),
        pieces: patch i64 = "pieces" set(pieces: i64 => value) null(pieces_null),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        sizes: optional Vec<f64> = "sizes" set(sizes: impl IntoIterator<Item = f64> => list),
        contents: patch Vec<Item> = "contents"
            set(contents: impl IntoIterator<Item = Item> => list)
            null(contents_null),
        sender: optional Address = "sender" set(sender: Address => value),
        place: patch NewParcelPlace = "place"
            set(place: impl Into<NewParcelPlace> => value)
            null(place_null),
        places: optional Vec<NewParcelPlaceItem> = "places"
            set(places: impl IntoIterator<Item = impl Into<NewParcelPlaceItem>> => list),
        labels: optional BTreeMap<String, String> = "labels"
            set(labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
        counts: optional Counts = "counts"
            set(counts: impl IntoIterator<Item = (impl Into<String>, i64)> => map),
        extra: optional Json as any = "extra" set(extra: impl Into<Json> => value),
        day: optional NaiveDate as date = "day" set(day: NaiveDate => value),
        reference: optional Reference = "reference" set(reference: impl Into<Reference> => value),
        old: patch String = "old"
            set(#[deprecated] old: impl Into<String> => value)
            null(#[deprecated] old_null),
        ..additional: i64;
            set(additional: impl IntoIterator<Item = (impl Into<String>, i64)> => map)
    }
    new(weight: f64)
}

/// The `speed` of [`NewParcel`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NewParcelSpeed {
    Slow,
    Fast,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NewParcelSpeed { Slow = "slow", Fast = "fast" } else Unknown }

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::NewParcelPlace`](crate::case_setters::models::NewParcelPlace) and [`models::NewParcelPlaceItem`](crate::case_setters::models::NewParcelPlaceItem).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddressOrText {
    Address(Address),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    AddressOrText {
        Address = object ["street", "city"],
        Text = string,
    } else Unknown
    from { Address: Address, Text: String, Text: &str }
}

/// The `place` of [`NewParcel`].
pub type NewParcelPlace = AddressOrText;

/// An item of `places` of [`NewParcel`].
pub type NewParcelPlaceItem = AddressOrText;

/// Part of [`models::NewParcel`](crate::case_setters::models::NewParcel) and [`models::Wrapping`](crate::case_setters::models::Wrapping).
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: String,
    pub inside: Option<Box<Item>>,
    pub wrapping: Option<Wrapping>,
}

object! {
    Item {
        name: required String = "name",
        inside: optional Box<Item> = "inside" set(inside: Item => boxed),
        wrapping: optional Wrapping = "wrapping" set(wrapping: impl Into<Wrapping> => value),
    }
    new(name: impl Into<String>)
}

/// Part of [`models::Item`](crate::case_setters::models::Item).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Wrapping {
    Text(String),
    Item(Box<Item>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Wrapping {
        Text = string,
        Item = object ["name", "inside", "wrapping"] requires ["name"],
    } else Unknown
    from { Text: String, Text: &str, Item: Item }
}

/// Part of [`models::NewParcel`](crate::case_setters::models::NewParcel) and [`models::AddressOrText`](crate::case_setters::models::AddressOrText).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Address {
    pub street: Option<String>,
    pub city: Patch<String>,
}

object! {
    Address {
        street: optional String = "street" set(street: impl Into<String> => value),
        city: patch String = "city" set(city: impl Into<String> => value) null(city_null),
    }
}

/// Part of [`models::NewParcel`](crate::case_setters::models::NewParcel).
pub type Counts = BTreeMap<String, i64>;

/// Part of [`models::NewParcel`](crate::case_setters::models::NewParcel).
pub type Reference = String;

/// Returned by [`Parcels::create`](crate::case_setters::resources::parcels::Parcels::create).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Parcel {
    pub id: String,
    pub note: Option<String>,
}

object! {
    Parcel { id: required String = "id", note: optional String = "note" }
    new(id: impl Into<String>)
}

/// Sent by [`Labels::create`](crate::case_setters::resources::labels::Labels::create).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewLabel {
    pub new: Option<String>,
    pub default: Option<String>,
    pub clone: Patch<String>,
    pub into: Option<String>,
    pub eq: Option<String>,
    pub r#type: Patch<String>,
    pub self_: Option<String>,
    pub set: Option<String>,
    pub set_new: Option<String>,
    pub note: Patch<String>,
    pub note_null: Patch<String>,
    pub set_note_null: Option<String>,
    pub null: Patch<String>,
    pub list: Option<Vec<String>>,
    pub map: Option<String>,
    pub boxed: Option<String>,
    pub is: Option<String>,
    pub value: Option<String>,
}

object! {
    NewLabel {
        new: optional String = "new" set(set_set_new: impl Into<String> => value),
        default: optional String = "default" set(set_default: impl Into<String> => value),
        clone: patch String = "clone" set(set_clone: impl Into<String> => value) null(clone_null),
        into: optional String = "into" set(set_into: impl Into<String> => value),
        eq: optional String = "eq" set(set_eq: impl Into<String> => value),
        r#type: patch String = "type" set(r#type: impl Into<String> => value) null(type_null),
        self_: optional String = "self" set(self_: impl Into<String> => value),
        set: optional String = "set" set(set: impl Into<String> => value),
        set_new: optional String = "set_new" set(set_new: impl Into<String> => value),
        note: patch String = "note" set(note: impl Into<String> => value) null(set_set_note_null),
        note_null: patch String = "note_null"
            set(note_null: impl Into<String> => value)
            null(note_null_null),
        set_note_null: optional String = "set_note_null"
            set(set_note_null: impl Into<String> => value),
        null: patch String = "null" set(null: impl Into<String> => value) null(null_null),
        list: optional Vec<String> = "list"
            set(list: impl IntoIterator<Item = impl Into<String>> => list),
        map: optional String = "map" set(map: impl Into<String> => value),
        boxed: optional String = "boxed" set(boxed: impl Into<String> => value),
        is: optional String = "is" set(is: impl Into<String> => value),
        value: optional String = "value" set(value: impl Into<String> => value),
    }
}

/// The request body of `createScan`.
///
/// Sent by [`Scans::create`](crate::case_setters::resources::scans::Scans::create).
#[derive(Clone, Debug, PartialEq)]
pub struct CreateScanRequest {
    pub file: runtime::Part,
    pub pages: Option<Vec<runtime::Part>>,
    pub title: Option<String>,
    pub tags: Option<Vec<String>>,
}

parts! {
    CreateScanRequest {
        file: required file = "file",
        pages: optional file = "pages"
            set(pages: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
        title: optional value = "title" set(title: impl Into<String> => value),
        tags: optional value = "tags" set(tags: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(file: impl Into<runtime::Part>)
}
