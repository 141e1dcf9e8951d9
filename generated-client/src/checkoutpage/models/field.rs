// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: field.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use std::collections::BTreeMap;
use super::*;

/// The kind of form field.
///
/// Part of [`models::FieldAnswer`](crate::checkoutpage::models::FieldAnswer), [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FieldElement {
    Checkbox,
    Quantity,
    MultipleChoice,
    Select,
    PoNumber,
    Text,
    Textarea,
    Number,
    DateTime,
    Date,
    Time,
    Address,
    Email,
    TaxId,
    Phone,
    Country,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    FieldElement {
        Checkbox = "checkbox", Quantity = "quantity", MultipleChoice = "multiple-choice",
        Select = "select", PoNumber = "po-number", Text = "text", Textarea = "textarea",
        Number = "number", DateTime = "date-time", Date = "date", Time = "time",
        Address = "address", Email = "email", TaxId = "tax-id", Phone = "phone",
        Country = "country",
    } else Unknown
}

/// What an answer is used as, such as the customer's name. The empty string means nothing in particular.
///
/// Part of [`models::FieldAnswer`](crate::checkoutpage::models::FieldAnswer), [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FieldDataType {
    Empty,
    CompanyName,
    PoNumber,
    Name,
    FirstName,
    LastName,
    Email,
    BillingEmail,
    Phone,
    AddressLine1,
    AddressCity,
    AddressCountry,
    AddressLine2,
    AddressPostalCode,
    AddressState,
    ShippingName,
    ShippingPhone,
    ShippingAddressLine1,
    ShippingAddressCity,
    ShippingAddressCountry,
    ShippingAddressLine2,
    ShippingAddressPostalCode,
    ShippingAddressState,
    TaxId,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    FieldDataType {
        Empty = "", CompanyName = "company-name", PoNumber = "po-number", Name = "name",
        FirstName = "first-name", LastName = "last-name", Email = "email",
        BillingEmail = "billing-email", Phone = "phone", AddressLine1 = "address-line1",
        AddressCity = "address-city", AddressCountry = "address-country",
        AddressLine2 = "address-line2", AddressPostalCode = "address-postal_code",
        AddressState = "address-state", ShippingName = "shipping-name",
        ShippingPhone = "shipping-phone", ShippingAddressLine1 = "shipping-address-line1",
        ShippingAddressCity = "shipping-address-city",
        ShippingAddressCountry = "shipping-address-country",
        ShippingAddressLine2 = "shipping-address-line2",
        ShippingAddressPostalCode = "shipping-address-postal_code",
        ShippingAddressState = "shipping-address-state", TaxId = "tax-id",
    } else Unknown
}

/// The answer to a field.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldAnswer {
    pub field_id: Option<String>,
    pub label: Option<String>,
    /// The store's own identifier of the field.
    pub reference: Option<String>,
    pub element: Option<FieldElement>,
    pub r#type: Option<FieldDataType>,
    pub value: Option<String>,
    /// More details, depending on the field.
    pub meta: Option<BTreeMap<String, Json>>,
}

object! {
    FieldAnswer {
        field_id: optional String = "fieldId", label: optional String = "label",
        reference: optional String = "reference", element: optional FieldElement = "element",
        r#type: optional FieldDataType = "type", value: optional String = "value",
        meta: optional BTreeMap<String, Json> = "meta",
    }
}

/// A form field of a page.
///
/// Part of [`models::FieldList`](crate::checkoutpage::models::FieldList), [`models::FieldResponse`](crate::checkoutpage::models::FieldResponse), [`models::PageBase`](crate::checkoutpage::models::PageBase) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Field {
    pub id: String,
    pub label: String,
    pub element: FieldElement,
    /// What the answer is used as.
    pub r#type: Option<FieldDataType>,
    pub required: bool,
    /// The position among the fields.
    pub order: f64,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    pub description: Option<String>,
    /// The text shown while the field is empty.
    pub placeholder: Option<String>,
    /// The store's own identifier of the field.
    pub reference: Option<String>,
    /// Options to select from.
    pub options: Option<Vec<FieldOption>>,
    /// The value to start with.
    pub default_value: Option<FieldValue>,
    /// The smallest value.
    pub min_value: Option<FieldValue>,
    /// The largest value.
    pub max_value: Option<FieldValue>,
    /// The addresses to ask for.
    pub collect: Option<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Option<bool>,
    /// The country to start with, as a two-letter code.
    pub default_country: Option<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Option<CountryLimit>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Option<CountryLimit>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Option<CountryLimit>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Option<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Option<FieldCondition>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
}

object! {
    Field {
        id: required String = "id", label: required String = "label",
        element: required FieldElement = "element", r#type: optional FieldDataType = "type",
        required: required bool = "required", order: required f64 = "order",
        hidden: optional bool = "hidden", description: optional String = "description",
        placeholder: optional String = "placeholder", reference: optional String = "reference",
        options: optional Vec<FieldOption> = "options",
        default_value: optional FieldValue = "defaultValue",
        min_value: optional FieldValue = "minValue", max_value: optional FieldValue = "maxValue",
        collect: optional AddressCollection = "collect",
        collect_shipping_phone: optional bool = "collectShippingPhone",
        default_country: optional String = "defaultCountry",
        limit_allowed_countries: optional CountryLimit = "limitAllowedCountries",
        limit_billing_countries: optional CountryLimit = "limitBillingCountries",
        limit_shipping_countries: optional CountryLimit = "limitShippingCountries",
        show_selected_dial_code: optional bool = "showSelectedDialCode",
        show_hide_logic: optional FieldCondition = "showHideLogic",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
    }
    new(
        id: impl Into<String>, label: impl Into<String>, element: impl Into<FieldElement>,
        required: bool, order: f64, created_at: impl Into<String>, updated_at: impl Into<String>,
    )
}

/// An option of a field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldOption {
    pub id: ObjectId,
    pub label: String,
    pub value: Option<String>,
}

object! {
    FieldOption {
        id: required ObjectId = "id", label: required String = "label",
        value: optional String = "value",
    }
    new(id: impl Into<ObjectId>, label: impl Into<String>)
}

/// A default or limit of a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldValue {
    pub enabled: Option<bool>,
    pub value: Option<String>,
}

object! { FieldValue { enabled: optional bool = "enabled", value: optional String = "value" } }

/// A default or limit of a field.
///
/// Part of [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField), [`models::NewPageField`](crate::checkoutpage::models::NewPageField) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldValueInput {
    pub enabled: Patch<bool>,
    pub value: Patch<String>,
}

object! {
    FieldValueInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        value: patch String = "value" set(value: impl Into<String> => value) null(value_null),
    }
}

/// Shows a field depending on the answer to another field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldCondition {
    pub enabled: Option<bool>,
    pub comparison: Option<Comparison>,
    /// The value to compare with. `TRUE` or `FALSE` for a checkbox.
    pub value: Option<String>,
    pub element: Option<FieldConditionElement>,
}

object! {
    FieldCondition {
        enabled: optional bool = "enabled", comparison: optional Comparison = "comparison",
        value: optional String = "value", element: optional FieldConditionElement = "element",
    }
}

/// Shows a field depending on the answer to another field.
///
/// Part of [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField), [`models::NewPageField`](crate::checkoutpage::models::NewPageField) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldConditionInput {
    pub enabled: Patch<bool>,
    pub comparison: Patch<Comparison>,
    /// The value to compare with. `TRUE` or `FALSE` for a checkbox.
    pub value: Patch<String>,
    pub element: Patch<FieldConditionElementInput>,
}

object! {
    FieldConditionInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        comparison: patch Comparison = "comparison"
            set(comparison: impl Into<Comparison> => value)
            null(comparison_null),
        value: patch String = "value" set(value: impl Into<String> => value) null(value_null),
        element: patch FieldConditionElementInput = "element"
            set(element: FieldConditionElementInput => value)
            null(element_null),
    }
}

/// The field that a condition refers to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConditionElement {
    /// The id of the field, or its temporary `key` within the same request.
    pub element_id: Option<String>,
    pub element_title: Option<String>,
    /// Always `field`, if it has a value.
    pub element_type: Option<Constant>,
}

object! {
    FieldConditionElement {
        element_id: optional String = "elementId", element_title: optional String = "elementTitle",
        element_type: optional Constant = "elementType",
    }
}

/// The field that a condition refers to.
///
/// Part of [`models::FieldConditionInput`](crate::checkoutpage::models::FieldConditionInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldConditionElementInput {
    /// The id of the field, or its temporary `key` within the same request.
    pub element_id: Patch<String>,
    pub element_title: Patch<String>,
    /// Always `field`, if it has a value.
    pub element_type: Patch<Constant>,
}

object! {
    FieldConditionElementInput {
        element_id: patch String = "elementId"
            set(element_id: impl Into<String> => value)
            null(element_id_null),
        element_title: patch String = "elementTitle"
            set(element_title: impl Into<String> => value)
            null(element_title_null),
        element_type: patch Constant = "elementType" only(element_type: "field"),
    }
}

/// Settings of a field to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldInputBase {
    /// Defaults to `text`.
    pub element: Option<FieldElement>,
    /// What the answer is used as.
    pub r#type: Option<FieldDataType>,
    pub required: Option<bool>,
    /// The position among the fields.
    ///
    /// At least 0.
    pub order: Option<i64>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// At most 500 characters.
    pub description: Option<String>,
    /// The text shown while the field is empty.
    ///
    /// At most 200 characters.
    pub placeholder: Option<String>,
    /// An identifier of your own.
    ///
    /// At most 36 characters.
    pub reference: Option<String>,
    /// Options to select from.
    pub options: Option<Vec<FieldOptionInput>>,
    /// The value to start with.
    pub default_value: Option<FieldValueInput>,
    /// The smallest value.
    pub min_value: Option<FieldValueInput>,
    /// The largest value.
    pub max_value: Option<FieldValueInput>,
    /// The addresses to ask for.
    pub collect: Option<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Option<bool>,
    /// The country to start with, as a two-letter code.
    ///
    /// Exactly 2 characters.
    pub default_country: Option<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Option<CountryLimitInput>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Option<CountryLimitInput>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Option<CountryLimitInput>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Option<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Option<FieldConditionInput>,
}

object! {
    FieldInputBase {
        element: optional FieldElement = "element", r#type: optional FieldDataType = "type",
        required: optional bool = "required", order: optional i64 = "order",
        hidden: optional bool = "hidden", description: optional String = "description",
        placeholder: optional String = "placeholder", reference: optional String = "reference",
        options: optional Vec<FieldOptionInput> = "options",
        default_value: optional FieldValueInput = "defaultValue",
        min_value: optional FieldValueInput = "minValue",
        max_value: optional FieldValueInput = "maxValue",
        collect: optional AddressCollection = "collect",
        collect_shipping_phone: optional bool = "collectShippingPhone",
        default_country: optional String = "defaultCountry",
        limit_allowed_countries: optional CountryLimitInput = "limitAllowedCountries",
        limit_billing_countries: optional CountryLimitInput = "limitBillingCountries",
        limit_shipping_countries: optional CountryLimitInput = "limitShippingCountries",
        show_selected_dial_code: optional bool = "showSelectedDialCode",
        show_hide_logic: optional FieldConditionInput = "showHideLogic",
    }
}

/// An option of a field.
///
/// Part of [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField), [`models::NewPageField`](crate::checkoutpage::models::NewPageField) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldOptionInput {
    pub label: String,
    /// A temporary name, for references to the option within the same request.
    pub key: Patch<String>,
    pub value: Patch<String>,
}

object! {
    FieldOptionInput {
        label: required String = "label",
        key: patch String = "key" set(key: impl Into<String> => value) null(key_null),
        value: patch String = "value" set(value: impl Into<String> => value) null(value_null),
    }
    new(label: impl Into<String>)
}

/// A form field to add to a page.
///
/// Sent by [`CheckoutPages::create_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::create_field), [`Events::create_field`](crate::checkoutpage::resources::events::Events::create_field) and [`Forms::create_field`](crate::checkoutpage::resources::forms::Forms::create_field).
#[derive(Clone, Debug, PartialEq)]
pub struct NewField {
    /// 1 to 200 characters.
    pub label: String,
    /// Defaults to `text`.
    pub element: Patch<FieldElement>,
    /// What the answer is used as.
    pub r#type: Patch<FieldDataType>,
    pub required: Patch<bool>,
    /// The position among the fields.
    ///
    /// At least 0.
    pub order: Patch<i64>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// At most 500 characters.
    pub description: Patch<String>,
    /// The text shown while the field is empty.
    ///
    /// At most 200 characters.
    pub placeholder: Patch<String>,
    /// An identifier of your own.
    ///
    /// At most 36 characters.
    pub reference: Patch<String>,
    /// Options to select from.
    pub options: Patch<Vec<FieldOptionInput>>,
    /// The value to start with.
    pub default_value: Patch<FieldValueInput>,
    /// The smallest value.
    pub min_value: Patch<FieldValueInput>,
    /// The largest value.
    pub max_value: Patch<FieldValueInput>,
    /// The addresses to ask for.
    pub collect: Patch<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Patch<bool>,
    /// The country to start with, as a two-letter code.
    ///
    /// Exactly 2 characters.
    pub default_country: Patch<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Patch<CountryLimitInput>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Patch<CountryLimitInput>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Patch<CountryLimitInput>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Patch<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<FieldConditionInput>,
}

object! {
    NewField {
        label: required String = "label",
        element: patch FieldElement = "element"
            set(element: impl Into<FieldElement> => value)
            null(element_null),
        r#type: patch FieldDataType = "type"
            set(r#type: impl Into<FieldDataType> => value)
            null(type_null),
        required: patch bool = "required" set(required: bool => value) null(required_null),
        order: patch i64 = "order" set(order: i64 => value) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        placeholder: patch String = "placeholder"
            set(placeholder: impl Into<String> => value)
            null(placeholder_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        options: patch Vec<FieldOptionInput> = "options"
            set(options: impl IntoIterator<Item = FieldOptionInput> => list)
            null(options_null),
        default_value: patch FieldValueInput = "defaultValue"
            set(default_value: FieldValueInput => value)
            null(default_value_null),
        min_value: patch FieldValueInput = "minValue"
            set(min_value: FieldValueInput => value)
            null(min_value_null),
        max_value: patch FieldValueInput = "maxValue"
            set(max_value: FieldValueInput => value)
            null(max_value_null),
        collect: patch AddressCollection = "collect"
            set(collect: impl Into<AddressCollection> => value)
            null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone"
            set(collect_shipping_phone: bool => value)
            null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry"
            set(default_country: impl Into<String> => value)
            null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries"
            set(limit_allowed_countries: CountryLimitInput => value)
            null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries"
            set(limit_billing_countries: CountryLimitInput => value)
            null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries"
            set(limit_shipping_countries: CountryLimitInput => value)
            null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode"
            set(show_selected_dial_code: bool => value)
            null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic"
            set(show_hide_logic: FieldConditionInput => value)
            null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// Changes to a field. Absent members are kept.
///
/// Sent by [`CheckoutPages::update_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::update_field), [`Events::update_field`](crate::checkoutpage::resources::events::Events::update_field) and [`Forms::update_field`](crate::checkoutpage::resources::forms::Forms::update_field).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldUpdate {
    /// 1 to 200 characters.
    pub label: Option<String>,
    /// Defaults to `text`.
    pub element: Patch<FieldElement>,
    /// What the answer is used as.
    pub r#type: Patch<FieldDataType>,
    pub required: Patch<bool>,
    /// The position among the fields.
    ///
    /// At least 0.
    pub order: Patch<i64>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// At most 500 characters.
    pub description: Patch<String>,
    /// The text shown while the field is empty.
    ///
    /// At most 200 characters.
    pub placeholder: Patch<String>,
    /// An identifier of your own.
    ///
    /// At most 36 characters.
    pub reference: Patch<String>,
    /// Options to select from.
    pub options: Patch<Vec<FieldOptionInput>>,
    /// The value to start with.
    pub default_value: Patch<FieldValueInput>,
    /// The smallest value.
    pub min_value: Patch<FieldValueInput>,
    /// The largest value.
    pub max_value: Patch<FieldValueInput>,
    /// The addresses to ask for.
    pub collect: Patch<AddressCollection>,
    /// Whether to ask for a phone number for shipping.
    pub collect_shipping_phone: Patch<bool>,
    /// The country to start with, as a two-letter code.
    ///
    /// Exactly 2 characters.
    pub default_country: Patch<String>,
    /// Limits the countries to select from.
    pub limit_allowed_countries: Patch<CountryLimitInput>,
    /// Limits the countries of billing addresses.
    pub limit_billing_countries: Patch<CountryLimitInput>,
    /// Limits the countries of shipping addresses.
    pub limit_shipping_countries: Patch<CountryLimitInput>,
    /// Whether to show the dial code of a phone number.
    pub show_selected_dial_code: Patch<bool>,
    /// A condition for showing it.
    pub show_hide_logic: Patch<FieldConditionInput>,
}

object! {
    FieldUpdate {
        label: optional String = "label" set(label: impl Into<String> => value),
        element: patch FieldElement = "element"
            set(element: impl Into<FieldElement> => value)
            null(element_null),
        r#type: patch FieldDataType = "type"
            set(r#type: impl Into<FieldDataType> => value)
            null(type_null),
        required: patch bool = "required" set(required: bool => value) null(required_null),
        order: patch i64 = "order" set(order: i64 => value) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        placeholder: patch String = "placeholder"
            set(placeholder: impl Into<String> => value)
            null(placeholder_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        options: patch Vec<FieldOptionInput> = "options"
            set(options: impl IntoIterator<Item = FieldOptionInput> => list)
            null(options_null),
        default_value: patch FieldValueInput = "defaultValue"
            set(default_value: FieldValueInput => value)
            null(default_value_null),
        min_value: patch FieldValueInput = "minValue"
            set(min_value: FieldValueInput => value)
            null(min_value_null),
        max_value: patch FieldValueInput = "maxValue"
            set(max_value: FieldValueInput => value)
            null(max_value_null),
        collect: patch AddressCollection = "collect"
            set(collect: impl Into<AddressCollection> => value)
            null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone"
            set(collect_shipping_phone: bool => value)
            null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry"
            set(default_country: impl Into<String> => value)
            null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries"
            set(limit_allowed_countries: CountryLimitInput => value)
            null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries"
            set(limit_billing_countries: CountryLimitInput => value)
            null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries"
            set(limit_shipping_countries: CountryLimitInput => value)
            null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode"
            set(show_selected_dial_code: bool => value)
            null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic"
            set(show_hide_logic: FieldConditionInput => value)
            null(show_hide_logic_null),
    }
}

/// The fields of a page.
///
/// Returned by [`CheckoutPages::list_fields`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::list_fields), [`Events::list_fields`](crate::checkoutpage::resources::events::Events::list_fields) and [`Forms::list_fields`](crate::checkoutpage::resources::forms::Forms::list_fields).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldList {
    pub data: Vec<Field>,
}

object! {
    FieldList { data: required Vec<Field> = "data" }
    new(data: Vec<Field>)
}

/// The result of deleting a field.
///
/// Returned by [`CheckoutPages::delete_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::delete_field), [`Events::delete_field`](crate::checkoutpage::resources::events::Events::delete_field) and [`Forms::delete_field`](crate::checkoutpage::resources::forms::Forms::delete_field).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldDeletion {
    pub success: Option<bool>,
    pub message: Option<String>,
}

object! {
    FieldDeletion { success: optional bool = "success", message: optional String = "message" }
}

/// The envelope of a field.
///
/// Returned by [`CheckoutPages::create_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::create_field), [`CheckoutPages::get_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::get_field), [`CheckoutPages::update_field`](crate::checkoutpage::resources::checkout_pages::CheckoutPages::update_field) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldResponse {
    pub data: Field,
}

object! {
    FieldResponse { data: required Field = "data" }
    new(data: Field)
}
