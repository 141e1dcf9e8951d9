// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Alternatives of which two have one value of the tag API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::union;
use crate::runtime::Json;

/// Returned by [`Items::list`](crate::case_union_shared_tag::resources::items::Items::list).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Item {
    Question(Question),
    Answer(Answer),
    Call(Call),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Item {
        Question = object ["type", "role", "text"] with {
            "role" = "user" | "system",
            "type" = "message",
        },
        Answer = object ["type", "role", "id", "text"] with { "role" = "assistant", "type" = "message" },
        Call = object ["type", "name"] requires ["type"] with { "type" = "call" },
    } else Unknown
    from { Question: Question, Answer: Answer, Call: Call }
}

/// Its `type` is always `message` and has no field.
///
/// Part of [`models::Item`](crate::case_union_shared_tag::models::Item).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Question {
    pub role: Option<QuestionRole>,
    pub text: Option<String>,
}

object! {
    Question { role: optional QuestionRole = "role", text: optional String = "text" } always {
        "type" = "message",
    }
}

/// The `role` of [`Question`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum QuestionRole {
    User,
    System,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { QuestionRole { User = "user", System = "system" } else Unknown }

/// Its `role` is always `assistant` and has no field.
///
/// Its `type` is always `message` and has no field.
///
/// Part of [`models::Item`](crate::case_union_shared_tag::models::Item).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Answer {
    pub id: Option<String>,
    pub text: Option<String>,
}

object! {
    Answer { id: optional String = "id", text: optional String = "text" } always {
        "role" = "assistant", "type" = "message",
    }
}

/// Its `type` is always `call` and has no field.
///
/// Part of [`models::Item`](crate::case_union_shared_tag::models::Item).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Call {
    pub name: Option<String>,
}

object! { Call { name: optional String = "name" } always { "type" = "call" } }
