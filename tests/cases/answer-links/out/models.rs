// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Links of answers API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::integer_enum;
use crate::runtime::Patch;
use crate::runtime::{DateTime, FixedOffset};

/// Sent by [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    Open,
    Paid,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { State { Open = "open", Paid = "paid" } else Unknown }

/// Sent by [`Orders::create`](crate::case_answer_links::resources::orders::Orders::create).
#[derive(Clone, Debug, PartialEq)]
pub struct NewOrder {
    pub customer: i64,
}

object! {
    NewOrder { customer: required i64 = "customer" }
    new(customer: i64)
}

/// Sent by [`Orders::replace`](crate::case_answer_links::resources::orders::Orders::replace). Returned by [`Orders::create`](crate::case_answer_links::resources::orders::Orders::create), [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get) and [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list).
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    pub id: String,
    pub state: Option<State>,
    pub tags: Option<Vec<String>>,
    pub made: Patch<DateTime<FixedOffset>>,
    pub customer: OrderCustomer,
    pub lines: Option<Vec<OrderLine>>,
}

object! {
    Order {
        id: required String = "id",
        state: optional State = "state" set(state: impl Into<State> => value),
        tags: optional Vec<String> = "tags"
            set(tags: impl IntoIterator<Item = impl Into<String>> => list),
        made: patch DateTime<FixedOffset> as date = "made"
            set(made: DateTime<FixedOffset> => value)
            null(made_null),
        customer: required OrderCustomer = "customer",
        lines: optional Vec<OrderLine> = "lines"
            set(lines: impl IntoIterator<Item = OrderLine> => list),
    }
    new(id: impl Into<String>, customer: OrderCustomer)
}

/// The `customer` of [`Order`].
#[derive(Clone, Debug, PartialEq)]
pub struct OrderCustomer {
    pub number: i64,
}

object! {
    OrderCustomer { number: required i64 = "number" }
    new(number: i64)
}

/// An item of `lines` of [`Order`].
#[derive(Clone, Debug, PartialEq)]
pub struct OrderLine {
    pub amount: i64,
}

object! {
    OrderLine { amount: required i64 = "amount" }
    new(amount: i64)
}

/// The response body of `getIndex`.
///
/// Returned by [`Client::get_index`](crate::case_answer_links::Client::get_index).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetIndexResponse {
    pub newest: String,
}

object! {
    GetIndexResponse { newest: required String = "newest" }
    new(newest: impl Into<String>)
}

/// The body of a `bad request` response of `createOrder`.
///
/// An error of [`Orders::create`](crate::case_answer_links::resources::orders::Orders::create).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrderBadRequestBody {
    pub id: Option<String>,
}

object! { CreateOrderBadRequestBody { id: optional String = "id" } }

/// The request body of `addNote`.
///
/// Sent by [`Orders::add_note`](crate::case_answer_links::resources::orders::Orders::add_note).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AddNoteRequest {
    pub text: Option<String>,
}

object! { AddNoteRequest { text: optional String = "text" set(text: impl Into<String> => value) } }

/// The `level` of operation `listOrders`.
///
/// Sent by [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum ListOrdersLevel {
    Value1,
    Value2,
    /// A value that the document does not list.
    Unknown(i64),
}

integer_enum! { ListOrdersLevel { Value1 = 1, Value2 = 2 } else Unknown }

/// The response body of `getCustomer`.
///
/// Returned by [`Customers::get`](crate::case_answer_links::resources::customers::Customers::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GetCustomerResponse {
    pub id: Option<String>,
    pub host: Option<String>,
    pub count: Option<i64>,
}

object! {
    GetCustomerResponse {
        id: optional String = "id", host: optional String = "host", count: optional i64 = "count",
    }
}
