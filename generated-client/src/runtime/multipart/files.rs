// SPDX-License-Identifier: 0BSD
//! Fields for files.

use super::part::Part;

/// A field for files.
#[doc(hidden)]
pub trait Files {
    /// Gives each of them.
    fn each(&self, give: &mut dyn FnMut(&Part));
}

impl Files for Part {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        give(self);
    }
}

impl<T: Files> Files for Vec<T> {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        self.iter().for_each(|one| one.each(give));
    }
}

impl<T: Files> Files for Option<T> {
    fn each(&self, give: &mut dyn FnMut(&Part)) {
        self.iter().for_each(|one| one.each(give));
    }
}
