// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.ranks()`](Ranks), their parameters and their errors.

use crate::case_multipart_shared::models;
use crate::runtime;

/// Operations on ranks.
#[derive(Clone, Copy, Debug)]
pub struct Ranks<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Ranks<'_> {
    /// `POST /ranks`, operation `addRank`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_multipart_shared::Client) -> Result<(), case::case_multipart_shared::Error> {
    /// use case::case_multipart_shared::models;
    ///
    /// let body = models::Rank::new(1);
    /// client.ranks().add(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addRank")]
    #[doc(alias = "/ranks")]
    #[inline]
    pub fn add(&self, body: &models::Rank) -> AddRank {
        let mut call = runtime::Call::new(self.core, &ADD_RANK);
        call.json("application/json", body);
        AddRank::new(call)
    }
}

/// A call to [`Ranks::add`].
pub type AddRank = runtime::TypedCall<runtime::AsNone>;

static ADD_RANK: runtime::Operation = runtime::Operation {
    id: "addRank",
    method: runtime::Method::POST,
    path: "/ranks",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
