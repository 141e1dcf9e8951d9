//! Parts that are bodies of several parts themselves.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::api::{self, Content, Operation, Part};
use crate::plan::planning::Planning;

/// How a part is parts itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// It is an object, or each of its items is, whose members are the parts.
    Object,
    /// It is a list, whose items are the parts.
    List,
}

impl<'a> Planning<'a> {
    /// The bodies of an operation that are the parts of objects, and those that stand in them.
    pub(super) fn bodies_of_parts(&self, operation: &'a Operation) -> Vec<&'a Content> {
        let mut left = Vec::new();
        for kind in self.kinds(operation) {
            if let Cow::Borrowed(content) = kind.content {
                left.push(content);
            }
        }
        self.with_those_within(left)
    }

    /// Of these bodies those that are the parts of objects, and those that stand in them.
    pub(super) fn with_those_within(&self, mut left: Vec<&'a Content>) -> Vec<&'a Content> {
        let mut all = Vec::new();
        left.reverse();
        while let Some(content) = left.pop() {
            if self.objects_of_parts(content).is_some() {
                all.push(content);
                left.extend(content.parts.iter().rev().filter_map(Part::multipart));
            }
        }
        all
    }

    /// How a part is parts itself, if it is.
    pub(super) fn within<'p>(&self, part: &'p Part) -> Option<(Within, &'p Content)> {
        let content = part.multipart()?;
        match self.shape_of(&content.ty) {
            Err(api::Type::Array(_)) if content.in_order => Some((Within::List, content)),
            _ => {
                let objects = self.objects_of_parts(content).is_some();
                objects.then_some((Within::Object, content))
            }
        }
    }

    /// The members that are parts themselves in all of these bodies, which are of one structure, and the bodies that each is.
    pub(super) fn members_within<'p>(
        &self,
        contents: &[&'p Content],
    ) -> BTreeMap<&'p str, (Within, Vec<&'p Content>)> {
        let mut found: BTreeMap<&str, (Within, Vec<&Content>)> = BTreeMap::new();
        for (at, content) in contents.iter().enumerate() {
            for part in &content.parts {
                let Some((how, content)) = self.within(part) else {
                    continue;
                };
                let of_part = found.entry(&part.property);
                let (known, all) = of_part.or_insert_with(|| (how, Vec::new()));
                if *known == how && all.len() == at {
                    all.push(content);
                }
            }
        }
        found.retain(|_, (_, all)| all.len() == contents.len());
        found
    }
}
