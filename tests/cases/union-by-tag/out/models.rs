// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Unions API.

use crate::runtime::object;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;

/// Returned by [`Animals::list`](crate::case_union_by_tag::resources::animals::Animals::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Animal {
    Cat(Cat),
    Dog(Dog),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Animal by "kind" {
        Cat = "cat",
        Dog = "dog" | "Dog",
    } else Unknown
    from { Cat: Cat, Dog: Dog }
}

/// Its `kind` is always `cat` and has no field.
///
/// Part of [`models::Animal`](crate::case_union_by_tag::models::Animal).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Cat {
    pub lives: Option<i64>,
}

object! { Cat { lives: optional i64 = "lives" } always { "kind" = "cat" } }

/// Its `kind` is always `dog` and has no field.
///
/// Part of [`models::Animal`](crate::case_union_by_tag::models::Animal).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Dog {
    pub owner: Owner,
}

object! {
    Dog { owner: required Owner = "owner" } always { "kind" = "dog" }
    new(owner: impl Into<Owner>)
}

/// Part of [`models::Dog`](crate::case_union_by_tag::models::Dog).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    Text(String),
    Object(OwnerObject),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Owner {
        Text = string,
        Object = object ["name"] requires ["name"],
    } else Unknown
    from { Text: String, Text: &str, Object: OwnerObject }
}

/// An alternative of [`Owner`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OwnerObject {
    pub name: String,
}

object! {
    OwnerObject { name: required String = "name" }
    new(name: impl Into<String>)
}
