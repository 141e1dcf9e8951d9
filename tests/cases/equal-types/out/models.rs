// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal types API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;

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

/// Whether cards can be used
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AccountCards {
    Active,
    Inactive,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { AccountCards { Active = "active", Inactive = "inactive" } else Unknown }

/// Whether transfers can be made
pub type AccountTransfers = AccountCards;

/// The `owner` of [`Account`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwner {
    pub name: Option<String>,
}

object! { AccountOwner { name: optional String = "name" } }

/// Acts for the owner
pub type AccountDeputy = AccountOwner;

/// The `guest` of [`Account`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountGuest {
    /// May be made up
    pub name: Option<String>,
}

object! { AccountGuest { name: optional String = "name" } }

/// The `primary` of [`Account`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPrimary {
    pub bank: Option<AccountPrimaryBank>,
}

object! { AccountPrimary { bank: optional AccountPrimaryBank = "bank" } }

/// The `primary.bank` of [`Account`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPrimaryBank {
    pub code: Option<i64>,
}

object! { AccountPrimaryBank { code: optional i64 = "code" } }

/// The `secondary` of [`Account`].
pub type AccountSecondary = AccountPrimary;

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Saved {
    pub state: Option<String>,
}

object! { Saved { state: optional String = "state" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub state: Option<String>,
}

object! { Sent { state: optional String = "state" } }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequest {
    pub owner: Option<CreateAccountRequestOwner>,
}

object! { CreateAccountRequest { owner: optional CreateAccountRequestOwner = "owner" } }

#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequestOwner {
    pub name: Patch<String>,
}

object! { CreateAccountRequestOwner { name: patch String = "name" } }

pub type CreateAccountResponse = Saved;
