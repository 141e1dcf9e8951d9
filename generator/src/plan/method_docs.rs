//! An operation, its method and its call in; what the method's documentation says, out.

use super::{Planning, docs};
use crate::api::Operation;
use crate::rust::{Argument, Call, Docs, Method};

impl Planning<'_> {
    /// Prose, the request, what must be given, failures, an example; `said` is what the document says of successes.
    pub(super) fn method_docs(
        &self,
        operation: &Operation,
        method: &Method,
        call: &Call,
        said: &[String],
        accessor: Option<&str>,
    ) -> Docs {
        let mut docs = docs::all(&operation.docs);
        let mut request = format!("`{} {}`", operation.method, call.path);
        if call.id != method.name.as_str().trim_start_matches("r#") {
            request += &format!(", operation `{}`", docs::code(&call.id));
        }
        match said {
            [] => docs::paragraph(&mut docs.0, &request),
            [only] => docs::paragraph(&mut docs.0, &format!("{request}. {only}")),
            several => {
                docs::paragraph(&mut docs.0, &request);
                several
                    .iter()
                    .for_each(|one| docs::paragraph(&mut docs.0, one));
            }
        }
        // The members of a structure say this themselves.
        if method.params.is_none() {
            arguments(&mut docs.0, &method.arguments);
        }
        if let Some(error) = &call.error {
            docs.0.extend(["", "# Errors", ""].map(str::to_owned));
            docs.0
                .push(format!("Documented failures are [`{}`].", error.as_str()));
        }
        docs.0.extend(["", "# Examples", ""].map(str::to_owned));
        docs.0
            .extend(self.method_example(operation, method, call, accessor));
        docs
    }
}

/// A list of those of which the document says something.
fn arguments(lines: &mut Vec<String>, arguments: &[Argument]) {
    let described = arguments
        .iter()
        .filter(|one| !one.docs.0.is_empty() && one.docs != docs::body());
    for (index, argument) in described.enumerate() {
        if index == 0 {
            lines.push(String::new());
        }
        let name = format!("* `{}`: ", argument.name.as_str());
        lines.extend(item(&name, &argument.docs.0));
    }
}

/// One item of a list: a sentence and what is known of the values share its line.
fn item(mark: &str, lines: &[String]) -> Vec<String> {
    let block = |line: &str| {
        ["```", "~~~", "* ", "- ", "#", "|"]
            .iter()
            .any(|mark| line.starts_with(mark))
    };
    match lines {
        [only] => vec![format!("{mark}{only}")],
        [prose, empty, facts] if empty.is_empty() && !block(prose) => {
            let end = match prose.ends_with(['.', '!', '?', ':', ';']) {
                true => "",
                false => ".",
            };
            vec![format!("{mark}{prose}{end} {facts}")]
        }
        [first, rest @ ..] => {
            let rest = rest.iter().map(|line| match line.is_empty() {
                true => String::new(),
                false => format!("  {line}"),
            });
            [format!("{mark}{first}")].into_iter().chain(rest).collect()
        }
        [] => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::item;

    #[test]
    fn sentences_share_a_line() {
        let lines = |text: &str| text.split('\n').map(str::to_owned).collect::<Vec<_>>();
        let sentences = item("* `a`: ", &lines("Where from\n\n`1..=9`."));
        assert_eq!(sentences, ["* `a`: Where from. `1..=9`."]);
        let list = item("* `a`: ", &lines("One of\n* b\n\nDefault: `b`."));
        assert_eq!(list, lines("* `a`: One of\n  * b\n\n  Default: `b`."));
    }
}
