// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.either()`](Either), their parameters and their errors.

use crate::case_sent_records::models;
use crate::runtime;

/// Operations on either.
#[derive(Clone, Copy, Debug)]
pub struct Either<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Either<'_> {
    /// `POST /either`, operation `addEither`. 204: Added
    ///
    /// [`Either::add_lines`] sends the body as `application/jsonl`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client, body: &case::case_sent_records::models::Reading) -> Result<(), case::case_sent_records::Error> {
    /// client.either().add(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addEither")]
    #[doc(alias = "/either")]
    #[inline]
    pub fn add(&self, body: &models::Reading) -> AddEither {
        let mut call = runtime::Call::new(self.core, &ADD_EITHER);
        call.json("application/json", body);
        AddEither::new(call)
    }

    /// `POST /either`, operation `addEither`. 204: Added
    ///
    /// Sends the body as `application/jsonl`.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_sent_records::Client, body: &[case::case_sent_records::models::Reading]) -> Result<(), case::case_sent_records::Error> {
    /// client.either().add_lines(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addEither")]
    #[doc(alias = "/either")]
    #[inline]
    pub fn add_lines(&self, body: &[models::Reading]) -> AddEither {
        let mut call = runtime::Call::new(self.core, &ADD_EITHER);
        call.json_lines("application/jsonl", body);
        AddEither::new(call)
    }
}

/// A call to [`Either::add`].
pub type AddEither = runtime::TypedCall<runtime::AsNone>;

static ADD_EITHER: runtime::Operation = runtime::Operation {
    id: "addEither",
    method: runtime::Method::POST,
    path: "/either",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
