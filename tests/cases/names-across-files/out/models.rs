// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names across files API.

use crate::runtime::object;
use crate::runtime::NaiveDate;

/// Part of [`models::GetPetResponse`](crate::case_names_across_files::models::GetPetResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    pub name: Option<String>,
}

object! { Pet { name: optional String = "name" } }

/// The response body of `getPet`.
///
/// Returned by [`Pets::get`](crate::case_names_across_files::resources::pets::Pets::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetPetResponse {
    pub pet: Option<Pet>,
    pub stored: Option<StorePet>,
    pub invoice: Option<Link>,
    pub photo: Option<FilesLink>,
}

object! {
    GetPetResponse {
        pet: optional Pet = "pet", stored: optional StorePet = "stored",
        invoice: optional Link = "invoice", photo: optional FilesLink = "photo",
    }
}

/// Part of [`models::GetPetResponse`](crate::case_names_across_files::models::GetPetResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StorePet {
    pub name: Option<String>,
    pub shelf: Option<i64>,
}

object! { StorePet { name: optional String = "name", shelf: optional i64 = "shelf" } }

/// Part of [`models::GetPetResponse`](crate::case_names_across_files::models::GetPetResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Link {
    pub url: Option<String>,
    pub due: Option<NaiveDate>,
}

object! { Link { url: optional String = "url", due: optional NaiveDate as date = "due" } }

/// Part of [`models::GetPetResponse`](crate::case_names_across_files::models::GetPetResponse).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FilesLink {
    pub url: Option<String>,
    pub size: Option<i64>,
}

object! { FilesLink { url: optional String = "url", size: optional i64 = "size" } }
