// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Checkout Page API: ticket.

#![allow(deprecated)]

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::Constant;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};
use super::*;

/// Arrangement of ticket types.
///
/// Part of [`models::TicketGroupLayoutInput`](crate::checkoutpage::models::TicketGroupLayoutInput).
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
///
/// Part of [`models::TicketGroupLayout`](crate::checkoutpage::models::TicketGroupLayout) and [`models::TicketGroupLayoutInput`](crate::checkoutpage::models::TicketGroupLayoutInput).
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

/// The quantity that an event's discount depends on.
///
/// Part of [`models::TicketDiscountInputBase`](crate::checkoutpage::models::TicketDiscountInputBase), [`models::NewTicketDiscount`](crate::checkoutpage::models::NewTicketDiscount) and [`models::TicketDiscountUpdate`](crate::checkoutpage::models::TicketDiscountUpdate).
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
///
/// Part of [`models::BookedTickets`](crate::checkoutpage::models::BookedTickets), [`models::TicketType`](crate::checkoutpage::models::TicketType), [`models::TicketTypeInputBase`](crate::checkoutpage::models::TicketTypeInputBase) and others.
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

/// The status of a ticket type or group.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup), [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup) and others.
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

/// The status of a ticket.
///
/// Sent by [`Tickets::list`](crate::checkoutpage::resources::tickets::Tickets::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum TicketStatus {
    Paid,
    Canceled,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { TicketStatus { Paid = "PAID", Canceled = "CANCELED" } else Unknown }

/// The tickets of one type in a booking.
///
/// Part of [`models::Booking`](crate::checkoutpage::models::Booking).
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

/// A quantity discount of an event.
///
/// Part of [`models::EventDetails`](crate::checkoutpage::models::EventDetails).
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
    new(quantity_condition: impl Into<TicketDiscountCondition>, min_quantity: i64)
}

/// A quantity discount of an event to create.
///
/// Part of [`models::NewEventDetails`](crate::checkoutpage::models::NewEventDetails).
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
        ticket_type_ids: patch Vec<TicketTypeReference> = "ticketTypeIds"
            set(ticket_type_ids: impl IntoIterator<Item = TicketTypeReference> => list)
            null(ticket_type_ids_null),
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity",
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64 => value) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64 => value) null(percent_off_null),
    }
    new(quantity_condition: impl Into<TicketDiscountCondition>, min_quantity: i64)
}

/// A quantity discount of an event.
///
/// Part of [`models::EventDetailsUpdate`](crate::checkoutpage::models::EventDetailsUpdate).
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
        ticket_type_ids: patch Vec<TicketTypeById> = "ticketTypeIds"
            set(ticket_type_ids: impl IntoIterator<Item = TicketTypeById> => list)
            null(ticket_type_ids_null),
        quantity_condition: required TicketDiscountCondition = "quantityCondition",
        min_quantity: required i64 = "minQuantity",
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        amount_off: patch i64 = "amountOff" set(amount_off: i64 => value) null(amount_off_null),
        percent_off: patch f64 = "percentOff" set(percent_off: f64 => value) null(percent_off_null),
    }
    new(quantity_condition: impl Into<TicketDiscountCondition>, min_quantity: i64)
}

/// A ticket type, by its id or by the key that it has in the same request.
///
/// Part of [`models::NewTicketDiscount`](crate::checkoutpage::models::NewTicketDiscount).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketTypeReference {
    ByKey(TicketTypeByKey),
    ById(TicketTypeById),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    TicketTypeReference {
        ByKey = object ["key"] requires ["key"],
        ById = object ["id"] requires ["id"],
    } else Unknown
    from { ByKey: TicketTypeByKey, ById: TicketTypeById }
}

/// A reference to a ticket type of the same request, by its temporary key.
///
/// Part of [`models::TicketTypeReference`](crate::checkoutpage::models::TicketTypeReference).
#[derive(Clone, Debug, PartialEq)]
pub struct TicketTypeByKey {
    pub key: String,
}

object! {
    TicketTypeByKey { key: required String = "key" }
    new(key: impl Into<String>)
}

/// A reference to an existing ticket type.
///
/// Part of [`models::TicketDiscountUpdate`](crate::checkoutpage::models::TicketDiscountUpdate) and [`models::TicketTypeReference`](crate::checkoutpage::models::TicketTypeReference).
#[derive(Clone, Debug, PartialEq)]
pub struct TicketTypeById {
    pub id: ObjectId,
}

object! {
    TicketTypeById { id: required ObjectId = "id" }
    new(id: impl Into<ObjectId>)
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
///
/// Part of [`models::TicketGroupList`](crate::checkoutpage::models::TicketGroupList) and [`models::TicketGroupResponse`](crate::checkoutpage::models::TicketGroupResponse).
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

/// What is selected when the page opens.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase), [`models::TicketGroup`](crate::checkoutpage::models::TicketGroup) and [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup).
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
///
/// Part of [`models::TicketGroupInputBase`](crate::checkoutpage::models::TicketGroupInputBase), [`models::NewTicketGroup`](crate::checkoutpage::models::NewTicketGroup), [`models::TicketGroupUpdate`](crate::checkoutpage::models::TicketGroupUpdate) and others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketPreselectionInput {
    pub enabled: Patch<bool>,
    pub ticket_type_id: Patch<ObjectId>,
    /// At least 1.
    pub quantity: Patch<i64>,
}

object! {
    TicketPreselectionInput {
        enabled: patch bool = "enabled" set(enabled: bool => value) null(enabled_null),
        ticket_type_id: patch ObjectId = "ticketTypeId"
            set(ticket_type_id: impl Into<ObjectId> => value)
            null(ticket_type_id_null),
        quantity: patch i64 = "quantity" set(quantity: i64 => value) null(quantity_null),
    }
}

/// How a ticket group is displayed.
///
/// Part of [`models::TicketGroupBase`](crate::checkoutpage::models::TicketGroupBase) and [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup).
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
///
/// Part of [`models::TicketGroupInputBase`](crate::checkoutpage::models::TicketGroupInputBase), [`models::NewTicketGroup`](crate::checkoutpage::models::NewTicketGroup), [`models::TicketGroupUpdate`](crate::checkoutpage::models::TicketGroupUpdate) and others.
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
        r#type: patch TicketGroupLayoutType = "type"
            set(r#type: impl Into<TicketGroupLayoutType> => value)
            null(type_null),
        columns: patch i64 = "columns" set(columns: i64 => value) null(columns_null),
        alignment: patch TicketGroupAlignment = "alignment"
            set(alignment: impl Into<TicketGroupAlignment> => value)
            null(alignment_null),
        spacing: patch LayoutSpacing = "spacing"
            set(spacing: impl Into<LayoutSpacing> => value)
            null(spacing_null),
        image_size: patch ImageSize = "imageSize"
            set(image_size: impl Into<ImageSize> => value)
            null(image_size_null),
        collapse: patch bool = "collapse" set(collapse: bool => value) null(collapse_null),
        show_pwyw_placeholder: patch bool = "showPwywPlaceholder"
            set(show_pwyw_placeholder: bool => value)
            null(show_pwyw_placeholder_null),
        show_ticket_group_name: patch bool = "showTicketGroupName"
            set(show_ticket_group_name: bool => value)
            null(show_ticket_group_name_null),
        show_ticket_price: patch bool = "showTicketPrice"
            set(show_ticket_price: bool => value)
            null(show_ticket_price_null),
        show_ticket_sale_date_timezone: patch bool = "showTicketSaleDateTimezone"
            set(show_ticket_sale_date_timezone: bool => value)
            null(show_ticket_sale_date_timezone_null),
        show_ticket_total_price: patch bool = "showTicketTotalPrice"
            set(show_ticket_total_price: bool => value)
            null(show_ticket_total_price_null),
        show_ticket_type_name: patch bool = "showTicketTypeName"
            set(show_ticket_type_name: bool => value)
            null(show_ticket_type_name_null),
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
///
/// Sent by [`TicketGroups::create`](crate::checkoutpage::resources::ticket_groups::TicketGroups::create).
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
        trigger_ticket_group_id: patch ObjectId = "triggerTicketGroupId"
            set(trigger_ticket_group_id: impl Into<ObjectId> => value)
            null(trigger_ticket_group_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts"
            set(bulk_discounts: impl IntoIterator<Item = BulkDiscount> => list)
            null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType"
            set(ticket_selection_type: impl Into<SelectionType> => value)
            null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect"
            set(preselect: TicketPreselectionInput => value)
            null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout"
            set(layout: TicketGroupLayoutInput => value)
            null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a ticket group. Absent members are kept.
///
/// Sent by [`TicketGroups::update`](crate::checkoutpage::resources::ticket_groups::TicketGroups::update).
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
        name: optional String = "name" set(name: impl Into<String> => value),
        trigger_ticket_group_id: patch ObjectId = "triggerTicketGroupId"
            set(trigger_ticket_group_id: impl Into<ObjectId> => value)
            null(trigger_ticket_group_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        bulk_discounts: patch Vec<BulkDiscount> = "bulkDiscounts"
            set(bulk_discounts: impl IntoIterator<Item = BulkDiscount> => list)
            null(bulk_discounts_null),
        ticket_selection_type: patch SelectionType = "ticketSelectionType"
            set(ticket_selection_type: impl Into<SelectionType> => value)
            null(ticket_selection_type_null),
        preselect: patch TicketPreselectionInput = "preselect"
            set(preselect: TicketPreselectionInput => value)
            null(preselect_null),
        layout: patch TicketGroupLayoutInput = "layout"
            set(layout: TicketGroupLayoutInput => value)
            null(layout_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
    }
}

/// The ticket groups of an event.
///
/// Returned by [`TicketGroups::list`](crate::checkoutpage::resources::ticket_groups::TicketGroups::list).
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
///
/// Returned by [`TicketGroups::create`](crate::checkoutpage::resources::ticket_groups::TicketGroups::create), [`TicketGroups::get`](crate::checkoutpage::resources::ticket_groups::TicketGroups::get), [`TicketGroups::update`](crate::checkoutpage::resources::ticket_groups::TicketGroups::update) and others.
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
///
/// Part of [`models::EventTicketGroup`](crate::checkoutpage::models::EventTicketGroup), [`models::TicketTypeList`](crate::checkoutpage::models::TicketTypeList) and [`models::TicketTypeResponse`](crate::checkoutpage::models::TicketTypeResponse).
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
///
/// Sent by [`TicketTypes::create`](crate::checkoutpage::resources::ticket_types::TicketTypes::create).
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
        trigger_ticket_type_id: patch ObjectId = "triggerTicketTypeId"
            set(trigger_ticket_type_id: impl Into<ObjectId> => value)
            null(trigger_ticket_type_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        pricing: patch TicketPricing = "pricing"
            set(pricing: impl Into<TicketPricing> => value)
            null(pricing_null),
        price: patch i64 = "price" set(price: i64 => value) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        min_quantity: patch i64 = "minQuantity"
            set(min_quantity: i64 => value)
            null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        image_id: patch ObjectId = "imageId"
            set(image_id: impl Into<ObjectId> => value)
            null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity"
            set(show_available_quantity: bool => value)
            null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates"
            set(show_ticket_sale_dates: bool => value)
            null(show_ticket_sale_dates_null),
    }
    new(name: impl Into<String>)
}

/// Changes to a ticket type. Absent members are kept.
///
/// Sent by [`TicketTypes::update`](crate::checkoutpage::resources::ticket_types::TicketTypes::update).
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
        name: optional String = "name" set(name: impl Into<String> => value),
        ticket_group_id: optional ObjectId = "ticketGroupId"
            set(ticket_group_id: impl Into<ObjectId> => value),
        trigger_ticket_type_id: patch ObjectId = "triggerTicketTypeId"
            set(trigger_ticket_type_id: impl Into<ObjectId> => value)
            null(trigger_ticket_type_id_null),
        description: patch String = "description"
            set(description: impl Into<String> => value)
            null(description_null),
        reference: patch String = "reference"
            set(reference: impl Into<String> => value)
            null(reference_null),
        status: patch TicketSaleStatus = "status"
            set(status: impl Into<TicketSaleStatus> => value)
            null(status_null),
        pricing: patch TicketPricing = "pricing"
            set(pricing: impl Into<TicketPricing> => value)
            null(pricing_null),
        price: patch i64 = "price" set(price: i64 => value) null(price_null),
        discounted_from_price: patch i64 = "discountedFromPrice"
            set(discounted_from_price: i64 => value)
            null(discounted_from_price_null),
        pwyw_suggested_price: patch i64 = "pwywSuggestedPrice"
            set(pwyw_suggested_price: i64 => value)
            null(pwyw_suggested_price_null),
        availability_behavior: patch AvailabilityBehavior = "availabilityBehavior"
            set(availability_behavior: impl Into<AvailabilityBehavior> => value)
            null(availability_behavior_null),
        sale_start_on: patch DateTime<FixedOffset> as date = "saleStartOn"
            set(sale_start_on: DateTime<FixedOffset> => value)
            null(sale_start_on_null),
        sale_end_on: patch DateTime<FixedOffset> as date = "saleEndOn"
            set(sale_end_on: DateTime<FixedOffset> => value)
            null(sale_end_on_null),
        capacity: patch i64 = "capacity" set(capacity: i64 => value) null(capacity_null),
        min_quantity: patch i64 = "minQuantity"
            set(min_quantity: i64 => value)
            null(min_quantity_null),
        max_quantity: patch i64 = "maxQuantity"
            set(max_quantity: i64 => value)
            null(max_quantity_null),
        image_id: patch ObjectId = "imageId"
            set(image_id: impl Into<ObjectId> => value)
            null(image_id_null),
        hidden: patch bool = "hidden" set(hidden: bool => value) null(hidden_null),
        hide_when_not_on_sale: patch bool = "hideWhenNotOnSale"
            set(hide_when_not_on_sale: bool => value)
            null(hide_when_not_on_sale_null),
        hide_when_scheduled: patch bool = "hideWhenScheduled"
            set(hide_when_scheduled: bool => value)
            null(hide_when_scheduled_null),
        hide_when_sold_out: patch bool = "hideWhenSoldOut"
            set(hide_when_sold_out: bool => value)
            null(hide_when_sold_out_null),
        hide_when_unavailable: patch bool = "hideWhenUnavailable"
            set(hide_when_unavailable: bool => value)
            null(hide_when_unavailable_null),
        show_available_quantity: patch bool = "showAvailableQuantity"
            set(show_available_quantity: bool => value)
            null(show_available_quantity_null),
        show_ticket_sale_dates: patch bool = "showTicketSaleDates"
            set(show_ticket_sale_dates: bool => value)
            null(show_ticket_sale_dates_null),
    }
}

/// The ticket types of a group.
///
/// Returned by [`TicketTypes::list`](crate::checkoutpage::resources::ticket_types::TicketTypes::list).
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
///
/// Returned by [`TicketTypes::create`](crate::checkoutpage::resources::ticket_types::TicketTypes::create), [`TicketTypes::get`](crate::checkoutpage::resources::ticket_types::TicketTypes::get), [`TicketTypes::update`](crate::checkoutpage::resources::ticket_types::TicketTypes::update) and others.
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
///
/// Part of [`models::TicketList`](crate::checkoutpage::models::TicketList), [`models::TicketResponse`](crate::checkoutpage::models::TicketResponse) and [`models::TicketData`](crate::checkoutpage::models::TicketData).
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
        check_in_code: impl Into<String>, status: impl Into<TicketStatus>,
        attendee_email: impl Into<String>, booking_id: impl Into<ObjectId>,
        order_id: impl Into<String>, page_id: impl Into<ObjectId>,
        ticket_type_id: impl Into<ObjectId>, customer_id: impl Into<ObjectId>,
        seller_id: impl Into<ObjectId>, original_price: MinorUnits, discount_amount: MinorUnits,
        coupon_amount: MinorUnits, fee_amount: MinorUnits, tax_amount: MinorUnits,
        revenue: MinorUnits, check_ins: Vec<CheckIn>, metadata: Vec<TicketMetadata>, livemode: bool,
        ordered_at: DateTime<FixedOffset>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// A metadata entry of a ticket.
///
/// Part of [`models::ValidatedTicket`](crate::checkoutpage::models::ValidatedTicket).
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
///
/// Sent by [`Tickets::update`](crate::checkoutpage::resources::tickets::Tickets::update).
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
        attendee_name: patch String = "attendeeName"
            set(attendee_name: impl Into<String> => value)
            null(attendee_name_null),
        attendee_email: optional String = "attendeeEmail"
            set(attendee_email: impl Into<String> => value),
        metadata: optional Vec<TicketMetadataUpdate> = "metadata"
            set(metadata: impl IntoIterator<Item = TicketMetadataUpdate> => list),
    }
}

/// A metadata entry to set, or to remove if the value is `null`.
///
/// Part of [`models::TicketUpdate`](crate::checkoutpage::models::TicketUpdate).
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
///
/// Sent by [`Tickets::validate`](crate::checkoutpage::resources::tickets::Tickets::validate).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TicketValidation {
    /// Metadata of the ticket.
    pub metadata: Option<Vec<TicketMetadataInput>>,
}

object! {
    TicketValidation {
        metadata: optional Vec<TicketMetadataInput> = "metadata"
            set(metadata: impl IntoIterator<Item = TicketMetadataInput> => list),
    }
}

/// A metadata entry to set, or to remove if the value is `null`.
///
/// Part of [`models::TicketValidation`](crate::checkoutpage::models::TicketValidation).
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
///
/// Returned by [`Tickets::validate`](crate::checkoutpage::resources::tickets::Tickets::validate).
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
///
/// Part of [`models::TicketValidationResponse`](crate::checkoutpage::models::TicketValidationResponse).
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
///
/// Part of [`models::TicketValidationResult`](crate::checkoutpage::models::TicketValidationResult).
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
        id: impl Into<String>, ticket_short_id: impl Into<String>, status: impl Into<TicketStatus>,
        attendee_email: impl Into<String>, charge_id: impl Into<String>,
        order_id: impl Into<String>, page_id: impl Into<String>, ticket_type_id: impl Into<String>,
        seller_id: impl Into<String>, original_price: MinorUnits, discount_amount: MinorUnits,
        coupon_amount: MinorUnits, fee_amount: MinorUnits, tax_amount: MinorUnits,
        revenue: MinorUnits, check_ins: Vec<ValidatedCheckIn>, livemode: bool,
        ordered_at: DateTime<FixedOffset>, created_at: DateTime<FixedOffset>,
        updated_at: DateTime<FixedOffset>,
    )
}

/// One page of tickets.
///
/// Returned by [`Tickets::list`](crate::checkoutpage::resources::tickets::Tickets::list).
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
///
/// Returned by [`Tickets::update`](crate::checkoutpage::resources::tickets::Tickets::update).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketResponse {
    pub data: Ticket,
}

object! {
    TicketResponse { data: required Ticket = "data" }
    new(data: Ticket)
}

/// The data of a ticket's event.
///
/// Part of [`models::TicketCreatedEvent`](crate::checkoutpage::models::TicketCreatedEvent).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TicketData {
    pub ticket: Ticket,
}

object! {
    TicketData { ticket: required Ticket = "ticket" }
    new(ticket: Ticket)
}

/// A ticket was created.
///
/// Received as [`webhooks::Event`](crate::checkoutpage::webhooks::Event).
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
