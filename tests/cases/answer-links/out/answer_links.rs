// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls that answers of the Links of answers API lead to, by the links of its document.

use crate::case_answer_links::Client;
use crate::case_answer_links::models;
use crate::case_answer_links::resources;
use crate::runtime;

/// The calls that the answer of [`Client::get_index`] leads to.
#[derive(Clone, Copy, Debug)]
pub struct GetIndexLinks<'a> {
    core: &'a runtime::Core,
    response: &'a models::GetIndexResponse,
}

impl Client {
    /// The calls that the answer of [`Client::get_index`] leads to.
    pub fn get_index_links<'a>(
        &'a self,
        response: &'a models::GetIndexResponse,
    ) -> GetIndexLinks<'a> {
        GetIndexLinks {
            core: &self.core,
            response,
        }
    }
}

impl GetIndexLinks<'_> {
    /// Makes a call of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get), with `order_id`: `$response.body#/newest`.
    #[inline]
    pub fn newest(&self) -> resources::orders::GetOrder {
        resources::orders::Orders {
            core: self.core,
        }
            .get(&self.response.newest)
    }
}

/// The calls that a response of [`Orders::create`](crate::case_answer_links::resources::orders::Orders::create) leads to.
#[derive(Clone, Copy, Debug)]
pub struct CreateOrderLinks<'a> {
    core: &'a runtime::Core,
    response: &'a runtime::Response<
        models::Order,
        resources::orders::CreateOrderHeaders,
    >,
}

impl<'a> resources::orders::Orders<'a> {
    /// The calls that a response of [`Orders::create`](crate::case_answer_links::resources::orders::Orders::create) leads to.
    pub fn create_links(
        &self,
        response: &'a runtime::Response<
            models::Order,
            resources::orders::CreateOrderHeaders,
        >,
    ) -> CreateOrderLinks<'a> {
        CreateOrderLinks {
            core: self.core,
            response,
        }
    }
}

impl CreateOrderLinks<'_> {
    /// The order as it is later.
    ///
    /// Makes a call of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get), with `order_id`: `$response.body#/id`.
    #[inline]
    pub fn self_(&self) -> resources::orders::GetOrder {
        resources::orders::Orders {
            core: self.core,
        }
            .get(&self.response.body().id)
    }

    /// Makes a call of [`Customers::get`](crate::case_answer_links::resources::customers::Customers::get), with `path.customer`: `{$response.body#/customer/number}`, `shop`: `north`, `verbose`: `true`, `limit`: `$response.body#/lines/0/amount`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn customer(&self) -> Option<resources::customers::GetCustomer> {
        Some(
            resources::customers::Customers {
                core: self.core,
            }
                .get("north", &self.response.body().customer.number.to_string())
                .verbose(true)
                .limit(self.response.body().lines.as_ref()?.first()?.amount),
        )
    }

    /// Makes a call of [`Orders::add_note`](crate::case_answer_links::resources::orders::Orders::add_note), with `order_id`: `$response.body#/id`.
    ///
    /// The document says `$request.query.note` for `note`, which is left to the caller.
    ///
    /// The document says `$request.header.Accept-Language` for `language`, which is left to the caller.
    #[inline]
    pub fn notes(
        &self,
        note: &str,
        body: &models::AddNoteRequest,
    ) -> resources::orders::AddNote {
        resources::orders::Orders {
            core: self.core,
        }
            .add_note(&self.response.body().id, note, body)
    }

    /// Makes a call of [`Receipts::get`](crate::case_answer_links::resources::receipts::Receipts::get), with `receipt`: `$response.header.X-Receipt`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn receipt(&self) -> Option<resources::receipts::GetReceipt> {
        Some(
            resources::receipts::Receipts {
                core: self.core,
            }
                .get(self.response.header("X-Receipt")?),
        )
    }

    /// Makes a call of [`Receipts::get`](crate::case_answer_links::resources::receipts::Receipts::get), with `receipt`: `{$response.body#/id}:{$response.header.X-Receipt}`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn receipt_of(&self) -> Option<resources::receipts::GetReceipt> {
        Some(
            resources::receipts::Receipts {
                core: self.core,
            }
                .get(
                    &format!(
                        "{}:{}", self.response.body().id, self.response
                        .header("X-Receipt") ?
                    ),
                ),
        )
    }
}

/// The calls that the answer of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get) leads to.
#[derive(Clone, Copy, Debug)]
pub struct GetOrderLinks<'a> {
    core: &'a runtime::Core,
    response: &'a models::Order,
}

impl<'a> resources::orders::Orders<'a> {
    /// The calls that the answer of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get) leads to.
    pub fn get_links(&self, response: &'a models::Order) -> GetOrderLinks<'a> {
        GetOrderLinks {
            core: self.core,
            response,
        }
    }
}

impl GetOrderLinks<'_> {
    /// Makes a call of [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list), with `state`: `$response.body#/state`, `tag`: `$response.body#/tags`, `before`: `$response.body#/made`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn state(&self) -> Option<resources::all_orders::ListOrders> {
        Some(
            resources::all_orders::AllOrders {
                core: self.core,
            }
                .list()
                .state(self.response.state.as_ref()?.clone())
                .tag(self.response.tags.as_ref()?)
                .before(*self.response.made.value()?),
        )
    }

    /// Makes a call of [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list), with `state`: `paid`, `level`: `2`, `tag`: `$response.body#/tags`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn paid(&self) -> Option<resources::all_orders::ListOrders> {
        Some(
            resources::all_orders::AllOrders {
                core: self.core,
            }
                .list()
                .state(models::State::from("paid"))
                .tag(self.response.tags.as_ref()?)
                .level(models::ListOrdersLevel::from(2)),
        )
    }

    /// Makes a call of [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list), with `tag`: `$response.body#/tags`.
    ///
    /// The document says `lost` for `state`, which is left to the caller.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn unlisted(&self) -> Option<resources::all_orders::ListOrders> {
        Some(
            resources::all_orders::AllOrders {
                core: self.core,
            }
                .list()
                .tag(self.response.tags.as_ref()?),
        )
    }

    /// Makes a call of [`Orders::replace`](crate::case_answer_links::resources::orders::Orders::replace), with `order_id`: `$response.body#/id`, the body: `$response.body`.
    #[inline]
    pub fn replace(&self) -> resources::orders::ReplaceOrder {
        resources::orders::Orders {
            core: self.core,
        }
            .replace(&self.response.id, self.response)
    }

    /// Makes a call of [`Orders::add_note`](crate::case_answer_links::resources::orders::Orders::add_note), with `order_id`: `$response.body#/id`.
    ///
    /// The document says `$request.query.note` for `note`, which is left to the caller.
    ///
    /// The document says `$request.header.Accept-Language` for `language`, which is left to the caller.
    #[inline]
    pub fn notes(
        &self,
        note: &str,
        body: &models::AddNoteRequest,
    ) -> resources::orders::AddNote {
        resources::orders::Orders {
            core: self.core,
        }
            .add_note(&self.response.id, note, body)
    }
}

/// The calls that the answer of [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list) leads to.
#[derive(Clone, Copy, Debug)]
pub struct ListOrdersLinks<'a> {
    core: &'a runtime::Core,
    response: &'a Vec<models::Order>,
}

impl<'a> resources::all_orders::AllOrders<'a> {
    /// The calls that the answer of [`AllOrders::list`](crate::case_answer_links::resources::all_orders::AllOrders::list) leads to.
    pub fn list_links(&self, response: &'a Vec<models::Order>) -> ListOrdersLinks<'a> {
        ListOrdersLinks {
            core: self.core,
            response,
        }
    }
}

impl ListOrdersLinks<'_> {
    /// Makes a call of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get), with `order_id`: `$response.body#/0/id`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn first(&self) -> Option<resources::orders::GetOrder> {
        Some(
            resources::orders::Orders {
                core: self.core,
            }
                .get(&self.response.first()?.id),
        )
    }
}

/// The calls that a response of [`Receipts::get`](crate::case_answer_links::resources::receipts::Receipts::get) leads to.
#[derive(Clone, Copy, Debug)]
pub struct GetReceiptLinks<'a> {
    core: &'a runtime::Core,
    response: &'a runtime::Response<(), resources::receipts::GetReceiptHeaders>,
}

impl<'a> resources::receipts::Receipts<'a> {
    /// The calls that a response of [`Receipts::get`](crate::case_answer_links::resources::receipts::Receipts::get) leads to.
    pub fn get_links(
        &self,
        response: &'a runtime::Response<(), resources::receipts::GetReceiptHeaders>,
    ) -> GetReceiptLinks<'a> {
        GetReceiptLinks {
            core: self.core,
            response,
        }
    }
}

impl GetReceiptLinks<'_> {
    /// Makes a call of [`Receipts::get_page`](crate::case_answer_links::resources::receipts::Receipts::get_page), with `page`: `$response.header.X-Page`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn page(&self) -> Option<resources::receipts::GetPage> {
        Some(
            resources::receipts::Receipts {
                core: self.core,
            }
                .get_page(self.response.header("X-Page")?.parse().ok()?),
        )
    }
}

/// The calls that the answer of [`Customers::get`](crate::case_answer_links::resources::customers::Customers::get) leads to.
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerLinks<'a> {
    core: &'a runtime::Core,
    response: &'a models::GetCustomerResponse,
}

impl<'a> resources::customers::Customers<'a> {
    /// The calls that the answer of [`Customers::get`](crate::case_answer_links::resources::customers::Customers::get) leads to.
    pub fn get_links(
        &self,
        response: &'a models::GetCustomerResponse,
    ) -> GetCustomerLinks<'a> {
        GetCustomerLinks {
            core: self.core,
            response,
        }
    }
}

impl GetCustomerLinks<'_> {
    /// Makes a call of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get), with `order_id`: `order-{$response.body#/id}/{$response.body#/count} {x}`.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn embedded(&self) -> Option<resources::orders::GetOrder> {
        Some(
            resources::orders::Orders {
                core: self.core,
            }
                .get(
                    &format!(
                        "order-{}/{} {{x}}", self.response.id.as_ref() ?, self.response
                        .count.as_ref() ?
                    ),
                ),
        )
    }

    /// Makes a call of [`Orders::get`](crate::case_answer_links::resources::orders::Orders::get), with `order_id`: `$response.body#/id`.
    ///
    /// The document says `$response.body#/missing` for `path.order_id`, which is left to the caller.
    ///
    /// `None` if the response does not have a value.
    #[inline]
    pub fn twice(&self) -> Option<resources::orders::GetOrder> {
        Some(
            resources::orders::Orders {
                core: self.core,
            }
                .get(self.response.id.as_ref()?),
        )
    }
}
