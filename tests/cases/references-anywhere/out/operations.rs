// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `GET /a/b`. 200: It
    ///
    /// Gives [`models::GetResponse`].
    ///
    /// Optional: [`Get::limit`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.get().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> Get {
        Get(runtime::Call::new(&self.core, &GET))
    }

    /// `GET /c`, operation `getC`. 200: Inside
    ///
    /// Gives [`models::GetResponseXYZPercent`].
    ///
    /// Optional: [`GetC::limit`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetCError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.get_c().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_c(&self) -> GetC {
        GetC(runtime::Call::new(&self.core, &GET_C))
    }

    /// `GET /d`, operation `getD`. 200: Property
    ///
    /// Gives [`models::AInner`].
    ///
    /// Optional: [`GetD::limit`].
    ///
    /// # Errors
    ///
    /// Documented failures are [`GetDError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// let response = client.get_d().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_d(&self) -> GetD {
        GetD(runtime::Call::new(&self.core, &GET_D))
    }

    /// `GET /e`, operation `getE`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_references_anywhere::Client) -> Result<(), case::case_references_anywhere::Error> {
    /// client.get_e().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_e(&self) -> GetE {
        GetE(runtime::Call::new(&self.core, &GET_E))
    }
}

/// A call of [`super::Client::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Get(runtime::Call);

call! { Get => json models::GetResponse, runtime::NoDeclaredError }

impl Get {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

static GET: runtime::Operation = runtime::Operation {
    id: "get",
    method: runtime::Method::GET,
    path: "/a/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::get_c`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetC(runtime::Call);

call! { GetC => json models::GetResponseXYZPercent, GetCError }

impl GetC {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

static GET_C: runtime::Operation = runtime::Operation {
    id: "getC",
    method: runtime::Method::GET,
    path: "/c",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::get_c`].
///
/// * 404: Missing
pub type GetCError = super::errors::NotFoundError;

/// A call of [`super::Client::get_d`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetD(runtime::Call);

call! { GetD => json models::AInner, GetDError }

impl GetD {
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

static GET_D: runtime::Operation = runtime::Operation {
    id: "getD",
    method: runtime::Method::GET,
    path: "/d",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::get_d`].
///
/// * 404: Missing
pub type GetDError = super::errors::NotFoundError;

/// A call of [`super::Client::get_e`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetE(runtime::Call);

call! { GetE => none, runtime::NoDeclaredError }

static GET_E: runtime::Operation = runtime::Operation {
    id: "getE",
    method: runtime::Method::GET,
    path: "/e",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
