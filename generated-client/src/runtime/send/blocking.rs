// SPDX-License-Identifier: 0BSD
//! Waiting without asynchronous code: a future in, its value out.

use std::sync::OnceLock;
use tokio::runtime::{Builder, Runtime};

/// The value of a future, whose tasks run on threads that all waits share.
pub(in crate::runtime) fn wait<F: Future>(future: F) -> F::Output {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    let start = || {
        let mut builder = Builder::new_multi_thread();
        let runtime = builder
            .worker_threads(1)
            .thread_name("client")
            .enable_all()
            .build();
        runtime.expect("a thread can be started")
    };
    RUNTIME.get_or_init(start).block_on(future)
}
