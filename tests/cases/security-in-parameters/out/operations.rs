// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /rooms`, operation `listRooms`. 204: Both are sent.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.list_rooms().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rooms(&self) -> ListRooms {
        ListRooms(runtime::Call::new(&self.core, &LIST_ROOMS))
    }

    /// `POST /rooms`, operation `addRoom`. 204: Asked for twice.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.add_room().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_room(&self) -> AddRoom {
        AddRoom(runtime::Call::new(&self.core, &ADD_ROOM))
    }

    /// `DELETE /rooms`, operation `closeRooms`. 204: The parameter is one.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.close_rooms("x-tenant").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn close_rooms(&self, x_tenant: &str) -> CloseRooms {
        let mut call = runtime::Call::new(&self.core, &CLOSE_ROOMS);
        call.header("x-tenant", &x_tenant);
        CloseRooms(call)
    }

    /// `GET /keys`, operation `listKeys`. 204: Nothing is said of security.
    ///
    /// Optional: [`ListKeys::x_tenant`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.list_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_keys(&self) -> ListKeys {
        ListKeys(runtime::Call::new(&self.core, &LIST_KEYS))
    }

    /// `POST /speech`. 204: The token
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_in_parameters::Client) -> Result<(), case::case_security_in_parameters::Error> {
    /// client.speak().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn speak(&self) -> Speak {
        Speak(runtime::Call::new(&self.core, &SPEAK))
    }
}

/// A call of [`super::Client::list_rooms`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListRooms(runtime::Call);

call! { ListRooms => none, runtime::NoDeclaredError }

static LIST_ROOMS: runtime::Operation = runtime::Operation {
    id: "listRooms",
    method: runtime::Method::GET,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token", "other_tenant"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::add_room`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct AddRoom(runtime::Call);

call! { AddRoom => none, runtime::NoDeclaredError }

static ADD_ROOM: runtime::Operation = runtime::Operation {
    id: "addRoom",
    method: runtime::Method::POST,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token", "tenant"], &["other_tenant"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::close_rooms`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct CloseRooms(runtime::Call);

call! { CloseRooms => none, runtime::NoDeclaredError }

static CLOSE_ROOMS: runtime::Operation = runtime::Operation {
    id: "closeRooms",
    method: runtime::Method::DELETE,
    path: "/rooms",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::list_keys`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListKeys(runtime::Call);

call! { ListKeys => none, runtime::NoDeclaredError }

impl ListKeys {
    /// One that need not be given stays.
    pub fn x_tenant(mut self, x_tenant: &str) -> Self {
        self.0.header("X-Tenant", &x_tenant);
        self
    }
}

static LIST_KEYS: runtime::Operation = runtime::Operation {
    id: "listKeys",
    method: runtime::Method::GET,
    path: "/keys",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["key", "session"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::speak`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Speak(runtime::Call);

call! { Speak => none, runtime::NoDeclaredError }

static SPEAK: runtime::Operation = runtime::Operation {
    id: "speak",
    method: runtime::Method::POST,
    path: "/speech",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"]],
    ..runtime::Operation::DEFAULT
};
