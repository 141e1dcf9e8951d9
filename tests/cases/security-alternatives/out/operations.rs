// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /inherited`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.inherited().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn inherited(&self) -> Inherited {
        Inherited(runtime::Call::new(&self.core, &INHERITED))
    }

    /// `GET /open`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.open().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn open(&self) -> Open {
        Open(runtime::Call::new(&self.core, &OPEN))
    }

    /// `GET /either`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.either().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn either(&self) -> Either {
        Either(runtime::Call::new(&self.core, &EITHER))
    }

    /// `GET /optional`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.optional().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self) -> Optional {
        Optional(runtime::Call::new(&self.core, &OPTIONAL))
    }

    /// `GET /cookie`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.cookie().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cookie(&self) -> Cookie {
        Cookie(runtime::Call::new(&self.core, &COOKIE))
    }

    /// `GET /scoped`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.scoped().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn scoped(&self) -> Scoped {
        Scoped(runtime::Call::new(&self.core, &SCOPED))
    }

    /// `GET /unknown`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.unknown().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unknown(&self) -> Unknown {
        Unknown(runtime::Call::new(&self.core, &UNKNOWN))
    }

    /// `GET /mutual`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_security_alternatives::Client) -> Result<(), case::case_security_alternatives::Error> {
    /// client.mutual().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mutual(&self) -> Mutual {
        Mutual(runtime::Call::new(&self.core, &MUTUAL))
    }
}

/// A call of [`super::Client::inherited`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Inherited(runtime::Call);

call! { Inherited => none, runtime::NoDeclaredError }

static INHERITED: runtime::Operation = runtime::Operation {
    id: "inherited",
    method: runtime::Method::GET,
    path: "/inherited",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::open`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Open(runtime::Call);

call! { Open => none, runtime::NoDeclaredError }

static OPEN: runtime::Operation = runtime::Operation {
    id: "open",
    method: runtime::Method::GET,
    path: "/open",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::either`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Either(runtime::Call);

call! { Either => none, runtime::NoDeclaredError }

static EITHER: runtime::Operation = runtime::Operation {
    id: "either",
    method: runtime::Method::GET,
    path: "/either",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["token"], &["key", "login"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::optional`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Optional(runtime::Call);

call! { Optional => none, runtime::NoDeclaredError }

static OPTIONAL: runtime::Operation = runtime::Operation {
    id: "optional",
    method: runtime::Method::GET,
    path: "/optional",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&[], &["query"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::cookie`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Cookie(runtime::Call);

call! { Cookie => none, runtime::NoDeclaredError }

static COOKIE: runtime::Operation = runtime::Operation {
    id: "cookie",
    method: runtime::Method::GET,
    path: "/cookie",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["cookie"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::scoped`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Scoped(runtime::Call);

call! { Scoped => none, runtime::NoDeclaredError }

static SCOPED: runtime::Operation = runtime::Operation {
    id: "scoped",
    method: runtime::Method::GET,
    path: "/scoped",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["oauth"]],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::unknown`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Unknown(runtime::Call);

call! { Unknown => none, runtime::NoDeclaredError }

static UNKNOWN: runtime::Operation = runtime::Operation {
    id: "unknown",
    method: runtime::Method::GET,
    path: "/unknown",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::mutual`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Mutual(runtime::Call);

call! { Mutual => none, runtime::NoDeclaredError }

static MUTUAL: runtime::Operation = runtime::Operation {
    id: "mutual",
    method: runtime::Method::GET,
    path: "/mutual",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    security: &[&["mutual"], &["digest"]],
    ..runtime::Operation::DEFAULT
};
