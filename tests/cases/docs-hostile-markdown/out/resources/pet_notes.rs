// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pet_notes()`](PetNotes), their parameters and their errors.

use crate::runtime;

/// Operations on pet notes.
#[derive(Clone, Copy, Debug)]
pub struct PetNotes<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl PetNotes<'_> {
    /// `GET /pet notes`, operation `it's "a" note`. 204: None
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_docs_hostile_markdown::Client) -> Result<(), case::case_docs_hostile_markdown::Error> {
    /// client.pet_notes().its_a_note().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn its_a_note(&self) -> ItsANote {
        ItsANote::new(runtime::Call::new(self.core, &ITS_A_NOTE))
    }
}

/// A call to [`PetNotes::its_a_note`].
pub type ItsANote = runtime::TypedCall<runtime::AsNone>;

static ITS_A_NOTE: runtime::Operation = runtime::Operation {
    id: "it's \"a\" note",
    method: runtime::Method::GET,
    path: "/pet notes",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
