// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

mod address;
mod billing;
mod booking;
mod checkout;
mod confirmation;
mod coupon;
mod customer;
mod event;
mod field;
mod file;
mod form;
mod r#in;
mod invoice;
mod order;
mod page;
mod paid;
mod payment;
mod price;
mod product;
mod recurring;
mod redirect;
mod submission;
mod subscription;
mod tax;
mod ticket;
mod upsell;
mod variant;
mod webhook;

pub use self::address::*;
pub use self::billing::*;
pub use self::booking::*;
pub use self::checkout::*;
pub use self::confirmation::*;
pub use self::coupon::*;
pub use self::customer::*;
pub use self::event::*;
pub use self::field::*;
pub use self::file::*;
pub use self::form::*;
pub use self::r#in::*;
pub use self::invoice::*;
pub use self::order::*;
pub use self::page::*;
pub use self::paid::*;
pub use self::payment::*;
pub use self::price::*;
pub use self::product::*;
pub use self::recurring::*;
pub use self::redirect::*;
pub use self::submission::*;
pub use self::subscription::*;
pub use self::tax::*;
pub use self::ticket::*;
pub use self::upsell::*;
pub use self::variant::*;
pub use self::webhook::*;

/// The id of an object: 24 hexadecimal digits.
///
/// Pattern `^[0-9a-fA-F]{24}$`. Example: `507f1f77bcf86cd799439011`.
///
/// Sent by [`Bookings::list`](crate::checkoutpage::resources::bookings::Bookings::list), [`Bookings::get`](crate::checkoutpage::resources::bookings::Bookings::get), [`Bookings::download_tickets`](crate::checkoutpage::resources::bookings::Bookings::download_tickets) and others.
pub type ObjectId = String;

/// An amount of money in the smallest unit of its currency, such as cents.
///
/// Example: `4900`.
///
/// Part of [`models::AppliedCoupon`](crate::checkoutpage::models::AppliedCoupon), [`models::AppliedDiscount`](crate::checkoutpage::models::AppliedDiscount), [`models::AppliedFee`](crate::checkoutpage::models::AppliedFee) and others.
pub type MinorUnits = f64;

/// A currency code of ISO 4217, in lower case.
///
/// Example: `eur`.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
pub type Currency = String;

/// What happens after payment or submission.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::ConfirmationStepConfig`](crate::checkoutpage::models::ConfirmationStepConfig), [`models::NewConfirmationStepConfig`](crate::checkoutpage::models::NewConfirmationStepConfig) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AfterPaymentAction {
    Confirmation,
    Checkout,
    Redirect,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AfterPaymentAction {
        Confirmation = "confirmation", Checkout = "checkout", Redirect = "redirect",
    } else Unknown
}

/// Whether a checkout was abandoned, or completed after having been abandoned.
///
/// Sent by [`Bookings::list`](crate::checkoutpage::resources::bookings::Bookings::list), [`Payments::list`](crate::checkoutpage::resources::payments::Payments::list) and [`Subscriptions::list`](crate::checkoutpage::resources::subscriptions::Subscriptions::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AbandonmentStatus {
    Abandoned,
    Recovered,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AbandonmentStatus { Abandoned = "abandoned", Recovered = "recovered" } else Unknown
}

/// The last reminder that was sent for an abandoned checkout. `converted` occurs in subscriptions only.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AbandonedCartEmailStatus {
    Pending,
    FirstSent,
    SecondSent,
    ThirdSent,
    Converted,
    Skipped,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AbandonedCartEmailStatus {
        Pending = "pending", FirstSent = "first_sent", SecondSent = "second_sent",
        ThirdSent = "third_sent", Converted = "converted", Skipped = "skipped",
    } else Unknown
}

/// How a manual payment is made.
///
/// Part of [`models::ChosenPaymentOption`](crate::checkoutpage::models::ChosenPaymentOption), [`models::PaymentOption`](crate::checkoutpage::models::PaymentOption) and [`models::PaymentOptionInput`](crate::checkoutpage::models::PaymentOptionInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ManualPaymentType {
    Invoice,
    CashOnDelivery,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ManualPaymentType { Invoice = "invoice", CashOnDelivery = "cash_on_delivery" } else Unknown
}

/// How an answer is compared.
///
/// Part of [`models::FieldCondition`](crate::checkoutpage::models::FieldCondition) and [`models::FieldConditionInput`](crate::checkoutpage::models::FieldConditionInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Comparison {
    Is,
    IsNot,
    IsEmpty,
    IsNotEmpty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Comparison { Is = "is", IsNot = "is_not", IsEmpty = "is_empty", IsNotEmpty = "is_not_empty" } else Unknown
}

/// The language and region of a page.
///
/// Part of [`models::PageInputBase`](crate::checkoutpage::models::PageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Locale {
    ArSa,
    BnBd,
    BnIn,
    CsCz,
    DaDk,
    DeAt,
    DeCh,
    DeDe,
    ElGr,
    EnAu,
    EnCa,
    EnGb,
    EnIe,
    EnIn,
    EnNz,
    EnUs,
    EnZa,
    EsAr,
    EsCl,
    EsCo,
    EsEs,
    EsMx,
    EsUs,
    FiFi,
    FrBe,
    FrCa,
    FrCh,
    FrFr,
    HeIl,
    HiIn,
    HuHu,
    IdId,
    ItCh,
    ItIt,
    JpJp,
    KoKr,
    NlBe,
    NlNl,
    NoNo,
    PlPl,
    PtBr,
    PtPt,
    RoRo,
    RuRu,
    SkSk,
    SvSe,
    TaIn,
    TaLk,
    ThTh,
    TrTr,
    ZhCn,
    ZhHk,
    ZhTw,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Locale {
        ArSa = "ar-SA", BnBd = "bn-BD", BnIn = "bn-IN", CsCz = "cs-CZ", DaDk = "da-DK",
        DeAt = "de-AT", DeCh = "de-CH", DeDe = "de-DE", ElGr = "el-GR", EnAu = "en-AU",
        EnCa = "en-CA", EnGb = "en-GB", EnIe = "en-IE", EnIn = "en-IN", EnNz = "en-NZ",
        EnUs = "en-US", EnZa = "en-ZA", EsAr = "es-AR", EsCl = "es-CL", EsCo = "es-CO",
        EsEs = "es-ES", EsMx = "es-MX", EsUs = "es-US", FiFi = "fi-FI", FrBe = "fr-BE",
        FrCa = "fr-CA", FrCh = "fr-CH", FrFr = "fr-FR", HeIl = "he-IL", HiIn = "hi-IN",
        HuHu = "hu-HU", IdId = "id-ID", ItCh = "it-CH", ItIt = "it-IT", JpJp = "jp-JP",
        KoKr = "ko-KR", NlBe = "nl-BE", NlNl = "nl-NL", NoNo = "no-NO", PlPl = "pl-PL",
        PtBr = "pt-BR", PtPt = "pt-PT", RoRo = "ro-RO", RuRu = "ru-RU", SkSk = "sk-SK",
        SvSe = "sv-SE", TaIn = "ta-IN", TaLk = "ta-LK", ThTh = "th-TH", TrTr = "tr-TR",
        ZhCn = "zh-CN", ZhHk = "zh-HK", ZhTw = "zh-TW",
    } else Unknown
}

/// Whether one option, several, or several with quantities can be selected.
///
/// Part of [`models::PaymentVariant`](crate::checkoutpage::models::PaymentVariant), [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SelectionType {
    Single,
    Multiple,
    Quantity,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SelectionType { Single = "single", Multiple = "multiple", Quantity = "quantity" } else Unknown
}

/// The unit of a billing interval.
///
/// Part of [`models::Recurring`](crate::checkoutpage::models::Recurring), [`models::RecurringInput`](crate::checkoutpage::models::RecurringInput), [`models::PaymentPlan`](crate::checkoutpage::models::PaymentPlan) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum Interval {
    Day,
    Week,
    Month,
    Year,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    Interval { Day = "day", Week = "week", Month = "month", Year = "year" } else Unknown
}

/// The size of images. The empty string means none was chosen.
///
/// Part of [`models::TicketGroupLayout`](crate::checkoutpage::models::TicketGroupLayout), [`models::TicketGroupLayoutInput`](crate::checkoutpage::models::TicketGroupLayoutInput), [`models::VariantLayout`](crate::checkoutpage::models::VariantLayout) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ImageSize {
    Small,
    Medium,
    Large,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    ImageSize { Small = "small", Medium = "medium", Large = "large", Empty = "" } else Unknown
}

/// Spacing of ticket types.
///
/// Part of [`models::TicketGroupLayout`](crate::checkoutpage::models::TicketGroupLayout) and [`models::TicketGroupLayoutInput`](crate::checkoutpage::models::TicketGroupLayoutInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LayoutSpacing {
    Comfortable,
    Compact,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { LayoutSpacing { Comfortable = "comfortable", Compact = "compact" } else Unknown }

/// Whether a product has one price or several.
///
/// Part of [`models::ProductPrice`](crate::checkoutpage::models::ProductPrice) and [`models::SinglePriceInput`](crate::checkoutpage::models::SinglePriceInput).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PricingType {
    Single,
    Multiple,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PricingType { Single = "single", Multiple = "multiple" } else Unknown }

/// What makes tickets available.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup), [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AvailabilityBehavior {
    AlwaysAvailable,
    DateTimeBased,
    AfterTicketSaleEnds,
    AfterTicketSoldOut,
    AfterTicketEndsOrSoldOut,
    UntilEventStarts,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AvailabilityBehavior {
        AlwaysAvailable = "always_available", DateTimeBased = "date_time_based",
        AfterTicketSaleEnds = "after_ticket_sale_ends",
        AfterTicketSoldOut = "after_ticket_sold_out",
        AfterTicketEndsOrSoldOut = "after_ticket_ends_or_sold_out",
        UntilEventStarts = "until_event_starts",
    } else Unknown
}

/// Whether tickets can be bought at the moment.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup), [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup) and others.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AvailabilityStatus {
    Available,
    SoldOut,
    Unavailable,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AvailabilityStatus {
        Available = "available", SoldOut = "sold_out", Unavailable = "unavailable",
    } else Unknown
}

/// The status of an invoice.
///
/// Sent by [`Invoices::list`](crate::checkoutpage::resources::invoices::Invoices::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum InvoiceStatus {
    Draft,
    Open,
    Paid,
    Uncollectible,
    Refunded,
    PartiallyRefunded,
    Void,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    InvoiceStatus {
        Draft = "draft", Open = "open", Paid = "paid", Uncollectible = "uncollectible",
        Refunded = "refunded", PartiallyRefunded = "partially_refunded", Void = "void",
    } else Unknown
}

/// What a line item is for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum InvoiceLineType {
    Product,
    SetupFee,
    VariantOption,
    Ticket,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    InvoiceLineType {
        Product = "product", SetupFee = "setupFee", VariantOption = "variantOption",
        Ticket = "ticket",
    } else Unknown
}

/// The status to set.
///
/// Part of [`models::WebhookUpdate`](crate::checkoutpage::models::WebhookUpdate).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SettableWebhookStatus {
    Active,
    Inactive,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SettableWebhookStatus { Active = "active", Inactive = "inactive" } else Unknown }

/// The body of every error. It can have further members.
///
/// An error of [`Account::get`](crate::checkoutpage::resources::account::Account::get), [`Bookings::list`](crate::checkoutpage::resources::bookings::Bookings::list), [`Bookings::get`](crate::checkoutpage::resources::bookings::Bookings::get) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiError {
    /// Always `error`.
    pub status: Constant,
    /// The type of error.
    ///
    /// Example: `error`.
    pub r#type: String,
    /// A message for people.
    ///
    /// Example: `Not Found`.
    pub message: String,
    /// Errors in single parameters.
    pub errors: Option<Vec<ApiErrorDetail>>,
    /// Members that have no field.
    pub additional: BTreeMap<String, Json>,
}

object! {
    ApiError {
        status: constant Constant = "status" is "error", r#type: required String = "type",
        message: required String = "message", errors: optional Vec<ApiErrorDetail> = "errors",
        ..additional: Json
    }
    new(r#type: impl Into<String>, message: impl Into<String>)
}

/// An error in a single parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ApiErrorDetail {
    /// The name of the parameter.
    pub param: String,
    /// What is wrong with the value.
    pub message: String,
    /// The value that was received.
    pub value: Option<Json>,
}

object! {
    ApiErrorDetail {
        param: required String = "param", message: required String = "message",
        value: optional Json as any = "value",
    }
    new(param: impl Into<String>, message: impl Into<String>)
}

/// Shipping details.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Shipping {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
}

object! {
    Shipping {
        name: optional String = "name", phone: optional String = "phone",
        address: optional Address = "address",
    }
}

/// A copy of the quantity discount that was given.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::BookedTickets`](crate::checkoutpage::models::BookedTickets) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedDiscount {
    /// The amount of the discount.
    pub amount: Option<MinorUnits>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// The minimum quantity.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    pub max_quantity: Option<i64>,
}

object! {
    AppliedDiscount {
        amount: optional MinorUnits = "amount", amount_off: optional MinorUnits = "amountOff",
        percent_off: optional f64 = "percentOff", min_quantity: optional i64 = "minQuantity",
        max_quantity: optional i64 = "maxQuantity",
    }
}

/// A fee that was charged.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking), [`models::Payment`](crate::checkoutpage::models::Payment) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
}

object! {
    AppliedFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
    }
}

/// A setting that can be enabled.
///
/// Part of [`models::StripeMethods`](crate::checkoutpage::models::StripeMethods), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage) and [`models::SubscriptionLimit`](crate::checkoutpage::models::SubscriptionLimit).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Toggle {
    pub enabled: Option<bool>,
}

object! { Toggle { enabled: optional bool = "enabled" } }

/// A setting that can be enabled.
///
/// Part of [`models::StripeMethodsInput`](crate::checkoutpage::models::StripeMethodsInput), [`models::CheckoutPageInputBase`](crate::checkoutpage::models::CheckoutPageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToggleInput {
    pub enabled: Patch<bool>,
}

object! {
    ToggleInput { enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null) }
}

/// A limit that can be enabled.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails), [`models::FormDetails`](crate::checkoutpage::models::FormDetails) and [`models::Product`](crate::checkoutpage::models::Product).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitSetting {
    pub enabled: Option<bool>,
    /// The time at which it was enabled, in text form.
    pub enabled_at: Option<String>,
}

object! {
    LimitSetting { enabled: optional bool = "enabled", enabled_at: optional String = "enabledAt" }
}

/// The store that an API key belongs to.
///
/// Returned by [`Account::get`](crate::checkoutpage::resources::account::Account::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Account {
    pub id: String,
    pub name: Option<String>,
    /// The name shown to buyers.
    pub display_name: Option<String>,
    pub logo: Option<Logo>,
}

object! {
    Account {
        id: required String = "id", name: nullable String = "name",
        display_name: nullable String = "displayName", logo: nullable Logo = "logo",
    }
    new(
        id: impl Into<String>, name: Option<String>, display_name: Option<String>,
        logo: Option<Logo>,
    )
}

/// The logo of a store.
///
/// Part of [`models::Account`](crate::checkoutpage::models::Account).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Logo {
    pub url: String,
}

object! {
    Logo { url: required String = "url" }
    new(url: impl Into<String>)
}

/// The payment option that the buyer selected.
///
/// Part of [`models::OrderBase`](crate::checkoutpage::models::OrderBase), [`models::Booking`](crate::checkoutpage::models::Booking) and [`models::Payment`](crate::checkoutpage::models::Payment).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChosenPaymentOption {
    pub r#type: Option<PaymentOptionType>,
    pub manual_type: Option<ManualPaymentType>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Instructions for the buyer.
    pub instructions: Option<String>,
    /// The amount to pay at checkout, for `partial`.
    pub partial_amount: Option<MinorUnits>,
}

object! {
    ChosenPaymentOption {
        r#type: optional PaymentOptionType = "type",
        manual_type: optional ManualPaymentType = "manualType", name: optional String = "name",
        description: optional String = "description",
        instructions: optional String = "instructions",
        partial_amount: optional MinorUnits = "partialAmount",
    }
}

/// Limits the countries that can be selected.
///
/// Part of [`models::Field`](crate::checkoutpage::models::Field).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryLimit {
    pub enabled: Option<bool>,
    /// Two-letter codes of countries.
    pub countries: Option<Vec<String>>,
}

object! {
    CountryLimit {
        enabled: optional bool = "enabled", countries: optional Vec<String> = "countries",
    }
}

/// Limits the countries that can be selected.
///
/// Part of [`models::FieldInputBase`](crate::checkoutpage::models::FieldInputBase), [`models::NewField`](crate::checkoutpage::models::NewField), [`models::NewPageField`](crate::checkoutpage::models::NewPageField) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountryLimitInput {
    pub enabled: Patch<bool>,
    /// Two-letter codes of countries.
    pub countries: Patch<Vec<String>>,
}

object! {
    CountryLimitInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        countries: patch Vec<String> = "countries"
            set(countries: impl IntoIterator<Item = impl Into<String>> => list)
            null(countries_null),
    }
}

/// Payment methods of Stripe.
///
/// Part of [`models::PaymentMethods`](crate::checkoutpage::models::PaymentMethods).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct StripeMethods {
    pub card: Option<Toggle>,
    /// Apple Pay and Google Pay.
    pub agpay: Option<WalletMethod>,
    pub multiple: Option<Toggle>,
}

object! {
    StripeMethods {
        card: optional Toggle = "card", agpay: optional WalletMethod = "agpay",
        multiple: optional Toggle = "multiple",
    }
}

/// Payment methods of Stripe.
///
/// Part of [`models::PaymentMethodsInput`](crate::checkoutpage::models::PaymentMethodsInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StripeMethodsInput {
    pub card: Patch<ToggleInput>,
    /// Apple Pay and Google Pay.
    pub agpay: Patch<WalletMethodInput>,
    pub multiple: Patch<ToggleInput>,
}

object! {
    StripeMethodsInput {
        card: patch ToggleInput = "card" set(card: ToggleInput => value) null(card_null),
        agpay: patch WalletMethodInput = "agpay"
            set(agpay: WalletMethodInput => value)
            null(agpay_null),
        multiple: patch ToggleInput = "multiple"
            set(multiple: ToggleInput => value)
            null(multiple_null),
    }
}

/// Settings of wallets.
///
/// Part of [`models::StripeMethods`](crate::checkoutpage::models::StripeMethods).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WalletMethod {
    pub enabled: Option<bool>,
    pub mode: Option<PaymentMode>,
}

object! {
    WalletMethod { enabled: optional bool = "enabled", mode: optional PaymentMode = "mode" }
}

/// Settings of wallets.
///
/// Part of [`models::StripeMethodsInput`](crate::checkoutpage::models::StripeMethodsInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WalletMethodInput {
    pub enabled: Patch<bool>,
    pub mode: Patch<PaymentMode>,
}

object! {
    WalletMethodInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        mode: patch PaymentMode = "mode" set(mode: impl Into<PaymentMode> => value) null(mode_null),
    }
}

/// Invoice settings of a page.
///
/// Part of [`models::PaidPageBase`](crate::checkoutpage::models::PaidPageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage), [`models::EventPage`](crate::checkoutpage::models::EventPage) and others.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSettings {
    pub additional_information: Option<AdditionalInformation>,
    /// Bank details to print on invoices.
    pub bank_details: Option<String>,
    pub due_days: Option<DueDays>,
}

object! {
    InvoiceSettings {
        additional_information: optional AdditionalInformation = "additionalInformation",
        bank_details: optional String = "bankDetails", due_days: optional DueDays = "dueDays",
    }
}

/// Invoice settings of a page.
///
/// Part of [`models::PageInputBase`](crate::checkoutpage::models::PageInputBase), [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvoiceSettingsInput {
    pub additional_information: Patch<AdditionalInformationInput>,
    /// Bank details to print on invoices.
    pub bank_details: Patch<String>,
    pub due_days: Patch<DueDaysInput>,
}

object! {
    InvoiceSettingsInput {
        additional_information: patch AdditionalInformationInput = "additionalInformation"
            set(additional_information: AdditionalInformationInput => value)
            null(additional_information_null),
        bank_details: patch String = "bankDetails"
            set(bank_details: impl Into<String> => value)
            null(bank_details_null),
        due_days: patch DueDaysInput = "dueDays"
            set(due_days: DueDaysInput => value)
            null(due_days_null),
    }
}

/// Additional text on invoices.
///
/// Part of [`models::InvoiceSettings`](crate::checkoutpage::models::InvoiceSettings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalInformation {
    pub enabled: Option<bool>,
    pub title: Option<String>,
    pub message: Option<String>,
}

object! {
    AdditionalInformation {
        enabled: optional bool = "enabled", title: optional String = "title",
        message: optional String = "message",
    }
}

/// Additional text on invoices.
///
/// Part of [`models::InvoiceSettingsInput`](crate::checkoutpage::models::InvoiceSettingsInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdditionalInformationInput {
    pub enabled: Patch<bool>,
    pub title: Patch<String>,
    pub message: Patch<String>,
}

object! {
    AdditionalInformationInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        title: patch String = "title" set(title: impl Into<String> => value) null(title_null),
        message: patch String = "message"
            set(message: impl Into<String> => value)
            null(message_null),
    }
}

/// When invoices are due.
///
/// Part of [`models::InvoiceSettings`](crate::checkoutpage::models::InvoiceSettings).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DueDays {
    pub enabled: Option<bool>,
    /// The number of days.
    pub days: Option<i64>,
}

object! { DueDays { enabled: optional bool = "enabled", days: optional i64 = "days" } }

/// When invoices are due.
///
/// Part of [`models::InvoiceSettingsInput`](crate::checkoutpage::models::InvoiceSettingsInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DueDaysInput {
    pub enabled: Patch<bool>,
    /// The number of days.
    pub days: Patch<i64>,
}

object! {
    DueDaysInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        days: patch i64 = "days" set(days: i64 => value) null(days_null),
    }
}

/// The reminders of abandoned checkouts.
///
/// Part of [`models::CheckoutAbandonmentInput`](crate::checkoutpage::models::CheckoutAbandonmentInput).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmailRemindersInput {
    pub reminder1: Option<EmailReminder>,
    pub reminder2: Option<EmailReminder>,
    pub reminder3: Option<EmailReminder>,
}

object! {
    EmailRemindersInput {
        reminder1: optional EmailReminder = "reminder1" set(reminder1: EmailReminder => value),
        reminder2: optional EmailReminder = "reminder2" set(reminder2: EmailReminder => value),
        reminder3: optional EmailReminder = "reminder3" set(reminder3: EmailReminder => value),
    }
}

/// An email that reminds of an abandoned checkout.
///
/// Part of [`models::CheckoutAbandonment`](crate::checkoutpage::models::CheckoutAbandonment) and [`models::EmailRemindersInput`](crate::checkoutpage::models::EmailRemindersInput).
#[derive(Clone, Debug, PartialEq)]
pub struct EmailReminder {
    /// Whether to use the texts given here.
    pub customize_email: bool,
    pub subject: Option<String>,
    pub body: Option<String>,
    /// The text of the button.
    pub button_text: Option<String>,
}

object! {
    EmailReminder {
        customize_email: required bool = "customizeEmail",
        subject: optional String = "subject" set(subject: impl Into<String> => value),
        body: optional String = "body" set(body: impl Into<String> => value),
        button_text: optional String = "buttonText" set(button_text: impl Into<String> => value),
    }
    new(customize_email: bool)
}

/// A step that follows the payment.
///
/// Part of [`models::PageBase`](crate::checkoutpage::models::PageBase), [`models::CheckoutPage`](crate::checkoutpage::models::CheckoutPage), [`models::EventPage`](crate::checkoutpage::models::EventPage) and others.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FunnelStep {
    Checkout(CheckoutStep),
    Upsell(Box<UpsellStep>),
    Confirmation(Box<ConfirmationStep>),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    FunnelStep by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
    from { Checkout: CheckoutStep, Upsell: UpsellStep, Confirmation: ConfirmationStep }
}

/// A funnel step of a page to create.
///
/// Part of [`models::NewCheckoutPage`](crate::checkoutpage::models::NewCheckoutPage), [`models::NewEventPage`](crate::checkoutpage::models::NewEventPage) and [`models::NewFormPage`](crate::checkoutpage::models::NewFormPage).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewFunnelStep {
    Checkout(NewCheckoutStep),
    Upsell(Box<NewUpsellStep>),
    Confirmation(Box<NewConfirmationStep>),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    NewFunnelStep by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
    from { Checkout: NewCheckoutStep, Upsell: NewUpsellStep, Confirmation: NewConfirmationStep }
}

/// A funnel step of an existing page.
///
/// Part of [`models::CheckoutPageUpdate`](crate::checkoutpage::models::CheckoutPageUpdate), [`models::EventPageUpdate`](crate::checkoutpage::models::EventPageUpdate) and [`models::FormPageUpdate`](crate::checkoutpage::models::FormPageUpdate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FunnelStepUpdate {
    Checkout(CheckoutStepUpdate),
    Upsell(Box<UpsellStepUpdate>),
    Confirmation(Box<ConfirmationStepUpdate>),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    FunnelStepUpdate by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
    from {
        Checkout: CheckoutStepUpdate, Upsell: UpsellStepUpdate,
        Confirmation: ConfirmationStepUpdate,
    }
}

/// A quantity discount of a ticket group.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup), [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct BulkDiscount {
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: i64,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: i64,
    /// The discount in percent.
    ///
    /// At least 0. At most 100.
    pub percent_off: f64,
}

object! {
    BulkDiscount {
        min_quantity: required i64 = "minQuantity", max_quantity: required i64 = "maxQuantity",
        percent_off: required f64 = "percentOff",
    }
    new(min_quantity: i64, max_quantity: i64, percent_off: f64)
}

/// A line item of an invoice.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceLine {
    pub r#type: Option<InvoiceLineType>,
    pub name: Option<String>,
    pub quantity: Option<i64>,
    pub unit_price: Option<MinorUnits>,
    pub amount: Option<MinorUnits>,
    pub coupon_code: Option<String>,
    pub coupon_discount_amount: Option<MinorUnits>,
    pub bulk_discount_amount: Option<MinorUnits>,
}

object! {
    InvoiceLine {
        r#type: optional InvoiceLineType = "type", name: optional String = "name",
        quantity: optional i64 = "quantity", unit_price: optional MinorUnits = "unitPrice",
        amount: optional MinorUnits = "amount", coupon_code: optional String = "couponCode",
        coupon_discount_amount: optional MinorUnits = "couponDiscountAmount",
        bulk_discount_amount: optional MinorUnits = "bulkDiscountAmount",
    }
}

/// The recipient of an invoice.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceParty {
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    /// The tax id.
    pub tax_id: Option<String>,
    /// The type of the tax id.
    pub tax_id_type: Option<String>,
    pub address: Option<Address>,
}

object! {
    InvoiceParty {
        name: optional String = "name", email: optional String = "email",
        phone: optional String = "phone", tax_id: optional String = "taxId",
        tax_id_type: optional String = "taxIdType", address: optional Address = "address",
    }
}

/// The issuer of an invoice.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InvoiceSeller {
    pub name: Option<String>,
    pub email: Option<String>,
    /// The tax id.
    pub tax_id: Option<String>,
    pub address: Option<Address>,
}

object! {
    InvoiceSeller {
        name: optional String = "name", email: optional String = "email",
        tax_id: optional String = "taxId", address: optional Address = "address",
    }
}

/// The envelope of an invoice.
///
/// Returned by [`Invoices::get`](crate::checkoutpage::resources::invoices::Invoices::get) and [`Invoices::regenerate`](crate::checkoutpage::resources::invoices::Invoices::regenerate).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceResponse {
    pub data: Invoice,
}

object! {
    InvoiceResponse { data: required Invoice = "data" }
    new(data: Invoice)
}

/// Cancels a subscription immediately.
///
/// Its `cancelImmediately` is always `true` and has no field.
///
/// Part of [`models::SubscriptionCancellation`](crate::checkoutpage::models::SubscriptionCancellation).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelImmediately {
    /// 1 to 500 characters.
    pub reason: Option<String>,
    /// Whether to send an email to the customer.
    pub send_cancellation_email: Option<bool>,
}

object! {
    CancelImmediately {
        reason: optional String = "reason" set(reason: impl Into<String> => value),
        send_cancellation_email: optional bool = "sendCancellationEmail"
            set(send_cancellation_email: bool => value),
    } always { "cancelImmediately" = true }
}

/// Cancels a subscription at the end of the current period.
///
/// Its `cancelAtPeriodEnd` is always `true` and has no field.
///
/// Part of [`models::SubscriptionCancellation`](crate::checkoutpage::models::SubscriptionCancellation).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelAtPeriodEnd {
    /// 1 to 500 characters.
    pub reason: Option<String>,
    /// Whether to send an email to the customer.
    pub send_cancellation_email: Option<bool>,
}

object! {
    CancelAtPeriodEnd {
        reason: optional String = "reason" set(reason: impl Into<String> => value),
        send_cancellation_email: optional bool = "sendCancellationEmail"
            set(send_cancellation_email: bool => value),
    } always { "cancelAtPeriodEnd" = true }
}

/// Cancels a subscription at a given time.
///
/// Part of [`models::SubscriptionCancellation`](crate::checkoutpage::models::SubscriptionCancellation).
#[derive(Clone, Debug, PartialEq)]
pub struct CancelAtDate {
    pub cancel_at: DateTime<FixedOffset>,
    /// 1 to 500 characters.
    pub reason: Option<String>,
    /// Whether to send an email to the customer.
    pub send_cancellation_email: Option<bool>,
}

object! {
    CancelAtDate {
        cancel_at: required DateTime<FixedOffset> as date = "cancelAt",
        reason: optional String = "reason" set(reason: impl Into<String> => value),
        send_cancellation_email: optional bool = "sendCancellationEmail"
            set(send_cancellation_email: bool => value),
    }
    new(cancel_at: DateTime<FixedOffset>)
}

/// The envelope of a cancellation.
///
/// Returned by [`Subscriptions::cancel`](crate::checkoutpage::resources::subscriptions::Subscriptions::cancel).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CancellationResponse {
    pub data: Cancellation,
}

object! {
    CancellationResponse { data: required Cancellation = "data" }
    new(data: Cancellation)
}

/// The result of canceling a subscription.
///
/// Part of [`models::CancellationResponse`](crate::checkoutpage::models::CancellationResponse).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cancellation {
    pub success: bool,
}

object! {
    Cancellation { success: required bool = "success" }
    new(success: bool)
}
