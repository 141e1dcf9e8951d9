//! What places were called, and what they are called now: the door between the lock and all that gives names.
//!
//! A place has a key. Where the key of a place that is the same as before is another now, `places` finds the old one.

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use crate::api::{Api, Operation, TypeId};
use crate::config::ApiConfig;
use crate::lock::{self, Entry, Names};
use crate::plan::names::{At, Given, Line};
use crate::rust::Ident;

mod items;
mod moved;
mod places;
mod shape;
mod variants;

/// Where an operation's line has which name.
pub(super) const RESOURCE: usize = 0;
pub(super) const METHOD: usize = 1;
pub(super) const CALL: usize = 2;

/// Where a type's line has its name, what it is made of, and what it is another name of.
pub(super) const NAME: usize = 0;
pub(super) const SHAPE: usize = 1;
pub(super) const SHARED: usize = 2;

/// What stands for a resource where a call is one of the client itself.
pub(super) const ON_CLIENT: &str = ".";

/// The variant of values that a document does not list, and of objects that are several alternatives at once.
pub(super) const UNKNOWN: &str = "*unknown";
pub(super) const SEVERAL: &str = "*several";
/// The field of members that no field is for.
pub(super) const ADDITIONAL: &str = "*additional";

/// The parts of an operation's line: methods and types beside its own.
pub(super) const METHODS: &str = "*method";
pub(super) const TYPES: &str = "*type";

/// What is known of the names of one API.
pub(super) struct Locked<'a> {
    before: &'a Names,
    /// Whether names are kept.
    keeps: bool,
    /// The version that the client will have.
    version: String,
    /// Whether resources and methods are made by the same choices as before.
    same_choices: bool,
    /// The key of each type, by id, and then those of operations.
    keys: Vec<String>,
    /// What was written of each of them.
    had: Vec<Option<&'a Entry>>,
    given: Rc<RefCell<Given>>,
    /// What tells what each type is made of, by id.
    marks: Vec<String>,
    moved: moved::Moved,
    /// What components were called that the document calls something else now, by id.
    renamed: HashMap<usize, String>,
}

impl<'a> Locked<'a> {
    pub(super) fn of(api: &Api, settings: &'a ApiConfig, version: &str) -> Self {
        let before = &settings.locked;
        let places = places::Places::of(api);
        let shapes = shape::Shapes::of(api);
        let moved = moved::of(api, &places, &shapes, before);
        let renamed = moved::renamed(api, &places, &shapes, before, &moved);
        let choices = settings.names.spelled_choices();
        let same_choices = before.get(CHOICES).map(|entry| entry.names.as_slice())
            == choices.as_ref().map(<[String; 2]>::as_slice);
        let keys = [places.types, places.operations].concat();
        let mut given = Given {
            known: vec![Entry::default(); keys.len()],
            others: Names::default(),
        };
        for (at, choice) in choices.iter().flatten().enumerate() {
            given.others.set(CHOICES, "", at, choice);
        }
        let old = |key: &String| before.get(moved.get(key).unwrap_or(key));
        Self {
            before,
            keeps: !settings.relock,
            version: version.to_owned(),
            same_choices,
            had: keys.iter().map(old).collect(),
            keys,
            given: Rc::new(RefCell::new(given)),
            marks: shapes.into_marks(),
            moved,
            renamed,
        }
    }

    /// What was written down, with what types are made of.
    pub(super) fn names(&self) -> Names {
        let given = self.given.borrow();
        let mut names = given.others.clone();
        for (at, (key, entry)) in self.keys.iter().zip(&given.known).enumerate() {
            if entry.is_empty() {
                continue;
            }
            let mut entry = entry.clone();
            if let Some(mark) = self.marks.get(at) {
                entry.set("", SHAPE, mark);
            }
            names.entries.insert(key.clone(), entry);
        }
        names
    }

    /// A place in a line.
    fn at(&self, line: Line, part: String, slot: usize) -> At {
        let kept = match &line {
            Line::Known(at) => self.had[*at].and_then(|entry| entry.name(&part, slot)),
            Line::Other(key) => self.before.name(key, &part, slot),
            Line::Nowhere => None,
        };
        let kept = kept.filter(|_| self.keeps);
        At {
            kept: kept.map(str::to_owned),
            had: kept.map(str::to_owned),
            line,
            part,
            slot,
            given: Rc::clone(&self.given),
        }
    }

    fn of_type(&self, id: TypeId, part: String, slot: usize) -> At {
        self.at(Line::Known(id.0), part, slot)
    }

    /// What a place was called before, in this release or the one before it: its line, its name now, and which of its
    /// names it is. What is taken by another now is not among them.
    pub(super) fn old_names(
        &self,
        line: usize,
        (part, slot, now): (&str, usize, &str),
        is_free: impl Fn(&str) -> bool,
    ) -> Vec<String> {
        let now = now.trim_start_matches("r#");
        let had = self.had[line];
        let before = had.and_then(|had| had.name("", slot)).map(str::to_owned);
        let parts = had.into_iter().flat_map(|had| &had.parts);
        let known = parts.filter(|(key, versions)| {
            key.starts_with(part) && versions.first() == Some(&self.version)
        });
        let known = known.filter_map(|(key, _)| lock::words(key).pop());
        let other = self.renamed.get(&line).filter(|_| slot == NAME).cloned();
        let mut old: Vec<String> = before.into_iter().chain(known).chain(other).collect();
        old.retain(|name| name != now && is_free(name));
        old.sort();
        old.dedup();
        let mut given = self.given.borrow_mut();
        for name in &old {
            let part = format!("{part}{}", lock::key(&[name]));
            given.known[line].set(&part, 0, &self.version);
        }
        old
    }

    /// Whether an operation belongs to the resource that it had.
    pub(super) fn is_in_its_resource(&self, index: usize) -> bool {
        let line = self.marks.len() + index;
        let now = self.given.borrow().known[line]
            .name("", RESOURCE)
            .map(str::to_owned);
        let had = self.had[line].and_then(|had| had.name("", RESOURCE));
        now.is_some() && now.as_deref() == had
    }

    pub(super) fn line_of_operation(&self, index: usize) -> usize {
        self.marks.len() + index
    }

    /// The line of an operation, by index.
    fn line(&self, operation: usize) -> Line {
        Line::Known(self.marks.len() + operation)
    }

    fn key(&self, id: TypeId) -> &str {
        &self.keys[id.0]
    }

    /// The key that a type had.
    fn old_key(&self, id: TypeId) -> &str {
        let key = &self.keys[id.0];
        self.moved.get(key).unwrap_or(key)
    }

    pub(super) fn ty(&self, id: TypeId) -> At {
        self.of_type(id, String::new(), NAME)
    }

    /// The type that a type was another name of.
    pub(super) fn shared(&self, id: TypeId) -> At {
        self.of_type(id, String::new(), SHARED)
    }

    /// Whether a type is made of the same as before.
    pub(super) fn is_as_before(&self, id: TypeId) -> bool {
        let before = self.had[id.0].and_then(|entry| entry.name("", SHAPE));
        self.keeps && before.is_some_and(|before| before == self.marks[id.0])
    }

    /// A member or value of a type, by what it is in JSON.
    pub(super) fn member(&self, id: TypeId, wire: &str) -> At {
        self.of_type(id, lock::key(&[wire]), 0)
    }

    /// The setter of a member, where it is not called like its field.
    pub(super) fn setter(&self, id: TypeId, wire: &str) -> At {
        let part = format!("*set {}", lock::key(&[wire]));
        self.of_type(id, part, 0)
    }

    /// What stands in a type, and not in its document: a part that begins with `*`.
    pub(super) fn within(&self, id: TypeId, part: &str) -> At {
        self.of_type(id, part.to_owned(), 0)
    }

    /// The method for a member that all variants have in common.
    pub(super) fn common(&self, id: TypeId, wire: &str) -> At {
        let part = format!("*get {}", lock::key(&[wire]));
        self.of_type(id, part, 0)
    }

    /// A name of an operation itself.
    pub(super) fn operation(&self, index: usize, slot: usize) -> At {
        let at = self.at(self.line(index), String::new(), slot);
        at.only_if(|_| self.same_choices)
    }

    /// What stands in an operation: a part that begins with `*`, or a parameter's location and name.
    pub(super) fn of_operation(&self, index: usize, part: String) -> At {
        self.at(self.line(index), part, 0)
    }

    pub(super) fn parameter(&self, index: usize, location: &str, name: &str) -> At {
        self.of_operation(index, lock::key(&[location, name]))
    }

    /// The method for a header of an operation's answers, whose name has no case.
    pub(super) fn header(&self, index: usize, kind: &str, name: &str) -> At {
        let name = lock::key(&[&name.to_ascii_lowercase()]);
        self.of_operation(index, format!("*{kind} {name}"))
    }

    /// What the methods, or the types, beside those of an operation were called: parts of this kind.
    pub(super) fn beside(&self, index: usize, kind: &str) -> Vec<String> {
        let entry = self.had[self.marks.len() + index];
        let parts = entry.filter(|_| self.keeps).map(|entry| &entry.parts);
        let parts = parts.into_iter().flatten();
        let of_kind = parts.filter(|(part, _)| part.starts_with(kind));
        of_kind.flat_map(|(_, names)| names.clone()).collect()
    }

    /// A method beside the plain one, which keeps its name as long as that does.
    pub(super) fn beside_method(
        &self,
        index: usize,
        plain: &Ident,
        media_type: &str,
        streamed: bool,
    ) -> At {
        let way = if streamed { "stream" } else { "whole" };
        let part = format!("{} {}", METHODS, lock::key(&[way, media_type]));
        let plain = plain.as_str().trim_start_matches("r#");
        self.of_operation(index, part)
            .only_if(|kept| kept.starts_with(plain))
    }

    /// A type beside that of a call, which keeps its name as long as that does.
    pub(super) fn beside_call(&self, index: usize, call: &Ident, word: &str) -> At {
        let part = format!("{} {}", TYPES, lock::key(&[word]));
        self.of_operation(index, part)
            .only_if(|kept| kept.starts_with(call.as_str()))
    }

    /// What a type beside that of a call is another name of.
    pub(super) fn shared_beside(&self, index: usize, word: &str) -> At {
        let part = format!("{} {}", TYPES, lock::key(&[word]));
        self.at(self.line(index), part, 1)
    }

    /// Writes down the operationId, by which an operation is known at another path.
    pub(super) fn note_id(&self, index: usize, operation: &Operation) {
        if let Some(id) = &operation.id {
            let id = lock::key(&[id]);
            self.of_operation(index, places::ID.to_owned()).note(&id);
        }
    }

    /// The client's method for a resource.
    pub(super) fn accessor(&self, kept: Option<&str>) -> At {
        At {
            kept: kept.map(str::to_owned),
            had: None,
            part: String::new(),
            slot: 0,
            line: Line::Nowhere,
            given: Rc::clone(&self.given),
        }
    }

    /// The module and the type of a resource, by the client's method that gives it.
    pub(super) fn resource(&self, accessor: &str, slot: usize) -> At {
        let accessor = accessor.trim_start_matches("r#");
        self.at(
            Line::Other(lock::key(&["resource", accessor])),
            String::new(),
            slot,
        )
    }

    /// What stands in the client: a server, a variable, the credentials of a scheme.
    pub(super) fn of_client(&self, kind: &str, name: &str) -> At {
        self.at(Line::Other(lock::key(&[kind, name])), String::new(), 0)
    }
}

/// The choices by which resources and methods are made, where they are not the usual ones.
const CHOICES: &str = "choices";

impl crate::config::names::Names {
    fn spelled_choices(&self) -> Option<[String; 2]> {
        let choices = [
            self.resources_by.map_or("any", |by| by.as_str()),
            self.methods.as_str(),
        ];
        (choices != ["any", "short"]).then(|| choices.map(str::to_owned))
    }
}
