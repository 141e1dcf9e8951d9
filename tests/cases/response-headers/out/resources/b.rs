// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.b()`](B), their parameters and their errors.

use crate::case_response_headers::errors;
use crate::case_response_headers::headers;
use crate::runtime;
use crate::runtime::declared_headers;

/// Operations on b.
#[derive(Clone, Copy, Debug)]
pub struct B<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl B<'_> {
    /// `GET /b`. 200: Some
    ///
    /// With [`with_response`](List::with_response), the headers are [`ListHeaders`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// let response = client.b().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn list(&self) -> List {
        List::new(runtime::Call::new(self.core, &LIST))
    }

    /// `POST /b`. 200: Some
    ///
    /// With [`with_response`](Create::with_response), the headers are [`CreateHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`CreateError`]):
    ///
    /// * `BadRequest`. 400: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// let response = client.b().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn create(&self) -> Create {
        Create::new(runtime::Call::new(self.core, &CREATE))
    }

    /// `DELETE /b`. 204: Gone
    ///
    /// With [`with_response`](DeleteB::with_response), the headers are [`DeleteBHeaders`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteBError`]):
    ///
    /// * `BadRequest`. 400: Wrong
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_response_headers::Client) -> Result<(), case::case_response_headers::Error> {
    /// client.b().delete().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/b")]
    pub fn delete(&self) -> DeleteB {
        DeleteB::new(runtime::Call::new(self.core, &DELETE_B))
    }
}

/// A call to [`B::list`].
pub type List = runtime::TypedCall<
    runtime::AsJson<Vec<String>>,
    runtime::NoDeclaredError,
    ListHeaders,
>;

static LIST: runtime::Operation = runtime::Operation {
    id: "list",
    method: runtime::Method::GET,
    path: "/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`B::list`].
pub type ListHeaders = headers::XTotalCountHeaders;

/// A call to [`B::create`].
pub type Create = runtime::TypedCall<
    runtime::AsJson<Vec<String>>,
    CreateError,
    CreateHeaders,
>;

static CREATE: runtime::Operation = runtime::Operation {
    id: "create",
    method: runtime::Method::POST,
    path: "/b",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`B::create`].
pub type CreateHeaders = headers::XTotalCountHeaders;

/// The headers of error responses of [`B::create`].
pub type CreateErrorHeaders = headers::LinkHeaders;

/// The documented errors of [`B::create`].
///
/// * 400: Wrong
pub type CreateError = errors::BadRequestError;

/// A call to [`B::delete`].
pub type DeleteB = runtime::TypedCall<runtime::AsNone, DeleteBError, DeleteBHeaders>;

static DELETE_B: runtime::Operation = runtime::Operation {
    id: "delete",
    method: runtime::Method::DELETE,
    path: "/b",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`B::delete`].
#[derive(Clone, Debug)]
pub struct DeleteBHeaders(runtime::ReceivedHeaders);

declared_headers! { DeleteBHeaders }

impl DeleteBHeaders {
    /// The header `X-RateLimit-Remaining`.
    #[inline]
    pub fn x_rate_limit_remaining(&self) -> Result<Option<i64>, runtime::Error> {
        self.0.optional("X-RateLimit-Remaining")
    }
}

/// The headers of error responses of [`B::delete`].
pub type DeleteBErrorHeaders = headers::LinkHeaders;

/// The documented errors of [`B::delete`].
///
/// * 400: Wrong
pub type DeleteBError = errors::BadRequestError;
