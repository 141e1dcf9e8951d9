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
    /// `GET /rooms`, operation `listRooms`. 204: Both are sent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.rooms().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRooms")]
    #[doc(alias = "/rooms")]
    pub fn list(&self) -> ListRooms {
        ListRooms::new(runtime::Call::new(self.core, &LIST_ROOMS))
    }

    /// `POST /rooms`, operation `addRoom`. 204: Asked for twice.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.rooms().add().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addRoom")]
    #[doc(alias = "/rooms")]
    pub fn add(&self) -> AddRoom {
        AddRoom::new(runtime::Call::new(self.core, &ADD_ROOM))
    }

    /// `DELETE /rooms`, operation `closeRooms`. 204: The parameter is one.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.rooms().close("x-tenant").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "closeRooms")]
    #[doc(alias = "/rooms")]
    pub fn close(&self, x_tenant: &str) -> CloseRooms {
        let mut call = runtime::Call::new(self.core, &CLOSE_ROOMS);
        call.header("x-tenant", &x_tenant);
        CloseRooms::new(call)
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
    security: &[&["token", "other_tenant"]],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::add`].
pub type AddRoom = runtime::TypedCall<runtime::AsNone>;

static ADD_ROOM: runtime::Operation = runtime::Operation {
    id: "addRoom",
    method: runtime::Method::POST,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token", "tenant"], &["other_tenant"]],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::close`].
pub type CloseRooms = runtime::TypedCall<runtime::AsNone>;

static CLOSE_ROOMS: runtime::Operation = runtime::Operation {
    id: "closeRooms",
    method: runtime::Method::DELETE,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
