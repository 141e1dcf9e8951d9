// SPDX-License-Identifier: 0BSD
//! Answers before they are values: what came in, a value of the operation's type or its failure out.

use super::error::{Error, Failure};
use super::read::Rest;
use crate::runtime::request::call::Call;
use crate::runtime::request::subject::Subject;
use crate::runtime::response::decode_error::DecodeError;
use crate::runtime::response::raw::RawResponse;
use crate::runtime::response::typed::{ByStatus, Response};
use crate::runtime::spec::api::Operation;
use std::any::Any;

/// The answer to a call, before it is a value.
#[doc(hidden)]
pub struct Exchange {
    pub(in crate::runtime) subject: Subject,
    pub(in crate::runtime) attempts: u32,
    pub(super) operation: &'static Operation,
    pub(in crate::runtime) response: RawResponse,
    pub(in crate::runtime) rest: Rest,
    /// The call, where it may be sent again.
    pub(in crate::runtime) again: Option<Box<Call>>,
}

/// Makes a value of a response; none where its status is not documented.
#[doc(hidden)]
pub type Read<T> = fn(&RawResponse) -> Option<Result<T, DecodeError>>;

impl Exchange {
    /// The value of a success.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn value<T, E>(self, read: Read<T>) -> Result<T, Error>
    where
        E: ByStatus,
    {
        self.response::<T, E>(read).map(Response::into_body)
    }

    /// The value of a success, with the response around it.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn response<T, E>(self, read: Read<T>) -> Result<Response<T>, Error>
    where
        E: ByStatus,
    {
        let mut value = None;
        let found = self.success(&mut |response| {
            let found = read(response)?;
            Some(found.map(|found| value = Some(found)))
        });
        match value {
            Some(value) => Ok(Response::new(self.response, value)),
            None => Err(self.failed::<E>(found.and_then(Result::err))),
        }
    }

    /// What `read` says of the response, if its status is a success.
    ///
    /// One that is not documented is read as the documented ones are, and as the first of those that are told by status.
    fn success(
        &self,
        read: &mut dyn FnMut(&RawResponse) -> Option<Result<(), DecodeError>>,
    ) -> Option<Result<(), DecodeError>> {
        let status = self.response.status();
        if !self.operation.succeeds(status) {
            return None;
        }
        let found = read(&self.response);
        if found.is_some() || self.operation.documents(status) {
            return found;
        }
        let mut first = None;
        for status in self.operation.listed() {
            match read(&self.response.as_if(status)) {
                Some(Err(error)) => first = first.or(Some(Err(error))),
                Some(Ok(())) => return Some(Ok(())),
                None => {}
            }
        }
        first
    }

    /// The number of bytes of a success that were written to a file.
    ///
    /// # Errors
    ///
    /// The documented failure `E`, or whatever else the response is.
    pub fn saved<E>(self) -> Result<u64, Error>
    where
        E: ByStatus,
    {
        match self.rest {
            Rest::Saved(bytes) => Ok(bytes),
            Rest::Read | Rest::Coming(_) => Err(self.failed::<E>(None)),
        }
    }

    pub(super) fn failed<E>(self, unread: Option<DecodeError>) -> Error
    where
        E: ByStatus,
    {
        self.failure(unread, |response| {
            Some(E::decode(response)?.map(|failure| Box::new(failure) as _))
        })
    }

    /// The failure that the response is; `unread` is why it is not the success that its status says.
    fn failure(self, unread: Option<DecodeError>, read: Read<Box<dyn Any + Send + Sync>>) -> Error {
        let response = self.response;
        let documented = self.operation.documents(response.status());
        let failure = match unread {
            Some(error) if documented => Failure::Decode(response, error),
            // What a document says of all other statuses is hardly said of a success without a body.
            Some(error) if response.body().is_empty() => Failure::Undeclared(response, Some(error)),
            unread => match (read(&response), unread) {
                (Some(Ok(failure)), _) => Failure::Api(response, failure),
                (Some(Err(error)), None) => Failure::Decode(response, error),
                (_, unread) => Failure::Undeclared(response, unread),
            },
        };
        Error::new(self.subject, self.attempts, failure)
    }
}
