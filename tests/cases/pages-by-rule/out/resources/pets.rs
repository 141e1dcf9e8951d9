// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pets()`](Pets), their parameters and their errors.

use crate::case_pages_by_rule::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::pages;

/// Operations of the tag "Pets".
#[derive(Clone, Copy, Debug)]
pub struct Pets<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Pets<'_> {
    /// `GET /pets`, operation `listPets`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// Optional: [`kind`](ListPets::kind), [`at`](ListPets::at).
    ///
    /// Returns one page; [`items`](ListPets::items) and [`pages`](ListPets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.pets().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPets")]
    #[doc(alias = "/pets")]
    pub fn list(&self) -> ListPets {
        ListPets(runtime::Call::new(self.core, &LIST_PETS))
    }

    /// `GET /pets/lost`, operation `listLostPets`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// Optional: [`at`](ListLostPets::at).
    ///
    /// Returns one page; [`items`](ListLostPets::items) and [`pages`](ListLostPets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// let response = client.pets().list_lost_pets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listLostPets")]
    #[doc(alias = "/pets/lost")]
    pub fn list_lost_pets(&self) -> ListLostPets {
        ListLostPets(runtime::Call::new(self.core, &LIST_LOST_PETS))
    }

    /// `POST /pets/search`, operation `searchPets`. 200: A page
    ///
    /// Returns [`models::Page`].
    ///
    /// Optional: [`body`](SearchPets::body).
    ///
    /// Returns one page; [`items`](SearchPets::items) and [`pages`](SearchPets::pages) return all of them.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_pages_by_rule::Client) -> Result<(), case::case_pages_by_rule::Error> {
    /// use case::case_pages_by_rule::models;
    ///
    /// let body = models::SearchPetsRequest::default().query("query");
    /// let response = client.pets().search().body(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchPets")]
    #[doc(alias = "/pets/search")]
    pub fn search(&self) -> SearchPets {
        SearchPets(runtime::Call::new(self.core, &SEARCH_PETS))
    }
}

/// A call to [`Pets::list`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListPets(runtime::Call);

impl ListPets {
    pub fn kind(mut self, kind: &str) -> Self {
        self.0.query("kind", &kind);
        self
    }

    pub fn at(mut self, at: &str) -> Self {
        self.0.query("at", &at);
        self
    }
}

call! { ListPets => json models::Page, runtime::NoDeclaredError }

pages! {
    ListPets {
        page: models::Page,
        error: runtime::NoDeclaredError,
        item: models::Pet = [pets required],
        cursor body ["meta", "at"] as query "at" while ["meta", "more"],
    }
}

static LIST_PETS: runtime::Operation = runtime::Operation {
    id: "listPets",
    method: runtime::Method::GET,
    path: "/pets",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::list_lost_pets`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListLostPets(runtime::Call);

impl ListLostPets {
    pub fn at(mut self, at: &str) -> Self {
        self.0.query("at", &at);
        self
    }
}

call! { ListLostPets => json models::Page, runtime::NoDeclaredError }

pages! {
    ListLostPets {
        page: models::Page,
        error: runtime::NoDeclaredError,
        item: models::Pet = [pets required],
        cursor body ["meta", "at"] as query "at" while ["meta", "more"],
    }
}

static LIST_LOST_PETS: runtime::Operation = runtime::Operation {
    id: "listLostPets",
    method: runtime::Method::GET,
    path: "/pets/lost",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Pets::search`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SearchPets(runtime::Call);

impl SearchPets {
    /// The body of the request.
    #[inline]
    pub fn body(mut self, body: &models::SearchPetsRequest) -> Self {
        self.0.json("application/json", body);
        self
    }
}

call! { SearchPets => json models::Page, runtime::NoDeclaredError }

pages! {
    SearchPets {
        page: models::Page,
        error: runtime::NoDeclaredError,
        item: models::Pet = [pets required],
        cursor body ["meta", "at"] as body ["page", "at"] while [],
    }
}

static SEARCH_PETS: runtime::Operation = runtime::Operation {
    id: "searchPets",
    method: runtime::Method::POST,
    path: "/pets/search",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
