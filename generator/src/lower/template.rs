//! Path templates: `/pets/{petId}?beta=true`.

use std::collections::HashMap;

use indexmap::IndexSet;

use crate::api::{ParameterEncoding, Style};

/// A path template without its fixed query, and that query.
pub(super) fn split_query(key: &str) -> (&str, Option<&str>) {
    let path = key.split('#').next().unwrap_or_default();
    let mut depth = 0_usize;
    for (at, c) in path.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '?' if depth == 0 => {
                return (
                    &path[..at],
                    Some(&path[at + 1..]).filter(|query| !query.is_empty()),
                );
            }
            _ => {}
        }
    }
    (path, None)
}

/// A template without its expressions of a query (RFC 6570 §3.2.8, §3.2.9: `{?page,size}`, `{&page}`), and the names
/// in them.
pub(super) fn without_expressions(key: &str) -> (String, Vec<&str>) {
    let (mut rest, mut plain, mut names) = (key, String::new(), Vec::new());
    while let Some((before, after)) = rest.split_once('{')
        && let Some((inner, behind)) = after.split_once('}')
    {
        plain.push_str(before);
        match inner.strip_prefix(['?', '&']) {
            Some(list) => names.extend(list.split(',').map(|name| name.trim_end_matches('*'))),
            None => plain.push_str(&rest[before.len()..rest.len() - behind.len()]),
        }
        rest = behind;
    }
    plain.push_str(rest);
    (plain, names)
}

/// A part of a template.
enum Piece<'t> {
    Plain(&'t str),
    /// What stands between braces, which may have braces in it (`{id:[0-9]{3}}`).
    Braces(&'t str),
}

/// The parts of a template; a brace that is not closed is plain text.
fn pieces(path: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), path);
    while let Some(start) = rest.find('{') {
        let mut depth = 0_usize;
        let end = rest[start..].bytes().position(|byte| {
            match byte {
                b'{' => depth += 1,
                b'}' => depth -= 1,
                _ => {}
            }
            depth == 0
        });
        let Some(end) = end.map(|end| start + end) else {
            break;
        };
        pieces.push(Piece::Plain(&rest[..start]));
        pieces.push(Piece::Braces(&rest[start + 1..end]));
        rest = &rest[end + 1..];
    }
    pieces.push(Piece::Plain(rest));
    pieces
}

/// Why a template cannot be read.
pub(super) fn brace_problem(path: &str) -> Option<&'static str> {
    pieces(path).into_iter().find_map(|piece| match piece {
        Piece::Plain(text) if text.contains('{') => Some("a brace is not closed"),
        Piece::Braces(written) if expression(written).0.contains(['{', '}']) => {
            Some("a brace stands within braces")
        }
        Piece::Plain(_) | Piece::Braces(_) => None,
    })
}

/// The names between braces, in order, each once.
pub(super) fn names(path: &str) -> Vec<&str> {
    let names = pieces(path).into_iter().filter_map(|piece| match piece {
        Piece::Braces(name) => Some(name),
        Piece::Plain(_) => None,
    });
    let names: IndexSet<&str> = names.collect();
    names.into_iter().collect()
}

/// What a template says of a parameter beside its name.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) style: Option<Style>,
    pub(super) explode: bool,
    /// The value is several segments: its slashes stay.
    pub(super) slashes: bool,
}

impl Said {
    /// Has a parameter written so, as far as its own `style` and `explode` leave it open.
    pub(super) fn of(self, encoding: &mut ParameterEncoding) {
        if let ParameterEncoding::Style {
            style,
            explode,
            slashes,
            ..
        } = encoding
        {
            if let (Style::Simple, Some(said)) = (*style, self.style) {
                *style = said;
            }
            *explode |= self.explode;
            *slashes |= self.slashes;
        }
    }
}

/// A template as OpenAPI writes it.
pub(super) struct Braced {
    pub(super) path: String,
    /// By the name of the parameter.
    pub(super) said: HashMap<String, Said>,
}

/// The template with all names written as OpenAPI's `{name}`. Express writes a segment `:name` where the document declares
/// `name`, other tools add what servers take for it (`{id:int}`, `{name=projects/*}`, `{proxy+}`, `{**path}`, `{name?}`),
/// and RFC 6570 has operators (`{;name*}`) where OpenAPI has `style` and `explode`.
pub(super) fn braced(path: &str, declared: impl Fn(&str) -> bool) -> Braced {
    let mut braced = Braced {
        path: String::with_capacity(path.len()),
        said: HashMap::new(),
    };
    for piece in pieces(path) {
        match piece {
            Piece::Plain(text) => {
                let behind = !braced.path.is_empty();
                for (at, segment) in text.split('/').enumerate() {
                    braced.path.push_str(if at > 0 { "/" } else { "" });
                    match segment.strip_prefix(':') {
                        Some(name) if declared(name) && !(at == 0 && behind) => {
                            braced.path.push_str(&format!("{{{name}}}"));
                        }
                        _ => braced.path.push_str(segment),
                    }
                }
            }
            Piece::Braces(written) => {
                let (name, said, before) = match declared(written) {
                    true => (written, Said::default(), ""),
                    false => expression(written),
                };
                braced.path.push_str(&format!("{before}{{{name}}}"));
                if said != Said::default() {
                    braced.said.insert(name.to_owned(), said);
                }
            }
        }
    }
    braced
}

/// The name in an expression, what is said of it, and what stands before its value.
fn expression(written: &str) -> (&str, Said, &'static str) {
    let inner = written.trim();
    // Postman writes its variables `{{name}}`.
    let twice = inner
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    let inner = twice.unwrap_or(inner);
    let operator = inner.chars().next().filter(|c| "+#./;*".contains(*c));
    let name = inner.trim_start_matches(['+', '#', '.', '/', ';', '*']);
    // What a server takes for the value.
    let (name, taken) = match name.find([':', '=']) {
        Some(at) => (&name[..at], &name[at + 1..]),
        None => (name, ""),
    };
    let plain = name.trim_end().trim_end_matches(['*', '+', '?']);
    if plain.is_empty() || plain.contains(['{', '}', '/']) {
        return (written, Said::default(), "");
    }
    let greedy = name.ends_with('+') || matches!(operator, Some('+' | '#' | '*'));
    let several = taken.contains(['/', '*']) && !taken.contains('[') || taken == "path";
    let said = Said {
        style: match operator {
            Some('.') => Some(Style::Label),
            Some(';') => Some(Style::Matrix),
            _ => None,
        },
        explode: name.ends_with('*') && operator != Some('*'),
        slashes: greedy || several || taken.trim_matches(['(', ')']) == ".+",
    };
    (plain, said, if operator == Some('/') { "/" } else { "" })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_query_in_a_key_is_split_off() {
        assert_eq!(
            split_query("/v1/messages?beta=true"),
            ("/v1/messages", Some("beta=true"))
        );
        assert_eq!(split_query("/a/{b?}/c"), ("/a/{b?}/c", None));
        assert_eq!(split_query("/a#one"), ("/a", None));
    }

    #[test]
    fn names_stand_between_braces() {
        assert_eq!(names("/a/{b}/c.{d}/{b}"), ["b", "d"]);
        assert!(names("/a/{b").is_empty());
    }

    fn plain(path: &str, declared: &[&str]) -> String {
        braced(path, |name| declared.contains(&name)).path
    }

    #[test]
    fn only_declared_colons_are_parameters() {
        assert_eq!(plain("/v1/:id/x:y", &["id"]), "/v1/{id}/x:y");
        assert_eq!(plain("/v1/{a}:id", &["id", "a"]), "/v1/{a}:id");
    }

    #[test]
    fn what_servers_take_for_a_value_is_no_part_of_its_name() {
        for (path, is, slashes) in [
            ("/a/{id:int}", "/a/{id}", false),
            ("/a/{id:[0-9]{1,3}}/b", "/a/{id}/b", false),
            ("/a/{id:[^/]+}", "/a/{id}", false),
            ("/a/{ id }", "/a/{id}", false),
            ("/a/{{id}}", "/a/{id}", false),
            ("/a/{id?}", "/a/{id}", false),
            ("/a/{id:path}", "/a/{id}", true),
            ("/a/{id:.+}", "/a/{id}", true),
            ("/a/{id+}", "/a/{id}", true),
            ("/a/{**id}", "/a/{id}", true),
            ("/a/{*id}", "/a/{id}", true),
            ("/v1/{id=projects/*/things/*}:run", "/v1/{id}:run", true),
            ("/v1/{+id}:run", "/v1/{id}:run", true),
        ] {
            let found = braced(path, |name| name == "id");
            let said = found.said.get("id").copied().unwrap_or_default();
            assert_eq!((found.path.as_str(), said.slashes), (is, slashes), "{path}");
        }
    }

    #[test]
    fn expressions_of_a_query_are_taken_out() {
        let taken = |key| without_expressions(key);
        assert_eq!(
            taken("/a/{b}{?c,d*}"),
            ("/a/{b}".to_owned(), vec!["c", "d"])
        );
        assert_eq!(taken("/a?x=1{&y}#z"), ("/a?x=1#z".to_owned(), vec!["y"]));
        assert_eq!(taken("/a/{b?}/{c"), ("/a/{b?}/{c".to_owned(), vec![]));
    }

    #[test]
    fn operators_of_uri_templates_are_no_part_of_names() {
        let declared = ["a", "b", "c", "c*"];
        let path = "/{a*}/{.b?}/{;c*}/{c*}/{}/{;}{/a}";
        assert_eq!(plain(path, &declared), "/{a}/{b}/{c}/{c*}/{}/{;}/{a}");
        let said = braced("/{a*}{.b}{;c*}", |name| declared.contains(&name)).said;
        let style = |name: &str| (said[name].style, said[name].explode);
        assert_eq!(style("a"), (None, true));
        assert_eq!(style("b"), (Some(Style::Label), false));
        assert_eq!(style("c"), (Some(Style::Matrix), true));
    }
}
