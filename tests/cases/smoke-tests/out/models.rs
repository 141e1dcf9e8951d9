// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Smoke tests API.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Returned by [`Pets::get_chip`](crate::case_smoke_tests::resources::pets::Pets::get_chip).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Chip {
    pub number: i64,
}

object! {
    Chip { number: required i64 = "number" }
    new(number: i64)
}

/// Sent by [`Odd::put_numbered`](crate::case_smoke_tests::resources::odd::Odd::put_numbered).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Numbered {
    First(First),
    Second(Second),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Numbered by "v" { First = "1", Second = "2" } else Unknown
    from { First: First, Second: Second }
}

/// Part of [`models::Numbered`](crate::case_smoke_tests::models::Numbered).
#[derive(Clone, Debug, PartialEq)]
pub struct First {
    /// Always `1`.
    pub v: Constant,
    pub before: Second,
}

object! {
    First { v: constant Constant = "v" is 1, before: required Second = "before" }
    new(before: Second)
}

/// Part of [`models::Numbered`](crate::case_smoke_tests::models::Numbered) and [`models::First`](crate::case_smoke_tests::models::First).
#[derive(Clone, Debug, PartialEq)]
pub struct Second {
    pub v: i64,
    pub on: Option<Switched>,
}

object! {
    Second {
        v: required i64 = "v", on: optional Switched = "on" set(on: impl Into<Switched> => value),
    }
    new(v: i64)
}

/// Returned by [`Odd::put_numbered`](crate::case_smoke_tests::resources::odd::Odd::put_numbered).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Switched {
    On(On),
    Off(Off),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Switched by "on" { On = "true", Off = "false" } else Unknown
    from { On: On, Off: Off }
}

/// Part of [`models::Switched`](crate::case_smoke_tests::models::Switched).
#[derive(Clone, Debug, PartialEq)]
pub struct On {
    pub on: bool,
    pub since: Option<NaiveDate>,
}

object! {
    On {
        on: required bool = "on",
        since: optional NaiveDate as date = "since" set(since: NaiveDate => value),
    }
    new(on: bool)
}

/// Part of [`models::Switched`](crate::case_smoke_tests::models::Switched).
#[derive(Clone, Debug, PartialEq)]
pub struct Off {
    pub on: bool,
}

object! {
    Off { on: required bool = "on" }
    new(on: bool)
}

/// Sent by [`Odd::post_chain`](crate::case_smoke_tests::resources::odd::Odd::post_chain). Returned by [`Odd::post_chain`](crate::case_smoke_tests::resources::odd::Odd::post_chain).
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    pub next: Option<Box<Chain>>,
}

object! {
    Chain { next: nullable Box<Chain> = "next" }
    new(next: Option<Box<Chain>>)
}

/// Sent by [`Odd::delete_endless`](crate::case_smoke_tests::resources::odd::Odd::delete_endless). Returned by [`Odd::patch_listed`](crate::case_smoke_tests::resources::odd::Odd::patch_listed).
#[derive(Clone, Debug, PartialEq)]
pub struct Endless {
    pub me: Box<Endless>,
}

object! {
    Endless { me: required Box<Endless> = "me" }
    new(me: impl Into<Box<Endless>>)
}

/// Sent by [`Odd::patch_listed`](crate::case_smoke_tests::resources::odd::Odd::patch_listed).
#[derive(Clone, Debug, PartialEq)]
pub struct Listed {
    pub truth: bool,
    pub only: Option<bool>,
    pub great: ListedGreat,
    /// At least 3000000000.
    pub port: Option<i64>,
    /// At least 1e+30.
    pub beyond: Option<i64>,
    /// Pattern `^\d+$`.
    pub digits: Option<DateTime<FixedOffset>>,
    /// Pattern `\.\d{3}Z$`.
    pub parts: Option<DateTime<FixedOffset>>,
}

object! {
    Listed {
        truth: required bool = "truth", only: optional bool = "only" set(only: bool => value),
        great: required ListedGreat = "great", port: optional i64 = "port" set(port: i64 => value),
        beyond: optional i64 = "beyond" set(beyond: i64 => value),
        digits: optional DateTime<FixedOffset> as date = "digits"
            set(digits: DateTime<FixedOffset> => value),
        parts: optional DateTime<FixedOffset> as date = "parts"
            set(parts: DateTime<FixedOffset> => value),
    }
    new(truth: bool, great: impl Into<ListedGreat>)
}

/// The `great` of [`Listed`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListedGreat {
    Value1,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { ListedGreat { Value1 = 1 } else Unknown }

/// Part of [`models::UploadPhotoRequest`](crate::case_smoke_tests::models::UploadPhotoRequest).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Rights {
    None,
    All,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Rights { None = "none", All = "all" } else Unknown }

/// Sent by [`Events::record`](crate::case_smoke_tests::resources::events::Events::record) and [`Events::replay`](crate::case_smoke_tests::resources::events::Events::replay).
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub at: NaiveDate,
    pub pets: Option<Vec<String>>,
}

object! {
    Entry {
        at: required NaiveDate as date = "at",
        pets: optional Vec<String> = "pets"
            set(pets: impl IntoIterator<Item = impl Into<String>> => list),
    }
    new(at: NaiveDate)
}

/// Part of [`models::GetTokenRequest`](crate::case_smoke_tests::models::GetTokenRequest).
#[derive(Clone, Debug, PartialEq)]
pub struct Credentials {
    /// Example: `rex & co`.
    pub user: String,
    /// Always `password`.
    pub grant_type: Constant,
}

object! {
    Credentials {
        user: required String = "user", grant_type: constant Constant = "grant_type" is "password",
    }
    new(user: impl Into<String>)
}

/// Sent by [`Pets::list`](crate::case_smoke_tests::resources::pets::Pets::list). Returned by [`Pets::get_status`](crate::case_smoke_tests::resources::pets::Pets::get_status).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Status {
    Available,
    Sold,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { Status { Available = "available", Sold = "sold" } else Unknown }

/// Sent by [`Pets::create`](crate::case_smoke_tests::resources::pets::Pets::create) and [`Pets::replace`](crate::case_smoke_tests::resources::pets::Pets::replace).
#[derive(Clone, Debug, PartialEq)]
pub struct NewPet {
    /// At least 1 character. Example: `Rex`.
    pub name: String,
    /// Always `dog`.
    pub species: Constant,
    /// At least 0. Less than 30.
    pub age: Option<i64>,
    /// At least 0.3. A multiple of 0.25.
    pub weight: Option<f64>,
    pub status: Option<Status>,
    pub owner: Option<NewPetOwner>,
    pub contact: Option<NewPetContact>,
    pub born: Patch<NaiveDate>,
    /// At most 3 items.
    pub friends: Option<Vec<NewPet>>,
    pub labels: Option<BTreeMap<String, String>>,
}

object! {
    NewPet {
        name: required String = "name", species: constant Constant = "species" is "dog",
        age: optional i64 = "age" set(age: i64 => value),
        weight: optional f64 = "weight" set(weight: f64 => value),
        status: optional Status = "status" set(status: impl Into<Status> => value),
        owner: optional NewPetOwner = "owner" set(owner: impl Into<NewPetOwner> => value),
        contact: optional NewPetContact = "contact" set(contact: NewPetContact => value),
        born: patch NaiveDate as date = "born" set(born: NaiveDate => value) null(born_null),
        friends: optional Vec<NewPet> as large = "friends"
            set(friends: impl IntoIterator<Item = NewPet> => list),
        labels: optional BTreeMap<String, String> = "labels"
            set(labels: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> => map),
    }
    new(name: impl Into<String>)
}

/// The `owner` of [`NewPet`].
///
/// Part of [`models::Pet`](crate::case_smoke_tests::models::Pet).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewPetOwner {
    Person(Person),
    Shelter(Shelter),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    NewPetOwner by "type" { Person = "Person", Shelter = "Shelter" } else Unknown
    from { Person: Person, Shelter: Shelter }
}

/// The `contact` of [`NewPet`].
///
/// Part of [`models::Pet`](crate::case_smoke_tests::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewPetContact {
    pub mail: Option<String>,
    /// Pattern `^\+[1-9]\d{6,14}$`.
    pub phone: Option<String>,
}

object! {
    NewPetContact {
        mail: optional String = "mail" set(mail: impl Into<String> => value),
        phone: optional String = "phone" set(phone: impl Into<String> => value),
    }
}

/// Returned by [`Pets::list`](crate::case_smoke_tests::resources::pets::Pets::list), [`Pets::create`](crate::case_smoke_tests::resources::pets::Pets::create), [`Pets::get`](crate::case_smoke_tests::resources::pets::Pets::get) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// At least 1 character. Example: `Rex`.
    pub name: String,
    /// Always `dog`.
    pub species: Constant,
    /// At least 0. Less than 30.
    pub age: Option<i64>,
    /// At least 0.3. A multiple of 0.25.
    pub weight: Option<f64>,
    pub status: Option<Status>,
    pub owner: Option<NewPetOwner>,
    pub contact: Option<NewPetContact>,
    pub born: Option<NaiveDate>,
    /// At most 3 items.
    pub friends: Option<Vec<NewPet>>,
    pub labels: Option<BTreeMap<String, String>>,
    pub id: String,
    pub secret: Option<String>,
}

object! {
    Pet {
        name: required String = "name", species: constant Constant = "species" is "dog",
        age: optional i64 = "age", weight: optional f64 = "weight",
        status: optional Status = "status", owner: optional NewPetOwner = "owner",
        contact: optional NewPetContact = "contact", born: optional NaiveDate as date = "born",
        friends: optional Vec<NewPet> = "friends",
        labels: optional BTreeMap<String, String> = "labels", id: required String = "id",
        secret: optional String = "secret",
    }
    new(name: impl Into<String>, id: impl Into<String>)
}

/// Its `type` is always `Person` and has no field.
///
/// Part of [`models::NewPetOwner`](crate::case_smoke_tests::models::NewPetOwner).
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    pub name: String,
}

object! {
    Person { name: required String = "name" } always { "type" = "Person" }
    new(name: impl Into<String>)
}

/// Its `type` is always `Shelter` and has no field.
///
/// Part of [`models::NewPetOwner`](crate::case_smoke_tests::models::NewPetOwner).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelter {
    pub place: Option<String>,
}

object! {
    Shelter { place: optional String = "place" set(place: impl Into<String> => value) } always {
        "type" = "Shelter",
    }
}

/// Sent by [`Report::report`](crate::case_smoke_tests::resources::report::Report::report). Returned by [`Report::get`](crate::case_smoke_tests::resources::report::Report::get).
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub title: String,
    pub size: Option<i64>,
}

object! {
    Report {
        title: required String = "title", size: optional i64 = "size" set(size: i64 => value),
    }
    new(title: impl Into<String>)
}

/// The `filter` of operation `listPets`.
///
/// Sent by [`Pets::list`](crate::case_smoke_tests::resources::pets::Pets::list).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ListPetsFilter {
    pub name: Option<String>,
}

object! { ListPetsFilter { name: optional String = "name" set(name: impl Into<String> => value) } }

/// The body of a `bad request` response of `createPet`.
///
/// An error of [`Pets::create`](crate::case_smoke_tests::resources::pets::Pets::create).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePetBadRequestBody {
    pub message: Option<String>,
}

object! { CreatePetBadRequestBody { message: optional String = "message" } }

/// The request body of `uploadPhoto`.
///
/// Sent by [`Photos::upload`](crate::case_smoke_tests::resources::photos::Photos::upload).
#[derive(Clone, Debug, PartialEq)]
pub struct UploadPhotoRequest {
    pub photo: runtime::Part,
    /// The header `X-Rights` of `photo`.
    pub photo_x_rights: Rights,
    /// At least 3.
    pub photo_x_page: Option<i64>,
    pub title: String,
    /// The header `X-Languages` of `title`.
    pub title_x_languages: Option<Vec<UploadPhotoRequestTitleXLanguage>>,
    pub taken: Option<NaiveDate>,
    pub more: Option<Vec<runtime::Part>>,
    pub place: Option<UploadPhotoRequestPlace>,
}

parts! {
    UploadPhotoRequest {
        photo: required file = "photo", photo_x_rights: required header = "X-Rights",
        photo_x_page: optional header = "X-Page" set(photo_x_page: i64 => value),
        title: required value = "title",
        title_x_languages: optional header = "X-Languages"
            set(title_x_languages: impl IntoIterator<Item = impl Into<UploadPhotoRequestTitleXLanguage>> => list),
        taken: optional value = "taken" set(taken: NaiveDate => value),
        more: optional file = "more"
            set(more: impl IntoIterator<Item = impl Into<runtime::Part>> => list),
        place: optional value = "place" set(place: UploadPhotoRequestPlace => value),
    }
    new(
        photo: impl Into<runtime::Part>, photo_x_rights: impl Into<Rights>,
        title: impl Into<String>,
    )
}

/// The `place` of the request body of `uploadPhoto`.
#[derive(Clone, Debug, PartialEq)]
pub struct UploadPhotoRequestPlace {
    pub lat: f64,
}

object! {
    UploadPhotoRequestPlace { lat: required f64 = "lat" }
    new(lat: f64)
}

/// An item of `title.X-Languages` of the request body of `uploadPhoto`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UploadPhotoRequestTitleXLanguage {
    Nl,
    En,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { UploadPhotoRequestTitleXLanguage { Nl = "nl", En = "en" } else Unknown }

/// The `event` of operation `followNotices`.
///
/// Returned by [`Notices::follow`](crate::case_smoke_tests::resources::notices::Notices::follow).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FollowNoticesEvent {
    pub id: i64,
    /// Always `begun`.
    pub event: Constant,
}

object! {
    FollowNoticesEvent { id: required i64 = "id", event: constant Constant = "event" is "begun" }
    new(id: i64)
}

/// An item of the request body of `sendNotices`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SendNoticesRequestItem {
    pub a: Option<i64>,
}

object! { SendNoticesRequestItem { a: optional i64 = "a" set(a: i64 => value) } }

/// The request body of `sendNotices`.
///
/// Sent by [`Notices::send`](crate::case_smoke_tests::resources::notices::Notices::send).
#[derive(Clone, Debug, PartialEq)]
pub struct SendNoticesRequest {
    pub part1: String,
    pub items: Option<Vec<SendNoticesRequestItem>>,
}

parts! {
    SendNoticesRequest {
        part1: required value = "part1",
        items: optional value = "items"
            set(items: impl IntoIterator<Item = SendNoticesRequestItem> => list),
    }
    new(part1: impl Into<String>)
}

/// The request body of `search`.
///
/// Sent by [`Search::search`](crate::case_smoke_tests::resources::search::Search::search).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SearchRequest {
    /// At least 3 characters.
    pub text: Option<String>,
    /// Default: `false`.
    pub exact: Option<bool>,
}

object! {
    SearchRequest {
        text: optional String = "text" set(text: impl Into<String> => value),
        exact: optional bool = "exact" set(exact: bool => value),
    }
}

/// The request body of `getToken`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetTokenRequest {
    Credentials(Credentials),
    Text(String),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    GetTokenRequest {
        Credentials = object ["user", "grant_type"] requires ["user", "grant_type"],
        Text = string,
    } else Unknown
    from { Credentials: Credentials, Text: String, Text: &str }
}

/// The response body of `readSize`.
///
/// Returned by [`Flags::read_size`](crate::case_smoke_tests::resources::flags::Flags::read_size).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ReadSizeResponse {
    pub width: Option<i64>,
    pub height: Option<f64>,
}

object! { ReadSizeResponse { width: optional i64 = "width", height: optional f64 = "height" } }

/// An item of operation `listDays`.
///
/// Returned by [`Flags::list_days`](crate::case_smoke_tests::resources::flags::Flags::list_days).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ListDaysItem {
    /// Default: `"a text that is long enough"`.
    pub first: String,
    /// Default: `"another text that is long"`.
    pub second: String,
    /// Default: `"and more"`.
    pub third: String,
}

object! {
    ListDaysItem {
        first: required String = "first", second: required String = "second",
        third: required String = "third",
    }
    new(first: impl Into<String>, second: impl Into<String>, third: impl Into<String>)
}

/// Sent by [`Odd::put_numbered`](crate::case_smoke_tests::resources::odd::Odd::put_numbered), [`Odd::post_chain`](crate::case_smoke_tests::resources::odd::Odd::post_chain), [`Odd::patch_listed`](crate::case_smoke_tests::resources::odd::Odd::patch_listed) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OddXLines {
    TwoLines,
    One,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { OddXLines { TwoLines = "two\nlines", One = "one" } else Unknown }
