// SPDX-License-Identifier: 0BSD
//! Between transports and `tower` services: either of them in, the other one out.

use super::body::Body;
use super::interface::Transport;
use super::maybe_send::BoxFuture;
use super::response_body::ResponseBody;
use crate::runtime::failure::transport_error::{TransportError, TransportErrorKind};
use crate::runtime::spec::api::Operation;
use http::{Request, Response};
use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;
use tower_service::Service;

/// A transport over a `tower` service; the time is that of another transport.
///
/// The error of a service is an error of the transport: itself where it is a [`TransportError`], else one of the kind
/// [`Other`](TransportErrorKind::Other).
#[derive(Clone)]
pub struct TowerTransport<S> {
    service: S,
    clock: Arc<dyn Transport>,
}

/// The id of the operation, among the extensions of each request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationId(pub &'static str);

impl<S> TowerTransport<S> {
    /// Creates a transport over `service` with the clock of another transport.
    pub fn new(service: S, clock: impl Transport) -> Self {
        Self {
            service,
            clock: Arc::new(clock),
        }
    }
}

impl<S> fmt::Debug for TowerTransport<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TowerTransport").finish_non_exhaustive()
    }
}

impl<S, B> Transport for TowerTransport<S>
where
    S: Service<Request<Body>, Response = Response<B>> + Clone + Send + Sync + 'static,
    S::Error: Into<Box<dyn StdError + Send + Sync>>,
    S::Future: Send,
    B: http_body::Body<Data = bytes::Bytes> + Send + 'static,
    B::Error: Into<Box<dyn StdError + Send + Sync>>,
{
    fn send(
        &self,
        request: Request<Body>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, TransportError>> {
        let mut service = self.service.clone();
        Box::pin(async move {
            std::future::poll_fn(|cx| service.poll_ready(cx))
                .await
                .map_err(failed)?;
            let response = service.call(request).await.map_err(failed)?;
            Ok(response.map(ResponseBody::from_http_body))
        })
    }

    fn send_for(
        &self,
        operation: &'static Operation,
        mut request: Request<Body>,
    ) -> BoxFuture<'static, Result<Response<ResponseBody>, TransportError>> {
        let extensions = request.extensions_mut();
        extensions.insert(OperationId(operation.id));
        extensions.insert(operation);
        self.send(request)
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.clock.sleep(duration)
    }

    fn now(&self) -> Duration {
        self.clock.now()
    }

    fn chance(&self) -> f64 {
        self.clock.chance()
    }
}

fn failed(error: impl Into<Box<dyn StdError + Send + Sync>>) -> TransportError {
    match error.into().downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) => {
            TransportError::new(TransportErrorKind::Other, "the service failed").with_source(error)
        }
    }
}

/// A transport as a `tower` service, to which layers can be added.
#[derive(Clone)]
pub struct TransportService(Arc<dyn Transport>);

impl TransportService {
    /// Creates a service over `transport`.
    pub fn new(transport: impl Transport) -> Self {
        Self(Arc::new(transport))
    }
}

impl fmt::Debug for TransportService {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}

impl Service<Request<Body>> for TransportService {
    type Response = Response<ResponseBody>;
    type Error = TransportError;
    type Future = BoxFuture<'static, Result<Response<ResponseBody>, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: Request<Body>) -> Self::Future {
        match request.extensions().get::<&'static Operation>() {
            Some(operation) => self.0.send_for(operation, request),
            None => self.0.send(request),
        }
    }
}
