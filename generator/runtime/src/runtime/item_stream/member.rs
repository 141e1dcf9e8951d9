// SPDX-License-Identifier: 0BSD
//! The member of a body by which a caller says whether the answer is one value or a stream.

use super::super::call::Call;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::fmt;

impl Call {
    /// Sets a member of the body, which is an object in JSON or still empty.
    pub fn set_member(&mut self, content_type: &'static str, name: &str, value: bool) {
        let nothing = bytes::Bytes::new();
        let before = match self.body.bytes() {
            Some(bytes) => bytes,
            None if self.body.is_empty() => &nothing,
            None => return,
        };
        let members = match before.is_empty() {
            true => Members(Vec::new()),
            // What the user gave instead of an object is sent as it is.
            false => match serde_json::from_slice::<Members>(before) {
                Ok(members) => members,
                Err(_) => return,
            },
        };
        let mut object = Vec::with_capacity(before.len() + name.len() + 10);
        object.push(b'{');
        for (known, value) in &members.0 {
            if known != name {
                push(&mut object, known, value.get());
                object.push(b',');
            }
        }
        push(&mut object, name, if value { "true" } else { "false" });
        object.push(b'}');
        self.any_body(content_type, object.into());
    }
}

fn push(object: &mut Vec<u8>, name: &str, value: &str) {
    object.extend_from_slice(serde_json::Value::from(name).to_string().as_bytes());
    object.push(b':');
    object.extend_from_slice(value.as_bytes());
}

/// The members of an object as they are written, in their order.
pub(super) struct Members(pub(super) Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;

        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Visitor)
    }
}
