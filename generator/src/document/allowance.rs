//! How much may be made of a document: parts that many others share are written out for each of them.

use crate::place::Place;

/// What any document may be multiplied to.
const LEAST: usize = 20_000;

/// Bytes of the document that allow one part more.
const BYTES: usize = 4;

/// What it is called that a document is multiplied to more than it may be.
pub const EXCEEDED: &str =
    "what others share or are nested in makes this far larger than the document";

/// The parts that may still be written out more often than the document has them: parameters and answers of
/// operations, members of objects, alternatives.
#[derive(Clone, Debug, Default)]
pub struct Allowance {
    left: usize,
    exceeded_at: Option<Place>,
}

impl Allowance {
    /// That of a document with so many bytes.
    pub fn of(bytes: usize) -> Self {
        Self {
            left: LEAST + bytes / BYTES,
            exceeded_at: None,
        }
    }

    /// Takes some for what stands at a place. `false`: there was not so much left, now or before.
    pub fn take(&mut self, count: usize, place: &Place) -> bool {
        if self.exceeded_at.is_some() {
            return false;
        }
        match self.left.checked_sub(count) {
            Some(left) => self.left = left,
            None => self.exceeded_at = Some(place.clone()),
        }
        self.exceeded_at.is_none()
    }

    /// Leaves nothing: what stands at a place is nested without an end.
    pub fn exceed(&mut self, place: &Place) {
        self.exceeded_at.get_or_insert_with(|| place.clone());
    }

    /// Where more was wanted than there was.
    pub fn exceeded_at(&self) -> Option<&Place> {
        self.exceeded_at.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_left_once_too_much_was_taken() {
        let (mut allowance, here) = (Allowance::of(400), Place::default().child("here"));
        assert!(allowance.take(LEAST, &here) && allowance.take(100, &here));
        assert!(!allowance.take(1, &here) && !allowance.take(0, &Place::default()));
        assert_eq!(allowance.exceeded_at(), Some(&here));
    }
}
