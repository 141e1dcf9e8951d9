// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use super::models;

impl super::Client {
    /// `POST /notes`, operation `addNote`. 200: The note
    ///
    /// Gives [`models::Note`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client, body: case::case_multipart_shared::models::Note) -> Result<(), case::case_multipart_shared::Error> {
    /// let response = client.add_note(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_note(&self, body: models::Note) -> AddNote {
        let mut call = runtime::Call::new(&self.core, &ADD_NOTE);
        call.parts("multipart/form-data", &body, &[]);
        AddNote(call)
    }

    /// `POST /scans`, operation `addScan`. 200: The scan
    ///
    /// Gives [`models::Scan`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client) -> Result<(), case::case_multipart_shared::Error> {
    /// let response = client.add_scan(case::runtime::Multipart::new().part("file", case::runtime::Part::bytes("…").file_name("file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_scan(&self, body: runtime::Multipart) -> AddScan {
        let mut call = runtime::Call::new(&self.core, &ADD_SCAN);
        call.multipart("multipart/form-data", body);
        AddScan(call)
    }

    /// `POST /covers`, operation `addCover`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client) -> Result<(), case::case_multipart_shared::Error> {
    /// client.add_cover(case::case_multipart_shared::models::Cover::new(case::runtime::Part::path("path/to/file"))).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_cover(&self, body: models::Cover) -> AddCover {
        let mut call = runtime::Call::new(&self.core, &ADD_COVER);
        call.parts("multipart/form-data", &body, &[]);
        AddCover(call)
    }

    /// `POST /ranks`, operation `addRank`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client, body: &case::case_multipart_shared::models::Rank) -> Result<(), case::case_multipart_shared::Error> {
    /// client.add_rank(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_rank(&self, body: &models::Rank) -> AddRank {
        let mut call = runtime::Call::new(&self.core, &ADD_RANK);
        call.json("application/json", body);
        AddRank(call)
    }
}

/// A call of [`super::Client::add_note`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddNote(runtime::Call);

call! { AddNote => json models::Note, runtime::NoDeclaredError }

impl AddNote {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_NOTE: runtime::Operation = runtime::Operation {
    id: "addNote",
    method: runtime::Method::POST,
    path: "/notes",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_scan`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddScan(runtime::Call);

call! { AddScan => json models::Scan, runtime::NoDeclaredError }

impl AddScan {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_SCAN: runtime::Operation = runtime::Operation {
    id: "addScan",
    method: runtime::Method::POST,
    path: "/scans",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_cover`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddCover(runtime::Call);

call! { AddCover => none, runtime::NoDeclaredError }

impl AddCover {
    /// Sets what stands between the parts of the body, for tests; by default it is made by chance.
    #[inline]
    pub fn with_boundary(mut self, boundary: &str) -> Self {
        self.0.boundary(boundary);
        self
    }
}

static ADD_COVER: runtime::Operation = runtime::Operation {
    id: "addCover",
    method: runtime::Method::POST,
    path: "/covers",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_rank`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddRank(runtime::Call);

call! { AddRank => none, runtime::NoDeclaredError }

static ADD_RANK: runtime::Operation = runtime::Operation {
    id: "addRank",
    method: runtime::Method::POST,
    path: "/ranks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
