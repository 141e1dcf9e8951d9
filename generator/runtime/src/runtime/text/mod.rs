// SPDX-License-Identifier: 0BSD
//! Texts of requests: values of parameters in, their text in a URL, a header or a form out.

pub(super) mod base64_text;
pub(super) mod divided;
pub(super) mod excerpt;
pub(super) mod form;
mod header_dates;
pub(super) mod http_date;
pub(super) mod json;
pub(super) mod media_type;
pub(super) mod parameter;
pub(super) mod percent;
pub(super) mod secret;
pub(super) mod structured;
pub(super) mod style;
mod without;

// What stands behind a star gives way to what is named, where the part with that is there.
pub(super) use form::whole;
pub(super) use header_dates::of_header;
pub(super) use without::*;
