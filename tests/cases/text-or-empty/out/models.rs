// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Text or nothing API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Constant;

/// The request body of `createProduct`.
///
/// Sent by [`Products::create`](crate::case_text_or_empty::resources::products::Products::create).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CreateProductRequest {
    pub description: Option<String>,
    /// Empty takes it away
    pub unit: Option<String>,
    pub model: Option<CreateProductRequestModel>,
    /// Always `""`, if it has a value.
    pub only: Option<Constant>,
}

object! {
    CreateProductRequest {
        description: optional String = "description" set(description: impl Into<String> => value),
        unit: optional String = "unit" set(unit: impl Into<String> => value),
        model: optional CreateProductRequestModel = "model"
            set(model: impl Into<CreateProductRequestModel> => value),
        only: optional Constant = "only" only(only: ""),
    }
}

/// The `model` of the request body of `createProduct`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CreateProductRequestModel {
    Small,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CreateProductRequestModel { Small = "small", Empty = "" } else Unknown }
