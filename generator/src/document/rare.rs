//! A keyword that few objects have: one pointer wide, and read as its default where it is not written.

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde_json::Value;

use super::schema::{Bounds, SchemaId};

/// What reads like a `T`, and has room for one only once that was written to.
pub struct Rare<T>(Option<Box<T>>);

/// A type whose default lives as long as the program.
pub trait Blank: Default + 'static {
    fn blank() -> &'static Self;
}

macro_rules! blank {
    ($($type:ty)*) => {$(
        impl Blank for $type {
            fn blank() -> &'static Self {
                static BLANK: LazyLock<$type> = LazyLock::new(Default::default);
                &BLANK
            }
        }
    )*};
}

blank! {
    Bounds
    Option<Value>
    IndexMap<String, SchemaId>
    IndexMap<String, Vec<String>>
    IndexMap<String, Value>
}

impl<T: Blank> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::blank())
    }
}

impl<T: Blank> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self(Some(Box::new(value)))
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Clone> Clone for Rare<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: Blank + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Blank + PartialEq> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_written_takes_a_pointer_and_reads_as_its_default() {
        let mut bounds = Rare::<Bounds>::default();
        assert_eq!(size_of_val(&bounds), size_of::<usize>());
        assert_eq!(*bounds, Bounds::default());
        bounds.min_items = Some(1);
        assert_eq!(bounds.min_items, Some(1));
        assert_ne!(bounds, Rare::default());
    }
}
