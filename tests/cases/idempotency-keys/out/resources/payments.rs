// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.payments()`](Payments), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "payments".
#[derive(Clone, Copy, Debug)]
pub struct Payments<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Payments<'_> {
    /// `GET /payments`, operation `listPayments`. 204: Doing it twice is doing it once.
    ///
    /// Optional: [`idempotency_key`](ListPayments::idempotency_key).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPayments")]
    #[doc(alias = "/payments")]
    pub fn list(&self) -> ListPayments {
        ListPayments(runtime::Call::new(self.core, &LIST_PAYMENTS))
    }

    /// `POST /payments`, operation `createPayment`. 204: Created
    ///
    /// Optional: [`idempotency_key`](CreatePayment::idempotency_key).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPayment")]
    #[doc(alias = "/payments")]
    pub fn create(&self) -> CreatePayment {
        CreatePayment(runtime::Call::new(self.core, &CREATE_PAYMENT))
    }

    /// `PATCH /payments/{id}`, operation `updatePayment`. 204: Updated
    ///
    /// Optional: [`x_acme_idempotency_key`](UpdatePayment::x_acme_idempotency_key).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().update("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePayment")]
    #[doc(alias = "/payments/{id}")]
    pub fn update(&self, id: &str) -> UpdatePayment {
        let mut call = runtime::Call::new(self.core, &UPDATE_PAYMENT);
        call.path("id", &id);
        UpdatePayment(call)
    }

    /// `POST /payments/{id}/cancel`, operation `cancelPayment`. 204: A number is no random text.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().cancel("id", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cancelPayment")]
    #[doc(alias = "/payments/{id}/cancel")]
    pub fn cancel(&self, id: &str, idempotency_key: i64) -> CancelPayment {
        let mut call = runtime::Call::new(self.core, &CANCEL_PAYMENT);
        call.path("id", &id);
        call.header("Idempotency-Key", &idempotency_key);
        CancelPayment::new(call)
    }

    /// `POST /payments/short`, operation `payShortly`. 204: A UUID is too long.
    ///
    /// * `idempotency_key`: At most 26 characters.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().pay_shortly("Idempotency-Key").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "payShortly")]
    #[doc(alias = "/payments/short")]
    pub fn pay_shortly(&self, idempotency_key: &str) -> PayShortly {
        let mut call = runtime::Call::new(self.core, &PAY_SHORTLY);
        call.header("Idempotency-Key", &idempotency_key);
        PayShortly::new(call)
    }

    /// `POST /payments/repeat`, operation `repeatPayment`. 204: The key of an earlier request.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys::Client) -> Result<(), case::case_idempotency_keys::Error> {
    /// client.payments().repeat("Last-Idempotency-Key").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "repeatPayment")]
    #[doc(alias = "/payments/repeat")]
    pub fn repeat(&self, last_idempotency_key: &str) -> RepeatPayment {
        let mut call = runtime::Call::new(self.core, &REPEAT_PAYMENT);
        call.header("Last-Idempotency-Key", &last_idempotency_key);
        RepeatPayment::new(call)
    }
}

/// A call to [`Payments::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPayments(runtime::Call);

impl ListPayments {
    pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
        self.0.header("Idempotency-Key", &idempotency_key);
        self
    }
}

call! { ListPayments => none, runtime::NoDeclaredError }

static LIST_PAYMENTS: runtime::Operation = runtime::Operation {
    id: "listPayments",
    method: runtime::Method::GET,
    path: "/payments",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Payments::create`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreatePayment(runtime::Call);

impl CreatePayment {
    /// Knows the payment again.
    ///
    /// Each call generates one unless it is set, and uses it for all attempts.
    pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
        self.0.header("Idempotency-Key", &idempotency_key);
        self
    }
}

call! { CreatePayment => none, runtime::NoDeclaredError }

static CREATE_PAYMENT: runtime::Operation = runtime::Operation {
    id: "createPayment",
    method: runtime::Method::POST,
    path: "/payments",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    idempotency_key: "Idempotency-Key",
    ..runtime::Operation::DEFAULT
};

/// A call to [`Payments::update`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct UpdatePayment(runtime::Call);

impl UpdatePayment {
    /// Each call generates one unless it is set, and uses it for all attempts.
    pub fn x_acme_idempotency_key(mut self, x_acme_idempotency_key: &str) -> Self {
        self.0.header("X-Acme-Idempotency-Key", &x_acme_idempotency_key);
        self
    }
}

call! { UpdatePayment => none, runtime::NoDeclaredError }

static UPDATE_PAYMENT: runtime::Operation = runtime::Operation {
    id: "updatePayment",
    method: runtime::Method::PATCH,
    path: "/payments/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    idempotency_key: "X-Acme-Idempotency-Key",
    ..runtime::Operation::DEFAULT
};

/// A call to [`Payments::cancel`].
pub type CancelPayment = runtime::TypedCall<runtime::AsNone>;

static CANCEL_PAYMENT: runtime::Operation = runtime::Operation {
    id: "cancelPayment",
    method: runtime::Method::POST,
    path: "/payments/{id}/cancel",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Payments::pay_shortly`].
pub type PayShortly = runtime::TypedCall<runtime::AsNone>;

static PAY_SHORTLY: runtime::Operation = runtime::Operation {
    id: "payShortly",
    method: runtime::Method::POST,
    path: "/payments/short",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Payments::repeat`].
pub type RepeatPayment = runtime::TypedCall<runtime::AsNone>;

static REPEAT_PAYMENT: runtime::Operation = runtime::Operation {
    id: "repeatPayment",
    method: runtime::Method::POST,
    path: "/payments/repeat",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
