// SPDX-License-Identifier: 0BSD
//! How far bodies have come: a function of the user, called with bytes.

use std::fmt;
use std::sync::Arc;

/// Hears how many bytes have come or gone, and of how many in all if that is known.
#[derive(Clone)]
pub(in crate::runtime) struct Progress(Arc<dyn Fn(u64, Option<u64>) + Send + Sync>);

impl Progress {
    pub(in crate::runtime) fn new(hear: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self(Arc::new(hear))
    }

    pub(in crate::runtime) fn hear(&self, bytes: u64, total: Option<u64>) {
        (self.0)(bytes, total);
    }

    pub(super) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Progress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Progress(…)")
    }
}
