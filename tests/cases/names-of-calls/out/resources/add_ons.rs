// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! What can be bought beside.
//!
//! The calls of [`client.add_ons()`](AddOns), their parameters and their errors.

use crate::runtime;

/// What can be bought beside.
#[derive(Clone, Copy, Debug)]
pub struct AddOns<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl AddOns<'_> {
    /// `GET /v2/add-ons`, operation `addons_list`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.add_ons().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addons_list")]
    #[doc(alias = "/v2/add-ons")]
    pub fn list(&self) -> AddOnsList {
        AddOnsList::new(runtime::Call::new(self.core, &ADD_ONS_LIST))
    }

    /// `POST /v2/add-ons`, operation `createAddOn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.add_ons().create().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAddOn")]
    #[doc(alias = "/v2/add-ons")]
    pub fn create(&self) -> CreateAddOn {
        CreateAddOn::new(runtime::Call::new(self.core, &CREATE_ADD_ON))
    }

    /// `GET /v2/add-ons/{id}`, operation `retrieve-an-add-on`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.add_ons().retrieve("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "retrieve-an-add-on")]
    #[doc(alias = "/v2/add-ons/{id}")]
    pub fn retrieve(&self, id: &str) -> RetrieveAnAddOn {
        let mut call = runtime::Call::new(self.core, &RETRIEVE_AN_ADD_ON);
        call.path("id", &id);
        RetrieveAnAddOn::new(call)
    }

    /// `PUT /v2/add-ons/{id}`, operation `moveAddOn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.add_ons().move_add_on("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "moveAddOn")]
    #[doc(alias = "/v2/add-ons/{id}")]
    pub fn move_add_on(&self, id: &str) -> MoveAddOn {
        let mut call = runtime::Call::new(self.core, &MOVE_ADD_ON);
        call.path("id", &id);
        MoveAddOn::new(call)
    }

    /// `DELETE /v2/add-ons/{id}`, operation `cloneAddOn`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_calls::Client) -> Result<(), case::case_names_of_calls::Error> {
    /// client.add_ons().clone_add_on("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cloneAddOn")]
    #[doc(alias = "/v2/add-ons/{id}")]
    pub fn clone_add_on(&self, id: &str) -> CloneAddOn {
        let mut call = runtime::Call::new(self.core, &CLONE_ADD_ON);
        call.path("id", &id);
        CloneAddOn::new(call)
    }
}

/// A call to [`AddOns::list`].
pub type AddOnsList = runtime::TypedCall<runtime::AsNone>;

static ADD_ONS_LIST: runtime::Operation = runtime::Operation {
    id: "addons_list",
    method: runtime::Method::GET,
    path: "/v2/add-ons",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`AddOns::create`].
pub type CreateAddOn = runtime::TypedCall<runtime::AsNone>;

static CREATE_ADD_ON: runtime::Operation = runtime::Operation {
    id: "createAddOn",
    method: runtime::Method::POST,
    path: "/v2/add-ons",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`AddOns::retrieve`].
pub type RetrieveAnAddOn = runtime::TypedCall<runtime::AsNone>;

static RETRIEVE_AN_ADD_ON: runtime::Operation = runtime::Operation {
    id: "retrieve-an-add-on",
    method: runtime::Method::GET,
    path: "/v2/add-ons/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`AddOns::move_add_on`].
pub type MoveAddOn = runtime::TypedCall<runtime::AsNone>;

static MOVE_ADD_ON: runtime::Operation = runtime::Operation {
    id: "moveAddOn",
    method: runtime::Method::PUT,
    path: "/v2/add-ons/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`AddOns::clone_add_on`].
pub type CloneAddOn = runtime::TypedCall<runtime::AsNone>;

static CLONE_ADD_ON: runtime::Operation = runtime::Operation {
    id: "cloneAddOn",
    method: runtime::Method::DELETE,
    path: "/v2/add-ons/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
