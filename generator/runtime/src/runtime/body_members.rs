// SPDX-License-Identifier: 0BSD
//! Members of a body in JSON that are set after it is written: what asks for a stream, or for the next page.

use crate::runtime::request::call::Call;
use serde::Deserialize;
use serde_json::value::RawValue;
use std::fmt;

impl Call {
    /// Sets a member of the body, which is an object in JSON or still empty.
    pub fn set_member(&mut self, content_type: &'static str, name: &str, value: bool) {
        let written = if value { "true" } else { "false" };
        if let Some(object) = self.members().map(|members| members.with(name, written)) {
            self.any_body(content_type, object.into());
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
            self.body = members.with(name, "false").into();
        }
    }

    /// Sets a value in the body, the members that lead to it one inside of the other; says whether it could be.
    pub(super) fn set_value(&mut self, path: &[&str], written: &str) -> bool {
        let Some(object) = self.members().and_then(|all| placed(all, path, written)) else {
            return false;
        };
        match self.content_type {
            Some(_) => self.body = object.into(),
            None => self.any_body("application/json", object.into()),
        }
        true
    }

    /// The members of the body; none where it is something else than an object.
    fn members(&self) -> Option<Members> {
        match self.body.bytes() {
            Some(bytes) => Members::of(bytes),
            None if self.body.is_empty() => Some(Members(Vec::new())),
            None => None,
        }
    }
}

/// The object with a value somewhere in it.
fn placed(members: Members, path: &[&str], written: &str) -> Option<Vec<u8>> {
    let (first, rest) = path.split_first()?;
    if rest.is_empty() {
        return Some(members.with(first, written));
    }
    let inner = members.0.iter().find(|(name, _)| name == first);
    let inner = inner.map_or("", |(_, value)| value.get());
    let inner = placed(Members::of(inner.as_bytes())?, rest, written)?;
    Some(members.with(first, std::str::from_utf8(&inner).ok()?))
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

    /// The object with a member, in its place or at the end.
    fn with(&self, name: &str, written: &str) -> Vec<u8> {
        let mut object = vec![b'{'];
        let mut known = false;
        for (member, value) in &self.0 {
            let here = member == name;
            known |= here;
            push(
                &mut object,
                member,
                if here { written } else { value.get() },
            );
            object.push(b',');
        }
        match known {
            true => drop(object.pop()),
            false => push(&mut object, name, written),
        }
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
