// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.rooms()`](Rooms), their parameters and their errors.

use crate::runtime;

/// Operations on rooms.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Rooms<'_> {
    /// `GET /rooms`, operation `listRooms`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_unsaid::Client) -> Result<(), case::case_security_unsaid::Error> {
    /// client.rooms().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRooms")]
    #[doc(alias = "/rooms")]
    pub fn list(&self) -> ListRooms {
        ListRooms::new(runtime::Call::new(self.core, &LIST_ROOMS))
    }
}

/// A call to [`Rooms::list`].
pub type ListRooms = runtime::TypedCall<runtime::AsNone>;

static LIST_ROOMS: runtime::Operation = runtime::Operation {
    id: "listRooms",
    method: runtime::Method::GET,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
