// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Sent again API.

use crate::runtime::object;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Returned by [`Pets::get`](crate::case_sent_again::resources::pets::Pets::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub id: String,
    pub name: String,
    pub born: Option<NaiveDate>,
    pub tags: Tags,
    pub by_day: Option<BTreeMap<String, Vec<Tag>>>,
    pub friend: Option<Box<Pet>>,
    pub owner: Patch<Owner>,
    pub note: Patch<String>,
    pub seen: Option<Seen>,
    pub place: Option<Owner>,
    pub home: Option<PetHome>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Tag>,
}

object! {
    Pet {
        id: required String = "id", name: required String = "name",
        born: optional NaiveDate as date = "born", tags: required Tags = "tags",
        by_day: optional BTreeMap<String, Vec<Tag>> = "byDay",
        friend: optional Box<Pet> as large = "friend", owner: patch Owner = "owner",
        note: patch String = "note", seen: optional Seen = "seen", place: nullable Owner = "place",
        home: optional PetHome = "home", ..additional: Tag
    }
    new(id: impl Into<String>, name: impl Into<String>, tags: Tags, place: Option<Owner>)
}

/// The `home` of [`Pet`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetHome {
    Owner(Owner),
    Tag(Tag),
    List(Vec<Tag>),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<PetHome>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PetHome {
        Owner = object ["first", "last", "pets"] requires ["first"],
        Tag = object ["text", "made"] requires ["text"],
        List = array,
    } several Several else Unknown
    from { Owner: Owner, Tag: Tag, List: Vec<Tag> }
}

/// What is sent of [`Pet`].
///
/// Sent by [`Pets::replace`](crate::case_sent_again::resources::pets::Pets::replace).
#[derive(Clone, Debug, PartialEq)]
pub struct PetInput {
    pub name: String,
    pub born: Option<NaiveDate>,
    pub tags: TagsInput,
    pub by_day: Option<BTreeMap<String, Vec<TagInput>>>,
    pub friend: Option<Box<PetInput>>,
    pub owner: Patch<OwnerInput>,
    pub note: Patch<String>,
    pub seen: Option<SeenInput>,
    pub place: Option<OwnerInput>,
    pub home: Option<PetHomeInput>,
    /// Members that have no field.
    pub additional: BTreeMap<String, TagInput>,
}

object! {
    PetInput {
        name: required String = "name",
        born: optional NaiveDate as date = "born" set(born: NaiveDate => value),
        tags: required TagsInput = "tags",
        by_day: optional BTreeMap<String, Vec<TagInput>> = "byDay"
            set(by_day: impl IntoIterator<Item = (impl Into<String>, Vec<TagInput>)> => map),
        friend: optional Box<PetInput> as large = "friend" set(friend: PetInput => boxed),
        owner: patch OwnerInput = "owner" set(owner: OwnerInput => value) null(owner_null),
        note: patch String = "note" set(note: impl Into<String> => value) null(note_null),
        seen: optional SeenInput = "seen" set(seen: SeenInput => value),
        place: nullable OwnerInput = "place",
        home: optional PetHomeInput = "home" set(home: impl Into<PetHomeInput> => value),
        ..additional: TagInput;
            set(additional: impl IntoIterator<Item = (impl Into<String>, TagInput)> => map)
    }
    new(name: impl Into<String>, tags: TagsInput, place: Option<OwnerInput>)
}

impl From<Pet> for PetInput {
    #[inline]
    fn from(received: Pet) -> Self {
        Self {
            name: received.name,
            born: received.born,
            tags: received.tags.into_iter().map(Into::into).collect(),
            by_day: received
                .by_day
                .map(|one| {
                    one
                        .into_iter()
                        .map(|(name, one)| (
                            name,
                            one.into_iter().map(Into::into).collect(),
                        ))
                        .collect()
                }),
            friend: received.friend.map(|one| Box::new((*one).into())),
            owner: received.owner.map(Into::into),
            note: received.note,
            seen: received.seen.map(Into::into),
            place: received.place.map(Into::into),
            home: received.home.map(Into::into),
            additional: received
                .additional
                .into_iter()
                .map(|(name, one)| (name, one.into()))
                .collect(),
        }
    }
}

/// What is sent of [`PetHome`].
///
/// Part of [`models::PetInput`](crate::case_sent_again::models::PetInput).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PetHomeInput {
    Owner(OwnerInput),
    Tag(TagInput),
    List(Vec<TagInput>),
    /// A value that is several of the above at once, each with its own members.
    Several(Vec<PetHomeInput>),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    PetHomeInput {
        Owner = object ["first", "last", "pets"] requires ["first"],
        Tag = object ["text", "made"] requires ["text"],
        List = array,
    } several Several else Unknown
    from { Owner: OwnerInput, Tag: TagInput, List: Vec<TagInput> }
}

impl From<PetHome> for PetHomeInput {
    #[inline]
    fn from(received: PetHome) -> Self {
        match received {
            PetHome::Owner(one) => Self::Owner(one.into()),
            PetHome::Tag(one) => Self::Tag(one.into()),
            PetHome::List(one) => Self::List(one.into_iter().map(Into::into).collect()),
            PetHome::Several(one) => {
                Self::Several(one.into_iter().map(Into::into).collect())
            }
            PetHome::Unknown(one) => Self::Unknown(one),
        }
    }
}

/// Part of [`models::Pet`](crate::case_sent_again::models::Pet).
pub type Tags = Vec<Tag>;

/// What is sent of [`Tags`].
///
/// Part of [`models::PetInput`](crate::case_sent_again::models::PetInput).
pub type TagsInput = Vec<TagInput>;

/// Part of [`models::Pet`](crate::case_sent_again::models::Pet), [`models::PetHome`](crate::case_sent_again::models::PetHome) and [`models::Tags`](crate::case_sent_again::models::Tags).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    pub text: String,
    pub made: Option<DateTime<FixedOffset>>,
}

object! {
    Tag { text: required String = "text", made: optional DateTime<FixedOffset> as date = "made" }
    new(text: impl Into<String>)
}

/// What is sent of [`Tag`].
///
/// Part of [`models::PetInput`](crate::case_sent_again::models::PetInput), [`models::PetHomeInput`](crate::case_sent_again::models::PetHomeInput) and [`models::TagsInput`](crate::case_sent_again::models::TagsInput).
#[derive(Clone, Debug, PartialEq)]
pub struct TagInput {
    pub text: String,
}

object! {
    TagInput { text: required String = "text" }
    new(text: impl Into<String>)
}

impl From<Tag> for TagInput {
    #[inline]
    fn from(received: Tag) -> Self {
        Self { text: received.text }
    }
}

/// Part of [`models::Pet`](crate::case_sent_again::models::Pet) and [`models::PetHome`](crate::case_sent_again::models::PetHome).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    pub first: String,
    pub last: Option<String>,
    pub pets: Option<i64>,
}

object! {
    Owner {
        first: required String = "first", last: optional String = "last",
        pets: optional i64 = "pets",
    }
    new(first: impl Into<String>)
}

/// What is sent of [`Owner`].
///
/// Part of [`models::PetInput`](crate::case_sent_again::models::PetInput) and [`models::PetHomeInput`](crate::case_sent_again::models::PetHomeInput).
#[derive(Clone, Debug, PartialEq)]
pub struct OwnerInput {
    pub first: String,
    pub last: Option<String>,
}

object! {
    OwnerInput {
        first: required String = "first",
        last: optional String = "last" set(last: impl Into<String> => value),
    }
    new(first: impl Into<String>)
}

impl From<Owner> for OwnerInput {
    #[inline]
    fn from(received: Owner) -> Self {
        Self {
            first: received.first,
            last: received.last,
        }
    }
}

/// Part of [`models::Pet`](crate::case_sent_again::models::Pet).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Seen {
    pub at: Option<DateTime<FixedOffset>>,
}

object! { Seen { at: optional DateTime<FixedOffset> as date = "at" } }

/// What is sent of [`Seen`].
///
/// Part of [`models::PetInput`](crate::case_sent_again::models::PetInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SeenInput {}

object! { SeenInput {} }

impl From<Seen> for SeenInput {
    #[inline]
    fn from(_: Seen) -> Self {
        Self {}
    }
}

/// Returned by [`Keys::get`](crate::case_sent_again::resources::keys::Keys::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Key {
    pub name: String,
    pub secret: Option<String>,
}

object! {
    Key { name: required String = "name", secret: optional String = "secret" }
    new(name: impl Into<String>)
}

/// What is sent of [`Key`].
///
/// Sent by [`Keys::replace`](crate::case_sent_again::resources::keys::Keys::replace).
#[derive(Clone, Debug, PartialEq)]
pub struct KeyInput {
    pub name: String,
    pub secret: String,
}

object! {
    KeyInput { name: required String = "name", secret: required String = "secret" }
    new(name: impl Into<String>, secret: impl Into<String>)
}
