// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API.

#![allow(deprecated)]

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::string_enum;
use crate::runtime::common;
use crate::runtime::tagged_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use std::collections::BTreeMap;

/// The id of an object: 24 hexadecimal digits.
///
/// Pattern `^[0-9a-fA-F]{24}$`. Example: `507f1f77bcf86cd799439011`.
pub type ObjectId = String;

/// An amount of money in the smallest unit of its currency, such as cents.
///
/// Example: `4900`.
pub type MinorUnits = f64;

/// A currency code of ISO 4217, in lower case.
///
/// Example: `eur`.
pub type Currency = String;

/// The status of a page.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PageStatus {
    Published,
    Draft,
    Archived,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PageStatus { Published = "published", Draft = "draft", Archived = "archived" } else Unknown
}

/// What happens after payment or submission.
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

/// The status of a payment or booking.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentStatus {
    Created,
    Pending,
    Unpaid,
    PartiallyPaid,
    Paid,
    Canceled,
    Failed,
    PartialRefund,
    Refunded,
    Draft,
    DraftExpired,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentStatus {
        Created = "created", Pending = "pending", Unpaid = "unpaid",
        PartiallyPaid = "partially_paid", Paid = "paid", Canceled = "canceled", Failed = "failed",
        PartialRefund = "partial_refund", Refunded = "refunded", Draft = "draft",
        DraftExpired = "draft_expired",
    } else Unknown
}

/// The status of an order.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum OrderStatus {
    Active,
    Canceled,
    Archived,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    OrderStatus { Active = "active", Canceled = "canceled", Archived = "archived" } else Unknown
}

/// Whether a checkout was abandoned, or completed after having been abandoned.
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

/// How the tax was calculated.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxSource {
    FixedTaxRate,
    StripeTax,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TaxSource { FixedTaxRate = "fixed_tax_rate", StripeTax = "stripe_tax" } else Unknown
}

/// Whether prices include tax. The empty string means none was chosen.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxBehavior {
    Inclusive,
    Exclusive,
    Automatic,
    Empty,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TaxBehavior {
        Inclusive = "inclusive", Exclusive = "exclusive", Automatic = "automatic", Empty = "",
    } else Unknown
}

/// How tax is calculated.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TaxMode {
    None,
    Fixed,
    Stripe,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TaxMode { None = "none", Fixed = "fixed", Stripe = "stripe" } else Unknown }

/// The payment gateway.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentGateway {
    Stripe,
    Paypal,
    Manual,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentGateway { Stripe = "stripe", Paypal = "paypal", Manual = "manual" } else Unknown
}

/// Whether an express checkout button was used.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentMode {
    Default,
    Express,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PaymentMode { Default = "default", Express = "express" } else Unknown }

/// Whether the full amount, a part of it, or nothing is paid at checkout.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentOptionType {
    Manual,
    Partial,
    Full,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentOptionType { Manual = "manual", Partial = "partial", Full = "full" } else Unknown
}

/// How a manual payment is made.
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

/// A payment method of Stripe.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PaymentMethodType {
    AcssDebit,
    Affirm,
    AfterpayClearpay,
    Alipay,
    AmazonPay,
    AuBecsDebit,
    BacsDebit,
    Bancontact,
    Blik,
    Boleto,
    Card,
    CardPresent,
    Cashapp,
    CustomerBalance,
    Eps,
    Fpx,
    Giropay,
    Grabpay,
    Ideal,
    InteracPresent,
    Klarna,
    Konbini,
    Link,
    Mobilepay,
    Multibanco,
    Oxxo,
    P24,
    Paynow,
    Paypal,
    Pix,
    Promptpay,
    RevolutPay,
    SepaDebit,
    Sofort,
    Swish,
    Twint,
    UsBankAccount,
    WechatPay,
    Zip,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    PaymentMethodType {
        AcssDebit = "acss_debit", Affirm = "affirm", AfterpayClearpay = "afterpay_clearpay",
        Alipay = "alipay", AmazonPay = "amazon_pay", AuBecsDebit = "au_becs_debit",
        BacsDebit = "bacs_debit", Bancontact = "bancontact", Blik = "blik", Boleto = "boleto",
        Card = "card", CardPresent = "card_present", Cashapp = "cashapp",
        CustomerBalance = "customer_balance", Eps = "eps", Fpx = "fpx", Giropay = "giropay",
        Grabpay = "grabpay", Ideal = "ideal", InteracPresent = "interac_present", Klarna = "klarna",
        Konbini = "konbini", Link = "link", Mobilepay = "mobilepay", Multibanco = "multibanco",
        Oxxo = "oxxo", P24 = "p24", Paynow = "paynow", Paypal = "paypal", Pix = "pix",
        Promptpay = "promptpay", RevolutPay = "revolut_pay", SepaDebit = "sepa_debit",
        Sofort = "sofort", Swish = "swish", Twint = "twint", UsBankAccount = "us_bank_account",
        WechatPay = "wechat_pay", Zip = "zip",
    } else Unknown
}

/// Whether the input for a coupon code is shown at once or behind a link.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponFieldType {
    Link,
    Field,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CouponFieldType { Link = "link", Field = "field" } else Unknown }

/// The kind of form field.
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

/// The addresses that a field asks for.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AddressCollection {
    Billing,
    BillingAndShipping,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AddressCollection { Billing = "billing", BillingAndShipping = "billing_and_shipping" } else Unknown
}

/// How an answer is compared.
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

/// How a selected option is compared.
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

/// The language and region of a page.
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

/// How long a coupon applies to a subscription.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponDuration {
    Once,
    Repeating,
    Forever,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CouponDuration { Once = "once", Repeating = "repeating", Forever = "forever" } else Unknown
}

/// A currency of a coupon's amount.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CouponCurrency {
    Aed,
    Aud,
    Brl,
    Cad,
    Chf,
    Clp,
    Czk,
    Dkk,
    Eur,
    Gbp,
    Hkd,
    Inr,
    Jpy,
    Mxn,
    Myr,
    Nok,
    Nzd,
    Ron,
    Php,
    Pln,
    Sek,
    Sgd,
    Usd,
    Zar,
    Thb,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CouponCurrency {
        Aed = "aed", Aud = "aud", Brl = "brl", Cad = "cad", Chf = "chf", Clp = "clp", Czk = "czk",
        Dkk = "dkk", Eur = "eur", Gbp = "gbp", Hkd = "hkd", Inr = "inr", Jpy = "jpy", Mxn = "mxn",
        Myr = "myr", Nok = "nok", Nzd = "nzd", Ron = "ron", Php = "php", Pln = "pln", Sek = "sek",
        Sgd = "sgd", Usd = "usd", Zar = "zar", Thb = "thb",
    } else Unknown
}

/// Whether one option, several, or several with quantities can be selected.
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

/// Whether something is charged once or repeatedly.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BillingType {
    OneTime,
    Recurring,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { BillingType { OneTime = "one_time", Recurring = "recurring" } else Unknown }

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

/// The unit of a billing interval.
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

/// The size of images. The empty string means none was chosen.
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
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum LayoutSpacing {
    Comfortable,
    Compact,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { LayoutSpacing { Comfortable = "comfortable", Compact = "compact" } else Unknown }

/// Arrangement of ticket types.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketGroupLayoutType {
    List,
    Grid,
    Accordion,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TicketGroupLayoutType { List = "list", Grid = "grid", Accordion = "accordion" } else Unknown
}

/// Alignment of ticket types.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketGroupAlignment {
    Default,
    Center,
    Stack,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TicketGroupAlignment { Default = "default", Center = "center", Stack = "stack" } else Unknown
}

/// Arrangement of options.
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

/// Whether an upsell leads to a checkout page or to a URL.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum UpsellAction {
    Checkout,
    Redirect,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { UpsellAction { Checkout = "checkout", Redirect = "redirect" } else Unknown }

/// Whether a product has one price or several.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum PricingType {
    Single,
    Multiple,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { PricingType { Single = "single", Multiple = "multiple" } else Unknown }

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

/// The quantity that an event's discount depends on.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketDiscountCondition {
    TotalQuantity,
    TicketTypeQuantity,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TicketDiscountCondition {
        TotalQuantity = "total_quantity", TicketTypeQuantity = "ticket_type_quantity",
    } else Unknown
}

/// Whether a ticket has a fixed price, one that the buyer chooses (pay what you want), or none.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketPricing {
    Paid,
    Pwyw,
    Free,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TicketPricing { Paid = "paid", Pwyw = "pwyw", Free = "free" } else Unknown }

/// What makes tickets available.
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

/// The status of a ticket type or group.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketSaleStatus {
    Enabled,
    Disabled,
    Archived,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    TicketSaleStatus { Enabled = "enabled", Disabled = "disabled", Archived = "archived" } else Unknown
}

/// The platform of an online event.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventPlatform {
    Zoom,
    GoogleMeet,
    MicrosoftTeams,
    Youtube,
    Hopin,
    Vimeo,
    Discord,
    Other,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventPlatform {
        Zoom = "zoom", GoogleMeet = "google_meet", MicrosoftTeams = "microsoft_teams",
        Youtube = "youtube", Hopin = "hopin", Vimeo = "vimeo", Discord = "discord", Other = "other",
    } else Unknown
}

/// Where an event takes place.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventType {
    InPerson,
    Virtual,
    Hybrid,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventType { InPerson = "in_person", Virtual = "virtual", Hybrid = "hybrid" } else Unknown
}

/// The status of an event.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum EventStatus {
    Active,
    SoldOut,
    Canceled,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    EventStatus { Active = "active", SoldOut = "sold_out", Canceled = "canceled" } else Unknown
}

/// The status of a ticket.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketStatus {
    Paid,
    Canceled,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TicketStatus { Paid = "PAID", Canceled = "CANCELED" } else Unknown }

/// Whether a ticket is checked in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CheckInStatus {
    Uncheckedin,
    Checkedin,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    CheckInStatus { Uncheckedin = "UNCHECKEDIN", Checkedin = "CHECKEDIN" } else Unknown
}

/// How a ticket was checked in.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum CheckInMethod {
    Qrscan,
    Manual,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { CheckInMethod { Qrscan = "QRSCAN", Manual = "MANUAL" } else Unknown }

/// `image` for public images of pages, `file` for private files to sell.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum FilePurpose {
    Image,
    File,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { FilePurpose { Image = "image", File = "file" } else Unknown }

/// The status of a submission.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubmissionStatus {
    Succeeded,
    Failed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SubmissionStatus { Succeeded = "succeeded", Failed = "failed" } else Unknown }

/// The status of an invoice.
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

/// The status of a subscription.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionStatus {
    Draft,
    DraftExpired,
    Incomplete,
    IncompleteExpired,
    Trialing,
    Paused,
    Scheduled,
    Active,
    PastDue,
    Canceled,
    Unpaid,
    Failed,
    Completed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionStatus {
        Draft = "draft", DraftExpired = "draft_expired", Incomplete = "incomplete",
        IncompleteExpired = "incomplete_expired", Trialing = "trialing", Paused = "paused",
        Scheduled = "scheduled", Active = "active", PastDue = "past_due", Canceled = "canceled",
        Unpaid = "unpaid", Failed = "failed", Completed = "completed",
    } else Unknown
}

/// The status of a subscription's latest payment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionChargeStatus {
    Draft,
    Deleted,
    Open,
    Paid,
    Uncollectible,
    Void,
    RequiresPaymentMethod,
    RequiresConfirmation,
    RequiresAction,
    Processing,
    RequiresCapture,
    Canceled,
    Succeeded,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionChargeStatus {
        Draft = "draft", Deleted = "deleted", Open = "open", Paid = "paid",
        Uncollectible = "uncollectible", Void = "void",
        RequiresPaymentMethod = "requires_payment_method",
        RequiresConfirmation = "requires_confirmation", RequiresAction = "requires_action",
        Processing = "processing", RequiresCapture = "requires_capture", Canceled = "canceled",
        Succeeded = "succeeded",
    } else Unknown
}

/// The status of a subscription's payment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionPaymentStatus {
    Succeeded,
    Pending,
    Failed,
    Incomplete,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionPaymentStatus {
        Succeeded = "succeeded", Pending = "pending", Failed = "failed", Incomplete = "incomplete",
    } else Unknown
}

/// The status of Stripe's invoice.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionInvoiceStatus {
    Draft,
    Open,
    Paid,
    Uncollectible,
    Void,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    SubscriptionInvoiceStatus {
        Draft = "draft", Open = "open", Paid = "paid", Uncollectible = "uncollectible",
        Void = "void",
    } else Unknown
}

/// The reason for a subscription's payment.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum BillingReason {
    Manual,
    SubscriptionCreate,
    SubscriptionCycle,
    SubscriptionThreshold,
    SubscriptionUpdate,
    Upcoming,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    BillingReason {
        Manual = "manual", SubscriptionCreate = "subscription_create",
        SubscriptionCycle = "subscription_cycle", SubscriptionThreshold = "subscription_threshold",
        SubscriptionUpdate = "subscription_update", Upcoming = "upcoming",
    } else Unknown
}

/// The status of a webhook.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WebhookStatus {
    Active,
    Inactive,
    Failed,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WebhookStatus { Active = "active", Inactive = "inactive", Failed = "failed" } else Unknown
}

/// The status to set.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum SettableWebhookStatus {
    Active,
    Inactive,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { SettableWebhookStatus { Active = "active", Inactive = "inactive" } else Unknown }

/// The name of an event that webhooks can be notified of.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum WebhookEventName {
    CustomerCreated,
    CustomerUpdated,
    PaymentAbandoned,
    PaymentCreated,
    PaymentPaid,
    BookingAbandoned,
    BookingCreated,
    BookingPaid,
    TicketCreated,
    SubmissionCreated,
    SubmissionUpdated,
    SubscriptionAbandoned,
    SubscriptionCreated,
    SubscriptionTrialing,
    SubscriptionScheduled,
    SubscriptionActive,
    SubscriptionCompleted,
    SubscriptionCanceled,
    SubscriptionExpired,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    WebhookEventName {
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned", PaymentCreated = "payment.created",
        PaymentPaid = "payment.paid", BookingAbandoned = "booking.abandoned",
        BookingCreated = "booking.created", BookingPaid = "booking.paid",
        TicketCreated = "ticket.created", SubmissionCreated = "submission.created",
        SubmissionUpdated = "submission.updated", SubscriptionAbandoned = "subscription.abandoned",
        SubscriptionCreated = "subscription.created",
        SubscriptionTrialing = "subscription.trialing",
        SubscriptionScheduled = "subscription.scheduled",
        SubscriptionActive = "subscription.active",
        SubscriptionCompleted = "subscription.completed",
        SubscriptionCanceled = "subscription.canceled",
        SubscriptionExpired = "subscription.expired",
    } else Unknown
}

/// The name of an event, or `webhook.test`.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DeliveredEventName {
    CustomerCreated,
    CustomerUpdated,
    PaymentAbandoned,
    PaymentCreated,
    PaymentPaid,
    BookingAbandoned,
    BookingCreated,
    BookingPaid,
    TicketCreated,
    SubmissionCreated,
    SubmissionUpdated,
    SubscriptionAbandoned,
    SubscriptionCreated,
    SubscriptionTrialing,
    SubscriptionScheduled,
    SubscriptionActive,
    SubscriptionCompleted,
    SubscriptionCanceled,
    SubscriptionExpired,
    WebhookTest,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    DeliveredEventName {
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned", PaymentCreated = "payment.created",
        PaymentPaid = "payment.paid", BookingAbandoned = "booking.abandoned",
        BookingCreated = "booking.created", BookingPaid = "booking.paid",
        TicketCreated = "ticket.created", SubmissionCreated = "submission.created",
        SubmissionUpdated = "submission.updated", SubscriptionAbandoned = "subscription.abandoned",
        SubscriptionCreated = "subscription.created",
        SubscriptionTrialing = "subscription.trialing",
        SubscriptionScheduled = "subscription.scheduled",
        SubscriptionActive = "subscription.active",
        SubscriptionCompleted = "subscription.completed",
        SubscriptionCanceled = "subscription.canceled",
        SubscriptionExpired = "subscription.expired", WebhookTest = "webhook.test",
    } else Unknown
}

/// The body of every error. It can have further members.
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
    /// Members without a field of their own.
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
        value: optional Json = "value",
    }
    new(param: impl Into<String>, message: impl Into<String>)
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    /// State, province or region.
    pub state: Option<String>,
    /// Two-letter country code.
    pub country: Option<String>,
}

object! {
    Address {
        line1: optional String = "line1", line2: optional String = "line2",
        postal_code: optional String = "postalCode", city: optional String = "city",
        state: optional String = "state", country: optional String = "country",
    }
}

/// Shipping details.
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

/// Billing details.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingDetails {
    pub name: Option<String>,
    pub company_name: Option<String>,
    pub email: Option<String>,
    /// The email address for invoices.
    pub billing_email: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
}

object! {
    BillingDetails {
        name: optional String = "name", company_name: optional String = "companyName",
        email: optional String = "email", billing_email: optional String = "billingEmail",
        phone: optional String = "phone", address: optional Address = "address",
    }
}

/// The payment method that was used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethod {
    /// The type of payment method.
    ///
    /// Example: `card`.
    pub method: Option<String>,
    pub gateway: Option<PaymentGateway>,
    pub mode: Option<PaymentMode>,
    pub wallet: Option<String>,
    /// Example: `visa`.
    pub brand: Option<String>,
    /// The country that issued the card.
    pub country: Option<String>,
    /// The funding type, such as `credit`.
    pub funding: Option<String>,
    /// The last four digits.
    ///
    /// Example: `4242`.
    pub last4: Option<String>,
    /// Month of expiry.
    pub exp_month: Option<i64>,
    /// Year of expiry.
    pub exp_year: Option<i64>,
    /// Use `expMonth` instead.
    #[deprecated]
    pub old_exp_month: Option<i64>,
    /// Use `expYear` instead.
    #[deprecated]
    pub old_exp_year: Option<i64>,
}

object! {
    PaymentMethod {
        method: optional String = "method", gateway: optional PaymentGateway = "gateway",
        mode: optional PaymentMode = "mode", wallet: optional String = "wallet",
        brand: optional String = "brand", country: optional String = "country",
        funding: optional String = "funding", last4: optional String = "last4",
        exp_month: optional i64 = "expMonth", exp_year: optional i64 = "expYear",
        old_exp_month: optional i64 = "exp_month", old_exp_year: optional i64 = "exp_year",
    }
}

/// A copy of the coupon that was used.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AppliedCoupon {
    pub id: Option<String>,
    pub code: Option<String>,
    pub label: Option<String>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// The amount of the discount.
    pub discount: Option<MinorUnits>,
}

object! {
    AppliedCoupon {
        id: optional String = "id", code: optional String = "code",
        label: optional String = "label", amount_off: optional MinorUnits = "amountOff",
        percent_off: optional f64 = "percentOff", discount: optional MinorUnits = "discount",
    }
}

/// A copy of the quantity discount that was given.
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

/// The answer to a field.
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

/// The tax of a jurisdiction.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxBreakdown {
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    pub taxable_amount: Option<MinorUnits>,
    pub tax_type: Option<String>,
    /// The reason for the tax or its absence.
    pub taxability_reason: Option<String>,
    pub tax_rate_details: Option<TaxRateDetails>,
}

object! {
    TaxBreakdown {
        tax_amount: optional MinorUnits = "taxAmount",
        taxable_amount: optional MinorUnits = "taxableAmount",
        tax_type: optional String = "taxType",
        taxability_reason: optional String = "taxabilityReason",
        tax_rate_details: optional TaxRateDetails = "taxRateDetails",
    }
}

/// The tax rate that was applied.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxRateDetails {
    pub country: Option<String>,
    pub state: Option<String>,
    pub tax_type: Option<String>,
    /// The rate as a fraction.
    pub percentage_decimal: Option<f64>,
}

object! {
    TaxRateDetails {
        country: optional String = "country", state: optional String = "state",
        tax_type: optional String = "taxType",
        percentage_decimal: optional f64 = "percentageDecimal",
    }
}

/// A copy of a tax rate, made when it was charged.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AppliedTaxRate {
    pub tax_rate: ObjectId,
    pub stripe_id: String,
    pub display_name: String,
    pub inclusive: bool,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    pub active: Option<bool>,
    pub default: Option<bool>,
    /// The time of creation.
    pub created_at: Option<DateTime<FixedOffset>>,
    /// The time of the last change.
    pub updated_at: Option<DateTime<FixedOffset>>,
}

object! {
    AppliedTaxRate {
        tax_rate: required ObjectId = "taxRate", stripe_id: required String = "stripeId",
        display_name: required String = "displayName", inclusive: required bool = "inclusive",
        percentage: required f64 = "percentage", active: optional bool = "active",
        default: optional bool = "default",
        created_at: optional DateTime<FixedOffset> as date = "createdAt",
        updated_at: optional DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        tax_rate: impl Into<ObjectId>, stripe_id: impl Into<String>,
        display_name: impl Into<String>, inclusive: bool, percentage: f64,
    )
}

/// An image of a page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageImage {
    pub url: String,
    pub name: String,
    pub file_id: Option<ObjectId>,
    /// In pixels.
    pub width: Option<i64>,
    /// In pixels.
    pub height: Option<i64>,
    /// Size in bytes.
    pub size: Option<i64>,
}

object! {
    PageImage {
        url: required String = "url", name: required String = "name",
        file_id: optional ObjectId = "fileId", width: optional i64 = "width",
        height: optional i64 = "height", size: optional i64 = "size",
    }
    new(url: impl Into<String>, name: impl Into<String>)
}

/// A file of the store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct File {
    pub id: String,
    pub name: Option<String>,
    /// The URL of the file.
    pub location: Option<String>,
    pub purpose: Option<FilePurpose>,
    /// Media type.
    pub r#type: Option<String>,
    /// Size in bytes.
    pub size: Option<i64>,
    /// In pixels, if it is an image.
    pub width: Option<i64>,
    /// In pixels, if it is an image.
    pub height: Option<i64>,
}

object! {
    File {
        id: required String = "id", name: optional String = "name",
        location: optional String = "location", purpose: optional FilePurpose = "purpose",
        r#type: optional String = "type", size: optional i64 = "size",
        width: optional i64 = "width", height: optional i64 = "height",
    }
    new(id: impl Into<String>)
}

/// A setting that can be enabled.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Toggle {
    pub enabled: Option<bool>,
}

object! { Toggle { enabled: optional bool = "enabled" } }

/// A setting that can be enabled.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToggleInput {
    pub enabled: Patch<bool>,
}

object! { ToggleInput { enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null) } }

/// A limit that can be enabled.
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Logo {
    pub url: String,
}

object! {
    Logo { url: required String = "url" }
    new(url: impl Into<String>)
}

/// Common members of bookings and payments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderBase {
    pub id: String,
    pub status: PaymentStatus,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The total in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The amount still to be paid.
    pub amount_due: Option<MinorUnits>,
    /// The amount that was paid.
    pub amount_paid: Option<MinorUnits>,
    /// The amount that was refunded.
    pub amount_refunded: Option<MinorUnits>,
    /// The amount without tax.
    pub amount_excluding_tax: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Vec<Option<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub discount: Option<AppliedDiscount>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    /// Answers to the fields of the page.
    pub fields: Option<Vec<FieldAnswer>>,
    pub payment_method: Option<PaymentMethod>,
    pub payment_option: Option<ChosenPaymentOption>,
    /// The error of the payment.
    pub payment_error: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<OrderStatus>,
    pub invoice_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<String>>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of cancellation, in text form.
    pub canceled_at: Option<String>,
    pub canceled_by: Option<String>,
    pub canceled_reason: Option<String>,
    /// The time of the last refund.
    pub last_refund_at: Option<DateTime<FixedOffset>>,
    /// The reason for the last refund.
    pub last_refund_reason: Option<String>,
    /// A note on the last refund.
    pub last_refund_reason_note: Option<String>,
    /// Whether it was bought as an upsell.
    pub upsell: Option<bool>,
    pub upsell_charge_id: Option<String>,
    /// The id of the page that offered the upsell.
    pub upsell_page_id: Option<String>,
    pub upsell_subscription_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    pub stripe_charge_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_tax_calculation_id: Option<String>,
    pub stripe_tax_transaction_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    OrderBase {
        id: required String = "id", status: required PaymentStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: required Vec<Option<TaxBreakdown>> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource", fees: optional Vec<AppliedFee> = "fees",
        coupon: optional AppliedCoupon = "coupon", discount: optional AppliedDiscount = "discount",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_option: optional ChosenPaymentOption = "paymentOption",
        payment_error: optional String = "paymentError", order_id: optional String = "orderId",
        order_status: optional OrderStatus = "orderStatus",
        invoice_id: optional String = "invoiceId", page_id: optional String = "pageId",
        page_slug: optional String = "pageSlug", seller_id: optional String = "sellerId",
        session_id: optional String = "sessionId", visit_id: optional String = "visitId",
        transaction_ids: optional Vec<String> = "transactionIds",
        is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        canceled_at: optional String = "canceledAt", canceled_by: optional String = "canceledBy",
        canceled_reason: optional String = "canceledReason",
        last_refund_at: optional DateTime<FixedOffset> as date = "lastRefundAt",
        last_refund_reason: optional String = "lastRefundReason",
        last_refund_reason_note: optional String = "lastRefundReasonNote",
        upsell: optional bool = "upsell", upsell_charge_id: optional String = "upsellChargeId",
        upsell_page_id: optional String = "upsellPageId",
        upsell_subscription_id: optional String = "upsellSubscriptionId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        stripe_charge_id: optional String = "stripeChargeId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_tax_calculation_id: optional String = "stripeTaxCalculationId",
        stripe_tax_transaction_id: optional String = "stripeTaxTransactionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, status: PaymentStatus, amount: MinorUnits,
        tax_breakdown: Vec<Option<TaxBreakdown>>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// The payment option that the buyer selected.
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

/// A booking: an order of tickets for an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Booking {
    pub id: String,
    pub status: PaymentStatus,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The total in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The amount still to be paid.
    pub amount_due: Option<MinorUnits>,
    /// The amount that was paid.
    pub amount_paid: Option<MinorUnits>,
    /// The amount that was refunded.
    pub amount_refunded: Option<MinorUnits>,
    /// The amount without tax.
    pub amount_excluding_tax: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Vec<Option<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub discount: Option<AppliedDiscount>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    /// Answers to the fields of the page.
    pub fields: Option<Vec<FieldAnswer>>,
    pub payment_method: Option<PaymentMethod>,
    pub payment_option: Option<ChosenPaymentOption>,
    /// The error of the payment.
    pub payment_error: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<OrderStatus>,
    pub invoice_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<String>>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of cancellation, in text form.
    pub canceled_at: Option<String>,
    pub canceled_by: Option<String>,
    pub canceled_reason: Option<String>,
    /// The time of the last refund.
    pub last_refund_at: Option<DateTime<FixedOffset>>,
    /// The reason for the last refund.
    pub last_refund_reason: Option<String>,
    /// A note on the last refund.
    pub last_refund_reason_note: Option<String>,
    /// Whether it was bought as an upsell.
    pub upsell: Option<bool>,
    pub upsell_charge_id: Option<String>,
    /// The id of the page that offered the upsell.
    pub upsell_page_id: Option<String>,
    pub upsell_subscription_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    pub stripe_charge_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_tax_calculation_id: Option<String>,
    pub stripe_tax_transaction_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    pub event_title: Option<String>,
    pub tickets: Option<Vec<BookedTickets>>,
}

object! {
    Booking {
        id: required String = "id", status: required PaymentStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: required Vec<Option<TaxBreakdown>> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource", fees: optional Vec<AppliedFee> = "fees",
        coupon: optional AppliedCoupon = "coupon", discount: optional AppliedDiscount = "discount",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_option: optional ChosenPaymentOption = "paymentOption",
        payment_error: optional String = "paymentError", order_id: optional String = "orderId",
        order_status: optional OrderStatus = "orderStatus",
        invoice_id: optional String = "invoiceId", page_id: optional String = "pageId",
        page_slug: optional String = "pageSlug", seller_id: optional String = "sellerId",
        session_id: optional String = "sessionId", visit_id: optional String = "visitId",
        transaction_ids: optional Vec<String> = "transactionIds",
        is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        canceled_at: optional String = "canceledAt", canceled_by: optional String = "canceledBy",
        canceled_reason: optional String = "canceledReason",
        last_refund_at: optional DateTime<FixedOffset> as date = "lastRefundAt",
        last_refund_reason: optional String = "lastRefundReason",
        last_refund_reason_note: optional String = "lastRefundReasonNote",
        upsell: optional bool = "upsell", upsell_charge_id: optional String = "upsellChargeId",
        upsell_page_id: optional String = "upsellPageId",
        upsell_subscription_id: optional String = "upsellSubscriptionId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        stripe_charge_id: optional String = "stripeChargeId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_tax_calculation_id: optional String = "stripeTaxCalculationId",
        stripe_tax_transaction_id: optional String = "stripeTaxTransactionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        event_title: optional String = "eventTitle",
        tickets: optional Vec<BookedTickets> = "tickets",
    }
    new(
        id: impl Into<String>, status: PaymentStatus, amount: MinorUnits,
        tax_breakdown: Vec<Option<TaxBreakdown>>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// The tickets of one type in a booking.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BookedTickets {
    pub ticket_type_id: Option<String>,
    pub ticket_group_id: Option<String>,
    pub ticket_group_name: Option<String>,
    pub ticket_group_reference: Option<String>,
    pub name: Option<String>,
    pub reference: Option<String>,
    pub quantity: Option<i64>,
    pub pricing: Option<TicketPricing>,
    pub price: Option<MinorUnits>,
    /// The price before discounts.
    pub original_price: Option<MinorUnits>,
    pub booking_fee_amount: Option<MinorUnits>,
    pub discount: Option<AppliedDiscount>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    pub ticket_group_capacity: Option<i64>,
}

object! {
    BookedTickets {
        ticket_type_id: optional String = "ticketTypeId",
        ticket_group_id: optional String = "ticketGroupId",
        ticket_group_name: optional String = "ticketGroupName",
        ticket_group_reference: optional String = "ticketGroupReference",
        name: optional String = "name", reference: optional String = "reference",
        quantity: optional i64 = "quantity", pricing: optional TicketPricing = "pricing",
        price: optional MinorUnits = "price", original_price: optional MinorUnits = "originalPrice",
        booking_fee_amount: optional MinorUnits = "bookingFeeAmount",
        discount: optional AppliedDiscount = "discount", capacity: optional i64 = "capacity",
        ticket_group_capacity: optional i64 = "ticketGroupCapacity",
    }
}

/// One page of bookings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingList {
    pub data: Vec<Booking>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    BookingList {
        data: required Vec<Booking> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Booking>, total: i64, has_more: bool)
}

/// The envelope of a booking.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingResponse {
    pub data: Booking,
}

object! {
    BookingResponse { data: required Booking as large = "data" }
    new(data: Booking)
}

/// A one-time payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Payment {
    pub id: String,
    pub status: PaymentStatus,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The total in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The amount still to be paid.
    pub amount_due: Option<MinorUnits>,
    /// The amount that was paid.
    pub amount_paid: Option<MinorUnits>,
    /// The amount that was refunded.
    pub amount_refunded: Option<MinorUnits>,
    /// The amount without tax.
    pub amount_excluding_tax: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Vec<Option<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub discount: Option<AppliedDiscount>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    /// Answers to the fields of the page.
    pub fields: Option<Vec<FieldAnswer>>,
    pub payment_method: Option<PaymentMethod>,
    pub payment_option: Option<ChosenPaymentOption>,
    /// The error of the payment.
    pub payment_error: Option<String>,
    pub order_id: Option<String>,
    pub order_status: Option<OrderStatus>,
    pub invoice_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<String>>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of cancellation, in text form.
    pub canceled_at: Option<String>,
    pub canceled_by: Option<String>,
    pub canceled_reason: Option<String>,
    /// The time of the last refund.
    pub last_refund_at: Option<DateTime<FixedOffset>>,
    /// The reason for the last refund.
    pub last_refund_reason: Option<String>,
    /// A note on the last refund.
    pub last_refund_reason_note: Option<String>,
    /// Whether it was bought as an upsell.
    pub upsell: Option<bool>,
    pub upsell_charge_id: Option<String>,
    /// The id of the page that offered the upsell.
    pub upsell_page_id: Option<String>,
    pub upsell_subscription_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    pub stripe_charge_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_tax_calculation_id: Option<String>,
    pub stripe_tax_transaction_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    pub product_id: Option<String>,
    pub product_title: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    pub price_id: Option<String>,
    /// A copy of the price that was paid.
    pub price_snapshot: Option<PriceSnapshot>,
    pub product_price: Option<MinorUnits>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    pub pay_what_you_want_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// The id of the license key.
    pub license_key_id: Option<String>,
    pub variants: Option<Vec<PaymentVariant>>,
}

object! {
    Payment {
        id: required String = "id", status: required PaymentStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: required Vec<Option<TaxBreakdown>> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource", fees: optional Vec<AppliedFee> = "fees",
        coupon: optional AppliedCoupon = "coupon", discount: optional AppliedDiscount = "discount",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_option: optional ChosenPaymentOption = "paymentOption",
        payment_error: optional String = "paymentError", order_id: optional String = "orderId",
        order_status: optional OrderStatus = "orderStatus",
        invoice_id: optional String = "invoiceId", page_id: optional String = "pageId",
        page_slug: optional String = "pageSlug", seller_id: optional String = "sellerId",
        session_id: optional String = "sessionId", visit_id: optional String = "visitId",
        transaction_ids: optional Vec<String> = "transactionIds",
        is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        canceled_at: optional String = "canceledAt", canceled_by: optional String = "canceledBy",
        canceled_reason: optional String = "canceledReason",
        last_refund_at: optional DateTime<FixedOffset> as date = "lastRefundAt",
        last_refund_reason: optional String = "lastRefundReason",
        last_refund_reason_note: optional String = "lastRefundReasonNote",
        upsell: optional bool = "upsell", upsell_charge_id: optional String = "upsellChargeId",
        upsell_page_id: optional String = "upsellPageId",
        upsell_subscription_id: optional String = "upsellSubscriptionId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        stripe_charge_id: optional String = "stripeChargeId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_tax_calculation_id: optional String = "stripeTaxCalculationId",
        stripe_tax_transaction_id: optional String = "stripeTaxTransactionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        product_id: optional String = "productId", product_title: optional String = "productTitle",
        sku: optional String = "sku", quantity: optional i64 = "quantity",
        price_id: optional String = "priceId",
        price_snapshot: optional PriceSnapshot = "priceSnapshot",
        product_price: optional MinorUnits = "productPrice",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want_price: optional MinorUnits = "payWhatYouWantPrice",
        setup_fee: optional MinorUnits = "setupFee",
        license_key_id: optional String = "licenseKeyId",
        variants: optional Vec<PaymentVariant> = "variants",
    }
    new(
        id: impl Into<String>, status: PaymentStatus, amount: MinorUnits,
        tax_breakdown: Vec<Option<TaxBreakdown>>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// The options selected in a variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentVariant {
    pub variant_id: Option<String>,
    pub name: Option<String>,
    pub reference: Option<String>,
    pub selection_type: Option<SelectionType>,
    pub selected_options: Option<Vec<PaymentVariantOption>>,
}

object! {
    PaymentVariant {
        variant_id: optional String = "variantId", name: optional String = "name",
        reference: optional String = "reference",
        selection_type: optional SelectionType = "selectionType",
        selected_options: optional Vec<PaymentVariantOption> = "selectedOptions",
    }
}

/// An option that was selected.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentVariantOption {
    pub option_id: Option<String>,
    pub option_name: Option<String>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Option<MinorUnits>,
    /// The amount that the option adds, before discounts.
    pub original_additional_charge_amount: Option<MinorUnits>,
    pub discount: Option<AppliedDiscount>,
}

object! {
    PaymentVariantOption {
        option_id: optional String = "optionId", option_name: optional String = "optionName",
        sku: optional String = "sku", quantity: optional i64 = "quantity",
        additional_charge_amount: optional MinorUnits = "additionalChargeAmount",
        original_additional_charge_amount: optional MinorUnits = "originalAdditionalChargeAmount",
        discount: optional AppliedDiscount = "discount",
    }
}

/// One page of payments.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentList {
    pub data: Vec<Payment>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    PaymentList {
        data: required Vec<Payment> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Payment>, total: i64, has_more: bool)
}

/// The envelope of a payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentResponse {
    pub data: Payment,
}

object! {
    PaymentResponse { data: required Payment as large = "data" }
    new(data: Payment)
}

/// A copy of a price, made when it was paid.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PriceSnapshot {
    pub price_id: Option<String>,
    pub label: Option<String>,
    pub description: Option<String>,
    pub reference: Option<String>,
    /// A short text to highlight the price.
    pub badge: Option<String>,
    pub billing_type: Option<String>,
    pub amount: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Option<bool>,
    /// The billing interval of a subscription.
    pub recurring: Option<Recurring>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Option<PaymentPlan>,
    pub managed_in_stripe: Option<bool>,
    pub stripe_price_id: Option<String>,
    pub stripe_price_livemode: Option<bool>,
}

object! {
    PriceSnapshot {
        price_id: optional String = "priceId", label: optional String = "label",
        description: optional String = "description", reference: optional String = "reference",
        badge: optional String = "badge", billing_type: optional String = "billingType",
        amount: optional MinorUnits = "amount", currency: optional Currency = "currency",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want: optional bool = "payWhatYouWant",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        setup_fee: optional MinorUnits = "setupFee",
        setup_fee_multiplies_with_quantity: optional bool = "setupFeeMultipliesWithQuantity",
        recurring: optional Recurring = "recurring",
        payment_plan: optional PaymentPlan = "paymentPlan",
        managed_in_stripe: optional bool = "managedInStripe",
        stripe_price_id: optional String = "stripePriceId",
        stripe_price_livemode: optional bool = "stripePriceLivemode",
    }
}

/// A discount code.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Coupon {
    pub id: String,
    pub label: String,
    pub code: String,
    pub duration: CouponDuration,
    /// Number of months that a `repeating` coupon applies.
    pub duration_in_months: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    /// How often the coupon can be redeemed.
    pub max_redemptions: Option<i64>,
    /// How often the coupon was redeemed.
    pub times_redeemed: i64,
    /// Until when the coupon can be redeemed.
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages it is limited to.
    pub page_ids: Option<Vec<String>>,
    /// The ticket types it is limited to.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
    pub deleted: bool,
    pub seller_id: String,
    pub stripe_coupon_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Coupon {
        id: required String = "id", label: required String = "label",
        code: required String = "code", duration: required CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths",
        amount_off: optional MinorUnits = "amountOff", currency: optional Currency = "currency",
        percent_off: optional f64 = "percentOff",
        applies_to_setup_fee: optional bool = "appliesToSetupFee",
        max_redemptions: optional i64 = "maxRedemptions",
        times_redeemed: required i64 = "timesRedeemed",
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy",
        page_ids: optional Vec<String> = "pageIds",
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds",
        deleted: required bool = "deleted", seller_id: required String = "sellerId",
        stripe_coupon_id: optional String = "stripeCouponId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, label: impl Into<String>, code: impl Into<String>,
        duration: CouponDuration, times_redeemed: i64, deleted: bool, seller_id: impl Into<String>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// A coupon to create. It has either `percentOff`, or `amountOff` and `currency`.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCoupon {
    /// The name shown to buyers.
    ///
    /// At least 1 character.
    pub label: String,
    /// The code that buyers enter.
    ///
    /// At least 1 character. Pattern `^[A-Za-z0-9_-]+$`.
    pub code: String,
    pub duration: CouponDuration,
    /// Number of months that a `repeating` coupon applies.
    ///
    /// More than 0.
    pub duration_in_months: Option<i64>,
    /// The discount in the smallest unit of `currency`.
    ///
    /// At least 1. At most 99999999.
    pub amount_off: Option<i64>,
    pub currency: Option<CouponCurrency>,
    /// The discount in percent.
    ///
    /// At least 1. At most 100.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    /// How often the coupon can be redeemed.
    ///
    /// At least 0.
    pub max_redemptions: Option<i64>,
    /// Until when the coupon can be redeemed.
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages to limit it to.
    pub page_ids: Option<Vec<ObjectId>>,
    /// The ticket types to limit it to.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
}

object! {
    NewCoupon {
        label: required String = "label", code: required String = "code",
        duration: required CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths" set(duration_in_months: i64),
        amount_off: optional i64 = "amountOff" set(amount_off: i64),
        currency: optional CouponCurrency = "currency" set(currency: into CouponCurrency),
        percent_off: optional f64 = "percentOff" set(percent_off: f64),
        applies_to_setup_fee: optional bool = "appliesToSetupFee" set(applies_to_setup_fee: bool),
        max_redemptions: optional i64 = "maxRedemptions" set(max_redemptions: i64),
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy" set(redeem_by: DateTime<FixedOffset>),
        page_ids: optional Vec<ObjectId> = "pageIds" set(page_ids: list into ObjectId),
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds" set(ticket_type_ids: list into ObjectId),
    }
    new(label: impl Into<String>, code: impl Into<String>, duration: CouponDuration)
}

/// Changes to a coupon. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CouponUpdate {
    /// At least 1 character.
    pub label: Option<String>,
    /// At least 0.
    pub max_redemptions: Option<i64>,
    pub redeem_by: Option<DateTime<FixedOffset>>,
    /// The pages to limit it to. An empty list removes the limit.
    pub page_ids: Option<Vec<ObjectId>>,
    /// The ticket types to limit it to. An empty list removes the limit.
    pub ticket_type_ids: Option<Vec<ObjectId>>,
    pub deleted: Option<bool>,
}

object! {
    CouponUpdate {
        label: optional String = "label" set(label: into String),
        max_redemptions: optional i64 = "maxRedemptions" set(max_redemptions: i64),
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy" set(redeem_by: DateTime<FixedOffset>),
        page_ids: optional Vec<ObjectId> = "pageIds" set(page_ids: list into ObjectId),
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds" set(ticket_type_ids: list into ObjectId),
        deleted: optional bool = "deleted" set(deleted: bool),
    }
}

/// One page of coupons.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponList {
    pub data: Vec<Coupon>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CouponList {
        data: required Vec<Coupon> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Coupon>, total: i64, has_more: bool)
}

/// The envelope of a coupon.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CouponResponse {
    pub data: Coupon,
}

object! {
    CouponResponse { data: required Coupon = "data" }
    new(data: Coupon)
}

/// A customer of the store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    pub id: String,
    pub email: String,
    pub name: Option<String>,
    pub phone: Option<String>,
    pub company_name: Option<String>,
    /// The email address for invoices.
    pub billing_email: Option<String>,
    pub address: Option<Address>,
    pub shipping: Option<CustomerShipping>,
    /// The tax id.
    pub tax_id: Option<String>,
    /// The type of the tax id.
    pub tax_id_type: Option<String>,
    pub seller_id: String,
    pub stripe_customer_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Customer {
        id: required String = "id", email: required String = "email",
        name: optional String = "name", phone: optional String = "phone",
        company_name: optional String = "companyName",
        billing_email: optional String = "billingEmail", address: optional Address = "address",
        shipping: optional CustomerShipping = "shipping", tax_id: optional String = "taxId",
        tax_id_type: optional String = "taxIdType", seller_id: required String = "sellerId",
        stripe_customer_id: optional String = "stripeCustomerId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, email: impl Into<String>, seller_id: impl Into<String>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// The shipping details of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerShipping {
    pub name: Option<String>,
    pub phone: Option<String>,
    pub address: Option<Address>,
}

object! {
    CustomerShipping {
        name: optional String = "name", phone: optional String = "phone",
        address: optional Address = "address",
    }
}

/// Changes to a customer. Absent members are kept, `null` clears.
///
/// At least 1 member.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomerUpdate {
    pub email: Option<String>,
    /// At least 1 character.
    pub name: Patch<String>,
    /// At least 1 character.
    pub phone: Patch<String>,
    /// At least 1 character.
    pub company_name: Patch<String>,
    pub billing_email: Patch<String>,
    pub address: Patch<AddressInput>,
    pub shipping: Patch<CustomerShippingInput>,
}

object! {
    CustomerUpdate {
        email: optional String = "email" set(email: into String),
        name: patch String = "name" set(name: into String) null(name_null),
        phone: patch String = "phone" set(phone: into String) null(phone_null),
        company_name: patch String = "companyName" set(company_name: into String) null(company_name_null),
        billing_email: patch String = "billingEmail" set(billing_email: into String) null(billing_email_null),
        address: patch AddressInput = "address" set(address: AddressInput) null(address_null),
        shipping: patch CustomerShippingInput = "shipping" set(shipping: CustomerShippingInput) null(shipping_null),
    }
}

/// A postal address.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddressInput {
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
}

object! {
    AddressInput {
        line1: optional String = "line1" set(line1: into String),
        line2: optional String = "line2" set(line2: into String),
        postal_code: optional String = "postalCode" set(postal_code: into String),
        city: optional String = "city" set(city: into String),
        state: optional String = "state" set(state: into String),
        country: optional String = "country" set(country: into String),
    }
}

/// The shipping details of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CustomerShippingInput {
    /// At least 1 character.
    pub name: Patch<String>,
    /// At least 1 character.
    pub phone: Patch<String>,
    pub address: Patch<AddressInput>,
}

object! {
    CustomerShippingInput {
        name: patch String = "name" set(name: into String) null(name_null),
        phone: patch String = "phone" set(phone: into String) null(phone_null),
        address: patch AddressInput = "address" set(address: AddressInput) null(address_null),
    }
}

/// One page of customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    pub data: Vec<Customer>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CustomerList {
        data: required Vec<Customer> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Customer>, total: i64, has_more: bool)
}

/// The envelope of a customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerResponse {
    pub data: Customer,
}

object! {
    CustomerResponse { data: required Customer = "data" }
    new(data: Customer)
}

/// A form field of a page.
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
        id: impl Into<String>, label: impl Into<String>, element: FieldElement, required: bool,
        order: f64, created_at: impl Into<String>, updated_at: impl Into<String>,
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldValueInput {
    pub enabled: Patch<bool>,
    pub value: Patch<String>,
}

object! {
    FieldValueInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        value: patch String = "value" set(value: into String) null(value_null),
    }
}

/// Limits the countries that can be selected.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CountryLimitInput {
    pub enabled: Patch<bool>,
    /// Two-letter codes of countries.
    pub countries: Patch<Vec<String>>,
}

object! {
    CountryLimitInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        countries: patch Vec<String> = "countries" set(countries: list into String) null(countries_null),
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
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        comparison: patch Comparison = "comparison" set(comparison: into Comparison) null(comparison_null),
        value: patch String = "value" set(value: into String) null(value_null),
        element: patch FieldConditionElementInput = "element" set(element: FieldConditionElementInput) null(element_null),
    }
}

/// The field that a condition refers to.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldConditionElement {
    /// The id of the field, or its temporary `key` within the same request.
    pub element_id: Option<String>,
    pub element_title: Option<String>,
    /// Always `field`, where it has a value.
    pub element_type: Option<Constant>,
}

object! {
    FieldConditionElement {
        element_id: optional String = "elementId", element_title: optional String = "elementTitle",
        element_type: optional Constant = "elementType",
    }
}

/// The field that a condition refers to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FieldConditionElementInput {
    /// The id of the field, or its temporary `key` within the same request.
    pub element_id: Patch<String>,
    pub element_title: Patch<String>,
    /// Always `field`, where it has a value.
    pub element_type: Patch<Constant>,
}

object! {
    FieldConditionElementInput {
        element_id: patch String = "elementId" set(element_id: into String) null(element_id_null),
        element_title: patch String = "elementTitle" set(element_title: into String) null(element_title_null),
        element_type: patch Constant = "elementType" set(element_type: is "field") null(element_type_null),
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
        key: patch String = "key" set(key: into String) null(key_null),
        value: patch String = "value" set(value: into String) null(value_null),
    }
    new(label: impl Into<String>)
}

/// A form field to add to a page.
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
        element: patch FieldElement = "element" set(element: into FieldElement) null(element_null),
        r#type: patch FieldDataType = "type" set(r#type: into FieldDataType) null(type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        order: patch i64 = "order" set(order: i64) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        description: patch String = "description" set(description: into String) null(description_null),
        placeholder: patch String = "placeholder" set(placeholder: into String) null(placeholder_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        options: patch Vec<FieldOptionInput> = "options" set(options: list FieldOptionInput) null(options_null),
        default_value: patch FieldValueInput = "defaultValue" set(default_value: FieldValueInput) null(default_value_null),
        min_value: patch FieldValueInput = "minValue" set(min_value: FieldValueInput) null(min_value_null),
        max_value: patch FieldValueInput = "maxValue" set(max_value: FieldValueInput) null(max_value_null),
        collect: patch AddressCollection = "collect" set(collect: into AddressCollection) null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone" set(collect_shipping_phone: bool) null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry" set(default_country: into String) null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries" set(limit_allowed_countries: CountryLimitInput) null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries" set(limit_billing_countries: CountryLimitInput) null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries" set(limit_shipping_countries: CountryLimitInput) null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode" set(show_selected_dial_code: bool) null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic" set(show_hide_logic: FieldConditionInput) null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// A form field of a page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewPageField {
    /// 1 to 200 characters.
    pub label: String,
    /// A temporary name, for references to the field within the same request. It is not stored.
    pub key: Patch<String>,
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
    NewPageField {
        label: required String = "label",
        key: patch String = "key" set(key: into String) null(key_null),
        element: patch FieldElement = "element" set(element: into FieldElement) null(element_null),
        r#type: patch FieldDataType = "type" set(r#type: into FieldDataType) null(type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        order: patch i64 = "order" set(order: i64) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        description: patch String = "description" set(description: into String) null(description_null),
        placeholder: patch String = "placeholder" set(placeholder: into String) null(placeholder_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        options: patch Vec<FieldOptionInput> = "options" set(options: list FieldOptionInput) null(options_null),
        default_value: patch FieldValueInput = "defaultValue" set(default_value: FieldValueInput) null(default_value_null),
        min_value: patch FieldValueInput = "minValue" set(min_value: FieldValueInput) null(min_value_null),
        max_value: patch FieldValueInput = "maxValue" set(max_value: FieldValueInput) null(max_value_null),
        collect: patch AddressCollection = "collect" set(collect: into AddressCollection) null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone" set(collect_shipping_phone: bool) null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry" set(default_country: into String) null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries" set(limit_allowed_countries: CountryLimitInput) null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries" set(limit_billing_countries: CountryLimitInput) null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries" set(limit_shipping_countries: CountryLimitInput) null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode" set(show_selected_dial_code: bool) null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic" set(show_hide_logic: FieldConditionInput) null(show_hide_logic_null),
    }
    new(label: impl Into<String>)
}

/// Changes to a field. Absent members are kept.
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
        label: optional String = "label" set(label: into String),
        element: patch FieldElement = "element" set(element: into FieldElement) null(element_null),
        r#type: patch FieldDataType = "type" set(r#type: into FieldDataType) null(type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        order: patch i64 = "order" set(order: i64) null(order_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        description: patch String = "description" set(description: into String) null(description_null),
        placeholder: patch String = "placeholder" set(placeholder: into String) null(placeholder_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        options: patch Vec<FieldOptionInput> = "options" set(options: list FieldOptionInput) null(options_null),
        default_value: patch FieldValueInput = "defaultValue" set(default_value: FieldValueInput) null(default_value_null),
        min_value: patch FieldValueInput = "minValue" set(min_value: FieldValueInput) null(min_value_null),
        max_value: patch FieldValueInput = "maxValue" set(max_value: FieldValueInput) null(max_value_null),
        collect: patch AddressCollection = "collect" set(collect: into AddressCollection) null(collect_null),
        collect_shipping_phone: patch bool = "collectShippingPhone" set(collect_shipping_phone: bool) null(collect_shipping_phone_null),
        default_country: patch String = "defaultCountry" set(default_country: into String) null(default_country_null),
        limit_allowed_countries: patch CountryLimitInput = "limitAllowedCountries" set(limit_allowed_countries: CountryLimitInput) null(limit_allowed_countries_null),
        limit_billing_countries: patch CountryLimitInput = "limitBillingCountries" set(limit_billing_countries: CountryLimitInput) null(limit_billing_countries_null),
        limit_shipping_countries: patch CountryLimitInput = "limitShippingCountries" set(limit_shipping_countries: CountryLimitInput) null(limit_shipping_countries_null),
        show_selected_dial_code: patch bool = "showSelectedDialCode" set(show_selected_dial_code: bool) null(show_selected_dial_code_null),
        show_hide_logic: patch FieldConditionInput = "showHideLogic" set(show_hide_logic: FieldConditionInput) null(show_hide_logic_null),
    }
}

/// The fields of a page.
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FieldResponse {
    pub data: Field,
}

object! {
    FieldResponse { data: required Field = "data" }
    new(data: Field)
}

/// Common members of all pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageBase {
    pub id: ObjectId,
    pub name: Option<String>,
    /// The last part of the page's URL.
    pub slug: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
    pub status: PageStatus,
    pub seller_id: ObjectId,
    pub locale: Option<String>,
    pub images: Option<Vec<PageImage>>,
    pub fields: Option<Vec<Field>>,
    /// Funnel steps after payment.
    pub funnel_steps: Option<Vec<FunnelStep>>,
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<Redirect>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// The number of visits.
    pub visit_count: Option<i64>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    PageBase {
        id: required ObjectId = "id", name: optional String = "name",
        slug: optional String = "slug", url: optional String = "url",
        status: required PageStatus = "status", seller_id: required ObjectId = "sellerId",
        locale: optional String = "locale", images: optional Vec<PageImage> = "images",
        fields: optional Vec<Field> = "fields",
        funnel_steps: optional Vec<FunnelStep> = "funnelSteps",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional Redirect = "redirect",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes", visit_count: optional i64 = "visitCount",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, status: PageStatus, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// A redirect to a URL.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Redirect {
    pub enabled: Option<bool>,
    pub url: Option<String>,
}

object! { Redirect { enabled: optional bool = "enabled", url: optional String = "url" } }

/// A redirect to a URL.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectInput {
    pub enabled: Patch<bool>,
    pub url: Patch<String>,
}

object! {
    RedirectInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        url: patch String = "url" set(url: into String) null(url_null),
    }
}

/// Common members of checkout and event pages.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidPageBase {
    pub payment_methods: Option<PaymentMethods>,
    pub payment_options: Option<Vec<PaymentOption>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFee>>,
    pub tax: Option<TaxSettings>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonment>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    PaidPageBase {
        payment_methods: optional PaymentMethods = "paymentMethods",
        payment_options: optional Vec<PaymentOption> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFee> = "fees", tax: optional TaxSettings = "tax",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonment = "checkoutAbandonment",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
}

/// Payment methods of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentMethods {
    pub stripe: Option<StripeMethods>,
}

object! { PaymentMethods { stripe: optional StripeMethods = "stripe" } }

/// Payment methods of a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentMethodsInput {
    pub stripe: Patch<StripeMethodsInput>,
}

object! {
    PaymentMethodsInput {
        stripe: patch StripeMethodsInput = "stripe" set(stripe: StripeMethodsInput) null(stripe_null),
    }
}

/// Payment methods of Stripe.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StripeMethodsInput {
    pub card: Patch<ToggleInput>,
    /// Apple Pay and Google Pay.
    pub agpay: Patch<WalletMethodInput>,
    pub multiple: Patch<ToggleInput>,
}

object! {
    StripeMethodsInput {
        card: patch ToggleInput = "card" set(card: ToggleInput) null(card_null),
        agpay: patch WalletMethodInput = "agpay" set(agpay: WalletMethodInput) null(agpay_null),
        multiple: patch ToggleInput = "multiple" set(multiple: ToggleInput) null(multiple_null),
    }
}

/// Settings of wallets.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WalletMethodInput {
    pub enabled: Patch<bool>,
    pub mode: Patch<PaymentMode>,
}

object! {
    WalletMethodInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        mode: patch PaymentMode = "mode" set(mode: into PaymentMode) null(mode_null),
    }
}

/// A payment option of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentOption {
    pub r#type: Option<PaymentOptionType>,
    pub name: Option<String>,
    pub description: Option<String>,
    /// Instructions for the buyer.
    pub instructions: Option<String>,
    pub enabled: Option<bool>,
    /// Whether to show a button for payment.
    pub show_payment_button: Option<bool>,
    pub manual_type: Option<ManualPaymentType>,
    /// The amount to pay at checkout, for `partial`.
    pub partial_amount: Option<MinorUnits>,
}

object! {
    PaymentOption {
        r#type: optional PaymentOptionType = "type", name: optional String = "name",
        description: optional String = "description",
        instructions: optional String = "instructions", enabled: optional bool = "enabled",
        show_payment_button: optional bool = "showPaymentButton",
        manual_type: optional ManualPaymentType = "manualType",
        partial_amount: optional MinorUnits = "partialAmount",
    }
}

/// A payment option of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentOptionInput {
    pub r#type: PaymentOptionType,
    pub name: String,
    pub description: Patch<String>,
    /// Instructions for the buyer.
    pub instructions: Patch<String>,
    pub enabled: Patch<bool>,
    /// Whether to show a button for payment.
    pub show_payment_button: Patch<bool>,
    pub manual_type: Patch<ManualPaymentType>,
    /// The amount to pay at checkout, for `partial`.
    pub partial_amount: Patch<i64>,
}

object! {
    PaymentOptionInput {
        r#type: required PaymentOptionType = "type", name: required String = "name",
        description: patch String = "description" set(description: into String) null(description_null),
        instructions: patch String = "instructions" set(instructions: into String) null(instructions_null),
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        show_payment_button: patch bool = "showPaymentButton" set(show_payment_button: bool) null(show_payment_button_null),
        manual_type: patch ManualPaymentType = "manualType" set(manual_type: into ManualPaymentType) null(manual_type_null),
        partial_amount: patch i64 = "partialAmount" set(partial_amount: i64) null(partial_amount_null),
    }
    new(r#type: PaymentOptionType, name: impl Into<String>)
}

/// A fee added on a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    /// Whether the fee applies to `paymentMethods` only.
    pub apply_to_specific_payment_methods: Option<bool>,
    pub payment_methods: Option<Vec<PaymentMethodType>>,
    /// Whether the fee is charged for each unit.
    pub multiply_by_quantity: Option<bool>,
    /// Whether the fee is charged for each ticket.
    pub multiply_by_tickets: Option<bool>,
}

object! {
    PageFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        apply_to_specific_payment_methods: optional bool = "applyToSpecificPaymentMethods",
        payment_methods: optional Vec<PaymentMethodType> = "paymentMethods",
        multiply_by_quantity: optional bool = "multiplyByQuantity",
        multiply_by_tickets: optional bool = "multiplyByTickets",
    }
}

/// A fee to add on a page.
#[derive(Clone, Debug, PartialEq)]
pub struct PageFeeInput {
    pub name: String,
    /// At least 0. At most 99999999.
    pub amount: Patch<i64>,
    /// A rate in percent.
    ///
    /// At least 0.
    pub percentage: Patch<f64>,
    /// Whether the fee applies to `paymentMethods` only.
    pub apply_to_specific_payment_methods: Patch<bool>,
    pub payment_methods: Patch<Vec<PaymentMethodType>>,
    /// Whether the fee is charged for each unit.
    pub multiply_by_quantity: Patch<bool>,
    /// Whether the fee is charged for each ticket.
    pub multiply_by_tickets: Patch<bool>,
}

object! {
    PageFeeInput {
        name: required String = "name",
        amount: patch i64 = "amount" set(amount: i64) null(amount_null),
        percentage: patch f64 = "percentage" set(percentage: f64) null(percentage_null),
        apply_to_specific_payment_methods: patch bool = "applyToSpecificPaymentMethods" set(apply_to_specific_payment_methods: bool) null(apply_to_specific_payment_methods_null),
        payment_methods: patch Vec<PaymentMethodType> = "paymentMethods" set(payment_methods: list into PaymentMethodType) null(payment_methods_null),
        multiply_by_quantity: patch bool = "multiplyByQuantity" set(multiply_by_quantity: bool) null(multiply_by_quantity_null),
        multiply_by_tickets: patch bool = "multiplyByTickets" set(multiply_by_tickets: bool) null(multiply_by_tickets_null),
    }
    new(name: impl Into<String>)
}

/// Tax settings of a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TaxSettings {
    pub enabled: Option<bool>,
    pub mode: Option<TaxMode>,
}

object! { TaxSettings { enabled: optional bool = "enabled", mode: optional TaxMode = "mode" } }

/// Tax settings of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct TaxSettingsInput {
    pub enabled: bool,
    pub mode: Option<TaxMode>,
}

object! {
    TaxSettingsInput {
        enabled: required bool = "enabled", mode: optional TaxMode = "mode" set(mode: into TaxMode),
    }
    new(enabled: bool)
}

/// Invoice settings of a page.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct InvoiceSettingsInput {
    pub additional_information: Patch<AdditionalInformationInput>,
    /// Bank details to print on invoices.
    pub bank_details: Patch<String>,
    pub due_days: Patch<DueDaysInput>,
}

object! {
    InvoiceSettingsInput {
        additional_information: patch AdditionalInformationInput = "additionalInformation" set(additional_information: AdditionalInformationInput) null(additional_information_null),
        bank_details: patch String = "bankDetails" set(bank_details: into String) null(bank_details_null),
        due_days: patch DueDaysInput = "dueDays" set(due_days: DueDaysInput) null(due_days_null),
    }
}

/// Additional text on invoices.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AdditionalInformationInput {
    pub enabled: Patch<bool>,
    pub title: Patch<String>,
    pub message: Patch<String>,
}

object! {
    AdditionalInformationInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        title: patch String = "title" set(title: into String) null(title_null),
        message: patch String = "message" set(message: into String) null(message_null),
    }
}

/// When invoices are due.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DueDays {
    pub enabled: Option<bool>,
    /// The number of days.
    pub days: Option<i64>,
}

object! { DueDays { enabled: optional bool = "enabled", days: optional i64 = "days" } }

/// When invoices are due.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DueDaysInput {
    pub enabled: Patch<bool>,
    /// The number of days.
    pub days: Patch<i64>,
}

object! {
    DueDaysInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        days: patch i64 = "days" set(days: i64) null(days_null),
    }
}

/// Follow-up of abandoned checkouts.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutAbandonment {
    /// Whether no reminders are sent.
    pub disable_emails: Option<bool>,
    /// The reminders to send.
    pub email_reminders: Option<BTreeMap<String, EmailReminder>>,
    /// Whether emails show the store's logo.
    pub show_store_logo: Option<bool>,
    /// Whether emails show the store's name.
    pub show_store_name: Option<bool>,
}

object! {
    CheckoutAbandonment {
        disable_emails: optional bool = "disableEmails",
        email_reminders: optional BTreeMap<String, EmailReminder> = "emailReminders",
        show_store_logo: optional bool = "showStoreLogo",
        show_store_name: optional bool = "showStoreName",
    }
}

/// Follow-up of abandoned checkouts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutAbandonmentInput {
    /// Whether no reminders are sent.
    pub disable_emails: Patch<bool>,
    /// The reminders to send.
    pub email_reminders: Patch<EmailRemindersInput>,
    /// Whether emails show the store's logo.
    pub show_store_logo: Patch<bool>,
    /// Whether emails show the store's name.
    pub show_store_name: Patch<bool>,
}

object! {
    CheckoutAbandonmentInput {
        disable_emails: patch bool = "disableEmails" set(disable_emails: bool) null(disable_emails_null),
        email_reminders: patch EmailRemindersInput = "emailReminders" set(email_reminders: EmailRemindersInput) null(email_reminders_null),
        show_store_logo: patch bool = "showStoreLogo" set(show_store_logo: bool) null(show_store_logo_null),
        show_store_name: patch bool = "showStoreName" set(show_store_name: bool) null(show_store_name_null),
    }
}

/// The reminders of abandoned checkouts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EmailRemindersInput {
    pub reminder1: Option<EmailReminder>,
    pub reminder2: Option<EmailReminder>,
    pub reminder3: Option<EmailReminder>,
}

object! {
    EmailRemindersInput {
        reminder1: optional EmailReminder = "reminder1" set(reminder1: EmailReminder),
        reminder2: optional EmailReminder = "reminder2" set(reminder2: EmailReminder),
        reminder3: optional EmailReminder = "reminder3" set(reminder3: EmailReminder),
    }
}

/// An email that reminds of an abandoned checkout.
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
        subject: optional String = "subject" set(subject: into String),
        body: optional String = "body" set(body: into String),
        button_text: optional String = "buttonText" set(button_text: into String),
    }
    new(customize_email: bool)
}

/// A step that follows the payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FunnelStep {
    Checkout(CheckoutStep),
    Upsell(Box<UpsellStep>),
    Confirmation(Box<ConfirmationStep>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    FunnelStep by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
}

/// A path segment of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectPathPart {
    /// The identifier of the field.
    pub identifier: Option<String>,
    pub key: Option<String>,
}

object! {
    RedirectPathPart { identifier: optional String = "identifier", key: optional String = "key" }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectQueryPart {
    /// The identifier of the field.
    pub identifier: Option<String>,
    pub key: Option<String>,
    /// The name of the query parameter.
    pub parameter: Option<String>,
}

object! {
    RedirectQueryPart {
        identifier: optional String = "identifier", key: optional String = "key",
        parameter: optional String = "parameter",
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<CheckoutStepConfig>,
}

object! {
    CheckoutStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional CheckoutStepConfig = "config",
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutStepConfig {
    pub page_id: Option<String>,
}

object! { CheckoutStepConfig { page_id: optional String = "pageId" } }

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<UpsellStepConfig>,
}

object! {
    UpsellStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional UpsellStepConfig = "config",
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellStepConfig {
    pub action: Option<UpsellAction>,
    pub page_id: Option<String>,
    pub redirect: Option<UpsellRedirect>,
}

object! {
    UpsellStepConfig {
        action: optional UpsellAction = "action", page_id: optional String = "pageId",
        redirect: optional UpsellRedirect = "redirect",
    }
}

/// The redirect of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpsellRedirect {
    pub url: Option<String>,
    pub path: Option<Vec<RedirectPathPart>>,
    pub query: Option<Vec<RedirectQueryPart>>,
}

object! {
    UpsellRedirect {
        url: optional String = "url", path: optional Vec<RedirectPathPart> = "path",
        query: optional Vec<RedirectQueryPart> = "query",
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationStep {
    pub enabled: Option<bool>,
    pub order: Option<f64>,
    pub config: Option<ConfirmationStepConfig>,
}

object! {
    ConfirmationStep {
        enabled: optional bool = "enabled", order: optional f64 = "order",
        config: optional ConfirmationStepConfig = "config",
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfirmationStepConfig {
    pub action: Option<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
}

object! {
    ConfirmationStepConfig {
        action: optional AfterPaymentAction = "action",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
    }
}

/// A funnel step of a page to create.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NewFunnelStep {
    Checkout(NewCheckoutStep),
    Upsell(Box<NewUpsellStep>),
    Confirmation(Box<NewConfirmationStep>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    NewFunnelStep by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
}

/// A path segment of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewRedirectPathPart {
    /// The temporary key of the field.
    pub field_key: Patch<String>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
}

object! {
    NewRedirectPathPart {
        field_key: patch String = "fieldKey" set(field_key: into String) null(field_key_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
    }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewRedirectQueryPart {
    /// The temporary key of the field.
    pub field_key: Patch<String>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
    /// The name of the query parameter.
    pub parameter: Patch<String>,
}

object! {
    NewRedirectQueryPart {
        field_key: patch String = "fieldKey" set(field_key: into String) null(field_key_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
        parameter: patch String = "parameter" set(parameter: into String) null(parameter_null),
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewCheckoutStepConfig>,
}

object! {
    NewCheckoutStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewCheckoutStepConfig = "config" set(config: NewCheckoutStepConfig) null(config_null),
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewCheckoutStepConfig {
    pub page_id: Patch<String>,
}

object! {
    NewCheckoutStepConfig {
        page_id: patch String = "pageId" set(page_id: into String) null(page_id_null),
    }
}

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewUpsellStepConfig>,
}

object! {
    NewUpsellStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewUpsellStepConfig = "config" set(config: NewUpsellStepConfig) null(config_null),
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellStepConfig {
    pub action: Patch<UpsellAction>,
    pub page_id: Patch<String>,
    pub redirect: Patch<NewUpsellRedirect>,
}

object! {
    NewUpsellStepConfig {
        action: patch UpsellAction = "action" set(action: into UpsellAction) null(action_null),
        page_id: patch String = "pageId" set(page_id: into String) null(page_id_null),
        redirect: patch NewUpsellRedirect = "redirect" set(redirect: NewUpsellRedirect) null(redirect_null),
    }
}

/// The redirect of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewUpsellRedirect {
    pub url: Patch<String>,
    pub path: Patch<Vec<NewRedirectPathPart>>,
    pub query: Patch<Vec<NewRedirectQueryPart>>,
}

object! {
    NewUpsellRedirect {
        url: patch String = "url" set(url: into String) null(url_null),
        path: patch Vec<NewRedirectPathPart> = "path" set(path: list NewRedirectPathPart) null(path_null),
        query: patch Vec<NewRedirectQueryPart> = "query" set(query: list NewRedirectQueryPart) null(query_null),
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewConfirmationStep {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<NewConfirmationStepConfig>,
}

object! {
    NewConfirmationStep {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch NewConfirmationStepConfig = "config" set(config: NewConfirmationStepConfig) null(config_null),
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewConfirmationStepConfig {
    pub action: Patch<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
}

object! {
    NewConfirmationStepConfig {
        action: patch AfterPaymentAction = "action" set(action: into AfterPaymentAction) null(action_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
    }
}

/// A funnel step of an existing page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FunnelStepUpdate {
    Checkout(CheckoutStepUpdate),
    Upsell(Box<UpsellStepUpdate>),
    Confirmation(Box<ConfirmationStepUpdate>),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    FunnelStepUpdate by "type" {
        Checkout = "checkout", Upsell = "upsell", Confirmation = "confirmation",
    } else Unknown
}

/// A path segment of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectPathPartUpdate {
    /// The id of the field.
    pub field_id: Patch<ObjectId>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
}

object! {
    RedirectPathPartUpdate {
        field_id: patch ObjectId = "fieldId" set(field_id: into ObjectId) null(field_id_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
    }
}

/// A query parameter of a redirect URL, filled with the answer to a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RedirectQueryPartUpdate {
    /// The id of the field.
    pub field_id: Patch<ObjectId>,
    /// The identifier of the field.
    pub identifier: Patch<String>,
    pub key: Patch<String>,
    /// The name of the query parameter.
    pub parameter: Patch<String>,
}

object! {
    RedirectQueryPartUpdate {
        field_id: patch ObjectId = "fieldId" set(field_id: into ObjectId) null(field_id_null),
        identifier: patch String = "identifier" set(identifier: into String) null(identifier_null),
        key: patch String = "key" set(key: into String) null(key_null),
        parameter: patch String = "parameter" set(parameter: into String) null(parameter_null),
    }
}

/// A funnel step that shows a checkout page.
///
/// Its `type` is always `checkout` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<CheckoutStepConfigUpdate>,
}

object! {
    CheckoutStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch CheckoutStepConfigUpdate = "config" set(config: CheckoutStepConfigUpdate) null(config_null),
    } always { "type" = "checkout" }
}

/// Settings of a checkout step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutStepConfigUpdate {
    pub page_id: Patch<ObjectId>,
}

object! {
    CheckoutStepConfigUpdate {
        page_id: patch ObjectId = "pageId" set(page_id: into ObjectId) null(page_id_null),
    }
}

/// A funnel step that offers another product.
///
/// Its `type` is always `upsell` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<UpsellStepConfigUpdate>,
}

object! {
    UpsellStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch UpsellStepConfigUpdate = "config" set(config: UpsellStepConfigUpdate) null(config_null),
    } always { "type" = "upsell" }
}

/// Settings of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellStepConfigUpdate {
    pub action: Patch<UpsellAction>,
    pub page_id: Patch<ObjectId>,
    pub redirect: Patch<UpsellRedirectUpdate>,
}

object! {
    UpsellStepConfigUpdate {
        action: patch UpsellAction = "action" set(action: into UpsellAction) null(action_null),
        page_id: patch ObjectId = "pageId" set(page_id: into ObjectId) null(page_id_null),
        redirect: patch UpsellRedirectUpdate = "redirect" set(redirect: UpsellRedirectUpdate) null(redirect_null),
    }
}

/// The redirect of an upsell step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct UpsellRedirectUpdate {
    pub url: Patch<String>,
    pub path: Patch<Vec<RedirectPathPartUpdate>>,
    pub query: Patch<Vec<RedirectQueryPartUpdate>>,
}

object! {
    UpsellRedirectUpdate {
        url: patch String = "url" set(url: into String) null(url_null),
        path: patch Vec<RedirectPathPartUpdate> = "path" set(path: list RedirectPathPartUpdate) null(path_null),
        query: patch Vec<RedirectQueryPartUpdate> = "query" set(query: list RedirectQueryPartUpdate) null(query_null),
    }
}

/// A funnel step that ends with a confirmation or a redirect.
///
/// Its `type` is always `confirmation` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmationStepUpdate {
    pub enabled: Patch<bool>,
    pub order: Patch<f64>,
    pub config: Patch<ConfirmationStepConfigUpdate>,
}

object! {
    ConfirmationStepUpdate {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        config: patch ConfirmationStepConfigUpdate = "config" set(config: ConfirmationStepConfigUpdate) null(config_null),
    } always { "type" = "confirmation" }
}

/// Settings of a confirmation step.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ConfirmationStepConfigUpdate {
    pub action: Patch<AfterPaymentAction>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
}

object! {
    ConfirmationStepConfigUpdate {
        action: patch AfterPaymentAction = "action" set(action: into AfterPaymentAction) null(action_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath" set(redirect_url_path: list RedirectPathPartUpdate) null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery" set(redirect_url_query: list RedirectQueryPartUpdate) null(redirect_url_query_null),
    }
}

/// Settings of any page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInputBase {
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Option<String>,
    pub status: Option<PageStatus>,
    pub locale: Option<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    pub invoice_settings: Option<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    PageInputBase {
        slug: optional String = "slug", status: optional PageStatus = "status",
        locale: optional Locale = "locale",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional RedirectInput = "redirect",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        invoice_settings: optional InvoiceSettingsInput = "invoiceSettings",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
}

/// Settings of a checkout or event page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaidPageInputBase {
    pub payment_methods: Option<PaymentMethodsInput>,
    pub payment_options: Option<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFeeInput>>,
    pub tax: Option<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
}

object! {
    PaidPageInputBase {
        payment_methods: optional PaymentMethodsInput = "paymentMethods",
        payment_options: optional Vec<PaymentOptionInput> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFeeInput> = "fees", tax: optional TaxSettingsInput = "tax",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonmentInput = "checkoutAbandonment",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
    }
}

/// A page that sells a product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPage {
    pub id: ObjectId,
    pub name: Option<String>,
    /// The last part of the page's URL.
    pub slug: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
    pub status: PageStatus,
    pub seller_id: ObjectId,
    pub locale: Option<String>,
    pub images: Option<Vec<PageImage>>,
    pub fields: Option<Vec<Field>>,
    /// Funnel steps after payment.
    pub funnel_steps: Option<Vec<FunnelStep>>,
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<Redirect>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// The number of visits.
    pub visit_count: Option<i64>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Always `checkout`.
    pub r#type: Constant,
    pub product: Option<Product>,
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Option<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Option<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Option<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Option<Toggle>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Option<Toggle>,
    pub payment_methods: Option<PaymentMethods>,
    pub payment_options: Option<Vec<PaymentOption>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFee>>,
    pub tax: Option<TaxSettings>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonment>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    CheckoutPage {
        id: required ObjectId = "id", name: optional String = "name",
        slug: optional String = "slug", url: optional String = "url",
        status: required PageStatus = "status", seller_id: required ObjectId = "sellerId",
        locale: optional String = "locale", images: optional Vec<PageImage> = "images",
        fields: optional Vec<Field> = "fields",
        funnel_steps: optional Vec<FunnelStep> = "funnelSteps",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional Redirect = "redirect",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes", visit_count: optional i64 = "visitCount",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        r#type: constant Constant = "type" is "checkout", product: optional Product = "product",
        allow_dynamic_plan_iterations: optional bool = "allowDynamicPlanIterations",
        send_canceled_subscription_notifications: optional bool = "sendCanceledSubscriptionNotifications",
        send_recurring_payment_failed_notifications: optional bool = "sendRecurringPaymentFailedNotifications",
        send_recurring_payment_succeeded_notifications: optional bool = "sendRecurringPaymentSucceededNotifications",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        limit_subscriptions: optional Toggle = "limitSubscriptions",
        limit_subscriptions_stripe: optional Toggle = "limitSubscriptionsStripe",
        payment_methods: optional PaymentMethods = "paymentMethods",
        payment_options: optional Vec<PaymentOption> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFee> = "fees", tax: optional TaxSettings = "tax",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonment = "checkoutAbandonment",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
    new(
        id: impl Into<ObjectId>, status: PageStatus, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// Settings of a checkout page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageInputBase {
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Option<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Option<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Option<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Option<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Option<ToggleInput>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Option<ToggleInput>,
}

object! {
    CheckoutPageInputBase {
        allow_dynamic_plan_iterations: optional bool = "allowDynamicPlanIterations",
        send_canceled_subscription_notifications: optional bool = "sendCanceledSubscriptionNotifications",
        send_recurring_payment_failed_notifications: optional bool = "sendRecurringPaymentFailedNotifications",
        send_recurring_payment_succeeded_notifications: optional bool = "sendRecurringPaymentSucceededNotifications",
        enable_file_access_for_inactive_subscriptions: optional bool = "enableFileAccessForInactiveSubscriptions",
        limit_subscriptions: optional ToggleInput = "limitSubscriptions",
        limit_subscriptions_stripe: optional ToggleInput = "limitSubscriptionsStripe",
    }
}

/// A checkout page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewCheckoutPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    /// The product of the page.
    pub product_data: Patch<ProductInput>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// Form fields. One of them must be a required email field.
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Patch<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Patch<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Patch<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Patch<ToggleInput>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Patch<ToggleInput>,
}

object! {
    NewCheckoutPage {
        name: required String = "name",
        product_data: patch ProductInput = "productData" set(product_data: ProductInput) null(product_data_null),
        image_ids: optional Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId),
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
        allow_dynamic_plan_iterations: patch bool = "allowDynamicPlanIterations" set(allow_dynamic_plan_iterations: bool) null(allow_dynamic_plan_iterations_null),
        send_canceled_subscription_notifications: patch bool = "sendCanceledSubscriptionNotifications" set(send_canceled_subscription_notifications: bool) null(send_canceled_subscription_notifications_null),
        send_recurring_payment_failed_notifications: patch bool = "sendRecurringPaymentFailedNotifications" set(send_recurring_payment_failed_notifications: bool) null(send_recurring_payment_failed_notifications_null),
        send_recurring_payment_succeeded_notifications: patch bool = "sendRecurringPaymentSucceededNotifications" set(send_recurring_payment_succeeded_notifications: bool) null(send_recurring_payment_succeeded_notifications_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions" set(#[deprecated] enable_file_access_for_inactive_subscriptions: bool) null(#[deprecated] enable_file_access_for_inactive_subscriptions_null),
        limit_subscriptions: patch ToggleInput = "limitSubscriptions" set(#[deprecated] limit_subscriptions: ToggleInput) null(#[deprecated] limit_subscriptions_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe" set(#[deprecated] limit_subscriptions_stripe: ToggleInput) null(#[deprecated] limit_subscriptions_stripe_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a checkout page. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckoutPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    /// The product of the page.
    pub product_id: Patch<ObjectId>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
    /// Whether a link to the page can set the number of payments.
    pub allow_dynamic_plan_iterations: Patch<bool>,
    /// Whether to notify the store of canceled subscriptions.
    pub send_canceled_subscription_notifications: Patch<bool>,
    /// Whether to notify the store of failed recurring payments.
    pub send_recurring_payment_failed_notifications: Patch<bool>,
    /// Whether to notify the store of successful recurring payments.
    pub send_recurring_payment_succeeded_notifications: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub enable_file_access_for_inactive_subscriptions: Patch<bool>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions: Patch<ToggleInput>,
    /// Replaced by a setting of the product.
    #[deprecated]
    pub limit_subscriptions_stripe: Patch<ToggleInput>,
}

object! {
    CheckoutPageUpdate {
        name: optional String = "name" set(name: into String),
        product_id: patch ObjectId = "productId" set(product_id: into ObjectId) null(product_id_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        funnel_steps: patch Vec<FunnelStepUpdate> = "funnelSteps" set(funnel_steps: list into FunnelStepUpdate) null(funnel_steps_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath" set(redirect_url_path: list RedirectPathPartUpdate) null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery" set(redirect_url_query: list RedirectQueryPartUpdate) null(redirect_url_query_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
        allow_dynamic_plan_iterations: patch bool = "allowDynamicPlanIterations" set(allow_dynamic_plan_iterations: bool) null(allow_dynamic_plan_iterations_null),
        send_canceled_subscription_notifications: patch bool = "sendCanceledSubscriptionNotifications" set(send_canceled_subscription_notifications: bool) null(send_canceled_subscription_notifications_null),
        send_recurring_payment_failed_notifications: patch bool = "sendRecurringPaymentFailedNotifications" set(send_recurring_payment_failed_notifications: bool) null(send_recurring_payment_failed_notifications_null),
        send_recurring_payment_succeeded_notifications: patch bool = "sendRecurringPaymentSucceededNotifications" set(send_recurring_payment_succeeded_notifications: bool) null(send_recurring_payment_succeeded_notifications_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions" set(#[deprecated] enable_file_access_for_inactive_subscriptions: bool) null(#[deprecated] enable_file_access_for_inactive_subscriptions_null),
        limit_subscriptions: patch ToggleInput = "limitSubscriptions" set(#[deprecated] limit_subscriptions: ToggleInput) null(#[deprecated] limit_subscriptions_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe" set(#[deprecated] limit_subscriptions_stripe: ToggleInput) null(#[deprecated] limit_subscriptions_stripe_null),
    }
}

/// One page of checkout pages.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageList {
    pub data: Vec<CheckoutPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    CheckoutPageList {
        data: required Vec<CheckoutPage> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<CheckoutPage>, total: i64, has_more: bool)
}

/// The envelope of a checkout page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckoutPageResponse {
    pub data: CheckoutPage,
}

object! {
    CheckoutPageResponse { data: required CheckoutPage as large = "data" }
    new(data: CheckoutPage)
}

/// A page that sells tickets for an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPage {
    pub id: ObjectId,
    pub name: Option<String>,
    /// The last part of the page's URL.
    pub slug: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
    pub status: PageStatus,
    pub seller_id: ObjectId,
    pub locale: Option<String>,
    pub images: Option<Vec<PageImage>>,
    pub fields: Option<Vec<Field>>,
    /// Funnel steps after payment.
    pub funnel_steps: Option<Vec<FunnelStep>>,
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<Redirect>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// The number of visits.
    pub visit_count: Option<i64>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Always `event`.
    pub r#type: Constant,
    /// The title shown to visitors.
    pub title: Option<String>,
    /// Rich text, encoded as a JSON string.
    pub description: Option<String>,
    /// The description in HTML.
    pub description_html: Option<String>,
    pub event_details: Option<EventDetails>,
    pub ticket_groups: Option<Vec<EventTicketGroup>>,
    /// Whether the confirmation shows the date of the event.
    pub show_confirmation_event_date_time: Option<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Option<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Option<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Option<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Option<bool>,
    pub payment_methods: Option<PaymentMethods>,
    pub payment_options: Option<Vec<PaymentOption>>,
    /// Whether to save payment methods.
    pub save_payment_method: Option<bool>,
    pub fees: Option<Vec<PageFee>>,
    pub tax: Option<TaxSettings>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Option<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Option<CheckoutAbandonment>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Option<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Option<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Option<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Option<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    EventPage {
        id: required ObjectId = "id", name: optional String = "name",
        slug: optional String = "slug", url: optional String = "url",
        status: required PageStatus = "status", seller_id: required ObjectId = "sellerId",
        locale: optional String = "locale", images: optional Vec<PageImage> = "images",
        fields: optional Vec<Field> = "fields",
        funnel_steps: optional Vec<FunnelStep> = "funnelSteps",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional Redirect = "redirect",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes", visit_count: optional i64 = "visitCount",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        r#type: constant Constant = "type" is "event", title: optional String = "title",
        description: optional String = "description",
        description_html: optional String = "descriptionHtml",
        event_details: optional EventDetails = "eventDetails",
        ticket_groups: optional Vec<EventTicketGroup> = "ticketGroups",
        show_confirmation_event_date_time: optional bool = "showConfirmationEventDateTime",
        show_confirmation_event_location: optional bool = "showConfirmationEventLocation",
        show_confirmation_event_meeting_link: optional bool = "showConfirmationEventMeetingLink",
        show_confirmation_event_name: optional bool = "showConfirmationEventName",
        show_confirmation_event_tickets: optional bool = "showConfirmationEventTickets",
        payment_methods: optional PaymentMethods = "paymentMethods",
        payment_options: optional Vec<PaymentOption> = "paymentOptions",
        save_payment_method: optional bool = "savePaymentMethod",
        fees: optional Vec<PageFee> = "fees", tax: optional TaxSettings = "tax",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        show_coupon_code_field: optional bool = "showCouponCodeField",
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType",
        checkout_abandonment: optional CheckoutAbandonment = "checkoutAbandonment",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_discounted_from_price: optional bool = "allowDynamicDiscountedFromPrice",
        allow_dynamic_label: optional bool = "allowDynamicLabel",
        allow_dynamic_preselected_price: optional bool = "allowDynamicPreselectedPrice",
        allow_dynamic_price: optional bool = "allowDynamicPrice",
        allow_dynamic_redirect_url: optional bool = "allowDynamicRedirectUrl",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
    new(
        id: impl Into<ObjectId>, status: PageStatus, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// Details of an event.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetails {
    pub r#type: Option<EventType>,
    pub status: Option<EventStatus>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Option<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Option<String>,
    pub location: Option<String>,
    /// A link to the location on a map.
    pub maps_link: Option<String>,
    /// The platform of an online event.
    pub platform: Option<EventPlatform>,
    /// The link to an online event.
    pub meeting_link: Option<String>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    pub currency: Option<Currency>,
    pub discounts: Option<Vec<TicketDiscount>>,
    /// A limit on registrations.
    pub limit_registrations: Option<LimitSetting>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    pub fixed_tax_rate_ids: Option<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Option<String>,
}

object! {
    EventDetails {
        r#type: optional EventType = "type", status: optional EventStatus = "status",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        end_date: optional DateTime<FixedOffset> as date = "endDate",
        timezone: optional String = "timezone", location: optional String = "location",
        maps_link: optional String = "mapsLink", platform: optional EventPlatform = "platform",
        meeting_link: optional String = "meetingLink", capacity: optional i64 = "capacity",
        currency: optional Currency = "currency",
        discounts: optional Vec<TicketDiscount> = "discounts",
        limit_registrations: optional LimitSetting = "limitRegistrations",
        pdf_tickets_enabled: optional bool = "pdfTicketsEnabled",
        fixed_tax_rate_ids: optional Vec<ObjectId> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
    }
}

/// A quantity discount of an event.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketDiscount {
    /// The quantity that the discount depends on.
    pub quantity_condition: Option<TicketDiscountCondition>,
    /// The minimum quantity.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    pub max_quantity: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    pub ticket_type_ids: Option<Vec<ObjectId>>,
}

object! {
    TicketDiscount {
        quantity_condition: optional TicketDiscountCondition = "quantityCondition",
        min_quantity: optional i64 = "minQuantity", max_quantity: optional i64 = "maxQuantity",
        amount_off: optional MinorUnits = "amountOff", percent_off: optional f64 = "percentOff",
        ticket_type_ids: optional Vec<ObjectId> = "ticketTypeIds",
    }
}

/// Settings of an event page to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventPageInputBase {
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<ObjectId>,
    /// Defaults to `true`.
    pub show_confirmation_event_date_time: Option<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Option<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Option<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Option<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Option<bool>,
}

object! {
    EventPageInputBase {
        title: optional String = "title", description: optional String = "description",
        image_ids: optional Vec<ObjectId> = "imageIds",
        redirect_page_id: optional ObjectId = "redirectPageId",
        show_confirmation_event_date_time: optional bool = "showConfirmationEventDateTime",
        show_confirmation_event_location: optional bool = "showConfirmationEventLocation",
        show_confirmation_event_meeting_link: optional bool = "showConfirmationEventMeetingLink",
        show_confirmation_event_name: optional bool = "showConfirmationEventName",
        show_confirmation_event_tickets: optional bool = "showConfirmationEventTickets",
    }
}

/// An event page to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    pub event_details: Patch<NewEventDetails>,
    pub ticket_groups: Patch<Vec<NewEventTicketGroup>>,
    /// Form fields. One of them must be a required email field.
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Defaults to `true`.
    pub show_confirmation_event_date_time: Patch<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Patch<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Patch<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Patch<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Patch<bool>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
}

object! {
    NewEventPage {
        name: required String = "name",
        event_details: patch NewEventDetails = "eventDetails" set(event_details: NewEventDetails) null(event_details_null),
        ticket_groups: patch Vec<NewEventTicketGroup> = "ticketGroups" set(ticket_groups: list NewEventTicketGroup) null(ticket_groups_null),
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        title: optional String = "title" set(title: into String),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        show_confirmation_event_date_time: patch bool = "showConfirmationEventDateTime" set(show_confirmation_event_date_time: bool) null(show_confirmation_event_date_time_null),
        show_confirmation_event_location: patch bool = "showConfirmationEventLocation" set(show_confirmation_event_location: bool) null(show_confirmation_event_location_null),
        show_confirmation_event_meeting_link: patch bool = "showConfirmationEventMeetingLink" set(show_confirmation_event_meeting_link: bool) null(show_confirmation_event_meeting_link_null),
        show_confirmation_event_name: patch bool = "showConfirmationEventName" set(show_confirmation_event_name: bool) null(show_confirmation_event_name_null),
        show_confirmation_event_tickets: patch bool = "showConfirmationEventTickets" set(show_confirmation_event_tickets: bool) null(show_confirmation_event_tickets_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
    }
    new(name: impl Into<String>)
}

/// Changes to an event page. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    pub event_details: Patch<EventDetailsUpdate>,
    /// Funnel steps after payment.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Defaults to `true`.
    pub show_confirmation_event_date_time: Patch<bool>,
    /// Whether the confirmation shows the location of the event.
    pub show_confirmation_event_location: Patch<bool>,
    /// Whether the confirmation shows the meeting link.
    pub show_confirmation_event_meeting_link: Patch<bool>,
    /// Whether the confirmation shows the name of the event.
    pub show_confirmation_event_name: Patch<bool>,
    /// Whether the confirmation shows the tickets.
    pub show_confirmation_event_tickets: Patch<bool>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
    pub payment_methods: Patch<PaymentMethodsInput>,
    pub payment_options: Patch<Vec<PaymentOptionInput>>,
    /// Whether to save payment methods.
    pub save_payment_method: Patch<bool>,
    pub fees: Patch<Vec<PageFeeInput>>,
    pub tax: Patch<TaxSettingsInput>,
    /// Whether buyers can enter the code of a coupon.
    pub show_coupon_code_field: Patch<bool>,
    /// How the input for the code of a coupon is shown.
    pub show_coupon_code_field_type: Option<CouponFieldType>,
    /// How abandoned checkouts are followed up.
    pub checkout_abandonment: Patch<CheckoutAbandonmentInput>,
    /// Whether a link to the page can set the price before a discount.
    pub allow_dynamic_discounted_from_price: Patch<bool>,
    /// Whether a link to the page can set the label of the price.
    pub allow_dynamic_label: Patch<bool>,
    /// Whether a link to the page can select a price.
    pub allow_dynamic_preselected_price: Patch<bool>,
    /// Whether a link to the page can set the price.
    pub allow_dynamic_price: Patch<bool>,
    /// Whether a link to the page can set the redirect URL.
    pub allow_dynamic_redirect_url: Patch<bool>,
}

object! {
    EventPageUpdate {
        name: optional String = "name" set(name: into String),
        event_details: patch EventDetailsUpdate = "eventDetails" set(event_details: EventDetailsUpdate) null(event_details_null),
        funnel_steps: patch Vec<FunnelStepUpdate> = "funnelSteps" set(funnel_steps: list into FunnelStepUpdate) null(funnel_steps_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath" set(redirect_url_path: list RedirectPathPartUpdate) null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery" set(redirect_url_query: list RedirectQueryPartUpdate) null(redirect_url_query_null),
        title: optional String = "title" set(title: into String),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        show_confirmation_event_date_time: patch bool = "showConfirmationEventDateTime" set(show_confirmation_event_date_time: bool) null(show_confirmation_event_date_time_null),
        show_confirmation_event_location: patch bool = "showConfirmationEventLocation" set(show_confirmation_event_location: bool) null(show_confirmation_event_location_null),
        show_confirmation_event_meeting_link: patch bool = "showConfirmationEventMeetingLink" set(show_confirmation_event_meeting_link: bool) null(show_confirmation_event_meeting_link_null),
        show_confirmation_event_name: patch bool = "showConfirmationEventName" set(show_confirmation_event_name: bool) null(show_confirmation_event_name_null),
        show_confirmation_event_tickets: patch bool = "showConfirmationEventTickets" set(show_confirmation_event_tickets: bool) null(show_confirmation_event_tickets_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
        payment_methods: patch PaymentMethodsInput = "paymentMethods" set(payment_methods: PaymentMethodsInput) null(payment_methods_null),
        payment_options: patch Vec<PaymentOptionInput> = "paymentOptions" set(payment_options: list PaymentOptionInput) null(payment_options_null),
        save_payment_method: patch bool = "savePaymentMethod" set(save_payment_method: bool) null(save_payment_method_null),
        fees: patch Vec<PageFeeInput> = "fees" set(fees: list PageFeeInput) null(fees_null),
        tax: patch TaxSettingsInput = "tax" set(tax: TaxSettingsInput) null(tax_null),
        show_coupon_code_field: patch bool = "showCouponCodeField" set(show_coupon_code_field: bool) null(show_coupon_code_field_null),
        show_coupon_code_field_type: optional CouponFieldType = "showCouponCodeFieldType" set(show_coupon_code_field_type: into CouponFieldType),
        checkout_abandonment: patch CheckoutAbandonmentInput = "checkoutAbandonment" set(checkout_abandonment: CheckoutAbandonmentInput) null(checkout_abandonment_null),
        allow_dynamic_discounted_from_price: patch bool = "allowDynamicDiscountedFromPrice" set(allow_dynamic_discounted_from_price: bool) null(allow_dynamic_discounted_from_price_null),
        allow_dynamic_label: patch bool = "allowDynamicLabel" set(allow_dynamic_label: bool) null(allow_dynamic_label_null),
        allow_dynamic_preselected_price: patch bool = "allowDynamicPreselectedPrice" set(allow_dynamic_preselected_price: bool) null(allow_dynamic_preselected_price_null),
        allow_dynamic_price: patch bool = "allowDynamicPrice" set(allow_dynamic_price: bool) null(allow_dynamic_price_null),
        allow_dynamic_redirect_url: patch bool = "allowDynamicRedirectUrl" set(allow_dynamic_redirect_url: bool) null(allow_dynamic_redirect_url_null),
    }
}

/// Details of an event to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct EventDetailsInputBase {
    pub r#type: Option<EventType>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Option<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Option<String>,
    pub location: Option<String>,
    /// A link to the location on a map.
    pub maps_link: Option<String>,
    /// The platform of an online event.
    pub platform: Option<EventPlatform>,
    /// The link to an online event.
    ///
    /// Pattern `^https?:\/\/.+`.
    pub meeting_link: Option<String>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Option<i64>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Option<String>,
    /// A limit on registrations.
    pub limit_registrations: Option<ToggleInput>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Option<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Option<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Option<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Option<String>,
}

object! {
    EventDetailsInputBase {
        r#type: optional EventType = "type",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        end_date: optional DateTime<FixedOffset> as date = "endDate",
        timezone: optional String = "timezone", location: optional String = "location",
        maps_link: optional String = "mapsLink", platform: optional EventPlatform = "platform",
        meeting_link: optional String = "meetingLink", capacity: optional i64 = "capacity",
        currency: optional String = "currency",
        limit_registrations: optional ToggleInput = "limitRegistrations",
        pdf_tickets_enabled: optional bool = "pdfTicketsEnabled",
        fixed_tax_rate_ids: optional Vec<ObjectId> = "fixedTaxRateIds",
        tax_behavior: optional TaxBehavior = "taxBehavior", tax_code: optional String = "taxCode",
    }
}

/// Details of an event to create.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewEventDetails {
    pub discounts: Patch<Vec<NewTicketDiscount>>,
    pub r#type: Patch<EventType>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Patch<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Patch<String>,
    pub location: Patch<String>,
    /// A link to the location on a map.
    pub maps_link: Patch<String>,
    /// The platform of an online event.
    pub platform: Patch<EventPlatform>,
    /// The link to an online event.
    ///
    /// Pattern `^https?:\/\/.+`.
    pub meeting_link: Patch<String>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    /// A limit on registrations.
    pub limit_registrations: Patch<ToggleInput>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Patch<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Patch<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Patch<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Patch<String>,
}

object! {
    NewEventDetails {
        discounts: patch Vec<NewTicketDiscount> = "discounts" set(discounts: list NewTicketDiscount) null(discounts_null),
        r#type: patch EventType = "type" set(r#type: into EventType) null(type_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate" set(start_date: DateTime<FixedOffset>) null(start_date_null),
        end_date: patch DateTime<FixedOffset> as date = "endDate" set(end_date: DateTime<FixedOffset>) null(end_date_null),
        timezone: patch String = "timezone" set(timezone: into String) null(timezone_null),
        location: patch String = "location" set(location: into String) null(location_null),
        maps_link: patch String = "mapsLink" set(maps_link: into String) null(maps_link_null),
        platform: patch EventPlatform = "platform" set(platform: into EventPlatform) null(platform_null),
        meeting_link: patch String = "meetingLink" set(meeting_link: into String) null(meeting_link_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        limit_registrations: patch ToggleInput = "limitRegistrations" set(limit_registrations: ToggleInput) null(limit_registrations_null),
        pdf_tickets_enabled: patch bool = "pdfTicketsEnabled" set(pdf_tickets_enabled: bool) null(pdf_tickets_enabled_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds" set(fixed_tax_rate_ids: list into ObjectId) null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior" set(tax_behavior: into TaxBehavior) null(tax_behavior_null),
        tax_code: patch String = "taxCode" set(tax_code: into String) null(tax_code_null),
    }
}

/// Changes to the details of an event.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EventDetailsUpdate {
    pub discounts: Patch<Vec<TicketDiscountUpdate>>,
    pub r#type: Patch<EventType>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The end.
    pub end_date: Patch<DateTime<FixedOffset>>,
    /// A time zone of the IANA database.
    ///
    /// Example: `Europe/Amsterdam`.
    pub timezone: Patch<String>,
    pub location: Patch<String>,
    /// A link to the location on a map.
    pub maps_link: Patch<String>,
    /// The platform of an online event.
    pub platform: Patch<EventPlatform>,
    /// The link to an online event.
    ///
    /// Pattern `^https?:\/\/.+`.
    pub meeting_link: Patch<String>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    /// A limit on registrations.
    pub limit_registrations: Patch<ToggleInput>,
    /// Whether tickets are sent as PDF files.
    pub pdf_tickets_enabled: Patch<bool>,
    /// The ids of the store's tax rates to apply. At most one.
    ///
    /// At most 1 item.
    pub fixed_tax_rate_ids: Patch<Vec<ObjectId>>,
    /// Whether prices include tax.
    pub tax_behavior: Patch<TaxBehavior>,
    /// The tax code of Stripe Tax.
    pub tax_code: Patch<String>,
}

object! {
    EventDetailsUpdate {
        discounts: patch Vec<TicketDiscountUpdate> = "discounts" set(discounts: list TicketDiscountUpdate) null(discounts_null),
        r#type: patch EventType = "type" set(r#type: into EventType) null(type_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate" set(start_date: DateTime<FixedOffset>) null(start_date_null),
        end_date: patch DateTime<FixedOffset> as date = "endDate" set(end_date: DateTime<FixedOffset>) null(end_date_null),
        timezone: patch String = "timezone" set(timezone: into String) null(timezone_null),
        location: patch String = "location" set(location: into String) null(location_null),
        maps_link: patch String = "mapsLink" set(maps_link: into String) null(maps_link_null),
        platform: patch EventPlatform = "platform" set(platform: into EventPlatform) null(platform_null),
        meeting_link: patch String = "meetingLink" set(meeting_link: into String) null(meeting_link_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        limit_registrations: patch ToggleInput = "limitRegistrations" set(limit_registrations: ToggleInput) null(limit_registrations_null),
        pdf_tickets_enabled: patch bool = "pdfTicketsEnabled" set(pdf_tickets_enabled: bool) null(pdf_tickets_enabled_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds" set(fixed_tax_rate_ids: list into ObjectId) null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior" set(tax_behavior: into TaxBehavior) null(tax_behavior_null),
        tax_code: patch String = "taxCode" set(tax_code: into String) null(tax_code_null),
    }
}

/// Common members of quantity discounts of an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketDiscountInputBase {
    /// The quantity that the discount depends on.
    pub quantity_condition: TicketDiscountCondition,
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: i64,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Option<i64>,
    /// The discount as an amount.
    ///
    /// At least 0.
    pub amount_off: Option<i64>,
    /// The discount in percent.
    ///
    /// At least 0. At most 100.
    pub percent_off: Option<f64>,
}

object! {
    TicketDiscountInputBase {
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity", max_quantity: optional i64 = "maxQuantity",
        amount_off: optional i64 = "amountOff", percent_off: optional f64 = "percentOff",
    }
    new(quantity_condition: TicketDiscountCondition, min_quantity: i64)
}

/// A quantity discount of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketDiscount {
    pub ticket_type_ids: Patch<Vec<TicketTypeReference>>,
    /// The quantity that the discount depends on.
    pub quantity_condition: TicketDiscountCondition,
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: i64,
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
}

object! {
    NewTicketDiscount {
        ticket_type_ids: patch Vec<TicketTypeReference> = "ticketTypeIds" set(ticket_type_ids: list into TicketTypeReference) null(ticket_type_ids_null),
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity",
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64) null(percent_off_null),
    }
    new(quantity_condition: TicketDiscountCondition, min_quantity: i64)
}

/// A quantity discount of an event.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketDiscountUpdate {
    pub ticket_type_ids: Patch<Vec<TicketTypeById>>,
    /// The quantity that the discount depends on.
    pub quantity_condition: TicketDiscountCondition,
    /// The minimum quantity.
    ///
    /// At least 1.
    pub min_quantity: i64,
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
}

object! {
    TicketDiscountUpdate {
        ticket_type_ids: patch Vec<TicketTypeById> = "ticketTypeIds" set(ticket_type_ids: list TicketTypeById) null(ticket_type_ids_null),
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity",
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64) null(percent_off_null),
    }
    new(quantity_condition: TicketDiscountCondition, min_quantity: i64)
}

/// A ticket type, by its id or by the key that it has in the same request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketTypeReference {
    ByKey(TicketTypeByKey),
    ById(TicketTypeById),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    TicketTypeReference {
        ByKey = object ["key"] requires ["key"],
        ById = object ["id"] requires ["id"],
    } else Unknown
}

/// A reference to a ticket type of the same request, by its temporary key.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketTypeByKey {
    pub key: String,
}

object! {
    TicketTypeByKey { key: required String = "key" }
    new(key: impl Into<String>)
}

/// A reference to an existing ticket type.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketTypeById {
    pub id: ObjectId,
}

object! {
    TicketTypeById { id: required ObjectId = "id" }
    new(id: impl Into<ObjectId>)
}

/// One page of events.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPageList {
    pub data: Vec<EventPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    EventPageList {
        data: required Vec<EventPage> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<EventPage>, total: i64, has_more: bool)
}

/// The envelope of an event page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventPageResponse {
    pub data: EventPage,
}

object! {
    EventPageResponse { data: required EventPage as large = "data" }
    new(data: EventPage)
}

/// Common members of ticket groups.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketGroupBase {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub availability_status: Option<AvailabilityStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Option<ObjectId>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Option<Vec<BulkDiscount>>,
    pub ticket_selection_type: Option<SelectionType>,
    pub preselect: Option<TicketPreselection>,
    pub layout: Option<TicketGroupLayout>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
}

object! {
    TicketGroupBase {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status",
        availability_status: optional AvailabilityStatus = "availabilityStatus",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        trigger_ticket_group_id: optional ObjectId = "triggerTicketGroupId",
        capacity: optional i64 = "capacity",
        bulk_discounts: optional Vec<BulkDiscount> = "bulkDiscounts",
        ticket_selection_type: optional SelectionType = "ticketSelectionType",
        preselect: optional TicketPreselection = "preselect",
        layout: optional TicketGroupLayout = "layout", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// Ticket types that are sold together.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketGroup {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub availability_status: Option<AvailabilityStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Option<ObjectId>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Option<Vec<BulkDiscount>>,
    pub ticket_selection_type: Option<SelectionType>,
    pub preselect: Option<TicketPreselection>,
    pub layout: Option<TicketGroupLayout>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
    pub ticket_type_ids: Vec<ObjectId>,
}

object! {
    TicketGroup {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status",
        availability_status: optional AvailabilityStatus = "availabilityStatus",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        trigger_ticket_group_id: optional ObjectId = "triggerTicketGroupId",
        capacity: optional i64 = "capacity",
        bulk_discounts: optional Vec<BulkDiscount> = "bulkDiscounts",
        ticket_selection_type: optional SelectionType = "ticketSelectionType",
        preselect: optional TicketPreselection = "preselect",
        layout: optional TicketGroupLayout = "layout", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
        ticket_type_ids: required Vec<ObjectId> = "ticketTypeIds",
    }
    new(id: impl Into<String>, name: impl Into<String>, ticket_type_ids: Vec<ObjectId>)
}

/// Ticket types that are sold together, as part of an event page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventTicketGroup {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub availability_status: Option<AvailabilityStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Option<ObjectId>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Option<Vec<BulkDiscount>>,
    pub ticket_selection_type: Option<SelectionType>,
    pub preselect: Option<TicketPreselection>,
    pub layout: Option<TicketGroupLayout>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
    pub ticket_types: Option<Vec<TicketType>>,
}

object! {
    EventTicketGroup {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status",
        availability_status: optional AvailabilityStatus = "availabilityStatus",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        trigger_ticket_group_id: optional ObjectId = "triggerTicketGroupId",
        capacity: optional i64 = "capacity",
        bulk_discounts: optional Vec<BulkDiscount> = "bulkDiscounts",
        ticket_selection_type: optional SelectionType = "ticketSelectionType",
        preselect: optional TicketPreselection = "preselect",
        layout: optional TicketGroupLayout = "layout", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
        ticket_types: optional Vec<TicketType> = "ticketTypes",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// A quantity discount of a ticket group.
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

/// What is selected when the page opens.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketPreselection {
    pub enabled: Option<bool>,
    pub ticket_type_id: Option<ObjectId>,
    pub quantity: Option<i64>,
}

object! {
    TicketPreselection {
        enabled: optional bool = "enabled", ticket_type_id: optional ObjectId = "ticketTypeId",
        quantity: optional i64 = "quantity",
    }
}

/// What is selected when the page opens.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketPreselectionInput {
    pub enabled: Patch<bool>,
    pub ticket_type_id: Patch<ObjectId>,
    /// At least 1.
    pub quantity: Patch<i64>,
}

object! {
    TicketPreselectionInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        ticket_type_id: patch ObjectId = "ticketTypeId" set(ticket_type_id: into ObjectId) null(ticket_type_id_null),
        quantity: patch i64 = "quantity" set(quantity: i64) null(quantity_null),
    }
}

/// How a ticket group is displayed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketGroupLayout {
    pub r#type: Option<TicketGroupLayoutType>,
    pub columns: Option<i64>,
    pub alignment: Option<TicketGroupAlignment>,
    pub spacing: Option<LayoutSpacing>,
    pub image_size: Option<ImageSize>,
    pub collapse: Option<bool>,
    /// Whether the suggested amount is shown as a placeholder.
    pub show_pwyw_placeholder: Option<bool>,
    pub show_ticket_group_name: Option<bool>,
    pub show_ticket_price: Option<bool>,
    pub show_ticket_sale_date_timezone: Option<bool>,
    pub show_ticket_total_price: Option<bool>,
    pub show_ticket_type_name: Option<bool>,
}

object! {
    TicketGroupLayout {
        r#type: optional TicketGroupLayoutType = "type", columns: optional i64 = "columns",
        alignment: optional TicketGroupAlignment = "alignment",
        spacing: optional LayoutSpacing = "spacing", image_size: optional ImageSize = "imageSize",
        collapse: optional bool = "collapse",
        show_pwyw_placeholder: optional bool = "showPwywPlaceholder",
        show_ticket_group_name: optional bool = "showTicketGroupName",
        show_ticket_price: optional bool = "showTicketPrice",
        show_ticket_sale_date_timezone: optional bool = "showTicketSaleDateTimezone",
        show_ticket_total_price: optional bool = "showTicketTotalPrice",
        show_ticket_type_name: optional bool = "showTicketTypeName",
    }
}

/// How a ticket group is displayed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketGroupLayoutInput {
    pub r#type: Patch<TicketGroupLayoutType>,
    /// At least 1. At most 4.
    pub columns: Patch<i64>,
    pub alignment: Patch<TicketGroupAlignment>,
    pub spacing: Patch<LayoutSpacing>,
    pub image_size: Patch<ImageSize>,
    pub collapse: Patch<bool>,
    /// Whether the suggested amount is shown as a placeholder.
    pub show_pwyw_placeholder: Patch<bool>,
    pub show_ticket_group_name: Patch<bool>,
    pub show_ticket_price: Patch<bool>,
    pub show_ticket_sale_date_timezone: Patch<bool>,
    pub show_ticket_total_price: Patch<bool>,
    pub show_ticket_type_name: Patch<bool>,
}

object! {
    TicketGroupLayoutInput {
        r#type: patch TicketGroupLayoutType = "type" set(r#type: into TicketGroupLayoutType) null(type_null),
        columns: patch i64 = "columns" set(columns: i64) null(columns_null),
        alignment: patch TicketGroupAlignment = "alignment" set(alignment: into TicketGroupAlignment) null(alignment_null),
        spacing: patch LayoutSpacing = "spacing" set(spacing: into LayoutSpacing) null(spacing_null),
        image_size: patch ImageSize = "imageSize" set(image_size: into ImageSize) null(image_size_null),
        collapse: patch bool = "collapse" set(collapse: bool) null(collapse_null),
        show_pwyw_placeholder: patch bool = "showPwywPlaceholder" set(show_pwyw_placeholder: bool) null(show_pwyw_placeholder_null),
        show_ticket_group_name: patch bool = "showTicketGroupName" set(show_ticket_group_name: bool) null(show_ticket_group_name_null),
        show_ticket_price: patch bool = "showTicketPrice" set(show_ticket_price: bool) null(show_ticket_price_null),
        show_ticket_sale_date_timezone: patch bool = "showTicketSaleDateTimezone" set(show_ticket_sale_date_timezone: bool) null(show_ticket_sale_date_timezone_null),
        show_ticket_total_price: patch bool = "showTicketTotalPrice" set(show_ticket_total_price: bool) null(show_ticket_total_price_null),
        show_ticket_type_name: patch bool = "showTicketTypeName" set(show_ticket_type_name: bool) null(show_ticket_type_name_null),
    }
}

/// Settings of a ticket group to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketGroupInputBase {
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Option<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Option<Vec<BulkDiscount>>,
    pub ticket_selection_type: Option<SelectionType>,
    pub preselect: Option<TicketPreselectionInput>,
    pub layout: Option<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
}

object! {
    TicketGroupInputBase {
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        capacity: optional i64 = "capacity",
        bulk_discounts: optional Vec<BulkDiscount> = "bulkDiscounts",
        ticket_selection_type: optional SelectionType = "ticketSelectionType",
        preselect: optional TicketPreselectionInput = "preselect",
        layout: optional TicketGroupLayoutInput = "layout", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
    }
}

/// A group of ticket types to add to an event.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketGroup {
    /// 1 to 200 characters.
    pub name: String,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Patch<Vec<BulkDiscount>>,
    pub ticket_selection_type: Patch<SelectionType>,
    pub preselect: Patch<TicketPreselectionInput>,
    pub layout: Patch<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
}

object! {
    NewTicketGroup {
        name: required String = "name",
        trigger_ticket_group_id: patch ObjectId = "triggerTicketGroupId" set(trigger_ticket_group_id: into ObjectId) null(trigger_ticket_group_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts" set(bulk_discounts: list BulkDiscount) null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType" set(ticket_selection_type: into SelectionType) null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect" set(preselect: TicketPreselectionInput) null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout" set(layout: TicketGroupLayoutInput) null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a ticket group. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketGroupUpdate {
    /// 1 to 200 characters.
    pub name: Option<String>,
    /// The ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Patch<Vec<BulkDiscount>>,
    pub ticket_selection_type: Patch<SelectionType>,
    pub preselect: Patch<TicketPreselectionInput>,
    pub layout: Patch<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
}

object! {
    TicketGroupUpdate {
        name: optional String = "name" set(name: into String),
        trigger_ticket_group_id: patch ObjectId = "triggerTicketGroupId" set(trigger_ticket_group_id: into ObjectId) null(trigger_ticket_group_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts" set(bulk_discounts: list BulkDiscount) null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType" set(ticket_selection_type: into SelectionType) null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect" set(preselect: TicketPreselectionInput) null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout" set(layout: TicketGroupLayoutInput) null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
    }
}

/// A group of ticket types of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventTicketGroup {
    /// 1 to 200 characters.
    pub name: String,
    /// At least 1 item.
    pub ticket_types: Vec<NewEventTicketType>,
    /// A temporary name, for references to the group within the same request.
    pub key: Patch<String>,
    /// The id or `key` of the ticket group that `availabilityBehavior` refers to.
    pub trigger_ticket_group_id: Patch<String>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// Discounts by the number of tickets.
    pub bulk_discounts: Patch<Vec<BulkDiscount>>,
    pub ticket_selection_type: Patch<SelectionType>,
    pub preselect: Patch<TicketPreselectionInput>,
    pub layout: Patch<TicketGroupLayoutInput>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
}

object! {
    NewEventTicketGroup {
        name: required String = "name",
        ticket_types: required Vec<NewEventTicketType> = "ticketTypes",
        key: patch String = "key" set(key: into String) null(key_null),
        trigger_ticket_group_id: patch String = "triggerTicketGroupId" set(trigger_ticket_group_id: into String) null(trigger_ticket_group_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts" set(bulk_discounts: list BulkDiscount) null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType" set(ticket_selection_type: into SelectionType) null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect" set(preselect: TicketPreselectionInput) null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout" set(layout: TicketGroupLayoutInput) null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>, ticket_types: Vec<NewEventTicketType>)
}

/// The ticket groups of an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketGroupList {
    pub data: Vec<TicketGroup>,
}

object! {
    TicketGroupList { data: required Vec<TicketGroup> = "data" }
    new(data: Vec<TicketGroup>)
}

/// The envelope of a ticket group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketGroupResponse {
    pub data: TicketGroup,
}

object! {
    TicketGroupResponse { data: required TicketGroup = "data" }
    new(data: TicketGroup)
}

/// A type of ticket for an event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketType {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    pub pricing: Option<TicketPricing>,
    pub price: Option<MinorUnits>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    pub availability_status: Option<AvailabilityStatus>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    pub ticket_group_id: Option<ObjectId>,
    /// The ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Option<ObjectId>,
    /// The maximum number of tickets.
    pub capacity: Option<i64>,
    /// The number of tickets sold.
    pub quantity_sold: Option<i64>,
    /// The minimum quantity.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    pub max_quantity: Option<i64>,
    pub image: Option<PageImage>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Option<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Option<bool>,
}

object! {
    TicketType {
        id: required String = "id", name: required String = "name",
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status", pricing: optional TicketPricing = "pricing",
        price: optional MinorUnits = "price",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        availability_status: optional AvailabilityStatus = "availabilityStatus",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        ticket_group_id: optional ObjectId = "ticketGroupId",
        trigger_ticket_type_id: optional ObjectId = "triggerTicketTypeId",
        capacity: optional i64 = "capacity", quantity_sold: optional i64 = "quantitySold",
        min_quantity: optional i64 = "minQuantity", max_quantity: optional i64 = "maxQuantity",
        image: optional PageImage = "image", hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
        show_available_quantity: optional bool = "showAvailableQuantity",
        show_ticket_sale_dates: optional bool = "showTicketSaleDates",
    }
    new(id: impl Into<String>, name: impl Into<String>)
}

/// Settings of a ticket type to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeInputBase {
    pub description: Option<String>,
    pub reference: Option<String>,
    pub status: Option<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Option<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Option<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Option<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Option<i64>,
    pub availability_behavior: Option<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Option<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Option<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Option<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Option<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Option<i64>,
    pub image_id: Option<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Option<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Option<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Option<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Option<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Option<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Option<bool>,
}

object! {
    TicketTypeInputBase {
        description: optional String = "description", reference: optional String = "reference",
        status: optional TicketSaleStatus = "status", pricing: optional TicketPricing = "pricing",
        price: optional i64 = "price", discounted_from_price: optional i64 = "discountedFromPrice",
        pwyw_suggested_price: optional i64 = "pwywSuggestedPrice",
        availability_behavior: optional AvailabilityBehavior = "availabilityBehavior",
        sale_start_on: optional DateTime<FixedOffset> as date = "saleStartOn",
        sale_end_on: optional DateTime<FixedOffset> as date = "saleEndOn",
        capacity: optional i64 = "capacity", min_quantity: optional i64 = "minQuantity",
        max_quantity: optional i64 = "maxQuantity", image_id: optional ObjectId = "imageId",
        hidden: optional bool = "hidden",
        hide_when_not_on_sale: optional bool = "hideWhenNotOnSale",
        hide_when_scheduled: optional bool = "hideWhenScheduled",
        hide_when_sold_out: optional bool = "hideWhenSoldOut",
        hide_when_unavailable: optional bool = "hideWhenUnavailable",
        show_available_quantity: optional bool = "showAvailableQuantity",
        show_ticket_sale_dates: optional bool = "showTicketSaleDates",
    }
}

/// A ticket type to add to a group.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTicketType {
    /// 1 to 200 characters.
    pub name: String,
    /// The ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Patch<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    pub image_id: Patch<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Patch<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Patch<bool>,
}

object! {
    NewTicketType {
        name: required String = "name",
        trigger_ticket_type_id: patch ObjectId = "triggerTicketTypeId" set(trigger_ticket_type_id: into ObjectId) null(trigger_ticket_type_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        pricing: patch TicketPricing = "pricing" set(pricing: into TicketPricing) null(pricing_null),
        price: patch i64 = "price" set(price: i64) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity" set(show_available_quantity: bool) null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates" set(show_ticket_sale_dates: bool) null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a ticket type. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketTypeUpdate {
    /// 1 to 200 characters.
    pub name: Option<String>,
    /// The group to move it to.
    pub ticket_group_id: Option<ObjectId>,
    /// The ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Patch<ObjectId>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Patch<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    pub image_id: Patch<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Patch<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Patch<bool>,
}

object! {
    TicketTypeUpdate {
        name: optional String = "name" set(name: into String),
        ticket_group_id: optional ObjectId = "ticketGroupId" set(ticket_group_id: into ObjectId),
        trigger_ticket_type_id: patch ObjectId = "triggerTicketTypeId" set(trigger_ticket_type_id: into ObjectId) null(trigger_ticket_type_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        pricing: patch TicketPricing = "pricing" set(pricing: into TicketPricing) null(pricing_null),
        price: patch i64 = "price" set(price: i64) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity" set(show_available_quantity: bool) null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates" set(show_ticket_sale_dates: bool) null(show_ticket_sale_dates_null),
    }
}

/// A ticket type of an event to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEventTicketType {
    /// 1 to 200 characters.
    pub name: String,
    /// A temporary name, for references to the ticket type within the same request.
    pub key: Patch<String>,
    /// The id or `key` of the ticket type that `availabilityBehavior` refers to.
    pub trigger_ticket_type_id: Patch<String>,
    pub description: Patch<String>,
    pub reference: Patch<String>,
    pub status: Patch<TicketSaleStatus>,
    /// Defaults to `paid`.
    pub pricing: Patch<TicketPricing>,
    /// In the smallest unit of the event's currency. Defaults to 0.
    ///
    /// At least 0.
    pub price: Patch<i64>,
    /// The price before a discount, shown beside the price.
    ///
    /// At least 0.
    pub discounted_from_price: Patch<i64>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    ///
    /// At least 0.
    pub pwyw_suggested_price: Patch<i64>,
    pub availability_behavior: Patch<AvailabilityBehavior>,
    /// The start of the sale.
    pub sale_start_on: Patch<DateTime<FixedOffset>>,
    /// The end of the sale.
    pub sale_end_on: Patch<DateTime<FixedOffset>>,
    /// The maximum number of tickets.
    ///
    /// At least 1.
    pub capacity: Patch<i64>,
    /// The minimum quantity.
    ///
    /// At least 0.
    pub min_quantity: Patch<i64>,
    /// The maximum quantity.
    ///
    /// At least 1.
    pub max_quantity: Patch<i64>,
    pub image_id: Patch<ObjectId>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
    /// Whether it is hidden while it is not on sale.
    pub hide_when_not_on_sale: Patch<bool>,
    /// Whether it is hidden until its sale starts.
    pub hide_when_scheduled: Patch<bool>,
    /// Whether it is hidden once it is sold out.
    pub hide_when_sold_out: Patch<bool>,
    /// Whether it is hidden while it is unavailable.
    pub hide_when_unavailable: Patch<bool>,
    /// Whether to show how many tickets are left.
    pub show_available_quantity: Patch<bool>,
    /// Whether to show the dates of the sale.
    pub show_ticket_sale_dates: Patch<bool>,
}

object! {
    NewEventTicketType {
        name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        trigger_ticket_type_id: patch String = "triggerTicketTypeId" set(trigger_ticket_type_id: into String) null(trigger_ticket_type_id_null),
        description: patch String = "description" set(description: into String) null(description_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch TicketSaleStatus = "status" set(status: into TicketSaleStatus) null(status_null),
        pricing: patch TicketPricing = "pricing" set(pricing: into TicketPricing) null(pricing_null),
        price: patch i64 = "price" set(price: i64) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior" set(availability_behavior: into AvailabilityBehavior) null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn" set(sale_start_on: DateTime<FixedOffset>) null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn" set(sale_end_on: DateTime<FixedOffset>) null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64) null(capacity_null),
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale" set(hide_when_not_on_sale: bool) null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled" set(hide_when_scheduled: bool) null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut" set(hide_when_sold_out: bool) null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable" set(hide_when_unavailable: bool) null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity" set(show_available_quantity: bool) null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates" set(show_ticket_sale_dates: bool) null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}

/// The ticket types of a group.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeList {
    pub data: Vec<TicketType>,
}

object! {
    TicketTypeList { data: required Vec<TicketType> = "data" }
    new(data: Vec<TicketType>)
}

/// The envelope of a ticket type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketTypeResponse {
    pub data: TicketType,
}

object! {
    TicketTypeResponse { data: required TicketType = "data" }
    new(data: TicketType)
}

/// A ticket that was bought.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    pub id: ObjectId,
    /// A short id to show to people.
    pub ticket_short_id: String,
    /// The content of the ticket's QR code.
    pub check_in_code: String,
    pub status: TicketStatus,
    /// The name of the attendee.
    pub attendee_name: Option<String>,
    /// The email address of the attendee.
    pub attendee_email: String,
    pub booking_id: ObjectId,
    pub order_id: String,
    pub page_id: ObjectId,
    pub ticket_type_id: ObjectId,
    pub customer_id: ObjectId,
    pub seller_id: ObjectId,
    pub pricing: Option<TicketPricing>,
    pub currency: Option<Currency>,
    /// The price before discounts.
    pub original_price: MinorUnits,
    /// The amount of discounts.
    pub discount_amount: MinorUnits,
    /// The amount of the coupon.
    pub coupon_amount: MinorUnits,
    /// The amount of fees.
    pub fee_amount: MinorUnits,
    /// The amount of tax.
    pub tax_amount: MinorUnits,
    pub revenue: MinorUnits,
    /// All check-ins of the ticket.
    pub check_ins: Vec<CheckIn>,
    /// The latest check-in of the ticket.
    pub latest_check_in: Option<CheckIn>,
    /// Metadata of the ticket.
    pub metadata: Vec<TicketMetadata>,
    /// `false` in test mode.
    pub livemode: bool,
    pub canceled_at: Option<DateTime<FixedOffset>>,
    /// The time of the order.
    pub ordered_at: DateTime<FixedOffset>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Use `sellerId` instead.
    #[deprecated]
    pub seller: Option<ObjectId>,
    /// Use `bookingId` instead.
    #[deprecated]
    pub charge: Option<ObjectId>,
    /// Use `pageId` instead.
    #[deprecated]
    pub page: Option<ObjectId>,
    /// Use `ticketTypeId` instead.
    #[deprecated]
    pub ticket_type: Option<ObjectId>,
    /// Use `customerId` instead.
    #[deprecated]
    pub customer: Option<ObjectId>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_email: Option<String>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_name: Option<String>,
}

object! {
    Ticket {
        id: required ObjectId = "id", ticket_short_id: required String = "ticketShortId",
        check_in_code: required String = "checkInCode", status: required TicketStatus = "status",
        attendee_name: optional String = "attendeeName",
        attendee_email: required String = "attendeeEmail",
        booking_id: required ObjectId = "bookingId", order_id: required String = "orderId",
        page_id: required ObjectId = "pageId", ticket_type_id: required ObjectId = "ticketTypeId",
        customer_id: required ObjectId = "customerId", seller_id: required ObjectId = "sellerId",
        pricing: optional TicketPricing = "pricing", currency: optional Currency = "currency",
        original_price: required MinorUnits = "originalPrice",
        discount_amount: required MinorUnits = "discountAmount",
        coupon_amount: required MinorUnits = "couponAmount",
        fee_amount: required MinorUnits = "feeAmount",
        tax_amount: required MinorUnits = "taxAmount", revenue: required MinorUnits = "revenue",
        check_ins: required Vec<CheckIn> = "checkIns",
        latest_check_in: optional CheckIn = "latestCheckIn",
        metadata: required Vec<TicketMetadata> = "metadata", livemode: required bool = "livemode",
        canceled_at: optional DateTime<FixedOffset> as date = "canceledAt",
        ordered_at: required DateTime<FixedOffset> as date = "orderedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        seller: optional ObjectId = "seller", charge: optional ObjectId = "charge",
        page: optional ObjectId = "page", ticket_type: optional ObjectId = "ticketType",
        customer: optional ObjectId = "customer", customer_email: optional String = "customerEmail",
        customer_name: optional String = "customerName",
    }
    new(
        id: impl Into<ObjectId>, ticket_short_id: impl Into<String>,
        check_in_code: impl Into<String>, status: TicketStatus, attendee_email: impl Into<String>,
        booking_id: impl Into<ObjectId>, order_id: impl Into<String>, page_id: impl Into<ObjectId>,
        ticket_type_id: impl Into<ObjectId>, customer_id: impl Into<ObjectId>,
        seller_id: impl Into<ObjectId>, original_price: MinorUnits, discount_amount: MinorUnits,
        coupon_amount: MinorUnits, fee_amount: MinorUnits, tax_amount: MinorUnits,
        revenue: MinorUnits, check_ins: Vec<CheckIn>, metadata: Vec<TicketMetadata>, livemode: bool,
        ordered_at: DateTime<FixedOffset>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A check-in of a ticket, or its reversal.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CheckIn {
    pub status: CheckInStatus,
    pub method: CheckInMethod,
    pub checked_in_by: ObjectId,
    pub checked_in_at: DateTime<FixedOffset>,
}

object! {
    CheckIn {
        status: required CheckInStatus = "status", method: required CheckInMethod = "method",
        checked_in_by: required ObjectId = "checkedInBy",
        checked_in_at: required DateTime<FixedOffset> as date = "checkedInAt",
    }
    new(
        status: CheckInStatus, method: CheckInMethod, checked_in_by: impl Into<ObjectId>,
        checked_in_at: DateTime<FixedOffset>,
    )
}

/// A metadata entry of a ticket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketMetadata {
    pub key: String,
    pub value: String,
    pub added_at: DateTime<FixedOffset>,
}

object! {
    TicketMetadata {
        key: required String = "key", value: required String = "value",
        added_at: required DateTime<FixedOffset> as date = "addedAt",
    }
    new(key: impl Into<String>, value: impl Into<String>, added_at: DateTime<FixedOffset>)
}

/// Changes to a ticket. Absent members are kept.
///
/// At least 1 member.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketUpdate {
    /// The name of the attendee.
    ///
    /// At least 1 character.
    pub attendee_name: Patch<String>,
    /// The email address of the attendee.
    pub attendee_email: Option<String>,
    /// Entries to set or remove. Others are kept.
    ///
    /// At most 20 items.
    pub metadata: Option<Vec<TicketMetadataUpdate>>,
}

object! {
    TicketUpdate {
        attendee_name: patch String = "attendeeName" set(attendee_name: into String) null(attendee_name_null),
        attendee_email: optional String = "attendeeEmail" set(attendee_email: into String),
        metadata: optional Vec<TicketMetadataUpdate> = "metadata" set(metadata: list TicketMetadataUpdate),
    }
}

/// A metadata entry to set, or to remove if the value is `null`.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketMetadataUpdate {
    /// 1 to 50 characters.
    pub key: String,
    /// At most 100 characters.
    pub value: Option<String>,
}

object! {
    TicketMetadataUpdate { key: required String = "key", value: nullable String = "value" }
    new(key: impl Into<String>, value: Option<String>)
}

/// Metadata to set with a check-in.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketValidation {
    /// Metadata of the ticket.
    pub metadata: Option<Vec<TicketMetadataInput>>,
}

object! {
    TicketValidation {
        metadata: optional Vec<TicketMetadataInput> = "metadata" set(metadata: list TicketMetadataInput),
    }
}

/// A metadata entry to set, or to remove if the value is `null`.
#[derive(Clone, Debug, PartialEq)]
pub struct TicketMetadataInput {
    /// 1 to 50 characters.
    pub key: String,
    /// At most 100 characters.
    pub value: Option<String>,
}

object! {
    TicketMetadataInput { key: required String = "key", value: nullable String = "value" }
    new(key: impl Into<String>, value: Option<String>)
}

/// The answer to a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketValidationResponse {
    pub data: TicketValidationResult,
}

object! {
    TicketValidationResponse { data: required TicketValidationResult = "data" }
    new(data: TicketValidationResult)
}

/// The result of a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketValidationResult {
    pub success: bool,
    pub message: Option<String>,
    pub ticket: ValidatedTicket,
}

object! {
    TicketValidationResult {
        success: required bool = "success", message: optional String = "message",
        ticket: required ValidatedTicket = "ticket",
    }
    new(success: bool, ticket: ValidatedTicket)
}

/// A ticket in the answer to a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedTicket {
    pub id: String,
    /// A short id to show to people.
    pub ticket_short_id: String,
    pub status: TicketStatus,
    pub check_in_status: Option<CheckInStatus>,
    /// The name of the attendee.
    pub attendee_name: Option<String>,
    /// The email address of the attendee.
    pub attendee_email: String,
    /// The payment that it belongs to.
    pub charge_id: String,
    pub order_id: String,
    pub page_id: String,
    pub ticket_type_id: String,
    pub seller_id: String,
    pub pricing: Option<TicketPricing>,
    pub currency: Option<Currency>,
    /// The price before discounts.
    pub original_price: MinorUnits,
    /// The amount of discounts.
    pub discount_amount: MinorUnits,
    /// The amount of the coupon.
    pub coupon_amount: MinorUnits,
    /// The amount of fees.
    pub fee_amount: MinorUnits,
    /// The amount of tax.
    pub tax_amount: MinorUnits,
    pub revenue: MinorUnits,
    /// All check-ins of the ticket.
    pub check_ins: Vec<ValidatedCheckIn>,
    /// The latest check-in of the ticket.
    pub latest_check_in: Option<ValidatedCheckIn>,
    /// Metadata of the ticket.
    pub metadata: Option<Vec<TicketMetadata>>,
    /// `false` in test mode.
    pub livemode: bool,
    pub canceled_at: Option<DateTime<FixedOffset>>,
    /// The time of the order.
    pub ordered_at: DateTime<FixedOffset>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_email: Option<String>,
    /// Use the customer or the attendee instead.
    #[deprecated]
    pub customer_name: Option<String>,
}

object! {
    ValidatedTicket {
        id: required String = "id", ticket_short_id: required String = "ticketShortId",
        status: required TicketStatus = "status",
        check_in_status: optional CheckInStatus = "checkInStatus",
        attendee_name: optional String = "attendeeName",
        attendee_email: required String = "attendeeEmail", charge_id: required String = "chargeId",
        order_id: required String = "orderId", page_id: required String = "pageId",
        ticket_type_id: required String = "ticketTypeId", seller_id: required String = "sellerId",
        pricing: optional TicketPricing = "pricing", currency: optional Currency = "currency",
        original_price: required MinorUnits = "originalPrice",
        discount_amount: required MinorUnits = "discountAmount",
        coupon_amount: required MinorUnits = "couponAmount",
        fee_amount: required MinorUnits = "feeAmount",
        tax_amount: required MinorUnits = "taxAmount", revenue: required MinorUnits = "revenue",
        check_ins: required Vec<ValidatedCheckIn> = "checkIns",
        latest_check_in: optional ValidatedCheckIn = "latestCheckIn",
        metadata: optional Vec<TicketMetadata> = "metadata", livemode: required bool = "livemode",
        canceled_at: optional DateTime<FixedOffset> as date = "canceledAt",
        ordered_at: required DateTime<FixedOffset> as date = "orderedAt",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        customer_email: optional String = "customerEmail",
        customer_name: optional String = "customerName",
    }
    new(
        id: impl Into<String>, ticket_short_id: impl Into<String>, status: TicketStatus,
        attendee_email: impl Into<String>, charge_id: impl Into<String>,
        order_id: impl Into<String>, page_id: impl Into<String>, ticket_type_id: impl Into<String>,
        seller_id: impl Into<String>, original_price: MinorUnits, discount_amount: MinorUnits,
        coupon_amount: MinorUnits, fee_amount: MinorUnits, tax_amount: MinorUnits,
        revenue: MinorUnits, check_ins: Vec<ValidatedCheckIn>, livemode: bool,
        ordered_at: DateTime<FixedOffset>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A check-in of a ticket, in the answer to a check-in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidatedCheckIn {
    pub status: CheckInStatus,
    pub method: CheckInMethod,
    pub checked_in_by_user_id: String,
    pub checked_in_at: DateTime<FixedOffset>,
}

object! {
    ValidatedCheckIn {
        status: required CheckInStatus = "status", method: required CheckInMethod = "method",
        checked_in_by_user_id: required String = "checkedInByUserId",
        checked_in_at: required DateTime<FixedOffset> as date = "checkedInAt",
    }
    new(
        status: CheckInStatus, method: CheckInMethod, checked_in_by_user_id: impl Into<String>,
        checked_in_at: DateTime<FixedOffset>,
    )
}

/// One page of tickets.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketList {
    pub data: Vec<Ticket>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    TicketList {
        data: required Vec<Ticket> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Ticket>, total: i64, has_more: bool)
}

/// The envelope of a ticket.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketResponse {
    pub data: Ticket,
}

object! {
    TicketResponse { data: required Ticket = "data" }
    new(data: Ticket)
}

/// A file that was uploaded.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFile {
    pub id: String,
    pub name: String,
    /// The URL of the file. Public for images.
    pub location: String,
    pub purpose: FilePurpose,
    /// Media type.
    ///
    /// Example: `image/png`.
    pub r#type: String,
    /// Size in bytes.
    pub size: i64,
    /// In pixels, if it is an image.
    pub width: Option<i64>,
    /// In pixels, if it is an image.
    pub height: Option<i64>,
    /// The time of the upload, in text form.
    pub created_at: String,
}

object! {
    UploadedFile {
        id: required String = "id", name: required String = "name",
        location: required String = "location", purpose: required FilePurpose = "purpose",
        r#type: required String = "type", size: required i64 = "size",
        width: optional i64 = "width", height: optional i64 = "height",
        created_at: required String = "createdAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, location: impl Into<String>,
        purpose: FilePurpose, r#type: impl Into<String>, size: i64, created_at: impl Into<String>,
    )
}

/// A file to upload.
#[derive(Clone, Debug, PartialEq)]
pub struct FileUpload {
    pub purpose: FilePurpose,
    /// The content, at most 10 MB.
    pub file: runtime::Part,
}

parts! {
    FileUpload { purpose: required value = "purpose", file: required file = "file" }
    new(purpose: impl Into<FilePurpose>, file: impl Into<runtime::Part>)
}

/// A temporary link to a private file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileLink {
    /// The URL. It is signed, and needs no API key.
    ///
    /// Example: `https://files.example.com/bucket/key?signature=abc`.
    pub url: String,
    /// Number of seconds until the URL expires.
    ///
    /// Example: `300`.
    pub expires_in: i64,
}

object! {
    FileLink { url: required String = "url", expires_in: required i64 = "expiresIn" }
    new(url: impl Into<String>, expires_in: i64)
}

/// The envelope of a link to a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileLinkResponse {
    pub data: FileLink,
}

object! {
    FileLinkResponse { data: required FileLink = "data" }
    new(data: FileLink)
}

/// The envelope of a file deletion.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDeletionResponse {
    pub data: FileDeletion,
}

object! {
    FileDeletionResponse { data: required FileDeletion = "data" }
    new(data: FileDeletion)
}

/// The result of deleting a file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileDeletion {
    pub success: bool,
    pub message: String,
}

object! {
    FileDeletion { success: required bool = "success", message: required String = "message" }
    new(success: bool, message: impl Into<String>)
}

/// The envelope of an uploaded file.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UploadedFileResponse {
    pub data: UploadedFile,
}

object! {
    UploadedFileResponse { data: required UploadedFile = "data" }
    new(data: UploadedFile)
}

/// A form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPage {
    pub id: ObjectId,
    pub name: Option<String>,
    /// The last part of the page's URL.
    pub slug: Option<String>,
    /// The URL of the page.
    pub url: Option<String>,
    pub status: PageStatus,
    pub seller_id: ObjectId,
    pub locale: Option<String>,
    pub images: Option<Vec<PageImage>>,
    pub fields: Option<Vec<Field>>,
    /// Funnel steps after payment.
    pub funnel_steps: Option<Vec<FunnelStep>>,
    pub after_payment_action: Option<AfterPaymentAction>,
    pub redirect: Option<Redirect>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Option<String>,
    /// The URL to redirect to.
    pub redirect_url: Option<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Option<bool>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Option<Vec<RedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Option<Vec<RedirectQueryPart>>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Option<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Option<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Option<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Option<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Option<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Option<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Option<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Option<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Option<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Option<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Option<String>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Option<bool>,
    /// Whether search engines may list the page.
    pub google_index: Option<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Option<String>,
    /// The number of visits.
    pub visit_count: Option<i64>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
    /// Always `form`.
    pub r#type: Constant,
    /// The title shown to visitors.
    pub title: Option<String>,
    /// Rich text, encoded as a JSON string.
    pub description: Option<String>,
    /// The description in HTML.
    pub description_html: Option<String>,
    /// Files delivered after submission.
    pub files: Option<Vec<File>>,
    pub form_details: Option<FormDetails>,
    pub invoice_settings: Option<InvoiceSettings>,
    /// The number of submissions.
    pub submission_count: Option<i64>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Option<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Option<bool>,
}

object! {
    FormPage {
        id: required ObjectId = "id", name: optional String = "name",
        slug: optional String = "slug", url: optional String = "url",
        status: required PageStatus = "status", seller_id: required ObjectId = "sellerId",
        locale: optional String = "locale", images: optional Vec<PageImage> = "images",
        fields: optional Vec<Field> = "fields",
        funnel_steps: optional Vec<FunnelStep> = "funnelSteps",
        after_payment_action: optional AfterPaymentAction = "afterPaymentAction",
        redirect: optional Redirect = "redirect",
        redirect_page_id: optional String = "redirectPageId",
        redirect_url: optional String = "redirectUrl",
        redirect_url_inside_embed: optional bool = "redirectUrlInsideEmbed",
        redirect_url_path: optional Vec<RedirectPathPart> = "redirectUrlPath",
        redirect_url_query: optional Vec<RedirectQueryPart> = "redirectUrlQuery",
        customize_checkout_confirmation: optional bool = "customizeCheckoutConfirmation",
        confirmation_checkout_title: optional String = "confirmationCheckoutTitle",
        confirmation_checkout_message: optional String = "confirmationCheckoutMessage",
        customize_email_confirmation: optional bool = "customizeEmailConfirmation",
        confirmation_email_subject: optional String = "confirmationEmailSubject",
        confirmation_email_message: optional String = "confirmationEmailMessage",
        confirmation_email_show_logo: optional bool = "confirmationEmailShowLogo",
        confirmation_email_show_store_name: optional bool = "confirmationEmailShowStoreName",
        send_email_confirmation: optional bool = "sendEmailConfirmation",
        send_payment_notification: optional bool = "sendPaymentNotification",
        notify_email: optional String = "notifyEmail",
        close_popup_on_click_outside: optional bool = "closePopupOnClickOutside",
        google_index: optional bool = "googleIndex",
        tracking_codes: optional String = "trackingCodes", visit_count: optional i64 = "visitCount",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
        r#type: constant Constant = "type" is "form", title: optional String = "title",
        description: optional String = "description",
        description_html: optional String = "descriptionHtml", files: optional Vec<File> = "files",
        form_details: optional FormDetails = "formDetails",
        invoice_settings: optional InvoiceSettings = "invoiceSettings",
        submission_count: optional i64 = "submissionCount",
        allow_dynamic_description: optional bool = "allowDynamicDescription",
        allow_dynamic_title: optional bool = "allowDynamicTitle",
    }
    new(
        id: impl Into<ObjectId>, status: PageStatus, seller_id: impl Into<ObjectId>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// Settings of a form.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormDetails {
    pub limit_submissions: Option<LimitSetting>,
}

object! { FormDetails { limit_submissions: optional LimitSetting = "limitSubmissions" } }

/// Settings of a form.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormDetailsInput {
    pub limit_submissions: Patch<ToggleInput>,
}

object! {
    FormDetailsInput {
        limit_submissions: patch ToggleInput = "limitSubmissions" set(limit_submissions: ToggleInput) null(limit_submissions_null),
    }
}

/// Settings of a form to create or change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPageInputBase {
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Option<String>,
    pub description: Option<String>,
    /// Ids of uploaded images.
    pub image_ids: Option<Vec<ObjectId>>,
    /// Ids of uploaded files to deliver after the form is submitted.
    pub file_ids: Option<Vec<ObjectId>>,
    pub form_details: Option<FormDetailsInput>,
}

object! {
    FormPageInputBase {
        title: optional String = "title", description: optional String = "description",
        image_ids: optional Vec<ObjectId> = "imageIds",
        file_ids: optional Vec<ObjectId> = "fileIds",
        form_details: optional FormDetailsInput = "formDetails",
    }
}

/// A form to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewFormPage {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: String,
    pub fields: Patch<Vec<NewPageField>>,
    /// Funnel steps after submission.
    pub funnel_steps: Patch<Vec<NewFunnelStep>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<String>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<NewRedirectPathPart>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<NewRedirectQueryPart>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Patch<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// Ids of uploaded files to deliver after the form is submitted.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub form_details: Patch<FormDetailsInput>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
}

object! {
    NewFormPage {
        name: required String = "name",
        fields: patch Vec<NewPageField> = "fields" set(fields: list NewPageField) null(fields_null),
        funnel_steps: patch Vec<NewFunnelStep> = "funnelSteps" set(funnel_steps: list into NewFunnelStep) null(funnel_steps_null),
        redirect_page_id: patch String = "redirectPageId" set(redirect_page_id: into String) null(redirect_page_id_null),
        redirect_url_path: patch Vec<NewRedirectPathPart> = "redirectUrlPath" set(redirect_url_path: list NewRedirectPathPart) null(redirect_url_path_null),
        redirect_url_query: patch Vec<NewRedirectQueryPart> = "redirectUrlQuery" set(redirect_url_query: list NewRedirectQueryPart) null(redirect_url_query_null),
        title: patch String = "title" set(title: into String) null(title_null),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        form_details: patch FormDetailsInput = "formDetails" set(form_details: FormDetailsInput) null(form_details_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a form. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormPageUpdate {
    /// The internal name.
    ///
    /// 1 to 500 characters.
    pub name: Option<String>,
    /// Funnel steps after submission.
    pub funnel_steps: Patch<Vec<FunnelStepUpdate>>,
    /// The id of the page to redirect to.
    pub redirect_page_id: Patch<ObjectId>,
    /// Path segments to add to the redirect URL.
    pub redirect_url_path: Patch<Vec<RedirectPathPartUpdate>>,
    /// Query parameters to add to the redirect URL.
    pub redirect_url_query: Patch<Vec<RedirectQueryPartUpdate>>,
    /// The title shown to visitors.
    ///
    /// At most 500 characters.
    pub title: Patch<String>,
    pub description: Patch<String>,
    /// Ids of uploaded images.
    pub image_ids: Patch<Vec<ObjectId>>,
    /// Ids of uploaded files to deliver after the form is submitted.
    pub file_ids: Patch<Vec<ObjectId>>,
    pub form_details: Patch<FormDetailsInput>,
    /// The last part of the page's URL.
    ///
    /// 1 to 200 characters.
    pub slug: Patch<String>,
    pub status: Patch<PageStatus>,
    pub locale: Patch<Locale>,
    /// Defaults to `confirmation`.
    pub after_payment_action: Patch<AfterPaymentAction>,
    pub redirect: Patch<RedirectInput>,
    /// The URL to redirect to.
    pub redirect_url: Patch<String>,
    /// Whether the redirect stays inside an embedded checkout.
    pub redirect_url_inside_embed: Patch<bool>,
    /// Whether to show the texts below instead of the default confirmation.
    pub customize_checkout_confirmation: Patch<bool>,
    /// The title of the confirmation.
    pub confirmation_checkout_title: Patch<String>,
    /// The text of the confirmation.
    pub confirmation_checkout_message: Patch<String>,
    /// Whether to send the texts below instead of the default email.
    pub customize_email_confirmation: Patch<bool>,
    /// The subject of the confirmation email.
    pub confirmation_email_subject: Patch<String>,
    /// The text of the confirmation email.
    pub confirmation_email_message: Patch<String>,
    /// Whether the confirmation email shows the store's logo.
    pub confirmation_email_show_logo: Patch<bool>,
    /// Whether the confirmation email shows the store's name.
    pub confirmation_email_show_store_name: Patch<bool>,
    /// Whether to send a confirmation email to the customer.
    pub send_email_confirmation: Patch<bool>,
    /// Whether to notify the store of payments.
    pub send_payment_notification: Patch<bool>,
    /// Email addresses to notify, separated by commas.
    pub notify_email: Patch<String>,
    pub invoice_settings: Patch<InvoiceSettingsInput>,
    /// Whether a click outside of the checkout's popup closes it.
    pub close_popup_on_click_outside: Patch<bool>,
    /// Whether search engines may list the page.
    pub google_index: Patch<bool>,
    /// Tracking codes to include in the page.
    pub tracking_codes: Patch<String>,
    /// Whether a link to the page can set its description.
    pub allow_dynamic_description: Patch<bool>,
    /// Whether a link to the page can set its title.
    pub allow_dynamic_title: Patch<bool>,
}

object! {
    FormPageUpdate {
        name: optional String = "name" set(name: into String),
        funnel_steps: patch Vec<FunnelStepUpdate> = "funnelSteps" set(funnel_steps: list into FunnelStepUpdate) null(funnel_steps_null),
        redirect_page_id: patch ObjectId = "redirectPageId" set(redirect_page_id: into ObjectId) null(redirect_page_id_null),
        redirect_url_path: patch Vec<RedirectPathPartUpdate> = "redirectUrlPath" set(redirect_url_path: list RedirectPathPartUpdate) null(redirect_url_path_null),
        redirect_url_query: patch Vec<RedirectQueryPartUpdate> = "redirectUrlQuery" set(redirect_url_query: list RedirectQueryPartUpdate) null(redirect_url_query_null),
        title: patch String = "title" set(title: into String) null(title_null),
        description: patch String = "description" set(description: into String) null(description_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        form_details: patch FormDetailsInput = "formDetails" set(form_details: FormDetailsInput) null(form_details_null),
        slug: patch String = "slug" set(slug: into String) null(slug_null),
        status: patch PageStatus = "status" set(status: into PageStatus) null(status_null),
        locale: patch Locale = "locale" set(locale: into Locale) null(locale_null),
        after_payment_action: patch AfterPaymentAction = "afterPaymentAction" set(after_payment_action: into AfterPaymentAction) null(after_payment_action_null),
        redirect: patch RedirectInput = "redirect" set(redirect: RedirectInput) null(redirect_null),
        redirect_url: patch String = "redirectUrl" set(redirect_url: into String) null(redirect_url_null),
        redirect_url_inside_embed: patch bool = "redirectUrlInsideEmbed" set(redirect_url_inside_embed: bool) null(redirect_url_inside_embed_null),
        customize_checkout_confirmation: patch bool = "customizeCheckoutConfirmation" set(customize_checkout_confirmation: bool) null(customize_checkout_confirmation_null),
        confirmation_checkout_title: patch String = "confirmationCheckoutTitle" set(confirmation_checkout_title: into String) null(confirmation_checkout_title_null),
        confirmation_checkout_message: patch String = "confirmationCheckoutMessage" set(confirmation_checkout_message: into String) null(confirmation_checkout_message_null),
        customize_email_confirmation: patch bool = "customizeEmailConfirmation" set(customize_email_confirmation: bool) null(customize_email_confirmation_null),
        confirmation_email_subject: patch String = "confirmationEmailSubject" set(confirmation_email_subject: into String) null(confirmation_email_subject_null),
        confirmation_email_message: patch String = "confirmationEmailMessage" set(confirmation_email_message: into String) null(confirmation_email_message_null),
        confirmation_email_show_logo: patch bool = "confirmationEmailShowLogo" set(confirmation_email_show_logo: bool) null(confirmation_email_show_logo_null),
        confirmation_email_show_store_name: patch bool = "confirmationEmailShowStoreName" set(confirmation_email_show_store_name: bool) null(confirmation_email_show_store_name_null),
        send_email_confirmation: patch bool = "sendEmailConfirmation" set(send_email_confirmation: bool) null(send_email_confirmation_null),
        send_payment_notification: patch bool = "sendPaymentNotification" set(send_payment_notification: bool) null(send_payment_notification_null),
        notify_email: patch String = "notifyEmail" set(notify_email: into String) null(notify_email_null),
        invoice_settings: patch InvoiceSettingsInput = "invoiceSettings" set(invoice_settings: InvoiceSettingsInput) null(invoice_settings_null),
        close_popup_on_click_outside: patch bool = "closePopupOnClickOutside" set(close_popup_on_click_outside: bool) null(close_popup_on_click_outside_null),
        google_index: patch bool = "googleIndex" set(google_index: bool) null(google_index_null),
        tracking_codes: patch String = "trackingCodes" set(tracking_codes: into String) null(tracking_codes_null),
        allow_dynamic_description: patch bool = "allowDynamicDescription" set(allow_dynamic_description: bool) null(allow_dynamic_description_null),
        allow_dynamic_title: patch bool = "allowDynamicTitle" set(allow_dynamic_title: bool) null(allow_dynamic_title_null),
    }
}

/// One page of forms.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPageList {
    pub data: Vec<FormPage>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    FormPageList {
        data: required Vec<FormPage> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<FormPage>, total: i64, has_more: bool)
}

/// The envelope of a form page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FormPageResponse {
    pub data: FormPage,
}

object! {
    FormPageResponse { data: required FormPage = "data" }
    new(data: FormPage)
}

/// A submission of a form.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Submission {
    pub id: String,
    pub status: SubmissionStatus,
    pub form_title: Option<String>,
    /// Answers to the fields of the form.
    pub fields: Option<Vec<FieldAnswer>>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Submission {
        id: required String = "id", status: required SubmissionStatus = "status",
        form_title: optional String = "formTitle", fields: optional Vec<FieldAnswer> = "fields",
        customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        page_id: optional String = "pageId", page_slug: optional String = "pageSlug",
        seller_id: optional String = "sellerId", session_id: optional String = "sessionId",
        visit_id: optional String = "visitId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, status: SubmissionStatus, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// One page of submissions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionList {
    pub data: Vec<Submission>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubmissionList {
        data: required Vec<Submission> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Submission>, total: i64, has_more: bool)
}

/// The envelope of a submission.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionResponse {
    pub data: Submission,
}

object! {
    SubmissionResponse { data: required Submission = "data" }
    new(data: Submission)
}

/// An invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Invoice {
    pub id: ObjectId,
    pub status: InvoiceStatus,
    pub invoice_number: Option<String>,
    pub invoice_uuid: Option<String>,
    /// The URL of the invoice.
    pub invoice_url: Option<String>,
    /// The total.
    pub amount: MinorUnits,
    pub currency: Currency,
    /// The total in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The amount still to be paid.
    pub amount_due: Option<MinorUnits>,
    /// The amount that was paid.
    pub amount_paid: Option<MinorUnits>,
    /// The amount that was refunded.
    pub amount_refunded: Option<MinorUnits>,
    /// The amount without tax.
    pub amount_excluding_tax: Option<MinorUnits>,
    pub subtotal: Option<MinorUnits>,
    pub subtotal_after_discount: Option<MinorUnits>,
    /// The amount of tax.
    pub tax_amount: Option<MinorUnits>,
    /// The tax of each jurisdiction.
    pub tax_breakdown: Option<Vec<TaxBreakdown>>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    pub line_items: Option<Vec<InvoiceLine>>,
    pub fees: Option<Vec<AppliedFee>>,
    pub coupon: Option<AppliedCoupon>,
    pub bulk_discount: Option<AppliedDiscount>,
    pub product_title: Option<String>,
    /// The buyer's order number.
    pub po_number: Option<String>,
    /// The label of the purchase order number.
    pub po_number_label: Option<String>,
    /// The payment it is for.
    pub charge_id: Option<ObjectId>,
    pub customer_id: Option<ObjectId>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<InvoiceParty>,
    pub seller_billing: Option<InvoiceSeller>,
    pub seller_id: ObjectId,
    /// `false` in test mode.
    pub livemode: bool,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Invoice {
        id: required ObjectId = "id", status: required InvoiceStatus = "status",
        invoice_number: optional String = "invoiceNumber",
        invoice_uuid: optional String = "invoiceUuid", invoice_url: optional String = "invoiceUrl",
        amount: required MinorUnits = "amount", currency: required Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        amount_due: optional MinorUnits = "amountDue",
        amount_paid: optional MinorUnits = "amountPaid",
        amount_refunded: optional MinorUnits = "amountRefunded",
        amount_excluding_tax: optional MinorUnits = "amountExcludingTax",
        subtotal: optional MinorUnits = "subtotal",
        subtotal_after_discount: optional MinorUnits = "subtotalAfterDiscount",
        tax_amount: optional MinorUnits = "taxAmount",
        tax_breakdown: optional Vec<TaxBreakdown> = "taxBreakdown",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource",
        line_items: optional Vec<InvoiceLine> = "lineItems",
        fees: optional Vec<AppliedFee> = "fees", coupon: optional AppliedCoupon = "coupon",
        bulk_discount: optional AppliedDiscount = "bulkDiscount",
        product_title: optional String = "productTitle", po_number: optional String = "poNumber",
        po_number_label: optional String = "poNumberLabel",
        charge_id: optional ObjectId = "chargeId", customer_id: optional ObjectId = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional InvoiceParty = "billing",
        seller_billing: optional InvoiceSeller = "sellerBilling",
        seller_id: required ObjectId = "sellerId", livemode: required bool = "livemode",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, status: InvoiceStatus, amount: MinorUnits,
        currency: impl Into<Currency>, seller_id: impl Into<ObjectId>, livemode: bool,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
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

/// One page of invoices.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceList {
    pub data: Vec<Invoice>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    InvoiceList {
        data: required Vec<Invoice> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Invoice>, total: i64, has_more: bool)
}

/// The envelope of an invoice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvoiceResponse {
    pub data: Invoice,
}

object! {
    InvoiceResponse { data: required Invoice = "data" }
    new(data: Invoice)
}

/// A product.
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
        id: impl Into<String>, role: ProductRole, title: impl Into<String>,
        created_at: impl Into<String>, updated_at: impl Into<String>,
    )
}

/// Limit on subscriptions.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionLimit {
    pub enabled: Option<bool>,
    pub limit_subscriptions_stripe: Option<Toggle>,
}

object! {
    SubscriptionLimit {
        enabled: optional bool = "enabled",
        limit_subscriptions_stripe: optional Toggle = "limitSubscriptionsStripe",
    }
}

/// Limit on subscriptions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SubscriptionLimitInput {
    pub enabled: Patch<bool>,
    pub limit_subscriptions_stripe: Patch<ToggleInput>,
}

object! {
    SubscriptionLimitInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        limit_subscriptions_stripe: patch ToggleInput = "limitSubscriptionsStripe" set(limit_subscriptions_stripe: ToggleInput) null(limit_subscriptions_stripe_null),
    }
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
    new(quantity_condition: ProductDiscountCondition)
}

/// A quantity discount of a product.
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
        min_quantity: patch i64 = "minQuantity" set(min_quantity: i64) null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity" set(max_quantity: i64) null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64) null(percent_off_null),
        variant_option_ids: patch Vec<VariantOptionReference> = "variantOptionIds" set(variant_option_ids: list VariantOptionReference) null(variant_option_ids_null),
    }
    new(quantity_condition: ProductDiscountCondition)
}

/// A reference to an option of the same request, by its temporary key.
#[derive(Clone, Debug, PartialEq)]
pub struct VariantOptionReference {
    pub key: String,
}

object! {
    VariantOptionReference { key: required String = "key" }
    new(key: impl Into<String>)
}

/// How a choice of prices is displayed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PricePicker {
    pub price_display_defaults: Option<BTreeMap<String, String>>,
    pub price_display_labels: Option<BTreeMap<String, BTreeMap<String, String>>>,
    pub price_display_tab_order: Option<BTreeMap<String, Vec<String>>>,
}

object! {
    PricePicker {
        price_display_defaults: optional BTreeMap<String, String> = "priceDisplayDefaults",
        price_display_labels: optional BTreeMap<String, BTreeMap<String, String>> = "priceDisplayLabels",
        price_display_tab_order: optional BTreeMap<String, Vec<String>> = "priceDisplayTabOrder",
    }
}

/// How a choice of prices is displayed.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PricePickerInput {
    pub price_display_defaults: Patch<BTreeMap<String, String>>,
    pub price_display_labels: Patch<BTreeMap<String, BTreeMap<String, String>>>,
    pub price_display_tab_order: Patch<BTreeMap<String, Vec<String>>>,
}

object! {
    PricePickerInput {
        price_display_defaults: patch BTreeMap<String, String> = "priceDisplayDefaults" set(price_display_defaults: map into String) null(price_display_defaults_null),
        price_display_labels: patch BTreeMap<String, BTreeMap<String, String>> = "priceDisplayLabels" set(price_display_labels: map BTreeMap<String, String>) null(price_display_labels_null),
        price_display_tab_order: patch BTreeMap<String, Vec<String>> = "priceDisplayTabOrder" set(price_display_tab_order: map Vec<String>) null(price_display_tab_order_null),
    }
}

/// A price of a product. At most one of `recurring` and `paymentPlan` is set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Price {
    pub id: String,
    pub billing_type: BillingType,
    pub amount: MinorUnits,
    pub currency: Currency,
    pub enabled: bool,
    pub is_default: bool,
    pub label: Option<String>,
    /// A short text to highlight the price.
    pub badge: Option<String>,
    pub reference: Option<String>,
    pub order: Option<f64>,
    /// Whether it is hidden.
    pub hidden: Option<bool>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// Whether buyers choose the price.
    pub pay_what_you_want: Option<bool>,
    /// The amount suggested to buyers who choose the price (pay what you want).
    pub pwyw_suggested_price: Option<MinorUnits>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Option<bool>,
    /// The billing interval of a subscription.
    pub recurring: Option<Recurring>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Option<PaymentPlan>,
}

object! {
    Price {
        id: required String = "id", billing_type: required BillingType = "billingType",
        amount: required MinorUnits = "amount", currency: required Currency = "currency",
        enabled: required bool = "enabled", is_default: required bool = "isDefault",
        label: optional String = "label", badge: optional String = "badge",
        reference: optional String = "reference", order: optional f64 = "order",
        hidden: optional bool = "hidden",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        pay_what_you_want: optional bool = "payWhatYouWant",
        pwyw_suggested_price: optional MinorUnits = "pwywSuggestedPrice",
        setup_fee: optional MinorUnits = "setupFee",
        setup_fee_multiplies_with_quantity: optional bool = "setupFeeMultipliesWithQuantity",
        recurring: optional Recurring = "recurring",
        payment_plan: optional PaymentPlan = "paymentPlan",
    }
    new(
        id: impl Into<String>, billing_type: BillingType, amount: MinorUnits,
        currency: impl Into<Currency>, enabled: bool, is_default: bool,
    )
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

/// The billing interval of a price.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Recurring {
    pub interval: Option<Interval>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    pub trial_period_days: Option<i64>,
    pub billing_cycle_anchor_config: Option<BillingCycleAnchor>,
}

object! {
    Recurring {
        interval: optional Interval = "interval", interval_count: optional i64 = "intervalCount",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        trial_period_days: optional i64 = "trialPeriodDays",
        billing_cycle_anchor_config: optional BillingCycleAnchor = "billingCycleAnchorConfig",
    }
}

/// The billing interval of a price.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RecurringInput {
    pub interval: Patch<Interval>,
    /// Number of intervals between payments.
    ///
    /// At least 1.
    pub interval_count: Patch<i64>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    ///
    /// At least 0.
    pub trial_period_days: Patch<i64>,
    pub billing_cycle_anchor_config: Patch<BillingCycleAnchorInput>,
}

object! {
    RecurringInput {
        interval: patch Interval = "interval" set(interval: into Interval) null(interval_null),
        interval_count: patch i64 = "intervalCount" set(interval_count: i64) null(interval_count_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate" set(start_date: DateTime<FixedOffset>) null(start_date_null),
        trial_period_days: patch i64 = "trialPeriodDays" set(trial_period_days: i64) null(trial_period_days_null),
        billing_cycle_anchor_config: patch BillingCycleAnchorInput = "billingCycleAnchorConfig" set(billing_cycle_anchor_config: BillingCycleAnchorInput) null(billing_cycle_anchor_config_null),
    }
}

/// The day of the month or year on which payments are due.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BillingCycleAnchor {
    pub enabled: Option<bool>,
    pub day_of_month: Option<i64>,
    pub month: Option<i64>,
}

object! {
    BillingCycleAnchor {
        enabled: optional bool = "enabled", day_of_month: optional i64 = "dayOfMonth",
        month: optional i64 = "month",
    }
}

/// The day of the month or year on which payments are due.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BillingCycleAnchorInput {
    pub enabled: Patch<bool>,
    /// At least 1. At most 31.
    pub day_of_month: Patch<i64>,
    /// At least 1. At most 12.
    pub month: Patch<i64>,
}

object! {
    BillingCycleAnchorInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        day_of_month: patch i64 = "dayOfMonth" set(day_of_month: i64) null(day_of_month_null),
        month: patch i64 = "month" set(month: i64) null(month_null),
    }
}

/// A recurring price with a fixed number of payments.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PaymentPlan {
    pub interval: Option<Interval>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    pub trial_period_days: Option<i64>,
    pub billing_cycle_anchor_config: Option<BillingCycleAnchor>,
    /// Number of payments.
    pub plan_iterations: Option<i64>,
}

object! {
    PaymentPlan {
        interval: optional Interval = "interval", interval_count: optional i64 = "intervalCount",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        trial_period_days: optional i64 = "trialPeriodDays",
        billing_cycle_anchor_config: optional BillingCycleAnchor = "billingCycleAnchorConfig",
        plan_iterations: optional i64 = "planIterations",
    }
}

/// A price to create or change. At most one of `recurring` and `paymentPlan` may be set.
#[derive(Clone, Debug, PartialEq)]
pub struct PriceInput {
    /// In the smallest unit of the currency.
    ///
    /// At least 0. Example: `4900`.
    pub amount: i64,
    pub billing_type: BillingType,
    /// The id of the price, if it exists already.
    pub id: Patch<String>,
    /// Defaults to `usd`.
    ///
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    pub label: Patch<String>,
    /// A short text to highlight the price.
    pub badge: Patch<String>,
    pub reference: Patch<String>,
    pub order: Patch<f64>,
    pub enabled: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
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
    /// A fee charged with the first payment.
    ///
    /// At least 0.
    pub setup_fee: Patch<i64>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Patch<bool>,
    /// The billing interval of a subscription.
    pub recurring: Patch<RecurringInput>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Patch<PaymentPlanInput>,
}

object! {
    PriceInput {
        amount: required i64 = "amount", billing_type: required BillingType = "billingType",
        id: patch String = "id" set(id: into String) null(id_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        label: patch String = "label" set(label: into String) null(label_null),
        badge: patch String = "badge" set(badge: into String) null(badge_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        setup_fee: patch i64 = "setupFee" set(setup_fee: i64) null(setup_fee_null),
        setup_fee_multiplies_with_quantity: patch bool = "setupFeeMultipliesWithQuantity" set(setup_fee_multiplies_with_quantity: bool) null(setup_fee_multiplies_with_quantity_null),
        recurring: patch RecurringInput = "recurring" set(recurring: RecurringInput) null(recurring_null),
        payment_plan: patch PaymentPlanInput = "paymentPlan" set(payment_plan: PaymentPlanInput) null(payment_plan_null),
    }
    new(amount: i64, billing_type: BillingType)
}

/// The price of a product with a single price. Prefer `prices`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SinglePriceInput {
    /// In the smallest unit of the currency.
    ///
    /// At least 0.
    pub amount: Patch<i64>,
    pub billing_type: Patch<BillingType>,
    pub id: Patch<String>,
    /// Exactly 3 characters.
    pub currency: Patch<String>,
    pub label: Patch<String>,
    /// A short text to highlight the price.
    pub badge: Patch<String>,
    pub reference: Patch<String>,
    pub order: Patch<f64>,
    pub enabled: Patch<bool>,
    /// Whether it is hidden.
    pub hidden: Patch<bool>,
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
    /// A fee charged with the first payment.
    ///
    /// At least 0.
    pub setup_fee: Patch<i64>,
    /// Whether the setup fee is charged for each unit.
    pub setup_fee_multiplies_with_quantity: Patch<bool>,
    /// The billing interval of a subscription.
    pub recurring: Patch<RecurringInput>,
    /// The billing interval and number of payments of a payment plan.
    pub payment_plan: Patch<PaymentPlanInput>,
    #[deprecated]
    pub pricing_type: Patch<PricingType>,
}

object! {
    SinglePriceInput {
        amount: patch i64 = "amount" set(amount: i64) null(amount_null),
        billing_type: patch BillingType = "billingType" set(billing_type: into BillingType) null(billing_type_null),
        id: patch String = "id" set(id: into String) null(id_null),
        currency: patch String = "currency" set(currency: into String) null(currency_null),
        label: patch String = "label" set(label: into String) null(label_null),
        badge: patch String = "badge" set(badge: into String) null(badge_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        setup_fee: patch i64 = "setupFee" set(setup_fee: i64) null(setup_fee_null),
        setup_fee_multiplies_with_quantity: patch bool = "setupFeeMultipliesWithQuantity" set(setup_fee_multiplies_with_quantity: bool) null(setup_fee_multiplies_with_quantity_null),
        recurring: patch RecurringInput = "recurring" set(recurring: RecurringInput) null(recurring_null),
        payment_plan: patch PaymentPlanInput = "paymentPlan" set(payment_plan: PaymentPlanInput) null(payment_plan_null),
        pricing_type: patch PricingType = "pricingType" set(#[deprecated] pricing_type: into PricingType) null(#[deprecated] pricing_type_null),
    }
}

/// A recurring price with a fixed number of payments.
#[derive(Clone, Debug, PartialEq)]
pub struct PaymentPlanInput {
    /// Number of payments.
    ///
    /// At least 1.
    pub plan_iterations: i64,
    pub interval: Patch<Interval>,
    /// Number of intervals between payments.
    ///
    /// At least 1.
    pub interval_count: Patch<i64>,
    /// The start.
    pub start_date: Patch<DateTime<FixedOffset>>,
    /// The length of a free trial, in days.
    ///
    /// At least 0.
    pub trial_period_days: Patch<i64>,
    pub billing_cycle_anchor_config: Option<PaymentPlanAnchorInput>,
}

object! {
    PaymentPlanInput {
        plan_iterations: required i64 = "planIterations",
        interval: patch Interval = "interval" set(interval: into Interval) null(interval_null),
        interval_count: patch i64 = "intervalCount" set(interval_count: i64) null(interval_count_null),
        start_date: patch DateTime<FixedOffset> as date = "startDate" set(start_date: DateTime<FixedOffset>) null(start_date_null),
        trial_period_days: patch i64 = "trialPeriodDays" set(trial_period_days: i64) null(trial_period_days_null),
        billing_cycle_anchor_config: optional PaymentPlanAnchorInput = "billingCycleAnchorConfig" set(billing_cycle_anchor_config: PaymentPlanAnchorInput),
    }
    new(plan_iterations: i64)
}

/// The day of the month or year on which payments are due.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PaymentPlanAnchorInput {
    pub enabled: Patch<bool>,
    /// At least 1. At most 31.
    pub day_of_month: Patch<i64>,
    /// At least 1. At most 12.
    pub month: Option<i64>,
}

object! {
    PaymentPlanAnchorInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        day_of_month: patch i64 = "dayOfMonth" set(day_of_month: i64) null(day_of_month_null),
        month: optional i64 = "month" set(month: i64),
    }
}

/// A choice that buyers make, such as a size.
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantPreselectionInput {
    pub enabled: Patch<bool>,
    /// The id of the option; in requests its temporary `key`.
    pub option_id: Patch<String>,
    pub quantity: Patch<i64>,
}

object! {
    VariantPreselectionInput {
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        option_id: patch String = "optionId" set(option_id: into String) null(option_id_null),
        quantity: patch i64 = "quantity" set(quantity: i64) null(quantity_null),
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
        variant_option_layout: patch VariantLayoutType = "variantOptionLayout" set(variant_option_layout: into VariantLayoutType) null(variant_option_layout_null),
        variant_option_columns: patch i64 = "variantOptionColumns" set(variant_option_columns: i64) null(variant_option_columns_null),
        spacing: patch VariantSpacing = "spacing" set(spacing: into VariantSpacing) null(spacing_null),
        text_align: patch VariantTextAlign = "textAlign" set(text_align: into VariantTextAlign) null(text_align_null),
        image_size: patch ImageSize = "imageSize" set(image_size: into ImageSize) null(image_size_null),
        collapse_variant_options: patch bool = "collapseVariantOptions" set(collapse_variant_options: bool) null(collapse_variant_options_null),
        show_pwyw_placeholder: patch bool = "showPwywPlaceholder" set(show_pwyw_placeholder: bool) null(show_pwyw_placeholder_null),
        show_variant_name: patch bool = "showVariantName" set(show_variant_name: bool) null(show_variant_name_null),
        show_variant_option_names: patch bool = "showVariantOptionNames" set(show_variant_option_names: bool) null(show_variant_option_names_null),
        show_variant_option_price_sign: patch bool = "showVariantOptionPriceSign" set(show_variant_option_price_sign: bool) null(show_variant_option_price_sign_null),
        show_variant_option_prices: patch bool = "showVariantOptionPrices" set(show_variant_option_prices: bool) null(show_variant_option_prices_null),
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
        enabled: patch bool = "enabled" set(enabled: bool) null(enabled_null),
        comparison: patch VariantComparison = "comparison" set(comparison: into VariantComparison) null(comparison_null),
        value: patch String = "value" set(value: into String) null(value_null),
        element: patch VariantConditionElementInput = "element" set(element: VariantConditionElementInput) null(element_null),
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
#[derive(Clone, Debug, Default, PartialEq)]
pub struct VariantConditionElementInput {
    /// The id of the variant; in requests its temporary `key`.
    pub element_id: Patch<String>,
}

object! {
    VariantConditionElementInput {
        element_id: patch String = "elementId" set(element_id: into String) null(element_id_null),
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
        key: patch String = "key" set(key: into String) null(key_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        selection_type: patch SelectionType = "selectionType" set(selection_type: into SelectionType) null(selection_type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        price_ids: patch Vec<ObjectId> = "priceIds" set(price_ids: list into ObjectId) null(price_ids_null),
        preselect: patch VariantPreselectionInput = "preselect" set(preselect: VariantPreselectionInput) null(preselect_null),
        layout: patch VariantLayoutInput = "layout" set(layout: VariantLayoutInput) null(layout_null),
        show_hide_logic: patch VariantConditionInput = "showHideLogic" set(show_hide_logic: VariantConditionInput) null(show_hide_logic_null),
        increases_with_quantity: patch bool = "increasesWithQuantity" set(increases_with_quantity: bool) null(increases_with_quantity_null),
        manage_variant_option_stock: patch bool = "manageVariantOptionStock" set(manage_variant_option_stock: bool) null(manage_variant_option_stock_null),
        use_variant_option_skus: patch bool = "useVariantOptionSkus" set(use_variant_option_skus: bool) null(use_variant_option_skus_null),
    }
    new(options: Vec<NewVariantOption>, name: impl Into<String>)
}

/// A variant of a product: an existing one with its `id`, or a new one.
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
        id: optional ObjectId = "id" set(id: into ObjectId), name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        reference: patch String = "reference" set(reference: into String) null(reference_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        order: patch f64 = "order" set(order: f64) null(order_null),
        selection_type: patch SelectionType = "selectionType" set(selection_type: into SelectionType) null(selection_type_null),
        required: patch bool = "required" set(required: bool) null(required_null),
        hidden: patch bool = "hidden" set(hidden: bool) null(hidden_null),
        price_ids: patch Vec<ObjectId> = "priceIds" set(price_ids: list into ObjectId) null(price_ids_null),
        preselect: patch VariantPreselectionInput = "preselect" set(preselect: VariantPreselectionInput) null(preselect_null),
        layout: patch VariantLayoutInput = "layout" set(layout: VariantLayoutInput) null(layout_null),
        show_hide_logic: patch VariantConditionInput = "showHideLogic" set(show_hide_logic: VariantConditionInput) null(show_hide_logic_null),
        increases_with_quantity: patch bool = "increasesWithQuantity" set(increases_with_quantity: bool) null(increases_with_quantity_null),
        manage_variant_option_stock: patch bool = "manageVariantOptionStock" set(manage_variant_option_stock: bool) null(manage_variant_option_stock_null),
        use_variant_option_skus: patch bool = "useVariantOptionSkus" set(use_variant_option_skus: bool) null(use_variant_option_skus_null),
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
        key: patch String = "key" set(key: into String) null(key_null),
        description: patch String = "description" set(description: into String) null(description_null),
        sku: patch String = "sku" set(sku: into String) null(sku_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        r#type: patch BillingType = "type" set(r#type: into BillingType) null(type_null),
        additional_charge_amount: patch i64 = "additionalChargeAmount" set(additional_charge_amount: i64) null(additional_charge_amount_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        stock: patch i64 = "stock" set(stock: i64) null(stock_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
    }
    new(name: impl Into<String>)
}

/// An option of a variant: an existing one with its `id`, or a new one.
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
        id: optional ObjectId = "id" set(id: into ObjectId), name: required String = "name",
        key: patch String = "key" set(key: into String) null(key_null),
        description: patch String = "description" set(description: into String) null(description_null),
        sku: patch String = "sku" set(sku: into String) null(sku_null),
        status: patch VariantStatus = "status" set(status: into VariantStatus) null(status_null),
        r#type: patch BillingType = "type" set(r#type: into BillingType) null(type_null),
        additional_charge_amount: patch i64 = "additionalChargeAmount" set(additional_charge_amount: i64) null(additional_charge_amount_null),
        discounted_from_price: patch i64 = "discountedFromPrice" set(discounted_from_price: i64) null(discounted_from_price_null),
        pay_what_you_want: patch bool = "payWhatYouWant" set(pay_what_you_want: bool) null(pay_what_you_want_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice" set(pwyw_suggested_price: i64) null(pwyw_suggested_price_null),
        stock: patch i64 = "stock" set(stock: i64) null(stock_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        image_id: patch ObjectId = "imageId" set(image_id: into ObjectId) null(image_id_null),
    }
    new(name: impl Into<String>)
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
        price: optional SinglePriceInput = "price" set(price: SinglePriceInput),
        variants: patch Vec<NewVariant> = "variants" set(variants: list NewVariant) null(variants_null),
        file_ids: optional Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId),
        title: patch String = "title" set(title: into String) null(title_null),
        description: patch String = "description" set(description: into String) null(description_null),
        prices: optional Vec<PriceInput> = "prices" set(prices: list PriceInput),
        default_price_id: patch String = "defaultPriceId" set(default_price_id: into String) null(default_price_id_null),
        price_picker: patch PricePickerInput = "pricePicker" set(price_picker: PricePickerInput) null(price_picker_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        sku: patch String = "sku" set(sku: into String) null(sku_null),
        stock: patch i64 = "stock" set(stock: i64) null(stock_null),
        has_unlimited_stock: patch bool = "hasUnlimitedStock" set(has_unlimited_stock: bool) null(has_unlimited_stock_null),
        discounts: patch Vec<ProductDiscountInput> = "discounts" set(discounts: list ProductDiscountInput) null(discounts_null),
        variants_required: patch bool = "variantsRequired" set(variants_required: bool) null(variants_required_null),
        limit_payments: patch ToggleInput = "limitPayments" set(limit_payments: ToggleInput) null(limit_payments_null),
        limit_subscriptions: patch SubscriptionLimitInput = "limitSubscriptions" set(limit_subscriptions: SubscriptionLimitInput) null(limit_subscriptions_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions" set(enable_file_access_for_inactive_subscriptions: bool) null(enable_file_access_for_inactive_subscriptions_null),
        generate_license_keys: patch bool = "generateLicenseKeys" set(generate_license_keys: bool) null(generate_license_keys_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds" set(fixed_tax_rate_ids: list into ObjectId) null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior" set(tax_behavior: into TaxBehavior) null(tax_behavior_null),
        tax_code: patch String = "taxCode" set(tax_code: into String) null(tax_code_null),
    }
}

/// Changes to a product. Absent members are kept.
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
        price: patch SinglePriceInput = "price" set(price: SinglePriceInput) null(price_null),
        variants: patch Vec<VariantUpdate> = "variants" set(variants: list VariantUpdate) null(variants_null),
        file_ids: patch Vec<ObjectId> = "fileIds" set(file_ids: list into ObjectId) null(file_ids_null),
        title: patch String = "title" set(title: into String) null(title_null),
        description: patch String = "description" set(description: into String) null(description_null),
        prices: optional Vec<PriceInput> = "prices" set(prices: list PriceInput),
        default_price_id: patch String = "defaultPriceId" set(default_price_id: into String) null(default_price_id_null),
        price_picker: patch PricePickerInput = "pricePicker" set(price_picker: PricePickerInput) null(price_picker_null),
        image_ids: patch Vec<ObjectId> = "imageIds" set(image_ids: list into ObjectId) null(image_ids_null),
        sku: patch String = "sku" set(sku: into String) null(sku_null),
        stock: patch i64 = "stock" set(stock: i64) null(stock_null),
        has_unlimited_stock: patch bool = "hasUnlimitedStock" set(has_unlimited_stock: bool) null(has_unlimited_stock_null),
        discounts: patch Vec<ProductDiscountInput> = "discounts" set(discounts: list ProductDiscountInput) null(discounts_null),
        variants_required: patch bool = "variantsRequired" set(variants_required: bool) null(variants_required_null),
        limit_payments: patch ToggleInput = "limitPayments" set(limit_payments: ToggleInput) null(limit_payments_null),
        limit_subscriptions: patch SubscriptionLimitInput = "limitSubscriptions" set(limit_subscriptions: SubscriptionLimitInput) null(limit_subscriptions_null),
        enable_file_access_for_inactive_subscriptions: patch bool = "enableFileAccessForInactiveSubscriptions" set(enable_file_access_for_inactive_subscriptions: bool) null(enable_file_access_for_inactive_subscriptions_null),
        generate_license_keys: patch bool = "generateLicenseKeys" set(generate_license_keys: bool) null(generate_license_keys_null),
        fixed_tax_rate_ids: patch Vec<ObjectId> = "fixedTaxRateIds" set(fixed_tax_rate_ids: list into ObjectId) null(fixed_tax_rate_ids_null),
        tax_behavior: patch TaxBehavior = "taxBehavior" set(tax_behavior: into TaxBehavior) null(tax_behavior_null),
        tax_code: patch String = "taxCode" set(tax_code: into String) null(tax_code_null),
    }
}

/// The envelope of a product.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProductResponse {
    pub data: Product,
}

object! {
    ProductResponse { data: required Product = "data" }
    new(data: Product)
}

/// A subscription: a recurring payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Subscription {
    pub id: String,
    pub status: Option<SubscriptionStatus>,
    /// The amount of each payment.
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The amount in US dollars.
    pub amount_usd: Option<MinorUnits>,
    /// The unit of time between payments.
    pub interval: Option<String>,
    /// Number of intervals between payments.
    pub interval_count: Option<i64>,
    /// Number of payments of a payment plan.
    pub plan_iterations: Option<i64>,
    /// The start.
    pub start_date: Option<DateTime<FixedOffset>>,
    /// The start of the current period.
    pub current_period_start: Option<DateTime<FixedOffset>>,
    /// The end of the current period.
    pub current_period_end: Option<DateTime<FixedOffset>>,
    /// The start of the trial.
    pub trial_start: Option<DateTime<FixedOffset>>,
    /// The end of the trial.
    pub trial_end: Option<DateTime<FixedOffset>>,
    /// When the subscription will be canceled.
    pub cancel_at: Option<DateTime<FixedOffset>>,
    /// Whether the subscription will be canceled at the end of the current period.
    pub cancel_at_period_end: Option<bool>,
    pub canceled_at: Option<DateTime<FixedOffset>>,
    pub canceled_by: Option<String>,
    pub canceled_by_api_key: Option<ObjectId>,
    pub canceled_by_api_key_name: Option<String>,
    /// The reason for the cancellation.
    pub reason: Option<String>,
    pub customer_id: Option<String>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub billing: Option<BillingDetails>,
    pub shipping: Option<Shipping>,
    /// Answers to the fields of the page.
    pub fields: Option<Vec<FieldAnswer>>,
    pub payment_method: Option<PaymentMethod>,
    pub payment_status: Option<SubscriptionChargeStatus>,
    /// The error of the latest payment.
    pub payment_error: Option<String>,
    pub product_id: Option<String>,
    pub product_title: Option<String>,
    pub product_price: Option<MinorUnits>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    pub price_id: Option<String>,
    /// A copy of the price that was paid.
    pub price_snapshot: Option<PriceSnapshot>,
    /// The price before a discount, shown beside the price.
    pub discounted_from_price: Option<MinorUnits>,
    /// The price, if the link to the page set it.
    pub dynamic_price: Option<MinorUnits>,
    pub variants: Option<Vec<SubscriptionVariant>>,
    pub fees: Option<Vec<SubscriptionFee>>,
    /// A fee charged with the first payment.
    pub setup_fee: Option<MinorUnits>,
    pub setup_fee_total: Option<MinorUnits>,
    /// The setup fee in US dollars.
    pub setup_fee_usd: Option<MinorUnits>,
    pub setup_fee_discount_amount: Option<MinorUnits>,
    pub setup_fee_fees: Option<Vec<SubscriptionItemFee>>,
    pub setup_fee_invoice_item_id: Option<String>,
    pub setup_fee_invoice_item_paid: Option<bool>,
    pub coupon_id: Option<String>,
    /// A copy of the coupon that was used.
    pub coupon_snapshot: Option<CouponSnapshot>,
    /// The tax rates that were applied.
    pub tax_rates: Option<Vec<AppliedTaxRate>>,
    pub tax_source: Option<TaxSource>,
    /// The id of the license key.
    pub license_key_id: Option<String>,
    pub order_id: Option<String>,
    pub page_id: Option<String>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub seller_id: Option<String>,
    pub session_id: Option<String>,
    pub visit_id: Option<String>,
    /// Whether the checkout was abandoned.
    pub is_abandoned: Option<bool>,
    pub abandonment_status: Option<AbandonmentStatus>,
    pub abandoned_cart_email_status: Option<AbandonedCartEmailStatus>,
    /// The time of the last reminder.
    pub abandoned_cart_email_sent_at: Option<DateTime<FixedOffset>>,
    /// The time at which the abandoned checkout was completed.
    pub recovered_at: Option<DateTime<FixedOffset>>,
    /// The time of the last refund.
    pub last_refund_at: Option<DateTime<FixedOffset>>,
    /// The reason for the last refund.
    pub last_refund_reason: Option<String>,
    /// A note on the last refund.
    pub last_refund_reason_note: Option<String>,
    /// Whether it was bought as an upsell.
    pub upsell: Option<bool>,
    pub upsell_charge_id: Option<String>,
    /// The id of the page that offered the upsell.
    pub upsell_page_id: Option<String>,
    pub upsell_subscription_id: Option<String>,
    /// Query parameters of the URL that was visited.
    pub query_parameters: Option<BTreeMap<String, String>>,
    pub locale: Option<String>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    /// The IP address of the customer.
    pub client_ip: Option<String>,
    /// The width of the customer's screen.
    pub screen_width: Option<f64>,
    /// The user agent of the customer's browser.
    pub user_agent: Option<String>,
    pub stripe_customer_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_setup_intent_id: Option<String>,
    pub stripe_subscription_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    Subscription {
        id: required String = "id", status: optional SubscriptionStatus = "status",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd", interval: optional String = "interval",
        interval_count: optional i64 = "intervalCount",
        plan_iterations: optional i64 = "planIterations",
        start_date: optional DateTime<FixedOffset> as date = "startDate",
        current_period_start: optional DateTime<FixedOffset> as date = "currentPeriodStart",
        current_period_end: optional DateTime<FixedOffset> as date = "currentPeriodEnd",
        trial_start: optional DateTime<FixedOffset> as date = "trialStart",
        trial_end: optional DateTime<FixedOffset> as date = "trialEnd",
        cancel_at: optional DateTime<FixedOffset> as date = "cancelAt",
        cancel_at_period_end: optional bool = "cancelAtPeriodEnd",
        canceled_at: optional DateTime<FixedOffset> as date = "canceledAt",
        canceled_by: optional String = "canceledBy",
        canceled_by_api_key: optional ObjectId = "canceledByApiKey",
        canceled_by_api_key_name: optional String = "canceledByApiKeyName",
        reason: optional String = "reason", customer_id: optional String = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail",
        billing: optional BillingDetails = "billing", shipping: optional Shipping = "shipping",
        fields: optional Vec<FieldAnswer> = "fields",
        payment_method: optional PaymentMethod = "paymentMethod",
        payment_status: optional SubscriptionChargeStatus = "paymentStatus",
        payment_error: optional String = "paymentError", product_id: optional String = "productId",
        product_title: optional String = "productTitle",
        product_price: optional MinorUnits = "productPrice", sku: optional String = "sku",
        quantity: optional i64 = "quantity", price_id: optional String = "priceId",
        price_snapshot: optional PriceSnapshot = "priceSnapshot",
        discounted_from_price: optional MinorUnits = "discountedFromPrice",
        dynamic_price: optional MinorUnits = "dynamicPrice",
        variants: optional Vec<SubscriptionVariant> = "variants",
        fees: optional Vec<SubscriptionFee> = "fees", setup_fee: optional MinorUnits = "setupFee",
        setup_fee_total: optional MinorUnits = "setupFeeTotal",
        setup_fee_usd: optional MinorUnits = "setupFeeUsd",
        setup_fee_discount_amount: optional MinorUnits = "setupFeeDiscountAmount",
        setup_fee_fees: optional Vec<SubscriptionItemFee> = "setupFeeFees",
        setup_fee_invoice_item_id: optional String = "setupFeeInvoiceItemId",
        setup_fee_invoice_item_paid: optional bool = "setupFeeInvoiceItemPaid",
        coupon_id: optional String = "couponId",
        coupon_snapshot: optional CouponSnapshot = "couponSnapshot",
        tax_rates: optional Vec<AppliedTaxRate> = "taxRates",
        tax_source: optional TaxSource = "taxSource",
        license_key_id: optional String = "licenseKeyId", order_id: optional String = "orderId",
        page_id: optional String = "pageId", page_slug: optional String = "pageSlug",
        seller_id: optional String = "sellerId", session_id: optional String = "sessionId",
        visit_id: optional String = "visitId", is_abandoned: optional bool = "isAbandoned",
        abandonment_status: optional AbandonmentStatus = "abandonmentStatus",
        abandoned_cart_email_status: optional AbandonedCartEmailStatus = "abandonedCartEmailStatus",
        abandoned_cart_email_sent_at: optional DateTime<FixedOffset> as date = "abandonedCartEmailSentAt",
        recovered_at: optional DateTime<FixedOffset> as date = "recoveredAt",
        last_refund_at: optional DateTime<FixedOffset> as date = "lastRefundAt",
        last_refund_reason: optional String = "lastRefundReason",
        last_refund_reason_note: optional String = "lastRefundReasonNote",
        upsell: optional bool = "upsell", upsell_charge_id: optional String = "upsellChargeId",
        upsell_page_id: optional String = "upsellPageId",
        upsell_subscription_id: optional String = "upsellSubscriptionId",
        query_parameters: optional BTreeMap<String, String> = "queryParameters",
        locale: optional String = "locale", livemode: optional bool = "livemode",
        client_ip: optional String = "clientIp", screen_width: optional f64 = "screenWidth",
        user_agent: optional String = "userAgent",
        stripe_customer_id: optional String = "stripeCustomerId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_setup_intent_id: optional String = "stripeSetupIntentId",
        stripe_subscription_id: optional String = "stripeSubscriptionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<String>, amount: MinorUnits, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A fee charged with every payment of a subscription.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    pub stripe_product_id: Option<String>,
}

object! {
    SubscriptionFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        stripe_product_id: optional String = "stripeProductId",
    }
}

/// A fee charged with an invoice item.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionItemFee {
    pub name: Option<String>,
    pub amount: Option<MinorUnits>,
    /// A rate in percent.
    pub percentage: Option<f64>,
    pub stripe_invoice_item_id: Option<String>,
}

object! {
    SubscriptionItemFee {
        name: optional String = "name", amount: optional MinorUnits = "amount",
        percentage: optional f64 = "percentage",
        stripe_invoice_item_id: optional String = "stripeInvoiceItemId",
    }
}

/// The options selected in a variant.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionVariant {
    pub variant_id: Option<String>,
    pub name: Option<String>,
    pub reference: Option<String>,
    pub selection_type: Option<SelectionType>,
    pub fees: Option<Vec<SubscriptionItemFee>>,
    pub selected_options: Option<Vec<SubscriptionVariantOption>>,
}

object! {
    SubscriptionVariant {
        variant_id: optional String = "variantId", name: optional String = "name",
        reference: optional String = "reference",
        selection_type: optional SelectionType = "selectionType",
        fees: optional Vec<SubscriptionItemFee> = "fees",
        selected_options: optional Vec<SubscriptionVariantOption> = "selectedOptions",
    }
}

/// An option that was selected.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionVariantOption {
    pub option_id: Option<String>,
    pub option_name: Option<String>,
    pub option_type: Option<BillingType>,
    /// The stock keeping unit.
    pub sku: Option<String>,
    pub quantity: Option<i64>,
    /// The amount that the option adds to the price.
    pub additional_charge_amount: Option<MinorUnits>,
    pub additional_charge_amount_total: Option<MinorUnits>,
    /// The charge in US dollars.
    pub additional_charge_amount_usd: Option<MinorUnits>,
    /// The amount of discounts.
    pub discount_amount: Option<MinorUnits>,
    pub fees: Option<Vec<SubscriptionItemFee>>,
    pub option_invoice_item_id: Option<String>,
    pub option_invoice_item_paid: Option<bool>,
    pub option_stripe_price_id: Option<String>,
    pub option_stripe_product_id: Option<String>,
}

object! {
    SubscriptionVariantOption {
        option_id: optional String = "optionId", option_name: optional String = "optionName",
        option_type: optional BillingType = "optionType", sku: optional String = "sku",
        quantity: optional i64 = "quantity",
        additional_charge_amount: optional MinorUnits = "additionalChargeAmount",
        additional_charge_amount_total: optional MinorUnits = "additionalChargeAmountTotal",
        additional_charge_amount_usd: optional MinorUnits = "additionalChargeAmountUsd",
        discount_amount: optional MinorUnits = "discountAmount",
        fees: optional Vec<SubscriptionItemFee> = "fees",
        option_invoice_item_id: optional String = "optionInvoiceItemId",
        option_invoice_item_paid: optional bool = "optionInvoiceItemPaid",
        option_stripe_price_id: optional String = "optionStripePriceId",
        option_stripe_product_id: optional String = "optionStripeProductId",
    }
}

/// A copy of a coupon, made when it was applied.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CouponSnapshot {
    pub code: Option<String>,
    pub label: Option<String>,
    pub duration: Option<CouponDuration>,
    pub duration_in_months: Option<i64>,
    /// The discount as an amount.
    pub amount_off: Option<MinorUnits>,
    pub currency: Option<Currency>,
    /// The discount in percent.
    pub percent_off: Option<f64>,
    /// Whether the discount includes setup fees.
    pub applies_to_setup_fee: Option<bool>,
    pub max_redemptions: Option<i64>,
    pub times_redeemed: Option<i64>,
    pub redeem_by: Option<DateTime<FixedOffset>>,
    pub page_ids: Option<Vec<ObjectId>>,
    pub deleted: Option<bool>,
}

object! {
    CouponSnapshot {
        code: optional String = "code", label: optional String = "label",
        duration: optional CouponDuration = "duration",
        duration_in_months: optional i64 = "durationInMonths",
        amount_off: optional MinorUnits = "amountOff", currency: optional Currency = "currency",
        percent_off: optional f64 = "percentOff",
        applies_to_setup_fee: optional bool = "appliesToSetupFee",
        max_redemptions: optional i64 = "maxRedemptions",
        times_redeemed: optional i64 = "timesRedeemed",
        redeem_by: optional DateTime<FixedOffset> as date = "redeemBy",
        page_ids: optional Vec<ObjectId> = "pageIds", deleted: optional bool = "deleted",
    }
}

/// When a subscription is to end, in one of three ways.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscriptionCancellation {
    Immediately(CancelImmediately),
    AtPeriodEnd(CancelAtPeriodEnd),
    AtDate(CancelAtDate),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

union! {
    SubscriptionCancellation {
        Immediately = object ["cancelImmediately", "reason", "sendCancellationEmail"] requires ["cancelImmediately"] with {
            "cancelImmediately" = true,
        } others forbidden,
        AtPeriodEnd = object ["cancelAtPeriodEnd", "reason", "sendCancellationEmail"] requires ["cancelAtPeriodEnd"] with {
            "cancelAtPeriodEnd" = true,
        } others forbidden,
        AtDate = object ["cancelAt", "reason", "sendCancellationEmail"] requires ["cancelAt"] others forbidden,
    } else Unknown
}

/// Cancels a subscription immediately.
///
/// Its `cancelImmediately` is always `true` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelImmediately {
    /// 1 to 500 characters.
    pub reason: Option<String>,
    /// Whether to send an email to the customer.
    pub send_cancellation_email: Option<bool>,
}

object! {
    CancelImmediately {
        reason: optional String = "reason" set(reason: into String),
        send_cancellation_email: optional bool = "sendCancellationEmail" set(send_cancellation_email: bool),
    } always { "cancelImmediately" = true }
}

/// Cancels a subscription at the end of the current period.
///
/// Its `cancelAtPeriodEnd` is always `true` and has no field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CancelAtPeriodEnd {
    /// 1 to 500 characters.
    pub reason: Option<String>,
    /// Whether to send an email to the customer.
    pub send_cancellation_email: Option<bool>,
}

object! {
    CancelAtPeriodEnd {
        reason: optional String = "reason" set(reason: into String),
        send_cancellation_email: optional bool = "sendCancellationEmail" set(send_cancellation_email: bool),
    } always { "cancelAtPeriodEnd" = true }
}

/// Cancels a subscription at a given time.
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
        reason: optional String = "reason" set(reason: into String),
        send_cancellation_email: optional bool = "sendCancellationEmail" set(send_cancellation_email: bool),
    }
    new(cancel_at: DateTime<FixedOffset>)
}

/// The envelope of a cancellation.
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Cancellation {
    pub success: bool,
}

object! {
    Cancellation { success: required bool = "success" }
    new(success: bool)
}

/// One page of subscriptions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionList {
    pub data: Vec<Subscription>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubscriptionList {
        data: required Vec<Subscription> as large = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Subscription>, total: i64, has_more: bool)
}

/// The envelope of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionResponse {
    pub data: Subscription,
}

object! {
    SubscriptionResponse { data: required Subscription as large = "data" }
    new(data: Subscription)
}

/// One payment of a subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPayment {
    pub id: ObjectId,
    pub payment_status: Option<SubscriptionPaymentStatus>,
    pub paid: Option<bool>,
    pub refunded: Option<bool>,
    pub partially_refunded: Option<bool>,
    pub amount: MinorUnits,
    pub currency: Option<Currency>,
    /// The amount in US dollars.
    pub amount_usd: Option<MinorUnits>,
    pub billing_reason: Option<BillingReason>,
    pub payment_method: Option<PaymentMethod>,
    pub subscription_id: Option<ObjectId>,
    pub customer_id: Option<ObjectId>,
    /// The name of the customer.
    pub customer_name: Option<String>,
    /// The email address of the customer.
    pub customer_email: Option<String>,
    pub page_id: Option<ObjectId>,
    /// The last part of the page's URL.
    pub page_slug: Option<String>,
    pub product_id: Option<ObjectId>,
    pub product_title: Option<String>,
    pub seller_id: Option<ObjectId>,
    /// The ids of transactions.
    pub transaction_ids: Option<Vec<ObjectId>>,
    pub invoice_status: Option<SubscriptionInvoiceStatus>,
    /// `false` in test mode.
    pub livemode: Option<bool>,
    pub stripe_invoice_id: Option<String>,
    pub stripe_invoice_pdf: Option<String>,
    pub stripe_payment_id: Option<String>,
    pub stripe_payment_intent_id: Option<String>,
    pub stripe_refund_invoice_pdf: Option<String>,
    pub stripe_subscription_id: Option<String>,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    SubscriptionPayment {
        id: required ObjectId = "id",
        payment_status: optional SubscriptionPaymentStatus = "paymentStatus",
        paid: optional bool = "paid", refunded: optional bool = "refunded",
        partially_refunded: optional bool = "partiallyRefunded",
        amount: required MinorUnits = "amount", currency: optional Currency = "currency",
        amount_usd: optional MinorUnits = "amountUsd",
        billing_reason: optional BillingReason = "billingReason",
        payment_method: optional PaymentMethod = "paymentMethod",
        subscription_id: optional ObjectId = "subscriptionId",
        customer_id: optional ObjectId = "customerId",
        customer_name: optional String = "customerName",
        customer_email: optional String = "customerEmail", page_id: optional ObjectId = "pageId",
        page_slug: optional String = "pageSlug", product_id: optional ObjectId = "productId",
        product_title: optional String = "productTitle", seller_id: optional ObjectId = "sellerId",
        transaction_ids: optional Vec<ObjectId> = "transactionIds",
        invoice_status: optional SubscriptionInvoiceStatus = "invoiceStatus",
        livemode: optional bool = "livemode",
        stripe_invoice_id: optional String = "stripeInvoiceId",
        stripe_invoice_pdf: optional String = "stripeInvoicePdf",
        stripe_payment_id: optional String = "stripePaymentId",
        stripe_payment_intent_id: optional String = "stripePaymentIntentId",
        stripe_refund_invoice_pdf: optional String = "stripeRefundInvoicePdf",
        stripe_subscription_id: optional String = "stripeSubscriptionId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, amount: MinorUnits, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// One page of payments of subscriptions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPaymentList {
    pub data: Vec<SubscriptionPayment>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    SubscriptionPaymentList {
        data: required Vec<SubscriptionPayment> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<SubscriptionPayment>, total: i64, has_more: bool)
}

/// The envelope of a subscription payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionPaymentResponse {
    pub data: SubscriptionPayment,
}

object! {
    SubscriptionPaymentResponse { data: required SubscriptionPayment = "data" }
    new(data: SubscriptionPayment)
}

/// A tax rate of the store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRate {
    pub id: ObjectId,
    /// The name shown to buyers.
    pub display_name: String,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    /// Whether prices include the tax.
    pub inclusive: bool,
    /// Whether it is the default.
    pub default: bool,
    pub seller_id: ObjectId,
    pub stripe_id: String,
    /// The time of creation.
    pub created_at: DateTime<FixedOffset>,
    /// The time of the last change.
    pub updated_at: DateTime<FixedOffset>,
}

object! {
    TaxRate {
        id: required ObjectId = "id", display_name: required String = "displayName",
        percentage: required f64 = "percentage", inclusive: required bool = "inclusive",
        default: required bool = "default", seller_id: required ObjectId = "sellerId",
        stripe_id: required String = "stripeId",
        created_at: required DateTime<FixedOffset> as date = "createdAt",
        updated_at: required DateTime<FixedOffset> as date = "updatedAt",
    }
    new(
        id: impl Into<ObjectId>, display_name: impl Into<String>, percentage: f64, inclusive: bool,
        default: bool, seller_id: impl Into<ObjectId>, stripe_id: impl Into<String>,
        created_at: DateTime<FixedOffset>, updated_at: DateTime<FixedOffset>,
    )
}

/// A tax rate to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewTaxRate {
    /// The name shown to buyers.
    ///
    /// 1 to 50 characters.
    pub display_name: String,
    /// A rate in percent.
    ///
    /// At least 0. At most 100.
    pub percentage: f64,
    /// Whether prices include the tax.
    pub inclusive: bool,
    /// Whether it is the default.
    pub default: Option<bool>,
}

object! {
    NewTaxRate {
        display_name: required String = "displayName", percentage: required f64 = "percentage",
        inclusive: required bool = "inclusive",
        default: optional bool = "default" set(set_default: bool),
    }
    new(display_name: impl Into<String>, percentage: f64, inclusive: bool)
}

/// Changes to a tax rate. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TaxRateUpdate {
    /// 1 to 50 characters.
    pub display_name: Option<String>,
    pub default: Option<bool>,
}

object! {
    TaxRateUpdate {
        display_name: optional String = "displayName" set(display_name: into String),
        default: optional bool = "default" set(set_default: bool),
    }
}

/// The tax rates of the store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRateList {
    pub data: Vec<TaxRate>,
}

object! {
    TaxRateList { data: required Vec<TaxRate> = "data" }
    new(data: Vec<TaxRate>)
}

/// The envelope of a tax rate.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TaxRateResponse {
    pub data: TaxRate,
}

object! {
    TaxRateResponse { data: required TaxRate = "data" }
    new(data: TaxRate)
}

/// A URL that is notified of events in the store.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub events: Vec<DeliveredEventName>,
    pub status: WebhookStatus,
    /// The version of the API.
    ///
    /// Always `v1`.
    pub api_version: Constant,
    /// Headers added to deliveries.
    pub custom_headers: BTreeMap<String, String>,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The number of successful deliveries.
    pub success_count: i64,
    /// The number of failed deliveries.
    pub failure_count: i64,
    /// A timestamp in text form.
    pub last_triggered_at: Option<String>,
    /// A timestamp in text form.
    pub last_success_at: Option<String>,
    /// A timestamp in text form.
    pub last_failure_at: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
}

object! {
    Webhook {
        id: required String = "id", name: required String = "name", url: required String = "url",
        events: required Vec<DeliveredEventName> = "events",
        status: required WebhookStatus = "status",
        api_version: constant Constant = "apiVersion" is "v1",
        custom_headers: required BTreeMap<String, String> = "customHeaders",
        delivery_count: required i64 = "deliveryCount",
        success_count: required i64 = "successCount", failure_count: required i64 = "failureCount",
        last_triggered_at: nullable String = "lastTriggeredAt",
        last_success_at: nullable String = "lastSuccessAt",
        last_failure_at: nullable String = "lastFailureAt",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, url: impl Into<String>,
        events: Vec<DeliveredEventName>, status: WebhookStatus,
        custom_headers: BTreeMap<String, String>, delivery_count: i64, success_count: i64,
        failure_count: i64, last_triggered_at: Option<String>, last_success_at: Option<String>,
        last_failure_at: Option<String>, created_at: impl Into<String>,
        updated_at: impl Into<String>,
    )
}

/// A new webhook with its secret.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhook {
    pub id: String,
    pub name: String,
    pub url: String,
    pub events: Vec<DeliveredEventName>,
    pub status: WebhookStatus,
    /// The version of the API.
    ///
    /// Always `v1`.
    pub api_version: Constant,
    /// Headers added to deliveries.
    pub custom_headers: BTreeMap<String, String>,
    /// The number of deliveries.
    pub delivery_count: i64,
    /// The number of successful deliveries.
    pub success_count: i64,
    /// The number of failed deliveries.
    pub failure_count: i64,
    /// A timestamp in text form.
    pub last_triggered_at: Option<String>,
    /// A timestamp in text form.
    pub last_success_at: Option<String>,
    /// A timestamp in text form.
    pub last_failure_at: Option<String>,
    /// The time of creation, in text form.
    pub created_at: String,
    /// The time of the last change, in text form.
    pub updated_at: String,
    /// The secret that deliveries are signed with.
    pub secret: String,
}

object! {
    CreatedWebhook {
        id: required String = "id", name: required String = "name", url: required String = "url",
        events: required Vec<DeliveredEventName> = "events",
        status: required WebhookStatus = "status",
        api_version: constant Constant = "apiVersion" is "v1",
        custom_headers: required BTreeMap<String, String> = "customHeaders",
        delivery_count: required i64 = "deliveryCount",
        success_count: required i64 = "successCount", failure_count: required i64 = "failureCount",
        last_triggered_at: nullable String = "lastTriggeredAt",
        last_success_at: nullable String = "lastSuccessAt",
        last_failure_at: nullable String = "lastFailureAt",
        created_at: required String = "createdAt", updated_at: required String = "updatedAt",
        secret: required String = "secret",
    }
    new(
        id: impl Into<String>, name: impl Into<String>, url: impl Into<String>,
        events: Vec<DeliveredEventName>, status: WebhookStatus,
        custom_headers: BTreeMap<String, String>, delivery_count: i64, success_count: i64,
        failure_count: i64, last_triggered_at: Option<String>, last_success_at: Option<String>,
        last_failure_at: Option<String>, created_at: impl Into<String>,
        updated_at: impl Into<String>, secret: impl Into<String>,
    )
}

/// A webhook to create.
#[derive(Clone, Debug, PartialEq)]
pub struct NewWebhook {
    /// 1 to 100 characters.
    pub name: String,
    /// The URL to deliver to. It must use HTTPS.
    ///
    /// At most 2048 characters. Example: `https://example.com/hooks`.
    pub url: String,
    /// At least 1 item.
    pub events: Vec<WebhookEventName>,
    /// Headers to add to deliveries.
    ///
    /// At most 10 members.
    pub custom_headers: Option<BTreeMap<String, String>>,
    /// The secret to sign deliveries with.
    ///
    /// 10 to 100 characters.
    pub secret: Option<String>,
}

object! {
    NewWebhook {
        name: required String = "name", url: required String = "url",
        events: required Vec<WebhookEventName> = "events",
        custom_headers: optional BTreeMap<String, String> = "customHeaders" set(custom_headers: map into String),
        secret: optional String = "secret" set(secret: into String),
    }
    new(name: impl Into<String>, url: impl Into<String>, events: Vec<WebhookEventName>)
}

/// Changes to a webhook. Absent members are kept.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WebhookUpdate {
    /// 1 to 100 characters.
    pub name: Option<String>,
    /// The URL to deliver to. It must use HTTPS.
    ///
    /// At most 2048 characters.
    pub url: Option<String>,
    /// At least 1 item.
    pub events: Option<Vec<WebhookEventName>>,
    /// Headers to add to deliveries.
    ///
    /// At most 10 members.
    pub custom_headers: Option<BTreeMap<String, String>>,
    pub status: Option<SettableWebhookStatus>,
}

object! {
    WebhookUpdate {
        name: optional String = "name" set(name: into String),
        url: optional String = "url" set(url: into String),
        events: optional Vec<WebhookEventName> = "events" set(events: list into WebhookEventName),
        custom_headers: optional BTreeMap<String, String> = "customHeaders" set(custom_headers: map into String),
        status: optional SettableWebhookStatus = "status" set(status: into SettableWebhookStatus),
    }
}

/// One page of webhooks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookList {
    pub data: Vec<Webhook>,
    /// Number of objects on all pages.
    pub total: i64,
    /// Whether more objects follow this page.
    pub has_more: bool,
}

object! {
    WebhookList {
        data: required Vec<Webhook> = "data", total: required i64 = "total",
        has_more: required bool = "has_more",
    }
    new(data: Vec<Webhook>, total: i64, has_more: bool)
}

/// The envelope of a webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookResponse {
    pub data: Webhook,
}

object! {
    WebhookResponse { data: required Webhook = "data" }
    new(data: Webhook)
}

/// The envelope of a new webhook.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedWebhookResponse {
    pub data: CreatedWebhook,
}

object! {
    CreatedWebhookResponse { data: required CreatedWebhook = "data" }
    new(data: CreatedWebhook)
}

/// The body of a webhook's delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {
    BookingAbandoned(Box<BookingAbandonedEvent>),
    BookingCreated(Box<BookingCreatedEvent>),
    BookingPaid(Box<BookingPaidEvent>),
    CustomerCreated(Box<CustomerCreatedEvent>),
    CustomerUpdated(Box<CustomerUpdatedEvent>),
    PaymentAbandoned(Box<PaymentAbandonedEvent>),
    PaymentCreated(Box<PaymentCreatedEvent>),
    PaymentPaid(Box<PaymentPaidEvent>),
    SubmissionCreated(Box<SubmissionCreatedEvent>),
    SubmissionUpdated(Box<SubmissionUpdatedEvent>),
    SubscriptionAbandoned(Box<SubscriptionAbandonedEvent>),
    SubscriptionActive(Box<SubscriptionActiveEvent>),
    SubscriptionCanceled(Box<SubscriptionCanceledEvent>),
    SubscriptionCompleted(Box<SubscriptionCompletedEvent>),
    SubscriptionCreated(Box<SubscriptionCreatedEvent>),
    SubscriptionExpired(Box<SubscriptionExpiredEvent>),
    SubscriptionScheduled(Box<SubscriptionScheduledEvent>),
    SubscriptionTrialing(Box<SubscriptionTrialingEvent>),
    TicketCreated(Box<TicketCreatedEvent>),
    /// One that is none of the others: what all of them have in common.
    Base(WebhookEventBase),
    /// A value that fits none of the above, as it came.
    Unknown(Json),
}

tagged_union! {
    WebhookEvent by "event" {
        BookingAbandoned = "booking.abandoned" as large,
        BookingCreated = "booking.created" as large, BookingPaid = "booking.paid" as large,
        CustomerCreated = "customer.created", CustomerUpdated = "customer.updated",
        PaymentAbandoned = "payment.abandoned" as large,
        PaymentCreated = "payment.created" as large, PaymentPaid = "payment.paid" as large,
        SubmissionCreated = "submission.created", SubmissionUpdated = "submission.updated",
        SubscriptionAbandoned = "subscription.abandoned" as large,
        SubscriptionActive = "subscription.active" as large,
        SubscriptionCanceled = "subscription.canceled" as large,
        SubscriptionCompleted = "subscription.completed" as large,
        SubscriptionCreated = "subscription.created" as large,
        SubscriptionExpired = "subscription.expired" as large,
        SubscriptionScheduled = "subscription.scheduled" as large,
        SubscriptionTrialing = "subscription.trialing" as large, TicketCreated = "ticket.created",
    } rest Base else Unknown
}

impl WebhookEvent {
    /// The id of the event.
    pub fn event_id(&self) -> Option<&str> {
        common!(
            self { BookingAbandoned required event_id, BookingCreated required event_id,
            BookingPaid required event_id, CustomerCreated required event_id,
            CustomerUpdated required event_id, PaymentAbandoned required event_id,
            PaymentCreated required event_id, PaymentPaid required event_id,
            SubmissionCreated required event_id, SubmissionUpdated required event_id,
            SubscriptionAbandoned required event_id, SubscriptionActive required
            event_id, SubscriptionCanceled required event_id, SubscriptionCompleted
            required event_id, SubscriptionCreated required event_id, SubscriptionExpired
            required event_id, SubscriptionScheduled required event_id,
            SubscriptionTrialing required event_id, TicketCreated required event_id, Base
            required event_id }
        )
    }

    /// The time of the event.
    pub fn timestamp(&self) -> Option<&DateTime<FixedOffset>> {
        common!(
            self { BookingAbandoned required timestamp, BookingCreated required
            timestamp, BookingPaid required timestamp, CustomerCreated required
            timestamp, CustomerUpdated required timestamp, PaymentAbandoned required
            timestamp, PaymentCreated required timestamp, PaymentPaid required timestamp,
            SubmissionCreated required timestamp, SubmissionUpdated required timestamp,
            SubscriptionAbandoned required timestamp, SubscriptionActive required
            timestamp, SubscriptionCanceled required timestamp, SubscriptionCompleted
            required timestamp, SubscriptionCreated required timestamp,
            SubscriptionExpired required timestamp, SubscriptionScheduled required
            timestamp, SubscriptionTrialing required timestamp, TicketCreated required
            timestamp, Base required timestamp }
        )
    }

    /// The `sellerId` of whichever it is.
    pub fn seller_id(&self) -> Option<&ObjectId> {
        common!(
            self { BookingAbandoned required seller_id, BookingCreated required
            seller_id, BookingPaid required seller_id, CustomerCreated required
            seller_id, CustomerUpdated required seller_id, PaymentAbandoned required
            seller_id, PaymentCreated required seller_id, PaymentPaid required seller_id,
            SubmissionCreated required seller_id, SubmissionUpdated required seller_id,
            SubscriptionAbandoned required seller_id, SubscriptionActive required
            seller_id, SubscriptionCanceled required seller_id, SubscriptionCompleted
            required seller_id, SubscriptionCreated required seller_id,
            SubscriptionExpired required seller_id, SubscriptionScheduled required
            seller_id, SubscriptionTrialing required seller_id, TicketCreated required
            seller_id, Base required seller_id }
        )
    }
}

/// The body of a webhook's delivery.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WebhookEventBase {
    pub event: WebhookEventName,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    /// Members without a field of their own.
    pub additional: BTreeMap<String, Json>,
}

object! {
    WebhookEventBase {
        event: required WebhookEventName = "event", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", ..additional: Json
    }
    new(
        event: WebhookEventName, event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>,
    )
}

/// The data of an abandoned booking.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedBookingData {
    pub booking: Booking,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedBookingData {
        booking: required Booking as large = "booking",
        recovery_url: optional String = "recoveryUrl",
    }
    new(booking: Booking)
}

/// The data of a booking's event. The booking has the members of a payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingData {
    pub booking: Payment,
}

object! {
    BookingData { booking: required Payment as large = "booking" }
    new(booking: Payment)
}

/// The data of a customer's event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerData {
    pub customer: Customer,
}

object! {
    CustomerData { customer: required Customer = "customer" }
    new(customer: Customer)
}

/// The data of an abandoned payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedPaymentData {
    pub payment: Payment,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedPaymentData {
        payment: required Payment as large = "payment",
        recovery_url: optional String = "recoveryUrl",
    }
    new(payment: Payment)
}

/// The data of a payment's event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentData {
    pub payment: Payment,
}

object! {
    PaymentData { payment: required Payment as large = "payment" }
    new(payment: Payment)
}

/// The data of a submission's event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionData {
    pub submission: Submission,
}

object! {
    SubmissionData { submission: required Submission = "submission" }
    new(submission: Submission)
}

/// The data of an abandoned subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbandonedSubscriptionData {
    pub subscription: Subscription,
    /// A URL at which the customer can continue.
    pub recovery_url: Option<String>,
}

object! {
    AbandonedSubscriptionData {
        subscription: required Subscription as large = "subscription",
        recovery_url: optional String = "recoveryUrl",
    }
    new(subscription: Subscription)
}

/// The data of a subscription's event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionData {
    pub subscription: Subscription,
}

object! {
    SubscriptionData { subscription: required Subscription as large = "subscription" }
    new(subscription: Subscription)
}

/// The data of a ticket's event.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketData {
    pub ticket: Ticket,
}

object! {
    TicketData { ticket: required Ticket = "ticket" }
    new(ticket: Ticket)
}

/// A booking was abandoned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingAbandonedEvent {
    /// Always `booking.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedBookingData,
}

object! {
    BookingAbandonedEvent {
        event: constant Constant = "event" is "booking.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedBookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedBookingData,
    )
}

/// A booking was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingCreatedEvent {
    /// Always `booking.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: BookingData,
}

object! {
    BookingCreatedEvent {
        event: constant Constant = "event" is "booking.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required BookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: BookingData,
    )
}

/// A booking was paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BookingPaidEvent {
    /// Always `booking.paid`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: BookingData,
}

object! {
    BookingPaidEvent {
        event: constant Constant = "event" is "booking.paid", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required BookingData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: BookingData,
    )
}

/// A customer was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerCreatedEvent {
    /// Always `customer.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: CustomerData,
}

object! {
    CustomerCreatedEvent {
        event: constant Constant = "event" is "customer.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required CustomerData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: CustomerData,
    )
}

/// A customer was updated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdatedEvent {
    /// Always `customer.updated`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: CustomerData,
}

object! {
    CustomerUpdatedEvent {
        event: constant Constant = "event" is "customer.updated",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required CustomerData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: CustomerData,
    )
}

/// A payment was abandoned.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentAbandonedEvent {
    /// Always `payment.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedPaymentData,
}

object! {
    PaymentAbandonedEvent {
        event: constant Constant = "event" is "payment.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedPaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedPaymentData,
    )
}

/// A payment was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentCreatedEvent {
    /// Always `payment.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: PaymentData,
}

object! {
    PaymentCreatedEvent {
        event: constant Constant = "event" is "payment.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required PaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: PaymentData,
    )
}

/// A payment was paid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PaymentPaidEvent {
    /// Always `payment.paid`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: PaymentData,
}

object! {
    PaymentPaidEvent {
        event: constant Constant = "event" is "payment.paid", event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required PaymentData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: PaymentData,
    )
}

/// A form was submitted.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionCreatedEvent {
    /// Always `submission.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubmissionData,
}

object! {
    SubmissionCreatedEvent {
        event: constant Constant = "event" is "submission.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required SubmissionData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubmissionData,
    )
}

/// A submission was updated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubmissionUpdatedEvent {
    /// Always `submission.updated`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubmissionData,
}

object! {
    SubmissionUpdatedEvent {
        event: constant Constant = "event" is "submission.updated",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required SubmissionData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubmissionData,
    )
}

/// A subscription was abandoned at checkout.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionAbandonedEvent {
    /// Always `subscription.abandoned`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: AbandonedSubscriptionData,
}

object! {
    SubscriptionAbandonedEvent {
        event: constant Constant = "event" is "subscription.abandoned",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required AbandonedSubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: AbandonedSubscriptionData,
    )
}

/// A subscription became active.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionActiveEvent {
    /// Always `subscription.active`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionActiveEvent {
        event: constant Constant = "event" is "subscription.active",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was canceled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCanceledEvent {
    /// Always `subscription.canceled`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCanceledEvent {
        event: constant Constant = "event" is "subscription.canceled",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription received its last payment.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCompletedEvent {
    /// Always `subscription.completed`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCompletedEvent {
        event: constant Constant = "event" is "subscription.completed",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionCreatedEvent {
    /// Always `subscription.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionCreatedEvent {
        event: constant Constant = "event" is "subscription.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription expired.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionExpiredEvent {
    /// Always `subscription.expired`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionExpiredEvent {
        event: constant Constant = "event" is "subscription.expired",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A subscription was scheduled to start later.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionScheduledEvent {
    /// Always `subscription.scheduled`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionScheduledEvent {
        event: constant Constant = "event" is "subscription.scheduled",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A trial period started.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubscriptionTrialingEvent {
    /// Always `subscription.trialing`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: SubscriptionData,
}

object! {
    SubscriptionTrialingEvent {
        event: constant Constant = "event" is "subscription.trialing",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId",
        data: required SubscriptionData as large = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: SubscriptionData,
    )
}

/// A ticket was created.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketCreatedEvent {
    /// Always `ticket.created`.
    pub event: Constant,
    /// The id of the event.
    pub event_id: String,
    /// The time of the event.
    pub timestamp: DateTime<FixedOffset>,
    pub seller_id: ObjectId,
    pub data: TicketData,
}

object! {
    TicketCreatedEvent {
        event: constant Constant = "event" is "ticket.created",
        event_id: required String = "eventId",
        timestamp: required DateTime<FixedOffset> as date = "timestamp",
        seller_id: required ObjectId = "sellerId", data: required TicketData = "data",
    }
    new(
        event_id: impl Into<String>, timestamp: DateTime<FixedOffset>,
        seller_id: impl Into<ObjectId>, data: TicketData,
    )
}
