//! The query in the key of a path: what of it is fixed, and what are parameters.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{Lowering, template};
use crate::api::{Location, Parameter, ParameterEncoding, Style, Type};
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
        let mut known = Known::of(path, parameters);
        let mut fixed = Vec::new();
        for part in query.into_iter().flat_map(|query| query.split('&')) {
            if !part.contains('{') {
                fixed.push(part);
                known.leave_out_constant(part, parameters);
                continue;
            }
            let bound = pair(part).is_some_and(|(name, placeholder)| {
                self.bind(operation, name, placeholder, parameters, &mut known)
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
            let before = parameters.len();
            self.bind(operation, name, name, parameters, &mut known);
            // RFC 6570 §3.2.8: without a value it is left out.
            for made_up in parameters.iter_mut().skip(before) {
                made_up.required = false;
            }
        }
        let fixed = (!fixed.is_empty()).then(|| fixed.join("&"));
        (path.to_owned(), fixed)
    }

    /// Sends the parameter of a placeholder under a name in the query. `false` where that name is another's.
    fn bind(
        &mut self,
        operation: &document::Operation,
        name: &str,
        placeholder: &str,
        parameters: &mut Vec<Parameter>,
        known: &mut Known<'_>,
    ) -> bool {
        let taken = known.in_query.get(name).copied();
        let declared = known.in_query.get(placeholder).copied();
        let above = known.in_path.get(placeholder).copied();
        let above = above.filter(|_| !known.in_template.contains(placeholder));
        match (taken, declared, above) {
            (Some(_), Some(_), _) if name == placeholder => {}
            (Some(_), _, _) => return false,
            (None, Some(at), _) => {
                known.in_query.remove(placeholder);
                known.in_query.insert(name.to_owned(), at);
                parameters[at].name = name.to_owned();
            }
            (None, None, Some(at)) => {
                known.in_path.remove(placeholder);
                known.in_query.insert(name.to_owned(), at);
                let parameter = &mut parameters[at];
                parameter.name = name.to_owned();
                parameter.location = Location::Query;
                parameter.encoding = in_form(&parameter.encoding);
            }
            (None, None, None) => {
                let message = format!(
                    "`{placeholder}` in the query of the path is not declared as a parameter"
                );
                let Some(mut made_up) = self.undeclared(name, &operation.place, message) else {
                    return true;
                };
                made_up.location = Location::Query;
                made_up.encoding = ParameterEncoding::Style {
                    style: Style::Form,
                    explode: true,
                    allow_reserved: false,
                    within: Vec::new(),
                    slashes: false,
                };
                known.in_query.insert(name.to_owned(), parameters.len());
                parameters.push(made_up);
            }
        }
        true
    }
}

/// Which of an operation's parameters are called how, and the names in the template of its path.
struct Known<'a> {
    in_query: HashMap<String, usize>,
    in_path: HashMap<String, usize>,
    in_template: HashSet<&'a str>,
}

impl<'a> Known<'a> {
    /// Leaves out a constant of the query that the template already sends: `?acl`, or `?kind=a` with `kind` as `a`.
    fn leave_out_constant(&mut self, part: &str, parameters: &mut Vec<Parameter>) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        let Some(&at) = self.in_query.get(name) else {
            return;
        };
        let Type::Constant(constant) = &parameters[at].ty else {
            return;
        };
        let text = match constant {
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        if value.is_empty() || value == text {
            parameters.remove(at);
            *self = Self {
                in_template: std::mem::take(&mut self.in_template),
                ..Self::of("", parameters)
            };
        }
    }

    fn of(path: &'a str, parameters: &[Parameter]) -> Self {
        let (mut in_query, mut in_path) = (HashMap::new(), HashMap::new());
        for (at, parameter) in parameters.iter().enumerate() {
            let names = match parameter.location {
                Location::Query => &mut in_query,
                _ if parameter.is_in_path() => &mut in_path,
                _ => continue,
            };
            names.entry(parameter.name.clone()).or_insert(at);
        }
        Self {
            in_query,
            in_path,
            in_template: template::names(path).into_iter().collect(),
        }
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
            within: Vec::new(),
            slashes: false,
        },
        ParameterEncoding::Content { .. } => encoding.clone(),
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
