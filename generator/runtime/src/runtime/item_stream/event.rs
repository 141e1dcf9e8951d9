// SPDX-License-Identifier: 0BSD
//! Events as items: an event in; its data, an object of its fields, or a value for those without a type, out.

use super::events::Event;
use super::format::{DataText, Fields, Item};
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use bytes::Bytes;
use http::HeaderMap;
use serde_json::Value as Json;
use serde_json::value::RawValue;
use std::time::Duration;

/// A server-sent event whose data have no type in the document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerSentEvent {
    /// The type of the event, `message` by default.
    pub event: String,
    /// The data, with a line feed between its lines.
    pub data: String,
    /// The id, if the event has one.
    pub id: Option<String>,
    /// How long the server asks to wait before the stream is requested again.
    pub retry: Option<Duration>,
}

impl ServerSentEvent {
    /// Decodes the data from JSON.
    ///
    /// # Errors
    ///
    /// A [`DecodeError`] with the path to the value that does not have its type.
    pub fn json<T: serde::de::DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let body = Bytes::copy_from_slice(self.data.as_bytes());
        RawResponse::new(http::StatusCode::OK, HeaderMap::new(), body).json()
    }
}

impl Event {
    fn is_error(&self) -> bool {
        self.name == "error"
    }

    /// The data as the item: the JSON that they are, or text.
    pub(super) fn into_data(self, text: DataText) -> Item {
        let is_error = self.is_error();
        let is_text = match text {
            DataText::Never => false,
            DataText::Otherwise => !is_json(&self.data),
            DataText::Always => true,
        };
        let quoted = is_text.then(|| Bytes::from(quoted(&self.data)));
        let data = Bytes::from(self.data);
        Item {
            text: quoted.unwrap_or_else(|| data.clone()),
            data,
            is_error,
            headers: HeaderMap::new(),
            cut: false,
        }
    }

    /// The event as the item: an object of the fields that it has, data as text or as the JSON that they are.
    pub(super) fn into_object(self, fields: Fields) -> Item {
        let is_error = self.is_error();
        let mut object = String::with_capacity(self.data.len() + 32);
        let mut add = |name: &str, value: &str| {
            object.push(if object.is_empty() { '{' } else { ',' });
            object.push('"');
            object.push_str(name);
            object.push_str("\":");
            object.push_str(value);
        };
        if !self.name.is_empty() {
            add("event", &quoted(&self.name));
        }
        if !self.bare {
            match !fields.has_text(&self.name) && is_json(&self.data) {
                true => add("data", &self.data),
                false => add("data", &quoted(&self.data)),
            }
        }
        if let Some(id) = &self.id {
            match fields.id_is_json && is_json(id) {
                true => add("id", id),
                false => add("id", &quoted(id)),
            }
        }
        if let Some(retry) = self.retry.map(|retry| retry.to_string()) {
            match fields.retry_is_text {
                true => add("retry", &quoted(&retry)),
                false => add("retry", &retry),
            }
        }
        object.push('}');
        Item {
            text: object.into(),
            data: self.data.into(),
            is_error,
            headers: HeaderMap::new(),
            cut: false,
        }
    }
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<&RawValue>(text).is_ok()
}

fn quoted(text: &str) -> String {
    Json::from(text).to_string()
}

/// Reads an event without a type, from the object of its fields.
#[doc(hidden)]
pub fn read_event(response: &RawResponse) -> Option<Result<ServerSentEvent, DecodeError>> {
    let object: Json = match response.json() {
        Ok(object) => object,
        Err(error) => return Some(Err(error)),
    };
    let text = |name: &str| object[name].as_str().map(str::to_owned);
    Some(Ok(ServerSentEvent {
        event: text("event").unwrap_or_else(|| "message".to_owned()),
        data: text("data").unwrap_or_default(),
        id: text("id"),
        retry: object["retry"].as_u64().map(Duration::from_millis),
    }))
}
