// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /orders`, operation `createOrder`
    ///
    /// Gives [`models::Order`].
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

    /// `POST /files`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// client.upload(case::case_constant_members::models::UploadRequest::new(case::runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, body: models::UploadRequest) -> Upload {
        let mut call = runtime::Call::new(&self.core, &UPLOAD);
        call.parts("multipart/form-data", &body, &[]);
        Upload(call)
    }

    /// `POST /forms`, operation `fillIn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_constant_members::Client) -> Result<(), case::case_constant_members::Error> {
    /// client.fill_in(case::case_constant_members::models::FillInRequest { gift: Some(true.into()), ..case::case_constant_members::models::FillInRequest::default() }).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn fill_in(&self, body: models::FillInRequest) -> FillIn {
        let mut call = runtime::Call::new(&self.core, &FILL_IN);
        call.parts("multipart/form-data", &body, &[]);
        FillIn(call)
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

/// A call of [`super::Client::upload`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Upload(runtime::Call);

call! { Upload => none, runtime::NoDeclaredError }

impl Upload {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static UPLOAD: runtime::Operation = runtime::Operation {
    id: "upload",
    method: runtime::Method::POST,
    path: "/files",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::fill_in`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct FillIn(runtime::Call);

call! { FillIn => none, runtime::NoDeclaredError }

impl FillIn {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static FILL_IN: runtime::Operation = runtime::Operation {
    id: "fillIn",
    method: runtime::Method::POST,
    path: "/forms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
