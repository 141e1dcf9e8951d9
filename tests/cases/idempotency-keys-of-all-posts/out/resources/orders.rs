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
    /// `GET /orders`, operation `listOrders`. 204: Doing it twice is doing it once.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_of_all_posts::Client) -> Result<(), case::case_idempotency_keys_of_all_posts::Error> {
    /// client.orders().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOrders")]
    #[doc(alias = "/orders")]
    pub fn list(&self) -> ListOrders {
        ListOrders::new(runtime::Call::new(self.core, &LIST_ORDERS))
    }

    /// `POST /orders`, operation `createOrder`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_of_all_posts::Client) -> Result<(), case::case_idempotency_keys_of_all_posts::Error> {
    /// client.orders().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrder")]
    #[doc(alias = "/orders")]
    pub fn create(&self) -> CreateOrder {
        CreateOrder::new(runtime::Call::new(self.core, &CREATE_ORDER))
    }

    /// `PATCH /orders/{id}`, operation `updateOrder`. 204: Updated
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_of_all_posts::Client) -> Result<(), case::case_idempotency_keys_of_all_posts::Error> {
    /// client.orders().update("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateOrder")]
    #[doc(alias = "/orders/{id}")]
    pub fn update(&self, id: &str) -> UpdateOrder {
        let mut call = runtime::Call::new(self.core, &UPDATE_ORDER);
        call.path("id", &id);
        UpdateOrder::new(call)
    }

    /// `POST /orders/{id}/cancel`, operation `cancelOrder`. 204: Cancelled
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_of_all_posts::Client) -> Result<(), case::case_idempotency_keys_of_all_posts::Error> {
    /// client.orders().cancel("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancelOrder")]
    #[doc(alias = "/orders/{id}/cancel")]
    pub fn cancel(&self, id: &str) -> CancelOrder {
        let mut call = runtime::Call::new(self.core, &CANCEL_ORDER);
        call.path("id", &id);
        CancelOrder::new(call)
    }
}

/// A call to [`Orders::list`].
pub type ListOrders = runtime::TypedCall<runtime::AsNone>;

static LIST_ORDERS: runtime::Operation = runtime::Operation {
    id: "listOrders",
    method: runtime::Method::GET,
    path: "/orders",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::create`].
pub type CreateOrder = runtime::TypedCall<runtime::AsNone>;

static CREATE_ORDER: runtime::Operation = runtime::Operation {
    id: "createOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    idempotency_key: "X-Order-Key",
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::update`].
pub type UpdateOrder = runtime::TypedCall<runtime::AsNone>;

static UPDATE_ORDER: runtime::Operation = runtime::Operation {
    id: "updateOrder",
    method: runtime::Method::PATCH,
    path: "/orders/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::cancel`].
pub type CancelOrder = runtime::TypedCall<runtime::AsNone>;

static CANCEL_ORDER: runtime::Operation = runtime::Operation {
    id: "cancelOrder",
    method: runtime::Method::POST,
    path: "/orders/{id}/cancel",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    idempotency_key: "X-Order-Key",
    ..runtime::Operation::DEFAULT
};
