// SPDX-License-Identifier: 0BSD
//! The member of a body by which a caller says whether the answer is one value or a stream.

use super::super::call::Call;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::fmt;

impl Call {
    /// Sets a member of the body, which is an object in JSON or still empty.
    pub fn set_member(&mut self, content_type: &'static str, name: &str, value: bool) {
        let members = match self.body.bytes() {
            Some(bytes) => Members::of(bytes),
            None if self.body.is_empty() => Some(Members(Vec::new())),
            None => None,
        };
        if let Some(members) = members {
            self.any_body(content_type, members.with(name, value).into());
        }
    }

    /// Makes a member of the body `false` where it is `true`.
    pub fn unset_member(&mut self, name: &str) {
        let Some(bytes) = self.body.bytes() else {
            return;
        };
        // Most bodies do not have it, and are not looked at any further.
        let quoted = format!("\"{name}\"");
        let mut places = bytes.windows(quoted.len());
        if !places.any(|place| place == quoted.as_bytes()) {
            return;
        }
        if let Some(members) = Members::of(bytes).filter(|members| members.has(name, "true")) {
            self.body = members.with(name, false).into();
        }
    }
}

fn push(object: &mut Vec<u8>, name: &str, value: &str) {
    object.extend_from_slice(serde_json::Value::from(name).to_string().as_bytes());
    object.push(b':');
    object.extend_from_slice(value.as_bytes());
}

/// The members of an object as they are written, in their order.
pub(super) struct Members(pub(super) Vec<(String, Box<RawValue>)>);

impl Members {
    /// None where a user gave something else instead of an object, which is sent as it is.
    fn of(body: &[u8]) -> Option<Self> {
        match body.is_empty() {
            true => Some(Self(Vec::new())),
            false => serde_json::from_slice(body).ok(),
        }
    }

    fn has(&self, name: &str, written: &str) -> bool {
        let mut members = self.0.iter();
        members.any(|(known, value)| known == name && value.get() == written)
    }

    /// The object with a member, at its end.
    fn with(&self, name: &str, value: bool) -> Vec<u8> {
        let mut object = vec![b'{'];
        for (known, value) in self.0.iter().filter(|(known, _)| known != name) {
            push(&mut object, known, value.get());
            object.push(b',');
        }
        push(&mut object, name, if value { "true" } else { "false" });
        object.push(b'}');
        object
    }
}

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
