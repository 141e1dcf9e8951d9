// SPDX-License-Identifier: 0BSD
//! What is read and not kept as what it is, counted: of alternatives that a value fits alike, the one with the least of it is taken.

use std::cell::Cell;

thread_local! {
    /// Only how much it changes says something.
    static COUNT: Cell<isize> = const { Cell::new(0) };
}

/// Counts a member that no field takes, a text that is not listed, or a value that is none of its alternatives.
pub(in crate::runtime) fn leave_out() {
    count(1);
}

/// Counts so much more.
pub(in crate::runtime) fn count(more: isize) {
    COUNT.set(COUNT.get().wrapping_add(more));
}

/// The count of now.
pub(in crate::runtime) fn so_far() -> isize {
    COUNT.get()
}

/// Forgets what was counted since the count was this; says how much that was.
pub(in crate::runtime) fn back_to(before: isize) -> isize {
    COUNT.replace(before).wrapping_sub(before)
}
