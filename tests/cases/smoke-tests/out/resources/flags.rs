// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.flags()`](Flags), their parameters and their errors.

#![allow(deprecated)]

use crate::case_smoke_tests::models;
use crate::case_smoke_tests::xml_shapes;
use crate::runtime;
use crate::runtime::stream_call;
use crate::runtime::xml_call;
use crate::runtime::NaiveDate;

/// Operations of the tag "Flags".
#[derive(Clone, Copy, Debug)]
pub struct Flags<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Flags<'_> {
    /// `GET /flags`, operation `readFlag`. 200: Nothing says what the root is called
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.flags().read().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readFlag")]
    #[doc(alias = "/flags")]
    pub fn read(&self) -> ReadFlag {
        ReadFlag(runtime::Call::new(self.core, &READ_FLAG))
    }

    /// `PUT /flags`, operation `readCounts`. 200: Nor here
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.flags().read_counts().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readCounts")]
    #[doc(alias = "/flags")]
    pub fn read_counts(&self) -> ReadCounts {
        ReadCounts(runtime::Call::new(self.core, &READ_COUNTS))
    }

    /// `POST /flags`, operation `readSize`. 200: Nor here
    ///
    /// Returns [`models::ReadSizeResponse`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client) -> Result<(), case::case_smoke_tests::Error> {
    /// let response = client.flags().read_size().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "readSize")]
    #[doc(alias = "/flags")]
    pub fn read_size(&self) -> ReadSize {
        ReadSize(runtime::Call::new(self.core, &READ_SIZE))
    }

    /// `GET /days`, operation `listDays`. 200: Lines longer than one of the test
    ///
    /// Returns a stream of [`models::ListDaysItem`].
    ///
    /// * `days`: At least 3 items. No item twice.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_smoke_tests::Client, days: Vec<case::runtime::NaiveDate>) -> Result<(), case::case_smoke_tests::Error> {
    /// let mut stream = client.flags().list_days(days).await?;
    /// while let Some(item) = stream.next().await {
    ///     let item = item?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDays")]
    #[doc(alias = "/days")]
    pub fn list_days(&self, days: impl IntoIterator<Item = NaiveDate>) -> ListDays {
        let mut call = runtime::Call::new(self.core, &LIST_DAYS);
        call.query("days", &Vec::from_iter(days));
        ListDays(call)
    }
}

/// A call to [`Flags::read`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadFlag(runtime::Call);

xml_call! { ReadFlag => bool as xml_shapes::BODY_ROOT, runtime::NoDeclaredError }

static READ_FLAG: runtime::Operation = runtime::Operation {
    id: "readFlag",
    method: runtime::Method::GET,
    path: "/flags",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Flags::read_counts`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadCounts(runtime::Call);

xml_call! { ReadCounts => Vec<i64> as xml_shapes::ITEM_LIST_ROOT, runtime::NoDeclaredError }

static READ_COUNTS: runtime::Operation = runtime::Operation {
    id: "readCounts",
    method: runtime::Method::PUT,
    path: "/flags",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Flags::read_size`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ReadSize(runtime::Call);

xml_call! { ReadSize => Option<models::ReadSizeResponse> as xml_shapes::BODY_SPACE_ROOT, runtime::NoDeclaredError }

static READ_SIZE: runtime::Operation = runtime::Operation {
    id: "readSize",
    method: runtime::Method::POST,
    path: "/flags",
    accept: "application/xml",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// A call to [`Flags::list_days`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct ListDays(runtime::Call);

stream_call! { ListDays => json models::ListDaysItem, LINES, runtime::NoDeclaredError }

static LIST_DAYS: runtime::Operation = runtime::Operation {
    id: "listDays",
    method: runtime::Method::GET,
    path: "/days",
    accept: "application/x-ndjson",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};
