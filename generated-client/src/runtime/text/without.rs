// SPDX-License-Identifier: 0BSD
//! What stands in the place of parts that a client does not have.

use super::parameter::ParameterData;
use crate::runtime::spec::api::Parameter;

/// No header is a date.
pub(in crate::runtime) fn of_header(_: &str, _: &str) -> Option<String> {
    None
}

/// No parameter is a whole query.
pub(in crate::runtime) fn whole(_: &ParameterData<'_>, _: &[Parameter], _: &mut String) {}
