// SPDX-License-Identifier: 0BSD
//! Namespaces of XML (Namespaces in XML 1.0): declarations in, the namespace of a prefix out.

use quick_xml::events::BytesStart;

/// Prefixes that may be declared at once, so that looking one up takes no time worth mentioning.
const MOST: usize = 200;

/// The namespace of `nil` and `type` (XML Schema Part 1 §2.7).
pub(super) const INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// The declarations that hold at a place; the prefix of the default namespace is empty.
#[derive(Default)]
pub(super) struct Scope(Vec<(String, String)>);

impl Scope {
    /// Takes what an element declares; gives how many there are, which leave with it.
    pub(super) fn enter(&mut self, start: &BytesStart<'_>) -> Result<usize, &'static str> {
        let before = self.0.len();
        for (prefix, namespace) in declarations(start) {
            if self.0.len() == MOST {
                return Err("it declares too many namespaces");
            }
            self.0.push((prefix, namespace));
        }
        Ok(self.0.len() - before)
    }

    pub(super) fn leave(&mut self, count: usize) {
        self.0.truncate(self.0.len() - count);
    }

    pub(super) fn namespace(&self, prefix: &str) -> Option<&str> {
        let mut declared = self.0.iter().rev();
        let found = declared.find(|(known, _)| known == prefix);
        found.map(|(_, namespace)| namespace.as_str())
    }

    /// The namespace of an element that has not been entered.
    pub(super) fn of(&self, start: &BytesStart<'_>) -> Option<String> {
        let name = start.name();
        let (prefix, _) = split(name.as_ref());
        let mut own = declarations(start);
        match own.find(|(known, _)| known == prefix) {
            Some((_, namespace)) => Some(namespace),
            None => self.namespace(prefix).map(str::to_owned),
        }
    }
}

fn declarations<'s>(start: &'s BytesStart<'_>) -> impl Iterator<Item = (String, String)> + 's {
    let mut all = start.attributes();
    // Comparing each with all others takes too long where there are very many.
    all.with_checks(false);
    all.flatten().filter_map(|attribute| {
        let prefix = match split(attribute.key.as_ref()) {
            ("", "xmlns") => "",
            ("xmlns", prefix) => prefix,
            _ => return None,
        };
        Some((prefix.to_owned(), attribute.value.into_owned()))
    })
}

/// The prefix of a name, empty where there is none, and the rest.
pub(super) fn split(name: &str) -> (&str, &str) {
    name.split_once(':').unwrap_or(("", name))
}
