// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "orders".
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `PATCH /v1/orders/{order}`, operation `orders_patch`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.orders().patch("order").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_patch")]
    #[doc(alias = "/v1/orders/{order}")]
    pub fn patch(&self, order: &str) -> UpdateOrder {
        let mut call = runtime::Call::new(self.core, &UPDATE_ORDER);
        call.path("order", &order);
        UpdateOrder::new(call)
    }

    /// `PUT /v1/orders/{order}`, operation `orders_update`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.orders().update("order").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "orders_update")]
    #[doc(alias = "/v1/orders/{order}")]
    pub fn update(&self, order: &str) -> OrdersUpdate {
        let mut call = runtime::Call::new(self.core, &ORDERS_UPDATE);
        call.path("order", &order);
        OrdersUpdate::new(call)
    }

    /// `GET /v1/shops/{shop}/orders`, operation `get v1 shops by shop orders`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_by_rest::Client) -> Result<(), case::case_names_by_rest::Error> {
    /// client.orders().list_shop_orders("shop").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/v1/shops/{shop}/orders")]
    pub fn list_shop_orders(&self, shop: &str) -> ListShopOrders {
        let mut call = runtime::Call::new(self.core, &LIST_SHOP_ORDERS);
        call.path("shop", &shop);
        ListShopOrders::new(call)
    }
}

/// A call to [`Orders::patch`].
pub type UpdateOrder = runtime::TypedCall<runtime::AsNone>;

static UPDATE_ORDER: runtime::Operation = runtime::Operation {
    id: "orders_patch",
    method: runtime::Method::PATCH,
    path: "/v1/orders/{order}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::update`].
pub type OrdersUpdate = runtime::TypedCall<runtime::AsNone>;

static ORDERS_UPDATE: runtime::Operation = runtime::Operation {
    id: "orders_update",
    method: runtime::Method::PUT,
    path: "/v1/orders/{order}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::list_shop_orders`].
pub type ListShopOrders = runtime::TypedCall<runtime::AsNone>;

static LIST_SHOP_ORDERS: runtime::Operation = runtime::Operation {
    id: "get v1 shops by shop orders",
    method: runtime::Method::GET,
    path: "/v1/shops/{shop}/orders",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
