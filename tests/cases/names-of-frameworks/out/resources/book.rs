// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.book()`](Book), their parameters and their errors.

use crate::case_names_of_frameworks::models;
use crate::runtime;

/// Operations of the tag "Book".
#[derive(Clone, Copy, Debug)]
pub struct Book<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Book<'_> {
    /// `GET /books`, operation `api_books_get_collection`. 204: All
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.book().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "api_books_get_collection")]
    #[doc(alias = "/books")]
    pub fn list(&self) -> ListBooks {
        ListBooks::new(runtime::Call::new(self.core, &LIST_BOOKS))
    }

    /// `POST /books`, operation `api_books_post`. 204: Made
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// client.book().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "api_books_post")]
    #[doc(alias = "/books")]
    pub fn create(&self) -> CreateBook {
        CreateBook::new(runtime::Call::new(self.core, &CREATE_BOOK))
    }

    /// `GET /books/{id}`, operation `api_books_id_get`. 200: One
    ///
    /// Returns [`models::Book`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_frameworks::Client) -> Result<(), case::case_names_of_frameworks::Error> {
    /// let response = client.book().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "api_books_id_get")]
    #[doc(alias = "/books/{id}")]
    pub fn get(&self, id: &str) -> GetBook {
        let mut call = runtime::Call::new(self.core, &GET_BOOK);
        call.path("id", &id);
        GetBook::new(call)
    }
}

/// A call to [`Book::list`].
pub type ListBooks = runtime::TypedCall<runtime::AsNone>;

static LIST_BOOKS: runtime::Operation = runtime::Operation {
    id: "api_books_get_collection",
    method: runtime::Method::GET,
    path: "/books",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Book::create`].
pub type CreateBook = runtime::TypedCall<runtime::AsNone>;

static CREATE_BOOK: runtime::Operation = runtime::Operation {
    id: "api_books_post",
    method: runtime::Method::POST,
    path: "/books",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Book::get`].
pub type GetBook = runtime::TypedCall<runtime::AsJson<models::Book>>;

static GET_BOOK: runtime::Operation = runtime::Operation {
    id: "api_books_id_get",
    method: runtime::Method::GET,
    path: "/books/{id}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
