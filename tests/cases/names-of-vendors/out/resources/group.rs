// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.group()`](Group), their parameters and their errors.

use crate::runtime;

/// Operations of the tag "Group".
#[derive(Clone, Copy, Debug)]
pub struct Group<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Group<'_> {
    /// `GET /bungie`, operation `Group.MethodOfTheServer`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_names_of_vendors::Client) -> Result<(), case::case_names_of_vendors::Error> {
    /// client.group().find().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "Group.MethodOfTheServer")]
    #[doc(alias = "/bungie")]
    pub fn find(&self) -> GroupMethodOfTheServer {
        GroupMethodOfTheServer::new(
            runtime::Call::new(self.core, &GROUP_METHOD_OF_THE_SERVER),
        )
    }
}

/// A call to [`Group::find`].
pub type GroupMethodOfTheServer = runtime::TypedCall<runtime::AsNone>;

static GROUP_METHOD_OF_THE_SERVER: runtime::Operation = runtime::Operation {
    id: "Group.MethodOfTheServer",
    method: runtime::Method::GET,
    path: "/bungie",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
