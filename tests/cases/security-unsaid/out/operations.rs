// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /rooms`, operation `listRooms`. 204: Fine
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_unsaid::Client) -> Result<(), case::case_security_unsaid::Error> {
    /// client.list_rooms().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_rooms(&self) -> ListRooms {
        ListRooms(runtime::Call::new(&self.core, &LIST_ROOMS))
    }

    /// `POST /login`, operation `logIn`. 204: Nobody has to be known.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_unsaid::Client) -> Result<(), case::case_security_unsaid::Error> {
    /// client.log_in().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_in(&self) -> LogIn {
        LogIn(runtime::Call::new(&self.core, &LOG_IN))
    }

    /// `POST /speech`. 204: Spoken
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_unsaid::Client) -> Result<(), case::case_security_unsaid::Error> {
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
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::log_in`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct LogIn(runtime::Call);

call! { LogIn => none, runtime::NoDeclaredError }

static LOG_IN: runtime::Operation = runtime::Operation {
    id: "logIn",
    method: runtime::Method::POST,
    path: "/login",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&[]],
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
    security: &[&["subscription"]],
    ..runtime::Operation::DEFAULT
};
