// SPDX-License-Identifier: 0BSD
//! `Send` and `Sync` on targets with threads.

use std::pin::Pin;

/// `Send`, but on `wasm32` any type: objects of a browser cannot leave their thread.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub trait MaybeSend: Send {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Send + ?Sized> MaybeSend for T {}

/// `Send`, but on `wasm32` any type: objects of a browser cannot leave their thread.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub trait MaybeSend {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSend for T {}

/// `Sync`, but on `wasm32` any type.
#[cfg(not(target_arch = "wasm32"))]
#[doc(hidden)]
pub trait MaybeSync: Sync {}
#[cfg(not(target_arch = "wasm32"))]
impl<T: Sync + ?Sized> MaybeSync for T {}

/// `Sync`, but on `wasm32` any type.
#[cfg(target_arch = "wasm32")]
#[doc(hidden)]
pub trait MaybeSync {}
#[cfg(target_arch = "wasm32")]
impl<T: ?Sized> MaybeSync for T {}

/// A boxed future, which is `Send` except on `wasm32`.
#[cfg(not(target_arch = "wasm32"))]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A boxed future, which is `Send` except on `wasm32`.
#[cfg(target_arch = "wasm32")]
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + 'a>>;
