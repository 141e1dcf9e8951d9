//! Path templates: `/pets/{petId}?beta=true`.

use indexmap::IndexSet;

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

/// The names between braces, in order, each once.
pub(super) fn names(path: &str) -> Vec<&str> {
    let names = path.split('{').skip(1);
    let names: IndexSet<&str> = names
        .filter_map(|after| Some(after.split_once('}')?.0))
        .collect();
    names.into_iter().collect()
}

/// The template with all names written as OpenAPI's `{name}`, where the document declares `name`: Express writes a
/// segment `:name`, other tools mark what is optional (`{name?}`), and RFC 6570 has operators (`{;name*}`) where OpenAPI
/// has `style` and `explode`.
pub(super) fn braced(path: &str, declared: impl Fn(&str) -> bool) -> String {
    let segments = path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) if declared(name) => format!("{{{name}}}"),
            _ => segment.to_owned(),
        });
    let plain = segments.collect::<Vec<_>>().join("/");
    let mut pieces = plain.split('{');
    let mut braced = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        braced.push('{');
        let Some((written, rest)) = piece.split_once('}') else {
            braced.push_str(piece);
            continue;
        };
        let name = written.trim_start_matches(['.', ';', '+']);
        let name = name.trim_end_matches(['*', '?']);
        let is_name = name == written || declared(written) || !declared(name);
        braced.push_str(if is_name { written } else { name });
        braced.push('}');
        braced.push_str(rest);
    }
    braced
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

    #[test]
    fn only_declared_colons_are_parameters() {
        assert_eq!(braced("/v1/:id/x:y", |name| name == "id"), "/v1/{id}/x:y");
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
        let declared = |name: &str| matches!(name, "a" | "b" | "c" | "c*");
        let path = "/{a*}/{.b?}/{;c*}/{c*}/{;d*}";
        assert_eq!(braced(path, declared), "/{a}/{b}/{c}/{c*}/{;d*}");
    }
}
