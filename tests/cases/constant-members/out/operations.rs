// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /orders`, operation `createOrder`
    ///
    /// Gives [`Order`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client, body: &case::case_constant_members::models::NewOrder) -> Result<(), case::case_constant_members::Error> {
    /// let response = client.create_order(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_order(&self, body: &models::NewOrder) -> CreateOrder {
        let mut call = runtime::Call::new(&self.core, &CREATE_ORDER);
        call.json("application/json", body);
        CreateOrder(call)
    }

    /// `PUT /settings`, operation `putSettings`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client, body: &case::case_constant_members::models::Settings) -> Result<(), case::case_constant_members::Error> {
    /// client.put_settings(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_settings(&self, body: &models::Settings) -> PutSettings {
        let mut call = runtime::Call::new(&self.core, &PUT_SETTINGS);
        call.json("application/json", body);
        PutSettings(call)
    }
}

/// A call of [`super::Client::create_order`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CreateOrder(runtime::Call);

call! { CreateOrder => json models::Order, runtime::NoDeclaredError }

static CREATE_ORDER: runtime::Operation = runtime::Operation {
    id: "createOrder",
    method: runtime::Method::POST,
    path: "/orders",
    accept: "application/json",
    success: &[runtime::Status::Exact(201)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::put_settings`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PutSettings(runtime::Call);

call! { PutSettings => none, runtime::NoDeclaredError }

static PUT_SETTINGS: runtime::Operation = runtime::Operation {
    id: "putSettings",
    method: runtime::Method::PUT,
    path: "/settings",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
