// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.tides()`](Tides), their parameters and their errors.

use crate::case_empty_bodies::models;
use crate::runtime;
use crate::runtime::call;

/// Operations on tides.
#[derive(Clone, Copy, Debug)]
pub struct Tides<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Tides<'_> {
    /// `GET /tides`, operation `listTides`. 204: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_bodies::Client) -> Result<(), case::case_empty_bodies::Error> {
    /// client.tides().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTides")]
    #[doc(alias = "/tides")]
    pub fn list(&self) -> ListTides {
        ListTides::new(runtime::Call::new(self.core, &LIST_TIDES))
    }

    /// `POST /tides`, operation `addTide`. 204: Added
    ///
    /// Optional: [`body`](AddTide::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_bodies::Client) -> Result<(), case::case_empty_bodies::Error> {
    /// use case::case_empty_bodies::models;
    ///
    /// let body = models::AddTideRequest::default();
    /// client.tides().add().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTide")]
    #[doc(alias = "/tides")]
    pub fn add(&self) -> AddTide {
        AddTide(runtime::Call::new(self.core, &ADD_TIDE))
    }

    /// `DELETE /tides`, operation `removeTides`. 204: Removed
    ///
    /// Optional: [`body`](RemoveTides::body).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_bodies::Client) -> Result<(), case::case_empty_bodies::Error> {
    /// client.tides().remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeTides")]
    #[doc(alias = "/tides")]
    pub fn remove(&self) -> RemoveTides {
        RemoveTides(runtime::Call::new(self.core, &REMOVE_TIDES))
    }
}

/// A call to [`Tides::list`].
pub type ListTides = runtime::TypedCall<runtime::AsNone>;

static LIST_TIDES: runtime::Operation = runtime::Operation {
    id: "listTides",
    method: runtime::Method::GET,
    path: "/tides",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Tides::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddTide(runtime::Call);

impl AddTide {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::AddTideRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { AddTide => none, runtime::NoDeclaredError }

static ADD_TIDE: runtime::Operation = runtime::Operation {
    id: "addTide",
    method: runtime::Method::POST,
    path: "/tides",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Tides::remove`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct RemoveTides(runtime::Call);

impl RemoveTides {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::RemoveTidesRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { RemoveTides => none, runtime::NoDeclaredError }

static REMOVE_TIDES: runtime::Operation = runtime::Operation {
    id: "removeTides",
    method: runtime::Method::DELETE,
    path: "/tides",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
