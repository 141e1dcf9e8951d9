// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.books()`](Books), their parameters and their errors.

use crate::case_errors_in_several_types::models;
use crate::case_errors_in_several_types::xml_shapes;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::xml_call;
use crate::runtime::contents;
use crate::runtime::Bytes;

/// Operations on books.
#[derive(Clone, Copy, Debug)]
pub struct Books<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Books<'_> {
    /// `POST /books`, operation `addBook`. 200: Added
    ///
    /// Returns [`models::Book`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`AddBookError`]):
    ///
    /// * `BadRequest` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 400: Wrong
    /// * `Conflict` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 409: There is one
    /// * `ConflictXml` with [`Book`](crate::case_errors_in_several_types::models::Book). 409: There is one. It comes as `application/xml`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client, body: &case::case_errors_in_several_types::models::Book) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.books().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addBook")]
    #[doc(alias = "/books")]
    #[inline]
    pub fn add(&self, body: &models::Book) -> AddBook {
        let mut call = runtime::Call::new(self.core, &ADD_BOOK);
        call.xml("application/xml", body, &xml_shapes::BOOK_ROOT);
        AddBook(call)
    }

    /// `GET /books/{id}`, operation `getBook`. 200: Found
    ///
    /// Returns [`models::Book`].
    ///
    /// In other media types: [`as_xml`](GetBook::as_xml), [`as_any`](GetBook::as_any).
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetBookError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 404: None
    /// * `NotFoundText`. 404: None. It comes as `text/plain`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.books().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getBook")]
    #[doc(alias = "/books/{id}")]
    pub fn get(&self, id: i64) -> GetBook {
        let mut call = runtime::Call::new(self.core, &GET_BOOK);
        call.path("id", &id);
        GetBook(call)
    }

    /// `DELETE /books/{id}`, operation `deleteBook`. 200: Deleted
    ///
    /// Returns [`models::Book`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`DeleteBookError`]):
    ///
    /// * `NotFound` with [`Problem`](crate::case_errors_in_several_types::models::Problem). 404: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_errors_in_several_types::Client) -> Result<(), case::case_errors_in_several_types::Error> {
    /// let response = client.books().delete(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteBook")]
    #[doc(alias = "/books/{id}")]
    pub fn delete(&self, id: i64) -> DeleteBook {
        let mut call = runtime::Call::new(self.core, &DELETE_BOOK);
        call.path("id", &id);
        DeleteBook::new(call)
    }
}

/// A call to [`Books::add`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddBook(runtime::Call);

xml_call! { AddBook => models::Book as xml_shapes::BOOK_ROOT, AddBookError }

static ADD_BOOK: runtime::Operation = runtime::Operation {
    id: "addBook",
    method: runtime::Method::POST,
    path: "/books",
    accept: "application/xml, application/json;q=0.5",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Books::add`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AddBookError {
    /// 400: Wrong
    BadRequest(models::Problem),
    /// 409: There is one
    Conflict(models::Problem),
    /// 409: There is one
    ///
    /// It comes as `application/xml`.
    ConflictXml(models::Book),
}

impl runtime::ByStatus for AddBookError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            400 => response.xml(&xml_shapes::PROBLEM_ROOT).map(Self::BadRequest),
            409 => {
                match response.came_as(&["application/json", "application/xml"]) {
                    Some("application/xml") => {
                        response.xml(&xml_shapes::BOOK_ROOT).map(Self::ConflictXml)
                    }
                    _ => response.json().map(Self::Conflict),
                }
            }
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Books::get`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetBook(runtime::Call);

impl GetBook {
    /// Requests the response as `application/xml`.
    #[inline]
    pub fn as_xml(
        self,
    ) -> runtime::AskedFor<impl runtime::ReadAs<Value = models::Book>, GetBookError> {
        runtime::read_xml!(models::Book as xml_shapes::BOOK_ROOT);
        runtime::AskedFor::<
            Xml,
            GetBookError,
        >::new(self.0, "application/xml, application/json;q=0.5")
    }

    /// Requests the response as any of `application/json`, `application/xml`, and returns the one that the server chooses.
    #[inline]
    pub fn as_any(self) -> runtime::AskedFor<GetBookContent, GetBookError> {
        runtime::AskedFor::any(self.0, "application/json, application/xml")
    }
}

call! { GetBook => json models::Book, GetBookError }

static GET_BOOK: runtime::Operation = runtime::Operation {
    id: "getBook",
    method: runtime::Method::GET,
    path: "/books/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A success, by its media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBookContent {
    /// `application/json`.
    Json(models::Book),
    /// `application/xml`.
    Xml(models::Book),
    /// The body in a media type that the document does not list.
    Other(Bytes),
}

contents! {
    GetBookContent {
        Json = "application/json" json, Xml = "application/xml" xml xml_shapes::BOOK_ROOT,
    } else Other
}

/// The documented errors of [`Books::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetBookError {
    /// 404: None
    NotFound(models::Problem),
    /// 404: None
    ///
    /// It comes as `text/plain`.
    NotFoundText(String),
}

impl runtime::ByStatus for GetBookError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => {
                match response.came_as(&["application/json", "text/plain"]) {
                    Some("text/plain") => response.text().map(Self::NotFoundText),
                    _ => response.xml(&xml_shapes::PROBLEM_ROOT).map(Self::NotFound),
                }
            }
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Books::delete`].
pub type DeleteBook = runtime::TypedCall<runtime::AsJson<models::Book>, DeleteBookError>;

static DELETE_BOOK: runtime::Operation = runtime::Operation {
    id: "deleteBook",
    method: runtime::Method::DELETE,
    path: "/books/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Books::delete`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DeleteBookError {
    /// 404: None
    NotFound(models::Problem),
}

impl runtime::ByStatus for DeleteBookError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            404 => response.json().map(Self::NotFound),
            _ => return None,
        };
        Some(outcome)
    }
}
