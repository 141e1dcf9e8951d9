// SPDX-License-Identifier: 0BSD
//! Errors of one operation's calls: an error in, the failures that the operation documents out.

use super::error::{Error, ErrorKind, Failure, Inner};
use std::error::Error as StdError;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

/// The error of a call to an operation whose documented errors are `E`.
pub struct CallError<E> {
    error: Error,
    failures: PhantomData<fn() -> E>,
}

impl<E: 'static> CallError<E> {
    /// Returns the reason why the call failed.
    pub fn kind(&self) -> ErrorKind<'_, E> {
        match &self.error.0.failure {
            Failure::Api(response, failure) => match failure.downcast_ref() {
                Some(failure) => ErrorKind::Api(failure),
                None => ErrorKind::UndeclaredStatus(response),
            },
            Failure::Undeclared(response, _) => ErrorKind::UndeclaredStatus(response),
            Failure::Decode(_, error) => ErrorKind::Decode(error),
            Failure::Request(error) => ErrorKind::Request(error),
            Failure::Transport(error) | Failure::Broken(_, error) => ErrorKind::Transport(error),
        }
    }

    /// Returns the documented error, if it is one.
    pub fn api(&self) -> Option<&E> {
        self.error.api()
    }

    /// Converts into the documented error.
    ///
    /// # Errors
    ///
    /// The error itself, if it is not a documented one.
    pub fn into_api(self) -> Result<E, Error> {
        let Inner {
            subject,
            attempts,
            failure,
        } = *self.error.0;
        let failure = match failure {
            Failure::Api(response, failure) => match failure.downcast::<E>() {
                Ok(failure) => return Ok(*failure),
                Err(failure) => Failure::Api(response, failure),
            },
            other @ (Failure::Undeclared(..)
            | Failure::Decode(..)
            | Failure::Request(_)
            | Failure::Transport(_)
            | Failure::Broken(..)) => other,
        };
        Err(Error(Box::new(Inner {
            subject,
            attempts,
            failure,
        })))
    }
}

impl<E> From<Error> for CallError<E> {
    fn from(error: Error) -> Self {
        Self {
            error,
            failures: PhantomData,
        }
    }
}

impl<E> From<CallError<E>> for Error {
    fn from(error: CallError<E>) -> Self {
        error.error
    }
}

impl<E> Deref for CallError<E> {
    type Target = Error;

    fn deref(&self) -> &Error {
        &self.error
    }
}

impl<E> fmt::Display for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.error, f)
    }
}

impl<E> fmt::Debug for CallError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.error, f)
    }
}

impl<E> StdError for CallError<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.error.source()
    }
}
