// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.odd()`](Odd), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Odd".
#[derive(Clone, Copy, Debug)]
pub struct Odd<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Odd<'_> {
    /// Tags that are numbers or truth values.
    ///
    /// `PUT /odd`, operation `putNumbered`. 200: What came
    ///
    /// Returns [`models::Switched`].
    ///
    /// Optional: [`x_lines`](PutNumbered::x_lines), [`x_broken`](PutNumbered::x_broken).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: &case::case_smoke_tests::models::Numbered) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.odd().put_numbered(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "putNumbered")]
    #[doc(alias = "/odd")]
    #[inline]
    pub fn put_numbered(&self, body: &models::Numbered) -> PutNumbered {
        let mut call = runtime::Call::new(self.core, &PUT_NUMBERED);
        call.json("application/json", body);
        PutNumbered(call)
    }

    /// What must have one of its own, or null.
    ///
    /// `POST /odd`, operation `postChain`. 200: What came
    ///
    /// Returns [`models::Chain`].
    ///
    /// Optional: [`x_lines`](PostChain::x_lines), [`x_broken`](PostChain::x_broken).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::models;
    ///
    /// let body = models::Chain::new(None);
    /// let response = client.odd().post_chain(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "postChain")]
    #[doc(alias = "/odd")]
    #[inline]
    pub fn post_chain(&self, body: &models::Chain) -> PostChain {
        let mut call = runtime::Call::new(self.core, &POST_CHAIN);
        call.json("application/json", body);
        PostChain(call)
    }

    /// Values that no type of the client has beside those that it has.
    ///
    /// `PATCH /odd`, operation `patchListed`. 200: What no value ends
    ///
    /// Returns [`models::Endless`].
    ///
    /// Optional: [`x_lines`](PatchListed::x_lines), [`x_broken`](PatchListed::x_broken).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// use case::case_smoke_tests::models;
    ///
    /// let body = models::Listed::new(true, models::ListedGreat::Value1).only(true).port(1);
    /// let response = client.odd().patch_listed(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "patchListed")]
    #[doc(alias = "/odd")]
    #[inline]
    pub fn patch_listed(&self, body: &models::Listed) -> PatchListed {
        let mut call = runtime::Call::new(self.core, &PATCH_LISTED);
        call.json("application/json", body);
        PatchListed(call)
    }

    /// Nothing can be sent, and there is no test.
    ///
    /// `DELETE /odd`, operation `deleteEndless`. 204: Fine
    ///
    /// Optional: [`x_lines`](DeleteEndless::x_lines), [`x_broken`](DeleteEndless::x_broken).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, body: &case::case_smoke_tests::models::Endless) -> Result<(), case::case_smoke_tests::Error> {
    /// client.odd().delete_endless(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteEndless")]
    #[doc(alias = "/odd")]
    #[inline]
    pub fn delete_endless(&self, body: &models::Endless) -> DeleteEndless {
        let mut call = runtime::Call::new(self.core, &DELETE_ENDLESS);
        call.json("application/json", body);
        DeleteEndless(call)
    }

    /// No header can have the value that it must have.
    ///
    /// `GET /odd`, operation `getUnsendable`. 204: Fine
    ///
    /// Optional: [`x_lines`](GetUnsendable::x_lines), [`x_broken`](GetUnsendable::x_broken).
    ///
    /// Always sends `X-Must` as `none fits`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// client.odd().get_unsendable().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUnsendable")]
    #[doc(alias = "/odd")]
    pub fn get_unsendable(&self) -> GetUnsendable {
        let mut call = runtime::Call::new(self.core, &GET_UNSENDABLE);
        call.header("X-Must", &"none\nfits");
        GetUnsendable(call)
    }
}

/// A call to [`Odd::put_numbered`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PutNumbered(runtime::Call);

impl PutNumbered {
    pub fn x_lines(mut self, x_lines: impl Into<models::OddXLines>) -> Self {
        self.0.header("X-Lines", &Into::<models::OddXLines>::into(x_lines));
        self
    }

    /// Sets it to `none fits`.
    pub fn x_broken(mut self) -> Self {
        self.0.header("X-Broken", &"none\nfits");
        self
    }
}

call! { PutNumbered => json models::Switched, runtime::NoDeclaredError }

static PUT_NUMBERED: runtime::Operation = runtime::Operation {
    id: "putNumbered",
    method: runtime::Method::PUT,
    path: "/odd",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Odd::post_chain`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PostChain(runtime::Call);

impl PostChain {
    pub fn x_lines(mut self, x_lines: impl Into<models::OddXLines>) -> Self {
        self.0.header("X-Lines", &Into::<models::OddXLines>::into(x_lines));
        self
    }

    /// Sets it to `none fits`.
    pub fn x_broken(mut self) -> Self {
        self.0.header("X-Broken", &"none\nfits");
        self
    }
}

call! { PostChain => json models::Chain, runtime::NoDeclaredError }

static POST_CHAIN: runtime::Operation = runtime::Operation {
    id: "postChain",
    method: runtime::Method::POST,
    path: "/odd",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Odd::patch_listed`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct PatchListed(runtime::Call);

impl PatchListed {
    pub fn x_lines(mut self, x_lines: impl Into<models::OddXLines>) -> Self {
        self.0.header("X-Lines", &Into::<models::OddXLines>::into(x_lines));
        self
    }

    /// Sets it to `none fits`.
    pub fn x_broken(mut self) -> Self {
        self.0.header("X-Broken", &"none\nfits");
        self
    }
}

call! { PatchListed => json models::Endless, runtime::NoDeclaredError }

static PATCH_LISTED: runtime::Operation = runtime::Operation {
    id: "patchListed",
    method: runtime::Method::PATCH,
    path: "/odd",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Odd::delete_endless`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct DeleteEndless(runtime::Call);

impl DeleteEndless {
    pub fn x_lines(mut self, x_lines: impl Into<models::OddXLines>) -> Self {
        self.0.header("X-Lines", &Into::<models::OddXLines>::into(x_lines));
        self
    }

    /// Sets it to `none fits`.
    pub fn x_broken(mut self) -> Self {
        self.0.header("X-Broken", &"none\nfits");
        self
    }
}

call! { DeleteEndless => none, runtime::NoDeclaredError }

static DELETE_ENDLESS: runtime::Operation = runtime::Operation {
    id: "deleteEndless",
    method: runtime::Method::DELETE,
    path: "/odd",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Odd::get_unsendable`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetUnsendable(runtime::Call);

impl GetUnsendable {
    pub fn x_lines(mut self, x_lines: impl Into<models::OddXLines>) -> Self {
        self.0.header("X-Lines", &Into::<models::OddXLines>::into(x_lines));
        self
    }

    /// Sets it to `none fits`.
    pub fn x_broken(mut self) -> Self {
        self.0.header("X-Broken", &"none\nfits");
        self
    }
}

call! { GetUnsendable => none, runtime::NoDeclaredError }

static GET_UNSENDABLE: runtime::Operation = runtime::Operation {
    id: "getUnsendable",
    method: runtime::Method::GET,
    path: "/odd",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
