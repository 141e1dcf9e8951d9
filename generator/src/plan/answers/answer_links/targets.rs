//! What links lead to, each looked up once: operations by what a link calls them, and the fields of answers by their names.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use super::Standing;
use crate::api::{Operation, Structure, TypeId};
use crate::plan::planned::PlannedResource;
use crate::plan::planning::Planning;
use crate::rust::{Ident, Item};

/// The operations of an API and the structures that their answers are made of.
pub(super) struct Targets<'r> {
    pub(super) standing: HashMap<usize, Standing<'r>>,
    by_id: HashMap<&'r str, usize>,
    /// By path and method, in capital letters.
    by_place: HashMap<(String, String), usize>,
    fields: RefCell<HashMap<TypeId, Rc<Fields>>>,
}

/// The fields of a structure by the names of its members, each with its place.
type Fields = HashMap<String, (usize, Ident)>;

impl<'r> Targets<'r> {
    pub(super) fn of(operations: &'r [Operation], resources: &'r [PlannedResource]) -> Self {
        let mut by_id = HashMap::new();
        let mut by_place = HashMap::new();
        for (at, operation) in operations.iter().enumerate() {
            // The first is meant.
            if let Some(id) = &operation.id {
                by_id.entry(id.as_str()).or_insert(at);
            }
            let method = operation.method.to_ascii_uppercase();
            by_place
                .entry((operation.full_path(), method))
                .or_insert(at);
        }
        Self {
            standing: standing(resources),
            by_id,
            by_place,
            fields: RefCell::default(),
        }
    }

    /// The operation that a link calls so: by its id, or by where it stands.
    pub(super) fn operation(&self, said: &str) -> Option<usize> {
        let by_id = self.by_id.get(said).copied();
        by_id.or_else(|| self.by_place.get(&place(said)?).copied())
    }

    /// The place and the name of the field for a member.
    pub(super) fn field(
        &self,
        planning: &Planning<'_>,
        id: TypeId,
        structure: &Structure,
        member: &str,
    ) -> Option<(usize, Ident)> {
        let mut known = self.fields.borrow_mut();
        let fields = known.entry(id).or_insert_with(|| {
            let names = planning.names_of_fields(id, structure);
            let fields = structure.fields.iter().zip(names).enumerate();
            let fields = fields.map(|(at, (field, name))| (field.name.clone(), (at, name)));
            Rc::new(fields.collect())
        });
        fields.get(member).cloned()
    }
}

/// The path and the method of `#/paths/~1pets~1{id}/get`.
fn place(said: &str) -> Option<(String, String)> {
    let pointer = said.strip_prefix("#/paths/")?;
    let pointer = pointer.replace("%7B", "{").replace("%7D", "}");
    let pointer = pointer.replace("%7b", "{").replace("%7d", "}");
    let (path, method) = pointer.split_once('/')?;
    let path = path.replace("~1", "/").replace("~0", "~");
    Some((path, method.to_ascii_uppercase()))
}

/// Each operation where it stands.
fn standing(resources: &[PlannedResource]) -> HashMap<usize, Standing<'_>> {
    let mut standing = HashMap::new();
    for resource in resources {
        let calls = resource.file.items.iter().filter_map(|item| match item {
            Item::Call(call) => Some((&call.name, &**call)),
            _ => None,
        });
        let calls: HashMap<_, _> = calls.collect();
        for (index, method) in &resource.methods {
            if let Some(call) = calls.get(&method.call) {
                // The first is the usual one.
                standing.entry(*index).or_insert(Standing {
                    resource,
                    method,
                    call,
                });
            }
        }
    }
    standing
}
