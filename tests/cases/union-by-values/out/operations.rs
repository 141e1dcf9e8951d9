// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /options`, operation `get-option`. 200: An option.
    ///
    /// Gives [`models::OptionModel`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_values::Client) -> Result<(), case::case_union_by_values::Error> {
    /// let response = client.get_option().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_option(&self) -> GetOption {
        GetOption(runtime::Call::new(&self.core, &GET_OPTION))
    }

    /// `GET /payments`, operation `get-payment`. 200: A payment.
    ///
    /// Gives [`models::Source`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_union_by_values::Client) -> Result<(), case::case_union_by_values::Error> {
    /// let response = client.get_payment().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_payment(&self) -> GetPayment {
        GetPayment(runtime::Call::new(&self.core, &GET_PAYMENT))
    }
}

/// A call of [`super::Client::get_option`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetOption(runtime::Call);

call! { GetOption => json models::OptionModel, runtime::NoDeclaredError }

static GET_OPTION: runtime::Operation = runtime::Operation {
    id: "get-option",
    method: runtime::Method::GET,
    path: "/options",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_payment`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetPayment(runtime::Call);

call! { GetPayment => json models::Source, runtime::NoDeclaredError }

static GET_PAYMENT: runtime::Operation = runtime::Operation {
    id: "get-payment",
    method: runtime::Method::GET,
    path: "/payments",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
