// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal types API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;

/// Returned by [`Accounts::list`](crate::case_equal_types::resources::accounts::Accounts::list).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Account {
    /// Whether cards can be used
    pub cards: Option<AccountCards>,
    /// Whether transfers can be made
    pub transfers: Option<AccountTransfers>,
    pub owner: Option<AccountOwner>,
    /// Acts for the owner
    pub deputy: Option<AccountDeputy>,
    pub guest: Option<AccountGuest>,
    pub primary: Option<AccountPrimary>,
    pub secondary: Option<AccountSecondary>,
}

object! {
    Account {
        cards: optional AccountCards = "cards", transfers: optional AccountTransfers = "transfers",
        owner: optional AccountOwner = "owner", deputy: optional AccountDeputy = "deputy",
        guest: optional AccountGuest = "guest", primary: optional AccountPrimary = "primary",
        secondary: optional AccountSecondary = "secondary",
    }
}

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AccountCards`](crate::case_equal_types::models::AccountCards) and [`models::AccountTransfers`](crate::case_equal_types::models::AccountTransfers).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ActiveOrInactive {
    Active,
    Inactive,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ActiveOrInactive { Active = "active", Inactive = "inactive" } else Unknown }

/// Whether cards can be used
pub type AccountCards = ActiveOrInactive;

/// Whether transfers can be made
pub type AccountTransfers = ActiveOrInactive;

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AccountOwner`](crate::case_equal_types::models::AccountOwner) and [`models::AccountDeputy`](crate::case_equal_types::models::AccountDeputy).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct NameOnly {
    pub name: Option<String>,
}

object! { NameOnly { name: optional String = "name" } }

/// The `owner` of [`Account`].
pub type AccountOwner = NameOnly;

/// Acts for the owner
pub type AccountDeputy = NameOnly;

/// The `guest` of [`Account`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountGuest {
    /// May be made up
    pub name: Option<String>,
}

object! { AccountGuest { name: optional String = "name" } }

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::AccountPrimary`](crate::case_equal_types::models::AccountPrimary) and [`models::AccountSecondary`](crate::case_equal_types::models::AccountSecondary).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BankOnly {
    pub bank: Option<Bank>,
}

object! { BankOnly { bank: optional Bank = "bank" } }

/// The `primary` of [`Account`].
pub type AccountPrimary = BankOnly;

/// Shared by schemas of the document that are equal.
///
/// Part of [`models::BankOnly`](crate::case_equal_types::models::BankOnly).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Bank {
    pub code: Option<i64>,
}

object! { Bank { code: optional i64 = "code" } }

/// The `secondary` of [`Account`].
pub type AccountSecondary = BankOnly;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Saved {
    pub state: Option<String>,
}

object! { Saved { state: optional String = "state" } }

/// Part of [`models::CreateAccountResponse`](crate::case_equal_types::models::CreateAccountResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub state: Option<String>,
}

object! { Sent { state: optional String = "state" } }

/// The request body of `createAccount`.
///
/// Sent by [`Accounts::create`](crate::case_equal_types::resources::accounts::Accounts::create).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequest {
    pub owner: Option<CreateAccountRequestOwner>,
}

object! {
    CreateAccountRequest {
        owner: optional CreateAccountRequestOwner = "owner"
            set(owner: CreateAccountRequestOwner => value),
    }
}

/// The `owner` of the request body of `createAccount`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequestOwner {
    pub name: Patch<String>,
}

object! {
    CreateAccountRequestOwner {
        name: patch String = "name" set(name: impl Into<String> => value) null(name_null),
    }
}

/// The response body of `createAccount`.
///
/// Returned by [`Accounts::create`](crate::case_equal_types::resources::accounts::Accounts::create).
pub type CreateAccountResponse = Sent;
