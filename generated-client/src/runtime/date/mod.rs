// SPDX-License-Identifier: 0BSD
//! Dates and times: texts in, values out.

pub(super) mod parse;
pub(super) mod read;

pub use chrono::{DateTime, FixedOffset, NaiveDate};
