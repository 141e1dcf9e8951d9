// SPDX-License-Identifier: 0BSD
//! Errors that a server reports within a stream: the data of an item in, the documented failure that they are out.

use crate::runtime::codec::left_out;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::send::exchange::Read;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use serde_json::Value as Json;
use std::any::Any;

/// A failure of the operation's own type.
pub(super) type Reported = Box<dyn Any + Send + Sync>;

/// The documented failure that an object is, of all that it may be the one that leaves out the least of it; `None` where it is none.
///
/// An item has no status of its own. It is taken to have the one that the object itself has in a member, then what is documented by
/// `default`, for errors of servers, and for errors of clients.
pub(super) fn documented(data: &Bytes, read: Read<Reported>) -> Option<Reported> {
    let object: Json = serde_json::from_slice(data).ok()?;
    object.as_object()?;
    let mut best: Option<(isize, Reported)> = None;
    for status in said(&object)
        .into_iter()
        .chain([200])
        .chain(500..600)
        .chain(400..500)
    {
        let Ok(status) = StatusCode::from_u16(status) else {
            continue;
        };
        let before = left_out::so_far();
        let found = read(&RawResponse::new(status, HeaderMap::new(), data.clone()));
        let left = left_out::back_to(before);
        let Some(Ok(failure)) = found else {
            continue;
        };
        let better = best.as_ref().is_none_or(|(least, _)| left < *least);
        if better && has_shape(status, read) && takes_any(status, &object, read) {
            best = Some((left, failure));
        }
        if best.as_ref().is_some_and(|(least, _)| *least == 0) {
            break;
        }
    }
    best.map(|(_, failure)| failure)
}

/// Whether what is documented for a status is JSON: a text would take anything.
fn has_shape(status: StatusCode, read: Read<Reported>) -> bool {
    let none = RawResponse::new(status, HeaderMap::new(), Bytes::from_static(b"]"));
    matches!(read(&none), Some(Err(_)))
}

/// Whether what is documented for a status takes any member of an object that it admits.
///
/// Where all members are null, either one is refused, since it is known and may not be null, or only those are left out that are not
/// known.
fn takes_any(status: StatusCode, object: &Json, read: Read<Reported>) -> bool {
    let mut nulls = object.clone();
    let mut members = 0;
    for value in nulls.as_object_mut().into_iter().flatten() {
        *value.1 = Json::Null;
        members += 1;
    }
    let body = Bytes::from(nulls.to_string());
    let before = left_out::so_far();
    let found = read(&RawResponse::new(status, HeaderMap::new(), body));
    let left = left_out::back_to(before);
    matches!(found, Some(Err(_))) || left < members
}

/// The status that an error has in a member, of its own or of the member `error`.
fn said(object: &Json) -> Option<u16> {
    let number = |object: &Json| {
        let names = ["status", "code", "status_code", "statusCode"];
        names.iter().find_map(|name| object.get(name)?.as_u64())
    };
    let status = number(object).or_else(|| number(object.get("error")?))?;
    u16::try_from(status)
        .ok()
        .filter(|status| (400..600).contains(status))
}
