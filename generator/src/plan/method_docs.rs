//! An operation, its method and its call in; what the method's documentation says, out.

use super::answer::number;
use super::{Planning, docs};
use crate::api::{Operation, Status};
use crate::prose::Line;
use crate::rust::{Argument, Call, Docs, Method};

impl Planning<'_> {
    /// Prose, the request, what must be given, failures, an example; `said` is what the document says of successes.
    pub(super) fn method_docs(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        said: &[(Status, String)],
        accessor: Option<&str>,
    ) -> Docs {
        let mut docs = docs::all(&operation.docs);
        let mut request = Line::code(&format!("{} {}", operation.method, call.path));
        if call.id != method.name.as_str().trim_start_matches("r#") {
            request = Line::of("{}, operation {}", &[&request, &Line::sample(&call.id)]);
        }
        match said {
            [] => docs.say(&request),
            [(status, text)] => {
                let line = Line::of("{}. {}: ", &[&request, &number(*status)]);
                docs.extend(Docs::after(&line, text));
            }
            several => {
                docs.say(&request);
                for (status, text) in several {
                    docs.extend(Docs::after(&Line::of("{}: ", &[&number(*status)]), text));
                }
            }
        }
        // The members of a structure say this themselves.
        if method.params.is_none() {
            docs.list(method.arguments.iter().filter_map(argument));
        }
        if let Some(error) = &call.error {
            docs.heading("Errors");
            let error = Line::item(error.as_str());
            docs.say(&Line::of("Documented failures are {}.", &[&error]));
        }
        docs.heading("Examples");
        let example = self.method_example(operation, method, call, accessor);
        docs.example(example.iter().map(String::as_str));
        docs
    }
}

/// An argument of which the document says something.
fn argument(argument: &Argument) -> Option<(Line, Docs)> {
    let docs = &argument.docs;
    let said = !docs.is_empty() && *docs != docs::body();
    let name = Line::of("{}:", &[&Line::code(argument.name.as_str())]);
    said.then(|| (name, docs.clone()))
}
