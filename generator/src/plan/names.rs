//! The one maker of identifiers: words → legal, cased names, unique within a scope.
//!
//! A name depends on nothing but its own words, unless another has the same name: then what is written like the name
//! keeps it, and the others are told apart by what they are made of. No number depends on an order.

use std::collections::{HashMap, HashSet};

use crate::config::names::Name;
use crate::diagnostic::Diagnostic;
use crate::rust::Ident;

mod apart;
mod brands;
mod choice;
mod kept;
mod long;
mod plural;
pub(super) mod reserved;
mod signs;
mod words;

pub(super) use apart::{Wanted, fingerprint, told_apart, unshared};
pub(super) use kept::{At, Given, Line};
pub(super) use long::LONG;
use words::{cased, is_keyword, legal};
pub(super) use words::{split, words, words_of};

/// What a word becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// `PetStore`.
    Type,
    /// `pet_store`.
    Value,
    /// `PET_STORE`.
    Static,
}

/// What is added to words whose name generated code uses itself, or another kind of thing has already.
#[derive(Clone, Copy, Debug, Default)]
enum Aside {
    #[default]
    None,
    Before(&'static str),
    After(&'static str),
}

/// The names taken in one place of the code.
#[derive(Clone, Debug, Default)]
pub(super) struct Scope {
    taken: HashSet<String>,
    /// Names that places have which are named later.
    reserved: HashSet<String>,
    aside: Aside,
    /// How often each name was asked for by what nothing tells apart.
    asked: HashMap<String, usize>,
    /// Those of the taken that the user chose.
    chosen: HashMap<String, Name>,
    problems: Vec<Diagnostic>,
}

impl Scope {
    /// A scope in which these names are taken.
    pub(super) fn without(names: &[&str]) -> Self {
        Self {
            taken: names.iter().map(|name| (*name).to_owned()).collect(),
            ..Self::default()
        }
    }

    /// What cannot have its name gets this word after it: `Option` is `OptionModel`.
    pub(super) fn or_after(self, word: &'static str) -> Self {
        let aside = Aside::After(word);
        Self { aside, ..self }
    }

    /// What cannot have its name gets this word before it: `send` is `set_send`.
    pub(super) fn or_before(self, word: &'static str) -> Self {
        let aside = Aside::Before(word);
        Self { aside, ..self }
    }

    /// Keeps names free for the places that had them.
    pub(super) fn reserve(&mut self, names: impl IntoIterator<Item = String>) {
        self.reserved.extend(names);
    }

    /// Whether nothing is called so, nor keeps the name for later.
    pub(super) fn is_free(&self, name: &str) -> bool {
        !self.is_taken(name)
    }

    /// A name that is free, as it is.
    pub(super) fn take_free(&mut self, name: &str) -> Ident {
        self.taken.insert(name.to_owned());
        Ident::made(legal(name.to_owned()))
    }

    fn is_taken_for(&self, wanted: &Wanted, name: &str) -> bool {
        self.taken.contains(name) || self.reserved.contains(name) && !wanted.had(name)
    }

    fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name) || self.reserved.contains(name)
    }

    /// The identifier for these words.
    pub(super) fn claim(&mut self, words: &str, case: Case) -> Ident {
        self.claim_one(Wanted::new(words), case)
    }

    pub(super) fn claim_one(&mut self, wanted: Wanted, case: Case) -> Ident {
        let mut names = self.claim_all(vec![wanted], case);
        names.pop().expect("as many names as were wanted")
    }

    /// The identifiers of what stands in one place, whatever its order.
    pub(super) fn claim_all(&mut self, wanted: Vec<Wanted>, case: Case) -> Vec<Ident> {
        for one in &wanted {
            match one.kept(case) {
                Some(kept) => self.clash(kept, &one.words),
                None => self.clash(&one.plain(case), &one.words),
            }
        }
        self.claim_unseen(wanted, case)
    }

    /// Identifiers that no user of the code sees, so that they may give way to names the user chose.
    pub(super) fn claim_unseen(&mut self, wanted: Vec<Wanted>, case: Case) -> Vec<Ident> {
        let names = self.given(&wanted, case);
        for (one, name) in wanted.iter().zip(&names) {
            one.note(name);
        }
        let names = names.into_iter();
        names.map(|name| Ident::made(legal(name))).collect()
    }

    /// First who had a name has it, then who is called exactly so, then the others.
    fn given(&mut self, wanted: &[Wanted], case: Case) -> Vec<String> {
        let plain: Vec<String> = wanted.iter().map(|one| one.plain(case)).collect();
        let before: Vec<bool> = plain.iter().map(|name| self.taken.contains(name)).collect();
        let mut names: Vec<Option<String>> = vec![None; wanted.len()];
        for (one, name) in wanted.iter().zip(&mut names) {
            *name = one
                .kept(case)
                .filter(|kept| self.taken.insert((*kept).to_owned()))
                .map(str::to_owned);
        }
        let mut left: Vec<usize> = (0..wanted.len())
            .filter(|at| names[*at].is_none())
            .collect();
        let different: HashSet<&String> = left.iter().map(|at| &plain[*at]).collect();
        if different.len() == left.len()
            && !left
                .iter()
                .any(|at| self.is_taken_for(&wanted[*at], &plain[*at]))
        {
            self.taken.extend(left.iter().map(|at| plain[*at].clone()));
            let names = names.into_iter().zip(plain);
            return names.map(|(kept, plain)| kept.unwrap_or(plain)).collect();
        }
        left.sort_by_cached_key(|at| wanted[*at].order(&plain[*at]));
        left.retain(|at| !self.give(&wanted[*at], &plain[*at], &mut names[*at]));
        let others: HashMap<usize, Vec<String>> = left
            .iter()
            .map(|at| {
                let aside = Some(self.aside).filter(|_| before[*at]);
                (*at, wanted[*at].others(aside.unwrap_or_default(), case))
            })
            .collect();
        for level in 0.. {
            left.retain(|at| {
                let other = others[at].get(level);
                !other.is_some_and(|name| self.give(&wanted[*at], name, &mut names[*at]))
            });
            if left.iter().all(|at| others[at].len() <= level) {
                break;
            }
        }
        for at in left {
            names[at] = Some(self.numbered(&plain[at], case));
        }
        names.into_iter().flatten().collect()
    }

    /// Identifiers of which none goes to another thing once there is one more: each keeps the name that it had, or else gets the
    /// first of its names that no other may have.
    pub(super) fn claim_unshared(&mut self, wanted: Vec<Wanted>, case: Case) -> Vec<Ident> {
        let mut names = Vec::new();
        for one in &wanted {
            let plain = one.plain(case);
            let aside = Some(self.aside).filter(|_| self.taken.contains(&plain));
            let others = one.others(aside.unwrap_or_default(), case);
            let kept = one.kept(case).filter(|kept| !self.taken.contains(*kept));
            let all: Vec<String> = match kept {
                Some(kept) => vec![kept.to_owned()],
                None => {
                    let all = [plain].into_iter().chain(others);
                    all.filter(|name| !self.is_taken_for(one, name)).collect()
                }
            };
            self.clash(&all[0], &one.words);
            names.push(all.into_iter().map(|name| vec![name]).collect());
        }
        let chosen = unshared(&names).concat();
        self.taken.extend(chosen.iter().cloned());
        for (one, name) in wanted.iter().zip(&chosen) {
            one.note(name);
        }
        let names = chosen.into_iter();
        names.map(|name| Ident::made(legal(name))).collect()
    }

    fn give(&mut self, to_whom: &Wanted, name: &str, to: &mut Option<String>) -> bool {
        let free = !self.is_taken_for(to_whom, name) && self.taken.insert(name.to_owned());
        if free {
            *to = Some(name.to_owned());
        }
        free
    }

    /// A number after a name, for what is in every way alike.
    fn numbered(&mut self, plain: &str, case: Case) -> String {
        loop {
            let number = self.asked.entry(plain.to_owned()).or_insert(1);
            *number += 1;
            let name = match case {
                Case::Type => format!("{plain}{number}"),
                Case::Value | Case::Static => format!("{plain}_{number}"),
            };
            if !self.reserved.contains(&name) && self.taken.insert(name.clone()) {
                return name;
            }
        }
    }

    /// A module and its file: one whose name is not ASCII can only stand in a file that is named beside it (E0754).
    pub(super) fn home(&mut self, module: Ident) -> (Ident, Option<String>) {
        if module.as_str().is_ascii() {
            return (module, None);
        }
        let ascii: String = module.as_str().chars().filter(char::is_ascii).collect();
        let words = match ascii.contains(|c: char| c.is_ascii_alphanumeric()) {
            true => ascii.as_str(),
            false => "resource",
        };
        let wanted = Wanted::new(words).which(module.as_str());
        let file = self.claim_unseen(vec![wanted], Case::Value);
        let file = format!("{}.rs", file[0].as_str().trim_start_matches("r#"));
        (module, Some(file))
    }

    /// The first of several wordings that is free, for a place that may have had a name.
    pub(super) fn claim_first_at(&mut self, wordings: &[&str], case: Case, at: At) -> Ident {
        let free = |words: &&str| {
            let name = cased(words, case);
            at.had(&name) && !self.taken.contains(&name) || !self.is_taken(&name)
        };
        let mut wordings = wordings.iter().copied();
        let first = wordings.clone().next().unwrap_or_default();
        let wanted = Wanted::new(wordings.find(free).unwrap_or(first));
        self.claim_one(wanted.at(at), case)
    }
}

/// What a type of these words is called where no other is in the way.
pub(super) fn type_name(words: &str) -> String {
    cased(words, Case::Type)
}

/// What a value of these words is called where no other is in the way.
pub(super) fn value_name(words: &str) -> String {
    cased(words, Case::Value)
}

/// Whether a method of a resource may have this name without being written otherwise.
pub(super) fn is_free_for_method(name: &str) -> bool {
    !is_keyword(name) && !reserved::RESOURCE_METHODS.contains(&name)
}

/// The identifier of a module that is named by the generator or a configuration.
pub(super) fn module(name: &str) -> Ident {
    Ident::made(match name {
        "self" | "Self" | "super" | "crate" | "_" => format!("{name}_"),
        _ => legal(name.to_owned()),
    })
}

/// A name that stands for itself.
pub(super) fn fixed(name: &str) -> Ident {
    Ident::made(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of these words, in whatever order they are asked for.
    fn names(words: &[&str], case: Case) -> Vec<String> {
        let claim = |words: &[&str]| -> Vec<String> {
            let wanted = words.iter().map(|word| Wanted::new(*word)).collect();
            let names = Scope::default().claim_all(wanted, case);
            names.iter().map(|name| name.as_str().to_owned()).collect()
        };
        let names = claim(words);
        let back: Vec<&str> = words.iter().rev().copied().collect();
        let reversed: Vec<String> = claim(&back).into_iter().rev().collect();
        assert_eq!(names, reversed, "the order decides");
        names
    }

    #[test]
    fn what_is_written_like_the_name_keeps_it() {
        assert_eq!(
            names(&["@id", "id", "_id"], Case::Value),
            ["at_id", "id", "_id"]
        );
        assert_eq!(
            names(
                &["host-fqdn", "HostFqdn", "host_fqdn", "hostFqdn"],
                Case::Value
            ),
            [
                "host_fqdn_kebab",
                "host_fqdn_pascal",
                "host_fqdn",
                "host_fqdn_camel"
            ]
        );
        assert_eq!(
            names(&["host_info", "HostInfo"], Case::Type),
            ["HostInfoSnake", "HostInfo"]
        );
    }

    #[test]
    fn what_is_not_gets_the_name_by_what_it_is_made_of() {
        assert_eq!(
            names(&["unknown", "UNKNOWN"], Case::Type),
            ["Unknown", "UnknownUpper"]
        );
        assert_eq!(
            names(&["PG-13", "pg_13", "pg 13"], Case::Type),
            ["PgDash13", "Pg13", "PgSpace13"]
        );
        assert_eq!(
            names(&["1m", "1M"], Case::Type),
            ["Value1m", "Value1mUpper"]
        );
        assert_eq!(
            names(&["ids[]", "ids"], Case::Value),
            ["ids_bracket_bracket", "ids"]
        );
        let names = names(&["aBcD", "ABcD", "AbcD", "abcD"], Case::Value);
        let different: HashSet<&String> = names.iter().collect();
        assert_eq!(different.len(), names.len());
    }

    #[test]
    fn a_value_more_renames_none() {
        let zones = [
            "Etc/GMT",
            "Etc/GMT+1",
            "Etc/GMT-1",
            "Etc/GMT+12",
            "Etc/GMT0",
        ];
        let all = names(&zones, Case::Type);
        for without in 0..zones.len() {
            let mut fewer = zones.to_vec();
            let mut expected = all.clone();
            fewer.remove(without);
            expected.remove(without);
            assert_eq!(names(&fewer, Case::Type), expected);
        }
    }

    #[test]
    fn names_of_generated_code_are_not_hidden() {
        let mut scope = Scope::without(reserved::TYPES).or_after("model");
        assert_eq!(scope.claim("Option", Case::Type).as_str(), "OptionModel");
        assert_eq!(scope.claim("self", Case::Type).as_str(), "Self_");
        let mut scope = Scope::without(&["send"]).or_before("set");
        assert_eq!(scope.claim("send", Case::Value).as_str(), "set_send");
    }

    #[test]
    fn many_equal_words_take_no_longer_each() {
        let wanted = vec![Wanted::new("same"); 20_000];
        let names = Scope::default().claim_all(wanted, Case::Value);
        let different: HashSet<&Ident> = names.iter().collect();
        assert_eq!(different.len(), 20_000);
    }
}
