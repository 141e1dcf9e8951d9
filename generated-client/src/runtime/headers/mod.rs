// SPDX-License-Identifier: 0BSD
//! Headers that operations declare: texts in, values of their types out.

pub(super) mod declared;
pub(super) mod value;
