//! The beginning of a line, where characters open blocks that are none elsewhere.

/// A line of a paragraph without blanks around it, which opens no block and is no part of another.
pub(super) fn escaped(line: &str) -> String {
    let line = line.trim();
    let Some(first) = line.chars().next() else {
        return String::new();
    };
    let row = line.len() - line.trim_start_matches(first).len();
    if line.chars().all(|c| c == first || c == ' ') && "*_~-=".contains(first)
        || first == '~' && row > 2
    {
        // A rule, a fence or the line below a heading: none of the marks may open anything instead.
        let (marks, rest) = match row > 2 && first == '~' {
            true => line.split_at(row),
            false => (line, ""),
        };
        return marks.replace(first, &format!("\\{first}")) + rest;
    }
    match opener(line) {
        None => line.to_owned(),
        Some(at) => format!("{}\\{}", &line[..at], &line[at..]),
    }
}

/// Where a backslash takes the meaning from what would open a block.
fn opener(line: &str) -> Option<usize> {
    let alone = |text: &str| text.is_empty() || text.starts_with(' ');
    let opens = match line.chars().next()? {
        '#' => alone(line.trim_start_matches('#')),
        '>' => true,
        '-' | '+' | '*' => alone(&line[1..]),
        _ => false,
    };
    // The line below the head of a table.
    if opens || line.chars().all(|c| "|:- ".contains(c)) {
        return Some(0);
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let mark = line[digits..].strip_prefix(['.', ')']);
    (digits > 0 && mark.is_some_and(alone)).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_would_open_a_block_is_text() {
        for (line, expected) in [
            ("# a", "\\# a"),
            ("#a", "#a"),
            ("> a", "\\> a"),
            ("- a", "\\- a"),
            ("-a", "-a"),
            ("---", "\\-\\-\\-"),
            ("- - -", "\\- \\- \\-"),
            ("** *", "\\*\\* \\*"),
            ("**a** b", "**a** b"),
            ("=", "\\="),
            ("= a", "= a"),
            ("~~~ a", "\\~\\~\\~ a"),
            ("~~a~~", "~~a~~"),
            ("|-|:-|", "\\|-|:-|"),
            ("1. a", "1\\. a"),
            ("12)", "12\\)"),
            ("1.5", "1.5"),
            ("  a ", "a"),
        ] {
            assert_eq!(escaped(line), expected, "{line}");
        }
    }
}
