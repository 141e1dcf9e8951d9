//! Path templates: `/pets/{petId}?beta=true`.

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

/// The names between braces, in order, each once.
pub(super) fn names(path: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for after in path.split('{').skip(1) {
        if let Some((name, _)) = after.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// The template with Express's `:name` segments written as OpenAPI's `{name}`, where the document declares `name`.
pub(super) fn braced(path: &str, declared: impl Fn(&str) -> bool) -> String {
    let segments = path
        .split('/')
        .map(|segment| match segment.strip_prefix(':') {
            Some(name) if declared(name) => format!("{{{name}}}"),
            _ => segment.to_owned(),
        });
    segments.collect::<Vec<_>>().join("/")
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
}
