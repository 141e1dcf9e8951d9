// SPDX-License-Identifier: 0BSD
//! Whether a request is its server's: headers, a body and secrets in, an error or the body's value out.

use super::signature::{WebhookHash, WebhookSignature, text};
use crate::runtime::webhook::{WebhookError, WebhookErrorKind, read_webhook};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use serde::de::DeserializeOwned;
use sha2::{Sha256, Sha512};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// Verifies the signatures of webhook requests, and decodes their bodies.
///
/// A body is decoded only after its signature is verified.
#[derive(Clone)]
#[must_use = "a verifier does nothing until it is given a request"]
pub struct WebhookVerifier {
    signature: &'static WebhookSignature,
    secrets: Vec<String>,
    tolerance: Option<Duration>,
    clock: Arc<dyn Fn() -> SystemTime + Send + Sync>,
}

impl WebhookVerifier {
    /// Creates a verifier for a kind of signature and a secret.
    pub fn new(signature: &'static WebhookSignature, secret: impl Into<String>) -> Self {
        Self {
            signature,
            secrets: vec![secret.into()],
            tolerance: signature.timestamp.map(|timestamp| timestamp.tolerance),
            clock: Arc::new(SystemTime::now),
        }
    }

    /// Adds a secret that is accepted too, such as the old one while it is being replaced.
    pub fn or_secret(mut self, secret: impl Into<String>) -> Self {
        self.secrets.push(secret.into());
        self
    }

    /// Sets how old a timestamp may be, and how far in the future. It has no effect if requests have no timestamp.
    pub fn with_tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = Some(tolerance);
        self
    }

    /// Sets the clock, for tests and for targets without a system clock.
    pub fn with_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Arc::new(clock);
        self
    }

    /// Verifies a request and decodes its body, which must be unchanged, byte for byte.
    ///
    /// # Errors
    ///
    /// A [`WebhookError`] if the signature does not match, the timestamp is too old, or the body does not have the type `T`.
    pub fn unwrap<T: DeserializeOwned>(
        &self,
        headers: &HeaderMap,
        body: &[u8],
    ) -> Result<T, WebhookError> {
        self.verify(headers, body)?;
        read_webhook(headers.clone(), body)
    }

    /// Verifies a request without decoding its body.
    ///
    /// # Errors
    ///
    /// A [`WebhookError`] if the signature does not match or the timestamp is too old.
    pub fn verify(&self, headers: &HeaderMap, body: &[u8]) -> Result<(), WebhookError> {
        let signature = self.signature;
        let keys: Result<Vec<_>, _> = self.secrets.iter().map(|one| signature.key(one)).collect();
        let keys = keys?;
        let signatures = signature.signatures(headers)?;
        let time = match &signature.timestamp {
            Some(timestamp) => Some((timestamp.header, signature.time(timestamp, headers)?)),
            None => None,
        };
        let id = signature.id.map(|name| text(headers, name)).transpose()?;
        let timestamp = time.map_or("", |(_, (text, _))| text);
        let signed = Signed {
            template: signature.signed,
            timestamp,
            id: id.unwrap_or_default(),
            body,
        };
        let right = |key: &Vec<u8>| match signature.hash {
            WebhookHash::Sha256 => signed.is_right::<Hmac<Sha256>>(key, &signatures),
            WebhookHash::Sha512 => signed.is_right::<Hmac<Sha512>>(key, &signatures),
        };
        if !keys.iter().any(right) {
            let message = format!(
                "the signature in `{}` is not that of the body with {}",
                signature.header,
                match keys.len() {
                    1 => "the secret",
                    _ => "any of the secrets",
                }
            );
            return Err(WebhookError::new(WebhookErrorKind::WrongSignature, message));
        }
        match (time, self.tolerance) {
            (Some((header, (_, time))), Some(tolerance)) => self.in_time(header, time, tolerance),
            _ => Ok(()),
        }
    }

    fn in_time(
        &self,
        header: &str,
        time: Duration,
        tolerance: Duration,
    ) -> Result<(), WebhookError> {
        let now = (self.clock)().duration_since(SystemTime::UNIX_EPOCH);
        let now = now.unwrap_or_default();
        let (apart, way) = match now.checked_sub(time) {
            Some(ago) => (ago, "ago"),
            None => (time - now, "from now"),
        };
        if apart <= tolerance {
            return Ok(());
        }
        let (apart, tolerance) = (apart.as_secs(), tolerance.as_secs());
        let message =
            format!("the time in `{header}` is {apart} s {way}, and {tolerance} s are allowed");
        Err(WebhookError::new(
            WebhookErrorKind::OutsideTolerance,
            message,
        ))
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("signature", &self.signature)
            .field("tolerance", &self.tolerance)
            .finish_non_exhaustive()
    }
}

/// What is signed.
struct Signed<'a> {
    template: &'static str,
    timestamp: &'a str,
    id: &'a str,
    body: &'a [u8],
}

impl Signed<'_> {
    /// Says whether one of the signatures is that of this text with this key; how long it takes says nothing of how wrong
    /// the others are.
    fn is_right<M: Mac + KeyInit>(&self, key: &[u8], signatures: &[Vec<u8>]) -> bool {
        let mut right = false;
        for signature in signatures {
            let Ok(mut mac) = <M as KeyInit>::new_from_slice(key) else {
                return false;
            };
            self.parts(&mut |part| mac.update(part));
            right |= mac.verify_slice(signature).is_ok();
        }
        right
    }

    /// The bytes of the text, piece by piece.
    fn parts(&self, take: &mut dyn FnMut(&[u8])) {
        let mut rest = self.template;
        while let Some((before, after)) = rest.split_once('{') {
            take(before.as_bytes());
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            match name {
                "body" => take(self.body),
                "timestamp" => take(self.timestamp.as_bytes()),
                "id" => take(self.id.as_bytes()),
                _ => {}
            }
            rest = after;
        }
        take(rest.as_bytes());
    }
}
