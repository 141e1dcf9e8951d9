// @generated from an OpenAPI document; changes are lost when it is generated again.
// SPDX-License-Identifier: 0BSD
//! Calls of the operations without a tag, and how they fail.

use crate::runtime;
use crate::runtime::call;

impl super::Client {
    /// `GET /express/{id}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.express("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn express(&self, id: &str) -> Express {
        let mut call = runtime::Call::new(&self.core, &EXPRESS);
        call.path("id", &id);
        Express(call)
    }

    /// `GET /optional/{id}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.optional("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn optional(&self, id: &str) -> Optional {
        let mut call = runtime::Call::new(&self.core, &OPTIONAL);
        call.path("id", &id);
        Optional(call)
    }

    /// `GET /expression`. 204: Done
    ///
    /// Optional: [`Expression::page`], [`Expression::size`].
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.expression().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn expression(&self) -> Expression {
        Expression(runtime::Call::new(&self.core, &EXPRESSION))
    }

    /// `GET /operators/{ids}/{key}/{suffix}`. 204: Done
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn example(client: &case::case_path_templates_of_other_tools::Client) -> Result<(), case::case_path_templates_of_other_tools::Error> {
    /// client.operators(&["ids".to_owned()], "key", &["suffix".to_owned()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn operators(&self, ids: &[String], key: &str, suffix: &[String]) -> Operators {
        let mut call = runtime::Call::new(&self.core, &OPERATORS);
        call.path("ids", &ids);
        call.path("key", &key);
        call.path("suffix", &suffix);
        Operators(call)
    }
}

/// A call of [`super::Client::express`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Express(runtime::Call);

call! { Express => none, runtime::NoDeclaredError }

static EXPRESS: runtime::Operation = runtime::Operation {
    id: "express",
    method: runtime::Method::GET,
    path: "/express/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
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
    path: "/optional/{id}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::expression`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Expression(runtime::Call);

call! { Expression => none, runtime::NoDeclaredError }

impl Expression {
    pub fn page(mut self, page: i64) -> Self {
        self.0.query("page", &page);
        self
    }

    pub fn size(mut self, size: i64) -> Self {
        self.0.query("size", &size);
        self
    }
}

static EXPRESSION: runtime::Operation = runtime::Operation {
    id: "expression",
    method: runtime::Method::GET,
    path: "/expression",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    ..runtime::Operation::DEFAULT
};

/// A call of [`super::Client::operators`].
#[must_use = "a call does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct Operators(runtime::Call);

call! { Operators => none, runtime::NoDeclaredError }

static OPERATORS: runtime::Operation = runtime::Operation {
    id: "operators",
    method: runtime::Method::GET,
    path: "/operators/{ids}/{key}/{suffix}",
    accept: "*/*",
    success: &[runtime::Status::Exact(204)],
    parameters: &[
        runtime::Parameter::path("ids").explode(true),
        runtime::Parameter::path("key").style(runtime::Style::Matrix),
        runtime::Parameter::path("suffix").style(runtime::Style::Label).explode(true),
    ],
    ..runtime::Operation::DEFAULT
};
