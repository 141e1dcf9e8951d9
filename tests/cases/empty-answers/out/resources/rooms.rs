// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.rooms()`](Rooms), their parameters and their errors.

use crate::case_empty_answers::models;
use crate::runtime;
use std::collections::BTreeMap;

/// Operations on rooms.
#[derive(Clone, Copy, Debug)]
pub struct Rooms<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Rooms<'_> {
    /// `GET /rooms/{room}`, operation `getRoom`. 200: The room.
    ///
    /// Returns [`models::Room`].
    ///
    /// # Errors
    ///
    /// Documented errors ([`GetRoomError`]):
    ///
    /// * `Default` with [`Problem`](crate::case_empty_answers::models::Problem). Any other status: What went wrong.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().get("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRoom")]
    #[doc(alias = "/rooms/{room}")]
    pub fn get(&self, room: &str) -> GetRoom {
        let mut call = runtime::Call::new(self.core, &GET_ROOM);
        call.path("room", &room);
        GetRoom::new(call)
    }

    /// `PUT /rooms/{room}`, operation `cleanRoom`. 200: It is clean.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// client.rooms().clean("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "cleanRoom")]
    #[doc(alias = "/rooms/{room}")]
    pub fn clean(&self, room: &str) -> CleanRoom {
        let mut call = runtime::Call::new(self.core, &CLEAN_ROOM);
        call.path("room", &room);
        CleanRoom::new(call)
    }

    /// `DELETE /rooms/{room}`, operation `closeRoom`. 200: It is closed.
    ///
    /// Returns [`models::Receipt`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().close("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "closeRoom")]
    #[doc(alias = "/rooms/{room}")]
    pub fn close(&self, room: &str) -> CloseRoom {
        let mut call = runtime::Call::new(self.core, &CLOSE_ROOM);
        call.path("room", &room);
        CloseRoom::new(call)
    }

    /// `PATCH /rooms/{room}`, operation `moveRoom`
    ///
    /// Returns [`MoveRoomOutcome`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().move_room("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "moveRoom")]
    #[doc(alias = "/rooms/{room}")]
    pub fn move_room(&self, room: &str) -> MoveRoom {
        let mut call = runtime::Call::new(self.core, &MOVE_ROOM);
        call.path("room", &room);
        MoveRoom::new(call)
    }

    /// `GET /rooms/{room}/guest`, operation `getGuest`. 200: Who is in it.
    ///
    /// Returns [`models::Guest`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().get_guest("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGuest")]
    #[doc(alias = "/rooms/{room}/guest")]
    pub fn get_guest(&self, room: &str) -> GetRoomGuest {
        let mut call = runtime::Call::new(self.core, &GET_ROOM_GUEST);
        call.path("room", &room);
        GetRoomGuest::new(call)
    }

    /// `GET /rooms/{room}/labels`, operation `getLabels`. 200: Its labels.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().list_labels("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLabels")]
    #[doc(alias = "/rooms/{room}/labels")]
    pub fn list_labels(&self, room: &str) -> ListRoomLabels {
        let mut call = runtime::Call::new(self.core, &LIST_ROOM_LABELS);
        call.path("room", &room);
        ListRoomLabels::new(call)
    }

    /// `GET /rooms/{room}/key`, operation `getKey`. 200: A number, or what the lock knows.
    ///
    /// Returns [`models::GetRoomKeyResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_empty_answers::Client) -> Result<(), case::case_empty_answers::Error> {
    /// let response = client.rooms().get_key("room").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getKey")]
    #[doc(alias = "/rooms/{room}/key")]
    pub fn get_key(&self, room: &str) -> GetRoomKey {
        let mut call = runtime::Call::new(self.core, &GET_ROOM_KEY);
        call.path("room", &room);
        GetRoomKey::new(call)
    }
}

/// A call to [`Rooms::get`].
pub type GetRoom = runtime::TypedCall<runtime::AsJson<models::Room>, GetRoomError>;

static GET_ROOM: runtime::Operation = runtime::Operation {
    id: "getRoom",
    method: runtime::Method::GET,
    path: "/rooms/{room}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented errors of [`Rooms::get`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetRoomError {
    /// Any other status: What went wrong.
    Default {
        /// The status of the response.
        status: runtime::StatusCode,
        /// The body.
        body: models::Problem,
    },
}

impl runtime::ByStatus for GetRoomError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        Some(
            response
                .json()
                .map(|body| Self::Default {
                    status: response.status(),
                    body,
                }),
        )
    }
}

/// A call to [`Rooms::clean`].
pub type CleanRoom = runtime::TypedCall<runtime::AsNone>;

static CLEAN_ROOM: runtime::Operation = runtime::Operation {
    id: "cleanRoom",
    method: runtime::Method::PUT,
    path: "/rooms/{room}",
    accept: "*/*",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::close`].
pub type CloseRoom = runtime::TypedCall<runtime::AsJson<models::Receipt>>;

static CLOSE_ROOM: runtime::Operation = runtime::Operation {
    id: "closeRoom",
    method: runtime::Method::DELETE,
    path: "/rooms/{room}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::move_room`].
pub type MoveRoom = runtime::TypedCall<runtime::AsOneOf<MoveRoomOutcome>>;

static MOVE_ROOM: runtime::Operation = runtime::Operation {
    id: "moveRoom",
    method: runtime::Method::PATCH,
    path: "/rooms/{room}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200), runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// The body of a successful response, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MoveRoomOutcome {
    /// 200: It has moved.
    Ok(models::Room),
    /// 204: It was there already.
    NoContent,
}

impl runtime::ByStatus for MoveRoomOutcome {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            200 => response.json().map(Self::Ok),
            204 => Ok(Self::NoContent),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call to [`Rooms::get_guest`].
pub type GetRoomGuest = runtime::TypedCall<runtime::AsJson<Option<models::Guest>>>;

static GET_ROOM_GUEST: runtime::Operation = runtime::Operation {
    id: "getGuest",
    method: runtime::Method::GET,
    path: "/rooms/{room}/guest",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::list_labels`].
pub type ListRoomLabels = runtime::TypedCall<runtime::AsJson<BTreeMap<String, String>>>;

static LIST_ROOM_LABELS: runtime::Operation = runtime::Operation {
    id: "getLabels",
    method: runtime::Method::GET,
    path: "/rooms/{room}/labels",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Rooms::get_key`].
pub type GetRoomKey = runtime::TypedCall<runtime::AsJson<models::GetRoomKeyResponse>>;

static GET_ROOM_KEY: runtime::Operation = runtime::Operation {
    id: "getKey",
    method: runtime::Method::GET,
    path: "/rooms/{room}/key",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
