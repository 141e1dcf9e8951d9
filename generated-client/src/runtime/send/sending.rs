// SPDX-License-Identifier: 0BSD
//! Calls sent: a call in, the future of its answer out.

use super::error::Error;
use super::exchange::Exchange;
use super::future::ResponseFuture;
use super::{pipeline, run_to_file};
use crate::runtime::request::call::Call;
use crate::runtime::request::prepare;
use crate::runtime::transport::body::Body;
use std::path::PathBuf;

impl Call {
    /// Sends the call; `decode` makes the answer's value of it.
    pub fn send<T, E>(self, decode: fn(Exchange) -> Result<T, Error>) -> ResponseFuture<T, E> {
        ResponseFuture::new(Box::pin(pipeline::run(self, false)), decode)
    }

    /// Sends the call, the body of a success left to be read.
    pub fn send_streamed<T, E>(
        self,
        decode: fn(Exchange) -> Result<T, Error>,
    ) -> ResponseFuture<T, E> {
        ResponseFuture::new(Box::pin(pipeline::run(self, true)), decode)
    }

    /// Sends the call and writes the body of a success to a file.
    pub fn send_to_file<T, E>(
        self,
        path: PathBuf,
        decode: fn(Exchange) -> Result<T, Error>,
    ) -> ResponseFuture<T, E> {
        ResponseFuture::new(Box::pin(run_to_file(self, path)), decode)
    }

    /// The request as it would be sent, credentials and all.
    ///
    /// # Errors
    ///
    /// The [`RequestError`] that sending would give.
    pub fn into_request(self) -> Result<http::Request<Body>, Error> {
        let subject = self.subject();
        prepare::request(self).map_err(|error| Error::request(subject, error))
    }
}
