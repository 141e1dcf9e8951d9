//! A text in, the other files it may refer to out: found by its spelling, so that no text is read as a tree twice.
//!
//! More may be found than is meant, as a reference inside an example is none; nothing that is meant is left out.

/// What is longer is not the path of a file.
const PATH: usize = 1000;

const KEYS: [&str; 2] = ["$ref", "$dynamicRef"];

/// The references to other files under `$ref` and `$dynamicRef`, in the mappings of discriminators and among the names
/// of security requirements, without their fragments.
pub(super) fn external(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    // What is looked at more than once, together: no text that means something needs a fraction of it.
    let mut left = text.len() * 4 + (1 << 16);
    for (at, _) in text.match_indices('$') {
        let key = KEYS.into_iter().find(|key| text[at..].starts_with(key));
        let key = key.filter(|_| !text[..at].ends_with(|c| !key_begins_after(c)));
        if let Some(value) = key.and_then(|key| after_key(&text[at + key.len()..])) {
            found.extend(file(scalar(value, before(text, at).contains('{'))));
        }
    }
    for (at, key) in text.match_indices("mapping") {
        let rest = start(&text[at + key.len()..], left);
        left -= match after_key(rest) {
            Some(value) if value.starts_with('{') => flow(value, &mut found),
            Some(_) => block(before(text, at), rest, &mut found),
            None => 0,
        };
    }
    for (at, key) in text.match_indices("defaultMapping") {
        if let Some(value) = after_key(&text[at + key.len()..]) {
            found.extend(mapped(scalar(value, before(text, at).contains('{'))));
        }
    }
    for (at, key) in text.match_indices("security") {
        let rest = start(&text[at + key.len()..], left);
        left -= match after_key(rest) {
            Some(value) if value.starts_with('[') => requirements(value, &mut found),
            Some(_) => block_keys(before(text, at), rest, &mut found),
            None => 0,
        };
    }
    found
}

/// The first bytes of a text, so many at most.
fn start(text: &str, most: usize) -> &str {
    let end = (0..=text.len().min(most)).rev();
    let end = end.into_iter().find(|&end| text.is_char_boundary(end));
    &text[..end.unwrap_or(0)]
}

/// Whether a key may begin after a character: one in the middle of a path is none.
fn key_begins_after(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '{' | ',' | '?')
}

/// The line a position is on, up to it: as much of it as may matter.
fn before(text: &str, at: usize) -> &str {
    let start = (at.saturating_sub(400)..=at).find(|&start| text.is_char_boundary(start));
    let near = &text[start.unwrap_or(at)..at];
    near.rsplit('\n').next().unwrap_or_default()
}

/// What follows a key's closing quote, colon and white space.
fn after_key(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(['"', '\'']).unwrap_or(rest);
    let rest = rest.trim_start_matches([' ', '\t']).strip_prefix(':')?;
    Some(rest.trim_start())
}

/// The scalar at the start of a text.
fn scalar(text: &str, in_flow: bool) -> &str {
    for quote in ['"', '\''] {
        if let Some(quoted) = start(text, PATH).strip_prefix(quote) {
            return quoted.split(quote).next().unwrap_or_default();
        }
    }
    // A folded or literal block: the next line.
    let text = match text.strip_prefix(['>', '|']) {
        Some(block) => block
            .split_once('\n')
            .map_or("", |(_, block)| block.trim_start()),
        None => text,
    };
    let line = start(text, PATH).lines().next().unwrap_or_default();
    let line = line.split(" #").next().unwrap_or_default();
    let line = if in_flow {
        line.split(['}', ',']).next().unwrap_or_default()
    } else {
        line
    };
    line.trim_end()
}

/// The part of a reference before its fragment, where it leads to another file.
fn file(reference: &str) -> Option<&str> {
    let uri = reference.split('#').next().unwrap_or_default();
    if uri.starts_with(['{', '[', '&', '*', '!']) {
        return None;
    }
    (!uri.is_empty() && !uri.contains("://")).then_some(uri)
}

/// The values of a mapping in braces; gives how much was looked at.
fn flow<'t>(text: &'t str, found: &mut Vec<&'t str>) -> usize {
    let body = text.split('}').next().unwrap_or_default();
    for (at, _) in body.match_indices(':') {
        found.extend(mapped(scalar(body[at + 1..].trim_start(), true)));
    }
    body.len()
}

/// The values of a mapping that is the lines indented deeper than its key.
fn block<'t>(before: &str, rest: &'t str, found: &mut Vec<&'t str>) -> usize {
    let mut seen = 0;
    for line in below(before, rest, false) {
        seen += line.len();
        if let Some((_, value)) = line.rsplit_once(": ") {
            found.extend(mapped(scalar(value.trim_start(), false)));
        }
    }
    seen
}

/// The lines that are the value of a key; those of a list may stand as far to the left as the key.
fn below<'t>(before: &str, rest: &'t str, is_list: bool) -> impl Iterator<Item = &'t str> {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '-']).len();
    let spaces = |line: &str| line.len() - line.trim_start_matches(' ').len();
    let least = indent(before);
    let own = rest
        .split_once(':')
        .map_or("", |(_, own)| own.trim_start_matches([' ', '\t']));
    let own = match own.starts_with(['\n', '\r', '#']) {
        true => own,
        false => "",
    };
    let is_below = move |line: &&str| {
        let item = is_list && line.trim_start().starts_with('-') && spaces(line) >= least;
        item || indent(line) > least
    };
    own.lines()
        .skip(1)
        .filter(|line| !line.trim().is_empty())
        .take_while(is_below)
}

/// The names of the requirements of a list in brackets, each before its own list.
fn requirements<'t>(text: &'t str, found: &mut Vec<&'t str>) -> usize {
    let mut rest = &text[1..];
    while let Some((name, list)) = rest.split_once('[') {
        // What stands before the end of the outer list is no name of it.
        if name.contains(']') {
            break;
        }
        found.extend(mapped(key_before(name)));
        rest = list.split_once(']').map_or("", |(_, rest)| rest);
        rest = rest.trim_start_matches([',', '}', ' ', '\t', '\r', '\n']);
    }
    text.len() - rest.len() + rest.find('[').unwrap_or(rest.len())
}

/// The key at the end of a text that a colon closes.
fn key_before(text: &str) -> &str {
    let text = text.trim_end();
    let text = text.strip_suffix(':').unwrap_or(text).trim_end();
    let begin = |c: char| matches!(c, '{' | ',' | '\n');
    let text = text.rsplit(begin).next().unwrap_or_default().trim_start();
    let text = text.trim_start_matches(['-', '?', ' ']);
    text.trim_matches(['"', '\''])
}

/// The keys of the requirements that are the lines below a key.
fn block_keys<'t>(before: &str, rest: &'t str, found: &mut Vec<&'t str>) -> usize {
    let mut seen = 0;
    for line in below(before, rest, true) {
        seen += line.len();
        if let Some((key, _)) = line.rsplit_once(':') {
            found.extend(mapped(key_before(key)));
        }
    }
    seen
}

/// The file of a value of a mapping; a bare name is that of a schema.
fn mapped(value: &str) -> Option<&str> {
    let extension = [".yaml", ".yml", ".json"]
        .iter()
        .any(|extension| value.ends_with(extension));
    (extension || value.contains(['#', '/']))
        .then(|| file(value))
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_found_however_they_are_written() {
        let yaml = "
a: {$ref: ./a.yaml#/x, y: 1}
b:
  $ref: b.yaml   # a comment
c: { '$ref': 'c d.yaml#/y' }
d: { \"$ref\" : \"../d.json\" }
e:
  $ref:
    e.yaml
f: {$ref: '#/local'}
g: {$ref: https://example.com/g.yaml}
h: {$dynamicRef: h.yaml#node}
i: $reference
/a/$ref: {get: 1}
";
        let expected = [
            "./a.yaml",
            "b.yaml",
            "c d.yaml",
            "../d.json",
            "e.yaml",
            "h.yaml",
        ];
        assert_eq!(external(yaml), expected);
    }

    #[test]
    fn files_in_security_requirements_and_default_mappings_are_found() {
        let yaml = "
security:
- 'a.yaml#/k': []
  ./b.yaml: [read]
- plain: []
paths:
  /c.yaml:
    get:
      security: [{'c.yaml#/k': [x, y], \"d.json\": []}, {plain: []}]
      tags: ['x/y.yaml']
      defaultMapping: e.yaml#/E
  securitySchemes:
    f: {type: http, scheme: basic, x: [f.yaml]}
discriminator: {defaultMapping: 'g.yaml#/G', propertyName: a}
";
        let expected = ["e.yaml", "g.yaml", "a.yaml", "./b.yaml", "c.yaml", "d.json"];
        assert_eq!(external(yaml), expected);
        let json = r##"{"security": [{"a.json#/k": []}, {"b": []}], "tags": ["c/d"]}"##;
        assert_eq!(external(json), ["a.json"]);
    }

    #[test]
    fn files_in_mappings_of_discriminators_are_found() {
        let yaml = "
discriminator:
  propertyName: kind
  mapping:
    cat: Cat
    dog: './dog.yaml'
    'b:c': bird.yaml#/Bird

    fish: '#/components/schemas/Fish'
  other: other.yaml
";
        assert_eq!(external(yaml), ["./dog.yaml", "bird.yaml"]);
        let json = r##"{"mapping": {"cat": "Cat", "dog": "dog.json#/Dog", "x": "#/y"}, "other": "x/y.json"}"##;
        assert_eq!(external(json), ["dog.json"]);
    }
}
