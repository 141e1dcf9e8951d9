// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: variant.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;
use super::*;

/// How a selected option is compared.
///
/// Part of [`models::VariantCondition`](crate::checkoutpage::models::VariantCondition) and [`models::VariantConditionInput`](crate::checkoutpage::models::VariantConditionInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantComparison {
    Is,
    IsNot,
    IsEmpty,
    IsNotEmpty,
    Contains,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    VariantComparison {
        Is = "is", IsNot = "is_not", IsEmpty = "is_empty", IsNotEmpty = "is_not_empty",
        Contains = "contains",
    } else Unknown
}

/// How an option is charged.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantOptionType {
    OneTime,
    Recurring,
    PayWhatYouWant,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    VariantOptionType {
        OneTime = "one_time", Recurring = "recurring", PayWhatYouWant = "pay_what_you_want",
    } else Unknown
}

/// The status of a variant or option.
///
/// Part of [`models::VariantOption`](crate::checkoutpage::models::VariantOption), [`models::VariantInputBase`](crate::checkoutpage::models::VariantInputBase), [`models::NewVariant`](crate::checkoutpage::models::NewVariant) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantStatus {
    Enabled,
    Disabled,
    Deleted,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    VariantStatus { Enabled = "enabled", Disabled = "disabled", Deleted = "deleted" } else Unknown
}

/// Arrangement of options.
///
/// Part of [`models::VariantLayoutInput`](crate::checkoutpage::models::VariantLayoutInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantLayoutType {
    List,
    Grid,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { VariantLayoutType { List = "list", Grid = "grid" } else Unknown }

/// Spacing of options. The empty string means none was chosen.
///
/// Part of [`models::VariantLayout`](crate::checkoutpage::models::VariantLayout) and [`models::VariantLayoutInput`](crate::checkoutpage::models::VariantLayoutInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantSpacing {
    Comfortable,
    Compact,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    VariantSpacing { Comfortable = "comfortable", Compact = "compact", Empty = "" } else Unknown
}

/// Text alignment of options. The empty string means none was chosen.
///
/// Part of [`models::VariantLayout`](crate::checkoutpage::models::VariantLayout) and [`models::VariantLayoutInput`](crate::checkoutpage::models::VariantLayoutInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum VariantTextAlign {
    Left,
    Center,
    Stack,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    VariantTextAlign { Left = "left", Center = "center", Stack = "stack", Empty = "" } else Unknown
}

/// A reference to an option of the same request, by its temporary key.
///
/// Part of [`models::ProductDiscountInput`](crate::checkoutpage::models::ProductDiscountInput).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantOptionReference {
    pub key: String,
}

object! {
    VariantOptionReference { key: required String = "key" }
    new(key: impl Into<String>)
}

/// A choice that buyers make, such as a size.
///
/// Part of [`models::Product`](crate::checkoutpage::models::Product).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Variant {
    pub id: Option<String>,
    pub name: String,
    pub reference: Option<String>,
    pub status: Option<VariantStatus>,
    pub order: Option<f64>,
    pub selection_type: Option<SelectionType>,
    pub required: Option<bool>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// The prices that the variant is offered with.
    pub price_ids: Option<Vec<String>>,
    pub options: Option<Vec<VariantOption>>,
    pub preselect: Option<VariantPreselection>,
    pub layout: Option<VariantLayout>,
    /// A condition for showing it.
    pub show_hide_logic: Option<VariantCondition>,
    pub increases_with_quantity: Option<bool>,
    /// Whether options have a stock of their own.
    pub manage_variant_option_stock: Option<bool>,
    /// Whether options have a stock keeping unit of their own.
    pub use_variant_option_skus: Option<bool>,
}

object! {
    Variant {
        id: optional String = "id", name: required String = "name",
        reference: optional String = "reference", status: optional VariantStatus = "status",
        order: optional f64 = "order", selection_type: optional SelectionType = "selectionType",
        required: optional bool = "required", hidden: optional bool = "hidden",
        price_ids: optional Vec<String> = "priceIds",
        options: optional Vec<VariantOption> = "options",
        preselect: optional VariantPreselection = "preselect",
        layout: optional VariantLayout = "layout",
        show_hide_logic: optional VariantCondition = "showHideLogic",
        increases_with_quantity: optional bool = "increasesWithQuantity",
        manage_variant_option_stock: optional bool = "manageVariantOptionStock",
        use_variant_option_skus: optional bool = "useVariantOptionSkus",
    }
    new(name: impl Into<String>)
}

/// An option of a variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariantOption {
    pub id: Option<String>,
    pub name: String,
    pub description: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub status: Option<VariantStatus>,
    pub r#type: Option<VariantOptionType>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    /// The number of units in stock.
    pub stock: Option<i64>,
    /// Files delivered to buyers of this option.
    pub file_ids: Option<Vec<ObjectId>>,
    pub image: Option<VariantOptionImage>,
}

object! {
    VariantOption {
        id: optional String = "id", name: required String = "name",
        description: optional String = "description", sku: optional String = "sku",
        status: optional VariantStatus = "status", r#type: optional VariantOptionType = "type",
        additional_charge_amount: optional MinorUnits = "additionalChargeAmount",
        pay_what_you_want: optional bool = "payWhatYouWant",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        stock: optional i64 = "stock", file_ids: optional Vec<ObjectId> = "fileIds",
        image: optional VariantOptionImage = "image",
    }
    new(name: impl Into<String>)
}

/// The image of an option.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantOptionImage {
    pub file_id: Option<String>,
    pub name: Option<String>,
    pub url: Option<String>,
    /// In pixels.
    pub width: Option<i64>,
    /// In pixels.
    pub height: Option<i64>,
    /// Size in bytes.
    pub size: Option<i64>,
}

object! {
    VariantOptionImage {
        file_id: optional String = "fileId", name: optional String = "name",
        url: optional String = "url", width: optional i64 = "width",
        height: optional i64 = "height", size: optional i64 = "size",
    }
}

/// What is selected when the page opens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantPreselection {
    pub enabled: Option<bool>,
    /// The id of the option; in requests its temporary `key`.
    pub option_id: Option<String>,
    pub quantity: Option<i64>,
}

object! {
    VariantPreselection {
        enabled: optional bool = "enabled", option_id: optional String = "optionId",
        quantity: optional i64 = "quantity",
    }
}

/// What is selected when the page opens.
///
/// Part of [`models::VariantInputBase`](crate::checkoutpage::models::VariantInputBase), [`models::NewVariant`](crate::checkoutpage::models::NewVariant) and [`models::VariantUpdate`](crate::checkoutpage::models::VariantUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantPreselectionInput {
    pub enabled: Patch<bool>,
    /// The id of the option; in requests its temporary `key`.
    pub option_id: Patch<String>,
    pub quantity: Patch<i64>,
}

object! {
    VariantPreselectionInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        option_id: patch String = "optionId"
            set(option_id: impl Into<String> => value)
            null(option_id_null),
        quantity: patch i64 = "quantity" set(quantity: i64 => value) null(quantity_null),
    }
}

/// How a variant is displayed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantLayout {
    pub variant_option_layout: Option<VariantLayoutType>,
    pub variant_option_columns: Option<i64>,
    pub spacing: Option<VariantSpacing>,
    pub text_align: Option<VariantTextAlign>,
    pub image_size: Option<ImageSize>,
    pub collapse_variant_options: Option<bool>,
    /// Whether the suggested amount is shown as a placeholder.
    pub show_pwyw_placeholder: Option<bool>,
    pub show_variant_name: Option<bool>,
    pub show_variant_option_names: Option<bool>,
    pub show_variant_option_price_sign: Option<bool>,
    pub show_variant_option_prices: Option<bool>,
}

object! {
    VariantLayout {
        variant_option_layout: optional VariantLayoutType = "variantOptionLayout",
        variant_option_columns: optional i64 = "variantOptionColumns",
        spacing: optional VariantSpacing = "spacing",
        text_align: optional VariantTextAlign = "textAlign",
        image_size: optional ImageSize = "imageSize",
        collapse_variant_options: optional bool = "collapseVariantOptions",
        show_pwyw_placeholder: optional bool = "showPwywPlaceholder",
        show_variant_name: optional bool = "showVariantName",
        show_variant_option_names: optional bool = "showVariantOptionNames",
        show_variant_option_price_sign: optional bool = "showVariantOptionPriceSign",
        show_variant_option_prices: optional bool = "showVariantOptionPrices",
    }
}

/// How a variant is displayed.
///
/// Part of [`models::VariantInputBase`](crate::checkoutpage::models::VariantInputBase), [`models::NewVariant`](crate::checkoutpage::models::NewVariant) and [`models::VariantUpdate`](crate::checkoutpage::models::VariantUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantLayoutInput {
    pub variant_option_layout: Patch<VariantLayoutType>,
    /// At least 1. At most 4.
    pub variant_option_columns: Patch<i64>,
    pub spacing: Patch<VariantSpacing>,
    pub text_align: Patch<VariantTextAlign>,
    pub image_size: Patch<ImageSize>,
    pub collapse_variant_options: Patch<bool>,
    /// Whether the suggested amount is shown as a placeholder.
    pub show_pwyw_placeholder: Patch<bool>,
    pub show_variant_name: Patch<bool>,
    pub show_variant_option_names: Patch<bool>,
    pub show_variant_option_price_sign: Patch<bool>,
    pub show_variant_option_prices: Patch<bool>,
}

object! {
    VariantLayoutInput {
        variant_option_layout: patch VariantLayoutType = "variantOptionLayout"
            set(variant_option_layout: impl Into<VariantLayoutType> => value)
            null(variant_option_layout_null),
        variant_option_columns: patch i64 = "variantOptionColumns"
            set(variant_option_columns: i64 => value)
            null(variant_option_columns_null),
        spacing: patch VariantSpacing = "spacing"
            set(spacing: impl Into<VariantSpacing> => value)
            null(spacing_null),
        text_align: patch VariantTextAlign = "textAlign"
            set(text_align: impl Into<VariantTextAlign> => value)
            null(text_align_null),
        image_size: patch ImageSize = "imageSize"
            set(image_size: impl Into<ImageSize> => value)
            null(image_size_null),
        collapse_variant_options: patch bool = "collapseVariantOptions"
            set(collapse_variant_options: bool => value)
            null(collapse_variant_options_null),
        show_pwyw_placeholder: patch bool = "showPwywPlaceholder"
            set(show_pwyw_placeholder: bool => value)
            null(show_pwyw_placeholder_null),
        show_variant_name: patch bool = "showVariantName"
            set(show_variant_name: bool => value)
            null(show_variant_name_null),
        show_variant_option_names: patch bool = "showVariantOptionNames"
            set(show_variant_option_names: bool => value)
            null(show_variant_option_names_null),
        show_variant_option_price_sign: patch bool = "showVariantOptionPriceSign"
            set(show_variant_option_price_sign: bool => value)
            null(show_variant_option_price_sign_null),
        show_variant_option_prices: patch bool = "showVariantOptionPrices"
            set(show_variant_option_prices: bool => value)
            null(show_variant_option_prices_null),
    }
}

/// Shows a variant depending on the option selected in another variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantCondition {
    pub enabled: Option<bool>,
    pub comparison: Option<VariantComparison>,
    /// The id of the option; in requests its temporary `key`.
    pub value: Option<String>,
    pub element: Option<VariantConditionElement>,
}

object! {
    VariantCondition {
        enabled: optional bool = "enabled", comparison: optional VariantComparison = "comparison",
        value: optional String = "value", element: optional VariantConditionElement = "element",
    }
}

/// Shows a variant depending on the option selected in another variant.
///
/// Part of [`models::VariantInputBase`](crate::checkoutpage::models::VariantInputBase), [`models::NewVariant`](crate::checkoutpage::models::NewVariant) and [`models::VariantUpdate`](crate::checkoutpage::models::VariantUpdate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantConditionInput {
    pub enabled: Patch<bool>,
    pub comparison: Patch<VariantComparison>,
    /// The id of the option; in requests its temporary `key`.
    pub value: Patch<String>,
    pub element: Patch<VariantConditionElementInput>,
}

object! {
    VariantConditionInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        comparison: patch VariantComparison = "comparison"
            set(comparison: impl Into<VariantComparison> => value)
            null(comparison_null),
        value: patch String = "value" set(value: impl Into<String> => value) null(value_null),
        element: patch VariantConditionElementInput = "element"
            set(element: VariantConditionElementInput => value)
            null(element_null),
    }
}

/// The variant that a condition refers to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct VariantConditionElement {
    /// The id of the variant; in requests its temporary `key`.
    pub element_id: Option<String>,
}

object! { VariantConditionElement { element_id: optional String = "elementId" } }

/// The variant that a condition refers to.
///
/// Part of [`models::VariantConditionInput`](crate::checkoutpage::models::VariantConditionInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantConditionElementInput {
    /// The id of the variant; in requests its temporary `key`.
    pub element_id: Patch<String>,
}

object! {
    VariantConditionElementInput {
        element_id: patch String = "elementId"
            set(element_id: impl Into<String> => value)
            null(element_id_null),
    }
}

/// Settings of a variant to create or change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VariantInputBase {
    pub name: String,
    /// A temporary name, for references to the variant within the same request.
    pub key: Option<String>,
    /// At most 36 characters.
    pub reference: Option<String>,
    pub status: Option<VariantStatus>,
    pub order: Option<f64>,
    pub selection_type: Option<SelectionType>,
    pub required: Option<bool>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// The prices that the variant is offered with.
    pub price_ids: Option<Vec<ObjectId>>,
    pub preselect: Option<VariantPreselectionInput>,
    pub layout: Option<VariantLayoutInput>,
    /// A condition for showing it.
    pub show_hide_logic: Option<VariantConditionInput>,
    pub increases_with_quantity: Option<bool>,
    /// Whether options have a stock of their own.
    pub manage_variant_option_stock: Option<bool>,
    /// Whether options have a stock keeping unit of their own.
    pub use_variant_option_skus: Option<bool>,
}

object! {
    VariantInputBase {
        name: required String = "name", key: optional String = "key",
        reference: optional String = "reference", status: optional VariantStatus = "status",
        order: optional f64 = "order", selection_type: optional SelectionType = "selectionType",
        required: optional bool = "required", hidden: optional bool = "hidden",
        price_ids: optional Vec<ObjectId> = "priceIds",
        preselect: optional VariantPreselectionInput = "preselect",
        layout: optional VariantLayoutInput = "layout",
        show_hide_logic: optional VariantConditionInput = "showHideLogic",
        increases_with_quantity: optional bool = "increasesWithQuantity",
        manage_variant_option_stock: optional bool = "manageVariantOptionStock",
        use_variant_option_skus: optional bool = "useVariantOptionSkus",
    }
    new(name: impl Into<String>)
}

/// A variant of a product to create.
///
/// Part of [`models::ProductInput`](crate::checkoutpage::models::ProductInput).
#[derive(Clone, Debug, PartialEq)]
pub struct NewVariant {
    /// At least 1 item.
    pub options: Vec<NewVariantOption>,
    pub name: String,
    /// A temporary name, for references to the variant within the same request.
    pub key: Patch<String>,
    /// At most 36 characters.
    pub reference: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub order: Patch<f64>,
    pub selection_type: Patch<SelectionType>,
    pub required: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// The prices that the variant is offered with.
    pub price_ids: Patch<Vec<ObjectId>>,
    pub preselect: Patch<VariantPreselectionInput>,
    pub layout: Patch<VariantLayoutInput>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<VariantConditionInput>,
    pub increases_with_quantity: Patch<bool>,
    /// Whether options have a stock of their own.
    pub manage_variant_option_stock: Patch<bool>,
    /// Whether options have a stock keeping unit of their own.
    pub use_variant_option_skus: Patch<bool>,
}

object! {
    NewVariant {
        options: required Vec<NewVariantOption> = "options", name: required String = "name",
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch VariantStatus = "status"
            set(status: impl Into<VariantStatus> => value)
            null(status_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        selection_type: patch SelectionType = "selectionType"
            set(selection_type: impl Into<SelectionType> => value)
            null(selection_type_null),
        required: patch bool = "required" set(required: bool => value) null(required_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        price_ids: patch Vec<ObjectId> = "priceIds"
            set(price_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(price_ids_null),
        preselect: patch VariantPreselectionInput = "preselect"
            set(preselect: VariantPreselectionInput => value)
            null(preselect_null),
        layout: patch VariantLayoutInput = "layout"
            set(layout: VariantLayoutInput => value)
            null(layout_null),
        show_hide_logic: patch VariantConditionInput = "showHideLogic"
            set(show_hide_logic: VariantConditionInput => value)
            null(show_hide_logic_null),
        increases_with_quantity: patch bool = "increasesWithQuantity"
            set(increases_with_quantity: bool => value)
            null(increases_with_quantity_null),
        manage_variant_option_stock: patch bool = "manageVariantOptionStock"
            set(manage_variant_option_stock: bool => value)
            null(manage_variant_option_stock_null),
        use_variant_option_skus: patch bool = "useVariantOptionSkus"
            set(use_variant_option_skus: bool => value)
            null(use_variant_option_skus_null),
    }
    new(options: Vec<NewVariantOption>, name: impl Into<String>)
}

/// A variant of a product: an existing one with its `id`, or a new one.
///
/// Part of [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantUpdate {
    /// At least 1 item.
    pub options: Vec<VariantOptionUpdate>,
    pub id: Option<ObjectId>,
    pub name: String,
    /// A temporary name, for references to the variant within the same request.
    pub key: Patch<String>,
    /// At most 36 characters.
    pub reference: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub order: Patch<f64>,
    pub selection_type: Patch<SelectionType>,
    pub required: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// The prices that the variant is offered with.
    pub price_ids: Patch<Vec<ObjectId>>,
    pub preselect: Patch<VariantPreselectionInput>,
    pub layout: Patch<VariantLayoutInput>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<VariantConditionInput>,
    pub increases_with_quantity: Patch<bool>,
    /// Whether options have a stock of their own.
    pub manage_variant_option_stock: Patch<bool>,
    /// Whether options have a stock keeping unit of their own.
    pub use_variant_option_skus: Patch<bool>,
}

object! {
    VariantUpdate {
        options: required Vec<VariantOptionUpdate> = "options",
        id: optional ObjectId = "id" set(id: impl Into<ObjectId> => value),
        name: required String = "name",
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch VariantStatus = "status"
            set(status: impl Into<VariantStatus> => value)
            null(status_null),
        order: patch f64 = "order" set(order: f64 => value) null(order_null),
        selection_type: patch SelectionType = "selectionType"
            set(selection_type: impl Into<SelectionType> => value)
            null(selection_type_null),
        required: patch bool = "required" set(required: bool => value) null(required_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        price_ids: patch Vec<ObjectId> = "priceIds"
            set(price_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(price_ids_null),
        preselect: patch VariantPreselectionInput = "preselect"
            set(preselect: VariantPreselectionInput => value)
            null(preselect_null),
        layout: patch VariantLayoutInput = "layout"
            set(layout: VariantLayoutInput => value)
            null(layout_null),
        show_hide_logic: patch VariantConditionInput = "showHideLogic"
            set(show_hide_logic: VariantConditionInput => value)
            null(show_hide_logic_null),
        increases_with_quantity: patch bool = "increasesWithQuantity"
            set(increases_with_quantity: bool => value)
            null(increases_with_quantity_null),
        manage_variant_option_stock: patch bool = "manageVariantOptionStock"
            set(manage_variant_option_stock: bool => value)
            null(manage_variant_option_stock_null),
        use_variant_option_skus: patch bool = "useVariantOptionSkus"
            set(use_variant_option_skus: bool => value)
            null(use_variant_option_skus_null),
    }
    new(options: Vec<VariantOptionUpdate>, name: impl Into<String>)
}

/// An option of a variant to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewVariantOption {
    pub name: String,
    /// A temporary name, for references to the option within the same request.
    pub key: Patch<String>,
    pub description: Patch<String>,
    /// The stock keeping unit.
    pub sku: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub r#type: Patch<BillingType>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Patch<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    /// The number of units in stock.
    pub stock: Patch<i64>,
    /// Files delivered to buyers of this option.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub image_id: Patch<ObjectId>,
}

object! {
    NewVariantOption {
        name: required String = "name",
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        sku: patch String = "sku" set(sku: impl Into<String> => value) null(sku_null),
        status: patch VariantStatus = "status"
            set(status: impl Into<VariantStatus> => value)
            null(status_null),
        r#type: patch BillingType = "type"
            set(r#type: impl Into<BillingType> => value)
            null(type_null),
        additional_charge_amount: patch i64 = "additionalChargeAmount"
            set(additional_charge_amount: i64 => value)
            null(additional_charge_amount_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant"
            set(pay_what_you_want: bool => value)
            null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        stock: patch i64 = "stock" set(stock: i64 => value) null(stock_null),
        file_ids: patch Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(file_ids_null),
        image_id: patch ObjectId = "imageId"
            set(image_id: impl Into<ObjectId> => value)
            null(image_id_null),
    }
    new(name: impl Into<String>)
}

/// An option of a variant: an existing one with its `id`, or a new one.
///
/// Part of [`models::VariantUpdate`](crate::checkoutpage::models::VariantUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct VariantOptionUpdate {
    pub id: Option<ObjectId>,
    pub name: String,
    /// A temporary name, for references to the option within the same request.
    pub key: Patch<String>,
    pub description: Patch<String>,
    /// The stock keeping unit.
    pub sku: Patch<String>,
    pub status: Patch<VariantStatus>,
    pub r#type: Patch<BillingType>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Patch<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    /// The number of units in stock.
    pub stock: Patch<i64>,
    /// Files delivered to buyers of this option.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub image_id: Patch<ObjectId>,
}

object! {
    VariantOptionUpdate {
        id: optional ObjectId = "id" set(id: impl Into<ObjectId> => value),
        name: required String = "name",
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        sku: patch String = "sku" set(sku: impl Into<String> => value) null(sku_null),
        status: patch VariantStatus = "status"
            set(status: impl Into<VariantStatus> => value)
            null(status_null),
        r#type: patch BillingType = "type"
            set(r#type: impl Into<BillingType> => value)
            null(type_null),
        additional_charge_amount: patch i64 = "additionalChargeAmount"
            set(additional_charge_amount: i64 => value)
            null(additional_charge_amount_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant"
            set(pay_what_you_want: bool => value)
            null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        stock: patch i64 = "stock" set(stock: i64 => value) null(stock_null),
        file_ids: patch Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(file_ids_null),
        image_id: patch ObjectId = "imageId"
            set(image_id: impl Into<ObjectId> => value)
            null(image_id_null),
    }
    new(name: impl Into<String>)
}
