// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Corners of XML API.

use crate::runtime::object;
use crate::runtime::string_enum;
use crate::runtime::tagged_union;
use crate::runtime::Json;
use crate::runtime::NaiveDate;
use std::collections::BTreeMap;

/// Sent by [`Shapes::add`](crate::case_xml_corners::resources::shapes::Shapes::add). Returned by [`Shapes::add`](crate::case_xml_corners::resources::shapes::Shapes::add).
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub left: Option<i64>,
    pub right: Option<i64>,
    pub own: Option<i64>,
    pub shape: Shape,
    pub state: Option<DrawingState>,
    pub drawn: Option<NaiveDate>,
    pub note: Option<String>,
    pub rows: Option<Vec<Vec<i64>>>,
    pub flat: Option<Vec<Vec<i64>>>,
    pub marks: Option<BTreeMap<String, Vec<i64>>>,
    pub around: Option<BTreeMap<String, Vec<i64>>>,
    pub feed: Option<Feed>,
}

object! {
    Drawing {
        left: optional i64 = "left" set(left: i64 => value),
        right: optional i64 = "right" set(right: i64 => value),
        own: optional i64 = "own" set(own: i64 => value), shape: required Shape = "shape",
        state: optional DrawingState = "state" set(state: impl Into<DrawingState> => value),
        drawn: optional NaiveDate as date = "drawn" set(drawn: NaiveDate => value),
        note: optional String = "note" set(note: impl Into<String> => value),
        rows: optional Vec<Vec<i64>> = "rows" set(rows: impl IntoIterator<Item = Vec<i64>> => list),
        flat: optional Vec<Vec<i64>> = "flat" set(flat: impl IntoIterator<Item = Vec<i64>> => list),
        marks: optional BTreeMap<String, Vec<i64>> = "marks"
            set(marks: impl IntoIterator<Item = (impl Into<String>, Vec<i64>)> => map),
        around: optional BTreeMap<String, Vec<i64>> = "around"
            set(around: impl IntoIterator<Item = (impl Into<String>, Vec<i64>)> => map),
        feed: optional Feed = "feed" set(feed: Feed => value),
    }
    new(shape: impl Into<Shape>)
}

/// The `state` of [`Drawing`].
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum DrawingState {
    Open,
    Shut,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { DrawingState { Open = "open", Shut = "shut" } else Unknown }

/// Part of [`models::Drawing`](crate::case_xml_corners::models::Drawing).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Shape {
    Circle(Circle),
    Square(Square),
    /// Any other value, as it was received.
    Unknown(Json),
}

tagged_union! {
    Shape by "kind" {
        Circle = "circle" | "Circle",
        Square = "square" | "Square",
    } else Unknown
    from { Circle: Circle, Square: Square }
}

/// Part of [`models::Shape`](crate::case_xml_corners::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Circle {
    pub size: Option<i64>,
    pub label: Option<String>,
}

object! {
    Circle {
        size: optional i64 = "size" set(size: i64 => value),
        label: optional String = "label" set(label: impl Into<String> => value),
    }
}

/// Part of [`models::Shape`](crate::case_xml_corners::models::Shape).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Square {
    pub size: Option<String>,
    pub label: Option<String>,
}

object! {
    Square {
        size: optional String = "size" set(size: impl Into<String> => value),
        label: optional String = "label" set(label: impl Into<String> => value),
    }
}

/// Sent by [`State::set`](crate::case_xml_corners::resources::state::State::set). Returned by [`State::set`](crate::case_xml_corners::resources::state::State::set).
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
#[non_exhaustive]
pub enum State {
    On,
    Off,
    Broken,
    /// A value that the document does not list.
    Unknown(String),
}

string_enum! { State { On = "on", Off = "off", Broken = "broken" } else Unknown }

/// Sent by [`Title::set`](crate::case_xml_corners::resources::title::Title::set). Returned by [`Title::set`](crate::case_xml_corners::resources::title::Title::set).
pub type Title = String;

/// Part of [`models::Drawing`](crate::case_xml_corners::models::Drawing).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Feed {
    pub xmlns: Option<String>,
    pub title: Option<String>,
}

object! {
    Feed {
        xmlns: optional String = "xmlns" set(xmlns: impl Into<String> => value),
        title: optional String = "title" set(title: impl Into<String> => value),
    }
}
