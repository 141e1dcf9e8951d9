// SPDX-License-Identifier: 0BSD
//! Patterns of parameters that are checked before a request is sent: a text in, whether it fits out.

/// A regular expression that is an anchored sequence of character classes, such as `^[0-9a-f]{24}$`.
///
/// Each class takes as many characters as it may; a sequence is in a client only where that decides the match.
#[doc(hidden)]
pub struct Pattern {
    /// The expression as the document has it (JSON Schema 2020-12 validation §6.3.3).
    pub source: &'static str,
    /// The classes one after another.
    pub classes: &'static [CharClass],
}

/// Some characters out of ranges.
#[doc(hidden)]
pub struct CharClass {
    /// The first and last characters of each range.
    pub ranges: &'static [(char, char)],
    /// How many there are at least.
    pub min: u32,
    /// How many there are at most; `u32::MAX` for no limit.
    pub max: u32,
}

impl Pattern {
    /// Says whether the whole text fits.
    pub fn matches(&self, text: &str) -> bool {
        let mut rest = text.chars().peekable();
        let all = self.classes.iter().all(|class| {
            let mut count = 0;
            while count < class.max && rest.next_if(|c| class.has(*c)).is_some() {
                count += 1;
            }
            count >= class.min
        });
        all && rest.peek().is_none()
    }
}

impl CharClass {
    fn has(&self, c: char) -> bool {
        self.ranges
            .iter()
            .any(|(first, last)| (*first..=*last).contains(&c))
    }
}
