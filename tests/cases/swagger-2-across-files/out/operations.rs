// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /pets`. 200: Rows
    ///
    /// Optional: [`Pets::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// let response = client.pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn pets(&self) -> Pets {
        Pets(runtime::Call::new(&self.core, &PETS))
    }

    /// `POST /other`. 200: Rows
    ///
    /// Optional: [`Other::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// let response = client.other().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn other(&self) -> Other {
        Other(runtime::Call::new(&self.core, &OTHER))
    }

    /// `GET /borrowed`. 200: Rows
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_swagger_2_across_files::Client) -> Result<(), case::case_swagger_2_across_files::Error> {
    /// let response = client.borrowed().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn borrowed(&self) -> Borrowed {
        Borrowed(runtime::Call::new(&self.core, &BORROWED))
    }
}

/// A call of [`super::Client::pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Pets(runtime::Call);

call! { Pets => text, runtime::NoDeclaredError }

impl Pets {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::Pet) -> Self {
        self.0.form("application/x-www-form-urlencoded", body);
        self
    }
}

static PETS: runtime::Operation = runtime::Operation {
    id: "pets",
    method: runtime::Method::POST,
    path: "/pets",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    servers: &[
        runtime::Server {
            url: "http://api.example.com/v1",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::other`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Other(runtime::Call);

call! { Other => text, runtime::NoDeclaredError }

impl Other {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &str) -> Self {
        self.0.json("application/json", body);
        self
    }
}

static OTHER: runtime::Operation = runtime::Operation {
    id: "other",
    method: runtime::Method::POST,
    path: "/other",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    servers: &[
        runtime::Server {
            url: "http://other.example.com",
            ..runtime::Server::DEFAULT
        },
    ],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::borrowed`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Borrowed(runtime::Call);

call! { Borrowed => text, runtime::NoDeclaredError }

static BORROWED: runtime::Operation = runtime::Operation {
    id: "borrowed",
    method: runtime::Method::GET,
    path: "/borrowed",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
