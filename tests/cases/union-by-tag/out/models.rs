// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Dog),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! { Animal by "kind" { Cat = "cat", Dog = "dog" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub kind: CatKind,
    pub lives: Option<i64>,
}

object! {
    Cat { kind: required CatKind = "kind", lives: optional i64 = "lives" }
    new(kind: CatKind)
}

/// The `kind` of [`Cat`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CatKind {
    Cat,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CatKind { Cat = "cat" } else Unknown }

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub kind: String,
    pub owner: Owner,
}

object! {
    Dog { kind: required String = "kind", owner: required Owner = "owner" }
    new(kind: impl Into<String>, owner: Owner)
}

#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    String(String),
    Variant2(OwnerVariant2),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    Owner {
        String = string,
        Variant2 = object ["name"] requires ["name"],
    } else Unknown
}

/// The `variant2` of [`Owner`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnerVariant2 {
    pub name: String,
}

object! {
    OwnerVariant2 { name: required String = "name" }
    new(name: impl Into<String>)
}
