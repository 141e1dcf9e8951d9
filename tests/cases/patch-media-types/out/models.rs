// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Patches API.

use crate::runtime::object;
use crate::runtime::Json;
use std::collections::BTreeMap;

/// Sent by [`Pods::update`](crate::case_patch_media_types::resources::pods::Pods::update), [`Pods::update_json_patch`](crate::case_patch_media_types::resources::pods::Pods::update_json_patch), [`Pods::update_strategic_merge_patch`](crate::case_patch_media_types::resources::pods::Pods::update_strategic_merge_patch) and others.
pub type PatchModel = BTreeMap<String, Json>;

/// Sent by [`Notes::update`](crate::case_patch_media_types::resources::notes::Notes::update).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub op: String,
    pub path: String,
    pub value: Option<Json>,
}

object! {
    Change {
        op: required String = "op", path: required String = "path",
        value: optional Json as any = "value" set(value: impl Into<Json> => value),
    }
    new(op: impl Into<String>, path: impl Into<String>)
}
