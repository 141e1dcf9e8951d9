// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.speakeasy()`](Speakeasy), their parameters and their errors.

use crate::case_pages_by_extension::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations on speakeasy.
#[derive(Clone, Copy, Debug)]
pub struct Speakeasy<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Speakeasy<'_> {
    /// `GET /speakeasy/pages`, operation `listPages`. 200: A page
    ///
    /// Returns [`models::ListPagesResponse`].
    ///
    /// Optional: [`page`](ListPages::page), [`limit`](ListPages::limit).
    ///
    /// Returns one page; [`items`](ListPages::items) and [`pages`](ListPages::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_pages().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPages")]
    #[doc(alias = "/speakeasy/pages")]
    pub fn list_pages(&self) -> ListPages {
        ListPages(runtime::Call::new(self.core, &LIST_PAGES))
    }

    /// `GET /speakeasy/offsets`, operation `listOffsets`. 200: A page
    ///
    /// Optional: [`offset`](ListOffsets::offset).
    ///
    /// Returns one page; [`items`](ListOffsets::items) and [`pages`](ListOffsets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_offsets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOffsets")]
    #[doc(alias = "/speakeasy/offsets")]
    pub fn list_offsets(&self) -> ListOffsets {
        ListOffsets(runtime::Call::new(self.core, &LIST_OFFSETS))
    }

    /// `GET /speakeasy/last`, operation `listLast`. 200: A page
    ///
    /// Returns a list of [`models::ListLastResponseItem`].
    ///
    /// Optional: [`after`](ListLast::after).
    ///
    /// Returns one page; [`items`](ListLast::items) and [`pages`](ListLast::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_last().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLast")]
    #[doc(alias = "/speakeasy/last")]
    pub fn list_last(&self) -> ListLast {
        ListLast(runtime::Call::new(self.core, &LIST_LAST))
    }

    /// `GET /speakeasy/url`, operation `listUrl`. 200: A page
    ///
    /// Returns [`models::ListUrlResponse`].
    ///
    /// Returns one page; [`items`](ListUrl::items) and [`pages`](ListUrl::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_url().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUrl")]
    #[doc(alias = "/speakeasy/url")]
    pub fn list_url(&self) -> ListUrl {
        ListUrl(runtime::Call::new(self.core, &LIST_URL))
    }

    /// `POST /speakeasy/body`, operation `listByBody`. 200: A page
    ///
    /// Returns [`models::ListByBodyResponse`].
    ///
    /// Returns one page; [`items`](ListByBody::items) and [`pages`](ListByBody::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// use case::case_pages_by_extension::models;
    ///
    /// let body = models::ListByBodyRequest::default().cursor("cursor").q("q");
    /// let response = client.speakeasy().list_by_body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listByBody")]
    #[doc(alias = "/speakeasy/body")]
    #[inline]
    pub fn list_by_body(&self, body: &models::ListByBodyRequest) -> ListByBody {
        let mut call = runtime::Call::new(self.core, &LIST_BY_BODY);
        call.json("application/json", body);
        ListByBody(call)
    }

    /// `GET /speakeasy/from-zero`, operation `listFromZero`. 200: A page
    ///
    /// Returns [`models::ListFromZeroResponse`].
    ///
    /// Optional: [`page`](ListFromZero::page).
    ///
    /// Returns one page; [`items`](ListFromZero::items) and [`pages`](ListFromZero::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_from_zero().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listFromZero")]
    #[doc(alias = "/speakeasy/from-zero")]
    pub fn list_from_zero(&self) -> ListFromZero {
        ListFromZero(runtime::Call::new(self.core, &LIST_FROM_ZERO))
    }

    /// `GET /speakeasy/header`, operation `listByHeader`. 200: A page
    ///
    /// Returns [`models::ListByHeaderResponse`].
    ///
    /// Optional: [`x_cursor`](ListByHeader::x_cursor).
    ///
    /// Returns one page; [`items`](ListByHeader::items) and [`pages`](ListByHeader::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_extension::Client) -> Result<(), case::case_pages_by_extension::Error> {
    /// let response = client.speakeasy().list_by_header().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listByHeader")]
    #[doc(alias = "/speakeasy/header")]
    pub fn list_by_header(&self) -> ListByHeader {
        ListByHeader(runtime::Call::new(self.core, &LIST_BY_HEADER))
    }
}

/// A call to [`Speakeasy::list_pages`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPages(runtime::Call);

impl ListPages {
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    pub fn limit(mut self, limit: i64) -> Self {
        self.0.query("limit", &limit);
        self
    }
}

call! { ListPages => json models::ListPagesResponse, runtime::NoDeclaredError }

pages! {
    ListPages {
        page: models::ListPagesResponse,
        error: runtime::NoDeclaredError,
        item: String = [data required, list required],
        page of ["data", "list"] from 1 as query "page" until ["data", "pages"],
    }
}

static LIST_PAGES: runtime::Operation = runtime::Operation {
    id: "listPages",
    method: runtime::Method::GET,
    path: "/speakeasy/pages",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_offsets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListOffsets(runtime::Call);

impl ListOffsets {
    pub fn offset(mut self, offset: i64) -> Self {
        self.0.query("offset", &offset);
        self
    }
}

call! { ListOffsets => json Vec<String>, runtime::NoDeclaredError }

pages! {
    ListOffsets {
        page: Vec<String>,
        error: runtime::NoDeclaredError,
        item: String = [],
        offset of [] as query "offset" until [],
    }
}

static LIST_OFFSETS: runtime::Operation = runtime::Operation {
    id: "listOffsets",
    method: runtime::Method::GET,
    path: "/speakeasy/offsets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_last`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListLast(runtime::Call);

impl ListLast {
    pub fn after(mut self, after: &str) -> Self {
        self.0.query("after", &after);
        self
    }
}

call! { ListLast => json Vec<models::ListLastResponseItem>, runtime::NoDeclaredError }

pages! {
    ListLast {
        page: Vec<models::ListLastResponseItem>,
        error: runtime::NoDeclaredError,
        item: models::ListLastResponseItem = [],
        last ["id"] of [] as "after" while [],
    }
}

static LIST_LAST: runtime::Operation = runtime::Operation {
    id: "listLast",
    method: runtime::Method::GET,
    path: "/speakeasy/last",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_url`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListUrl(runtime::Call);

call! { ListUrl => json models::ListUrlResponse, runtime::NoDeclaredError }

pages! {
    ListUrl {
        page: models::ListUrlResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        url ["more"],
    }
}

static LIST_URL: runtime::Operation = runtime::Operation {
    id: "listUrl",
    method: runtime::Method::GET,
    path: "/speakeasy/url",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_by_body`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListByBody(runtime::Call);

call! { ListByBody => json models::ListByBodyResponse, runtime::NoDeclaredError }

pages! {
    ListByBody {
        page: models::ListByBodyResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        cursor body ["next"] as body ["cursor"] while [],
    }
}

static LIST_BY_BODY: runtime::Operation = runtime::Operation {
    id: "listByBody",
    method: runtime::Method::POST,
    path: "/speakeasy/body",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_from_zero`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListFromZero(runtime::Call);

impl ListFromZero {
    /// Default: `0`.
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }
}

call! { ListFromZero => json models::ListFromZeroResponse, runtime::NoDeclaredError }

pages! {
    ListFromZero {
        page: models::ListFromZeroResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        page of ["data"] from 0 as query "page" until [],
    }
}

static LIST_FROM_ZERO: runtime::Operation = runtime::Operation {
    id: "listFromZero",
    method: runtime::Method::GET,
    path: "/speakeasy/from-zero",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Speakeasy::list_by_header`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListByHeader(runtime::Call);

impl ListByHeader {
    pub fn x_cursor(mut self, x_cursor: &str) -> Self {
        self.0.header("X-Cursor", &x_cursor);
        self
    }
}

call! { ListByHeader => json models::ListByHeaderResponse, runtime::NoDeclaredError }

pages! {
    ListByHeader {
        page: models::ListByHeaderResponse,
        error: runtime::NoDeclaredError,
        item: String = [data optional],
        cursor body ["next"] as header "X-Cursor" while [],
    }
}

static LIST_BY_HEADER: runtime::Operation = runtime::Operation {
    id: "listByHeader",
    method: runtime::Method::GET,
    path: "/speakeasy/header",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
