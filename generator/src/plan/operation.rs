//! One operation → its method, its call, its errors.

use std::collections::BTreeMap;

use super::argument::{Inputs, MOST_ARGUMENTS};
use super::errors::Errors;
use super::names::{Case, Scope};
use super::type_names::operation_words;
use super::{Planning, docs};
use crate::api::Operation;
use crate::config::names::Name;
use crate::diagnostic::Diagnostic;
use crate::rust::{Call, Docs, Ident, Item, Method, Outcome, Params};

/// The names of a file and what equal errors of the API are already called.
pub(super) struct Names {
    /// Of calls, their outcomes and the rows of facts: a call's type is a function too, and so stands beside these.
    pub(super) types: Scope,
    pub(super) methods: Scope,
    /// The module the operations stand in.
    pub(super) module: Ident,
    /// Method, call and words of operations that the user named, by index; taken before the others.
    pub(super) chosen: BTreeMap<usize, (Ident, Ident, String)>,
}

/// What an operation is called where it is a method, a call and a row of facts.
pub(super) struct OperationNames {
    method: Ident,
    call: Ident,
    facts: Ident,
}

impl Names {
    /// Takes the names that the user chose.
    pub(super) fn choose(&mut self, chosen: impl IntoIterator<Item = (usize, Name)>) {
        for (index, name) in chosen {
            let method = self.methods.choose(&name, Case::Value);
            let Some(method) = method else {
                continue;
            };
            let call = self.types.choose_as(&name, Case::Type);
            if let Some(call) = call {
                self.chosen.insert(index, (method, call, name.name));
            }
        }
    }

    fn of(&mut self, index: usize, words: &str, tag: Option<&str>) -> OperationNames {
        let (method, call, words) = self.chosen.remove(&index).unwrap_or_else(|| {
            (
                self.methods.claim(&method_words(words, tag), Case::Value),
                self.types.claim(words, Case::Type),
                words.to_owned(),
            )
        });
        OperationNames {
            method,
            call,
            facts: self.types.claim_unseen(&words, Case::Static),
        }
    }

    /// What is wrong with the names that the user chose.
    pub(super) fn into_problems(self) -> Vec<Diagnostic> {
        let scopes = [self.methods, self.types];
        scopes.into_iter().flat_map(Scope::into_problems).collect()
    }
}

/// An operation as it will stand in a file.
pub(super) struct PlannedOperation {
    pub(super) method: Method,
    pub(super) items: Vec<Item>,
}

impl Planning<'_> {
    /// `resource` is how documentation refers to the type with the method: `Files`, or `Client`;
    /// `accessor` the client's method that gives it.
    pub(super) fn operation(
        &mut self,
        (index, operation): (usize, &Operation),
        names: &mut Names,
        resource: &str,
        accessor: Option<&str>,
        tag: Option<&str>,
        errors: &mut Errors,
    ) -> PlannedOperation {
        let words = operation_words(operation);
        let OperationNames {
            method,
            call: name,
            facts,
        } = names.of(index, &words, tag);
        let outcome_name = names
            .types
            .claim(&format!("{} outcome", name.as_str()), Case::Type);
        let error_name = names
            .types
            .claim(&format!("{} error", name.as_str()), Case::Type);
        let Inputs { arguments, setters } = self.inputs(operation);
        let answer = self.answer(operation, outcome_name, error_name);
        let params = (arguments.len() > MOST_ARGUMENTS).then(|| Params {
            docs: docs::sentence(format!(
                "What [`{resource}::{}`] must be given.",
                method.as_str()
            )),
            name: names
                .types
                .claim(&format!("{} params", name.as_str()), Case::Type),
            fields: arguments.clone(),
        });
        let link = format!("[`{resource}::{}`]", method.as_str());
        let error = answer.error.as_ref().map(|error| error.name.clone());
        let mut items = Vec::new();
        let call = Call {
            docs: docs::sentence(format!("A call of {link}.")),
            name: name.clone(),
            module: names.module.clone(),
            setters,
            decode: answer.decode,
            error,
            facts: facts.clone(),
            id: words,
            method: operation.method.clone(),
            path: operation.full_path(),
            accept: answer.accept,
            success: answer.success,
            security: self.alternatives(operation),
            servers: operation.servers.clone(),
            parameters: self.rows(operation),
        };
        let method = Method {
            docs: Docs::default(),
            deprecated: operation.docs.deprecated,
            name: method,
            call: name,
            facts,
            arguments,
            params: params.as_ref().map(|params| params.name.clone()),
        };
        let method = Method {
            docs: self.method_docs(operation, &method, &call, &answer.said, accessor),
            ..method
        };
        items.push(Item::Call(call));
        items.extend(params.map(Item::Params));
        items.extend(answer.outcome.map(Item::Outcome));
        items.extend(
            answer
                .error
                .map(|error| self.error_item(error, &link, &names.module, errors)),
        );
        PlannedOperation { method, items }
    }

    /// Equal failures are one type: the first operation's, under another name for the others.
    fn error_item(&self, error: Outcome, link: &str, module: &Ident, errors: &mut Errors) -> Item {
        let docs = docs::sentence(format!("The documented failures of {link}."));
        match errors.get(&error.variants) {
            Some((first, home)) => {
                let path = if home == module {
                    Vec::new()
                } else {
                    ["super", home.as_str()].map(super::names::fixed).to_vec()
                };
                Item::OutcomeAlias {
                    docs,
                    name: error.name,
                    path,
                    target: first.clone(),
                }
            }
            None => {
                let error = Outcome { docs, ..error };
                errors.add(&error, module);
                Item::Outcome(error)
            }
        }
    }

    /// Alternatives by scheme name.
    fn alternatives(&self, operation: &Operation) -> Vec<Vec<String>> {
        let name = |index: usize| self.api.security_schemes[index].name.clone();
        let all = operation.security.iter();
        all.map(|alternative| alternative.iter().map(|one| name(one.scheme)).collect())
            .collect()
    }
}

/// `files/download` under the tag `Files` is `download`: what stands before a separator and only repeats the tag goes.
fn method_words(words: &str, tag: Option<&str>) -> String {
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let cut = words.split_once(['/', '.', ':']).filter(|(first, rest)| {
        tag.is_some_and(|tag| plain(first) == plain(tag)) && rest.chars().any(char::is_alphabetic)
    });
    cut.map_or(words, |(_, rest)| rest).to_owned()
}

#[cfg(test)]
mod tests {
    use super::method_words;

    #[test]
    fn only_a_separated_repetition_of_the_tag_goes() {
        assert_eq!(method_words("files/download", Some("Files")), "download");
        assert_eq!(
            method_words("drive.files.list", Some("Files")),
            "drive.files.list"
        );
        assert_eq!(
            method_words("filesDownload", Some("Files")),
            "filesDownload"
        );
        assert_eq!(method_words("files/1", Some("Files")), "files/1");
    }
}
