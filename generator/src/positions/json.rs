//! JSON text (RFC 8259) in; where its nodes stand, out.

use super::tree::{Builder, Tree};

/// The nodes of a JSON text; `None` where it is something else.
pub(super) fn tree(text: &str) -> Option<Tree> {
    let mut reader = Reader {
        text,
        at: 0,
        builder: Builder::default(),
    };
    reader.blank();
    if !matches!(reader.peek(), Some(b'{' | b'[')) {
        return None;
    }
    reader.document()?;
    reader.blank();
    (reader.at == text.len()).then(|| reader.builder.finish())
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    builder: Builder,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\r' | b'\n'))
            || self.text[self.at..].starts_with('\u{feff}')
        {
            self.at += if self.peek() == Some(0xef) { 3 } else { 1 };
        }
    }

    /// Reads one value with all it holds, without recursion: a document may be nested deeply.
    fn document(&mut self) -> Option<()> {
        let mut open: Vec<u8> = Vec::new();
        loop {
            self.blank();
            match self.peek()? {
                opening @ (b'{' | b'[') => {
                    // In ASCII a bracket and its partner are two apart.
                    let closing = opening + 2;
                    self.builder.open(self.at, opening == b'[');
                    self.at += 1;
                    open.push(closing);
                    self.blank();
                    if self.peek()? != closing {
                        self.key(closing)?;
                        continue;
                    }
                }
                b'"' => {
                    let start = self.at;
                    self.string()?;
                    self.builder.scalar(start..self.at);
                }
                _ => self.word()?,
            }
            self.after_value(&mut open)?;
            if open.is_empty() {
                return Some(());
            }
        }
    }

    /// Closes what is closed after a value, and reads on to the next one.
    fn after_value(&mut self, open: &mut Vec<u8>) -> Option<()> {
        while let Some(&closing) = open.last() {
            self.blank();
            let next = self.peek()?;
            self.at += 1;
            if next == b',' {
                self.blank();
                self.key(closing)?;
                break;
            }
            if next != closing {
                return None;
            }
            open.pop();
            self.builder.close(self.at);
        }
        Some(())
    }

    /// The key and the colon, inside an object.
    fn key(&mut self, closing: u8) -> Option<()> {
        if closing == b'}' {
            let start = self.at;
            let name = self.string()?;
            self.builder.key(&name, start..self.at);
            self.blank();
            (self.peek()? == b':').then_some(())?;
            self.at += 1;
        }
        Some(())
    }

    /// A string with its quotes; gives what it says.
    fn string(&mut self) -> Option<String> {
        (self.peek()? == b'"').then_some(())?;
        let start = self.at;
        self.at += 1;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        serde_json::from_str(self.text.get(start..self.at)?).ok()
    }

    /// A number or a literal.
    fn word(&mut self) -> Option<()> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        {
            self.at += 1;
        }
        (self.at > start).then(|| self.builder.scalar(start..self.at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Pointer;

    fn at<'a>(text: &'a str, pointer: &str) -> (&'a str, &'a str) {
        let found = tree(text).expect("JSON").find(&Pointer::new(pointer));
        assert!(found.exact, "{pointer}");
        (found.key.map_or("", |key| &text[key]), &text[found.value])
    }

    #[test]
    fn nodes_stand_where_they_are_written() {
        let text = "\u{feff} {\"a\": [1, {\"b/c\": \"x\\\"y\"}, [], {}],\t\"ü\": null, \"a\\u0062\": -1.5e3}\n";
        assert_eq!(at(text, "/a/0"), ("", "1"));
        assert_eq!(at(text, "/a/1/b~1c"), ("\"b/c\"", "\"x\\\"y\""));
        assert_eq!(at(text, "/a/2"), ("", "[]"));
        assert_eq!(
            at(text, "/a"),
            ("\"a\"", "[1, {\"b/c\": \"x\\\"y\"}, [], {}]")
        );
        assert_eq!(at(text, "/ü"), ("\"ü\"", "null"));
        assert_eq!(at(text, "/ab"), ("\"a\\u0062\"", "-1.5e3"));
    }

    #[test]
    fn the_last_of_equal_keys_counts_and_the_nearest_node_stands_in() {
        let text = "{\"a\": 1, \"a\": {\"b\": 2}}";
        assert_eq!(at(text, "/a/b"), ("\"b\"", "2"));
        let found = tree(text).expect("JSON").find(&Pointer::new("/a/c/d"));
        assert_eq!((found.exact, &text[found.value]), (false, "{\"b\": 2}"));
    }

    #[test]
    fn what_is_not_json_is_left_to_others() {
        for text in [
            "",
            "a: 1",
            "{a: 1}",
            "[1,]",
            "{\"a\": 1",
            "{\"a\" 1}",
            "{} x",
            "{\"a\": }",
            "[\"\\",
        ] {
            assert!(tree(text).is_none(), "{text}");
        }
    }

    #[test]
    fn depth_is_no_danger() {
        let text = "[".repeat(200_000) + &"]".repeat(200_000);
        assert!(tree(&text).is_some());
    }
}
