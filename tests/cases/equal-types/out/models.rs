// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Equal types API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;

/// `#/components/schemas/Account` of the document.
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

/// `#/components/schemas/Account/properties/owner` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountOwner {
    pub name: Option<String>,
}

object! { AccountOwner { name: optional String = "name" } }

/// Acts for the owner
pub type AccountDeputy = AccountOwner;

/// `#/components/schemas/Account/properties/guest` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountGuest {
    /// May be made up
    pub name: Option<String>,
}

object! { AccountGuest { name: optional String = "name" } }

/// `#/components/schemas/Account/properties/primary` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPrimary {
    pub bank: Option<AccountPrimaryBank>,
}

object! { AccountPrimary { bank: optional AccountPrimaryBank = "bank" } }

/// `#/components/schemas/Account/properties/primary/properties/bank` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AccountPrimaryBank {
    pub code: Option<i64>,
}

object! { AccountPrimaryBank { code: optional i64 = "code" } }

/// `#/components/schemas/Account/properties/secondary` of the document.
pub type AccountSecondary = AccountPrimary;

/// `#/components/schemas/Saved` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Saved {
    pub state: Option<String>,
}

object! { Saved { state: optional String = "state" } }

/// `#/components/schemas/Sent` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Sent {
    pub state: Option<String>,
}

object! { Sent { state: optional String = "state" } }

/// `#/paths/~1accounts/post/requestBody/content/application~1json/schema` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequest {
    pub owner: Option<CreateAccountRequestOwner>,
}

object! { CreateAccountRequest { owner: optional CreateAccountRequestOwner = "owner" } }

/// `#/paths/~1accounts/post/requestBody/content/application~1json/schema/properties/owner` of the document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateAccountRequestOwner {
    pub name: Patch<String>,
}

object! { CreateAccountRequestOwner { name: patch String = "name" } }

/// `#/paths/~1accounts/post/responses/200/content/application~1json/schema` of the document.
pub type CreateAccountResponse = Saved;
