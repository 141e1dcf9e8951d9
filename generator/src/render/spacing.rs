//! Blank lines between the members of an `impl`, which the printer leaves out.

/// The text with a blank line after each member that is followed by another.
pub(super) fn between_members(text: &str) -> String {
    if !text.trim_start().starts_with("impl") {
        return text.to_owned();
    }
    let mut spaced = String::with_capacity(text.len() + 64);
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        spaced.push_str(line);
        spaced.push('\n');
        let ends = line == "    }"
            || (line.starts_with("    ") && !line.starts_with("     ") && line.ends_with(");"));
        let prose = line.starts_with("    ///");
        if ends && !prose && lines.peek().is_some_and(|next| *next != "}") {
            spaced.push('\n');
        }
    }
    spaced
}

#[cfg(test)]
mod tests {
    use super::between_members;

    #[test]
    fn members_stand_apart() {
        let text = "impl A {\n    fn a() {\n    }\n    fn b() {\n    }\n}\n";
        assert_eq!(
            between_members(text),
            "impl A {\n    fn a() {\n    }\n\n    fn b() {\n    }\n}\n"
        );
    }
}
