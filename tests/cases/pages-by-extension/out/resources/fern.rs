// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.fern()`](Fern), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on fern.
#[derive(Clone, Copy, Debug)]
pub struct Fern<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Fern<'_> {
    /// `GET /fern`, operation `listFern`. 200: A page
    ///
    /// Returns [`models::ListFernResponse`].
    ///
    /// Optional: [`from`](ListFern::from).
    ///
    /// Returns one page; [`items`](ListFern::items) and [`pages`](ListFern::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.fern().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFern")]
    #[doc(alias = "/fern")]
    pub fn list(&self) -> ListFern {
        ListFern(runtime::Call::new(self.core, &LIST_FERN))
    }

    /// `GET /fern/offset`, operation `listFernOffset`. 200: A page
    ///
    /// Returns [`models::ListFernOffsetResponse`].
    ///
    /// Optional: [`skip`](ListFernOffset::skip), [`limit`](ListFernOffset::limit).
    ///
    /// Returns one page; [`items`](ListFernOffset::items) and [`pages`](ListFernOffset::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.fern().list_offset().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFernOffset")]
    #[doc(alias = "/fern/offset")]
    pub fn list_offset(&self) -> ListFernOffset {
        ListFernOffset(runtime::Call::new(self.core, &LIST_FERN_OFFSET))
    }

    /// `GET /fern/offset-from-one`, operation `listFernOffsetFromOne`. 200: A page
    ///
    /// Returns [`models::ListFernOffsetFromOneResponse`].
    ///
    /// Optional: [`start`](ListFernOffsetFromOne::start), [`limit`](ListFernOffsetFromOne::limit).
    ///
    /// Returns one page; [`items`](ListFernOffsetFromOne::items) and [`pages`](ListFernOffsetFromOne::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.fern().list_offset_from_one().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFernOffsetFromOne")]
    #[doc(alias = "/fern/offset-from-one")]
    pub fn list_offset_from_one(&self) -> ListFernOffsetFromOne {
        ListFernOffsetFromOne(runtime::Call::new(self.core, &LIST_FERN_OFFSET_FROM_ONE))
    }

    /// `GET /fern/uri`, operation `listFernUri`. 200: A page
    ///
    /// Returns [`models::ListFernUriResponse`].
    ///
    /// Returns one page; [`items`](ListFernUri::items) and [`pages`](ListFernUri::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.fern().list_uri().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFernUri")]
    #[doc(alias = "/fern/uri")]
    pub fn list_uri(&self) -> ListFernUri {
        ListFernUri(runtime::Call::new(self.core, &LIST_FERN_URI))
    }
}

/// A call to [`Fern::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFern(runtime::Call);

impl ListFern {
    pub fn from(mut self, from: &str) -> Self {
        self.0.query("from", &from);
        self
    }
}

call! { ListFern => json models::ListFernResponse, runtime::NoDeclaredError }

pages! {
    ListFern {
        page: models::ListFernResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        cursor body ["next", "from"] as query "from" while [],
    }
}

static LIST_FERN: runtime::Operation = runtime::Operation {
    id: "listFern",
    method: runtime::Method::GET,
    path: "/fern",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Fern::list_offset`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFernOffset(runtime::Call);

impl ListFernOffset {
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query("skip", &skip);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListFernOffset => json models::ListFernOffsetResponse, runtime::NoDeclaredError }

pages! {
    ListFernOffset {
        page: models::ListFernOffsetResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        offset of ["data"] as query "skip" until [],
    }
}

static LIST_FERN_OFFSET: runtime::Operation = runtime::Operation {
    id: "listFernOffset",
    method: runtime::Method::GET,
    path: "/fern/offset",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Fern::list_offset_from_one`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFernOffsetFromOne(runtime::Call);

impl ListFernOffsetFromOne {
    /// Default: `1`.
    pub fn start(mut self, start: i64) -> Self {
        self.0.query("start", &start);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListFernOffsetFromOne => json models::ListFernOffsetFromOneResponse, runtime::NoDeclaredError }

pages! {
    ListFernOffsetFromOne {
        page: models::ListFernOffsetFromOneResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        offset of ["data"] from 1 as query "start" until [],
    }
}

static LIST_FERN_OFFSET_FROM_ONE: runtime::Operation = runtime::Operation {
    id: "listFernOffsetFromOne",
    method: runtime::Method::GET,
    path: "/fern/offset-from-one",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Fern::list_uri`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFernUri(runtime::Call);

call! { ListFernUri => json models::ListFernUriResponse, runtime::NoDeclaredError }

pages! {
    ListFernUri {
        page: models::ListFernUriResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        url ["next"],
    }
}

static LIST_FERN_URI: runtime::Operation = runtime::Operation {
    id: "listFernUri",
    method: runtime::Method::GET,
    path: "/fern/uri",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
