// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_multipart_xml::models;
use crate::case_multipart_xml::xml_shapes;
use crate::runtime;
use crate::runtime::call;

/// Operations on orders.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `POST /orders`, operation `addOrder`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_xml::Client, body: case::case_multipart_xml::models::Order) -> Result<(), case::case_multipart_xml::Error> {
    /// client.orders().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addOrder")]
    #[doc(alias = "/orders")]
    #[inline]
    pub fn add(&self, body: models::Order) -> AddOrder {
        let mut call = runtime::Call::new(self.core, &ADD_ORDER);
        call.parts(
            "multipart/mixed",
            &body,
            &[
                runtime::Encoding::of("at")
                    .content_type("application/soap+xml")
                    .inside(&xml_shapes::POINT_ROOT),
            ],
        );
        AddOrder(call)
    }

    /// `GET /orders`, operation `getOrder`. 200: The order
    ///
    /// Returns [`models::Order`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_xml::Client) -> Result<(), case::case_multipart_xml::Error> {
    /// let response = client.orders().get().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrder")]
    #[doc(alias = "/orders")]
    pub fn get(&self) -> GetOrder {
        GetOrder::new(runtime::Call::new(self.core, &GET_ORDER))
    }
}

/// A call to [`Orders::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddOrder(runtime::Call);

impl AddOrder {
    /// Sets the boundary between the parts of the body, for tests; it is random by default.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

call! { AddOrder => none, runtime::NoDeclaredError }

static ADD_ORDER: runtime::Operation = runtime::Operation {
    id: "addOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::get`].
pub type GetOrder = runtime::TypedCall<runtime::AsJson<models::Order>>;

static GET_ORDER: runtime::Operation = runtime::Operation {
    id: "getOrder",
    method: runtime::Method::GET,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
