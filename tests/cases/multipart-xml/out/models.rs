// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Types of the Parts that are XML API.

use crate::runtime;
use crate::runtime::object;
use crate::runtime::parts;
use crate::runtime::parts_union;
use crate::runtime::union;
use crate::runtime::Json;
use crate::runtime::NaiveDate;

/// Part of [`models::Line`](crate::case_multipart_xml::models::Line), [`models::Walk`](crate::case_multipart_xml::models::Walk), [`models::Drive`](crate::case_multipart_xml::models::Drive) and others.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: i64,
    pub at: Option<NaiveDate>,
}

object! {
    Point {
        x: required i64 = "x", at: optional NaiveDate as date = "at" set(at: NaiveDate => value),
    }
    new(x: i64)
}

/// Part of [`models::AddNoteRequest`](crate::case_multipart_xml::models::AddNoteRequest).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Line {
    pub points: Option<Vec<Point>>,
    pub width: Option<f64>,
}

object! {
    Line {
        points: optional Vec<Point> = "points" set(points: impl IntoIterator<Item = Point> => list),
        width: optional f64 = "width" set(width: f64 => value),
    }
}

/// Sent by [`Orders::add`](crate::case_multipart_xml::resources::orders::Orders::add). Returned by [`Orders::get`](crate::case_multipart_xml::resources::orders::Orders::get).
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Order {
    Walk(Walk),
    Drive(Drive),
    /// Any other value, as it was received.
    Unknown(Json),
}

union! {
    Order {
        Walk = object ["at", "shoes"] requires ["at", "shoes"],
        Drive = object ["at", "car"] requires ["at", "car"],
    } else Unknown
    from { Walk: Walk, Drive: Drive }
}

parts_union! { Order { Walk, Drive } else Unknown }

/// Part of [`models::Order`](crate::case_multipart_xml::models::Order).
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    pub at: Point,
    pub shoes: String,
}

object! {
    Walk { at: required Point = "at", shoes: required String = "shoes" }
    new(at: Point, shoes: impl Into<String>)
}

parts! { Walk { at: required value = "at", shoes: required value = "shoes" } }

/// Part of [`models::Order`](crate::case_multipart_xml::models::Order).
#[derive(Clone, Debug, PartialEq)]
pub struct Drive {
    pub at: Point,
    pub car: String,
}

object! {
    Drive { at: required Point = "at", car: required String = "car" }
    new(at: Point, car: impl Into<String>)
}

parts! { Drive { at: required value = "at", car: required value = "car" } }

/// The request body of `addNote`.
///
/// Sent by [`Notes::add`](crate::case_multipart_xml::resources::notes::Notes::add).
#[derive(Clone, Debug, PartialEq)]
pub struct AddNoteRequest {
    pub point: Point,
    /// The header `X-Map` of `point`.
    pub point_x_map: Option<i64>,
    pub lines: Option<Vec<Line>>,
    pub both: Option<Point>,
    pub loose: Option<runtime::Part>,
    pub scan: runtime::Part,
}

parts! {
    AddNoteRequest {
        point: required value = "point",
        point_x_map: optional header = "X-Map" set(point_x_map: i64 => value),
        lines: optional value = "lines" set(lines: impl IntoIterator<Item = Line> => list),
        both: optional value = "both" set(both: Point => value),
        loose: optional file = "loose" set(loose: impl Into<runtime::Part> => value),
        scan: required file = "scan",
    }
    new(point: Point, scan: impl Into<runtime::Part>)
}
