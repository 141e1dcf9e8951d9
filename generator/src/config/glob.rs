//! Paths with `*` and `**`.

/// Whether a pattern stands for a path: `*` is any text within a segment, `**` any number of segments. Everything
/// else is itself, braces too.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    sequence(&pattern, &path, &"**", |one, segment| {
        let one: Vec<char> = one.chars().collect();
        let segment: Vec<char> = segment.chars().collect();
        sequence(&one, &segment, &'*', |a, b| a == b)
    })
}

/// Whether a row of elements stands for another, where `any` stands for any number of them. The last `any` is
/// tried with one element more whenever what follows it fails, so that the work is at most the product of both.
fn sequence<T: PartialEq>(
    pattern: &[T],
    text: &[T],
    any: &T,
    same: impl Fn(&T, &T) -> bool,
) -> bool {
    let (mut p, mut t) = (0, 0);
    let mut last = None;
    while t < text.len() {
        if pattern.get(p) == Some(any) {
            last = Some((p, t));
            p += 1;
        } else if pattern.get(p).is_some_and(|one| same(one, &text[t])) {
            (p, t) = (p + 1, t + 1);
        } else if let Some((at, taken)) = last {
            last = Some((at, taken + 1));
            (p, t) = (at + 1, taken + 1);
        } else {
            return false;
        }
    }
    pattern[p..].iter().all(|one| one == any)
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn stars_stand_for_text_and_segments() {
        assert!(matches("/pets/{id}", "/pets/{id}"));
        assert!(matches("/pets/*", "/pets/{id}"));
        assert!(!matches("/pets/*", "/pets/{id}/toys"));
        assert!(!matches("/pets/*", "/pets"));
        assert!(matches("/pets/**", "/pets/{id}/toys"));
        assert!(matches("/pets/**", "/pets"));
        assert!(matches("/**/toys", "/pets/{id}/toys"));
        assert!(matches("/**/a/**/b", "/a/x/a/c/b"));
        assert!(matches("/v*/pets", "/v2/pets"));
        assert!(matches("/**", "/"));
        assert!(!matches("/pet", "/pets"));
    }
}
