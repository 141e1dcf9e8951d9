// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.orders()`](Orders), their parameters and their errors.

use crate::case_answer_links::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;

/// Operations of the tag "orders".
#[derive(Clone, Copy, Debug)]
pub struct Orders<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Orders<'_> {
    /// `POST /orders`, operation `createOrder`
    ///
    /// Returns [`models::Order`].
    ///
    /// With [`with_response`](CreateOrder::with_response), the headers are [`CreateOrderHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateOrderError`]):
    ///
    /// * `BadRequest` with [`CreateOrderBadRequestBody`](crate::case_answer_links::models::CreateOrderBadRequestBody). 400: Refused
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// use case::case_answer_links::models;
    ///
    /// let body = models::NewOrder::new(1);
    /// let response = client.orders().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrder")]
    #[doc(alias = "/orders")]
    #[inline]
    pub fn create(&self, body: &models::NewOrder) -> CreateOrder {
        let mut call = runtime::Call::new(self.core, &CREATE_ORDER);
        call.json("application/json", body);
        CreateOrder::new(call)
    }

    /// `GET /orders/{order_id}`, operation `getOrder`. 200: The order
    ///
    /// Returns [`models::Order`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// let response = client.orders().get("order_id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrder")]
    #[doc(alias = "/orders/{order_id}")]
    pub fn get(&self, order_id: &str) -> GetOrder {
        let mut call = runtime::Call::new(self.core, &GET_ORDER);
        call.path("order_id", &order_id);
        GetOrder::new(call)
    }

    /// `PUT /orders/{order_id}`, operation `replaceOrder`. 204: Replaced
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// use case::case_answer_links::models;
    ///
    /// let body = models::Order::new("id", models::OrderCustomer::new(1));
    /// client.orders().replace("order_id", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replaceOrder")]
    #[doc(alias = "/orders/{order_id}")]
    #[inline]
    pub fn replace(&self, order_id: &str, body: &models::Order) -> ReplaceOrder {
        let mut call = runtime::Call::new(self.core, &REPLACE_ORDER);
        call.path("order_id", &order_id);
        call.json("application/json", body);
        ReplaceOrder::new(call)
    }

    /// `POST /orders/{order_id}/notes/{note}`, operation `addNote`. 204: Added
    ///
    /// Optional: [`language`](AddNote::language).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_answer_links::Client) -> Result<(), case::case_answer_links::Error> {
    /// use case::case_answer_links::models;
    ///
    /// let body = models::AddNoteRequest::default().text("text");
    /// client.orders().add_note("order_id", "note", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addNote")]
    #[doc(alias = "/orders/{order_id}/notes/{note}")]
    #[inline]
    pub fn add_note(
        &self,
        order_id: &str,
        note: &str,
        body: &models::AddNoteRequest,
    ) -> AddNote {
        let mut call = runtime::Call::new(self.core, &ADD_NOTE);
        call.path("order_id", &order_id);
        call.path("note", &note);
        call.json("application/json", body);
        AddNote(call)
    }
}

/// A call to [`Orders::create`].
pub type CreateOrder = runtime::TypedCall<
    runtime::AsJson<models::Order>,
    CreateOrderError,
    CreateOrderHeaders,
>;

static CREATE_ORDER: runtime::Operation = runtime::Operation {
    id: "createOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Orders::create`].
#[derive(Clone, Debug)]
pub struct CreateOrderHeaders(runtime::ReceivedHeaders);

declared_headers! { CreateOrderHeaders }

impl CreateOrderHeaders {
    /// The header `X-Receipt`.
    #[inline]
    pub fn x_receipt(&self) -> Result<Option<String>, runtime::Error> {
        self.0.optional("X-Receipt")
    }
}

/// The documented errors of [`Orders::create`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateOrderError {
    /// 400: Refused
    BadRequest(models::CreateOrderBadRequestBody),
}

impl runtime::ByStatus for CreateOrderError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.json().map(Self::BadRequest),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Orders::get`].
pub type GetOrder = runtime::TypedCall<runtime::AsJson<models::Order>>;

static GET_ORDER: runtime::Operation = runtime::Operation {
    id: "getOrder",
    method: runtime::Method::GET,
    path: "/orders/{order_id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::replace`].
pub type ReplaceOrder = runtime::TypedCall<runtime::AsNone>;

static REPLACE_ORDER: runtime::Operation = runtime::Operation {
    id: "replaceOrder",
    method: runtime::Method::PUT,
    path: "/orders/{order_id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Orders::add_note`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNote(runtime::Call);

impl AddNote {
    pub fn language(mut self, language: &str) -> Self {
        self.0.query("language", &language);
        self
    }
}

call! { AddNote => none, runtime::NoDeclaredError }

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/orders/{order_id}/notes/{note}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
