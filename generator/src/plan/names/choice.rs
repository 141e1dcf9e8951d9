//! Names that a user chose: taken as they are written, or refused with the reason.

use super::words::legal;
use super::{Case, Scope, cased, is_keyword, type_name, value_name};
use crate::config::names::Name;
use crate::diagnostic::Diagnostic;
use crate::rust::Ident;

impl Scope {
    /// The name that the user chose, which has to be written in a case; `None`, with a problem, where it cannot be.
    /// Chosen names are taken before any other.
    pub(in crate::plan) fn choose(&mut self, chosen: &Name, case: Case) -> Option<Ident> {
        if let Some(reason) = unfit(&chosen.name, case) {
            self.problems.push(problem(chosen, reason));
            return None;
        }
        self.take(chosen, chosen.name.clone())
    }

    /// Reports that a name that the user chose is none that can be had.
    pub(in crate::plan) fn refuse(&mut self, chosen: &Name, reason: &str) -> Option<Ident> {
        self.problems.push(problem(chosen, reason.to_owned()));
        None
    }

    /// The words of a name that the user chose, in another case.
    pub(in crate::plan) fn choose_as(&mut self, chosen: &Name, case: Case) -> Option<Ident> {
        self.take(chosen, cased(&chosen.name, case))
    }

    fn take(&mut self, chosen: &Name, name: String) -> Option<Ident> {
        if self.taken.insert(name.clone()) {
            self.chosen.insert(name.clone(), chosen.clone());
            return Some(Ident::made(legal(name)));
        }
        let message = match self.chosen.get(&name) {
            Some(other) => format!("`{name}` is chosen for `{}` too", other.of),
            None => format!("generated code uses the name `{name}` itself"),
        };
        let help = "choose another name";
        self.problems.push(problem(chosen, message).help(help));
        None
    }

    /// Reports that something else is called as the user called another thing.
    pub(super) fn clash(&mut self, name: &str, words: &str) {
        if let Some(chosen) = self.chosen.get(name) {
            let message = match words == name {
                true => format!("something else is called `{name}` already"),
                false => format!("`{name}` is the name of `{words}` already"),
            };
            let help = "choose another name, or one for the other too";
            let problem = problem(chosen, message).help(help);
            self.problems.push(problem);
        }
    }

    /// What is wrong with the names that the user chose.
    pub(in crate::plan) fn into_problems(self) -> Vec<Diagnostic> {
        self.problems
    }
}

/// Why a text is no name in a case.
fn unfit(name: &str, case: Case) -> Option<String> {
    if is_keyword(name) {
        return Some(format!("`{name}` is a keyword of Rust"));
    }
    if syn::parse_str::<syn::Ident>(name).is_err() {
        return Some(format!("`{name}` is not an identifier of Rust"));
    }
    let starts = |test: fn(char) -> bool| name.starts_with(test);
    let (fits, like) = match case {
        Case::Type => (
            starts(char::is_uppercase) && parts_digits(name),
            type_name(name),
        ),
        Case::Value => (
            starts(char::is_alphabetic) && !name.contains(char::is_uppercase),
            value_name(name),
        ),
        Case::Static => (
            starts(char::is_alphabetic) && !name.contains(char::is_lowercase),
            value_name(name).to_uppercase(),
        ),
    };
    (!fits).then(|| format!("`{name}` is not written as Rust does, which is `{like}`"))
}

/// Whether every underscore stands between digits, as in `V1_0`.
fn parts_digits(name: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let parts: Vec<&str> = name.split('_').collect();
    parts
        .windows(2)
        .all(|pair| digit(pair[0].chars().next_back()) && digit(pair[1].chars().next()))
}

fn problem(chosen: &Name, message: impl Into<String>) -> Diagnostic {
    Diagnostic::configuration(chosen.at, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chosen_names_are_kept_as_they_are_written() {
        let mut scope = Scope::without(crate::plan::names::reserved::TYPES);
        let mut choose = |name: &str| {
            let chosen = scope.choose(&Name::new("x", name), Case::Type);
            chosen.map(|ident| ident.as_str().to_owned())
        };
        assert_eq!(choose("HTTPError").as_deref(), Some("HTTPError"));
        for wrong in [
            "HTTPError",
            "Option",
            "Self",
            "a b",
            "3D",
            "lower",
            "Two_Words",
            "",
        ] {
            assert_eq!(choose(wrong), None, "{wrong}");
        }
        let messages: Vec<_> = scope.into_problems();
        let messages: Vec<_> = messages.iter().map(|one| one.message.as_str()).collect();
        let expected = [
            "`HTTPError` is chosen for `x` too",
            "generated code uses the name `Option` itself",
            "`Self` is a keyword of Rust",
            "`a b` is not an identifier of Rust",
            "`3D` is not an identifier of Rust",
            "`lower` is not written as Rust does, which is `Lower`",
            "`Two_Words` is not written as Rust does, which is `TwoWords`",
            "`` is not an identifier of Rust",
        ];
        assert_eq!(messages, expected);
    }

    #[test]
    fn what_gives_way_to_a_chosen_name_is_reported() {
        let mut scope = Scope::default();
        let chosen = scope.choose(&Name::new("petType", "kind"), Case::Value);
        assert_eq!(chosen.expect("a free name").as_str(), "kind");
        assert_eq!(scope.claim("kind", Case::Value).as_str(), "kind_lower");
        let problems = scope.into_problems();
        assert_eq!(
            problems[0].message,
            "something else is called `kind` already"
        );
    }
}
