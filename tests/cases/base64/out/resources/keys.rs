// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! The calls of [`client.keys()`](Keys), their parameters and their errors.

use crate::case_base64::models;
use crate::runtime;
use crate::runtime::call;
use crate::runtime::declared_headers;
use crate::runtime::Base64;
use crate::runtime::Base64Url;

/// Operations of the tag "keys".
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    pub(crate) core: &'a runtime::Core,
}

impl Keys<'_> {
    /// `POST /keys/{thumbprint}`. 200: Signed
    ///
    /// Returns [`models::Signed`].
    ///
    /// With [`with_response`](Sign::with_response), the headers are [`SignHeaders`].
    ///
    /// Optional: [`salt`](Sign::salt), [`parts`](Sign::parts).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_base64::Client, thumbprint: case::runtime::Base64Url, body: &case::case_base64::models::Signing) -> Result<(), case::case_base64::Error> {
    /// let response = client.keys().sign(thumbprint, body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "/keys/{thumbprint}")]
    #[inline]
    pub fn sign(&self, thumbprint: Base64Url, body: &models::Signing) -> Sign {
        let mut call = runtime::Call::new(self.core, &SIGN);
        call.path("thumbprint", &thumbprint);
        call.json("application/json", body);
        Sign(call)
    }
}

/// A call to [`Keys::sign`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Sign(runtime::Call);

impl Sign {
    pub fn salt(mut self, salt: Base64) -> Self {
        self.0.query("salt", &salt);
        self
    }

    pub fn parts(mut self, parts: impl IntoIterator<Item = Base64>) -> Self {
        self.0.query("parts", &Vec::from_iter(parts));
        self
    }
}

call! { Sign => json models::Signed, runtime::NoDeclaredError, SignHeaders }

static SIGN: runtime::Operation = runtime::Operation {
    id: "sign",
    method: runtime::Method::POST,
    path: "/keys/{thumbprint}",
    accept: "application/json",
    success: &[runtime::Status::Exact(200)],
    ..runtime::Operation::DEFAULT
};

/// The headers of successful responses of [`Keys::sign`].
#[derive(Clone, Debug)]
pub struct SignHeaders(runtime::ReceivedHeaders);

declared_headers! { SignHeaders }

impl SignHeaders {
    /// The header `X-Digest`.
    #[inline]
    pub fn x_digest(&self) -> Result<Option<Base64>, runtime::Error> {
        self.0.optional("X-Digest")
    }
}
