// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shop_orders()`](ShopOrders), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Shop > Orders".
#[derive(Clone, Copy, Debug)]
pub struct ShopOrders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl ShopOrders<'_> {
    /// `GET /shop/orders`, operation `listShopOrders`. 204: All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.shop_orders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listShopOrders")]
    #[doc(alias = "/shop/orders")]
    pub fn list(&self) -> ListShopOrders {
        ListShopOrders::new(runtime::Call::new(self.core, &LIST_SHOP_ORDERS))
    }
}

/// A call to [`ShopOrders::list`].
pub type ListShopOrders = runtime::TypedCall<runtime::AsNone>;

static LIST_SHOP_ORDERS: runtime::Operation = runtime::Operation {
    id: "listShopOrders",
    method: runtime::Method::GET,
    path: "/shop/orders",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
