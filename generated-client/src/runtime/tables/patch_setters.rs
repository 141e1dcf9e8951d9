// SPDX-License-Identifier: 0BSD
//! Setters of members that may be absent, `null` or a value.

use super::setters::Settable;
use crate::runtime::codec::patch::Patch;

impl<T> Settable for Patch<T> {
    type Value = T;

    fn of(value: T) -> Self {
        Self::Value(value)
    }
}
