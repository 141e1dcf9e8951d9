// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;
use crate::runtime::{DateTime, FixedOffset};
use crate::runtime::NaiveDate;
use super::models;

impl super::Client {
    /// `GET /count`. 200: How many
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.count().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn count(&self) -> Count {
        Count(runtime::Call::new(&self.core, &COUNT))
    }

    /// `PUT /count`, operation `setCount`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: i64) -> Result<(), case::case_text_values::Error> {
    /// client.set_count(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_count(&self, body: i64) -> SetCount {
        let mut call = runtime::Call::new(&self.core, &SET_COUNT);
        call.plain("text/plain", &body);
        SetCount(call)
    }

    /// `GET /open`, operation `isOpen`. 200: Whether it is
    ///
    /// # Errors
    ///
    /// Documented failures are [`IsOpenError`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.is_open().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_open(&self) -> IsOpen {
        IsOpen(runtime::Call::new(&self.core, &IS_OPEN))
    }

    /// `PUT /open`, operation `setOpen`. 204: Set
    ///
    /// Optional: [`SetOpen::body`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// client.set_open().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_open(&self) -> SetOpen {
        SetOpen(runtime::Call::new(&self.core, &SET_OPEN))
    }

    /// `PUT /ratio`, operation `setRatio`. 200: Before
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: f64) -> Result<(), case::case_text_values::Error> {
    /// let response = client.set_ratio(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_ratio(&self, body: f64) -> SetRatio {
        let mut call = runtime::Call::new(&self.core, &SET_RATIO);
        call.plain("text/plain", &body);
        SetRatio(call)
    }

    /// `GET /state`. 200: The state
    ///
    /// Gives [`models::State`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.state().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn state(&self) -> State {
        State(runtime::Call::new(&self.core, &STATE))
    }

    /// `PUT /state`, operation `setState`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: case::case_text_values::models::State) -> Result<(), case::case_text_values::Error> {
    /// client.set_state(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_state(&self, body: models::State) -> SetState {
        let mut call = runtime::Call::new(&self.core, &SET_STATE);
        call.plain("text/plain", &body);
        SetState(call)
    }

    /// `GET /since`. 200: When
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.since().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn since(&self) -> Since {
        Since(runtime::Call::new(&self.core, &SINCE))
    }

    /// `PUT /since`, operation `setSince`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: case::runtime::DateTime<case::runtime::FixedOffset>) -> Result<(), case::case_text_values::Error> {
    /// client.set_since(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_since(&self, body: DateTime<FixedOffset>) -> SetSince {
        let mut call = runtime::Call::new(&self.core, &SET_SINCE);
        call.plain("text/plain", &body);
        SetSince(call)
    }

    /// `GET /name`. 200: A name
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.name().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn name(&self) -> Name {
        Name(runtime::Call::new(&self.core, &NAME))
    }

    /// `PUT /name`, operation `setName`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: &str) -> Result<(), case::case_text_values::Error> {
    /// client.set_name(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_name(&self, body: &str) -> SetName {
        let mut call = runtime::Call::new(&self.core, &SET_NAME);
        call.text("text/plain; charset=iso-8859-1", body);
        SetName(call)
    }

    /// `GET /table`. 200: Rows
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.table().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn table(&self) -> Table {
        Table(runtime::Call::new(&self.core, &TABLE))
    }

    /// `PUT /table`, operation `setTable`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: Vec<u8>) -> Result<(), case::case_text_values::Error> {
    /// client.set_table(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_table(&self, body: impl Into<runtime::Body>) -> SetTable {
        let mut call = runtime::Call::new(&self.core, &SET_TABLE);
        call.bytes("text/csv", body);
        SetTable(call)
    }

    /// `GET /kanji`. 200: Text
    ///
    /// Gives bytes; see also [`Kanji::save_to`] and [`Kanji::bytes_stream`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client) -> Result<(), case::case_text_values::Error> {
    /// let response = client.kanji().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn kanji(&self) -> Kanji {
        Kanji(runtime::Call::new(&self.core, &KANJI))
    }

    /// `PUT /kanji`, operation `setKanji`. 204: Set
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_text_values::Client, body: Vec<u8>) -> Result<(), case::case_text_values::Error> {
    /// client.set_kanji(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_kanji(&self, body: impl Into<runtime::Body>) -> SetKanji {
        let mut call = runtime::Call::new(&self.core, &SET_KANJI);
        call.bytes("text/plain; charset=shift_jis", body);
        SetKanji(call)
    }
}

/// A call of [`super::Client::count`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Count(runtime::Call);

call! { Count => plain i64, runtime::NoDeclaredError }

static COUNT: runtime::Operation = runtime::Operation {
    id: "count",
    method: runtime::Method::GET,
    path: "/count",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_count`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetCount(runtime::Call);

call! { SetCount => none, runtime::NoDeclaredError }

static SET_COUNT: runtime::Operation = runtime::Operation {
    id: "setCount",
    method: runtime::Method::PUT,
    path: "/count",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::is_open`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct IsOpen(runtime::Call);

call! { IsOpen => plain bool, IsOpenError }

static IS_OPEN: runtime::Operation = runtime::Operation {
    id: "isOpen",
    method: runtime::Method::GET,
    path: "/open",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The documented failures of [`super::Client::is_open`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IsOpenError {
    /// 409: Since when not
    Conflict(NaiveDate),
}

impl runtime::ByStatus for IsOpenError {
    #[inline]
    fn decode(
        response: &runtime::RawResponse,
    ) -> Option<Result<Self, runtime::DecodeError>> {
        let outcome = match response.status().as_u16() {
            409 => response.plain_date().map(Self::Conflict),
            _ => return None,
        };
        Some(outcome)
    }
}

/// A call of [`super::Client::set_open`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetOpen(runtime::Call);

call! { SetOpen => none, runtime::NoDeclaredError }

impl SetOpen {
    /// The body of the request.
    pub fn body(mut self, body: bool) -> Self {
        self.0.plain("text/plain", &body);
        self
    }
}

static SET_OPEN: runtime::Operation = runtime::Operation {
    id: "setOpen",
    method: runtime::Method::PUT,
    path: "/open",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_ratio`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetRatio(runtime::Call);

call! { SetRatio => plain f64, runtime::NoDeclaredError }

static SET_RATIO: runtime::Operation = runtime::Operation {
    id: "setRatio",
    method: runtime::Method::PUT,
    path: "/ratio",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::state`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct State(runtime::Call);

call! { State => plain models::State, runtime::NoDeclaredError }

static STATE: runtime::Operation = runtime::Operation {
    id: "state",
    method: runtime::Method::GET,
    path: "/state",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_state`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetState(runtime::Call);

call! { SetState => none, runtime::NoDeclaredError }

static SET_STATE: runtime::Operation = runtime::Operation {
    id: "setState",
    method: runtime::Method::PUT,
    path: "/state",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::since`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Since(runtime::Call);

call! { Since => plain DateTime<FixedOffset> as date, runtime::NoDeclaredError }

static SINCE: runtime::Operation = runtime::Operation {
    id: "since",
    method: runtime::Method::GET,
    path: "/since",
    accept: "text/plain",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_since`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetSince(runtime::Call);

call! { SetSince => none, runtime::NoDeclaredError }

static SET_SINCE: runtime::Operation = runtime::Operation {
    id: "setSince",
    method: runtime::Method::PUT,
    path: "/since",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::name`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Name(runtime::Call);

call! { Name => text, runtime::NoDeclaredError }

static NAME: runtime::Operation = runtime::Operation {
    id: "name",
    method: runtime::Method::GET,
    path: "/name",
    accept: "text/plain; charset=iso-8859-1",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_name`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetName(runtime::Call);

call! { SetName => none, runtime::NoDeclaredError }

static SET_NAME: runtime::Operation = runtime::Operation {
    id: "setName",
    method: runtime::Method::PUT,
    path: "/name",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::table`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Table(runtime::Call);

call! { Table => text, runtime::NoDeclaredError }

static TABLE: runtime::Operation = runtime::Operation {
    id: "table",
    method: runtime::Method::GET,
    path: "/table",
    accept: "text/csv",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_table`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetTable(runtime::Call);

call! { SetTable => none, runtime::NoDeclaredError }

static SET_TABLE: runtime::Operation = runtime::Operation {
    id: "setTable",
    method: runtime::Method::PUT,
    path: "/table",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::kanji`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Kanji(runtime::Call);

call! { Kanji => bytes, runtime::NoDeclaredError }

static KANJI: runtime::Operation = runtime::Operation {
    id: "kanji",
    method: runtime::Method::GET,
    path: "/kanji",
    accept: "text/plain; charset=shift_jis",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::set_kanji`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SetKanji(runtime::Call);

call! { SetKanji => none, runtime::NoDeclaredError }

static SET_KANJI: runtime::Operation = runtime::Operation {
    id: "setKanji",
    method: runtime::Method::PUT,
    path: "/kanji",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};
