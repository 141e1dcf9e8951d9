// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the A discriminator of a base API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`Pets::add`](crate::case_union_by_base::resources::pets::Pets::add). Returned by [`Pets::list`](crate::case_union_by_base::resources::pets::Pets::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    Cat(Box<Cat>),
    Hamster(Box<Hamster>),
    Dog(Box<DogBase>),
    Puppy(Box<Puppy>),
    /// Any other alternative, with the members that all have in common.
    Base(Box<PetBase>),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Pet by "petType" {
        Cat = "cat" | "Cat",
        Hamster = "Hamster",
        Dog = "Dog",
        Puppy = "Puppy",
    } rest Base = "pet" else Unknown
    from { Cat: Cat, Hamster: Hamster, Dog: DogBase, Puppy: Puppy, Base: PetBase }
}

impl Pet {
    /// Returns `petType`, which the variants have in common.
    pub fn pet_type(&self) -> Option<&str> {
        common!(
            self { Cat always "cat", Hamster always "Hamster", Dog required pet_type,
            Puppy always "Puppy", Base required pet_type }
        )
    }

    /// What it hears to.
    pub fn name(&self) -> Option<&str> {
        common!(
            self { Cat required name, Hamster required name, Dog nullable name, Puppy
            nullable name, Base required name }
        )
    }

    /// Returns `friend`, which the variants have in common.
    pub fn friend(&self) -> Option<&Pet> {
        common!(
            self { Cat optional friend, Hamster optional friend, Dog optional friend,
            Puppy optional friend, Base optional friend }
        )
    }
}

/// The `base` of [`Pet`].
#[derive(Clone, Debug, PartialEq)]
pub struct PetBase {
    pub pet_type: String,
    /// What it hears to.
    pub name: String,
    pub friend: Option<Pet>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    PetBase {
        pet_type: required String = "petType", name: required String = "name",
        friend: optional Pet = "friend" set(friend: impl Into<Pet> => value),
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
    new(pet_type: impl Into<String>, name: impl Into<String>)
}

/// Its `petType` is always `cat` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_by_base::models::Pet).
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    /// What it hears to.
    pub name: String,
    pub friend: Option<Pet>,
    pub lives: Option<i64>,
}

object! {
    Cat {
        name: required String = "name",
        friend: optional Pet = "friend" set(friend: impl Into<Pet> => value),
        lives: optional i64 = "lives" set(lives: i64 => value),
    } always { "petType" = "cat" }
    new(name: impl Into<String>)
}

/// Part of [`models::Shelter`](crate::case_union_by_base::models::Shelter).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Dog {
    Puppy(Box<Puppy>),
    /// Any other alternative, with the members that all have in common.
    Base(DogBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Dog by "petType" { Puppy = "Puppy" } rest Base else Unknown
    from { Puppy: Puppy, Base: DogBase }
}

impl Dog {
    /// Returns `petType`, which the variants have in common.
    pub fn pet_type(&self) -> Option<&str> {
        common!(self { Puppy always "Puppy", Base required pet_type })
    }

    /// What it hears to.
    pub fn name(&self) -> Option<&str> {
        common!(self { Puppy nullable name, Base nullable name })
    }

    /// Returns `friend`, which the variants have in common.
    pub fn friend(&self) -> Option<&Pet> {
        common!(self { Puppy optional friend, Base optional friend })
    }

    /// Returns `bark`, which the variants have in common.
    pub fn bark(&self) -> Option<&str> {
        common!(self { Puppy required bark, Base required bark })
    }
}

/// The `base` of [`Dog`].
///
/// Part of [`models::Pet`](crate::case_union_by_base::models::Pet).
#[derive(Clone, Debug, PartialEq)]
pub struct DogBase {
    pub pet_type: String,
    /// What it hears to.
    pub name: Option<String>,
    pub friend: Option<Pet>,
    pub bark: String,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    DogBase {
        pet_type: required String = "petType", name: nullable String = "name",
        friend: optional Pet = "friend" set(friend: impl Into<Pet> => value),
        bark: required String = "bark",
        ..additional: Json;
            set(additional: impl IntoIterator<Item = (impl Into<String>, impl Into<Json>)> => map)
    }
    new(pet_type: impl Into<String>, name: Option<String>, bark: impl Into<String>)
}

/// Its `petType` is always `Puppy` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_by_base::models::Pet) and [`models::Dog`](crate::case_union_by_base::models::Dog).
#[derive(Clone, Debug, PartialEq)]
pub struct Puppy {
    /// What it hears to.
    pub name: Option<String>,
    pub friend: Option<Pet>,
    pub bark: String,
    pub weeks: Option<i64>,
}

object! {
    Puppy {
        name: nullable String = "name",
        friend: optional Pet = "friend" set(friend: impl Into<Pet> => value),
        bark: required String = "bark", weeks: optional i64 = "weeks" set(weeks: i64 => value),
    } always { "petType" = "Puppy" }
    new(name: Option<String>, bark: impl Into<String>)
}

/// Its `petType` is always `Hamster` and has no field.
///
/// Part of [`models::Pet`](crate::case_union_by_base::models::Pet).
#[derive(Clone, Debug, PartialEq)]
pub struct Hamster {
    /// What it hears to.
    pub name: String,
    pub friend: Option<Pet>,
}

object! {
    Hamster {
        name: required String = "name",
        friend: optional Pet = "friend" set(friend: impl Into<Pet> => value),
    } always { "petType" = "Hamster" }
    new(name: impl Into<String>)
}

/// Part of [`models::Shelter`](crate::case_union_by_base::models::Shelter).
pub type Favourite = Pet;

/// Returned by [`Pets::add`](crate::case_union_by_base::resources::pets::Pets::add).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shelter {
    pub favourite: Option<Favourite>,
    pub guard: Option<Dog>,
    pub device: Option<Device>,
    pub note: Option<Note>,
}

object! {
    Shelter {
        favourite: optional Favourite = "favourite", guard: optional Dog = "guard",
        device: optional Device = "device", note: optional Note = "note",
    }
}

/// Part of [`models::Shelter`](crate::case_union_by_base::models::Shelter).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Device {
    SmartPhone(SmartPhone),
    Tablet(Slate),
    /// Any other alternative, with the members that all have in common.
    Base(DeviceBase),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Device by "kind" { SmartPhone = "smart_phone", Tablet = "tablet" } rest Base else Unknown
    from { SmartPhone: SmartPhone, Tablet: Slate, Base: DeviceBase }
}

impl Device {
    /// Returns `id`, which the variants have in common.
    pub fn id(&self) -> Option<&str> {
        common!(self { SmartPhone optional id, Tablet optional id, Base optional id })
    }
}

/// The `base` of [`Device`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBase {
    pub kind: Option<DeviceKind>,
    pub id: Option<String>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    DeviceBase {
        kind: optional DeviceKind = "kind", id: optional String = "id", ..additional: Json
    }
}

/// The `kind` of [`Device`].
///
/// Part of [`models::DeviceBase`](crate::case_union_by_base::models::DeviceBase).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeviceKind {
    SmartPhone,
    Tablet,
    Watch,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    DeviceKind { SmartPhone = "smart_phone", Tablet = "tablet", Watch = "watch" } else Unknown
}

/// Its `kind` is always `smart_phone` and has no field.
///
/// Part of [`models::Device`](crate::case_union_by_base::models::Device).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SmartPhone {
    pub id: Option<String>,
    pub number: Option<String>,
}

object! {
    SmartPhone { id: optional String = "id", number: optional String = "number" } always {
        "kind" = "smart_phone",
    }
}

/// Its `kind` is always `tablet` and has no field.
///
/// Part of [`models::Device`](crate::case_union_by_base::models::Device).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Slate {
    pub id: Option<String>,
    pub inches: Option<f64>,
}

object! {
    Slate { id: optional String = "id", inches: optional f64 = "inches" } always {
        "kind" = "tablet",
    }
}

/// Part of [`models::Shelter`](crate::case_union_by_base::models::Shelter).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Note {
    pub kind: Option<NoteKind>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! { Note { kind: optional NoteKind = "kind", ..additional: Json } }

/// The `kind` of [`Note`].
///
/// Part of [`models::Letter`](crate::case_union_by_base::models::Letter).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum NoteKind {
    Short,
    Long,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { NoteKind { Short = "short", Long = "long" } else Unknown }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Letter {
    pub kind: Option<NoteKind>,
    pub pages: Option<i64>,
}

object! { Letter { kind: optional NoteKind = "kind", pages: optional i64 = "pages" } }
