// SPDX-License-Identifier: 0BSD
//! What a call is of, as errors and spans tell it.

use std::borrow::Cow;

/// What a call was of.
#[derive(Clone, Debug)]
pub(in crate::runtime) struct Subject {
    pub(in crate::runtime) operation: &'static str,
    pub(in crate::runtime) method: &'static str,
    /// The path's template, or the path without its query.
    pub(in crate::runtime) path: Cow<'static, str>,
}
