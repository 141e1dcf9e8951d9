// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.charges()`](Charges), their parameters and their errors.

use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "charges".
#[derive(Clone, Copy, Debug)]
pub struct Charges<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Charges<'_> {
    /// `POST /charges`, operation `createCharge`. 204: Created
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_by_configuration::Client) -> Result<(), case::case_idempotency_keys_by_configuration::Error> {
    /// client.charges().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createCharge")]
    #[doc(alias = "/charges")]
    pub fn create(&self) -> CreateCharge {
        CreateCharge::new(runtime::Call::new(self.core, &CREATE_CHARGE))
    }

    /// `POST /charges/search`, operation `searchCharges`. 204: Found
    ///
    /// Optional: [`idempotency_key`](SearchCharges::idempotency_key).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_idempotency_keys_by_configuration::Client) -> Result<(), case::case_idempotency_keys_by_configuration::Error> {
    /// client.charges().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchCharges")]
    #[doc(alias = "/charges/search")]
    pub fn search(&self) -> SearchCharges {
        SearchCharges(runtime::Call::new(self.core, &SEARCH_CHARGES))
    }
}

/// A call to [`Charges::create`].
pub type CreateCharge = runtime::TypedCall<runtime::AsNone>;

static CREATE_CHARGE: runtime::Operation = runtime::Operation {
    id: "createCharge",
    method: runtime::Method::POST,
    path: "/charges",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    idempotency_key: "X-Request-Token",
    ..runtime::Operation::DEFAULT
};

/// A call to [`Charges::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchCharges(runtime::Call);

impl SearchCharges {
    pub fn idempotency_key(mut self, idempotency_key: &str) -> Self {
        self.0.header("Idempotency-Key", &idempotency_key);
        self
    }
}

call! { SearchCharges => none, runtime::NoDeclaredError }

static SEARCH_CHARGES: runtime::Operation = runtime::Operation {
    id: "searchCharges",
    method: runtime::Method::POST,
    path: "/charges/search",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
