// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Names without what they have said API.

use crate::runtime::object;
use crate::runtime::string_enum;

/// Returned by [`Pages::get`](crate::case_names_shortened::resources::pages::Pages::get).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    pub page_info: Option<PageInfo>,
    pub data: Option<PageData>,
    pub owner: Option<PageOwner>,
}

object! {
    Page {
        page_info: optional PageInfo = "page_info", data: optional PageData = "data",
        owner: optional PageOwner = "owner",
    }
}

/// The `page_info` of [`Page`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageInfo {
    pub total: Option<i64>,
}

object! { PageInfo { total: optional i64 = "total" } }

/// The `data` of [`Page`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageData {
    pub attributes: Option<PageAttributes>,
}

object! { PageData { attributes: optional PageAttributes = "attributes" } }

/// The `data.attributes` of [`Page`].
///
/// Part of [`models::PageData`](crate::case_names_shortened::models::PageData).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageAttributes {
    pub owner: Option<PageDataAttributesOwner>,
}

object! { PageAttributes { owner: optional PageDataAttributesOwner = "owner" } }

/// The `data.attributes.owner` of [`Page`].
///
/// Part of [`models::PageAttributes`](crate::case_names_shortened::models::PageAttributes).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageDataAttributesOwner {
    pub name: Option<String>,
}

object! { PageDataAttributesOwner { name: optional String = "name" } }

/// The `owner` of [`Page`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PageOwner {
    pub id: Option<String>,
}

object! { PageOwner { id: optional String = "id" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestReviewRequested {
    pub pull_request: Option<PullRequestReviewRequestedPullRequest>,
}

object! {
    PullRequestReviewRequested {
        pull_request: optional PullRequestReviewRequestedPullRequest = "pull_request",
    }
}

/// The `pull_request` of [`PullRequestReviewRequested`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestReviewRequestedPullRequest {
    pub base: Option<PullRequestReviewRequestedBase>,
}

object! {
    PullRequestReviewRequestedPullRequest {
        base: optional PullRequestReviewRequestedBase = "base",
    }
}

/// The `pull_request.base` of [`PullRequestReviewRequested`].
///
/// Part of [`models::PullRequestReviewRequestedPullRequest`](crate::case_names_shortened::models::PullRequestReviewRequestedPullRequest).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequestReviewRequestedBase {
    pub r#ref: Option<String>,
}

object! { PullRequestReviewRequestedBase { r#ref: optional String = "ref" } }

#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AVeryLongNameThatSomebodyGaveToTheEventOfAChange {
    pub changes: Option<AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges>,
}

object! {
    AVeryLongNameThatSomebodyGaveToTheEventOfAChange {
        changes: optional AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges = "changes",
    }
}

/// The `changes` of [`AVeryLongNameThatSomebodyGaveToTheEventOfAChange`].
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges {
    pub previous_attributes_of_the_whole: Option<
        AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole,
    >,
}

object! {
    AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges {
        previous_attributes_of_the_whole: optional AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole = "previous_attributes_of_the_whole",
    }
}

/// The `changes.previous_attributes_of_the_whole` of [`AVeryLongNameThatSomebodyGaveToTheEventOfAChange`].
///
/// Part of [`models::AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges`](crate::case_names_shortened::models::AVeryLongNameThatSomebodyGaveToTheEventOfAChangeChanges).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole {
    pub visibility_of_it: Option<
        AVeryLongNameThatSomebodyGaveToTheEventOfAChangeVisibilityOfIt,
    >,
}

object! {
    AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole {
        visibility_of_it: optional AVeryLongNameThatSomebodyGaveToTheEventOfAChangeVisibilityOfIt = "visibility_of_it",
    }
}

/// The `changes.previous_attributes_of_the_whole.visibility_of_it` of [`AVeryLongNameThatSomebodyGaveToTheEventOfAChange`].
///
/// Part of [`models::AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole`](crate::case_names_shortened::models::AVeryLongNameThatSomebodyGaveToTheEventOfAChangePreviousAttributesOfTheWhole).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum AVeryLongNameThatSomebodyGaveToTheEventOfAChangeVisibilityOfIt {
    On,
    Off,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! {
    AVeryLongNameThatSomebodyGaveToTheEventOfAChangeVisibilityOfIt { On = "on", Off = "off" } else Unknown
}
