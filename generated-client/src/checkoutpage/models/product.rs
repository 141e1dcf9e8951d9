// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: product.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::Patch;
use super::*;

/// Whether a product is sold on its own or as an addition to another.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProductRole {
    Product,
    Orderbump,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ProductRole { Product = "product", Orderbump = "orderbump" } else Unknown }

/// Whether a product is charged once or repeatedly.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProductType {
    Charge,
    Subscription,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { ProductType { Charge = "charge", Subscription = "subscription" } else Unknown }

/// The quantity that a product's discount depends on.
///
/// Part of [`models::ProductDiscountInput`](crate::checkoutpage::models::ProductDiscountInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ProductDiscountCondition {
    CheckoutQuantity,
    VariantOptionQuantity,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ProductDiscountCondition {
        CheckoutQuantity = "checkout_quantity", VariantOptionQuantity = "variant_option_quantity",
    } else Unknown
}

/// A product.
///
/// Part of [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::ProductResponse`](crate::checkoutpage::models::ProductResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Product {
    pub id: String,
    /// Use the billing types of the prices instead.
    #[deprecated]
    pub r#type: Option<ProductType>,
    pub role: ProductRole,
    pub title: String,
    /// HTML.
    pub description: Option<String>,
    pub short_description: Option<String>,
    pub call_to_action_text: Option<String>,
    /// Use `prices` instead.
    #[deprecated]
    pub price: Option<ProductPrice>,
    pub prices: Option<Vec<Price>>,
    /// The id of the price selected at first.
    pub default_price_id: Option<String>,
    pub price_picker: Option<PricePicker>,
    pub media: Option<Vec<PageImage>>,
    /// Files delivered to buyers.
    pub file_ids: Option<Vec<ObjectId>>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    /// The number of units in stock.
    pub stock: Option<i64>,
    /// Whether there is no limit on the stock.
    pub has_unlimited_stock: Option<bool>,
    pub discounts: Option<Vec<ProductDiscount>>,
    pub variants: Option<Vec<Variant>>,
    /// Whether buyers must select a variant.
    pub variants_required: Option<bool>,
    /// A limit on payments.
    pub limit_payments: Option<LimitSetting>,
    /// A limit on subscriptions.
    pub limit_subscriptions: Option<SubscriptionLimit>,
    /// Whether files stay accessible after a subscription has ended.
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Whether buyers get a license key.
    pub generate_license_keys: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    pub fixed_tax_rate_ids: Option<Vec<String>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
}

object! {
    Product {
        id: required String = "id", r#type: optional ProductType = "type",
        role: required ProductRole = "role", title: required String = "title",
        description: optional String = "description",
        short_description: optional String = "shortDescription",
        call_to_action_text: optional String = "callToActionText",
        price: optional ProductPrice = "price", prices: optional Vec<Price> = "prices",
        default_price_id: optional String = "defaultPriceId",
        price_picker: optional PricePicker = "pricePicker",
        media: optional Vec<PageImage> = "media", file_ids: optional Vec<ObjectId> = "fileIds",
        sku: optional String = "sku", stock: optional i64 = "stock",
        has_unlimited_stock: optional bool = "hasUnlimitedStock",
        discounts: optional Vec<ProductDiscount> = "discounts",
        variants: optional Vec<Variant> = "variants",
        variants_required: optional bool = "variantsRequired",
        limit_payments: optional LimitSetting = "limitPayments",
        limit_subscriptions: optional SubscriptionLimit = "limitSubscriptions",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        generate_license_keys: optional bool = "generateLicenseKeys",
        fixed_tax_rate_ids: optional Vec<String> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
    }
    new(
        id: impl Into<String>, role: impl Into<ProductRole>, title: impl Into<String>,
        created_at: impl Into<String>, updated_at: impl Into<String>,
    )
}

/// A quantity discount of a product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductDiscount {
    /// The quantity that the discount depends on.
    pub quantity_condition: ProductDiscountCondition,
    /// The minimum quantity.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    pub max_quantity: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    pub variant_option_ids: Option<Vec<ObjectId>>,
}

object! {
    ProductDiscount {
        quantity_condition: required ProductDiscountCondition = "quantityCondition",
        min_quantity: optional i64 = "minQuantity", max_quantity: optional i64 = "maxQuantity",
        amount_off: optional MinorUnits = "amountOff", percent_off: optional f64 = "percentOff",
        variant_option_ids: optional Vec<ObjectId> = "variantOptionIds",
    }
    new(quantity_condition: impl Into<ProductDiscountCondition>)
}

/// A quantity discount of a product.
///
/// Part of [`models::ProductInputBase`](crate::checkoutpage::models::ProductInputBase), [`models::ProductInput`](crate::checkoutpage::models::ProductInput) and [`models::ProductUpdate`](crate::checkoutpage::models::ProductUpdate).
#[derive(Clone, Debug, PartialEq)]
pub struct ProductDiscountInput {
    /// The quantity that the discount depends on.
    pub quantity_condition: ProductDiscountCondition,
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    /// The discount as an amount.
    ///
    /// At least 0.
    pub amount_off: Patch<i64>,
    /// The discount in percent.
    ///
    /// At least 0. At most 100.
    pub percent_off: Patch<f64>,
    pub variant_option_ids: Patch<Vec<VariantOptionReference>>,
}

object! {
    ProductDiscountInput {
        quantity_condition: required ProductDiscountCondition = "quantityCondition",
        min_quantity: patch i64 = "minQuantity"
            set(min_quantity: i64 => value)
            null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64 => value) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64 => value) null(percent_off_null),
        variant_option_ids: patch Vec<VariantOptionReference> = "variantOptionIds"
            set(variant_option_ids: impl IntoIterator<Item = VariantOptionReference> => list)
            null(variant_option_ids_null),
    }
    new(quantity_condition: impl Into<ProductDiscountCondition>)
}

/// The price of a product with a single price.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductPrice {
    pub amount: MinorUnits,
    pub currency: Currency,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Option<bool>,
    /// The billing interval of a subscription.
    pub recurring: Option<Recurring>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Option<PaymentPlan>,
    #[deprecated]
    pub pricing_type: Option<PricingType>,
}

object! {
    ProductPrice {
        amount: required MinorUnits = "amount", currency: required Currency = "currency",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want: optional bool = "payWhatYouWant",
        setup_fee: optional MinorUnits = "setupFee",
        setup_fee_multiplies_with_quantity: optional bool = "setupFeeMultipliesWithQuantity",
        recurring: optional Recurring = "recurring",
        payment_plan: optional PaymentPlan = "paymentPlan",
        pricing_type: optional PricingType = "pricingType",
    }
    new(amount: MinorUnits, currency: impl Into<Currency>)
}

/// Settings of a product to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ProductInputBase {
    /// At most 200 characters.
    pub title: Option<String>,
    /// HTML.
    pub description: Option<String>,
    pub prices: Option<Vec<PriceInput>>,
    /// The id of the price selected at first.
    pub default_price_id: Option<String>,
    pub price_picker: Option<PricePickerInput>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// The stock keeping unit.
    ///
    /// At most 200 characters.
    pub sku: Option<String>,
    /// The number of units in stock.
    ///
    /// At least 0.
    pub stock: Option<i64>,
    /// Whether there is no limit on the stock.
    pub has_unlimited_stock: Option<bool>,
    pub discounts: Option<Vec<ProductDiscountInput>>,
    /// Whether buyers must select a variant.
    pub variants_required: Option<bool>,
    /// A limit on payments.
    pub limit_payments: Option<ToggleInput>,
    /// A limit on subscriptions.
    pub limit_subscriptions: Option<SubscriptionLimitInput>,
    /// Whether files stay accessible after a subscription has ended.
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Whether buyers get a license key.
    pub generate_license_keys: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Option<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// A tax code of Stripe, such as `txcd_10000000`. An empty string removes it.
    ///
    /// Pattern `^(txcd_[a-zA-Z0-9]+)?$`.
    pub tax_code: Option<String>,
}

object! {
    ProductInputBase {
        title: optional String = "title", description: optional String = "description",
        prices: optional Vec<PriceInput> = "prices",
        default_price_id: optional String = "defaultPriceId",
        price_picker: optional PricePickerInput = "pricePicker",
        image_ids: optional Vec<ObjectId> = "imageIds", sku: optional String = "sku",
        stock: optional i64 = "stock", has_unlimited_stock: optional bool = "hasUnlimitedStock",
        discounts: optional Vec<ProductDiscountInput> = "discounts",
        variants_required: optional bool = "variantsRequired",
        limit_payments: optional ToggleInput = "limitPayments",
        limit_subscriptions: optional SubscriptionLimitInput = "limitSubscriptions",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        generate_license_keys: optional bool = "generateLicenseKeys",
        fixed_tax_rate_ids: optional Vec<ObjectId> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
    }
}

/// The product of a checkout page to create.
///
/// Part of [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductInput {
    /// The price of a product with a single price. Prefer `prices`.
    pub price: Option<SinglePriceInput>,
    pub variants: Patch<Vec<NewVariant>>,
    /// Ids of uploaded files to deliver to buyers.
    pub file_ids: Option<Vec<ObjectId>>,
    /// At most 200 characters.
    pub title: Patch<String>,
    /// HTML.
    pub description: Patch<String>,
    pub prices: Option<Vec<PriceInput>>,
    /// The id of the price selected at first.
    pub default_price_id: Patch<String>,
    pub price_picker: Patch<PricePickerInput>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// The stock keeping unit.
    ///
    /// At most 200 characters.
    pub sku: Patch<String>,
    /// The number of units in stock.
    ///
    /// At least 0.
    pub stock: Patch<i64>,
    /// Whether there is no limit on the stock.
    pub has_unlimited_stock: Patch<bool>,
    pub discounts: Patch<Vec<ProductDiscountInput>>,
    /// Whether buyers must select a variant.
    pub variants_required: Patch<bool>,
    /// A limit on payments.
    pub limit_payments: Patch<ToggleInput>,
    /// A limit on subscriptions.
    pub limit_subscriptions: Patch<SubscriptionLimitInput>,
    /// Whether files stay accessible after a subscription has ended.
    pub enable_file_access_for_inactive_subscriptions: Patch<bool>,
    /// Whether buyers get a license key.
    pub generate_license_keys: Patch<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Patch<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Patch<TaxBehavior>,
    /// A tax code of Stripe, such as `txcd_10000000`. An empty string removes it.
    ///
    /// Pattern `^(txcd_[a-zA-Z0-9]+)?$`.
    pub tax_code: Patch<String>,
}

object! {
    ProductInput {
        price: optional SinglePriceInput = "price" set(price: SinglePriceInput => value),
        variants: patch Vec<NewVariant> = "variants"
            set(variants: impl IntoIterator<Item = NewVariant> => list)
            null(variants_null),
        file_ids: optional Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list),
        title: patch String = "title" set(title: impl Into<String> => value) null(title_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        prices: optional Vec<PriceInput> = "prices"
            set(prices: impl IntoIterator<Item = PriceInput> => list),
        default_price_id: patch String = "defaultPriceId"
            set(default_price_id: impl Into<String> => value)
            null(default_price_id_null),
        price_picker: patch PricePickerInput = "pricePicker"
            set(price_picker: PricePickerInput => value)
            null(price_picker_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        sku: patch String = "sku" set(sku: impl Into<String> => value) null(sku_null),
        stock: patch i64 = "stock" set(stock: i64 => value) null(stock_null),
        has_unlimited_stock: patch bool = "hasUnlimitedStock"
            set(has_unlimited_stock: bool => value)
            null(has_unlimited_stock_null),
        discounts: patch Vec<ProductDiscountInput> = "discounts"
            set(discounts: impl IntoIterator<Item = ProductDiscountInput> => list)
            null(discounts_null),
        variants_required: patch bool = "variantsRequired"
            set(variants_required: bool => value)
            null(variants_required_null),
        limit_payments: patch ToggleInput = "limitPayments"
            set(limit_payments: ToggleInput => value)
            null(limit_payments_null),
        limit_subscriptions: patch SubscriptionLimitInput = "limitSubscriptions"
            set(limit_subscriptions: SubscriptionLimitInput => value)
            null(limit_subscriptions_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions"
            set(enable_file_access_for_inactive_subscriptions: bool => value)
            null(enable_file_access_for_inactive_subscriptions_null),
        generate_license_keys: patch bool = "generateLicenseKeys"
            set(generate_license_keys: bool => value)
            null(generate_license_keys_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds"
            set(fixed_tax_rate_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior"
            set(tax_behavior: impl Into<TaxBehavior> => value)
            null(tax_behavior_null),
        tax_code: patch String = "taxCode"
            set(tax_code: impl Into<String> => value)
            null(tax_code_null),
    }
}

/// Changes to a product. Absent members are kept.
///
/// Sent by [`Products::update`](crate::checkoutpage::resources::products::Products::update).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ProductUpdate {
    /// The price of a product with a single price. Prefer `prices`.
    pub price: Patch<SinglePriceInput>,
    pub variants: Patch<Vec<VariantUpdate>>,
    /// Ids of uploaded files to deliver to buyers.
    pub file_ids: Patch<Vec<ObjectId>>,
    /// At most 200 characters.
    pub title: Patch<String>,
    /// HTML.
    pub description: Patch<String>,
    pub prices: Option<Vec<PriceInput>>,
    /// The id of the price selected at first.
    pub default_price_id: Patch<String>,
    pub price_picker: Patch<PricePickerInput>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// The stock keeping unit.
    ///
    /// At most 200 characters.
    pub sku: Patch<String>,
    /// The number of units in stock.
    ///
    /// At least 0.
    pub stock: Patch<i64>,
    /// Whether there is no limit on the stock.
    pub has_unlimited_stock: Patch<bool>,
    pub discounts: Patch<Vec<ProductDiscountInput>>,
    /// Whether buyers must select a variant.
    pub variants_required: Patch<bool>,
    /// A limit on payments.
    pub limit_payments: Patch<ToggleInput>,
    /// A limit on subscriptions.
    pub limit_subscriptions: Patch<SubscriptionLimitInput>,
    /// Whether files stay accessible after a subscription has ended.
    pub enable_file_access_for_inactive_subscriptions: Patch<bool>,
    /// Whether buyers get a license key.
    pub generate_license_keys: Patch<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Patch<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Patch<TaxBehavior>,
    /// A tax code of Stripe, such as `txcd_10000000`. An empty string removes it.
    ///
    /// Pattern `^(txcd_[a-zA-Z0-9]+)?$`.
    pub tax_code: Patch<String>,
}

object! {
    ProductUpdate {
        price: patch SinglePriceInput = "price"
            set(price: SinglePriceInput => value)
            null(price_null),
        variants: patch Vec<VariantUpdate> = "variants"
            set(variants: impl IntoIterator<Item = VariantUpdate> => list)
            null(variants_null),
        file_ids: patch Vec<ObjectId> = "fileIds"
            set(file_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(file_ids_null),
        title: patch String = "title" set(title: impl Into<String> => value) null(title_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        prices: optional Vec<PriceInput> = "prices"
            set(prices: impl IntoIterator<Item = PriceInput> => list),
        default_price_id: patch String = "defaultPriceId"
            set(default_price_id: impl Into<String> => value)
            null(default_price_id_null),
        price_picker: patch PricePickerInput = "pricePicker"
            set(price_picker: PricePickerInput => value)
            null(price_picker_null),
        image_ids: patch Vec<ObjectId> = "imageIds"
            set(image_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(image_ids_null),
        sku: patch String = "sku" set(sku: impl Into<String> => value) null(sku_null),
        stock: patch i64 = "stock" set(stock: i64 => value) null(stock_null),
        has_unlimited_stock: patch bool = "hasUnlimitedStock"
            set(has_unlimited_stock: bool => value)
            null(has_unlimited_stock_null),
        discounts: patch Vec<ProductDiscountInput> = "discounts"
            set(discounts: impl IntoIterator<Item = ProductDiscountInput> => list)
            null(discounts_null),
        variants_required: patch bool = "variantsRequired"
            set(variants_required: bool => value)
            null(variants_required_null),
        limit_payments: patch ToggleInput = "limitPayments"
            set(limit_payments: ToggleInput => value)
            null(limit_payments_null),
        limit_subscriptions: patch SubscriptionLimitInput = "limitSubscriptions"
            set(limit_subscriptions: SubscriptionLimitInput => value)
            null(limit_subscriptions_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions"
            set(enable_file_access_for_inactive_subscriptions: bool => value)
            null(enable_file_access_for_inactive_subscriptions_null),
        generate_license_keys: patch bool = "generateLicenseKeys"
            set(generate_license_keys: bool => value)
            null(generate_license_keys_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds"
            set(fixed_tax_rate_ids: impl IntoIterator<Item = impl Into<ObjectId>> => list)
            null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior"
            set(tax_behavior: impl Into<TaxBehavior> => value)
            null(tax_behavior_null),
        tax_code: patch String = "taxCode"
            set(tax_code: impl Into<String> => value)
            null(tax_code_null),
    }
}

/// The envelope of a product.
///
/// Returned by [`Products::get`](crate::checkoutpage::resources::products::Products::get) and [`Products::update`](crate::checkoutpage::resources::products::Products::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductResponse {
    pub data: Product,
}

object! {
    ProductResponse { data: required Product = "data" }
    new(data: Product)
}
