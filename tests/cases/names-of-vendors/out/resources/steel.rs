// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.steel()`](Steel), their parameters and their errors.

use crate::case_names_of_vendors::models;
use crate::runtime;
use crate::runtime::call;

/// Operations of the tag "Steel".
#[derive(Clone, Copy, Debug)]
pub struct Steel<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Steel<'_> {
    /// `GET /stainless`, operation `getStainless`. 204: Done
    ///
    /// Optional: [`grade`](GetStainless::grade).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.steel().get_stainless().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getStainless")]
    #[doc(alias = "/stainless")]
    pub fn get_stainless(&self) -> GetStainless {
        GetStainless(runtime::Call::new(self.core, &GET_STAINLESS))
    }

    /// `GET /rust`, operation `getRust`. 204: Done
    ///
    /// Optional: [`speed`](GetRust::speed).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.steel().corrode().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRust")]
    #[doc(alias = "/rust")]
    pub fn corrode(&self) -> GetRust {
        GetRust(runtime::Call::new(self.core, &GET_RUST))
    }

    /// `PUT /codegen`, operation `replaceCodegen`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// use case::case_names_of_vendors::models;
    ///
    /// let body = models::Beam::default().length(1);
    /// client.steel().replace_codegen(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "replaceCodegen")]
    #[doc(alias = "/codegen")]
    #[inline]
    pub fn replace_codegen(&self, beam: &models::Beam) -> ReplaceCodegen {
        let mut call = runtime::Call::new(self.core, &REPLACE_CODEGEN);
        call.json("application/json", beam);
        ReplaceCodegen::new(call)
    }

    /// `POST /codegen`, operation `addCodegen`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// use case::case_names_of_vendors::models;
    ///
    /// let body = models::Beam::default().length(1);
    /// client.steel().add_codegen("beam", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addCodegen")]
    #[doc(alias = "/codegen")]
    #[inline]
    pub fn add_codegen(&self, beam: &str, body: &models::Beam) -> AddCodegen {
        let mut call = runtime::Call::new(self.core, &ADD_CODEGEN);
        call.query("beam", &beam);
        call.json("application/json", body);
        AddCodegen::new(call)
    }
}

/// A call to [`Steel::get_stainless`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetStainless(runtime::Call);

impl GetStainless {
    pub fn grade(mut self, grade: impl Into<models::Grade>) -> Self {
        self.0.query("g", &Into::<models::Grade>::into(grade));
        self
    }
}

call! { GetStainless => none, runtime::NoDeclaredError }

static GET_STAINLESS: runtime::Operation = runtime::Operation {
    id: "getStainless",
    method: runtime::Method::GET,
    path: "/stainless",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Steel::corrode`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct GetRust(runtime::Call);

impl GetRust {
    pub fn speed(mut self, speed: impl Into<models::Speed>) -> Self {
        self.0.query("s", &Into::<models::Speed>::into(speed));
        self
    }
}

call! { GetRust => none, runtime::NoDeclaredError }

static GET_RUST: runtime::Operation = runtime::Operation {
    id: "getRust",
    method: runtime::Method::GET,
    path: "/rust",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Steel::replace_codegen`].
pub type ReplaceCodegen = runtime::TypedCall<runtime::AsNone>;

static REPLACE_CODEGEN: runtime::Operation = runtime::Operation {
    id: "replaceCodegen",
    method: runtime::Method::PUT,
    path: "/codegen",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Steel::add_codegen`].
pub type AddCodegen = runtime::TypedCall<runtime::AsNone>;

static ADD_CODEGEN: runtime::Operation = runtime::Operation {
    id: "addCodegen",
    method: runtime::Method::POST,
    path: "/codegen",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
