//! The query in the key of a path: what of it is fixed, and what are parameters.

use super::parameter::undeclared;
use super::{Lowering, template};
use crate::api::{Location, Parameter, ParameterEncoding, Style};
use crate::diagnostic::{Code, Diagnostic};
use crate::document;

impl<'a> Lowering<'a> {
    /// A path template and the fixed query in it. OpenAPI has neither placeholders nor expressions in a query; where a
    /// document writes `?y={z}`, the parameter `z` is sent as `y`.
    pub(super) fn without_query(
        &mut self,
        key: &str,
        operation: &document::Operation,
        parameters: &mut Vec<Parameter>,
    ) -> (String, Option<String>) {
        let (key, named) = template::without_expressions(key);
        let (path, query) = template::split_query(&key);
        let mut fixed = Vec::new();
        for part in query.into_iter().flat_map(|query| query.split('&')) {
            if !part.contains('{') {
                fixed.push(part);
                continue;
            }
            let bound = pair(part).is_some_and(|(name, placeholder)| {
                self.bind(operation, path, name, placeholder, parameters)
            });
            if !bound {
                let message = format!("`{part}` in the path is no query that can be sent");
                self.diagnostics.push(
                    Diagnostic::at_key(Code::NotGenerated, &operation.place, message)
                        .label("it is left out")
                        .help("declare a parameter with `in: query` in its place"),
                );
            }
        }
        for name in named {
            self.bind(operation, path, name, name, parameters);
        }
        let fixed = (!fixed.is_empty()).then(|| fixed.join("&"));
        (path.to_owned(), fixed)
    }

    /// Sends the parameter of a placeholder under a name in the query. `false` where that name is another's.
    fn bind(
        &mut self,
        operation: &document::Operation,
        path: &str,
        name: &str,
        placeholder: &str,
        parameters: &mut Vec<Parameter>,
    ) -> bool {
        let in_query =
            |known: &Parameter, name: &str| known.location == Location::Query && known.name == name;
        let find = |test: &dyn Fn(&Parameter) -> bool| parameters.iter().position(test);
        let taken = find(&|known| in_query(known, name));
        let declared = find(&|known| in_query(known, placeholder));
        let above = find(&|known| {
            known.is_in_path()
                && known.name == placeholder
                && !template::names(path).contains(&placeholder)
        });
        match (taken, declared, above) {
            (Some(_), Some(_), _) if name == placeholder => {}
            (Some(_), _, _) => return false,
            (None, Some(at), _) => parameters[at].name = name.to_owned(),
            (None, None, Some(at)) => {
                let parameter = &mut parameters[at];
                parameter.name = name.to_owned();
                parameter.location = Location::Query;
                parameter.encoding = in_form(&parameter.encoding);
            }
            (None, None, None) => {
                let message = format!(
                    "`{placeholder}` in the query of the path is not declared as a parameter"
                );
                self.diagnostics.push(
                    Diagnostic::at_key(Code::UndeclaredPathParameter, &operation.place, message)
                        .help("a required string parameter is made up for it"),
                );
                let mut made_up = undeclared(name, &operation.place);
                made_up.location = Location::Query;
                made_up.encoding = ParameterEncoding::Style {
                    style: Style::Form,
                    explode: true,
                    allow_reserved: false,
                };
                parameters.push(made_up);
            }
        }
        true
    }
}

/// `name={placeholder}`, where the name is sent as it is written.
fn pair(part: &str) -> Option<(&str, &str)> {
    let (name, value) = part.split_once('=')?;
    let placeholder = value.strip_prefix('{')?.strip_suffix('}')?;
    let plain = !name.is_empty() && !name.contains(['%', '+', '{']) && !placeholder.contains('{');
    plain.then_some((name, placeholder))
}

/// The encoding of a parameter that moves from the path to the query: the style of the one is the default of the
/// other.
fn in_form(encoding: &ParameterEncoding) -> ParameterEncoding {
    match encoding {
        ParameterEncoding::Style {
            explode,
            allow_reserved,
            ..
        } => ParameterEncoding::Style {
            style: Style::Form,
            explode: *explode,
            allow_reserved: *allow_reserved,
        },
        ParameterEncoding::Content(_) => encoding.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_has_a_name_and_one_placeholder() {
        assert_eq!(pair("a={b}"), Some(("a", "b")));
        for other in ["{b}", "a=x{b}", "a={b}{c}", "={b}", "a%5B={b}", "{a}={b}"] {
            assert_eq!(pair(other), None, "{other}");
        }
    }
}
