//! A planned client in; everything that a program can name of it, by its path, out.

use std::collections::{BTreeMap, HashMap};

use indexmap::IndexMap;

use super::calls::{Calls, module, of_file};
use super::part::Part;
use super::{Client, Side};
use crate::place::Place;
use crate::rust::Item;

/// Everything of a client that has a path.
#[derive(Default)]
pub(super) struct Surface {
    pub(super) parts: IndexMap<String, Part>,
    /// The paths of types that are other names for another, and what they are.
    pub(super) aliases: BTreeMap<String, String>,
}

impl Surface {
    pub(super) fn of(client: Client<'_>) -> Self {
        let mut surface = Self::default();
        let calls = Calls::of(client);
        for file in &client.planned.files {
            for (path, part) in of_file(&calls, file) {
                surface.parts.insert(path, part);
            }
            let module = module(file);
            for item in &file.items {
                match item {
                    Item::Model(model) => surface.model(client, module, model),
                    Item::OutcomeAlias {
                        name,
                        module: of_target,
                        target,
                        ..
                    } => {
                        let target = format!("{}::{}", of_target.name(), target.as_str());
                        let own = format!("{module}::{}", name.as_str());
                        surface.aliases.insert(own, target);
                    }
                    _ => {}
                }
            }
        }
        surface.spread_aliases();
        surface.old_methods(&calls);
        surface
    }

    /// What is shown of a part, and where the document says it: of what says nothing itself, where it says what that is in.
    pub(super) fn side(&self, path: &str) -> Option<Side> {
        let part = self.parts.get(path)?;
        Some(Side {
            signature: part.shown(path),
            place: self.place(path),
        })
    }

    pub(super) fn place(&self, path: &str) -> Option<Place> {
        let mut part = self.parts.get(path);
        while let Some(found) = part {
            if found.place.is_some() {
                return found.place.clone();
            }
            part = self.parts.get(found.whole.as_deref()?);
        }
        None
    }

    /// A shape with the types themselves in the place of their other names.
    pub(super) fn canonical(&self, shape: &str) -> String {
        let mut shape = shape.to_owned();
        // What a name stands for may have further names in it.
        for _ in 0..8 {
            let next = replaced(&shape, |word| self.aliases.get(word).map(String::as_str));
            if next == shape {
                break;
            }
            shape = next;
        }
        shape
    }

    /// Old names of methods, with what their calls have.
    fn old_methods(&mut self, calls: &Calls<'_>) {
        for (old, now) in calls.old_names() {
            let inside = format!("{now}()");
            let parts = self.parts.iter();
            let same = parts.filter(|(path, _)| **path == now || path.starts_with(&inside));
            let same: Vec<(String, Part)> = same
                .filter_map(|(path, part)| {
                    let mut part = part.clone();
                    if *path == now {
                        part.deprecated = true;
                        part.instead = Some(now.clone());
                    }
                    if part.whole.as_ref() == Some(&now) {
                        part.whole = Some(old.clone());
                    }
                    part.place = None;
                    part.identity = None;
                    Some((format!("{old}{}", path.strip_prefix(&now)?), part))
                })
                .collect();
            self.parts.extend(same);
        }
    }

    /// Gives other names for types what the types have.
    fn spread_aliases(&mut self) {
        let mut below: HashMap<&str, Vec<&str>> = HashMap::new();
        for (path, part) in &self.parts {
            if let Some(whole) = &part.whole {
                below.entry(whole).or_default().push(path);
            }
        }
        let mut more: Vec<(String, Part)> = Vec::new();
        for (alias, target) in &self.aliases {
            let Some(ty) = self.parts.get(target) else {
                continue;
            };
            let own = self.parts.get(alias);
            let mut ty = ty.clone();
            if let Some(own) = own {
                ty.place = own.place.clone();
                ty.docs = own.docs.clone();
                ty.whole = own.whole.clone();
                ty.deprecated |= own.deprecated;
                ty.instead.clone_from(&own.instead);
            }
            more.push((alias.clone(), ty));
            for path in below.get(target.as_str()).into_iter().flatten() {
                let Some(rest) = path.strip_prefix(target.as_str()) else {
                    continue;
                };
                let part = self.parts[*path].clone().of(alias).at(None);
                more.push((format!("{alias}{rest}"), part));
            }
        }
        more.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (path, part) in more {
            self.parts.insert(path, part);
        }
    }
}

/// A text with other paths in the place of those that have one.
pub(super) fn replaced<'t>(text: &str, other: impl Fn(&str) -> Option<&'t str>) -> String {
    let is_path = |c: char| c.is_alphanumeric() || "_:#".contains(c);
    let mut whole = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(is_path) {
        whole += &rest[..start];
        rest = &rest[start..];
        let end = rest.find(|c| !is_path(c)).unwrap_or(rest.len());
        let word = &rest[..end];
        whole += other(word).unwrap_or(word);
        rest = &rest[end..];
    }
    whole + rest
}
