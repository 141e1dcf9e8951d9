// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_resource_features::headers;
use crate::case_resource_features::models;
use crate::case_resource_features::xml_shapes;
use crate::runtime;

/// Operations of the tag "Orders".
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `POST /orders`, operation `placeOrder`. 200: Placed
    ///
    /// Returns [`models::Placed`].
    ///
    /// With [`with_response`](PlaceOrder::with_response), the headers are [`PlaceOrderHeaders`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_resource_features::Client, body: &case::case_resource_features::models::Order) -> Result<(), case::case_resource_features::Error> {
    /// let response = client.orders().place(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "placeOrder")]
    #[doc(alias = "/orders")]
    #[inline]
    pub fn place(&self, body: &models::Order) -> PlaceOrder {
        let mut call = runtime::Call::new(self.core, &PLACE_ORDER);
        call.xml("application/xml", body, &xml_shapes::ORDER_ROOT);
        PlaceOrder::new(call)
    }
}

/// A call to [`Orders::place`].
pub type PlaceOrder = runtime::TypedCall<
    runtime::AsJson<models::Placed>,
    runtime::NoDeclaredError,
    PlaceOrderHeaders,
>;

static PLACE_ORDER: runtime::Operation = runtime::Operation {
    id: "placeOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Orders::place`].
pub type PlaceOrderHeaders = headers::XLimitHeaders;
