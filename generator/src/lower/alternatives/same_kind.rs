//! Alternatives of one JSON type: texts and numbers are one alternative together, lists are told apart by their items.

use super::super::Lowering;
use super::Whole;
use super::beside::type_of;
use super::members::Members;
use crate::api::types::{JsonKind, Mark};
use crate::document::schema::JsonType;
use crate::document::{Schema, SchemaId};

/// Alternatives that are one together: what the values are, or the items of lists.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alike {
    Values(JsonKind),
    Items(JsonKind),
    /// Objects, and lists of them and of lists, are each by itself.
    Alone,
}

impl<'a> Lowering<'a> {
    /// The alternatives, each of one JSON type, and of simple types and lists of one only one each. `None`: some value is
    /// of no type that is known, or nothing tells them apart.
    pub(super) fn by_kind(
        &mut self,
        whole: &Whole<'_, 'a>,
        branches: &[SchemaId],
    ) -> Option<Vec<SchemaId>> {
        let place_of = |at: usize| whole.place.child("oneOf").index(at);
        let mut groups: Vec<(Alike, Vec<SchemaId>)> = Vec::new();
        let mut extra = branches.len();
        for id in branches {
            let kinds = self.kinds(*id)?;
            for (at, kind) in kinds.iter().enumerate() {
                let part = match kinds.as_slice() {
                    [_] => *id,
                    _ => {
                        extra += usize::from(at > 0);
                        let schema = Schema {
                            place: place_of(extra),
                            types: vec![type_of(*kind)],
                            ..Schema::default()
                        };
                        self.joined.all(vec![*id], 0, schema)?
                    }
                };
                let alike = match kind {
                    JsonKind::Object => Alike::Alone,
                    JsonKind::Array => match self.item_kind(part) {
                        None | Some(JsonKind::Object | JsonKind::Array) => Alike::Alone,
                        Some(simple) => Alike::Items(simple),
                    },
                    simple => Alike::Values(*simple),
                };
                let known = |(other, _): &&mut (Alike, Vec<SchemaId>)| {
                    *other == alike && alike != Alike::Alone
                };
                match groups.iter_mut().find(known) {
                    Some((_, ids)) => ids.push(part),
                    None => groups.push((alike, vec![part])),
                }
            }
        }
        if groups.len() == 1 && !matches!(groups[0].0, Alike::Items(_)) {
            return None;
        }
        let mut all = Vec::new();
        for (at, (alike, ids)) in groups.into_iter().enumerate() {
            all.push(match (alike, ids.as_slice()) {
                (Alike::Alone, _) | (_, [_]) => ids[0],
                (Alike::Values(_), _) => self.joined.any(&ids, place_of(at))?,
                (Alike::Items(_), _) => {
                    let items: Vec<SchemaId> =
                        ids.iter().filter_map(|id| self.items(*id)).collect();
                    let place = place_of(at);
                    let items = self.joined.any(&items, place.child("items"))?;
                    let schema = Schema {
                        place,
                        types: vec![JsonType::Array],
                        items: Some(items),
                        ..Schema::default()
                    };
                    self.joined.all(Vec::new(), 0, schema)?
                }
            });
        }
        Some(all)
    }

    /// What tells objects from others.
    pub(super) fn members_mark(&self, id: SchemaId) -> Mark {
        let members = self.members(id);
        let others = self.others(&members);
        let Members {
            required, known, ..
        } = members;
        Mark::Members {
            required,
            known,
            limits: Vec::new(),
            inside: None,
            others,
        }
    }

    /// What tells a list from others: its items, where they are known to be of one JSON type.
    pub(super) fn list_mark(&self, id: SchemaId) -> Mark {
        match (self.items(id), self.item_kind(id)) {
            (Some(items), Some(JsonKind::Object)) => {
                Mark::Items(Box::new(self.members_mark(items)))
            }
            (_, Some(kind)) => Mark::Items(Box::new(Mark::Kind(kind))),
            (_, None) => Mark::Kind(JsonKind::Array),
        }
    }

    fn items(&self, id: SchemaId) -> Option<SchemaId> {
        let bases = self.with_bases(id);
        bases.iter().find_map(|id| self.schema(*id).items)
    }

    fn item_kind(&self, id: SchemaId) -> Option<JsonKind> {
        match self.kinds(self.items(id)?)?.as_slice() {
            [only] => Some(*only),
            _ => None,
        }
    }
}
