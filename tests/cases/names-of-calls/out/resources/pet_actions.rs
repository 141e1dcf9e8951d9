// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.pet_actions()`](PetActions), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Pet Actions API".
#[derive(Clone, Copy, Debug)]
pub struct PetActions<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl PetActions<'_> {
    /// `GET /v2/pets/{id}/actions`, operation `petActions_list`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pet_actions().list("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "petActions_list")]
    #[doc(alias = "/v2/pets/{id}/actions")]
    pub fn list(&self, id: &str) -> PetActionsList {
        let mut call = runtime::Call::new(self.core, &PET_ACTIONS_LIST);
        call.path("id", &id);
        PetActionsList::new(call)
    }

    /// `POST /v2/pets/{id}/actions`, operation `pet_perform_action`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.pet_actions().perform("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "pet_perform_action")]
    #[doc(alias = "/v2/pets/{id}/actions")]
    pub fn perform(&self, id: &str) -> PetPerformAction {
        let mut call = runtime::Call::new(self.core, &PET_PERFORM_ACTION);
        call.path("id", &id);
        PetPerformAction::new(call)
    }
}

/// A call to [`PetActions::list`].
pub type PetActionsList = runtime::TypedCall<runtime::AsNone>;

static PET_ACTIONS_LIST: runtime::Operation = runtime::Operation {
    id: "petActions_list",
    method: runtime::Method::GET,
    path: "/v2/pets/{id}/actions",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`PetActions::perform`].
pub type PetPerformAction = runtime::TypedCall<runtime::AsNone>;

static PET_PERFORM_ACTION: runtime::Operation = runtime::Operation {
    id: "pet_perform_action",
    method: runtime::Method::POST,
    path: "/v2/pets/{id}/actions",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
