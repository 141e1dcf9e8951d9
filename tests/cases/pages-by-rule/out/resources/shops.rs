// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.shops()`](Shops), their parameters and their errors.

use crate::case_pages_by_rule::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "Shops".
#[derive(Clone, Copy, Debug)]
pub struct Shops<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Shops<'_> {
    /// `GET /shops`, operation `listShops`. 200: A page
    ///
    /// Optional: [`x_token`](ListShops::x_token).
    ///
    /// Returns one page; [`items`](ListShops::items) and [`pages`](ListShops::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.shops().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listShops")]
    #[doc(alias = "/shops")]
    pub fn list(&self) -> ListShops {
        ListShops(runtime::Call::new(self.core, &LIST_SHOPS))
    }

    /// `GET /shops/ids`, operation `listShopIds`. 200: A page
    ///
    /// Returns [`models::ListShopIdsResponse`].
    ///
    /// Optional: [`skip`](ListShopIds::skip), [`max`](ListShopIds::max).
    ///
    /// Returns one page; [`items`](ListShopIds::items) and [`pages`](ListShopIds::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.shops().list_ids().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listShopIds")]
    #[doc(alias = "/shops/ids")]
    pub fn list_ids(&self) -> ListShopIds {
        ListShopIds(runtime::Call::new(self.core, &LIST_SHOP_IDS))
    }

    /// `GET /shops/names`, operation `listShopNames`. 200: A page
    ///
    /// Optional: [`number`](ListShopNames::number).
    ///
    /// Returns one page; [`items`](ListShopNames::items) and [`pages`](ListShopNames::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.shops().list_names().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listShopNames")]
    #[doc(alias = "/shops/names")]
    pub fn list_names(&self) -> ListShopNames {
        ListShopNames(runtime::Call::new(self.core, &LIST_SHOP_NAMES))
    }

    /// `GET /shops/all`, operation `listAll`. 200: All of them
    ///
    /// Returns [`models::ListAllResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.shops().list_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAll")]
    #[doc(alias = "/shops/all")]
    pub fn list_all(&self) -> ListAll {
        ListAll::new(runtime::Call::new(self.core, &LIST_ALL))
    }

    /// `GET /shops/last`, operation `listLast`. 200: A page
    ///
    /// Returns a list of [`models::ListLastResponseItem`].
    ///
    /// Optional: [`since`](ListLast::since).
    ///
    /// Returns one page; [`items`](ListLast::items) and [`pages`](ListLast::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.shops().list_last().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLast")]
    #[doc(alias = "/shops/last")]
    pub fn list_last(&self) -> ListLast {
        ListLast(runtime::Call::new(self.core, &LIST_LAST))
    }
}

/// A call to [`Shops::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListShops(runtime::Call);

impl ListShops {
    pub fn x_token(mut self, x_token: &str) -> Self {
        self.0.header("X-Token", &x_token);
        self
    }
}

call! { ListShops => json Vec<String>, runtime::NoDeclaredError }

pages! {
    ListShops {
        page: Vec<String>,
        error: runtime::NoDeclaredError,
        item: String = [],
        cursor header "X-Next" as header "X-Token" while [],
    }
}

static LIST_SHOPS: runtime::Operation = runtime::Operation {
    id: "listShops",
    method: runtime::Method::GET,
    path: "/shops",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Shops::list_ids`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListShopIds(runtime::Call);

impl ListShopIds {
    pub fn skip(mut self, skip: i64) -> Self {
        self.0.query("skip", &skip);
        self
    }

    pub fn max(mut self, max: i64) -> Self {
        self.0.query("max", &max);
        self
    }
}

call! { ListShopIds => json models::ListShopIdsResponse, runtime::NoDeclaredError }

pages! {
    ListShopIds {
        page: models::ListShopIdsResponse,
        error: runtime::NoDeclaredError,
        item: String = [ids optional],
        offset of ["ids"] as query "skip" until ["all"],
    }
}

static LIST_SHOP_IDS: runtime::Operation = runtime::Operation {
    id: "listShopIds",
    method: runtime::Method::GET,
    path: "/shops/ids",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Shops::list_names`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListShopNames(runtime::Call);

impl ListShopNames {
    pub fn number(mut self, number: i64) -> Self {
        self.0.query("number", &number);
        self
    }
}

call! { ListShopNames => json Vec<String>, runtime::NoDeclaredError }

pages! {
    ListShopNames {
        page: Vec<String>,
        error: runtime::NoDeclaredError,
        item: String = [],
        page of [] from 0 as query "number" until [],
    }
}

static LIST_SHOP_NAMES: runtime::Operation = runtime::Operation {
    id: "listShopNames",
    method: runtime::Method::GET,
    path: "/shops/names",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Shops::list_all`].
pub type ListAll = runtime::TypedCall<runtime::AsJson<models::ListAllResponse>>;

static LIST_ALL: runtime::Operation = runtime::Operation {
    id: "listAll",
    method: runtime::Method::GET,
    path: "/shops/all",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Shops::list_last`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListLast(runtime::Call);

impl ListLast {
    pub fn since(mut self, since: i64) -> Self {
        self.0.query("since", &since);
        self
    }
}

call! { ListLast => json Vec<models::ListLastResponseItem>, runtime::NoDeclaredError }

pages! {
    ListLast {
        page: Vec<models::ListLastResponseItem>,
        error: runtime::NoDeclaredError,
        item: models::ListLastResponseItem = [],
        last ["number"] of [] as "since" while [],
    }
}

static LIST_LAST: runtime::Operation = runtime::Operation {
    id: "listLast",
    method: runtime::Method::GET,
    path: "/shops/last",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
